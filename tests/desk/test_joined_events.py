"""Notes on an event that is taken into another go with it, and come back with it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from idm_desktop.desk import deeds, editing, lookup, notes
from idm_desktop.desk.desk import Desk
from idm_desktop.errors import NotFound
from tests.core import QUAY


@pytest.fixture
def desk(quay_library: Path) -> Iterator[Desk]:
    opened = Desk(quay_library)
    editing.edit(opened, "idm://event/harbour-days", {"title": "Harbour Days"})
    notes.add(opened, "quay-2031", text="on the event")
    notes.add(opened, "quay-2031-session-1", text="on its session")
    yield opened
    opened.close()


def places(desk: Desk) -> dict[str, tuple[str, str]]:
    every: Any = lookup.every(desk, "notes")
    return {note.text: (note.target.id, note.state) for note in every}


BEFORE = {"on the event": ("quay-2031", "attached"), "on its session": ("quay-2031-session-1", "attached")}
AFTER = {"on the event": ("harbour-days", "attached"), "on its session": ("harbour-days-session-1", "attached")}


@pytest.mark.parametrize(
    ("ref", "facts"),
    [("harbour-days", {"merge": "quay-2031"}), (QUAY, {"event": "harbour-days"})],
    ids=["merged", "its last document put elsewhere"],
)
def test_notes_on_an_event_and_its_sessions_follow_it_into_another(desk: Desk, ref: str, facts: dict[str, str]) -> None:
    assert places(desk) == BEFORE
    editing.edit(desk, ref, facts)
    with pytest.raises(NotFound):
        lookup.one(desk, "quay-2031")
    assert places(desk) == AFTER
    deeds.undo(desk)
    assert places(desk) == BEFORE
    deeds.redo(desk)
    assert places(desk) == AFTER


def test_a_note_follows_through_two_events_and_one_on_an_event_that_stays_does_not(desk: Desk) -> None:
    editing.edit(desk, "idm://event/tide-days", {"title": "Tide Days"})
    notes.add(desk, "tide-days", text="on what stays")
    editing.edit(desk, "harbour-days", {"merge": "quay-2031"})
    editing.edit(desk, "tide-days", {"merge": "harbour-days"})
    assert places(desk) == {
        "on the event": ("tide-days", "attached"),
        "on its session": ("tide-days-session-1", "attached"),
        "on what stays": ("tide-days", "attached"),
    }
    deeds.undo(desk)
    assert places(desk)["on the event"] == ("harbour-days", "attached")


def test_an_event_without_documents_takes_its_notes_along_too(desk: Desk) -> None:
    notes.add(desk, "harbour-days", text="on one that was made")
    editing.edit(desk, "quay-2031", {"merge": "harbour-days"})
    assert places(desk)["on one that was made"] == ("quay-2031", "attached")
