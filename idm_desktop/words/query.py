"""The search grammar: what somebody typed, read into a tree. Any string can be read.

    labour mobility          both words                   labour OR work     either; ties closer than "both"
    "regular pathways"       a phrase                     -border, NOT x     without
    remit*                   words that begin so          ( … )              a group
    =Genève                  exactly these letters        data NEAR/10 law   within ten words
    speaker:"A. B." year:2018,2019                        a field, one of its values

AND, OR, NOT and NEAR count only in capitals and between what they join. What cannot be read as grammar is read as
words: a bracket without its fellow, an unknown field, an operator with nothing beside it.
"""

import re
from typing import NamedTuple, TypeAlias

from idm_desktop.words.fold import tokens

FIELDS = frozenset(
    ("speaker session event year type lang para document conclusion tag note meaning share has is changed").split()  # noqa: SIM905
)
NEARBY = 10
MAX_LENGTH = 10_000
MAX_TERMS = 64
MAX_WORDS = 64
MAX_DEPTH = 20
MAX_PATTERN = 500
MAX_WORD = 256
"""Letters of a word that are read; runs of Chinese and Japanese are words as well."""

_QUOTES = '"“”„«»＂'
_LEXEME = re.compile(
    rf"""
        (?P<open>\() | (?P<close>\))
      | (?P<minus>-+)(?=[^\s)-])
      | (?P<join>(?:AND|OR|NOT|NEAR(?:/(?P<distance>\d{{1,3}}))?)(?=[\s()]|$))
      | (?P<field>[A-Za-z]+):(?P<values>(?:[{_QUOTES}][^{_QUOTES}]*[{_QUOTES}]?|[^\s(){_QUOTES}])+)
      | /(?P<pattern>[^/\s][^/]*)/(?=[\s)]|$)
      | (?P<exact>=)?[{_QUOTES}](?P<phrase>[^{_QUOTES}]*)(?P<closed>[{_QUOTES}])?(?P<begins>\*)?
      | (?P<word>[^\s(){_QUOTES}]+)
    """,
    re.VERBOSE,
)
_VALUE = re.compile(rf"[{_QUOTES}]([^{_QUOTES}]*)[{_QUOTES}]?|([^,{_QUOTES}]+)")


class Word(NamedTuple):
    """A word as it was typed; `covid-19` is one, and stands where its parts follow each other."""

    text: str
    prefix: bool = False
    exact: bool = False


class Phrase(NamedTuple):
    """Words that must follow each other."""

    text: str
    prefix: bool = False
    exact: bool = False


class Near(NamedTuple):
    """Words or phrases with at most `distance` words between them, in any order."""

    parts: "tuple[Word | Phrase, ...]"
    distance: int


class Field(NamedTuple):
    """One of `values` in the field `name`."""

    name: str
    values: tuple[str, ...]


class Pattern(NamedTuple):
    """A regular expression, which is looked for in notes and in the open document only."""

    text: str


class Not(NamedTuple):
    """Without `part`."""

    part: "Node"


class Or(NamedTuple):
    """At least one of `parts`."""

    parts: "tuple[Node, ...]"


class And(NamedTuple):
    """All of `parts`."""

    parts: "tuple[Node, ...]"


Node: TypeAlias = Word | Phrase | Near | Field | Pattern | Not | Or | And


class Query(NamedTuple):
    """What was typed and how it is read; `root` is null where nothing can be looked for, `cut` if not all was read."""

    text: str
    root: Node | None
    cut: bool


class _Lexeme(NamedTuple):
    """A piece of the grammar: `open`, `close`, `minus`, `AND`, `OR`, `NOT`, `NEAR`, or a `leaf` of the tree."""

    kind: str
    leaf: Word | Phrase | Field | Pattern | None = None
    distance: int = NEARBY


