"""A remark as it is read: HTML that opens nothing and fetches nothing."""

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, QUrl
from PySide6.QtGui import QFont, QImage, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from idm_desktop.ui import theme

SAFE = ("http", "https", "mailto", "idm")

MARGIN = 4
INDENT = 16
SHEET = (
    "a {{ color: {accent}; text-decoration: none }} p, ul, ol, blockquote {{ margin: 0 0 6px 0 }}"
    " b, strong, h1, h2, h3, h4, h5, h6 {{ font-weight: 600 }} h1, h2, h3 {{ font-size: large }}"
)


class Remark(QTextDocument):
    """Holds a remark; no picture, sheet or file it names is ever read."""

    def __init__(self, html: str, font: QFont, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setDefaultFont(font)
        self.setDocumentMargin(0)
        self.setIndentWidth(INDENT)
        self.setUndoRedoEnabled(False)
        self.setDefaultStyleSheet(SHEET.format(accent=theme.current().accent))
        self.setHtml(html)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return nothing(kind)


class Preview(QTextBrowser):
    """Shows a remark in place of its Markdown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._html = ""
        self.setOpenLinks(False)
        self.setDocument(Remark("", self.font(), self))
        self.setAccessibleName(self.tr("Preview"))

    def show_html(self, html: str) -> None:
        self._html = html
        before = self.document()
        self.setDocument(Remark(html, self.font(), self))
        self.document().setDocumentMargin(MARGIN)
        before.deleteLater()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._html:
            self.show_html(self._html)  # links take the accent of the new theme

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return nothing(kind)


def nothing(kind: int) -> object:
    """Return what stands for anything a remark asks for."""
    if kind != QTextDocument.ResourceType.ImageResource.value:
        return QByteArray()
    # for no picture at all, Qt would read the file it is called after
    empty = QImage(1, 1, QImage.Format.Format_ARGB32)
    empty.fill(Qt.GlobalColor.transparent)
    return empty


def safe(target: str) -> bool:
    """Say whether a link may be followed when it is clicked."""
    return QUrl(target).scheme().lower() in SAFE
