"""Quoted words and who said them."""

import pytest

from idm_desktop.importers import markdown
from idm_desktop.structure.dialogue import dialogue as made
from tests.structure.making import found

LEAD = "At the second meeting of the year, which was held on the quay, "


def quoted(text: str) -> list[tuple[str, str | None, str | None]]:
    dialogue = found(text)
    return [(dialogue.paragraphs[q.paragraph].text[q.start : q.end], q.speaker, q.attribution) for q in dialogue.quotes]


@pytest.mark.parametrize(
    ("text", "words", "speaker", "attribution"),
    [
        ("Ms. Anna Vega said: “Lamps need oil.”", "Lamps need oil.", "anna-vega", None),
        ('Ms. Anna Vega said: "Lamps need oil."', "Lamps need oil.", "anna-vega", None),
        ("Ms. Anna Vega said: « Lamps need oil. »", "Lamps need oil.", "anna-vega", None),
        ("Ms. Anna Vega said: “*Lamps need oil.*”", "Lamps need oil.", "anna-vega", None),
        ("Ms. Anna Vega said: *“Lamps need oil.”*", "Lamps need oil.", "anna-vega", None),
        ("Ms. Anna Vega said: »Lamps need oil.« All agreed.", "Lamps need oil.", "anna-vega", None),
        ("Ms. Anna Vega said that “lamps need oil”.", "lamps need oil", "anna-vega", None),
        ("‘Lamps need the growers’ oil,’ said Ms. Anna Vega.", "Lamps need the growers’ oil,", "anna-vega", None),
        ("'Lamps don't need speeches,' said Ms. Anna Vega.", "Lamps don't need speeches,", "anna-vega", None),
        ("Ms. Anna Vega came. Mr. Otto Vega left. Anna said: “Lamps need oil.”", "Lamps need oil.", "anna-vega", None),
        ("“Lamps need oil,” in the words of one delegate.", "Lamps need oil,", None, "one delegate"),
        (
            "Ms. Anna Vega welcomed the participants and said that “lamps need oil today”.",
            "lamps need oil today",
            "anna-vega",
            None,
        ),
        (
            "Ms. Anna Vega thanked Mr. Otto Vega and said that “lamps need oil today”.",
            "lamps need oil today",
            "anna-vega",
            None,
        ),
        (
            "Ms. Anna Vega, replying to Mr. Otto Vega, said: “Lamps need oil today.”",
            "Lamps need oil today.",
            "anna-vega",
            None,
        ),
        ("“Lamps need oil,” said Ms. Anna Vega.", "Lamps need oil,", "anna-vega", None),
        ("Ms. Anna Vega spoke. She said that “lamps need oil.”", "lamps need oil.", "anna-vega", None),
        ("As Mr. Otto Vega recalled in quoting Ms. Anna Vega: “Lamps need oil.”", "Lamps need oil.", "anna-vega", None),
        ("As one speaker noted, “lamps need oil.”", "lamps need oil.", None, "one speaker"),
        ("Several young participants said “lamps need oil.”", "lamps need oil.", None, "Several young participants"),
        ("Ms. Anna Vega stated that *lamps need oil and a hand.*", "lamps need oil and a hand.", "anna-vega", None),
    ],
)
def test_words_and_speaker(text: str, words: str, speaker: str | None, attribution: str | None) -> None:
    assert quoted(f"{LEAD}{text}") == [(words, speaker, attribution)]


@pytest.mark.parametrize(
    "text",
    [
        "Ms. Anna Vega spoke of capacity-*sharing* as of lamps.",
        "Ms. Anna Vega backed the keepers’ guild and the growers’ union, and said it is not the Council’s affair.",
        "Ms. Anna Vega called for a ‘lamp for all’ policy and the ‘keep it lit’ campaign.",
        "Ms. Anna Vega said that “business as usual” is over.",
        "Ms. Anna Vega used ‘an old questionnaire for keepers’ there.",
        "They called it “the lamp”.",
        "Ms. Anna Vega said “nothing that ends and then she left the quay.",
    ],
)
def test_stress_and_names_of_tools_are_no_quotations(text: str) -> None:
    assert quoted(LEAD + text) == []


