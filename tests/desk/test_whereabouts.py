"""A library in a folder that is synchronised, or across a network, is warned of."""

from pathlib import Path

import pytest

from idm_desktop.desk import whereabouts


@pytest.mark.parametrize("name", ["Dropbox", "OneDrive - Office", "Nextcloud", "Google Drive"])
def test_a_synchronised_folder_is_told_by_its_name(tmp_path: Path, name: str) -> None:
    said = whereabouts.warning(tmp_path / name / "library")
    assert said is not None
    assert name in said


def test_a_synchronised_folder_is_told_by_its_mark(tmp_path: Path) -> None:
    assert whereabouts.warning(tmp_path / "library") is None
    (tmp_path / ".stfolder").mkdir()
    assert whereabouts.warning(tmp_path / "library") is not None


def test_a_disk_across_a_network_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mounts = tmp_path / "mounts"
    monkeypatch.setattr(whereabouts, "MOUNTS", mounts)
    mounts.write_text(f"/dev/sda / ext4 rw 0 0\nserver:/home {tmp_path} nfs4 rw 0 0\n", encoding="utf-8")
    assert "network" in (whereabouts.warning(tmp_path / "library") or "")
    mounts.write_text("/dev/sda / ext4 rw 0 0\n", encoding="utf-8")
    assert whereabouts.warning(tmp_path / "library") is None
