"""Which passage belongs to which part of the event: opening, conclusions, closing, sessions."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from idm_desktop.model.dialogue import Beginning, Guide, Paragraph
from idm_desktop.structure import conclusions
from idm_desktop.structure.paragraphs import is_closing, sentences
from idm_desktop.structure.terms import words

RUNNING = "body"
FEW = 12
"""Passages before a heading in which an introduction is looked for."""


class _Known(NamedTuple):
    """What a guide says of a passage; `inherited` are the sessions of the conclusion it opens."""

    sessions: tuple[str, ...] | None
    inherited: tuple[str, ...] | None
    kind: str | None
    headline: bool


def arrange(
    made: Sequence[Paragraph], guide: Guide | None, lines: Mapping[int, conclusions.Headline] = {}
) -> list[Paragraph]:
    """Return the passages with their kinds, conclusions (counted from 1), headlines and sessions.

    `lines` are the headlines that were found without a guide.
    """
    beginnings = _beginnings(made, guide)
    headlines = _headlines(made, beginnings) if guide else {i: (line.start, line.end) for i, line in lines.items()}
    arranged: list[Paragraph] = []
    conclusion: int | None = None
    count = 0
    inherited: tuple[str, ...] = ()
    kind = "intro"
    level = above = 0  # of the last heading, and of that above the last conclusion
    for index, paragraph in enumerate(made):
        if paragraph.kind == "heading" and is_closing(paragraph.text) and (conclusion or not headlines):
            conclusion, kind, inherited = None, "closing", ()
        elif (
            paragraph.kind == "heading" and conclusion is not None and guide is None and not 0 < above < paragraph.level
        ):
            conclusion, kind, inherited = None, "body", ()  # what is below is no more of what was concluded
        elif paragraph.kind == "heading" and kind == "intro" and not headlines and _begun(arranged):
            kind = "body"
        level = paragraph.level if paragraph.kind == "heading" else level
        if paragraph.kind != RUNNING:
            arranged.append(paragraph)
            continue
        known = beginnings.get(index)
        headline = headlines.get(index)
        if headline:
            count += 1
            conclusion, kind, above = count, "lead", level
            inherited = (known.inherited if known else None) or ()
        elif kind == "lead":
            kind = "body"
        sessions = known.sessions if known and known.sessions is not None else inherited
        own = (known.kind if known and not headline else None) or kind
        arranged.append(paragraph._replace(kind=own, conclusion=conclusion, headline=headline, sessions=sessions))
    return arranged


def _begun(arranged: Sequence[Paragraph]) -> bool:
    """Return whether running text stands before a heading: what is below it is then no introduction."""
    return any(paragraph.kind == "intro" for paragraph in arranged[-FEW:])


def _beginnings(made: Sequence[Paragraph], guide: Guide | None) -> dict[int, _Known]:
    """Locate the guide's first words; an entry that opens no passage is left out."""
    if guide is None:
        return {}
    entries = [
        (tuple(word.folded for word in words(start)), entry) for entry in guide.beginnings for start in entry.starts
    ]
    longest = max((len(parts) for parts, _ in entries), default=0)
    found: dict[int, _Known] = {}
    for index, paragraph in enumerate(made):
        if paragraph.kind != RUNNING:
            continue
        opening = tuple(word.folded for word in words(paragraph.text[: 40 * longest])[:longest])
        fitting = [entry for parts, entry in entries if parts and opening[: len(parts)] == parts]
        if fitting:
            found[index] = _known(fitting)
    return found


def _known(entries: Sequence[Beginning]) -> _Known:
    """Bring together what a guide says of a conclusion and of the passage that opens it."""
    own = next((entry for entry in entries if not entry.headline), None)
    headline = next((entry for entry in entries if entry.headline), None)
    return _Known(
        own.sessions if own else None,
        headline.sessions if headline else None,
        own.kind if own else None,
        headline is not None,
    )


def _headlines(made: Sequence[Paragraph], beginnings: dict[int, _Known]) -> dict[int, tuple[int, int]]:
    """Return the topic sentences of conclusions: named by the guide, or set in bold."""
    found = {}
    for index, paragraph in enumerate(made):
        if paragraph.kind != RUNNING:
            continue
        if index in beginnings and beginnings[index].headline:
            found[index] = sentences(paragraph.text)[0]
        elif line := conclusions.bold(paragraph):
            found[index] = line
    return found
