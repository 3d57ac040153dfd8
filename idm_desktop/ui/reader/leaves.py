"""Setting one leaf: its words in runs of one format each, with footnote markers between them."""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor

from idm_desktop.anchoring import offsets
from idm_desktop.model.page import Leaf
from idm_desktop.ui.reader.measures import Measures, Style
from idm_desktop.ui.reader.sheet import Piece, Placed

STYLES = {
    "front": Style.FRONT,
    "heading": Style.HEADING,
    "table": Style.TABLE,
    "footnote": Style.FOOTNOTE,
}
FOOTNOTE = "footnote:"
MARKER = "marker:"
SPEAKER = "idm://speaker/"
UNSETTABLE = dict.fromkeys(map(ord, "\n\r\0\ufdd0\ufdd1\ufffc\u2028\u2029"), "\ufffd")
"""Characters with which a QTextDocument would begin something of its own; each becomes one of the same length."""


class Run(NamedTuple):
    """Words of one format; `marker` stands before them."""

    start: int
    end: int
    italic: bool
    strong: bool
    quiet: bool
    link: str | None
    marker: tuple[str, str] | None


Spoken = tuple[tuple[str, int, int], ...]


class Context(NamedTuple):
    """How a leaf is set; `theirs` is the person whose page it is on, `style` not that of its kind.

    Of a passage with words that are `spoken` (passage id, start, end) those alone are in full ink. `half` says
    that it stands beside another text.
    """

    row: int
    column: int
    brief: bool
    theirs: str | None = None
    spoken: Spoken = ()
    style: Style | None = None
    half: bool = False


def place(cursor: QTextCursor, leaf: Leaf, measures: Measures, context: Context, *, fresh: bool) -> Placed:
    """Set `leaf` at the cursor; `fresh` says that the block there is empty and to be used."""
    text = leaf.passage.text.translate(UNSETTABLE)
    wide = offsets.wide(text)
    pieces: list[Piece] = []
    first: int | None = None
    for style, start, end in _parts(leaf, context.style):
        begin(cursor, measures.block(style), measures.characters(style), fresh=fresh)
        first = cursor.position() if first is None else first
        fresh = False
        if leaf.label is not None and start == 0:
            cursor.insertText(leaf.label, measures.link(measures.characters(style), MARKER + leaf.passage.id))
            cursor.insertText("\u2002", measures.characters(style))
        for run in _runs(leaf, start, end, context):
            _insert(cursor, run, text, measures, style, wide, pieces)
    return Placed(leaf, context.row, context.column, context.brief, first or 0, cursor.position(), tuple(pieces), wide)


def write(
    cursor: QTextCursor,
    leaf: Leaf,
    where: tuple[int, int],
    text: str,
    measures: Measures,
    style: Style,
    context: Context,
    wide: list[int],
    pieces: list[Piece],
    *,
    strong: bool,
) -> None:
    """Write some of the words of a leaf at the cursor, all of them `strong` where that is wanted."""
    for run in _runs(leaf, *where, context):
        _insert(cursor, run._replace(strong=run.strong or strong), text, measures, style, wide, pieces)


def begin(cursor: QTextCursor, block: QTextBlockFormat, characters: QTextCharFormat, *, fresh: bool) -> None:
    """Begin a paragraph: in the block at the cursor where that is `fresh`, else in a new one."""
    if fresh:
        cursor.setBlockFormat(block)
        cursor.setBlockCharFormat(characters)
        cursor.setCharFormat(characters)
    else:
        cursor.insertBlock(block, characters)


def _insert(
    cursor: QTextCursor, run: Run, text: str, measures: Measures, style: Style, wide: list[int], pieces: list[Piece]
) -> None:
    format = measures.characters(style, italic=run.italic, strong=run.strong, quiet=run.quiet)
    if run.marker:
        label, passage = run.marker
        cursor.insertText(label, measures.marker(measures.characters(style), FOOTNOTE + passage))
    unit, size = offsets.to_units(wide, run.start), offsets.to_units(wide, run.end) - offsets.to_units(wide, run.start)
    last = pieces[-1] if pieces else None
    if not size:
        return
    if last and last.position + last.size == cursor.position() and last.start + last.size == unit:
        pieces[-1] = Piece(last.position, last.start, last.size + size)
    else:
        pieces.append(Piece(cursor.position(), unit, size))
    cursor.insertText(text[run.start : run.end], measures.link(format, run.link) if run.link else format)


def _parts(leaf: Leaf, given: Style | None) -> Iterator[tuple[Style, int, int]]:
    """Yield the paragraphs a leaf is set in: a headline within it has one of its own."""
    length = len(leaf.passage.text)
    style = given or (Style.QUOTE if leaf.set_apart else STYLES.get(leaf.passage.kind, Style.BODY))
    if leaf.headline is None:
        yield style, 0, length
        return
    start, end = leaf.headline
    while end < length and leaf.passage.text[end] == " ":
        end += 1
    if start > 0:
        yield style, 0, start
    yield Style.HEADLINE, start, end
    if end < length:
        yield style, end, length


def _runs(leaf: Leaf, start: int, end: int, context: Context) -> Iterator[Run]:
    """Yield the runs of text[start:end]; a marker at the very end comes with an empty run."""
    length = len(leaf.passage.text)
    markers = {
        at.offset: (at.label, at.passage)
        for at in leaf.references
        if start <= at.offset < end or at.offset == end == length
    }
    spoken = [(first, last) for passage, first, last in context.spoken if passage == leaf.passage.id]
    cuts = {start, end, *markers}
    spans = [(first, last) for first, last, _ in (*leaf.names, *leaf.passage.emphasis)]
    spans.extend(spoken)
    cuts.update(cut for span in spans for cut in span if start < cut < end)
    ordered = sorted(cuts)
    if end in markers or len(ordered) == 1:
        ordered.append(end)
    for a, b in pairwise(ordered):
        kinds = {kind for first, last, kind in leaf.passage.emphasis if first <= a < last}
        names = [name.speaker for name in leaf.names if name.start <= a < name.end]
        link = SPEAKER + names[0] if names and names[0] != context.theirs and a < b else None
        quiet = bool(spoken) and not any(first <= a < last for first, last in spoken)
        yield Run(a, b, "em" in kinds, "strong" in kinds, quiet, link, markers.pop(a, None))
