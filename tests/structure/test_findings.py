"""Amounts, acronyms, organisations, headlines, dates, kinds, ids, alignment."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from idm_desktop.errors import ImportFailed
from idm_desktop.importers import text
from idm_desktop.model.dialogue import Body
from idm_desktop.structure import amounts, bodies
from idm_desktop.structure.alignment import align
from idm_desktop.structure.dialogue import dialogue
from idm_desktop.structure.front.dates import dates
from idm_desktop.structure.guide import parse
from idm_desktop.structure.paragraphs import sentences
from idm_desktop.structure.slug import slug
from tests.core import FILES
from tests.structure.making import made

WORDS = "The keeper of the lamp wrote down every boat that passed, and the weather, and who had waved to him at dusk"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They counted 37 towns.", [("37", 37, "towns")]),
        ("They counted 95,500 people.", [("95,500", 95500, "people")]),
        ("They counted 1 250 people.", [("1 250", 1250, "people")]),
        ("It fell by 74 percent.", [("74 percent", 74, "%")]),
        ("It fell by 7.5%.", [("7.5%", 7.5, "%")]),
        ("It cost US$ 4.5 million.", [("US$ 4.5 million", 4500000, "US$")]),
        ("It cost €20.", [("€20", 20, "€")]),
        ("In 2031 they met on 3 March, 2–4 April and 8 May 2031.", []),
        ("Session 3, paragraph 14 and Goals 4 and 5 were read.", []),
        ("See article 12a and A/RES/70/1.", []),
        ("More than 40 were made.", []),
        ("They counted " + "9" * 400 + " boats.", []),
    ],
)
def test_quantities_are_said_of_the_world(text: str, found: list[tuple[str, float, str]]) -> None:
    paragraphs = made(text)
    got = amounts.locate(paragraphs)
    shown = [(paragraphs[a.paragraph].text[a.start : a.end], a.value, a.unit) for a in got]
    if text.startswith("More"):
        assert [value for _, value, _ in shown] == [40]
    else:
        assert shown == found


def test_acronyms_are_explained_by_initials() -> None:
    paragraphs = made("The Harbour League (HL) and the Tide Monitoring Office of the Coast (TMOC) met (XYZ) twice.")
    found = bodies.acronyms([("KX", "Kept elsewhere")], paragraphs)
    assert [(s.acronym, s.expansion, s.paragraph) for s in found] == [
        ("HL", "Harbour League", 0),
        ("TMOC", "Tide Monitoring Office of the Coast", 0),
        ("KX", "Kept elsewhere", None),
    ]


def test_an_acronym_of_a_guide_is_found_in_the_plural() -> None:
    (found,) = bodies.acronyms([("KX", "Kept elsewhere")], made("KXa and OKX came, and the KXs of the towns."))
    assert (found.paragraph, found.start, found.end) == (0, 26, 28)


def test_an_organisation_is_named_in_full_or_by_its_acronym_in_capitals() -> None:
    paragraphs = made("The Harbour League met; the HL-led talks with whl and hl went on at the harbour  league.")
    found = bodies.organisations([Body("harbour-league", "Harbour League", "HL")], paragraphs)
    assert [paragraphs[0].text[n.start : n.end] for n in found] == ["Harbour League", "HL", "harbour league"]


def test_a_bold_first_sentence_is_a_conclusion_without_a_guide() -> None:
    parts = (
        f"**All lamps need oil in winter.** {WORDS}.",
        f"{WORDS} **twice**.",
        f"**Oil needs money and boats.** {WORDS}.",
    )
    source = "\n\n".join([*parts, "Conclusion", f"{WORDS}."])
    found = dialogue(text.read(source.encode()), "a")
    assert [(p.kind, p.conclusion, p.headline) for p in found.paragraphs if p.kind != "heading"] == [
        ("lead", 1, (0, 29)),
        ("body", 1, None),
        ("lead", 2, (0, 26)),
        ("closing", None, None),
    ]
    assert found.conclusions_state == "guessed"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("8–9 October 2018", ("2018-10-08", "2018-10-09")),
        ("8 and 9 October 2018", ("2018-10-08", "2018-10-09")),
        ("le 8 et 9 octobre 2018", ("2018-10-08", "2018-10-09")),
        ("8 de octubre de 2018", ("2018-10-08", "2018-10-08")),
        ("2018-10-08 to 2018-10-09", ("2018-10-08", "2018-10-09")),
        ("31 November 2018, then 2 March 2019", ("2019-03-02", "2019-03-02")),
        ("2018-13-45", (None, None)),
        ("99 October 2018", (None, None)),
        ("October", (None, None)),
    ],
)
def test_days_are_days_of_the_calendar(text: str, days: tuple[str | None, str | None]) -> None:
    assert dates(text) == days


@given(st.text(max_size=200))
def test_an_id_is_short_and_safe(text: str) -> None:
    made = slug(text)
    assert 0 < len(made) <= 80
    assert made == made.strip("-") == slug(made)
    assert not set(made) & set("/@?# .:")


@given(st.text(max_size=300))
def test_sentences_cover_a_text_in_order(text: str) -> None:
    text = " ".join(text.split())
    bounds = sentences(text)
    assert all(a[1] <= b[0] for a, b in pairwise(bounds))
    assert "".join(text[a:b] for a, b in bounds).replace(" ", "") == text.replace(" ", "")


def test_abbreviations_end_no_sentence() -> None:
    text = "Mr. Vega met Dr. Rue. They left."
    assert [text[a:b] for a, b in sentences(text)] == ["Mr. Vega met Dr. Rue.", "They left."]


@settings(max_examples=40, deadline=None)
@given(st.integers(2, 9), st.data())
def test_a_text_is_aligned_with_itself_and_with_itself_less_a_passage(size: int, data: st.DataObject) -> None:
    texts = [f"word{n} other{n} third{n} {'lamp ' * n}" for n in range(size)]
    assert align(texts, texts) == [((n,), (n,)) for n in range(size)]
    gone = data.draw(st.integers(0, size - 1))
    pairs = align(texts, texts[:gone] + texts[gone + 1 :])
    assert {(a, b) for (a, *_), (b, *_) in pairs if a != gone} >= {
        (n, n - (n > gone)) for n in range(size) if n != gone and abs(n - gone) > 1
    }


def test_nothing_is_aligned_with_nothing() -> None:
    assert align([], ["a"]) == align(["a"], []) == []


def test_the_invented_guide_is_read() -> None:
    guide = parse((FILES / "quay-guide.toml").read_text(encoding="utf-8"))
    assert (guide.event.id, guide.event.start, guide.event.end) == ("quay-2031", "2031-03-03", "2031-03-04")
    assert [meeting.id for meeting in guide.meetings] == ["quay-2031-opening", "quay-2031-session-1"]
    assert {person.state for person in guide.people} == {"guide"}


@given(st.text(max_size=60))
def test_any_text_is_a_guide_or_refused(text: str) -> None:
    with pytest.raises(ImportFailed):
        parse(text)
