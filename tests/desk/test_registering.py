"""Being known to a Linux desktop: an entry that starts this program, and nothing left when it is taken out."""

import configparser
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from idm_desktop import __version__
from idm_desktop.assets import asset
from idm_desktop.desk import folder, registering
from tests.conftest import Idm

METAINFO = asset("resources", f"linux/{folder.ID}.metainfo.xml")

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux desktops are told so")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data"


def entry(path: Path) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # names keep their case
    parser.read(path, encoding="utf-8")
    return parser["Desktop Entry"]


def test_an_entry_starts_the_program_and_is_taken_out(idm: Idm, home: Path) -> None:
    assert idm("register").status == 0
    found = entry(home / registering.ENTRY)
    program, field = found["Exec"].rsplit(" ", 1)
    assert (Path(program.strip('"')).name, field) == ("idm-desktop", "%u")
    assert "x-scheme-handler/idm;" in found["MimeType"]
    assert registering.is_registered()
    assert (home / "icons/hicolor/scalable/apps/idm-desktop.svg").is_file()
    assert idm("register", "--remove").status == 0
    assert [path.name for path in home.rglob("*idm?desktop*") if path.is_file()] == []
    assert not registering.is_registered()


def test_an_entry_of_a_former_name_makes_room_for_the_new(home: Path) -> None:
    for name in registering.FORMER:
        (home / name).parent.mkdir(parents=True)
        (home / name).write_text("[Desktop Entry]\n", encoding="utf-8")
    assert registering.is_registered()
    registering.register()
    assert [name for name in registering.FORMER if (home / name).exists()] == []


def test_a_program_with_blanks_in_its_path_is_quoted(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(registering.PROGRAM, '/opt/my "own" 100%/idm-desktop')
    registering.register()
    assert entry(home / registering.ENTRY)["Exec"] == '"/opt/my \\\\"own\\\\" 100%%/idm-desktop" %u'


def test_the_entry_is_as_the_specification_wants_it() -> None:
    if shutil.which("desktop-file-validate") is None:
        pytest.skip("desktop-file-validate is not installed here")
    path = asset("resources", f"linux/{folder.ID}.desktop")
    done = subprocess.run(["desktop-file-validate", str(path)], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "")


def test_the_software_centre_is_told_the_same_version_and_entry() -> None:
    tree = ElementTree.parse(METAINFO)
    assert tree.findtext("id") == folder.ID
    assert next(release.get("version") for release in tree.iterfind("releases/release")) == __version__
    assert tree.findtext("launchable") == Path(registering.ENTRY).name
    assert tree.findtext("project_license") == "MIT"


def test_the_software_centre_takes_what_it_is_told() -> None:
    if shutil.which("appstreamcli") is None:
        pytest.skip("appstreamcli is not installed here")
    done = subprocess.run(["appstreamcli", "validate", "--no-net", str(METAINFO)], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