def parse(text: str, *, typing: bool = False) -> Query:
    """Read a query; while one is still `typing`, the last word is the beginning of a word."""
    legible = text[:MAX_LENGTH].replace("\0", " ").encode(errors="replace").decode()
    lexemes, cut = _lexemes(legible, typing=typing)
    root, _ = _all_of(_balanced(_joined(lexemes, typing=typing)), 0)
    return Query(text, root, cut or len(text) > MAX_LENGTH)


def _lexemes(text: str, *, typing: bool) -> tuple[list[_Lexeme], bool]:
    """Return the pieces of `text` up to the limit of terms, and whether something was left out."""
    found: list[_Lexeme] = []
    terms, cut = 0, False
    for match in _LEXEME.finditer(text):
        wanted = not found or found[-1].kind not in ("minus", "NOT")
        lexeme = _lexeme(match, begun=typing and wanted and match.end() == len(text))
        if lexeme is None:
            continue
        terms += lexeme.leaf is not None
        if terms > MAX_TERMS:
            return found, True
        found.append(lexeme)
        cut = cut or (isinstance(lexeme.leaf, Phrase) and len(lexeme.leaf.text) < len(match["phrase"].strip()))
    return found, cut


def _lexeme(match: re.Match[str], *, begun: bool) -> _Lexeme | None:
    """Return one piece, or none for what holds nothing to look for."""
    for kind in ("open", "close", "minus"):
        if match[kind]:
            return _Lexeme(kind)
    if join := match["join"]:
        return _Lexeme(join.partition("/")[0], Word(join), int(match["distance"] or NEARBY))
    if match["pattern"] and _is_pattern(match["pattern"]):
        return _Lexeme("leaf", Pattern(match["pattern"]))
    if match["field"] and (field := _field(match["field"].lower(), match["values"])):
        return _Lexeme("leaf", field)
    leaf = _word(match[0], begun=begun) if match["phrase"] is None else _phrase(match, begun=begun)
    return _Lexeme("leaf", leaf) if leaf else None


def _is_pattern(text: str) -> bool:
    """Whether Python reads it as a regular expression; what it does not is read as words."""
    if len(text) > MAX_PATTERN:
        return False
    try:
        re.compile(text)
    except (re.error, RecursionError, OverflowError):
        return False
    return True


def _field(name: str, values: str) -> Field | None:
    """Read `values` as those of a known field; empty ones are none."""
    found = tuple(value for quoted, bare in _VALUE.findall(values) if (value := (quoted or bare).strip().lstrip("#")))
    return Field(name, found[:MAX_WORDS]) if name in FIELDS and found else None


def _word(text: str, *, begun: bool) -> Word | None:
    """Read a word; a star ends the beginning of one, and `=` goes before one that must stand so."""
    word = text.rstrip("*").lstrip("=")[:MAX_WORD]
    found = tokens(word)
    if not found:
        return None
    ends = found[-1].end == len(word)
    return Word(word, ends and (begun or text.endswith("*")), text.startswith("="))


def _phrase(match: re.Match[str], *, begun: bool) -> Phrase | None:
    """Read a phrase; a long one is cut, and an open one may end in the beginning of a word."""
    text = match["phrase"].strip()
    found = [token for token in tokens(text) if token.place is not None]
    if not found:
        return None
    shown = text[: found[MAX_WORDS - 1].end] if len(found) > MAX_WORDS else text
    starred = shown.endswith("*") or bool(match["begins"])
    ends = found[-1].end == len(shown.rstrip("*")) == len(match["phrase"].rstrip("*"))
    return Phrase(shown.rstrip("*"), ends and (starred or (begun and not match["closed"])), bool(match["exact"]))


def _joined(lexemes: list[_Lexeme], *, typing: bool) -> list[_Lexeme]:
    """Read operators that join nothing as words, and forget one that is just being typed."""
    found: list[_Lexeme] = []
    for at, lexeme in enumerate(lexemes):
        after = lexemes[at + 1] if at + 1 < len(lexemes) else None
        if lexeme.kind in ("leaf", "open", "close", "minus") or _joins(
            lexeme.kind, found[-1] if found else None, after
        ):
            found.append(lexeme)
        elif after or not typing:
            found.append(_Lexeme("leaf", lexeme.leaf))
    return found


