"""The official summary of 2018: joins, footnotes, people, quotations, conclusions and figures, in both formats."""

import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from idm_desktop.assets import asset
from idm_desktop.desk import lookup, searching
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.importing import Options, bring_in
from idm_desktop.model.people import Speaker
from idm_desktop.model.reports import Counts
from idm_desktop.model.texts import Conclusion, Event, Passage, Quotation
from tests.core import DIGEST, OFFICIAL, SUMMARY, SUMMARY_MD

pytestmark = pytest.mark.skipif(not SUMMARY.is_file(), reason="the summary is not beside this checkout")

WHOLE = Counts(passages=56, conclusions=8, sessions=10, speakers=39, quotations=16, footnotes=2, figures=10)
SPEAKERS = [
    "antonio-vitorino",
    "antonio-vitorino",
    "louise-arbour",
    "-",
    "sikander-khan",
    "tomas-bocek",
    "zrinka-bralo",
    "-",
    "anas-ansar",
    "yvonne-diallo",
    "cecile-riallant",
    "ken-okaniwa",
    "miriam-boudraa",
    "ann-dao-sow",
    "ghenadie-slobodeniuc",
    "laura-thompson",
]
KINDS = (["intro"] * 3, ["opening"] * 5, ["setting-scene"], ["intro"])


@pytest.fixture(scope="module")
def guide() -> dict[str, Any]:
    return tomllib.loads(asset("data", "idm-2018-2/guide.toml").read_text(encoding="utf-8"))


@pytest.fixture(params=[SUMMARY, SUMMARY_MD], ids=["txt", "md"])
def desk(request: pytest.FixtureRequest, library: Path) -> Any:
    desk = Desk(library)
    done = bring_in(desk, request.param)
    assert (done.status, done.document, done.warnings) == ("imported", OFFICIAL, ())
    yield desk
    desk.close()


def of(desk: Desk, kind: str, document: str | None = OFFICIAL) -> Sequence[Any]:
    return lookup.every(desk, kind, document=document)


def test_the_whole_of_it_is_found(desk: Desk, guide: dict[str, Any]) -> None:
    passages: Sequence[Passage] = of(desk, "passages")
    numbered = [passage for passage in passages if passage.number]
    assert len(numbered) == 47
    assert [passage.kind for passage in numbered[:10]] == [kind for part in KINDS for kind in part]
    assert [passage.kind for passage in numbered[-2:]] == ["closing"] * 2
    assert [len(passage.notes) for passage in passages].count(1) == 2
    assert {len(passage.notes) for passage in passages} == {0, 1}
    _people(of(desk, "speakers"), guide)
    _quotations(of(desk, "quotations"))
    _conclusions(of(desk, "conclusions"), numbered, guide)


def _people(speakers: Sequence[Speaker], guide: dict[str, Any]) -> None:
    wanted = {person["id"]: person for person in guide["person"]}
    assert {speaker.id for speaker in speakers} == set(wanted)
    for speaker in speakers:
        person = wanted[speaker.id]
        assert (speaker.role, speaker.country, speaker.actor) == tuple(
            person.get(key) for key in ("role", "country", "actor")
        )
        assert {(part.session, part.capacity, part.certainty) for part in speaker.sessions} >= {
            (part.get("session"), part["capacity"], part["certainty"]) for part in person["sessions"]
        }
        assert any(mention.form == "full" for mention in speaker.mentions)
        assert speaker.state == "guide"


def _quotations(quotations: Sequence[Quotation]) -> None:
    assert [quotation.speaker or "-" for quotation in quotations] == SPEAKERS
    unnamed = [quotation.attribution for quotation in quotations if quotation.speaker is None]
    assert unnamed == ["one speaker", "the UNMGCY representative"]
    assert all(quotation.attribution is None for quotation in quotations if quotation.speaker)
    assert not any(quotation.text[0] in '“"*' or quotation.text[-1] in '”"*' for quotation in quotations)


def _conclusions(conclusions: Sequence[Conclusion], numbered: Sequence[Passage], guide: dict[str, Any]) -> None:
    assert [conclusion.number for conclusion in conclusions] == list(range(1, 9))
    for conclusion, entry in zip(conclusions, guide["conclusion"], strict=True):
        assert conclusion.headline.startswith(entry["starts"])
    under = [passage for conclusion in conclusions for passage in conclusion.passages]
    assert under == [passage.id for passage in numbered[10:-2]]
    leads = [passage for passage in numbered if passage.kind == "lead"]
    assert [lead.id for lead in leads] == [conclusion.passages[0] for conclusion in conclusions]


def test_the_plain_text_has_eight_joins(summary: Path) -> None:
    desk = Desk(summary)
    joined = [passage for passage in of(desk, "passages") if len(passage.segments) > 1]
    assert len(joined) == 8
    assert all("  " not in passage.text for passage in joined)
    desk.close()


def test_the_plain_text_and_the_markdown_say_the_same(summary: Path, library: Path) -> None:
    plain, marked = Desk(summary), Desk(library)
    bring_in(marked, SUMMARY_MD)
    for kind in ("passages", "quotations", "conclusions", "figures"):
        first, second = of(plain, kind), of(marked, kind)
        for name in ("id", "text", "headline", "speaker", "value", "number", "sessions", "conclusion"):
            if hasattr(first[0], name):
                ours, theirs = ([getattr(row, name) for row in rows if _running(row)] for rows in (first, second))
                assert ours == theirs, (kind, name)
    plain.close()
    marked.close()


def _running(row: Any) -> bool:
    return not isinstance(row, Passage) or row.number is not None


