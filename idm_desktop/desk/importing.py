"""Bringing documents in: read, find the structure, keep the original, store, lay beside its digest."""

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from idm_desktop import importers
from idm_desktop.desk import guides, originals, storing, twins, understanding
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.garbage import without_collecting
from idm_desktop.desk.holding import held
from idm_desktop.desk.storing import Progress
from idm_desktop.desk.understanding import Tell, Understood, Wish
from idm_desktop.errors import IdmError, ImportFailed, NotFound
from idm_desktop.library import people, records
from idm_desktop.library.connection import explained
from idm_desktop.model.dialogue import Dialogue
from idm_desktop.model.extract import Extract
from idm_desktop.model.reports import Counts, Imported
from idm_desktop.model.texts import NUMBERED, Event

READING_SO = """
  FROM json_each(?) j
  CROSS JOIN passage p ON length(p.text) = length(j.value) AND substr(p.text, -16) = substr(j.value, -16)
                      AND p.text = j.value
  JOIN document d ON d.id = p.document AND d.version = p.version
 WHERE d.complete = 1 AND d.current = 1
"""
ANY_ALIKE = f"SELECT 1 {READING_SO} LIMIT 1"
MUCH_ALIKE = f"""
SELECT p.document, count(DISTINCT p.text) AS same {READING_SO}
 GROUP BY p.document ORDER BY same DESC LIMIT 1
"""
ALIKE = (
    "It is much like {like}, which is here; if it is a newer text of it, "
    "remove this one and import it with --new-version-of {like}."
)
SAME = "The same text is here already as {same}, from another file."
PASSAGES = "SELECT count(*), sum(kind = 'footnote') FROM passage WHERE document = ? AND version = ?"

Understand = Callable[[Extract, Wish, Tell], Understood]

READ_ON = NUMBERED | {"table"}
"""Kinds of passages one of which a document has: a programme may be all in tables."""

READ, UNDERSTOOD = 0.2, 0.8
REST = 1 - UNDERSTOOD
"""How much of an import is done once a file is read, and once it is understood; the rest is storing it."""


class Options(NamedTuple):
    """How to import: see the command line. `guide` is auto, none or a path."""

    dry_run: bool = False
    event: str | None = None
    new_version_of: str | None = None
    guide: str = "auto"
    encoding: str | None = None


def bring_in(
    desk: Desk,
    path: Path,
    options: Options = Options(),
    progress: Progress = lambda share: None,
    content: bytes | None = None,
    read: Callable[..., Extract] = importers.read,
    understand: Understand = understanding.understand,
) -> Imported:
    """Import one file, or `content` under that name; one that cannot come in is refused in the answer, with the reason.

    `read` makes an extract of it, as `importers.read` does; `understand` a dialogue of that.

    Raise StoreError where there is no library to import into.
    """
    desk.library.execute("SELECT 1")
    try:
        content = importers.load(path) if content is None else importers.weighed(content)
        with without_collecting():
            done = _bring_in(desk, path, content, options, progress, read, understand)
        return done if options.dry_run else _with_notes(desk, done)
    except sqlite3.Error as error:
        reason = str(explained(error, desk.library_path))
    except IdmError as error:
        reason = str(error)
    return refused(path, reason)


def refused(path: Path, reason: str) -> Imported:
    """Return what came of a file that was not imported."""
    return Imported(decoded(str(path)), "refused", None, None, Counts(), (), reason)


def _with_notes(desk: Desk, done: Imported) -> Imported:
    """Let the notes follow into what came in; whatever keeps them from it, the document is in."""
    if not desk.has_notes():
        return done
    from idm_desktop.desk import following

    try:
        following.follow(desk)
    except (IdmError, sqlite3.Error) as error:
        warning = f"The notes could not be brought to it yet, and will be at the next start: {error}"
        return done._replace(warnings=(*done.warnings, warning))
    return done


def _bring_in(
    desk: Desk,
    path: Path,
    content: bytes,
    options: Options,
    progress: Progress,
    read: Callable[..., Extract],
    understand: Understand,
) -> Imported:
    connection = desk.library
    sha256 = importers.digest(content)
    _check(connection, options)
    there = connection.execute(storing.KNOWN, (sha256,)).fetchall()
    if there and options.encoding is None:
        return _already(connection, path, there[0][:2], _unfulfilled(there[0][0], options))
    extract = read(content, path.suffix, options.encoding, _never, lambda share: progress(READ * share))
    if same := next((known for known in there if known[2] == extract.encoding), None):
        return _already(connection, path, same[:2], ())
    progress(READ)
    wish = wished(path, options, guides.event(connection, options.event) if options.event else None)
    found, own = understand(extract, wish, lambda share: progress(READ + (UNDERSTOOD - READ) * share))
    if not any(paragraph.kind in READ_ON for paragraph in found.paragraphs):
        raise ImportFailed("There is no running text in it; nothing was imported.")
    if there and not options.new_version_of:
        options = options._replace(new_version_of=there[0][0])
    progress(UNDERSTOOD)
    file = storing.File(decoded(path.name), path.suffix.lower(), content, extract, 1, own, bool(there))
    if options.dry_run:
        return _place(desk, path, found, file, options, progress)
    with held(desk.folder):  # what was looked up before may have come in since
        return _place(desk, path, found, file, options, progress)


def wished(path: Path, options: Options, event: Event | None = None) -> Wish:
    """Return how a file is to be understood."""
    return Wish(decoded(path.stem), options.guide, event)


