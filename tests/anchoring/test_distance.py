"""Edits between texts, held against the table that everybody can check."""

from hypothesis import given
from hypothesis import strategies as st

from idm_desktop.anchoring.distance import beginning, distance, similarity, within

FEW = st.text("abé漢😀", max_size=14)


def table(one: str, other: str) -> int:
    before = list(range(len(other) + 1))
    for row, a in enumerate(one, 1):
        now = [row]
        for column, b in enumerate(other, 1):
            now.append(min(before[column] + 1, now[-1] + 1, before[column - 1] + (a != b)))
        before = now
    return before[-1]


@given(FEW, FEW)
def test_the_distance_is_that_of_the_table(one: str, other: str) -> None:
    assert distance(one, other) == distance(other, one) == table(one, other)


@given(FEW.filter(bool), FEW.filter(bool))
def test_the_best_stretch_is_as_good_as_any(pattern: str, text: str) -> None:
    found = within(pattern, text, len(pattern))
    assert found is not None
    edits, start, end = found
    stretches = [text[a:b] for a in range(len(text)) for b in range(a + 1, len(text) + 1)]
    assert edits == min(table(pattern, stretch) for stretch in stretches)
    assert edits == table(pattern, text[start:end])


def test_a_stretch_that_takes_more_edits_than_allowed_is_none() -> None:
    assert within("harbour", "the harvest", 3) is None
    assert within("harbour", "the harvest", 4) is not None
    assert within("", "text", 9) is None
    assert within("text", "", 9) is None


def test_long_patterns_are_no_different() -> None:
    words = "the quay and the harbour and the pilots " * 20
    assert distance(words, words.replace("pilots", "pilot")) == 20
    assert similarity(words, words) == 1.0


def test_a_beginning_is_what_is_there_however_much_follows() -> None:
    assert beginning("pilots", "pilots and tugs") == 1.0
    assert beginning("pilots", "two pilots") < 1
    assert beginning("", "anything") == 1.0
    assert beginning("pilots", "") == 0.0
