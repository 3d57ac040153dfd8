"""The first of many notes, found without reading the others: those with which the whole list begins."""

from pathlib import Path

import pytest

from idm_desktop.desk import first_notes, importing, noted, notes, reading
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.importing import Options
from tests.core import DIGEST


def filled(library: Path) -> Desk:
    """Write notes of every kind, from the end of the text to its beginning."""
    desk = Desk(library)
    notes.add(desk, None, text="On nothing.")
    notes.add(desk, "louise-arbour", text="On a person.")
    page = reading.open_page(desk, DIGEST, "digest").page
    for leaf in reversed(reading.leaves(page)[:40]):
        words = leaf.passage.text.split()
        ref = f"idm://passage/{leaf.passage.id}"
        for quote in (" ".join(words[3:6]), " ".join(words[:2])):
            if quote:
                notes.add(desk, leaf.passage.id, quote=quote, text=ref)
        notes.add(desk, leaf.passage.id, text="On the whole of it.")
    notes.add(desk, DIGEST, text="On the document.")
    notes.delete(desk, notes.add(desk, DIGEST, text="Thrown away.").id)
    return desk


@pytest.mark.parametrize("limit", [1, 2, 3, 7, 40, 100])
def test_the_first_notes_are_the_head_of_all_of_them(library: Path, limit: int) -> None:
    desk = filled(library)
    every = noted.all_notes(desk)
    assert first_notes.first(desk, limit) == (every[:limit], len(every))
    desk.close()


def test_few_notes_are_not_read_twice(library: Path) -> None:
    desk = filled(library)
    total = len(noted.all_notes(desk))
    assert first_notes.first(desk, total) == ((), 0)
    assert first_notes.first(desk, total - 1)[1] == total
    desk.close()


def test_notes_that_lost_their_place_stand_where_the_whole_list_has_them(library: Path, tmp_path: Path) -> None:
    desk = Desk(library)
    text = tmp_path / "quays.txt"
    lines = [f"The {n}th harbour of this coast keeps {n} lamps burning through the winter nights." for n in range(30)]
    text.write_text("\n\n".join(lines), encoding="utf-8")
    first = importing.bring_in(desk, text, Options(guide="none"))
    assert first.document is not None
    for n in reversed(range(30)):
        notes.add(desk, first.document, quote=f"keeps {n} lamps", text=f"On {n}.")
    text.write_text("\n\n".join(["Something else altogether stands here now.", *lines[12:]]), encoding="utf-8")
    importing.bring_in(desk, text, Options(guide="none", new_version_of=first.document))
    every = noted.all_notes(desk)
    assert {row.note.state for row in every} >= {"attached", "orphan"}
    for limit in (1, 5, 12, 15, 29):
        assert first_notes.first(desk, limit) == (every[:limit], 30)
    desk.close()


def test_a_damaged_note_among_the_first_is_shown_as_damaged(library: Path) -> None:
    desk = filled(library)
    hurt = noted.all_notes(desk)[1].note.id
    desk.notebook.execute("UPDATE revision SET text = 'Another.' WHERE note = ?", (hurt,))
    rows, _ = first_notes.first(desk, 3)
    assert [row.note.state for row in rows if row.note.id == hurt] == ["damaged"]
    desk.close()
