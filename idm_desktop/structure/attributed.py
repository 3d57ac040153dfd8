"""Which sentences report what somebody says: those whose subject is named before a verb of saying.

A sentence that goes on with "he" or "she" belongs to whom the one before it belongs to. Where the subject is somebody
unnamed, or nobody in particular, a sentence is nobody's.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from idm_desktop.structure.paragraphs import sentences

SAYING = re.compile(
    r"(?<!\bto )\b(?:acknowledg|add(?:ed|s|ing)\b|advis|advocat|affirm|agree|announc|argu|ask(?:ed|s|ing)\b|assert"
    r"|assur|call(?:ed|s|ing) (?:for|on|upon|attention)|caution|cit(?:ed|es|ing)\b|claim|comment(?:ed|ing)\b"
    r"|conclud|confirm|declar|describ|detail|discuss|drew|draw|elaborat|emphasi|encourag|endors|expand|explain|express"
    r"|focus|g[ai]ve (?:\w+ ){0,2}(?:attention|examples?)"
    r"|highlight|illustrat|indicat|inform|insist|introduc|invit|maintain|mention|not(?:ed|es|ing)\b"
    r"|observ|open(?:ed|s|ing)\b|outlin|pledg|point(?:ed|s|ing)\b|prais|present(?:ed|s|ing)\b|promis|propos"
    r"|quot(?:ed|es|ing)\b|rais|reaffirm|recall|recogni|recommend|reflect|reiterat|remark|remind|report|request|respond"
    r"|said\b|says?\b|shar(?:ed|es|ing)\b|sp[eo]ke?|stat(?:ed|es|ing)\b|stress|suggest|summari"
    r"|tell(?:s|ing)?\b|thank|told\b|underlin|underscor|urg(?:ed|es|ing)\b|voic|warn|welcom"
    r"|déclar|soulign|indiqu|rappel|affirm|insist|estim|observ|señal|subray|afirm|indic|record|destac|dij)\w*",
    re.IGNORECASE,
)
ACCORDING = re.compile(r"\b(?:according to|in the words of|selon|d’après|según)\s+\Z", re.IGNORECASE)
NO_SUBJECT = re.compile(
    r"\b(?:by|of|to|with|from|for|on|about|after|before|via|de|du|par|à|por|del|al)\s+"
    r"(?:[\w’'-]+\s+){0,3}\Z"
)
LISTED = re.compile(r"\s*(?:,|,?\s*(?:and|&|et|y))\s*(?:(?:the|le|la|el)\s+)?")
GOES_ON = re.compile(
    r"[“\"‘'(\s]*(?:he|she|(?:also|further|finally|then|in addition),? (?:he|she)|il|elle|él|ella)\b", re.I
)
OTHERS = re.compile(
    r"\b(?:one|another|other|some|several|many|most)?\s*"
    r"(?:speakers?|participants?|delegat\w+|panell?ists?|members?|they|States|representatives?)\b",
    re.IGNORECASE,
)

Mention = tuple[int, int, str]
"""Where somebody is named, and who."""


class Spoken(NamedTuple):
    """A stretch of text that reports what `who` says."""

    start: int
    end: int
    who: str


def attributed(text: str, mentions: Sequence[Mention], quoted: Sequence[tuple[int, int]] = ()) -> list[Spoken]:
    """Return the sentences that report what one of those named says, in text order, neighbours joined."""
    found: list[Spoken] = []
    current: frozenset[str] = frozenset()
    for start, end in sentences(text):
        here = [mention for mention in mentions if start <= mention[0] < end]
        current = frozenset(_subjects(text, start, end, here, quoted)) or (
            current if GOES_ON.match(text, start) and not here else frozenset()
        )
        for who in sorted(current):
            last = next((i for i in range(len(found) - 1, -1, -1) if found[i].who == who), None)
            if last is not None and not text[found[last].end : start].strip():
                found[last] = found[last]._replace(end=end)
            else:
                found.append(Spoken(start, end, who))
    return found


def _subjects(
    text: str, start: int, end: int, here: Sequence[Mention], quoted: Sequence[tuple[int, int]]
) -> Iterator[str]:
    """Yield who is the subject of a verb of saying in one sentence."""
    ended, governed = start, False
    for first, last, who in here:
        before = text[max(start, first - 40) : first]
        if ACCORDING.search(before):
            yield who
            continue
        governed = NO_SUBJECT.search(before) is not None or (governed and bool(LISTED.fullmatch(text, ended, first)))
        ended = last
        if governed or any(a <= first < b for a, b in quoted):
            continue
        verb = next((m for m in SAYING.finditer(text, last, end) if not _within(m.start(), quoted)), None)
        if verb is not None and _leads_to(text[last : verb.start()], last, here):
            yield who


def _within(at: int, quoted: Sequence[tuple[int, int]]) -> bool:
    return any(start <= at < end for start, end in quoted)


def _leads_to(between: str, last: int, here: Sequence[Mention]) -> bool:
    """Return whether nothing between a name and a verb takes the verb away from the name."""
    ahead = [first for first, _, _ in here if last <= first < last + len(between)]
    if ahead and not re.fullmatch(r"\s*(?:,|and|&|et|y|,? and)\s*", between[: min(ahead) - last]):
        return _is_apposed(between[: min(ahead) - last])
    return OTHERS.search(_without_apposition(between)) is None


def _is_apposed(between: str) -> bool:
    """Return whether one name is listed beside the next: "X, Minister of Y, and Z said"."""
    return re.search(r"(?:,|\band|\bet|\by)\s*\Z", between) is not None and not SAYING.search(between)


def _without_apposition(between: str) -> str:
    """Return what stands between a name and its verb without what is set between commas."""
    return re.sub(r",[^,]*(?:,|\Z)", " ", between)
