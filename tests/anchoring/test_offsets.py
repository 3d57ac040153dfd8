from hypothesis import given
from hypothesis import strategies as st

from idm_desktop.anchoring import offsets

TEXT = st.text(alphabet=st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("a😀𝔊é")), max_size=40)


def units(text: str) -> int:
    """Count as Qt does."""
    return len(text.encode("utf-16-le")) // 2


@given(TEXT, st.data())
def test_units_are_what_utf_16_takes(text: str, data: st.DataObject) -> None:
    point = data.draw(st.integers(0, len(text)))
    assert offsets.to_units(offsets.wide(text), point) == units(text[:point])


@given(TEXT, st.data())
def test_points_lead_back_from_units(text: str, data: st.DataObject) -> None:
    wide = offsets.wide(text)
    point = data.draw(st.integers(0, len(text)))
    assert offsets.to_points(wide, offsets.to_units(wide, point)) == point


def test_within_a_character_of_two_units_is_that_character() -> None:
    wide = offsets.wide("a😀b😀")
    assert [offsets.to_points(wide, unit) for unit in range(7)] == [0, 1, 1, 2, 3, 3, 4]


def test_a_long_text_of_wide_characters_is_converted_at_both_ends() -> None:
    text = "😀" * 50_000
    wide = offsets.wide(text)
    assert offsets.to_units(wide, len(text)) == 100_000
    assert offsets.to_points(wide, 99_999) == 49_999
