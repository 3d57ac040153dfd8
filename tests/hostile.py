"""Files made to break an import, each with words of the sentence that must answer it; none where it comes in."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from idm_desktop.importers import signature
from tests.importers.docxs import OFFICE, RELATIONS, W, archive, docx, p
from tests.importers.pdfs import flow, pdf

SAID = ["The keeper trims the lamps each night, and the boats come in by them, one after the other."] * 4
TEXT = (
    "Night ferries {name}\n\n"
    + "Boats that leave after dark need {name}, and somebody who trims them every night. " * 3
)


class Bad(NamedTuple):
    """A file; `refused` are words of the reason, None where the file comes in; `warned` words of a warning."""

    name: str
    content: bytes
    refused: str | None = None
    warned: str | None = None


def files() -> Iterator[Bad]:
    whole = pdf([flow(SAID), flow(SAID)])
    word = docx(p("Lamps burn low. " * 300))
    yield Bad("locked.pdf", pdf([flow(SAID)], password="lamp"), "password")
    yield Bad("locked.docx", signature.OLD_OFFICE + signature.LOCKED, "password")
    yield Bad("cut.docx", word[: len(word) // 2], "incomplete or damaged")
    yield Bad("cut.pdf", whole[:60], "incomplete or damaged")
    yield Bad("empty.txt", b"", "empty")
    yield Bad("zeros.txt", b"\0" * 4000, "zeros and no text")
    yield Bad("empty.docx", b"", "empty")
    yield Bad("blank.pdf", b" \n", "empty")
    yield Bad("really-a-pdf.docx", whole, warned="is a PDF file")
    yield Bad("really-text.docx", b"Lamps burn low", "is not a Word file")
    yield Bad("bomb.docx", docx(p("x" * 60_000_000)), "unpacks to far more")
    yield Bad("deep.docx", docx("<w:ins>" * 5000 + "</w:ins>" * 5000), "nested")
    yield Bad("entities.docx", _entities(), "document type")
    yield Bad("outside.docx", _outside(), None)
    yield Bad("scanned.pdf", pdf([[], []], pictures=[1, 2]), "scanner")
    yield Bad("picture.txt", bytes(range(256)) * 20, "not a text file")
    yield Bad("photo.txt", b"\x89PNG\r\n\x1a\n" + bytes(500), "picture")
    yield Bad("old.docx", signature.OLD_OFFICE + bytes(600), "old Office")
    yield Bad("line.txt", ("Lamps " * 170_000).encode() + b"\n", warned="characters")
    yield Bad("deep.html", b"<div>" * 100_000 + b"Lamps burn low" + b"</div>" * 100_000)
    yield Bad("huge.txt", b"x" * 50_000_001, "larger than 50 MB")
    yield Bad("unknown.xyz", b"Lamps", "are not read")


def names() -> list[bytes]:
    """Return names that are hard to keep, to show and to type."""
    return [
        b"two\nlines.txt",
        "turned\u202etxt.exe.txt".encode(),
        b"-leading.txt",
        b"dots....txt",
        b"CON.txt",
        b"trailing. .txt",
        b"quote'\";--&<b>.txt",
        b"a" * 251 + b".txt",
        b"bytes-\xff\xfe.txt",
    ]


def put(folder: Path) -> list[Bad]:
    """Write all of them, and good ones under hostile names; return what must come of the former."""
    folder.mkdir()
    made = list(files())
    for bad in made:
        (folder / bad.name).write_bytes(bad.content)
    for number, name in enumerate(names()):
        (folder / os.fsdecode(name)).write_text(TEXT.format(name=f"lamps{number}"), encoding="utf-8")
    return made


def _entities() -> bytes:
    before = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "lol">]>'
    return archive({"word/document.xml": f"{before}<w:document {W}><w:body>{p('&x;&y;')}</w:body></w:document>"})


def _outside() -> bytes:
    link = f'<Relationship Id="a" Type="{OFFICE}/attachedTemplate" Target="http://192.0.2.1/a.dotm"'
    relations = f'<Relationships {RELATIONS}>{link} TargetMode="External"/></Relationships>'
    body = f"<w:document {W}><w:body>{p('Lamps that nobody fetches. ' * 9)}</w:body></w:document>"
    return archive({"word/document.xml": body, "word/_rels/document.xml.rels": relations})
