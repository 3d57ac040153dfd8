"""Writing the stored text of a format that has none of its own: blocks one after the other, a blank line between."""

from idm_desktop.model.extract import Block
from idm_desktop.model.texts import Emphasis

KINDS = {1: ("em",), 2: ("strong",), 3: ("em", "strong")}


class Writing:
    """Collects text and blocks; every offset is counted in the text written so far."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._blocks: list[Block] = []
        self._open: tuple[str, int, str | None, int] | None = None
        self._emphasis: list[Emphasis] = []
        self._references: list[tuple[int, str]] = []
        self._marks: list[tuple[str, int]] = []

    def begin(self, kind: str, *, level: int = 0, label: str | None = None) -> None:
        """Begin a block; what is added from now on belongs to it."""
        self._end()
        if self._length:
            self._put("\n\n")
        self._open = (kind, level, label, self._length)

    def add(self, text: str) -> None:
        """Add words to the block."""
        if text:
            self._put(text)

    def refer(self, label: str) -> None:
        """Note that a footnote marker stands here."""
        self._references.append((self._length, label))

    def emphasise(self, mark: str, *, opens: bool) -> None:
        """Begin an emphasis, or end the one that `mark` began; a mark that does neither is written as it is."""
        if self._marks and self._marks[-1][0] == mark:
            _, start = self._marks.pop()
            self._emphasis += [(start, self._length, kind) for kind in KINDS[len(mark)] if start < self._length]
        elif opens:
            self._marks.append((mark, self._length))
        else:
            self._put(mark)

    def finish(self) -> tuple[str, tuple[Block, ...]]:
        """Return the stored text and its blocks."""
        self._end()
        return "".join(self._parts) + "\n", tuple(self._blocks)

    def _put(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)

    def _end(self) -> None:
        if self._open:
            kind, level, label, start = self._open
            if start < self._length:
                pieces = ((start, self._length),)
                emphasis, references = tuple(self._emphasis), tuple(self._references)
                self._blocks.append(Block(kind, pieces, level, (), emphasis, references, label))
        self._emphasis, self._references, self._marks, self._open = [], [], [], None
