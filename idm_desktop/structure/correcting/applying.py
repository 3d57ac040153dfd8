"""What a reader put right, applied to what was found: a pure function, run again whenever a document is stored.

Each correction finds its words in the text at hand and changes what was recognised there; one whose words are gone
changes nothing. Guesses keep their place in the list and are marked as confirmed, rejected or corrected.
"""

from collections.abc import Callable, Sequence
from typing import Any

from idm_desktop.model.corrections import Correction
from idm_desktop.model.dialogue import Dialogue, Guess
from idm_desktop.model.texts import Event
from idm_desktop.structure.correcting import concluding, people
from idm_desktop.structure.correcting.spots import Place, spots_of
from idm_desktop.words.fold import fold

PLACED = frozenset({"mention", "quotation", "attribution", "conclusion"})
"""Kinds of guesses that are known by their place; the others by what they are said of."""

OF_PERSON = frozenset({"name", "given", "family", "honorific", "role", "organisation", "country", "actor", "pronoun"})
OF_EVENT = {
    f"event-{name}": name for name in ("title", "theme", "series", "organiser", "start", "end", "venue", "city")
}
OF_SESSION = {"session-label": "label", "session-title": "title", "session-kind": "kind"}
OF_DOCUMENT = frozenset({"title", "kind", "language"})
GUESSED_AS = {"name": "speaker", "session-title": "session", "session-label": "session"}
"""The kind of the guess that a fact is corrected of, where it goes by another name."""

STATES = {"accept": "confirmed", "reject": "rejected"}

Deed = Callable[[Dialogue, Correction, Place | None], Dialogue]


def apply(found: Dialogue, corrections: Sequence[Correction]) -> Dialogue:
    """Return a dialogue with a reader's corrections in it, the earliest first."""
    if not corrections:
        return found
    spots = spots_of(tuple(paragraph.text for paragraph in found.paragraphs))
    for correction in corrections:
        place = spots.find(correction.spot) if correction.spot else None
        if place is not None or correction.spot is None or correction.kind not in PLACED:
            found = DEEDS.get(correction.deed, _nothing)(found, correction, place)
    return found


def moved(found: Dialogue, event: Event) -> Dialogue:
    """Put a document under another event; its sessions go with it and are named after that one."""
    old, new = f"{found.event.id}-", f"{event.id}-"
    ids = {m.id: new + m.id.removeprefix(old) if m.id.startswith(old) else m.id for m in found.meetings}
    parts = [
        tuple((ids.get(session or "", session), capacity, sure) for session, capacity, sure in person.sessions)
        for person in found.people
    ]
    return found._replace(
        event=event,
        meetings=tuple(m._replace(id=ids[m.id]) for m in found.meetings),
        paragraphs=tuple(p._replace(sessions=tuple(ids.get(s, s) for s in p.sessions)) for p in found.paragraphs),
        people=tuple(p._replace(sessions=part) for p, part in zip(found.people, parts, strict=True)),
        guesses=tuple(g._replace(about=ids.get(g.about or "", g.about)) for g in found.guesses),
    )


def _nothing(found: Dialogue, correction: Correction, place: Place | None) -> Dialogue:
    return found


def _decide(found: Dialogue, correction: Correction, place: Place | None) -> Dialogue:
    """Accept or reject a guess."""
    found = _marked(found, correction, place, STATES[correction.deed])
    if correction.deed == "accept":
        return _accepted(found, correction, place)
    return _rejected(found, correction, place)


def _accepted(found: Dialogue, correction: Correction, place: Place | None) -> Dialogue:
    if correction.kind == "same" and correction.about and correction.value:
        return people.merge(found, correction.about, correction.value, correction.name)
    if correction.kind == "speaker" and correction.about:
        return people.state(found, correction.about, "confirmed")
    if correction.kind in ("quotation", "attribution") and place:
        return found._replace(
            quotes=tuple(q._replace(state="confirmed") if _over(q, place) else q for q in found.quotes)
        )
    if correction.kind == "conclusion" and place:
        return concluding.state(found, place.paragraph, "confirmed")
    if correction.kind == "difference" and correction.name in OF_PERSON and correction.about:
        return people.fact(found, correction.about, str(correction.name), correction.was)
    return found


