"""What a reading holds, field by field, and how it compares with the right one."""

from collections.abc import Callable, Hashable, Iterator, Mapping
from itertools import pairwise

from idm_desktop.model.people import Mention
from tests.core import letters, plain, strayed
from tests.score.gold import TRAITS, Gold, Items, keys, named, norm, texts, wanted
from tests.score.reading import Read
from tests.score.scores import Goal, Score, compare

Key = Callable[[str], str]


def judge(name: str, read: Read, gold: Gold, goals: Mapping[str, Goal]) -> Iterator[Score]:
    """Yield the score of every field that a gold speaks of, and whether the segments are true."""
    right = wanted(gold)
    there = found(read, keys(texts(gold)), {str(person) for person in right.get("people", [])})
    for field, items in right.items():
        ours = there[field]
        if field == "passage kinds":
            ours = [item for item in ours if item[0] in gold["kinds"]]  # type: ignore[index]  # pairs, as made below
        yield compare(name, field, ours, items, goals.get(field))
    yield true_segments(name, read)


def found(read: Read, key: Key, people: set[str]) -> Items:
    """Return by field what a reading holds; of people the traits of those alone who are wanted."""
    event, document = read.event, read.document
    front = {"title": event.title, "theme": event.theme, "series": event.series, "organiser": event.organiser}
    front |= {"kind": document.kind, "language": document.language}
    items: Items = {name: [norm(value)] if value else [] for name, value in front.items()}
    items["dates"] = [(event.start, event.end)] if event.start else []
    items["place"] = [(n, norm(v)) for n, v in (("venue", event.venue), ("city", event.city)) if v]
    items["conclusions"] = [key(conclusion.headline) for conclusion in read.conclusions]
    items["footnotes"] = [(key(note), key(p.text)) for p in read.passages for note in p.notes]
    items["joins"] = [named(join) for join in _joins(read)]
    items["figures"] = [(float(figure.value or 0), norm(figure.unit or "")) for figure in read.figures]
    items["acronyms"] = [(one.acronym, named(one.expansion)) for one in read.acronyms]
    items["organisations"] = [named(one.name) for one in read.organisations]
    items["official numbers"] = [(p.official_number, key(p.text)) for p in read.passages if p.official_number]
    items["passage kinds"] = [(p.kind, key(p.text)) for p in read.passages]
    return items | _sessions(read, key) | _people(read, people) | _quotations(read, key)


def _joins(read: Read) -> Iterator[str]:
    for passage in read.passages:
        for (_, end), (start, _) in pairwise(passage.segments):
            before, after = read.stored[max(0, end - 80) : end], read.stored[start : start + 80]
            yield f"{' '.join(before.split()[-2:])} | {' '.join(after.split()[:2])}"


def _sessions(read: Read, key: Key) -> Items:
    names = {speaker.id: speaker.name for speaker in read.speakers}
    texts = {passage.id: passage.text for passage in read.passages}
    labels = {session: norm(session.label) for session in read.sessions}
    return {
        "sessions": list(labels.values()),
        "session title": [(label, norm(s.title)) for s, label in labels.items() if s.title],
        "session kind": [(label, s.kind) for s, label in labels.items()],
        "session moderators": [
            (label, named(names.get(who, who))) for s, label in labels.items() for who in s.moderators
        ],
        "session passages": [
            (label, key(texts[id])) for s, label in labels.items() for id in s.passages if id in texts
        ],
    }


def _people(read: Read, people: set[str]) -> Items:
    texts = {passage.id: (passage.text, passage.segments) for passage in read.passages}
    items: Items = {"people": [named(speaker.name) for speaker in read.speakers]}
    for name in TRAITS:
        items[name] = [
            (named(speaker.name), named(value))
            for speaker in read.speakers
            if named(speaker.name) in people and (value := getattr(speaker, name))
        ]

    def written(mention: Mention) -> str:
        return norm(plain(read.stored, mention.segments)) if mention.passage in texts else ""

    for field, forms in (("mentions", ("full", "short")), ("role mentions", ("role",))):
        mentions: list[Hashable] = [
            (named(s.name), written(m)) for s in read.speakers for m in s.mentions if m.form in forms
        ]
        items[field] = mentions
    return items


def _quotations(read: Read, key: Key) -> Items:
    names = {speaker.id: speaker.name for speaker in read.speakers}
    return {
        "quotations": [key(quotation.text) for quotation in read.quotations],
        "quotation speaker": [
            (key(q.text), named(names.get(q.speaker, q.speaker) if q.speaker else q.attribution or ""))
            for q in read.quotations
        ],
    }


def true_segments(name: str, read: Read) -> Score:
    """Count the passages whose text is the stored text at their segments; a word in none or in two counts against."""
    true = sum(letters(plain(read.stored, p.segments)) == letters(p.text) for p in read.passages)
    stray = len(strayed(read.stored, (p.segments for p in read.passages), (p.official_number for p in read.passages)))
    return Score(name, "segments", true, len(read.passages), true + stray, (1, 1))
