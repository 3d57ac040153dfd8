"""Reads in the real window and prints what was measured, as JSON: figure → milliseconds of every time.

`python -m tests.bench.readingdesk ROUNDS`, with the library in IDM_LIBRARY. `--noted ROUNDS` does so with 50,000 notes
on each of the texts. `--long ROUNDS` opens, searches, notes and
closes instead, and prints the memory after every tenth of the rounds.
"""

import json
import os
import random
import sys
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollBar

from idm_desktop.desk import importing, notes
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.importing import Options
from idm_desktop.ui import settings
from idm_desktop.ui.building import build_window
from idm_desktop.ui.listing.model import Line
from idm_desktop.ui.listing.view import ListView
from idm_desktop.ui.window import Window

SIZES = {"40 kB": (40_000, 600), "4 MB": (4_000_000, 600), "4 MB of long paragraphs": (4_000_000, 6_000)}
SCROLLS, NOTCH = 200, 48
ROWS = 100_000
NOTED = 50_000
LONGEST = 5.0
SAID = """participants agreed harbour capacity the of a to and in partnership migration authorities local between where
development that with for States regional mechanisms should be been not this lighthouse funding would which"""
WORDS = SAID.split()


class Paints(QObject):
    """Counts the paintings of a widget."""

    def __init__(self, widget: QObject) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def until(done: Callable[[], bool]) -> float:
    """Handle events until something holds; return the milliseconds."""
    began = perf_counter()
    while not done() and perf_counter() - began < LONGEST:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 2)
    return (perf_counter() - began) * 1000


def write(path: Path, size: int, paragraph: int, seed: int) -> None:
    chance = random.Random(seed)
    parts, length = [f"A made-up text number {seed}\n\nSummary"], 0
    while length < size:
        words: list[str] = []
        while sum(map(len, words)) + len(words) < paragraph:
            words.append(chance.choice(WORDS))
        text = f"{' '.join(words).capitalize()}."
        parts.append(text)
        length += len(text)
    path.write_text("\n\n".join(parts), encoding="utf-8")


def prepare(folder: Path) -> dict[str, str]:
    """Import a text of each size; return their ids."""
    desk = Desk(folder)
    made = {}
    for seed, (name, (size, paragraph)) in enumerate(SIZES.items()):
        path = folder.parent / f"text-{seed}.txt"
        write(path, size, paragraph, seed)
        done = importing.bring_in(desk, path, Options(guide="none"))
        assert done.document, done
        made[name] = done.document
    desk.close()
    return made


def is_open(window: Window, ref: str) -> bool:
    page = window.visiting.page
    return page is not None and page.ref == ref and window.panes.stack.currentWidget() is window.reader


def open_(window: Window, paints: Paints, ref: str) -> float:
    began, before = perf_counter(), paints.count
    window.open(ref)
    until(lambda: is_open(window, ref))
    before = paints.count if not is_open(window, ref) else before
    until(lambda: paints.count > before)
    return (perf_counter() - began) * 1000


def repainted(paints: Paints, act: Callable[[], object]) -> float:
    began, before = perf_counter(), paints.count
    act()
    until(lambda: paints.count > before)
    return (perf_counter() - began) * 1000


def measure(window: Window, documents: dict[str, str], rounds: int) -> dict[str, list[float]]:
    took: dict[str, list[float]] = defaultdict(list)
    paints = Paints(window.reader.viewport())
    for _ in range(rounds):
        for name, document in documents.items():
            took[f"open {name} to first text"].append(open_(window, paints, f"idm://doc/{document}"))
            took[f"switch theme at {name}"].append(repainted(paints, lambda: window.appearance.choose("dark")))
            took[f"switch theme at {name}"].append(repainted(paints, lambda: window.appearance.choose("light")))
            took[f"switch size at {name}"].append(repainted(paints, lambda: window.reader.zoom_by(1)))
            took[f"switch size at {name}"].append(repainted(paints, lambda: window.reader.zoom_by(0)))
        took["scroll by a notch at 4 MB"] += scroll(window.reader.verticalScrollBar(), paints)
    took["list of 100,000 rows"] = [long_list() for _ in range(rounds)]
    return took


def scroll(bar: QScrollBar, paints: Paints) -> list[float]:
    def turn() -> None:
        bar.setValue((bar.value() + NOTCH) % max(1, bar.maximum()))

    return [repainted(paints, turn) for _ in range(SCROLLS)]


def long_list() -> float:
    view = ListView()
    view.resize(280, 600)
    lines = tuple(Line(f"ref-{at}", f"Somebody number {at}", "Director of something") for at in range(ROWS))
    view.show()
    QTest.qWaitForWindowExposed(view)
    paints = Paints(view.viewport())
    took = repainted(paints, lambda: view.lines.show(lines, lambda line: line))
    view.close()
    return took


def megabytes() -> float:
    rollup = Path("/proc/self/smaps_rollup").read_text(encoding="ascii")
    return int(next(line.split()[1] for line in rollup.splitlines() if line.startswith("Pss:"))) / 1024


def live(window: Window, documents: dict[str, str], rounds: int) -> dict[str, list[float]]:
    """Open, search, write a note, close; return the memory after every tenth of the rounds."""
    paints = Paints(window.reader.viewport())
    refs = [f"idm://doc/{documents['40 kB']}", f"idm://doc/{documents['4 MB']}", "idm://doc/idm-2018-2-digest-en"]
    memory = []
    for turn in range(rounds):
        open_(window, paints, refs[turn % len(refs)])
        window.header.field.set_query(WORDS[turn % len(WORDS)])
        until(lambda turn=turn: window.found_for(WORDS[turn % len(WORDS)]))  # type: ignore[misc]
        window.header.field.set_query("")
        window.tasks.commit(lambda desk: notes.delete(desk, notes.add(desk, "idm-2018-2", text="To be asked.").id))
        window.renew_notes()
        QApplication.processEvents()
        if (turn + 1) % max(1, rounds // 10) == 0:
            memory.append(megabytes())
    return {"memory": memory}


def main() -> None:
    long = "--long" in sys.argv
    rounds = int(sys.argv[-1])
    folder = Path(os.environ["IDM_LIBRARY"])
    documents = prepare(folder)
    if "--noted" in sys.argv:
        from tests.bench.notedesk import crowd

        for name in list(documents):
            crowd(folder, documents[name], NOTED)
    app = QApplication(sys.argv)
    window = build_window(folder, "idm-2018-2-digest-en", settings.DEFAULTS._replace(theme="light"))
    window.show()
    QTest.qWaitForWindowExposed(window)
    until(lambda: window.is_complete)
    print(json.dumps((live if long else measure)(window, documents, rounds)))
    window.close()
    app.processEvents()


if __name__ == "__main__":
    main()
