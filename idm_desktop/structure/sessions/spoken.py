"""Sessions that only running text speaks of, and the passages that report on them.

A passage that names several sessions before the conclusions begin is an overview: it tells what sessions there were,
and reports on none. Any other that names one reports on it, and so do those after it, up to the next that names one.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from idm_desktop.model.dialogue import Paragraph
from idm_desktop.model.texts import NUMBERED
from idm_desktop.structure.conclusions import announces
from idm_desktop.structure.sessions import prose, topics
from idm_desktop.structure.sessions.labels import Named

LABELS = {"opening": "Opening", "setting-scene": "Setting the scene", "closing": "Closing"}
MANY = 2


class Told(NamedTuple):
    """A session, where it is first spoken of, why it was taken for one, and how sure that is."""

    named: Named
    at: int
    start: int
    end: int
    reason: str
    score: float


Members = dict[int, list[int]]


class _Gathering:
    """Sessions by a key of their own, with the passages that report on them."""

    def __init__(self) -> None:
        self.told: list[Told] = []
        self.members: Members = {}
        self._keys: dict[str, int] = {}

    def add(self, key: str, told: Told) -> int:
        if key not in self._keys:
            self._keys[key] = len(self.told)
            self.told.append(told)
        return self._keys[key]

    def report(self, index: int, number: int) -> None:
        here = self.members.setdefault(index, [])
        if number not in here:
            here.append(number)


def find(made: Sequence[Paragraph], there: set[str], *, numbered: bool) -> tuple[list[Told], Mapping[int, list[int]]]:
    """Return the sessions that are spoken of and, by passage, which it reports on; `there` are kinds found before."""
    gathered = _Gathering()
    if numbered:
        _numbered(made, gathered)
    if "opening" not in there:
        _opening(made, gathered)
    if "closing" not in there:
        _closing(made, gathered)
    return gathered.told, gathered.members


def _running(made: Sequence[Paragraph]) -> list[tuple[int, Paragraph]]:
    return [(index, paragraph) for index, paragraph in enumerate(made) if paragraph.kind in NUMBERED]


def _numbered(made: Sequence[Paragraph], gathered: _Gathering) -> None:
    """Gather numbered sessions, and those with a name of their own, with the passages that report on them."""
    spoken = {index: list(prose.counted(p.text)) for index, p in _running(made)}
    sorts = Counter(sort for said in spoken.values() for _, sort, _ in said)
    if len({number for said in spoken.values() for number, _, _ in said}) < MANY:
        spoken = {}
    sort = sorts.most_common(1)[0][0] if sorts else "Session"
    current: list[int] = []
    told: dict[int, str] = {}
    conclusion: int | None = None
    for index, paragraph in enumerate(made):
        if paragraph.kind == "heading" or paragraph.conclusion != conclusion:
            current, conclusion = [], paragraph.conclusion
        if paragraph.kind not in NUMBERED:
            continue
        here = _here(gathered, index, paragraph, spoken.get(index, []), sort)
        overview = len(here) >= MANY and paragraph.conclusion is None and paragraph.kind == "intro"
        if overview:
            told |= {number: topic for number, topic in topics.topics(paragraph.text).items() if number not in told}
        if overview or paragraph.kind == "closing":
            current = []
            continue
        current = here or current
        for number in current:
            gathered.report(index, number)
    _lay(made, gathered, told)


def _lay(made: Sequence[Paragraph], gathered: _Gathering, told: Mapping[int, str]) -> None:
    """Give each session its topic, and conclusions of no known session to the one whose topic is theirs."""
    numbers = {one.named.number: place for place, one in enumerate(gathered.told) if one.named.number}
    for number, topic in told.items():
        one = gathered.told[numbers[number]]
        gathered.told[numbers[number]] = one._replace(named=one.named._replace(title=topic[:1].upper() + topic[1:]))
    leads = [index for index, paragraph in enumerate(made) if paragraph.kind == "lead"]
    known: dict[int, int] = {}
    for place, lead in enumerate(leads):
        for member in gathered.members.get(lead, ())[:1]:
            known[place] = gathered.told[member].named.number or 0
    texts = [made[lead].text[slice(*(made[lead].headline or (0, 0)))] for lead in leads]
    ends = [*leads[1:], len(made)] if leads else []
    for place, (lead, end) in enumerate(zip(leads, ends, strict=True)):
        about = topics.whole(texts[place], told)
        if place in known and about in numbers and about != known[place]:
            _share(gathered, range(lead, end), numbers[about])
    for place, number in topics.laid(texts, told, known).items():
        if place not in known and number in numbers:
            for index in range(leads[place], ends[place]):
                if made[index].conclusion == made[leads[place]].conclusion and index not in gathered.members:
                    gathered.report(index, numbers[number])


def _share(gathered: _Gathering, passages: range, number: int) -> None:
    """Lay to the session of its topic a conclusion in which another session is only mentioned at the beginning."""
    named = gathered.members[passages[0]][:1]
    gathered.report(passages[0], number)
    for index in passages[1:]:
        if gathered.members.get(index) == named:
            gathered.members[index] = [number]


def _here(
    gathered: _Gathering, index: int, paragraph: Paragraph, said: Sequence[tuple[int, str, int]], sort: str
) -> list[int]:
    """Return the sessions that a passage names."""
    here: list[int] = []
    for number, _, at in sorted(said, key=lambda one: one[2]):
        named = Named(f"{sort} {number}", None, "thematic", number)
        told = Told(named, index, at, _word_end(paragraph.text, at), "running text speaks of it by its number", 0.7)
        here.append(gathered.add(f"#{number}", told))
    for name, at in prose.named(paragraph.text):
        kind = "voices" if any(word in name.casefold() for word in ("voice", "voix", "voces")) else "other"
        told = Told(Named(name, None, kind), index, at, at + len(name), "running text speaks of it by its name", 0.6)
        here.append(gathered.add(_letters(name), told))
    return list(dict.fromkeys(here))


def _letters(name: str) -> str:
    return "".join(letter for letter in name.casefold() if letter.isalpha())


def _word_end(text: str, at: int) -> int:
    end = text.find(" ", text.find(" ", text.find(" ", at) + 1) + 1)
    return end if end > at else len(text)


def _opening(made: Sequence[Paragraph], gathered: _Gathering) -> None:
    """Gather the passages from the first that opens the event to the first conclusion, session or heading."""
    began = False
    for index, paragraph in _running(made):
        if paragraph.conclusion is not None or paragraph.kind not in ("intro", "body"):
            break
        if began and made[index - 1].kind == "heading":
            break
        if prose.CLOSED.search(paragraph.text):
            break
        cue = prose.OPENED.search(paragraph.text)
        if not (began or cue) or index in gathered.members or announces(paragraph.text):
            continue
        began = True
        scene = prose.SCENE.search(paragraph.text)
        kind = "setting-scene" if scene else "opening"
        start, end = (scene or cue).span() if (scene or cue) else (0, 0)  # type: ignore[union-attr]  # one of them is
        told = Told(Named(LABELS[kind], None, kind), index, start, end, "it tells of it", 0.7)
        gathered.report(index, gathered.add(kind, told))


def _closing(made: Sequence[Paragraph], gathered: _Gathering) -> None:
    """Gather the passages near the end that close the event, up to what a document says of itself."""
    running = _running(made)
    closing = [index for index, paragraph in running if paragraph.kind == "closing"]
    late = [index for index, paragraph in running[len(running) // 2 :] if prose.CLOSED.search(paragraph.text)]
    last = closing or sorted({*late, *(index for index, _ in running[-3:])})
    began = False
    for index in last:
        text = made[index].text
        cue = prose.CLOSED.search(text)
        if prose.OF_ITSELF.search(text) and not cue:
            began = False
        elif cue or began:
            began = bool(closing) or cue is not None
            told = Told(
                Named(LABELS["closing"], None, "closing"),
                index,
                *(cue.span() if cue else (0, 0)),
                "it tells of it",
                0.7,
            )
            gathered.members[index] = [gathered.add("closing", told)]
