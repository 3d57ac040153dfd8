"""Whether words are quoted exactly, changed, or not at all.

White space, the kind of quotation marks, apostrophes and dots of omission, and soft hyphens make no difference, nor
does a comma or full stop that a draft puts inside its closing mark, nor dots that say that words stand before or after
those quoted: such words are exact, and the mark is told as put in. Anything else makes one.
"""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from difflib import Match, SequenceMatcher
from typing import NamedTuple

from idm_desktop.words.differences import Difference, differences, runs
from idm_desktop.words.fold import fold

ALIKE = {ord(c): "'" for c in '‘’‚‛ʼ′´`“”„‟«»″"‹›'} | {ord("…"): "...", ord("\u2011"): "-", 0xAD: None, 0x200B: None}
DOTS = re.compile(r"\s*[\[(]?\.(?:\s?\.){2,}[\])]?\s*")
AHEAD = re.compile(r"^(?:…|[\[(]?\.(?:\s?\.){2,}[\])]?)\s*")
BEHIND = re.compile(r"\s*(?:…|[\[(]?\.(?:\s?\.){2,}[\])]?)$")
STOP = re.compile(r"[.,](?=[’”»'\"]*$)")
"""Marks that a draft may put at the edges of a quotation and that are not of its words."""
WORD = re.compile(r"\S+")
BARE = re.compile(r"^\W+|\W+$")
LIKE_ENOUGH = 0.6
"""Share of words that must agree for words to count as changed rather than as others."""
LIKE_ENOUGH_FEW, FEW = 0.65, 8
"""The same for a quotation of fewer words than `FEW`: three common words of five agree with something by chance."""
LIKE_ENOUGH_CUT = 0.8
"""The same for a quotation with marked omissions, where only the words that it has are counted."""
FEWEST = 3
CLOSEST = 8
"""Passages with most of the rarer words of a quotation, which are compared word by word."""


class Found(NamedTuple):
    """Where quoted words stand: exact, altered or not-found; the index of the passage; how they differ."""

    result: str
    passage: int | None
    words: tuple[Difference, ...]


def comparable(text: str) -> str:
    """Return a text without what makes no difference to a quotation."""
    return " ".join(unicodedata.normalize("NFC", text).translate(ALIKE).split())


