"""Blocks made plain, told apart as front matter, heading, running text and footnote, and cut into sentences."""

import re
from functools import lru_cache

from idm_desktop.model.dialogue import Paragraph
from idm_desktop.model.extract import Block, Extract
from idm_desktop.model.plain import plain, position
from idm_desktop.structure import tables
from idm_desktop.structure.joining import join
from idm_desktop.structure.numbering import numbered

RUNNING = 120
WORDS = 9
"""A block of at least this many characters is running text, in a document that does not say so itself."""

BULLET = "•"
"""The label of an item that has no number."""

KINDS = {"heading": "heading", "footnote": "footnote", "table": "table"}
ABBREVIATIONS = "".join(
    rf"(?<!\b{short}\.)"
    for short in ("Mr", "Ms", "Mrs", "Dr", "Dra", "Sr", "Sra", "No", "St", "Mme", "Prof", "vs", "Capt", "[A-Z]")
)
"""Looked for behind a full stop: before it they would be tried at every letter."""

SENTENCE = re.compile(rf"[.!?…]{ABBREVIATIONS}[”\"’')\]]*\s+(?=[“\"‘'(\[]*[^\W\d_a-zà-ÿ]|[“\"]|\d)")
TIMED = re.compile(
    r"\W*(?:(?:[01]?\d|2[0-3])\s?[.:hH]\s?[0-5]\d\b|(?:day|jour|d[íi]a)\s(?:\d|one|un|uno)\b|"
    r"(?:session|panel|s[ée]ance|sesi[óo]n)\s(?:\d|I)\b)",
    re.IGNORECASE,
)
"""Where the entries of a programme begin."""

CLOSING = re.compile(
    r"(?:general |final |concluding )?(?:conclusions?|closing(?: remarks| session)?|cl[oô]ture|clausura|"
    r"conclusiones|cierre|concluding remarks|"
    r"clos(?:ure|ing|e) of the (?:\w+ )?(?:meeting|session|conference|forum|dialogue|workshop))\Z",
    re.I,
)


def paragraphs(extract: Extract) -> list[Paragraph]:
    """Return the passages of a file in text order: front, heading, table and footnote named, the rest `body`."""
    blocks = join(extract.text, extract.blocks) if extract.broken else extract.blocks
    made = [paragraph for block in blocks if (paragraph := _paragraph(extract.text, block)).text]
    return numbered(_front(made))


def _paragraph(text: str, block: Block) -> Paragraph:
    shown, runs = plain(text, block.pieces, block.dropped)
    emphasis = []
    for start, end, kind in block.emphasis:
        first, last = position(runs, start), position(runs, end)
        last -= len(shown[first:last]) - len(shown[first:last].rstrip())
        if first < last:
            emphasis.append((first, last, kind))
    return Paragraph(
        kind=KINDS.get(block.kind, "body"),
        text=shown,
        runs=runs,
        segments=block.pieces,
        emphasis=tuple(emphasis),
        references=tuple((position(runs, at), label) for at, label in block.references),
        label=block.label or (BULLET if block.kind == "item" else None),
        page=block.page,
        level=block.level,
        quoted=block.kind == "quote",
        cells=tables.cells(text, block.pieces, shown, runs) if block.kind == "table" else (),
    )


def _front(made: list[Paragraph]) -> list[Paragraph]:
    """Name what stands before the running text; the heading right above it is one, the rest is front matter."""
    first = next((i for i, p in enumerate(made) if p.kind == "body" and _is_running(p.text)), len(made))
    first = next(
        (i for i, p in enumerate(made[:first]) if i and TIMED.match(p.text)), first if first < len(made) else 0
    )
    for index in range(first):
        last = index == first - 1
        if made[index].kind in ("body", "heading") and not (last and made[index].kind == "heading"):
            made[index] = made[index]._replace(kind="front")
    return made


def _is_running(text: str) -> bool:
    """Return whether a block is running text: long, or a whole sentence."""
    return len(text) >= RUNNING or (text.endswith(".") and len(text.split()) >= WORDS)


@lru_cache(maxsize=2048)  # every quotation of a passage asks for them
def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Return where the sentences of a text stand; abbreviations such as "Mr." end none."""
    cuts = [match.end() for match in SENTENCE.finditer(text)]
    starts = [0, *cuts]
    return tuple((start, len(text[:end].rstrip())) for start, end in zip(starts, [*cuts, len(text)], strict=True))


def is_closing(heading: str) -> bool:
    """Return whether a heading opens the closing of a document."""
    return CLOSING.match(re.sub(r"\A(?:[IVX]+|\d{1,2})[.)]\s+", "", heading.strip(" .:*#"))) is not None
