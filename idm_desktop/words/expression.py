"""From a widened query to an FTS5 expression: every term quoted, and nothing left out where nothing is looked for.

Where letters must be just so (`is_exact`), it finds more than was asked for, and `marks.fits` tells which.
"""

from collections.abc import Iterable
from itertools import islice, product

from idm_desktop.words.terms import Close, Every, OneOf, Some, Term, Wide, Without

MAX_PAIRS = 48
"""Ways of pairing the forms of words that must stand close."""


def expression(node: Wide, column: str = "") -> str:
    """Return what finds the words that `node` asks for, its fields left aside; empty where no words are asked for.

    With `column`, the words to find, not those to leave out, must stand in that column of the index.
    """
    if isinstance(node, OneOf):
        return _within(_either(map(_quoted, node.terms)), column)
    if isinstance(node, Close):
        pairs = islice(product(*(map(_quoted, part.terms) for part in node.parts)), MAX_PAIRS)
        return _within(_either(f"NEAR({' '.join(pair)}, {node.distance:d})" for pair in pairs), column)
    if isinstance(node, Some):
        return _either(expression(part, column) for part in node.parts)
    return _every(node, column) if isinstance(node, Every) else ""


def is_words(node: Wide) -> bool:
    """Whether `expression` says all that `node` asks for."""
    if isinstance(node, Without):
        return is_words(node.part)
    if isinstance(node, Every | Some):
        return all(map(is_words, node.parts))
    return isinstance(node, OneOf | Close)


def is_exact(node: Wide) -> bool:
    """Whether `node` asks for letters just so, which an index of folded words cannot answer alone."""
    if isinstance(node, OneOf):
        return any(term.exact is not None for term in node.terms)
    if isinstance(node, Without):
        return is_exact(node.part)
    return isinstance(node, Close | Every | Some) and any(map(is_exact, node.parts))


def _every(node: Every, column: str) -> str:
    wanted = [found for part in node.parts if (found := expression(part, column))]
    barred = [part.part for part in node.parts if isinstance(part, Without) and not is_exact(part.part)]
    unwanted = [found for part in barred if (found := expression(part))]
    if not wanted:
        return ""
    both = f"({' AND '.join(wanted)})" if len(wanted) > 1 else wanted[0]
    return f"({both} NOT {_either(unwanted)})" if unwanted else both


def _within(found: str, column: str) -> str:
    return f"{{{column}}} : {found}" if found and column else found


def _either(found: Iterable[str]) -> str:
    some = [one for one in found if one]
    return f"({' OR '.join(some)})" if len(some) > 1 else "".join(some)


def _quoted(term: Term) -> str:
    return f'"{" ".join(term.words)}"{" *" if term.prefix else ""}'
