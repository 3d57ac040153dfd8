"""Looking things up: what is listed of a kind, and one thing whole."""

from collections.abc import Callable, Sequence

from idm_desktop.desk import notes, originals
from idm_desktop.desk.desk import Desk
from idm_desktop.errors import NotFound
from idm_desktop.library import groups, people, records
from idm_desktop.library.records import Scope
from idm_desktop.library.refs import Reference, resolve
from idm_desktop.model.notes import Tag

KINDS = (
    "events",
    "documents",
    "sessions",
    "speakers",
    "organisations",
    "conclusions",
    "passages",
    "quotations",
    "figures",
    "acronyms",
    "notes",
    "tags",
    "briefings",
    "searches",
)


def every(
    desk: Desk, kind: str, *, event: str | None = None, document: str | None = None, deleted: bool = False
) -> Sequence[tuple[object, ...]]:
    """Return all there is of a kind, of an event or in a document; `deleted` asks for the trash, for notes alone."""
    scope = within(desk, event, document)
    if kind == "notes":
        return notes.every(desk, event=event, document=document, deleted=deleted)
    if kind == "briefings":
        from idm_desktop.desk import briefing

        return briefing.every(desk)
    if kind == "searches":
        from idm_desktop.desk import searches

        return searches.every(desk)
    if kind == "tags":
        return _tags(desk, event, document)
    if kind == "events" and scope.document is not None:
        return [known for known in records.events(desk.library, Scope(event)) if scope.document in known.documents]
    of_kind: dict[str, Callable[..., Sequence[tuple[object, ...]]]] = {
        "events": records.events,
        "documents": records.documents,
        "sessions": records.sessions,
        "speakers": people.speakers,
        "organisations": people.organisations,
        "conclusions": records.conclusions,
        "passages": lambda connection, scope: list(records.passages(connection, scope)),
        "quotations": records.quotations,
        "figures": records.figures,
        "acronyms": records.acronyms,
    }
    return of_kind[kind](desk.library, scope)


def within(desk: Desk, event: str | None, document: str | None) -> Scope:
    """Return what an event and a document limit a list to; raise NotFound where one of them is not there."""
    if event is not None and not records.events(desk.library, Scope(event=event)):
        raise NotFound(f"There is no event “{event}”; `idm list events` shows those there are.")
    if document is None:
        return Scope(event=event)
    found = resolve(desk.library, document)
    if found.kind != "document":
        raise NotFound(f"“{document}” is no document; `idm list documents` shows those there are.")
    return Scope(event, found.document, found.version)


def one(desk: Desk, ref: str) -> tuple[object, ...]:
    """Return what a reference names, whole; raise NotFound with a sentence where nothing does."""
    if ref.startswith(groups.PREFIX):
        from idm_desktop.desk import saying

        return saying.told(desk, ref)
    found = resolve(desk.library, ref)
    if found.kind == "note":
        return notes.get(desk, found.id)
    scope = Scope(document=found.document, version=found.version)
    lists: dict[str, Callable[[], Sequence[tuple[object, ...]]]] = {
        "event": lambda: records.events(desk.library, Scope(event=found.id)),
        "document": lambda: records.documents(desk.library, scope),
        "session": lambda: records.sessions(desk.library),
        "speaker": lambda: people.speakers(desk.library),
        "organisation": lambda: people.organisations(desk.library),
        "conclusion": lambda: records.conclusions(desk.library, scope),
        "passage": lambda: list(records.passages(desk.library, scope, found.id)),
        "quotation": lambda: records.quotations(desk.library, scope),
    }
    return next(thing for thing in lists[found.kind]() if getattr(thing, "id", None) == found.id)


def text(desk: Desk, ref: str) -> str:
    """Return the stored text of a document, or the plain text of a passage."""
    found: Reference = resolve(desk.library, ref)
    if found.kind == "document":
        scope = Scope(document=found.document, version=found.version)
        source = records.documents(desk.library, scope)[0].source
        return originals.text(desk.folder, source.sha256, source.encoding)
    thing = one(desk, ref)
    for name in ("text", "headline", "name", "title"):
        if isinstance(value := getattr(thing, name, None), str):
            return value
    raise NotFound(f"“{ref}” has no text of its own.")


def _tags(desk: Desk, event: str | None, document: str | None) -> list[Tag]:
    if event is None and document is None:
        return list(notes.tags(desk))
    counts: dict[str, int] = {}
    for note in notes.every(desk, event=event, document=document):
        for tag in note.tags:
            counts[tag.casefold()] = counts.get(tag.casefold(), 0) + 1
    spelling = {known.tag.casefold(): known.tag for known in notes.tags(desk)}
    found = [Tag(spelling[tag], count) for tag, count in counts.items()]
    return sorted(found, key=lambda tag: (-tag.notes, tag.tag))
