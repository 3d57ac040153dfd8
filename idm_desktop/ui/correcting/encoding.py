"""Choosing in which encoding a text file is read, by what its letters look like."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from idm_desktop.desk.kept import Sample
from idm_desktop.ui.translating import QT_TRANSLATE_NOOP

WIDE, HIGH = 560, 420
ENCODINGS = {
    "utf-8": QT_TRANSLATE_NOOP("EncodingDialog", "Unicode (UTF-8)"),
    "windows-1252": QT_TRANSLATE_NOOP("EncodingDialog", "Western European (Windows-1252)"),
    "iso8859-15": QT_TRANSLATE_NOOP("EncodingDialog", "Western European (ISO 8859-15)"),
    "windows-1250": QT_TRANSLATE_NOOP("EncodingDialog", "Central European (Windows-1250)"),
    "windows-1251": QT_TRANSLATE_NOOP("EncodingDialog", "Cyrillic (Windows-1251)"),
    "koi8-r": QT_TRANSLATE_NOOP("EncodingDialog", "Cyrillic (KOI8-R)"),
    "windows-1253": QT_TRANSLATE_NOOP("EncodingDialog", "Greek (Windows-1253)"),
    "windows-1254": QT_TRANSLATE_NOOP("EncodingDialog", "Turkish (Windows-1254)"),
    "windows-1256": QT_TRANSLATE_NOOP("EncodingDialog", "Arabic (Windows-1256)"),
    "mac-roman": QT_TRANSLATE_NOOP("EncodingDialog", "Western European (Macintosh)"),
    "cp850": QT_TRANSLATE_NOOP("EncodingDialog", "Western European (DOS 850)"),
    "cp437": QT_TRANSLATE_NOOP("EncodingDialog", "United States (DOS 437)"),
    "utf-16": QT_TRANSLATE_NOOP("EncodingDialog", "Unicode (UTF-16)"),
}


class EncodingDialog(QDialog):
    """Shows some lines of a file as they read in the encoding that is chosen."""

    def __init__(self, sample: Sample, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sample = sample
        self.setWindowTitle(self.tr("Read in another encoding"))
        told = QLabel(
            self.tr("Choose the encoding in which these lines of {file} read well. It makes a new version.").format(
                file=sample.file
            ),
            self,
        )
        told.setWordWrap(True)
        told.setTextFormat(Qt.TextFormat.PlainText)
        self.choice = QComboBox(self)
        for name, shown in ENCODINGS.items():
            self.choice.addItem(self.tr(shown), name)
        if self.choice.findData(sample.encoding) < 0:
            self.choice.insertItem(0, sample.encoding, sample.encoding)
        self.choice.setCurrentIndex(self.choice.findData(sample.encoding))
        self.preview = QPlainTextEdit(self)
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setAccessibleName(self.tr("How it reads"))
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Cancel, self)
        self.read = self.buttons.addButton(self.tr("&Read it so"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.read.setDefault(True)
        form = QFormLayout()
        form.addRow(self.tr("&Encoding"), self.choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(told)
        column.addLayout(form)
        column.addWidget(self.preview, 1)
        column.addWidget(self.buttons)
        self.resize(WIDE, HIGH)
        self.choice.currentIndexChanged.connect(self._show)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._show()

    @property
    def encoding(self) -> str:
        """Return the encoding that is chosen."""
        return str(self.choice.currentData())

    @Slot()
    def _show(self) -> None:
        self.preview.setPlainText(self._sample.content.decode(self.encoding, errors="replace"))
        self.read.setEnabled(self.encoding != self._sample.encoding)
