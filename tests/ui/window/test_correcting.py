"""Facts corrected, documents taken out, the original opened: in the window, by key, and undone."""

from collections.abc import Callable
from pathlib import Path

import shiboken6
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from idm_desktop.desk.kept import Sample
from idm_desktop.ui.correcting.dialog import FactsDialog
from idm_desktop.ui.correcting.encoding import EncodingDialog
from idm_desktop.ui.messages import MessageBar
from idm_desktop.ui.review.choosing import PersonDialog
from idm_desktop.ui.window import Window
from tests.ui.window.conftest import Open

DOCUMENT = "idm-2018-2-official-en"


def dialog(window: Window, qtbot: QtBot) -> FactsDialog:
    found: list[FactsDialog] = []

    def there() -> bool:
        found[:] = [one for one in window.findChildren(FactsDialog) if one.isVisible()]
        return bool(found)

    qtbot.waitUntil(there)
    return found[0]


def line(shown: FactsDialog, key: str) -> QLineEdit:
    field = shown.fields[key]
    assert isinstance(field, QLineEdit)
    return field


def write(qtbot: QtBot, shown: FactsDialog, key: str, text: str) -> None:
    field = line(shown, key)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


def title(window: Window) -> str | None:
    rows = window.outline.documents if window.outline else ()
    return next((row.title for row in rows if row.ref.endswith(DOCUMENT)), None)


def test_properties_open_by_key_and_a_correction_is_kept_and_undone(window: Window, qtbot: QtBot) -> None:
    before = title(window)
    window.reader.setFocus()
    qtbot.keyClick(window.reader, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    shown = dialog(window, qtbot)
    write(qtbot, shown, "title", "Harbours and kettles")
    qtbot.keyClick(shown.fields["title"], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: title(window) == "Harbours and kettles")
    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: title(window) == before)
    window.actions_["redo"].trigger()
    qtbot.waitUntil(lambda: title(window) == "Harbours and kettles")


def test_a_dialog_that_is_closed_before_the_answer_comes_is_not_missed(window: Window, qtbot: QtBot) -> None:
    window.actions_["properties"].trigger()
    shown = dialog(window, qtbot)
    write(qtbot, shown, "title", "Harbours and kettles")
    qtbot.keyClick(shown.fields["title"], Qt.Key.Key_Return)
    shiboken6.delete(shown)
    qtbot.waitUntil(lambda: title(window) == "Harbours and kettles")
    window.actions_["event-properties"].trigger()
    shown = dialog(window, qtbot)
    write(qtbot, shown, "start", "some day in May")
    qtbot.keyClick(shown.fields["start"], Qt.Key.Key_Return)
    shiboken6.delete(shown)
    qtbot.waitUntil(lambda: "is no date" in window.findChildren(MessageBar)[0].sentence.text())


def test_what_cannot_be_is_said_in_the_dialog_which_stays(window: Window, qtbot: QtBot) -> None:
    window.actions_["event-properties"].trigger()
    shown = dialog(window, qtbot)
    write(qtbot, shown, "start", "some day in May")
    qtbot.keyClick(shown.fields["start"], Qt.Key.Key_Return)
    qtbot.waitUntil(shown.failure.isVisible)
    assert "is no date" in shown.failure.text()
    write(qtbot, shown, "start", "2018-10-07")
    qtbot.keyClick(shown.fields["start"], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.outline is not None and window.outline.event.start == "2018-10-07")


def test_a_dialog_goes_with_escape_and_changes_nothing(window: Window, qtbot: QtBot) -> None:
    window.actions_["properties"].trigger()
    shown = dialog(window, qtbot)
    write(qtbot, shown, "title", "Nothing of the kind")
    qtbot.keyClick(shown.fields["title"], Qt.Key.Key_Escape)
    assert not shown.isVisible()
    assert not window.writing.has_undo


def test_every_field_has_a_letter_of_its_own(window: Window, qtbot: QtBot) -> None:
    from idm_desktop.ui.correcting.forms import FIELDS

    for fields in FIELDS.values():
        letters = [field.label[field.label.index("&") + 1].lower() for field in fields]
        assert len(set(letters)) == len(letters)


