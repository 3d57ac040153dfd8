"""Moving a note to its words in another version, and back."""

import json
from sqlite3 import Connection

import pytest

from idm_desktop.errors import Damaged, NotFound
from idm_desktop.model.notes import Anchor, Target
from idm_desktop.notebook import notes
from idm_desktop.notebook.values import Draft


@pytest.fixture
def moved(anchor: Anchor) -> Anchor:
    return Anchor(anchor.document, 2, "cd" * 32, "p-77aa", "ferry at dawn", "He saw the ", " go.", ((51, 60), (63, 67)))


def test_a_moved_note_keeps_its_quotation_and_origin(notebook: Connection, anchor: Anchor, moved: Anchor) -> None:
    first = notes.add(notebook, Draft(Target("passage", anchor.passage), anchor, "Why?"))
    after = notes.move(notebook, first.id, moved, "exact")
    assert after == first._replace(anchor=moved._replace(quote=anchor.quote), target=Target("passage", "p-77aa"))
    assert notes.get(notebook, first.id) == after
    assert len(notes.history(notebook, first.id)) == 1


def test_every_move_is_logged_and_can_be_taken_back_in_turn(
    notebook: Connection, anchor: Anchor, moved: Anchor
) -> None:
    first = notes.add(notebook, Draft(Target("passage", anchor.passage), anchor))
    second = notes.move(notebook, first.id, moved, "exact")
    notes.move(notebook, first.id, moved._replace(version=3, passage="p-9"), "approximate")
    assert notes.undo_move(notebook, first.id) == second
    assert notes.undo_move(notebook, first.id) == first
    with pytest.raises(NotFound, match=f"The note {first.id} was not moved"):
        notes.undo_move(notebook, first.id)
    log = notebook.execute("SELECT reason, was, became, undone IS NOT NULL FROM move ORDER BY row").fetchall()
    assert [(reason, undone) for reason, _, _, undone in log] == [("exact", 1), ("approximate", 1)]
    assert json.loads(log[0][1])["anchor"]["passage"] == anchor.passage
    assert json.loads(log[0][2])["anchor"]["passage"] == moved.passage


def test_a_note_about_a_session_stays_about_it_when_its_words_move(
    notebook: Connection, anchor: Anchor, moved: Anchor
) -> None:
    first = notes.add(notebook, Draft(Target("session", "s-2"), anchor))
    assert notes.move(notebook, first.id, moved, "exact").target == Target("session", "s-2")


def test_a_note_without_words_can_be_given_some_and_lose_them_again(notebook: Connection, moved: Anchor) -> None:
    first = notes.add(notebook, Draft(text="Free."))
    assert notes.move(notebook, first.id, moved, "by hand").anchor == moved
    assert notes.undo_move(notebook, first.id) == first


def test_a_move_whose_log_is_damaged_cannot_be_taken_back(notebook: Connection, anchor: Anchor, moved: Anchor) -> None:
    first = notes.add(notebook, Draft(Target("passage", anchor.passage), anchor))
    second = notes.move(notebook, first.id, moved, "exact")
    for spoilt in ("{", "{}", "[]", '{"target": null, "anchor": {"version": 1}}'):
        notebook.execute("UPDATE move SET was = ?", [spoilt])
        with pytest.raises(Damaged, match="stays where it is"):
            notes.undo_move(notebook, first.id)
    assert notes.get(notebook, first.id) == second