class Source:
    """Passages in text order that quotations are held against; `flows` gives the document of each."""

    def __init__(self, passages: Sequence[str], flows: Sequence[object]) -> None:
        self._plain = passages
        self._texts = [comparable(text) for text in passages]
        self._joined: list[tuple[str, list[int], list[int]]] = []
        for index, text in enumerate(self._texts):
            if not index or flows[index] != flows[index - 1]:
                self._joined.append(("", [], []))
            whole, starts, indexes = self._joined[-1]
            starts.append(len(whole) + (1 if whole else 0))
            indexes.append(index)
            self._joined[-1] = (f"{whole} {text}" if whole else text, starts, indexes)
        self._holding: dict[str, set[int]] = defaultdict(set)

    def check(self, quotation: str) -> Found:
        """Return whether and where these words stand."""
        for ahead, words, behind in _edged(quotation):
            at = self._exact(comparable(words))
            if at is not None:
                told = (("insert", ahead), ("equal", words), ("insert", behind))
                return Found("exact", at, tuple(run for run in told if run[1]))
        return self._altered(quotation) or Found("not-found", None, ())

    def _exact(self, wanted: str) -> int | None:
        if not any(c.isalnum() for c in wanted):
            return None
        for whole, starts, indexes in self._joined:
            at = whole.find(wanted)
            while at >= 0:
                if _is_whole(whole, at, at + len(wanted)):
                    return indexes[max(i for i, start in enumerate(starts) if start <= at)]
                at = whole.find(wanted, at + 1)
        return None

    def _altered(self, quotation: str) -> Found | None:
        words = _words(quotation)
        if len(words) < FEWEST:
            return None
        cut = bool(DOTS.search(comparable(quotation)))
        best: tuple[float, int, tuple[int, int]] | None = None
        for index in self._closest(words):
            likeness, span = _likeness(words, _words(self._plain[index]), cut=cut)
            if best is None or likeness > best[0]:
                best = (likeness, index, span)
        usual = LIKE_ENOUGH_FEW if len(words) < FEW else LIKE_ENOUGH
        if best is None or best[0] < (LIKE_ENOUGH_CUT if cut else usual):
            return None
        _, index, (start, end) = best
        source = WORD.findall(self._plain[index])[start:end]
        return Found("altered", index, _changed(source, quotation.split()))

    def _closest(self, words: Sequence[str]) -> list[int]:
        if not self._holding:
            for index, text in enumerate(self._plain):
                for word in _words(text):
                    self._holding[word].add(index)
        known = sorted(set(words) & self._holding.keys(), key=lambda word: (len(self._holding[word]), word))
        counts: Counter[int] = Counter()
        for word in known[: max(FEWEST, len(known) * 3 // 4)]:
            counts.update(self._holding[word])
        return [index for index, _ in counts.most_common(CLOSEST)]


def _edged(quotation: str) -> Iterator[tuple[str, str, str]]:
    """Yield a quotation as it is, then without what a draft may have put at its edges: that, the words, and that."""
    yield "", quotation, ""
    words = quotation.strip()
    bare = BEHIND.sub("", AHEAD.sub("", words)) or words or quotation
    ahead, _, behind = words.partition(bare)
    for before, inside, after in ("", words, ""), (ahead, bare, behind):
        yield before.strip(), inside, after.strip()
        if stop := STOP.search(inside):
            yield before.strip(), inside[: stop.start()] + inside[stop.end() :], stop[0] + after.strip()


def _changed(source: list[str], quoted: list[str]) -> tuple[Difference, ...]:
    """Tell how words were changed; what makes no difference, and marks around the whole, are only told if all is."""
    found = runs(source, quoted, _edgeless(source), _edgeless(quoted))
    if all(change == "equal" for change, _ in found):
        found = runs(source, quoted, _same(source), _same(quoted))
    return found if any(change != "equal" for change, _ in found) else differences(" ".join(source), " ".join(quoted))


def _same(words: Sequence[str]) -> list[str]:
    return [comparable(word) for word in words]


def _edgeless(words: Sequence[str]) -> list[str]:
    """Return words to be compared: the first without the marks before it, the last without those behind it."""
    found = _same(words)
    if found:
        found[0] = re.sub(r"^\W+(?=\w)", "", found[0])
        found[-1] = re.sub(r"(?<=\w)\W+$", "", found[-1])
    return found


def _is_whole(text: str, start: int, end: int) -> bool:
    """Return whether a stretch begins and ends where words do."""
    before = start == 0 or not (text[start - 1].isalnum() and text[start].isalnum())
    return before and (end == len(text) or not (text[end].isalnum() and text[end - 1].isalnum()))


def _words(text: str) -> list[str]:
    """Return the words of a text, folded and without the marks around them; marks alone stay as they are."""
    return [BARE.sub("", fold(word)) or word for word in WORD.findall(text)]


def _likeness(quoted: Sequence[str], source: Sequence[str], *, cut: bool) -> tuple[float, tuple[int, int]]:
    """Return how much of a quotation stands in a passage, from 0 to 1, and the words of it that it stands for."""
    matcher = SequenceMatcher(None, source, quoted, autojunk=False)
    blocks = _compact([block for block in matcher.get_matching_blocks() if block.size], len(quoted), cut)
    if not blocks:
        return 0.0, (0, 0)
    start = max(0, blocks[0].a - blocks[0].b)
    last = blocks[-1]
    end = min(len(source), last.a + last.size + (len(quoted) - last.b - last.size))
    same = sum(block.size for block in blocks)
    return (same / len(quoted) if cut else 2 * same / (len(quoted) + end - start)), (start, end)


def _compact(blocks: list[Match], length: int, cut: bool) -> list[Match]:
    """Leave out blocks that stand far from the largest, unless the quotation says that it leaves words out."""
    if not blocks or cut:
        return blocks
    centre = max(blocks, key=lambda block: block.size)
    return [block for block in blocks if abs((block.a - block.b) - (centre.a - centre.b)) <= max(4, length // 2)]
