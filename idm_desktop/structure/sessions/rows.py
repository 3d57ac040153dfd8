"""Who belongs to which of the sessions that one table tells of: the one that is named last before them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from idm_desktop.model.dialogue import Meeting, Naming, Paragraph, Person
from idm_desktop.structure.sessions.moderating import which

MANY = 2


def in_rows(
    people: Iterable[Person], meetings: Sequence[Meeting], made: Sequence[Paragraph], namings: Iterable[Naming]
) -> tuple[Person, ...]:
    """Return people without the sessions that only other rows of their table tell of."""
    known = {meeting.id: meeting for meeting in meetings}
    shared = {i for i, one in enumerate(made) if one.kind == "table" and len(one.sessions) >= MANY}
    if not shared:
        return tuple(people)
    theirs: dict[str, set[str | None]] = defaultdict(set)
    for naming in namings:
        paragraph = made[naming.paragraph]
        own = [which(paragraph, naming.start, known)] if naming.paragraph in shared else paragraph.sessions
        theirs[naming.who].update(own)
    return tuple(_kept(person, theirs[person.id]) for person in people)


def _kept(person: Person, own: set[str | None]) -> Person:
    kept = tuple(part for part in person.sessions if part[0] in own)
    return person._replace(sessions=kept) if kept else person
