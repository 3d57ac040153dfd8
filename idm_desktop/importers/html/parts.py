"""The blocks of a web page, and a table before it is known whether it is one."""

from typing import NamedTuple

CELL, ROW = "\t", "\n"
LONG, MANY = 120, 3
"""A cell with this many paragraphs of this many characters is a column of a page, not a cell."""


class Piece(NamedTuple):
    """Words of one look; `target` is the id that a link within the page leads to."""

    text: str
    strong: bool = False
    em: bool = False
    raised: bool = False
    target: str | None = None
    notelike: bool = False
    back: bool = False


class Part(NamedTuple):
    """A block; `ids` are those of elements that begin at or in it, `container` is the nearest that goes on after it."""

    kind: str
    pieces: tuple[Piece, ...]
    level: int = 0
    number: str | None = None
    ids: frozenset[str] = frozenset()
    container: str | None = None

    @property
    def text(self) -> str:
        """The words as they stand."""
        return "".join(piece.text for piece in self.pieces)


class Table:
    """Rows of cells, each cell with the blocks in it."""

    def __init__(self) -> None:
        self.rows: list[list[list[Part]]] = []

    def row(self) -> None:
        """Begin a row."""
        self.rows.append([])

    def cell(self) -> None:
        """Begin a cell."""
        if not self.rows:
            self.row()
        self.rows[-1].append([])

    def add(self, part: Part) -> None:
        """Put a block into the cell that was begun last."""
        if not self.rows or not self.rows[-1]:
            self.cell()
        self.rows[-1][-1].append(part)

    def parts(self) -> list[Part]:
        """Return the table as one part, or what is in it where it only lays out a page."""
        inner = [part for row in self.rows for cell in row for part in cell]
        if not inner or self._lays_out(inner):
            return inner
        pieces: list[Piece] = []
        for row in self.rows:
            if any(row):
                pieces += [Piece(ROW)] if pieces else []
                for number, cell in enumerate(row):
                    pieces += [Piece(CELL)] if number else []
                    pieces += _flat(cell)
        return [Part("table", tuple(pieces), ids=frozenset().union(*(part.ids for part in inner)))]

    def _lays_out(self, inner: list[Part]) -> bool:
        if any(part.kind in ("heading", "table") for part in inner):
            return True
        cells = [cell for row in self.rows for cell in row]
        alone = max(sum(map(bool, row)) for row in self.rows) == 1
        return alone or any(sum(len(part.text) >= LONG for part in cell) >= MANY for cell in cells)


def _flat(cell: list[Part]) -> list[Piece]:
    pieces: list[Piece] = []
    for part in cell:
        pieces += [Piece(" ")] if pieces else []
        pieces += [Piece(f"{part.number} ")] if part.number else []
        pieces += [piece._replace(text=piece.text.replace("\n", " ").replace("\t", " ")) for piece in part.pieces]
    return pieces
