"""Where people are named: in full, by family name, or by their role alone."""

import re
from collections.abc import Sequence

from idm_desktop.model.dialogue import Naming, Paragraph, Person
from idm_desktop.structure.persons.lexicon import HEADS
from idm_desktop.structure.terms import Names, Word, words

TITLES = (
    "Mr|Ms|Mrs|Miss|Mx|Dr|Prof|Professor|Ambassador|Amb|Sir|Dame|Lady|Madam|Madame|Mme|Mlle|M|Monsieur|Sr|Sra|Srta|Dra|Don"
    "|Doña|Señora?|Hon|Rev|Reverend|Judge|Justice|Embajadora?|Ambassadeur|Ambassadrice|Sheikh|Sheikha|Captain|Colonel|Capt|Col|Gen|Lt|Maj|Adm|Cmdr"
    "|Senator|Herr|Frau|Ing|Lic|H\\. ?E|HE|S\\. ?E"
)
HONORIFIC = re.compile(rf"(?:\b(?:{TITLES})\.? +)+\Z")
TELLING = 3
"""Words, an article not counted, from which a role names one person wherever it stands."""

GENDERS = {
    "mr": "he",
    "sir": "he",
    "ms": "she",
    "mrs": "she",
    "miss": "she",
    "mme": "she",
    "mlle": "she",
    "madam": "she",
}


def locate(people: Sequence[Person], made: Sequence[Paragraph]) -> list[Naming]:
    """Return every place that names one of `people`, in text order.

    A family name alone counts once the person was named in full, or where an honorific stands before it; of two with
    the same family name the honorific decides, then who was named last. A role of three words or more stands for its
    holder anywhere, a shorter one only beside the name.
    """
    known = {person.id: person for person in people}
    full = Names((form, person.id) for person in people for form in (person.name, *person.forms) if " " in form.strip())
    short: dict[str, list[str]] = {}
    for person in people:
        if person.family:
            short.setdefault(person.family, []).append(person.id)
    families = Names((family, tuple(ids)) for family, ids in short.items())
    roles = Names((role, person.id) for person in people for role in person.roles)
    seen: dict[str, None] = {}
    found: list[Naming] = []
    for index, paragraph in enumerate(made):
        text = words(paragraph.text)
        here = _full(full, known, index, paragraph.text, text)
        here += _short(families, known, index, paragraph.text, text, here, seen)
        named = {naming.who for naming in here}
        here += [
            Naming(name.what, index, text[name.first].start, text[name.last - 1].end, "role")
            for name in roles.find(text)
            if (name.what in named or _is_telling(text[name.first : name.last]))
            and _free(here, text[name.first].start, text[name.last - 1].end)
        ]
        found += sorted(here, key=lambda naming: naming.start)
    return found


def _is_telling(role: list[Word]) -> bool:
    return len(role) - (role[0].folded == "the") >= TELLING


def _full(names: Names[str], known: dict[str, Person], index: int, text: str, cut: list[Word]) -> list[Naming]:
    found = []
    for name in names.find(cut):
        start, end = cut[name.first].start, cut[name.last - 1].end
        if not text[start].isupper():
            continue
        whole = len(words(known[name.what].name)) <= name.last - name.first or not _is_honorific(cut[name.first])
        form = "full" if whole and _given(known[name.what], cut[name.first : name.last]) else "short"
        found.append(Naming(name.what, index, _with_honorific(text, start), end, form))
    return found


def _given(person: Person, cut: list[Word]) -> bool:
    first = words(person.given or person.name)[:1]
    return bool(first) and first[0].folded in {word.folded for word in cut}


def _is_honorific(word: Word) -> bool:
    return word.folded in GENDERS or word.folded in {"ambassador", "dr", "prof", "professor"}


def _short(
    families: Names[tuple[str, ...]],
    known: dict[str, Person],
    index: int,
    text: str,
    cut: list[Word],
    full: list[Naming],
    seen: dict[str, None],
) -> list[Naming]:
    """Find family names that stand alone; `seen` is who was named so far, latest last, and is brought up to date."""
    found: list[Naming] = []
    events = [(naming.start, naming.who) for naming in full]
    for name in families.find(cut):
        start, end = cut[name.first].start, cut[name.last - 1].end
        begin = _with_honorific(text, start)
        if not text[cut[name.last - 1].start].isupper() or not _free(full, begin, end):
            continue
        before = [who for at, who in events if at < start]
        who = _whose(name.what, known, text[begin:start], {**seen, **dict.fromkeys(before)})
        if who and (begin < start or not _in_longer_name(text, start, end)):
            found.append(Naming(who, index, begin, end, "short"))
            events.append((start, who))
    for _, who in sorted(events):
        seen.pop(who, None)
        seen[who] = None
    return found


def _whose(ids: tuple[str, ...], known: dict[str, Person], honorific: str, seen: dict[str, None]) -> str | None:
    gender = next((GENDERS[part] for part in re.findall(r"\w+", honorific.lower()) if part in GENDERS), None)
    fitting = [who for who in ids if gender is None or known[who].pronoun in (None, gender)]
    if not honorific:
        fitting = [who for who in fitting if who in seen]
    if len(fitting) > 1:
        return next((who for who in reversed(seen) if who in fitting), fitting[0])
    return fitting[0] if fitting else None


def _in_longer_name(text: str, start: int, end: int) -> bool:
    """Return whether a capitalised word stands right beside: the family name may then be part of another name."""
    before = re.search(r"(\w+) \Z", text[max(0, start - 40) : start])
    after = re.match(r" (\w)", text[end : end + 2])
    if before and before[1].lower() in HEADS:
        before = None
    sentence_start = re.search(r"(?:^|[.!?:;] )\w+ \Z", text[max(0, start - 60) : start])
    return bool((before and before[1][0].isupper() and not sentence_start) or (after and after[1].isupper()))


def _with_honorific(text: str, start: int) -> int:
    before = text[max(0, start - 40) : start]
    match = HONORIFIC.search(before)
    return start - len(match.group()) if match else start


def _free(taken: Sequence[Naming], start: int, end: int) -> bool:
    return all(naming.end <= start or naming.start >= end for naming in taken)
