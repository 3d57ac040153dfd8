"""What is done once a day: a backup, and then the trash is emptied of what has lain there for ninety days."""

from pathlib import Path

from idm_desktop.desk import health
from idm_desktop.desk.desk import Desk
from idm_desktop.notebook import notes
from idm_desktop.notebook.values import Draft


def test_a_note_leaves_the_trash_after_ninety_days_once_it_is_in_a_backup(library: Path) -> None:
    desk = Desk(library)
    kept = [notes.add(desk.notebook, Draft(text=str(number))).id for number in range(12)]
    notes.delete(desk.notebook, kept[0], now="2020-01-01T00:00:00Z")
    notes.delete(desk.notebook, kept[1])
    made = health.daily(desk)
    assert made is not None
    assert made.ok
    assert [note.id for note in notes.every(desk.notebook, deleted=True)] == [kept[1]]
    assert health.daily(desk) is None
    aside = health.restore(desk, Path(made.file))
    assert aside is not None
    assert [note.id for note in notes.every(desk.notebook, deleted=True)] == kept[:2]
    desk.close()


def test_many_notes_at_once_stay_in_the_trash(library: Path) -> None:
    desk = Desk(library)
    for number in range(5):
        notes.delete(desk.notebook, notes.add(desk.notebook, Draft(text=str(number))).id, now="2020-01-01T00:00:00Z")
    assert health.daily(desk) is not None
    assert len(notes.every(desk.notebook, deleted=True)) == 5
    desk.close()
