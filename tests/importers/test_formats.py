"""One document in five formats gives the same passages, in the same order, with the same emphasis."""

from pathlib import Path

import pytest

from idm_desktop import importers
from idm_desktop.model.dialogue import Paragraph
from idm_desktop.structure.paragraphs import paragraphs
from idm_desktop.words.fold import fold
from tests.importers.docxs import docx, p, r, style
from tests.importers.pdfs import LEFT, Put, flow, pdf, rich

SOURCE = Path(__file__).parents[3] / "shared" / "source"
SUFFIXES = (".txt", ".md", ".html", ".docx", ".pdf")

HEAD = "Findings of the forum"
FIRST = (
    "The keepers of the northern light reported that their lamps had burned through every night of the winter, and "
    "that no boat had been lost while they did."
)
BOLD = "Harbours should agree on one signal for open channels."
SECOND = (
    "Several harbour masters said that crews from any port would then know at once which of the channels was open, "
    "and which had been closed for the season."
)
SAID = "a lamp that nobody trims is worse than none"
THIRD = f"The pilots, who had measured the depth of each channel, recalled that “{SAID}” and asked for more oil."
NOTE = "The pilots sent their figures after the forum had ended."


def text() -> bytes:
    third = THIRD.replace(SAID, f"*{SAID}*").replace("channel,", "channel¹,")
    return "\n\n".join([HEAD, FIRST, f"{BOLD} {SECOND}", third, f"¹ {NOTE}"]).encode()


def markdown() -> bytes:
    third = THIRD.replace(SAID, f"*{SAID}*").replace("channel,", "channel[^1],")
    return "\n\n".join([f"## {HEAD}", FIRST, f"**{BOLD}** {SECOND}", third, f"[^1]: {NOTE}"]).encode()


def html() -> bytes:
    third = THIRD.replace(SAID, f"<em>{SAID}</em>").replace("channel,", "channel<sup><a href='#n1'>1</a></sup>,")
    body = f"<h2>{HEAD}</h2><p>{FIRST}</p><p><b>{BOLD}</b> {SECOND}</p><p>{third}</p><ol><li id=n1>{NOTE}</ol>"
    return f"<html><body><nav>Menu</nav>{body}</body></html>".encode()


def word() -> bytes:
    before, _, after = THIRD.partition("channel")
    lead, _, end = after.partition(SAID)
    mark = '<w:r><w:footnoteReference w:id="4"/></w:r>'
    body = p(HEAD, style="H") + p(FIRST) + p(r(BOLD, "<w:b/>"), f" {SECOND}")
    body += p(f"{before}channel", mark, lead, r(SAID, "<w:i/>"), end)
    styles = style("H", '<w:outlineLvl w:val="1"/>', "<w:b/>")
    return docx(body, styles=styles, footnotes=f'<w:footnote w:id="4">{p(NOTE)}</w:footnote>')


def printed() -> bytes:
    before, _, after = THIRD.partition("channel")
    lead, _, end = after.partition(SAID)
    made = [*flow([HEAD], size=14, look="b"), *flow([FIRST], y=740)]
    made += rich([(BOLD, "b"), (f" {SECOND}", "")], y=700)
    made += rich([(f"{before}channel", ""), ("1", "^"), (lead, ""), (SAID, "i"), (end, "")], y=650)
    made += [Put(LEFT, 103, "1", 5), *flow([NOTE], y=100, x=LEFT + 6, size=8)]
    return pdf([[*made, Put(295, 40, "1", 8)]])


def passages(content: bytes, suffix: str) -> list[Paragraph]:
    return paragraphs(importers.read(content, suffix))


def running(found: list[Paragraph]) -> list[tuple[str, str]]:
    return [(each.kind, fold(each.text)) for each in found if each.kind not in ("front", "footnote")]


def notes(found: list[Paragraph]) -> list[tuple[str | None, str]]:
    return [(each.label, fold(each.text)) for each in found if each.kind == "footnote"]


def referred(found: list[Paragraph]) -> list[tuple[str, str]]:
    return [(each.text[max(0, at - 12) : at], label) for each in found for at, label in each.references]


def stressed(found: list[Paragraph], kind: str) -> list[str]:
    return [each.text[start:end] for each in found for start, end, it in each.emphasis if it == kind]


MADE = {".txt": text, ".md": markdown, ".html": html, ".docx": word, ".pdf": printed}


@pytest.mark.parametrize("suffix", SUFFIXES[1:])
def test_a_document_of_ours_is_the_same_in_every_format(suffix: str) -> None:
    plain, found = passages(text(), ".txt"), passages(MADE[suffix](), suffix)
    assert running(found) == running(plain)
    assert notes(found) == notes(plain) == [("1", fold(NOTE))]
    assert referred(found) == referred(plain)
    assert stressed(found, "em") == [SAID]
    assert stressed(found, "strong") == [BOLD]


@pytest.mark.skipif(not SOURCE.is_dir(), reason="the documents of others are not here")
@pytest.mark.parametrize("suffix", SUFFIXES[1:])
def test_a_document_of_others_is_the_same_in_every_format(suffix: str) -> None:
    plain, marked, found = (
        passages(next(SOURCE.glob(f"*{ending}")).read_bytes(), ending) for ending in (".txt", ".html", suffix)
    )
    assert running(found) == running(plain)
    assert notes(found) == notes(plain)
    assert referred(found) == referred(plain)
    assert stressed(found, "em") == stressed(marked, "em")
    assert stressed(found, "strong") == stressed(marked, "strong")
    assert [each.text for each in found if each.quoted] == [each.text for each in marked if each.quoted]


@pytest.mark.parametrize("suffix", [".txt", ".md", ".html", ".docx"])
def test_a_line_of_a_million_characters_is_read(suffix: str) -> None:
    line = "lamp " * 200_000
    content = docx(p(line)) if suffix == ".docx" else line.encode()
    assert importers.read(content, suffix).text.split() == line.split()
