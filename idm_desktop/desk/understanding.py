"""Finding the structure of a file with the guide that is chosen for it: what takes longest of an import."""

from collections.abc import Callable
from typing import NamedTuple

from idm_desktop.desk import guides
from idm_desktop.model.dialogue import Dialogue
from idm_desktop.model.extract import Extract
from idm_desktop.model.texts import Event
from idm_desktop.structure.dialogue import dialogue

Tell = Callable[[float], object]


class Wish(NamedTuple):
    """How a file is to be understood: its `name`, which guide (see `guides.choose`), and the event it belongs to."""

    name: str
    guide: str = "auto"
    event: Event | None = None


class Understood(NamedTuple):
    """A file with its structure, and the text of a reader's own guide if it was understood with one."""

    found: Dialogue
    own: str | None


def understand(extract: Extract, wish: Wish, tell: Tell = lambda share: None) -> Understood:
    """Return what a file says; raise ImportFailed where its guide cannot be read."""
    guide, own = guides.choose(extract, wish.guide, wish.event.id if wish.event else None)
    return Understood(dialogue(extract, wish.name, guide, wish.event, tell), own)
