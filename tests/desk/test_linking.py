"""Where links in notes lead, and which notes lead to what is open."""

from pathlib import Path

from idm_desktop.desk import linking, notes, reading
from idm_desktop.desk.desk import Desk
from tests.core import DIGEST


def written(desk: Desk, text: str, ref: str | None = None) -> str:
    return notes.add(desk, ref, text=text).id


def test_links_lead_to_people_sessions_passages_and_notes(library: Path) -> None:
    desk = Desk(library)
    note = written(desk, "The first.")
    passage = reading.open_page(desk, f"{DIGEST}/p14", "digest").passage
    for target, place in (
        ("louise-arbour", ("speaker", "louise-arbour")),
        ("Louise Arbour", ("speaker", "louise-arbour")),
        (f"idm://doc/{DIGEST}/p14", ("passage", passage)),
        (f"{DIGEST}/p14", ("passage", passage)),
        (note, ("note", note)),
        ("idm://note/n-zzzzzz", None),
        ("Nobody At All", None),
    ):
        assert linking.place(desk, target) == place
    desk.close()


def test_notes_lead_back_from_where_their_links_lead(library: Path) -> None:
    desk = Desk(library)
    first = written(desk, "On [[Louise Arbour]] and `[[Cecile Riallant]]`.")
    second = written(desk, f"Beside [that](idm://note/{first}).", f"{DIGEST}/p3")
    third = written(desk, f"See idm://doc/{DIGEST}/p7.")
    speaker = reading.open_page(desk, "louise-arbour", "digest")
    other = reading.open_page(desk, "cecile-riallant", "digest")
    found = linking.leading_to_page(desk, speaker.page, reading.leaves(speaker.page), ())
    assert {row.note.id for row in found} >= {first}
    assert linking.leading_to(desk, [("speaker", "cecile-riallant")]) == ()
    assert [row.note.id for row in linking.leading_to(desk, [("note", first)])] == [second]
    page = reading.open_page(desk, DIGEST, "digest").page
    own = [row.note.id for row in reading.open_page(desk, DIGEST, "digest").notes]
    assert own == [second]
    assert third in {row.note.id for row in linking.leading_to_page(desk, page, reading.leaves(page), own)}
    assert other.page.id == "cecile-riallant"
    desk.close()


def test_a_library_without_notes_has_no_links(library: Path) -> None:
    desk = Desk(library)
    assert linking.leading_to(desk, [("speaker", "louise-arbour")]) == ()
    assert not desk.has_notes()
    desk.close()
