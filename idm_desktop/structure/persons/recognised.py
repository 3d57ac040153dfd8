"""The people of a document: those of its guide and those it names besides, and where each is named."""

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from idm_desktop.model.dialogue import Guess, Naming, Paragraph, Person
from idm_desktop.model.extract import Extract
from idm_desktop.structure.persons import guesses
from idm_desktop.structure.persons.actors import of_host
from idm_desktop.structure.persons.capacities import capacity, parts
from idm_desktop.structure.persons.finding import find
from idm_desktop.structure.persons.first_names import first_namings
from idm_desktop.structure.persons.gathering import Gathered
from idm_desktop.structure.persons.later import role_namings
from idm_desktop.structure.persons.letterhead import expanded, letterhead
from idm_desktop.structure.persons.lexicon import COMMON
from idm_desktop.structure.persons.locating import locate
from idm_desktop.structure.persons.nations import is_nation
from idm_desktop.structure.persons.seats import seats_named, with_seats
from idm_desktop.structure.persons.standing import Standing
from idm_desktop.words.fold import fold


class Recognised(NamedTuple):
    """People, the places that name them in text order, and what a reader may want to look at."""

    people: tuple[Person, ...]
    namings: tuple[Naming, ...]
    guesses: tuple[Guess, ...]


def recognise(
    made: Sequence[Paragraph], extract: Extract, language: str, known: Sequence[Person] = (), host: str | None = None
) -> Recognised:
    """Find the people of a document; `known` are those of its guide, found as it spells them."""
    found = find(made, extract.text, language)
    guided = locate(known, made) if known else []
    of_guide, new = _sorted(found.gathered, guided, {person.id for person in known})
    names = letterhead(made, [value for _, value in extract.facts])
    new = [_expanded(gathered, names, host) for gathered in new]
    persons = [*known, *(gathered.person for gathered in new)]
    begins = {(s.paragraph, s.end): s.begin for gathered in new for s in gathered.sightings}
    namings = [_begun(n, begins) for n in locate(persons, made)]
    namings = [n for n in namings if not _is_word(n, made, persons)] if new else namings
    namings += first_namings(persons, made, namings)
    namings += role_namings([gathered.person for gathered in new], made, namings)
    namings = _apart(namings)
    new = _seated(_placed(new, made, namings), made, namings)
    persons = [*known, *(gathered.person for gathered in new)]
    said = [*guesses.of_people(new, namings, made), *guesses.of_mentions(new, namings, made), *guesses.alike(persons)]
    said += guesses.differences({p.id: p for p in known}, of_guide)
    return Recognised(tuple(persons), tuple(namings), tuple(said))


def _sorted(
    gathered: Sequence[Gathered], guided: Sequence[Naming], ids: set[str]
) -> tuple[list[tuple[str, Gathered]], list[Gathered]]:
    """Tell the people of the guide, who are located already, from those it does not know."""
    places: dict[int, list[Naming]] = defaultdict(list)
    for naming in guided:
        places[naming.paragraph].append(naming)
    known, new = [], []
    for one in gathered:
        who = next(
            (n.who for s in one.sightings for n in places[s.paragraph] if n.start < s.end and n.end > s.start), None
        )
        if who or one.person.id in ids:
            known.append((who or one.person.id, one))
        else:
            new.append(one)
    return known, new


def _expanded(gathered: Gathered, names: dict[str, str], host: str | None) -> Gathered:
    person = of_host(gathered.person, host)
    standing = expanded(Standing(person.role, person.organisation, person.country), names)
    return gathered._replace(person=person._replace(organisation=standing.organisation))


def _begun(naming: Naming, begins: dict[tuple[int, int], int]) -> Naming:
    """Return the naming with its honorifics, where the finder knows more of them."""
    begin = begins.get((naming.paragraph, naming.end), naming.start)
    return naming._replace(start=min(naming.start, begin))


def _apart(namings: Sequence[Naming]) -> list[Naming]:
    """Return the namings in text order; of two that overlap the one that begins first."""
    kept: list[Naming] = []
    for naming in sorted(namings, key=lambda n: (n.paragraph, n.start, -n.end)):
        if not kept or kept[-1].paragraph != naming.paragraph or kept[-1].end <= naming.start:
            kept.append(naming)
    return kept


def _is_word(naming: Naming, made: Sequence[Paragraph], persons: Sequence[Person]) -> bool:
    """Return whether a family name alone is more likely the word or country it is spelled like."""
    if naming.form != "short":
        return False
    text = made[naming.paragraph].text[naming.start : naming.end]
    word = fold(text)
    return " " not in text and (word in COMMON or is_nation(word))


def _seated(new: Sequence[Gathered], made: Sequence[Paragraph], namings: Sequence[Naming]) -> list[Gathered]:
    """Return the people with the seats they are told to have taken, where they are named by family name alone too."""
    taken: dict[str, list[str]] = defaultdict(list)
    for who, seat in seats_named(made, namings):
        taken[who].append(seat)
    return [
        one._replace(person=one.person._replace(role=with_seats(one.person.role, taken[one.person.id])))
        if one.person.id in taken
        else one
        for one in new
    ]


def _placed(new: Sequence[Gathered], made: Sequence[Paragraph], namings: Sequence[Naming]) -> list[Gathered]:
    """Return the people with the sessions and capacities that the passages naming them tell of."""
    places: dict[str, list[tuple[int, int, int]]] = defaultdict(list)
    for naming in namings:
        places[naming.who].append((naming.paragraph, naming.start, naming.end))
    return [one._replace(person=one.person._replace(sessions=_sessions(one, made, places))) for one in new]


def _sessions(
    one: Gathered, made: Sequence[Paragraph], places: dict[str, list[tuple[int, int, int]]]
) -> tuple[tuple[str | None, str, str], ...]:
    said = capacity(made, one.sightings, places[one.person.id])
    return parts(made, one.sightings, said)
