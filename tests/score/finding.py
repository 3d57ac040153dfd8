"""What people ask of the search: the passages that must be found, and the answer that comes first."""

import tempfile
import tomllib
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from idm_desktop.desk import searching
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.importing import Options, bring_in
from idm_desktop.model.found import Hit
from tests.score.scores import Document, Score, subject

HERE = Path(__file__).with_name("searched")
DIGEST = "digest"
GOALS = {"must be found": (1.0, 1.0), "first": (0.95, 0.95)}
ALL = 1000


class Query(NamedTuple):
    """What is asked, and of which of the libraries."""

    library: str
    asked: str
    must: tuple[str, ...]
    never: tuple[str, ...]
    first: str | None


class Outcome(NamedTuple):
    """What came of a query: what was missed, and what stood first though something else should."""

    query: Query
    missed: tuple[str, ...]
    wrong: str | None


def queries() -> Iterator[Query]:
    """Yield the queries of the data file."""
    data = tomllib.loads((HERE / "queries.toml").read_text(encoding="utf-8"))
    for library, asked in data.items():
        for text, wanted in asked.items():
            must, never = (tuple(wanted.get(key, ())) for key in ("must", "never"))
            yield Query(library, text, must, never, wanted.get("first"))


@cache
def outcomes() -> tuple[Outcome, ...]:
    """Ask every query."""
    with tempfile.TemporaryDirectory(prefix="idm-search-") as folder:
        desks: dict[str, Desk] = {}
        try:
            return tuple(_outcome(_desk(desks, query.library, Path(folder)), query) for query in queries())
        finally:
            for desk in desks.values():
                desk.close()


def _desk(desks: dict[str, Desk], library: str, folder: Path) -> Desk:
    """Return a library: the shipped digest, or one text of its own beside it."""
    if library not in desks:
        desks[library] = desk = Desk(folder / library)
        if library != DIGEST:
            (done,) = [bring_in(desk, HERE / f"{library}.md", Options(guide="none"))]
            assert done.status == "imported", done
    return desks[library]


def _outcome(desk: Desk, query: Query) -> Outcome:
    documents = [] if query.library == DIGEST else [d for (d,) in desk.library.execute(OWN)]
    options = searching.Options(document=documents[0] if documents else None, limit=ALL)
    hits = searching.find(desk, query.asked, options).hits
    missed = tuple(words for words in query.must if not any(words in hit.text for hit in hits))
    missed += tuple(f"not {words}" for words in query.never if any(words in hit.text for hit in hits))
    wrong = None
    if query.first is not None and not (hits and _is(hits[0], query.first)):
        wrong = f"{hits[0].kind} {hits[0].text[:60]}" if hits else "nothing"
    return Outcome(query, missed, wrong)


OWN = "SELECT id FROM document WHERE kind <> 'digest'"


def _is(hit: Hit, wanted: str) -> bool:
    kind, _, name = wanted.partition(" ")
    if kind in ("speaker", "session"):
        return hit.kind == kind and hit.text.startswith(name)
    return hit.kind == "passage" and wanted in hit.text


@subject("Searching")
def searched() -> Iterable[Document]:
    for library in dict.fromkeys(query.library for query in queries()):
        yield f"search {library}", _scoring(library)


def _scoring(library: str) -> Callable[[], Iterator[Score]]:
    def score() -> Iterator[Score]:
        own = [outcome for outcome in outcomes() if outcome.query.library == library]
        wanted = sum(len(one.query.must) + len(one.query.never) for one in own)
        found = wanted - sum(len(one.missed) for one in own)
        yield Score(f"search {library}", "must be found", found, wanted, wanted, GOALS["must be found"])
        ordered = [one for one in own if one.query.first is not None]
        right = sum(one.wrong is None for one in ordered)
        yield Score(f"search {library}", "first", right, len(ordered), len(ordered), GOALS["first"])

    return score
