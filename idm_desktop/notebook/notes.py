"""Writing notes, keeping every revision, and a trash.

Each of these functions is one transaction; when it returns, what it wrote is on disk, and the note as it now stands is
what it returns.
"""

from collections.abc import Iterable
from sqlite3 import Connection

from idm_desktop.errors import NotFound, Refused
from idm_desktop.notebook import index, reading, rows, times, verifying, wording, writing
from idm_desktop.notebook.moves import move, undo_move
from idm_desktop.notebook.opening import writing as transaction
from idm_desktop.notebook.reading import every, get, history, matching, tags
from idm_desktop.notebook.rows import Stored, Written
from idm_desktop.notebook.values import KEEP, Came, Content, Draft, Keep, Kept

__all__ = [
    "KEEP",
    "add",
    "change",
    "delete",
    "every",
    "get",
    "history",
    "matching",
    "move",
    "purge",
    "rename_tag",
    "restore",
    "tags",
    "undo_move",
]

TRASH_DAYS = 90
MANY = 20
SHARE = 10
"""More than 20 notes, or more than a tenth of all, are not removed for good without a word."""

AT = f"{rows.REVISION} WHERE note = :id AND revision = :revision"
TAGGED = "SELECT note.id, note_tag.tag FROM note_tag JOIN note ON note.id = note_tag.note ORDER BY note.row"
OVERDUE = "SELECT id FROM note WHERE deleted < :before ORDER BY row"
COUNT = "SELECT count(*) FROM note"
REMOVE = (
    *(f"DELETE FROM {table} WHERE note = :id" for table in ("standing", "move", "note_tag", "revision")),
    "DELETE FROM note WHERE id = :id",
)
PURGED = "UPDATE meta SET value = value + :count WHERE key = 'purged'"


def add(
    connection: Connection, draft: Draft, *, id: str | None = None, now: str | None = None, came: Came | None = None
) -> Kept:
    """Write a new note; `id` is that of a note brought from elsewhere, and `came` what else it brings along."""
    content = wording.content(draft.text, draft.meaning, draft.tags, draft.share)
    draft = draft._replace(target=wording.target(draft.target), author=wording.name(draft.author))
    id = id and wording.note_id(id)
    with transaction(connection):
        return _now(connection, writing.insert(connection, draft, content, id, now or times.now(), came))


def change(
    connection: Connection,
    id: str,
    *,
    text: str | Keep = KEEP,
    meaning: str | Keep | None = KEEP,
    tags: Iterable[str] | Keep = KEEP,
    share: str | Keep = KEEP,
    since: int | None = None,
    now: str | None = None,
    number: int = 0,
) -> Kept:
    """Write a new revision of a note, unless nothing changes; `number` is that of a revision brought from elsewhere.

    `since` is the revision that the change was made from. Where somebody else has changed the note since then,
    nothing is overwritten: the change becomes a note of its own in the same place, and that one is returned. Whoever
    saves again must then go on with the id and revision that came back.
    """
    time = now or times.now()
    with transaction(connection):
        note, current = writing.load(connection, id)
        seen = current if since is None else _seen(connection, note, since, current)
        base = seen or current
        wanted = wording.content(
            base.text if isinstance(text, Keep) else text,
            base.meaning if isinstance(meaning, Keep) else meaning,
            base.tags if isinstance(tags, Keep) else tags,
            base.share if isinstance(share, Keep) else share,
        )
        if wanted in (base, current):
            return _now(connection, id)
        if seen != current:
            return _now(connection, _beside(connection, note, wanted, time))
        writing.revise(connection, id, max(note.revision + 1, number), wanted, time)
        return _now(connection, id)


def delete(connection: Connection, id: str, *, now: str | None = None) -> Kept:
    """Put a note into the trash; one that is there already stays as it is."""
    with transaction(connection):
        note, _ = writing.load(connection, id)
        if note.deleted is None:
            writing.trash(connection, id, now or times.now())
        return _now(connection, id)


