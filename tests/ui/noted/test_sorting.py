"""Which notes are listed, and in which order."""

import pytest

from idm_desktop.model.lists import NoteRow
from idm_desktop.model.notes import Note, Target
from idm_desktop.ui.noted.sorting import SORTS, Wanted, choices, in_order, narrowed, orders


def row(
    id: str, meaning: str | None, tags: tuple[str, ...], passage: str | None, updated: str, share: str = "personal"
) -> NoteRow:
    note = Note(
        id, None, None, passage, Target("passage", passage) if passage else None, "words", None, None, (), None,
        meaning, tags, share, "", None, updated, updated, 1, "attached",
    )  # fmt: skip
    return NoteRow(f"idm://note/{id}", note, None, None, (0, 0))


ROWS = (
    row("a", "question", ("idm/2018",), "p-1", "2026-01-03T00:00:00Z"),
    row("b", None, (), "p-2", "2026-01-04T00:00:00Z", "public"),
    row("c", "figure", ("Follow-up", "idm"), "p-3", "2026-01-01T00:00:00Z"),
)
FACETS = {"p-1": (("Session 2",), ("Zoe Ash",)), "p-2": (("Session 1",), ("Ada Low", "Zoe Ash")), "p-3": ((), ())}


def ids(rows: list[NoteRow]) -> str:
    return "".join(one.note.id for one in rows)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Wanted(), "abc"),
        (Wanted(meaning="figure"), "c"),
        (Wanted(meaning=""), "b"),
        (Wanted(tag="idm"), "ac"),
        (Wanted(tag="IDM/2018"), "a"),
        (Wanted(tag=""), "b"),
        (Wanted(share="public"), "b"),
        (Wanted(session="Session 1"), "b"),
        (Wanted(speaker="Zoe Ash"), "ab"),
        (Wanted(speaker="Zoe Ash", meaning="question"), "a"),
    ],
)
def test_notes_are_narrowed(wanted: Wanted, found: str) -> None:
    assert ids(narrowed(ROWS, wanted, FACETS)) == found


@pytest.mark.parametrize(
    ("sort", "order"),
    [("text", "abc"), ("date", "bac"), ("meaning", "cab"), ("tag", "cab"), ("session", "bac"), ("speaker", "bac")],
)
def test_notes_are_sorted(sort: str, order: str) -> None:
    assert sort in SORTS
    assert ids([ROWS[at] for at in orders(ROWS, FACETS)[sort]]) == order
    assert ids([ROWS[at] for at in in_order([0, 2], orders(ROWS, FACETS)[sort])]) == order.replace("b", "")


def test_a_nested_tag_can_be_chosen_by_what_is_above_it() -> None:
    assert choices(ROWS, FACETS)["tag"] == ["Follow-up", "idm", "idm/2018"]
    assert choices(ROWS, FACETS)["speaker"] == ["Ada Low", "Zoe Ash"]
