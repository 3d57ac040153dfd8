"""A document as Markdown or as a web page: its titles, numbers, emphasis and footnotes."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from idm_desktop.export.dress import literal, opened
from idm_desktop.export.page import page, safe
from idm_desktop.model.page import Leaf
from idm_desktop.model.texts import Document, Event

BRIEF = "In brief, in our own words"
MARKS = {"em": "*", "strong": "**"}


class Paper(NamedTuple):
    """A document with its event and its passages in text order."""

    document: Document
    event: Event | None
    leaves: tuple[Leaf, ...]


class Dress(NamedTuple):
    """How one kind of file writes text, emphasised text and a footnote marker."""

    text: Callable[[str], str]
    emphasis: Callable[[str, str], str]
    marker: Callable[[str], str]


def markdown(paper: Paper) -> str:
    """Return the document as Markdown."""
    numbers = _footnotes(paper.leaves)
    dress = Dress(literal, _marked, lambda number: f"[^{number}]")
    about = [f"*{literal(line)}*" for line in _about(paper)]
    parts = [] if _opens_with_title(paper) else [f"# {literal(paper.document.title)}", *about]
    for leaf in paper.leaves:
        if leaf.passage.kind != "footnote":
            words, number = _words(leaf, numbers, dress), number_of(leaf)
            if leaf.cells:
                parts.append("\n".join(_piped(leaf)))
            elif leaf.passage.kind == "heading":
                parts.append(f"## {words}")
            elif _is_title(paper, leaf):
                parts += [f"# {words}", *about]
            else:
                said = f"**{literal(number)}** {words}" if number else opened(words)
                parts.append(f"> {said}" if leaf.set_apart else said)
    notes = [f"[^{number}]: {_words(leaf, numbers, dress)}" for leaf, number in _noted(paper.leaves, numbers)]
    return "\n\n".join([*parts, *notes]) + "\n"


def html(paper: Paper) -> str:
    """Return the document as a page."""
    numbers = _footnotes(paper.leaves)
    dress = Dress(safe, lambda words, kind: f"<{kind}>{words}</{kind}>", _raised)
    about = "".join(f'<p class="about">{safe(line)}</p>' for line in _about(paper))
    body = [] if _opens_with_title(paper) else [f"<h1>{safe(paper.document.title)}</h1>", about]
    for leaf in paper.leaves:
        if leaf.passage.kind != "footnote":
            body.append(_element(paper, leaf, _words(leaf, numbers, dress)))
            body += [about] if _is_title(paper, leaf) else []
    notes = [
        f'<p id="note-{number}" dir="auto"><a href="#marker-{number}">{number}</a> {_words(leaf, numbers, dress)}</p>'
        for leaf, number in _noted(paper.leaves, numbers)
    ]
    body += ['<section class="notes">', *notes, "</section>"] if notes else []
    return page(paper.document.title, paper.document.language, "\n".join(body))


def number_of(leaf: Leaf) -> str | None:
    """Return the number a passage is cited by: its own, else ours."""
    own = leaf.passage.official_number
    return own or (str(leaf.passage.number) if leaf.passage.number is not None else None)


def _element(paper: Paper, leaf: Leaf, words: str) -> str:
    kind, number = leaf.passage.kind, number_of(leaf)
    if leaf.cells:
        rows = (f"<tr>{''.join(f'<td>{safe(cell)}</td>' for cell in row)}</tr>" for row in _rows(leaf))
        return f'<table dir="auto">{"".join(rows)}</table>'
    if kind == "heading":
        return f'<h2 dir="auto">{words}</h2>'
    if _is_title(paper, leaf):
        return f'<h1 dir="auto">{words}</h1>'
    shown = f'<span class="number">{safe(number)}</span>' if number else ""
    if leaf.set_apart:
        return f'<blockquote class="quotation" id="{safe(leaf.passage.id)}" dir="auto">{shown}{words}</blockquote>'
    return f'<p class="passage {safe(kind)}" id="{safe(leaf.passage.id)}" dir="auto">{shown}{words}</p>'


def _rows(leaf: Leaf) -> Iterator[list[str]]:
    """Yield the rows of a table, all as long as the longest."""
    wide = max(len(row) for row in leaf.cells)
    for row in leaf.cells:
        cells = [leaf.passage.text[start:end].strip() for start, end in row]
        yield [*cells, *[""] * (wide - len(cells))]


def _piped(leaf: Leaf) -> Iterator[str]:
    """Yield the lines of a table in Markdown, whose first row is its head."""
    for number, row in enumerate(_rows(leaf)):
        yield f"| {' | '.join(literal(cell).replace('|', chr(92) + '|') for cell in row)} |"
        if number == 0:
            yield f"|{' --- |' * len(row)}"


def _about(paper: Paper) -> Iterator[str]:
    """Yield what goes under the title: that it is a digest, and what the event was, when and where."""
    if paper.document.kind == "digest":
        yield f"{BRIEF}."
    event = paper.event
    if event is None:
        return
    days = event.start or ""
    if event.end and event.end != event.start:
        days = f"{days} – {event.end}"
    own = event.title if event.title not in paper.document.title else None
    if facts := " · ".join(part for part in (own, event.theme, days, event.venue, event.city) if part):
        yield facts


def _opens_with_title(paper: Paper) -> bool:
    return any(_is_title(paper, leaf) for leaf in paper.leaves)


def _is_title(paper: Paper, leaf: Leaf) -> bool:
    """Tell whether a passage is the title of its document, word for word."""
    same = " ".join(leaf.passage.text.split()).casefold() == " ".join(paper.document.title.split()).casefold()
    return leaf.passage.kind == "front" and same


def _footnotes(leaves: Sequence[Leaf]) -> dict[str, str]:
    """Return a number for each footnote: in the order of the markers, then those without one."""
    referred = [reference.passage for leaf in leaves for reference in leaf.references]
    own = [leaf.passage.id for leaf in leaves if leaf.passage.kind == "footnote"]
    there = set(own)
    wanted = dict.fromkeys([*(id for id in referred if id in there), *own])
    return {id: str(number) for number, id in enumerate(wanted, 1)}


def _noted(leaves: Sequence[Leaf], numbers: dict[str, str]) -> Iterator[tuple[Leaf, str]]:
    by_id = {leaf.passage.id: leaf for leaf in leaves}
    return ((by_id[id], number) for id, number in numbers.items())


def _words(leaf: Leaf, numbers: dict[str, str], dress: Dress) -> str:
    """Return a passage's words with emphasis round them and markers between them."""
    text = leaf.passage.text
    kept = sorted({(a, b, kind) for a, b, kind in leaf.passage.emphasis if 0 <= a < b <= len(text)})
    markers = [(reference.offset, numbers.get(reference.passage)) for reference in leaf.references]
    cuts = sorted({0, len(text), *(at for a, b, _ in kept for at in (a, b)), *(at for at, _ in markers)})
    parts = []
    for at, end in zip(cuts, [*cuts[1:], None], strict=True):
        parts += [dress.marker(number) for place, number in markers if place == at and number]
        words = text[at:end] if end is not None else ""
        kinds = {kind for a, b, kind in kept if a <= at and b >= (end or 0)} if words else set()
        parts.append(_dressed(words, sorted(kinds), dress))
    return "".join(parts)


def _dressed(words: str, kinds: list[str], dress: Dress) -> str:
    """Return words in their emphasis; the blanks round them stay outside, where Markdown wants them."""
    bare = words.strip()
    before, after = words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :] if bare else ""
    shown = _kept(dress.text, bare)
    for kind in kinds if bare else ():
        shown = dress.emphasis(shown, kind)
    return " " * bool(before) + shown + " " * bool(after)


def _kept(write: Callable[[str], str], words: str) -> str:
    return write(words) if words else ""


def _marked(words: str, kind: str) -> str:
    mark = MARKS.get(kind, "")
    return f"{mark}{words}{mark}"


def _raised(number: str) -> str:
    return f'<sup id="marker-{number}"><a href="#note-{number}">{number}</a></sup>'
