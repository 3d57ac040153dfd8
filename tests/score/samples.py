"""Real documents of others, with a reading by hand in a format of its own; they are never part of the project."""

import json
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from idm_desktop.structure.front.dates import dates
from tests.core import SHARED
from tests.score.gold import Gold
from tests.score.reading import read
from tests.score.scores import Document, NotScored, Score, subject
from tests.score.shown import judge, true_segments
from tests.score.synthetic import GOALS

FOLDER = SHARED / "samples"
GOLDEN = ("enb-techtransfer-workshop-2003.md", "uncrd-3r-forum-2010.md")
OTHERS = ("un-A_80_590.pdf", "unfccc-art62-draft-2024.docx")
COUNTRIES = {"Belgium": "BE", "India": "IN", "US": "US", "Germany": "DE", "Slovenia": "SI", "Tanzania": "TZ"} | {
    "Italy": "IT",
    "China": "CN",
    "Japan": "JP",
    "Trinidad and Tobago": "TT",
    "Iceland": "IS",
    "Malaysia": "MY",
    "Singapore": "SG",
}


@subject("Documents of others, no guide")
def samples() -> Iterable[Document]:
    return [(name, partial(_golden, name)) for name in GOLDEN] + [(name, partial(_other, name)) for name in OTHERS]


def _there(name: str) -> Path:
    if not (FOLDER / name).is_file():
        raise NotScored("the samples are not beside this checkout")
    return FOLDER / name


def _golden(name: str) -> Iterator[Score]:
    path = _there(name)
    gold = json.loads(path.with_suffix(".gold.json").read_text(encoding="utf-8"))
    yield from judge(name, read(path), _ours(gold), GOALS)


def _other(name: str) -> Iterator[Score]:
    yield true_segments(name, read(_there(name)))


def _ours(gold: dict[str, Any]) -> Gold:
    """Return a sample's gold in our format."""
    start, end = dates(gold["dates"].replace("-", "–"))
    *venue, city, _country = gold["place"].split(", ")
    people = [
        {
            "name": person["name"],
            "role": (person["role"] or "").replace(";", ",") or None,  # divided in its own way
            "organisation": person["organisation"],
            "country": COUNTRIES[person["country"]] if person["country"] else None,
        }
        for person in gold["speakers"]
    ]
    ours: Gold = {"title": gold["title"], "start": start, "end": end, "people": people, "conclusions": []}
    if "University" in city:  # the town is only in the name of the university
        venue, city = [*venue, city], None
    ours["city"], ours["venue"] = city, ", ".join(venue) or None
    if "sessions" in gold:
        labels = [label.partition(":")[0].removesuffix(" (day 2)") for label in gold["sessions"]]
        ours["sessions"] = [{"label": label} for label in labels]
    return ours
