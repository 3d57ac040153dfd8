"""What must be found is found, and what should come first does."""

from tests.score.finding import outcomes, queries
from tests.score.reading import at_home


def test_what_people_ask_is_found_and_the_obvious_comes_first() -> None:
    with at_home():
        found = outcomes()
    assert len(list(queries())) >= 80
    assert {one.query.asked: one.missed for one in found if one.missed} == {}
    ordered = [one for one in found if one.query.first is not None]
    wrong = {one.query.asked: one.wrong for one in ordered if one.wrong is not None}
    assert len(wrong) <= 0.05 * len(ordered), wrong
