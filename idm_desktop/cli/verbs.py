"""What each verb does, and what it prints."""

import sys
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from idm_desktop.cli import briefing, carrying, citing, correcting, moving, registering, reviewing, searching, tagging
from idm_desktop.cli.importing import import_
from idm_desktop.cli.printing import as_entry, as_json, as_lines, as_table, escaped
from idm_desktop.desk.desk import Desk
from idm_desktop.errors import Refused
from idm_desktop.model.notes import Note
from idm_desktop.words.counting import counted

Verb = Callable[[Desk, Namespace], int]


def _says_json(chosen: Namespace) -> bool:
    return getattr(chosen, "json", False)


def _put(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()


def _said(text: str) -> None:
    print(f"idm: {escaped(text)}", file=sys.stderr)


def _answer(chosen: Namespace, value: tuple[object, ...]) -> None:
    _put(f"{as_json(value)}\n" if _says_json(chosen) else as_entry(value))


def list_(desk: Desk, chosen: Namespace) -> int:
    """List a kind."""
    from idm_desktop.desk import lookup

    if chosen.deleted and chosen.kind != "notes":
        raise Refused("Only notes have a trash; leave --deleted out.")
    rows = lookup.every(desk, chosen.kind, event=chosen.event, document=chosen.document, deleted=chosen.deleted)
    if chosen.csv:
        _put(as_table(rows))
    elif _says_json(chosen):
        _put(f"{as_json(tuple(rows))}\n")
    else:
        _put(as_lines(rows))
    for id in (row.id for row in rows if isinstance(row, Note) and row.state == "damaged"):
        _said(carrying.DAMAGED.format(id=id))
    return 0


def show(desk: Desk, chosen: Namespace) -> int:
    """Show one thing, or its text alone."""
    from idm_desktop.desk import lookup

    if chosen.text:
        text = lookup.text(desk, chosen.ref)
        _put(f"{as_json(text)}\n" if _says_json(chosen) else text)
        return 0
    _answer(chosen, lookup.one(desk, chosen.ref))
    return 0


def note(desk: Desk, chosen: Namespace) -> int:
    """Write, change, delete or restore a note, or print its history."""
    from idm_desktop.desk import health, notes
    from idm_desktop.notebook.values import KEEP

    if chosen.action == "history":
        revisions = notes.history(desk, chosen.id)
        _put(f"{as_json(revisions)}\n" if _says_json(chosen) else "\n".join(map(as_entry, revisions)))
        return 0
    if chosen.action in ("attach", "undo-move"):
        made = moving.note(desk, chosen)
    elif chosen.action == "add":
        made = notes.add(
            desk,
            None if chosen.free else chosen.ref,
            quote=chosen.quote,
            occurrence=chosen.occurrence or 1,
            text=_text(chosen.text),
            meaning=chosen.meaning,
            tags=chosen.tag,
            share=chosen.share,
        )
    elif chosen.action == "edit":
        made = notes.change(
            desk,
            chosen.id,
            text=KEEP if chosen.text is None else _text(chosen.text),
            meaning=KEEP if chosen.meaning is None else (None if chosen.meaning == "none" else chosen.meaning),
            tags=() if chosen.no_tags else KEEP if chosen.tag is None else chosen.tag,
            share=KEEP if chosen.share is None else chosen.share,
            since=chosen.revision,
        )
        if made.id != chosen.id:
            _said(f"{chosen.id} was changed since revision {chosen.revision}; yours is kept beside it as {made.id}.")
    else:
        made = (notes.delete if chosen.action == "delete" else notes.restore)(desk, chosen.id)
    health.remember(desk)
    _answer(chosen, made)
    return 0


def _text(given: str) -> str:
    if given != "-":
        return given
    try:
        return sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refused("What was typed or piped in is not UTF-8 text; nothing was written.") from error


def backup(desk: Desk, chosen: Namespace) -> int:
    """Copy the notebook and check the copy."""
    from idm_desktop.desk import health

    target = Path(chosen.to) if chosen.to else None
    if chosen.all:
        from idm_desktop.desk import packing

        made = packing.pack(desk, target)
    else:
        made = health.backup(desk, target)
    _answer(chosen, made)
    return 0 if made.ok else 1


def restore(desk: Desk, chosen: Namespace) -> int:
    """Put a backup in the place of the notebook, or a whole library in the place of this one."""
    from idm_desktop.desk import health, windows

    windows.refuse_if_open(desk.folder)
    if chosen.file == "-":
        from tempfile import TemporaryDirectory

        with TemporaryDirectory() as folder:
            source = Path(folder, "standard-input")
            source.write_bytes(sys.stdin.buffer.read())
            aside = health.restore(desk, source)
    else:
        aside = health.restore(desk, Path(chosen.file))
    if aside is not None:
        _said(f"What was there is kept at {aside.file}.")
    made = health.examine(desk)
    _put(f"{as_json(made)}\n" if _says_json(chosen) else f"What {chosen.file} holds was restored.\n")
    return 0


def doctor(desk: Desk, chosen: Namespace) -> int:
    """Look for damage; with --repair, mend it."""
    from idm_desktop.desk import health

    found = health.repair(desk) if chosen.repair else health.examine(desk)
    if _says_json(chosen):
        _put(f"{as_json(found)}\n")
    else:
        for check in found.checks:
            _put(f"{'good' if check.ok else 'BAD '}  {check.name}: {check.detail}\n")
        for id in found.damaged:
            _put(f"BAD   note {id} is damaged; its other revisions and the backups may have it.\n")
        for kept in found.backups:
            _put(f"{'good' if kept.ok else 'BAD '}  backup {kept.file}: {counted(kept.notes, 'note')}\n")
    return 0 if found.ok else 1


VERBS: dict[str, Verb] = {
    "import": import_,
    "list": list_,
    "show": show,
    "search": searching.search,
    "note": note,
    "export": carrying.export,
    "import-notes": carrying.import_notes,
    "backup": backup,
    "restore": restore,
    "doctor": doctor,
    "briefing": briefing.briefing,
    "cite": citing.cite,
    "diff": moving.diff,
    "orphans": moving.orphans,
    "quote-check": citing.quote_check,
    "register": registering.register,
    "tag": tagging.tag,
    **reviewing.VERBS,
    **correcting.VERBS,
}
