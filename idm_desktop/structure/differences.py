"""Where a guide says other than the text of its event: both are kept, and a reader is told."""

from collections.abc import Iterator, Sequence

from idm_desktop.model.dialogue import Guess, Guide, Paragraph
from idm_desktop.structure.front import Front
from idm_desktop.structure.sessions import lines
from idm_desktop.structure.terms import words

SCORE = 0.3


def find(guide: Guide, head: Front, made: Sequence[Paragraph]) -> list[Guess]:
    """Return what the text says of an event and its sessions that differs from the guide."""
    return [*_of_event(guide, head), *_of_sessions(guide, made)]


def _of_event(guide: Guide, head: Front) -> Iterator[Guess]:
    event = guide.event
    places = {guess.kind: guess for guess in head.guesses}
    said: tuple[tuple[str, str, str | None, str | None], ...] = (
        ("title", "title", event.title, head.event),
        ("theme", "title", event.theme, head.theme),
        ("dates", "dates", _days(event.start, event.end), _days(head.start, head.end)),
        ("venue", "place", event.venue, head.venue),
        ("city", "place", event.city, head.city),
    )
    for name, kind, ours, theirs in said:
        if ours and theirs and not _same(ours, theirs):
            place = places.get(kind)
            where = (place.paragraph, place.start, place.end) if place else (None, 0, 0)
            yield _guess(name, ours, theirs, event.id, where)


def _of_sessions(guide: Guide, made: Sequence[Paragraph]) -> Iterator[Guess]:
    known = {_folded(meeting.label): meeting for meeting in guide.meetings}
    for line in lines.find(made, {}):
        meeting = known.get(_folded(line.named.label))
        ours, theirs = (meeting.title if meeting else None), line.named.title
        if meeting and ours and theirs and not _same(ours, theirs):
            yield _guess(meeting.label, ours, theirs, meeting.id, (line.at, 0, len(made[line.at].text)))


def _guess(name: str, ours: str, theirs: str, about: str, where: tuple[int | None, int, int]) -> Guess:
    said = f"{name}: the text says “{theirs}”, the guide supplied “{ours}”"
    return Guess("difference", theirs, said, "stated", SCORE, about, *where)


def _days(start: str | None, end: str | None) -> str | None:
    return start if start == end or not end else f"{start}/{end}"


def _same(ours: str, theirs: str) -> bool:
    first, second = _folded(ours), _folded(theirs)
    return first == second or f" {first} " in f" {second} " or f" {second} " in f" {first} "


def _folded(text: str) -> str:
    return " ".join(word.folded for word in words(text))
