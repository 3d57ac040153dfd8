import pytest
from hypothesis import given
from hypothesis import strategies as st

from idm_desktop.model.found import Hit
from idm_desktop.ui.search.snippet import marks_in
from idm_desktop.words.marks import snippet

WORDS = st.lists(st.sampled_from(["water", "shade", "tree", "…", "🌱", "l’été", "a", "\n"]), min_size=1, max_size=90)


def made(text: str, marks: tuple[tuple[int, int], ...], cut: str) -> Hit:
    return Hit("passage", "p", "d", "p", 1, text, cut, marks, 1.0)


@given(words=WORDS)
def test_marks_in_a_snippet_cover_the_words_they_cover_in_the_text(words: list[str]) -> None:
    text = " ".join(words)
    marks = tuple((at, at + 5) for at in range(len(text)) if text.startswith("water", at))
    hit = made(text, marks, snippet(text, marks))
    found = marks_in(hit)
    assert all(hit.snippet[start:end] in "water" for start, end in found)
    if len(text) < 160:
        assert found == marks


def test_a_snippet_of_some_pieces_has_its_marks_too() -> None:
    text = "The water of the street is kept, and it is known that rain water is good water."
    marks = tuple((at, at + 5) for at in range(len(text)) if text.startswith("water", at))
    hit = made(text, marks, "The water of the street … rain water is good …")
    assert [hit.snippet[start:end] for start, end in marks_in(hit)] == ["water", "water"]


@pytest.mark.parametrize("cut", ["", "…", "words of another text"])
def test_a_snippet_that_is_no_piece_of_the_text_has_none(cut: str) -> None:
    assert marks_in(made("The water of the street", ((4, 9),), cut)) == ()
