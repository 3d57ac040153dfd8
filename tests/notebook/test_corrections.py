"""What a reader put right is kept in the notebook, also through an upgrade and through damage."""

import sqlite3
from contextlib import closing
from pathlib import Path
from sqlite3 import Connection

from idm_desktop.model.corrections import Correction, Spot
from idm_desktop.notebook import corrections, notes
from idm_desktop.notebook.connection import VERSION, connect
from idm_desktop.notebook.salvage import salvage
from idm_desktop.notebook.values import Draft

SPOT = Spot("ferries at dawn", "they saw the", "leave")
GIVEN = Correction("assign", "mention", "a-vega", "b-vega", "A. Vega", "B. Vega", SPOT, "harbours", text="digest")
ROLE = Correction("value", "role", "a-vega", "Pilot", event="harbour-days")
MERGED = Correction("merge", "person", "c-vega", "a-vega")


def test_what_holds_in_a_document_is_its_own_its_event_s_and_what_holds_anywhere(notebook: Connection) -> None:
    corrections.add(notebook, [GIVEN, ROLE])
    corrections.add(notebook, [MERGED])
    assert corrections.holding(notebook, "harbours", "harbour-days", None) == (GIVEN, ROLE, MERGED)
    assert corrections.holding(notebook, "another", "other-days", "digest") == (GIVEN, MERGED)
    assert corrections.holding(notebook, "another", "other-days", "other") == (MERGED,)


def test_what_was_undone_can_be_done_again_until_something_else_is_done(notebook: Connection) -> None:
    first, second = corrections.add(notebook, [GIVEN]), corrections.add(notebook, [ROLE])
    assert corrections.undo(notebook, second.number) == (ROLE,)
    assert [batch.number for batch in corrections.done(notebook)] == [first.number]
    assert [batch.number for batch in corrections.undone(notebook)] == [second.number]
    corrections.redo(notebook, second.number)
    assert [batch.corrections for batch in corrections.done(notebook)] == [(ROLE,), (GIVEN,)]
    corrections.undo(notebook, second.number)
    corrections.add(notebook, [MERGED])
    assert corrections.undone(notebook) == []


def test_a_notebook_of_the_version_before_opens_with_everything_in_it(path: Path) -> None:
    with closing(connect(path)) as notebook:
        id = notes.add(notebook, Draft(text="From before.")).id
        notebook.execute("DROP TABLE correction")
        notebook.execute("DELETE FROM _sqlite_migrations WHERE name = 'm002_corrections'")
        notebook.execute("PRAGMA user_version = 1")
    with closing(connect(path)) as notebook:
        assert notebook.execute("PRAGMA user_version").fetchone() == (VERSION,)
        assert notes.get(notebook, id).text == "From before."
        corrections.add(notebook, [GIVEN])
        assert corrections.done(notebook)[0].corrections == (GIVEN,)


def test_corrections_are_brought_over_from_a_damaged_notebook(path: Path, tmp_path: Path) -> None:
    with closing(connect(path)) as notebook:
        corrections.add(notebook, [GIVEN, ROLE])
        corrections.undo(notebook, corrections.add(notebook, [MERGED]).number)
    with closing(sqlite3.connect(path)) as other:
        before = other.execute("SELECT * FROM correction").fetchall()
    salvage(path, tmp_path / "fresh.sqlite")
    with closing(sqlite3.connect(tmp_path / "fresh.sqlite")) as other:
        assert other.execute("SELECT * FROM correction").fetchall() == before
