"""An older notebook in the place of a newer one is noticed."""

import json
import os
import shutil
import stat
from contextlib import closing
from pathlib import Path
from sqlite3 import Connection

import pytest

from idm_desktop.notebook import notes, tidemark
from idm_desktop.notebook.connection import connect
from idm_desktop.notebook.values import Draft

NOON = "2031-05-06T12:00:00Z"


def grow(path: Path, state: Path, *texts: str) -> None:
    with closing(connect(path)) as notebook:
        for text in texts:
            notes.add(notebook, Draft(text=text))
        assert tidemark.remember(notebook, state, now=NOON)


def warning(path: Path, state: Path) -> str | None:
    with closing(connect(path)) as notebook:
        return tidemark.warning(notebook, state)


def test_a_notebook_nobody_remembers_is_taken_as_it_is(notebook: Connection, state: Path) -> None:
    assert tidemark.warning(notebook, state) is None


def test_a_notebook_as_it_was_left_or_newer_is_no_cause_for_a_word(path: Path, state: Path) -> None:
    grow(path, state, "One.", "Two.")
    assert warning(path, state) is None
    with closing(connect(path)) as notebook:
        notes.add(notebook, Draft(text="Three."))
    assert warning(path, state) is None


def test_the_mark_is_for_its_owner_alone_and_leaves_nothing_beside_it(path: Path, state: Path) -> None:
    grow(path, state, "One.")
    grow(path, state, "Two.")
    (mark,) = state.iterdir()
    assert json.loads(mark.read_text())["notes"] == 2
    assert stat.S_IMODE(mark.stat().st_mode) == 0o600
    assert stat.S_IMODE(state.stat().st_mode) == 0o700


def test_an_older_copy_is_noticed_until_the_reader_accepts_it(path: Path, state: Path, tmp_path: Path) -> None:
    grow(path, state, "One.")
    shutil.copy(path, tmp_path / "old")
    grow(path, state, "Two.", "Three.")
    shutil.copy(tmp_path / "old", path)
    said = warning(path, state)
    assert said is not None
    assert "older than the last time it was open (2031-05-06T12:00:00Z)" in said
    assert "it lacks 2 saved changes and 2 notes." in said
    with closing(connect(path)) as notebook:
        assert tidemark.remember(notebook, state)
        assert tidemark.warning(notebook, state) == said
        assert tidemark.remember(notebook, state, accept=True)
        assert tidemark.warning(notebook, state) is None


def test_an_older_copy_is_noticed_even_when_as_much_was_written_since(path: Path, state: Path, tmp_path: Path) -> None:
    grow(path, state, "One.")
    shutil.copy(path, tmp_path / "old")
    grow(path, state, "Two.")
    shutil.copy(tmp_path / "old", path)
    with closing(connect(path)) as notebook:
        for text in ("Another two.", "And three."):
            notes.add(notebook, Draft(text=text))
        assert "the last change saved then" in (tidemark.warning(notebook, state) or "")


def test_a_trash_that_was_emptied_is_no_loss(path: Path, state: Path) -> None:
    grow(path, state, "One.", "Two.")
    with closing(connect(path)) as notebook:
        for note in notes.every(notebook):
            notes.delete(notebook, note.id, now="2030-01-01T00:00:00Z")
        assert len(notes.purge(notebook, "2030-02-01T00:00:00Z", sure=True)) == 2
        assert tidemark.warning(notebook, state) is None
        assert tidemark.remember(notebook, state)
        assert notes.add(notebook, Draft(text="Three.")).revision == 1
        assert tidemark.warning(notebook, state) is None


def test_rows_that_vanish_are_noticed(path: Path, state: Path) -> None:
    grow(path, state, "One.", "Two.")
    with closing(connect(path)) as notebook:
        notebook.execute("PRAGMA foreign_keys = OFF")
        notebook.execute("DELETE FROM note WHERE row = 1")
        assert "it lacks 1 note." in (tidemark.warning(notebook, state) or "")


def test_another_notebook_in_the_same_place_is_noticed_until_it_is_written_to(path: Path, state: Path) -> None:
    grow(path, state, "One.")
    path.unlink()
    said = warning(path, state)
    assert said is not None
    assert f"Another notebook, with 1 note, was at {path}" in said
    grow(path, state, "New.")
    assert warning(path, state) is None


def test_notebooks_in_different_places_have_nothing_to_do_with_each_other(path: Path, state: Path) -> None:
    grow(path, state, "One.")
    other = path.parent.parent / "other" / "notebook.sqlite"
    assert warning(other, state) is None
    grow(other, state, "Two.")
    assert len(list(state.iterdir())) == 2
    assert (warning(path, state), warning(other, state)) == (None, None)


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"seq": "many"}', "\x00", "[" * 5000])
def test_a_mark_that_cannot_be_read_stands_in_nobodys_way(path: Path, state: Path, content: str) -> None:
    grow(path, state, "One.")
    (mark,) = state.iterdir()
    mark.write_text(content)
    assert warning(path, state) is None
    grow(path, state, "Two.")
    assert json.loads(mark.read_text())["notes"] == 2


def test_a_state_folder_that_cannot_be_written_does_not_undo_a_note(path: Path, state: Path) -> None:
    state.write_text("in the way")
    with closing(connect(path)) as notebook:
        assert not tidemark.remember(notebook, state)
        assert tidemark.warning(notebook, state) is None


def test_nothing_is_written_when_nothing_is_new(path: Path, state: Path) -> None:
    grow(path, state, "One.")
    (mark,) = state.iterdir()
    os.utime(mark, (1, 1))
    with closing(connect(path)) as notebook:
        tidemark.remember(notebook, state)
    assert mark.stat().st_mtime == 1
