"""Quoted words and who said them.

Quoted are words between double quotation marks, a block set apart after a colon, and a stretch of italics of five
words or more that a person is said to have spoken. Who spoke is read from the sentence that leads to the quotation;
"one speaker" stays unnamed. Single quotation marks name tools and titles, and italics of a word or two stress it.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from idm_desktop.model.dialogue import Naming, Paragraph, Person, Quote
from idm_desktop.structure.paragraphs import sentences

MARKED = re.compile(
    r"[“„](?P<curly>[^“”„]{2,4000})[”“]|\"(?P<straight>[^\"]{2,4000})\"|«\s?(?P<french>[^«»]{2,4000}?)\s?»"
)
UNNAMED = re.compile(
    r"\b(?:(?:one|another|a|an|the|some|several|many|other)\s+(?:[\w’'-]+\s+){0,3}?"
    r"(?:speaker|participant|delegate|delegation|representative|panell?ist|moderator|official|intervention|member)s?)\b",
    re.IGNORECASE,
)
PRONOUN = re.compile(r"\b(he|she)\b", re.IGNORECASE)
QUOTING = re.compile(r"\bquot(?:ing|ed)\b", re.IGNORECASE)
SAYING = re.compile(
    r"\b(?:said|says?|stat\w+|describ\w+|not(?:ed|es|ing)|emphasi\w+|stress\w+|observ\w+|recall\w+|add(?:ed|s)|explain\w+"
    r"|argu\w+|underlin\w+|highlight\w+|conclud\w+|remark\w+|declar\w+|in the words of|according to|referenc\w+)\b",
    re.IGNORECASE,
)
FEW = 5
LONG_ENOUGH = 3


class _Span(NamedTuple):
    start: int
    end: int
    outer: int  # where the marks around it begin


def locate(made: Sequence[Paragraph], namings: Sequence[Naming], people: Sequence[Person]) -> list[Quote]:
    """Return every quotation in text order."""
    genders = {person.id: person.pronoun for person in people}
    by_paragraph: dict[int, list[Naming]] = {}
    for naming in namings:
        by_paragraph.setdefault(naming.paragraph, []).append(naming)
    found: list[Quote] = []
    for index, paragraph in enumerate(made):
        if paragraph.kind in ("front", "heading", "table"):
            continue
        named = by_paragraph.get(index, [])
        if _set_apart(made, index):
            speaker, attribution = _last_said(made, by_paragraph, index - 1, genders)
            if paragraph.quoted or speaker or attribution:
                found.append(Quote(index, 0, len(paragraph.text), speaker, attribution))
                continue
        for span in _spans(paragraph, named):
            speaker, attribution = _who(paragraph.text, span, named, genders)
            found.append(Quote(index, span.start, span.end, speaker, attribution))
    return found


def _set_apart(made: Sequence[Paragraph], index: int) -> bool:
    """Return whether a passage is a block quotation: set as one, or alone after a colon that follows a saying."""
    paragraph = made[index]
    if paragraph.quoted:
        return True
    if not index or paragraph.kind == "footnote" or paragraph.text[:1] in '“"«-–•(':
        return False
    before = made[index - 1].text
    follows = made[index + 1].text if index + 1 < len(made) else ""
    return before.endswith(":") and len(before) > 40 and not follows[:1].islower() and len(paragraph.text.split()) > FEW


def _last_said(
    made: Sequence[Paragraph], named: dict[int, list[Naming]], index: int, genders: dict[str, str | None]
) -> tuple[str | None, str | None]:
    if index < 0:
        return None, None
    text = made[index].text
    return _who(text, _Span(len(text), len(text), len(text)), named.get(index, []), genders)


def _spans(paragraph: Paragraph, named: Sequence[Naming]) -> list[_Span]:
    text = paragraph.text
    spans = []
    for match in MARKED.finditer(text):
        kind = match.lastgroup or "curly"
        start, end = match.span(kind)
        start += len(text[start:end]) - len(text[start:end].lstrip())
        end = start + len(text[start:end].rstrip())
        if len(text[start:end].split()) >= LONG_ENOUGH:
            spans.append(_Span(start, end, match.start()))
    for start, end, kind in paragraph.emphasis:
        if (
            kind == "em"
            and len(text[start:end].split()) >= FEW
            and all(end <= s.start or start >= s.end for s in spans)
        ):
            lead = text[_sentence_start(text, start) : start]
            if SAYING.search(lead) and (named or UNNAMED.search(lead)):
                spans.append(_Span(start, end, start))
    return sorted(spans)


def _sentence_start(text: str, at: int) -> int:
    return max((start for start, _ in sentences(text) if start < at), default=0)


def _who(
    text: str, span: _Span, named: Sequence[Naming], genders: dict[str, str | None]
) -> tuple[str | None, str | None]:
    """Return the speaker of a quotation, or the words that stand for an unnamed one.

    The sentence that leads to it is read first, then what follows it up to the end of its sentence, then, back from
    it, the sentences before.
    """
    bounds = [bound for bound in sentences(text) if bound[0] < span.outer]
    for number, (start, end) in enumerate(reversed(bounds)):
        stop = min(end, span.outer) if number else span.outer
        answer = _in_stretch(text, start, stop, named, genders)
        if answer != (None, None):
            return answer
        if not number:
            answer = _after(text, span, named)
            if answer != (None, None):
                return answer
    return None, None


def _in_stretch(
    text: str, start: int, stop: int, named: Sequence[Naming], genders: dict[str, str | None]
) -> tuple[str | None, str | None]:
    """Return the last that is named, unnamed or meant by he or she between `start` and `stop`."""
    candidates: list[tuple[int, str | None, str | None]] = [
        (naming.start, naming.who, None) for naming in named if start <= naming.start < stop
    ]
    taken = [(naming.start, naming.end) for naming in named]
    for match in UNNAMED.finditer(text, start, stop):
        if all(match.end() <= a or match.start() >= b for a, b in taken):
            candidates.append((match.start(), None, match.group()))
    for match in PRONOUN.finditer(text, start, stop):
        who = _meant(match.group().lower(), match.start(), named, genders)
        if who:
            candidates.append((match.start(), who, None))
    if not candidates:
        return None, None
    quoting = QUOTING.search(text, start, stop)
    after = [c for c in candidates if quoting and c[0] > quoting.end()]
    _, speaker, attribution = min(after) if after else max(candidates, key=lambda c: c[0])
    return speaker, attribution


def _meant(pronoun: str, at: int, named: Sequence[Naming], genders: dict[str, str | None]) -> str | None:
    before = [naming for naming in named if naming.start < at and genders.get(naming.who) in (None, pronoun)]
    return before[-1].who if before else None


def _after(text: str, span: _Span, named: Sequence[Naming]) -> tuple[str | None, str | None]:
    """Read what follows a quotation in its own sentence: “…”, said X."""
    ends = [end for start, end in sentences(text) if start <= span.end < end]
    stop = min(ends, default=len(text))
    if not SAYING.search(text, span.end, stop):
        return None, None
    who = next((naming.who for naming in named if span.end <= naming.start < stop), None)
    unnamed = UNNAMED.search(text, span.end, stop)
    return (who, None) if who else (None, unnamed.group() if unnamed else None)
