"""Notes out as Markdown files, one for each document; edits found in the files are taken in first."""

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from idm_desktop.desk import notes as noted
from idm_desktop.desk.desk import Desk
from idm_desktop.errors import ImportFailed, NotFound, Refused
from idm_desktop.export import files, front, markdown, reading
from idm_desktop.export.sheet import Entry, Sheet
from idm_desktop.library import people, records
from idm_desktop.library.records import Scope
from idm_desktop.model.notes import Note
from idm_desktop.model.reports import Exported
from idm_desktop.model.texts import Document, Event, Passage, Session
from idm_desktop.notebook import notes as kept_notes
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
LONGEST_HEADING = 80


class _Known(NamedTuple):
    """What the headings and citations are made from."""

    documents: dict[str, Document]
    events: dict[str, Event]
    sessions: dict[str, Session]
    people: dict[str, str]
    places: dict[str, dict[str, tuple[int, Passage]]]
    headlines: dict[str, str]
    quoted: dict[str, str]


def export(desk: Desk, target: Path, profile: str) -> Exported:
    """Write every note that is not in the trash into files below `target`; return the files and how many notes.

    Edits found in the files are taken in first. A file whose notes are all gone keeps what its reader added.
    """
    if target.exists() and not target.is_dir():
        raise Refused(f"{target} is a file; name a folder to write the notes to.")
    there = _there(target)
    imported = _take_in(desk, there) if desk.has_notes() else 0
    kept = kept_notes.every(desk.notebook) if desk.has_notes() else ()
    known = _known(desk)
    groups: dict[str, list[tuple[Kept, Note]]] = defaultdict(list)
    for note in kept:
        shown = noted.shown(desk, note)
        groups[_file(known, shown)].append((note, shown))
    for name in there:
        if _is_ours(known, name):
            groups.setdefault(name, [])
    written: list[str] = []
    for name, group in sorted(groups.items()):
        path = target / _free(target, name, there)
        files.write(path, markdown.render(_sheet(known, name, group), there.get(path.name), profile))
        written.append(str(path))
    return Exported(tuple(written), len(kept), imported)


def _there(target: Path) -> dict[str, str]:
    """Return the files of notes in a folder that this program wrote, by name."""
    found: dict[str, str] = {}
    for path in sorted(target.glob("*.md")) if target.is_dir() else ():
        try:
            text = files.read(path)
        except ImportFailed:
            continue  # no text, so none of ours; writing over it is refused
        if text is not None and front.is_ours(text):
            found[path.name] = text
    return found


def _free(target: Path, name: str, there: dict[str, str]) -> str:
    """Return `name`, or the next like it, where a file that somebody else wrote has it."""
    taken: list[str] = []
    while (chosen := files.unique(name, taken)) not in there and (target / chosen).exists():
        taken.append(chosen)
    return chosen


def _is_ours(known: _Known, name: str) -> bool:
    id = name.removesuffix(NOTES)
    return name in (FREE, PEOPLE) or (name.endswith(NOTES) and (id in known.documents or id in known.events))


def _take_in(desk: Desk, there: dict[str, str]) -> int:
    """Take in what was edited in the files since they were written; return how many notes that changed."""
    parsed = {name: reading.read(text) for name, text in there.items()}
    for name, file in parsed.items():
        if file.problems:
            raise Refused(f"{name} was left as it is, and so was every other file: {file.problems[0]}")
    return sum(_take(desk, block) for file in parsed.values() for block in file.blocks)


def _take(desk: Desk, block: reading.Block) -> int:
    try:
        before = kept_notes.get(desk.notebook, block.id)
    except NotFound:
        raise Refused(
            f"The folder holds note {block.id}, which is not in this notebook; export to another folder, "
            "so that it is not lost."
        ) from None
    if not block.edited or before.deleted:
        return 0
    since = block.machine.get("revision")
    after = kept_notes.change(
        desk.notebook,
        block.id,
        text=block.body,
        tags=block.tags,
        since=since if isinstance(since, int) and since <= before.revision else None,
    )
    return int(after.id != before.id or after.revision != before.revision)


def _known(desk: Desk) -> _Known:
    connection = desk.library
    places: dict[str, dict[str, tuple[int, Passage]]] = {}
    for document in records.documents(connection):
        scope = Scope(document=document.id)
        places[document.id] = {p.id: (i, p) for i, p in enumerate(records.passages(connection, scope))}
    speakers = {s.id: s for s in people.speakers(connection)}
    names = {id: ", ".join(filter(None, (s.name, s.organisation))) for id, s in speakers.items()}
    return _Known(
        documents={d.id: d for d in records.documents(connection)},
        events={e.id: e for e in records.events(connection)},
        sessions={s.id: s for s in records.sessions(connection)},
        people=names,
        places=places,
        headlines={c.id: f"Conclusion {c.number}: {c.headline}" for c in records.conclusions(connection)},
        quoted={q.passage: q.speaker for q in records.quotations(connection) if q.speaker},
    )


