"""Sessions that have a line of their own: a heading, an entry of a programme, a row of its table."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from idm_desktop.model.dialogue import Paragraph
from idm_desktop.structure.conclusions import PROMISED
from idm_desktop.structure.paragraphs import is_closing
from idm_desktop.structure.sessions import labels
from idm_desktop.structure.sessions.labels import Named

TIME = r"(?:[01]?\d|2[0-3])\s?(?:[.:]\s?[0-5]\d|[hH]\s?(?:[0-5]\d)?)\s?(?:[ap]\.?m\.?|hrs?|hours|h)?"
SLOT = re.compile(rf"\W*(?:{TIME})(?:\s*(?:[–—-]|to|à|a)\s*(?:{TIME}))?\s*(?:[:|.–—-]\s*)?")
DAY = re.compile(r"\W*(?:day|jour|d[íi]a|journ[ée]e)\s(?:\d|one|two|three|un|deux|uno|dos)\b", re.IGNORECASE)
AFTER = re.compile(
    r"\A\W*(?:annex|appendix|recommendations|next steps|way forward|list of|acknowledg|annexe|anexo)", re.I
)
BRIEF = 160
"""Letters of a line that may be the title of the session named above it."""


class Line(NamedTuple):
    """A session and the paragraph whose line names it; `level` is that of a heading, 0 for any other line."""

    named: Named
    at: int
    level: int


def find(made: Sequence[Paragraph], rows: Mapping[int, Sequence[str]]) -> list[Line]:
    """Return the sessions that lines name, in text order; `rows` are the lines of tables, by passage."""
    found: list[Line] = []
    for index, paragraph in enumerate(made):
        if paragraph.kind == "table":
            found += _in_table(index, rows.get(index, ()))
        elif paragraph.kind not in ("footnote", "front") or paragraph.level:
            named = _named(made, index)
            if named is not None:
                found.append(Line(named, index, paragraph.level))
    return found


def _named(made: Sequence[Paragraph], index: int) -> Named | None:
    paragraph = made[index]
    text = paragraph.text
    if len(text) > labels.LONGEST or labels.is_pause(text[:BRIEF]):
        return None
    slot = SLOT.match(text)
    named = labels.read(text[slot.end() :] if slot and slot.end() else text)
    if named is None:
        return None
    alone = named.title is None
    if alone and paragraph.kind != "heading" and not (slot or text.endswith(":") or _stressed(paragraph)):
        return None
    if alone and (title := _title_below(made, index + 1)):
        return named._replace(title=title)
    return named


def _stressed(paragraph: Paragraph) -> bool:
    """Return whether all of a line stands out."""
    covered = sum(end - start for start, end, _ in paragraph.emphasis)
    return covered >= len(paragraph.text) - 2


def _title_below(made: Sequence[Paragraph], index: int) -> str | None:
    """Return the line below a label where it is a title: a heading, or set apart in italics or quotation marks."""
    if index >= len(made):
        return None
    paragraph = made[index]
    text = paragraph.text.strip()
    apart = paragraph.kind == "heading" or _stressed(paragraph) or re.fullmatch(r"[“\"«].+[”\"»]", text)
    other = labels.read(text) or DAY.match(text) or SLOT.match(text) or is_closing(text) or text.endswith((".", ":"))
    return text.strip('“”"«» ') if apart and not other and 1 < len(text) <= BRIEF else None


def _in_table(index: int, rows: Sequence[str]) -> list[Line]:
    found = []
    for row in rows:
        cells = [cell.strip() for cell in re.split(r"[\t\n]", row) if cell.strip()]
        for number, cell in enumerate(cells):
            slot = SLOT.match(cell)
            text = cell[slot.end() :].strip() if slot else cell
            named = labels.read(text) if text and not labels.is_pause(text) else None
            if named is None:
                continue
            beside = cells[number + 1] if number + 1 < len(cells) else None
            if named.title is None and beside and named.number and len(beside) <= BRIEF:
                named = named._replace(title=beside.strip('“”" ') or None)
            found.append(Line(named, index, 0))
            break
    return found


def ends(paragraph: Paragraph, level: int) -> bool:
    """Return whether a heading ends the session above it, whose heading is of `level`."""
    if level and paragraph.level:
        return paragraph.level <= level
    return bool(PROMISED.match(paragraph.text) or AFTER.match(paragraph.text) or is_closing(paragraph.text))
