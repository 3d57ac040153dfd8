"""Where a guide says other than the text, the text is kept and the difference told."""

from idm_desktop.importers import text
from idm_desktop.model.dialogue import Dialogue, Guide, Meeting
from idm_desktop.model.texts import Event
from idm_desktop.structure.dialogue import dialogue

BODY = "The forum brought together growers, trade unions, consulates and the people who pick the fruit, for two days. "
EVENT = Event("orchard", "Orchard Forum 2029", "Fair wages", None, None, "2029-04-17", "2029-04-18", None, "Ljubljana")
GUIDE = Guide(EVENT, "en", (), (), (Meeting("orchard-1", "Session 1", "Wages", "thematic"),))


def read(*lines: str) -> Dialogue:
    return dialogue(text.read("\n\n".join([*lines, BODY * 2]).encode()), "a file", GUIDE)


def told(found: Dialogue) -> list[tuple[str, str]]:
    return [(guess.about or "", guess.reason) for guess in found.guesses if guess.kind == "difference"]


def test_a_text_that_agrees_differs_in_nothing() -> None:
    assert told(read("Orchard Forum 2029", "Fair wages", "17–18 April 2029, Ljubljana", "Session 1: Wages")) == []


def test_other_days_and_another_town_are_told() -> None:
    found = read("Orchard Forum 2029", "Fair wages", "18–19 April 2029, Maribor")
    assert told(found) == [
        ("orchard", "dates: the text says “2029-04-18/2029-04-19”, the guide supplied “2029-04-17/2029-04-18”"),
        ("orchard", "city: the text says “Maribor”, the guide supplied “Ljubljana”"),
    ]
    assert (found.event.start, found.event.city) == ("2029-04-17", "Ljubljana")
    place = next(guess for guess in found.guesses if guess.kind == "difference")
    assert place.paragraph is not None
    assert found.paragraphs[place.paragraph].text[place.start : place.end] == "18–19 April 2029"


def test_a_session_of_another_title_is_told() -> None:
    found = read("Orchard Forum 2029", BODY * 2, "Session 1: Recruitment")
    assert ("orchard-1", "Session 1: the text says “Recruitment”, the guide supplied “Wages”") in told(found)
