"""People of a guide beside those that only the text knows."""

from tests.structure.making import ANNA, PEOPLE, found

LEAD = "The meeting took place on the quay, with pilots and keepers from every harbour of the strait in attendance. "


def test_people_whom_the_guide_does_not_know_are_found_too() -> None:
    dialogue = found(f"{LEAD}Ms. Anna Vega spoke, and Mr. Oluf Brook, Master of Pilots, answered. Mr. Brook left.")
    assert [n.who for n in dialogue.namings] == ["anna-vega", "oluf-brook", "oluf-brook"]
    assert [person.name for person in dialogue.people if person not in PEOPLE] == ["Oluf Brook"]


def test_where_text_and_guide_differ_both_are_kept() -> None:
    guided = ANNA._replace(role="Keeper of the Lamps", country="NO")
    dialogue = found(f"{LEAD}Ms. Anna Vega, Director of Tides, Peru, spoke.", (guided,))
    (kept,) = dialogue.people
    assert (kept.role, kept.country, kept.state) == ("Keeper of the Lamps", "NO", guided.state)
    told = {
        guess.value: guess for guess in dialogue.guesses if (guess.kind, guess.about) == ("difference", "anna-vega")
    }
    assert set(told) == {"Director of Tides", "PE"}
    assert "the guide supplied “Keeper of the Lamps”" in told["Director of Tides"].reason
