"""Who spoke quoted words: somebody named, somebody meant by he or she, or words that stand for one unnamed."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from idm_desktop.model.dialogue import Naming, Person
from idm_desktop.structure.paragraphs import sentences
from idm_desktop.structure.persons.lexicon import SAYING as VERBS
from idm_desktop.structure.persons.lexicon import SAYING_ROMANCE, wordset

UNNAMED = re.compile(
    r"\b(?:(?:one|another|a|an|the|some|several|many|other|une?|l['’]une? des|una?|otr[oa])\s+"
    r"(?:(?!of\b|de\b)[\w’'-]+\s+){0,3}?"
    r"(?:speaker|participant|delegate|delegation|representative|panell?ist|moderator|official|intervention|member"
    r"|intervenante?|orateur|oratrice|déléguée?|participante|ponente|orador|oradora|delegad[oa])s?)\b",
    re.IGNORECASE,
)
ADDRESSED = re.compile(
    r"\b(?:welcom(?:ed|ing)|thank(?:ed|ing)|greet(?:ed|ing)|invit(?:ed|ing)|told|remind(?:ed|ing)|urg(?:ed|ing)|"
    r"assur(?:ed|ing)|answer(?:ed|ing)|encourag(?:ed|ing)|congratulat(?:ed|ing)|(?:respond|turn)(?:ed|ing) to|"
    r"repl(?:ied|ying) to|sp(?:oke|eaking) to|"
    r"a (?:remercié|salué|invité)|(?:agradeció|saludó|invitó) a)\s(?:all\s|tous\s|todos\s)?\Z",
    re.IGNORECASE,
)
"""What leads to people who are spoken to, and do not speak."""

PRONOUN = re.compile(r"\b(he|she|il|elle|él|ella)\b", re.IGNORECASE)
ENGLISH = {"il": "he", "elle": "she", "él": "he", "ella": "she"}
QUOTING = re.compile(r"\b(?:quot(?:ing|ed)|citant|citando)\b", re.IGNORECASE)
NOT_SAID = wordset(
    "is was are were has had will would can could must should may might does did do put set a ha est es fue ont"
    " left used led made took held showed served works worked joined attended created founded came went identified"
    " identifies provided presented presents reviewed examined reports started starts began begins continued"
    " participated considered discussed discusses traced explored offered"
)
ACCENTS = {"a": "[aàá]", "c": "[cç]", "e": "[eéè]", "i": "[ií]", "n": "[nñ]", "o": "[oó]"}


def _accented(word: str) -> str:
    """Return a pattern for a folded word with or without its accents."""
    return "".join(ACCENTS.get(letter, letter) for letter in word)


SAYING = re.compile(
    rf"\b(?:{'|'.join(sorted(VERBS - NOT_SAID, key=len, reverse=True))}"
    rf"|{'|'.join(_accented(word) for word in sorted(SAYING_ROMANCE - NOT_SAID, key=len, reverse=True))}"
    r"|stat\w+|describ\w+|emphasi\w+|stress\w+|observ\w+|recall\w+|explain\w+|argu\w+|underlin\w+|highlight\w+|conclud\w+"
    r"|remark\w+|declar\w+|noting|in (?:the|his|her) words|according to|selon|según|referenc\w+|objected|exclaimed)\b",
    re.IGNORECASE,
)
SOURCE = re.compile(
    r"[”\"»’\s,]*(?P<source>(?:an?|the|its|their)\s[^.,;:“”]{3,60}?)\s(?:said|says|states?|stated|reads?|noted)\b"
)
"""A paper or an office that speaks: “…,” a release from the ministry said."""

NOBODY = (None, None)


BACK = 12
"""Sentences before a quotation in which its speaker is looked for."""

CLOSE = 40
"""Characters around a quotation in which a verb must stand for words whose speaker nobody names."""

REACH = 400
"""Characters after a quotation in which its speaker is."""


class Said(NamedTuple):
    """The speaker of a quotation or the words that stand for one, how that was told, and how surely."""

    speaker: str | None
    attribution: str | None
    reason: str
    score: float


UNKNOWN = Said(None, None, "nobody is named near it", 0.2)


class Voices(NamedTuple):
    """Who is named in each passage, and the pronoun of each."""

    by_paragraph: dict[int, list[Naming]]
    genders: dict[str, str | None]

    @classmethod
    def of(cls, namings: Sequence[Naming], people: Sequence[Person]) -> "Voices":
        """Arrange the places that name people by passage."""
        by_paragraph: dict[int, list[Naming]] = defaultdict(list)
        for naming in namings:
            by_paragraph[naming.paragraph].append(naming)
        return cls(by_paragraph, {person.id: person.pronoun for person in people})

    def named(self, index: int) -> list[Naming]:
        """Return who is named in a passage, in order."""
        return self.by_paragraph.get(index, [])


def who(text: str, outer: int, end: int, voices: Voices, index: int) -> Said:
    """Return who spoke the words between `outer` and `end`.

    The sentence that leads to them is read first, then what follows them up to the end of their sentence, then, back
    from them, the sentences before.
    """
    named = voices.named(index)
    if "," in text[end - 1 : end + 3] and (answer := _after(text, end, voices, index)) != NOBODY:
        return Said(*answer, "named after it in its sentence", 0.85)
    bounds = _bounds(text)
    last = max(1, bisect_left(bounds, (outer, 0)))
    for number, (start, stop) in enumerate(reversed(bounds[max(0, last - BACK) : last])):
        answer = _in_stretch(text, start, min(stop, outer) if number else outer, named, voices.genders)
        if answer != NOBODY:
            near = "the sentence that leads to it" if not number else "a sentence before it"
            return Said(*answer, f"named in {near}", 0.85 if not number else max(0.35, 0.7 - 0.1 * number))
        if not number and (answer := _after(text, end, voices, index)) != NOBODY:
            return Said(*answer, "named after it in its sentence", 0.85)
    return UNKNOWN


@lru_cache(maxsize=2)
def _bounds(text: str) -> tuple[tuple[int, int], ...]:
    """Return where the sentences of a text stand; a passage is asked for each of its quotations in turn."""
    return sentences(text)


def speaks(text: str, outer: int, end: int) -> bool:
    """Return whether a verb of speaking stands right before quoted words or right after, in their sentence."""
    bounds = _bounds(text)
    start = bounds[max(0, bisect_right(bounds, (outer, len(text))) - 1)][0]
    stop = min(bounds[max(0, bisect_right(bounds, (end, len(text))) - 1)][1], end + REACH)
    start, stop = max(start, outer - CLOSE), max(end, min(stop, end + CLOSE))
    return SAYING.search(text, start, outer) is not None or SAYING.search(text, end, stop) is not None


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
        if speaker := _meant(match.group().lower(), match.start(), named, genders):
            candidates.append((match.start(), speaker, None))
    candidates = [c for c in candidates if not ADDRESSED.search(text, start, c[0])]
    if not candidates:
        return NOBODY
    quoting = QUOTING.search(text, start, stop)
    after = [c for c in candidates if quoting and c[0] > quoting.end()]
    _, speaker, attribution = min(after) if after else max(candidates, key=lambda c: c[0])
    return speaker, attribution


def _meant(pronoun: str, at: int, named: Sequence[Naming], genders: dict[str, str | None]) -> str | None:
    pronoun = ENGLISH.get(pronoun, pronoun)
    before = [naming for naming in named if naming.start < at and genders.get(naming.who) in (None, pronoun)]
    return before[-1].who if before else None


def _after(text: str, end: int, voices: Voices, index: int) -> tuple[str | None, str | None]:
    """Read what follows a quotation in its own sentence: “…”, said X, or: “…”, she said."""
    bounds = _bounds(text)
    at = bisect_right(bounds, (end, len(text))) - 1
    stop = bounds[at][1] if at >= 0 and bounds[at][1] > end else len(text)
    stop = min(stop, end + REACH)
    if not SAYING.search(text, end, stop):
        return NOBODY
    speaker = next((naming.who for naming in voices.named(index) if end <= naming.start < stop), None)
    if speaker:
        return speaker, None
    if unnamed := UNNAMED.search(text, end, stop):
        return None, unnamed.group()
    if source := SOURCE.match(text, end):
        return None, source["source"]
    pronoun = PRONOUN.search(text, end, min(stop, end + 40))
    if pronoun is None:
        return NOBODY
    said = pronoun.group().lower()
    earlier = voices.named(index - 1) if index else []
    return _meant(said, end, voices.named(index), voices.genders) or _meant(
        said, 1 << 60, earlier, voices.genders
    ), None
