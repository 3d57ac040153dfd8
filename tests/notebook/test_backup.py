"""Backups: whole, private, read back, and thinned so that a whole one is always left."""

import sqlite3
import stat
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from sqlite3 import Connection
from threading import Event, Thread

import pytest

from idm_desktop.errors import Damaged, NotFound, Refused, StoreError
from idm_desktop.model.reports import KeptBackup
from idm_desktop.notebook import backup, notes
from idm_desktop.notebook.connection import connect
from idm_desktop.notebook.values import Draft

NOON = "2031-05-06T12:00:00Z"


def days(first: date, count: int) -> list[str]:
    return [f"{first + timedelta(days=number)}T08:00:00Z" for number in range(count)]


def names(paths: tuple[Path, ...] | list[Path]) -> list[str]:
    return sorted(path.name for path in paths)


def hurt(path: Path, text: str = "Sound.") -> None:
    """Change one letter of a note behind SQLite's back."""
    content = path.read_bytes()
    assert text.encode() in content
    path.write_bytes(content.replace(text.encode(), text.replace("o", "a").encode()))


def test_a_backup_is_the_notebook_and_says_so(notebook: Connection, path: Path, backups: Path) -> None:
    kept = notes.add(notebook, Draft(text="Sound."))
    notes.delete(notebook, notes.add(notebook, Draft(text="In the trash.")).id)
    made = backup.make(path, backups, now=NOON)
    assert made == (str(backups / "notebook-20310506T120000Z.sqlite"), 1, True)
    with closing(connect(Path(made.file))) as copy:
        assert notes.every(copy) == (kept,)
        assert len(notes.every(copy, deleted=True)) == 1


def test_backups_are_for_their_owner_alone_and_nothing_is_left_beside_them(
    notebook: Connection, path: Path, backups: Path
) -> None:
    notes.add(notebook, Draft(text="Sound."))
    made = Path(backup.make(path, backups).file)
    assert stat.S_IMODE(made.stat().st_mode) == 0o600
    assert stat.S_IMODE(backups.stat().st_mode) == 0o700
    assert list(backups.iterdir()) == [made]


def test_two_backups_of_one_second_are_two(notebook: Connection, path: Path, backups: Path) -> None:
    made = [Path(backup.make(path, backups, now=NOON).file).name for _ in range(3)]
    assert made == [f"notebook-20310506T120000Z{ending}.sqlite" for ending in ("", "-2", "-3")]
    assert [Path(each.file).name for each in backup.list_backups(backups)] == made[::-1]


def test_a_backup_can_be_made_while_another_connection_writes(notebook: Connection, path: Path, backups: Path) -> None:
    notes.add(notebook, Draft(text="Sound."))
    notebook.execute("BEGIN IMMEDIATE")
    notebook.execute("UPDATE meta SET value = '1' WHERE key = 'purged'")
    assert backup.make(path, backups).ok
    notebook.execute("ROLLBACK")


def test_a_backup_is_whole_though_somebody_writes_all_the_while(
    notebook: Connection, path: Path, backups: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "PAGES", 2)  # so that there are many steps to write between
    for number in range(50):
        notes.add(notebook, Draft(text=f"Number {number}. " * 100))
    done = Event()

    def write() -> None:
        with closing(connect(path)) as other:
            while not done.is_set():
                notes.add(other, Draft(text="Meanwhile."))

    writer = Thread(target=write)
    writer.start()
    try:
        assert all(backup.make(path, backups).ok for _ in range(2))
    finally:
        done.set()
        writer.join()


def test_a_backup_with_a_damaged_note_does_not_count_as_whole(path: Path, backups: Path) -> None:
    with closing(connect(path)) as notebook:
        notes.add(notebook, Draft(text="Sound."))
    hurt(path)
    assert backup.make(path, backups).ok is False


def test_a_backup_damaged_later_is_found_out(notebook: Connection, path: Path, backups: Path) -> None:
    notes.add(notebook, Draft(text="Sound."))
    first, second = (backup.make(path, backups, now=NOON) for _ in range(2))
    hurt(Path(first.file))
    assert backup.list_backups(backups) == (
        KeptBackup(second.file, NOON, 1, True),
        KeptBackup(first.file, NOON, 1, False),
    )


def test_a_backup_to_a_file_writes_over_nothing(notebook: Connection, path: Path, tmp_path: Path) -> None:
    target = tmp_path / "stick" / "copy.sqlite"
    with pytest.raises(NotFound, match="There is no folder"):
        backup.write(path, target)
    target.parent.mkdir()
    assert backup.write(path, target) == (str(target), 0, True)
    before = target.read_bytes()
    with pytest.raises(Refused, match="There is a file"):
        backup.write(path, target)
    assert target.read_bytes() == before


