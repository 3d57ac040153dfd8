"""Being known to a Linux desktop: an entry in its menu, an icon, and `idm:` addresses that open here.

Everything goes below the user's own data folder (XDG_DATA_HOME), so that no rights are needed and it can be taken out.
"""

import os
import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from idm_desktop.assets import asset
from idm_desktop.desk import folder
from idm_desktop.errors import NotFound, Refused

PROGRAM = "IDM_PROGRAM"
"""Names the program that starts the window, where it is started by another than the one beside Python."""

ENTRY = f"applications/{folder.ID}.desktop"
FILES = {
    ENTRY: f"linux/{folder.ID}.desktop",
    "icons/hicolor/scalable/apps/idm-desktop.svg": "icons/idm-desktop.svg",
    f"metainfo/{folder.ID}.metainfo.xml": f"linux/{folder.ID}.metainfo.xml",
}
FORMER = ("applications/idm-desktop.desktop", "metainfo/idm-desktop.metainfo.xml")
"""What these files were called before, and may still be."""
PATIENCE = 10


def register() -> tuple[str, ...]:
    """Write the files and tell the desktop of them; return where they are."""
    _check()
    program, home = _program(), _home()
    for name, shipped in FILES.items():
        content = asset("resources", shipped).read_text(encoding="utf-8")
        if name == ENTRY:
            content = content.replace("Exec=idm-desktop", f"Exec={_quoted(program)}")
        target = home / name
        target.parent.mkdir(parents=True, exist_ok=True)
        folder.write(target, content.encode())
        target.chmod(0o644)
    for name in FORMER:
        (home / name).unlink(missing_ok=True)
    _tell(home)
    return tuple(str(home / name) for name in FILES)


def unregister() -> tuple[str, ...]:
    """Take the files out again; return where they were."""
    _check()
    home = _home()
    there = [home / name for name in (*FILES, *FORMER) if (home / name).exists()]
    for path in there:
        path.unlink()
    _tell(home)
    return tuple(map(str, there))


def is_registered() -> bool:
    """Tell whether the desktop knows of this program."""
    return sys.platform.startswith("linux") and any((_home() / name).exists() for name in (ENTRY, FORMER[0]))


def _check() -> None:
    if not sys.platform.startswith("linux"):
        raise Refused("Only Linux desktops are told in this way; elsewhere the installer does it.")


def _home() -> Path:
    given = os.environ.get("XDG_DATA_HOME", "")
    return Path(given) if given.startswith("/") else Path.home() / ".local" / "share"


def _program() -> Path:
    beside = Path(sys.executable).parent / folder.NAME
    named = os.environ.get(PROGRAM) or (str(beside) if beside.is_file() else shutil.which(folder.NAME))
    if not named:
        raise NotFound("The command idm-desktop is not installed beside this Python; install the program first.")
    return Path(named).absolute()


def _quoted(program: Path) -> str:
    """Return a path as the value of Exec has it; see the Desktop Entry Specification, “The Exec key”."""
    text = str(program)
    if not set(text) & set(" \t\n\"'\\><~|&;$*?#()`"):
        return text.replace("%", "%%")
    inside = "".join(f"\\\\{c}" if c in '"`$\\' else c for c in text)
    return '"' + inside.replace("%", "%%") + '"'


def _tell(home: Path) -> None:
    """Let the desktop look at its folders anew, where it has the programs that do."""
    entry = Path(ENTRY).name
    for command in (
        ["update-desktop-database", str(home / "applications")],
        ["xdg-mime", "default", entry, "x-scheme-handler/idm"],
    ):
        if shutil.which(command[0]) and (home / ENTRY).exists():
            with suppress(OSError, subprocess.SubprocessError):
                subprocess.run(command, capture_output=True, timeout=PATIENCE, check=False)
