"""Where a note stands in the current version of its document, or may stand."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from functools import cached_property
from typing import NamedTuple

from idm_desktop.anchoring import locating
from idm_desktop.anchoring.locating import ATTACHED, ORPHAN, SUGGESTED, Answer, Guess
from idm_desktop.anchoring.normal import normal
from idm_desktop.anchoring.places import Sought
from idm_desktop.desk import anchors
from idm_desktop.desk.flow import Flow
from idm_desktop.errors import NotFound
from idm_desktop.library.records import segments
from idm_desktop.library.refs import resolve
from idm_desktop.model.notes import Anchor, Suggestion, Target
from idm_desktop.notebook.values import Kept

CURRENT = """
SELECT d.id, d.version, d.sha256,
       (SELECT count(*) FROM document o WHERE o.id = d.id AND o.sha256 = d.sha256 AND o.complete = 1)
  FROM document d
 WHERE d.current = 1 AND d.complete = 1
 ORDER BY d.id
"""
OF_SHA = """
SELECT version FROM document
 WHERE id = :document AND sha256 = :sha256 AND complete = 1
 ORDER BY version = :version DESC, version DESC
"""
SOURCES = "SELECT sha256, id FROM document WHERE complete = 1 ORDER BY id DESC"
HEADLINE = "SELECT segments FROM conclusion WHERE document = ? AND version = ? AND id = ?"
OF_DOCUMENT = ("passage", "conclusion")
"""What a note without a quotation may be on that another version need not have."""


class Current(NamedTuple):
    """The version of a document that counts; `alone` says that its file was read in one way only."""

    version: int
    sha256: str
    alone: bool


class Outcome(NamedTuple):
    """What becomes of a note in the current version; `anchor` and `target` are its new ones where it is attached."""

    state: str
    target: Target | None
    anchor: Anchor | None
    reason: str
    places: tuple[Suggestion, ...] = ()


LOST = Outcome(ORPHAN, None, None, "")


def currents(connection: sqlite3.Connection) -> dict[str, Current]:
    """Return the current version of every document."""
    return {id: Current(version, sha256, n == 1) for id, version, sha256, n in connection.execute(CURRENT)}


class Placing:
    """Looks for notes in the library as it is; texts are read once for as long as this lives."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.texts = currents(connection)
        self._flows: dict[tuple[str, int], Flow] = {}

    def is_here(self, anchor: Anchor) -> bool:
        """Tell whether a place is one in the current version, where it is exact, always."""
        return self.is_at(anchor.document, anchor.version, anchor.sha256)

    def is_at(self, document: str, version: int, sha256: str) -> bool:
        """Tell whether a version of a document is the current one."""
        current = self.texts.get(document)
        if current is None or current.sha256 != sha256:
            return False
        return current.version == version or current.alone

    @cached_property
    def _sources(self) -> dict[str, list[str]]:
        """Return the documents that have a version of each source file."""
        found: dict[str, list[str]] = defaultdict(list)
        for sha256, document in self._connection.execute(SOURCES):
            found[sha256].append(document)
        return found

    def home(self, document: str, sha256: str) -> str:
        """Return the document that has the text a note was made on, whatever it is called here."""
        having = self._sources.get(sha256, [])
        return having[-1] if having and document not in having else document

    def version_of(self, document: str, version: int, sha256: str) -> int:
        """Return the version of a document that is a source file read; `version` where there are several."""
        given = {"document": document, "version": version, "sha256": sha256}
        return int(self._connection.execute(OF_SHA, given).fetchone()[0])

    def document_of(self, kept: Kept) -> str | None:
        """Return the document whose versions a note has to follow."""
        if kept.anchor is not None:
            return self.home(kept.anchor.document, kept.anchor.sha256)
        if kept.target is None or kept.target.kind not in OF_DOCUMENT:
            return None
        try:
            return resolve(self._connection, kept.target.id).document
        except NotFound:
            return None

    def is_lost(self, kept: Kept) -> bool:
        """Tell whether a note has no place of its own in the library as it is."""
        if kept.anchor is not None:
            return not self.is_here(kept.anchor)
        if kept.target is None:
            return False
        if kept.target.kind == "note":
            return False
        found = self._resolved(kept.target)
        if found is None:
            return True
        document, version = found
        return kept.target.kind in OF_DOCUMENT and self.texts[document].version != version

    def found(self, kept: Kept) -> Outcome:
        """Return what came of looking for a lost note, looking for it now where nobody has."""
        current = self.texts.get(self.document_of(kept) or "")
        known = kept.standing
        if current is not None and known is not None and (known.version, known.sha256) == current[:2]:
            return Outcome(known.state, None, None, "", known.places)
        return self.seek(kept)

    def words(self, anchor: Anchor) -> str:
        """Return the words at a place of the current version."""
        flow = self._flow(anchor.document, self.texts[anchor.document].version)
        found = [(flow.passage(id), start, end) for id, start, end in flow.parts_at(anchor.segments)]
        return " ".join(passage.text[start:end] for passage, start, end in found if passage is not None)

    def anchor_at(self, document: str, place: Suggestion) -> Anchor:
        """Return the anchor for a place that was suggested."""
        flow = self._flow(document, place.version)
        return anchors.anchor(self._connection, flow.text, flow.parts_at(place.segments))

    def seek(self, kept: Kept) -> Outcome:
        """Look for a note in the current version of its document."""
        document = self.document_of(kept)
        current = self.texts.get(document or "")
        if document is None or current is None:
            return LOST
        flow = self._flow(document, current.version)
        answer = self._looked_for(kept, flow)
        found = [(guess, flow.parts(guess.start, guess.end)) for guess in answer.guesses]
        tied = [(guess, anchors.anchor(self._connection, flow.text, parts)) for guess, parts in found if parts]
        if not tied:
            return LOST
        places = tuple(_suggestion(current.version, anchor, guess) for guess, anchor in tied)
        guess, anchor = tied[0]
        target = self._target(kept, flow, anchor)
        if answer.state != ATTACHED or (target is None and kept.target is not None):
            return Outcome(SUGGESTED, None, None, guess.reason, places)
        return Outcome(ATTACHED, target, anchor if kept.anchor else None, guess.reason, places)

    def target_at(self, kept: Kept, document: str, anchor: Anchor) -> Target | None:
        """Return what a note is about once it stands at a place."""
        return self._target(kept, self._flow(document, anchor.version), anchor)

    def _target(self, kept: Kept, flow: Flow, anchor: Anchor) -> Target | None:
        if kept.target is None or kept.target.kind not in OF_DOCUMENT:
            return kept.target
        if kept.target.kind == "passage":
            return Target("passage", anchor.passage)
        passage = flow.passage(anchor.passage)
        return Target("conclusion", passage.conclusion) if passage and passage.conclusion else None

    def _looked_for(self, kept: Kept, flow: Flow) -> Answer:
        anchor = kept.anchor
        if anchor is None:
            return self._whole(kept, flow)
        document = self.home(anchor.document, anchor.sha256)
        version = self._connection.execute(OF_SHA, {**anchor._asdict(), "document": document}).fetchone()
        old = self._flow(document, version[0]) if version else None
        stretch = old.stretch(parts := old.parts_at(anchor.segments)) if old else None
        if old is None or stretch is None:
            sides = [normal(side).text for side in (anchor.prefix, anchor.suffix)]
            return locating.locate(Sought(normal(anchor.quote).text, *sides), flow.normal.text)
        if len(parts) == 1 and (answer := unchanged(old, parts[0], flow)).state == ATTACHED:
            return answer
        return located(old, stretch, flow)

    def _whole(self, kept: Kept, flow: Flow) -> Answer:
        """Look for the passage or the headline that a note without a quotation is on."""
        found = resolve(self._connection, kept.target.id) if kept.target else None
        if found is None or found.document is None or found.version is None:
            return Answer(ORPHAN)
        old = self._flow(found.document, found.version)
        if found.kind == "passage":
            passage = old.passage(found.id)
            stretch = old.place(found.id, 0, len(passage.text)) if passage else None
        else:
            (where,) = self._connection.execute(HEADLINE, (found.document, found.version, found.id)).fetchone()
            stretch = old.stretch(old.parts_at(segments(where)))
        return located(old, stretch, flow) if stretch else Answer(ORPHAN)

    def _flow(self, document: str, version: int) -> Flow:
        if (document, version) not in self._flows:
            self._flows[document, version] = Flow(anchors.text_of(self._connection, document, version))
        return self._flows[document, version]

    def _resolved(self, target: Target) -> tuple[str, int] | None:
        """Return the document and version that has what a note is on; ("", 0) for what is of no document."""
        try:
            found = resolve(self._connection, target.id)
        except NotFound:
            return None
        return (found.document or "", found.version or 0) if found.kind == target.kind else None


def unchanged(old: Flow, part: anchors.Part, flow: Flow) -> Answer:
    """Find part of a passage by the whole of it, if that stood once before and stands once now."""
    id, start, end = part
    passage = old.passage(id)
    assert passage is not None
    if len(passage.text) >= locating.TINY and old.alone(passage.text) == id and (here := flow.alone(passage.text)):
        return Answer(ATTACHED, (Guess(*flow.place(here, start, end), 1.0, locating.WHOLE),))
    first, last = old.place(id, 0, len(passage.text))
    whole = old.normal.text[first:last]
    if old.normal.text.find(whole) != first or old.normal.text.find(whole, first + 1) >= 0:
        return Answer(ORPHAN)
    a, b = old.place(id, start, end)
    return locating.locate_whole(whole, a - first, b - first, flow.normal.text)


def located(old: Flow, stretch: tuple[int, int], flow: Flow) -> Answer:
    text = old.normal.text
    sought = locating.describe(text, *stretch)
    return locating.locate(sought, flow.normal.text, locating.rival(sought, text, stretch[0]))


def _suggestion(version: int, anchor: Anchor, guess: Guess) -> Suggestion:
    return Suggestion(version, anchor.passage, anchor.segments, round(guess.score, 3), guess.reason)
