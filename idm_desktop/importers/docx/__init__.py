"""Word files: every word that Word shows, with footnotes, automatic numbers and tables in their places.

Insertions are in and deletions out, comments are left out, running heads are kept as facts. Nothing outside the file
is followed, and no macro, object or field is run.
"""

import codecs
import posixpath
from collections.abc import Iterator
from typing import NamedTuple

from idm_desktop.errors import ImportFailed
from idm_desktop.importers import drafts, facts
from idm_desktop.importers.archive import Archive
from idm_desktop.importers.docx.body import Body, Item, Para, paras
from idm_desktop.importers.docx.inline import Word
from idm_desktop.importers.docx.markup import children
from idm_desktop.importers.docx.notes import labels
from idm_desktop.importers.docx.numbering import Numbering
from idm_desktop.importers.docx.shape import flowing, shaped
from idm_desktop.importers.docx.styles import Styles
from idm_desktop.importers.drafts import Draft
from idm_desktop.importers.progress import Progress, silent
from idm_desktop.model.extract import Extract

MAIN = "word/document.xml"
CORE = "docProps/core.xml"
OTHERS = (
    ("xl/", "It is an Excel workbook; save the text you need as a Word file (.docx) and import that."),
    ("ppt/", "It is a PowerPoint presentation; save the text you need as a Word file (.docx) and import that."),
    ("META-INF/manifest.xml", "It is an OpenDocument file; save it as a Word file (.docx) and import that."),
    ("META-INF/container.xml", "It is an electronic book; save it as a web page (.html) and import that."),
    ("", "It is an archive of files; unpack it and import the files in it."),
)
HIDDEN = "Text that is hidden in Word was left out."
OUTSIDE = "A part of it that is kept in another file was left out."
"""Parts are found by relationships; one that points out of the file is never followed."""


class Parts(NamedTuple):
    """The names of the parts that make up a document, by kind of relationship."""

    main: str
    others: dict[str, list[str]]


def prepare(content: bytes) -> None:
    """Load what names in archives are written in, while files can still be opened."""
    codecs.lookup("cp437")


def read(content: bytes, encoding: str | None = None, progress: Progress = silent) -> Extract:
    """Read a Word file; raise ImportFailed where it is none."""
    archive = Archive(content)
    parts = _parts(archive)
    styles = Styles(children(_part(archive, parts, "styles")))
    body = Body(styles, Numbering(children(_part(archive, parts, "numbering")), styles))
    items = list(body.read(children(archive.part(parts.main), depth=2)))
    named = labels(_marks(items), body.sections, children(_part(archive, parts, "settings")))
    made = [*shaped(items, named), *_notes(archive, parts, body, named)]
    text, blocks = drafts.write(made)
    said = tuple(_facts(archive, parts, body, items, text, blocks))
    warnings = [HIDDEN] * body.inline.hidden + [OUTSIDE] * body.outside
    return Extract(text, blocks, "docx", facts=said, warnings=tuple(warnings))


def _parts(archive: Archive) -> Parts:
    main = _targets(archive, "").get("officeDocument", [MAIN])[0]
    if main not in archive.names:
        main = MAIN
    if main not in archive.names or not main.startswith("word/"):
        raise ImportFailed(
            next(s for start, s in OTHERS if any(name.startswith(start) for name in archive.names or [""]))
        )
    return Parts(main, _targets(archive, main))


def _targets(archive: Archive, source: str) -> dict[str, list[str]]:
    """Return the parts that a part is related to, by kind; those outside the file are passed over."""
    folder, name = posixpath.split(source)
    found: dict[str, list[str]] = {}
    for element in children(archive.part(posixpath.join(folder, "_rels", f"{name}.rels"))):
        if element.get("TargetMode") != "External":
            target = posixpath.normpath(posixpath.join("/", folder, element.get("Target", "")))
            found.setdefault(element.get("Type", "").rpartition("/")[2], []).append(target.lstrip("/"))
    return found


def _part(archive: Archive, parts: Parts, kind: str) -> bytes | None:
    return archive.part(parts.others.get(kind, [f"word/{kind}.xml"])[0])


def _marks(items: list[Item]) -> Iterator[tuple[Word, int]]:
    for item in items:
        for para in paras(item):
            yield from ((word, para.section) for word in para.words if word.note)


def _notes(archive: Archive, parts: Parts, body: Body, named: dict[tuple[str, str], str]) -> list[Draft]:
    """Return the footnotes and then the endnotes that the text refers to, in the order it does."""
    found: dict[tuple[str, str], Draft] = {}
    for kind in ("footnote", "endnote"):
        for element in children(_part(archive, parts, f"{kind}s")):
            key = kind, element.get("id", "")
            if key in named and element.get("type", "normal") == "normal":
                runs = tuple(flowing(body.read(element), named))
                found[key] = Draft("footnote", runs, label=named[key])
    order = {key: (key[0] == "endnote", at) for at, key in enumerate(named)}
    return [found[key] for key in sorted(found, key=order.__getitem__)]


def _facts(
    archive: Archive, parts: Parts, body: Body, items: list[Item], text: str, blocks: drafts.Blocks
) -> Iterator[tuple[str, str]]:
    core = {element.tag: element.text or "" for element in children(archive.part(CORE))}
    yield from facts.titles(core.get("title"), text, blocks)
    dated = next((item for item in items[:20] if isinstance(item, Para) and item.style.name == "date"), None)
    yield from facts.said("date", dated.text if dated else None)
    yield from facts.said("author", core.get("creator"))
    yield from facts.language(core.get("language"))
    names = parts.others.get("header", []) + parts.others.get("footer", [])
    items = [item for name in names for item in body.read(children(archive.part(name)))]
    heads = dict.fromkeys(" ".join(para.text.split()) for item in items for para in paras(item))
    yield from (("running-head", head) for head in heads if any(map(str.isalpha, head)))
