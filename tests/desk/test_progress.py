import sqlite3
from pathlib import Path

import pytest

from idm_desktop.desk import progress


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    return tmp_path / "idm-desktop"


def test_nothing_has_been_read_at_first(state: Path) -> None:
    assert progress.read("quay") == frozenset()
    assert progress.place("quay") is None
    assert not state.exists(), "looking makes no file"


def test_what_was_read_is_known_the_next_time() -> None:
    progress.add("quay", ["p-1", "p-2"])
    progress.add("quay", ["p-2", "p-3"])
    progress.add("harbour", ["p-1"])
    assert progress.read("quay") == {"p-1", "p-2", "p-3"}
    assert len(progress.every()) == 4


def test_a_document_can_be_taken_for_unread_again() -> None:
    progress.add("quay", ["p-1"])
    progress.forget("quay")
    assert progress.read("quay") == frozenset()


def test_each_document_has_a_place_of_its_own() -> None:
    progress.leave("quay", "p-1", 4)
    progress.leave("harbour", "p-9", 0)
    progress.leave("quay", "p-2", 7)
    assert progress.place("quay") == ("p-2", 7)
    assert progress.place("harbour") == ("p-9", 0)


def test_a_damaged_file_is_begun_anew(state: Path) -> None:
    progress.add("quay", ["p-1"])
    (state / progress.NAME).write_bytes(b"this is no database" * 400)
    assert progress.read("quay") == frozenset()
    progress.add("quay", ["p-1"])
    progress.add("quay", ["p-1"])
    assert progress.read("quay") == {"p-1"}


def test_where_nothing_can_be_written_one_reads_on(state: Path) -> None:
    state.write_text("a file where the folder would be", encoding="utf-8")
    progress.add("quay", ["p-1"])
    assert progress.read("quay") == frozenset()


def test_it_keeps_no_word_of_any_document(state: Path) -> None:
    progress.add("quay", ["p-1"])
    connection = sqlite3.connect(state / progress.NAME)
    tables = [row[0] for row in connection.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")]
    connection.close()
    assert not any("text" in table.split("(", 1)[1].split() for table in tables)
