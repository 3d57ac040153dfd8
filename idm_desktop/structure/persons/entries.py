"""A document as stretches that are read for names: running text, entries of programmes and lists, cells of tables."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from idm_desktop.model.dialogue import Paragraph
from idm_desktop.structure.persons.lines import divided, rows
from idm_desktop.structure.persons.nations import whole
from idm_desktop.structure.persons.sighted import Setting

CAPACITIES = {
    "moderator": (
        r"moderators?|moderated by|moderation|mod[ée]rat(?:eur|rice)s?|mod[ée]ration|moderador(?:a|es)?|facilitators?"
        r"|facilitated by|facilitat(?:eur|rice)s?|facilitador(?:a|es)?|masters? of ceremon(?:y|ies)|mc"
    ),
    "chair": r"(?:co-)?chairs?|chaired by|chairpersons?|chair(?:wo)?man|pr[ée]sidente?s?|pr[ée]sidence|presidenta",
    "speaker": (
        r"(?:keynote )?speakers?|keynotes?|keynote address(?:es)?|panell?ists?|(?:lead )?discussants?|presenters?"
        r"|presentations?|presented by|rapporteurs?|respondents?|resource persons?"
        r"|(?:(?:opening|closing|welcome|welcoming|concluding|introductory) )?(?:remarks|address(?:es)?|statements?)"
        r"|interventions?|intervenante?s?|orat(?:eur|rice)s?|panélistes?|ponentes?|oradore?s?|panelistas?"
        r"|conférenci(?:er|ère)s?|welcome|opening|closing|introduction"
    ),
}
LABELS = [
    (capacity, re.compile(rf"(?<![\w-])(?:{words})\s?(?:\([^()]{{0,30}}\)\s?)?:", re.IGNORECASE))
    for capacity, words in CAPACITIES.items()
]
TIME = re.compile(r"\W*\d{1,2}\s?[:.h]\s?\d\d\b")
NAMES = re.compile(
    r"(?:full |first |family )?names?\b|surname|speakers?\b|participants?\b|presenters?\b|panell?ists?\b"
    r"|noms?\b|nombres?\b|orat(?:eur|rice)s?\b|intervenante?s?\b|ponentes?\b|resource persons?\b|moderators?\b",
    re.IGNORECASE,
)
LONG = 400
"""Characters from which a passage is running text, whatever it ends with."""

FEW = 14
"""Words up to which a passage that ends with a full stop may be an entry."""


class Entry(NamedTuple):
    """A stretch of a passage, the offset it begins at, and where it stands."""

    paragraph: int
    offset: int
    text: str
    setting: Setting


def entries(made: Sequence[Paragraph], stored: str) -> Iterator[Entry]:
    """Yield the stretches of a document in order."""
    standing: str | None = None
    nation: str | None = None
    for index, paragraph in enumerate(made):
        text = paragraph.text
        if not is_listed(paragraph):
            standing = nation = None
            yield Entry(index, 0, text, Setting())
            continue
        if paragraph.kind == "heading" or TIME.match(text):
            standing = None
        if paragraph.kind == "heading" or whole(text):
            nation = whole(text)
        if paragraph.kind == "table":
            yield from _table(index, paragraph, stored)
            continue
        text = divided(paragraph, stored)
        cuts = _labels(text)
        yield from _stretches(index, text, cuts, None if cuts else standing, nation)
        if cuts:
            standing = cuts[-1][1] if cuts[-1][0] >= len(text) - 1 else None


def _stretches(
    index: int, text: str, cuts: list[tuple[int, str]], standing: str | None, nation: str | None
) -> Iterator[Entry]:
    """Yield the stretches of an entry: what leads to the first label, then what follows each."""
    first = cuts[0][0] if cuts else len(text)
    if first:
        yield Entry(index, 0, text[:first], Setting(True, standing, nation=nation))
    for (start, capacity), end in zip(cuts, [*(at for at, _ in cuts[1:]), len(text)], strict=False):
        yield Entry(index, start, text[start:end], Setting(True, capacity, nation=nation))


def _table(index: int, paragraph: Paragraph, stored: str) -> Iterator[Entry]:
    """Yield the rows of a table; a head tells which columns hold names."""
    columns: frozenset[int] = frozenset()
    for number, (offset, row) in enumerate(rows(paragraph, stored)):
        cells = row.split("\n")
        if not number and len(cells) > 1:
            columns = frozenset(n for n, cell in enumerate(cells) if NAMES.match(cell))
        starts = [sum(len(cell) + 1 for cell in cells[:n]) for n in columns if n < len(cells)]
        yield Entry(index, offset, row, Setting(True, names=frozenset(starts), row=True))


def is_listed(paragraph: Paragraph) -> bool:
    """Return whether a passage is an entry rather than running text."""
    text = paragraph.text
    if paragraph.kind in ("heading", "front", "table"):
        return True
    if len(text) > LONG or paragraph.kind == "footnote":
        return False
    return not text.rstrip("”\"’')").endswith((".", "!", "?")) or len(text.split()) < FEW


def _labels(text: str) -> list[tuple[int, str]]:
    """Return where labels such as "Moderator:" end, and the capacity each gives."""
    found = [(match.end(), capacity) for capacity, pattern in LABELS for match in pattern.finditer(text)]
    return sorted(found)
