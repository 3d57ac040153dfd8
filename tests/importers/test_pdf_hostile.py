"""PDF files that are damaged, locked, misnamed or without text cost one sentence."""

import random

import pytest

from idm_desktop import importers
from idm_desktop.errors import ImportFailed
from idm_desktop.importers import signature
from idm_desktop.importers.pdf import NOTHING, SCANNED, library
from tests.importers.docxs import docx, p
from tests.importers.pdfs import flow, pdf

TEXT = ["The keeper trims the lamps each night, and the boats come in by them, one after the other."] * 4
WHOLE = pdf([flow(TEXT), flow(TEXT)])


def refused(content: bytes, suffix: str = ".pdf") -> str:
    with pytest.raises(ImportFailed) as caught:
        importers.read(content, suffix)
    return str(caught.value)


def outcome(content: bytes) -> str:
    """Return the text of a file, or the sentence that refuses it."""
    try:
        return importers.read(content, ".pdf").text
    except ImportFailed as error:
        return str(error)


def test_a_file_with_a_password_says_so() -> None:
    assert refused(pdf([flow(TEXT)], password="lamp")) == library.PROTECTED


def test_a_scanned_file_says_so() -> None:
    assert refused(pdf([[], []], pictures=[1, 2])) == SCANNED


def test_a_file_without_any_text_says_so() -> None:
    assert refused(pdf([[]])) == NOTHING


@pytest.mark.parametrize("content", [b"%PDF-1.7\n", b"%PDF-1.7\n%%EOF", b"%PDF-1.4\n" + b"\xff" * 5000])
def test_a_file_that_only_begins_as_one_says_so(content: bytes) -> None:
    assert refused(content) == library.DAMAGED


def test_a_file_that_was_cut_off_gives_what_is_left_or_a_sentence() -> None:
    for share in (0.1, 0.3, 0.5, 0.7, 0.9, 0.99):
        assert outcome(WHOLE[: int(share * len(WHOLE))]).endswith((".", "\n"))


def test_a_file_with_bytes_changed_gives_an_extract_or_a_sentence() -> None:
    chance = random.Random(5)
    for _ in range(8):
        spoiled = bytearray(WHOLE)
        for _ in range(20):
            spoiled[chance.randrange(20, len(spoiled))] = chance.randrange(256)
        assert outcome(bytes(spoiled)).endswith((".", "\n"))


def test_pages_that_go_round_in_a_circle_do_no_harm() -> None:
    circle = WHOLE.replace(b"/Kids [10 0 R 12 0 R]", b"/Kids [2 0 R 2 0 R]  ")
    assert circle != WHOLE
    assert outcome(circle).endswith((".", "\n"))


def test_a_pdf_called_otherwise_is_read_with_a_warning() -> None:
    for suffix, name in ((".docx", "called .docx"), (".txt", "called .txt"), ("", "without an ending")):
        extract = importers.read(WHOLE, suffix)
        assert extract.format == "pdf"
        assert extract.warnings == (f"It is {name} but is a PDF file, and was read as one.",)


def test_a_word_file_called_pdf_is_read_with_a_warning() -> None:
    extract = importers.read(docx(p("Lamps")), ".pdf")
    assert (extract.format, extract.warnings) == (
        "docx",
        ("It is called .pdf but is a Word file, and was read as one.",),
    )


def test_a_web_page_called_text_is_read_with_a_warning() -> None:
    extract = importers.read(b"\n<!doctype HTML><p>Lamps", ".txt")
    assert (extract.text, extract.format) == ("Lamps\n", "html")
    assert extract.warnings == ("It is called .txt but is a web page, and was read as one.",)


@pytest.mark.parametrize("suffix", [".pdf", ".docx", ".PDF"])
def test_text_called_otherwise_is_refused(suffix: str) -> None:
    assert refused(b"Lamps burn low", suffix).startswith(f"It is called {suffix} but is not")


@pytest.mark.parametrize(
    ("start", "word"),
    [
        (b"{\\rtf1 Lamps}", "RTF"),
        (signature.OLD_OFFICE + b"\0" * 600, "old Office"),
        (signature.OLD_OFFICE + signature.LOCKED, "password"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"\xff\xd8\xff\xe0 JFIF", "picture"),
        (b"\x1f\x8b\x08 gz", "compressed"),
        (b"%!PS-Adobe-3.0", "PostScript"),
        (b"MIME-Version: 1.0\r\nContent-Type: multipart/related; x=y\r\n", "web archive"),
    ],
)
def test_another_file_is_told_by_what_it_is(start: bytes, word: str) -> None:
    for suffix in (".docx", ".pdf", ".txt", ".html"):
        assert word in refused(start, suffix)


@pytest.mark.parametrize("suffix", [".odt", ".xyz"])
def test_a_file_of_no_known_kind_is_named(suffix: str) -> None:
    assert refused(b"Lamps burn low", suffix).startswith(f"Files ending in {suffix} are not read")


@pytest.mark.parametrize(
    ("content", "said"), [(b"", "It is empty"), (b" \n\t", "It is empty"), (b"\0" * 400, "It holds zeros and no text")]
)
def test_an_empty_file_is_refused(content: bytes, said: str) -> None:
    for suffix in (".pdf", ".docx", ".html", ".md", ".txt"):
        assert refused(content, suffix).startswith(said)