def test_a_block_after_a_colon_is_one() -> None:
    text = (
        f"{LEAD}Ms. Anna Vega told the keepers what she had seen:\n\nA lamp that nobody trims is a danger to boats.\n"
    )
    assert quoted(text) == [("A lamp that nobody trims is a danger to boats.", "anna-vega", None)]


def test_a_quotation_runs_on_over_a_page_break() -> None:
    text = f"{LEAD}Ms. Anna Vega said that “lamps need oil and\n\n¹ A note.\n\nsomebody who trims them.”\n"
    assert quoted(text) == [("lamps need oil and somebody who trims them.", "anna-vega", None)]


@pytest.mark.parametrize(
    "text",
    [
        "The report “Lamps and Their Keepers” was read by Ms. Anna Vega.",
        "Ms. Anna Vega read from a booklet entitled “what every keeper ought to know”.",
        "Ms. Anna Vega spoke of so-called “lamps without any keeper”.",
        "Ms. Anna Vega agreed to “a common lamp” for both shores.",
        "Le document intitulé « Guide des lampes et des phares » a été lu par Ms. Anna Vega.",
    ],
)
def test_titles_and_terms_are_no_quotations(text: str) -> None:
    assert quoted(LEAD + text) == []


@pytest.mark.parametrize(
    ("text", "speaker", "attribution"),
    [
        ("“Lamps need oil and hands,” said Ms. Anna Vega. Mr. Otto Vega left.", "anna-vega", None),
        ("Mr. Otto Vega spoke. “Lamps need oil and hands,” a release from the league said.", None,
         "a release from the league"),
        ("Mr. Otto Vega spoke. “Lamps need oil and hands,” he said.", "otto-vega", None),
        ("Selon Ms. Anna Vega, « les lampes demandent de l’huile ».", "anna-vega", None),
        ("Ms. Anna Vega spoke. Una participante dijo que «las lámparas piden aceite».", None, "Una participante"),
    ],
)  # fmt: skip
def test_who_spoke_is_read_before_and_after(text: str, speaker: str | None, attribution: str | None) -> None:
    assert [(who, words) for _, who, words in quoted(LEAD + text)] == [(speaker, attribution)]
    assert [(who, words) for _, who, words in quoted(text)] == [(speaker, attribution)]


def test_words_set_apart_are_signed_below() -> None:
    source = (
        f"{LEAD}it was read out what somebody had written on the wall of the lamp room:\n\nA lamp that nobody trims"
    )
    assert quoted(f"{source} is a danger to boats.\n\n— Mr. Otto Vega, Keeper\n")[0][1] == "otto-vega"


def test_a_quotation_over_several_passages_is_the_words_of_one_person_in_each() -> None:
    said = quoted(
        f"{LEAD}Ms. Anna Vega told the keepers of the quay what had happened:\n\n“The first lamp was lit by hand.\n\n"
        "“The second was never lit at all.\n\n“The third is yours.”\n\nMr. Otto Vega left."
    )
    assert [(words, who) for words, who, _ in said] == [
        ("The first lamp was lit by hand.", "anna-vega"),
        ("The second was never lit at all.", "anna-vega"),
        ("The third is yours.", "anna-vega"),
    ]


def test_words_after_a_quotation_over_several_passages_are_no_part_of_it() -> None:
    said = quoted(
        f"{LEAD}Ms. Anna Vega recalled the night: “The first lamp was lit by hand.\n\n“The second burned,” she said, "
        "and nobody on the quay had anything to add to that, so the meeting went on to the price of oil."
    )
    assert [words for words, _, _ in said] == ["The first lamp was lit by hand.", "The second burned,"]


@pytest.mark.parametrize(
    ("block", "words", "speaker"),
    [
        ("“A lamp asks nothing of anybody.” — Anna Vega, keeper", "A lamp asks nothing of anybody.", "anna-vega"),
        ("“A lamp asks nothing,” Ms. Anna Vega said.", "A lamp asks nothing,", "anna-vega"),
    ],
)
def test_a_block_quotation_is_what_stands_between_its_marks(block: str, words: str, speaker: str) -> None:
    source = f"Ms. Anna Vega, keeper of the lamps, spoke after Mr. Otto Vega had left the quay.\n\n> {block}\n"
    dialogue = made(markdown.read(source.encode()), "a file")
    (quote,) = dialogue.quotes
    assert (dialogue.paragraphs[quote.paragraph].text[quote.start : quote.end], quote.speaker) == (words, speaker)
