"""Names for addresses: what one opened lately, or wants to come back to."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from idm_desktop.errors import NotFound
from idm_desktop.library.refs import Reference, resolve

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


class Named(NamedTuple):
    """An address with its kind, its name, what that belongs to, and its number."""

    ref: str
    kind: str
    name: str
    within: str | None
    number: int | None


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
