"""Notes as one sees them: what the notebook keeps, with its place in the library as it is now."""

import sqlite3
from collections.abc import Iterable, Sequence

from idm_desktop.desk import anchors, following
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.placing import Placing
from idm_desktop.errors import NotFound, Refused
from idm_desktop.library.handle import stop_if_asked
from idm_desktop.library.refs import Reference, resolve
from idm_desktop.model.notes import Note, Revision, Suggestion, Tag, Target
from idm_desktop.notebook import notes as kept_notes
from idm_desktop.notebook.values import KEEP, Draft, Keep, Kept

WITHOUT_QUOTATION = ("document", "event", "session", "speaker", "conclusion", "passage", "note")


def add(
    desk: Desk,
    ref: str | None,
    *,
    quote: str | None = None,
    occurrence: int = 1,
    text: str = "",
    meaning: str | None = None,
    tags: Sequence[str] = (),
    share: str = "personal",
    author: str | None = None,
) -> Note:
    """Write a note on what `ref` names, or a free one; with `quote`, on those words within it."""
    target, anchor = None, None
    if ref is not None:
        reference = resolve(desk.library, ref)
        target = _target(desk, reference)
        if quote is not None:
            found, parts = anchors.find(anchors.within(desk.library, reference), quote, occurrence)
            anchor = anchors.anchor(desk.library, found, parts)
            target = Target("passage", anchor.passage)
    elif quote is not None:
        raise Refused("A free note quotes nothing; name what the words stand in.")
    draft = Draft(target, anchor, text, meaning, tuple(tags), share, author)
    return shown(desk, following.follow_one(desk, kept_notes.add(desk.to_write(), draft)))


def add_at(desk: Desk, document: str, version: int, parts: Sequence[anchors.Part], draft: Draft) -> Note:
    """Write a note on parts of passages of one version of a document."""
    anchor = anchors.anchor(desk.library, anchors.text_of(desk.library, document, version), parts)
    kept = kept_notes.add(desk.notebook, draft._replace(target=Target("passage", anchor.passage), anchor=anchor))
    return shown(desk, following.follow_one(desk, kept))


def change(
    desk: Desk,
    id: str,
    *,
    text: str | Keep = KEEP,
    meaning: str | Keep | None = KEEP,
    tags: Iterable[str] | Keep = KEEP,
    share: str | Keep = KEEP,
    since: int | None = None,
) -> Note:
    """Change a note; see `notebook.notes.change` for what happens when somebody else did so `since`."""
    kept = kept_notes.change(desk.to_write(), id, text=text, meaning=meaning, tags=tags, share=share, since=since)
    return shown(desk, kept)


def delete(desk: Desk, id: str) -> Note:
    """Put a note into the trash."""
    _there(desk, id)
    return shown(desk, kept_notes.delete(desk.to_write(), id))


def restore(desk: Desk, id: str) -> Note:
    """Take a note out of the trash."""
    _there(desk, id)
    return shown(desk, kept_notes.restore(desk.to_write(), id))


def get(desk: Desk, id: str) -> Note:
    """Return one note."""
    return shown(desk, kept_notes.get(_there(desk, id), id))


def history(desk: Desk, id: str) -> tuple[Revision, ...]:
    """Return the revisions of a note, oldest first."""
    return kept_notes.history(_there(desk, id), id)


def tags(desk: Desk) -> tuple[Tag, ...]:
    """Return the tags in use."""
    return kept_notes.tags(desk.notebook) if desk.has_notes() else ()


def every(desk: Desk, *, event: str | None = None, document: str | None = None, deleted: bool = False) -> list[Note]:
    """Return the notes, oldest first: those of an event or a document, or all."""
    if not desk.has_notes():
        return []
    made = _all(desk, deleted=deleted)
    if document is not None:
        name = document.partition("@")[0]
        made = [note for note in made if note.document == name]
    if event is not None:
        made = [note for note in made if _event_of(desk, note) == event]
    return made


def _all(desk: Desk, *, deleted: bool) -> list[Note]:
    """Return every note; one that was shown before is the same again, as long as neither it nor a text changed."""
    library, notebook = desk.library, desk.notebook
    seen = _state(library)
    if seen != desk.shown_for:
        desk.shown.clear()
        desk.shown_for = seen
    touched = desk.notebook_path.stat().st_mtime_ns if desk.notebook_path.exists() else 0
    now = (*seen, *_state(notebook), touched)
    before = desk.listed.get(deleted)
    if before is not None and before[0] is notebook and before[1] == now:
        return list(before[2])
    placing = Placing(library)
    made = []
    for kept in kept_notes.every(notebook, deleted=deleted):
        stop_if_asked(library)
        known = desk.shown.get(kept.id)
        if known is None or known[0] is not kept:
            known = desk.shown[kept.id] = (kept, shown(desk, kept, placing))
        made.append(known[1])
    if not (library.in_transaction or notebook.in_transaction):  # what is written then may yet be taken back
        desk.listed[deleted] = (notebook, now, list(made))
    return made


