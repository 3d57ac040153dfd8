"""Paragraphs between a format and the stored text: runs of words with their emphasis, and footnote markers.

Every reader but those of plain text and Markdown makes drafts; `write` makes the stored text of them.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from idm_desktop.importers.numbered import is_list, printed
from idm_desktop.importers.writing import Writing
from idm_desktop.model.extract import Block

CELL, ROW = "\t", "\n"
"""What stands between the cells and between the rows of a table."""

CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ufdd0-\ufdef\ufffe\uffff]")
BLANK = re.compile(r"[ \t\r\x0b\x0c]*\n\s*|[ \t\r\x0b\x0c]+")
MANY = 3
"""So many lines that were ended by hand are no paragraph."""

LONGEST, ENDS = 160, (".", ";", ",", ":")
"""How long a line in bold may be that is a heading, and how it does not end."""

LOWEST = 6
"""The level of such a heading."""

SAID = 9
FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|should|shall|must|can|could|may|agreed|noted|called|"
    r"est|sont|ont|sera|seront|doit|doivent|es|son|ha|han|debe|deben|será|serán)\b"
)
"""So many words with a verb among them say something, even in bold and without a stop: they head nothing."""

BULLET = re.compile(r"[•▪▫■□●○◦‣⁃∙·➢➤►▶✓✔❖\uf0b7\uf0a7\uf0fc\uf0d8\uf076]\s*|[-–—*]\s+(?=\S)|o\s+(?=[A-Z])")


Blocks = tuple[Block, ...]


class Run(NamedTuple):
    """Words of one look; with `note` it is the marker of that footnote, its text the marker as printed."""

    text: str
    strong: bool = False
    em: bool = False
    note: str | None = None


class Draft(NamedTuple):
    """A block before it is written; `number` is printed before it and stands beside the text, `label` is a footnote's.

    One that `goes_on` is the rest of the one before it, from which a page or a column break divides it.
    """

    kind: str
    runs: tuple[Run, ...]
    level: int = 0
    label: str | None = None
    number: str | None = None
    page: int | None = None
    goes_on: bool = False


def words(runs: Iterable[Run]) -> str:
    """Return the words of runs, white space as it comes."""
    return "".join(run.text for run in runs if run.note is None)


def cut(runs: Iterable[Run], count: int) -> tuple[Run, ...]:
    """Return runs without their first `count` characters; footnote markers stay."""
    kept: list[Run] = []
    for run in runs:
        if run.note is None:
            taken = min(count, len(run.text))
            run, count = run._replace(text=run.text[taken:]), count - taken
        if run.text:
            kept.append(run)
    return tuple(kept)


def typed(draft: Draft) -> Draft:
    """Return a paragraph with the number or bullet that is typed at its head taken for what it is."""
    if draft.kind not in ("paragraph", "item") or draft.number:
        return draft
    text = words(draft.runs)
    blank = len(text) - len(text.lstrip())
    if number := printed(text, blank):
        kind = "item" if is_list(number["number"]) else draft.kind
        return draft._replace(kind=kind, runs=cut(draft.runs, number.end()), number=number["number"])
    if (bullet := BULLET.match(text, blank)) and bullet.end() < len(text):
        return draft._replace(kind="item", runs=cut(draft.runs, bullet.end()))
    return draft


def headed(draft: Draft) -> Draft:
    """Return a paragraph that is no more than a short line in bold as the heading that it is to whoever reads it."""
    if draft.kind != "paragraph" or draft.number or not may_head(words(draft.runs)):
        return draft
    bold = all(run.strong for run in draft.runs if run.note is None and run.text.strip())
    return draft._replace(kind="heading", level=LOWEST) if bold else draft


def may_head(line: str) -> bool:
    """Return whether a line in bold may be a heading: one short line that says nothing by itself."""
    text = line.strip()
    if not 1 < len(text) <= LONGEST or text.endswith(ENDS) or "\n" in text or not any(map(str.isalpha, text)):
        return False
    return not is_clause(text)


def is_clause(text: str) -> bool:
    """Return whether words in bold say something, as a conclusion does that is set in bold."""
    return len(text.split()) >= SAID and FINITE.search(text) is not None


def lines(draft: Draft) -> list[Draft]:
    """Return a paragraph of several lines as one draft a line: entries of a programme or an address; else as it is."""
    if draft.kind not in ("paragraph", "item") or words(draft.runs).count("\n") < MANY - 1:
        return [draft]
    made: list[list[Run]] = [[]]
    for run in draft.runs:
        for number, text in enumerate(run.text.split("\n") if run.note is None else [run.text]):
            if number:
                made.append([])
            made[-1].append(run._replace(text=text))
    first, *rest = [draft._replace(runs=tuple(runs)) for runs in made if words(runs).strip()]
    return [first, *(line._replace(kind="paragraph", number=None) for line in rest)]


def table(rows: Iterable[Sequence[Sequence[Run]]], page: int | None = None) -> Draft:
    """Return a table of cells as one draft, without its empty rows."""
    runs: list[Run] = []
    for row in rows:
        if not any(words(cell).strip() for cell in row):
            continue
        if runs:
            runs.append(Run(ROW))
        for number, cell in enumerate(row):
            if number:
                runs.append(Run(CELL))
            runs += [run if run.note is not None else run._replace(text=_flat(run.text)) for run in cell]
    return Draft("table", tuple(runs), page=page)


def _flat(text: str) -> str:
    return " ".join(re.split(r"[\t\n\r]+", text)) if text.strip("\t\n\r") else " "


def unique(label: str, taken: Iterable[str]) -> str:
    """Return `label`, or with a count where another footnote has it."""
    number, free = 1, label
    while free in taken:
        number += 1
        free = f"{label} ({number})"
    return free


def write(drafts: Sequence[Draft]) -> tuple[str, Blocks]:
    """Write the stored text of drafts and return it with its blocks; a marker without its footnote is text."""
    labels = {draft.label for draft in drafts if draft.kind == "footnote"}
    writing = Writing()
    joined: list[bool] = []
    for draft in drafts:
        runs = [run if run.note in labels else run._replace(note=None) for run in draft.runs]
        if not words(runs).strip():
            continue
        joined.append(draft.goes_on)
        number = draft.number.strip() if draft.number else None
        writing.begin(draft.kind, level=draft.level, label=draft.label or number, page=draft.page)
        if draft.kind == "heading":  # all of it stands out, which says nothing more
            runs = [run._replace(strong=False, em=False) for run in runs]
        _write(writing, _evened(runs, draft.kind == "table"))
    text, blocks = writing.finish()
    return text, _joined(blocks, joined)


def _joined(blocks: Blocks, joined: Sequence[bool]) -> Blocks:
    """Return blocks with each that goes on made part of the one before."""
    made: list[Block] = []
    for block, goes_on in zip(blocks, joined, strict=True):
        if goes_on and made:
            made[-1] = made[-1]._replace(
                pieces=made[-1].pieces + block.pieces,
                dropped=made[-1].dropped + block.dropped,
                emphasis=made[-1].emphasis + block.emphasis,
                references=made[-1].references + block.references,
            )
        else:
            made.append(block)
    return tuple(made)


def _write(writing: Writing, runs: Iterable[Run]) -> None:
    """Write runs; neighbours of one emphasis become one, with the white space between them."""
    spans: dict[str, tuple[int, int]] = {}
    for run in runs:
        if run.note is not None:
            writing.refer(run.note)
            continue
        blank = run.text.isspace()
        for kind, holds in (("strong", run.strong), ("em", run.em)):
            if holds and not blank:
                start = spans[kind][0] if kind in spans else writing.length
                spans[kind] = start, writing.length + len(run.text)
            elif kind in spans and not blank:
                writing.stress(*spans.pop(kind), kind)
        writing.add(run.text)
    for kind, span in spans.items():
        writing.stress(*span, kind)


def _evened(runs: Iterable[Run], table: bool) -> Iterator[Run]:
    """Yield runs with white space made single, none of it at the ends; in a table what divides cells stays."""
    gap = ""
    begun = False
    for run in runs:
        if run.note is not None:
            yield run
        elif table and run.text in (CELL, ROW):
            yield Run(run.text)
            gap, begun = "", False
        else:
            text = BLANK.sub(_blank, CONTROL.sub("", run.text))
            core = text.strip()
            if begun:
                gap = _wider(gap, text[: len(text) - len(text.lstrip())])
            if core:
                if gap:
                    yield Run(gap)
                yield run._replace(text=core)
                gap, begun = text[len(text.rstrip()) :], True


def _wider(gap: str, blank: str) -> str:
    """Return the one of two stretches of white space that says more: a line end, else the first there is."""
    return "\n" if "\n" in gap + blank else gap or blank


def _blank(match: re.Match[str]) -> str:
    return "\n" if "\n" in match.group() else " "
