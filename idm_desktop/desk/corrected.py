"""A document with what its reader put right in it, ready to be stored."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from idm_desktop.desk import guides
from idm_desktop.errors import IdmError
from idm_desktop.library import acquainted
from idm_desktop.library.ids import Numbering, text_digest
from idm_desktop.model.corrections import Correction
from idm_desktop.model.dialogue import Dialogue
from idm_desktop.model.texts import NUMBERED, Event
from idm_desktop.structure import guessing, known
from idm_desktop.structure.correcting.applying import apply, moved

NOTEBOOK = "notebook.sqlite"
KEPT = "SELECT 1 FROM sqlite_master WHERE name = 'correction'"
ANY = "SELECT 1 FROM correction WHERE undone IS NULL LIMIT 1"


Given = tuple[tuple[str, str], ...]


class Ready(NamedTuple):
    """A dialogue as it is to be stored; `base` are the facts of its event before they were corrected.

    `given` are the ids of people whose name is the id of others, each behind that.
    """

    dialogue: Dialogue
    base: Event
    own: bool
    given: Given = ()


def same_text(found: Dialogue) -> str:
    """Return what is equal for documents whose running text reads the same, all their text where none runs."""
    running = tuple(paragraph.text for paragraph in found.paragraphs if paragraph.kind in NUMBERED)
    return _digest(running or tuple(paragraph.text for paragraph in found.paragraphs))


@lru_cache(maxsize=4)
def _digest(texts: tuple[str, ...]) -> str:
    return text_digest(texts)


def ready(folder: Path, library: sqlite3.Connection, found: Dialogue, *, own: bool, given: Given = ()) -> Ready:
    """Return a document as its reader corrected it; `own` says that it gives the facts of its event itself.

    `given` are the ids that people of it were given when it came in.
    """
    there = acquainted.known(library, found.document, known.names(found), known.ids(found), known.MOST)
    settled = known.settle(found, there, given)
    given = given or known.given(found, settled)
    found = numbered(guessing.complete(settled))
    with notebook_of(folder) as notebook:
        if notebook is None:
            return Ready(found, found.event, own, given)
        from idm_desktop.notebook import corrections

        digest = same_text(found)
        held = corrections.holding(notebook, found.document, found.event.id, digest)
        event = _event(library, held)
        if event is not None and event.id != found.event.id:
            found, own = moved(found, event), False
            held = corrections.holding(notebook, found.document, event.id, digest)
    return Ready(apply(found, held), found.event, own, given)


def numbered(found: Dialogue) -> Dialogue:
    """Give each guess the id that it has for life, made from what was found before anything was corrected."""
    ids = Numbering("g", found.document)
    texts = [paragraph.text for paragraph in found.paragraphs]
    named = [
        guess._replace(
            id=ids.of(
                f"{guess.kind} {guess.about} {guess.value} "
                + ("" if guess.paragraph is None else texts[guess.paragraph][guess.start : guess.end])
            )
        )
        for guess in found.guesses
    ]
    return found._replace(guesses=tuple(named))


def _event(library: sqlite3.Connection, held: tuple[Correction, ...]) -> Event | None:
    """Return the event that a reader put a document under; none where that event is no longer there."""
    wanted = [c.value for c in held if (c.deed, c.kind) == ("value", "event") and c.document and c.value]
    return guides.known_event(library, wanted[-1]) if wanted else None


@contextmanager
def notebook_of(folder: Path) -> Iterator[sqlite3.Connection | None]:
    """Open the notebook to read corrections, where it has any; one that cannot be read is done without."""
    connection = None
    path = folder / NOTEBOOK
    if path.exists():
        from idm_desktop.notebook import opening

        with suppress(IdmError, sqlite3.Error, OSError):
            connection = opening.for_reading(path)
            if not (connection.execute(KEPT).fetchone() and connection.execute(ANY).fetchone()):
                connection.close()
                connection = None
    try:
        yield connection
    finally:
        if connection is not None:
            connection.close()
