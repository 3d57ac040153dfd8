"""Conclusions without a guide: bold topic sentences, items that are promised, and guesses."""

import pytest

from idm_desktop.importers import text
from idm_desktop.model.dialogue import Dialogue
from idm_desktop.structure.conclusions import announces
from idm_desktop.structure.dialogue import dialogue

BODY = (
    "Speakers described how boats had been kept from harm in the winter, and what it had cost the towns along the "
    "strait to do so"
)
LEAD = "The main conclusions of the meeting are set out below."


def found(*parts: str) -> Dialogue:
    return dialogue(text.read("\n\n".join(parts).encode()), "a file")


def headlines(read: Dialogue) -> list[str]:
    return [p.text[p.headline[0] : p.headline[1]] for p in read.paragraphs if p.headline]


def test_a_bold_label_or_a_bold_name_opens_no_conclusion() -> None:
    parts = (f"**Session 1 on lamps and boats:** {BODY}.", f"**Ms. Anna Vega of the Lamp Board.** {BODY}.")
    assert headlines(found(*parts, f"**Towns must share charts.** {BODY}.")) == []


def test_what_is_in_bold_is_surer_than_what_is_guessed() -> None:
    bold = found(f"**All towns must share their charts.** {BODY}.", f"**Pilots need better boats soon.** {BODY}.")
    plain = found(LEAD, f"All towns must share their charts. {BODY}.", f"Pilots need better boats soon. {BODY}.")
    assert (
        headlines(bold) == headlines(plain) == ["All towns must share their charts.", "Pilots need better boats soon."]
    )
    sure, guessed = ([guess.score for guess in read.guesses if guess.kind == "conclusion"] for read in (bold, plain))
    assert min(sure) > max(guessed)
    assert {guess.certainty for guess in plain.guesses if guess.kind == "conclusion"} == {"inferred"}


def test_nothing_is_guessed_where_no_conclusions_are_spoken_of() -> None:
    assert headlines(found(f"All towns must share charts. {BODY}.", f"Pilots need boats. {BODY}.")) == []


@pytest.mark.parametrize(
    "first",
    [
        "Similarly, towns must share their charts.",
        "Ms. Anna Vega must share her charts.",
        "The towns shared their charts and said so.",
        "As in other years, towns must share charts.",
        "Several towns must share their charts.",
    ],
)
def test_a_sentence_about_somebody_or_about_what_was_opens_no_conclusion(first: str) -> None:
    parts = (f"Pilots need better boats soon. {BODY}.", f"{first} {BODY}.", f"Lamps have to burn all night. {BODY}.")
    assert headlines(found(LEAD, *parts)) == ["Pilots need better boats soon.", "Lamps have to burn all night."]


def test_the_sentence_that_announces_them_is_none() -> None:
    read = found(LEAD, f"Pilots need better boats soon. {BODY}.", f"Lamps have to burn all night. {BODY}.")
    assert read.paragraphs[0].kind == "intro"
    assert read.paragraphs[0].conclusion is None


@pytest.mark.parametrize(
    "said",
    [
        "The main conclusions and key areas of convergence are summarized below.",
        "The following recommendations were made.",
        "Les principales conclusions sont présentées ci-dessous.",
        "Las principales conclusiones se resumen a continuación.",
        "This report sets out the key messages.",
    ],
)
def test_it_is_known_when_conclusions_are_announced(said: str) -> None:
    assert announces(said)


def test_a_heading_that_opens_the_closing_ends_the_last_conclusion() -> None:
    read = found(
        LEAD, f"Pilots need better boats soon. {BODY}.", f"Lamps must burn all night. {BODY}.", "Conclusion", f"{BODY}."
    )
    assert [(p.kind, p.conclusion) for p in read.paragraphs][-2:] == [("heading", None), ("closing", None)]


def test_numbered_items_under_recommendations_are_conclusions() -> None:
    read = found(f"{BODY}.", "Recommendations", "1. Towns share their charts.", "2. Pilots learn to swim.", f"{BODY}.")
    assert headlines(read) == ["Towns share their charts.", "Pilots learn to swim."]
    assert [p.official_number for p in read.paragraphs if p.headline] == ["1", "2"]


def test_lettered_items_under_one_that_leads_to_them_are_the_conclusions() -> None:
    items = ("6. The meeting recommended that:", "(a) Towns share their charts;", "(b) Pilots learn to swim.")
    read = found(f"{BODY}.", "III. Recommendations", *items)
    assert headlines(read) == ["Towns share their charts;", "Pilots learn to swim."]
    assert [p.official_number for p in read.paragraphs if p.headline] == ["6 (a)", "6 (b)"]


def test_what_a_communique_says_was_agreed_are_its_conclusions() -> None:
    read = found(
        "Harbour Meeting",
        f"{BODY}.",
        "The Ministers have agreed as follows:",
        "1. To light every pier before the boats come in.",
        "2. To pay the pilots of both shores alike.",
    )
    assert headlines(read) == [
        "To light every pier before the boats come in.",
        "To pay the pilots of both shores alike.",
    ]


def test_under_a_heading_that_promises_them_what_must_be_is_one() -> None:
    wanted = ["Les phares doivent être allumés avant la nuit.", "Les pilotes devraient recevoir le même salaire."]
    assert headlines(found("Forum du port", f"{BODY}.", "Conclusions", *wanted)) == wanted
    told = ["Speakers thanked the harbour for its lamps.", "Ms. Roe closed the meeting at noon.", wanted[0]]
    assert headlines(found("Harbour forum", f"{BODY}.", "Conclusions", *told)) == []


def test_a_heading_ends_what_was_concluded() -> None:
    read = found("Harbour forum", f"{BODY}.", "Recommendations", "1. Light every pier.", "2. Pay the pilots well.",
                 "Next steps", "The harbours will meet again in the spring of the coming year.")  # fmt: skip
    assert headlines(read) == ["Light every pier.", "Pay the pilots well."]
    assert (read.paragraphs[-1].kind, read.paragraphs[-1].conclusion) == ("body", None)


def test_what_only_leads_to_the_items_is_none_of_them() -> None:
    items = [
        "5. Participants recommended:",
        "- to light every pier before dusk;",
        "- to pay the pilots of both shores.",
    ]
    assert len(headlines(found("Harbour forum", f"{BODY}.", "Recommendations", *items))) == 2
