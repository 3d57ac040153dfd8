"""What the paragraphs of a Word file are: headings, quotations, items; by style and outline, else by their look."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from idm_desktop.importers import drafts
from idm_desktop.importers.docx.body import Grid, Item, Para, paras
from idm_desktop.importers.docx.inline import Word
from idm_desktop.importers.docx.notes import Key
from idm_desktop.importers.drafts import Draft, Run, is_clause

HEADING = re.compile(r"(?:heading|title)\b ?(?P<level>[1-9])?")
PLAIN = re.compile(r"subtitle|date|caption|header|footer|body text|list|signature|footnote|endnote")
QUOTE = re.compile(r"quot|citation\b|zitat|\bcita\b|block text")
CONTENTS = re.compile(r"toc \d|table of figures")
ENDS = (".", ";", ",")
LONGEST = 160
"""A heading is no longer than this, in characters."""

LARGER = 2
"""Half points by which a heading is larger than the text."""

DEEPER = 300
"""Twentieths of a point by which a quotation is set in on both sides."""

LEVELS = 6


class Setting(NamedTuple):
    """How the running text is set: the size of its letters and its indents; and the sizes of headings by look."""

    size: int
    left: int
    right: int
    sizes: tuple[tuple[int, bool], ...] = ()


def shaped(items: Sequence[Item], labels: dict[Key, str]) -> list[Draft]:
    """Return the drafts that the blocks of a document are."""
    setting = _setting(items)
    made: list[Draft] = []
    for contents, group in groupby(items, lambda item: isinstance(item, Para) and _is_contents(item)):
        if contents:
            made.append(drafts.table([runs(item.words, item, labels)] for item in group if isinstance(item, Para)))
            continue
        for item in group:
            if isinstance(item, Grid):
                made.append(_table(item, labels))
            else:
                made += [drafts.typed(line) for line in drafts.lines(_draft(item, setting, labels))]
    return made


def runs(words: Iterable[Word], para: Para, labels: dict[Key, str]) -> list[Run]:
    """Return words as runs; what the whole style is, bold or italic, is no emphasis."""
    look = para.style.look
    made: list[Run] = []
    for word in words:
        if word.note is None:
            made.append(Run(word.text, word.strong and not look.strong, word.em and not look.em))
        elif word.note in labels:
            made.append(Run("", note=labels[word.note]))
    return made


def flowing(items: Iterable[Item], labels: dict[Key, str]) -> list[Run]:
    """Return the paragraphs of a footnote as runs, each on a line of its own."""
    made: list[Run] = []
    for item in items:
        for para in paras(item):
            made += [Run("\n")] if made else []
            made += runs(para.words, para, labels)
    return made


def _draft(para: Para, setting: Setting, labels: dict[Key, str]) -> Draft:
    made = tuple(runs(para.words, para, labels))
    number = para.number.shown if para.number else None
    if level := _level(para, setting):
        return Draft("heading", (Run(f"{number} "), *made) if number else made, level)
    if para.number:
        return Draft("item" if para.number.item else "paragraph", made, number=number or None)
    return Draft("quote" if _is_quote(para, setting) else "paragraph", made)


def _table(grid: Grid, labels: dict[Key, str]) -> Draft:
    return drafts.table([list(_cell(cell, labels)) for cell in row] for row in grid.rows)


def _cell(paras: Iterable[Para], labels: dict[Key, str]) -> Iterator[Run]:
    for count, para in enumerate(paras):
        if count:
            yield Run(" ")
        if para.number and para.number.shown:
            yield Run(f"{para.number.shown} ")
        yield from runs(para.words, para, labels)


def _setting(items: Sequence[Item]) -> Setting:
    sizes: Counter[int] = Counter()
    indents: Counter[tuple[int, int]] = Counter()
    paras = [item for item in items if isinstance(item, Para)]
    for para in paras:
        for word in para.words:
            sizes[word.size or 0] += len(word.text)
        indents[para.layout.left or 0, para.layout.right or 0] += len(para.text)
    size = max(sizes, key=sizes.__getitem__, default=0)
    left, right = max(indents, key=indents.__getitem__, default=(0, 0))
    setting = Setting(size, left, right)
    looks = {_rank(para) for para in paras if _outline(para) is None and _stands_out(para, setting)}
    return setting._replace(sizes=tuple(sorted(looks, reverse=True)))


def _rank(para: Para) -> tuple[int, bool]:
    return max(word.size or 0 for word in para.words), all(word.strong for word in _visible(para))


def _level(para: Para, setting: Setting) -> int:
    """Return the level of a heading, or 0."""
    outline = _outline(para)
    if outline is not None:
        return outline
    return min(setting.sizes.index(_rank(para)) + 1, LEVELS) if _stands_out(para, setting) else 0


def _outline(para: Para) -> int | None:
    """Return the level that style or paragraph say, 0 for that of no heading; None where neither says anything."""
    if len(para.text) > 2 * LONGEST:
        return 0
    if match := HEADING.match(para.style.name):
        return int(match["level"] or 1)
    if para.layout.outline is not None and para.layout.outline < 9:
        return para.layout.outline + 1
    return 0 if PLAIN.match(para.style.name) else None


def _stands_out(para: Para, setting: Setting) -> bool:
    text = para.text.strip()
    if not text or len(text) > LONGEST or text.endswith(ENDS) or not any(map(str.isalpha, text)):
        return False
    if para.number and not para.number.shown:  # a bullet
        return False
    seen = _visible(para)
    if para.style.look.strong:  # a heading by its style stays one where some words of it are not bold
        return sum(len(word.text) for word in seen if word.strong) > len(text) / 2
    larger = all((word.size or 0) >= setting.size + LARGER for word in seen)
    return larger or (all(word.strong for word in seen) and not is_clause(text))


def _visible(para: Para) -> list[Word]:
    return [word for word in para.words if word.note is None and word.text.strip()]


def _is_quote(para: Para, setting: Setting) -> bool:
    if QUOTE.search(para.style.name):
        return True
    left, right = para.layout.left or 0, para.layout.right or 0
    return left >= setting.left + DEEPER and right >= setting.right + DEEPER and len(para.text) > LONGEST // 2


def _is_contents(para: Para) -> bool:
    return CONTENTS.match(para.style.name) is not None
