"""What words are looked for in is what a line of the list says, and made anew only where a note has changed."""

from PySide6.QtCore import QLocale

from idm_desktop.ui.listing.model import key_of
from idm_desktop.ui.outline import words
from idm_desktop.ui.outline.keys import NoteKeys
from idm_desktop.ui.outline.pane import OutlinePane
from tests.ui.samples import OUTLINE, note

ROWS = (note("n-1", meaning="question"), note("n-2", quote=None, text="# To *ask*"))


def test_keys_are_those_of_the_lines(qapp: object) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    assert NoteKeys().of(ROWS) == [key_of(words.note(row)) for row in ROWS]


def test_a_note_that_changed_has_another_key_and_the_others_keep_theirs(qapp: object) -> None:
    keys = NoteKeys()
    first = keys.of(ROWS)
    changed = (ROWS[0], ROWS[1]._replace(note=ROWS[1].note._replace(text="To answer")))
    second = keys.of(changed)
    assert second[0] is first[0]
    assert "answer" in second[1]
    assert keys.made(changed) is second
    assert keys.made(ROWS) == ()


def test_the_pane_filters_by_keys_it_was_told(qapp: object) -> None:
    pane = OutlinePane()
    pane.show_outline(OUTLINE)
    pane.show_notes(ROWS)
    pane.show_list("notes")
    pane.know_notes(["first words", "second words"])
    pane.filter.setText("second")
    assert [pane.list.lines.line(row).ref for row in range(pane.list.lines.rowCount())] == [ROWS[1].ref]
    pane.show_notes(ROWS)  # anew: what was told of the notes before no longer holds
    assert pane.list.lines.rowCount() == 0
