"""The line of tags: words with blanks between, completed from the tags in use."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from idm_desktop.errors import Refused
from idm_desktop.notebook.wording import tag, tag_list

SHOWN = 8


class Read(NamedTuple):
    """The tags in a line, and the sentence about the first that cannot be one."""

    tags: tuple[str, ...]
    refusal: str | None


def read(line: str) -> Read:
    """Read the tags of a line."""
    good: list[str] = []
    refusal: str | None = None
    for word in line.replace(",", " ").split():
        try:
            good.append(tag(word))
        except Refused as error:
            from idm_desktop.ui import sentences

            refusal = refusal or sentences.told(str(error))
    return Read(tag_list(good), refusal)


class TagsField(QLineEdit):
    """A line of tags.

    Signals:
        finished: the reader is done with the line for now.
    """

    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = QStringListModel(self)
        self._completer = QCompleter(self._known, self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setMaxVisibleItems(SHOWN)
        self._completer.setWidget(self)
        self._popup = QListView()
        self._completer.setPopup(self._popup)
        self.setPlaceholderText(self.tr("Tags, with blanks between"))
        self.setAccessibleName(self.tr("Tags"))
        self._completer.activated.connect(self._complete)
        self.textEdited.connect(self._offer)
        self.editingFinished.connect(self.finished)

    def set_known(self, tags: tuple[str, ...]) -> None:
        """Set the tags to complete from."""
        self._known.setStringList(list(tags))

    def show_tags(self, tags: tuple[str, ...]) -> None:
        self.setText(" ".join(tags))

    def read(self) -> Read:
        return read(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Tab)
        if self._popup.isVisible() and event.key() in keys:
            event.ignore()  # the list of completions takes it
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Tab
            and self._popup.isVisible()
        ):
            self._complete(self._completer.currentCompletion())
            return True
        return super().event(event)

    def _word(self) -> tuple[int, int]:
        """Return where the word stands that the caret is in."""
        text, caret = self.text(), self.cursorPosition()
        start = max(text.rfind(" ", 0, caret), text.rfind(",", 0, caret)) + 1
        ends = [place for place in (text.find(" ", caret), text.find(",", caret)) if place >= 0]
        return start, min(ends, default=len(text))

    @Slot()
    def _offer(self) -> None:
        start, end = self._word()
        word = self.text()[start:end].lstrip("#")
        self._completer.setCompletionPrefix(word)
        if word and self._completer.completionCount() and self._completer.currentCompletion() != word:
            self._completer.complete()
        else:
            self._popup.hide()

    @Slot(str)
    def _complete(self, chosen: str) -> None:
        start, end = self._word()
        text = self.text()
        self.setText(f"{text[:start]}{chosen} {text[end:].lstrip()}")
        self.setCursorPosition(start + len(chosen) + 1)
        self._popup.hide()
