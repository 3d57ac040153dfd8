"""Lists 100,000 notes and prints what was measured, as JSON: figure → milliseconds of every time, to painted.

`python -m tests.bench.notedesk ROUNDS`, with the library in IDM_LIBRARY.
"""

import json
import os
import random
import sys
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from PySide6.QtWidgets import QApplication

from idm_desktop.desk import anchors, first_notes, noted
from idm_desktop.desk.desk import Desk
from idm_desktop.model.notes import MEANINGS, Anchor, Target
from idm_desktop.notebook import times, wording, writing
from idm_desktop.notebook.opening import writing as transaction
from idm_desktop.notebook.values import Draft
from idm_desktop.ui.noted import sorting
from idm_desktop.ui.noted.listing import worked_out
from idm_desktop.ui.noted.page import NotesPage
from idm_desktop.ui.outline.keys import NoteKeys
from tests.bench.notebook import WORDS

NOTES = 100_000
TYPED = ("p", "pi", "pilot", "migration", "pilot quay", "nowhere")


def fill(desk: Desk) -> None:
    """Write many notes at once, on words all over the shipped text."""
    (document,) = desk.library.execute("SELECT id FROM document WHERE current = 1").fetchone()
    write(desk, document, NOTES)


def crowd(folder: Path, document: str, count: int) -> None:
    """Write so many notes on words all over a text."""
    desk = Desk(folder)
    write(desk, document, count)
    desk.close()


def write(desk: Desk, document: str, count: int) -> None:
    dice = random.Random(20311127)
    words = WORDS.split()
    (version,) = desk.library.execute(
        "SELECT version FROM document WHERE id = ? AND current = 1", (document,)
    ).fetchone()
    text = anchors.text_of(desk.library, document, version)
    passages = [passage for passage in text.passages if len(passage.text) > 80]
    places: list[Anchor] = []
    for passage in dice.sample(passages, min(len(passages), 2_000)):
        for start in range(0, 60, 5):
            places.append(anchors.anchor(desk.library, text, [(passage.id, start, start + dice.randint(4, 19))]))
    with transaction(desk.notebook):
        for _ in range(count):
            anchor = dice.choice(places)
            said = " ".join(dice.choices(words, k=12))
            content = wording.content(said, dice.choice((*MEANINGS, None)), [dice.choice(words)], "personal")
            draft = Draft(Target("passage", anchor.passage), anchor)
            writing.insert(desk.notebook, draft, content, None, times.now())


def measured(took: list[float], job: Callable[[], object], page: NotesPage) -> None:
    began = perf_counter()
    job()
    page.repaint()
    page.list.viewport().repaint()
    QApplication.processEvents()
    took.append((perf_counter() - began) * 1000)


def first_rows(folder: Path, page: NotesPage) -> None:
    desk = Desk(folder)
    rows, total = first_notes.first(desk)
    page.show_notes(rows, sorting.UNKNOWN, total)
    desk.close()


def choose(page: NotesPage, name: str, value: str) -> None:
    field = page.fields[name]
    field.setCurrentIndex(max(0, field.findData(value)))
    field.activated.emit(field.currentIndex())


def measure(folder: Path, rounds: int) -> dict[str, list[float]]:
    found: dict[str, list[float]] = defaultdict(list)
    for _ in range(rounds):
        page = NotesPage()
        page.resize(900, 700)
        page.show()
        measured(found["first rows"], lambda page=page: first_rows(folder, page), page)  # type: ignore[misc]  # bound
    desk = Desk(folder)
    rows = noted.all_notes(desk)
    known = worked_out(rows, NoteKeys(), desk)
    for _ in range(rounds):
        measured(found["all rows"], lambda: page.show_notes(rows, known), page)
        for typed in TYPED:
            measured(found["filter by words"], lambda: page.filter.setText(typed), page)  # noqa: B023  # runs at once
        page.filter.clear()
        for name, value in (("meaning", "figure"), ("tag", "pilot"), ("share", "personal")):
            measured(found["filter by a field"], lambda: choose(page, name, value), page)  # noqa: B023  # runs at once
            choose(page, name, "*")
    desk.close()
    return found


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    library = Path(os.environ["IDM_LIBRARY"])
    filled = Desk(library)
    fill(filled)
    filled.close()
    print(json.dumps(measure(library, int(sys.argv[1]))))
