"""A document out: as Markdown or a web page to be read, or as JSON with everything that is known of it."""

import json
from pathlib import Path

from idm_desktop.desk import endings
from idm_desktop.desk.desk import Desk
from idm_desktop.errors import NotFound, Refused
from idm_desktop.export import files, page, paper
from idm_desktop.library import people, records
from idm_desktop.library.leaves import leaves
from idm_desktop.library.records import Scope
from idm_desktop.library.refs import resolve
from idm_desktop.model.reports import Written

FORMATS = ("markdown", "html", "json")
ROWS = "SELECT row FROM passage WHERE document = ? AND version = ? ORDER BY position"
SIGN = "<!-- IDM Desktop: document -->"
"""Stands at the end of a Markdown file, so that it can be written anew."""


def export(desk: Desk, ref: str, target: Path, format: str | None = None) -> Written:
    """Write a document to a file; a file that this program did not write is left as it is."""
    scope = _scope(desk, ref)
    if target.is_dir():
        raise Refused(f"{target} is a folder; name a file to write the document to.")
    chosen = format or endings.format_of(target, FORMATS)
    text = rendered(desk, ref, chosen)
    files.write_bytes(target, text.encode(), _ours(chosen), private=False)
    assert scope.document is not None
    assert scope.version is not None
    return Written(scope.document, scope.version, str(target), chosen)


def rendered(desk: Desk, ref: str, format: str) -> str:
    """Return a document as the text of a file."""
    scope = _scope(desk, ref)
    if format == "json":
        return json.dumps(_everything(desk, scope), ensure_ascii=False, indent=2) + "\n"
    made = _paper(desk, scope)
    return paper.html(made) if format == "html" else f"{paper.markdown(made)}\n{SIGN}\n"


def _scope(desk: Desk, ref: str) -> Scope:
    found = resolve(desk.library, ref)
    if found.kind != "document":
        raise NotFound(f"“{ref}” is no document; `idm list documents` shows those there are.")
    return Scope(document=found.document, version=found.version)


def _paper(desk: Desk, scope: Scope) -> paper.Paper:
    document = records.documents(desk.library, scope)[0]
    event = next(iter(records.events(desk.library, Scope(event=document.event))), None)
    rows = [row for (row,) in desk.library.execute(ROWS, (scope.document, scope.version))]
    made = leaves(desk.library, rows)
    return paper.Paper(document, event, tuple(made[row] for row in rows))


def _everything(desk: Desk, scope: Scope) -> dict[str, object]:
    """Return a document with all that stands in it, each thing as the command line lists it."""
    library = desk.library
    document = records.documents(library, scope)[0]
    return {
        "document": _plain(document),
        "event": _plain(next(iter(records.events(library, Scope(event=document.event))), None)),
        "brief": document.kind == "digest",
        "sessions": _plain(records.sessions(library, scope)),
        "speakers": _plain(people.speakers(library, scope)),
        "organisations": _plain(people.organisations(library, scope)),
        "conclusions": _plain(records.conclusions(library, scope)),
        "passages": _plain(list(records.passages(library, scope))),
        "quotations": _plain(records.quotations(library, scope)),
        "figures": _plain(records.figures(library, scope)),
        "acronyms": _plain(records.acronyms(library, scope)),
    }


def _plain(value: object) -> object:
    fields: tuple[str, ...] | None = getattr(value, "_fields", None)
    if fields is not None and isinstance(value, tuple):
        return {name: _plain(part) for name, part in zip(fields, value, strict=True)}
    return [_plain(part) for part in value] if isinstance(value, list | tuple) else value


def _ours(format: str) -> files.IsOurs:
    if format == "html":
        return lambda data: page.is_ours(data.decode(errors="replace"))
    if format == "json":
        return lambda data: data.startswith(b'{\n  "document": {\n    "id": ')
    return lambda data: data.rstrip().endswith(SIGN.encode())
