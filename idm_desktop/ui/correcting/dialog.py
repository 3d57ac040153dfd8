"""A dialog of facts: a field for each; it stays open until what was written has been checked and kept."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from idm_desktop.desk.properties import Sheet
from idm_desktop.ui.correcting import forms
from idm_desktop.ui.correcting.forms import Field

WIDE = 560
SHOWN = 14
"""Rows of a long list that are seen at once."""


class FactsDialog(QDialog):
    """Shows the facts of one thing.

    Signals:
        wanted: some are to be other than they are; carries those alone, by key.
    """

    wanted = Signal(object)

    def __init__(self, sheet: Sheet, parent: QWidget | None = None, title: str = "") -> None:
        super().__init__(parent)
        self._sheet = sheet
        self.fields: dict[str, QLineEdit | QComboBox] = {}
        self._build(title or forms.translate("Facts", forms.TITLES[sheet.kind]))
        self.buttons.accepted.connect(self._ask)
        self.buttons.rejected.connect(self.reject)

    def _build(self, title: str) -> None:
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDE)
        form = QFormLayout()
        form.setSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for field in forms.FIELDS[self._sheet.kind]:
            if field.key in self._sheet.values:
                self._add(form, field)
        self.failure = QLabel(self)
        self.failure.setProperty("role", "warning")
        self.failure.setTextFormat(Qt.TextFormat.PlainText)
        self.failure.setWordWrap(True)
        self.failure.hide()
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Save | standard.Cancel, self)
        self.buttons.button(standard.Save).setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addLayout(form)
        column.addWidget(self.failure)
        column.addWidget(self.buttons)

    def _add(self, form: QFormLayout, field: Field) -> None:
        value = self._sheet.values[field.key]
        label = QLabel(forms.translate("Facts", field.label), self)
        made = self._choice(field, value) if field.choices is not None else QLineEdit(value, self)
        if isinstance(made, QLineEdit):
            made.setCursorPosition(0)
            made.setPlaceholderText(forms.translate("Facts", field.hint) if field.hint else "")
        label.setBuddy(made)
        made.setAccessibleName(label.text().replace("&", ""))
        form.addRow(label, made)
        self.fields[field.key] = made

    def _choice(self, field: Field, value: str) -> QComboBox:
        box = QComboBox(self)
        box.setMaxVisibleItems(SHOWN)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(24)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        choices = self._sheet.events if field.key == "event" else field.choices() if field.choices else ()
        for data, shown in choices:
            box.addItem(shown, data)
        if box.findData(value) < 0:
            box.insertItem(0, value, value)
        box.setCurrentIndex(box.findData(value))
        return box

    @property
    def changed(self) -> dict[str, str]:
        """Return what was written that is other than it was."""
        now = {
            key: str(field.currentData()) if isinstance(field, QComboBox) else field.text().strip()
            for key, field in self.fields.items()
        }
        return {key: value for key, value in now.items() if value != self._sheet.values[key]}

    def say(self, sentence: str) -> None:
        """Tell what cannot be kept, and let it be put right."""
        self.failure.setText(sentence)
        self.failure.setAccessibleName(sentence)
        self.failure.show()
        self.buttons.setEnabled(True)

    @Slot()
    def _ask(self) -> None:
        changed = self.changed
        if not changed and self._sheet.ref:
            self.accept()
            return
        self.failure.hide()
        self.buttons.setEnabled(False)
        self.wanted.emit(changed)
