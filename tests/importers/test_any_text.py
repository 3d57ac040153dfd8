"""Whatever a file holds, it is read word for word or refused."""

from collections.abc import Callable
from contextlib import suppress
from unicodedata import normalize

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from idm_desktop.errors import ImportFailed
from idm_desktop.importers import markdown, text
from idm_desktop.importers.text import HYPHEN
from idm_desktop.model.extract import Extract
from idm_desktop.model.plain import to_plain, to_stored
from idm_desktop.structure.dialogue import dialogue
from idm_desktop.structure.paragraphs import paragraphs
from tests.core import bare, letters, plain, strayed

BLANKS = (" ", "\n", "\n\n", "\r\n", "\r", "\u0085", "\u00a0", "\u00ad", "\u2028")
MARKS = ("*", "**", "***", "_", "-", "–", "-\n", "¹", "²", "\n¹ ", "\n² ", "[^1]", "\n[^1]: ", "“", "”", '"', "‘", "’")
SIGNS = ("(", ")", ":", ".", ". ", ",", ";", "?", "# ", "> ", "- ", "1. ", "---\n", "===\n", "\\", "`lamp`")
NAMES = ("a", "and", "the", "Mr. ", "Ms. ", "lamp", "Lamp", "LAMP", "(HL)", "Harbour League ", "\n\nConclusion\n\n")
LETTERS = ("e\u0301", "ö", "ﬁ", "각", "\u1100\u1161\u11a8", "ß", "Ж", "光", "𝒜", "👩\u200d🚢")
OTHERS = ("1", "12", "1,250", "2031", " percent", "US$ ", "3–4 May 2031", "[lamp](boat.html)", "x" * 70 + " ")
PIECES = st.sampled_from((*BLANKS, *MARKS, *SIGNS, *NAMES, *LETTERS, *OTHERS))
TEXTS = st.lists(PIECES | st.text(max_size=3), max_size=60).map("".join)
READERS: tuple[Callable[[bytes], Extract], ...] = (text.read, markdown.read)


@pytest.mark.parametrize("read", READERS)
@settings(max_examples=150, deadline=None)
@given(source=TEXTS)
@example(source="a*b\n\n*c\n\n¹ d*")
@example(source="¹\n\n[^1]:\n\n[^1]")
def test_every_word_is_in_exactly_one_passage_and_shown_as_it_stands(
    read: Callable[[bytes], Extract], source: str
) -> None:
    try:
        extract = read(source.encode(errors="replace"))
    except ImportFailed:
        return
    made = paragraphs(extract)
    labels = [block.label for block in extract.blocks if block.kind != "footnote"]
    assert strayed(extract.text, [paragraph.segments for paragraph in made], labels) == []
    for paragraph in made:
        stored = extract.text
        same = letters if any(HYPHEN.search(stored[a:b]) for a, b in paragraph.segments) else bare
        assert same(paragraph.text) == same(plain(stored, paragraph.segments))
        assert paragraph.text == " ".join(paragraph.text.split())
        assert paragraph.text
        assert all(0 <= start < end <= len(paragraph.text) for start, end, _ in paragraph.emphasis)
        assert all(0 <= at <= len(paragraph.text) for at, _ in paragraph.references)


@settings(max_examples=150, deadline=None)
@given(source=TEXTS, data=st.data())
def test_any_stretch_of_a_passage_is_found_again_in_the_stored_text(source: str, data: st.DataObject) -> None:
    try:
        extract = text.read(source.encode(errors="replace"))
    except ImportFailed:
        return
    for paragraph in paragraphs(extract):
        start = data.draw(st.integers(0, len(paragraph.text) - 1))
        end = data.draw(st.integers(start + 1, len(paragraph.text)))
        segments = to_stored(paragraph.runs, paragraph.segments, start, end)
        words = paragraph.text[start:end]
        if words.strip():
            assert segments
            stored = "".join(extract.text[a:b] for a, b in segments)  # with what looks like a marker and is none
            assert letters(words) in letters(plain(extract.text, segments)) or words in normalize("NFC", stored)
            back = to_plain(paragraph.runs, segments)
            assert back is not None
            assert words.strip() in paragraph.text[back[0] : back[1]]
        inside = [any(a <= first <= last <= b for a, b in paragraph.segments) for first, last in segments]
        assert all(inside)


@settings(max_examples=60, deadline=None)
@given(source=TEXTS)
def test_a_structure_is_found_in_anything(source: str) -> None:
    try:
        extract = text.read(source.encode(errors="replace"))
    except ImportFailed:
        return
    found = dialogue(extract, "a file")
    for quote in found.quotes:
        assert 0 <= quote.start < quote.end <= len(found.paragraphs[quote.paragraph].text)
    for amount in found.amounts:
        assert found.paragraphs[amount.paragraph].text[amount.start : amount.end].strip()


@settings(max_examples=100, deadline=None)
@given(content=st.binary(max_size=300))
@example(content=b"\xff\xfe\x00\xd8")
@example(content=b"\xff\xfe\x00\x00a")
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    for read in READERS:
        with suppress(ImportFailed):
            stored = read(content).text
            assert stored.encode().decode() == stored
