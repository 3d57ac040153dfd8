"""From bytes to text: byte order mark, then strict UTF-8, then Windows-1252.

Guessing among legacy encodings from statistics is wrong too often to be done silently, so the last step is a
fallback that is named in a warning and that a reader can override.
"""

import codecs
import re
from typing import NamedTuple

from idm_desktop.errors import ImportFailed

MARKS = (  # with functions that need no file of Python's own, which the process that reads may not open
    (codecs.BOM_UTF32_LE, "utf-32", codecs.utf_32_decode),
    (codecs.BOM_UTF32_BE, "utf-32", codecs.utf_32_decode),
    (codecs.BOM_UTF8, "utf-8", codecs.utf_8_decode),
    (codecs.BOM_UTF16_LE, "utf-16", codecs.utf_16_decode),
    (codecs.BOM_UTF16_BE, "utf-16", codecs.utf_16_decode),
)
NAMES = {"utf-8-sig": "utf-8", "cp1252": "windows-1252"}
LINE_END = re.compile(r"\r+\n|\r")
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
FEW = 0.002
"""The share of control characters above which a file is no text."""

GUESSED = "It is not in UTF-8 and was read as Windows-1252; if accented letters look wrong, choose another."
NOT_TEXT = "It is not a text file; save it as plain text (.txt) and import that."


class Decoded(NamedTuple):
    """A text with LF line ends and no byte order mark, and the encoding it was read in."""

    text: str
    encoding: str
    warnings: tuple[str, ...]


def decode(content: bytes, encoding: str | None = None) -> Decoded:
    """Decode a file; raise ImportFailed where it is no text or not in `encoding`."""
    text, name, warnings = _decode(content, encoding)
    if "\0" in text or len(CONTROL.findall(text)) > FEW * len(text):
        raise ImportFailed(NOT_TEXT)
    return Decoded(LINE_END.sub("\n", text.removeprefix("\ufeff")), name, warnings)


def _decode(content: bytes, encoding: str | None) -> tuple[str, str, tuple[str, ...]]:
    if encoding is not None:
        try:
            text, name = content.decode(encoding), codecs.lookup(encoding).name
            text.encode()  # some encodings give halves of characters, which no file can hold
            return text, NAMES.get(name, name), ()
        except (LookupError, ValueError) as error:
            raise ImportFailed(f"It cannot be read as {encoding}; choose another encoding.") from error
    for mark, name, decoder in MARKS:
        if content.startswith(mark):
            try:
                return decoder(content, "strict", True)[0], name, ()
            except UnicodeError as error:
                raise ImportFailed(NOT_TEXT) from error
    if b"\0" in content:
        raise ImportFailed(NOT_TEXT)
    try:
        return content.decode("utf-8"), "utf-8", ()
    except UnicodeError:
        return content.decode("cp1252", errors="replace"), "windows-1252", (GUESSED,)
