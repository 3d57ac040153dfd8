"""What numbered sessions were about, as an overview tells it, and the conclusion that each of them led to.

“Session 2 and 3 discussed lamps at sea and on land, respectively” gives two topics. A conclusion of no known session is
laid to the one whose topic it shares most words with, in the order of both, and only where it shares enough.
"""

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise

from idm_desktop.structure.paragraphs import sentences
from idm_desktop.structure.sessions import prose
from idm_desktop.structure.terms import words

VERB = re.compile(
    r"\A\W*(?:(?:has|have|was|were|then|also|first|next)\s)*(?:\w+(?:ed|s)|took up|dealt with|spoke of)(?:\s(?:and|"
    r",)\s\w+ed)*(?:\s(?:on|at|to|with|by|about|upon|examples of|the (?:important )?issues? (?:surrounding|of)))*\s",
)
LABEL = re.compile(
    r"\W*(?:the\s)?(?:\w+\s(?:session|panel|round ?table)|\w+\s[\dIVX]+(?:[\s,]*(?:and|&|to|–|-)?\s*\d+)*)",
    re.IGNORECASE,
)
RESPECTIVELY = re.compile(r",?\s+respectively\W*\Z", re.IGNORECASE)
ITEMS = re.compile(r"\s*,\s*(?:and\s)?|\s+and\s+")
STOP = re.compile(r"\s(?:while|whereas|that would|which|where)\s|[;:]")
COMMON = frozenset(
    re.findall(
        r"\w+",
        "the of and to in on at for with by from a an that this these those its their as is are be was were "
        "level levels among between session sessions panel panels issues issue topic topics important examples",
    )
)
ALIKE, STEM, ENOUGH = 0.3, 6, 2
LONGEST = 140


def topics(overview: str) -> dict[int, str]:
    """Return what each numbered session was about, as an overview tells it."""
    found: dict[int, str] = {}
    for start, end in sentences(overview):
        sentence = overview[start:end]
        said = sorted(prose.counted(sentence), key=lambda one: one[2])
        cuts = [*sorted({at for _, _, at in said}), len(sentence)]
        for first, last in pairwise(cuts):
            numbers = [number for number, _, at in said if at == first]
            for number, topic in zip(numbers, _topics(sentence[first:last], len(numbers)), strict=False):
                found.setdefault(number, topic)
    return found


def _topics(clause: str, count: int) -> list[str]:
    label = re.match(
        r"\W*(?:the\s)?(?:\w+\s(?:session|panel|round ?table)|\w+\s[\dIVX]+(?:[\s,]*(?:and|&|to|–|-)?\s*\d+)*)",
        clause,
        re.I,
    )
    said = STOP.split(VERB.sub("", clause[label.end() :] if label else clause))[0].strip(" ,.")
    if count == 1:
        return [said] if said and len(said) <= LONGEST else []
    told = RESPECTIVELY.sub("", said)
    items = ITEMS.split(told)
    if told == said or len(items) < count:
        return []
    first, *rest = items[-count:]
    return [re.split(r"\s(?:at|on|of|in|for)\s", first)[-1], *rest]


def laid(conclusions: Sequence[str], told: Mapping[int, str], known: Mapping[int, int]) -> dict[int, int]:
    """Return the session that each conclusion is laid to, by its place among them.

    `known` are the sessions that conclusions name, 0 for one without a number. The others are laid so that the most is
    shared and the order of sessions is kept; where one conclusion and one session are left over between two, they meet.
    """
    vectors = {number: _stems(topic) for number, topic in told.items()}
    spread = Counter(stem for stems in vectors.values() for stem in stems)
    best: dict[int, tuple[float, tuple[tuple[int, int], ...]]] = {0: (0.0, ())}  # by the last session that is taken
    for place, text in enumerate(conclusions):
        stems = _stems(text)
        if known.get(place) == 0:
            continue
        numbers = [known[place]] if place in known else sorted(vectors)
        taken = dict(best)
        for number in numbers:
            score = 1.0 if place in known else _alike(stems, vectors[number], spread)
            before = max((one for last, one in best.items() if last < number), default=None)
            if before and (score >= ALIKE or place in known):
                option = (before[0] + score, (*before[1], (place, number)))
                taken[number] = max(option, best.get(number, (0.0, ())))
        best = taken
    return _filled(dict(max(best.values())[1]), sorted(vectors), len(conclusions), known)


def whole(text: str, told: Mapping[int, str]) -> int | None:
    """Return the one session all of whose topic stands in a text, if its topic says enough."""
    stems = _stems(text)
    fitting = [number for number, topic in told.items() if len(_stems(topic)) >= ENOUGH and _stems(topic) <= stems]
    return fitting[0] if len(fitting) == 1 else None


def _filled(found: dict[int, int], numbers: Sequence[int], count: int, known: Mapping[int, int]) -> dict[int, int]:
    """Lay the one conclusion that is left between two to the one session that is left between theirs."""
    if not found or not numbers:
        return found
    edges = [*sorted(found.items()), (count, max(numbers) + 1)]
    filled = dict(found)
    for (place, number), (next_place, next_number) in pairwise(edges):
        free = [at for at in range(place + 1, next_place) if at not in known]
        left = [one for one in numbers if number < one < next_number]
        if len(free) == len(left) == 1:
            filled[free[0]] = left[0]
    return filled


def _stems(text: str) -> set[str]:
    return {word.folded[:STEM] for word in words(text) if word.folded not in COMMON and len(word.folded) > 2}


def _alike(text: set[str], topic: set[str], spread: Counter[str]) -> float:
    """Return the share of a topic that a text holds; words of many topics count little."""
    weights = {stem: 1 / math.sqrt(spread[stem]) for stem in topic}
    return sum(weights[stem] for stem in topic & text) / (sum(weights.values()) or 1)
