"""What can be typed after `idm`.

`--library` and `--json` stand before or after the verb. Wrong usage prints the usage lines and one sentence.
"""

import sys
from argparse import SUPPRESS, ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from typing import NoReturn

from idm_desktop import __version__
from idm_desktop.cli import briefing, carrying, citing, correcting, moving, registering, reviewing, searching, tagging
from idm_desktop.cli.printing import escaped
from idm_desktop.model.notes import MEANINGS, SHARES

LISTED = (
    "events documents sessions speakers organisations conclusions passages quotations figures acronyms notes tags "
    "briefings"
)
VIEWS = ("start", "overview", "document", "session", "speaker", "search", "notes", "review")
THEMES = ("light", "dark", "sepia", "contrast")
MOST = 10**9
"""The largest number that may be asked for."""

Verbs = Callable[..., "Parser"]


class Parser(ArgumentParser):
    """A parser that says what is wrong in one sentence."""

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        sentence = escaped(message[:1].upper() + message[1:])
        print(f"idm: {sentence.rstrip('.')}.", file=sys.stderr)
        raise SystemExit(2)


def parse(arguments: Sequence[str]) -> Namespace:
    """Read the arguments; raise SystemExit with 2 where they are wrong."""
    parser = _parser()
    chosen, unknown = parser.parse_known_args(list(arguments))
    if unknown:
        parser.error(f"unrecognized arguments: {' '.join(unknown)}")
    if wrong := _wrong(chosen):
        parser.error(wrong)
    return chosen


def _wrong(chosen: Namespace) -> str | None:
    """Return what does not go together, or names nothing."""
    named = vars(chosen)
    if any(named.get(option) == "" for option in ("library", "to")):
        return "the name of a folder or file is empty"
    if named.get("deleted") and chosen.kind != "notes":
        return "only notes have a trash: --deleted goes with notes"
    if named.get("csv") and named.get("json"):
        return "--csv and --json do not go together"
    if named.get("free") and named.get("quote") is not None:
        return "a free note quotes nothing: --quote goes with REF"
    if named.get("occurrence") is not None and named.get("quote") is None:
        return "--occurrence counts words that are quoted: it goes with --quote"
    if chosen.verb == "edit" and not (chosen.facts or chosen.undo):
        return "the following arguments are required: KEY=VALUE"
    if chosen.verb == "screenshot" and not chosen.to.lower().endswith(".png"):
        return "a picture is a PNG: let the name after --to end in .png"
    return moving.wrong(chosen) or searching.wrong(chosen)


def _parser() -> Parser:
    about = "Read, search and annotate the outcome documents of international dialogues."
    parser = Parser(prog="idm", description=about, allow_abbrev=False)
    _common(parser)
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", parser_class=Parser)

    def verb(name: str, help: str, under: object = verbs) -> Parser:
        made: Parser = under.add_parser(name, help=help, description=help, allow_abbrev=False)  # type: ignore[attr-defined]
        _common(made)
        return made

    _reading(verb)
    _notes(verb)
    _keeping(verb)
    citing.declare(verb)
    registering.declare(verb)
    briefing.declare(verb, Parser)
    reviewing.declare(verb)
    correcting.declare(verb)
    moving.declare(verb)
    tagging.declare(verb, Parser)
    return parser


def _common(parser: Parser) -> None:
    parser.add_argument("--version", action="version", version=f"idm {__version__}", help="print the version")
    parser.add_argument("--library", metavar="DIR", default=SUPPRESS, help="the library folder")
    parser.add_argument("--json", action="store_true", default=SUPPRESS, help="print one JSON value")