def test_a_person_of_the_list_is_corrected_from_its_menu(window: Window, qtbot: QtBot) -> None:
    window.panes.outline.show_list("speakers")
    view = window.panes.outline.list
    view.go_to(0)
    view.setFocus()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(view, event)
    menu = next(menu for menu in window.findChildren(QMenu) if menu.isVisible())
    next(action for action in menu.actions() if "Properties" in action.text()).trigger()
    menu.close()
    shown = dialog(window, qtbot)
    write(qtbot, shown, "role", "Keeper of the kettle")
    country = shown.fields["country"]
    assert isinstance(country, QComboBox)
    country.setCurrentIndex(country.findData("KE"))
    shown.buttons.button(shown.buttons.StandardButton.Save).click()
    rows = lambda: window.outline.speakers if window.outline else ()  # noqa: E731  # asked anew each time
    qtbot.waitUntil(lambda: any((row.role, row.country) == ("Keeper of the kettle", "KE") for row in rows()))


def test_a_document_is_taken_out_with_its_note_kept_and_comes_back(window: Window, qtbot: QtBot) -> None:
    window.reader.setTextCursor(window.reader.document().find("kettle"))
    window.writing.mark("question")
    qtbot.waitUntil(lambda: len(window.note_rows) == 1)
    window.actions_["remove-document"].trigger()
    qtbot.waitUntil(lambda: title(window) is None)
    assert "1 note" in window.bar.sentence.text()
    qtbot.waitUntil(lambda: [row.note.state for row in window.note_rows] == ["orphan"])
    window.bar.action.click()
    qtbot.waitUntil(lambda: title(window) is not None)
    qtbot.waitUntil(lambda: [row.note.state for row in window.note_rows] == ["attached"])


def test_an_event_is_made_and_merged_into_another(window: Window, qtbot: QtBot) -> None:
    window.actions_["new-event"].trigger()
    shown = dialog(window, qtbot)
    qtbot.keyClick(shown.fields["theme"], Qt.Key.Key_Return)
    write(qtbot, shown, "city", "Nowhere")
    qtbot.keyClick(shown.fields["city"], Qt.Key.Key_Return)
    assert "needs a title" in shown.failure.text()
    write(qtbot, shown, "title", "Kettle Talks 2031")
    qtbot.keyClick(shown.fields["title"], Qt.Key.Key_Return)
    events: Callable[[], list[str]] = lambda: [one.id for one in window.outline.events] if window.outline else []  # noqa: E731
    qtbot.waitUntil(lambda: "kettle-talks-2031" in events())
    window.actions_["merge-event"].trigger()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(PersonDialog)))
    (asked,) = window.findChildren(PersonDialog)
    qtbot.keyClicks(asked.field, "kettle")
    qtbot.keyClick(asked.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "kettle-talks-2031" not in events())


def test_the_original_is_opened_as_it_was_kept_or_its_loss_is_said(window: Window, qtbot: QtBot) -> None:
    opened: list[Path] = []

    def show_outside(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return True

    window.correcting.show_outside = show_outside
    window.actions_["open-original"].trigger()
    qtbot.waitUntil(lambda: len(opened) == 1)
    window.actions_["show-original"].trigger()
    qtbot.waitUntil(lambda: len(opened) == 2)
    assert opened[0].parent == opened[1] == window.folder / "originals"
    opened[0].unlink()
    window.actions_["open-original"].trigger()
    qtbot.waitUntil(lambda: "no longer in" in window.bar.sentence.text())


def test_a_text_is_read_in_another_encoding_by_what_it_looks_like(qtbot: QtBot) -> None:
    chosen = EncodingDialog(Sample("hafen", "hafen.txt", "windows-1252", "Häfen".encode("cp437")))
    qtbot.addWidget(chosen)
    chosen.show()
    assert not chosen.read.isEnabled()
    chosen.choice.setCurrentIndex(chosen.choice.findData("cp437"))
    assert chosen.preview.toPlainText() == "Häfen"
    qtbot.keyClick(chosen.choice, Qt.Key.Key_Return)
    assert (chosen.result(), chosen.encoding) == (QDialog.DialogCode.Accepted, "cp437")


def test_a_library_from_which_all_was_taken_is_empty_and_can_be_filled_again(opening: Open, qtbot: QtBot) -> None:
    window = opening("idm-2018-2-digest-en")
    window.actions_["remove-event"].trigger()
    qtbot.waitUntil(lambda: window.outline is None)
    lists = window.panes.outline
    assert (lists.list.lines.total, window.visiting.page) == (0, None)
    window.actions_["put-back"].trigger()
    qtbot.waitUntil(lambda: lists.list.lines.total == 8)
    qtbot.waitUntil(lambda: window.visiting.page is not None)
