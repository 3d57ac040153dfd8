"""What goes into files of notes: each with its place in words, gathered into one sheet for each document."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from idm_desktop.desk import notes as noted
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.placing import Placing
from idm_desktop.export import files
from idm_desktop.export.dress import LOST_STATES
from idm_desktop.export.sheet import Entry, Sheet
from idm_desktop.library import people, records
from idm_desktop.library.records import Scope
from idm_desktop.model.notes import Note
from idm_desktop.model.texts import Document, Event, Passage, Session
from idm_desktop.notebook import meanings
from idm_desktop.notebook.values import Kept

FREE, PEOPLE, NOTES = "free-notes.md", "people--notes.md", "--notes.md"
PARTS = {
    "front": "Title page",
    "heading": "Headings",
    "intro": "Introduction",
    "opening": "Opening",
    "setting-scene": "Setting the scene",
    "lead": "Conclusions",
    "body": "Text",
    "closing": "Closing",
    "table": "Tables",
    "footnote": "Footnotes",
}
OURS = "in our own words"
LONGEST_HEADING = 80
TITLES = {FREE: "Free notes", PEOPLE: "People"}
WHOLE = "The whole document"

Pair = tuple[Kept, Note]
"""A note as the notebook holds it, and as it stands now."""


class Known(NamedTuple):
    """What the headings and citations are made from; `former` are passages of older versions, looked up once."""

    documents: dict[str, Document]
    events: dict[str, Event]
    sessions: dict[str, Session]
    people: dict[str, str]
    places: dict[str, dict[str, tuple[int, Passage]]]
    headlines: dict[str, str]
    quoted: dict[str, str]
    former: dict[tuple[str, int], dict[str, Passage]]
    meanings: dict[str, str]


def pairs(desk: Desk, kept: Iterable[Kept]) -> list[Pair]:
    """Return notes with what they look like now."""
    placing = Placing(desk.library)
    return [(note, noted.shown(desk, note, placing)) for note in kept]


def grouped(known: Known, found: Iterable[Pair]) -> dict[str, list[Pair]]:
    """Gather notes under the names of their files."""
    groups: dict[str, list[Pair]] = defaultdict(list)
    for kept, shown in found:
        groups[file_of(known, shown)].append((kept, shown))
    return groups


def is_known(known: Known, name: str) -> bool:
    """Tell whether a file of this name is one that notes of this library go into."""
    id = name.removesuffix(NOTES)
    return name in (FREE, PEOPLE) or (name.endswith(NOTES) and (id in known.documents or id in known.events))


def known(desk: Desk) -> Known:
    """Look up everything that a heading or a citation may need, once for all notes."""
    connection = desk.library
    places: dict[str, dict[str, tuple[int, Passage]]] = {}
    for document in records.documents(connection):
        scope = Scope(document=document.id)
        places[document.id] = {p.id: (i, p) for i, p in enumerate(records.passages(connection, scope))}
    speakers = {s.id: s for s in people.speakers(connection)}
    names = {id: ", ".join(filter(None, (s.name, s.organisation))) for id, s in speakers.items()}
    return Known(
        documents={d.id: d for d in records.documents(connection)},
        events={e.id: e for e in records.events(connection)},
        sessions={s.id: s for s in records.sessions(connection)},
        people=names,
        places=places,
        headlines={c.id: f"Conclusion {c.number}: {c.headline}" for c in records.conclusions(connection)},
        quoted={q.passage: q.speaker for q in records.quotations(connection) if q.speaker},
        former={},
        meanings=_called(desk),
    )


def _called(desk: Desk) -> dict[str, str]:
    """Return what the reader calls the meanings that have a name of their own."""
    if not desk.has_notes():
        return {}
    return {key: named.name for key, named in meanings.every(desk.notebook).items() if named.name}


def file_of(known: Known, note: Note) -> str:
    """Return the name of the file a note belongs in."""
    if note.document is not None:
        return files.safe_name(note.document, NOTES)
    if note.target is None or note.target.kind == "note":
        return FREE
    if note.target.kind == "speaker":
        return PEOPLE
    if note.target.kind == "session" and note.target.id in known.sessions:
        return files.safe_name(known.sessions[note.target.id].event, NOTES)
    return files.safe_name(note.target.id, NOTES) if note.target.kind == "event" else FREE


def sheet(desk: Desk, known: Known, name: str, group: Sequence[Pair]) -> Sheet:
    """Return what stands in the file `name`, in text order; nothing of notes that are not in `group` is in it."""
    id = name.removesuffix(NOTES)
    document = known.documents.get(id)
    event = known.events.get(document.event if document else id)
    gone = None if document or event or name in (FREE, PEOPLE) else _gone(group)
    title = _titled(document) if document else event.title if event else TITLES.get(name, gone or id)
    tags = ["idm"] + ([f"idm/{event.start[:4]}"] if event and event.start else [])
    entries = [_entry(desk, known, kept, note) for kept, note in group]
    order = known.places.get(id, {})
    entries.sort(key=lambda entry: _place(order, entry.note))
    return Sheet(
        name=name,
        title=title if name in TITLES else f"Notes on {title}",
        aliases=(f"{title} (notes)",),
        tags=tuple(tags),
        source=_source(document, event, gone),
        document=document.id if document else gone,
        version_sha=document.source.sha256 if document else _last_sha(group) if gone else None,
        language=document.language if document else None,
        author=next((entry.note.author for entry in entries if entry.note.author), None),
        entries=tuple(entries),
        headings=_headings(known, id, name),
        organiser=event.organiser if event else None,
    )


def _gone(group: Sequence[Pair]) -> str | None:
    """Return the document that is not here, whose notes these are."""
    return next((note.document for _, note in group if note.document), None)


def _last_sha(group: Sequence[Pair]) -> str | None:
    """Return the source of the newest version that notes stood on."""
    anchors = [kept.anchor for kept, _ in group if kept.anchor]
    return max(anchors, key=lambda anchor: anchor.version).sha256 or None if anchors else None


def _source(document: Document | None, event: Event | None, gone: str | None) -> str | None:
    id = document.id if document else gone
    return f"idm://doc/{id}" if id else f"idm://event/{event.id}" if event else None


def _place(order: dict[str, tuple[int, Passage]], note: Note) -> tuple[int, int, str, str]:
    at = order[note.passage][0] if note.passage in order else -1
    return at, note.segments[0][0] if note.segments else -1, note.created, note.id


def _entry(desk: Desk, known: Known, kept: Kept, note: Note) -> Entry:
    document = known.documents.get(note.document or "")
    passage = _passage(desk, known, kept, note)
    here = None if note.state in LOST_STATES else passage
    para, label = _citation(passage)
    speaker = known.quoted.get(passage.id) if passage and note.meaning in ("quotation", "position") else None
    return Entry(
        note=note,
        prefix=kept.anchor.prefix if kept.anchor else "",
        suffix=kept.anchor.suffix if kept.anchor else "",
        sha256=kept.anchor.sha256 if kept.anchor else None,
        heading=_heading(known, note, here),
        label=label,
        reference=_reference(known, note, document, label),
        link=_link(note, here),
        who=known.people.get(speaker) if speaker else None,
        speaker=speaker,
        para=para,
        named=known.meanings.get(note.meaning or ""),
    )


def _passage(desk: Desk, known: Known, kept: Kept, note: Note) -> Passage | None:
    """Return the passage a note stands in, or, for one that has lost its place, the one it stood in."""
    if note.state not in LOST_STATES:
        found = known.places.get(note.document or "", {}).get(note.passage or "")
        return found[1] if found else None
    if kept.anchor is None:
        return None
    version = (kept.anchor.document, kept.anchor.version)
    if version not in known.former:
        scope = Scope(document=version[0], version=version[1])
        known.former[version] = {p.id: p for p in records.passages(desk.library, scope)}
    return known.former[version].get(kept.anchor.passage)


def _reference(known: Known, note: Note, document: Document | None, label: str | None) -> str | None:
    if document is None or (note.target is not None and note.target.kind == "conclusion"):
        return _name(known, note)
    return ", ".join(filter(None, (_titled(document), label)))


def _titled(document: Document) -> str:
    """Return the title of a document, which says so where it is not the official text but our own."""
    return f"{document.title} [{OURS}]" if document.kind == "digest" else document.title


def _citation(passage: Passage | None) -> tuple[str | None, str | None]:
    """Return a passage's number bare, and as it is cited: the document's own, or ours said to be counted."""
    if passage is None or (passage.number is None and passage.official_number is None):
        return None, None
    if passage.official_number is not None:
        return "".join(passage.official_number.split()), f"para. {passage.official_number}"
    return str(passage.number), f"para. {passage.number} (as counted)"


def _link(note: Note, passage: Passage | None) -> str | None:
    if note.document and passage:
        return f"idm://doc/{note.document}/{f'p{passage.number}' if passage.number else passage.id}"
    if note.document:
        return f"idm://doc/{note.document}"
    return f"idm://{note.target.kind}/{note.target.id}" if note.target else None


def _heading(known: Known, note: Note, passage: Passage | None) -> str:
    if passage is not None:
        return _short(known.headlines.get(passage.conclusion or "", PARTS[passage.kind]))
    if note.target is not None and note.target.kind == "conclusion":
        return _short(known.headlines.get(note.target.id, "Conclusions"))
    if note.document is not None:
        return WHOLE
    return _name(known, note) or "Free notes"


def _headings(known: Known, id: str, name: str) -> frozenset[str]:
    """Return every heading that a section of one file may have."""
    if name == PEOPLE:
        return frozenset(known.people.values())
    if id in known.events:
        sessions = [": ".join(filter(None, (s.label, s.title))) for s in known.sessions.values() if s.event == id]
        return frozenset((known.events[id].title, *sessions))
    if name == FREE:
        return frozenset(("Free notes", "Notes on notes"))
    conclusions = {passage.conclusion for _, passage in known.places.get(id, {}).values() if passage.conclusion}
    headlines = (_short(known.headlines[one]) for one in conclusions if one in known.headlines)
    return frozenset((*PARTS.values(), "Conclusions", WHOLE, *headlines))


def _short(heading: str) -> str:
    return heading if len(heading) <= LONGEST_HEADING else f"{heading[: LONGEST_HEADING - 1].rpartition(' ')[0]}…"


def _name(known: Known, note: Note) -> str | None:
    """Return what a note is on, for people, where it is not on words of a document."""
    if note.target is None:
        return None
    if note.target.kind == "session" and note.target.id in known.sessions:
        session = known.sessions[note.target.id]
        return ": ".join(filter(None, (session.label, session.title)))
    if note.target.kind == "event" and note.target.id in known.events:
        return known.events[note.target.id].title
    named = known.headlines.get(note.target.id) or known.people.get(note.target.id)
    return named or ("Notes on notes" if note.target.kind == "note" else note.target.id)
