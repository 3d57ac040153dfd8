"""Word files that are damaged, misnamed or made to do harm cost one sentence."""

import random
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from idm_desktop import importers
from idm_desktop.errors import ImportFailed
from idm_desktop.importers import archive as archives
from idm_desktop.importers.docx import markup
from tests.importers.docxs import OFFICE, RELATIONS, W, archive, docx, p


def refused(content: bytes, suffix: str = ".docx") -> str:
    with pytest.raises(ImportFailed) as caught:
        importers.read(content, suffix)
    return str(caught.value)


def outcome(content: bytes) -> str:
    """Return the text of a file, or the sentence that refuses it."""
    try:
        return importers.read(content, ".docx").text
    except ImportFailed as error:
        return str(error)


def document(before: str, body: str) -> bytes:
    return archive({"word/document.xml": f"{before}<w:document {W}><w:body>{body}</w:body></w:document>"})


def test_a_document_type_is_refused() -> None:
    assert refused(document("<!DOCTYPE w:document>", p("Lamps"))) == markup.ENTITIES


def test_entities_are_not_expanded(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret")
    before = f'<!DOCTYPE d [<!ENTITY x SYSTEM "file://{tmp_path}/secret"><!ENTITY y "lol">]>'
    assert refused(document(before, p("&x;&y;"))) == markup.ENTITIES
    assert refused(document("", p("&x;"))) == markup.DAMAGED


def test_a_document_type_behind_a_long_comment_or_in_another_encoding_is_refused() -> None:
    assert refused(document(f"<!--{'x' * 200_000}--><!DOCTYPE d>", p("Lamps"))) == markup.ENTITIES
    text = f'<?xml version="1.0" encoding="utf-16"?><!DOCTYPE d><w:document {W}/>'
    assert refused(archive({"word/document.xml": text.encode("utf-16")})) == markup.ENTITIES


def test_entities_in_any_part_are_refused() -> None:
    content = archive(
        {
            "word/document.xml": f"<w:document {W}><w:body>{p('Lamps')}</w:body></w:document>",
            "word/styles.xml": f"<!DOCTYPE d [<!ENTITY y 'lol'>]><w:styles {W}>&y;</w:styles>",
        }
    )
    assert refused(content) == markup.ENTITIES


def test_nesting_without_end_is_refused() -> None:
    assert refused(docx("<w:ins>" * 5000 + "</w:ins>" * 5000)) == markup.NESTED


def test_nesting_that_is_deep_is_read() -> None:
    deep = markup.DEEPEST - 10
    assert importers.read(docx("<w:ins>" * deep + p("Lamps") + "</w:ins>" * deep), ".docx").text == "Lamps\n"


def test_a_bomb_is_not_unpacked() -> None:
    assert refused(docx(p("x" * 60_000_000))) == archives.BOMB


def test_an_archive_of_very_many_files_is_not_opened() -> None:
    files = {f"word/{number}.xml": "" for number in range(archives.ENTRIES + 1)}
    assert refused(archive({**files, "word/document.xml": "<a/>"})) == archives.BOMB


def test_a_file_in_an_archive_that_lies_about_its_size_is_refused() -> None:
    content = bytearray(docx(p("Lamps " * 10_000)))
    with zipfile.ZipFile(BytesIO(content)) as file:
        size = file.getinfo("word/document.xml").file_size
    while (at := content.find(size.to_bytes(4, "little"))) > 0:
        content[at : at + 4] = (100).to_bytes(4, "little")
    assert refused(bytes(content)) == archives.DAMAGED


def test_a_document_outside_the_file_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "other.xml").write_text(f"<w:document {W}><w:body>{p('secret')}</w:body></w:document>")
    link = f'<Relationship Id="a" Type="{OFFICE}/officeDocument" Target="file://{tmp_path}/other.xml"'
    relations = f'<Relationships {RELATIONS}>{link} TargetMode="External"/></Relationships>'
    content = archive(
        {"_rels/.rels": relations, "word/document.xml": f"<w:document {W}><w:body>{p('Lamps')}</w:body></w:document>"}
    )
    assert importers.read(content, ".docx").text == "Lamps\n"


@pytest.mark.parametrize("target", ["../../../../etc/passwd", "/etc/passwd", "file:///etc/passwd", "..\\..\\boot.ini"])
def test_a_part_outside_the_archive_is_not_looked_for(target: str) -> None:
    relations = (
        f'<Relationships {RELATIONS}><Relationship Id="a" Type="{OFFICE}/styles" Target="{target}"/></Relationships>'
    )
    parts = {
        "word/document.xml": f"<w:document {W}><w:body>{p('Lamps')}</w:body></w:document>",
        "word/_rels/document.xml.rels": relations,
    }
    assert importers.read(archive(parts), ".docx").text == "Lamps\n"


@pytest.mark.parametrize("share", [0.2, 0.6, 0.9, 0.99])
def test_a_file_that_was_cut_off_is_refused(share: float) -> None:
    content = docx(p("Lamps burn low. " * 300))
    assert refused(content[: int(share * len(content))]) == archives.DAMAGED


def test_a_file_with_bytes_changed_gives_an_extract_or_a_sentence() -> None:
    chance = random.Random(5)
    content = docx("".join(p(f"Lamps burn low {number}. ") for number in range(50)))
    for _ in range(8):
        spoiled = bytearray(content)
        for _ in range(3):
            spoiled[chance.randrange(len(spoiled))] = chance.randrange(256)
        assert outcome(bytes(spoiled)).endswith((".", "\n"))


@pytest.mark.parametrize(
    ("parts", "word"),
    [
        ({"xl/workbook.xml": "<a/>"}, "Excel"),
        ({"ppt/presentation.xml": "<a/>"}, "PowerPoint"),
        ({"META-INF/manifest.xml": "<a/>", "content.xml": "<a/>"}, "OpenDocument"),
        ({"META-INF/container.xml": "<a/>"}, "electronic book"),
        ({"lamps.txt": "burn"}, "archive"),
    ],
)
def test_another_archive_called_docx_is_told_by_what_it_is(parts: dict[str, str], word: str) -> None:
    assert word in refused(archive(dict(parts)))


def test_a_file_without_running_words_gives_an_empty_extract() -> None:
    assert importers.read(docx(""), ".docx").blocks == ()


def test_markup_that_is_no_markup_is_refused() -> None:
    assert refused(archive({"word/document.xml": "Lamps"})) == markup.DAMAGED
    assert refused(docx("<w:p><w:r>")) == markup.DAMAGED
