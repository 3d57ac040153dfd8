"""Briefings: gathered from notes and passages, every quotation held against the text before it goes out."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from idm_desktop.desk import citing, endings, notes
from idm_desktop.desk.anchors import Part as Marked
from idm_desktop.desk.desk import Desk
from idm_desktop.errors import IdmError, NotFound, Refused
from idm_desktop.export import briefing as out
from idm_desktop.export import files
from idm_desktop.export.forms import LANGUAGES
from idm_desktop.library import records
from idm_desktop.library.records import Scope
from idm_desktop.library.refs import resolve
from idm_desktop.model.briefing import Brief, Briefing, Part, Piece, Source
from idm_desktop.notebook import briefings
from idm_desktop.words import quoting

FORMATS = ("markdown", "html", "docx")


class Written(NamedTuple):
    """A briefing written out: where, how many quotations it has, and how many do not stand in the text as quoted."""

    file: str
    quotations: int
    altered: int


def every(desk: Desk) -> tuple[Briefing, ...]:
    """Return the briefings, without making a notebook."""
    return briefings.every(desk.notebook) if desk.has_notes() else ()


def from_note(desk: Desk, id: str) -> Part:
    """Return the part that a note becomes."""
    note = notes.get(desk, id)
    return Part("note", note.quote or "", note.id, note.document)


def from_words(desk: Desk, parts: Iterable[Marked]) -> tuple[Part, ...]:
    """Return the parts that marked words of passages become, one a passage."""
    made = []
    for passage, start, end in parts:
        found = resolve(desk.library, passage)
        text = next(records.passages(desk.library, Scope(document=found.document, version=found.version), passage)).text
        made.append(Part("passage", text[start:end].strip(), passage, found.document))
    return tuple(made)


def shown(desk: Desk, briefing: Briefing) -> Brief:
    """Return a briefing with the words, remarks, sources and the state of each quotation."""
    texts = _Texts(desk)
    sources: dict[Source, int] = {}
    pieces = [_piece(desk, part, sources, texts) for part in briefing.parts]
    return Brief(briefing, tuple(pieces), tuple(sources), texts.language)


def write(desk: Desk, id: str, target: Path, format: str | None = None, *, anyway: bool = False) -> Written:
    """Write a briefing to a file; refused where a quotation is not exact, unless it is wanted `anyway`."""
    if target.is_dir():
        raise Refused(f"{target} is a folder; name a file to write the briefing to.")
    chosen = format or endings.format_of(target, FORMATS)
    brief = shown(desk, briefings.get(desk.notebook, id))
    wrong = [piece for piece in brief.pieces if piece.state in ("altered", "not-found")]
    if wrong and not anyway:
        words = " ".join((wrong[0].quote or "").split())
        raise Refused(
            f"{len(wrong)} of the quotations do not stand in the text as they are quoted, the first being "
            f"“{words[:60]}”; put them right, or write it out all the same."
        )
    files.write_bytes(target, out.rendered(brief, chosen), out.is_ours(chosen), private=False)
    return Written(str(target), sum(piece.state is not None for piece in brief.pieces), len(wrong))


class _Texts:
    """The texts that quotations are held against, each read once."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._sources: dict[str, quoting.Source | None] = {}
        self.language = LANGUAGES[0]

    def state(self, document: str | None, words: str) -> str:
        """Return how words stand to a document as it is now."""
        if document is None:
            return "not-found"
        if document not in self._sources:
            self._sources[document] = self._read(document)
        source = self._sources[document]
        return source.check(words).result if source is not None else "not-found"

    def _read(self, document: str) -> quoting.Source | None:
        try:
            found = resolve(self._desk.library, document)
        except NotFound:
            return None
        passages = list(records.passages(self._desk.library, Scope(document=found.document, version=found.version)))
        flow = sorted(passages, key=lambda passage: passage.kind == "footnote")
        return quoting.Source([p.text for p in flow], [p.id if p.kind == "footnote" else "" for p in flow])


def _piece(desk: Desk, part: Part, sources: dict[Source, int], texts: _Texts) -> Piece:
    if part.kind in ("heading", "text"):
        return Piece(part, None, "", None, None, None)
    quote, remark = part.text, ""
    try:
        if part.kind == "note":
            note = notes.get(desk, part.ref or "")
            quote, remark = note.quote or "", note.text
        cited = citing.cited(desk, part.ref or "")
        named = citing.speaker_of(desk, part.ref or "", quote) if part.kind == "passage" else cited.speaker
    except IdmError:  # the note or the text is gone: what was taken of it stays
        return Piece(part, quote or None, remark, None, None, "not-found" if quote else None)
    source = Source(out.citation(cited, texts.language), cited.address)
    index = sources.setdefault(source, len(sources))
    return Piece(part, quote or None, remark, named, index, texts.state(part.document, quote) if quote else None)
