"""A quotation is exact or it is not: no change of a word passes for the words themselves."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idm_desktop.assets import asset
from idm_desktop.words.differences import differences
from idm_desktop.words.quoting import Source

QUAY = "The harbour master said that every ship, large or small, must be “well lit” before dusk ... and after it."
NEXT = "Nobody who was there had anything to add to what the harbour master said about lamps and lanterns."
SOURCE = Source([QUAY, NEXT], ["a", "a"])
PASSAGES = [
    line for line in asset("data", "idm-2018-2/digest.md").read_text("utf-8").splitlines() if len(line.split()) > 20
]
DIGEST = Source(PASSAGES, [0] * len(PASSAGES))


@pytest.mark.parametrize(
    "words",
    [
        "every ship, large or small",
        "every  ship,\nlarge or small",
        "must be 'well lit' before dusk",
        "must be «well lit» before dusk",
        "before dusk … and after it",
        "large or small.",
        "large or small,",
        "ev\u00adery ship",
        "and after it. Nobody who was there",
        "must be 'well lit.'",
        "… every ship, large or small …",
        "[...] every ship, large or small.",
    ],
)
def test_white_space_and_the_kind_of_marks_make_no_difference(words: str) -> None:
    assert SOURCE.check(words).result == "exact"


@pytest.mark.parametrize(
    "words",
    [
        "Every ship, large or small",
        "every ship large or small",
        "every ship, large or tiny",
        "every ship, small or large",
        "every ship, large or small, must be lit before dusk",
        "very ship, large or small",
        "every ship … must be “well lit” before dusk",
        "every ship, large or smaller",
    ],
)
def test_anything_else_is_an_alteration_and_shown(words: str) -> None:
    found = SOURCE.check(words)
    assert (found.result, found.passage) == ("altered", 0)
    assert {change for change, _ in found.words} >= {"equal"}
    assert any(change != "equal" for change, _ in found.words)
    assert " ".join(text for change, text in found.words if change != "delete") == words


@pytest.mark.parametrize("words", ["large or small;", "large or small?", "large or small!", "large or small:"])
def test_another_mark_at_the_end_is_an_alteration(words: str) -> None:
    found = SOURCE.check(f"every ship, {words}")
    assert found.result == "altered"
    assert found.words[1:] == (("delete", "small,"), ("insert", words.split()[-1]))


def test_a_mark_put_in_at_an_edge_is_told() -> None:
    assert SOURCE.check("… large or small.").words == (("insert", "…"), ("equal", "large or small"), ("insert", "."))


def test_what_makes_no_difference_is_not_told_as_one() -> None:
    found = SOURCE.check("must be 'well lit' before dawn")
    assert found.words == (("equal", "must be 'well lit' before"), ("delete", "dusk"), ("insert", "dawn"))
    assert SOURCE.check("(every ship, large or small, must be lit;").words[0] == (
        "equal",
        "(every ship, large or small, must be",
    )


@pytest.mark.parametrize(
    "words",
    [
        "lighthouse",
        "a fish is a fish",
        "the harbour of the dead",
        "…",
        "every of it said",
        "the harbour master never came",
    ],
)
def test_other_words_are_not_found(words: str) -> None:
    assert SOURCE.check(words).result == "not-found"


@given(st.data())
def test_one_changed_word_is_never_exact(data: st.DataObject) -> None:
    words = data.draw(st.sampled_from(PASSAGES)).split()
    start = data.draw(st.integers(0, len(words) - 8))
    quoted = words[start : start + data.draw(st.integers(4, 30))]
    assert DIGEST.check(" ".join(quoted)).result == "exact"
    at = data.draw(st.integers(0, len(quoted) - 2))
    change = data.draw(st.sampled_from(["drop", "add", "swap"]))
    altered = {
        "drop": quoted[:at] + quoted[at + 1 :],
        "add": [*quoted[:at], "quayside", *quoted[at:]],
        "swap": [*quoted[:at], "quayside", *quoted[at + 1 :]],
    }[change]
    text = " ".join(altered)
    if all(text not in " ".join(passage.split()) for passage in PASSAGES):
        assert DIGEST.check(text).result != "exact"


@given(st.lists(st.sampled_from("abcdefg"), max_size=12), st.lists(st.sampled_from("abcdefg"), max_size=12))
def test_differences_hold_both_texts(before: list[str], after: list[str]) -> None:
    runs = differences(" ".join(before), " ".join(after))
    assert " ".join(text for change, text in runs if change != "insert").split() == before
    assert " ".join(text for change, text in runs if change != "delete").split() == after


def test_this_file_has_its_digest() -> None:
    assert len(PASSAGES) > 40
    assert Path(asset("data", "idm-2018-2/digest.md")).is_file()