def _joins(kind: str, before: _Lexeme | None, after: _Lexeme | None) -> bool:
    """Whether an operator stands between what it can join."""
    if kind == "NOT":
        return after is not None and after.kind in ("leaf", "open", "minus")
    if before is None or after is None:
        return False
    if kind == "NEAR":
        return isinstance(before.leaf, Word | Phrase) and before.kind == after.kind and _is_words(after)
    return before.kind in ("leaf", "close") and after.kind in ("leaf", "open", "minus", "NOT")


def _is_words(lexeme: _Lexeme) -> bool:
    return isinstance(lexeme.leaf, Word | Phrase)


def _balanced(lexemes: list[_Lexeme]) -> list[_Lexeme]:
    """Leave out brackets without their fellow and those too deep; one left open closes at the end."""
    found: list[_Lexeme] = []
    kept: list[bool] = []
    for lexeme in lexemes:
        if lexeme.kind == "open":
            kept.append(len(kept) < MAX_DEPTH)
        if lexeme.kind not in ("open", "close") or (kept and kept[-1]):
            found.append(lexeme)
        if lexeme.kind == "close" and kept:
            kept.pop()
    return found


def _all_of(lexemes: list[_Lexeme], at: int) -> tuple[Node | None, int]:
    """Read up to the end or a closing bracket; return the tree and where it ended."""
    parts: list[Node] = []
    while at < len(lexemes) and lexemes[at].kind != "close":
        if lexemes[at].kind == "AND":
            at += 1
            continue
        part, at = _either(lexemes, at)
        _add(parts, part.parts if isinstance(part, And) else (part,))
    return (And(tuple(parts)) if len(parts) > 1 else parts[0] if parts else None), at


def _add(parts: list[Node], more: tuple[Node | None, ...]) -> None:
    """Put parts that are not there yet after the others; a word and a phrase are never the same."""
    parts += [one for one in more if one and (type(one), one) not in [(type(part), part) for part in parts]]


def _either(lexemes: list[_Lexeme], at: int) -> tuple[Node | None, int]:
    """Read parts joined by OR."""
    parts: list[Node] = []
    while True:
        part, at = _without(lexemes, at)
        _add(parts, part.parts if isinstance(part, Or) else (part,))
        if at >= len(lexemes) or lexemes[at].kind != "OR":
            return (Or(tuple(parts)) if len(parts) > 1 else parts[0] if parts else None), at
        at += 1


def _without(lexemes: list[_Lexeme], at: int) -> tuple[Node | None, int]:
    """Read a term or a group, with the minus before it."""
    negative = False
    while at < len(lexemes) and lexemes[at].kind in ("minus", "NOT"):
        negative = not negative
        at += 1
    if at >= len(lexemes) or lexemes[at].kind == "close":
        return None, at
    if lexemes[at].kind == "open":
        part, at = _all_of(lexemes, at + 1)
        at += 1
    else:
        part, at = _near(lexemes, at)
    return (Not(part) if negative and part else part), at


def _near(lexemes: list[_Lexeme], at: int) -> tuple[Node | None, int]:
    """Read a term and those joined to it by NEAR."""
    first = lexemes[at].leaf
    parts = [first] if isinstance(first, Word | Phrase) else []
    distance = 0
    at += 1
    while parts and at + 1 < len(lexemes) and lexemes[at].kind == "NEAR":
        after = lexemes[at + 1].leaf
        if isinstance(after, Word | Phrase):
            parts.append(after)
        distance = max(distance, lexemes[at].distance)
        at += 2
    return (Near(tuple(parts), distance) if len(parts) > 1 else first), at
