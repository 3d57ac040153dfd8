"""The verbs that carry notes and documents out, and notes back in: export, import-notes."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from idm_desktop.errors import Refused

if TYPE_CHECKING:
    from idm_desktop.cli.parser import Parser, Verbs
    from idm_desktop.desk.desk import Desk
    from idm_desktop.desk.exporting import Done
    from idm_desktop.model.reports import Step

FORMATS = ("markdown", "html", "docx", "csv", "jsonld")
PROFILES = ("plain", "obsidian", "logseq", "joplin")
SHAPES = ("markdown", "html", "json")
DAMAGED = "The note {id} is not as it was written; `idm doctor --repair` goes back to its last sound revision."
ONE_WAY = "Without machine lines these files cannot be read back completely."
WAYS = {"new": "new", "changed": "changed", "conflict": "both kept", "deleted": "missing", "refused": "refused"}


def declare(verb: Verbs, parser: type[Parser]) -> None:
    """Declare what can be typed after these verbs."""
    export = verb("export", "write notes or a document out")
    kinds = export.add_subparsers(dest="what", metavar="WHAT", required=True, parser_class=parser)
    notes = verb("notes", "write the notes out; edits in files written before are taken in first", kinds)
    notes.add_argument("--to", metavar="DIR", required=True)
    notes.add_argument("--format", choices=FORMATS, default="markdown")
    notes.add_argument("--profile", choices=PROFILES, default="obsidian", help="whom the Markdown is for (obsidian)")
    notes.add_argument("--where", metavar="QUERY", help="only the notes this search finds, such as share:public")
    notes.add_argument("--no-machine", action="store_true", help="leave out what only a program reads")
    document = verb("document", "write a document out", kinds)
    document.add_argument("ref", metavar="DOC")
    document.add_argument("--to", metavar="FILE", required=True)
    document.add_argument("--format", choices=SHAPES, help="by default what the file's ending says")
    back = verb("import-notes", "take notes in, from files of this program or of others")
    back.add_argument("files", metavar="FILE", nargs="+")
    back.add_argument("--dry-run", action="store_true", help="say what would come in, and change nothing")
    back.add_argument("--delete", action="store_true", help="put notes that are missing from their file into the trash")
    back.add_argument("--many", action="store_true", help="with --delete: even more than 20 notes or a tenth of all")


def export(desk: Desk, chosen: Namespace) -> int:
    """Write notes or a document out."""
    from idm_desktop.cli.printing import as_json
    from idm_desktop.desk import exporting, health
    from idm_desktop.words.counting import counted

    if chosen.what == "document":
        return _document(desk, chosen)
    options = exporting.Options(chosen.format, chosen.profile, chosen.where, not chosen.no_machine)
    done = exporting.export(desk, Path(chosen.to), options)
    health.remember(desk)
    _tell(done, options)
    exported = done.exported
    lines = [f"{counted(exported.notes, 'note')} in {counted(len(exported.files), 'file')}.", *exported.files]
    _put(f"{as_json(exported)}\n" if _says_json(chosen) else "".join(f"{line}\n" for line in lines))
    return 0


def _tell(done: Done, options: object) -> None:
    for id in done.back:
        _said(f"The note {id} had been taken out of its file and was put back; `idm note delete {id}` deletes it.")
    for name in done.copies:
        _said(f"{name} looks like the copy of a conflict and was not read; compare it with the file beside it.")
    for id in done.damaged:
        _said(DAMAGED.format(id=id))
    if not getattr(options, "machine", True):
        _said(ONE_WAY)


def _document(desk: Desk, chosen: Namespace) -> int:
    from idm_desktop.cli.printing import as_json
    from idm_desktop.desk import documents_out

    if chosen.to == "-":
        text = documents_out.rendered(desk, chosen.ref, chosen.format or "markdown")
        _put(f"{as_json(text)}\n" if _says_json(chosen) and chosen.format != "json" else text)
        return 0
    done = documents_out.export(desk, chosen.ref, Path(chosen.to), chosen.format)
    _put(f"{as_json(done)}\n" if _says_json(chosen) else f"{done.document} was written to {done.file}.\n")
    return 0


def import_notes(desk: Desk, chosen: Namespace) -> int:
    """Take notes in."""
    from idm_desktop.cli.printing import as_json
    from idm_desktop.desk import health, returning

    if chosen.many and not chosen.delete:
        raise Refused("--many goes with --delete.")
    sources = [
        returning.read_bytes(sys.stdin.buffer.read()) if name == "-" else returning.read(Path(name))
        for name in chosen.files
    ]
    options = returning.Options(chosen.dry_run, chosen.delete, chosen.many)
    done = returning.take_in(desk, sources, options)
    if not chosen.dry_run:
        health.remember(desk)
    for step in done.steps:
        _report(step, quiet=_says_json(chosen), deleted=chosen.delete)
    if _says_json(chosen):
        _put(f"{as_json(done.counts)}\n")
    else:
        counted = zip(done.counts._fields[:-1], done.counts[:-1], strict=True)
        _put(("Would be: " if chosen.dry_run else "") + ", ".join(f"{count} {name}" for name, count in counted) + ".\n")
    return 1 if done.counts.refused else 0


def _report(step: Step, *, quiet: bool, deleted: bool) -> None:
    """Say of a note what has to be known; what is refused or missing always, the rest where people read."""
    line = f", line {step.line}" if step.line else ""
    if step.status == "refused":
        _said(f"{step.file}{line}: {(step.reason or '').rstrip('.')}.")
    elif step.status == "deleted":
        done = "was put into the trash" if deleted else "is kept; --delete would put it into the trash"
        _said(f"{step.file}: the note {step.note} is no longer in it and {done}.")
    elif not quiet and step.status != "unchanged":
        from idm_desktop.cli.printing import escaped

        _put(f"{WAYS[step.status]}  {step.note}  {escaped(step.words)}\n")


def _says_json(chosen: Namespace) -> bool:
    return getattr(chosen, "json", False)


def _put(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()


def _said(text: str) -> None:
    from idm_desktop.cli.printing import escaped

    print(f"idm: {escaped(text)}", file=sys.stderr)