def restore(connection: Connection, id: str) -> Kept:
    """Take a note out of the trash."""
    with transaction(connection):
        note, _ = writing.load(connection, id)
        if note.deleted is not None:
            writing.trash(connection, id, None)
        return _now(connection, id)


def purge(connection: Connection, before: str, *, sure: bool = False, now: str | None = None) -> tuple[str, ...]:
    """Remove for good what went to the trash before a time, and return the ids.

    Without `sure`, refused for notes that have not lain there for 90 days, and for more than 20 or a tenth of all.
    """
    moment = _moment(before)
    with transaction(connection):
        overdue = tuple(id for (id,) in connection.execute(OVERDUE, {"before": before}))
        (total,) = connection.execute(COUNT).fetchone()
        if not sure and (_moment(now or times.now()) - moment) < TRASH_DAYS * 86400:
            raise Refused(f"The trash keeps notes for {TRASH_DAYS} days; say so if newer ones are to go for good.")
        if not sure and (len(overdue) > MANY or len(overdue) * SHARE > total):
            raise Refused(f"{len(overdue)} of {total} notes would be removed for good; say so if they are to go.")
        for id in overdue:
            index.put(connection, *_indexed(connection, id), None)
            for statement in REMOVE:
                connection.execute(statement, {"id": id})
        connection.execute(PURGED, {"count": len(overdue)})
        return overdue


def rename_tag(connection: Connection, old: str, new: str, *, now: str | None = None) -> tuple[Kept, ...]:
    """Replace a tag, and the first part of those nested under it, on every note, in the trash too.

    Capitals in `old` do not matter.
    """
    wanted, became = wording.tag(old), wording.tag(new)
    time = now or times.now()
    with transaction(connection):
        tagged = connection.execute(TAGGED).fetchall()
        found = dict.fromkeys(id for id, tag in tagged if _renamed(tag, wanted, became) is not None)
        if not found:
            raise NotFound(f"No note has the tag “{wanted}”.")
        for id in found:
            _retag(connection, id, wanted, became, time)
    return tuple(_now(connection, id) for id in found)


def _renamed(tag: str, old: str, new: str) -> str | None:
    """Return the name a tag gets; none for one that is neither the old one nor nested under it."""
    parts, depth = tag.split("/"), old.count("/") + 1
    if "/".join(parts[:depth]).casefold() != old.casefold():
        return None
    return "/".join((new, *parts[depth:]))


def _retag(connection: Connection, id: str, old: str, new: str, time: str) -> None:
    note, content = writing.load(connection, id)
    tags = wording.tag_list(_renamed(tag, old, new) or tag for tag in content.tags)
    if tags != content.tags:
        writing.revise(connection, id, note.revision + 1, content._replace(tags=tags), time)


def _now(connection: Connection, id: str) -> Kept:
    return verifying.kept(reading.stored(connection, id))


def _seen(connection: Connection, note: Stored, since: int, current: Content) -> Content | None:
    """Return what the note said at revision `since`, or none where there is no such sound revision."""
    if since == note.revision:
        return current
    row = connection.execute(AT, {"id": note.id, "revision": since}).fetchone()
    return row and verifying.verified(Written(*row))


def _beside(connection: Connection, note: Stored, content: Content, time: str) -> str:
    """Write a change that came too late as a note of its own, in the place of the first."""
    was = verifying.kept(note)
    draft = Draft(was.target, was.anchor, author=was.author)
    return writing.insert(connection, draft, content, None, time)


def _indexed(connection: Connection, id: str) -> tuple[int, str | None]:
    note = reading.stored(connection, id)
    return note.row, note.indexed


def _moment(time: str) -> float:
    from datetime import datetime

    try:
        if times.WRITTEN.fullmatch(time):  # other ways to write a time would not compare as text
            return datetime.fromisoformat(time).timestamp()
    except ValueError:
        pass
    raise Refused(f"“{time}” is not a time; write one like 2026-11-23T16:20:11Z.")
