"""What of a query is no field, or no value of its field, in sentences: `foo:bar`, `type:banana`, `year:soon`.

It is legal all the same: what is no field is read as words, and what is no value finds nothing.
"""

import re
from collections.abc import Callable, Iterator

from idm_desktop.words.fold import fold
from idm_desktop.words.query import FIELDS, And, Field, Near, Node, Not, Or, Word

NO_FIELD = "There is no field “{}”, so it was read as words; fields are {}."
SHOWN = "speaker, session, event, year, type, lang, para, tag, note, meaning, has, is, changed"
"""The fields that readers are told of."""
MOST = 3
"""Sentences at most."""
LONGEST = 40

TYPES = (
    "conclusion, quotation, figure, passage, note, speaker, session, digest, official, programme, other, front, "
    "heading, intro, opening, setting-scene, lead, body, closing, table, footnote"
)
VALUES = {
    "type": ("“{}” is no type; types are {}.", TYPES),
    "meaning": (
        "“{}” is no meaning; meanings are {}.",
        "commitment, recommendation, figure, position, question, quotation",
    ),
    "share": ("“{}” is no sharing mark; there are {}.", "personal, delegation, public"),
    "is": ("“{}” is no state of a note; states are {}.", "attached, suggested, orphan, free, damaged"),
    "has": ("“{}” cannot be asked for; what can is {}.", "note"),
}
"""Fields whose values are known, what is said of another, and those values."""
SHAPES = {
    "year": ("“{}” is no year; write 2018 or 2016..2018.", re.compile(r"\d{4}|\d{4}\.\.(\d{4})?|\.\.\d{4}")),
    "lang": ("“{}” is no language; write en, fr or es.", re.compile(r"[a-z]{2,3}(-[a-z0-9]+)*")),
    "changed": ("“{}” is no date; write 2026-01-31 or >2026-01.", re.compile(r"[<>]?\d{4}(-\d\d(-\d\d)?)?")),
}
"""Fields whose values are written in a certain way, what is said of another, and that way."""
_NAME = re.compile(r"=?([A-Za-z]+):(?!//).")


def strange(root: Node, say: Callable[[str], str] = str) -> list[str]:
    """Return sentences on what was not understood, the first of them, their words translated by `say`."""
    return list(dict.fromkeys(_said(root, say)))[:MOST]


def _said(node: Node, say: Callable[[str], str]) -> Iterator[str]:
    if isinstance(node, And | Or | Near):
        for part in node.parts:
            yield from _said(part, say)
    elif isinstance(node, Not):
        yield from _said(node.part, say)
    elif isinstance(node, Word) and (match := _NAME.match(node.text)) and match[1].lower() not in FIELDS:
        yield say(NO_FIELD).format(_short(match[1]), SHOWN)
    elif isinstance(node, Field):
        yield from _said_of_values(node, say)


def _said_of_values(field: Field, say: Callable[[str], str]) -> Iterator[str]:
    for value in field.values:
        if field.name in VALUES:
            sentence, known = VALUES[field.name]
            if fold(value) not in known.split(", "):
                yield say(sentence).format(_short(value), known)
        elif field.name in SHAPES:
            sentence, shape = SHAPES[field.name]
            if not shape.fullmatch(fold(value)):
                yield say(sentence).format(_short(value))


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
