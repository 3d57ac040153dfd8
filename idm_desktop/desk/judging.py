"""Whether a field of the search grammar holds of a note: fields of notes, and those of what the note is on."""

from idm_desktop.desk.desk import Desk
from idm_desktop.library import fields
from idm_desktop.model.notes import Note
from idm_desktop.words.fold import fold, tokens
from idm_desktop.words.query import Field
from idm_desktop.words.stems import stem

PASSAGES = """
SELECT DISTINCT p.id, p.document
  FROM passage p JOIN document d ON d.id = p.document AND d.version = p.version
 WHERE d.complete = 1 AND ({})
"""
OF_SESSION = "SELECT event FROM session WHERE id = ?"
OF_SPEAKER = "SELECT event FROM affiliation WHERE person = ?"
OF_DOCUMENTS = frozenset({"event", "year", "lang", "type", "document"})
"""Fields that hold of a whole document, and of a note on it."""


class Judge:
    """Answers for notes, each field looked up once."""

    def __init__(self, desk: Desk) -> None:
        self._library = desk.library
        self._found: dict[Field, tuple[frozenset[str], frozenset[str]]] = {}
        self._targets: dict[Field, frozenset[str]] = {}

    def holds(self, note: Note, field: Field) -> bool:
        """Tell whether `field` holds of a note, or of what it is on."""
        values = [fold(value).lstrip("#") for value in field.values]
        if field.name == "tag":
            return any(_is_tag(fold(tag), value) for tag in note.tags for value in values)
        if field.name == "note":
            there = {stem(token.text) for token in tokens(note.text)}
            return any(all(stem(token.text) in there for token in tokens(value)) for value in values)
        if field.name == "changed":
            return any(_is_changed(note.updated, value) for value in field.values)
        of_note = {"meaning": note.meaning, "share": note.share, "is": note.state, "type": "note", "has": "note"}
        return of_note.get(field.name) in values or self._is_on(note, field)

    def _is_on(self, note: Note, field: Field) -> bool:
        if field.name in ("meaning", "share", "is", "has"):
            return False
        passages, documents = self._places(field)
        if note.passage is not None:
            return note.passage in passages
        if note.document is not None and field.name in OF_DOCUMENTS:
            return note.document in documents
        return note.target is not None and self._holds_of_target(note.target.kind, note.target.id, field)

    def _holds_of_target(self, kind: str, id: str, field: Field) -> bool:
        if field.name in ("event", "year"):
            events = self._named(field)
            return id in events if kind == "event" else any(event in events for event in self._events_of(kind, id))
        same = field.name == kind and field.name in ("speaker", "session")
        return (same and id in self._named(field)) or (field.name == kind == "conclusion" and id in field.values)

    def _events_of(self, kind: str, id: str) -> list[str]:
        query = {"session": OF_SESSION, "speaker": OF_SPEAKER}.get(kind)
        return [event for (event,) in self._library.execute(query, (id,))] if query else []

    def _named(self, field: Field) -> frozenset[str]:
        """Return the people, sessions or events that a field names."""
        if field not in self._targets:
            look = {"speaker": fields.people, "session": fields.sessions}.get(field.name, fields.events)
            self._targets[field] = frozenset(look(self._library, field))
        return self._targets[field]

    def _places(self, field: Field) -> tuple[frozenset[str], frozenset[str]]:
        """Return the passages of which a field holds, and the documents they are in."""
        if field not in self._found:
            condition = fields.condition(self._library, field)
            rows = self._library.execute(PASSAGES.format(condition.sql), condition.values).fetchall()
            self._found[field] = frozenset(id for id, _ in rows), frozenset(document for _, document in rows)
        return self._found[field]


def _is_tag(tag: str, value: str) -> bool:
    return tag == value or tag.startswith(f"{value}/")


def _is_changed(updated: str, value: str) -> bool:
    """Read `>2026-01-01`, `<2026-01-01`, or a day, month or year."""
    if value.startswith(">"):
        return updated[: len(value) - 1] > value[1:]
    if value.startswith("<"):
        return updated[: len(value) - 1] < value[1:]
    return updated.startswith(value)
