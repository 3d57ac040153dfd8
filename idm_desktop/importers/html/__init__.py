"""Web pages, also those that Word saves: every word but those of scripts, menus and what stands around the page.

Nothing is fetched, and no link, picture or style sheet is followed.
"""

import codecs
import re
from collections.abc import Iterator

from idm_desktop.errors import ImportFailed
from idm_desktop.importers import drafts, facts
from idm_desktop.importers.decoding import Decoded, decode
from idm_desktop.importers.html.footnotes import resolved
from idm_desktop.importers.html.parsing import parse
from idm_desktop.importers.progress import Progress, silent
from idm_desktop.model.extract import Extract

DECLARED = re.compile(
    rb"<\?xml[^>]{0,200}?encoding=[\"'](?P<xml>[\w.:-]{2,40})|"
    rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*(?P<meta>[\w.:-]{2,40})",
    re.IGNORECASE,
)
HEAD = 4096
"""Bytes at the start in which a page may say how it is encoded."""

LATIN = frozenset({"iso-8859-1", "iso8859-1", "latin-1", "latin1", "us-ascii", "ascii"})
"""Names under which pages in Windows-1252 go, as browsers know."""

SAFE = re.compile(
    r"utf-?8|windows-?\d+|cp\d+|iso-?8859-?\d+|koi8-?[rut]|mac[-_]?\w+|shift[-_]?jis|euc[-_]\w+|gb\w+|big5\w*"
)
MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def prepare(content: bytes) -> None:
    """Load the codec a page asks for, while files can still be opened."""
    _declared(content)


def read(content: bytes, encoding: str | None = None, progress: Progress = silent) -> Extract:
    """Read a web page; raise ImportFailed where it is none."""
    decoded = _decoded(content, encoding)
    page = parse(decoded.text)
    made = [drafts.typed(drafts.headed(line)) for draft in resolved(page.parts) for line in drafts.lines(draft)]
    text, blocks = drafts.write(made)
    said = tuple(_facts(page.names, text, blocks))
    return Extract(text, blocks, "html", decoded.encoding, facts=said, warnings=decoded.warnings)


def _decoded(content: bytes, encoding: str | None) -> Decoded:
    declared = None if encoding or content.startswith(MARKS) else _declared(content)
    if declared:
        try:
            return decode(content, declared)
        except ImportFailed:  # it is not what it says: found out as if it said nothing
            return decode(content)
    return decode(content, encoding)


def _declared(content: bytes) -> str | None:
    match = DECLARED.search(content[:HEAD])
    if match is None:
        return None
    name = (match["xml"] or match["meta"]).decode("ascii", "replace").lower()
    name = "windows-1252" if name in LATIN else name
    try:
        return codecs.lookup(name).name if SAFE.fullmatch(name) else None
    except LookupError:
        return None


def _facts(names: dict[str, str], text: str, blocks: drafts.Blocks) -> Iterator[tuple[str, str]]:
    title = names.get("title") or names.get("og:title") or names.get("dcterms.title")
    yield from facts.titles(title, text, blocks)
    yield from facts.said("date", names.get("dcterms.date") or names.get("dc.date"))
    yield from facts.said("author", names.get("author") or names.get("dc.creator"))
    yield from facts.language(names.get("lang") or names.get("content-language"))
