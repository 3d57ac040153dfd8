"""People found in texts without a guide, for the tests beside it."""

from idm_desktop.importers import markdown, text
from idm_desktop.model.dialogue import Dialogue, Person
from idm_desktop.structure.dialogue import dialogue

LEAD = "The meeting took place on the quay, with pilots and keepers from every harbour of the strait in attendance. "


def read(source: str) -> Dialogue:
    return dialogue(text.read(source.encode()), "a file")


def people(source: str) -> tuple[Person, ...]:
    return read(LEAD + source).people


def entries(*lines: str) -> tuple[Person, ...]:
    return dialogue(markdown.read("\n\n".join(lines).encode()), "a file").people
