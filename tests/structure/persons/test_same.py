"""How likely two people are one, by their names."""

import pytest

from idm_desktop.model.dialogue import Person
from idm_desktop.structure.persons.same import CLOSE, likeness


def person(name: str, honorific: str | None = None, country: str | None = None) -> Person:
    return Person(name, name, family=name.split()[-1], honorific=honorific, country=country)


@pytest.mark.parametrize(
    ("one", "other", "least", "most"),
    [
        ("Anna Vega", "Anna Vega", 1.0, 1.0),
        ("Anna Vega", "Anna Véga", 0.9, 0.99),
        ("Li Jinhai", "Jinhai Li", 0.85, 0.95),
        ("A. Vega", "Anna Vega", CLOSE, 0.8),
        ("Anna Maria Vega", "Anna Vega", CLOSE, 0.9),
        ("Ana Vega", "Anna Vega", 0.0, 0.0),
        ("Anders Bjornstad", "Anders Bjornstadt", CLOSE, 0.8),
        ("Anna Vega", "Otto Vega", 0.0, 0.0),
        ("Vega", "Anna Vega", 0.3, 0.5),
        ("Anna Vega", "Anna Roe", 0.0, 0.0),
    ],
)
def test_names_tell_how_likely_two_are_one(one: str, other: str, least: float, most: float) -> None:
    there, back = likeness(person(one), person(other)), likeness(person(other), person(one))
    assert least <= there.score <= most
    assert there == back
    assert there.reason


def test_another_country_or_gender_makes_it_less_likely() -> None:
    same = likeness(person("Anna Vega"), person("Anna Véga")).score
    assert likeness(person("Anna Vega", country="NO"), person("Anna Véga", country="PE")).score < same
    assert likeness(person("Anna Vega", "Ms."), person("Anna Véga", "Mr.")).score < CLOSE
