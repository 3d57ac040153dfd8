"""What a file of notes looks like."""

import json
import re
from typing import Any

import pytest
import yaml
from hypothesis import given, settings

from idm_desktop.errors import Refused
from idm_desktop.export.dress import PROFILES
from idm_desktop.export.markdown import render
from idm_desktop.export.reading import read
from idm_desktop.export.sheet import Sheet
from idm_desktop.model.notes import Origin, Target
from tests.export.making import ENTRY, NOTE, SHEET, entry, hostile, sheet, sheets

MACHINE = (
    '<!-- idm {"anchor":{"after":" by the next dialogue.","before":"It was proposed to ","para":"14(b)",'
    '"passage":"p-0c41","segments":[[1842,1881]],"version":"sha256:9c1f0a77"},"author":"A. Reader",'
    '"created":"2032-11-23T17:20:00Z","end":"n-7k3q9x","hash":"eb68e185b55f","id":"n-7k3q9x","meaning":"commitment",'
    '"origin":null,"quote":"publish the shared figures twice a year","revision":2,"share":"delegation",'
    '"speaker":"s-0113","state":"attached","target":{"id":"p-0c41","kind":"passage"},'
    '"updated":"2032-11-24T09:05:00Z"} -->'
)

FRONT = """\
---
title: "Notes on IDM 2031: Conclusions"
aliases:
  - "IDM 2031 conclusions (notes)"
tags:
  - idm
  - idm/2031
created: 2032-11-23T17:20:00
updated: 2032-11-24T09:05:00
author: "A. Reader"
source: "idm://doc/idm-2031-conclusions"
idm-format: 1
idm-document: "idm-2031-conclusions"
idm-version: "sha256:9c1f0a77"
idm-language: "en"
idm-notes: 1
---
"""

CANONICAL = f"""\
{FRONT}
# Notes on IDM 2031: Conclusions

## Session 2: Data for regular pathways

{MACHINE}
> [!quote] Commitment · para. 14 (b) · Speaker Name, Organisation
> publish the shared figures twice a year
>
> [IDM 2031, Conclusions, para. 14 (b)](idm://doc/idm-2031-conclusions/p14b?note=n-7k3q9x)
> Tags: #follow-up #idm/2031

^n-7k3q9x

Ask the statistics unit whether our March release fits.

<!-- /idm n-7k3q9x -->
"""


def test_a_note_is_written_in_the_canonical_form() -> None:
    assert render(SHEET) == CANONICAL


def test_the_plain_form_has_a_plain_quotation_and_no_block_id() -> None:
    plain = CANONICAL.replace(
        "> [!quote] Commitment · para. 14 (b) · Speaker Name, Organisation",
        ("> **Commitment · para. 14 (b) · Speaker Name, Organisation**\n>"),
    ).replace("^n-7k3q9x\n\n", "")
    assert render(SHEET, profile="plain") == plain
    assert render(SHEET, profile="joplin") == plain


def test_the_outline_form_has_a_bullet_for_each_note_and_one_under_it_for_its_body() -> None:
    note = NOTE._replace(text="First line.\n\n    code\nLast line.")
    lines = render(sheet(ENTRY._replace(note=note)), profile="logseq").split("---\n\n", 1)[1].split("\n")
    assert lines[:4] == ["- # Notes on IDM 2031: Conclusions", "", "- ## Session 2: Data for regular pathways", ""]
    assert lines[4].startswith('- <!-- idm {"anchor"')
    assert lines[5] == "  > **Commitment · para. 14 (b) · Speaker Name, Organisation**"
    assert lines[9] == "  > [IDM 2031, Conclusions, para. 14 (b)](idm://doc/idm-2031-conclusions/p14b?note=n-7k3q9x)"
    assert lines[10] == "  > Tags: #follow-up #idm/2031"
    assert re.fullmatch(r"  id:: [0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}", lines[11])
    assert lines[12:] == ["\t- First line.", "", "\t      code", "\t  Last line.", "\t  <!-- /idm n-7k3q9x -->", ""]


def test_there_is_no_other_form() -> None:
    with pytest.raises(Refused, match="obsidian, plain, logseq, joplin"):
        render(SHEET, profile="word")


