"""Where a passage names somebody, with what stands beside the name, why it is believed to be one, and how surely."""

from collections.abc import Collection, Sequence

from idm_desktop.structure.persons.before import adjacent, role_before
from idm_desktop.structure.persons.beside import Beside, beside
from idm_desktop.structure.persons.evidence import APPOSED, Evidence, is_body, weigh
from idm_desktop.structure.persons.fitness import is_given
from idm_desktop.structure.persons.lexicon import CALLED
from idm_desktop.structure.persons.naming import (
    Name,
    inverted,
    looks_given,
    named,
    next_of_many,
    plain,
    shown,
    spelled,
    words,
)
from idm_desktop.structure.persons.nations import is_nation, nations, whole
from idm_desktop.structure.persons.roles import is_role
from idm_desktop.structure.persons.seats import seated
from idm_desktop.structure.persons.sighted import Manner, Setting, Sighting
from idm_desktop.structure.persons.standing import standing
from idm_desktop.structure.persons.titles import OFFICES
from idm_desktop.structure.persons.together import together
from idm_desktop.structure.persons.tokens import Token, tokens

SHAPES = frozenset({"name", "capitals", "initial"})
LEADING = frozenset({"his", "her", "the", "son"})
LEADS = (["words", "of"], ["according", "to"], ["view", "of"])
CHAINS = frozenset({",", "and", "et", "y"})
OPENINGS = frozenset({";", ":", "\n", "•", "·", "-", "–", "—", "and", "et", "y", "&", "|", ")"})


def sight(index: int, text: str, manner: Manner, setting: Setting, offset: int = 0) -> list[Sighting]:
    """Return where a passage, or a stretch of it that begins at `offset`, names somebody, sure or not."""
    found = tokens(text)
    names = _names(found, text, manner, setting.listed)
    starts = _starts(found, names, text, setting)
    sightings = []
    for name in names.values():
        follows = beside(found, name.last, starts.__contains__, listed=setting.listed)
        sightings.append(_sighting(index, text, found, name, names.keys(), follows, manner, setting, offset))
    sightings = [sighting for sighting in seated(sightings, text, offset) if sighting.score > 0]
    return together(sightings, text, offset)


def _names(found: Sequence[Token], text: str, manner: Manner, listed: bool) -> dict[int, Name]:
    """Return the names of a passage, and what may be such, by the token they begin at; they do not overlap."""
    names: dict[int, Name] = {}
    name: Name | None = None
    at = 0
    while at < len(found):
        token = found[at]
        name = next_of_many(found, name) if name else None
        office = manner.romance and token.text in OFFICES
        if name is None and (token.shape in SHAPES or token.folded in LEADING or office):
            name = named(found, at, text, romance=manner.romance) or (inverted(found, at) if listed else None)
            name = name or (None if office else plain(found, at, manner.lowered, listed=listed))
        if name:
            names[name.begin] = name
            at = name.last
        else:
            at += 1
    return names


def _starts(found: Sequence[Token], names: dict[int, Name], text: str, setting: Setting) -> set[int]:
    """Return where what is said of one person ends because the next is named, or a role before their name begins."""
    starts = {name.begin for name in names.values() if name.title}
    doubtful = []
    for name in names.values():
        first = adjacent(found, name.begin)
        if first < name.begin:
            starts.add(first)
        elif _may_follow(found, name):
            if looks_given(found, name.first, name.last):
                starts.add(name.begin)
            else:
                doubtful.append(name)
    for name in doubtful:
        follows = beside(found, name.last, starts.__contains__, listed=setting.listed)
        role = follows.link == "," and any(is_role(part) for part in _said(text, found, follows.parts[:1]))
        if role or any(is_body(inside) or whole(inside) for inside in _said(text, found, follows.brackets)):
            starts.add(name.begin)
    return starts


def _may_follow(found: Sequence[Token], name: Name) -> bool:
    """Return whether a name stands where the next of several people may: after a comma, "and" or a verb."""
    before = found[name.begin - 1].folded if name.begin else ""
    return before in (",", "and", "et", "y", "&", ";")


