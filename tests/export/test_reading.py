"""Reading a file of notes back, as it was written or as its reader left it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from idm_desktop.errors import ImportFailed
from idm_desktop.export.dress import PROFILES
from idm_desktop.export.frame import normalise, split_tags, writable
from idm_desktop.export.markdown import render
from idm_desktop.export.reading import Block, Torn, read
from idm_desktop.export.sheet import Sheet
from tests.export.making import ENTRY, HOSTILE, NOTE, SHEET, entry, sheet, sheets

TWO = render(sheet(entry(1), entry(2)))


@settings(max_examples=300, deadline=None)
@given(sheets(), st.sampled_from(PROFILES))
def test_what_is_written_is_read_back_equal(drawn: Sheet, profile: str) -> None:
    text = render(drawn, profile=profile)
    parsed = read(text)
    assert not parsed.problems
    notes = {entry.note.id: entry.note for entry in drawn.entries}
    assert {block.id for block in parsed.blocks} == notes.keys()
    for block in parsed.blocks:
        note = notes[block.id]
        assert not block.edited
        assert block.body == normalise(note.text)
        assert block.tags == note.tags
        ours = text[block.start : block.end]
        assert ours.startswith("- <!-- idm" if profile == "logseq" else "<!-- idm")
        assert ours.endswith(f"<!-- /idm {block.machine['end']} -->")
        said = {name: block.machine[name] for name in ("meaning", "share", "state", "created", "updated", "revision")}
        assert said == {name: getattr(note, name) for name in said}
        assert block.machine["quote"] == (None if note.quote is None else writable(note.quote))
        assert block.machine["author"] == (None if note.author is None else writable(note.author))


@settings(max_examples=50, deadline=None)
@given(sheets(), st.data())
def test_a_file_is_read_alike_after_a_program_of_windows_saved_it(drawn: Sheet, data: st.DataObject) -> None:
    text = render(drawn, profile=data.draw(st.sampled_from(PROFILES)))
    parsed, saved = read(text), read("\ufeff" + text.replace("\n", "\r\n"))
    assert [block[:4] for block in saved.blocks] == [block[:4] for block in parsed.blocks]
    assert not any(block.edited for block in saved.blocks)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from([*HOSTILE, *TWO.split("\n"), "\n"]) | st.text(max_size=9), max_size=40))
def test_any_text_at_all_is_read(parts: list[str]) -> None:
    parsed = read("---\nidm-format: 1\n---\n" + "\n".join(parts))
    assert all(problem.startswith("Line ") and problem.endswith(".") for problem in parsed.problems)
    assert len({block.id for block in parsed.blocks}) == len(parsed.blocks)


def test_the_front_matter_is_read_with_its_lists_as_lines() -> None:
    front = read(render(SHEET)).front
    assert front["title"] == "Notes on IDM 2031: Conclusions"
    assert front["tags"] == "idm\nidm/2031"
    assert front["created"] == "2032-11-23T17:20:00"
    assert front["idm-version"] == "sha256:9c1f0a77"


def test_an_edit_of_body_or_tags_is_noticed_and_nothing_else_is_taken_for_one() -> None:
    assert blocks(TWO.replace("Remark 1.", "Remark 1, changed."))[0].edited
    assert blocks(TWO.replace("Tags: #follow-up #idm/2031", "Tags: #follow-up", 1))[0].edited
    untouched = TWO.replace("Tags: #follow-up #idm/2031", "Tags:  follow-up,  #idm/2031 ").replace(
        "Remark 1.\n", "\n\nRemark 1.\n\n\n"
    )
    assert not any(block.edited for block in blocks(untouched.replace("> words 1", "> changed words")))


def test_a_tag_written_into_the_file_is_read() -> None:
    assert blocks(TWO.replace("Tags: #follow-up #idm/2031", "Tags: #new, #Follow-up two", 1))[0].tags == (
        *("new", "Follow-up", "two"),
    )
    assert split_tags("") == ()


def test_a_body_may_grow_by_paragraphs_lists_and_code() -> None:
    grown = "Remark 1.\n\n- a\n- b\n\n```\n<!-- /idm n-000002 -->\n```"
    assert blocks(TWO.replace("Remark 1.", grown))[0].body == grown


def test_a_note_written_under_its_bullet_is_read_without_the_indent() -> None:
    text = render(sheet(entry(1)), profile="logseq").replace("\t- Remark 1.", "\t- Remark 1.\n\t- And more.")
    assert blocks(text)[0].body == "Remark 1.\n- And more."


def test_a_block_id_at_the_head_of_a_body_belongs_to_the_body() -> None:
    for profile in PROFILES:
        for quoted in (True, False):
            text = render(sheet(entry(1, text="^n-000001\n\nx", quoted=quoted)), profile=profile)
            assert blocks(text)[0].body == "^n-000001\n\nx"


def test_a_body_of_uncommon_space_is_a_body() -> None:
    for profile in PROFILES:
        for quoted in (True, False):
            text = render(sheet(entry(1, text="\u2028\n\u3000\nx", quoted=quoted)), profile=profile)
            assert blocks(text)[0].body == "\u2028\n\u3000\nx"


def test_a_fake_tags_line_in_a_quotation_is_not_ours() -> None:
    assert blocks(render(sheet(entry(1, quote="x\nTags: #fake"))))[0].tags == NOTE.tags


def test_a_note_inside_the_body_of_another_is_part_of_it() -> None:
    inner = render(sheet(entry(2)))
    text = render(sheet(entry(1, text=inner)))
    assert [block.id for block in read(text).blocks] == ["n-000001"]
    assert blocks(text)[0].body == normalise(inner)


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("<!-- /idm n-000001 -->\n", "", "has lost its last line, <!-- /idm n-000001 -->; put it back below the note"),
        ("<!-- idm {", "<!-- idm {{", "has a damaged first line"),
        ('"id":"n-000001"', '"id":""', "has a damaged first line"),
        ('"id":"n-000001"', '"idd":"n-000001"', "has a damaged first line"),
        ('"end":"n-000001"', '"end":"n-000002"', "has a damaged first line"),
        ('"quote":"words 1"', '"quote":7', "has a damaged first line"),
        ('"quote":"words 1"', '"quote":"\\ud800"', "has a damaged first line"),
        ('"revision":2', '"revision":' + "[" * 5000, "has a damaged first line"),
        ("> Tags: #follow-up #idm/2031\n", "", "has lost its Tags line"),
    ],
)
def test_a_torn_note_is_named_with_its_line_and_the_rest_is_read(old: str, new: str, reason: str) -> None:
    torn = TWO.replace(old, new, 1)
    parsed = read(torn)
    assert [block.id for block in parsed.blocks] == ["n-000002"]
    assert len(parsed.problems) == 1
    assert parsed.problems[0].startswith("Line 23: the note ")
    assert reason in parsed.problems[0]


def test_a_note_that_stands_twice_is_read_once() -> None:
    first = blocks(TWO)[0]
    parsed = read(TWO + "\n" + TWO[first.start : first.end].replace("Remark", "Other") + "\n")
    assert [block.body for block in parsed.blocks] == ["Remark 1.", "Remark 2."]
    assert "the note n-000001 stands here a second time" in parsed.problems[0]
    assert isinstance(parsed.torn[0], Torn)


def test_a_file_of_something_else_is_refused() -> None:
    for text in ("", "# My shopping\n", "---\ntitle: x\n---\n", "<!-- idm is a name -->\n"):
        with pytest.raises(ImportFailed, match="holds no notes"):
            read(text)


def test_a_file_of_a_later_program_is_refused() -> None:
    with pytest.raises(ImportFailed, match="later version"):
        read(TWO.replace("idm-format: 1", "idm-format: 2"))


def test_a_file_that_lost_its_front_matter_is_read() -> None:
    assert len(read(TWO.split("---\n", 2)[2]).blocks) == 2


def test_reading_grows_with_the_length_of_a_file_and_not_faster() -> None:
    parsed = read(
        "---\nidm-format: 1\n---\n"
        + '<!-- idm {"id":"n-000001","end":"n-000001","quote":null} -->\n' * 20_000
        + " " * 200_000
        + "<!-- /idm n-000002"
        + " " * 200_000
        + "\n<!-- idm {"
        + "[" * 200_000
    )
    assert len(parsed.problems) == 20_001
    assert parsed.problems[-1].startswith("Line 20005:")


def test_entries_of_all_kinds_of_target_keep_it() -> None:
    about = ENTRY._replace(note=NOTE._replace(quote=None))
    assert blocks(render(sheet(about)))[0].machine["target"] == {"kind": "passage", "id": "p-0c41"}


def blocks(text: str) -> tuple[Block, ...]:
    parsed = read(text)
    assert not parsed.problems
    return parsed.blocks
