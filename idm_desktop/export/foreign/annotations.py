"""Annotations of the W3C Web Annotation model: a collection, a page, a list of them or a single one, in any spelling.

Those that this program wrote come back whole; of others, the quotation, what is said of it, and tags are taken.
"""

import json
import re

from idm_desktop.export.brought import Brought, Load, Problem
from idm_desktop.export.foreign.facts import Lines, items, table, tables, text, texts, time
from idm_desktop.export.frame import fingerprint, normalise, split_tags, tag_line
from idm_desktop.export.ours import brought
from idm_desktop.model.notes import MEANINGS

ADDRESS = "idm://note/"
OWN = "idm:"
LONG = {
    "@id": "id", "@type": "type", "hasBody": "body", "hasTarget": "target", "hasSource": "source",
    "hasSelector": "selector", "hasPurpose": "purpose", "motivatedBy": "motivation", "bodyValue": "bodyValue",
    "@graph": "items", "first": "first", "chars": "value",
}  # fmt: skip
"""Other names of the same things, as other spellings of JSON-LD have them."""

PAGES = ("items", "first", "annotations", "resources")
DEEPEST = 6
NAME = re.compile(r"^.*[:/#]")
"""What stands before the bare name of a term."""

SAYS_NOTHING = "the annotation quotes nothing and says nothing"

Json = dict[str, object]


def is_one(value: object) -> bool:
    """Tell whether there are annotations in this JSON."""
    return bool(_annotations(_spelt(value)))


def load(value: object, whole: str) -> Load:
    """Read the annotations."""
    lines = Lines(whole)
    notes, problems = [], []
    for each in _annotations(_spelt(value)):
        note = _note(each, lines.next(each.get("id")))
        if note.quote is None and not note.text and note.place is None:
            problems.append(Problem(note.line, SAYS_NOTHING))
        else:
            notes.append(note)
    return Load("annotations", tuple(notes), tuple(problems))


def _spelt(value: object) -> object:
    """Return JSON-LD with the short names of the model, whichever way it was spelt: `oa:hasBody`, `{"@value": …}`."""
    if isinstance(value, list):
        return [_spelt(each) for each in value]
    if not isinstance(value, dict):
        return value
    if "@value" in value:
        return value["@value"]
    return {_short(key): _spelt(inner) for key, inner in value.items()}


def _short(key: str) -> str:
    if key.startswith(OWN):
        return key
    bare = NAME.sub("", key) if not key.startswith("@") else key
    return LONG.get(bare, bare)


def _annotations(value: object, depth: int = 0) -> list[Json]:
    found: list[Json] = []
    for each in tables(value):
        kinds = {NAME.sub("", name) for name in texts(each.get("type"))}
        if "Annotation" in kinds:
            found.append(each)
        elif depth < DEEPEST:
            found += [inner for name in PAGES for inner in _annotations(each.get(name), depth + 1)]
    return found


def _note(each: Json, line: int) -> Brought:
    bodies = [body if isinstance(body, dict) else {"value": body} for body in items(each.get("body"))]
    bodies += [{"value": value} for value in texts(each.get("bodyValue"))]
    said = [value for body in bodies if _purpose(body) not in ("tagging", "classifying") and (value := _value(body))]
    tags = tuple(value for body in bodies if _purpose(body) == "tagging" and (value := _value(body)))
    classes = [value.lower() for body in bodies if _purpose(body) == "classifying" and (value := _value(body))]
    id = text(each.get("id")) or ""
    quote, position = _selected(each)
    body = "\n\n".join(said)
    if id.startswith(ADDRESS) and "idm:revision" in each:
        return _ours(each, id.removeprefix(ADDRESS), quote, body, tags, line)
    creator = next(tables(each.get("creator")), {})
    return Brought(
        line=line,
        id=None,
        key=("annotation", id or f"{quote.get('exact')} {position} {each.get('created')} {body}"),
        quote=_one(quote.get("exact")),
        text=body,
        tags=tags,
        prefix=_one(quote.get("prefix")) or "",
        suffix=_one(quote.get("suffix")) or "",
        meaning=next((name for name in classes if name in MEANINGS), None),
        author=_one(creator.get("name")) or _one(creator.get("nickname")),
        created=time(_one(each.get("created"))),
        updated=time(_one(each.get("modified"))),
        source=_source(each),
    )


def _ours(each: Json, id: str, quote: Json, body: str, tags: tuple[str, ...], line: int) -> Brought:
    """Return a note of this program's own, from the facts that a machine line would have held."""
    kind, _, target = (text(each.get("idm:target")) or "").partition(" ")
    creator = next(tables(each.get("creator")), {})
    facts = {
        "id": id,
        "quote": _one(quote.get("exact")),
        "anchor": {
            "before": quote.get("prefix"),
            "after": quote.get("suffix"),
            "version": each.get("idm:version"),
            "passage": each.get("idm:passage"),
            "segments": _parsed(each.get("idm:segments")),
        },
        "target": {"kind": kind, "id": target},
        "origin": _parsed(each.get("idm:origin")),
        "created": each.get("created"),
        "updated": each.get("modified"),
        "author": creator.get("name"),
        **{name: each.get(f"idm:{name}") for name in ("meaning", "share", "revision", "state")},
    }
    made = brought(facts, line, text(each.get("idm:document")))
    kept = split_tags(" ".join(f"#{tag}" for tag in tags))
    edited = fingerprint(normalise(body), tag_line(kept)) != each.get("idm:hash")
    return made._replace(text=normalise(body), tags=kept, edited=edited)


def _selected(each: Json) -> tuple[Json, Json]:
    """Return the selectors of the first target that has a quotation."""
    quote: Json = {}
    position: Json = {}
    for target in tables(each.get("target")):
        for selector in tables(target.get("selector")):
            chain = [selector, *tables(selector.get("refinedBy"))]
            for one in chain:
                kind = NAME.sub("", next(iter(texts(one.get("type"))), ""))
                quote = quote or (one if kind == "TextQuoteSelector" else {})
                position = position or (one if kind == "TextPositionSelector" else {})
    return quote, position


def _source(each: Json) -> str | None:
    found = []
    for target in items(each.get("target")):
        source = table(target).get("source", table(target).get("id")) if isinstance(target, dict) else target
        found += [text(source), text(table(source).get("id")), text(table(source).get("title"))]
    return " ".join(filter(None, found)) or None


def _purpose(body: Json) -> str:
    return NAME.sub("", _one(body.get("purpose")) or "")


def _value(body: Json) -> str | None:
    return _one(body.get("value"))


def _one(value: object) -> str | None:
    """Return a text, or the first of several, or the id of a thing."""
    for each in items(value):
        if found := text(each) or text(table(each).get("id")):
            return found
    return None


def _parsed(value: object) -> object:
    try:
        return json.loads(value) if isinstance(value, str) else None
    except (ValueError, RecursionError):
        return None
