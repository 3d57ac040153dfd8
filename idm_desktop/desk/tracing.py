"""Where the words of a note from elsewhere stand in this library."""

import sqlite3
from functools import cached_property
from typing import NamedTuple

from idm_desktop.anchoring.locating import ATTACHED, SUGGESTED, TINY, Answer, locate
from idm_desktop.anchoring.normal import normal
from idm_desktop.anchoring.places import Sought
from idm_desktop.desk import anchors
from idm_desktop.desk.flow import Flow
from idm_desktop.desk.placing import Placing
from idm_desktop.export.brought import Brought, Place
from idm_desktop.library.ids import Numbering
from idm_desktop.model.notes import Anchor, Origin, Target
from idm_desktop.words.fold import fold

CURRENT = """
SELECT id, version, title, file FROM document
 WHERE complete = 1 AND current = 1 ORDER BY kind <> 'official', kind = 'digest', id
"""
BY_SOURCE = """
SELECT id, version FROM document WHERE complete = 1 AND substr(sha256, 1, length(:sha256)) = :sha256
 ORDER BY id <> :document, current DESC, version DESC
"""
TEXTS = {
    "p": "SELECT id, text FROM passage WHERE document = ? AND version = ? ORDER BY position",
    "c": "SELECT id, headline FROM conclusion WHERE document = ? AND version = ? ORDER BY number",
}
UNKNOWN = 0
"""The version of an anchor whose text is not here; versions count from 1."""

Where = tuple[str, int]


class Placed(NamedTuple):
    """What a note is on here; one without an anchor, though it quotes something, quotes no text of this library.

    Words that may stand in more than one place have an anchor without one: such a note waits for its reader.
    """

    target: Target | None
    anchor: Anchor | None
    origin: Origin | None = None


