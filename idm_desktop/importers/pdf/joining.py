"""Lines made running words again: with a space between them, and words that were cut at a line end made whole."""

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from idm_desktop.importers.drafts import Run
from idm_desktop.importers.pdf.library import HYPHEN
from idm_desktop.importers.pdf.lines import Line, gap, raised_label

WORD = re.compile(r"[^\W\d_]+(?:[-‐‑][^\W\d_]+)*")
LAST = re.compile(r"(?P<word>[^\W\d_]+(?:[-‐‑][^\W\d_]+)*)(?P<hyphen>[-‐\u00ad\x02])\Z")
FIRST = re.compile(r"[^\W\d_]+")

Labels = Mapping[str, str]
"""The label of each footnote mark of a page, as it is printed."""


class Words:
    """The words of a document, to tell a hyphen that belongs to a word from one that only divides it."""

    def __init__(self, pages: Iterable[Sequence[Line]]) -> None:
        self._known: set[str] = set()
        ends: list[tuple[str, str]] = []
        for lines in pages:
            for line in lines:
                words = [match.group().casefold() for match in WORD.finditer(line.text)]
                self._known.update(words[1:-1] if line.text.endswith((HYPHEN, "-")) else words[1:])
            for before, line in pairwise(lines):
                cut, after = LAST.search(before.text), FIRST.match(line.text)
                if cut and after:
                    ends.append((cut["word"], after.group()))
        sure = [known for before, after in ends if (known := self._is_known(before, after)) is not None]
        self._divided = 2 * sum(sure) >= len(sure)  # whether the words of this document are divided as a rule

    def is_cut(self, before: str, after: str) -> bool:
        """Return whether two parts at a line end are one word written without a hyphen."""
        known = self._is_known(before, after)
        if known is not None:
            return known
        return self._divided and not (before.casefold() in self._known and after.casefold() in self._known)

    def _is_known(self, before: str, after: str) -> bool | None:
        before, after = before.casefold(), after.casefold()
        if f"{before}{after}" in self._known:
            return True
        return False if f"{before}-{after}" in self._known or "-" in before else None


def runs(lines: Sequence[Line], words: Words, labels: Labels) -> list[Run]:
    """Return the words of a paragraph's lines as runs."""
    made: list[Run] = []
    for line in lines:
        if made and not _mended(made, line, words):
            made.append(Run(" "))
        for at, span in enumerate(line.spans):
            if at:
                made.append(Run(gap(line.spans[at - 1], span)))
            label = labels.get(raised_label(span) or "") if at in line.raised else None
            made.append(Run(span.text, span.strong, span.em, label))
    return [run._replace(text=run.text.replace(HYPHEN, "-")) for run in made if run.text or run.note]


def _mended(made: list[Run], line: Line, words: Words) -> bool:
    """Take off the hyphen before a line where it only divides a word; return whether no space belongs there."""
    last = made[-1]
    cut = LAST.search(last.text)
    after = FIRST.match(line.text)
    if cut is None or after is None:
        return last.text.endswith((HYPHEN, "—", "/"))
    whole = cut["hyphen"] == "\u00ad" or words.is_cut(cut["word"], after.group())
    made[-1] = last._replace(text=last.text[: cut.start("hyphen")] + ("" if whole else "-"))
    return True
