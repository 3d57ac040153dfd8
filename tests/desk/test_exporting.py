from pathlib import Path

import pytest

from idm_desktop.desk import exporting, notes, returning
from idm_desktop.desk.desk import Desk
from idm_desktop.errors import IdmError, Refused
from idm_desktop.export import files
from tests.desk.hostile import fill


class Stopped(IdmError): ...


def stop(share: float) -> None:
    raise Stopped("Enough.")


def test_an_export_that_is_stopped_leaves_whole_files(quay_library: Path, tmp_path: Path) -> None:
    desk = Desk(quay_library)
    fill(desk, 40, 1)
    exporting.export(desk, tmp_path / "out")
    before = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    for format in ("markdown", "html"):
        with pytest.raises(Stopped):
            exporting.export(desk, tmp_path / "out", exporting.Options(format), stop)
    assert {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()} == before
    desk.close()


def test_an_import_that_is_stopped_has_brought_nothing(
    quay_library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(quay_library)
    fill(desk, 40, 1)
    exporting.export(desk, tmp_path / "out")
    sources = [returning.read(path) for path in (tmp_path / "out").glob("*.md")]
    desk.close()
    (quay_library / "notebook.sqlite").unlink()
    desk = Desk(quay_library)
    monkeypatch.setattr(returning, "EVERY", 5)
    with pytest.raises(Stopped):
        returning.take_in(desk, sources, progress=stop)
    assert notes.every(desk) == []
    desk.close()


def test_a_file_that_somebody_writes_to_meanwhile_is_not_overwritten(quay_library: Path, tmp_path: Path) -> None:
    desk = Desk(quay_library)
    notes.add(desk, None, text="Buy charts.")
    exporting.export(desk, tmp_path / "out")
    path = tmp_path / "out" / "free-notes.md"
    text = path.read_text(encoding="utf-8")
    notes.add(desk, None, text="Buy rope.")

    def meanwhile(share: float) -> None:
        path.write_text(f"{text}\nTheirs.\n", encoding="utf-8")

    with pytest.raises(files.Changed, match="changed by somebody"):
        exporting.export(desk, tmp_path / "out", progress=meanwhile)
    assert "Theirs." in path.read_text(encoding="utf-8")
    exporting.export(desk, tmp_path / "out")
    written = path.read_text(encoding="utf-8")
    assert "Theirs." in written
    assert "Buy rope." in written
    desk.close()


def test_notes_are_copied_without_what_only_programs_read(quay_library: Path) -> None:
    desk = Desk(quay_library)
    first = notes.add(desk, "quay-2031-official-en/p4", quote="nobody owns the tide", text="Ask.", tags=["tides"])
    notes.add(desk, None, text="Not this one.")
    text = exporting.copied(desk, [first.id])
    assert "> nobody owns the tide" in text
    assert "#tides" in text
    assert text.endswith("Ask.\n")
    assert "Not this one" not in text
    assert "<!--" not in text
    assert exporting.copied(desk, []) == ""
    desk.close()


def test_a_library_without_notes_does_not_wipe_a_folder_of_them(
    quay_library: Path, quays: Path, tmp_path: Path
) -> None:
    import shutil

    desk = Desk(quay_library)
    notes.add(desk, None, text="Buy charts.")
    exporting.export(desk, tmp_path / "out")
    desk.close()
    other = Desk(Path(shutil.copytree(quays, tmp_path / "other")))
    before = (tmp_path / "out" / "free-notes.md").read_bytes()
    with pytest.raises(Refused, match="not in this notebook"):
        exporting.export(other, tmp_path / "out")
    assert (tmp_path / "out" / "free-notes.md").read_bytes() == before
    assert not other.notebook_path.exists()
    other.close()
