"""Later mentions by the given name alone: "Amina said", where one Amina was named in full before."""

import re
from collections.abc import Iterator, Sequence

from idm_desktop.model.dialogue import Naming, Paragraph, Person
from idm_desktop.structure.persons.given import GIVEN
from idm_desktop.structure.persons.lexicon import COMMON, SAYING, SAYING_ROMANCE
from idm_desktop.structure.persons.nations import is_nation
from idm_desktop.words.fold import fold

WORD = re.compile(r"(?<![\w-])[^\W\d_]{3,}(?![\w-])")
AFTER = re.compile(r"(?:’s|'s)?,?\s+(?:(?:also|then|later|even)\s+)?(?P<word>[^\W\d_]+)")


def first_namings(people: Sequence[Person], made: Sequence[Paragraph], named: Sequence[Naming]) -> list[Naming]:
    """Return the places where a verb follows the given name of somebody who was named in full before."""
    holders: dict[str, list[str]] = {}
    for person in people:
        if person.given:
            holders.setdefault(fold(person.given.split(" ")[0]), []).append(person.id)
    firsts = {name: ids[0] for name, ids in holders.items() if len(ids) == 1 and _is_telling(name)}
    since: dict[str, tuple[int, int]] = {}
    for naming in named:
        if naming.form == "full":
            since.setdefault(naming.who, (naming.paragraph, naming.end))
    taken: dict[int, list[Naming]] = {}
    for naming in named:
        taken.setdefault(naming.paragraph, []).append(naming)
    return [
        naming
        for index, paragraph in enumerate(made)
        for naming in _in_passage(index, paragraph.text, firsts, taken.get(index, []))
        if since.get(naming.who, (len(made), 0)) < (index, naming.start)
    ]


def _is_telling(name: str) -> bool:
    return name in GIVEN and name not in COMMON and not is_nation(name)


def _in_passage(index: int, text: str, firsts: dict[str, str], taken: Sequence[Naming]) -> Iterator[Naming]:
    for match in WORD.finditer(text):
        who = firsts.get(fold(match.group())) if match.group()[0].isupper() else None
        after = AFTER.match(text, match.end()) if who else None
        if who is None or after is None or not _acts(after["word"]):
            continue
        before = re.search(r"\w+ \Z", text[max(0, match.start() - 30) : match.start()])
        alone = before is None or before.group()[0].islower() or match.start() == len(before.group())
        if alone and all(n.end <= match.start() or n.start >= match.end() for n in taken):
            yield Naming(who, index, match.start(), match.end(), "short")


def _acts(word: str) -> bool:
    return word.islower() and (fold(word) in SAYING or fold(word) in SAYING_ROMANCE)
