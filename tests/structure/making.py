"""Paragraphs and guides for the rules to be tried on."""

from idm_desktop.importers import text
from idm_desktop.model.dialogue import Dialogue, Guide, Paragraph, Person
from idm_desktop.model.texts import Event
from idm_desktop.structure.dialogue import dialogue
from idm_desktop.structure.paragraphs import paragraphs

EVENT = Event("lamp-days", "Lamp Days", None, None, None, None, None, None, None)

ANNA = Person("anna-vega", "Anna Vega", "Anna", "Vega", "Ms.", pronoun="she", roles=("the Keeper of the Lamps",))
OTTO = Person("otto-vega", "Otto Vega", "Otto", "Vega", "Mr.", pronoun="he")
MARC = Person("marc-de-la-rue", "Marc de la Rue", "Marc", "de la Rue", "Mr.", pronoun="he", forms=("M. Rue",))
PEOPLE = (ANNA, OTTO, MARC)


def guide(people: tuple[Person, ...] = PEOPLE) -> Guide:
    return Guide(EVENT, "en", (), (), people=people)


def made(*texts: str) -> list[Paragraph]:
    found = paragraphs(text.read("\n\n".join(texts).encode()))
    assert len(found) == len(texts)
    return [paragraph._replace(kind="body") for paragraph in found]


def found(source: str, people: tuple[Person, ...] = PEOPLE) -> Dialogue:
    return dialogue(text.read(source.encode()), "a file", guide(people))
