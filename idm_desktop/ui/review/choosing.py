"""Asking for a person among many, and for another value."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from idm_desktop.model.corrections import Person
from idm_desktop.ui import wording
from idm_desktop.ui.listing.model import Line
from idm_desktop.ui.listing.view import ListView
from idm_desktop.ui.reader import labels
from idm_desktop.ui.review import words
from idm_desktop.ui.translating import QT_TRANSLATE_NOOP

CHOICES = {"actor": tuple(labels.ACTORS), "kind": tuple(wording.DOCUMENT_NAMES)}
HINTS = {
    "country": QT_TRANSLATE_NOOP("Review", "{title}, in two letters, such as KE"),
    "dates": QT_TRANSLATE_NOOP("Review", "{title}, such as 2018-10-08/2018-10-09"),
    "place": QT_TRANSLATE_NOOP("Review", "{title}: building, city"),
    "language": QT_TRANSLATE_NOOP("Review", "{title}, such as en, fr or es"),
}
"""How a value is to be written, where that does not speak for itself."""

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class PersonDialog(QDialog):
    """Asks for one of `people` by typing part of a name."""

    def __init__(
        self, title: str, people: Sequence[Person], parent: QWidget | None = None, *, makes: bool = False
    ) -> None:
        """Let a name that nobody has be that of somebody new where it `makes` people: a plus sign tells it apart."""
        super().__init__(parent)
        self.chosen: str | None = None
        self.makes = makes
        self.setWindowTitle(title)
        self.resize(460, 420)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Part of a name"))
        self.field.setAccessibleName(title)
        self.list = ListView(self)
        self.list.setAccessibleName(self.tr("People"))
        nobody, new = self.tr("Nobody of that name is known."), self.tr("Enter makes a new person.")
        self.list.say_if_empty(f"{nobody} {new}" if makes else nobody)
        self.list.lines.show(people, _line)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(QLabel(title, self))
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        self.field.textChanged.connect(self._filter)
        self.field.returnPressed.connect(self._enter)
        self.field.installEventFilter(self)
        self.list.opened.connect(self._choose)
        self.list.left.connect(self.reject)
        self.list.typed.connect(self._type)
        self.list.move_by(1)

    @Slot(str)
    def _filter(self, text: str) -> None:
        self.list.lines.set_filter(text)
        self.list.leave_current()
        self.list.move_by(1)

    @Slot()
    def _enter(self) -> None:
        """Choose who is marked, or make somebody new of a name that nobody has."""
        if self.list.lines.rowCount():
            self.list.open_current()
        elif self.makes and self.field.text().strip():
            self._choose(f"+{self.field.text().strip()}")

    @Slot(str)
    def _choose(self, id: str) -> None:
        self.chosen = id
        self.accept()

    @Slot(str)
    def _type(self, text: str) -> None:
        self.field.setFocus()
        self.field.insert(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = STEPS.get(Qt.Key(event.key()))
            if step is not None:
                self.list.move_by(step)
                return True
        return super().eventFilter(watched, event)


class ValueDialog(QDialog):
    """Asks for another value: one of a few where there are only a few."""

    def __init__(self, title: str, value: str, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(420)
        self._field = QLineEdit(value, self)
        self._choice = QComboBox(self)
        for choice in CHOICES.get(kind, ()):
            shown = labels.value(kind, choice) if kind == "actor" else wording.document_kind(choice)
            self._choice.addItem(shown, choice)
        self._choice.setCurrentIndex(self._choice.findData(value))
        self._chosen = self._choice if kind in CHOICES else self._field
        (self._field if kind in CHOICES else self._choice).hide()
        asked = words.said(HINTS.get(kind, "{title}")).format(title=title)
        label = QLabel(asked, self)
        label.setBuddy(self._chosen)
        self._chosen.setAccessibleName(asked)
        self._field.selectAll()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(label)
        column.addWidget(self._chosen)
        column.addWidget(self.buttons)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._chosen.setFocus()

    @property
    def value(self) -> str:
        """Return what was typed or chosen."""
        return str(self._choice.currentData()) if self._chosen is self._choice else self._field.text()


def _line(person: Person) -> Line:
    id, name, about = person
    return Line(id, name, about)


def ask_person(parent: QWidget, title: str, people: Sequence[Person], *, makes: bool = False) -> str | None:
    """Ask for a person; returns an id, or a plus sign and the name of somebody new, or None."""
    dialog = PersonDialog(title, people, parent, makes=makes)
    return dialog.chosen if dialog.exec() == QDialog.DialogCode.Accepted else None


def ask_value(parent: QWidget, title: str, value: str, kind: str) -> str | None:
    """Ask for another value; returns it, or None."""
    dialog = ValueDialog(title, value, kind, parent)
    return dialog.value if dialog.exec() == QDialog.DialogCode.Accepted else None
