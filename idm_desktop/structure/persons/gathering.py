"""From the places that name somebody to the people they name: one person for all forms of a name."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from idm_desktop.model.dialogue import Person
from idm_desktop.structure.persons.actors import actor
from idm_desktop.structure.persons.evidence import ENOUGH, PERHAPS
from idm_desktop.structure.persons.given import FAMILY_FIRST
from idm_desktop.structure.persons.parts import Parts, key, parts, shown
from idm_desktop.structure.persons.seats import with_seats
from idm_desktop.structure.persons.sighted import Sighting
from idm_desktop.structure.persons.standing import Standing
from idm_desktop.structure.slug import slug
from idm_desktop.words.fold import fold

MANY = 40
"""Namesakes, and places that name each, among which whoever a single name means is looked for."""


class Gathered(NamedTuple):
    """A person, the sightings that name them, and the one that says most of them."""

    person: Person
    sightings: tuple[Sighting, ...]
    best: Sighting


def believed(sightings: Sequence[Sighting]) -> list[Sighting]:
    """Return the sightings that name somebody: sure enough, or the same words twice in such places."""
    bodies = {fold(s.standing.organisation) for s in sightings if s.score >= ENOUGH and s.standing.organisation}
    sightings = [s for s in sightings if s.honorific or fold(s.name) not in bodies]
    doubtful = Counter(key(s.words) for s in sightings if PERHAPS <= s.score < ENOUGH)
    sure = {key(s.words) for s in sightings if s.score >= ENOUGH}
    return [
        s if s.score >= ENOUGH else s._replace(score=ENOUGH)
        for s in sightings
        if s.score >= ENOUGH or (s.score >= PERHAPS and doubtful[key(s.words)] > 1) or (key(s.words) in sure)
    ]


def gather(sightings: Sequence[Sighting]) -> list[Gathered]:
    """Bring the sightings of each person together, in the order in which people are first named."""
    groups: dict[tuple[str, ...], list[Sighting]] = {}
    for sighting in sightings:
        groups.setdefault(key(sighting.words), []).append(sighting)
    owner = _owners({words: seen for words, seen in groups.items() if len(words) > 1})
    people: dict[tuple[str, ...], list[Sighting]] = {}
    for sighting in sightings:
        if mine := owner.get(key(sighting.words)):
            people.setdefault(mine, []).append(sighting)
    families = _families(people)
    alone: dict[tuple[str, ...], list[Sighting]] = {}
    for sighting in sightings:
        words = key(sighting.words)
        if len(words) == 1:
            namesakes = {name: people[name] for name in families.get(words[0], ())[:MANY]}
            found = _namesake(sighting, namesakes)
            (people[found] if found else alone.setdefault(words, [])).append(sighting)
    for seen in people.values():
        seen.sort(key=_place)
    everybody = sorted([*people.items(), *alone.items()], key=lambda one: _place(one[1][0]))
    return [_gathered(mine, seen) for mine, seen in everybody]


def _families(people: Iterable[tuple[str, ...]]) -> dict[str, list[tuple[str, ...]]]:
    """Return the people by the word that may stand for them alone: the last of the name, in the East the first too."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for words in people:
        for word in {words[-1], *words[:1]} if words[0] in FAMILY_FIRST else {words[-1]}:
            found.setdefault(word, []).append(words)
    return found


def _owners(groups: dict[tuple[str, ...], list[Sighting]]) -> dict[tuple[str, ...], tuple[str, ...]]:
    """Return for each form of a name the fullest one of the same person."""
    by_word: dict[str, list[tuple[str, ...]]] = {}
    for words in groups:
        for word in set(words):
            by_word.setdefault(word, []).append(words)
    owner = {}
    for words in groups:
        rarest = min(words, key=lambda word: len(by_word[word])) if words else ""
        fuller = [other for other in by_word.get(rarest, [])[:50] if other != words and _is_form(words, other, groups)]
        owner[words] = _longest(fuller) if _agree(fuller) else words
    return {words: _last(owner, words) for words in groups}


def _namesake(sighting: Sighting, namesakes: dict[tuple[str, ...], list[Sighting]]) -> tuple[str, ...] | None:
    """Return whom a single name means: who fits its honorific surely, of several who was named last before it."""
    fitting = []
    for words, seen in namesakes.items():
        pronouns = {s.pronoun for s in seen[:MANY] if s.pronoun}
        if not sighting.pronoun or pronouns <= {sighting.pronoun}:
            before = [_place(s) for s in seen[-MANY:] if _place(s) < _place(sighting)]
            fitting.append((bool(pronouns), max(before, default=(-1, -1)), words))
    return max(fitting)[2] if fitting else None