class Places:
    """Looks words up in the texts of a library, each text read once."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._flows: dict[Where, Flow] = {}
        self._names: dict[tuple[str, int, str], dict[str, str]] = {}

    @cached_property
    def placing(self) -> Placing:
        """Return what tells whether a note has lost its place."""
        return Placing(self._connection)

    @cached_property
    def _documents(self) -> list[tuple[str, int, str, str]]:
        return self._connection.execute(CURRENT).fetchall()

    def of(self, note: Brought) -> Placed:
        """Return where a note belongs."""
        said = self._called_here(note.place) if note.place else None
        if note.quote is None:
            return Placed(said.target if said else None, None)
        return self._ours(note, said) if said else self._find(note, self._likely(note.source))

    def _called_here(self, said: Place) -> Place:
        """Return a place with the ids that its document and passages have here, if they are called otherwise."""
        here = self._version(said)
        if said.document is None or here is None or here[0] == said.document:
            return said
        ids = {said.document: here[0], **self._renamed(here, said.document)}
        target, origin = said.target, said.origin
        return said._replace(
            target=target and target._replace(id=ids.get(target.id, target.id)),
            document=here[0],
            passage=ids.get(said.passage or "", said.passage),
            origin=origin and origin._replace(passage=ids.get(origin.passage, origin.passage)),
        )

    def _renamed(self, here: Where, called: str) -> dict[str, str]:
        if (*here, called) not in self._names:
            self._names[*here, called] = renamed(self._connection, *here, called)
        return self._names[*here, called]

    def _ours(self, note: Brought, said: Place) -> Placed:
        """Return the place a file of ours says, if its words stand there or its text is another; else look for it."""
        here = self._version(said)
        if here is not None and said.state not in ("orphan", "suggested") and not self._stands(here, note, said):
            found = self._find(note, [here])
            if found.anchor is not None and found.anchor.segments:
                return found._replace(origin=said.origin)
        return Placed(said.target, self._as_said(note, said, here), said.origin)

    def _find(self, note: Brought, where: list[Where]) -> Placed:
        """Look for words in texts, the likeliest first: the first that certainly has them, else one that may."""
        sides = [normal(side).text for side in (note.prefix, note.suffix)]
        sought = Sought(normal(note.quote or "").text, *sides)
        perhaps: Where | None = None
        for place in where:
            flow = self._flow(place)
            answer = _located(sought, flow.normal.text)
            parts = flow.parts(answer.guesses[0].start, answer.guesses[0].end) if answer.guesses else []
            if answer.state == ATTACHED and parts:
                found = anchors.anchor(self._connection, flow.text, parts)
                quote = found.quote if note.place is None else note.quote or found.quote
                return Placed(Target("passage", found.passage), found._replace(quote=quote))
            perhaps = perhaps or (place if answer.state == SUGGESTED else None)
        if perhaps is None:
            return Placed(None, None)
        loose = Anchor(perhaps[0], UNKNOWN, "", "", note.quote or "", note.prefix, note.suffix, ())
        return Placed(Target("document", perhaps[0]), loose)

    def _version(self, said: Place) -> Where | None:
        """Return the version a note speaks of: that of the same source file, whatever it is called here."""
        if said.sha256 is None:
            return None
        named = {"sha256": said.sha256, "document": said.document or ""}
        row = self._connection.execute(BY_SOURCE, named).fetchone()
        return (row[0], row[1]) if row else None

    def _as_said(self, note: Brought, said: Place, here: Where | None) -> Anchor:
        """Return the anchor as the file has it."""
        document, version = here or (said.document or "", UNKNOWN)
        return Anchor(
            document,
            version,
            said.sha256 or "",
            said.passage or "",
            note.quote or "",
            note.prefix,
            note.suffix,
            said.segments,
        )

    def _stands(self, here: Where, note: Brought, said: Place) -> bool:
        """Tell whether the segments of a note hold words of that version, its own unless it has been moved."""
        flow = self._flow(here)
        parts = flow.parts_at(said.segments)
        words = [passage.text[a:b] for id, a, b in parts if (passage := flow.passage(id)) is not None]
        return bool(words) and (said.origin is not None or _same(" ".join(words), note.quote or ""))

    def _flow(self, place: Where) -> Flow:
        if place not in self._flows:
            self._flows[place] = Flow(anchors.text_of(self._connection, *place))
        return self._flows[place]

    def _likely(self, source: str | None) -> list[Where]:
        """Return the documents, first those that a title, an address or a file name may mean."""
        said = " ".join(fold(source or "").split())
        words = set(said.split())

        def unlike(row: tuple[str, int, str, str]) -> float:
            id, _, title, file = row
            names = [" ".join(fold(name).split()) for name in (id, title, file)]
            if said and any(name and (name in said or said in name) for name in names):
                return -1
            return -len(words & set(names[1].split())) / (len(words) or 1) * 0.99

        return [(id, version) for id, version, _, _ in sorted(self._documents, key=unlike)]


def renamed(connection: sqlite3.Connection, document: str, version: int, called: str) -> dict[str, str]:
    """Return the passages and conclusions of a text by the ids they have where it is called otherwise."""
    found: dict[str, str] = {}
    for prefix, texts in TEXTS.items():
        ids = Numbering(prefix, called)
        found |= {ids.of(text): id for id, text in connection.execute(texts, (document, version))}
    return found


def _located(sought: Sought, text: str) -> Answer:
    """Look for words; those of which nothing else is known are sure where they are many and stand once."""
    answer = locate(sought, text)
    bare = not sought.before and not sought.after
    if answer.state == SUGGESTED and bare and len(sought.quote) >= TINY and text.count(sought.quote) == 1:
        at = text.index(sought.quote)
        first = answer.guesses[0]._replace(start=at, end=at + len(sought.quote))
        return Answer(ATTACHED, (first,))
    return answer


def _same(words: str, quote: str) -> bool:
    return "".join(normal(words).text.split()) == "".join(normal(quote).text.split())
