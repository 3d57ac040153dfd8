"""Composing a page: title, facts and sections into a QTextDocument of its own, in one edit block."""

from unicodedata import normalize

from PySide6.QtCore import QObject
from PySide6.QtGui import QFontMetricsF, QTextCharFormat, QTextCursor, QTextDocument, QTextFrameFormat, QTextTable

from idm_desktop.model.page import Fact, Leaf, Page, Row, Section
from idm_desktop.ui.reader import grid, labels, leaves, tables
from idm_desktop.ui.reader.leaves import Context, Spoken
from idm_desktop.ui.reader.measures import Measures, Style
from idm_desktop.ui.reader.paper import Paper
from idm_desktop.ui.reader.sheet import BRIEF, OFFICIAL, Placed, Sheet

TOP, BOTTOM = 12, 96
APART = 24
"""How far a fact may stand from its label; a narrow page has no room for more."""
TOGETHER = 16
"""How many rows make a table: Qt lays out a table whole, even where only its beginning is in view."""


def compose(page: Page, measures: Measures, parent: QObject | None = None) -> Sheet:
    """Set `page` with the formats of `measures`."""
    document = Paper(parent)
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(measures.body)
    document.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, page.title)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    frame = QTextFrameFormat()
    frame.setLeftMargin(measures.gutter)
    frame.setRightMargin(measures.gutter)
    frame.setTopMargin(TOP)
    frame.setBottomMargin(BOTTOM)
    document.rootFrame().setFrameFormat(frame)
    setter = _Setter(page, measures, cursor)
    placed = setter.set_all()
    cursor.endEditBlock()
    return Sheet(page, document, tuple(placed), measures.gutter, measures.gutter // 2, setter.layers)


class _Setter:
    """Sets one page from top to bottom."""

    def __init__(self, page: Page, measures: Measures, cursor: QTextCursor) -> None:
        self._page = page
        self._measures = measures
        self._cursor = cursor
        self._fresh = True  # the block at the cursor is empty and waits to be used
        self._rows = 0
        self._both = page.layer == "both"
        self._gap = measures.gutter // 2
        self._placed: list[Placed] = []
        self.layers: int | None = None  # where it is said whose words follow
        self._titled: Leaf | None = None  # the leaf that serves as the title, and is not set twice

    def set_all(self) -> list[Placed]:
        """Set everything and return where the leaves stand."""
        text_first = self._page.kind == "conclusion"  # what one came for; who speaks in it is told afterwards
        self._set_top()
        if not text_first:
            self._set_facts(self._page.facts)
        self._set_layers()
        for section in self._page.sections:
            self._set_section(section)
        self._set_footnotes()
        if text_first:
            self._set_facts(self._page.facts)
        self._set_neighbours()
        return self._placed

    def _line(self, style: Style, *texts: tuple[str, QTextCharFormat]) -> None:
        """Set a paragraph that is no passage."""
        leaves.begin(self._cursor, self._measures.block(style), self._measures.characters(style), fresh=self._fresh)
        self._fresh = False
        for text, format in texts:
            self._cursor.insertText(text.translate(leaves.UNSETTABLE), format)

    def _plain(self, style: Style, text: str, *, quiet: bool = False) -> None:
        self._line(style, (text, self._measures.characters(style, quiet=quiet)))

    def _set_top(self) -> None:
        page = self._page
        if position := labels.position(page):
            self._plain(Style.EYEBROW, position)
        if leaf := _title(page):
            self._titled = leaf
            brief = leaf in page.sections[0].rows[0].brief
            self._set_leaf(self._cursor, leaf, Context(self._row(), 0, brief, style=Style.TITLE), fresh=self._fresh)
            self._fresh = False
        elif not _is_headline(page):
            self._plain(Style.TITLE, page.title)
        if page.subtitle:
            self._plain(Style.SUBTITLE, page.subtitle, quiet=True)

    def _set_layers(self) -> None:
        """Say whose words follow, above each column where there are two."""
        if not any(section.rows for section in self._page.sections):
            return
        if not self._both:
            self._line(Style.LAYER, self._layer(self._page.layer))
            self.layers = self._cursor.position()
            return
        table = tables.insert(self._cursor, 1, 50, above=self._measures.leading // 2)
        for column, name in ((BRIEF, "digest"), (OFFICIAL, "official")):
            cell = table.cellAt(0, column).firstCursorPosition()
            leaves.begin(cell, self._measures.block(Style.LAYER), self._measures.characters(Style.LAYER), fresh=True)
            cell.insertText(*self._layer(name))
            self.layers = cell.position()
            self._pad(table, 0, column)
        self._leave_table()

    def _layer(self, name: str) -> tuple[str, QTextCharFormat]:
        ours = name == "digest"
        return labels.layer(name, self._page.written), self._measures.characters(
            Style.LAYER, strong=ours, quiet=not ours
        )

    def _set_facts(self, facts: tuple[Fact, ...]) -> None:
        if not facts:
            return
        space = self._measures.leading
        metrics = QFontMetricsF(self._measures.characters(Style.FACT).font())
        longest = max(metrics.horizontalAdvance(labels.fact(fact.key)) for fact in facts)
        first = round(longest) + min(2 * self._gap, APART)
        table = tables.insert(self._cursor, len(facts), 0, above=space // 2, below=space, first=first)
        for row, fact in enumerate(facts):
            label = table.cellAt(row, 0).firstCursorPosition()
            leaves.begin(label, self._measures.block(Style.FACT), self._measures.characters(Style.FACT), fresh=True)
            label.insertText(labels.fact(fact.key), self._measures.characters(Style.FACT, quiet=True))
            self._set_values(table.cellAt(row, 1).firstCursorPosition(), fact)
            tables.pad(table, row, 1, bottom=self._measures.space(Style.FACT))
        self._leave_table()

    def _set_values(self, cursor: QTextCursor, fact: Fact) -> None:
        for index, link in enumerate(fact.values):
            format = self._measures.characters(Style.FACT)
            leaves.begin(cursor, self._measures.block(Style.FACT), format, fresh=index == 0)
            text = labels.value(fact.key, link.text)
            cursor.insertText(text, self._measures.link(format, link.ref) if link.ref else format)
            for more in filter(None, (labels.detail(link.detail), labels.certainty(link.certainty))):
                gap = "\u2002" if cursor.positionInBlock() else ""
                cursor.insertText(gap + more, self._measures.characters(Style.FACT, quiet=True))

    def _set_section(self, section: Section) -> None:
        if head := labels.head(section.key, section.title):
            self._plain(Style.HEAD if section.key else Style.SECTION, head)
        theirs = self._page.id if self._page.kind == "speaker" and section.key == "spoken" else None
        self._set_rows([row for row in section.rows if not _is_footnote(row)], theirs, section.spoken)

    def _set_footnotes(self) -> None:
        """Set the footnotes of all sections at the end, where they interrupt nothing."""
        rows = [row for section in self._page.sections for row in section.rows if _is_footnote(row)]
        if rows:
            self._plain(Style.HEAD, labels.said(labels.FOOTNOTES))
        self._set_rows(rows)

    def _set_rows(self, rows: list[Row], theirs: str | None = None, spoken: Spoken = ()) -> None:
        if self._both:
            for first in range(0, len(rows), TOGETHER):
                self._set_pairs(rows[first : first + TOGETHER], theirs, spoken)
            return
        for row in rows:
            for brief, found in ((True, row.brief), (False, row.official)):
                for leaf in found:
                    if leaf is self._titled:
                        continue
                    context = Context(self._row(), 0, brief, theirs, spoken)
                    self._fresh = self._set_leaf(self._cursor, leaf, context, fresh=self._fresh)

    def _set_pairs(self, rows: list[Row], theirs: str | None, spoken: Spoken) -> None:
        """Set rows side by side, in one table, so that words can be selected from one row to the next."""
        table = tables.insert(self._cursor, len(rows), 50)
        for index, row in enumerate(rows):
            number = self._row()
            for column, found in ((BRIEF, row.brief), (OFFICIAL, row.official)):
                cell = table.cellAt(index, column).firstCursorPosition()
                fresh = True
                for leaf in found:
                    context = Context(number, column, column == BRIEF, theirs, spoken, half=True)
                    fresh = self._set_leaf(cell, leaf, context, fresh=fresh)
                self._pad(table, index, column)
        self._leave_table()

    def _set_leaf(self, cursor: QTextCursor, leaf: Leaf, context: Context, *, fresh: bool) -> bool:
        """Set a leaf and return whether an empty paragraph waits behind it."""
        place = grid.place if leaf.cells else leaves.place
        self._placed.append(place(cursor, leaf, self._measures, context, fresh=fresh))
        return bool(leaf.cells)

    def _row(self) -> int:
        self._rows += 1
        return self._rows

    def _set_neighbours(self) -> None:
        page = self._page
        texts: list[tuple[str, QTextCharFormat]] = []
        for ref, text in ((page.before, f"‹ {labels.before(page.kind)}"), (page.after, f"{labels.after(page.kind)} ›")):
            if ref:
                plain = self._measures.characters(Style.NEIGHBOURS)
                texts.extend(((" \u2003 ", plain),) if texts else ())
                texts.append((text, self._measures.link(self._measures.characters(Style.NEIGHBOURS), ref)))
        if texts:
            self._line(Style.NEIGHBOURS, *texts)

    def _pad(self, table: QTextTable, row: int, column: int) -> None:
        left, right = (0, self._gap) if column == BRIEF else (self._gap, 0)
        tables.pad(table, row, column, left=left, right=right, bottom=self._measures.space(Style.BODY))

    def _leave_table(self) -> None:
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._fresh = True  # Qt keeps an empty paragraph after every table


def _is_footnote(row: Row) -> bool:
    return all(leaf.passage.kind == "footnote" for leaf in (*row.brief, *row.official))


def _title(page: Page) -> Leaf | None:
    """Return the leaf a page in one column begins with, where it is the title of the page."""
    first = [row for section in page.sections[:1] for row in section.rows[:1]]
    for leaf in (leaf for row in first if page.layer != "both" for leaf in (*row.brief, *row.official)[:1]):
        if leaf.passage.kind in ("front", "heading") and _folded(leaf.passage.text) == _folded(page.title):
            return leaf
    return None


def _is_headline(page: Page) -> bool:
    """Tell whether the page begins with its own title, as that of a conclusion does."""
    for section in page.sections[:1]:
        for row in section.rows[:1]:
            for leaf in (*row.official, *row.brief):
                if leaf.headline:
                    start, end = leaf.headline
                    return _folded(leaf.passage.text[start:end]) == _folded(page.title)
    return False


def _folded(text: str) -> str:
    return " ".join(normalize("NFKC", text).casefold().split()).rstrip(" .")
