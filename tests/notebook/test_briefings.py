"""Briefings are kept as carefully as notes: revisions, both of two writers, damage seen, rescued with the rest."""

from pathlib import Path
from sqlite3 import Connection

import pytest

from idm_desktop.errors import Damaged, NotFound
from idm_desktop.model.briefing import Part
from idm_desktop.notebook import briefings
from idm_desktop.notebook.connection import connect
from idm_desktop.notebook.salvage import salvage

PARTS = (Part("heading", "Lamps"), Part("passage", "every ship", "p-1", "quays"), Part("note", "small", "n-1", "quays"))


def revisions(notebook: Connection, id: str) -> int:
    (count,) = notebook.execute("SELECT count(*) FROM briefing_revision WHERE briefing = ?", (id,)).fetchone()
    return int(count)


def test_what_is_saved_is_there_and_what_was_there_is_kept(notebook: Connection) -> None:
    first = briefings.add(notebook, "For the minister")
    second = briefings.save(notebook, first.id, "For the minister", PARTS, first.revision)
    assert (second.id, second.parts, second.revision) == (first.id, PARTS, 2)
    assert briefings.every(notebook) == (second,)
    assert revisions(notebook, first.id) == 2


def test_saving_the_same_again_writes_nothing(notebook: Connection) -> None:
    first = briefings.add(notebook, "Lamps", PARTS)
    assert briefings.save(notebook, first.id, "Lamps", PARTS, first.revision) == first
    assert revisions(notebook, first.id) == 1


def test_of_two_writers_both_are_kept(notebook: Connection) -> None:
    first = briefings.add(notebook, "Lamps")
    briefings.save(notebook, first.id, "Lamps", PARTS[:1], first.revision)
    other = briefings.save(notebook, first.id, "Lamps", PARTS[1:], first.revision)
    assert other.id != first.id
    assert {briefing.parts for briefing in briefings.every(notebook)} == {PARTS[:1], PARTS[1:]}


def test_a_deleted_one_comes_back(notebook: Connection) -> None:
    made = briefings.add(notebook, "Lamps", PARTS)
    briefings.delete(notebook, made.id)
    assert briefings.every(notebook) == ()
    assert briefings.restore(notebook, made.id) == made
    with pytest.raises(NotFound):
        briefings.delete(notebook, "b-nothing")


def test_a_changed_letter_is_seen_and_the_last_sound_revision_rescued(
    notebook: Connection, path: Path, tmp_path: Path
) -> None:
    made = briefings.add(notebook, "Lamps", PARTS)
    briefings.save(notebook, made.id, "Lanterns", PARTS, made.revision)
    notebook.execute("UPDATE briefing_revision SET title = 'Lamqs' WHERE revision = 2")
    notebook.commit()
    assert briefings.damaged(notebook) == (made.id,)
    with pytest.raises(Damaged):
        briefings.get(notebook, made.id)
    salvage(path, tmp_path / "fresh.sqlite")
    fresh = connect(tmp_path / "fresh.sqlite")
    assert [(b.id, b.title, b.parts) for b in briefings.every(fresh)] == [(made.id, "Lamps", PARTS)]
    fresh.close()
