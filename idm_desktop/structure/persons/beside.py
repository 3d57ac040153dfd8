"""What stands beside a name: an apposition, brackets, or "of" and a body; and whether a verb follows it."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from idm_desktop.structure.persons.lexicon import BEFORE_ROLE, DEGREES, DOUBTFUL, HEADS, SAYING, SAYING_ROMANCE
from idm_desktop.structure.persons.roles import joins, occupies
from idm_desktop.structure.persons.tokens import Token

REACH = 90
"""Words after a name that are read."""

RELATIVE = frozenset({"who", "which", "whose", "whom", "where", "when", "while", "qui", "quien", "que", "dont", "that"})
PEOPLE = frozenset({"who", "whose", "qui", "quien"})
LINKS = frozenset({"of", "from", "for", "with", "at", "representing", "de", "del", "du", "des", "d'", "in"})
OWNED = frozenset({"of", "at", "de", "du", "del"})
"""Words that lead to a body of its own behind a comma: "Director, of the Bureau"."""

ENDS = frozenset('.;!?:“”"«»[]{}|•→*')
DASHES = frozenset("-–—−")
TRAILING = frozenset(
    {
        "and",
        "also",
        "then",
        "both",
        "further",
        "et",
        "y",
        ",",
        "again",
        "too",
        "in",
        "as",
        "or",
        "respectively",
        "first",
        "to",
        "of",
        "for",
        "with",
        "at",
        "by",
        "on",
        "from",
        "the",
    }
)
DETERMINERS = frozenset(
    {"that", "how", "the", "on", "for", "to", "a", "an", "with", "about", "in", "as", "his", "her", "it"}
)
COMPANIES = frozenset({"ltd", "co", "inc", "corp", "univ"})
SHORTENED = frozenset(
    {"ltd", "co", "univ", "inc", "st", "dr", "mr", "ms", "mrs", "dept", "gen", "corp", "no", "prof", "hon"}
)

CLAUSE = re.compile(r"(?:welcoming|recalling|noting|[aei]ndo)\Z")
"""Words that begin a clause of their own: “Recalling the …”, “Agradeciendo la …”."""

Span = tuple[int, int]


class Beside(NamedTuple):
    """What stands beside a name, as ranges of tokens: in brackets, and divided by commas after `link`.

    `link` is "," or the word or dash that leads to it, `verb` says that one who acts was named, `end` is where reading
    stopped.
    """

    link: str
    parts: tuple[Span, ...]
    brackets: tuple[Span, ...]
    verb: bool
    end: int


def beside(found: Sequence[Token], at: int, stops: Callable[[int], bool], *, listed: bool) -> Beside:
    """Read what follows a name that ends before token `at`; `stops` says that another name begins at a token.

    `listed` is true for entries of programmes and lists, where dashes and colons divide name from role.
    """
    brackets: list[Span] = []
    at = _bracket(found, _after_letters(found, at), brackets)
    link = _link(found, at, listed)
    verb = at < len(found) and _acts(found, at + (found[at].text == ","))
    if not link and at + 1 < len(found) and found[at].folded == "as" and brackets:
        link = "," if found[at + 1].bare in HEADS or found[at + 1].article else ""
    if not link or verb:
        return Beside("", (), tuple(brackets), verb, at)
    start = at + 1
    if link == "," and (after := _speaking(found, start)):
        start, link = after, "for"
    if link == "," and start < len(found) and found[start].bare in PEOPLE:
        return Beside("who", (), tuple(brackets), True, start)
    end, verb = _extent(found, start, stops, link)
    parts = _parts(found, start, end, link)
    if len(parts) > 1 and end < len(found) and found[end].text == ":" and parts[-1] == (end - 1, end):
        parts = parts[:-1]  # “…, agree:”, what the list below is told with
    if parts and end < len(found) and stops(end) and _is_other(found, parts[-1], alone=len(parts) == 1):
        parts = parts[:-1]  # "the Minister of Trade, Jane Roe": the role of whoever is named next
    if parts:
        _bracket(found, parts[-1][1], brackets)
    return Beside(link if parts else "", parts, tuple(brackets), verb, end)


def _after_letters(found: Sequence[Token], at: int) -> int:
    """Return where reading begins after a name: an apostrophe that ends it and letters behind it are stepped over."""
    while at < len(found):
        comma = found[at].text == "," and at + 2 < len(found) and found[at + 2].text == ","
        if found[at].text in ("'", "’") or (found[at].bare in DEGREES and found[at].shape != "word"):
            at += 1
        elif comma and found[at + 1].bare in DEGREES:
            at += 2
        else:
            break
    return at


def _is_other(found: Sequence[Token], part: Span, *, alone: bool) -> bool:
    """Return whether a part begins as what leads to the next person does: "the Minister …", "and the Minister …"."""
    joined = found[part[0]].folded in ("and", "et", "y", "&")
    first = part[0] + joined
    return (joined or not alone) and first < part[1] and found[first].article


def _speaking(found: Sequence[Token], at: int) -> int:
    """Return where a body begins after "speaking for", "representing" or "on behalf of", else 0."""
    words = [token.folded for token in found[at : at + 6]]
    if words[:1] == ["representing"]:
        return at + 1
    at += len([word for word in words[:2] if word in ("speaking", "also")]) if words[:1] == ["speaking"] else 0
    words = [token.folded for token in found[at : at + 3]]
    if words == ["on", "behalf", "of"]:
        return at + 3
    if words[:1] and words[0] in OWNED and (held := _capital(found, at + 1)):
        return held
    return at + 1 if words[:1] == ["for"] or words[:2] in (["of", "the"], ["from", "the"], ["with", "the"]) else 0


def _capital(found: Sequence[Token], at: int) -> int:
    """Return where a word in capitals stands that "of" leads to, past an article: "Roe, of the Lamp Fund"; or 0."""
    while at < len(found) and found[at].article:
        at += 1
    return at if at < len(found) and found[at].shape in ("name", "capitals", "odd") else 0


def _bracket(found: Sequence[Token], at: int, brackets: list[Span]) -> int:
    """Note a pair of brackets that begins at a token, and return where it ends."""
    if at < len(found) and found[at].text == "(":
        close = next((n for n in range(at + 1, min(at + 25, len(found))) if found[n].text in ")("), 0)
        if close and found[close].text == ")":
            brackets.append((at + 1, close))
            return close + 1
    return at


def _link(found: Sequence[Token], at: int, listed: bool) -> str:
    if at >= len(found):
        return ""
    token = found[at]
    if token.text == "," or (listed and token.text == "\n") or (token.shape == "word" and token.folded in LINKS):
        return token.text
    if token.text in DASHES and (listed or (at and found[at - 1].end < token.start)):
        return "-"
    if listed and token.text == ":":
        return ":"
    return ""


def _extent(found: Sequence[Token], start: int, stops: Callable[[int], bool], link: str) -> tuple[int, bool]:
    """Return where what stands beside a name ends, and whether a verb is there."""
    depth = 0
    for at in range(start, min(start + REACH, len(found))):
        token = found[at]
        if token.text in "([" or token.text in ")]":
            depth += 1 if token.text in "([" else -1
            if depth < 0:
                return at, False
            continue
        if depth:
            continue
        if token.shape == "mark":
            if token.text in ENDS and not _abbreviated(found, at):
                return at, False
            if token.text in DASHES and link != "-" and found[at - 1].end < token.start:
                return at, False
        elif stops(at):
            return at, False
        elif token.shape == "word":
            if token.bare in RELATIVE:
                return at, token.bare in PEOPLE
            if _acts(found, at) and at > start:
                return at, True
    return min(start + REACH, len(found)), False


def _abbreviated(found: Sequence[Token], at: int) -> bool:
    """Return whether a full stop only shortens a word."""
    if found[at].text != "." or not at:
        return False
    follows = found[at + 1] if at + 1 < len(found) else None
    if follows is not None and follows.text == ",":
        return True
    return found[at - 1].folded in SHORTENED and follows is not None and follows.shape != "mark"


def _acts(found: Sequence[Token], at: int) -> bool:
    """Return whether a token is a verb that says what somebody did."""
    if at < len(found) and found[at].folded in TRAILING and found[at].shape == "word":
        at += 1
    if at >= len(found) or found[at].shape != "word":
        return False
    word = found[at].folded
    follows = found[at + 1].folded if at + 1 < len(found) else ""
    if word in SAYING:
        return word not in DOUBTFUL or follows in DETERMINERS
    if word in SAYING_ROMANCE:
        return word not in ("a", "ont", "ha", "han", "est", "es") or follows.endswith(
            ("e", "ee", "ado", "ido", "it", "is", "u")
        )
    before = found[at - 1] if at else None
    capital = before is not None and before.shape in ("name", "capitals", "odd")
    return (
        word.endswith("ed")
        and len(word) > 4
        and follows in DETERMINERS
        and (capital or (before is not None and before.text == ","))
    )


def _parts(found: Sequence[Token], start: int, end: int, link: str) -> tuple[Span, ...]:
    """Divide at commas; what begins in small letters and is no role ends the apposition."""
    parts: list[Span] = []
    depth, first = 0, start
    for at in range(start, end + 1):
        text = found[at].text if at < end else ","
        depth += (text == "(") - (text == ")")
        if text not in ",\n" or (depth and at < end):
            continue
        part = _trimmed(found, first, at)
        if part[0] >= part[1] or not _begins(found, part, opens=not parts):
            break
        parts.append(part)
        first = at + 1
    return tuple(parts)


def _trimmed(found: Sequence[Token], first: int, last: int) -> Span:
    while last > first and found[first].text in DASHES | {"\n"}:
        first += 1
    while last > first and (found[last - 1].folded in TRAILING or found[last - 1].text in ENDS | DASHES | {"\n"}):
        if found[last - 1].text == "." and last - first > 1 and found[last - 2].folded in COMPANIES:
            break
        last -= 1
    return first, last


def _begins(found: Sequence[Token], part: Span, *, opens: bool) -> bool:
    """Return whether a part may be a role, a body or a country."""
    first, last = part
    joined = found[first].folded in ("and", "et", "y", "&")
    first += joined
    while first < last and found[first].article:
        first += 1
    if first >= last:
        return False
    token = found[first]
    if not opens and token.shape == "name" and CLAUSE.search(token.folded) and found[first + 1 : first + 2]:
        return found[first + 1].shape != "word" or found[first + 1].folded in OWNED
    if token.shape in ("name", "capitals", "odd", "initial"):
        return True
    if token.shape != "word":
        return False
    if joins(token):
        held = next((n for n in range(first + 1, last) if not found[n].article), last)
        return not opens and token.folded in OWNED and held < last and found[held].text[0].isupper()
    return token.bare in BEFORE_ROLE or any(occupies(other) for other in found[first : min(first + 3, last)])
