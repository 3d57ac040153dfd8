"""Documents of our own, written in the manner of the family, each for some of the traps that it sets."""

import json
import tempfile
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

from tests.score.making import MADE
from tests.score.reading import read
from tests.score.scores import Document, Goal, Score, subject
from tests.score.shown import judge

FOLDER = Path(__file__).with_name("documents")
GOLD = ".gold.json"
GOALS: dict[str, Goal] = {
    "title": (0.8, 0.8),
    "dates": (0.8, 0.8),
    "place": (0.8, 0.8),
    "kind": (0.8, 0.8),
    "people": (0.95, 0.95),
    "role": (0.9, 0.9),
    "organisation": (0.8, 0.8),
    "country": (0.98, 0.9),
    "mentions": (0.95, 0.95),
    "quotations": (0.95, 0.9),
    "quotation speaker": (0.85, 0.85),
    "conclusions": (0.95, 0.95),
    "joins": (0.98, 0.95),
    "footnotes": (0.98, 0.95),
}


@subject("Documents of our own, no guide")
def synthetic() -> Iterable[Document]:
    written = [path.name for path in FOLDER.iterdir() if not path.name.endswith(GOLD)]
    return [(name, partial(_judged, name)) for name in sorted([*written, *MADE])]


def _judged(name: str) -> Iterator[Score]:
    gold = json.loads((FOLDER / f"{name.partition('.')[0]}{GOLD}").read_text(encoding="utf-8"))
    yield from judge(name, read(_path(name)), gold, GOALS)


def _path(name: str) -> Path:
    if name not in MADE:
        return FOLDER / name
    path = Path(tempfile.mkdtemp(prefix="idm-score-")) / name
    path.write_bytes(MADE[name]())
    return path
