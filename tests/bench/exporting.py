"""Notes out and in: 10,000 of them, in a process of its own."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.figures import Bench, Row, figures
from tests.bench.programs import run

if TYPE_CHECKING:
    from idm_desktop.desk.desk import Desk

NOTES = 10_000
RUNS = 3
ROOT = Path(__file__).resolve().parents[2]
CARRY = """
import json, sys, time
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from idm_desktop.desk import exporting, returning
from idm_desktop.desk.desk import Desk
from tests.bench.exporting import filled

place = Path(sys.argv[2])
desk, told, taken = filled(place / "library"), [], {}

def timed(name, work):
    started = time.perf_counter()
    work()
    taken[name] = (time.perf_counter() - started) * 1000

out = place / "out"
timed("first", lambda: exporting.export(desk, out, progress=told.append))
timed("again", lambda: exporting.export(desk, out))
for format in ("html", "docx", "csv", "jsonld"):
    timed(format, lambda: exporting.export(desk, out, exporting.Options(format)))
(desk.folder / "notebook.sqlite").unlink()
desk.close()
desk = Desk(desk.folder)
timed("in", lambda: returning.take_in(desk, [returning.read(path) for path in out.glob("*.md")]))
desk.close()
(place / "taken.json").write_text(json.dumps(taken | {"steps": len(told)}))
"""


def filled(folder: Path) -> "Desk":
    """Return the desk of a new library with many notes on the shipped text."""
    from idm_desktop.desk import anchors
    from idm_desktop.desk.desk import Desk
    from idm_desktop.model.notes import Target
    from idm_desktop.notebook import notes
    from idm_desktop.notebook.opening import together
    from idm_desktop.notebook.values import Draft

    desk = Desk(folder)
    (document,) = desk.library.execute("SELECT id FROM document LIMIT 1").fetchone()
    text = anchors.text_of(desk.library, document, 1)
    long = [passage for passage in text.passages if len(passage.text) > 200]
    with together(desk.notebook):
        for number in range(NOTES):
            passage = long[number % len(long)]
            start = number * 7 % 120
            anchor = anchors.anchor(desk.library, text, [(passage.id, start, start + 50)])
            target = Target("passage", anchor.passage)
            notes.add(
                desk.notebook, Draft(target, anchor, f"Remark {number} on these words.", tags=(f"t{number % 50}",))
            )
    return desk


@figures(f"{NOTES:,} notes out and in")
def carrying(bench: Bench) -> Iterator[Row]:
    import json
    import tempfile

    taken: list[dict[str, float]] = []
    for _ in range(min(bench.runs, RUNS)):
        place = tempfile.mkdtemp(dir=bench.folder)
        run([sys.executable, "-c", CARRY, str(ROOT), place], bench.environment())
        taken.append(json.loads(Path(place, "taken.json").read_text(encoding="utf-8")))
    for name, label, goal in (
        ("first", "export as Markdown", "≤ 5000"),
        ("again", "export again, nothing changed", "≤ 5000"),
        ("html", "as a web page", ""),
        ("docx", "as a Word document", ""),
        ("csv", "as a table", ""),
        ("jsonld", "as annotations", ""),
        ("in", "taken in by another notebook", ""),
    ):
        yield Row(label, [each[name] for each in taken], "ms", goal)
    yield Row("steps of progress told", [each["steps"] for each in taken], "", "> 10")
