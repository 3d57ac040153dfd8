"""Writing the stored text of a format that has none of its own: blocks one after the other, a blank line between."""

from idm_desktop.model.extract import Block
from idm_desktop.model.texts import Emphasis

KINDS = {1: ("em",), 2: ("strong",), 3: ("em", "strong")}


class Writing:
    """Collects text and blocks; every offset is counted in the text written so far."""

    def __init__(self) -> None:
        self.length = 0
        self._parts: list[str] = []
        self._blocks: list[Block] = []
        self._open: Block | None = None
        self._emphasis: list[Emphasis] = []
        self._references: list[tuple[int, str]] = []
        self._marks: list[tuple[str, int]] = []

    def begin(self, kind: str, *, level: int = 0, label: str | None = None, page: int | None = None) -> None:
        """Begin a block; what is added from now on belongs to it."""
        self._end()
        if self.length:
            self._put("\n\n")
        self._open = Block(kind, ((self.length, self.length),), level, label=label, page=page)

    def add(self, text: str) -> None:
        """Add words to the block."""
        if text:
            self._put(text)

    def refer(self, label: str) -> None:
        """Note that a footnote marker stands here."""
        self._references.append((self.length, label))

    def stress(self, start: int, end: int, kind: str) -> None:
        """Note that what was written from `start` to `end` is emphasised."""
        if start < end:
            self._emphasis.append((start, end, kind))

    def emphasise(self, mark: str, *, opens: bool) -> None:
        """Begin an emphasis, or end the one that `mark` began; a mark that does neither is written as it is."""
        if self._marks and self._marks[-1][0] == mark:
            _, start = self._marks.pop()
            for kind in KINDS[len(mark)]:
                self.stress(start, self.length, kind)
        elif opens:
            self._marks.append((mark, self.length))
        else:
            self._put(mark)

    def finish(self) -> tuple[str, tuple[Block, ...]]:
        """Return the stored text and its blocks."""
        self._end()
        return "".join(self._parts) + "\n", tuple(self._blocks)

    def _put(self, text: str) -> None:
        self._parts.append(text)
        self.length += len(text)

    def _end(self) -> None:
        if self._open and (start := self._open.pieces[0][0]) < self.length:
            self._blocks.append(
                self._open._replace(
                    pieces=((start, self.length),),
                    emphasis=tuple(sorted(self._emphasis)),
                    references=tuple(self._references),
                )
            )
        self._open = None
        self._emphasis, self._references, self._marks = [], [], []
