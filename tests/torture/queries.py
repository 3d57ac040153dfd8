"""Strings that nobody meant as a query, by the thousand: each is answered, and fast."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from random import Random
from time import thread_time

from idm_desktop.desk import notes, searching
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.garbage import without_collecting
from idm_desktop.model.found import Found
from tests.torture.trials import Outcome, trial

SEED = 4
SLOW = 0.1
"""Seconds of work within which any string is answered."""
MANY = 10_000
"""Strings from which on the time is looked at as well."""
PIECES = (
    *("AND", "OR", "NOT", "NEAR", "NEAR/3", "NEAR(", "(", ")", '"', "“", "”", "'", "’", "-", "--", "=", "*", "**", "/"),
    *(":", "^", "{a b}:", "col:", "rowid:", "speaker:", "session:3", "event:", "year:2018", "year:..", "type:digest"),
    *("lang:en,fr", "para:12..20", "para:99999999999", "tag:#a/b", "note:x", "meaning:commitment", "has:note", "is:"),
    *("is:orphan", "changed:>2026-01-01", "document:", "conclusion:4", "/(a+)+$/", "/[/", "/./", "%", "_", "\\", "\0"),
    *(
        "migration",
        "capacity",
        "covid-19",
        "l'accès",
        "95,500",
        "U.N.",
        "WHO",
        "the",
        "a",
        "移民",
        "シ",
        "مرحبا",
        "שלום",
    ),
    *(
        "😀",
        "👩‍👩‍👧",
        "\u202e",
        "\u200b",
        "\u00ad",
        "e\u0301",
        "\ud800",
        "ﬁ",
        "ß",
        "İ",
        "\ue000",
        "\ue001",
        "\t",
        "\n",
        " ",
    ),
    *(
        "SELECT",
        "; DROP TABLE passage",
        "' OR 1=1 --",
        "<b>",
        "&amp;",
        "${x}",
        "C++",
        "?",
        "!",
        "..",
        ",",
        "#",
        "@",
        "~",
    ),
)
RANGES = ((0x20, 0x7F), (0xA0, 0x24F), (0x300, 0x36F), (0x370, 0x6FF), (0x900, 0xDFF), (0x3040, 0x9FFF), (0, 0x10FFFF))


def strings(random: Random) -> Iterator[str]:
    """Yield strings without end: pieces of the grammar, letters of all kinds, now and then a very long one."""
    while True:
        kind = random.random()
        if kind < 0.6:
            joint = random.choice(("", " ", " ", " "))
            yield joint.join(random.choices(PIECES, k=random.randint(0, 9)))
        elif kind < 0.999:
            first, last = random.choice(RANGES)
            yield "".join(chr(random.randint(first, last)) for _ in range(random.randint(0, 40)))
        else:
            yield random.choice(PIECES) * 100_000 if random.random() < 0.5 else f"{random.choice(PIECES)} " * 25_000


@trial("Strings nobody meant as a query", full=100_000, short=300)
def queries(count: int, place: Path) -> Outcome:
    """Ask each, as it is typed and when it has been typed."""
    desk = Desk(place / "library")
    notes.add(desk, None, text="A note on capacity", tags=("a/b",), meaning="commitment")
    wrong: list[str] = []
    hits = 0
    for number, text in enumerate(islice(strings(Random(SEED)), count)):
        ask = searching.first if number % 2 else searching.exact
        began = thread_time()
        try:
            with without_collecting():  # as in the window, which looks for garbage when nothing is asked
                found = ask(desk, text, searching.Options(typing=number % 4 < 2)).found
        except Exception as error:  # whatever it is, it is what is looked for
            wrong.append(f"{_shown(text)}: {error!r}")
            continue
        took = thread_time() - began
        if count >= MANY and took > SLOW:
            wrong.append(f"{_shown(text)}: {took * 1000:.0f} ms")
        wrong += _flaws(text, found)
        hits += len(found.hits)
    desk.close()
    return Outcome({"strings": count, "answers": hits}, tuple(wrong))


def _flaws(text: str, found: Found) -> Iterator[str]:
    if found.query != text or found.total < len(found.hits) or not found.reading:
        yield f"{_shown(text)}: answered as something else"
    for hit in found.hits:
        ends = [end for mark in hit.marks for end in mark]
        if ends != sorted(set(ends)) or not all(0 <= end <= len(hit.text) for end in ends):
            yield f"{_shown(text)}: marks {hit.marks} in {hit.id}"


def _shown(text: str) -> str:
    return ascii(text[:80])
