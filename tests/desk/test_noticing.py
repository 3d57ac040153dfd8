"""Lists of notes are made anew once anything was written, by whomever and however, and only then."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from idm_desktop.desk import notes
from idm_desktop.desk.desk import Desk
from idm_desktop.notebook import notes as kept
from idm_desktop.notebook.opening import together
from idm_desktop.notebook.values import Draft


def texts(desk: Desk) -> list[str]:
    return [note.text for note in notes.every(desk)]


def test_what_this_and_another_program_write_is_seen(library: Path) -> None:
    desk, other = Desk(library), Desk(library)
    first = notes.add(desk, None, text="One.")
    assert texts(desk) == texts(desk) == ["One."]
    notes.add(other, None, text="Two.")
    assert texts(desk) == ["One.", "Two."]
    notes.change(other, first.id, text="First.")
    assert texts(desk) == ["First.", "Two."]
    notes.delete(desk, first.id)
    assert texts(desk) == ["Two."]
    assert [note.text for note in notes.every(desk, deleted=True)] == ["First."]
    desk.close()
    other.close()


@pytest.mark.parametrize("keep", [True, False])
def test_what_is_taken_back_was_never_there(library: Path, keep: bool) -> None:
    desk = Desk(library)
    notes.add(desk, None, text="One.")
    texts(desk)
    with together(desk.notebook, keep=keep):
        kept.add(desk.notebook, Draft(text="Two."))
        assert texts(desk) == ["One.", "Two."]
    assert texts(desk) == (["One.", "Two."] if keep else ["One."])
    desk.close()


def test_the_list_that_was_given_is_nobody_elses(library: Path) -> None:
    desk = Desk(library)
    notes.add(desk, None, text="One.")
    notes.every(desk).clear()
    assert texts(desk) == ["One."]
    desk.close()


def test_damage_done_meanwhile_is_noticed(library: Path) -> None:
    desk = Desk(library)
    notes.add(desk, None, text="One.")
    assert [note.state for note in notes.every(desk)] == ["free"]
    with closing(sqlite3.connect(desk.notebook_path)) as raw, raw:
        raw.execute("UPDATE revision SET text = 'Two.'")
    assert [note.state for note in notes.every(desk)] == ["damaged"]
    desk.close()
