"""Documents out: to be read, or with everything that is known of them."""

import json
import re
from pathlib import Path

import pytest

from tests.conftest import Idm
from tests.core import DIGEST, QUAY, is_sentence


def test_a_document_has_its_titles_numbers_emphasis_and_footnotes(quay: Idm, tmp_path: Path) -> None:
    path = tmp_path / "out" / "quay.md"
    assert quay("export", "document", QUAY, "--to", str(path)).status == 0
    text = path.read_text(encoding="utf-8")
    assert "**4** " in text
    assert "*nobody owns the tide*" in text
    assert re.search(r"Ms\. Calder\[\^1\] thanked", text)
    assert "[^1]: Ms. Calder spoke from Port Amber by wire." in text
    before = path.stat().st_mtime_ns
    quay("export", "document", QUAY, "--to", str(path))
    assert path.stat().st_mtime_ns == before
    path.write_text("mine", encoding="utf-8")
    assert quay("export", "document", QUAY, "--to", str(path)).status == 1
    assert path.read_text(encoding="utf-8") == "mine"


def test_a_document_as_a_page_and_as_json_holds_all_of_it(quay: Idm, tmp_path: Path) -> None:
    quay("export", "document", QUAY, "--to", str(tmp_path / "quay.html"), "--format", "html")
    page = (tmp_path / "quay.html").read_text(encoding="utf-8")
    assert "<em>nobody owns the tide</em>" in page
    assert 'href="#note-1"' in page
    quay("export", "document", QUAY, "--to", str(tmp_path / "quay.json"), "--format", "json")
    kept = json.loads((tmp_path / "quay.json").read_text(encoding="utf-8"))
    assert kept["passages"] == quay("list", "passages", "--document", QUAY, "--json").json
    assert kept["document"]["id"] == QUAY
    for passage in kept["passages"]:
        words = re.sub(r"\W", "", passage["text"])
        assert words[:40] in re.sub(
            r"<[^>]*>|\W", "", page.replace("&#x27;", "").replace("&quot;", "").replace("&amp;", "")
        )


@pytest.mark.parametrize("format", ["markdown", "html"])
def test_a_digest_says_that_it_is_one(quay: Idm, format: str) -> None:
    text = quay("export", "document", DIGEST, "--to", "-", "--format", format).out
    assert text.count("In brief, in our own words") == 1


def test_only_a_document_is_exported_as_one(quay: Idm, tmp_path: Path) -> None:
    for ref in ("ines-calder", "no-such-thing"):
        answer = quay("export", "document", ref, "--to", str(tmp_path / "x.md"))
        assert answer.status == 1
        assert is_sentence(answer.err)
    assert not (tmp_path / "x.md").exists()


def test_json_is_one_value_on_standard_output_too(quay: Idm) -> None:
    for format in ("markdown", "html"):
        words = ("export", "document", DIGEST, "--to", "-", "--format", format)
        assert quay(*words, "--json").json == quay(*words).out
    assert (
        quay("export", "document", DIGEST, "--to", "-", "--format", "json", "--json").json["document"]["id"] == DIGEST
    )


def test_the_ending_of_a_name_says_the_format(quay: Idm, tmp_path: Path) -> None:
    assert quay("export", "document", QUAY, "--to", str(tmp_path / "q.html")).status == 0
    assert "<em>nobody owns the tide</em>" in (tmp_path / "q.html").read_text(encoding="utf-8")
    assert quay("export", "document", QUAY, "--to", str(tmp_path / "q.json"), "--json").json["format"] == "json"
    for name in ("q.docx", "q.pdf", "q.xyz"):
        answer = quay("export", "document", QUAY, "--to", str(tmp_path / name))
        assert (answer.status, answer.out) == (1, "")
        assert is_sentence(answer.err)
        assert not (tmp_path / name).exists()
    assert quay("export", "document", QUAY, "--to", str(tmp_path / "q.xyz"), "--format", "html").status == 0
