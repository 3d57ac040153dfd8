"""Whether words are where a note may follow them: attached, suggested, or nowhere.

A note on the wrong words is worse than one without a place, so that every doubt makes a suggestion of it.
"""

from collections.abc import Sequence
from typing import NamedTuple

from idm_desktop.anchoring.places import Place, Sought, alike, copies, gaps, is_between

ATTACHED, SUGGESTED, ORPHAN = "attached", "suggested", "orphan"

CONTEXT = 64
"""Letters kept on either side of a quotation."""

TINY = 16
"""Letters below which words are only looked for as they are."""

LONG = 40
"""Letters from which words are known by themselves, if they stand once."""

MARGIN = 0.04
"""What the best place must have before the next one."""

SIDE = 0.7
"""How alike one side must be where the words are the same."""

WORDS, LESS_SIDE, MORE_SIDE = 0.75, 0.4, 0.8
"""How alike words and sides must be where the words are not the same."""

GAP = 0.7
GUESSES = 3

SAME = "The same words stand here, in the same surroundings."
ONCE = "The same words stand here and nowhere else."
WHOLE = "The passage stands here unchanged."
MANY = "The same words stand in more than one place."
ELSEWHERE = "The same words stand here, in other surroundings."
REWORDED = "Words much like them stand here."
BETWEEN = "What stood before and after them is here, with other words between."


class Guess(NamedTuple):
    """A stretch of the text, how likely it is, and why."""

    start: int
    end: int
    score: float
    reason: str


class Answer(NamedTuple):
    """What became of words: `attached` to the first of the places, `suggested` for them, or `orphan` without any."""

    state: str
    guesses: tuple[Guess, ...] = ()


def describe(text: str, start: int, end: int) -> Sought:
    """Return words with what stands on either side of them."""
    return Sought(text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT])


def rival(sought: Sought, text: str, start: int) -> float:
    """Return how likely the best of the other copies was in the text from which the words at `start` were taken.

    What is no more likely in another text may be that copy.
    """
    return max((place.score for place in copies(sought, text) if place.start != start), default=0.0)


def locate(sought: Sought, text: str, rival: float = 0.0) -> Answer:
    """Return where in `text` the words sought stand now; `rival` is what their best copy came to where they stood."""
    if not sought.quote:
        return Answer(ORPHAN)
    same = copies(sought, text)
    answer = _same(sought, same)
    if answer.state != ATTACHED and len(sought.quote) >= TINY:
        answer = _alike(sought, text, same)
    if answer.state == ATTACHED and answer.guesses[0].score <= rival:
        return Answer(SUGGESTED, answer.guesses)
    return answer


def locate_whole(passage: str, start: int, end: int, text: str) -> Answer:
    """Return where part of a passage stands, if the whole of it does, once, and is long enough to be known by it."""
    at = text.find(passage) if len(passage) >= LONG else -1
    if at < 0 or text.find(passage, at + 1) >= 0:
        return Answer(ORPHAN)
    return Answer(ATTACHED, (Guess(at + start, at + end, 1.0, WHOLE),))


def _same(sought: Sought, places: Sequence[Place]) -> Answer:
    """Choose among copies of the very words."""
    ranked = _ranked(places)
    if not ranked:
        return Answer(ORPHAN)
    best, more = ranked[0], ranked[0].sides[1]
    if len(ranked) > 1:
        sure = more >= SIDE and best.score - ranked[1].score >= MARGIN
        reason = SAME if sure else MANY
    else:
        sure = more >= SIDE or len(sought.quote) >= LONG
        reason = SAME if more >= SIDE else ONCE if sure else ELSEWHERE
    if len(sought.quote) < TINY:  # a word stands anywhere: only its surroundings tell that it is this one
        sure = sure and best.sides[0] >= LESS_SIDE
        ranked = [place for place in ranked if place.sides[1] >= SIDE]
    if not ranked:
        return Answer(ORPHAN)
    return _answer(sure, [(place, reason) for place in ranked])


def _alike(sought: Sought, text: str, same: Sequence[Place]) -> Answer:
    """Choose among copies, words like those sought, and what stands between their surroundings."""
    named = [(place, MANY if len(same) > 1 else ELSEWHERE) for place in same]
    others = [(place, REWORDED) for place in alike(sought, text)] + [(place, BETWEEN) for place in gaps(sought, text)]
    for place, reason in sorted(others, key=lambda other: -other[0].quote):
        if not any(_overlap(place, known) for known, _ in named):
            named.append((place, reason))
    named.sort(key=lambda other: (-other[0].score, other[0].start))
    if not named:
        return Answer(ORPHAN)
    (best, reason), *rest = named
    sure = reason in (REWORDED, BETWEEN) and _is_sure(best, sought, text)
    return _answer(sure and (not rest or best.score - rest[0][0].score >= MARGIN), named)


def _is_sure(place: Place, sought: Sought, text: str) -> bool:
    """Tell whether words that have changed are still the ones, by themselves or by both their neighbours."""
    less, more = place.sides
    if place.quote >= WORDS and less >= LESS_SIDE and more >= MORE_SIDE:
        return True
    return place.quote >= GAP and is_between(sought, text, place)


def _ranked(places: Sequence[Place]) -> list[Place]:
    return sorted(places, key=lambda place: (-place.score, place.start))


def _overlap(one: Place, other: Place) -> bool:
    return one.start < other.end and other.start < one.end


def _answer(sure: bool, ranked: Sequence[tuple[Place, str]]) -> Answer:
    guesses = tuple(Guess(p.start, p.end, p.score, reason) for p, reason in ranked[:GUESSES])
    return Answer(ATTACHED, guesses[:1]) if sure else Answer(SUGGESTED, guesses)
