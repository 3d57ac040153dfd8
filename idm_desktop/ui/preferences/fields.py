"""What the pages are made of: a label, something to choose with, and a quiet sentence under it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QSlider, QSpinBox, QWidget

WIDE = 300


class Form(QFormLayout):
    """Labels on the left, each the name of what stands beside it."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setContentsMargins(0, 0, 0, 0)
        self.setHorizontalSpacing(16)
        self.setVerticalSpacing(12)
        self.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        self.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)

    def add(self, label: str, field: QWidget) -> None:
        """Add a field with its label."""
        field.setAccessibleName(label)
        self.addRow(label, field)

    def tell(self, sentence: str) -> QLabel:
        """Add a quiet sentence."""
        told = said(sentence)
        self.addRow(told)
        return told


def said(sentence: str) -> QLabel:
    """Return a quiet sentence, which can be chosen and copied."""
    label = QLabel(sentence)
    label.setProperty("role", "quiet")
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label


class Choice(QComboBox):
    """One of several, each known by a name in the program and a text."""

    def __init__(self, choices: Sequence[tuple[str, str]], then: Callable[[str], object]) -> None:
        super().__init__()
        for name, text in choices:
            self.addItem(text, name)
        self.setMinimumWidth(WIDE)
        self.activated.connect(lambda index: then(str(self.itemData(index))))

    def choose(self, name: str) -> None:
        """Show what is chosen."""
        self.setCurrentIndex(max(0, self.findData(name)))


class Amount(QWidget):
    """A number between two bounds, on a slider and in figures."""

    def __init__(self, bounds: tuple[int, int], step: int, suffix: str, then: Callable[[int], object]) -> None:
        super().__init__()
        self._then = then
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(*bounds)
        self.slider.setSingleStep(step)
        self.slider.setPageStep(step * 4)
        self.slider.setMinimumWidth(WIDE - 90)
        self.figure = QSpinBox()
        self.figure.setRange(*bounds)
        self.figure.setSingleStep(step)
        self.figure.setSuffix(suffix)
        self.figure.setKeyboardTracking(False)
        self.figure.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.figure.setFixedWidth(self.figure.fontMetrics().horizontalAdvance("0") * 6 + 36)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.slider, 1)
        row.addWidget(self.figure)
        self.setFocusProxy(self.slider)
        self.slider.valueChanged.connect(self._change)
        self.figure.valueChanged.connect(self._change)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.slider.setAccessibleName(name)
        self.figure.setAccessibleName(name)

    def choose(self, value: int) -> None:
        """Show a number without changing anything."""
        for part in (self.slider, self.figure):
            part.blockSignals(True)
            part.setValue(value)
            part.blockSignals(False)

    def _change(self, value: int) -> None:
        self.choose(value)
        self._then(value)


def is_written_in(focus: QObject | None) -> bool:
    """Tell whether a field takes its own Ctrl+Z."""
    from PySide6.QtWidgets import QLineEdit

    return isinstance(focus, QLineEdit) and focus.isUndoAvailable()