def test_figures_are_quantities_and_no_dates(desk: Desk) -> None:
    values = [(figure.value, figure.unit) for figure in of(desk, "figures")]
    assert (95500, "Venezuelans") in values
    assert (74, "%") in values
    assert (290, "airlines") in values
    assert not {value for value, _ in values} & {2001, 2010, 2018, 2030, 8, 9, 1}


def test_the_emphasis_of_the_file_is_kept(summary: Path) -> None:
    desk = Desk(summary)
    marked = [p.text[a:b] for p in of(desk, "passages") for a, b, kind in p.emphasis if kind == "em"]
    raw = SUMMARY.read_text(encoding="utf-8")
    assert len(marked) == raw.count("*") // 2
    assert "sharing" in marked
    desk.close()


def test_every_passage_has_its_digest_passage(desk: Desk) -> None:
    official = [passage for passage in of(desk, "passages") if passage.number]
    digest = [passage for passage in of(desk, "passages", DIGEST) if passage.number]
    assert [passage.aligned for passage in official] == [(passage.id,) for passage in digest]
    assert [passage.aligned for passage in digest] == [(passage.id,) for passage in official]
    assert [c.number for c in of(desk, "conclusions", DIGEST)] == [c.number for c in of(desk, "conclusions")]
    assert [passage.sessions for passage in official] == [passage.sessions for passage in digest]


def test_the_digest_names_the_same_people(summary: Path) -> None:
    desk = Desk(summary)
    assert {s.id for s in of(desk, "speakers", DIGEST)} == {s.id for s in of(desk, "speakers")}
    assert of(desk, "quotations", DIGEST) == []
    desk.close()


@pytest.mark.parametrize(("first", "second"), [(SUMMARY, SUMMARY_MD), (SUMMARY_MD, SUMMARY)])
def test_the_other_format_is_here_already(library: Path, first: Path, second: Path) -> None:
    desk = Desk(library)
    counts = bring_in(desk, first).counts
    assert counts._replace(passages=WHOLE.passages) == WHOLE  # title lines are told apart more or less finely
    done = bring_in(desk, second)
    assert (done.status, done.document, done.counts) == ("already", OFFICIAL, counts)
    assert OFFICIAL in done.warnings[0]
    desk.close()


def test_without_a_guide_it_makes_an_event_that_owes_nothing_to_the_shipped_one(library: Path) -> None:
    desk = Desk(library)
    shipped: list[Speaker] = list(lookup.every(desk, "speakers"))  # type: ignore[arg-type]
    done = bring_in(desk, SUMMARY, Options(guide="none"))
    assert done.status == "imported"
    assert done.document not in (OFFICIAL, DIGEST)
    (document,) = lookup.every(desk, "documents", document=done.document)
    event = lookup.one(desk, document.event)  # type: ignore[attr-defined]
    assert isinstance(event, Event)
    assert event.id != "idm-2018-2"
    assert (event.start, event.end) == ("2018-10-08", "2018-10-09")
    assert (event.theme or "").startswith("Towards effective migration governance")
    assert event.series == "International Dialogue on Migration"
    assert event.organiser == "International Organization for Migration (IOM)"
    assert (event.venue, event.city) == ("Conference Room XVIII, Palais des Nations", "Geneva")
    after: list[Speaker] = list(lookup.every(desk, "speakers", event="idm-2018-2"))  # type: ignore[arg-type]
    kept = {speaker.id: speaker for speaker in after}
    assert [_said(kept[speaker.id]) for speaker in shipped] == [_said(speaker) for speaker in shipped]
    assert {q.state for q in of(desk, "quotations", done.document)} == {"guessed"}
    assert all(passage.aligned == () for passage in of(desk, "passages", done.document))
    desk.close()


def _said(speaker: Speaker) -> Speaker:
    """Return what is said of a speaker at the event asked for, without what another document adds."""
    return speaker._replace(affiliations=(), sessions=(), mentions=(), quotations=())


def test_it_comes_into_a_folder_that_is_empty(tmp_path: Path) -> None:
    folder = tmp_path / "fresh"
    folder.mkdir()
    desk = Desk(folder)
    assert bring_in(desk, SUMMARY).counts == WHOLE
    desk.close()


def test_a_new_version_keeps_the_ids_of_what_is_unchanged(summary: Path, tmp_path: Path, library: Path) -> None:
    desk = Desk(library)
    bring_in(desk, SUMMARY)
    before = of(desk, "passages")
    path = tmp_path / "corrected.txt"
    path.write_text(SUMMARY.read_text(encoding="utf-8").replace("36 speakers", "38 speakers"), encoding="utf-8")
    done = bring_in(desk, path, Options(new_version_of=OFFICIAL))
    assert (done.status, done.version) == ("new-version", 2)
    after = of(desk, "passages")
    changed = [(a.number, b.number) for a, b in zip(before, after, strict=True) if a.id != b.id]
    assert changed == [(3, 3)]
    assert [p.aligned for p in after if p.number] == [(p.id,) for p in of(desk, "passages", DIGEST) if p.number]
    assert all(len(p.aligned) == 1 for p in of(desk, "passages", DIGEST) if p.number)
    desk.close()


def test_a_conclusion_told_twice_is_one_where_answers_are_counted(desk: Desk) -> None:
    options = searching.Options(kinds=frozenset({"passage"}))
    conclusions = {one.id for one in of(desk, "conclusions")}
    for words in ("youth", "the"):
        told = [bar for bar in searching.bars(desk, words, options) if bar.kind == "conclusion"]
        assert {bar.id for bar in told} <= conclusions
        for bar in told:
            assert searching.find(desk, f"{words} {bar.query}", options).total == bar.hits
