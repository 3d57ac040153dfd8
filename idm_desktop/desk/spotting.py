"""From a guess, a passage or words of it to what a correction is about: words that are found again in another copy."""

import sqlite3
from typing import NamedTuple

from idm_desktop.errors import NotFound, Refused
from idm_desktop.library import people
from idm_desktop.library.refs import resolve
from idm_desktop.model.corrections import Correction
from idm_desktop.structure.correcting.spots import Place, Spots, spots_of
from idm_desktop.structure.paragraphs import sentences
from idm_desktop.structure.slug import slug

ABOUT = "SELECT text_digest, event FROM document WHERE id = ? AND version = ?"
PASSAGES = "SELECT row, id, conclusion, text FROM passage WHERE document = ? AND version = ? ORDER BY position"
GUESS = """
SELECT kind, value, reason, about, passage, start, stop FROM guess WHERE document = ? AND version = ? AND id = ?
"""
NAMED = "SELECT name FROM person WHERE id = ?"
NOT_HERE = "There is no guess {id} in {document}; `idm review {document}` lists those there are."
OF_PERSON = frozenset({"role", "organisation", "country", "actor", "name", "given", "family", "honorific"})
ANYWHERE = frozenset({"name", "given", "family", "honorific"})
"""Facts of a person that are not those of one event."""

NEEDED = frozenset({"title", "language"})
"""What a document cannot do without."""


class Kept(NamedTuple):
    """A passage of a version."""

    row: int
    id: str
    conclusion: str | None
    text: str


class Guessed(NamedTuple):
    """What a guess says, and where."""

    kind: str
    value: str
    reason: str
    about: str | None
    place: Place | None


class Version(NamedTuple):
    """A version of a document whose words can be found."""

    document: str
    version: int
    digest: str
    event: str
    passages: tuple[Kept, ...]
    spots: Spots

    def correction(self, deed: str, kind: str, about: str | None = None, value: str | None = None) -> Correction:
        """Return a correction that holds in every version of this document, and in other copies of its words."""
        return Correction(deed, kind, about, value, document=self.document, text=self.digest)

    def place(self, passage: str, words: tuple[int, int] | None = None) -> Place:
        """Return words of a passage, or the whole of it."""
        for index, kept in enumerate(self.passages):
            if kept.id == passage:
                return Place(index, *(words or (0, len(kept.text))))
        raise NotFound("Those words are no longer in this text; open it again.")


def named(connection: sqlite3.Connection, document: str) -> tuple[str, int]:
    """Return the document and version that a reference names; raise NotFound where it names something else."""
    found = resolve(connection, document)
    if found.kind != "document" or found.document is None or found.version is None:
        raise NotFound(f"“{document}” is no document; `idm list documents` shows those there are.")
    return found.document, found.version


def opened(connection: sqlite3.Connection, document: str) -> Version:
    """Return a version in which words can be found."""
    id, version = named(connection, document)
    digest, event = connection.execute(ABOUT, (id, version)).fetchone()
    kept = tuple(Kept(*row) for row in connection.execute(PASSAGES, (id, version)))
    spots = spots_of(tuple(passage.text for passage in kept))
    return Version(id, version, digest, event, kept, spots)


def of_passage(connection: sqlite3.Connection, ref: str) -> tuple[Version, str]:
    """Return the version that a passage stands in and the passage's id; of a conclusion, the passage that opens it."""
    found = resolve(connection, ref)
    if found.kind not in ("passage", "conclusion") or found.document is None:
        raise NotFound(f"“{ref}” is no passage; name one such as DOC/p14.")
    text = opened(connection, f"{found.document}@{found.version}")
    if found.kind == "conclusion":
        return text, next(kept.id for kept in text.passages if kept.conclusion == found.id)
    return text, found.id


def first_sentence(text: Version, passage: str) -> Place:
    """Return the first sentence of a passage."""
    whole = text.place(passage)
    return whole._replace(end=sentences(text.passages[whole.paragraph].text)[0][1])


def guess(connection: sqlite3.Connection, text: Version, id: str) -> Guessed:
    """Return a guess of a version by its id."""
    row = connection.execute(GUESS, (text.document, text.version, id)).fetchone()
    if row is None:
        raise NotFound(NOT_HERE.format(id=id, document=text.document))
    kind, value, reason, about, passage, start, stop = row
    place = next((Place(i, start, stop) for i, kept in enumerate(text.passages) if kept.row == passage), None)
    return Guessed(kind, value, reason, about, place)


def decision(connection: sqlite3.Connection, text: Version, id: str, deed: str) -> Correction:
    """Return a correction about a guess, as far as the guess says what it is about."""
    one = guess(connection, text, id)
    if deed == "reject" and one.kind in NEEDED:
        raise Refused(
            f"A document needs a {one.kind}; write the right one after `idm edit {text.document} {one.kind}=`."
        )
    made = text.correction(deed, one.kind, one.about)._replace(was=one.value)
    if one.kind == "difference":  # its reason begins with the name of the fact that differs
        return made._replace(name=one.reason.partition(":")[0], document=None, text=None, event=text.event)
    if one.kind == "same":
        who, name = person(connection, one.value)
        return made._replace(value=who, name=name, document=None, text=None)
    if one.kind in OF_PERSON and deed != "accept":
        return made._replace(document=None, text=None, event=None if one.kind in ANYWHERE else text.event)
    return made._replace(spot=text.spots.of(one.place) if one.place else None)


def person(connection: sqlite3.Connection, speaker: str) -> tuple[str, str]:
    """Return the id and name of a person, by id, address or name; raise NotFound where there is none or several."""
    id = speaker.rpartition("/")[2]
    if row := connection.execute(NAMED, (id,)).fetchone():
        return id, str(row[0])
    alike = [one for one in people.speakers(connection) if slug(one.name) == slug(speaker)]
    if len(alike) != 1:
        how = "Several people are called" if alike else "There is no speaker"
        raise NotFound(f"{how} “{speaker}”; `idm list speakers` shows who there is.")
    return alike[0].id, alike[0].name


def anybody(connection: sqlite3.Connection, speaker: str) -> tuple[str, str]:
    """Do as `person`; a name after a plus sign is somebody new."""
    name = " ".join(speaker.removeprefix("+").split())
    if not speaker.startswith("+") or not name:
        return person(connection, speaker)
    return free(connection, name), name


def free(connection: sqlite3.Connection, name: str) -> str:
    """Return an id for a person that nobody has, made from a name."""
    id = candidate = slug(name)
    number = 1
    while connection.execute(NAMED, (candidate,)).fetchone():
        number += 1
        candidate = f"{id}-{number}"
    return candidate
