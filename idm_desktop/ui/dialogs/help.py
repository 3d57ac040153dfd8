"""Help: how one reads, marks and finds here; the keys; what can be typed to search; which files there are."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextLength,
    QTextTableFormat,
)
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from idm_desktop.ui import keymap, viewport
from idm_desktop.ui.actions import native, plain
from idm_desktop.ui.deeds import ACTIONS, HABITS
from idm_desktop.ui.keymap import Keys
from idm_desktop.ui.listing.model import Line
from idm_desktop.ui.listing.view import ListView
from idm_desktop.ui.reader.paper import Paper
from idm_desktop.ui.translating import QT_TRANSLATE_NOOP

WIDE, HIGH, LIST = 780, 600, 180
PADDING = 4
SHARE = 34
"""How much of the width what is typed or pressed takes, in hundredths."""

Rows = tuple[tuple[str, str], ...]

BEGIN: Rows = (
    (
        QT_TRANSLATE_NOOP("Help", "Read"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Choose a conclusion, a session or a person in the lists on the left; names in the text are links. Each "
            "document opens where you left it.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "In brief or official"),
        QT_TRANSLATE_NOOP(
            "Help",
            "At the foot of the window you choose our brief, the official text, or both side by side. The official "
            "text is yours to bring: File ▸ Import.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Mark and note"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Select words and press H, or 1 to 6 to mark what they are: a commitment, a recommendation, a figure, a "
            "position, a question, a quotation. Ctrl+M writes a note. What you write is saved as you write it.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Find"),
        QT_TRANSLATE_NOOP(
            "Help",
            "The field at the top looks through passages, people, sessions and notes as you type. Ctrl+F looks through "
            "what is open.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Quote"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Ctrl+Shift+C copies what you selected with its reference. Tools ▸ Quote check tells which quotations of a "
            "draft are exact.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "By keyboard alone"),
        QT_TRANSLATE_NOOP(
            "Help",
            "F6 goes from pane to pane, Tab from link to link in the text, Ctrl+Shift+P finds any command by its name.",
        ),
    ),
)
GRAMMAR: Rows = (
    ("labour mobility", QT_TRANSLATE_NOOP("Help", "both words in one passage")),
    ('"regular pathways"', QT_TRANSLATE_NOOP("Help", "these words one after the other")),
    ("remit*", QT_TRANSLATE_NOOP("Help", "words that begin so")),
    ("return OR reintegration", QT_TRANSLATE_NOOP("Help", "either word; OR in capitals")),
    ("-border", QT_TRANSLATE_NOOP("Help", "without this word")),
    ("( … )", QT_TRANSLATE_NOOP("Help", "what belongs together")),
    ("data NEAR/10 policy", QT_TRANSLATE_NOOP("Help", "within ten words of each other")),
    ("=Genève", QT_TRANSLATE_NOOP("Help", "with exactly these accents and capitals")),
    ("speaker:arbour", QT_TRANSLATE_NOOP("Help", "where this person speaks or is named")),
    ("session:3 event:2018 year:2018", QT_TRANSLATE_NOOP("Help", "of this session, event or year")),
    ("lang:fr,es para:12..20 type:conclusion", QT_TRANSLATE_NOOP("Help", "of these languages, numbers, kinds")),
    ("tag:follow-up meaning:commitment", QT_TRANSLATE_NOOP("Help", "notes with this tag, or marked as this")),
    ("note: has:note is:orphan", QT_TRANSLATE_NOOP("Help", "words of notes; what has a note; notes without a place")),
    ("changed:>2026-01-01", QT_TRANSLATE_NOOP("Help", "notes changed since")),
)
FILES: Rows = (
    ("library.sqlite", QT_TRANSLATE_NOOP("Help", "events and documents; can be made again from the originals")),
    ("notebook.sqlite", QT_TRANSLATE_NOOP("Help", "your notes, with everything they ever were")),
    ("originals", QT_TRANSLATE_NOOP("Help", "every imported file as it came")),
    ("backups", QT_TRANSLATE_NOOP("Help", "copies of your notes, one a day and older ones")),
)


class HelpDialog(QDialog):
    """Help in one window: the matters on the left, what is told of them on the right."""

    def __init__(self, folder: Path, changed: Keys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self._anchors: list[int] = []
        self._folder, self._changed = folder, changed
        self._build()
        self._write()
        self.list.go_to(0)

    def _build(self) -> None:
        self.text = QTextBrowser(self)
        viewport.give(self.text)
        self._paper = Paper(self)
        self._paper.setDocumentMargin(16)
        self._paper.setDefaultFont(self.font())
        self.text.setDocument(self._paper)
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(self.tr("Help"))
        self.list = ListView(self, detailed=False)
        self.list.setFixedWidth(LIST)
        self.list.setAccessibleName(self.tr("Matters"))
        self.list.selectionModel().currentChanged.connect(self._turn)
        self.list.left.connect(self.reject)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.list)
        row.addWidget(self.text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(row, 1)
        column.addWidget(buttons)
        self.resize(WIDE, HIGH)

    def _write(self) -> None:
        where = self.tr("All of it is in {folder}. “idm doctor” looks whether it is whole.").format(folder=self._folder)
        sections = (
            (self.tr("How to begin"), _translated(BEGIN), ""),
            (self.tr("Keys"), _keys(self._changed), self.tr("F1 changes them.")),
            (self.tr("Search"), _translated(GRAMMAR), self.tr("Under the field stands how your words were read.")),
            (self.tr("Files"), _translated(FILES), where),
        )
        cursor = QTextCursor(self._paper)
        cursor.beginEditBlock()  # else Qt lays all of it out after every word
        for title, rows, after in sections:
            self._anchors.append(cursor.position())
            _head(cursor, title, self.font())
            _table(cursor, rows)
            if after:
                cursor.setBlockFormat(_beside_table())
                cursor.insertText(after)
            cursor.insertBlock()
        cursor.endEditBlock()
        self.list.lines.show([Line(title, title) for title, _, _ in sections], _itself)

    def _turn(self) -> None:
        cursor = QTextCursor(self._paper)
        cursor.setPosition(self._anchors[max(0, self.list.currentIndex().row())])
        self.text.setTextCursor(cursor)
        bar = self.text.verticalScrollBar()
        bar.setValue(bar.value() + self.text.cursorRect(cursor).top() - 16)


def _translated(rows: Rows) -> Rows:
    return tuple((_said(left), _said(right)) for left, right in rows)


def _said(text: str) -> str:
    return QCoreApplication.translate("Help", text)


def _keys(changed: Keys) -> Rows:
    """Return the keys of every action that has one, and of the habits."""
    rows = [(native(keys), plain(row)) for row in ACTIONS if (keys := keymap.of(row, changed))]
    habits = [
        (native(habit) if any(native((key,)) != key for key in habit) else _action(habit[0]), _action(text))
        for text, habit in HABITS
    ]
    return (*rows, *habits)


def _action(text: str) -> str:
    return QCoreApplication.translate("Actions", text)


def _head(cursor: QTextCursor, title: str, font: QFont) -> None:
    block = _beside_table()
    block.setHeadingLevel(2)
    block.setTopMargin(16)
    block.setBottomMargin(8)
    large = QFont(font)
    large.setPointSizeF(font.pointSizeF() * 1.3)
    large.setWeight(QFont.Weight.DemiBold)
    format = QTextCharFormat()
    format.setFont(large)
    cursor.setBlockFormat(block)
    cursor.insertText(title, format)


def _beside_table() -> QTextBlockFormat:
    """Let a line begin where the words in a table do."""
    block = QTextBlockFormat()
    block.setLeftMargin(PADDING)
    return block


def _table(cursor: QTextCursor, rows: Iterable[tuple[str, str]]) -> None:
    listed = list(rows)
    format = QTextTableFormat()
    format.setBorder(0)
    format.setCellSpacing(0)
    format.setCellPadding(PADDING)
    percent = QTextLength.Type.PercentageLength
    format.setWidth(QTextLength(percent, 100))
    format.setColumnWidthConstraints([QTextLength(percent, SHARE), QTextLength(percent, 100 - SHARE)])
    format.setProperty(QTextFormat.Property.TableHeaderRowCount, 0)
    table = cursor.insertTable(len(listed), 2, format)
    strong = QTextCharFormat()
    strong.setFontWeight(QFont.Weight.DemiBold)
    for row, (left, right) in enumerate(listed):
        table.cellAt(row, 0).firstCursorPosition().insertText(left, strong)
        table.cellAt(row, 1).firstCursorPosition().insertText(right)
    cursor.movePosition(QTextCursor.MoveOperation.End)


def _itself(line: Line) -> Line:
    return line
