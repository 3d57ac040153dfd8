"""How a query was understood, in a sentence."""

from collections.abc import Iterable, Sequence

from idm_desktop.words.query import And, Field, Near, Node, Not, Or, Pattern, Phrase, Query, Word

NOTHING = "Type a word to look for."
ONLY_WITHOUT = "Say what to find as well as what to leave out."
MOST = 12
"""Words that a sentence names."""
CUT = "The query is long; what comes after its first part was left out."

_CLAUSES = {
    "speaker": "that name or quote {}",
    "session": "of session {}",
    "event": "of the event {}",
    "year": "of the year {}",
    "type": "of the type {}",
    "lang": "in the language {}",
    "para": "with the number {}",
    "document": "of the document {}",
    "conclusion": "of the conclusion {}",
    "tag": "tagged {}",
    "note": "that say {}",
    "meaning": "that mean {}",
    "share": "shared as {}",
    "has": "that have a {}",
    "is": "that are {}",
    "changed": "changed {}",
}
_OF_NOTES = frozenset({"tag", "note", "meaning", "share", "is", "changed"})
_NAMED = frozenset({"speaker", "event", "note", "tag"})


def reading(query: Query) -> str:
    """Return a sentence that says how `query` was understood."""
    sentence = _sentence(query.root) if query.root else NOTHING
    return f"{sentence} {CUT}" if query.cut else sentence


def listed(words: Sequence[str], joint: str = "and") -> str:
    """Return `words` as one speaks a list: “a”, “b” and “c”; a long one is cut."""
    if len(words) > MOST:
        words = [*words[: MOST - 1], f"{len(words) - MOST + 1} more"]
    return f" {joint} ".join(filter(None, (", ".join(words[:-1]), words[-1]))) if words else ""


def named(word: Word | Phrase) -> str:
    """Return a word or phrase in quotation marks, as it is looked for."""
    quoted = f"“{word.text}{'…' if word.prefix else ''}”"
    return f"exactly {quoted}" if word.exact else quoted


def _sentence(root: Node) -> str:
    parts = root.parts if isinstance(root, And) else (root,)
    fields = [part for part in parts if isinstance(part, Field)]
    words = [_described(part) for part in parts if not isinstance(part, Field | Not)]
    without = [_described(part.part, joint="or") for part in parts if isinstance(part, Not)]
    if not words and not fields:
        return ONLY_WITHOUT
    subject = "Notes" if any(field.name in _OF_NOTES for field in fields) else "Passages"
    clauses = [f"{subject} with {listed(words)}" if words else subject]
    clauses[0] += "".join(f" {_clause(field)}" for field in fields[:1])
    clauses += [_clause(field) for field in fields[1:]]
    clauses += [f"without {listed(without, 'or')}"] if without else []
    return ", ".join(clauses) + "."


def _clause(field: Field) -> str:
    values = [f"“{value}”" if field.name in _NAMED else value for value in field.values]
    return _CLAUSES[field.name].format(listed(values, "or"))


def _described(node: Node, joint: str = "and") -> str:
    if isinstance(node, Word | Phrase):
        return named(node)
    if isinstance(node, Near):
        return f"{listed([*map(named, node.parts)])} within {node.distance} words of each other"
    if isinstance(node, Field):
        return f"{node.name} {listed(node.values, 'or')}"
    if isinstance(node, Pattern):
        return f"the pattern {node.text} (in notes only)"
    if isinstance(node, Not):
        return f"not {_described(node.part)}"
    return _group(node.parts, joint="or" if isinstance(node, Or) else "and", either=joint == "and")


def _group(parts: Iterable[Node], *, joint: str, either: bool) -> str:
    """Describe alternatives, or words of which all must stand; a minus under OR says nothing, so it is left out."""
    described = [_described(part, joint) for part in parts if joint == "and" or not isinstance(part, Not)]
    if joint == "or" and len(described) > 1 and either:
        return f"either {listed(described, 'or')}"
    return listed(described, joint) if joint == "or" else f"({listed(described)})"
