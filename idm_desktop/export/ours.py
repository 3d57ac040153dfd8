"""What this program wrote, made into what it brings: every fact held against what it may be, since hands have been in.

A fact that makes no sense is left out where the note can do without it; the note is then placed by its quotation.
"""

import re
from collections.abc import Mapping

from idm_desktop.export.brought import Brought, Load, Place, Problem
from idm_desktop.export.reading import Block, Parsed, Torn, read
from idm_desktop.model.notes import MEANINGS, SHARES, Origin, Target
from idm_desktop.model.texts import Segments

FAR = 2**53
"""Where no text reaches, so that no number from a file is too large for a database."""

SHA = re.compile(r"(?:sha256:)?([0-9a-f]{1,64})")
STATES = frozenset({"attached", "suggested", "orphan", "free"})
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")

Facts = Mapping[str, object]


def load(text: str) -> Load:
    """Read a file of notes; raise ImportFailed where it is not one of ours, or one of a later program."""
    return loaded(text, read(text))


def loaded(text: str, parsed: Parsed) -> Load:
    """Return what a file that was read already brings."""
    document = parsed.front.get("idm-document") or None
    sha = SHA.fullmatch(parsed.front.get("idm-version", ""))
    notes, problems = [], []
    line, counted = 1, 0
    pieces: list[Block | Torn] = [*parsed.blocks, *parsed.torn]
    for piece in sorted(pieces, key=lambda piece: piece.start):
        line += text.count("\n", counted, piece.start)
        counted = piece.start
        if isinstance(piece, Block):
            made = brought(piece.machine, line, document)
            if made.place is not None and made.quote is None and sha is not None:
                made = made._replace(place=made.place._replace(sha256=sha[1]))
            notes.append(made._replace(text=piece.body, tags=piece.tags, edited=piece.edited))
        else:
            problems.append(Problem(line, f"the note {piece.id or 'that begins here'} {piece.reason}"))
    announced, updated = parsed.front.get("idm-notes", ""), parsed.front.get("updated", "")
    count = int(announced) if announced.isdecimal() and len(announced) < 9 else None
    return Load("markdown", tuple(notes), tuple(problems), document, count, f"{updated}Z" if updated else None)


def brought(machine: Facts, line: int, document: str | None) -> Brought:
    """Return the note that a machine line tells of; words and tags are for whoever read them to add."""
    anchor = machine.get("anchor")
    anchor = anchor if isinstance(anchor, dict) else {}
    meaning, share = machine.get("meaning"), machine.get("share")
    revision = machine.get("revision")
    sha = SHA.fullmatch(_text(anchor.get("version")) or "")
    state = _text(machine.get("state"))
    return Brought(
        line=line,
        id=str(machine["id"]),
        key=(),
        quote=_text(machine.get("quote")),
        text="",
        prefix=_text(anchor.get("before")) or "",
        suffix=_text(anchor.get("after")) or "",
        meaning=meaning if isinstance(meaning, str) and meaning in MEANINGS else None,
        share=share if isinstance(share, str) and share in SHARES else "personal",
        author=_text(machine.get("author")),
        created=_time(machine.get("created")),
        updated=_time(machine.get("updated")),
        revision=revision if type(revision) is int and 1 <= revision < FAR else 1,
        place=Place(
            target=_target(machine.get("target")),
            document=document,
            sha256=sha[1] if sha else None,
            passage=_text(anchor.get("passage")),
            segments=segments(anchor.get("segments")),
            origin=_origin(machine.get("origin")),
            state=state if state in STATES else "attached",
        ),
    )


def segments(value: object) -> Segments:
    """Return segments of a text; none where they are not such."""
    if not isinstance(value, list | tuple):
        return ()
    found = []
    for pair in value:
        if not (isinstance(pair, list | tuple) and len(pair) == 2 and all(type(end) is int for end in pair)):
            return ()
        start, end = pair
        if not 0 <= start <= end < FAR:
            return ()
        found.append((start, end))
    return tuple(found)


def _target(value: object) -> Target | None:
    if not isinstance(value, dict):
        return None
    kind, id = _text(value.get("kind")), _text(value.get("id"))
    return Target(kind, id) if kind and id else None


def _origin(value: object) -> Origin | None:
    if not isinstance(value, dict):
        return None
    version, passage, where = value.get("version"), _text(value.get("passage")), segments(value.get("segments"))
    if type(version) is not int or not 0 <= version < FAR or passage is None or not where:
        return None
    return Origin(version, passage, where)


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _time(value: object) -> str | None:
    return value if isinstance(value, str) and TIME.fullmatch(value) else None
