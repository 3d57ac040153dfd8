import pytest
from hypothesis import given
from hypothesis import strategies as st

from idm_desktop.words.marks import fits, marks, snippet
from idm_desktop.words.query import Field, Pattern, parse
from idm_desktop.words.terms import Lexicon

TEXT = (
    "The Capacity-building of WHO: who paid for l’accès of 95,500 women’s groups? Migrants, trafficked near Genève, "
    "gave data; a migration policy (移民政策) gave the World Harbour Order data again."
)
LEXICON = Lexicon(
    {"capacitybuilding", "women", "migrants", "trafficked", "groups"}.__contains__,
    {"who": (("world", "harbour", "order"),)},
    {("world", "harbour", "order"): "who"},
)


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("capacity building", ["Capacity-building"]),
        ("capacitybuilding", ["Capacity-building"]),
        ("building", ["building"]),
        ('"building of"', ["building of"]),
        ('"of building"', []),
        ("WHO", ["WHO", "World Harbour Order"]),
        ("acces", ["accès"]),
        ("l'accès", ["accès"]),
        ("95500", ["95,500"]),
        ("woman", ["women"]),
        ("migrant", ["Migrants"]),
        ("migra*", ["Migrants", "migration"]),
        ("trafficking", ["trafficked"]),
        ("=Genève", ["Genève"]),
        ("=genève", []),
        ("geneve -data", ["Genève"]),
        ("data NEAR/3 policy", ["data", "policy"]),
        ("data NEAR/1 migrants", []),
        ("政策", ["政策"]),
        ("移民政策", ["移民政策"]),
        ("world harbour order", ["WHO", "World", "Harbour", "Order"]),
        ("lang:fr data", ["data", "data"]),
    ],
)
def test_marks_fall_on_what_matched(query: str, words: list[str]) -> None:
    assert [TEXT[start:end] for start, end in marks(TEXT, parse(query), LEXICON)] == words


@pytest.mark.parametrize(
    ("query", "whether"),
    [
        ("data policy", True),
        ("data -policy", False),
        ("nothing OR data", True),
        ("data -nothing", True),
        ("-nothing", False),
        ("", False),
        ("(data -policy) OR groups", True),
        ("tag:a data", True),
        ("tag:b data", False),
        ("-tag:b data", True),
        ("data NEAR/1 policy", False),
        ("data NEAR/2 policy", True),
    ],
)
def test_a_text_fits_a_query_or_not(query: str, whether: bool) -> None:
    def judge(field: Field | Pattern) -> bool:
        return isinstance(field, Field) and "a" in field.values

    assert fits(TEXT, parse(query), judge) is whether


TEXTS = st.text() | st.lists(st.sampled_from(TEXT.split())).map(" ".join)


@given(TEXTS, TEXTS)
def test_marks_are_apart_in_order_and_within_the_text(text: str, query: str) -> None:
    places = [place for mark in marks(text, parse(query, typing=True)) for place in mark]
    assert places == sorted(set(places))
    assert all(0 <= place <= len(text) for place in places)


@given(TEXTS, TEXTS, st.integers(20, 200))
def test_a_snippet_is_a_piece_of_the_text(text: str, query: str, width: int) -> None:
    shown = snippet(text, marks(text, parse(query)), width)
    assert shown.strip("…").strip() in text
    assert len(shown) <= width + 2


def test_a_snippet_shows_the_marks_between_whole_words() -> None:
    text = "Quiet words go on. " * 20 + "Here stands the lantern that was meant. " + "Quiet words go on. " * 20
    shown = snippet(text, marks(text, parse("lantern")), 60)
    assert "lantern" in shown
    assert shown.startswith("…")
    assert shown.endswith("…")
    assert set(shown.strip("…").split()) <= set(text.split())
