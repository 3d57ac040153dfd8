"""The verbs of notes and versions: note attach, note undo-move, orphans, diff."""

from __future__ import annotations

from argparse import ArgumentTypeError, Namespace
from typing import TYPE_CHECKING

from idm_desktop.cli.printing import as_json, escaped

if TYPE_CHECKING:
    from idm_desktop.cli.parser import Verbs
    from idm_desktop.desk.desk import Desk
    from idm_desktop.model.compared import Diff
    from idm_desktop.model.notes import Note

MOST = 10**6
MARKS = {"same": "{}", "deleted": "[-{}-]", "new": "{{+{}+}}"}


def declare(verb: Verbs) -> None:
    """Declare what can be typed after these verbs."""
    verb("orphans", "list the notes that lost their place, with where they may belong")
    compared = verb("diff", "say what changed from one version of a document to another")
    compared.add_argument("ref", metavar="DOC")
    compared.add_argument("before", metavar="VERSION", type=_number)
    compared.add_argument("after", metavar="VERSION", type=_number)


def declare_note(verb: Verbs, under: object) -> None:
    """Declare what can be done to the place of a note."""
    attached = verb("attach", "give a note its place", under)
    attached.add_argument("id", metavar="ID")
    where = attached.add_mutually_exclusive_group(required=True)
    where.add_argument("--suggestion", metavar="N", type=_number, help="the N-th place that is suggested")
    where.add_argument("--to", metavar="REF", help="what the words stand in")
    attached.add_argument("--quote", metavar="T", help="the words to mark there")
    verb("undo-move", "take back the last move of a note", under).add_argument("id", metavar="ID")


def wrong(chosen: Namespace) -> str | None:
    """Return what does not go together."""
    if getattr(chosen, "action", None) == "attach" and chosen.suggestion is not None and chosen.quote is not None:
        return "a suggestion has its words: --quote goes with --to"
    return None


def note(desk: Desk, chosen: Namespace) -> Note:
    """Move a note, or take a move back."""
    from idm_desktop.desk import notes

    if chosen.action == "attach":
        return notes.attach(desk, chosen.id, suggestion=chosen.suggestion, ref=chosen.to, quote=chosen.quote)
    return notes.undo_move(desk, chosen.id)


def orphans(desk: Desk, chosen: Namespace) -> int:
    """List the notes without a place."""
    from idm_desktop.desk import notes

    found = notes.orphans(desk)
    if getattr(chosen, "json", False):
        print(as_json(found))
    else:
        print("\n".join(map(_orphan, found)) or "Every note has its place.")
    return 0


def diff(desk: Desk, chosen: Namespace) -> int:
    """Say what changed from one version to another."""
    from idm_desktop.desk import comparing

    found = comparing.diff(desk, chosen.ref, chosen.before, chosen.after)
    print(as_json(found) if getattr(chosen, "json", False) else _report(found))
    return 0


def _orphan(note: Note) -> str:
    said = note.quote or (f"on {note.target.kind} {note.target.id}" if note.target else "")
    lines = [f"{note.id}  {note.document or ''}  {escaped(said)}"]
    lines += [
        f"    {number}. {place.passage}  {place.score:.2f}  {place.reason}"
        for number, place in enumerate(note.suggestions, 1)
    ]
    return "\n".join(lines)


def _report(found: Diff) -> str:
    lines = []
    for change in found.changes:
        way = " → ".join(id for id in (change.from_passage, change.to_passage) if id)
        lines.append(f"{change.change}  {way}")
        if change.words is not None:
            lines.append("    " + escaped(" ".join(MARKS[word.change].format(word.text) for word in change.words)))
    lines += [f"note {one.note}: {one.after.state}  {escaped(one.before.words or '')}" for one in found.notes]
    return "\n".join(lines) or f"Versions {found.from_} and {found.to} of {found.document} read the same."


def _number(text: str) -> int:
    try:
        number = int(text)
    except ValueError:
        number = 0
    if not 1 <= number <= MOST:
        raise ArgumentTypeError(f"invalid number value: {text!r}")
    return number
