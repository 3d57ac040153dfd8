"""The tables of notebook.sqlite, as the ordered list of changes that made them.

Imported only when a file is behind: sqlite-utils costs 80–130 ms.

Columns that hold JSON: `segments` [[start, end]], `origin` {version, passage, segments}, `tags` [tag], `was` and
`became` {target, anchor}, `places` [[version, passage, [[start, end]], score, reason]]. `note.sha256` is that of the
document, `note.sha` is over the note's own row, `revision.sha256` over the revision: see `hashes`. `revision.seq`
numbers all revisions of the notebook and is never used twice. `note.indexed` is the folded text that stands in
`note_fts`, which holds none of its own: to take a row out it must be given again, unchanged. `standing` says of a note
that it was looked for in a version of its document, and where it may be there; it can be worked out again.
"""

import json
import os
from sqlite3 import Connection

from sqlite_utils import Database, Migrations

from idm_desktop.notebook import index, searches

migrations = Migrations("notebook")

NOTE = """
CREATE TABLE note (
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    target_kind TEXT,
    target_id TEXT,
    document TEXT,
    version INTEGER,
    sha256 TEXT,
    passage TEXT,
    quote TEXT,
    prefix TEXT,
    suffix TEXT,
    segments TEXT,
    origin TEXT,
    author TEXT,
    created TEXT NOT NULL,
    deleted TEXT,
    revision INTEGER NOT NULL,
    sha TEXT NOT NULL,
    indexed TEXT
) STRICT
"""

REVISION = """
CREATE TABLE revision (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    note TEXT NOT NULL REFERENCES note(id),
    revision INTEGER NOT NULL,
    text TEXT NOT NULL,
    meaning TEXT,
    tags TEXT NOT NULL,
    share TEXT NOT NULL,
    time TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    UNIQUE (note, revision)
) STRICT
"""

NOTE_TAG = """
CREATE TABLE note_tag (
    note TEXT NOT NULL REFERENCES note(id),
    tag TEXT NOT NULL,
    PRIMARY KEY (note, tag)
) STRICT
"""

MOVE = """
CREATE TABLE move (
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    note TEXT NOT NULL REFERENCES note(id),
    time TEXT NOT NULL,
    reason TEXT NOT NULL,
    was TEXT NOT NULL,
    became TEXT NOT NULL,
    undone TEXT
) STRICT
"""

NOTE_FTS = """
CREATE VIRTUAL TABLE note_fts
USING fts5(text, content='', prefix='2 3', tokenize='unicode61 remove_diacritics 0')
"""

CORRECTION = """
CREATE TABLE correction (
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    batch INTEGER NOT NULL,
    time TEXT NOT NULL,
    deed TEXT NOT NULL,
    kind TEXT NOT NULL,
    about TEXT,
    value TEXT,
    was TEXT,
    name TEXT,
    quote TEXT,
    before TEXT,
    after TEXT,
    document TEXT,
    event TEXT,
    text TEXT,
    undone TEXT
) STRICT
"""

STANDING = """
CREATE TABLE standing (
    note TEXT PRIMARY KEY REFERENCES note(id),
    version INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    state TEXT NOT NULL,
    places TEXT NOT NULL,
    time TEXT NOT NULL
) STRICT
"""

BRIEFING = """
CREATE TABLE briefing (
    id TEXT PRIMARY KEY,
    created TEXT NOT NULL,
    deleted TEXT,
    revision INTEGER NOT NULL
) STRICT
"""

BRIEFING_REVISION = """
CREATE TABLE briefing_revision (
    briefing TEXT NOT NULL REFERENCES briefing(id),
    revision INTEGER NOT NULL,
    title TEXT NOT NULL,
    parts TEXT NOT NULL,
    time TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (briefing, revision)
) STRICT
"""


MEANT = """
SELECT n.row, n.indexed, r.text, n.quote, r.tags, r.meaning
  FROM note n JOIN revision r ON r.note = n.id AND r.revision = n.revision
 WHERE n.deleted IS NULL AND n.indexed IS NOT NULL AND r.meaning IS NOT NULL
"""


@migrations()
def m001_notes(db: Database) -> None:
    """Make notes with all their revisions, their tags, their index, and a log of moves."""
    db.execute("CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT")
    for table in (NOTE, REVISION, NOTE_TAG, MOVE, NOTE_FTS):
        db.execute(table)
    db.execute("CREATE INDEX note_document ON note (document)")
    db.execute("CREATE INDEX note_target ON note (target_kind, target_id)")
    db.execute("CREATE INDEX note_deleted ON note (deleted) WHERE deleted IS NOT NULL")
    db.execute("CREATE INDEX note_tag_tag ON note_tag (tag)")
    db.execute("CREATE INDEX move_note ON move (note)")
    db.execute("INSERT INTO meta (key, value) VALUES ('uuid', ?), ('purged', '0')", [os.urandom(16).hex()])


@migrations()
def m002_corrections(db: Database) -> None:
    """Make what a reader put right; `batch` counts what was done in one go, `undone` is when it was taken back."""
    db.execute(CORRECTION)
    db.execute("CREATE INDEX correction_document ON correction (document)")


@migrations()
def m003_standing(db: Database) -> None:
    """Keep what became of notes that were looked for in a version and not found for sure."""
    db.execute(STANDING)


@migrations()
def m004_briefings(db: Database) -> None:
    """Make briefings with all their revisions; `parts` is JSON, a list of model.briefing.Part."""
    db.execute(BRIEFING)
    db.execute(BRIEFING_REVISION)


@migrations()
def m005_searches(db: Database) -> None:
    """Make saved and recent searches, and let notes be found by what they mean."""
    for table in searches.TABLES:
        db.execute(table)
    for row, before, text, quote, tags, meaning in db.execute(MEANT).fetchall():
        index.put(db.conn, row, before, index.words(text, quote, tuple(json.loads(tags)), meaning))


def upgrade(connection: Connection, version: int) -> None:
    """Bring the file to `version` in one transaction, unless another program has just done so."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        (found,) = connection.execute("PRAGMA user_version").fetchone()
        if found < version:
            migrations.apply(Database(connection))
            connection.execute(f"PRAGMA user_version = {version:d}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
