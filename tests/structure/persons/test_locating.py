"""Where people are named."""

from itertools import pairwise

import pytest

from idm_desktop.structure.persons.locating import locate
from tests.structure.making import PEOPLE, made


def named(*texts: str) -> list[tuple[str, str, str]]:
    paragraphs = made(*texts)
    found = locate(PEOPLE, paragraphs)
    return [(n.who, paragraphs[n.paragraph].text[n.start : n.end], n.form) for n in found]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Ms. Anna Vega spoke.", [("anna-vega", "Ms. Anna Vega", "full")]),
        ("ANNA VEGA spoke.", [("anna-vega", "ANNA VEGA", "full")]),
        ("Anna  Végà spoke.", [("anna-vega", "Anna Végà", "full")]),
        ("Marc de la Rue spoke.", [("marc-de-la-rue", "Marc de la Rue", "full")]),
        ("M. Rue spoke.", [("marc-de-la-rue", "M. Rue", "short")]),
        ("The vega is a plain.", []),
        ("Vega spoke.", []),
        ("Ms. Vega spoke.", [("anna-vega", "Ms. Vega", "short")]),
        ("Mr. Vega spoke.", [("otto-vega", "Mr. Vega", "short")]),
        ("Ambassador Anna Vega spoke.", [("anna-vega", "Ambassador Anna Vega", "full")]),
        ("The Keeper of the Lamps spoke.", [("anna-vega", "The Keeper of the Lamps", "role")]),
    ],
)
def test_a_name_is_found_with_its_honorific(text: str, people: list[tuple[str, str, str]]) -> None:
    assert named(text) == people


def test_a_family_name_alone_is_whoever_was_named_last() -> None:
    assert [who for who, _, _ in named("Mr. Otto Vega came.", "Vega spoke.", "Ms. Anna Vega came.", "Vega left.")] == [
        "otto-vega",
        "otto-vega",
        "anna-vega",
        "anna-vega",
    ]


def test_a_family_name_within_another_name_is_not_taken() -> None:
    assert named("Mr. Otto Vega came.", "The Vega Institute and Lope Vega wrote.") == [
        ("otto-vega", "Mr. Otto Vega", "full")
    ]


def test_mentions_never_overlap_and_stand_in_order() -> None:
    paragraphs = made("Ms. Anna Vega, the Keeper of the Lamps, and Mr. Vega met Marc de la Rue; Vega and Rue agreed.")
    found = locate(PEOPLE, paragraphs)
    assert len(found) >= 4
    assert all(a.end <= b.start for a, b in pairwise(found))
