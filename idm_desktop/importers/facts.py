"""What a file says of itself: its title where the text bears it out, its language, and the rest as it stands.

A metadata title is often that of a template, of the page's whole site or of another document; so the document's own
title line counts for more, and a claimed title only counts where its words stand at the head of the text.
"""

import re
from collections.abc import Iterator, Sequence

from idm_desktop.model.extract import Block

Facts = tuple[tuple[str, str], ...]

HEAD = 14
"""Blocks at the beginning in which a title may stand."""

FEW, BORNE_OUT = 3, 0.6
"""A title of fewer words says little; a claimed one must have this share of its words at the head of the text."""

LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?=[-_]|\Z)")
SITE = re.compile(r"\s+[|»·]\s+")
NAME_OF_FILE = re.compile(
    r"(?:Microsoft Word - |PowerPoint |untitled|document\s?\d*\Z)|\.(?:docx?|pdf|html?|rtf|odt|indd)\Z", re.I
)


def titles(claimed: str | None, text: str, blocks: Sequence[Block]) -> Iterator[tuple[str, str]]:
    """Yield the title of a document and the subtitle under it, where there are any."""
    head = [(block, " ".join(_shown(text, block).split())) for block in blocks[:HEAD]]
    said = _sane(claimed)
    own = next((i for i, (block, _) in enumerate(head) if block.kind == "heading" and block.level == 1), None)
    better = own is not None and (said is None or _own_is_better(head[own][1], said))
    if said and not better and _borne_out(said, " ".join(line for _, line in head)):
        yield "title", said
        return
    if own is None:
        return
    yield "title", head[own][1]
    if said and own + 1 < len(head) and _within(head[own + 1][1], said):
        yield "subtitle", head[own + 1][1]


def language(claimed: str | None) -> Iterator[tuple[str, str]]:
    """Yield the language of a tag such as "en-GB"."""
    if claimed and (match := LANGUAGE.match(claimed.strip())):
        yield "lang", match.group().lower()


def said(key: str, value: str | None) -> Iterator[tuple[str, str]]:
    """Yield a fact as it stands, where there is one."""
    if value and value.strip():
        yield key, " ".join(value.split())[:1000]


def _shown(text: str, block: Block) -> str:
    start, end = block.pieces[0]
    return text[start:end]


def _sane(claimed: str | None) -> str | None:
    title = SITE.split(" ".join((claimed or "").split()))[0]
    return title if len(_words(title)) > 1 and not NAME_OF_FILE.search(title) else None


def _own_is_better(own: str, claimed: str) -> bool:
    return len(_words(own)) >= FEW and (_within(own, claimed) or not _within(claimed, own))


def _borne_out(claimed: str, head: str) -> bool:
    wanted, there = _words(claimed), set(_words(head))
    return sum(word in there for word in wanted) >= BORNE_OUT * len(wanted)


def _within(part: str, whole: str) -> bool:
    return bool(_words(part)) and f" {' '.join(_words(part))} " in f" {' '.join(_words(whole))} "


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())
