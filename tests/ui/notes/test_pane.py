from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from idm_desktop.desk import notes
from idm_desktop.desk.desk import Desk
from idm_desktop.errors import IdmError, StoreError
from idm_desktop.export import preview
from idm_desktop.model.lists import NoteRow
from idm_desktop.model.notes import Note
from idm_desktop.ui.notes import elsewhere
from idm_desktop.ui.notes.cards import AT_ONCE
from idm_desktop.ui.notes.pane import NotesPane
from idm_desktop.ui.notes.saving import Save
from idm_desktop.ui.notes.undo import Step
from idm_desktop.ui.notes.values import NoteCard
from idm_desktop.ui.tasks import Tasks
from tests.ui.samples import card


class Desktop:
    """The pane as a window wires it, over a real notebook."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.window = QWidget()
        self.window.resize(320, 700)
        self.elsewhere = QLineEdit()
        self.pane = NotesPane()
        column = QVBoxLayout(self.window)
        column.addWidget(self.elsewhere)
        column.addWidget(self.pane)
        self.tasks = Tasks(lambda: Desk(folder), self.window)
        self.saves: list[Save] = []
        self.steps: list[Step] = []
        self.pane.save.connect(self._save)
        self.pane.step.connect(self.steps.append)
        self.pane.preview_wanted.connect(self._preview)

    def make(self, qtbot: QtBot, *texts: str) -> list[Note]:
        made: list[Note] = []
        for text in texts:
            self.tasks.commit(lambda desk, text=text: notes.add(desk, None, text=text), made.append)  # type: ignore[misc]
        qtbot.waitUntil(lambda: len(made) == len(texts))
        self.show()
        qtbot.waitUntil(lambda: len(self.pane._given) == len(texts))
        return made

    def show(self) -> None:
        self.tasks.run("cards", _cards, self.pane.show_cards)

    def ask(self, qtbot: QtBot, job: Callable[[Desk], object]) -> object:
        answers: list[object] = []
        self.tasks.commit(job, answers.append)
        qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    def text_of(self, qtbot: QtBot, id: str) -> object:
        return self.ask(qtbot, lambda desk: notes.get(desk, id).text)

    def _save(self, save: Save) -> None:
        self.saves.append(save)
        self.tasks.commit(save.perform, partial(self._landed, save), partial(self.pane.not_saved, save))

    def _landed(self, save: Save, note: Note) -> None:
        self.pane.landed(save, note)
        self.show()

    def _preview(self, text: str) -> None:
        self.tasks.run("preview", lambda desk: preview.html(text), self.pane.show_preview)


def _cards(desk: Desk) -> tuple[NoteCard, ...]:
    made = [NoteRow(f"idm://note/{note.id}", note, None, "free", (0, 0)) for note in notes.every(desk)]
    return tuple(NoteCard(row, preview.html(row.note.text)) for row in made)


@pytest.fixture
def desktop(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    desktop = Desktop(tmp_path / "library")
    desktop.window.show()
    with qtbot.waitActive(desktop.window):
        desktop.window.activateWindow()
    yield desktop
    desktop.pane.flush()
    desktop.tasks.close()
    desktop.window.close()


def status(desktop: Desktop) -> str:
    assert desktop.pane.editor is not None
    return desktop.pane.editor.status.text()


def test_what_is_typed_is_saved_within_a_second_of_the_last_key(qtbot: QtBot, desktop: Desktop) -> None:
    (note,) = desktop.make(qtbot, "Water the trees.")
    desktop.pane.edit(note.id)
    assert desktop.pane.editor is not None
    desktop.pane.editor.text.selectAll()
    qtbot.keyClicks(desktop.pane.editor.text, "Ask who pays")
    assert desktop.saves == []
    with qtbot.waitSignal(desktop.pane.save, timeout=1000):
        pass
    assert status(desktop) == "saving…"
    qtbot.waitUntil(lambda: status(desktop) == "saved")
    assert desktop.text_of(qtbot, note.id) == "Ask who pays"
    assert desktop.pane.unsaved == ()


def test_saves_that_overtake_each_other_are_one_line_of_revisions(qtbot: QtBot, desktop: Desktop) -> None:
    (note,) = desktop.make(qtbot, "")
    desktop.pane.edit(note.id)
    assert desktop.pane.editor is not None
    for letter in "shade":
        qtbot.keyClicks(desktop.pane.editor.text, letter)
        desktop.pane.editor.flush()
    qtbot.waitUntil(lambda: status(desktop) == "saved")
    texts = desktop.ask(qtbot, lambda desk: [revision.text for revision in notes.history(desk, note.id)])
    assert texts == ["", "s", "sh", "sha", "shad", "shade"]
    assert desktop.ask(qtbot, lambda desk: len(notes.every(desk))) == 1


@pytest.mark.parametrize("leave", ["focus", "escape", "other note", "other page", "close"])
def test_leaving_saves_at_once_and_into_the_right_note(qtbot: QtBot, desktop: Desktop, leave: str) -> None:
    first, second = desktop.make(qtbot, "one", "two")
    desktop.pane.edit(first.id)
    assert desktop.pane.editor is not None
    text = desktop.pane.editor.text
    text.selectAll()
    qtbot.keyClicks(text, "changed")
    if leave == "focus":
        desktop.elsewhere.setFocus()
    elif leave == "escape":
        qtbot.keyClick(text, Qt.Key.Key_Escape)
    elif leave == "other note":
        desktop.pane.edit(second.id)
    elif leave == "other page":
        desktop.pane.show_cards(())
    else:
        desktop.pane.flush()
    assert [(save.note, save.content.text) for save in desktop.saves] == [(first.id, "changed")]
    assert desktop.text_of(qtbot, first.id) == "changed"
    assert desktop.text_of(qtbot, second.id) == "two"


def test_closing_the_program_keeps_the_last_words(qtbot: QtBot, desktop: Desktop) -> None:
    (note,) = desktop.make(qtbot, "one")
    desktop.pane.edit(note.id)
    assert desktop.pane.editor is not None
    qtbot.keyClicks(desktop.pane.editor.text, " last words")
    desktop.pane.flush()
    desktop.tasks.close()
    assert desktop.pane.unsaved == ()
    desk = Desk(desktop.folder)
    assert notes.get(desk, note.id).text == "one last words"
    desk.close()


def test_the_text_stays_when_saving_fails_and_can_be_saved_again(qtbot: QtBot, desktop: Desktop) -> None:
    (note,) = desktop.make(qtbot, "one")
    desktop.pane.save.disconnect(desktop._save)
    full = StoreError("The disk is full; make room and try again.")

    def fail(save: Save) -> None:
        desktop.tasks.commit(partial(_raise, full), None, partial(desktop.pane.not_saved, save))

    desktop.pane.save.connect(fail)
    desktop.pane.edit(note.id)
    editor = desktop.pane.editor
    assert editor is not None
    qtbot.keyClicks(editor.text, " precious")
    editor.flush()
    qtbot.waitUntil(lambda: "disk is full" in status(desktop))
    assert editor.text.toPlainText() == "one precious"
    assert editor.again.isVisible()
    assert desktop.pane.unsaved == (note.id,)

    desktop.pane.close_editor()
    qtbot.wait(20)
    assert desktop.pane.unsaved == (note.id,)
    desktop.pane.save.disconnect(fail)
    desktop.pane.save.connect(desktop._save)
    desktop.pane.edit(note.id)
    assert desktop.pane.editor is not None
    assert desktop.pane.editor.text.toPlainText() == "one precious"
    desktop.pane.editor.again.click()
    qtbot.waitUntil(lambda: status(desktop) == "saved")
    assert not desktop.pane.unsaved
    assert desktop.text_of(qtbot, note.id) == "one precious"


def test_what_the_notebook_cannot_take_is_written_elsewhere(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (note,) = desktop.make(qtbot, "one")
    desktop.pane.save.disconnect(desktop._save)
    desktop.pane.save.connect(lambda save: desktop.pane.not_saved(save, StoreError("The disk is full; make room.")))
    desktop.pane.edit(note.id)
    editor = desktop.pane.editor
    assert editor is not None
    qtbot.keyClicks(editor.text, " precious")
    editor.tags.setText("harbour")
    editor.flush()
    target = tmp_path / "kept.md"
    chosen = iter((None, tmp_path / "nowhere" / "kept.md", target))
    monkeypatch.setattr(elsewhere, "ask", lambda _: next(chosen))
    for said in ("disk is full", "could not be written", "Written to kept.md"):
        assert editor.elsewhere.isVisible()
        editor.elsewhere.click()
        assert said in status(desktop)
    assert target.read_text(encoding="utf-8") == "one precious\n\n#harbour\n"
    assert not editor.is_saved


def test_a_note_changed_elsewhere_is_not_overwritten(qtbot: QtBot, desktop: Desktop) -> None:
    (note,) = desktop.make(qtbot, "one")
    desktop.pane.edit(note.id)
    desktop.ask(qtbot, lambda desk: notes.change(desk, note.id, text="from the command line"))
    assert desktop.pane.editor is not None
    qtbot.keyClicks(desktop.pane.editor.text, " mine")
    desktop.pane.editor.flush()
    qtbot.waitUntil(lambda: "Both are kept" in status(desktop))
    qtbot.keyClicks(desktop.pane.editor.text, " more")
    desktop.pane.editor.flush()
    qtbot.waitUntil(lambda: desktop.pane.unsaved == ())
    texts = desktop.ask(qtbot, lambda desk: sorted(found.text for found in notes.every(desk)))
    assert texts == ["from the command line", "one mine more"]


def test_what_was_changed_elsewhere_is_taken_over_while_nothing_is_written(qtbot: QtBot, desktop: Desktop) -> None:
    (note,) = desktop.make(qtbot, "one")
    desktop.pane.edit(note.id)
    desktop.ask(qtbot, lambda desk: notes.change(desk, note.id, text="newer", tags=("water",)))
    desktop.show()
    editor = desktop.pane.editor
    assert editor is not None
    qtbot.waitUntil(lambda: editor.text.toPlainText() == "newer")
    assert editor.tags.text() == "water"
    assert desktop.saves == []


def test_a_line_being_typed_is_not_cut_by_its_own_save(qtbot: QtBot, desktop: Desktop) -> None:
    (note,) = desktop.make(qtbot, "")
    desktop.pane.edit(note.id)
    editor = desktop.pane.editor
    assert editor is not None
    qtbot.keyClicks(editor.text, "first")
    qtbot.keyClick(editor.text, Qt.Key.Key_Return)
    editor.flush()
    qtbot.waitUntil(lambda: status(desktop) == "saved")
    qtbot.wait(20)
    qtbot.keyClicks(editor.text, "second")
    assert editor.text.toPlainText() == "first\nsecond"


def test_one_visit_to_the_editor_is_one_step_to_undo(qtbot: QtBot, desktop: Desktop) -> None:
    (note,) = desktop.make(qtbot, "one")
    desktop.pane.edit(note.id)
    editor = desktop.pane.editor
    assert editor is not None
    qtbot.keyClicks(editor.text, " two")
    editor.flush()
    qtbot.keyClicks(editor.text, " three")
    qtbot.keyClick(editor.text, Qt.Key.Key_Escape)
    assert len(desktop.steps) == 1
    desktop.ask(qtbot, desktop.steps[0].back)
    assert desktop.text_of(qtbot, note.id) == "one"
    desktop.ask(qtbot, desktop.steps[0].forth)
    assert desktop.text_of(qtbot, note.id) == "one two three"


def test_meaning_tags_and_share_are_kept(qtbot: QtBot, desktop: Desktop) -> None:
    (note,) = desktop.make(qtbot, "one")
    desktop.pane.edit(note.id)
    editor = desktop.pane.editor
    assert editor is not None
    editor.meaning.setFocus()
    qtbot.keyClick(editor.meaning.focusProxy(), "5")
    editor.tags.setFocus()
    qtbot.keyClicks(editor.tags, "#water, follow-up 2031")
    qtbot.keyClick(editor.tags, Qt.Key.Key_Return)
    assert "2031" in status(desktop)
    editor.share.setFocus()
    qtbot.keyClick(editor.share, Qt.Key.Key_End)
    editor.share.activated.emit(editor.share.currentIndex())
    desktop.pane.close_editor()
    kept = desktop.ask(qtbot, lambda desk: notes.get(desk, note.id))
    assert isinstance(kept, Note)
    assert (kept.meaning, kept.tags, kept.share) == ("question", ("water", "follow-up"), "public")


def test_the_preview_shows_the_markdown_as_it_will_look(qtbot: QtBot, desktop: Desktop) -> None:
    (note,) = desktop.make(qtbot, "Ask **the** ministry")
    desktop.pane.edit(note.id)
    editor = desktop.pane.editor
    assert editor is not None
    qtbot.mouseClick(editor.preview, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: editor.shown.toPlainText() == "Ask the ministry")
    assert editor.shown.isVisible()
    qtbot.mouseClick(editor.preview, Qt.MouseButton.LeftButton)
    assert editor.text.isVisible()


def test_a_click_or_enter_on_a_card_opens_it_in_its_place(qtbot: QtBot, desktop: Desktop) -> None:
    first, second = desktop.make(qtbot, "one", "two")
    cards = desktop.pane._cards
    qtbot.mouseClick(cards[first.id], Qt.MouseButton.LeftButton, pos=QPoint(40, 30))
    assert desktop.pane.editor is not None
    assert desktop.pane.editor.note == first.id
    assert not cards[first.id].isVisible()
    qtbot.keyClick(desktop.pane.editor.text, Qt.Key.Key_Escape)
    assert desktop.pane.editor is None
    cards[second.id].setFocus()
    qtbot.keyClick(cards[second.id], Qt.Key.Key_Return)
    assert desktop.pane.editor is not None
    assert desktop.pane.editor.note == second.id
    assert desktop.pane.current == second.id


def test_the_arrows_go_from_card_to_card_and_delete_asks_for_it(qtbot: QtBot, desktop: Desktop) -> None:
    first, second = desktop.make(qtbot, "one", "two")
    doomed: list[str] = []
    desktop.pane.deleted.connect(doomed.append)
    desktop.pane.take_focus()
    ids = [given.id for given in desktop.pane._given]
    qtbot.keyClick(desktop.pane._cards[ids[0]], Qt.Key.Key_Down)
    assert desktop.pane.current == ids[1]
    assert desktop.pane._cards[ids[1]].hasFocus()
    qtbot.keyClick(desktop.pane._cards[ids[1]], Qt.Key.Key_Delete)
    assert doomed == [ids[1]]
    assert {first.id, second.id} == set(ids)


def test_the_number_on_a_card_opens_its_place_and_a_link_is_handed_on(qtbot: QtBot, desktop: Desktop) -> None:
    opened: list[str] = []
    linked: list[str] = []
    desktop.pane.opened.connect(opened.append)
    desktop.pane.linked.connect(linked.append)
    shown = card("n-1", quote=None, text="x")
    desktop.pane.show_cards((shown._replace(html='<a href="https://example.org/annex">annex of the year</a>'),))
    widget = desktop.pane._cards["n-1"]
    qtbot.waitUntil(widget.isVisible)
    boxes = widget._lay(widget.width())
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=boxes.place.center().toPoint())
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=boxes.remark.topLeft().toPoint() + QPoint(12, 8))
    assert opened == ["idm://note/n-1"]
    assert linked == ["https://example.org/annex"]


def test_a_card_says_its_meaning_in_words(desktop: Desktop) -> None:
    desktop.pane.show_cards((card("n-1", meaning="commitment", tags=("water",), text="Ask."),))
    said = desktop.pane._cards["n-1"].accessibleName()
    assert said == "Commitment. passage 12. one tree for each new home. Ask.. water"


def test_hundreds_of_cards_are_made_as_they_are_scrolled_to(qtbot: QtBot, desktop: Desktop) -> None:
    cards = tuple(card(f"n-{number}") for number in range(200))
    bar = desktop.pane.area.verticalScrollBar()
    desktop.pane.show_cards(cards)
    assert len(desktop.pane._cards) == AT_ONCE

    def is_whole() -> bool:
        bar.setValue(bar.maximum())
        return len(desktop.pane._cards) == 200

    qtbot.waitUntil(is_whole)
    places = [desktop.pane._column.indexOf(desktop.pane._cards[given.id]) for given in cards]
    assert places == list(range(200))
    desktop.pane.edit("n-150")
    desktop.pane.show_cards(cards[100:])
    assert desktop.pane.editor is not None
    assert len(desktop.pane._cards) == 100


def test_the_end_of_the_notes_given_asks_for_more(qtbot: QtBot, desktop: Desktop) -> None:
    cards = tuple(card(f"n-{number}") for number in range(12))
    desktop.pane.show_cards(cards, 1_000)
    assert desktop.pane.count.text().replace("\N{NO-BREAK SPACE}", "").replace(",", "") == "1000"
    bar = desktop.pane.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    with qtbot.waitSignal(desktop.pane.more_wanted):
        bar.setValue(bar.maximum())


def test_the_card_looked_at_is_made_however_far_down_it_is(desktop: Desktop) -> None:
    desktop.pane.show_cards(tuple(card(f"n-{number}") for number in range(200)))
    desktop.pane.set_current("n-150")
    assert desktop.pane._cards["n-150"].card.id == desktop.pane.current == "n-150"


def test_no_notes_say_how_to_make_one(desktop: Desktop) -> None:
    desktop.pane.show_cards(())
    assert desktop.pane.empty.isVisible()
    assert "press H" in desktop.pane.empty.text()


def _raise(error: IdmError, desk: Desk) -> None:
    raise error
