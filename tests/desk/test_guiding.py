"""A guide saved from a document gives the same people, quotations and conclusions when the file is read with it."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from idm_desktop.desk import editing, guiding, lookup, reviewing
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.importing import Options, bring_in
from idm_desktop.structure import guide
from tests.core import FILES, SAMPLES, SUMMARY

every: Any = lookup.every
TEXTS = [
    path for path in (FILES / "quay-dialogue.txt", FILES / "quay-dialogue.md", SUMMARY, *SAMPLES) if path.is_file()
]


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    opened = Desk(library)
    yield opened
    opened.close()


@pytest.fixture
def other(shipped: Path, tmp_path: Path) -> Iterator[Desk]:
    opened = Desk(Path(shutil.copytree(shipped, tmp_path / "other")))
    yield opened
    opened.close()


def facts(desk: Desk, document: str) -> dict[str, Any]:
    """Return what is recognised in a document, without ids that stand for the document and states."""
    passages = {p.id: n for n, p in enumerate(every(desk, "passages", document=document))}
    named = every(desk, "speakers", document=document)
    return {
        "people": {
            p.id: (
                p.name,
                p.role,
                p.organisation,
                p.country,
                p.actor,
                [(passages[m.passage], m.segments) for m in p.mentions],
            )
            for p in named
        },
        "quotations": [
            (q.text, q.segments, q.speaker, q.attribution) for q in every(desk, "quotations", document=document)
        ],
        "conclusions": [(c.headline, c.segments) for c in every(desk, "conclusions", document=document)],
        "passages": [(p.number, len(p.sessions)) for p in every(desk, "passages", document=document)],
    }


def put_right(desk: Desk, document: str) -> None:
    """Correct some of everything there is."""
    waiting = reviewing.review(desk, document)
    people = every(desk, "speakers", document=document)
    for kind, deed in (
        ("quotation", reviewing.reject),
        ("conclusion", reviewing.reject),
        ("speaker", reviewing.reject),
    ):
        some = [one.id for one in waiting if one.kind == kind][:1]
        if some:
            deed(desk, document, some)
    said = next((one for one in reviewing.review(desk, document) if one.kind == "attribution"), None)
    if said is not None:
        other = next(p.id for p in people if p.id != said.about and _is_there(desk, p.id))
        reviewing.assign(desk, document, said.id, other)
    unnamed = [one.id for one in waiting if one.kind == "attribution" and one.about is None][:1]
    if unnamed:
        reviewing.reject(desk, document, unnamed)
    there = [p for p in people if _is_there(desk, p.id)]
    if len(there) > 2:
        editing.edit(
            desk, there[0].id, {"role": "Keeper of the lamp", "country": "FI", "event": _event(desk, document)}
        )
        reviewing.merge(desk, there[1].id, there[2].id)
    numbered = [p for p in every(desk, "passages", document=document) if p.kind == "body"]
    if numbered:
        reviewing.mark(desk, numbered[-1].id)


def _is_there(desk: Desk, id: str) -> bool:
    return id in {one.id for one in every(desk, "speakers")}


def _event(desk: Desk, document: str) -> str:
    return str(lookup.one(desk, document).event)  # type: ignore[attr-defined]


def leave(desk: Desk, document: str) -> None:
    """Correct nothing."""


@pytest.mark.parametrize("correct", [leave, put_right])
@pytest.mark.parametrize("text", TEXTS, ids=lambda path: path.name)
def test_the_same_is_found_with_a_guide_saved_before(
    desk: Desk, other: Desk, tmp_path: Path, text: Path, correct: Callable[[Desk, str], None]
) -> None:
    document = str(bring_in(desk, text, Options(guide="none")).document)
    correct(desk, document)
    saved = tmp_path / "saved.toml"
    saved.write_text(guiding.guide_of(desk, document), encoding="utf-8")
    guide.parse(saved.read_text(encoding="utf-8"))
    done = bring_in(other, text, Options(guide=str(saved)))
    assert done.status == "imported", done
    assert facts(other, str(done.document)) == facts(desk, document)
