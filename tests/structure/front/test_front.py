"""What a document says of itself in its first lines, its metadata and its running text."""

from collections.abc import Mapping

import pytest

from idm_desktop.importers import markdown, text
from idm_desktop.structure import front
from idm_desktop.structure.dialogue import dialogue
from idm_desktop.structure.front import titles
from idm_desktop.structure.front.places import Place, split, told
from idm_desktop.structure.paragraphs import paragraphs

RUNNING = (
    "The forum brought together growers, trade unions, consulates and the people who pick the fruit, for two days. " * 2
)


def read(*lines: str, facts: Mapping[str, str] = {}) -> front.Front:
    return front.read(paragraphs(text.read("\n\n".join([*lines, RUNNING]).encode())), facts, "a file")


def test_the_first_lines_say_what_an_event_is() -> None:
    found = read(
        "Alliance for Seasonal Work (ASW)",
        "Orchard Forum 2029",
        "Fair seasons, fair wages",
        "17–18 April 2029, Hall of Guilds, Ljubljana, Slovenia",
        "Summary of Conclusions",
    )
    assert (found.event, found.theme) == ("Orchard Forum 2029", "Fair seasons, fair wages")
    assert found.title == "Orchard Forum 2029: Summary of Conclusions"
    assert (found.venue, found.city) == ("Hall of Guilds", "Ljubljana")
    assert (found.series, found.organiser) == ("Orchard Forum", "Alliance for Seasonal Work (ASW)")
    assert (found.kind, found.language) == ("official", "en")
    assert {guess.kind for guess in found.guesses} == {"title", "dates", "place", "kind"}


def test_metadata_counts_for_more_than_lines() -> None:
    facts = {"title": "Lamp Days 2030", "location": "Bergen, Norway", "dates": "3 May 2030", "publisher": "Lamp Board"}
    found = read("A line above", "Report on the 2031 harvest festival", facts=facts)
    assert (found.event, found.city, found.start, found.organiser) == (
        "Lamp Days 2030",
        "Bergen",
        "2030-05-03",
        "Lamp Board",
    )


def test_a_day_in_the_metadata_is_widened_by_the_days_in_the_text() -> None:
    found = read("Orchard Forum", "17–18 April 2029", facts={"date": "2029-04-17"})
    assert (found.start, found.end) == ("2029-04-17", "2029-04-18")


def test_the_head_of_an_official_document_is_told_from_its_title() -> None:
    found = read(
        "UNITED NATIONS",
        "Conference on Trade and Boats",
        "TD/B/C.II/45",
        "12 January 2031",
        "Original: English",
        "Expert Meeting on Small Harbours",
        "Third session",
        "Geneva, 4–5 December 2030",
        "Report of the Expert Meeting on Small Harbours on its third session",
    )
    assert (found.event, found.organiser, found.kind) == (
        "Expert Meeting on Small Harbours",
        "UNITED NATIONS",
        "official",
    )
    assert (found.start, found.end, found.city) == ("2030-12-04", "2030-12-05", "Geneva")


@pytest.mark.parametrize(
    ("line", "venue", "city"),
    [
        ("Lisbon, Portugal | 3 & 4 May 2030 | Museum of the Sea", "Museum of the Sea", "Lisbon"),
        ("Dakar (Sénégal), 5-7 mars 2030", None, "Dakar"),
        ("Outcome statement adopted in Accra on 7 July 2033", None, "Accra"),
        ("Date: 3 May 2030", None, None),
        ("Room XX, Palais des Nations, 3 May 2030", "Room XX, Palais des Nations", None),
    ],
)
def test_the_place_is_read_from_the_line_of_the_dates(line: str, venue: str | None, city: str | None) -> None:
    found = read("Lamp Days", line)
    assert (found.venue, found.city) == (venue, city)


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        (("Orchard Forum 2029", "Draft programme"), "programme"),
        (("Orchard Forum 2029", "Provisional agenda"), "programme"),
        (("United Nations Environment Programme", "Report of the Orchard Forum"), "official"),
        (("Orchard Forum 2029", "Agenda item 155", "Report of the Secretary-General"), "official"),
        (("Orchard Forum 2029", "A walk through the trees"), "other"),
        (("Forum du verger 2029", "Compte rendu"), "official"),
        (("Foro del huerto 2029", "Programa"), "programme"),
    ],
)
def test_the_kind_is_read_from_the_first_lines(lines: tuple[str, ...], kind: str) -> None:
    assert read(*lines).kind == kind


@pytest.mark.parametrize(
    ("title", "event", "theme"),
    [
        ("Report of the Lamp Days 2030", "Lamp Days 2030", None),
        ("Lamp Days 2030 – Programme", "Lamp Days 2030", None),
        ("Lamp Days 2030: Light for small harbours", "Lamp Days 2030", "Light for small harbours"),
        ("WORKSHOP ON LAMPS: 9-10 APRIL 2003", "WORKSHOP ON LAMPS", None),
        ("Chair’s summary of the fourth meeting on lamps", "Fourth meeting on lamps", None),
        ("Budget of a mission: report", "Budget of a mission", None),
    ],
)
def test_the_name_of_an_event_is_taken_out_of_a_title(title: str, event: str, theme: str | None) -> None:
    assert titles.event(title) == (event, theme)


@pytest.mark.parametrize(
    ("line", "venue", "city"),
    [
        ("Kuala Lumpur, Malaysia", None, "Kuala Lumpur"),
        (
            "8–9 October 2030, Conference Room VII, Palace of Lamps, Geneva",
            "Conference Room VII, Palace of Lamps",
            "Geneva",
        ),
        ("Geneva, 8–9 October 2030", None, "Geneva"),
        ("3 May 2030 – Hotel du Lac, Montreux, Switzerland", "Hotel du Lac", "Montreux"),
        ("Singapore", None, "Singapore"),
        ("Norway", None, None),
    ],
)
def test_a_place_is_a_venue_and_a_city(line: str, venue: str | None, city: str | None) -> None:
    assert split(line) == Place(venue, city)


@pytest.mark.parametrize(
    ("said", "venue", "city"),
    [
        ("The forum was held in Geneva, Switzerland, from 3 to 5 May 2030.", None, "Geneva"),
        ("The meeting took place at the Palace of Lamps in Geneva on 3 May 2030.", "Palace of Lamps", "Geneva"),
        ("Le forum s’est tenu à Dakar, au Sénégal, du 3 au 5 mai 2030.", None, "Dakar"),
        ("El foro se celebró en la Casa de América, Madrid, los días 3 y 4 de mayo.", "Casa de América", "Madrid"),
    ],
)
def test_running_text_tells_where_an_event_was_held(said: str, venue: str | None, city: str | None) -> None:
    found = told(said)
    assert found is not None
    assert found[0] == Place(venue, city)


def test_a_meeting_held_in_response_to_something_is_held_nowhere() -> None:
    assert told("The workshop was held in response to a request of the Assembly.") is None


def test_a_ministry_in_french_is_named_whole() -> None:
    source = (
        "# Table ronde sur les quais\n\nCotonou, 3 juin 2034\n\nLa Table ronde sur les quais, organisée par le"
        " Ministère des ports et de la pêche du Bénin avec l’appui de la ville, s’est tenue à Cotonou le 3 juin 2034.\n"
    )
    found = dialogue(markdown.read(source.encode()), "a file")
    assert found.event.organiser == "Ministère des ports et de la pêche du Bénin"


def test_a_line_of_place_and_day_names_no_event() -> None:
    found = read("Report on Ferries", "Oslo, 3 March 2021")
    assert found.title == "Report on Ferries"