def _never() -> bool:
    """Say that nobody wants it stopped: who does, interrupts the process."""
    return False


def _place(
    desk: Desk, path: Path, found: Dialogue, file: storing.File, options: Options, progress: Progress
) -> Imported:
    """Give a document its id and version, and store it, unless it is here already."""
    connection = desk.library
    here = connection.execute(storing.KNOWN, (importers.digest(file.content),)).fetchone()
    if here and not file.again:
        return _already(connection, path, here[:2], ())
    twin = twins.twin(connection, found, file.name)
    if twin and (file.again or not options.new_version_of):
        return _already(connection, path, twin, () if file.again else (SAME.format(same=twin[0]),))
    found, version = _placed(connection, found, options)
    if not options.dry_run:
        own = options.event is None and options.new_version_of is None
        stored = file._replace(version=version, own=own)
        found = storing.commit(desk.folder, connection, found, stored, lambda done: progress(UNDERSTOOD + REST * done))
        originals.empty_trash(desk.folder, importers.digest(file.content))
    return _answer(path, found, version)


def _check(connection: sqlite3.Connection, options: Options) -> None:
    """Raise NotFound where the options name an event or a document that is not there."""
    if options.event is not None:
        guides.event(connection, options.event)
    wanted = options.new_version_of
    if wanted is not None and connection.execute(storing.NEWEST, (wanted,)).fetchone()[0] is None:
        raise NotFound(f"There is no document “{wanted}”; `idm list documents` shows those there are.")


def _unfulfilled(there: str, options: Options) -> tuple[str, ...]:
    """Return a sentence where a file that is here already was wished to be something else."""
    if options.new_version_of in (None, there):
        return ()
    return (f"It is here as {there}, so it was not made a version of {options.new_version_of}.",)


def decoded(name: str) -> str:
    """Return a file name as text, whatever bytes it is made of."""
    return name.encode(errors="surrogateescape").decode(errors="replace")


def _already(connection: sqlite3.Connection, path: Path, there: tuple[str, int], warnings: tuple[str, ...]) -> Imported:
    document, version = there
    return Imported(decoded(str(path)), "already", document, version, _counts_of(connection, *there), warnings, None)


def _placed(connection: sqlite3.Connection, found: Dialogue, options: Options) -> tuple[Dialogue, int]:
    """Return the dialogue under the id it gets, and its version."""
    wanted = options.new_version_of
    if wanted is not None:
        newest, event = connection.execute(storing.NEWEST, (wanted,)).fetchone()
        if newest is None:
            raise NotFound(f"There is no document “{wanted}”; `idm list documents` shows those there are.")
        return found._replace(document=wanted, event=guides.event(connection, event)), newest + 1
    id, number = found.document, 1
    while connection.execute(storing.NEWEST, (id,)).fetchone()[0] is not None:
        number += 1
        id = f"{found.document}-{number}"
    like = found.document if number > 1 else _like(connection, found)
    if like is None:
        return found, 1
    return found._replace(document=id, warnings=(*found.warnings, ALIKE.format(like=like))), 1


def alike(warning: str) -> str | None:
    """Return the document that a warning says this one is much like."""
    head, _, _ = ALIKE.partition("{like}")
    return warning.removeprefix(head).partition(",")[0] if warning.startswith(head) else None


def same(warning: str) -> str | None:
    """Return the document that a warning says has the same text as a file."""
    head, _, tail = SAME.partition("{same}")
    told = warning.startswith(head) and warning.endswith(tail)
    return warning.removeprefix(head).removesuffix(tail) if told else None


def _like(connection: sqlite3.Connection, found: Dialogue) -> str | None:
    """Return the document that has most of the passages, if one does."""
    texts = [paragraph.text for paragraph in found.paragraphs if paragraph.kind in NUMBERED]
    longest = sorted(set(texts), key=len, reverse=True)
    # whoever has more than half of them has one of the others; short ones, which many share, are not asked for first
    telling = longest[: max(0, len(longest) - len(texts) // 2)]
    if connection.execute(ANY_ALIKE, (json.dumps(telling),)).fetchone() is None:
        return None
    row = connection.execute(MUCH_ALIKE, (json.dumps(texts),)).fetchone()
    return str(row[0]) if row and row[1] * 2 > len(texts) else None


def _answer(path: Path, found: Dialogue, version: int) -> Imported:
    status = "imported" if version == 1 else "new-version"
    return Imported(decoded(str(path)), status, found.document, version, _counts(found), found.warnings, None)


def _counts(found: Dialogue) -> Counts:
    return Counts(
        passages=len(found.paragraphs),
        conclusions=sum(paragraph.headline is not None for paragraph in found.paragraphs),
        sessions=len({session for paragraph in found.paragraphs for session in paragraph.sessions}),
        speakers=len({naming.who for naming in found.namings}),
        quotations=len(found.quotes),
        footnotes=sum(paragraph.kind == "footnote" for paragraph in found.paragraphs),
        figures=len(found.amounts),
    )


def _counts_of(connection: sqlite3.Connection, document: str, version: int) -> Counts:
    scope = records.Scope(document=document, version=version)
    passages, footnotes = connection.execute(PASSAGES, (document, version)).fetchone()
    return Counts(
        passages,
        len(records.conclusions(connection, scope)),
        len(records.sessions(connection, scope)),
        len(people.speakers(connection, scope)),
        len(records.quotations(connection, scope)),
        footnotes,
        len(records.figures(connection, scope)),
    )
