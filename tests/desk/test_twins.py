"""What counts as here already: the same words in another format, and nothing else."""

from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

import pytest

from idm_desktop.desk.desk import Desk
from idm_desktop.desk.importing import Options, bring_in
from idm_desktop.model.reports import Imported
from tests.core import SUMMARY

BODY = """
The chair opened the meeting and thanked the harbour for its hall, its lamps and its patience with so many guests.

Ms. Ida Vik, Head of the Lamp Fund, said that lamps should be lit before the boats come in, and not when they call.
"""
TITLED = "Meeting of the Harbour Forum, Group {group}\n\nOslo, {day} May 2031\n{body}"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path / "library")
    yield desk
    desk.close()


def came(desk: Desk, path: Path, text: str) -> Imported:
    path.write_text(text, encoding="utf-8")
    return bring_in(desk, path, Options(guide="none"))


def text(group: str = "A", day: int = 4, body: str = BODY) -> str:
    return TITLED.format(group=group, day=day, body=body)


@pytest.mark.parametrize(("group", "day"), [("B", 4), ("A", 5)])
def test_the_same_words_under_another_title_or_day_are_another_document(
    desk: Desk, tmp_path: Path, group: str, day: int
) -> None:
    first = came(desk, tmp_path / "one.txt", text())
    second = came(desk, tmp_path / "two.txt", text(group, day))
    assert (first.status, second.status) == ("imported", "imported")
    assert first.document != second.document
    assert any(str(first.document) in warning for warning in second.warnings)


def test_the_same_words_in_another_format_are_here_already(desk: Desk, tmp_path: Path) -> None:
    first = came(desk, tmp_path / "one.txt", text())
    marked = "---\ntitle: Meeting of the Harbour Forum, Group A\ndate: 2031-05-04\n---\n" + BODY
    second = came(desk, tmp_path / "two.md", marked)
    third = came(desk, tmp_path / "three.md", "# " + text())
    assert [one.status for one in (second, third)] == ["already", "already"]
    assert {one.document for one in (second, third)} == {first.document}


def test_a_table_that_is_not_there_yet_is_not_lost(desk: Desk, tmp_path: Path) -> None:
    came(desk, tmp_path / "one.md", "# " + text())
    table = "\n| Lamp | Price |\n|---|---|\n| Oil | 14 |\n"
    assert came(desk, tmp_path / "two.md", "# " + text(body=BODY + table)).status == "imported"


def test_a_text_that_names_itself_nowhere_is_known_by_its_words(desk: Desk, tmp_path: Path) -> None:
    assert came(desk, tmp_path / "one.txt", BODY).status == "imported"
    assert came(desk, tmp_path / "two.txt", BODY).status == "already"


@pytest.mark.skipif(not SUMMARY.is_file(), reason="the summary is not beside this checkout")
@pytest.mark.parametrize(("one", "other"), list(permutations(("md", "html", "docx", "pdf"), 2)))
def test_the_summary_is_one_document_in_whatever_order_its_formats_come(desk: Desk, one: str, other: str) -> None:
    first, second = (bring_in(desk, SUMMARY.with_suffix(f".{name}"), Options(guide="none")) for name in (one, other))
    assert (first.status, second.status) == ("imported", "already")
    assert second.document == first.document
