"""Flipped bits, cut files and torn pages: the hurt notes are named, the others stay readable."""

import random
from contextlib import closing
from pathlib import Path

import pytest

from idm_desktop.errors import Damaged, IdmError
from idm_desktop.model.notes import Anchor, Target
from idm_desktop.notebook import doctor, notes, tidemark
from idm_desktop.notebook.connection import connect
from idm_desktop.notebook.restoring import repair
from idm_desktop.notebook.values import Draft, Kept

PAGE = 4096
FLIPS = 150
NOTES = 60


@pytest.fixture
def written(path: Path, anchor: Anchor, state: Path) -> dict[str, Kept]:
    """Give the notes of a notebook of some forty pages."""
    with closing(connect(path)) as notebook:
        for number in range(NOTES):
            text = f"Remark {number}. " + "The tide turns and the boats come in. " * (number % 40)
            draft = Draft(Target("passage", anchor.passage), anchor, text, tags=(f"t{number}",))
            if number % 3 == 0:
                notes.change(notebook, notes.add(notebook, draft).id, text=text + "More.")
            else:
                notes.add(notebook, draft)
        tidemark.remember(notebook, state)
        return {note.id: note for note in notes.every(notebook)}


def readable(path: Path) -> dict[str, Kept] | None:
    """Return the notes a notebook gives as undamaged, or none where it is refused with a sentence."""
    try:
        with closing(connect(path)) as notebook:
            return {note.id: note for note in notes.every(notebook) if not note.damaged}
    except IdmError:
        return None


def check(path: Path, backups: Path, state: Path, written: dict[str, Kept], content: bytes) -> int:
    """Look over a spoilt copy, and return how many notes it still gives."""
    path.write_bytes(content)
    path.with_name("notebook.sqlite-journal").unlink(missing_ok=True)
    checks, damaged, _ = doctor.examine(path, backups, state)
    assert path.read_bytes() == content
    found = readable(path)
    if found is None:
        assert not all(check.ok for check in checks)
        return 0
    assert found == {id: written[id] for id in found}
    lost = set(written) - set(found)
    assert lost <= set(damaged) or not all(check.ok for check in checks)
    return len(found)


def test_no_flipped_bit_changes_a_note_unnoticed_or_hides_the_others(
    path: Path, backups: Path, state: Path, written: dict[str, Kept]
) -> None:
    whole = path.read_bytes()
    dice = random.Random(20311123)
    left = []
    for _ in range(FLIPS):
        content = bytearray(whole)
        content[dice.randrange(len(content))] ^= 1 << dice.randrange(8)
        left.append(check(path, backups, state, written, bytes(content)))
    assert sum(count >= NOTES - 1 for count in left) > FLIPS * 0.8


def test_every_page_torn_in_turn_leaves_what_stands_on_the_others(
    path: Path, backups: Path, state: Path, written: dict[str, Kept]
) -> None:
    whole = path.read_bytes()
    left = []
    for start in range(PAGE, len(whole), PAGE):
        content = whole[:start] + random.Random(start).randbytes(PAGE) + whole[start + PAGE :]
        left.append(check(path, backups, state, written, content))
    assert sum(count > NOTES // 2 for count in left) > len(left) * 0.6


@pytest.mark.parametrize("share", [0.0, 0.01, 0.3, 0.6, 0.9, 0.99])
def test_a_file_cut_short_is_reported_and_never_raises(
    path: Path, backups: Path, state: Path, written: dict[str, Kept], share: float
) -> None:
    whole = path.read_bytes()
    check(path, backups, state, written, whole[: int(len(whole) * share)])


def test_a_repair_brings_every_undamaged_note_over(
    path: Path, backups: Path, state: Path, written: dict[str, Kept]
) -> None:
    whole = path.read_bytes()
    dice = random.Random(7)
    repaired = 0
    for _ in range(12):
        start = dice.randrange(1, len(whole) // PAGE) * PAGE
        path.write_bytes(whole[:start] + dice.randbytes(PAGE) + whole[start + PAGE :])
        sound = readable(path)
        try:
            salvaged, aside = repair(path, backups)
        except IdmError:
            assert not sound
            continue
        repaired += 1
        assert aside is not None
        after = readable(path)
        assert after is not None
        assert sound is None or {id: after[id] for id in sound} == sound
        assert salvaged.notes >= len(sound or ())
        assert doctor.examine(path, backups, state)[1] == ()
    assert repaired >= 9


def test_a_damaged_note_is_shown_as_far_as_it_goes_and_never_built_on(path: Path, written: dict[str, Kept]) -> None:
    path.write_bytes(path.read_bytes().replace(b"Remark 1. ", b"R\xffm\x00rk 1. "))
    hurt = next(note for note in written.values() if note.text.startswith("Remark 1. "))
    with closing(connect(path)) as notebook:
        shown = notes.get(notebook, hurt.id)
        assert shown == hurt._replace(text=hurt.text.replace("Remark", "R\ufffdm\0rk"), damaged=True)
        for attempt in (
            lambda: notes.change(notebook, hurt.id, text="New."),
            lambda: notes.change(notebook, hurt.id, tags=("new",)),
            lambda: notes.delete(notebook, hurt.id),
            lambda: notes.rename_tag(notebook, "t1", "t2"),
        ):
            with pytest.raises(IdmError, match=f"The note {hurt.id} is damaged and was not changed"):
                attempt()
        assert notes.get(notebook, hurt.id) == shown
        assert notes.add(notebook, Draft(text="New.")).text == "New."


def test_the_name_of_a_table_that_is_no_text_any_more_is_told_as_damage(path: Path, state: Path) -> None:
    connect(path).close()
    content = path.read_bytes()
    spoilt = content.replace(b"tablenote_fts_data", b"tablen\xefte_fts_data")
    assert spoilt != content
    path.write_bytes(spoilt)
    with pytest.raises(Damaged):
        connect(path)
    checks, _, _ = doctor.examine(path, path.parent / "backups", state)
    assert not all(check.ok for check in checks)
