"""Rows of the notebook made into notes and revisions, each held against the hash it was written with."""

import json

from idm_desktop.model.notes import Anchor, Origin, Revision, Suggestion, Target
from idm_desktop.model.texts import Segments
from idm_desktop.notebook import hashes
from idm_desktop.notebook.rows import Stored, Written
from idm_desktop.notebook.values import Content, Kept, Standing

WRONG = (TypeError, ValueError, KeyError, AttributeError, RecursionError)
"""What reading JSON or text from a damaged row may raise."""


def kept(note: Stored) -> Kept:
    """Return a note verified; where a hash is wrong, as much of it as can be made out."""
    content = content_of(note)
    damaged = not sound(note) or content is None
    shown = content or Content(
        _plain(note.text) or "", _plain(note.meaning), _tags(note.tags), _plain(note.share) or "personal"
    )
    return Kept(
        id=str(note.id),
        target=_target(note),
        anchor=_anchor(note),
        origin=_origin(note.origin),
        meaning=shown.meaning,
        tags=shown.tags,
        share=shown.share,
        text=shown.text,
        author=_plain(note.author),
        created=_plain(note.created) or "",
        updated=_plain(note.time) or _plain(note.created) or "",
        revision=note.revision if isinstance(note.revision, int) else 0,
        deleted=_plain(note.deleted),
        damaged=damaged,
        standing=_standing(note),
    )


def sound(note: Stored) -> bool:
    """Tell whether the facts about a note are as they were written."""
    try:
        return note.sha == hashes.of_note(note)
    except WRONG:
        return False


def content_of(note: Stored) -> Content | None:
    """Return the current content of a note, or none where it is damaged."""
    return verified(
        Written(
            0,
            note.id,
            note.revision,
            note.text or "",
            note.meaning,
            note.tags or "",
            note.share or "",
            note.time or "",
            note.revision_sha or "",
        )
    )


def verified(written: Written) -> Content | None:
    """Return the content of a revision, or none where it is not as it was written."""
    try:
        content = Content(written.text, written.meaning, tuple(json.loads(written.tags)), written.share)
        whole = written.sha256 == hashes.of_revision(written.note, written.revision, content, written.time)
    except WRONG:
        return None
    return content if whole else None


def revision(written: Written) -> Revision:
    """Return a revision as it stands, right or wrong."""
    return Revision(
        written.revision,
        _plain(written.text) or "",
        _plain(written.meaning),
        _tags(written.tags),
        _plain(written.share) or "personal",
        _plain(written.time) or "",
        _plain(written.sha256) or "",
    )


def segments(text: str | None) -> Segments:
    """Read segments from JSON."""
    return tuple((int(start), int(end)) for start, end in json.loads(text or "[]"))


def _plain(value: object) -> str | None:
    return None if value is None else value if isinstance(value, str) else repr(value)


def _tags(text: str | None) -> tuple[str, ...]:
    try:
        return tuple(str(tag) for tag in json.loads(text or "[]"))
    except WRONG:
        return ()


def _target(note: Stored) -> Target | None:
    return None if note.target_kind is None else Target(str(note.target_kind), str(note.target_id))


def _anchor(note: Stored) -> Anchor | None:
    if note.document is None:
        return None
    try:
        places = segments(note.segments)
    except WRONG:
        places = ()
    return Anchor(
        str(note.document),
        note.version if isinstance(note.version, int) else 0,
        _plain(note.sha256) or "",
        _plain(note.passage) or "",
        _plain(note.quote) or "",
        _plain(note.prefix) or "",
        _plain(note.suffix) or "",
        places,
    )


def _standing(note: Stored) -> Standing | None:
    """Return what came of looking for a note; what cannot be read counts as not looked for."""
    if note.standing is None:
        return None
    try:
        places = tuple(
            Suggestion(version, passage, tuple((start, end) for start, end in where), score, reason)
            for version, passage, where, score, reason in json.loads(note.places or "[]")
        )
        return Standing(int(note.standing_version or 0), str(note.standing_sha), note.standing, places)
    except WRONG:
        return None


def _origin(text: str | None) -> Origin | None:
    if text is None:
        return None
    try:
        fields = json.loads(text)
        places = tuple((int(start), int(end)) for start, end in fields["segments"])
        return Origin(int(fields["version"]), str(fields["passage"]), places)
    except WRONG:
        return None
