import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from idm_desktop import assets
from idm_desktop.errors import StoreError

CHECKOUT = Path(__file__).parent.parent
KINDS: tuple[assets.Kind, ...] = ("resources", "data")
GUIDE = "idm-2018-2/guide.toml"
WHERE = "from idm_desktop import assets; print(*(assets.root(kind) for kind in ('resources', 'data')), sep='\\n')"


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel and unpack it, which is what installing it comes to."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=CHECKOUT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    zipfile.ZipFile(wheel).extractall(folder / "installed")
    return folder / "installed"


def files_below(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("kind", KINDS)
def test_a_checkout_has_its_folders_beside_the_package(kind: assets.Kind) -> None:
    assert assets.root(kind) == CHECKOUT / kind


def test_the_shipped_guide_is_found() -> None:
    assert assets.asset("data", GUIDE) == CHECKOUT / "data" / GUIDE


def test_a_file_that_is_not_shipped_is_named_in_the_sentence() -> None:
    with pytest.raises(StoreError, match=r"^The file data/no-such-event/guide\.toml is missing from this installation"):
        assets.asset("data", "no-such-event/guide.toml")


def test_an_installation_without_a_folder_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(assets, "PACKAGE", tmp_path / "idm_desktop")
    with pytest.raises(StoreError, match=r"^The folder resources is missing from this installation"):
        assets.root("resources")


def test_a_wheel_has_its_folders_inside_the_package(unpacked: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-c", WHERE]
    found = subprocess.run(command, cwd=tmp_path, env={"PYTHONPATH": str(unpacked)}, capture_output=True, text=True)
    assert found.stdout.splitlines() == [str(unpacked / "idm_desktop" / kind) for kind in KINDS], found.stderr


@pytest.mark.parametrize("kind", KINDS)
def test_a_wheel_has_every_shipped_file(unpacked: Path, kind: assets.Kind) -> None:
    assert files_below(unpacked / "idm_desktop" / kind) == files_below(CHECKOUT / kind)