def _reading(verb: Verbs) -> None:
    opened = verb("open", "open the window")
    opened.add_argument("ref", metavar="REF", nargs="?", help="what to open, such as idm-2018-2-official-en/p14")
    imported = verb("import", "read documents into the library")
    imported.add_argument(
        "files", metavar="FILE", nargs="+", help="a document, a folder of them, or - for standard input"
    )
    imported.add_argument("--dry-run", action="store_true", help="say what would come in, and change nothing")
    imported.add_argument("--event", metavar="ID", help="the event it belongs to")
    imported.add_argument("--new-version-of", metavar="DOC", help="the document it is a newer text of")
    imported.add_argument("--guide", metavar="FILE|auto|none", default="auto", help="facts of the event (auto)")
    imported.add_argument("--encoding", metavar="NAME", help="the encoding of a text file, such as windows-1252")
    listed = verb("list", "list all there is of a kind")
    listed.add_argument("kind", metavar="KIND", choices=[*LISTED.split(), "searches"], help=LISTED.replace(" ", ", "))
    listed.add_argument("--event", metavar="ID")
    listed.add_argument("--document", metavar="ID")
    listed.add_argument("--deleted", action="store_true", help="the notes in the trash")
    listed.add_argument("--csv", action="store_true", help="print a table")
    shown = verb("show", "show one thing, whole")
    shown.add_argument("ref", metavar="REF")
    shown.add_argument("--text", action="store_true", help="print its text alone")
    searching.declare(verb)
    drawn = verb("screenshot", "draw the window off screen")
    drawn.add_argument("--to", metavar="FILE.png", required=True)
    drawn.add_argument("--view", choices=VIEWS)
    drawn.add_argument("--theme", choices=THEMES, default="light")
    drawn.add_argument("--language", choices=("en", "fr", "es"), default="en")
    drawn.add_argument("--size", metavar="1280x800", type=_size, default=(1280, 800))
    drawn.add_argument("--scale", metavar="1.0", type=_scale, default=1.0)
    drawn.add_argument("--open", metavar="REF")
    drawn.add_argument("--query", metavar="QUERY")


def _notes(verb: Verbs) -> None:
    note = verb("note", "write, change, delete and restore notes")
    verbs = note.add_subparsers(dest="action", metavar="ACTION", required=True, parser_class=Parser)
    added = verb("add", "write a note", verbs)
    where = added.add_mutually_exclusive_group(required=True)
    where.add_argument("ref", metavar="REF", nargs="?")
    where.add_argument("--free", action="store_true", help="a note on nothing in particular")
    added.add_argument("--quote", metavar="TEXT", help="the words to mark")
    added.add_argument("--occurrence", metavar="N", type=_count, help="which of those words, counted from 1")
    added.add_argument("--meaning", choices=MEANINGS)
    added.add_argument("--tag", metavar="T", action="append", default=[])
    added.add_argument("--share", choices=SHARES, default="personal")
    added.add_argument("--text", metavar="MD", default="")
    edited = verb("edit", "change a note", verbs)
    edited.add_argument("id", metavar="ID")
    edited.add_argument("--text", metavar="MD")
    edited.add_argument("--meaning", choices=(*MEANINGS, "none"))
    tags = edited.add_mutually_exclusive_group()
    tags.add_argument("--tag", metavar="T", action="append")
    tags.add_argument("--no-tags", action="store_true")
    edited.add_argument("--share", choices=SHARES)
    edited.add_argument("--revision", metavar="N", type=_count, help="the revision that is being changed")
    for name, help in (
        ("delete", "put a note into the trash"),
        ("restore", "take a note out of the trash"),
        ("history", "print the revisions of a note"),
    ):
        verb(name, help, verbs).add_argument("id", metavar="ID")
    moving.declare_note(verb, verbs)


def _keeping(verb: Verbs) -> None:
    carrying.declare(verb, Parser)
    backup = verb("backup", "copy the notebook, and check the copy")
    backup.add_argument("--to", metavar="FILE")
    backup.add_argument("--all", action="store_true", help="the whole library and the settings, as one zip")
    restore = verb("restore", "put a backup of the notebook in its place, keeping what is there")
    restore.add_argument("file", metavar="FILE")
    doctor = verb("doctor", "look for damage, and mend it")
    doctor.add_argument("--repair", action="store_true")


def _count(text: str) -> int:
    number = int(text)
    if not 1 <= number <= MOST:
        raise ValueError
    return number


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    size = (int(width), int(height))
    if not (560 <= size[0] <= 10000 and 400 <= size[1] <= 10000):
        raise ValueError
    return size


def _scale(text: str) -> float:
    scale = float(text)
    if not 0.5 <= scale <= 4:
        raise ValueError
    return scale


_count.__name__, _size.__name__, _scale.__name__ = "number", "size", "scale"
