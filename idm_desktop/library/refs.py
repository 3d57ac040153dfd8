"""From a reference to what it names.

any id · DOC · DOC@2 · DOC/p14 · DOC/para-14b · DOC@1/p14 · idm://doc/DOC/p14 · idm://session/ID · idm://note/ID …
"""

import re
import sqlite3
from typing import NamedTuple
from urllib.parse import unquote

from idm_desktop.errors import NotFound

ADDRESS = re.compile(r"idm://(?P<kind>doc|event|session|speaker|conclusion|note|passage)/(?P<rest>[^?#]*)")
PLACE = re.compile(r"(?P<document>[^/@]+)(?:@(?P<version>\d{1,6}))?(?:/(?P<place>.+))?")
KINDS = ("event", "session", "person", "conclusion", "passage", "quotation", "organisation")
FIND_DOCUMENT = """
SELECT id, version FROM document
 WHERE id = :id AND complete = 1 AND (version = :version OR (:version IS NULL AND current = 1))
"""
LAST = "SELECT max(number) FROM passage WHERE document = ? AND version = ?"
ANYWHERE = """
SELECT o.id, d.id, d.version
  FROM {own} JOIN document d ON d.id = p.document AND d.version = p.version
 WHERE o.id = ? AND d.complete = 1
 ORDER BY d.current DESC, d.version DESC
"""
OWN = {
    "passage": "passage o JOIN passage p ON p.row = o.row",
    "conclusion": "conclusion o JOIN conclusion p ON p.rowid = o.rowid",
    "quotation": "quotation o JOIN passage p ON p.row = o.passage",
}


class Reference(NamedTuple):
    """What a reference names: its kind, its id, and for a document or passage the document and version."""

    kind: str
    id: str
    document: str | None = None
    version: int | None = None


def resolve(connection: sqlite3.Connection, ref: str) -> Reference:
    """Return what `ref` names; a note's id is taken as it is. Raise NotFound with a sentence where nothing does."""
    address = ADDRESS.fullmatch(ref.partition("?")[0].strip())
    kind, rest = (address["kind"], unquote(address["rest"])) if address else (None, ref.strip())
    if kind == "note":
        return Reference("note", rest)
    found = None
    if kind in (None, "doc"):
        found = _document(connection, rest)
    if found is None and kind != "doc":
        found = _thing(connection, rest, {"speaker": "person"}.get(kind or "", kind))
    if found is None and kind is None and re.fullmatch(r"n-[0-9a-z]{6,}", rest):
        return Reference("note", rest)
    if found is None:
        raise NotFound(f"Nothing here has the address or id “{ref}”; `idm list documents` shows what there is.")
    return found


def _document(connection: sqlite3.Connection, ref: str) -> Reference | None:
    match = PLACE.fullmatch(ref)
    if match is None:
        return None
    version = int(match["version"]) if match["version"] else None
    row = connection.execute(FIND_DOCUMENT, {"id": match["document"], "version": version}).fetchone()
    if row is None:
        return None
    if match["place"] is None:
        return Reference("document", row[0], row[0], row[1])
    passage = _passage(connection, row[0], row[1], match["place"])
    if passage is None:
        raise NotFound(_missing(connection, row[0], row[1], match["place"]))
    return Reference("passage", passage, row[0], row[1])


def _missing(connection: sqlite3.Connection, document: str, version: int, place: str) -> str:
    if place.startswith("para-"):
        return (
            f"No paragraph of {document} has the printed number {place[5:]}; our count is written as in {document}/p1."
        )
    (last,) = connection.execute(LAST, (document, version)).fetchone()
    return f"There is no passage {place.removeprefix('p')} in {document}; they are counted from 1 to {last or 0}."


def last_number(connection: sqlite3.Connection, document: str) -> int:
    """Return the number of the last passage of a document in its current version."""
    row = connection.execute(FIND_DOCUMENT, {"id": document, "version": None}).fetchone()
    return (connection.execute(LAST, tuple(row)).fetchone()[0] or 0) if row is not None else 0


def _passage(connection: sqlite3.Connection, document: str, version: int, place: str) -> str | None:
    counted = re.fullmatch(r"p(\d{1,9})", place)
    official = re.fullmatch(r"(?:para-|p)(\d+[a-z]*)", place)
    if counted:
        row = connection.execute(
            "SELECT id FROM passage WHERE document = ? AND version = ? AND number = ?",
            (document, version, int(counted[1])),
        ).fetchone()
    elif official:
        rows = connection.execute(
            "SELECT id, official_number FROM passage"
            " WHERE document = ? AND version = ? AND official_number IS NOT NULL ORDER BY position",
            (document, version),
        )
        row = next((row for row in rows if re.sub(r"[^0-9a-z]", "", row[1].lower()) == official[1]), None)
    else:
        row = connection.execute(
            "SELECT id FROM passage WHERE document = ? AND version = ? AND id = ?", (document, version, place)
        ).fetchone()
    return str(row[0]) if row else None


def _thing(connection: sqlite3.Connection, id: str, kind: str | None) -> Reference | None:
    for table in (kind,) if kind else KINDS:
        if table in OWN:
            if found := _anywhere(connection, table, id):
                return Reference(table, *found)
        elif connection.execute(f"SELECT id FROM {table} WHERE id = ?", (id,)).fetchone():
            return Reference("speaker" if table == "person" else table, id)
    return None


def _anywhere(connection: sqlite3.Connection, table: str, id: str) -> tuple[str, str, int] | None:
    """Return where an id of a document's own stands: the current version first, else the newest that has it."""
    row = connection.execute(ANYWHERE.format(own=OWN[table]), (id,)).fetchone()
    return (row[0], row[1], row[2]) if row else None


def address(kind: str, id: str) -> str:
    """Return the address of a document, event, session, speaker, conclusion, passage or note."""
    return f"idm://{'doc' if kind == 'document' else kind}/{id}"