def _sighting(
    index: int,
    text: str,
    found: Sequence[Token],
    name: Name,
    names: Collection[int],
    follows: Beside,
    manner: Manner,
    setting: Setting,
    offset: int,
) -> Sighting:
    parts, brackets = _said(text, found, follows.parts), _said(text, found, follows.brackets)
    if follows.link not in APPOSED and not any(is_body(p) or is_role(p) or whole(p) for p in parts[:1]):
        parts = []
    elif follows.link not in APPOSED and parts:
        parts = [_nation_alone(parts[0]), *parts[1:]]
    opens = name.begin if name.shared is None else name.shared
    before = role_before(found, text, opens, names, sentence=not parts)
    seen = _evidence(found, name, manner, setting)._replace(
        role=bool(before.parts),
        link=follows.link,
        parts=tuple(parts),
        brackets=tuple(brackets),
        verb=follows.verb,
        ends=follows.end >= len(found) and not follows.parts,
    )
    score, reason = weigh(seen)
    start, end = shown(found, text, name)
    return Sighting(
        paragraph=index,
        begin=found[name.begin].start + offset,
        start=start + offset,
        end=end + offset,
        name=text[start:end],
        words=spelled(words(found, name)),
        honorific=name.title.text if name.title else None,
        pronoun=name.title.pronoun if name.title else None,
        standing=standing(
            [*before.parts, *parts] if before.apart else parts,
            [*brackets, *_owner(found, name.begin)],
            "" if before.apart else before.text,
        ),
        reason=reason,
        score=score,
        capacity=setting.label,
        acts=follows.verb,
        alone=not parts and not brackets and not before.parts,
        said=tuple(parts),
    )


def _nation_alone(part: str) -> str:
    """Return the country that a part begins with, where it does: "of Norway in the great hall"."""
    first = next(iter(nations(part)), None)
    return (
        part[: first.end]
        if first and first.named and first.start in (0, 4) and part[: first.start] in ("", "the ")
        else part
    )


def _called(found: Sequence[Token], at: int) -> bool:
    """Return whether words right before a name lead to one: "chaired by", "in the words of", "the late"."""
    before = [token.bare for token in found[max(0, at - 2) : at]]
    return bool(before) and (before[-1] in CALLED or before[-1] == "late" or before in LEADS)


def _owner(found: Sequence[Token], at: int) -> list[str]:
    """Return the body that a name is said to be of by an ending: "UNESCO's Jane Roe"."""
    owner = found[at - 1] if at else None
    if owner is None or not owner.owns or owner.shape not in ("name", "capitals") or is_nation(owner.bare):
        return []
    first = at - 1
    while first and found[first - 1].shape in ("name", "capitals") and found[first - 1].end + 1 == found[first].start:
        first -= 1
    return (
        [" ".join(token.text for token in found[first:at])[:-2]] if first < at - 1 or owner.shape == "capitals" else []
    )


def _evidence(found: Sequence[Token], name: Name, manner: Manner, setting: Setting) -> Evidence:
    """Return what a name is like and where it stands, before what is beside it has been read."""
    return Evidence(
        titled=name.title is not None,
        given=_looks_given(found, name, manner),
        common=_is_common(found, name, manner),
        called=_called(found, name.begin) or bool(_owner(found, name.begin)),
        chained=name.begin > 1 and found[name.begin - 1].folded in CHAINS and found[name.begin - 2].text in ("),"),
        opens=_opens(found, name.begin),
        listed=setting.listed,
        label=setting.label is not None,
        column=found[name.begin].start in setting.names,
        shouted=any(token.shape == "capitals" for token in found[name.first : name.last]),
        single=name.last - name.first == 1,
    )


def _looks_given(found: Sequence[Token], name: Name, manner: Manner) -> bool:
    """Return whether a name begins as one does; a letter that may number an entry is no initial."""
    first = found[name.first]
    if first.shape == "initial" and name.first == 0 and len(first.text) < 3:
        return False
    given = looks_given(found, name.first, name.last)
    return given and (is_given(first) or first.shape == "initial" or not _is_common(found, name, manner))


def _opens(found: Sequence[Token], at: int) -> bool:
    """Return whether an entry begins at a token."""
    return at == 0 or found[at - 1].folded in OPENINGS


def _said(text: str, found: Sequence[Token], spans: Sequence[tuple[int, int]]) -> list[str]:
    return [text[found[first].start : found[last - 1].end] for first, last in spans if last > first]


def _is_common(found: Sequence[Token], name: Name, manner: Manner) -> bool:
    """Return whether the text has a word of the name in small letters elsewhere."""
    return any(t.bare in manner.lowered for t in found[name.first : name.last] if t.shape == "name")