def _rejected(found: Dialogue, correction: Correction, place: Place | None) -> Dialogue:
    kind, about = correction.kind, correction.about
    if kind == "speaker" and about:
        return people.remove(found, about)
    if kind == "mention" and place:
        return found._replace(namings=tuple(n for n in found.namings if not (_over(n, place) and n.who == about)))
    if kind == "quotation" and place:
        gone = [q for q in found.quotes if _over(q, place)]
        return found._replace(quotes=tuple(q for q in found.quotes if q not in gone))
    if kind == "attribution" and place:
        return people.attribute(found, place, None)
    if kind == "conclusion" and place:
        return concluding.unmark(found, place.paragraph)
    if kind == "session" and about:
        return _without_session(found, about)
    if kind == "difference":  # the guide's value holds, as it does already
        return found
    return _set(found, correction._replace(value=None)) if kind != "same" else found


def _valued(found: Dialogue, correction: Correction, place: Place | None) -> Dialogue:
    """Give a fact another value."""
    found = _marked(found, correction, place, "corrected", correction.value)
    if correction.kind == "attribution" and place:
        return people.attribute(found, place, correction.value)
    return _set(found, correction)


def _set(found: Dialogue, correction: Correction) -> Dialogue:
    kind, value = correction.kind, correction.value
    if kind in OF_PERSON and correction.about:
        return people.fact(found, correction.about, kind, value)
    if kind in OF_EVENT or kind in ("dates", "place"):
        return found._replace(event=facts(found.event, [correction]))
    if kind in OF_SESSION or kind == "session-moderator":
        return _session(found, correction)
    if kind in OF_DOCUMENT and (value is not None or kind == "kind"):
        about: dict[str, Any] = {kind: value or "other"}
        return found._replace(**about)
    return found


def facts(event: Event, corrections: Sequence[Correction]) -> Event:
    """Return an event with the facts that corrections give it."""
    for _, kind, about, value, *_ in (c for c in corrections if c.deed in ("value", "reject")):
        if kind in OF_EVENT and about in (None, event.id) and (value is not None or kind != "event-title"):
            fact: dict[str, Any] = {OF_EVENT[kind]: value}
            event = event._replace(**fact)
        elif kind == "dates":
            start, _, end = (value or "").partition("/")
            event = event._replace(start=start or None, end=end or start or None)
        elif kind == "place":
            venue, _, city = (value or "").rpartition(", ")
            event = event._replace(venue=venue or None, city=city or None)
    return event


def _session(found: Dialogue, correction: Correction) -> Dialogue:
    meetings = []
    for meeting in found.meetings:
        if meeting.id == correction.about and correction.kind in OF_SESSION:
            fact: dict[str, Any] = {OF_SESSION[correction.kind]: correction.value}
            meeting = meeting._replace(**fact)
        elif meeting.id == correction.about:
            moderators = tuple((correction.value or "").split())
            meeting = meeting._replace(moderators=moderators)
            found = people.moderating(found, meeting.id, moderators)
        meetings.append(meeting)
    return found._replace(meetings=tuple(meetings))


def _without_session(found: Dialogue, session: str) -> Dialogue:
    made = tuple(
        p._replace(sessions=tuple(s for s in p.sessions if s != session)) if session in p.sessions else p
        for p in found.paragraphs
    )
    people = tuple(
        p._replace(sessions=tuple(part for part in p.sessions if part[0] != session) or ((None, "speaker", "unknown"),))
        if any(part[0] == session for part in p.sessions)
        else p
        for p in found.people
    )
    meetings = tuple(meeting for meeting in found.meetings if meeting.id != session)
    return found._replace(paragraphs=made, people=people, meetings=meetings)


def _assigned(found: Dialogue, correction: Correction, place: Place | None) -> Dialogue:
    """Give a mention or a quotation to another person."""
    if place is None or correction.value is None:
        return found
    found = people.known(found, correction.value, correction.name)
    found = _marked(found, correction, place, "corrected", correction.name or correction.value)
    return people.assign(found, place, correction.kind, correction.value)


