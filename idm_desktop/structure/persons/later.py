"""Later mentions by role alone: "the Director General", "the representative of Norway", for people already named."""

import re
from collections.abc import Iterator, Sequence

from idm_desktop.model.dialogue import Naming, Paragraph, Person
from idm_desktop.structure.persons.nations import nations
from idm_desktop.structure.persons.roles import first_phrase
from idm_desktop.structure.persons.tokens import Token, tokens
from idm_desktop.structure.terms import folded

ROLE = re.compile(
    r"\b(?:[Tt]he|[Ll]e|[Ll]a|[Ee]l|L['’]|l['’])\s?(?=[^\W\d_])|\b[A-Z]{2,8}(?:'s|’s)? (?=[A-Z])",
)
WORD = re.compile(r"[^\W_]+")
ACRONYM = re.compile(r"[A-Z]{2,8}(?:'s|’s)? ")
SHORT = 4
"""Words that an office has at most when it is said without what it is held in."""

LONG = 3
"""Words of a role from which it is known even after another body's acronym."""

NEXT = 2
"""Passages after one that names somebody in which a short role may still mean them."""

OFFICE = re.compile(
    r"(?:representative|delegate|delegation|représentante?|representante) (?:of|from|for|de|du|del)\b", re.IGNORECASE
)


def role_namings(people: Sequence[Person], made: Sequence[Paragraph], named: Sequence[Naming]) -> list[Naming]:
    """Return the places that mean a person by a role; a role that several hold means the one named nearest before."""
    holders: dict[tuple[str, ...], list[str]] = {}
    for person in people:
        for phrase in set(_phrases(person)):
            holders.setdefault(phrase, []).append(person.id)
    firsts = {phrase[0] for phrase in holders}
    delegates: dict[str, list[str]] = {}
    for person in people:
        if person.country and person.actor == "state":
            delegates.setdefault(person.country, []).append(person.id)
    recent: dict[str, int] = {}
    by_paragraph: dict[int, list[Naming]] = {}
    for naming in named:
        by_paragraph.setdefault(naming.paragraph, []).append(naming)
    found: list[Naming] = []
    for index, paragraph in enumerate(made):
        here = by_paragraph.get(index, [])
        said = list(_in_passage(index, paragraph.text, holders, firsts, here, recent))
        found += [*said, *_delegates(index, paragraph.text, delegates, [*here, *said])]
        for naming in here:
            recent[naming.who] = index
    return found


def _phrases(person: Person) -> Iterator[tuple[str, ...]]:
    """Yield the ways a role can be said: whole, its first words, with the acronym of the body before it."""
    if not person.role:
        return
    for role in re.split(
        r",? (?:and|et|y) (?=[A-Z]?[a-z-]*(?:chair|director|president|head|coordinator)\b)",
        person.role,
        flags=re.IGNORECASE,
    ):
        words = _words(tokens(role))
        if len(words) > 1:
            yield words
        short = _head(tokens(role))
        if len(short) > 1:
            yield short
        without = re.sub(r" of the Secretary-General(?= for)", "", role)
        if without != role:
            yield _words(tokens(without))
    acronym = re.search(r"\b[A-Z]{2,8}\b", person.organisation or "")
    if acronym:
        yield (acronym.group().lower(), *_head(tokens(person.role)))


def _words(found: Sequence[Token]) -> tuple[str, ...]:
    return tuple(part for token in found if token.shape != "mark" for part in token.bare.split("-"))


def _head(found: Sequence[Token]) -> tuple[str, ...]:
    """Return the office alone: "Special Representative" of a long role."""
    head = _words(first_phrase(found))
    return head if len(head) <= SHORT else ()


def _in_passage(
    index: int,
    text: str,
    holders: dict[tuple[str, ...], list[str]],
    firsts: set[str],
    here: Sequence[Naming],
    recent: dict[str, int],
) -> Iterator[Naming]:
    done = 0
    for opening in ROLE.finditer(text):
        acronym = opening.group()[0].isupper() and opening.group().strip()[1:2].isupper()
        if opening.start() < done:
            continue
        for start in (opening.start(), opening.end()) if acronym else (opening.end(), _after_word(text, opening.end())):
            phrase, end = _said(text, start, holders, firsts)
            if not phrase or (start > opening.end() and len(phrase) < LONG):
                continue
            who = _who(holders[phrase], len(phrase), index, opening.start(), here, recent)
            beside = any(n.start - end in range(4) or opening.start() - n.end in range(3) for n in here)
            if who and not beside and all(n.end <= opening.start() or n.start >= end for n in here):
                yield Naming(who, index, opening.start(), end, "role")
                done = end
            break


def _after_word(text: str, start: int) -> int:
    """Return where the next word begins, if the one at `start` is an acronym."""
    match = ACRONYM.match(text, start)
    return match.end() if match else start


def _said(
    text: str, start: int, holders: dict[tuple[str, ...], list[str]], firsts: set[str]
) -> tuple[tuple[str, ...], int]:
    """Return the longest role that is said from `start` on, and where it ends."""
    if _first_word(text, start) not in firsts:
        return (), start
    window = tokens(text[start : start + 160])
    words = [(part, token.end + start) for token in window if token.shape != "mark" for part in token.bare.split("-")]
    for size in range(min(16, len(words)), 1, -1):
        phrase = tuple(word for word, _ in words[:size])
        if phrase in holders:
            return phrase, words[size - 1][1]
    return (), start


def _first_word(text: str, start: int) -> str:
    match = WORD.match(text, start)
    return folded(match.group()) if match else ""


def _who(
    ids: Sequence[str], size: int, index: int, at: int, here: Sequence[Naming], recent: dict[str, int]
) -> str | None:
    """Return whom a role means: its only holder where it is long or just named, else the one named last."""
    before = [naming.who for naming in here if naming.start < at and naming.who in ids]
    if before:
        return before[-1]
    if len(ids) == 1 and size > 2:
        return ids[0]
    near = [who for who in ids if index - recent.get(who, -9) <= NEXT]
    return near[0] if len(near) == 1 else None


def _delegates(index: int, text: str, delegates: dict[str, list[str]], here: Sequence[Naming]) -> Iterator[Naming]:
    """Yield "the representative of Norway" where one person of Norway is known."""
    for match in OFFICE.finditer(text):
        nation = next(iter(nations(text[match.end() : match.end() + 50])), None)
        article = re.search(r"\b(?:the|The|le|la|el)\s\Z", text[max(0, match.start() - 5) : match.start()])
        if nation is None or article is None or nation.start > 12 or not nation.named:
            continue
        who = delegates.get(nation.code, [])
        start, end = match.start() - len(article.group()), match.end() + nation.end
        beside = any(n.start - end in range(4) or start - n.end in range(3) for n in here)
        if len(who) == 1 and not beside and all(n.end <= start or n.start >= end for n in here):
            yield Naming(who[0], index, start, end, "role")
