"""What a drawing is made of: shapes in the names of a theme’s colours, and spots that open and are read out."""

from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF

NARROW = 27.0
"""Below this width, in heights of a line, what else stands beside each other is set one below the other."""


class Words(NamedTuple):
    """A line of text that begins at `x` and stands on `y`."""

    x: float
    y: float
    text: str
    font: QFont
    colour: str = "ink"


class Box(NamedTuple):
    """A filled box, or with `hollow` only its outline."""

    area: QRectF
    colour: str
    round: float = 0.0
    hollow: bool = False


class Rule(NamedTuple):
    """A thin straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    colour: str = "hairline"


Shape = Words | Box | Rule


class Choice(NamedTuple):
    """Something to open: its address and its name."""

    ref: str
    name: str


class Spot(NamedTuple):
    """A place that answers: what it says to the eye's tip and to a screen reader, and what it opens.

    Of several choices one is asked for, or the one whose part of the area was clicked.
    """

    area: QRectF
    says: str
    opens: tuple[Choice, ...]
    parts: tuple[QRectF, ...] = ()


class Drawing(NamedTuple):
    """A drawing that has been set: `says` tells all of it in words."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    spots: tuple[Spot, ...]
    title: str
    says: str


class Sheet:
    """A drawing while it is set, from top to bottom."""

    def __init__(self, width: float, interface: QFont, reading: QFont) -> None:
        self.width = width
        self.y = 0.0
        self.shapes: list[Shape] = []
        self.spots: list[Spot] = []
        self.sentences: list[str] = []
        self._interface = interface
        self._reading = reading

    @property
    def is_narrow(self) -> bool:
        """Say whether there is no room for columns."""
        return self.width < NARROW * QFontMetricsF(self._interface).height()

    def face(self, size: float = 1.0, *, strong: bool = False, serif: bool = False) -> QFont:
        """Return a face in a multiple of its usual size."""
        font = QFont(self._reading if serif else self._interface)
        font.setPointSizeF(font.pointSizeF() * size)
        if strong:
            font.setWeight(QFont.Weight.DemiBold)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def head(self, text: str, above: float = 40.0) -> None:
        """Set the head of a part."""
        font = self.face(0.85, strong=True)
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 108)
        self.y += above
        self.paragraph(text, font, "quiet")
        self.y += 12
        self.sentences.append(f"{text}.")

    def write(self, x: float, text: str, font: QFont, colour: str = "ink", room: float | None = None) -> float:
        """Set a line at the height one has come to, go below it, and return where it ends."""
        metrics = QFontMetricsF(font)
        shown = elided(text, font, room) if room is not None else text
        self.shapes.append(Words(x, self.y + metrics.ascent(), shown, font, colour))
        self.y += metrics.height()
        return x + metrics.horizontalAdvance(shown)

    def put(
        self, x: float, baseline: float, text: str, font: QFont, colour: str = "ink", *, ends: bool = False
    ) -> None:
        """Set a line on a baseline, from `x` on or up to it."""
        left = x - QFontMetricsF(font).horizontalAdvance(text) if ends else x
        self.shapes.append(Words(left, baseline, text, font, colour))

    def paragraph(self, text: str, font: QFont, colour: str = "ink", lines: int = 3, room: float | None = None) -> None:
        """Set a text in lines as wide as there is room."""
        for line in broken(text, font, room or self.width, lines):
            self.write(0, line, font, colour)

    def note(self, x: float, text: str) -> None:
        """Set a sentence that explains, and say it."""
        font = self.face(0.85)
        for line in broken(text, font, self.width - x, 3):
            self.write(x, line, font, "quiet")
        self.sentences.append(text)

    def box(self, x: float, y: float, width: float, height: float, colour: str, round: float = 0.0) -> None:
        """Set a filled box."""
        self.shapes.append(Box(QRectF(x, y, width, height), colour, round))

    def finished(self, title: str) -> Drawing:
        """Return the drawing."""
        return Drawing(
            self.width, self.y, tuple(self.shapes), tuple(self.spots), title, " ".join([f"{title}.", *self.sentences])
        )


def elided(text: str, font: QFont, room: float) -> str:
    """Return as much of a text as there is room for."""
    from PySide6.QtCore import Qt

    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)


def broken(text: str, font: QFont, room: float, most: int) -> list[str]:
    """Break a text into lines, the last of which is cut where there would be more."""
    metrics = QFontMetricsF(font)
    lines: list[str] = []
    words = text.split()
    while words and len(lines) < most:
        count = 1
        while count < len(words) and metrics.horizontalAdvance(" ".join(words[: count + 1])) <= room:
            count += 1
        if len(lines) == most - 1:
            count = len(words)
        lines.append(elided(" ".join(words[:count]), font, room))
        words = words[count:]
    return lines
