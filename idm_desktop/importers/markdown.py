"""Markdown: front matter, headings of both kinds, emphasis, links, footnotes, block quotations, lists.

The stored text is the text a reader sees, its blocks separated by a blank line; marks and addresses are left out.
"""

import re
from collections.abc import Iterator

from idm_desktop.importers import drafts
from idm_desktop.importers.decoding import decode
from idm_desktop.importers.numbered import printed
from idm_desktop.importers.progress import Progress, silent
from idm_desktop.importers.writing import Writing
from idm_desktop.model.extract import Extract

FRONT = re.compile(r"\A---[ \t]*\n(?P<lines>.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
FACT = re.compile(r"(?P<key>[A-Za-z][\w-]*):[ \t]*(?P<value>.*)")
HEADING = re.compile(r"(?P<marks>#{1,6})[ \t]+(?P<text>.*?)[ \t]*#*[ \t]*\Z")
UNDERLINE = re.compile(r"(?:=+|-+)[ \t]*\Z")
FOOTNOTE = re.compile(r"\[\^(?P<label>[^\]\s]{1,30})\]:[ \t]*")
ITEM = re.compile(r"[ \t]{0,3}(?:[-*+]|\d{1,3}[.)])[ \t]+")
BOLD = re.compile(r"(\*\*|__)(?P<text>[^*_\n]+)\1")
BREAK = re.compile(r"(?: {2,}|\\)\Z")
DIVIDER = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*\Z")
BAR = re.compile(r"(?<!\\)\|")
INLINE = re.compile(
    r"\\(?P<escaped>[\\`*_{}\[\]()#+\-.!>~|])"
    r"|\[\^(?P<reference>[^\]\s]{1,30})\]"
    r"|!?\[(?P<linked>[^\[\]]*)\]\((?P<target>[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+\"[^\"]*\")?\)"
    r"|(?P<stars>\*{1,3})|(?P<line>(?<!\w)_{1,2}(?=\w)|(?<=\w)_{1,2}(?!\w)|(?<=[^\w\s])_{1,2}(?!\w))"
    r"|`(?P<code>[^`\n]+)`"
)


def read(content: bytes, encoding: str | None = None, progress: Progress = silent) -> Extract:
    """Read a Markdown file; raise ImportFailed where it is no text."""
    decoded = decode(content, encoding)
    front = FRONT.match(decoded.text)
    facts = tuple(_facts(front["lines"])) if front else ()
    writing = Writing()
    blocks = list(_blocks(decoded.text[front.end() if front else 0 :]))
    labels = {note["label"] for lines in blocks if (note := FOOTNOTE.match(lines[0]))}
    for lines in blocks:
        _write(writing, lines, labels)
    text, written = writing.finish()
    return Extract(text, written, "md", decoded.encoding, facts=facts, warnings=decoded.warnings)


def _facts(lines: str) -> Iterator[tuple[str, str]]:
    for line in lines.split("\n"):
        if match := FACT.match(line):
            value = match["value"].strip()
            if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
                value = value[1:-1].replace('\\"', '"')
            if value:
                yield match["key"].lower(), value


def _blocks(text: str) -> Iterator[list[str]]:
    """Yield the lines of each block; a heading, an item or a footnote begins one without a blank line before it."""
    block: list[str] = []
    for line in text.split("\n"):
        if not line.strip():
            if block:
                yield block
            block = []
        elif HEADING.match(line) or ITEM.match(line) or FOOTNOTE.match(line):
            if block:
                yield block
            block = [line]
            if HEADING.match(line):
                yield block
                block = []
        else:
            block.append(line)
    if block:
        yield block


def _write(writing: Writing, lines: list[str], labels: set[str]) -> None:
    first = lines[0]
    if heading := HEADING.match(first):
        writing.begin("heading", level=len(heading["marks"]))
        _inline(writing, heading["text"], labels)
    elif len(lines) == 2 and UNDERLINE.match(lines[1]):
        writing.begin("heading", level=1 if lines[1].startswith("=") else 2)
        _inline(writing, first, labels)
    elif note := FOOTNOTE.match(first):
        writing.begin("footnote", label=note["label"])
        _inline(writing, "\n".join([first[note.end() :], *lines[1:]]), labels)
    elif first.startswith(">"):
        writing.begin("quote")
        _inline(writing, "\n".join(line.removeprefix(">").removeprefix(" ") for line in lines), labels)
    elif number := printed(first.lstrip()):
        blank = len(first) - len(first.lstrip())
        writing.begin("item", label=number["number"])
        _inline(writing, "\n".join([first[blank + number.end() :], *lines[1:]]), labels)
    elif item := ITEM.match(first):
        writing.begin("item")
        _inline(writing, "\n".join([first[item.end() :], *lines[1:]]), labels)
    elif len(lines) > 1 and "|" in first and DIVIDER.match(lines[1]):
        _table(writing, [first, *lines[2:]], labels)
    elif len(lines) > 1 and all(BREAK.search(line) for line in lines[:-1]):
        for line in lines:  # entries of a programme or lines of an address, each ended by hand
            writing.begin("paragraph")
            _inline(writing, BREAK.sub("", line).strip(), labels)
    elif not all(UNDERLINE.match(line) for line in lines):
        bold = BOLD.fullmatch(first.strip()) if len(lines) == 1 else None
        heads = bold is not None and drafts.may_head(bold["text"])
        writing.begin("heading", level=drafts.LOWEST) if heads else writing.begin("paragraph")
        _inline(writing, "\n".join(lines), labels)


def _table(writing: Writing, lines: list[str], labels: set[str]) -> None:
    """Write a table as cells divided by tabs and rows divided by line ends."""
    writing.begin("table")
    for number, line in enumerate(lines):
        writing.add("\n" if number else "")
        row = line.strip().removeprefix("|")
        for at, cell in enumerate(BAR.split(row.removesuffix("|"))):
            writing.add("\t" if at else "")
            _inline(writing, cell.strip(), labels)


def _inline(writing: Writing, text: str, labels: set[str]) -> None:
    """Write a text without its marks; a footnote marker that no footnote has stays in it."""
    at = 0
    for match in INLINE.finditer(text):
        writing.add(text[at : match.start()])
        at = match.end()
        if match["reference"] in labels:
            writing.refer(match["reference"])
        elif mark := match["stars"] or match["line"]:
            writing.emphasise(mark, opens=text[at : at + 1].strip() != "" and text.find(mark, at) > at)
        else:
            kept = match.group() if match["reference"] else ""
            writing.add(match["escaped"] or match["linked"] or match["code"] or kept)
    writing.add(text[at:])
