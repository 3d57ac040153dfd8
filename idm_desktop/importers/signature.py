"""What a file is by its first bytes, whatever it is called."""

import re
from typing import NamedTuple

from idm_desktop.errors import ImportFailed

WEB = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,500}?-->\s*)*<(?:!doctype\s+html|html)[\s>]",
    re.IGNORECASE | re.DOTALL,
)
WEB_ARCHIVE = re.compile(rb"(?:\s*[\w-]+:[^\n]{0,300}\n){0,20}?Content-Type:\s*multipart/related", re.IGNORECASE)
MARKDOWN = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:---[ \t]*\r?\n[\w-]+:[^\n]*\n(?:[^\n]*\n){0,80}?---[ \t]*\r?$|\s*\#{1,6}[ \t]+[^\s#])",
    re.MULTILINE,
)
OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
LOCKED = "EncryptedPackage".encode("utf-16-le")

PROTECTED = "It is protected by a password; open it, save it without the password and import that."
REFUSED = (
    (b"{\\rtf", "It is an RTF file; save it as a Word file (.docx) or plain text (.txt) and import that."),
    (b"%!PS", "It is a PostScript file; save it as a PDF file and import that."),
    (b"\x1f\x8b", "It is a compressed archive; unpack it and import the files in it."),
    (b"7z\xbc\xaf\x27\x1c", "It is a compressed archive; unpack it and import the files in it."),
    (b"Rar!", "It is a compressed archive; unpack it and import the files in it."),
    (b"\x89PNG", "It is a picture; run text recognition over it and import the result."),
    (b"\xff\xd8\xff", "It is a picture; run text recognition over it and import the result."),
    (b"GIF8", "It is a picture; run text recognition over it and import the result."),
    (b"II*\0", "It is a picture; run text recognition over it and import the result."),
    (b"MM\0*", "It is a picture; run text recognition over it and import the result."),
)


class Format(NamedTuple):
    """A format that is read: its name, what it is called, the endings of its files and whether those must be true."""

    name: str
    words: str
    suffixes: tuple[str, ...]
    marked: bool


FORMATS = (
    Format("text", "a plain text file", (".txt", ".text", ""), False),
    Format("markdown", "a Markdown file", (".md", ".markdown"), False),
    Format("html", "a web page", (".html", ".htm", ".xhtml"), False),
    Format("docx", "a Word file", (".docx",), True),
    Format("pdf", "a PDF file", (".pdf",), True),
)
BY_NAME = {format.name: format for format in FORMATS}
BY_SUFFIX = {suffix: format for format in FORMATS for suffix in format.suffixes}


def recognise(content: bytes, suffix: str) -> tuple[Format, tuple[str, ...]]:
    """Return the format to read a file in, with a warning where it is misnamed; raise ImportFailed where none fits."""
    for start, sentence in REFUSED:
        if content.startswith(start):
            raise ImportFailed(sentence)
    if content.startswith(OLD_OFFICE):
        if LOCKED in content:
            raise ImportFailed(PROTECTED)
        raise ImportFailed("It is a file of an old Office program; save it as a Word file (.docx) and import that.")
    if WEB_ARCHIVE.match(content[:4000]):
        raise ImportFailed("It is a web archive; save it as a web page (.html) and import that.")
    called = BY_SUFFIX.get(suffix.lower())
    found = _by_content(content, called)
    if found is None:
        return _by_name(called, suffix), ()
    if found is called:
        return found, ()
    name = f"called {suffix}" if suffix else "without an ending"
    return found, (f"It is {name} but is {found.words}, and was read as one.",)


def is_marked_down(content: bytes) -> bool:
    """Return whether a text that has no name begins as Markdown does: with keys between rules, or with a heading."""
    return MARKDOWN.match(content[:8000]) is not None


def _by_content(content: bytes, called: Format | None) -> Format | None:
    if content.startswith(b"%PDF-") or (b"%PDF-" in content[:1024] and called == BY_NAME["pdf"]):
        return BY_NAME["pdf"]
    if content.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return BY_NAME["docx"]
    if WEB.match(content[:4000]):
        return BY_NAME["html"]
    return None


def _by_name(called: Format | None, suffix: str) -> Format:
    if called is None:
        raise ImportFailed(f"Files ending in {suffix} are not read; save it as plain text (.txt) and import that.")
    if called.marked:
        raise ImportFailed(f"It is called {suffix} but is not {called.words}; if it is text, rename it to end in .txt.")
    return called
