"""The same people across documents: who is known already, and who may be, under another form of the name.

Equal names are one person without asking, unless their countries or organisations differ. Whoever is only much alike
stays apart and is offered as a guess: accents, the order of names, initials, a name left out.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Sequence

from idm_desktop.model.dialogue import Dialogue, Guess, Person
from idm_desktop.model.people import Known
from idm_desktop.structure.correcting import people
from idm_desktop.structure.persons.same import CLOSE, likeness
from idm_desktop.structure.slug import slug
from idm_desktop.words.fold import fold
from idm_desktop.words.people import exact, telling

SMALL = re.compile(r"(?:an?|al|and|at|by|del?|des|di|du|el?|et|for|in|la|les?|of|on|och|the|to|und|y)\Z")
EQUAL = 0.5
"""How sure it is that two people of one name are one where their countries or organisations differ."""

MOST = 25
"""People with a word of the name in common who are looked at."""


def names(found: Dialogue) -> list[str]:
    """Return the names of the people of a document that may be known."""
    return [person.name for person in found.people if person.state != "guide"]


def ids(found: Dialogue) -> Collection[str]:
    """Return the ids that people of a document have, and those they may get where others have them."""
    return {id for person in found.people if person.state != "guide" for id in (person.id, *_own(found, person))}


def settle(found: Dialogue, known: Sequence[Known], given: Collection[tuple[str, str]] = ()) -> Dialogue:
    """Return a dialogue whose people have the ids of those that are known, with a guess for each that may be.

    `given` are the ids that people of the document were given when it came in, each behind the one that their name
    makes: they keep them, whoever else of the name has gone since.
    """
    if not found.people:
        return found
    for plain, id in given:
        if not any(person.id == id for person in found.people):
            found = _renamed(found, plain, id)
    if not known:
        return found
    by_name: dict[str, list[Known]] = defaultdict(list)
    by_word: dict[str, list[Known]] = defaultdict(list)
    wanted = {word for name in names(found) for word in telling(name)}
    for one in known:
        by_name[exact(one.name)].append(one)
        for word in wanted.intersection(telling(one.name)):
            by_word[word].append(one)
    taken = {one.id for one in known}
    for person in found.people:
        if person.state != "guide":
            found = _settled(found, person, by_name.get(exact(person.name), ()), taken)
    return _with_guesses(found, by_word)


def given(before: Dialogue, after: Dialogue) -> tuple[tuple[str, str], ...]:
    """Return the ids that the people of a document got which differ from those their names make."""
    there = {person.id for person in after.people}
    names = {person.name: person.id for person in after.people if person.state != "guide"}
    gone = [person for person in before.people if person.state != "guide" and person.id not in there]
    return tuple((person.id, names[person.name]) for person in gone if person.name in names)


def _settled(found: Dialogue, person: Person, equal: Sequence[Known], taken: set[str]) -> Dialogue:
    """Give one person the id of who is equal, or one of their own where another has it."""
    fitting = [one for one in equal if not _differs(person, one, found.event.id)]
    if fitting:
        same = next((one for one in fitting if one.id == person.id), fitting[0])
        return _renamed(found, person.id, same.id)
    if person.id not in taken:
        return found
    here = {one.id for one in found.people}
    return _renamed(found, person.id, next((id for id in _own(found, person) if id not in taken | here), person.id))


def _own(found: Dialogue, person: Person) -> tuple[str, str]:
    """Return the ids of a person whose name is another's id already."""
    return slug(f"{person.name} {found.event.id}"), slug(f"{person.name} {found.document}")


def _renamed(found: Dialogue, who: str, to: str) -> Dialogue:
    if who == to:
        return found
    if any(person.id == to for person in found.people):
        return people.merge(found, who, to, None)
    found = people.rename(found, who, to)
    return found._replace(guesses=tuple(_same_about(guess, who, to) for guess in found.guesses))


def _same_about(guess: Guess, who: str, to: str) -> Guess:
    """Let a guess that two people are one, which a renaming leaves alone, follow it."""
    if guess.kind != "same":
        return guess
    return guess._replace(
        about=to if guess.about == who else guess.about, value=to if guess.value == who else guess.value
    )


def _with_guesses(found: Dialogue, by_word: dict[str, list[Known]]) -> Dialogue:
    first = {naming.who: naming for naming in reversed(found.namings)}
    made = []
    for person in found.people:
        if person.state == "guide":
            continue
        near = {id(one): one for word in telling(person.name) for one in by_word.get(word, ())[:MOST]}
        seen: set[str] = {person.id}
        for one in near.values():
            if one.id in seen or not _worth(person.name, one.name):
                continue
            score, reason = _likeness(person, one)
            if score >= CLOSE:
                seen.add(one.id)
                at = first.get(person.id)
                where = (at.paragraph, at.start, at.end) if at else (None, 0, 0)
                made.append(Guess("same", one.id, reason, "inferred", round(1 - score, 2), person.id, *where))
    return found._replace(guesses=(*found.guesses, *made)) if made else found


def _worth(a: str, b: str) -> bool:
    """Return whether two names have enough in common to be compared: more than a given name and another initial."""
    one, two = telling(a), telling(b)
    shared = set(one) & set(two)
    return len(shared) > 1 or one[-1] in shared or two[-1] in shared or one[-1][0] == two[-1][0]


def _likeness(person: Person, one: Known) -> tuple[float, str]:
    if exact(person.name) == exact(one.name):
        other = "country" if person.country and one.country and person.country != one.country else "organisation"
        return max(CLOSE, EQUAL), f"the same name, another {other} elsewhere"
    score, reason = likeness(person, one)
    return score, f"{reason}, in another document"


def _differs(person: Person, one: Known, event: str) -> bool:
    """Return whether two people of one name are said to be of other countries, or to speak for other bodies."""
    if person.country and one.country and person.country != one.country:
        return True
    if one.event == event or not person.organisation or not one.organisation:
        return False
    return not _agree(person.organisation, one.organisation)


def _agree(a: str, b: str) -> bool:
    """Return whether two names of a body may be of one: a part of the other, its acronym, or half its words."""
    one, two = (_telling(text) for text in (a, b))
    if not one or not two or one <= two or two <= one:
        return True
    if _acronyms(a) & _acronyms(b):
        return True
    return len(one & two) * 2 >= min(len(one), len(two))


def _telling(text: str) -> set[str]:
    return set(_bare(text))


def _bare(text: str) -> list[str]:
    return [word for word in re.findall(r"\w+", fold(text)) if not SMALL.match(word)]


def _acronyms(text: str) -> set[str]:
    """Return the acronyms in a name, and the one its initials spell."""
    initials = "".join(word[0] for word in _bare(text.partition("(")[0]))
    written = {fold(found) for found in re.findall(r"\b[A-Z][A-Z&/-]+\b", text)}
    return written | {initials} if len(initials) > 1 else written
