"""Where an answer is said to stand: in a library of one text by its kind, in one of several by its title."""

from pathlib import Path

from idm_desktop.desk import searching
from idm_desktop.desk.desk import Desk


def titles(folder: Path, query: str) -> set[tuple[str, str | None]]:
    desk = Desk(folder)
    found = searching.find(desk, query)
    said = {(hit.kind, place.title) for hit, place in zip(found.hits, searching.whereabouts(desk, found), strict=True)}
    desk.close()
    return said


def test_in_a_library_of_one_event_in_brief_no_title_is_said(library: Path) -> None:
    assert titles(library, "partnerships") == {("passage", None), ("session", None)}


def test_among_several_texts_the_document_is_named_and_the_event_of_a_session(quay_library: Path) -> None:
    said = titles(quay_library, "partnerships")
    assert {kind for kind, title in said if title} == {"passage", "session"}
    assert all("Migration" in (title or "") for kind, title in said)
