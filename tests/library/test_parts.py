from pathlib import Path

import pytest

from idm_desktop.desk import importing, reading
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.importing import Options
from idm_desktop.library import parts


@pytest.fixture
def long(tmp_path: Path) -> Desk:
    """A document of few but very long paragraphs."""
    text = "\n\n".join(f"Paragraph {at} says " + "that the harbour stays open, " * 200 + "always." for at in range(120))
    (tmp_path / "long.txt").write_text(text, encoding="utf-8")
    desk = Desk(tmp_path / "library")
    done = importing.bring_in(desk, tmp_path / "long.txt", Options(guide="none"))
    assert done.status == "imported"
    return desk


def test_a_long_document_is_shown_in_parts_that_can_be_laid_out_at_once(long: Desk) -> None:
    document = next(row[0] for row in long.library.execute("SELECT id FROM document WHERE kind <> 'digest'"))
    page = reading.open_page(long, f"idm://doc/{document}", "official").page
    seen: list[str] = []
    pages = 1
    while True:
        leaves = reading.leaves(page)
        assert sum(len(leaf.passage.text) for leaf in leaves) <= parts.LONGEST
        seen += [leaf.passage.id for leaf in leaves]
        assert page.position is not None
        assert page.position[0] == pages
        if page.after is None:
            break
        before = page.ref
        page = reading.open_page(long, page.after, "official").page
        assert page.before is not None
        assert page.ref == before
        pages += 1
    (passages,) = long.library.execute("SELECT passages FROM document WHERE id = ?", (document,)).fetchone()
    assert pages == page.position[1]
    assert len(seen) == len(set(seen)) == passages
    long.close()


def test_a_short_document_is_one_part_without_looking_at_it(shipped: Path) -> None:
    desk = Desk(shipped)
    assert parts.begins(desk.library, ("no such document", 1), parts.MOST, 10) == [0]
    desk.close()


def test_a_place_lies_in_the_part_that_begins_before_it() -> None:
    assert [parts.part([0, 400, 700], at) for at in (0, 399, 400, 699, 700, 5000)] == [0, 0, 1, 1, 2, 2]
