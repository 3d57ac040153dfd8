"""What was found of people, as guesses for a reader to look at: each with its reason, its place and how sure it is."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from idm_desktop.model.dialogue import Guess, Naming, Paragraph, Person
from idm_desktop.structure.persons.actors import actor
from idm_desktop.structure.persons.gathering import Gathered
from idm_desktop.structure.persons.honorifics import HONORIFICS
from idm_desktop.structure.persons.nations import nations
from idm_desktop.structure.persons.same import CLOSE, likeness
from idm_desktop.words.fold import fold

AMBIGUOUS = "two people have this family name; who was named last"
FIELDS = ("role", "organisation")
MANY, NEAR = 60, 12
"""People with one name of whom nobody is compared, and how many of the next each is compared with."""


def of_people(found: Sequence[Gathered], namings: Sequence[Naming], made: Sequence[Paragraph]) -> Iterator[Guess]:
    """Yield a guess for each person and each thing said of them."""
    for one in found:
        person, best = one.person, one.best
        place = (person.id, best.paragraph, best.begin, best.end)
        yield Guess("speaker", person.name, best.reason, "stated", best.score, *place)
        for field, reason in (("role", "words beside the name"), ("organisation", "a body named beside the name")):
            value = getattr(person, field)
            if value:
                yield Guess(field, value, reason, "stated", round(best.score - 0.05 * _is_long(value), 2), *place)
        if person.country:
            yield _of_country(person, made[best.paragraph].text[best.end : best.end + 300], place)
        if person.actor:
            told = actor(person.role, person.organisation, person.country)
            reason = (
                "the words of the role and organisation" if told else "a unit of the organiser, as no other is named"
            )
            yield Guess("actor", person.actor, reason, "inferred", 0.7 if told else 0.5, *place)


def _is_long(value: str) -> int:
    return min(3, value.count(",") + value.count(" and "))


def _of_country(person: Person, after: str, place: tuple[str, int, int, int]) -> Guess:
    """Return a guess of the country: stated where it is named beside the person, inferred from an adjective."""
    named = any(nation.code == person.country and nation.named for nation in nations(after))
    if named:
        return Guess("country", str(person.country), "a country named beside the name", "stated", 0.9, *place)
    return Guess("country", str(person.country), "an adjective, or a heading above", "inferred", 0.7, *place)


def of_mentions(found: Sequence[Gathered], namings: Sequence[Naming], made: Sequence[Paragraph]) -> Iterator[Guess]:
    """Yield a guess for each mention that could mean another, and for each by role."""
    people = {one.person.id: one.person for one in found}
    families = Counter(fold(person.family) for person in people.values() if person.family)
    for naming in namings:
        person = people.get(naming.who)
        if person is None:
            continue
        text = made[naming.paragraph].text[naming.start : naming.end]
        place = (person.id, naming.paragraph, naming.start, naming.end)
        if naming.form == "role":
            yield Guess("mention", text, "a role that this person has", "inferred", 0.6, *place)
        elif naming.form == "short" and families[fold(person.family or "")] > 1:
            sure = _is_told_apart(text, person, [p for p in people.values() if p.family and p.family == person.family])
            if not sure:
                yield Guess("mention", text, AMBIGUOUS, "inferred", 0.4, *place)


def _is_told_apart(text: str, person: Person, namesakes: Sequence[Person]) -> bool:
    """Return whether the honorific of a mention tells the person from all who have the family name."""
    said = next((HONORIFICS[w] for w in fold(text).replace(".", " ").split() if HONORIFICS.get(w)), None)
    return said is not None and all(p.pronoun not in (None, said) for p in namesakes if p.id != person.id)


def alike(people: Sequence[Person]) -> Iterator[Guess]:
    """Yield a guess for each two people who may be one under two forms of a name."""
    groups: dict[str, list[Person]] = defaultdict(list)
    for person in people:
        for word in set(fold(person.name).replace("-", " ").split()):
            if len(word) > 3:
                groups[word].append(person)
    seen = set()
    for group in (group for group in groups.values() if len(group) <= MANY):
        for n, one in enumerate(group):
            for other in group[n + 1 : n + NEAR]:
                if (one.id, other.id) not in seen:
                    seen.add((one.id, other.id))
                    found = likeness(one, other)
                    if found.score >= CLOSE:
                        yield Guess("same", other.id, found.reason, "inferred", round(1 - found.score, 2), one.id)


ALIKE = 0.6
"""The share of words from which two wordings say the same."""


def differences(known: dict[str, Person], found: Sequence[tuple[str, Gathered]]) -> Iterator[Guess]:
    """Yield a guess where the text says other of a person than the guide; its value is marked as supplied."""
    for id, one in found:
        guided = known.get(id)
        if guided is None:
            continue
        best = one.best
        for field in (*FIELDS, "country", "honorific"):
            text, supplied = getattr(one.person, field), getattr(guided, field)
            if text and supplied and not _agree(text, supplied):
                reason = f"{field}: the text says “{text}”, the guide supplied “{supplied}”"
                yield Guess("difference", text, reason, "stated", 0.5, id, best.paragraph, best.begin, best.end)


def _agree(text: str, supplied: str) -> bool:
    """Return whether one wording is the other, a part of it, or much the same words in another order."""
    one, two = (fold(value).replace(".", "").replace("-", " ").replace("'s", "").split() for value in (text, supplied))
    if " ".join(one) in " ".join(two) or " ".join(two) in " ".join(one):
        return True
    return len(set(one) & set(two)) >= ALIKE * len(set(one) | set(two))
