"""Citing: from a reference, or from words somebody marked, to what a citation is made from."""

from collections.abc import Sequence

from idm_desktop.desk import notes
from idm_desktop.desk.anchors import Part
from idm_desktop.desk.desk import Desk
from idm_desktop.errors import Refused
from idm_desktop.export import citing
from idm_desktop.export.forms import LANGUAGES
from idm_desktop.library import people, records
from idm_desktop.library.records import Scope
from idm_desktop.library.refs import Reference, resolve
from idm_desktop.model.cited import Citation, Cited
from idm_desktop.model.notes import Note
from idm_desktop.model.texts import Document, Event

SPOKEN = """
SELECT q.speaker FROM quotation q JOIN passage p ON p.row = q.passage
 WHERE p.document = :document AND p.version = :version AND p.id = :passage
   AND q.start <= :start AND q.stop >= :end AND q.speaker IS NOT NULL
"""
UNCITED = "A {kind} is no text that could be cited; name a document, a passage, a quotation or a note on one."


def cite(desk: Desk, ref: str, style: str = "un", language: str = "en") -> Citation:
    """Return the citation of what `ref` names; raise NotFound or Refused where there is nothing to cite."""
    return Citation(ref, style, language, citing.cite(cited(desk, ref), style, language))


def language_of(desk: Desk, ref: str) -> str:
    """Return the language to cite `ref` in: its own, or English where that has no forms here."""
    language = cited(desk, ref).language
    return language if language in LANGUAGES else LANGUAGES[0]


def copied(desk: Desk, parts: Sequence[Part], version: int | None = None) -> str:
    """Return marked words with their reference, in the language of their document: what one pastes into a text.

    The words of one person who is quoted are given as theirs; words of nobody in particular are nobody's.
    """
    made = [_part(desk, part, version) for part in parts]
    first, last = made[0], made[-1]
    end = last.official_number or (str(last.number) if last.number else None)
    speakers = {one.speaker for one in made}
    whole = first._replace(
        quote=" ".join(one.quote or "" for one in made),
        speaker=speakers.pop() if len(speakers) == 1 else None,
        last=end if bool(first.official_number) == bool(last.official_number) else None,
    )
    return citing.with_quote(whole, first.language if first.language in LANGUAGES else LANGUAGES[0])


def speaker_of(desk: Desk, passage: str, words: str) -> str | None:
    """Return the name of who is quoted with these words of a passage, where one person is."""
    found = resolve(desk.library, passage)
    scope = Scope(document=found.document, version=found.version)
    start = next(records.passages(desk.library, scope, passage)).text.find(words)
    place = {"document": found.document, "version": found.version, "passage": passage}
    row = desk.library.execute(SPOKEN, {**place, "start": start, "end": start + len(words)}).fetchone()
    return _name(desk, row[0]) if row and start >= 0 else None


def _part(desk: Desk, part: Part, version: int | None) -> Cited:
    passage, start, end = part
    found = resolve(desk.library, passage)
    if version is not None:
        found = found._replace(version=version)
    text = next(records.passages(desk.library, Scope(document=found.document, version=found.version), passage)).text
    place = {"document": found.document, "version": found.version, "passage": passage, "start": start, "end": end}
    spoken = desk.library.execute(SPOKEN, place).fetchone()
    return _in_document(desk, found)._replace(
        quote=text[start:end].strip(), speaker=_name(desk, spoken[0]) if spoken else None
    )


def cited(desk: Desk, ref: str) -> Cited:
    """Return what a citation of `ref` is made from."""
    found = resolve(desk.library, ref)
    if found.kind == "note":
        return _note(desk, notes.get(desk, found.id))
    if found.kind == "event":
        event = _event(desk, found.id)
        assert event is not None
        return Cited(event.id, event.title, event, "event", None, f"idm://event/{event.id}")
    if found.kind == "session":
        return _session(desk, found.id)
    if found.document is None or found.version is None:
        raise Refused(UNCITED.format(kind=found.kind))
    return _in_document(desk, found)


def _in_document(desk: Desk, found: Reference) -> Cited:
    scope = Scope(document=found.document, version=found.version)
    whole = _document(desk, scope)
    if found.kind == "document":
        return whole
    if found.kind == "quotation":
        quotation = next(q for q in records.quotations(desk.library, scope) if q.id == found.id)
        at = _passage(desk, whole, scope, quotation.passage)
        return at._replace(quote=quotation.text, speaker=_name(desk, quotation.speaker))
    if found.kind == "conclusion":
        conclusion = next(c for c in records.conclusions(desk.library, scope) if c.id == found.id)
        return _passage(desk, whole, scope, conclusion.passages[0])._replace(quote=conclusion.headline)
    return _passage(desk, whole, scope, found.id)


def _document(desk: Desk, scope: Scope) -> Cited:
    document: Document = records.documents(desk.library, scope)[0]
    older = document.version if document.version != document.versions[-1].version else None
    named = document.id if older is None else f"{document.id}@{older}"
    event = _event(desk, document.event)
    return Cited(
        document.id, document.title, event, document.kind, document.language, f"idm://doc/{named}", version=older
    )


def _passage(desk: Desk, whole: Cited, scope: Scope, id: str) -> Cited:
    passage = next(records.passages(desk.library, scope, id))
    place = f"p{passage.number}" if passage.number else passage.id
    return whole._replace(
        address=f"{whole.address}/{place}",
        number=passage.number,
        official_number=passage.official_number,
        page=passage.page,
    )


def _session(desk: Desk, id: str) -> Cited:
    session = next(session for session in records.sessions(desk.library) if session.id == id)
    event = _event(desk, session.event)
    title = ": ".join(filter(None, (session.label, session.title)))
    return Cited(session.id, title, event, "session", None, f"idm://session/{id}")


def _note(desk: Desk, note: Note) -> Cited:
    if note.document is None or note.passage is None:
        raise Refused("This note stands on no passage, so there is nothing to cite; name a note on words of a text.")
    version = note.version if note.state == "orphan" else None
    ref = f"{note.document}@{version}/{note.passage}" if version else f"{note.document}/{note.passage}"
    return cited(desk, ref)._replace(quote=note.now or note.quote)


def _event(desk: Desk, id: str) -> Event | None:
    return next(iter(records.events(desk.library, Scope(event=id))), None)


def _name(desk: Desk, speaker: str | None) -> str | None:
    if speaker is None:
        return None
    return next((person.name for person in people.speakers(desk.library) if person.id == speaker), None)
