"""The trash: emptied late, and never much of it without a word."""

import sqlite3

import pytest

from idm_desktop.errors import NotFound, Refused
from idm_desktop.notebook import notes
from idm_desktop.notebook.values import Draft

NOON = "2031-05-06T12:00:00Z"


def rows(notebook: sqlite3.Connection, table: str) -> int:
    (count,) = notebook.execute(f"SELECT count(*) FROM {table}").fetchone()
    return int(count)


def test_the_trash_is_emptied_after_ninety_days_and_not_before(notebook: sqlite3.Connection) -> None:
    kept = [notes.add(notebook, Draft(text=str(number))) for number in range(11)]
    notes.delete(notebook, kept[0].id, now="2031-01-01T00:00:00Z")
    notes.delete(notebook, kept[1].id, now="2031-03-01T00:00:00Z")
    with pytest.raises(Refused, match="90 days"):
        notes.purge(notebook, "2031-03-02T00:00:00Z", now=NOON)
    assert notes.purge(notebook, "2031-02-05T00:00:00Z", now=NOON) == (kept[0].id,)
    assert [note.id for note in notes.every(notebook, deleted=True)] == [kept[1].id]
    assert len(notes.every(notebook)) == 9
    assert rows(notebook, "revision") == 10
    with pytest.raises(NotFound, match=kept[0].id):
        notes.get(notebook, kept[0].id)


def test_more_than_twenty_notes_or_a_tenth_are_not_removed_without_a_word(notebook: sqlite3.Connection) -> None:
    kept = [notes.add(notebook, Draft(text=str(number))) for number in range(5)]
    notes.delete(notebook, kept[0].id, now="2031-01-01T00:00:00Z")
    with pytest.raises(Refused, match="1 of 5 notes would be removed for good"):
        notes.purge(notebook, "2031-02-01T00:00:00Z", now=NOON)
    assert notes.purge(notebook, "2031-02-01T00:00:00Z", now=NOON, sure=True) == (kept[0].id,)


@pytest.mark.parametrize("before", ["", "zzz", "2031-01-01", "2031-13-01T00:00:00Z"])
def test_what_is_no_time_removes_nothing(notebook: sqlite3.Connection, before: str) -> None:
    notes.delete(notebook, notes.add(notebook, Draft()).id)
    with pytest.raises(Refused, match="is not a time"):
        notes.purge(notebook, before, sure=True)
    assert rows(notebook, "note") == 1