def _merged(found: Dialogue, correction: Correction, place: Place | None) -> Dialogue:
    if correction.about is None or correction.value is None:
        return found
    return people.merge(found, correction.about, correction.value, correction.name)


def _split(found: Dialogue, correction: Correction, place: Place | None) -> Dialogue:
    if correction.about is None or correction.value is None:
        return found
    if place is not None:
        found = people.known(found, correction.value, correction.name)
        return people.assign(found, place, "mention", correction.value)
    if correction.spot is not None:
        return found
    return people.rename(found, correction.about, correction.value)


def _concluding(found: Dialogue, correction: Correction, place: Place | None) -> Dialogue:
    """Mark a conclusion or a quotation, or unmark it."""
    if place is None:
        return found
    if correction.kind == "quotation":
        return people.quote(found, place, None)
    found = _marked(found, correction, place, "corrected" if correction.deed == "mark" else "rejected")
    if correction.deed == "unmark":
        return concluding.unmark(found, place.paragraph)
    return concluding.mark(found, place.paragraph, (place.start, place.end))


def _moved(found: Dialogue, correction: Correction, place: Place | None) -> Dialogue:
    """Put what was found at one place to other words; `value` are those words, in the same paragraph."""
    if place is None or correction.value is None:
        return found
    text = found.paragraphs[place.paragraph].text
    start = text.find(correction.value)
    if start < 0:
        return found
    found = _marked(found, correction, place, "corrected")
    end = start + len(correction.value)
    if correction.kind == "mention":
        named = [n._replace(start=start, end=end) if _over(n, place) else n for n in found.namings]
        return found._replace(namings=tuple(named))
    quotes = [q._replace(start=start, end=end, state="corrected") if _over(q, place) else q for q in found.quotes]
    return found._replace(quotes=tuple(quotes))


def _sat(found: Dialogue, correction: Correction, place: Place | None) -> Dialogue:
    """Say which sessions a passage reports on."""
    if place is None:
        return found
    sessions = tuple((correction.value or "").split())
    made = list(found.paragraphs)
    made[place.paragraph] = made[place.paragraph]._replace(sessions=sessions)
    return found._replace(paragraphs=tuple(made))


def _marked(
    found: Dialogue, correction: Correction, place: Place | None, state: str, value: str | None = None
) -> Dialogue:
    """Return the dialogue with the guess that a correction is about in another state."""
    if not any(_is(guess, correction, place) for guess in found.guesses):
        return found
    guesses = [
        guess._replace(state=state, value=value if value is not None else guess.value)
        if _is(guess, correction, place)
        else guess
        for guess in found.guesses
    ]
    return found._replace(guesses=tuple(guesses))


def _is(guess: Guess, correction: Correction, place: Place | None) -> bool:
    if guess.kind != GUESSED_AS.get(correction.kind, correction.kind) or (
        guess.about != correction.about and guess.kind not in PLACED
    ):
        return False
    if guess.kind in PLACED:
        return place is not None and guess.paragraph == place.paragraph and _crosses(guess.start, guess.end, place)
    if guess.kind == "same":
        return correction.was in (None, guess.value)
    return correction.deed == "value" or correction.was is None or fold(correction.was) == fold(guess.value)


def _over(thing: object, place: Place) -> bool:
    """Return whether a naming or quotation stands at a place."""
    return getattr(thing, "paragraph", None) == place.paragraph and _crosses(
        getattr(thing, "start", 0), getattr(thing, "end", 0), place
    )


def _crosses(start: int, end: int, place: Place) -> bool:
    return start < place.end and end > place.start


DEEDS: dict[str, Deed] = {
    "accept": _decide,
    "reject": _decide,
    "value": _valued,
    "assign": _assigned,
    "merge": _merged,
    "split": _split,
    "mark": _concluding,
    "unmark": _concluding,
    "place": _moved,
    "sessions": _sat,
}