def test_a_note_without_a_quotation_has_a_heading_that_links_to_what_it_is_about() -> None:
    note = NOTE._replace(quote=None, target=Target("speaker", "s-0113"), meaning=None, text="Meet again.", tags=())
    about = ENTRY._replace(note=note, reference="Speaker Name [chair]", link="idm://speaker/s-0113")
    text = render(sheet(about))
    assert machine(text)["anchor"] is None
    assert machine(text)["quote"] is None
    assert text.split(" -->\n", 1)[1] == (
        "### [Speaker Name \\[chair\\]](idm://speaker/s-0113?note=n-7k3q9x)\n\n"
        "Tags:\n\n^n-7k3q9x\n\nMeet again.\n\n<!-- /idm n-7k3q9x -->\n"
    )


def test_a_free_note_says_so() -> None:
    note = NOTE._replace(quote=None, target=None, state="free", meaning="question")
    text = render(sheet(ENTRY._replace(note=note, reference=None, label=None, link=None)))
    assert "\n### Free note · Question\n" in text
    assert machine(text)["target"] is None


def test_what_is_not_known_is_left_out() -> None:
    bare = ENTRY._replace(note=NOTE._replace(meaning=None, text=""), label=None, who=None, link=None, reference=None)
    text = render(sheet(bare))
    assert "> [!quote] Highlight\n> publish the shared figures twice a year\n>\n> Tags: #follow-up" in text
    assert text.endswith("\n\n^n-7k3q9x\n\n<!-- /idm n-7k3q9x -->\n")
    nameless = SHEET._replace(
        source=None, document=None, version_sha=None, language=None, author=None, aliases=(), tags=()
    )
    assert list(header(render(nameless))) == ["title", "created", "updated", "idm-format", "idm-notes"]
    assert list(header(render(nameless._replace(entries=())))) == ["title", "idm-format", "idm-notes"]


def test_every_line_of_a_quotation_is_quoted() -> None:
    text = render(sheet(entry(1, quote="one\n\ntwo\r\n<!-- /idm n-000001 -->\n> three\n# four\n- five\n6. six")))
    start = text.index("> [!quote]")
    assert text[start : text.index("\n> [IDM")].split("\n")[1:] == [
        *(
            "> one",
            ">",
            "> two",
            "> \\<!-- /idm n-000001 -->",
            "> \\> three",
            "> \\# four",
            "> \\- five",
            "> 6\\. six",
            ">",
        ),
    ]


def test_a_body_that_holds_the_closing_line_is_closed_by_another() -> None:
    body = "before\n<!-- /idm n-000001 -->\n  <!-- /idm n-000001:1 -->\nafter"
    text = render(sheet(entry(1, text=body)))
    assert text.endswith("after\n\n<!-- /idm n-000001:2 -->\n")
    assert machine(text)["end"] == "n-000001:2"
    assert read(text).blocks[0].body == body


def test_nothing_in_the_machine_line_can_end_it() -> None:
    text = render(sheet(entry(1, quote="a --> b -- c <!-- d\n\u2028\x85e")))
    line = next(line for line in text.split("\n") if line.startswith("<!-- idm"))
    inside = line.removeprefix("<!-- idm ").removesuffix(" -->")
    assert not re.search(r"--|[<>\u2028\x85]", inside)
    assert json.loads(inside)["quote"] == "a --> b -- c <!-- d\n\u2028\x85e"


def test_sections_follow_each_other_and_a_heading_is_written_when_it_changes() -> None:
    text = render(sheet(entry(1, "A"), entry(2, "A"), entry(3, "B"), entry(4, "A"), entry(5, "")))
    marks = re.findall(r"^(?:## .*|\^n-.*)$", text, re.MULTILINE)
    assert marks == ["## A", "^n-000001", "^n-000002", "## B", "^n-000003", "## A", "^n-000004", "^n-000005"]


