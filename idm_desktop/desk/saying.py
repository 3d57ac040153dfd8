"""Who said what: on a page of passages, the words that somebody is quoted with or is reported to have said.

Words that no sentence gives to anybody by name are nobody's, and are never shown as anybody's.
"""

from collections.abc import Collection, Iterator
from typing import NamedTuple

from idm_desktop.desk.desk import Desk
from idm_desktop.library import groups
from idm_desktop.model.page import Leaf, Page, Row, Section
from idm_desktop.structure.attributed import Spoken, attributed


class Said(NamedTuple):
    """Words of somebody: quoted, or reported in a sentence of the text; offsets are of the passage's plain text."""

    speaker: str
    kind: str
    text: str
    document: str
    passage: str
    number: int | None
    official_number: str | None
    sessions: tuple[str, ...]
    start: int
    end: int


def told(desk: Desk, ref: str) -> tuple[Said, ...]:
    """Return what the people of a group said, in the order of the sessions; `ref` is the address of the group."""
    page, people = groups.page(desk.library, groups.parsed(ref), "official")
    return tuple(
        said
        for section in page.sections
        for row in section.rows
        for leaf in _leaves(row)
        for said in _said(leaf, people)
    )


def of_group(desk: Desk, ref: str, layer: str) -> Page:
    """Return the page of what the people of a group said; `ref` is the address of the group."""
    page, people = groups.page(desk.library, groups.parsed(ref), layer)
    sections = [_spoken(section, people) for section in page.sections]
    return page._replace(sections=tuple(section for section in sections if section.rows))


def of_speaker(page: Page) -> Page:
    """Return the page of a speaker with what they said first, then where else they are named, then other events."""
    rows = [row for section in page.sections if section.title is None for row in section.rows]
    others = [section for section in page.sections if section.title is not None]
    said = _spoken(Section("spoken", None, tuple(rows)), (page.id,))
    rest = Section("named", None, tuple(row for row in rows if row not in said.rows))
    return page._replace(sections=tuple(section for section in (said, rest, *others) if section.rows))


def _spoken(section: Section, people: Collection[str]) -> Section:
    """Return a section with those of its rows in which these people speak, in text order, and the words."""
    rows = [row for row in section.rows if any(_words(leaf, people) for leaf in _leaves(row))]
    spoken = tuple(
        (leaf.passage.id, said.start, said.end)
        for row in rows
        for leaf in _leaves(row)
        for said in _words(leaf, people)
    )
    return section._replace(rows=tuple(rows), spoken=spoken)


def _leaves(row: Row) -> tuple[Leaf, ...]:
    return (*row.brief, *row.official)


def _words(leaf: Leaf, people: Collection[str]) -> list[Spoken]:
    quoted = [Spoken(q.start, q.end, q.speaker) for q in leaf.quoted if q.speaker and q.speaker in people]
    mentions = [(name.start, name.end, name.speaker) for name in leaf.names]
    reported = attributed(leaf.passage.text, mentions, [(q.start, q.end) for q in leaf.quoted])
    return quoted + [one for one in reported if one.who in people]


def _said(leaf: Leaf, people: Collection[str]) -> Iterator[Said]:
    quoted = {(q.start, q.end) for q in leaf.quoted}
    passage = leaf.passage
    for one in sorted(_words(leaf, people)):
        yield Said(
            one.who,
            "quoted" if (one.start, one.end) in quoted else "reported",
            passage.text[one.start : one.end],
            passage.document,
            passage.id,
            passage.number,
            passage.official_number,
            passage.sessions,
            one.start,
            one.end,
        )
