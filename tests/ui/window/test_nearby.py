"""A page with many notes: the text comes first, the notes follow what is looked at."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from idm_desktop.desk import beside, notes, reading
from idm_desktop.desk.desk import Desk
from idm_desktop.ui import nearby
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
    qtbot.waitUntil(lambda: leaves[-1] in {row.note.passage for row in crowded.notes_here})
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
