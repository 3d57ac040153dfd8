"""Notes as annotations of the W3C Web Annotation model, one collection in one JSON-LD file.

What the model has no word for is said in terms of this program's own, all in `idm:`, as plain values: meaning, share,
revision, state, hash, version, passage, segments, origin, and what a note without a quotation is on.
"""

import json
from collections.abc import Iterator, Sequence
from uuid import NAMESPACE_URL, uuid5

from idm_desktop.export.frame import fingerprint, machine, normalise, tag_line, writable
from idm_desktop.export.sheet import Entry, Sheet

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
TERMS = "idm://terms/"
NOTEBOOK = "idm://notebook/"
"""What a free note is on."""

Json = dict[str, object]


def render(sheets: Sequence[Sheet], *, whole: bool = True) -> str:
    """Return the collection; without `whole` it says neither who wrote a note nor where exactly its words stand."""
    notes = [_annotation(entry, sheet.language, whole=whole) for sheet in sheets for entry in sheet.entries]
    own = uuid5(NAMESPACE_URL, " ".join(sorted(str(note["id"]) for note in notes)))
    collection: Json = {
        "@context": [CONTEXT, {"idm": TERMS}],
        "id": f"urn:uuid:{own}",
        "type": "AnnotationCollection",
        "label": "Notes",
        "total": len(notes),
        "generator": {"id": "idm://program/idm-desktop", "type": "Software", "name": "IDM Desktop"},
        "first": {
            "id": f"urn:uuid:{uuid5(own, 'first')}",
            "type": "AnnotationPage",
            "startIndex": 0,
            "items": notes,
        },
    }
    return writable(json.dumps(collection, ensure_ascii=False, indent=1)) + "\n"


def _annotation(entry: Entry, language: str | None, *, whole: bool) -> Json:
    note = entry.note
    made: Json = {
        "id": f"idm://note/{note.id}",
        "type": "Annotation",
        "motivation": "commenting" if note.text else "highlighting" if note.quote is not None else "bookmarking",
        "created": note.created,
        "modified": note.updated,
    }
    if whole and note.author:
        made["creator"] = {"type": "Person", "name": note.author}
    if bodies := list(_bodies(entry)):
        made["body"] = bodies
    made["target"] = _target(entry, whole=whole)
    return made | (_own(entry) if whole else _shared(entry))


def _bodies(entry: Entry) -> Iterator[Json]:
    if entry.note.text:
        yield {"type": "TextualBody", "value": entry.note.text, "format": "text/markdown", "purpose": "commenting"}
    for tag in entry.note.tags:
        yield {"type": "TextualBody", "value": tag, "purpose": "tagging"}
    if entry.note.meaning:
        yield {"type": "TextualBody", "value": entry.note.meaning, "purpose": "classifying"}


def _target(entry: Entry, *, whole: bool) -> object:
    note = entry.note
    if note.quote is None:
        return entry.link or (f"idm://{note.target.kind}/{note.target.id}" if note.target else NOTEBOOK)
    quote: Json = {"type": "TextQuoteSelector", "exact": note.quote}
    if whole:
        quote |= {name: words for name, words in (("prefix", entry.prefix), ("suffix", entry.suffix)) if words}
    selectors = [quote]
    if whole and note.segments:
        where: Json = {"type": "TextPositionSelector", "start": note.segments[0][0], "end": note.segments[-1][1]}
        selectors.append(where)
    return {"source": f"idm://doc/{note.document}" if note.document else NOTEBOOK, "selector": selectors}


def _shared(entry: Entry) -> Json:
    return {"idm:reference": entry.reference} if entry.reference else {}


def _own(entry: Entry) -> Json:
    """Return what brings a note back as it was."""
    note, tags = entry.note, tag_line(entry.note.tags)
    facts = machine(entry, "", "", note.id)
    anchor, origin = facts["anchor"], facts["origin"]
    own: Json = {
        "meaning": note.meaning,
        "share": note.share,
        "revision": note.revision,
        "state": note.state,
        "hash": fingerprint(normalise(note.text), tags),
        "target": f"{note.target.kind} {note.target.id}" if note.target else None,
        "reference": entry.reference,
        "document": note.document,
    }
    if isinstance(anchor, dict):
        own |= {"version": anchor["version"], "passage": anchor["passage"], "segments": _json(anchor["segments"])}
    own["origin"] = _json(origin) if origin else None
    return {f"idm:{name}": value for name, value in own.items() if value is not None}


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