def test_a_notebook_that_is_no_database_cannot_be_backed_up(path: Path, backups: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"nothing of the kind" * 100)
    with pytest.raises(Damaged, match=str(path)):
        backup.make(path, backups)
    assert list(backups.iterdir()) == []


def test_a_folder_that_is_in_the_way_is_a_sentence(notebook: Connection, path: Path, backups: Path) -> None:
    backups.write_text("not a folder")
    with pytest.raises(StoreError, match="cannot be used"):
        backup.make(path, backups)


def test_a_backup_is_due_once_a_day(notebook: Connection, path: Path, backups: Path) -> None:
    assert backup.due(backups, NOON)
    backup.make(path, backups, now=NOON)
    assert not backup.due(backups, "2031-05-06T23:59:59Z")
    assert backup.due(backups, "2031-05-07T00:00:00Z")
    assert backup.due(backups, "2031-05-05T12:00:00Z")


def test_other_files_in_the_folder_are_no_backups_and_stay(notebook: Connection, path: Path, backups: Path) -> None:
    backups.mkdir()
    others = [backups / name for name in ("notebook-damaged-20310506T120000Z.sqlite", "holiday.sqlite", "notebook-x")]
    for each in others:
        each.write_text("something")
    assert backup.list_backups(backups) == ()
    assert backup.thin(backups) == ()
    assert all(each.exists() for each in others)


def test_ten_days_and_eight_weeks_are_kept(notebook: Connection, path: Path, backups: Path) -> None:
    moments = days(date(2031, 1, 1), 80)
    for moment in moments:
        backup.make(path, backups, now=moment)
    backup.make(path, backups, now="2031-03-21T20:00:00Z")
    backup.thin(backups)
    left = [each.time for each in backup.list_backups(backups)]
    assert left[:11] == ["2031-03-21T20:00:00Z", *moments[:-11:-1]]
    weeks = [date.fromisoformat(time[:10]).isocalendar()[:2] for time in left]
    assert len(set(weeks)) == 8
    assert all(date.fromisoformat(time[:10]).weekday() == 6 for time in left[11:])
    assert backup.thin(backups) == ()


def test_a_clock_set_back_does_not_make_the_newest_backup_an_old_one(
    notebook: Connection, path: Path, backups: Path
) -> None:
    for moment in days(date(2031, 1, 1), 30):
        notes.add(notebook, Draft(text="Sound."), now=moment)
        backup.make(path, backups, now=moment)
    notes.add(notebook, Draft(text="After the clock went wrong."))
    last = backup.make(path, backups, now="1999-12-31T23:59:59Z")
    removed = backup.thin(backups)
    assert Path(last.file).exists()
    assert backup.list_backups(backups)[0].file == last.file
    assert 0 < len(removed) < 30


def test_a_clock_set_forward_and_back_removes_nothing_but_what_is_thinned_anyway(
    notebook: Connection, path: Path, backups: Path
) -> None:
    for moment in ("2099-01-01T00:00:00Z", *days(date(2031, 1, 1), 4)):
        backup.make(path, backups, now=moment)
    assert backup.thin(backups) == ()


def test_hurt_backups_never_push_out_a_whole_one(path: Path, backups: Path) -> None:
    with closing(connect(path)) as notebook:
        notes.add(notebook, Draft(text="Sound."))
    whole = backup.make(path, backups, now="2031-01-01T08:00:00Z")
    hurt(path)
    for moment in days(date(2031, 1, 2), 90):
        assert not backup.make(path, backups, now=moment).ok
    removed = backup.thin(backups)
    assert Path(whole.file).exists()
    assert 0 < len(removed) < 80


def test_nothing_is_removed_where_no_backup_is_whole(path: Path, backups: Path) -> None:
    with closing(connect(path)) as notebook:
        notes.add(notebook, Draft(text="Sound."))
    hurt(path)
    for number in range(15):
        backup.make(path, backups, now=f"2031-01-01T08:00:{number:02}Z")
    assert backup.thin(backups) == ()


def test_a_backup_of_a_later_program_or_beyond_reading_is_never_removed(
    notebook: Connection, path: Path, backups: Path
) -> None:
    later = backup.make(path, backups, now="2030-01-01T08:00:00Z")
    with closing(sqlite3.connect(later.file)) as other:
        other.execute("PRAGMA user_version = 99")
    torn = backups / "notebook-20300101T090000Z.sqlite"
    torn.write_bytes(b"torn" * 50)
    for number in range(30):
        backup.make(path, backups, now=f"2031-01-01T08:00:{number:02}Z")
    removed = backup.thin(backups)
    assert names(removed) == [f"notebook-20310101T0800{number:02}Z.sqlite" for number in range(27)]
    assert torn.exists()
    assert Path(later.file).exists()
