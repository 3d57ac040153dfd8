"""A folder that follows the notes, and is followed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from idm_desktop.desk import mirroring, notes
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.mirroring import Answers, Round
from idm_desktop.errors import Refused
from idm_desktop.notebook import notes as kept_notes
from tests.core import QUAY

QUOTE = "nobody owns the tide"


@pytest.fixture
def desk(quay_library: Path) -> Iterator[Desk]:
    opened = Desk(quay_library)
    notes.add(opened, f"{QUAY}/p4", quote=QUOTE, text="Ask the towns.", tags=["tides"])
    notes.add(opened, QUAY, text="Read it again.")
    notes.add(opened, None, text="Buy charts.")
    yield opened
    opened.close()


@pytest.fixture
def folder(desk: Desk, tmp_path: Path) -> Path:
    place = tmp_path / "vault"
    mirroring.begin(desk, place)
    assert turn(desk, place).notes == 3
    return place


def turn(desk: Desk, folder: Path, answers: Answers = Answers()) -> Round:
    return mirroring.round_of(desk, folder, "obsidian", answers)


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def state(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()}


def without_block(path: Path, words: str) -> None:
    text = path.read_text(encoding="utf-8")
    start = text.rindex("<!-- idm ", 0, text.index(f"\n{words}"))
    end = text.index("-->", text.index("<!-- /idm", start)) + 3
    path.write_text(text[:start] + text[end:], encoding="utf-8")


def test_a_round_without_changes_touches_nothing(desk: Desk, folder: Path) -> None:
    before = state(folder)
    assert turn(desk, folder) == Round(notes=3)
    assert state(folder) == before


def test_changes_go_both_ways_in_one_round(desk: Desk, folder: Path) -> None:
    edit(folder / f"{QUAY}--notes.md", "Ask the towns.", "Ask the pilots.")
    notes.add(desk, None, text="Buy rope.")
    done = turn(desk, folder)
    assert (done.taken_in, done.written) == (1, ("free-notes.md", f"{QUAY}--notes.md"))
    assert "Ask the pilots." in {note.text for note in notes.every(desk)}
    assert "Buy rope." in (folder / "free-notes.md").read_text(encoding="utf-8")


def test_both_are_kept_where_both_were_changed(desk: Desk, folder: Path) -> None:
    edit(folder / "free-notes.md", "Buy charts.", "Buy maps.")
    id = next(note.id for note in notes.every(desk) if note.text == "Buy charts.")
    notes.change(desk, id, text="Buy atlases.")
    turn(desk, folder)
    written = (folder / "free-notes.md").read_text(encoding="utf-8")
    assert "Buy maps." in written
    assert "Buy atlases." in written
    assert turn(desk, folder).written == ()


def test_a_block_that_was_taken_out_waits_for_an_answer(desk: Desk, folder: Path) -> None:
    path = folder / f"{QUAY}--notes.md"
    without_block(path, "Ask the towns.")
    for _ in range(2):
        done = turn(desk, folder)
        assert [(gone.file, gone.words) for gone in done.gone] == [(path.name, "Ask the towns.")]
        assert "Ask the towns." not in path.read_text(encoding="utf-8")
        assert len(notes.every(desk)) == 3
    (gone,) = done.gone
    assert turn(desk, folder, Answers(restore=frozenset({gone.note}))).gone == ()
    assert "Ask the towns." in path.read_text(encoding="utf-8")
    without_block(path, "Ask the towns.")
    assert turn(desk, folder, Answers(delete=frozenset({gone.note}))).gone == ()
    assert [note.id for note in notes.every(desk, deleted=True)] == [gone.note]
    assert turn(desk, folder) == Round(notes=2)


def test_a_file_that_is_gone_is_asked_about_and_a_folder_that_is_away_is_left(desk: Desk, folder: Path) -> None:
    (folder / "free-notes.md").unlink()
    done = turn(desk, folder)
    assert [gone.words for gone in done.gone] == ["Buy charts."]
    assert not (folder / "free-notes.md").exists()
    folder.rename(folder.with_name("unplugged"))
    assert turn(desk, folder) == Round(away=True)
    assert not folder.exists()
    folder.mkdir()
    assert turn(desk, folder) == Round(away=True)
    assert list(folder.iterdir()) == []
    assert len(notes.every(desk)) == 3


def test_notes_of_another_computer_come_in(desk: Desk, folder: Path, quays: Path, tmp_path: Path) -> None:
    import shutil

    other = Desk(Path(shutil.copytree(quays, tmp_path / "other")))
    mirroring.begin(other, folder)
    assert turn(other, folder).taken_in == 3
    notes.add(other, f"{QUAY}/p4", quote="soundings", text="How deep?")
    turn(other, folder)
    assert turn(desk, folder).taken_in == 1
    assert {(n.id, n.text, n.now) for n in notes.every(desk)} == {(n.id, n.text, n.now) for n in notes.every(other)}
    id = next(n.id for n in notes.every(other) if n.text == "How deep?")
    for number, text in enumerate(
        ("How deep is it?", "How deep is it here?")
    ):  # two revisions, at another time than now
        kept_notes.change(other.notebook, id, text=text, now=f"2031-03-03T10:00:0{number}Z")
    turn(other, folder)
    assert turn(desk, folder).taken_in == 1
    assert notes.get(desk, id) == notes.get(other, id)
    assert turn(desk, folder).written == turn(other, folder).written == ()
    other.close()


def test_copies_of_a_conflict_are_shown_and_never_applied(desk: Desk, folder: Path) -> None:
    name = "free-notes.sync-conflict-20310501-080000-ABCDEFG.md"
    text = (folder / "free-notes.md").read_text(encoding="utf-8")
    (folder / name).write_text(text.replace("Buy charts.", "Theirs."), encoding="utf-8")
    done = turn(desk, folder)
    assert (done.copies, done.taken_in) == ((name,), 0)


def test_a_broken_file_is_left_alone_and_the_others_go_on(desk: Desk, folder: Path) -> None:
    path = folder / "free-notes.md"
    edit(path, '"id":', '"id";')
    edit(folder / f"{QUAY}--notes.md", "Ask the towns.", "Ask the pilots.")
    before = path.read_bytes()
    done = turn(desk, folder)
    assert (done.taken_in, len(done.problems), done.gone) == (1, 1, ())
    assert "free-notes.md, line " in done.problems[0]
    assert path.read_bytes() == before


def test_a_tag_that_can_be_none_is_left_in_its_file(desk: Desk, folder: Path) -> None:
    path = folder / f"{QUAY}--notes.md"
    edit(path, "Tags: #tides", "Tags: #2031")
    before = path.read_bytes()
    done = turn(desk, folder)
    assert "all digits" in done.problems[0]
    assert path.read_bytes() == before


def test_some_folders_cannot_follow(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for place in (tmp_path / "file", desk.folder, desk.folder / "originals"):
        with pytest.raises(Refused):
            mirroring.begin(desk, place)
