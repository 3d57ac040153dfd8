"""Seats taken at the meeting itself."""

import pytest

from tests.structure.persons.naming_people import LEAD, people, read


def roles(source: str) -> dict[str, str | None]:
    return {person.name: person.role for person in people(source)}


def test_who_led_a_group_and_its_rapporteur_get_that_seat() -> None:
    found = roles("Working Group I (WG-I) was chaired by Jane Roe (Kenya) with Ann Doe (Lamp Institute) as Rapporteur.")
    assert found == {"Jane Roe": "Chair WG-I", "Ann Doe": "Rapporteur WG-I"}


@pytest.mark.parametrize(
    ("source", "role"),
    [
        ("The Drafting Committee was chaired by Jane Roe (Kenya).", "Chair of the Drafting Committee"),
        ("Working Group 2 was facilitated by Jane Roe (Kenya).", "Facilitator of Working Group 2"),
        (
            "The Contact Group on Finance was co-chaired by Jane Roe (Kenya).",
            "Co-Chair of the Contact Group on Finance",
        ),
        ("The session was chaired by Jane Roe (Kenya).", None),
    ],
)
def test_a_seat_is_worded_by_the_verb_and_the_group(source: str, role: str | None) -> None:
    assert roles(source) == {"Jane Roe": role}


def test_a_seat_goes_with_the_office_somebody_came_with() -> None:
    said = "Mr. John Roe, Director of the Lamp Fund, spoke first. The Drafting Group was chaired by Mr. Roe. "
    assert roles(said) == {"John Roe": "Director, Chair of the Drafting Group"}
    assert roles(f"{said} Drafting Group Chair John Roe agreed.") == roles(said)


def test_a_unit_that_nobody_else_is_named_for_is_the_organiser_s() -> None:
    source = (
        "# Dialogue on Quays\n\nOslo, 2 May 2031\n\nThe dialogue was organised by the United Nations Environment"
        f" Programme (UNEP). {LEAD}Ms. Jane Roe, Head of the Records Division, opened it.\n"
    )
    assert [person.actor for person in read(source).people] == ["united-nations"]


def test_who_served_as_rapporteur_or_was_elected_has_that_seat() -> None:
    assert roles("Mr. John Roe (Kenya) served as Rapporteur.") == {"John Roe": "Rapporteur"}
    assert roles("Ms. Jane Roe (Kenya) was elected as Vice-Chair.") == {"Jane Roe": "Vice-Chair"}
