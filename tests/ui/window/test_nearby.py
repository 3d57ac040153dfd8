"""A page with many notes: the text comes first, the notes follow what is looked at."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from idm_desktop.desk import beside, first_notes, noted, notes, reading
from idm_desktop.desk.desk import Desk
from idm_desktop.errors import StoreError
from idm_desktop.ui import nearby
from idm_desktop.ui.messages import MessageBar
from idm_desktop.ui.window import Window
from tests.ui.window.conftest import Open


@pytest.fixture
def crowded(library: Path, opening: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Window:
    """A window on a page with six notes on each of its passages."""
    monkeypatch.setattr(beside, "FEW", 10)
    monkeypatch.setattr(nearby, "STEP", 10)
    desk = Desk(library)
    (document,) = desk.library.execute("SELECT id FROM document WHERE kind <> 'digest' LIMIT 1").fetchone()
    for leaf in reading.leaves(reading.open_page(desk, document, "official").page):
        for _ in range(6):
            notes.add(desk, leaf.passage.id, quote=leaf.passage.text.split()[0])
    desk.close()
    window = opening(document)
    qtbot.waitUntil(lambda: bool(window.notes_here))
    return window


def test_the_notes_follow_the_text(crowded: Window, qtbot: QtBot) -> None:
    leaves = [placed.leaf.passage.id for placed in crowded.reader.sheet.placed]
    assert crowded.notes_here[0].note.passage == leaves[0]
    assert 10 <= len(crowded.notes_here) < 6 * len(leaves)
    qtbot.waitUntil(lambda: crowded.notes.count.text() == str(6 * len(leaves)))
    crowded.resize(900, 420)
    crowded.reader.turn_to(leaves[-1])
    qtbot.waitUntil(lambda: crowded.notes_here[0].note.passage not in leaves[:2])
    assert leaves[-1] in crowded.reader._shown.marks


def test_a_note_that_is_written_on_stays_open_while_one_reads_on(crowded: Window, qtbot: QtBot) -> None:
    leaves = [placed.leaf.passage.id for placed in crowded.reader.sheet.placed]
    first = crowded.notes_here[0].note.id
    qtbot.waitUntil(lambda: first in crowded.notes._cards)
    crowded.writing.edit(first)
    assert crowded.notes.editor is not None
    crowded.resize(900, 420)
    crowded.reader.turn_to(leaves[-1])
    qtbot.waitUntil(lambda: first not in {row.note.id for row in crowded.notes_here})
    qtbot.waitUntil(lambda: crowded.notes_here[0].note.id in crowded.notes._cards)
    assert crowded.notes.editor is not None
    assert crowded.notes.editor.note == first


def test_the_end_of_the_notes_brings_more_of_them(crowded: Window, qtbot: QtBot) -> None:
    before = len(crowded.notes_here)
    crowded.nearby.more()
    qtbot.waitUntil(lambda: len(crowded.notes_here) > before)


@pytest.fixture
def many(library: Path, opening: Open, monkeypatch: pytest.MonkeyPatch) -> Window:
    """A window of a library with so many notes, on nothing in particular, that they are not all read at once."""
    monkeypatch.setattr(first_notes, "MANY", 5)
    monkeypatch.setattr(first_notes, "FIRST", 3)
    monkeypatch.setattr(first_notes.first, "__defaults__", (3,))
    desk = Desk(library)
    for number in range(8):
        notes.add(desk, None, text=f"number {number}")
    desk.close()
    return opening("idm-2018-2-official-en")


def test_a_note_that_is_not_read_yet_is_opened_all_the_same(many: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: many.notes_ahead[1] == 8)
    assert not many.note_rows
    known = {row.ref for row in many.notes_ahead[0]}
    desk = Desk(many.folder)
    every = [row.note.id for row in noted.all_notes(desk)]
    other = next(id for id in every if f"idm://note/{id}" not in known)
    desk.close()
    many.open(f"idm://note/{other}")
    qtbot.waitUntil(lambda: other in many.notes._cards)
    first = next(iter(known)).removeprefix("idm://note/")
    many.open(f"idm://note/{first}")
    qtbot.waitUntil(lambda: first in many.notes._cards)


def test_where_notes_become_many_the_list_goes_on(many: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(first_notes, "MANY", 9)
    many.renew_notes()
    qtbot.waitUntil(lambda: len(many.note_rows) == 8)
    desk = Desk(many.folder)
    for number in range(4):
        notes.add(desk, None, text=f"more {number}")
    desk.close()
    many.renew_notes()
    qtbot.waitUntil(lambda: len(many.note_rows) == 12)


def test_what_waits_for_notes_is_let_go_where_they_cannot_be_read(
    many: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(desk: Desk) -> None:
        raise StoreError("The notebook cannot be read.")

    qtbot.waitUntil(lambda: many.notes_ahead[1] == 8)
    done: list[str] = []
    with monkeypatch.context() as broken:
        broken.setattr(noted, "all_notes", refuse)
        many.want_all_notes(lambda: done.append("first"))
        qtbot.waitUntil(lambda: not many.all_notes_wanted)
    many.want_all_notes(lambda: done.append("second"))
    qtbot.waitUntil(lambda: done == ["second"])


def test_all_notes_of_chosen_words_are_copied(crowded: Window, qtbot: QtBot) -> None:
    crowded.reader.selectAll()
    selection = crowded.reader.selection()
    assert selection is not None
    there = 6 * len({passage for passage, _, _ in selection.parts})
    assert there > len(crowded.notes_here)
    crowded.actions_["copy-notes"].trigger()
    (bar,) = crowded.findChildren(MessageBar)
    qtbot.waitUntil(lambda: bar.sentence.text().startswith(f"{there} notes"))


def test_a_folder_that_follows_begins_where_there_are_many_notes(many: Window, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "followed"
    folder.mkdir()
    many.remember_mirror(str(folder), "plain")
    many.renew_notes()
    qtbot.waitUntil(lambda: any(folder.glob("*.md")), timeout=15_000)
