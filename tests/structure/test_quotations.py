"""Quoted words and who said them."""

import pytest

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
