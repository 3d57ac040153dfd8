"""A version of a document as one text to be compared: its running text from end to end, then its footnotes."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from idm_desktop.anchoring.normal import Normal, normal
from idm_desktop.desk.anchors import Part, Placed, Text, parts_at
from idm_desktop.model.plain import position
from idm_desktop.model.texts import Segments


class Flow:
    """The passages of a version joined by blanks, with the way from a place in them to a place in the whole and back.

    Footnotes stand apart, so that a quotation runs on over a page break whatever stands at the foot of the page.
    """

    def __init__(self, text: Text) -> None:
        self.text = text
        running = [passage for passage in text.passages if passage.kind != "footnote"]
        self.passages = (*running, *(passage for passage in text.passages if passage.kind == "footnote"))
        self._starts: list[int] = []
        at = 0
        for passage in self.passages:
            self._starts.append(at)
            at += len(passage.text) + 1
        self._index = {passage.id: index for index, passage in enumerate(self.passages)}

    @cached_property
    def normal(self) -> Normal:
        """The whole, as it is compared."""
        return normal(" ".join(passage.text for passage in self.passages))

    @cached_property
    def _extents(self) -> list[tuple[int, int]]:
        return [
            (min(a for a, _ in passage.segments), max(b for _, b in passage.segments)) if passage.segments else (0, 0)
            for passage in self.passages
        ]

    @cached_property
    def _alone(self) -> dict[str, int]:
        """Return the passages that read like no other, by what they read."""
        counted = Counter(passage.text for passage in self.passages)
        return {p.text: index for index, p in enumerate(self.passages) if counted[p.text] == 1}

    def alone(self, text: str) -> str | None:
        """Return the one passage that reads so, or None where there is none or more than one."""
        index = self._alone.get(text)
        return None if index is None else self.passages[index].id

    def passage(self, id: str) -> Placed | None:
        """Return a passage by its id."""
        index = self._index.get(id)
        return None if index is None else self.passages[index]

    def place(self, id: str, start: int, end: int) -> tuple[int, int]:
        """Return where part of a passage stands in the whole as it is compared."""
        first = self._starts[self._index[id]]
        runs = self.normal.runs
        return position(runs, first + start), position(runs, first + end)

    def parts(self, start: int, end: int) -> list[Part]:
        """Return the parts of passages that a stretch of the whole covers."""
        if start >= end:
            return []
        first, last = self.normal.back(start, end)
        parts: list[Part] = []
        for index in range(max(0, bisect_right(self._starts, first) - 1), len(self.passages)):
            at, passage = self._starts[index], self.passages[index]
            if at >= last:
                break
            a, b = max(first - at, 0), min(last - at, len(passage.text))
            if a < b:
                parts.append((passage.id, a, b))
        return parts

    def parts_at(self, where: Segments) -> list[Part]:
        """Return the parts of passages that segments of the stored text cover."""
        if not where:
            return []
        low, high = min(a for a, _ in where), max(b for _, b in where)
        near = [p for p, (a, b) in zip(self.passages, self._extents, strict=True) if a < high and b > low]
        return parts_at(near, where)

    def stretch(self, parts: Sequence[Part]) -> tuple[int, int] | None:
        """Return where parts of passages stand in the whole, from the first to the last."""
        places = [self.place(*part) for part in parts if part[0] in self._index]
        return (min(a for a, _ in places), max(b for _, b in places)) if places else None
