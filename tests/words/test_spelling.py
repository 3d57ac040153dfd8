import pytest

from idm_desktop.words.spelling import distance, nearest

VOCABULARY = (
    ("diaspora", 3),
    ("training", 9),
    ("trafficking", 2),
    ("border", 4),
    ("border2", 9),
    ("order", 40),
    ("tide", 1),
    ("building", 1),
    ("binding", 5),
)


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("diaspra", "diaspora"),
        ("diapsora", "diaspora"),
        ("trafiking", "trafficking"),
        ("bordr", "border"),
        ("bilding", "building"),
        ("tied", "tide"),
        ("diaspora", None),
        ("xylophone", None),
    ],
)
def test_the_nearest_word_is_meant(word: str, meant: str | None) -> None:
    assert nearest(word, VOCABULARY) == meant


@pytest.mark.parametrize(
    ("one", "other", "slips"),
    [("abc", "abc", 0), ("abc", "acb", 1), ("abc", "abcd", 1), ("abc", "xyz", 3), ("", "ab", 2)],
)
def test_slips_are_counted(one: str, other: str, slips: int) -> None:
    assert distance(one, other, 3) == slips
    assert distance(one, other, 0) == min(slips, 1)
