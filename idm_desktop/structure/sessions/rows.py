"""Who belongs to which of the sessions that one table tells of: the one that is named last before them."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from idm_desktop.model.dialogue import Meeting, Naming, Paragraph, Person

MANY = 2


def in_rows(
    people: Iterable[Person], meetings: Sequence[Meeting], made: Sequence[Paragraph], namings: Iterable[Naming]
) -> tuple[Person, ...]:
    """Return people without the sessions that only other rows of their table tell of."""
    labels = {meeting.id: meeting.label for meeting in meetings}
    shared = {
        index: _spots(one, labels)
        for index, one in enumerate(made)
        if one.kind == "table" and len(one.sessions) >= MANY
    }
    if not shared:
        return tuple(people)
    theirs: dict[str, set[str]] = defaultdict(set)
    for naming in namings:
        if (spots := shared.get(naming.paragraph)) is None:
            theirs[naming.who].update(made[naming.paragraph].sessions)
        elif before := bisect_right(spots, (naming.start, "")):
            theirs[naming.who].add(spots[before - 1][1])
    return tuple(_kept(person, theirs[person.id]) for person in people)


def _spots(paragraph: Paragraph, labels: Mapping[str, str]) -> list[tuple[int, str]]:
    """Return where a table names its sessions, and which, in their order."""
    return sorted(
        (match.start(), session)
        for session in paragraph.sessions
        if session in labels
        for match in re.finditer(rf"(?<!\w){re.escape(labels[session])}(?!\w)", paragraph.text)
    )


def _kept(person: Person, own: set[str]) -> Person:
    kept = tuple(part for part in person.sessions if part[0] in own)
    return person._replace(sessions=kept) if kept else person
