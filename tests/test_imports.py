import subprocess
import sys
from pathlib import Path

import idm_desktop

PACKAGE = Path(idm_desktop.__file__).parent

FIRST_THAT_LOADS = """
import importlib, sys
unwanted, modules = sys.argv[1].split(), sys.argv[2:]
for module in modules:
    importlib.import_module(module)
    if loaded := [name for name in unwanted if name in sys.modules]:
        sys.exit(f"{module} loads {loaded}")
"""


def core() -> list[str]:
    """Name every module that works without a window."""
    paths = (path.relative_to(PACKAGE.parent).with_suffix("") for path in PACKAGE.rglob("*.py"))
    return sorted(".".join(path.parts).removesuffix(".__init__") for path in paths if path.parts[1] != "ui")


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", *arguments], capture_output=True, text=True)


def test_the_core_never_imports_qt() -> None:
    assert run(FIRST_THAT_LOADS, "PySide6 shiboken6", *core()).stderr.splitlines()[-1:] == []


def test_only_a_schema_imports_sqlite_utils() -> None:
    modules = [module for module in core() if not module.endswith(".schema")]
    assert run(FIRST_THAT_LOADS, "sqlite_utils", *modules).stderr.splitlines()[-1:] == []
