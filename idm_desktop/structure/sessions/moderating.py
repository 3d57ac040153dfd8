"""Who moderated a session, read from where people are named."""

import re
from collections.abc import Iterable, Sequence

from idm_desktop.model.dialogue import Meeting, Naming, Paragraph, Person
from idm_desktop.structure.sessions import prose

BEFORE = re.compile(
    r"(?:\b(?:co-)?(?:moderated|chaired|facilitated|presided(?: over)?)\s(?:jointly\s)?by\b[^.;:]{0,80}|"
    r"\b(?:co-)?(?:moderator|chair(?:person|man|woman)?|facilitator|modérat(?:eur|rice)|présidente?|moderador[a]?|"
    r"president[ea]|facilitador[a]?)s?\s?:\s?[^.;:]{0,60}|"
    r"\b(?:modérée?|présidée?|animée?)\spar\b[^.;:]{0,60}|\b(?:moderad[oa]|presidid[oa])\spor\b[^.;:]{0,60}|"
    r"\b(?:in\s)?introducing the (?:panel|session|discussion|round ?table),?\s[^.;:]{0,40}|"
    r"\b(?:the )?(?:panel|session) (?:moderator|chair),\s[^.;:]{0,30})\Z",
    re.IGNORECASE,
)
AFTER = re.compile(
    r"\A[^.;:]{0,160}?(?:\b(?:moderated|chaired|facilitated|opened|introduced|presided over) (?:the|this) (?:panel|"
    r"session|discussions?|round ?table|segment)\b|,\s(?:acting as\s)?(?:the )?(?:session|panel)?\s?moderator\b|"
    r"\(moderator\)|\(chair\)|\b(?:a modéré|a présidé|moderó|presidió)\b)",
    re.IGNORECASE,
)
OPENED = re.compile(r"\bopened (?:the|this) (?:panel|session)", re.IGNORECASE)
REACH = 180


def moderated(
    meetings: Sequence[Meeting], made: Sequence[Paragraph], namings: Iterable[Naming], people: Iterable[Person]
) -> tuple[Meeting, ...]:
    """Return the sessions with those who moderated them: said so beside their names, or known of them already."""
    found: dict[str, dict[str, None]] = {meeting.id: {} for meeting in meetings}
    for person in people:
        for session, capacity, _ in person.sessions:
            if session in found and capacity == "moderator":
                found[session][person.id] = None
    kinds = {meeting.id: meeting.kind for meeting in meetings}
    labels = {meeting.id: meeting.label for meeting in meetings}
    for naming in namings:
        paragraph = made[naming.paragraph]
        if naming.form == "role" or not paragraph.sessions:
            continue
        before = paragraph.text[max(0, naming.start - REACH) : naming.start]
        after = AFTER.match(paragraph.text[naming.end : naming.end + REACH])
        if not (BEFORE.search(before) or after):
            continue
        session = _which(paragraph, naming.start, labels)
        if session in found and not (after and OPENED.search(after.group()) and kinds[session] != "thematic"):
            found[session][naming.who] = None
    return tuple(meeting._replace(moderators=meeting.moderators or tuple(found[meeting.id])) for meeting in meetings)


def _which(paragraph: Paragraph, at: int, labels: dict[str, str]) -> str | None:
    """Return the session of a passage that is named last before `at`; the only one, where it has no other."""
    if len(paragraph.sessions) == 1:
        return paragraph.sessions[0]
    spots = [
        (paragraph.text.rfind(labels[session], 0, at), session) for session in paragraph.sessions if session in labels
    ]
    if paragraph.kind != "table":  # a row has no “in the first session”
        numbers = {labels[session].rpartition(" ")[2]: session for session in paragraph.sessions if session in labels}
        said = prose.counted(paragraph.text[:at])
        spots += [(spot, numbers[str(number)]) for number, _, spot in said if str(number) in numbers]
    spot, session = max(spots, default=(-1, None))
    return session if spot >= 0 else None
