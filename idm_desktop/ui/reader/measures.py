"""The measures of the page: sizes, line heights and spaces, as formats a QTextDocument understands.

All sizes follow from that of the interface: text is 1.25 of it, a headline 1.3 and a title 1.7 of the text.
"""

from enum import Enum
from functools import cached_property
from typing import NamedTuple

from PySide6.QtGui import QBrush, QColor, QFont, QFontInfo, QFontMetricsF, QTextBlockFormat, QTextCharFormat

from idm_desktop.ui import fonts
from idm_desktop.ui.theme import Theme

TEXT = 1.25
LINE = 1.5
GUTTER = 56
"""Pixels beside the text, at zoom 1, for numbers on the left and signs on the right."""
SAMPLE = "the reading of a line goes on until the eye has had enough of it and turns to where the next one begins, "
"""Running text, of which a line of so many characters is as long as one in a book."""
FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value


class Style(Enum):
    """A kind of paragraph: size and line height, space above and below in lines of text, indent in em of it."""

    TITLE = (1.7, 1.2, 0.0, 0.4, 0.0)
    HEADLINE = (1.3, 1.38, 0.0, 0.55, 0.0)
    SECTION = (1.3, 1.38, 1.3, 0.5, 0.0)
    HEADING = (1.0, LINE, 1.0, 0.4, 0.0)
    BODY = (1.0, LINE, 0.0, 0.5, 0.0)
    QUOTE = (1.0, LINE, 0.0, 0.5, 1.6)
    FRONT = (0.84, LINE, 0.0, 0.15, 0.0)
    TABLE = (0.8, 1.4, 0.0, 0.4, 0.0)
    DENSE = (0.64, 1.3, 0.0, 0.4, 0.0)
    FOOTNOTE = (0.84, 1.45, 0.0, 0.3, 0.0)
    EYEBROW = (0.68, 1.6, 0.0, 0.3, 0.0)
    HEAD = (0.68, 1.6, 1.2, 0.4, 0.0)
    SUBTITLE = (0.8, LINE, 0.0, 0.4, 0.0)
    LAYER = (0.8, LINE, 0.0, 0.7, 0.0)
    FACT = (0.8, LINE, 0.0, 0.12, 0.0)
    NEIGHBOURS = (0.8, LINE, 1.6, 0.0, 0.0)

    def __init__(self, size: float, line: float, above: float, below: float, indent: float) -> None:
        self.size = size
        self.line = line
        self.above = above
        self.below = below
        self.indent = indent


SANS = frozenset(
    {Style.TABLE, Style.DENSE, Style.EYEBROW, Style.HEAD, Style.SUBTITLE, Style.LAYER, Style.FACT, Style.NEIGHBOURS}
)
CAPITALS = frozenset({Style.EYEBROW, Style.HEAD})
QUIET = frozenset({Style.EYEBROW, Style.HEAD, Style.FRONT})
BOLD = frozenset({Style.TITLE, Style.HEADLINE, Style.SECTION, Style.HEADING, Style.EYEBROW, Style.HEAD})


class Look(NamedTuple):
    """How the reader wishes to see a page; `measure` is characters in a line, `leading` the height of a line in sizes.

    `face` is a family of type, or none for the shipped one; `margin` is pixels beside the text at zoom 1.
    """

    theme: Theme
    interface: QFont
    zoom: float = 1.0
    measure: int = 68
    face: str = ""
    leading: float = LINE
    margin: int = GUTTER


class Measures:
    """The formats of one look."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self.points = QFontInfo(look.interface).pointSizeF() * TEXT * look.zoom
        self.body = fonts.reading(self.points, look.face)
        self.pixels = QFontInfo(self.body).pixelSize()
        self.leading = round(self.pixels * look.leading)
        self.gutter = max(32, round(look.margin * min(look.zoom, 1.5)))
        self._formats: dict[tuple[Style, bool, bool, bool], QTextCharFormat] = {}
        self._blocks: dict[Style, QTextBlockFormat] = {}

    @cached_property
    def column(self) -> int:
        """Return how wide a line of `measure` characters is, in pixels."""
        return round(QFontMetricsF(self.body).horizontalAdvance(SAMPLE) / len(SAMPLE) * self.look.measure)

    def block(self, style: Style) -> QTextBlockFormat:
        """Return the paragraph format of a style, which is not to be changed."""
        if style not in self._blocks:
            self._blocks[style] = self._block(style)
        return self._blocks[style]

    def _block(self, style: Style) -> QTextBlockFormat:
        result = QTextBlockFormat()
        result.setLineHeight(round(self.pixels * style.size * style.line * self.look.leading / LINE), FIXED)
        result.setTopMargin(round(self.leading * style.above))
        result.setBottomMargin(self.space(style))
        result.setLeftMargin(round(self.pixels * style.indent))
        result.setRightMargin(round(self.pixels * style.indent))
        return result

    def space(self, style: Style) -> int:
        """Return the space below a paragraph, in pixels."""
        return round(self.leading * style.below)

    def characters(
        self, style: Style, *, italic: bool = False, strong: bool = False, quiet: bool = False
    ) -> QTextCharFormat:
        """Return a copy of the character format of a style."""
        key = (style, italic, strong, quiet)
        if key not in self._formats:
            self._formats[key] = self._characters(*key)
        return QTextCharFormat(self._formats[key])

    def link(self, format: QTextCharFormat, ref: str) -> QTextCharFormat:
        """Make `format` that of a link to `ref`."""
        format.setAnchor(True)
        format.setAnchorHref(ref)
        format.setForeground(QBrush(QColor(self.look.theme.accent)))
        return format

    def marker(self, format: QTextCharFormat, ref: str) -> QTextCharFormat:
        """Make `format` that of a footnote marker."""
        format.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        return self.link(format, ref)

    def _characters(self, style: Style, italic: bool, strong: bool, quiet: bool) -> QTextCharFormat:
        points = self.points * style.size
        font = QFont(self.look.interface) if style in SANS else QFont(self.body)
        font.setPointSizeF(points)
        font.setItalic(italic)
        if strong or style in BOLD:
            font.setWeight(QFont.Weight.DemiBold)
        if style in CAPITALS:
            font.setCapitalization(QFont.Capitalization.AllUppercase)
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 108)
        elif style not in SANS:
            font.setFeature(QFont.Tag("onum"), 1)
        result = QTextCharFormat()
        result.setFont(font)
        theme = self.look.theme
        result.setForeground(QBrush(QColor(theme.quiet if quiet or style in QUIET else theme.ink)))
        return result
