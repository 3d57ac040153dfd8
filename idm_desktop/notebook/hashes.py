"""The SHA-256 that tells whether a note still says what was written.

Over canonical JSON: keys sorted, no blanks, UTF-8 as it is.
"""

from hashlib import sha256
from json import JSONEncoder

from idm_desktop.notebook.rows import Stored
from idm_desktop.notebook.values import Content

FACTS = (
    "id",
    "target_kind",
    "target_id",
    "document",
    "version",
    "sha256",
    "passage",
    "quote",
    "prefix",
    "suffix",
    "segments",
    "origin",
    "author",
    "created",
    "deleted",
    "revision",
)
"""What the hash of a note's own row is over; its words have theirs in each revision."""

canonical = JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode


def digest(facts: object) -> str:
    """Return the hash of any value that JSON can hold."""
    return sha256(canonical(facts).encode("utf-8", "surrogatepass")).hexdigest()


def of_revision(note: str, revision: int, content: Content, time: str) -> str:
    """Return the hash of one revision."""
    return digest({"note": note, "revision": revision, **content._asdict(), "time": time})


def of_note(stored: Stored) -> str:
    """Return the hash of a note's row."""
    return digest({fact: getattr(stored, fact) for fact in FACTS})
