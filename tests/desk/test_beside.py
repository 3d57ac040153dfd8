"""Notes beside a page: all of few; of many, those on what is looked at, and the words that run on into it."""

from pathlib import Path

import pytest

from idm_desktop.desk import beside, importing, notes, reading
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.importing import Options
from tests.core import DIGEST


@pytest.fixture
def desk(library: Path) -> Desk:
    """A desk with five notes on each of thirty passages, and one on the whole of the document."""
    desk = Desk(library)
    for leaf in reading.leaves(reading.open_page(desk, DIGEST, "digest").page)[:30]:
        for _ in range(5):
            notes.add(desk, leaf.passage.id, quote=leaf.passage.text.split()[0], text="One of many.")
    notes.add(desk, DIGEST, text="On the whole.")
    return desk


def test_the_notes_of_a_page_come_with_it_where_they_are_few(desk: Desk) -> None:
    opened = reading.open_page(desk, DIGEST, "digest")
    assert (len(opened.notes), len(opened.marks), opened.many) == (151, 150, False)
    assert opened.notes[0].note.text == "On the whole."
    assert [row.position for row in opened.notes] == sorted(row.position for row in opened.notes)


def test_many_notes_come_from_what_is_looked_at_on(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(beside, "FEW", 20)
    opened = reading.open_page(desk, DIGEST, "digest")
    assert (opened.notes, opened.marks, opened.many) == ((), (), True)
    ids = [leaf.passage.id for leaf in reading.leaves(opened.page)]
    found = reading.looked_at(desk, opened.page, ids[10:12], 20)
    assert [row.note.passage for row in found.notes] == [id for id in ids[10:14] for _ in range(5)]
    assert {mark.passage for mark in found.marks} == set(ids[10:14]) == found.passages
    assert found.total == 151
    assert reading.looked_at(desk, opened.page, ids[:2], 20).notes[0].note.text == "On the whole."
    last = reading.looked_at(desk, opened.page, ids[29:], 20)
    assert [row.note.passage for row in last.notes] == [id for id in ids[26:30] for _ in range(5)]


def test_a_note_is_opened_on_its_words_among_many(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    every = reading.open_page(desk, DIGEST, "digest")
    monkeypatch.setattr(beside, "FEW", 20)
    mark = every.marks[77]
    opened = reading.open_page(desk, f"idm://note/{mark.note}", "digest")
    assert (opened.passage, opened.start, opened.end, opened.note) == (mark.passage, mark.start, mark.end, mark.note)


def test_what_is_thrown_away_is_not_counted(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = reading.open_page(desk, DIGEST, "digest")
    for row in opened.notes[1:12]:
        notes.delete(desk, row.note.id)
    found = reading.looked_at(desk, opened.page, (), 10)
    assert found.total == 140
    assert all(row.note.state == "attached" for row in found.notes)


def test_words_that_run_on_into_what_is_shown_are_marked_there(library: Path, tmp_path: Path) -> None:
    desk = Desk(library)
    file = tmp_path / "quays.txt"
    file.write_text("\n\n".join(f"Harbour {n} keeps its lamps burning through the night." for n in range(12)), "utf-8")
    done = importing.bring_in(desk, file, Options(guide="none"))
    assert done.document is not None
    note = notes.add(
        desk, done.document, quote="the night. Harbour 5 keeps its lamps burning through the night. Harbour"
    )
    leaves = reading.leaves(reading.open_page(desk, done.document, "official").page)
    page = reading.open_page(desk, done.document, "official").page
    shown = [leaf.passage.id for leaf in leaves if leaf.passage.text.startswith("Harbour 6")]
    found = reading.looked_at(desk, page, shown, 1)
    assert [(mark.note, mark.start, mark.end) for mark in found.marks if mark.passage in shown] == [(note.id, 0, 7)]


def test_the_page_of_an_older_version_marks_nothing_of_a_newer_one(library: Path, tmp_path: Path) -> None:
    desk = Desk(library)
    file = tmp_path / "quays.txt"
    file.write_text("The harbour keeps its lamps burning through the long night.", "utf-8")
    first = importing.bring_in(desk, file, Options(guide="none"))
    file.write_text("A new beginning.\n\nThe harbour keeps its lamps burning through the long night.", "utf-8")
    importing.bring_in(desk, file, Options(guide="none", new_version_of=first.document))
    notes.add(desk, str(first.document), quote="keeps its lamps")
    older = reading.open_page(desk, f"{first.document}@1", "official")
    assert older.marks == ()
    (mark,) = reading.open_page(desk, str(first.document), "official").marks
    assert mark.start == len("The harbour ")
