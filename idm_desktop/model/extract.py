"""What a reader of files hands to the structure: the stored text, cut into blocks."""

from typing import NamedTuple

from idm_desktop.model.texts import Emphasis, Segments


class Block(NamedTuple):
    """A paragraph as it stands in the file; all offsets are of the stored text.

    `kind` is paragraph, heading, quote, item, footnote or table. `level` is that of a heading. `dropped` are marks that
    are not shown: emphasis marks, footnote markers, hyphens at line ends. `references` are (offset, label) of markers.
    """

    kind: str
    pieces: Segments
    level: int = 0
    dropped: Segments = ()
    emphasis: tuple[Emphasis, ...] = ()
    references: tuple[tuple[int, str], ...] = ()
    label: str | None = None
    page: int | None = None


class Extract(NamedTuple):
    """A file as read. `broken` says that paragraphs may be cut by page breaks; `facts` come from its own metadata."""

    text: str
    blocks: tuple[Block, ...]
    format: str
    encoding: str | None = None
    pages: int | None = None
    broken: bool = False
    facts: tuple[tuple[str, str], ...] = ()
    warnings: tuple[str, ...] = ()
