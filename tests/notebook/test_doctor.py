"""The doctor: finds what is wrong, names it, changes nothing."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from idm_desktop.notebook import backup, doctor, notes, tidemark
from idm_desktop.notebook.connection import connect
from idm_desktop.notebook.values import Draft


@pytest.fixture
def ids(path: Path, backups: Path, state: Path) -> tuple[str, str]:
    """Give two notes in a notebook in good order, with a backup and a high-water mark."""
    with closing(connect(path)) as notebook:
        first, second = (notes.add(notebook, Draft(text=text)).id for text in ("Sound.", "Steady."))
        tidemark.remember(notebook, state)
    backup.make(path, backups)
    return first, second


def failing(path: Path, backups: Path, state: Path) -> dict[str, str]:
    """Return the checks that are not passed; the file is the same afterwards."""
    before = path.read_bytes() if path.exists() else None
    checks, _, _ = doctor.examine(path, backups, state)
    assert (path.read_bytes() if path.exists() else None) == before
    return {check.name: check.detail for check in checks if not check.ok}


def spoil(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        for statement in statements:
            other.execute(statement)


def test_a_notebook_in_good_order_passes(path: Path, backups: Path, state: Path, ids: tuple[str, str]) -> None:
    checks, damaged, kept = doctor.examine(path, backups, state)
    assert [check for check in checks if not check.ok] == []
    assert [check.name for check in checks] == [
        "notebook",
        "integrity",
        "foreign keys",
        "journal mode",
        "permissions",
        "hashes",
        "briefings",
        "index",
        "high-water mark",
        "backups",
    ]
    assert all(check.detail.endswith((".", ".sqlite")) for check in checks)
    assert damaged == ()
    assert [each.ok for each in kept] == [True]


def test_a_library_without_a_notebook_yet_is_in_order(path: Path, backups: Path, state: Path) -> None:
    assert failing(path, backups, state) == {}
    assert not path.parent.exists()


def test_a_notebook_that_vanished_is_missed(path: Path, backups: Path, state: Path, ids: tuple[str, str]) -> None:
    path.unlink()
    (copy,) = backups.iterdir()
    assert failing(path, backups, state) == {
        "notebook": f"It is missing; put a backup there with “idm restore {copy}”."
    }


def test_a_changed_letter_is_named_by_its_note(path: Path, backups: Path, state: Path, ids: tuple[str, str]) -> None:
    path.write_bytes(path.read_bytes().replace(b"Steady.", b"Steamy."))
    assert failing(path, backups, state)["hashes"].startswith(f"Damaged: {ids[1]}.")
    assert doctor.examine(path, backups, state)[1] == (ids[1],)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE note SET deleted = '2031-01-01T00:00:00Z' WHERE row = 1",
        "UPDATE note SET target_kind = 'event', target_id = 'e' WHERE row = 1",
        "UPDATE note SET author = 'Somebody else' WHERE row = 1",
        "UPDATE note SET revision = 2 WHERE row = 1",
        "UPDATE note SET sha = 'x' WHERE row = 1",
        "UPDATE revision SET meaning = 'figure' WHERE seq = 1",
        "UPDATE revision SET tags = '[\"a\"]' WHERE seq = 1",
        "UPDATE revision SET tags = '[' WHERE seq = 1",
        "UPDATE revision SET share = 'public' WHERE seq = 1",
        "UPDATE revision SET time = '2031-01-01T00:00:00Z' WHERE seq = 1",
        "UPDATE revision SET revision = 4 WHERE seq = 1",
        "DELETE FROM revision WHERE seq = 1",
    ],
)
def test_every_fact_about_a_note_is_vouched_for(
    path: Path, backups: Path, state: Path, ids: tuple[str, str], statement: str
) -> None:
    spoil(path, statement)
    assert doctor.examine(path, backups, state)[1] == (ids[0],)
    with closing(connect(path)) as notebook:
        assert notes.get(notebook, ids[0]).damaged
        assert notes.get(notebook, ids[1]).text == "Steady."


def test_an_early_revision_that_is_hurt_is_named_too(path: Path, backups: Path, state: Path) -> None:
    with closing(connect(path)) as notebook:
        id = notes.add(notebook, Draft(text="Early.")).id
        assert not notes.change(notebook, id, text="Late.").damaged
    spoil(path, "UPDATE revision SET text = 'Eerly.' WHERE revision = 1")
    assert doctor.examine(path, backups, state)[1] == (id,)
    with closing(connect(path)) as notebook:
        assert not notes.get(notebook, id).damaged


def test_rows_that_belong_to_no_note_are_counted(path: Path, backups: Path, state: Path, ids: tuple[str, str]) -> None:
    spoil(path, "INSERT INTO note_tag (note, tag) VALUES ('n-00000000', 'sea')")
    assert failing(path, backups, state) == {"foreign keys": "1 rows belong to no note."}


def test_a_journal_mode_set_by_another_tool_is_found(
    path: Path, backups: Path, state: Path, ids: tuple[str, str]
) -> None:
    spoil(path, "PRAGMA journal_mode = WAL")
    assert "journal mode" in failing(path, backups, state)


def test_a_file_that_others_may_read_is_found(path: Path, backups: Path, state: Path, ids: tuple[str, str]) -> None:
    path.chmod(0o644)
    assert failing(path, backups, state) == {"permissions": f"Others may use {path} (644)."}


def test_notes_that_are_not_in_the_index_are_found(
    path: Path, backups: Path, state: Path, ids: tuple[str, str]
) -> None:
    spoil(path, "DELETE FROM note_fts_docsize WHERE id = 1")
    assert list(failing(path, backups, state)) == ["index"]


def test_an_older_notebook_is_found(path: Path, backups: Path, state: Path, ids: tuple[str, str]) -> None:
    old = path.read_bytes()
    with closing(connect(path)) as notebook:
        notes.add(notebook, Draft(text="Newer."))
        tidemark.remember(notebook, state)
    path.write_bytes(old)
    assert "it lacks 1 saved change and 1 note" in failing(path, backups, state)["high-water mark"]


def test_a_backup_that_is_not_whole_is_named(path: Path, backups: Path, state: Path, ids: tuple[str, str]) -> None:
    (copy,) = backups.iterdir()
    copy.write_bytes(copy.read_bytes()[:5000])
    assert failing(path, backups, state) == {"backups": f"Not whole: {copy.name}."}


@pytest.mark.parametrize("content", [b"", b"scribble" * 200, b"SQLite format 3\0" + b"\x01" * 4000])
def test_what_is_no_notebook_is_a_sentence(
    path: Path, backups: Path, state: Path, ids: tuple[str, str], content: bytes
) -> None:
    path.write_bytes(content)
    said = failing(path, backups, state)
    assert list(said) == ["notebook"]
    assert str(path) in said["notebook"]


def test_a_later_programs_notebook_is_a_sentence(path: Path, backups: Path, state: Path, ids: tuple[str, str]) -> None:
    spoil(path, "PRAGMA user_version = 99")
    assert "later version of this program" in failing(path, backups, state)["notebook"]


def test_a_folder_in_the_place_of_the_notebook_is_a_sentence(path: Path, backups: Path, state: Path) -> None:
    path.mkdir(parents=True)
    checks, damaged, kept = doctor.examine(path, backups, state)
    assert [check.name for check in checks if not check.ok][:1] == ["notebook"]
    assert (damaged, kept) == ((), ())
