"""Names for addresses: what one opened lately, wants to come back to, or looks for in the contents of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from idm_desktop.errors import NotFound
from idm_desktop.library.refs import Reference, address, resolve

if TYPE_CHECKING:
    from collections.abc import Iterable

    from idm_desktop.desk.desk import Desk

PASSAGE = """
SELECT substr(p.text, 1, 160), d.title, p.number
  FROM passage p JOIN document d ON d.id = p.document AND d.version = p.version
 WHERE p.id = :id AND p.document = :document AND p.version = :version
"""
DOCUMENT = """
SELECT d.title, e.title, NULL FROM document d JOIN event e ON e.id = d.event
 WHERE d.id = :document AND d.version = :version
"""
NAMES = {
    "passage": PASSAGE,
    "document": DOCUMENT,
    "conclusion": """
SELECT c.headline, d.title, c.number
  FROM conclusion c JOIN document d ON d.id = c.document AND d.version = c.version
 WHERE c.id = :id AND c.document = :document AND c.version = :version
""",
    "session": """
SELECT coalesce(s.title, s.label), e.title, NULL FROM session s JOIN event e ON e.id = s.event WHERE s.id = :id
""",
    "speaker": "SELECT name, NULL, NULL FROM person WHERE id = :id",
    "event": "SELECT title, NULL, NULL FROM event WHERE id = :id",
}

SECTIONS = """
SELECT p.id, p.kind, coalesce(c.number || '. ' || c.headline, p.text), NULL, n.number, p.position <= here.position
  FROM passage here
       JOIN passage p ON p.document = here.document AND p.version = here.version AND p.kind IN ('heading', 'lead')
       LEFT JOIN conclusion c ON p.kind = 'lead' AND c.id = p.conclusion AND c.document = p.document
                             AND c.version = p.version
       LEFT JOIN passage n ON n.row = (SELECT row FROM passage WHERE document = p.document AND version = p.version
                                          AND position >= p.position AND number IS NOT NULL ORDER BY position LIMIT 1)
 WHERE here.id = ? AND here.document = ? AND here.version = ?
 ORDER BY p.position
"""
"""Sections of the text a passage is of: each with the number of its first passage, and whether it begins before it."""


class Named(NamedTuple):
    """An address with its kind, its name, what that belongs to, and its number."""

    ref: str
    kind: str
    name: str
    within: str | None
    number: int | None


class Contents(NamedTuple):
    """The sections of a text, and which of them one is in: an index, -1 before the first."""

    sections: tuple[Named, ...]
    here: int


def contents(desk: Desk, passage: str, document: str, version: int) -> Contents:
    """Return the sections of the text that a passage is of."""
    rows = desk.library.execute(SECTIONS, (passage, document, version)).fetchall()
    sections = tuple(Named(address("passage", id), kind, *rest) for id, kind, *rest, _ in rows)
    return Contents(sections, sum(begun for *_, begun in rows) - 1)


def names(desk: Desk, refs: Iterable[str]) -> tuple[Named, ...]:
    """Return the names of what addresses lead to; those that lead nowhere any more are left out."""
    found = []
    for ref in refs:
        try:
            named = _name(desk, ref, resolve(desk.library, ref))
        except NotFound:
            continue
        if named is not None:
            found.append(named)
    return tuple(found)


def _name(desk: Desk, ref: str, reference: Reference) -> Named | None:
    query = NAMES.get(reference.kind)
    row = desk.library.execute(query, reference._asdict()).fetchone() if query else None
    return Named(ref, reference.kind, *row) if row else None
