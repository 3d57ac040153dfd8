"""Words are found again in another copy of a text, or not at all, but never in the wrong place."""

from hypothesis import given
from hypothesis import strategies as st

from idm_desktop.model.corrections import Spot
from idm_desktop.structure.correcting.spots import Place, Spots

TEXTS = (
    "The pilots of the north asked for charts, and the pilots of the south asked for lamps.",
    "Ms. Vega said: “we ask for both.” The pilots agreed.",
)


def spots(*texts: str) -> Spots:
    return Spots(texts)


def place(text: str, words: str, occurrence: int = 0) -> Place:
    start = -1
    for _ in range(occurrence + 1):
        start = text.index(words, start + 1)
    return Place(0, start, start + len(words))


def test_of_words_that_stand_more_than_once_the_right_ones_are_found() -> None:
    there = spots(*TEXTS)
    for occurrence in (0, 1):
        where = place(TEXTS[0], "pilots", occurrence)
        assert there.find(there.of(where)) == where


def test_words_are_found_whatever_their_quotation_marks_case_and_accents() -> None:
    spot = spots(*TEXTS).of(place(TEXTS[1], "we ask for both.")._replace(paragraph=1))
    other = 'ms vega said: "We ask for both." All the pilots agreed.'
    found = spots("Something new.", other).find(spot)
    assert found == place(other, "We ask for both.")._replace(paragraph=1)


def test_words_that_are_gone_or_stand_among_others_now_are_not_found() -> None:
    spot = spots(*TEXTS).of(place(TEXTS[0], "lamps"))
    assert spots("Nothing of the kind.").find(spot) is None
    assert spots("We were offered lamps instead of bread yesterday evening.").find(spot) is None


def test_a_spot_without_words_is_nowhere() -> None:
    assert spots(*TEXTS).find(Spot("—")) is None
    assert spots().find(Spot("lamps")) is None


@given(st.lists(st.text(alphabet="ab .", max_size=12), max_size=6), st.data())
def test_what_is_found_in_the_same_text_reads_the_same(texts: list[str], data: st.DataObject) -> None:
    there = spots(*texts)
    filled = [index for index, text in enumerate(texts) if text.strip(" .")]
    if not filled:
        return
    paragraph = data.draw(st.sampled_from(filled))
    start = data.draw(st.integers(0, len(texts[paragraph]) - 1))
    end = data.draw(st.integers(start + 1, len(texts[paragraph])))
    spot = there.of(Place(paragraph, start, end))
    found = there.find(spot)
    if found is not None:
        words = texts[found.paragraph][found.start : found.end].replace(".", " ").split()
        assert words == texts[paragraph][start:end].replace(".", " ").split()
