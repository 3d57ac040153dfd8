"""From the tags of a web page to its parts: headings, paragraphs, quotations, items and tables in their order."""

import re
from html.parser import HTMLParser
from typing import NamedTuple

from idm_desktop.importers.html.lists import Lists
from idm_desktop.importers.html.parts import Part, Piece, Table
from idm_desktop.importers.html.state import BLOCKS, VOID, Attributes, State, inside

DEEPEST = 400
"""Elements may be nested this deeply; what is deeper is read as if it stood there."""

BLANK = re.compile(r"[ \t\n\r\f]+")
EMPTY_LINE = re.compile(r"\n[ \t]*\n\s*")
CLASS = re.compile(r"\.(?P<name>[\w-]{1,60})\s*\{(?P<style>[^{}]{0,2000})\}")
CLOSED_BY = {
    "li": frozenset({"li"}),
    "dd": frozenset({"dd", "dt"}),
    "dt": frozenset({"dd", "dt"}),
    "tr": frozenset({"tr", "td", "th", "caption"}),
    "td": frozenset({"td", "th", "caption"}),
    "th": frozenset({"td", "th", "caption"}),
}
"""What an element ends that was not ended itself, up to the list or table it is in."""

LIMITS = frozenset({"ul", "ol", "dl", "table", "body", "tr"})
LISTS = frozenset({"ul", "ol", "menu", "dir"})


class Page(NamedTuple):
    """A page read; `names` is what its head says, by lower-case name."""

    parts: list[Part]
    names: dict[str, str]


def parse(text: str) -> Page:
    """Read the tags of a page; where all of it is menus and the like, they are what it says."""
    page = _parse(text, lenient=False)
    return page if page.parts else _parse(text, lenient=True)


def _parse(text: str, *, lenient: bool) -> Page:
    parser = _Parser(lenient)
    parser.feed(text)
    parser.close()
    parser.flush()
    return Page(parser.finish(), parser.names)


class _Parser(HTMLParser):
    """Keeps the open elements, and the words since the last block began or ended."""

    def __init__(self, lenient: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.names: dict[str, str] = {}
        self._parts: list[Part] = []
        self._lenient = lenient
        self._states = [State("")]
        self._styles: dict[str, str] = {}
        self._pieces: list[Piece] = []
        self._ids: set[str] = set()
        self._number: str | None = None
        self._item = False
        self._lists = Lists()
        self._tables: list[Table] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if tag in BLOCKS:
            self._imply_ends(tag)
            self.flush()
        if tag in VOID:
            self._void(tag, attributes)
            return
        state = inside(self._states[-1], tag, attributes, self._styles)
        if self._lenient and state.skipped and tag not in ("script", "style", "template"):
            state = state._replace(skipped=self._states[-1].skipped)
        if len(self._states) < DEEPEST:
            self._states.append(state)
        if not state.skipped:
            self._ids |= {attributes[name] for name in ("id", "name") if attributes.get(name)}
        if tag in LISTS:
            self._lists.begin(tag, attributes)
        elif tag == "li":
            self._number, self._item = self._lists.item(attributes), True
        elif tag == "html" and "lang" in attributes:
            self.names.setdefault("lang", attributes["lang"])
        self._open_table(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag == "br":
            self._void(tag, {})
        if tag in BLOCKS:
            self.flush()
        for depth in range(len(self._states) - 1, 0, -1):
            if self._states[depth].tag == tag:
                self._close(depth)
                return

    def handle_data(self, data: str) -> None:
        state = self._states[-1]
        if state.tag == "title" and not state.skipped:
            self.names["title"] = self.names.get("title", "") + data
        elif state.tag == "style":
            self._styles.update((match["name"], match["style"]) for match in CLASS.finditer(data))
        elif state.pre and not state.skipped:
            for number, piece in enumerate(EMPTY_LINE.split(data)):
                if number:
                    self.flush()
                self._add(piece)
        elif not state.skipped:
            self._add(BLANK.sub(" ", data))

    def unknown_decl(self, data: str) -> None:
        """Pass over what Word writes for itself: <![if !supportFootnotes]>."""

    def flush(self) -> None:
        """End the block that is being read."""
        state, pieces = self._states[-1], tuple(self._pieces)
        self._pieces = []
        if not any(piece.text.strip() for piece in pieces) or _only_skips(pieces, state):
            return
        kind = "heading" if state.level else "quote" if state.quote else "item" if self._item else "paragraph"
        level = state.level if kind == "heading" else 0
        part = Part(kind, pieces, level, self._number, frozenset(self._ids), state.container)
        self._ids, self._number, self._item = set(), None, False
        if self._tables:
            self._tables[-1].add(part)
        else:
            self._parts.append(part)

    def finish(self) -> list[Part]:
        """Return the parts, those of tables that were never ended too."""
        while self._tables:
            self._close_table()
        return self._parts

    def _add(self, text: str) -> None:
        state = self._states[-1]
        self._pieces.append(Piece(text, state.strong, state.em, state.raised, state.target, state.notelike, state.back))

    def _void(self, tag: str, attributes: Attributes) -> None:
        if tag == "br" and not self._states[-1].skipped:
            if self._pieces and "".join(piece.text for piece in self._pieces[-3:]).rstrip(" \xa0").endswith("\n"):
                self.flush()
            elif self._pieces:
                self._pieces.append(Piece("\n"))
        elif tag == "meta" and attributes.get("content"):
            name = attributes.get("name") or attributes.get("property") or ""
            self.names.setdefault(name.lower(), attributes["content"])

    def _imply_ends(self, tag: str) -> None:
        """End a paragraph that another block begins in, and an item, row or cell that the next one begins after."""
        if self._states[-1].tag == "p" or (len(self._states) > 2 and self._states[-2].tag == "p"):
            self.handle_endtag("p")
        ended = CLOSED_BY.get(tag)
        for depth in range(len(self._states) - 1, 0, -1) if ended else ():
            open_tag = self._states[depth].tag
            if ended and open_tag in ended:
                self.flush()
                self._close(depth)
                return
            if open_tag in LIMITS and not (tag == "tr" and open_tag == "tr"):
                return

    def _close(self, depth: int) -> None:
        for state in reversed(self._states[depth:]):
            if state.tag in LISTS:
                self._lists.end()
            elif state.tag == "table":
                self.flush()
                self._close_table()
            elif state.tag == "li":
                self._number, self._item = None, False
        del self._states[depth:]

    def _open_table(self, tag: str) -> None:
        if tag == "table":
            self._tables.append(Table())
        elif self._tables and tag == "tr":
            self._tables[-1].row()
        elif self._tables and tag in ("td", "th"):
            self._tables[-1].cell()

    def _close_table(self) -> None:
        if self._tables:
            for part in self._tables.pop().parts():
                if self._tables:
                    self._tables[-1].add(part)
                else:
                    self._parts.append(part)


def _only_skips(pieces: tuple[Piece, ...], state: State) -> bool:
    """Return whether a block is only a link to another place of the page, as "Skip to the content" before it all."""
    return (
        not state.content
        and state.tag in ("", "html", "body")
        and all(piece.target is not None and not piece.raised for piece in pieces if piece.text.strip())
    )
