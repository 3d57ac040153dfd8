"""How a query was understood, in a sentence."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from idm_desktop.words.query import And, Field, Near, Node, Not, Or, Pattern, Phrase, Query, Word
from idm_desktop.words.strange import strange

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


def reading(query: Query, say: Callable[[str], str] = str) -> str:
    """Return a sentence that says how `query` was understood, its words translated by `say`."""
    sentence = _Sentence(say).of(query.root) if query.root else say(NOTHING)
    return " ".join([sentence, *(strange(query.root, say) if query.root else ()), *([say(CUT)] if query.cut else ())])


class _Sentence(NamedTuple):
    say: Callable[[str], str]

    def of(self, root: Node) -> str:
        parts = root.parts if isinstance(root, And) else (root,)
        fields = [part for part in parts if isinstance(part, Field)]
        words = [self._described(part) for part in parts if not isinstance(part, Field | Not)]
        without = [self._described(part.part, joint="or") for part in parts if isinstance(part, Not)]
        if not words and not fields:
            return self.say(ONLY_WITHOUT)
        subject = self.say("Notes" if any(field.name in _OF_NOTES for field in fields) else "Passages")
        clauses = [f"{subject} {self.say('with {}').format(self._listed(words))}" if words else subject]
        clauses[0] += "".join(f" {self._clause(field)}" for field in fields[:1])
        clauses += [self._clause(field) for field in fields[1:]]
        clauses += [self.say("without {}").format(self._listed(without, "or"))] if without else []
        return ", ".join(clauses) + "."

    def _listed(self, words: Sequence[str], joint: str = "and") -> str:
        """Return `words` as one speaks a list: “a”, “b” and “c”; a long one is cut."""
        if len(words) > MOST:
            words = [*words[: MOST - 1], self.say("{} more").format(len(words) - MOST + 1)]
        return f" {self.say(joint)} ".join(filter(None, (", ".join(words[:-1]), words[-1]))) if words else ""

    def _named(self, word: Word | Phrase) -> str:
        """Return a word or phrase in quotation marks, as it is looked for."""
        quoted = self.say("“{}”").format(f"{word.text}{'…' if word.prefix else ''}")
        return self.say("exactly {}").format(quoted) if word.exact else quoted

    def _clause(self, field: Field) -> str:
        values = [self.say("“{}”").format(value) if field.name in _NAMED else value for value in field.values]
        return self.say(_CLAUSES[field.name]).format(self._listed(values, "or"))

    def _described(self, node: Node, joint: str = "and") -> str:
        if isinstance(node, Word | Phrase):
            return self._named(node)
        if isinstance(node, Near):
            words = self._listed([*map(self._named, node.parts)])
            return self.say("{words} within {count} words of each other").format(words=words, count=node.distance)
        if isinstance(node, Field):
            return f"{node.name} {self._listed(node.values, 'or')}"
        if isinstance(node, Pattern):
            return self.say("the pattern {} (in notes only)").format(node.text)
        if isinstance(node, Not):
            return self.say("not {}").format(self._described(node.part))
        return self._group(node.parts, joint="or" if isinstance(node, Or) else "and", either=joint == "and")

    def _group(self, parts: Iterable[Node], *, joint: str, either: bool) -> str:
        """Describe alternatives, or words of which all must stand; a minus under OR says nothing, so it is left out."""
        described = [self._described(part, joint) for part in parts if joint == "and" or not isinstance(part, Not)]
        if joint == "or" and len(described) > 1 and either:
            return self.say("either {}").format(self._listed(described, "or"))
        return self._listed(described, joint) if joint == "or" else f"({self._listed(described)})"
