"""Writing into a file that its reader has worked in."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from idm_desktop.export.dress import PROFILES
from idm_desktop.export.markdown import render
from idm_desktop.export.reading import read
from idm_desktop.export.sheet import Entry, Sheet
from tests.export.making import SHEET, entry, hostile, sheet, sheets

A1, A2, A3 = entry(1, "A"), entry(2, "A"), entry(3, "A")
B1, B2 = entry(4, "B"), entry(5, "B")
C1 = entry(6, "C")

REMARKS = "\n## My remarks\n\nMine.  \n\n\n* keep\n"


@settings(max_examples=100, deadline=None)
@given(sheets(), st.sampled_from(PROFILES))
def test_writing_twice_changes_nothing(drawn: Sheet, profile: str) -> None:
    once = render(drawn, profile=profile)
    assert render(drawn, once, profile) == once


@settings(max_examples=200, deadline=None)
@given(st.data(), st.sampled_from(PROFILES))
def test_an_untouched_file_becomes_what_it_would_be_if_written_anew(data: st.DataObject, profile: str) -> None:
    states = data.draw(st.lists(st.sampled_from(["attached", "orphan"]), min_size=7, max_size=7))
    every = [entry(number, f"Part {number // 3}", state=state) for number, state in enumerate(states, 1)]
    pick = st.lists(st.booleans(), min_size=7, max_size=7)
    before = sheet(*(one for one, there in zip(every, data.draw(pick), strict=True) if there))
    after = sheet(*(one for one, there in zip(every, data.draw(pick), strict=True) if there))
    assert render(after, render(before, profile=profile), profile) == render(after, profile=profile)


@settings(max_examples=100, deadline=None)
@given(st.lists(hostile, min_size=4, max_size=4), st.data())
def test_what_a_reader_wrote_between_the_notes_stays(texts: list[str], data: st.DataObject) -> None:
    mine = [re.sub(r"<!-- /?idm|[\r\ud800]", "", text) for text in texts]
    file = render(sheet(A1, A2, B1))
    ours = {line for line in file.split("\n") if line.startswith("## ")}
    for mark, text in zip(("n-000001", "n-000002", "n-000004"), mine, strict=False):
        file = file.replace(f"<!-- /idm {mark} -->\n", f"<!-- /idm {mark} -->\n\n{text}\n")
    file += mine[3]
    some = data.draw(st.lists(st.sampled_from([A1, A2, A3, B1, B2, C1]), unique=True))
    once = render(sheet(*sorted(some, key=lambda one: one.note.id)), file)
    for line in "\n".join(mine).split("\n"):
        # a heading like ours is looked after as ours: over nothing but notes that are gone, it goes with them
        assert line in once or line in ours or line.startswith(("## ", "- ## "))
    assert {block.id for block in read(once).blocks} == {one.note.id for one in some}
    assert render(sheet(*sorted(some, key=lambda one: one.note.id)), once) == once


def test_bytes_outside_the_notes_stay_as_they_are() -> None:
    file = render(sheet(A1, B1)).replace("## A\n", "## A\n\nAn introduction\tof mine  \n") + REMARKS
    changed = sheet(A1._replace(note=A1.note._replace(text="New.", meaning=None)), B1)
    assert render(changed, file) == file.replace(cut(file, "n-000001"), cut(render(changed), "n-000001"))


def test_a_note_is_rewritten_where_its_reader_moved_it() -> None:
    file = render(sheet(A1, B1)) + REMARKS
    block = cut(file, "n-000001")
    moved = file.replace(block + "\n\n", "") + "\n" + block + "\n"
    assert render(sheet(A1, B1), moved) == moved
    text = render(sheet(A1._replace(note=A1.note._replace(text="New.")), B1), moved)
    assert order(text) == ["## A", "## B", "n-000004", "## My remarks", "n-000001"]
    assert "\nNew.\n" in text


def test_a_new_note_follows_the_one_before_it() -> None:
    file = render(sheet(A1, A3, B1)) + REMARKS
    assert order(render(sheet(A1, A2, A3, B1, B2), file)) == [
        *("## A", "n-000001", "n-000002", "n-000003", "## B", "n-000004", "n-000005", "## My remarks"),
    ]


def test_a_new_note_at_the_head_of_a_section_stands_under_its_heading() -> None:
    file = render(sheet(A2, B2)).replace("## A\n", "## A\n\nMine.\n")
    text = render(sheet(A1, A2, B1, B2), file)
    assert order(text) == ["## A", "n-000001", "n-000002", "## B", "n-000004", "n-000005"]
    assert "## A\n\nMine.\n\n<!-- idm" in text


def test_a_missing_heading_is_made_where_its_section_belongs() -> None:
    file = render(sheet(A1, C1)).replace("<!-- /idm n-000001 -->\n", "<!-- /idm n-000001 -->\n\nMine on A.\n") + REMARKS
    text = render(sheet(A1, B1, C1, entry(7, "D")), file)
    assert order(text) == [
        "## A",
        "n-000001",
        "## B",
        "n-000004",
        "## C",
        "n-000006",
        "## D",
        "n-000007",
        "## My remarks",
    ]
    assert text.index("Mine on A.") < text.index("## B")
    assert text.endswith("\n\n## My remarks\n\nMine.  \n\n\n* keep\n")


def test_a_note_goes_under_a_heading_that_was_emptied() -> None:
    file = render(sheet(A1, B1)).replace(cut(render(sheet(A1, B1)), "n-000001"), "Mine on A.")
    assert order(render(sheet(A1, B1), file)) == ["## A", "n-000001", "## B", "n-000004"]


def test_a_heading_in_a_readers_code_is_none() -> None:
    file = render(sheet(A1)) + "\n```\n## not a heading\n```\n"
    text = render(sheet(A1, B1), file)
    assert text.index("## not a heading\n```\n") < text.index("## B\n")


def test_a_deleted_note_goes_with_its_heading_if_nothing_else_stood_there() -> None:
    file = render(sheet(A1, B1, C1)) + REMARKS
    assert render(sheet(A1, C1), file) == render(sheet(A1, C1)) + REMARKS
    commented = file.replace("## B\n", "## B\n\nMine on B.\n")
    assert order(render(sheet(A1, C1), commented)) == ["## A", "n-000001", "## B", "## C", "n-000006", "## My remarks"]


def test_a_readers_own_heading_stays_where_the_notes_put_under_it_are_gone() -> None:
    file = render(sheet(A1, B1, C1)).replace("## B\n", "## To be asked\n")
    assert order(render(sheet(A1, C1), file)) == ["## A", "n-000001", "## To be asked", "## C", "n-000006"]
    assert order(render(sheet(), file)) == ["## To be asked"]


def test_a_file_whose_notes_are_all_gone_keeps_its_readers_words() -> None:
    assert render(sheet(), render(sheet(A1, B1)) + REMARKS) == render(sheet()) + REMARKS


def test_a_note_that_its_reader_cut_out_is_written_again() -> None:
    file = render(sheet(A1, A2)) + REMARKS
    assert render(sheet(A1, A2), file.replace(cut(file, "n-000002") + "\n\n", "")) == file


def test_a_note_that_lost_its_place_moves_and_comes_back() -> None:
    lost = A1._replace(note=A1.note._replace(state="orphan", segments=None))
    file = render(sheet(A1, B1)) + REMARKS
    away = render(sheet(lost, B1), file)
    assert order(away) == ["## B", "n-000004", "## Not found in this version", "n-000001", "## My remarks"]
    assert render(sheet(A1, B1), away) == file


def test_a_torn_note_is_left_alone_and_not_written_a_second_time() -> None:
    torn = render(sheet(A1, A2)).replace("<!-- /idm n-000001 -->\n\n", "")
    changed = sheet(A1._replace(note=A1.note._replace(text="New.")), A2)
    assert render(changed, torn) == torn
    assert len(read(torn).problems) == 1


def test_a_copy_of_a_note_is_left_alone() -> None:
    file = render(sheet(A1))
    file += "\n" + cut(file, "n-000001").replace("Remark", "Copied remark") + "\n"
    assert render(sheet(A1), file) == file


def test_a_new_title_replaces_the_old_one_and_another_heading_stays() -> None:
    file = render(SHEET).replace("## Session", "# Mine\n\n## Session")
    text = render(SHEET._replace(title="Other"), file)
    assert re.findall(r"^# .*", text, re.MULTILINE) == ["# Other", "# Mine"]


def test_what_a_reader_added_to_the_front_matter_stays() -> None:
    added = 'cssclasses:\n  - wide\n# why\nrating: 5 # of 5\n"my key": [a, b]\n'
    file = render(SHEET).replace("idm-format: 1\n", added + "idm-format: 1\n")
    file = file.replace("  - idm\n", '  - mine\n  - "idm"\n').replace("aliases:\n", "aliases:\n  - 'Short: name'\n")
    text = render(SHEET, file)
    front = text[: text.index("\n---\n")]
    assert front.endswith("idm-notes: 1\n" + added.rstrip())
    assert "  - idm\n  - idm/2031\n  - mine\ncreated" in front
    assert '  - "IDM 2031 conclusions (notes)"\n  - "Short: name"\ntags' in front
    assert render(SHEET, text) == text


def test_lists_on_one_line_are_read_too() -> None:
    file = render(SHEET).replace("tags:\n  - idm\n  - idm/2031\n", "tags: [idm, 'mine', \"no\", odd thing]\n")
    assert 'tags:\n  - idm\n  - idm/2031\n  - mine\n  - "no"\n  - "odd thing"\n' in render(SHEET, file)


def test_front_matter_that_was_cut_off_comes_back() -> None:
    file = render(SHEET).split("---\n\n", 1)[1]
    assert render(SHEET, file) == render(SHEET)


def test_line_ends_of_windows_and_a_byte_order_mark_stay() -> None:
    file = "\ufeff" + (render(sheet(A1)) + REMARKS).replace("\n", "\r\n")
    assert render(sheet(A1), file) == file
    text = render(sheet(A1, A2, B1), file)
    assert text == "\ufeff" + (render(sheet(A1, A2, B1)) + REMARKS).replace("\n", "\r\n")


def test_a_file_changes_its_dress_and_back() -> None:
    file = render(sheet(A1, B1)) + REMARKS
    for profile in PROFILES:
        dressed = render(sheet(A1, B1), file, profile)
        assert dressed == render(sheet(A1, B1), profile=profile) + REMARKS
        assert render(sheet(A1, B1), dressed) == file


def test_an_empty_file_is_written_afresh() -> None:
    assert render(SHEET, " \n") == render(SHEET)


def test_recurring_headings_keep_their_notes_apart() -> None:
    again: tuple[Entry, ...] = (A1, B1, entry(7, "A"))
    file = render(sheet(*again))
    text = render(sheet(A1, A2, B1, B2, entry(7, "A"), entry(8, "A")), file)
    assert order(text) == [
        *("## A", "n-000001", "n-000002", "## B", "n-000004", "n-000005", "## A", "n-000007", "n-000008"),
    ]


def cut(text: str, id: str) -> str:
    block = next(block for block in read(text).blocks if block.id == id)
    return text[block.start : block.end]


def order(text: str) -> list[str]:
    return re.findall(r"^(?:\^(?=n-)|(?=## ))(.*)$", text, re.MULTILINE)