def _state(connection: sqlite3.Connection) -> tuple[int, int]:
    """Return what is another number once anybody has written to a database."""
    (others,) = connection.execute("PRAGMA data_version").fetchone()
    return int(others), connection.total_changes


def orphans(desk: Desk) -> list[Note]:
    """Return the notes that lost their place: those with a suggestion, and those without."""
    return [note for note in every(desk) if note.state in ("suggested", "orphan")]


def attach(
    desk: Desk, id: str, *, suggestion: int | None = None, ref: str | None = None, quote: str | None = None
) -> Note:
    """Give a note the place that was suggested to it, or that of words within what `ref` names."""
    kept = kept_notes.get(_there(desk, id), id)
    if ref is None:
        return shown(desk, following.attach(desk, id, suggestion or 1))
    reference = resolve(desk.library, ref)
    if quote is None and kept.anchor is None:
        return shown(desk, following.retarget(desk, kept, _target(desk, reference)))
    wanted = quote if quote is not None else kept.anchor.quote if kept.anchor else ""
    found, parts = anchors.find(anchors.within(desk.library, reference), wanted, 1)
    moved = following.attach_at(desk, kept, anchors.anchor(desk.library, found, parts))
    return shown(desk, following.follow_one(desk, moved))


def undo_move(desk: Desk, id: str) -> Note:
    """Take the last move of a note back."""
    return shown(desk, following.undo_move(desk, id))


def _there(desk: Desk, id: str) -> sqlite3.Connection:
    if not desk.has_notes():
        raise NotFound(f"There is no note {id}.")
    return desk.notebook


def _target(desk: Desk, reference: Reference) -> Target:
    if reference.kind == "note":
        get(desk, reference.id)
    if reference.kind not in WITHOUT_QUOTATION:
        raise Refused(f"A note cannot be on this ({reference.kind}); write it on the passage it stands in.")
    return Target(reference.kind, reference.id)


def shown(desk: Desk, kept: Kept, placing: Placing | None = None) -> Note:
    """Return a note with its state and its place as the library has them now."""
    quote = kept.anchor.quote if kept.anchor else None
    placing = placing or Placing(desk.library)
    suggestions: tuple[Suggestion, ...] = ()
    state = "free" if kept.target is None and kept.anchor is None else "attached"
    if placing.is_lost(kept):
        outcome = placing.found(kept)
        state, suggestions = outcome.state, outcome.places
        if state == "attached":  # not yet written down
            kept, suggestions = kept._replace(target=outcome.target, anchor=outcome.anchor), ()
    anchor = kept.anchor
    document, version, passage = _whereabouts(desk, kept)
    segments, now = None, None
    if anchor is not None and state == "attached":
        version, segments = placing.texts[anchor.document].version, anchor.segments
        now = anchor.quote if _as_marked(kept) else placing.words(anchor)
    state = "damaged" if kept.damaged else "deleted" if kept.deleted else state
    return Note(
        kept.id,
        document,
        version,
        passage,
        kept.target,
        quote,
        now,
        segments,
        suggestions,
        kept.origin,
        kept.meaning,
        kept.tags,
        kept.share,
        kept.text,
        kept.author,
        kept.created,
        kept.updated,
        kept.revision,
        state,
    )


def _as_marked(kept: Kept) -> bool:
    """Tell whether a note stands where it was made."""
    anchor, origin = kept.anchor, kept.origin
    if anchor is None or origin is None:
        return False
    return (anchor.version, anchor.segments) == (origin.version, origin.segments)


def _whereabouts(desk: Desk, kept: Kept) -> tuple[str | None, int | None, str | None]:
    """Return the document, version and passage that a note is about, where it is about one."""
    if kept.anchor is not None:
        return kept.anchor.document or None, kept.anchor.version or None, kept.anchor.passage or None
    if kept.target is None or kept.target.kind not in ("document", "passage", "conclusion"):
        return None, None, None
    try:
        found = resolve(desk.library, kept.target.id)
    except NotFound:
        known = {kept.target.kind: kept.target.id}
        return known.get("document"), None, known.get("passage")
    return found.document, found.version, found.id if found.kind == "passage" else None


def _event_of(desk: Desk, note: Note) -> str | None:
    if note.document is not None:
        row = desk.library.execute("SELECT event FROM document WHERE id = ?", (note.document,)).fetchone()
        return str(row[0]) if row else None
    if note.target is None:
        return None
    if note.target.kind == "event":
        return note.target.id
    table, key = ("session", "id") if note.target.kind == "session" else ("affiliation", "person")
    row = desk.library.execute(f"SELECT event FROM {table} WHERE {key} = ?", (note.target.id,)).fetchone()
    return str(row[0]) if row else None
