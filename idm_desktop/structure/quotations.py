"""Quoted words and who said them.

Quoted are words between double quotation marks, a block set apart after a colon, and a stretch of italics of five
words or more that a person is said to have spoken. Who spoke is read from the sentence that leads to the quotation;
"one speaker" stays unnamed. Single quotation marks name tools, a title is no quotation whatever its marks, and italics
of a word or two stress it.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from idm_desktop.model.dialogue import Guess, Naming, Paragraph, Person, Quote
from idm_desktop.structure.attribution import SAYING, UNNAMED, Said, Voices, speaks, who
from idm_desktop.structure.paragraphs import sentences
from idm_desktop.structure.persons.lexicon import wordset

MARKED = re.compile(
    r"[“„](?P<curly>[^“”„]{2,4000})[”“]|\"(?P<straight>[^\"]{2,4000})\"|«\s?(?P<french>[^«»]{2,4000}?)\s?»"
)
WORK = re.compile(
    r"\b(?:entitled|titled|called|named|known as|so-called|dubbed|under the (?:title|theme|motto|heading)|theme|motto"
    r"|slogan|documents?|reports?|papers?|stud(?:y|ies)|books?|booklet|brochure|publications?|handbook|manual|guide(?:lines)?"
    r"|films?|articles?|posters?|sessions?|panels?|workshops?|events?|projects?|programmes?|campaigns?|initiatives?"
    r"|intitulée?s?|titulad[oa]s?|denominad[oa]s?|documento|rapport|informe|étude|ouvrage|libro)\s*[,:]?\s*\Z",
    re.IGNORECASE,
)
NAMING = re.compile(
    r"\b(?:entitled|titled|named|known as|so-called|dubbed|intitulée?s?|titulad[oa]s?|denominad[oa]s?)\s*[,:]?\s*\Z",
    re.I,
)
SMALL = wordset("a an and as at but by de del des du en et for from in into la le les of on or the to with y")
SIGNATURE = 160
"""Characters up to which a line below a quotation is its signature."""

FEW = 5
LONG_ENOUGH = 3


class _Span(NamedTuple):
    """Quoted words: where they stand, where the marks around them begin, and how they were told."""

    start: int
    end: int
    outer: int
    reason: str
    score: float


class _Found(NamedTuple):
    """A quotation, how it was told and how its speaker was."""

    quote: Quote
    span: _Span
    said: Said


def locate(made: Sequence[Paragraph], namings: Sequence[Naming], people: Sequence[Person]) -> list[Quote]:
    """Return every quotation in text order."""
    return [found.quote for found in _find(made, namings, people)]


def guesses(made: Sequence[Paragraph], namings: Sequence[Naming], people: Sequence[Person]) -> Iterator[Guess]:
    """Yield a guess for each quotation, and for who spoke it."""
    names = {person.id: person.name for person in people}
    for quote, span, said in _find(made, namings, people):
        text = made[quote.paragraph].text[quote.start : quote.end]
        place = (quote.speaker, quote.paragraph, quote.start, quote.end)
        yield Guess("quotation", text, span.reason, "stated", span.score, *place)
        speaker = names.get(quote.speaker or "", quote.attribution)
        certainty = "inferred" if speaker else "unknown"
        yield Guess("attribution", speaker or "", said.reason, certainty, said.score, *place)


def _find(made: Sequence[Paragraph], namings: Sequence[Naming], people: Sequence[Person]) -> Iterator[_Found]:
    voices = Voices.of(namings, people)
    for index, paragraph in enumerate(made):
        if paragraph.kind in ("front", "heading", "table"):
            continue
        if _set_apart(made, index):
            before = made[index - 1].text if index else ""
            said = _signed(made, index, voices) or who(before, len(before), len(before), voices, index - 1)
            if paragraph.quoted or said.speaker or said.attribution:
                yield _found(index, _Span(0, len(paragraph.text), 0, "set apart from the text", 0.85), said)
                continue
        for span in _spans(paragraph, voices.named(index)):
            said = who(paragraph.text, span.outer, span.end, voices, index)
            if said.speaker or said.attribution or speaks(paragraph.text, span.outer, span.end):
                yield _found(index, span, said)


def _signed(made: Sequence[Paragraph], index: int, voices: Voices) -> Said | None:
    """Return the speaker whose name stands below words set apart, after a dash."""
    below = made[index + 1] if index + 1 < len(made) else None
    if below is None or not below.text.startswith(("—", "–", "-", "―")) or len(below.text) > SIGNATURE:
        return None
    named = voices.named(index + 1)
    return Said(named[0].who, None, "named below it after a dash", 0.9) if named else None


def _found(index: int, span: _Span, said: Said) -> _Found:
    return _Found(Quote(index, span.start, span.end, said.speaker, said.attribution), span, said)


def _set_apart(made: Sequence[Paragraph], index: int) -> bool:
    """Return whether a passage is a block quotation: set as one, or alone after a colon that follows a saying."""
    paragraph = made[index]
    if paragraph.quoted:
        return True
    if not index or paragraph.kind == "footnote" or paragraph.label or paragraph.text[:1] in '“"«-–•(':
        return False
    if paragraph.text.endswith((";", "; and")) or (paragraph.official_number or "").startswith("("):
        return False  # an entry of a list
    before = made[index - 1].text
    follows = made[index + 1].text if index + 1 < len(made) else ""
    return before.endswith(":") and len(before) > 40 and not follows[:1].islower() and len(paragraph.text.split()) > FEW


def _spans(paragraph: Paragraph, named: Sequence[Naming]) -> list[_Span]:
    text = paragraph.text
    spans = []
    for match in MARKED.finditer(text):
        kind = match.lastgroup or "curly"
        start, end = match.span(kind)
        start += len(text[start:end]) - len(text[start:end].lstrip())
        end = start + len(text[start:end].rstrip())
        if _is_long_enough(text[start:end]) and not _is_title(text, match.start(), start, end):
            spans.append(_Span(start, end, match.start(), "words in quotation marks", 0.9))
    for start, end, kind in paragraph.emphasis:
        if (
            kind == "em"
            and len(text[start:end].split()) >= FEW
            and all(end <= s.outer or start >= s.end for s in spans)
        ):
            lead = text[_sentence_start(text, start) : start]
            if SAYING.search(lead) and (named or UNNAMED.search(lead)):
                spans.append(_Span(start, end, start, "italics after a verb of speaking", 0.6))
    return sorted(spans)


def _is_long_enough(words: str) -> bool:
    """Return whether quoted words are speech rather than a term: four words, or three that end as a sentence does."""
    size = len(words.split())
    return size > LONG_ENOUGH or (size == LONG_ENOUGH and words[-1] in ".!?,…")


def _is_title(text: str, outer: int, start: int, end: int) -> bool:
    """Return whether quoted words name a work: led to by a word for one, or capitalised as titles are."""
    lead = text[max(0, outer - 40) : outer]
    words = [word for word in re.findall(r"[^\W\d_][\w’'-]*", text[start:end]) if word.lower() not in SMALL]
    capitals = sum(word[0].isupper() for word in words)
    if NAMING.search(lead):
        return True
    titled = len(words) > 1 and capitals >= len(words) * 0.8
    begun = bool(words) and words[0][0].isupper()
    ends = text[start:end].rstrip()[-1:] in ".!?" or text[end - 1] == ","
    return titled or (WORK.search(lead) is not None and begun and not ends)


def _sentence_start(text: str, at: int) -> int:
    return max((start for start, _ in sentences(text) if start < at), default=0)
