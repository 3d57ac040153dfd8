"""`idm cite` and `idm quote-check`."""

import json
from pathlib import Path

import pytest

from tests.conftest import Idm
from tests.core import DIGEST


@pytest.mark.parametrize("style", ["un", "chicago", "apa", "bibtex", "ris", "csl-json", "markdown"])
def test_every_style_is_cited_in_every_language(idm: Idm, style: str) -> None:
    for language in ("en", "fr", "es"):
        answer = idm("cite", f"{DIGEST}/p14", "--style", style, "--lang", language, "--json")
        made = json.loads(answer.out)
        assert (made["ref"], made["style"], made["language"]) == (f"{DIGEST}/p14", style, language)
        assert "IDM Desktop" in made["text"]


def test_a_note_is_cited_with_its_words(idm: Idm) -> None:
    note = json.loads(idm("note", "add", f"{DIGEST}/p14", "--quote", "first of all the task of States", "--json").out)
    said = idm("cite", note["id"], "--style", "markdown").out
    assert said.startswith("> first of all the task of States\n")
    assert f"(idm://doc/{DIGEST}/p14)" in said


def test_a_speaker_is_no_text(idm: Idm) -> None:
    answer = idm("cite", "louise-arbour")
    assert (answer.status, answer.out) == (1, "")
    assert answer.err.count("\n") == 1


def test_a_draft_is_checked(idm: Idm, tmp_path: Path) -> None:
    draft = tmp_path / "draft.md"
    draft.write_text(
        "It is “first of all the task of States”, “first of all the burden of States”, and “nobody’s business at all”.",
        encoding="utf-8",
    )
    found = json.loads(idm("quote-check", str(draft), "--json").out)
    assert [one["result"] for one in found] == ["exact", "altered", "not-found"]
    assert [one["document"] for one in found] == [DIGEST, DIGEST, None]
    assert ["delete", "task"] in found[1]["words"]
    typed = idm("quote-check", "-", typed=draft.read_bytes())
    assert "1 exact, 1 altered, 1 not found." in typed.out


def test_a_draft_that_cannot_be_read_is_one_sentence(idm: Idm, tmp_path: Path) -> None:
    for name, content in (("none.md", None), ("broken.docx", b"PK\x03\x04")):
        path = tmp_path / name
        if content is not None:
            path.write_bytes(content)
        answer = idm("quote-check", str(path))
        assert (answer.status, answer.out) == (1, "")
        assert answer.err.count("\n") == 1


def test_an_empty_draft_has_no_quotation(idm: Idm, tmp_path: Path) -> None:
    (tmp_path / "empty.md").write_bytes(b" \n")
    for answer in (idm("quote-check", str(tmp_path / "empty.md"), "--json"), idm("quote-check", "-", "--json")):
        assert (answer.status, answer.json) == (0, [])


def test_a_draft_that_cannot_be_read_is_named(idm: Idm) -> None:
    answer = idm("quote-check", "nothere.docx")
    assert answer.status == 1
    assert answer.err == "idm: nothere.docx was not checked: There is no such file; check its name and folder.\n"
