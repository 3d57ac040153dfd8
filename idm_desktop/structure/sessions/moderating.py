"""Who moderated a session, read from where people are named."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from idm_desktop.model.dialogue import Meeting, Naming, Paragraph, Person
from idm_desktop.structure.sessions import prose

BEFORE = re.compile(
    r"\b(?:co-)?(?:moderated|chaired|facilitated|presided over)\s(?:jointly\s)?by\b|"
    r"\b(?:co-)?(?:moderator|chair(?:person|man|woman)?|facilitator|modérat(?:eur|rice)|présidente?|moderador[a]?|"
    r"president[ea]|facilitador[a]?)s?\s?:|\b(?:modérée?|présidée?|animée?)\spar\b|\b(?:moderad[oa]|presidid[oa])\spor\b|"
    r"\bintroducing the (?:panel|session|discussion|round ?table)\b|\b(?:panel|session) (?:moderator|chair)\b",
    re.IGNORECASE,
)
AFTER = re.compile(
    r"\A[^.;:]{0,160}?(?:\b(?:moderated|chaired|facilitated|opened|introduced|presided over) (?:the|this) (?:panel|"
    r"session|discussions?|round ?table|segment)\b|,\s(?:acting as\s)?(?:the )?(?:session|panel)?\s?moderator\b|"
    r"\(moderator\)|\(chair\)|\b(?:a modéré|a présidé|moderó|presidió)\b)",
    re.IGNORECASE,
)
OPENED = re.compile(r"\bopened (?:the|this) (?:panel|session)", re.IGNORECASE)
TOGETHER = re.compile(r"\s?(?:,|and|&|et|y)\s(?:[A-Z][a-z]{0,4}\.?\s)?\Z")
ENDED = re.compile(r"[.;]\s+[A-ZÀ-Þ][a-zà-ÿ]{4}")
REACH = 80


def moderated(meetings: Sequence[Meeting], made: Sequence[Paragraph], namings: Iterable[Naming]) -> tuple[Meeting, ...]:
    """Return the sessions with those who moderated them: said so beside their names."""
    found: dict[str, dict[str, None]] = {meeting.id: {} for meeting in meetings}
    known = {meeting.id: meeting for meeting in meetings}
    there: dict[int, list[Naming]] = {}
    for naming in namings:
        if naming.form != "role" and made[naming.paragraph].sessions:
            there.setdefault(naming.paragraph, []).append(naming)
    for index, named in there.items():
        for naming in dict.fromkeys((*_led_to(made[index].text, named), *_followed(made[index].text, named))):
            session = _which(made[index], naming.start, known)
            if session is not None:
                found[session][naming.who] = None
    return tuple(meeting._replace(moderators=meeting.moderators or tuple(found[meeting.id])) for meeting in meetings)


def agreed(people: Iterable[Person], meetings: Iterable[Meeting]) -> tuple[Person, ...]:
    """Return people who moderate those sessions alone that say so; in the others they spoke."""
    chairing = {(who, meeting.id) for meeting in meetings for who in meeting.moderators}
    moderators = {who for who, _ in chairing}
    return tuple(
        person._replace(sessions=tuple(_part(person.id, part, chairing) for part in person.sessions))
        if person.id in moderators
        else person
        for person in people
    )


def _part(who: str, part: tuple[str | None, str, str], chairing: set[tuple[str, str]]) -> tuple[str | None, str, str]:
    session, capacity, certainty = part
    if session and (who, session) in chairing:
        return session, "moderator", certainty
    return session, "speaker" if session and capacity == "moderator" else capacity, certainty


def _led_to(text: str, named: Sequence[Naming]) -> Iterator[Naming]:
    """Yield who is named right after words such as “moderated by”, and those named together with them."""
    for cue in BEFORE.finditer(text):
        after = [naming for naming in named if naming.start >= cue.end()]
        if not after or after[0].start - cue.end() > REACH or ENDED.search(text, cue.end(), after[0].start):
            continue
        yield after[0]
        for before, naming in pairwise(after):
            if not TOGETHER.fullmatch(text[before.end : naming.start]):
                break
            yield naming


def _followed(text: str, named: Sequence[Naming]) -> Iterator[Naming]:
    """Yield who is said to have moderated, opened or introduced a session."""
    for number, naming in enumerate(named):
        stop = named[number + 1].start if number + 1 < len(named) else len(text)
        after = AFTER.match(text[naming.end : min(stop, naming.end + 2 * REACH)])
        if after and not (OPENED.search(after.group()) and "opening" in text[: naming.start].casefold()):
            yield naming


def _which(paragraph: Paragraph, at: int, known: dict[str, Meeting]) -> str | None:
    """Return the session of a passage that is named last before `at`; the only one, where it has no other."""
    sessions = [known[session] for session in paragraph.sessions if session in known]
    if len(sessions) == 1:
        return sessions[0].id
    spots = [(paragraph.text.rfind(meeting.label, 0, at), meeting.id) for meeting in sessions]
    if paragraph.kind != "table":  # a row has no “in the first session”
        numbers = {meeting.label.rpartition(" ")[2]: meeting.id for meeting in sessions}
        said = prose.counted(paragraph.text[:at])
        spots += [(spot, numbers[str(number)]) for number, _, spot in said if str(number) in numbers]
    spot, session = max(spots, default=(-1, None))
    return session if spot >= 0 else None
