"""What holds a note in a file: the machine line before it, the line that closes it, and the hash that betrays edits.

    <!-- idm {"anchor": …, "end": "n-7k3q9x", "hash": …, "id": "n-7k3q9x", …} -->
    the visible dress, with the tags
    the body, as the reader wrote it
    <!-- /idm n-7k3q9x -->

The machine line is JSON on one line that cannot end its comment. A body that holds the closing line itself is closed by
`n-7k3q9x:1`, and `end` says so.
"""

import json
import re
from collections.abc import Iterable
from hashlib import sha256

from idm_desktop.export.sheet import Entry
from idm_desktop.model.notes import Note, Origin

BLANKS = " \t\n"
"""What a blank line is made of; other kinds of space are words of the reader's."""

CLOSER = re.compile(r"^[ \t]*<!-- /idm (?P<end>\S+) -->[ \t]*(?=\r?$)", re.MULTILINE)
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
HIDDEN = re.compile(r"[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
HASH_LENGTH = 12
SPLITS_TAGS = re.compile(r"[\s,;#]+")
SURROGATE = re.compile(r"[\ud800-\udfff]")


def writable(text: str) -> str:
    """Return `text` with halves of characters, which no file can hold, replaced."""
    return SURROGATE.sub("\ufffd", text)


def normalise(text: str) -> str:
    """Return a body as it is kept: LF, no control characters but tabs, no blank lines at either end."""
    text = CONTROL.sub("", writable(text.replace("\r\n", "\n").replace("\r", "\n")))
    first, last = len(text) - len(text.lstrip(BLANKS)), len(text.rstrip(BLANKS))
    if first >= last:
        return ""
    stop = text.find("\n", last)
    return text[text.rfind("\n", 0, first) + 1 : stop if stop >= 0 else len(text)]


def tag_line(tags: Iterable[str]) -> str:
    """Return tags as they stand after `Tags:`."""
    return " ".join("#" + tag for tag in split_tags(" ".join(tag.strip().replace(" ", "-") for tag in tags)))


def split_tags(line: str) -> tuple[str, ...]:
    """Return the tags of a `Tags:` line, whatever stands between them."""
    return tuple(dict.fromkeys(tag for tag in SPLITS_TAGS.split(CONTROL.sub("", writable(line))) if tag))


def fingerprint(body: str, tags: str) -> str:
    """Return the hash of what a reader may change in a file: a normalised body and the content of its tags line."""
    return sha256(f"{body}\0{tags}".encode()).hexdigest()[:HASH_LENGTH]


def ending(body: str, id: str) -> str:
    """Return what closes `body`: the note's id, counted up until no line of the body says the same."""
    taken = {match["end"] for match in CLOSER.finditer(body)}
    end, count = id, 0
    while end in taken:
        count += 1
        end = f"{id}:{count}"
    return end


def closer(end: str) -> str:
    return f"<!-- /idm {end} -->"


def opener(machine: dict[str, object]) -> str:
    """Return the machine line: JSON with sorted keys in which nothing can end the comment or the line."""
    text = json_text(machine).replace("<", "\\u003c").replace(">", "\\u003e").replace("--", "\\u002d\\u002d")
    return f"<!-- idm {text} -->"


def json_text(value: object) -> str:
    """Return `value` as JSON on one line, readable, with every invisible or line-breaking character escaped."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return HIDDEN.sub(lambda match: f"\\u{ord(match[0]):04x}", writable(text))


def machine(entry: Entry, body: str, tags: str, end: str) -> dict[str, object]:
    """Return all of a note that its visible part does not say, or says only for people."""
    note = entry.note
    return {
        "anchor": _anchor(entry),
        "author": note.author,
        "created": note.created,
        "end": end,
        "hash": fingerprint(body, tags),
        "id": note.id,
        "meaning": note.meaning,
        "origin": _origin(note),
        "quote": note.quote,
        "revision": note.revision,
        "share": note.share,
        "speaker": entry.speaker,
        "state": note.state,
        "target": note.target and {"id": note.target.id, "kind": note.target.kind},
        "updated": note.updated,
    }


def sha_address(sha: str) -> str:
    """Return the digest of a source as files name it."""
    return sha if sha.startswith("sha256:") else f"sha256:{sha}"


def _anchor(entry: Entry) -> dict[str, object] | None:
    """Return where the quote stands, or for a note that lost its place, where it stood."""
    note = entry.note
    if note.quote is None:
        return None
    passage, segments = note.passage, note.segments
    if segments is None and note.origin is not None:
        passage, segments = note.origin.passage, note.origin.segments
    return {
        "after": entry.suffix,
        "before": entry.prefix,
        "para": entry.para,
        "passage": passage,
        "segments": segments,
        "version": None if entry.sha256 is None else sha_address(entry.sha256),
    }


def _origin(note: Note) -> dict[str, object] | None:
    """Return where the note was made, where the anchor does not say it already."""
    origin = note.origin
    if (
        origin is None
        or note.segments is None
        or origin == Origin(note.version or 0, note.passage or "", note.segments)
    ):
        return None
    return {"passage": origin.passage, "segments": origin.segments, "version": origin.version}
