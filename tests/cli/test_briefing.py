"""`idm briefing`: gathered, checked against the text, and written out with numbered sources."""

import json
import zipfile
from pathlib import Path

from tests.conftest import Idm
from tests.core import DIGEST

WORDS = "first of all the task of States"


def gathered(idm: Idm) -> str:
    id = str(json.loads(idm("briefing", "new", "For the minister", "--json").out)["id"])
    note = json.loads(
        idm("note", "add", f"{DIGEST}/p14", "--quote", WORDS, "--text", "Our **own** view.", "--json").out
    )["id"]
    for arguments in (
        ("--heading", "States & partners"),
        ("--text", "They said:"),
        (note,),
        (f"{DIGEST}/p14", "--quote", "to cooperate"),
        (f"{DIGEST}/p3",),
    ):
        assert idm("briefing", "add", id, *arguments).status == 0
    return id


def test_a_briefing_goes_out_with_numbered_sources(idm: Idm, tmp_path: Path) -> None:
    id = gathered(idm)
    done = json.loads(idm("briefing", "export", id, "--to", str(tmp_path / "b.md"), "--json").out)
    assert (done["quotations"], done["altered"]) == (3, 0)
    text = (tmp_path / "b.md").read_text("utf-8")
    assert text.startswith("# For the minister\n\n## States & partners\n\nThey said:\n\n> " + WORDS)
    assert "Our **own** view." in text
    assert text.count("[1]") == 2
    assert "\n1. [" in text
    assert "\n2. [" in text
    assert f"(idm://doc/{DIGEST}/p14)" in text
    before = (tmp_path / "b.md").read_bytes()
    assert idm("briefing", "export", id, "--to", str(tmp_path / "b.md")).status == 0
    assert (tmp_path / "b.md").read_bytes() == before


def test_it_goes_out_as_a_page_and_for_word(idm: Idm, tmp_path: Path) -> None:
    id = gathered(idm)
    for name in ("b.html", "b.docx"):
        assert idm("briefing", "export", id, "--to", str(tmp_path / name)).status == 0
    page = (tmp_path / "b.html").read_text("utf-8")
    assert "<h2>States &amp; partners</h2>" in page
    assert '<a href="#source-1">[1]</a>' in page
    with zipfile.ZipFile(tmp_path / "b.docx") as archive:
        body = archive.read("word/document.xml").decode()
    assert WORDS in body
    assert "States &amp; partners" in body


def test_a_quotation_that_is_no_longer_exact_stops_the_export(idm: Idm, tmp_path: Path) -> None:
    from idm_desktop.desk.desk import Desk
    from idm_desktop.model.briefing import Part
    from idm_desktop.notebook import briefings

    desk = Desk(idm.folder)
    made = briefings.add(desk.notebook, "X", [Part("passage", "first of all the burden of States", "p-0", DIGEST)])
    gone = briefings.add(desk.notebook, "Y", [Part("note", "whatever it was", "n-aaaaaaaa", "no-such-document")])
    desk.close()
    for id in (made.id, gone.id):
        target = tmp_path / f"{id}.md"
        answer = idm("briefing", "export", id, "--to", str(target))
        assert answer.status == 1
        assert answer.err.count("\n") == 1
        assert not target.exists()
        assert idm("briefing", "export", id, "--to", str(target), "--anyway").status == 0
        assert "in the text)" in target.read_text("utf-8")


def test_what_somebody_else_wrote_is_not_written_over(idm: Idm, tmp_path: Path) -> None:
    id = gathered(idm)
    target = tmp_path / "mine.md"
    target.write_text("Mine.\n", "utf-8")
    assert idm("briefing", "export", id, "--to", str(target)).status == 1
    assert target.read_text("utf-8") == "Mine.\n"


def test_briefings_are_listed_and_deleted(idm: Idm) -> None:
    assert json.loads(idm("list", "briefings", "--json").out) == []
    id = gathered(idm)
    assert [one["id"] for one in json.loads(idm("list", "briefings", "--json").out)] == [id]
    assert idm("briefing", "delete", id).status == 0
    assert json.loads(idm("list", "briefings", "--json").out) == []
    assert idm("briefing", "show", "b-nothing").status == 1
    assert idm("briefing", "add", id, "louise-arbour").status == 1


def test_a_name_that_asks_for_another_format_is_refused(idm: Idm, tmp_path: Path) -> None:
    id = gathered(idm)
    for name, said in (("b.pdf", "window"), ("b.xyz", ".docx")):
        answer = idm("briefing", "export", id, "--to", str(tmp_path / name))
        assert (answer.status, answer.err.count("\n")) == (1, 1)
        assert said in answer.err
        assert not (tmp_path / name).exists()
