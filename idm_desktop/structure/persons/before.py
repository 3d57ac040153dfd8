"""A role that stands before a name: "Session Chair Jane Roe", or "The Minister of Trade of Norway, Ms. Jane Roe"."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from idm_desktop.structure.persons.fitness import near
from idm_desktop.structure.persons.lexicon import BEFORE_ROLE, CALLED, FUNCTION, HEADS, SAYING
from idm_desktop.structure.persons.nations import whole
from idm_desktop.structure.persons.roles import is_role, joins
from idm_desktop.structure.persons.tokens import Token

FAR = 40
BARS = frozenset('.;:!?“”"()[]')
CLAUSES = (
    CALLED
    | SAYING
    | frozenset({"by", "while", "as", "when", "where", "that", "including", "especially", "both", "par", "por"})
)


class Before(NamedTuple):
    """A role before a name: its words as one text, and as parts where a comma sets them `apart` from the name."""

    text: str = ""
    parts: tuple[str, ...] = ()
    apart: bool = False


def role_before(found: Sequence[Token], text: str, at: int, names: Collection[int], *, sentence: bool) -> Before:
    """Return the role before a name that begins at a token; one set apart by a comma only with `sentence`.

    `names` are the tokens at which names begin: a role before another name is that one's.
    """
    if not at:
        return Before()
    before = found[at - 1]
    if _is_head(found, at - 1) and near(before, found[at]):
        return _adjacent(found, text, at)
    if sentence and before.text == ",":
        return _apart(found, text, at - 1, names)
    if near(before, found[at]) and (whole(before.text) or whole(_last_two(found, at))):
        held = _apart(found, text, at, names)
        return held._replace(apart=False) if held.parts and len(held.parts) == 1 else Before()
    return Before()


def _last_two(found: Sequence[Token], at: int) -> str:
    return " ".join(token.text for token in found[max(0, at - 2) : at])


def adjacent(found: Sequence[Token], at: int) -> int:
    """Return where the role begins that stands right before a name, the name's own place where none does."""
    first = at
    if at and _is_head(found, at - 1) and near(found[at - 1], found[at]):
        first = at - 1
        while first and near(found[first - 1], found[first]) and _belongs(found[first - 1]):
            first -= 1
    return first


def _is_head(found: Sequence[Token], at: int) -> bool:
    word = found[at].bare
    if word == "general" and at:
        return found[at - 1].bare in HEADS
    return found[at].shape != "mark" and (word in HEADS or word.rpartition("-")[2] in HEADS) and not found[at].owns


def _adjacent(found: Sequence[Token], text: str, at: int) -> Before:
    first = adjacent(found, at)
    while first < at and found[first].folded in FUNCTION and found[first].shape == "name":
        first += 1  # the first word of the sentence
    role = text[found[first].start : found[at - 1].end]
    return Before(role, (role,)) if first < at else Before()


def _belongs(token: Token) -> bool:
    if token.shape in ("name", "capitals", "odd"):
        return token.bare not in CALLED or token.shape != "name"
    return token.shape == "word" and (token.bare in BEFORE_ROLE or token.bare in HEADS)


def _apart(found: Sequence[Token], text: str, end: int, names: Collection[int]) -> Before:
    """Read back from a comma to where the clause begins; what is between must hold a role that leads to the comma."""
    first = end
    while first and end - first < FAR:
        token = found[first - 1]
        if token.text in BARS or (token.shape == "word" and token.bare in CLAUSES):
            break
        first -= 1
    if behalf := _on_behalf(found, text, first, end):
        return Before(behalf, (behalf,), True)
    commas = [first, *(n + 1 for n in range(first, end) if found[n].text == ",")]
    for start, stop in zip(reversed(commas), reversed([*commas[1:], end]), strict=True):
        for at in _openings(found, start, min(stop, end), start == first):
            parts = _parts(found, text, at, end)
            if parts and is_role(parts[0]) and not any(at <= name < end for name in names):
                return Before(", ".join(parts), tuple(parts), True)
    return Before()


def _on_behalf(found: Sequence[Token], text: str, first: int, end: int) -> str:
    """Return the country for which somebody speaks, where the clause before the comma says no more than that."""
    words = [token.folded for token in found[first:end]]
    at = next((n for n in range(len(words) - 3) if words[n : n + 3] == ["on", "behalf", "of"]), None)
    if at is None:
        return ""
    said = text[found[first + at + 3].start : found[end - 1].end]
    return said if whole(said) else ""


def _openings(found: Sequence[Token], start: int, stop: int, clause: bool) -> list[int]:
    """Return where a role may begin: at the clause, if in capitals, and after each article."""
    after = [n + 1 for n in range(start, stop - 1) if found[n].article or _leads(found, n)]
    first = start
    while first < stop and found[first].folded in FUNCTION:
        first += 1
    opens = clause and first < stop and found[first].text[0].isupper() and first not in after
    return [first, *after] if opens else after


def _leads(found: Sequence[Token], at: int) -> bool:
    """Return whether "of" or the like leads to an office in capitals, as in "with the participation of Minister …"."""
    return joins(found[at]) and found[at + 1].bare in HEADS and found[at + 1].text[0].isupper()


def _parts(found: Sequence[Token], text: str, first: int, end: int) -> list[str]:
    parts = []
    for at in range(first, end + 1):
        if at == end or found[at].text == ",":
            if at > first:
                parts.append(text[found[first].start : found[at - 1].end])
            first = at + 1
    return parts
