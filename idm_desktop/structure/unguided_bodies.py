"""Organisations that a text names, without a guide.

They have a word such as Agency or Ministry in their name, or a known acronym, or somebody is said to be of them.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from idm_desktop.model.dialogue import Body, Paragraph, Person, Short
from idm_desktop.structure.persons.acronyms import ACRONYMS
from idm_desktop.structure.persons.actors import actor
from idm_desktop.structure.persons.nations import nations, whole
from idm_desktop.structure.slug import slug

KEYS = frozenset(
    re.findall(
        r"\w+",
        "organization organisation union agency commission council alliance federation institute association "
        "secretariat league department ministry office network fund bank foundation committee university academy "
        "centre center "
        "authority board division bureau parliament congress court tribunal coalition society corporation "
        "confederation directorate embassy mission college partnership trust chamber observatory nations "
        "organisation agence commission conseil fédération institut association secrétariat ligue ministère bureau "
        "réseau fonds banque fondation comité université centre autorité parlement tribunal mairie syndicat nations "
        "organización agencia comisión consejo federación instituto asociación secretaría ministerio oficina red fondo "
        "banco fundación comité universidad centro autoridad parlamento tribunal alcaldía sindicato alianza naciones",
    )
)
"""Words of which the name of a body has one."""

SMALL = r"(?:of|for|on|and|the|de|des|du|d['’]|la|le|les|l['’]|del|los|las|el|y|et|e|para|pour|against)"
CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w’'&/-]*"
NAME = re.compile(rf"{CAPITAL}(?:\s(?:{SMALL}\s?){{0,3}}{CAPITAL}|,\s{CAPITAL}(?=,?\s(?:and|et|y)\s{CAPITAL}))*")
OPENING = frozenset(
    re.findall(
        r"\w+",
        "to the a an in at on from for as during with by under since while when if this la le les el los las en au",
    )
)
ENDS = frozenset({"s", "and", "et", "y"})
UPPER = re.compile(r"(?<![\w-])[A-Z][A-Za-z]*[A-Z](?:-[A-Z]+)?(?![\w-])")
SHORTEST, LONGEST = 2, 14
MANY = 400
"""Bodies of one document: a text with more is a list of names rather than one that speaks of them."""


def find(made: Sequence[Paragraph], people: Iterable[Person], shorts: Iterable[Short]) -> list[Body]:
    """Return the bodies that a text names, in the order in which they are first named."""
    explained = {short.acronym: short.expansion for short in shorts}
    named: dict[str, Body] = {}
    by_name = {expansion.casefold(): acronym for acronym, expansion in explained.items()}
    for name in _names(made, people):
        acronym = by_name.get(name.casefold())
        _add(named, name, acronym, ACRONYMS.get(acronym or ""))
    spelled = {_initials(body.name): body.name for body in named.values()}
    short = {body.acronym for body in named.values()}
    for acronym, kind in dict(_acronyms(made)).items():
        expansion = explained.get(acronym) or spelled.get(acronym)
        if acronym not in short:
            _add(named, expansion or acronym, acronym if expansion else None, kind)
    return list(named.values())[:MANY]


def _initials(name: str) -> str:
    return "".join(word[0] for word in re.split(r"[\s-]+", name) if word[:1].isupper())


def _add(named: dict[str, Body], name: str, acronym: str | None, kind: str | None) -> None:
    id = slug(name)
    known = named.get(id)
    if known is None:
        group = kind if kind and kind != "other" else actor(None, name, None) or "other"
        codes = {nation.code for nation in nations(name)} if group == "state" else set()
        named[id] = Body(id, name, acronym, group, codes.pop() if len(codes) == 1 else None)
    elif acronym and not known.acronym:
        named[id] = known._replace(acronym=acronym)


def _names(made: Sequence[Paragraph], people: Iterable[Person]) -> Iterator[str]:
    for paragraph in made:
        if paragraph.text.isupper():
            continue
        for text in _stretches(paragraph):
            for match in NAME.finditer(text):
                yield from _bodies(match.group())
    for person in people:
        name = re.sub(r"\s*\([^()]*\)\s*\Z", "", person.organisation or "").removeprefix("the ").strip()
        if len(name.split()) >= SHORTEST and name[:1].isupper():
            yield name


def _stretches(paragraph: Paragraph) -> Iterator[str]:
    """Yield what no name goes beyond: the cells of a table, of other passages the whole text."""
    if paragraph.cells:
        yield from (paragraph.text[start:end] for row in paragraph.cells for start, end in row if start < end)
    else:
        yield paragraph.text


def _bodies(name: str) -> Iterator[str]:
    """Yield the bodies in a run of capitalised words: “Director of the Fund for X and the Bank of Y” has two."""
    words = name.split()
    keys = [number for number, word in enumerate(words) if _bare(word) in KEYS]
    begin = 0
    for place, key in enumerate(keys):
        if key < begin:
            continue
        start = key
        while start > begin and words[start - 1][:1].isupper() and not _cuts(words[start - 1]):
            start -= 1
        end = len(words)
        for later in keys[place + 1 :]:
            cut = next((at for at in range(later, key, -1) if words[at].casefold() in ENDS), None)
            if cut:
                end = cut
                break
        begin = end
        said = " ".join(words[start:end]).strip(" .,")
        if SHORTEST <= end - start <= LONGEST and not whole(said):
            yield re.sub(r"(?:['’]s?)\Z", "", said)


def _cuts(word: str) -> bool:
    """Return whether a word before a name is none of it: “The”, or whose it is, as in “Japan's Ministry”."""
    return _bare(word) in OPENING or word.endswith(("'s", "’s"))


@lru_cache(maxsize=20_000)
def _bare(word: str) -> str:
    return re.sub(r"['’]s?\Z", "", word.casefold()).strip(".,")


def _acronyms(made: Sequence[Paragraph]) -> Iterator[tuple[str, str]]:
    for paragraph in made:
        for match in UPPER.finditer(paragraph.text):
            kind = ACRONYMS.get(match.group())
            if kind and kind != "other":
                yield match.group(), kind
