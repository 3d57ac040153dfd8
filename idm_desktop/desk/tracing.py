"""Where the words of a note from elsewhere stand in this library."""

import sqlite3
import unicodedata
from difflib import SequenceMatcher
from typing import NamedTuple

from idm_desktop.desk import anchors
from idm_desktop.export.brought import Brought, Place
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
COPIES = 200
"""Copies of the same words that are weighed against each other."""

MARGIN = 0.04
"""By how much the best of several copies must fit its context better than the next."""

UNKNOWN = 0
"""The version of an anchor whose text is not here; versions count from 1."""

Where = tuple[str, int]


class Placed(NamedTuple):
    """What a note is on here; `lost` where its words were not found, or stand in several places alike.

    In the latter case it has an anchor all the same, without a place: such a note waits for its reader to give it one.
    """

    target: Target | None
    anchor: Anchor | None
    origin: Origin | None = None
    lost: bool = False


class Places:
    """Looks words up in the texts of a library, each text read once."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._texts: dict[Where, anchors.Text] = {}
        self._plain: dict[Where, str] = {}
        self._documents = connection.execute(CURRENT).fetchall()

    def of(self, note: Brought) -> Placed:
        """Return where a note belongs."""
        if note.place is not None:
            return self._ours(note, note.place)
        if note.quote is None:
            return Placed(None, None)
        return self.find(note, [(id, version) for id, version, _, _ in self._likely(note.source)])

    def find(self, note: Brought, where: list[Where]) -> Placed:
        """Look for the words of a note in texts, the likeliest first."""
        for place in where:
            occurrence = self._occurrence(place, note)
            if occurrence is None:
                continue
            if occurrence == 0:
                loose = Anchor(place[0], UNKNOWN, "", "", note.quote or "", note.prefix, note.suffix, ())
                return Placed(Target("document", place[0]), loose, lost=True)
            text, parts = anchors.find([self._text(place)], note.quote or "", occurrence)
            found = anchors.anchor(self._connection, text, parts)
            quote = found.quote if note.place is None else note.quote or found.quote
            return Placed(Target("passage", found.passage), found._replace(quote=quote))
        return Placed(None, None, lost=True)

    def _ours(self, note: Brought, said: Place) -> Placed:
        if note.quote is None:
            return Placed(said.target, None)
        here = self._version(said)
        kept = self._as_said(note, said, here)
        if said.state in ("orphan", "suggested"):
            return Placed(said.target, kept, said.origin, lost=True)
        if here is not None and self._stands(here, note, said):
            return Placed(said.target, kept, said.origin)
        current = [(id, version) for id, version, *_ in self._documents if here is None or id == here[0]]
        current.sort(key=lambda place: place[0] != said.document)
        found = self.find(note, current if said.document is None else current[:1])
        if found.anchor is None:
            return Placed(said.target, kept, said.origin, lost=True)
        return found._replace(origin=said.origin)

    def _version(self, said: Place) -> Where | None:
        """Return the version a note speaks of: that of the same source file, whatever it is called here."""
        if said.sha256 is None:
            return None
        named = {"sha256": said.sha256, "document": said.document or ""}
        row = self._connection.execute(BY_SOURCE, named).fetchone()
        return (row[0], row[1]) if row else None

    def _as_said(self, note: Brought, said: Place, here: Where | None) -> Anchor:
        """Return the anchor as the file has it, for words whose place is certain or cannot be found."""
        document, version = here or (said.document or "", UNKNOWN)
        if not document and said.target is not None and said.target.kind == "document":
            document = said.target.id
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
        text = self._text(here)
        first = next((at for at, passage in enumerate(text.passages) if passage.id == said.passage), None)
        if first is None or not said.segments:
            return False
        end = said.segments[-1][1]
        near = [p for p in text.passages[first:] if any(start < end for start, _ in p.segments)]
        parts = anchors.parts_at(near, said.segments)
        words = " ".join(p.text[a:b] for p in near for id, a, b in parts if id == p.id)
        return bool(parts) and (said.origin is not None or _same(words, note.quote or ""))

    def _occurrence(self, place: Where, note: Brought) -> int | None:
        """Return which copy of the words is meant, 0 where that cannot be told, none where there is no copy."""
        plain, wanted = self._folded(place), _plain(note.quote or "")
        found: list[int] = []
        at = plain.find(wanted) if wanted else -1
        while at >= 0 and len(found) < COPIES:
            found.append(at)
            at = plain.find(wanted, at + 1)
        if len(found) < 2:
            return len(found) or None
        fits = sorted(
            ((_fit(plain, at, at + len(wanted), note), number) for number, at in enumerate(found, 1)), reverse=True
        )
        return fits[0][1] if fits[0][0] - fits[1][0] >= MARGIN else 0

    def _text(self, place: Where) -> anchors.Text:
        if place not in self._texts:
            self._texts[place] = anchors.text_of(self._connection, *place)
        return self._texts[place]

    def _folded(self, place: Where) -> str:
        """Return the running text as `anchors.find` looks through it, then the footnotes."""
        if place not in self._plain:
            passages = self._text(place).passages
            flow = " ".join(p.text for p in passages if p.kind != "footnote")
            notes = [p.text for p in passages if p.kind == "footnote"]
            self._plain[place] = "\0".join([flow, *notes]).translate(anchors.ALIKE)
        return self._plain[place]

    def _likely(self, source: str | None) -> list[tuple[str, int, str, str]]:
        """Return the documents, first those that a title, an address or a file name may mean."""
        said = " ".join(fold(source or "").split())
        words = set(said.split())

        def unlike(row: tuple[str, int, str, str]) -> float:
            id, _, title, file = row
            names = [" ".join(fold(name).split()) for name in (id, title, file)]
            if said and any(name and (name in said or said in name) for name in names):
                return -1
            return -len(words & set(names[1].split())) / (len(words) or 1) * 0.99

        return sorted(self._documents, key=unlike)


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).translate(anchors.ALIKE).replace("\u00ad", "").split())


def _same(words: str, quote: str) -> bool:
    return "".join(_plain(words).split()) == "".join(_plain(quote).split())


def _fit(plain: str, start: int, end: int, note: Brought) -> float:
    """Return how well the words around a place agree with those a note remembers, from 0 to 1."""
    before, after = _plain(note.prefix)[-32:], _plain(note.suffix)[:32]
    there = plain[max(0, start - 40) : start].strip()[-len(before) :] if before else ""
    beyond = plain[end : end + 40].strip()[: len(after)] if after else ""
    shares = [SequenceMatcher(None, a, b, autojunk=False).ratio() for a, b in ((before, there), (after, beyond)) if a]
    return sum(shares) / len(shares) if shares else 0.0
