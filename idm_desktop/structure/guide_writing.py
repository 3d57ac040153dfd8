"""A document's facts written as a guide, and what a guide read back would get wrong as corrections in it."""

import json
from collections.abc import Iterable, Iterator, Sequence

from idm_desktop.model.corrections import Correction, Spot
from idm_desktop.model.dialogue import Dialogue, Paragraph, Person
from idm_desktop.model.texts import NUMBERED
from idm_desktop.structure.correcting.spots import Place, Spots, spots_of
from idm_desktop.structure.terms import words

STARTS = 14
"""Words by which a passage is known."""

HEAD = """# Facts about one event, found in a text and put right by its reader.
# A document is read with them by `idm import --guide` and the name of this file.
"""


def written(found: Dialogue, corrections: Sequence[Correction] = ()) -> str:
    """Return a guide in TOML that holds what is known of the event of a document."""
    event = found.event
    facts = {name: getattr(event, name) for name in event._fields if name not in ("documents",)}
    parts = [HEAD, _table("[event]", {**facts, "language": found.language})]
    days = [day for day in (event.start, event.end) if day]
    parts.append(_table("[event.match]", {"titles": [event.title], "dates": days}))
    parts += [_table("[[session]]", {**meeting._asdict()}) for meeting in found.meetings]
    parts += [_table("[[person]]", _person(person)) for person in found.people]
    parts += [_table("[[organisation]]", _renamed(body._asdict(), forms="variants")) for body in found.bodies]
    expansions = {short.acronym: short.expansion for short in found.shorts}
    parts += [_table("[[acronym]]", {"acronym": a, "expansion": e}) for a, e in sorted(expansions.items())]
    parts += [_passage(paragraph) for paragraph in found.paragraphs if paragraph.kind in NUMBERED]
    parts += [_table("[[correction]]", _correction(correction)) for correction in corrections]
    return "\n".join(parts)


def _person(person: Person) -> dict[str, object]:
    facts = _renamed(person._asdict(), forms="variants", roles="role_mentions")
    del facts["state"]
    facts["sessions"] = [
        {"session": session, "capacity": capacity, "certainty": certainty}
        for session, capacity, certainty in person.sessions
    ]
    return facts


def _renamed(facts: dict[str, object], **names: str) -> dict[str, object]:
    return {names.get(name, name): value for name, value in facts.items()}


def _passage(paragraph: Paragraph) -> str:
    cut = words(paragraph.text)[:STARTS]
    starts = paragraph.text[: cut[-1].end] if cut else paragraph.text
    if paragraph.headline:
        return _table("[[conclusion]]", {"starts": starts, "sessions": list(paragraph.sessions)}, empty=True)
    return _table(
        "[[part]]", {"starts": starts, "sessions": list(paragraph.sessions), "kind": paragraph.kind}, empty=True
    )


def _correction(correction: Correction) -> dict[str, object]:
    facts: dict[str, object] = {name: getattr(correction, name) for name in ("deed", "kind", "about", "value", "name")}
    return {**facts, **(correction.spot._asdict() if correction.spot else {})}


def _table(head: str, facts: dict[str, object], *, empty: bool = False) -> str:
    """Write a table; what is unknown is left out, and so is an empty list unless it says something."""
    lines = [f"{key} = {_value(value)}" for key, value in facts.items() if value or (empty and value == [])]
    return "\n".join([head, *lines, ""])


def _value(value: object) -> str:
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_value, value))}]"
    if isinstance(value, dict):
        return f"{{ {', '.join(f'{k} = {_value(v)}' for k, v in value.items() if v is not None)} }}"
    return json.dumps(str(value), ensure_ascii=False).replace("\x7f", "\\u007f")


def differences(have: Dialogue, want: Dialogue) -> list[Correction]:
    """Return the corrections that make of one reading of a text what another reading of it found."""
    spots = spots_of(tuple(paragraph.text for paragraph in want.paragraphs))
    made = [*_people(have, want)]
    made += _quotations(have, want, spots)
    made += _mentions(have, want, spots)
    made += _headlines(have, want, spots)
    made += _sessions(have, want, spots)
    return made


def _people(have: Dialogue, want: Dialogue) -> Iterator[Correction]:
    known = {person.id for person in want.people}
    return (Correction("reject", "speaker", person.id) for person in have.people if person.id not in known)


def _quotations(have: Dialogue, want: Dialogue, spots: Spots) -> Iterator[Correction]:
    there = {Place(q.paragraph, q.start, q.end): (q.speaker, q.attribution) for q in have.quotes}
    wanted = {Place(q.paragraph, q.start, q.end): (q.speaker, q.attribution) for q in want.quotes}
    names = _names(want)
    for place in there:
        if place not in wanted:
            yield Correction("reject", "quotation", spot=spots.of(place))
    for place, (speaker, attribution) in wanted.items():
        if place not in there:
            yield Correction("mark", "quotation", spot=spots.of(place))
        if there.get(place, (None, None)) == (speaker, attribution):
            continue
        if speaker is None and attribution:
            yield Correction("value", "attribution", value=attribution, spot=spots.of(place))
        else:
            yield _said(spots.of(place), "attribution", speaker, names)


def _said(spot: Spot, kind: str, who: str | None, names: dict[str, str]) -> Correction:
    if who is None:
        return Correction("reject", kind, spot=spot)
    return Correction("assign", kind, None, who, name=names.get(who), spot=spot)


def _mentions(have: Dialogue, want: Dialogue, spots: Spots) -> Iterator[Correction]:
    there = {Place(n.paragraph, n.start, n.end): n.who for n in have.namings}
    wanted = {Place(n.paragraph, n.start, n.end): n.who for n in want.namings}
    names = _names(want)
    known = set(names)
    for place, who in there.items():
        if place not in wanted and who in known:
            yield Correction("reject", "mention", who, spot=spots.of(place))
    for place, who in wanted.items():
        if there.get(place) != who:
            yield _said(spots.of(place), "mention", who, names)


def _headlines(have: Dialogue, want: Dialogue, spots: Spots) -> Iterator[Correction]:
    for index, (here, wanted) in enumerate(zip(have.paragraphs, want.paragraphs, strict=True)):
        if here.headline != wanted.headline:
            deed = "mark" if wanted.headline else "unmark"
            yield Correction(
                deed, "conclusion", spot=spots.of(Place(index, *(wanted.headline or here.headline or (0, 0))))
            )


def _sessions(have: Dialogue, want: Dialogue, spots: Spots) -> Iterator[Correction]:
    for index, (here, wanted) in enumerate(zip(have.paragraphs, want.paragraphs, strict=True)):
        if here.sessions != wanted.sessions:
            spot = spots.of(Place(index, 0, len(wanted.text)))
            yield Correction("sessions", "sessions", None, " ".join(wanted.sessions), spot=spot)


def _names(found: Dialogue) -> dict[str, str]:
    return {person.id: person.name for person in found.people}


def read(entries: Iterable[dict[str, str]]) -> tuple[Correction, ...]:
    """Return the corrections of a guide from its tables."""
    return tuple(
        Correction(
            entry["deed"],
            entry["kind"],
            entry.get("about"),
            entry.get("value"),
            name=entry.get("name"),
            spot=Spot(entry["quote"], entry.get("before", ""), entry.get("after", "")) if "quote" in entry else None,
        )
        for entry in entries
    )
