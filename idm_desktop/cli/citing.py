"""The verbs of writing: cite, quote-check."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from idm_desktop.cli.parser import Verbs
    from idm_desktop.desk.desk import Desk
    from idm_desktop.model.cited import Checked

STYLES = ("un", "chicago", "apa", "bibtex", "ris", "csl-json", "markdown")
LANGUAGES = ("en", "fr", "es")
SAID = {"exact": "exact", "altered": "altered", "not-found": "not found"}
CHANGED = {"equal": "{}", "delete": "[-{}-]", "insert": "{{+{}+}}"}


def declare(verb: Verbs) -> None:
    """Declare what can be typed after these verbs."""
    cited = verb("cite", "write a citation")
    cited.add_argument("ref", metavar="REF", help="a document, a passage, a quotation, an event or a note")
    cited.add_argument("--style", choices=STYLES, default="un")
    cited.add_argument("--lang", choices=LANGUAGES, default="en")
    checked = verb("quote-check", "check each quotation in a draft against the library")
    checked.add_argument("file", metavar="FILE", help="the draft (txt, md, html, docx or pdf); - for standard input")


def cite(desk: Desk, chosen: Namespace) -> int:
    """Print a citation."""
    from idm_desktop.cli.printing import as_json
    from idm_desktop.desk import citing

    made = citing.cite(desk, chosen.ref, chosen.style, chosen.lang)
    print(as_json(made) if getattr(chosen, "json", False) else made.text)
    return 0


def quote_check(desk: Desk, chosen: Namespace) -> int:
    """Check the quotations of a draft."""
    from idm_desktop.cli.printing import as_json
    from idm_desktop.desk import quoting
    from idm_desktop.errors import ImportFailed

    content: bytes | None
    if chosen.file == "-":
        name, path, content = "What was piped in", Path("standard-input.md"), sys.stdin.buffer.read()
    else:
        name, path, content = chosen.file, Path(chosen.file), None
    try:
        found = quoting.check_file(desk, path, content)
    except ImportFailed as error:
        raise ImportFailed(f"{name} was not checked: {error}") from error
    print(as_json(found) if getattr(chosen, "json", False) else _report(found))
    return 0


def _report(found: tuple[Checked, ...]) -> str:
    if not found:
        return "There is no quotation in it: no words between quotation marks, and no block set apart as one."
    lines = []
    for one in found:
        place = f"  ({one.passage} in {one.document}{f', {one.speaker}' if one.speaker else ''})" if one.passage else ""
        edged = " but for the punctuation at its edges" if one.result == "exact" and len(one.words) > 1 else ""
        lines.append(f"{SAID[one.result]}{edged}: “{one.quotation}”{place}")
        if one.result == "altered":
            lines.append("    " + " ".join(CHANGED[change].format(words) for change, words in one.words))
    counts = ", ".join(f"{sum(one.result == key for one in found)} {said}" for key, said in SAID.items())
    return "\n".join([*lines, "", f"{counts}."])
