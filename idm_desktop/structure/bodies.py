"""Organisations and acronyms: where a guide's are named, and acronyms that the text itself explains."""

import re
from collections.abc import Iterator, Sequence

from idm_desktop.model.dialogue import Body, Naming, Paragraph, Short
from idm_desktop.structure.terms import Names, words

EXPLAINED = re.compile(r"\((?P<acronym>[A-Z][A-Za-z&/-]{0,10}[A-Z][A-Za-z]{0,2}s?)\)")
BEHIND = re.compile(r"(?<![\w-])(?P<acronym>[A-Z][A-Za-z]{0,8}[A-Z])\s\((?P<expansion>[A-ZÀ-Þ][^()]{5,120})\)")
SMALL = frozenset(
    {"of", "the", "and", "for", "in", "on", "to", "a", "de", "la", "et", "des", "du", "y", "del"}
    | {"le", "les", "el", "los", "las", "para", "pour", "aux", "au", "with", "from", "por", "sur"}
)
WINDOW, REACH, MOST = 12, 120, 4
RUN = re.compile(
    r"[A-ZÀ-Þ][\w’'-]*(?:,?\s(?:(?:of|for|on|and|the|to|in|de|des|du|la|le|les|del|los|las|y|"
    r"et|para|pour|aux?)\s){0,3}[A-ZÀ-Þ][\w’'-]*)+\s*\Z"
)


def organisations(bodies: Sequence[Body], made: Sequence[Paragraph]) -> list[Naming]:
    """Return every place that names one of `bodies`, in full or by its acronym in capitals."""
    names = Names(
        [(form, (body.id, None)) for body in bodies for form in (body.name, *body.forms)]
        + [(body.acronym, (body.id, body.acronym)) for body in bodies if body.acronym]
    )
    found = []
    for index, paragraph in enumerate(made):
        cut = words(paragraph.text)
        for name in names.find(cut):
            who, acronym = name.what
            start, end = cut[name.first].start, cut[name.last - 1].end
            if acronym is None or paragraph.text[start:end].replace("-", "") == acronym.replace("-", ""):
                found.append(Naming(who, index, start, end, "short" if acronym else "full"))
    return found


def acronyms(known: Sequence[tuple[str, str]], made: Sequence[Paragraph]) -> list[Short]:
    """Return the acronyms that the text explains, then those that only a guide does, each once."""
    found: dict[str, Short] = {}
    expansions = dict(known)
    for index, paragraph in enumerate(made):
        for match in EXPLAINED.finditer(paragraph.text):
            acronym = match["acronym"]
            start = _expansion(paragraph.text, match.start(), acronym.rstrip("s"))
            start = (
                _expansion(paragraph.text, match.start(), acronym.rstrip("s"), small=True) if start is None else start
            )
            start = _loosely(paragraph.text, match.start(), acronym.rstrip("s")) if start is None else start
            if acronym in found or (start is None and acronym not in expansions):
                continue
            if start is None:
                found[acronym] = Short(
                    acronym, expansions[acronym], index, match.start("acronym"), match.end("acronym")
                )
            else:
                expansion = expansions.get(acronym, paragraph.text[start : match.start()].strip())
                found[acronym] = Short(acronym, expansion, index, match.start("acronym"), match.end("acronym"))
        for acronym, expansion, first, last in _behind(paragraph.text):
            if acronym not in found:
                found[acronym] = Short(acronym, expansions.get(acronym, expansion), index, first, last)
    return [*found.values(), *(_standing(a, e, made) for a, e in known if a not in found)]


def _behind(text: str) -> Iterator[tuple[str, str, int, int]]:
    """Yield acronyms that stand before what they mean: “GCM (Global Compact for Migration)”."""
    for match in BEHIND.finditer(text):
        if _spells(match["acronym"], match["expansion"]):
            yield match["acronym"], match["expansion"].strip(), match.start("acronym"), match.end("acronym")


def _spells(acronym: str, expansion: str) -> bool:
    capitals = [word for word in words(expansion) if expansion[word.start].isupper()]
    initials = iter(expansion[word.start] for word in capitals)
    return len(capitals) > 1 and all(letter in initials for letter in acronym.upper() if letter.isalpha())


def _standing(acronym: str, expansion: str, made: Sequence[Paragraph]) -> Short:
    """Return an acronym that a guide explains, with the first place it stands in a text, in the plural too."""
    pattern = re.compile(rf"(?<!\w){re.escape(acronym)}(?=s?(?!\w))")
    for index, paragraph in enumerate(made):
        if match := pattern.search(paragraph.text):
            return Short(acronym, expansion, index, match.start(), match.end())
    return Short(acronym, expansion, None, 0, 0)


def _expansion(text: str, at: int, acronym: str, *, small: bool = False) -> int | None:
    """Return where the words that `acronym` abbreviates begin: their initials spell it, small words left out or not."""
    offset = max(0, at - 160)
    before = words(text[offset:at])
    letters = [letter for letter in acronym.upper() if letter.isalpha()]
    wanted = len(letters)
    for word in reversed(before[-WINDOW:]):
        initial = text[offset + word.start]
        if (
            wanted
            and initial.upper() == letters[wanted - 1]
            and (small or initial.isupper() or word.folded not in SMALL)
        ):
            wanted -= 1
            if not wanted:
                return offset + word.start if initial.isupper() else None
        elif word.folded not in SMALL:
            return None
    return None


def _loosely(text: str, at: int, acronym: str) -> int | None:
    """Return where a name begins some of whose capitals spell `acronym` in their order, as GCM does.

    The first letter is that of its first word, the last that of its last word or the one before.
    """
    match = RUN.search(text[max(0, at - REACH) : at])
    if match is None:
        return None
    offset = max(0, at - REACH) + match.start()
    capitals = [word for word in words(text[offset:at]) if text[offset + word.start].isupper()]
    letters = [letter for letter in acronym.upper() if letter.isalpha()]
    left = len(letters)
    skipped = 0
    for word in reversed(capitals):
        if left and text[offset + word.start] == letters[left - 1]:
            left -= 1
            if not left:
                return offset + word.start
        else:
            skipped += 1
        if skipped > MOST or (skipped > 1 and left == len(letters)):
            return None
    return None