def _file(known: _Known, note: Note) -> str:
    if note.document is not None:
        return files.safe_name(note.document, NOTES)
    if note.target is None or note.target.kind == "note":
        return FREE
    if note.target.kind == "speaker":
        return PEOPLE
    if note.target.kind == "session" and note.target.id in known.sessions:
        return files.safe_name(known.sessions[note.target.id].event, NOTES)
    return files.safe_name(note.target.id, NOTES) if note.target.kind == "event" else FREE


def _sheet(known: _Known, name: str, group: Sequence[tuple[Kept, Note]]) -> Sheet:
    id = name.removesuffix(NOTES)
    document = known.documents.get(id)
    event = known.events.get(document.event if document else id)
    title = document.title if document else event.title if event else {FREE: "Free notes"}.get(name, "People")
    tags = ["idm"] + ([f"idm/{event.start[:4]}"] if event and event.start else [])
    entries = [_entry(known, kept, note) for kept, note in group]
    order = known.places.get(id, {})
    entries.sort(key=lambda entry: _place(order, entry.note))
    return Sheet(
        name=name,
        title=f"Notes on {title}" if document or event else title,
        aliases=(f"{title} (notes)",),
        tags=tuple(tags),
        source=f"idm://doc/{document.id}" if document else f"idm://event/{event.id}" if event else None,
        document=document.id if document else None,
        version_sha=document.source.sha256 if document else None,
        language=document.language if document else None,
        author=next((note.author for _, note in group if note.author), None),
        entries=tuple(entries),
    )


def _place(order: dict[str, tuple[int, Passage]], note: Note) -> tuple[int, int, str, str]:
    at = order[note.passage][0] if note.passage in order else -1
    return at, note.segments[0][0] if note.segments else -1, note.created, note.id


def _entry(known: _Known, kept: Kept, note: Note) -> Entry:
    document = known.documents.get(note.document or "")
    found = known.places.get(note.document or "", {}).get(note.passage or "")
    passage = found[1] if found else None
    para, label = _citation(passage)
    link = _link(note, passage)
    speaker = known.quoted.get(passage.id) if passage and note.meaning in ("quotation", "position") else None
    return Entry(
        note=note,
        prefix=kept.anchor.prefix if kept.anchor else "",
        suffix=kept.anchor.suffix if kept.anchor else "",
        sha256=kept.anchor.sha256 if kept.anchor else None,
        heading=_heading(known, note, passage),
        label=label,
        reference=_reference(known, note, document, label),
        link=link,
        who=known.people.get(speaker) if speaker else None,
        speaker=speaker,
        para=para,
    )


def _reference(known: _Known, note: Note, document: Document | None, label: str | None) -> str | None:
    if document is None or (note.target is not None and note.target.kind == "conclusion"):
        return _name(known, note)
    return ", ".join(filter(None, (document.title, label)))


def _citation(passage: Passage | None) -> tuple[str | None, str | None]:
    """Return a passage's number bare, and as it is cited: the document's own, or ours said to be counted."""
    if passage is None or (passage.number is None and passage.official_number is None):
        return None, None
    if passage.official_number is not None:
        return passage.official_number, f"para. {passage.official_number}"
    return str(passage.number), f"para. {passage.number} (as counted)"


def _link(note: Note, passage: Passage | None) -> str | None:
    if note.document and passage:
        return f"idm://doc/{note.document}/{f'p{passage.number}' if passage.number else passage.id}"
    if note.document:
        return f"idm://doc/{note.document}"
    return f"idm://{note.target.kind}/{note.target.id}" if note.target else None


def _heading(known: _Known, note: Note, passage: Passage | None) -> str:
    if passage is not None:
        return _short(known.headlines.get(passage.conclusion or "", PARTS[passage.kind]))
    if note.target is not None and note.target.kind == "conclusion":
        return _short(known.headlines.get(note.target.id, "Conclusions"))
    if note.document is not None:
        return "The whole document"
    return _name(known, note) or "Free notes"


def _short(heading: str) -> str:
    return heading if len(heading) <= LONGEST_HEADING else f"{heading[: LONGEST_HEADING - 1].rpartition(' ')[0]}…"


def _name(known: _Known, note: Note) -> str | None:
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
