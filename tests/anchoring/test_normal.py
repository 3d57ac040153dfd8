"""Texts as they are compared, and the way back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idm_desktop.anchoring.normal import normal


@pytest.mark.parametrize(
    ("given_", "compared"),
    [
        ("one  two\n three", "one two three"),
        ("har\u00adbour", "harbour"),
        ("e\u0301t\u00e9", "\u00e9t\u00e9"),
        ("the o\ufb03ce, \ufb01rst", "the office, first"),
        ("\u201cquay\u201d \u2013 it\u2019s", '"quay" - it\'s'),
        ("", ""),
    ],
)
def test_what_looks_alike_is_alike(given_: str, compared: str) -> None:
    assert normal(given_).text == compared


@pytest.mark.parametrize("word", ["harbour", "office", "été", "pilots"])
def test_a_word_is_found_where_it_was(word: str) -> None:
    text = "😀  The har\u00adbour o\ufb03ce,\n in e\u0301te\u0301, has pilots."
    made = normal(text)
    at = made.text.index(word)
    start, end = made.back(at, at + len(word))
    assert normal(text[start:end]).text == word


@given(st.text("ab \n\u00ad\ufb01\u0301é😀“", max_size=40))
def test_every_stretch_goes_back_to_where_it_came_from(text: str) -> None:
    made = normal(text)
    for at in range(len(made.text)):
        start, end = made.back(at, at + 1)
        assert 0 <= start < end <= len(text)
        assert made.text[at] in normal(text[start:end]).text or made.text[at] == " "
