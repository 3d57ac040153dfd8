"""The window of preferences: matters on the left, the page of one on the right, undoing below."""

from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from idm_desktop.ui import keymap, settings
from idm_desktop.ui.dialogs.keyspage import KeysPage
from idm_desktop.ui.listing.model import Line
from idm_desktop.ui.listing.view import ListView
from idm_desktop.ui.preferences.fields import is_written_in
from idm_desktop.ui.preferences.library import BackupsPage, LibraryPage, NotesPage
from idm_desktop.ui.preferences.pages import PersonPage, PrivacyPage, ReadingPage
from idm_desktop.ui.settings import Settings

WIDE, HIGH = 760, 560
LIST = 190
USUAL = ("theme", "face", "zoom", "leading", "measure", "margin", "language", "keys")
"""What can be set as at the first start; a name and a folder are the reader's own."""


class PreferencesDialog(QDialog):
    """Changes settings one at a time.

    Signals:
        changed: something was set, or undone; carries a dictionary of what is other now.
    """

    changed = Signal(object)

    def __init__(self, kept: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = kept
        self.before: list[dict[str, Any]] = []
        self._build()
        self._connect()
        self._show()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Preferences"))
        self.reading, self.person = ReadingPage(self.set), PersonPage(self.set)
        self.library, self.backups, self.notes = LibraryPage(), BackupsPage(), NotesPage()
        self.keys = KeysPage(keymap.read(self._kept.keys))
        self.privacy = PrivacyPage(self.set)
        self.pages = {
            "reading": (self.tr("Reading"), self.reading),
            "person": (self.tr("Language and name"), self.person),
            "library": (self.tr("Library"), self.library),
            "backups": (self.tr("Backups"), self.backups),
            "notes": (self.tr("Notes folder"), self.notes),
            "keys": (self.tr("Keys"), self.keys),
            "privacy": (self.tr("Privacy"), self.privacy),
        }
        self.list = ListView(self, detailed=False)
        self.list.setAccessibleName(self.tr("Matters"))
        self.list.setFixedWidth(LIST)
        self.list.lines.show([Line(name, title) for name, (title, _) in self.pages.items()], _itself)
        self.stack = QStackedWidget(self)
        self.title = QLabel(self)
        self.title.setProperty("role", "head")
        self.undo = QPushButton(self.tr("Undo"), self)
        self.undo.setToolTip(self.tr("Take the last change back (Ctrl+Z)"))
        self.usual = QPushButton(self.tr("As at the first start"), self)
        for button in (self.undo, self.usual):
            button.setAutoDefault(False)
        for _, page in self.pages.values():
            self.stack.addWidget(page)
        self._arrange()

    def _arrange(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.addButton(self.undo, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.addButton(self.usual, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.rejected.connect(self.reject)
        right = QVBoxLayout()
        right.setSpacing(16)
        right.addWidget(self.title)
        right.addWidget(self.stack, 1)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self.list)
        row.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(row, 1)
        column.addWidget(buttons)
        self.resize(WIDE, HIGH)

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._turn)
        self.list.opened.connect(self.turn_to)
        self.list.left.connect(self.reject)
        self.keys.left.connect(self.reject)
        self.keys.rebound.connect(self._rebind)
        self.undo.clicked.connect(self.take_back)
        self.usual.clicked.connect(self._reset)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self._undo_by_key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, QAbstractButton):
            focus.click()  # no button of this window is the default one, which Enter in a field would press
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def turn_to(self, name: str) -> None:
        """Show the page on a matter."""
        row = list(self.pages).index(name)
        self.list.go_to(row)
        for part in self.pages[name][1].findChildren(QWidget):
            if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isEnabled() and not isinstance(part, QLabel):
                part.setFocus(Qt.FocusReason.TabFocusReason)
                break

    @property
    def matter(self) -> str:
        """Return the name of the matter that is shown."""
        return list(self.pages)[self.stack.currentIndex()]

    def go_on(self, before: list[dict[str, Any]]) -> None:
        """Let be undone what was changed before, in a window whose place this one has taken."""
        self.before = before
        self._show()

    @Slot()
    def _turn(self) -> None:
        row = max(0, self.list.currentIndex().row())
        self.stack.setCurrentIndex(row)
        self.title.setText(list(self.pages.values())[row][0])

    def set(self, **values: Any) -> None:
        """Change settings, remembering what they were."""
        before = {name: getattr(self._kept, name) for name in values}
        if before == values:
            return
        self.before.append(before)
        self._take(values)

    @Slot()
    def take_back(self) -> None:
        """Undo the last change."""
        if self.before:
            self._take(self.before.pop())

    @Slot()
    def _undo_by_key(self) -> None:
        focus = QApplication.focusWidget()
        if is_written_in(focus):
            focus.undo()  # type: ignore[union-attr]  # a line of text
        else:
            self.take_back()

    @Slot()
    def _reset(self) -> None:
        self.set(**{name: getattr(settings.DEFAULTS, name) for name in USUAL})

    @Slot(object)
    def _rebind(self, keys: keymap.Keys) -> None:
        self.set(keys=keymap.written(keys))

    def _take(self, values: dict[str, Any]) -> None:
        self._kept = self._kept._replace(**values)
        self._show()
        self.changed.emit(values)

    def _show(self) -> None:
        for page in (self.reading, self.person, self.library, self.backups, self.notes, self.privacy):
            page.show_settings(self._kept)
        self.keys.show_keys(keymap.read(self._kept.keys))
        self.undo.setEnabled(bool(self.before))


def _itself(line: Line) -> Line:
    return line
