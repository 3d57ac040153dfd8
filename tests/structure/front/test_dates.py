"""Days as texts of three languages name them."""

import pytest

from idm_desktop.structure.front.dates import dates, days


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("8–9 October 2018", "2018-10-08", "2018-10-09"),
        ("WORKSHOP: 9-10 APRIL 2003", "2003-04-09", "2003-04-10"),
        ("8, 9 and 10 October 2018", "2018-10-08", "2018-10-10"),
        ("from 30 November to 2 December 2018", "2018-11-30", "2018-12-02"),
        ("30 December 2018 – 2 January 2019", "2018-12-30", "2019-01-02"),
        ("October 30 – November 2, 2018", "2018-10-30", "2018-11-02"),
        ("October 8–9, 2018", "2018-10-08", "2018-10-09"),
        ("Oct. 5, 2020", "2020-10-05", "2020-10-05"),
        ("Wednesday 8 – Thursday 9 October 2018", "2018-10-08", "2018-10-09"),
        ("1st and 2nd of March 2019", "2019-03-01", "2019-03-02"),
        ("du 1er au 3 mars 2019", "2019-03-01", "2019-03-03"),
        ("du 30 novembre au 2 décembre 2018", "2018-11-30", "2018-12-02"),
        ("lundi 5 et mardi 6 août 2031", "2031-08-05", "2031-08-06"),
        ("los días 3 y 4 de mayo de 2020", "2020-05-03", "2020-05-04"),
        ("del 30 de noviembre al 2 de diciembre de 2018", "2018-11-30", "2018-12-02"),
        ("2018-10-08/2018-10-09", "2018-10-08", "2018-10-09"),
        ("8.–9.10.2018", "2018-10-08", "2018-10-09"),
        ("8 April 2003, then 9–10 April 2003", "2003-04-08", "2003-04-08"),
    ],
)
def test_a_day_or_a_range_of_days_is_read(text: str, start: str, end: str) -> None:
    assert dates(text) == (start, end)


@pytest.mark.parametrize(
    "text",
    [
        "October 2018",
        "31 February 2019",
        "paragraph 8 of 9",
        "1 July 2024 to 30 June 2025",
        "in 2018",
        "8–9 Orange 2018",
    ],
)
def test_what_is_no_day_of_an_event_is_none(text: str) -> None:
    assert dates(text) == (None, None)


def test_it_is_told_where_the_days_stand() -> None:
    text = "Geneva, Monday, 8 October 2018, Room XVIII"
    (found,) = days(text)
    assert text[found.first : found.last] == "Monday, 8 October 2018"
