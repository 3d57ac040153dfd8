"""The verb `briefing`: gather notes and passages, and write them out with numbered sources."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from idm_desktop.cli.parser import Parser, Verbs
    from idm_desktop.desk.desk import Desk
    from idm_desktop.model.briefing import Part

FORMATS = ("markdown", "html", "docx")


def declare(verb: Verbs, parser: type[Parser]) -> None:
    """Declare what can be typed after this verb."""
    made = verb("briefing", "gather notes and passages, and write them out with numbered sources")
    verbs = made.add_subparsers(dest="action", metavar="ACTION", required=True, parser_class=parser)
    begun = verb("new", "begin a briefing", verbs)
    begun.add_argument("title", metavar="TITLE")
    added = verb("add", "put something at its end", verbs)
    added.add_argument("id", metavar="ID")
    what = added.add_mutually_exclusive_group(required=True)
    what.add_argument("ref", metavar="REF", nargs="?", help="a note or a passage")
    what.add_argument("--heading", metavar="TEXT")
    what.add_argument("--text", metavar="MD")
    added.add_argument("--quote", metavar="TEXT", help="words of the passage, instead of all of it")
    verb("show", "print a briefing", verbs).add_argument("id", metavar="ID")
    verb("delete", "put a briefing into the trash", verbs).add_argument("id", metavar="ID")
    written = verb("export", "write a briefing out", verbs)
    written.add_argument("id", metavar="ID")
    written.add_argument("--to", metavar="FILE", required=True)
    written.add_argument("--format", choices=FORMATS, help="by default what the file's ending says")
    written.add_argument("--anyway", action="store_true", help="even where a quotation is not exact")


def briefing(desk: Desk, chosen: Namespace) -> int:
    """Do what is asked with a briefing, and print it as it then stands."""
    from idm_desktop.cli.printing import as_entry, as_json
    from idm_desktop.desk import briefing as briefs
    from idm_desktop.notebook import briefings

    if chosen.action == "export":
        done: tuple[object, ...] = briefs.write(desk, chosen.id, Path(chosen.to), chosen.format, anyway=chosen.anyway)
    elif chosen.action == "new":
        done = briefings.add(desk.notebook, chosen.title)
    elif chosen.action == "add":
        there = briefings.get(desk.notebook, chosen.id)
        parts = (*there.parts, *_parts(desk, chosen))
        done = briefings.save(desk.notebook, there.id, there.title, parts, there.revision)
    else:
        done = briefings.get(desk.notebook, chosen.id)
        if chosen.action == "delete":
            briefings.delete(desk.notebook, chosen.id)
    print(as_json(done) if getattr(chosen, "json", False) else as_entry(done).rstrip("\n"))
    return 0


def _parts(desk: Desk, chosen: Namespace) -> tuple[Part, ...]:
    from idm_desktop.desk import anchors
    from idm_desktop.desk import briefing as briefs
    from idm_desktop.errors import Refused
    from idm_desktop.library.refs import resolve
    from idm_desktop.model.briefing import Part

    if chosen.heading is not None or chosen.text is not None:
        return (Part("heading", chosen.heading) if chosen.heading is not None else Part("text", chosen.text),)
    found = resolve(desk.library, chosen.ref)
    if found.kind == "note":
        return (briefs.from_note(desk, found.id),)
    if found.document is None:
        raise Refused("A briefing holds notes and words of a text; name a note, a document or a passage.")
    texts = anchors.within(desk.library, found)
    if chosen.quote is not None:
        return briefs.from_words(desk, anchors.find(texts, chosen.quote, 1)[1])
    if found.kind != "passage":
        raise Refused("Name a passage, or the words to be quoted with --quote.")
    return briefs.from_words(desk, [(found.id, 0, len(texts[0].passages[0].text))])
