"""A note as its row and its current revision give it, not yet verified."""

from typing import NamedTuple


class Stored(NamedTuple):
    """A row of `note` with the words of its current revision; in a damaged file no type is certain."""

    row: int
    id: str
    target_kind: str | None
    target_id: str | None
    document: str | None
    version: int | None
    sha256: str | None
    passage: str | None
    quote: str | None
    prefix: str | None
    suffix: str | None
    segments: str | None
    origin: str | None
    author: str | None
    created: str
    deleted: str | None
    revision: int
    sha: str
    indexed: str | None
    text: str | None
    meaning: str | None
    tags: str | None
    share: str | None
    time: str | None
    revision_sha: str | None
    standing_version: int | None = None
    standing_sha: str | None = None
    standing: str | None = None
    places: str | None = None


class Written(NamedTuple):
    """A row of `revision`."""

    seq: int
    note: str
    revision: int
    text: str
    meaning: str | None
    tags: str
    share: str
    time: str
    sha256: str


NOTE = """
SELECT note.row, note.id, note.target_kind, note.target_id, note.document, note.version, note.sha256, note.passage,
       note.quote, note.prefix, note.suffix, note.segments, note.origin, note.author, note.created, note.deleted,
       note.revision, note.sha, note.indexed,
       revision.text, revision.meaning, revision.tags, revision.share, revision.time, revision.sha256,
       standing.version, standing.sha256, standing.state, standing.places
  FROM note LEFT JOIN revision ON revision.note = note.id AND revision.revision = note.revision
            LEFT JOIN standing ON standing.note = note.id
"""

REVISION = "SELECT seq, note, revision, text, meaning, tags, share, time, sha256 FROM revision"
