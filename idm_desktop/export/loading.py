"""Tell who wrote a file of notes, and read it.

This program's Markdown and annotations; annotations of the Web Annotation model, by whoever; Hypothesis, calibre and
Foliate (JSON), Zotero (Markdown) and Readwise (CSV).
"""

import json
from collections.abc import Callable

from idm_desktop.errors import ImportFailed
from idm_desktop.export import ours
from idm_desktop.export.brought import Load
from idm_desktop.export.foreign import annotations, calibre, foliate, hypothesis, readwise, zotero
from idm_desktop.export.frame import writable

NOBODYS = (
    "It holds no notes that this program can read: neither its own, nor any of Hypothesis, Zotero, calibre, Foliate or "
    "Readwise."
)
DEEP = "It is not JSON that can be read ({reason})."
OF_JSON: tuple[tuple[Callable[[object], bool], Callable[[object, str], Load]], ...] = (
    (hypothesis.is_one, hypothesis.load),
    (calibre.is_one, calibre.load),
    (foliate.is_one, foliate.load),
    (annotations.is_one, annotations.load),
)


def load(text: str, name: str) -> Load:
    """Read the notes of a file; raise ImportFailed where it is none of those that can be read."""
    text = text.removeprefix("\ufeff")
    if text.lstrip()[:1] in ("{", "["):
        return _json(text)
    if readwise.is_one(text):
        return readwise.load(text)
    if zotero.is_one(text) and "<!-- idm " not in text:
        return zotero.load(text)
    try:
        return ours.load(text)
    except ImportFailed as error:
        if "later version" in str(error):
            raise
        raise ImportFailed(NOBODYS) from error


def _json(text: str) -> Load:
    try:
        value = json.loads(text)
    except ValueError as error:
        where = f"line {error.lineno}: {error.msg.lower()}" if isinstance(error, json.JSONDecodeError) else str(error)
        raise ImportFailed(DEEP.format(reason=where)) from error
    except RecursionError as error:
        raise ImportFailed(DEEP.format(reason="it is nested too deeply")) from error
    if "\\ud" in text.lower():  # halves of characters can be written in JSON, and nowhere else
        value = json.loads(writable(json.dumps(value, ensure_ascii=False)))
    for is_one, read in OF_JSON:
        if is_one(value):
            return read(value, text)
    raise ImportFailed(NOBODYS)
