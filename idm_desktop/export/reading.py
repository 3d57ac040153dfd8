"""Read notes back from a file, however a reader has edited it: what is whole is returned, what is torn is named.

The time taken grows with the length of the file, whatever it holds.
"""

import json
import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from idm_desktop.errors import ImportFailed
from idm_desktop.export.dress import BODY_FIRST, BODY_NEXT
from idm_desktop.export.frame import BLANKS, CLOSER, fingerprint, normalise, split_tags, tag_line
from idm_desktop.export.front import FORMAT, FORMAT_KEY, fields, split

ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]*")
LOOSE_ID = re.compile(r'"id":"([A-Za-z0-9][A-Za-z0-9-]*)"')
OPENER = re.compile(r"^(?P<bullet>[ \t]*(?:- )?)<!-- idm (?P<json>\{[^\n]*)$", re.MULTILINE)
TAGS = re.compile(r"[\s>]*Tags:(.*)", re.IGNORECASE)

Ends = dict[str, list[tuple[int, int]]]


class Block(NamedTuple):
    """A note as a file has it, at [start, end) of its text; `edited` where body or tags are not as they were put."""

    id: str
    machine: dict[str, object]
    body: str
    tags: tuple[str, ...]
    start: int
    end: int
    edited: bool


class Torn(NamedTuple):
    """A stretch that begins like a note and cannot be read as one; `id` where that much can be told."""

    id: str | None
    start: int
    end: int
    reason: str


class Parsed(NamedTuple):
    """A file of notes; `problems` has a sentence for each note that is torn."""

    front: dict[str, str]
    blocks: tuple[Block, ...]
    problems: tuple[str, ...]
    torn: tuple[Torn, ...] = ()


def read(text: str) -> Parsed:
    """Read the notes of a file; raise ImportFailed where it is not one of ours, or one of a later program."""
    inside, offset = split(text)
    front = fields(inside)
    found = list(_found(text, offset))
    if not found and FORMAT_KEY not in front:
        raise ImportFailed("This file holds no notes that were exported from this program.")
    if front.get(FORMAT_KEY, "") not in ("", str(FORMAT)):
        raise ImportFailed("These notes were written by a later version of this program; bring it up to date first.")
    torn = tuple(piece for piece in found if isinstance(piece, Torn))
    blocks = tuple(piece for piece in found if isinstance(piece, Block))
    return Parsed(front, blocks, tuple(_sentences(text, torn)), torn)


def _found(text: str, offset: int) -> Iterator[Block | Torn]:
    """Yield what begins with a machine line, in order; one inside a note's body belongs to that body."""
    ends: Ends = {}
    for match in CLOSER.finditer(text, offset):
        ends.setdefault(match["end"], []).append((match.start(), match.end()))
    seen: set[str] = set()
    for match in OPENER.finditer(text, offset):
        if match.start() < offset:
            continue
        piece = _piece(text, match, ends)
        if isinstance(piece, Block) and piece.id in seen:
            piece = Torn(piece.id, piece.start, piece.end, "stands here a second time; keep one of the two")
        elif isinstance(piece, Block):
            seen.add(piece.id)
        offset = piece.end
        yield piece


def _piece(text: str, match: re.Match[str], ends: Ends) -> Block | Torn:
    start, after = match.start(), match.end()
    machine = _machine(match["json"])
    if machine is None:
        loose = LOOSE_ID.search(match["json"])
        return Torn(loose[1] if loose else None, start, after, "has a damaged first line")
    id, end = str(machine["id"]), str(machine["end"])
    closers = ends.get(end, [])
    place = bisect_left(closers, (after, 0))
    if place == len(closers):
        return Torn(id, start, after, f"has lost its last line, <!-- /idm {end} -->; put it back below the note")
    first, last = closers[place]
    inner = text[after + 1 : first].replace("\r\n", "\n")
    lines = inner.removesuffix("\n").split("\n") if inner else []
    outlined = match["bullet"].endswith("- ")
    tags, at = _head(lines, id, quoted=machine["quote"] is not None, outlined=outlined)
    if tags is None:
        return Torn(id, start, last, "has lost its Tags line; put it back, or delete the note from the file")
    body = normalise("\n".join(_unlisted(lines[at:]) if outlined else lines[at:]))
    edited = fingerprint(body, tag_line(split_tags(tags))) != machine.get("hash")
    return Block(id, machine, body, split_tags(tags), start, last, edited)


def _machine(written: str) -> dict[str, object] | None:
    """Return what a machine line says, or None where it cannot be trusted."""
    written = written.rstrip(" \t\r")
    if not written.endswith("-->"):
        return None
    try:
        machine = json.loads(written.removesuffix("-->"))
        if "\\ud" in written.lower():
            json.dumps(machine, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        return None
    id, end = machine.get("id"), machine.get("end")
    whole = isinstance(id, str) and ID.fullmatch(id) is not None
    ended = isinstance(end, str) and end.partition(":")[0] == id
    return machine if whole and ended and isinstance(machine.setdefault("quote", None), str | None) else None


def _head(lines: list[str], id: str, *, quoted: bool, outlined: bool) -> tuple[str | None, int]:
    """Return the content of the Tags line, None where it is missing, and the number of the line where the body begins.

    The last Tags line of a quotation is ours: one that the quoted words hold stands before it.
    """
    tags: str | None = None
    at = _past_blanks(lines, 0)
    if quoted:
        while at < len(lines) and lines[at].lstrip().startswith(">"):
            match = TAGS.match(lines[at])
            tags = match[1] if match else tags
            at += 1
    else:
        if at < len(lines) and lines[at].lstrip().startswith("#"):
            at = _past_blanks(lines, at + 1)
        match = TAGS.match(lines[at]) if at < len(lines) else None
        tags, at = (match[1], at + 1) if match else (None, at)
    at = _past_blanks(lines, at)
    if at < len(lines) and _names(lines[at].strip(), id, outlined=outlined):
        at += 1
    return tags, at


def _names(line: str, id: str, *, outlined: bool) -> bool:
    return line.startswith("id:: ") if outlined else line == f"^{id}"


def _past_blanks(lines: list[str], at: int) -> int:
    while at < len(lines) and not lines[at].strip(BLANKS):
        at += 1
    return at


def _unlisted(lines: list[str]) -> Iterator[str]:
    """Yield the lines of a body that was a bullet under its note."""
    prefix = BODY_FIRST
    for line in lines:
        if line.startswith(prefix):
            yield line[len(prefix) :]
        else:
            yield line.removeprefix("\t")
        if line:
            prefix = BODY_NEXT


def _sentences(text: str, torn: tuple[Torn, ...]) -> Iterator[str]:
    line, counted = 1, 0
    for piece in torn:
        line += text.count("\n", counted, piece.start)
        counted = piece.start
        yield f"Line {line}: the note {piece.id or 'that begins here'} {piece.reason}."
