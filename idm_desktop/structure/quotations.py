"""Quoted words and who said them.

Quoted are words between double quotation marks, also over several passages each of which opens with one, a block set
apart after a colon, and a stretch of italics of five words or more that a person is said to have spoken. Who spoke is
read from the sentence that leads to the quotation; "one speaker" stays unnamed. Single quotation marks name tools, but
for longer words beside a verb of speaking; a title is no quotation whatever its marks, and italics of a word or two
stress it.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from idm_desktop.model.dialogue import Guess, Naming, Paragraph, Person, Quote
from idm_desktop.structure.attribution import SAYING, UNNAMED, Said, Voices, speaks, who
from idm_desktop.structure.marks import SAID, Marked, marked, running_on
from idm_desktop.structure.paragraphs import sentences
from idm_desktop.structure.persons.lexicon import wordset

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

SIGNED = re.compile(r"(?<=[.!?…”\"»])\s?[—–―-]+\s?(?=[A-ZÀ-Þ])[^.!?]{3,120}\.?\Z")
"""The signature that ends a quotation: “… — Jane Roe, crane driver”."""

OPENING, CLOSING = '“"«‘', '”"»’'
FEW = 5
LONG_ENOUGH = 3
REPORTED = re.compile(r"(?:\b(?:that|que)|\bqu['’]|:)\s*\Z", re.IGNORECASE)
LEAD = 80
"""Characters before quoted words in which a verb that reports them stands."""


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
    going: Said | None = None
    for index, paragraph in enumerate(made):
        if paragraph.kind in ("front", "heading", "table"):
            continue
        if _set_apart(made, index):
            before = made[index - 1].text if index else ""
            start, end = _inside(paragraph.text)
            said = _undersigned(paragraph.text, index, voices) or _signed(made, index, voices)
            said = said or who(before, len(before), len(before), voices, index - 1)
            if paragraph.quoted or said.speaker or said.attribution:
                yield _found(index, _Span(start, end, 0, "set apart from the text", 0.85), said)
                continue
        over = running_on(made, index)
        if over is None:
            going = None
        for span in _spans(paragraph, voices.named(index), over):
            goes_on = over is not None and span.start == over.start
            said = going if goes_on and going else _voice(made, index, span, voices)
            going = said if goes_on else going
            if said.speaker or said.attribution or speaks(paragraph.text, span.outer, span.end):
                yield _found(index, span, said)


def _voice(made: Sequence[Paragraph], index: int, span: _Span, voices: Voices) -> Said:
    """Return who spoke words between marks; of words that a passage begins with, whom the passage before leads to."""
    said = who(made[index].text, span.outer, span.end, voices, index)
    before = made[index - 1].text if index else ""
    if span.outer or said.speaker or said.attribution or not before.endswith(":"):
        return said
    return who(before, len(before), len(before), voices, index - 1)


def _inside(text: str) -> tuple[int, int]:
    """Return where the words of a quotation that is set apart stand: without marks around them and a signature."""
    signed = SIGNED.search(text)
    end = signed.start() if signed else len(text)
    marks = bool(end > 1 and text[0] in OPENING and text[:end].rstrip()[-1:] in CLOSING)
    return marks, len(text[:end].rstrip()) - marks


def _undersigned(text: str, index: int, voices: Voices) -> Said | None:
    """Return the speaker whose name ends words set apart, after a dash."""
    signed = SIGNED.search(text)
    named = [naming for naming in voices.named(index) if signed and naming.start >= signed.start()]
    return Said(named[0].who, None, "named below it after a dash", 0.9) if named else None


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
        return not any(speaks(paragraph.text, one.outer, one.end) for one in marked(paragraph.text))
    if not index or paragraph.kind == "footnote" or paragraph.label or paragraph.text[:1] in '“"«-–•(':
        return False
    if paragraph.text.endswith((";", "; and")) or (paragraph.official_number or "").startswith("("):
        return False  # an entry of a list
    before = made[index - 1].text
    follows = made[index + 1].text if index + 1 < len(made) else ""
    return before.endswith(":") and len(before) > 40 and not follows[:1].islower() and len(paragraph.text.split()) > FEW


def _spans(paragraph: Paragraph, named: Sequence[Naming], over: Marked | None) -> list[_Span]:
    """Return the quoted words of a passage; `over` are those that go on in the next, or began in the one before."""
    text = paragraph.text
    spans = []
    if over:
        spans.append(_Span(over.start, over.end, over.outer, "quotation marks over several passages", 0.85))
    for one in marked(text):
        if over and one.outer < over.end and one.end > over.outer:
            continue
        goes_on = one.single and bool(spans) and _is_sentence(text, one)
        if (goes_on or _is_speech(text, one)) and not _is_title(text, one.outer, one.start, one.end):
            reason = "words in single quotation marks" if one.single else "words in quotation marks"
            spans.append(_Span(one.start, one.end, one.outer, reason, 0.7 if one.single else 0.9))
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


def _is_speech(text: str, one: Marked) -> bool:
    """Return whether words between marks are speech rather than a term.

    They are four words, or three that end as a sentence does or that a verb of speaking leads to. Between single marks
    they are five, or end so, and the verb must be there.
    """
    words = text[one.start : one.end]
    size = len(words.split())
    ended = words[-1:] in SAID
    if one.single:
        return (size >= FEW or (size >= LONG_ENOUGH and ended)) and speaks(text, one.outer, one.end)
    if size != LONG_ENOUGH:
        return size > LONG_ENOUGH
    lead = text[max(0, one.outer - LEAD) : one.outer]
    reported = REPORTED.search(lead) and SAYING.search(lead) and text[one.end + 1 : one.end + 2] in SAID
    return ended or bool(reported)


def _is_sentence(text: str, one: Marked) -> bool:
    """Return whether words between marks are a sentence that stands for itself."""
    apart = one.outer == _sentence_start(text, one.outer + 1)
    return apart and text[one.start].isupper() and text[one.end - 1] in ".!?"


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
