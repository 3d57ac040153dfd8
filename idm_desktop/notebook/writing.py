"""One note's rows, written inside a transaction that the caller holds: note, revision, tags and index together."""

import json
from sqlite3 import Connection

from idm_desktop.errors import Damaged, Refused
from idm_desktop.model.notes import Anchor, Origin, Target
from idm_desktop.notebook import hashes, ids, index, reading, verifying
from idm_desktop.notebook.rows import Stored
from idm_desktop.notebook.values import Came, Content, Draft

INSERT = """
INSERT INTO note (id, target_kind, target_id, document, version, sha256, passage, quote, prefix, suffix, segments,
                  origin, author, created, revision, sha)
VALUES (:id, :target_kind, :target_id, :document, :version, :sha256, :passage, :quote, :prefix, :suffix, :segments,
        :origin, :author, :created, 0, '')
"""

REVISE = """
INSERT INTO revision (note, revision, text, meaning, tags, share, time, sha256)
VALUES (:note, :revision, :text, :meaning, :tags, :share, :time, :sha256)
"""

PLACE = """
UPDATE note
   SET target_kind = :target_kind, target_id = :target_id, document = :document, version = :version, sha256 = :sha256,
       passage = :passage, quote = :quote, prefix = :prefix, suffix = :suffix, segments = :segments
 WHERE id = :id
"""

CURRENT = "UPDATE note SET revision = :revision WHERE id = :id"
TRASH = "UPDATE note SET deleted = :deleted WHERE id = :id"
SIGN = "UPDATE note SET sha = :sha WHERE id = :id"
UNTAG = "DELETE FROM note_tag WHERE note = :id"
TAG = "INSERT INTO note_tag (note, tag) VALUES (:id, :tag)"

encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def load(connection: Connection, id: str) -> tuple[Stored, Content]:
    """Return a note to build on; a damaged one is left as it is, so that no new hash vouches for it."""
    note = reading.stored(connection, id)
    content = verifying.content_of(note)
    if content is None or not verifying.sound(note):
        raise Damaged(
            f"The note {id} is damaged and was not changed; write your words in a new note, "
            "or run “idm doctor --repair”, which goes back to its last sound revision."
        )
    return note, content


def insert(
    connection: Connection, draft: Draft, content: Content, id: str | None, time: str, came: Came | None = None
) -> str:
    """Write a new note with its first revision, and return its id; `came` is what one from elsewhere brings along."""
    if id is not None and ids.taken(connection, id):
        raise Refused(f"There is a note {id} already; nothing was written over it.")
    id = id or ids.new(connection)
    anchor = draft.anchor
    made = (came and came.origin) or (anchor and Origin(anchor.version, anchor.passage, anchor.segments))
    values = {"id": id, "author": draft.author, "created": time, "origin": made and compact(made._asdict())}
    connection.execute(INSERT, values | place(draft.target, anchor))
    revise(connection, id, came.revision if came else 1, content, came.updated if came else time)
    return id


def revise(connection: Connection, id: str, number: int, content: Content, time: str) -> None:
    """Write the next revision of a note and make it the current one."""
    sha256 = hashes.of_revision(id, number, content, time)
    values = content._asdict() | {"tags": compact(content.tags), "sha256": sha256}
    connection.execute(REVISE, values | {"note": id, "revision": number, "time": time})
    connection.execute(CURRENT, {"id": id, "revision": number})
    connection.execute(UNTAG, {"id": id})
    connection.executemany(TAG, [{"id": id, "tag": tag} for tag in content.tags])
    finish(connection, id)


def trash(connection: Connection, id: str, deleted: str | None) -> None:
    """Put a note into the trash, or take it out."""
    connection.execute(TRASH, {"id": id, "deleted": deleted})
    finish(connection, id)


def put(connection: Connection, id: str, target: Target | None, anchor: Anchor | None) -> None:
    """Tie a note to a place."""
    connection.execute(PLACE, {"id": id} | place(target, anchor))
    finish(connection, id)


def finish(connection: Connection, id: str) -> None:
    """Bring a note's index and hash into step with its rows."""
    note = reading.stored(connection, id)
    tags = tuple(json.loads(note.tags or "[]"))
    words = index.words(note.text or "", note.quote, tags, note.meaning) if note.deleted is None else None
    index.put(connection, note.row, note.indexed, words)
    connection.execute(SIGN, {"id": id, "sha": hashes.of_note(note)})


def place(target: Target | None, anchor: Anchor | None) -> dict[str, object]:
    """Return the columns that hold what a note is about and the words it is tied to."""
    kind, id = target or (None, None)
    columns: dict[str, object] = {"target_kind": kind, "target_id": id}
    for field in Anchor._fields:
        columns[field] = getattr(anchor, field, None)
    columns["segments"] = anchor and compact(anchor.segments)
    return columns


def compact(value: object) -> str:
    """Write JSON as the columns hold it."""
    return encode(value)
