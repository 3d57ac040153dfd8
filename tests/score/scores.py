"""What a score is, and the list of all subjects."""

import importlib
import json
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

MODULES = ("reading_2018", "samples", "synthetic", "finding", "anchoring")
FLOORS = Path(__file__).with_name("floors.json")
Goal = tuple[float, float] | None


class NotScored(Exception):
    """A document cannot be judged here; the sentence says why."""


class Score(NamedTuple):
    """How one field of one document came out; `goal` is the precision and the recall that are aimed at."""

    document: str
    field: str
    both: int
    found: int
    wanted: int
    goal: Goal = None

    @property
    def precision(self) -> float:
        return self.both / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        return self.both / self.wanted if self.wanted else 1.0

    @property
    def short(self) -> bool:
        """Whether it stays below its goal."""
        return self.goal is not None and (self.precision < self.goal[0] or self.recall < self.goal[1])

    def __str__(self) -> str:
        goal = f"{self.goal[0]:.2f} {self.goal[1]:.2f}" if self.goal else ""
        mark = " below" if self.short else ""
        shown = f"    {self.field:<22}{self.precision:6.3f} {self.recall:6.3f}"
        return f"{shown}   {self.both} of {self.found} found, {self.wanted} wanted".ljust(78) + f"{goal}{mark}"


def compare(
    document: str, field: str, found: Iterable[Hashable], wanted: Iterable[Hashable], goal: Goal = None
) -> Score:
    """Count what is in both; a thing wanted twice has to be found twice."""
    there, gold = Counter(found), Counter(wanted)
    return Score(document, field, (there & gold).total(), there.total(), gold.total(), goal)


Subject = Callable[[], Iterable[Score]]
Document = tuple[str, Callable[[], Iterable[Score]]]

REGISTER: list[tuple[str, Callable[[], Iterable[Document]]]] = []


def subject(
    heading: str,
) -> Callable[[Callable[[], Iterable[Document]]], Callable[[], Iterable[Document]]]:
    """Put the function below into the list: it yields names of documents, each with what scores it."""

    def register(function: Callable[[], Iterable[Document]]) -> Callable[[], Iterable[Document]]:
        REGISTER.append((heading, function))
        return function

    return register


@cache
def subjects() -> tuple[tuple[str, Callable[[], Iterable[Document]]], ...]:
    """Return every subject, in the order of the modules."""
    for name in MODULES:
        importlib.import_module(f"tests.score.{name}")
    return tuple(REGISTER)


def documents() -> Iterator[tuple[str, str, Callable[[], Iterable[Score]]]]:
    """Yield heading, name and scoring of every document of every subject."""
    for heading, function in subjects():
        for name, score in function():
            yield heading, name, score


def floors() -> dict[str, dict[str, list[float]]]:
    """Return the recorded precision and recall by document and field."""
    if not FLOORS.exists():
        return {}
    recorded: dict[str, dict[str, list[float]]] = json.loads(FLOORS.read_text(encoding="utf-8"))
    return recorded


def record(scores: Iterable[Score]) -> None:
    """Make these scores the floors; documents that were not scored keep theirs."""
    kept = floors()
    fresh: dict[str, dict[str, list[float]]] = {}
    for score in scores:
        fresh.setdefault(score.document, {})[score.field] = [_down(score.precision), _down(score.recall)]
    kept |= fresh
    lines = [
        f" {json.dumps(name)}: {{\n"
        + ",\n".join(f"  {json.dumps(field)}: {json.dumps(kept[name][field])}" for field in sorted(kept[name]))
        + "\n }"
        for name in sorted(kept)
    ]
    FLOORS.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def _down(value: float) -> float:
    return int(value * 1000) / 1000
