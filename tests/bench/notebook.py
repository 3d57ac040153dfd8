"""The notebook at 100,000 notes: saving one, reading and listing all; and 1,000 notes taken to a newer text of 1 MB."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from sqlite3 import Connection
from time import perf_counter
from typing import TYPE_CHECKING

from idm_desktop.model.notes import MEANINGS, Anchor, Target
from idm_desktop.notebook import notes, times, wording, writing
from idm_desktop.notebook.connection import connect
from idm_desktop.notebook.opening import writing as transaction
from idm_desktop.notebook.values import Draft
from tests.anchoring import revising
from tests.bench.figures import Bench, Row, figures

if TYPE_CHECKING:
    from idm_desktop.desk.desk import Desk

NOTES = 100_000
FOLLOWING = 1000
WORDS = (
    "harbour pilot chart ferry strait tide island sounding barge herring lantern quay rope signal crew cargo channel "
    "beacon current shore weather voyage captain register timetable lighthouse mooring anchor deck passenger"
)


@figures("The notebook at 100,000 notes")
def at_size(bench: Bench) -> Iterator[Row]:
    path = bench.library / "notebook.sqlite"
    with closing(connect(path)) as notebook:
        ids = fill(notebook, NOTES)
        dice = random.Random(1)
        yield Row("save a change", timed(bench.runs, lambda: change(notebook, dice.choice(ids))), "ms", "≤ 20")
        yield Row("write a new note", timed(bench.runs, lambda: notes.add(notebook, Draft(text="New."))), "ms", "≤ 20")
        yield Row("all of them, each held against its hash", timed(1, lambda: notes.every(notebook)), "ms")
        yield Row("all again, after a change", timed(3, lambda: again(notebook, dice.choice(ids))), "ms")
        yield Row("find 50 by a word", timed(bench.runs, lambda: notes.matching(notebook, '"pilot"')), "ms")


def change(notebook: Connection, id: str) -> None:
    notes.change(notebook, id, text=f"Changed at {perf_counter()}.")


def again(notebook: Connection, id: str) -> None:
    change(notebook, id)
    notes.every(notebook)


def timed(runs: int, job: Callable[[], object]) -> list[float]:
    took = []
    for _ in range(runs):
        began = perf_counter()
        job()
        took.append((perf_counter() - began) * 1000)
    return took


def fill(notebook: Connection, count: int) -> list[str]:
    """Write many notes at once, as an import of notes would."""
    dice = random.Random(20311127)
    words = WORDS.split()
    ids = []
    with transaction(notebook):
        for number in range(count):
            quote = " ".join(dice.choices(words, k=8))
            place = (number * 40, number * 40 + len(quote))
            anchor = Anchor("quay-2031-official-en", 1, "ab" * 32, f"p-{number % 5000}", quote, "", "", (place,))
            content = wording.content(
                " ".join(dice.choices(words, k=12)), dice.choice((*MEANINGS, None)), [dice.choice(words)], "personal"
            )
            draft = Draft(Target("passage", anchor.passage), anchor)
            ids.append(writing.insert(notebook, draft, content, None, times.now()))
    return ids


@figures("A list of 100,000 notes, to painted")
def listed(bench: Bench) -> Iterator[Row]:
    from tests.bench.reading import drive

    goals = {"first rows": "≤ 100", "filter": "≤ 50", "all": "≤ 100"}
    for label, values in drive(bench, str(bench.runs), program="notedesk").items():
        goal = next(goal for begins, goal in goals.items() if label.startswith(begins))
        yield Row(f"list of 100,000 notes: {label}", values, "ms", goal)


@figures("1,000 notes taken to a newer text of 1 MB")
def following_figures(bench: Bench) -> Iterator[Row]:
    from idm_desktop.desk import following
    from idm_desktop.desk.desk import Desk
    from idm_desktop.desk.importing import Options, bring_in

    dice = random.Random(20311128)
    base = revising.numbered([_paragraph(dice) for _ in range(2400)])
    newer = revising.revised(base, "mixed", dice)
    desk = Desk(bench.library)
    first = bring_in(desk, Path("long.txt"), Options(guide="none"), content=_text(base))
    assert first.document is not None, first.reason
    _mark(desk, first.document, dice)
    follow = following.follow
    took: list[float] = []
    counts: list[following.Followed | None] = []

    def watched(*given: object) -> following.Followed | None:
        began = perf_counter()
        counts.append(follow(desk))
        took.append(perf_counter() - began)
        return counts[-1]

    following.follow = watched  # type: ignore[assignment]  # to time it within the import
    try:
        options = Options(guide="none", new_version_of=first.document)
        done = bring_in(desk, Path("longer.txt"), options, content=_text(newer))
    finally:
        following.follow = follow
        desk.close()
    assert done.status == "new-version", done
    found = counts[0]
    assert found is not None
    assert sum(found) == FOLLOWING
    yield Row(
        f"attached {found.attached}, suggested {found.suggested}, without a place {found.orphans}", took, "s", "≤ 30"
    )


def _paragraph(dice: random.Random) -> str:
    words = ["".join(dice.choices("abdeghilmnorstu", k=dice.randint(2, 9))) for _ in range(dice.randint(3, 9))]
    mixed = dice.choices(WORDS.split() * 3 + words, k=dice.randint(40, 90))
    return f"{' '.join(mixed).capitalize()}."


def _text(passages: list[revising.Passage]) -> bytes:
    return "\n\n".join(" ".join(word for word, _ in passage) for passage in passages).encode()


def _mark(desk: Desk, document: str, dice: random.Random) -> None:
    """Write notes on the document, all of them at once."""
    from idm_desktop.desk import anchors

    text = anchors.text_of(desk.library, document, 1)
    with transaction(desk.notebook):
        for passage in dice.choices([p for p in text.passages if len(p.text) > 200], k=FOLLOWING):
            start = passage.text.index(" ", dice.randrange(100)) + 1
            end = passage.text.index(" ", start + dice.randint(3, 90))
            anchor = anchors.anchor(desk.library, text, [(passage.id, start, end)])
            draft = Draft(Target("passage", anchor.passage), anchor)
            writing.insert(desk.notebook, draft, wording.content("", None, (), "personal"), None, times.now())
