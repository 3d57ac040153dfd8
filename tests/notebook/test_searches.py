"""Saved and recent searches."""

import sqlite3
from pathlib import Path

import pytest

from idm_desktop.errors import NotFound, Refused
from idm_desktop.notebook import index, searches
from idm_desktop.notebook.connection import connect
from idm_desktop.notebook.notes import add, matching
from idm_desktop.notebook.opening import VERSION
from idm_desktop.notebook.salvage import salvage
from idm_desktop.notebook.values import Draft


def test_a_saved_search_is_found_whatever_the_capitals(notebook: sqlite3.Connection) -> None:
    searches.save(notebook, " Coast  guard ", "coast OR guard")
    assert searches.get(notebook, "coast guard").query == "coast OR guard"
    assert [one.name for one in searches.every(notebook)] == ["Coast guard"]


def test_saving_again_replaces_the_query(notebook: sqlite3.Connection) -> None:
    first = searches.save(notebook, "tides", "tide*")
    again = searches.save(notebook, "Tides", "tide* -ebb")
    assert [(one.name, one.query) for one in searches.every(notebook)] == [("Tides", "tide* -ebb")]
    assert again.created == first.created


def test_a_saved_search_is_renamed_and_forgotten(notebook: sqlite3.Connection) -> None:
    searches.save(notebook, "tides", "tide*")
    searches.save(notebook, "ports", "port*")
    with pytest.raises(Refused, match="already"):
        searches.rename(notebook, "tides", "PORTS")
    assert searches.rename(notebook, "tides", "TIDES").name == "TIDES"
    assert searches.forget(notebook, "tides").query == "tide*"
    with pytest.raises(NotFound, match="no saved search “tides”"):
        searches.get(notebook, "tides")


@pytest.mark.parametrize(("name", "query"), [("", "tide"), ("  ", "tide"), ("x" * 101, "tide"), ("tides", " ")])
def test_what_cannot_be_saved_is_refused(notebook: sqlite3.Connection, name: str, query: str) -> None:
    with pytest.raises(Refused):
        searches.save(notebook, name, query)


def test_the_last_searches_are_remembered_once_each(notebook: sqlite3.Connection) -> None:
    for query in ("one", "two", "one", " ", *(f"q{n}" for n in range(18)), "\ud800"):
        searches.remember(notebook, query)
    recent = searches.recent(notebook)
    assert recent[:2] == ("?", "q17")
    assert recent[-1] == "one"
    assert len(recent) == 20
    searches.forget_recent(notebook)
    assert searches.recent(notebook) == ()


def test_a_notebook_of_before_keeps_its_notes_and_finds_them_by_what_they_mean(tmp_path: Path) -> None:
    path = tmp_path / "notebook.sqlite"
    connection = connect(path)
    note = add(connection, Draft(None, None, "Ask the harbour master", "commitment", ("tides",), "personal", None))
    (row, now) = connection.execute("SELECT row, indexed FROM note").fetchone()
    index.put(connection, row, now, index.words("Ask the harbour master", None, ("tides",), None))
    for table in ("saved_search", "recent_search"):
        connection.execute(f"DROP TABLE {table}")
    connection.execute("DELETE FROM _sqlite_migrations WHERE name = 'm005_searches'")
    connection.execute("PRAGMA user_version = 4")
    assert matching(connection, '"commitment"') == ()
    connection.close()
    connection = connect(path)
    assert connection.execute("PRAGMA user_version").fetchone() == (VERSION,)
    assert matching(connection, '"commitment"') == matching(connection, '"harbour" AND "tides"') == (note.id,)
    assert searches.every(connection) == ()
    connection.close()


def test_saved_searches_are_salvaged(notebook: sqlite3.Connection, tmp_path: Path) -> None:
    searches.save(notebook, "tides", "tide*")
    searches.remember(notebook, "one")
    searches.remember(notebook, "two")
    (_, _, path) = notebook.execute("PRAGMA database_list").fetchone()
    salvage(Path(path), tmp_path / "fresh.sqlite")
    fresh = connect(tmp_path / "fresh.sqlite")
    assert [one.name for one in searches.every(fresh)] == ["tides"]
    assert searches.recent(fresh) == ("two", "one")
    fresh.close()
