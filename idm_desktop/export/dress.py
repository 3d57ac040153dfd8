"""How a note looks in a file: the same frame and words in the dress of four kinds of program.

`obsidian` is the canonical one: a callout and a block id. `plain` and `joplin` have a plain quotation and no block id.
`logseq` is an outline: the note is a bullet with a UUID, its body a bullet under it.
"""

import re
from collections.abc import Iterator

from idm_desktop.errors import Refused
from idm_desktop.export.frame import CONTROL, closer, ending, machine, normalise, opener, tag_line, writable
from idm_desktop.export.sheet import Entry

PROFILES = ("obsidian", "plain", "logseq", "joplin")

LOST = "Not found in this version"
LOST_STATES = frozenset({"orphan", "suggested"})

UNMARKED = "Highlight"
UNTIED = "Free note"

BODY_FIRST = "\t- "
BODY_NEXT = "\t  "
BULLET = "- "
INSIDE = "  "

LITERAL = re.compile(
    r"\\(?=[!-/:-@\[-`{-~])|[`*]|(?<!\w)_|_(?!\w)|<(?=[A-Za-z/!?])|\[(?=[\[^])|\](?=[(\[:])|&(?=#?\w+;)|#(?=\w)|~(?=~)|%(?=%)"
)
IN_LINK = re.compile(LITERAL.pattern + r"|[\[\]]")
LINE_START = re.compile(r"[#>+=~|-]|\d{1,9}(?=[.)](?:\s|$))")
UNSAFE_IN_LINK = re.compile(r"[^!#$%&*+,./0-9:;=?@A-Z_a-z~'-]")


def check(profile: str) -> None:
    """Raise Refused where there is no such profile."""
    if profile not in PROFILES:
        raise Refused(f"There is no profile “{profile}”; choose one of {', '.join(PROFILES)}.")


def heading(text: str, level: int, profile: str) -> str:
    return ((BULLET if profile == "logseq" else "") + "#" * level + " " + literal(text)).rstrip()


def block(entry: Entry, profile: str, *, whole: bool = True) -> str:
    """Return a note, from the machine line to the one that closes it; only what lies between without `whole`."""
    id, body, tags = entry.note.id, normalise(entry.note.text), tag_line(entry.note.tags)
    end = ending(body, id)
    first, last = opener(machine(entry, body, tags, end)), closer(end)
    line = f"Tags: {tags}".rstrip()
    head = list(_titled(entry, line) if entry.note.quote is None else _quoted(entry, entry.note.quote, line, profile))
    if profile == "logseq":
        lines = list(_outlined(first, [line for line in head if line], id, body, last))
        return "\n".join(lines if whole else [BULLET + lines[1].strip(), *lines[2:-1]])
    mark = f"^{id}"
    # A body that opens with the very line a block id would be gets one before it, or it would be taken for one
    marked = profile == "obsidian" or body.partition("\n")[0].strip() == mark
    if not whole:
        return "\n\n".join(part for part in ("\n".join(head), body) if part)
    parts = ["\n".join([first, *head]), mark if marked else "", body, last]
    return "\n\n".join(part for part in parts if part)


def one_line(text: str) -> str:
    return " ".join(CONTROL.sub(" ", writable(text)).split())


def literal(text: str) -> str:
    """Return `text` on one line, written so that Markdown shows it as it is."""
    return LITERAL.sub(r"\\\g<0>", one_line(text))


def meant(entry: Entry) -> str | None:
    """Return what a note means, as its reader calls it; None where it means nothing in particular."""
    return entry.named or (entry.note.meaning.capitalize() if entry.note.meaning else None)


def _quoted(entry: Entry, quote: str, tags: str, profile: str) -> Iterator[str]:
    """Yield a quotation: what it is, its words, where they stand, the tags."""
    meaning = meant(entry) or UNMARKED
    title = " · ".join(literal(part) for part in (meaning, entry.label, entry.who) if part)
    yield from [f"> [!quote] {title}"] if profile == "obsidian" else [f"> **{title}**", ">"]
    for line in normalise(quote).split("\n"):
        words = literal(line)
        yield "> " + opened(words) if words else ">"
    yield ">"
    place = _place(entry)
    if place:
        yield f"> {place}"
    yield f"> {tags}"


def opened(words: str) -> str:
    """Keep the first mark of a line from being taken for a heading, a list or a rule."""
    match = LINE_START.match(words)
    if match is None:
        return words
    return f"\\{words}" if match[0] in "#>+=~|-" else f"{match[0]}\\{words[match.end() :]}"


def _titled(entry: Entry, tags: str) -> Iterator[str]:
    """Yield the heading of a note without a quotation, and its tags."""
    meaning = meant(entry)
    title = _place(entry) or UNTIED
    yield f"### {title} · {literal(meaning)}" if meaning else f"### {title}"
    yield ""
    yield tags


def _place(entry: Entry) -> str:
    """Return the citation, as a link to the note where there is an address."""
    words = entry.reference or entry.label or ""
    if not entry.link:
        return literal(words)
    text = IN_LINK.sub(r"\\\g<0>", one_line(words)) or UNTIED
    joint = "&" if "?" in entry.link else "?"
    return f"[{text}]({_address(entry.link)}{joint}note={entry.note.id})"


def _address(link: str) -> str:
    encoded = lambda match: "".join(f"%{byte:02X}" for byte in match[0].encode())  # noqa: E731
    return UNSAFE_IN_LINK.sub(encoded, writable(link))


def _outlined(first: str, head: list[str], id: str, body: str, last: str) -> Iterator[str]:
    from uuid import NAMESPACE_URL, uuid5

    yield BULLET + first
    yield from (INSIDE + line for line in head)
    yield f"{INSIDE}id:: {uuid5(NAMESPACE_URL, f'idm://note/{id}')}"
    for number, line in enumerate(body.split("\n") if body else ()):
        yield (BODY_NEXT if number else BODY_FIRST) + line if line else ""
    yield (BODY_NEXT if body else INSIDE) + last