@pytest.mark.parametrize("state", ["orphan", "suggested"])
def test_notes_without_a_place_come_last_and_keep_where_they_stood(state: str) -> None:
    lost = entry(1, "A", state=state, segments=None, passage=None, origin=Origin(1, "p-old", ((5, 9), (12, 20))))
    text = render(sheet(lost, entry(2, "B")))
    assert re.findall(r"^(?:## .*|\^n-.*)$", text, re.MULTILINE) == [
        *("## B", "^n-000002", "## Not found in this version", "^n-000001"),
    ]
    orphan = read(text).blocks[1].machine
    assert orphan["state"] == state
    assert orphan["origin"] is None
    anchor = orphan["anchor"]
    assert isinstance(anchor, dict)
    assert (anchor["passage"], anchor["segments"]) == ("p-old", [[5, 9], [12, 20]])


def test_where_a_note_was_made_is_written_where_it_differs() -> None:
    moved = entry(1, version=2, passage="p-new", segments=((3, 8),))
    assert machine(render(sheet(moved)))["origin"] == {"passage": "p-0c41", "segments": [[1842, 1881]], "version": 1}


def test_a_deleted_note_is_not_written() -> None:
    text = render(sheet(entry(1), entry(2, state="deleted")))
    assert [block.id for block in read(text).blocks] == ["n-000001"]
    assert header(text)["idm-notes"] == 1


def test_created_and_updated_are_the_earliest_and_the_latest() -> None:
    early = entry(1, created="2031-01-01T00:00:00Z", updated="2031-01-02T00:00:00Z")
    front = header(render(sheet(entry(2), early)))
    assert str(front["created"]) == "2031-01-01 00:00:00"
    assert str(front["updated"]) == "2032-11-24 09:05:00"


def test_tags_that_yaml_would_take_for_something_else_are_quoted() -> None:
    odd = ("no", "2031-05", "true", "a/b", "null", "données")
    assert header(render(SHEET._replace(tags=odd)))["tags"] == list(odd)


def test_an_address_cannot_leave_its_link() -> None:
    text = render(sheet(ENTRY._replace(link="idm://doc/a b)<x>\n[y](z)?v=1", reference="a]b [c\nd")))
    assert "\n> [a\\]b \\[c d](idm://doc/a%20b%29%3Cx%3E%0A%5By%5D%28z%29?v=1&note=n-7k3q9x)\n" in text


@pytest.mark.parametrize(
    "title", ['"', "a: b # c - [d]", "'", "\\", "\x00\x1f\x7f\x85\u2028\ufeff\ufffe", "--- \n---\n", "# x"]
)
def test_any_title_is_read_alike_by_yaml(title: str) -> None:
    assert header(render(SHEET._replace(title=title)))["title"] == title
    assert read(render(SHEET._replace(title=title))).front["title"] == title


@settings(max_examples=150, deadline=None)
@given(sheets(most=1))
def test_yaml_accepts_every_front_matter(drawn: Sheet) -> None:
    front = header(render(drawn))
    whole = drawn.title.encode("utf-16", "replace").decode("utf-16")
    assert str(front["title"]).replace("\ufffd", "?") == whole.replace("\ufffd", "?")
    assert front["idm-notes"] == len(drawn.entries)
    assert front.get("tags", []) == list(drawn.tags)


@settings(max_examples=50, deadline=None)
@given(sheets())
def test_a_file_is_utf8_with_plain_line_ends_and_a_last_one(drawn: Sheet) -> None:
    for profile in PROFILES:
        text = render(drawn, profile=profile)
        assert text.encode()
        assert "\r" not in text
        assert text.endswith("\n")
        assert not text.endswith("\n\n")


@settings(max_examples=150, deadline=None)
@given(hostile)
def test_a_quotation_never_leaves_its_callout(quote: str) -> None:
    lines = render(sheet(entry(1, quote=quote))).split("\n")
    start = next(number for number, line in enumerate(lines) if line.startswith("> [!quote]"))
    end = lines.index("^n-000001", start)
    assert all(line.startswith(">") for line in lines[start : end - 1])
    assert lines[end - 1] == ""


def header(text: str) -> dict[str, Any]:
    front: dict[str, Any] = yaml.safe_load(text[4 : text.index("\n---\n")])
    return front


def machine(text: str) -> dict[str, object]:
    return read(text).blocks[0].machine
