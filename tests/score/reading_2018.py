"""The official summary of 2018, read with nothing known of it, against its reading with the shipped facts.

That reading is held to the facts by `tests/desk/test_summary_2018.py`. What the guide words in its own way (the titles
of sessions) or knows from elsewhere is not asked of the text.
"""

from collections.abc import Iterable, Iterator
from functools import partial

from tests.core import SUMMARY
from tests.score.gold import named, norm
from tests.score.reading import read
from tests.score.scores import Document, NotScored, Score, compare, subject
from tests.score.shown import found, true_segments

FORMATS = ("txt", "md", "html", "docx", "pdf")
OWN_WORDS = ("session title", "series", "organisations", "acronyms", "passage kinds", "role mentions")
GOALS = {"role": (37 / 39, 37 / 39), "organisation": (35 / 39, 35 / 39)}


@subject("Summary of 2018, no guide")
def summary() -> Iterable[Document]:
    return [(f"idm-2018.{format}", partial(_summary, format)) for format in FORMATS]


def _summary(format: str) -> Iterator[Score]:
    if not SUMMARY.is_file():
        raise NotScored("the summary is not beside this checkout")
    name = f"idm-2018.{format}"
    guided, ours = read(SUMMARY, "auto"), read(SUMMARY.with_suffix(f".{format}"))
    people = {named(speaker.name) for speaker in guided.speakers}
    right, there = found(guided, norm, people), found(ours, norm, people)
    for field, items in right.items():
        if field in OWN_WORDS or (field == "joins" and format != "txt"):
            continue
        yield compare(name, field, there[field], items, GOALS.get(field, (1.0, 1.0)))
    texts, true = ([norm(p.text) for p in one.passages if p.number] for one in (ours, guided))
    yield compare(name, "passages", texts, true, (1.0, 1.0))
    yield true_segments(name, ours)