def _last(owner: dict[tuple[str, ...], tuple[str, ...]], words: tuple[str, ...]) -> tuple[str, ...]:
    for _ in range(4):
        if owner[words] == words:
            break
        words = owner[words]
    return words


def _agree(fuller: Sequence[tuple[str, ...]]) -> bool:
    """Return whether the fuller forms are all of one person."""
    if not fuller:
        return False
    longest = _longest(fuller)
    return all(set(other) <= set(longest) for other in fuller)


def _longest(names: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    return max(names, key=lambda words: len(words))


def _is_form(words: tuple[str, ...], other: tuple[str, ...], groups: dict[tuple[str, ...], list[Sighting]]) -> bool:
    """Return whether `words` are another form of the fuller name `other`."""
    mine, theirs = groups[words][0], groups[other][0]
    if mine.pronoun and theirs.pronoun and mine.pronoun != theirs.pronoun:
        return False
    if sorted(words) == sorted(other):
        return min(groups[other], key=_place) < min(groups[words], key=_place) and words != other
    if len(words) >= len(other):
        return len(words) == len(other) and _is_initialled(words, other)
    if other[-len(words) :] == words:
        return True  # the end of the name: a family name
    ends = words[-1] == other[-1] and words[0] == other[0]
    return (ends and set(words) <= set(other)) or (len(words) > 1 and _is_initialled(words, other))


def _place(sighting: Sighting) -> tuple[int, int]:
    return sighting.paragraph, sighting.start


def _is_initialled(words: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Return whether `words` is `other` with given names as initials or left out: J. Roe for Jane Roe."""
    if words[-1] != other[-1] or len(words) < 2 or words[0][0] != other[0][0]:
        return False
    return len(words[0]) == 1 < len(other[0]) and all(len(word) == 1 or word in other for word in words)


def _gathered(fullest: tuple[str, ...], seen: Sequence[Sighting]) -> Gathered:
    full = [s for s in seen if key(s.words) == fullest]
    named = next((s for s in full if any(not w.isupper() or len(w) < 3 for w in s.words)), full[0])
    divided = parts(named.words, _short(fullest, seen))
    best = max(seen, key=_telling)
    known = _completed(best.standing, [s.standing for s in sorted(seen, key=_telling, reverse=True)])
    known = known._replace(role=with_seats(known.role, (one.standing.role for one in seen)))
    person = Person(
        id=slug(divided.name),
        name=divided.name,
        given=divided.given,
        family=divided.family,
        honorific=next((s.honorific for s in seen if s.honorific), None),
        role=known.role,
        organisation=known.organisation,
        country=known.country,
        actor=actor(known.role, known.organisation, known.country),
        pronoun=next((s.pronoun for s in seen if s.pronoun), None),
        forms=_forms(seen, divided),
    )
    return Gathered(person, tuple(seen), best)


def _forms(seen: Sequence[Sighting], divided: Parts) -> tuple[str, ...]:
    """Return the other ways a name is written, and the one without its middle names."""
    forms = {" ".join(shown(word) for word in s.words): None for s in seen if len(s.words) > 1}
    forms |= {s.name: None for s in seen if "," in s.name or s.name.split(" ")[:1] != list(s.words[:1])}
    if divided.given and divided.name.count(" ") > 1:
        forms[f"{divided.given.split(' ')[0]} {divided.family}"] = None
    forms.pop(divided.name, None)
    return tuple(forms)


def _short(fullest: tuple[str, ...], seen: Sequence[Sighting]) -> tuple[str, ...]:
    """Return the words by which a text names a person for short, after an honorific."""
    shorter = [s.words for s in seen if s.honorific and len(key(s.words)) < len(fullest)]
    first = [words for words in shorter if fullest[0] in FAMILY_FIRST and key(words) == fullest[:1]]
    last = [words for words in shorter if key(words) == fullest[-len(key(words)) :]]
    return next(iter([*first, *last]), ())


def _telling(sighting: Sighting) -> tuple[int, float]:
    """Return how much a sighting says of the person; of two that say as much the first is kept."""
    known = sighting.standing
    return (
        2 * bool(known.role) + 2 * bool(known.organisation) + bool(known.country) + bool(sighting.honorific),
        sighting.score,
    )


def _completed(best: Standing, others: Sequence[Standing]) -> Standing:
    for other in others:
        best = Standing(*(mine or theirs for mine, theirs in zip(best, other, strict=True)))
    return best
