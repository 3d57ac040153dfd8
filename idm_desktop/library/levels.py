"""What answers a query best, second best, and so on, as expressions for the index, with what each costs to rank.

Words in a head come before words elsewhere, those that stand together before those apart, and words as they were typed
before their inflections. FTS5's own ranking costs half a microsecond for every passage found, so that only what is
best is ranked where much is found.
"""

from math import exp, log, prod
from typing import NamedTuple

from idm_desktop.library.known import Known
from idm_desktop.library.names import leaves
from idm_desktop.library.vocabulary import Count
from idm_desktop.words.expression import expression
from idm_desktop.words.terms import Close, Every, OneOf, Some, Term, Wide, Without

HEAD = "head"
LIKELIEST = 12
"""Words that a beginning is taken for while one types, where many begin so."""
SHORT_BEGINNING = 3
MANY = 3_000
"""Passages beyond which the words with a beginning are too many to be looked through at every key."""
BEGUN = 0.15
WALK = 0.1
COMMON = 0.25
"""The share of all passages beyond which a word tells little."""
"""What it costs to gather a beginning's places and to pass by a word's place, measured in passages ranked."""


class Level(NamedTuple):
    """An expression; `size` is how many passages it finds at most, `cost` what it takes to rank them."""

    match: str
    size: int
    cost: float


def levels(node: Wide, known: Known, *, quick: bool = False) -> list[Level]:
    """Return what finds the words of a query, the best answers first; the last finds all answers.

    To be `quick`, beginnings of words are taken for the likeliest words, and words that most passages have are left
    out where others are asked for too: whoever takes these answers looks whether they have all words.
    """
    parts = node.parts if isinstance(node, Every) else (node,)
    wanted = Every(tuple(part for part in parts if not isinstance(part, Without)))
    wanted = _told_apart(wanted, known) if quick else wanted
    barred = tuple(part for part in parts if isinstance(part, Without))
    shapes = [(column, shape) for group in _shapes(wanted) for column in (HEAD, "") for shape in group]
    made: dict[str, Level] = {}
    for column, shape in [*shapes, (HEAD, wanted), ("", wanted)]:
        level = _level(shape, column, known, barred, quick=quick)
        if level.match:
            made.setdefault(level.match, level)
    return list(made.values())


def _told_apart(wanted: Every, known: Known) -> Every:
    """Leave out the words that tell little."""
    words = leaves(wanted) or ()
    telling = tuple(word for word in words if estimate(word, known).passages <= COMMON * known.passages)
    return Every(telling) if 0 < len(telling) < len(words) and known.passages > MANY else wanted


def _shapes(wanted: Wide) -> list[list[Wide]]:
    """Return the words as they were typed: together, then apart; whole, then as beginnings."""
    typed = [word.terms[0] for word in leaves(wanted) or ()]
    if not typed:
        return []
    ways = (_whole(typed), typed) if any(term.prefix for term in typed) else (typed,)
    return [[put(way) for way in ways] for put in ((_together, _apart) if len(typed) > 1 else (_apart,))]


def _together(terms: list[Term]) -> Wide:
    return OneOf((Term(tuple(word for term in terms for word in term.words), terms[-1].prefix),))


def _apart(terms: list[Term]) -> Wide:
    return Every(tuple(OneOf((term,)) for term in terms))


def _whole(typed: list[Term]) -> list[Term]:
    return [term._replace(prefix=False) for term in typed]


def _level(shape: Wide, column: str, known: Known, barred: tuple[Wide, ...], *, quick: bool) -> Level:
    shape = narrowed(shape, known) if quick else shape
    count = estimate(shape, known)
    size = count.heads if column else count.passages
    parts = shape.parts if isinstance(shape, Every) else (shape,)
    return Level(expression(Every((*parts, *barred)), column), size, size + WALK * walked(shape, known))


