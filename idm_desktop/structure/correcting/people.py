"""People of a dialogue changed: their facts, merged, parted, given a mention or a quotation."""

from typing import Any

from idm_desktop.model.dialogue import Dialogue, Naming, Person, Quote
from idm_desktop.structure.correcting.spots import Place

FILLED = ("given", "family", "honorific", "role", "organisation", "country", "actor", "pronoun")


def state(found: Dialogue, who: str, to: str) -> Dialogue:
    """Say how sure a person is."""
    return _changed(found, who, {"state": to})


def fact(found: Dialogue, who: str, name: str, value: str | None) -> Dialogue:
    """Give a person another role, country or the like."""
    return _changed(found, who, {name: value, "state": "corrected"})


def _changed(found: Dialogue, who: str, facts: dict[str, Any]) -> Dialogue:
    return found._replace(people=tuple(p._replace(**facts) if p.id == who else p for p in found.people))


def known(found: Dialogue, who: str, name: str | None) -> Dialogue:
    """See that a person is among those of the dialogue."""
    if any(person.id == who for person in found.people):
        return found
    person = Person(who, name or who, sessions=((None, "mentioned", "unknown"),), state="corrected")
    return found._replace(people=(*found.people, person))


def remove(found: Dialogue, who: str) -> Dialogue:
    """Take out somebody who is no person of the event; what was quoted stays, said by the words that stand there."""
    said = {n.paragraph: found.paragraphs[n.paragraph].text[n.start : n.end] for n in found.namings if n.who == who}
    quotes = [
        q._replace(speaker=None, attribution=q.attribution or said.get(q.paragraph)) if q.speaker == who else q
        for q in found.quotes
    ]
    meetings = [m._replace(moderators=tuple(w for w in m.moderators if w != who)) for m in found.meetings]
    guesses = [g._replace(state="rejected") if g.about == who and g.kind != "same" else g for g in found.guesses]
    return found._replace(
        people=tuple(person for person in found.people if person.id != who),
        namings=tuple(naming for naming in found.namings if naming.who != who),
        quotes=tuple(quotes),
        meetings=tuple(meetings),
        guesses=tuple(guesses),
    )


def merge(found: Dialogue, one: str, into: str, name: str | None) -> Dialogue:
    """Make two people one, who is called what the second is; what is known of the first fills what is open."""
    there = {person.id: person for person in found.people}
    if one not in there or one == into:
        return found
    gone, kept = there[one], there.get(into)
    if kept is None:
        renamed = gone._replace(id=into, name=name or gone.name, forms=_forms(gone, gone.name), state="confirmed")
        people = tuple(renamed if person.id == one else person for person in found.people)
    else:
        facts = {f: getattr(kept, f) if getattr(kept, f) is not None else getattr(gone, f) for f in FILLED}
        sessions = tuple(dict.fromkeys((*kept.sessions, *gone.sessions)))
        known = tuple(part for part in sessions if part[0] is not None) or sessions
        both = kept._replace(**facts, forms=_forms(kept, gone.name, *gone.forms), sessions=known)
        people = tuple(both if p.id == into else p for p in found.people if p.id != one)
    return _named(found._replace(people=people), one, into)


def rename(found: Dialogue, who: str, to: str) -> Dialogue:
    """Give a person an id of their own; somebody else's makes them that person."""
    ids = {person.id for person in found.people}
    if who not in ids:
        return found
    if to in ids:
        return merge(found, who, to, None)
    return _named(_changed(found, who, {"id": to}), who, to)


def _named(found: Dialogue, one: str, into: str) -> Dialogue:
    """Let everything that named one person name another."""
    return found._replace(
        namings=tuple(n._replace(who=into) if n.who == one else n for n in found.namings),
        quotes=tuple(q._replace(speaker=into) if q.speaker == one else q for q in found.quotes),
        meetings=tuple(
            m._replace(moderators=tuple(dict.fromkeys(into if who == one else who for who in m.moderators)))
            for m in found.meetings
        ),
        guesses=tuple(g._replace(about=into) if g.about == one and g.kind != "same" else g for g in found.guesses),
    )


def _forms(person: Person, *names: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*person.forms, *names)))


def assign(found: Dialogue, place: Place, kind: str, who: str) -> Dialogue:
    """Give the mention or the quotation at a place to a person; a mention that was not found is made."""
    if kind in ("quotation", "attribution"):
        if not any(_at(quote, place) for quote in found.quotes):
            return quote(found, place, who)
        quotes = [
            q._replace(speaker=who, attribution=None, state="corrected") if _at(q, place) else q for q in found.quotes
        ]
        return found._replace(quotes=tuple(quotes))
    if any(_at(naming, place) for naming in found.namings):
        return found._replace(namings=tuple(n._replace(who=who) if _at(n, place) else n for n in found.namings))
    made = Naming(who, place.paragraph, place.start, place.end, "short")
    return found._replace(namings=tuple(sorted((*found.namings, made), key=lambda n: (n.paragraph, n.start))))


def quote(found: Dialogue, place: Place, who: str | None) -> Dialogue:
    """Let words be a quotation, said by a person or by nobody known."""
    made = Quote(*place, who, None, "corrected")
    return found._replace(quotes=tuple(sorted((*found.quotes, made), key=lambda q: (q.paragraph, q.start))))


def attribute(found: Dialogue, place: Place, words: str | None) -> Dialogue:
    """Let the quotation at a place be nobody's, but for words that stand for whoever spoke."""
    said = [
        q._replace(speaker=None, attribution=words, state="corrected") if _at(q, place) else q for q in found.quotes
    ]
    return found._replace(quotes=tuple(said))


def _at(thing: tuple[Any, ...], place: Place) -> bool:
    paragraph, start, end = (getattr(thing, name) for name in ("paragraph", "start", "end"))
    return bool(paragraph == place.paragraph and start < place.end and end > place.start)


def moderating(found: Dialogue, session: str, moderators: tuple[str, ...]) -> Dialogue:
    """Say who moderated a session."""
    people = []
    for person in found.people:
        parts = tuple(part for part in person.sessions if part[:2] != (session, "moderator"))
        if person.id in moderators:
            parts = (*(p for p in parts if p[0] is not None and p[0] != session), (session, "moderator", "stated"))
        people.append(person._replace(sessions=parts or ((None, "speaker", "unknown"),)))
    return found._replace(people=tuple(people))