def estimate(node: Wide, known: Known) -> Count:
    """Return how many passages have at most what `node` asks for, and how many in their head."""
    if isinstance(node, OneOf):
        return _sum([_of_term(term, known) for term in node.terms], known)
    if isinstance(node, Some):
        return _sum([estimate(part, known) for part in node.parts], known)
    parts = node.parts if isinstance(node, Every | Close) else ()
    counts = [estimate(part, known) for part in parts if isinstance(part, OneOf | Close | Some | Every)]
    if not counts:
        return Count(0, 0)
    return Count(min(count.passages for count in counts), min(count.heads for count in counts))


def expected(node: Wide, known: Known) -> float:
    """Return the share of passages that have what is asked for, were words to stand independently of each other."""
    whole = max(known.passages, 1)
    if isinstance(node, OneOf):
        counts = [(_of_term(term, known).passages / whole, term.prefix) for term in node.terms]
        return 1 - prod(exp(-count) if begun else 1 - min(count, 1) for count, begun in counts)
    if isinstance(node, Without):
        return 1 - expected(node.part, known)
    if isinstance(node, Some):
        return 1 - prod(1 - expected(part, known) for part in node.parts)
    if isinstance(node, Every):
        return prod(expected(part, known) for part in node.parts)
    return estimate(node, known).passages / whole


def walked(node: Wide, known: Known) -> int:
    """Return how many places of words are passed by when `node` is ranked."""
    if isinstance(node, OneOf):
        return sum(_of_term(Term((word,), term.prefix), known).passages for term in node.terms for word in term.words)
    if isinstance(node, Without):
        return walked(node.part, known)
    return sum(walked(part, known) for part in node.parts) if isinstance(node, Every | Some | Close) else 0


def counted(node: Wide, known: Known) -> float:
    """Return what it costs to find all passages, and not to rank them; beginnings cost as much as all their words."""
    if isinstance(node, OneOf):
        begun = sum(_of_term(term, known).passages for term in node.terms if term.prefix)
        return BEGUN * begun + WALK * estimate(node, known).passages
    if isinstance(node, Without):
        return counted(node.part, known)
    if not isinstance(node, Every | Some | Close):
        return 0.0
    costs = [(counted(part, known), _is_begun(part)) for part in node.parts]
    if isinstance(node, Some):
        return sum(cost for cost, _ in costs)
    return sum(cost for cost, begun in costs if begun) + min((cost for cost, _ in costs), default=0.0)


def _is_begun(node: Wide) -> bool:
    return isinstance(node, OneOf) and any(term.prefix for term in node.terms)


def rarity(word: OneOf, known: Known) -> float:
    """Return how much a word says of a passage that has it."""
    having = estimate(word, known).passages
    return log(1 + (known.passages - having + 0.5) / (having + 0.5))


def _of_term(term: Term, known: Known) -> Count:
    counts = [known.count(word) for word in term.words[:-1]]
    counts.append((known.beginning if term.prefix else known.count)(term.words[-1]))
    return Count(min(count.passages for count in counts), min(count.heads for count in counts))


def _sum(counts: list[Count], known: Known) -> Count:
    return Count(
        min(sum(count.passages for count in counts), known.passages),
        min(sum(count.heads for count in counts), known.passages),
    )


def narrowed(node: Wide, known: Known) -> Wide:
    """Return `node` with beginnings that many words have taken for the likeliest of these words."""
    if isinstance(node, OneOf):
        terms = [made for term in node.terms for made in _narrowed(term, known)]
        return OneOf(tuple(dict.fromkeys(terms)))
    if isinstance(node, Close):
        parts = (narrowed(part, known) for part in node.parts)
        return Close(tuple(part for part in parts if isinstance(part, OneOf)), node.distance)
    if isinstance(node, Every | Some):
        return type(node)(tuple(narrowed(part, known) for part in node.parts))
    return node


def _narrowed(term: Term, known: Known) -> list[Term]:
    beginning = term.words[-1]
    if not term.prefix:
        return [term]
    if len(beginning) > SHORT_BEGINNING and known.beginning(beginning).passages <= MANY:
        return [term]
    words = dict.fromkeys((beginning, *known.likeliest(beginning, LIKELIEST)))
    return [term._replace(words=(*term.words[:-1], word), prefix=False) for word in words]
