"""What is brought over from a damaged notebook, and how it is marked."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from idm_desktop.errors import Damaged, Refused
from idm_desktop.model.notes import Anchor, Target
from idm_desktop.notebook import notes
from idm_desktop.notebook.connection import connect
from idm_desktop.notebook.salvage import Salvaged, salvage
from idm_desktop.notebook.survey import survey
from idm_desktop.notebook.values import Draft, Kept

Change = Callable[[str], None]


@pytest.fixture
def fresh(tmp_path: Path) -> Path:
    return tmp_path / "fresh.sqlite"


@pytest.fixture
def first(path: Path, anchor: Anchor) -> Kept:
    """Give a note with two revisions, in a notebook with others."""
    with closing(connect(path)) as notebook:
        draft = Draft(Target("passage", anchor.passage), anchor, "Early words.", "figure", ("sea",), "public", "Me")
        first = notes.add(notebook, draft)
        notes.add(notebook, Draft(text="Another."))
        notes.delete(notebook, notes.add(notebook, Draft(text="In the trash.")).id)
        notes.move(notebook, first.id, anchor._replace(version=2), "exact")
        return notes.change(notebook, first.id, text="Late words.")


def spoil(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        assert other.execute(statement).rowcount > 0


def brought(path: Path, fresh: Path) -> tuple[Salvaged, tuple[Kept, ...]]:
    """Salvage, and return what that says and the notes; what was written is whole."""
    before = path.read_bytes()
    said = salvage(path, fresh)
    assert path.read_bytes() == before
    looked = survey(fresh)
    assert looked.sound
    assert looked.damaged == ()
    with closing(connect(fresh)) as notebook:
        return said, notes.every(notebook)


def test_a_sound_notebook_comes_over_whole(path: Path, fresh: Path, first: Kept) -> None:
    with closing(connect(path)) as notebook:
        before = (notes.every(notebook), notes.every(notebook, deleted=True), notes.history(notebook, first.id))
        meta = notebook.execute("SELECT * FROM meta ORDER BY key").fetchall()
        reached = notebook.execute("SELECT * FROM sqlite_sequence WHERE name = 'revision'").fetchall()
    said, found = brought(path, fresh)
    assert said == Salvaged(3, 4, ())
    with closing(connect(fresh)) as notebook:
        assert before == (found, notes.every(notebook, deleted=True), notes.history(notebook, first.id))
        assert notebook.execute("SELECT * FROM meta ORDER BY key").fetchall() == meta
        assert notebook.execute("SELECT * FROM sqlite_sequence WHERE name = 'revision'").fetchall() == reached
        assert notes.matching(notebook, '"late"') == (first.id,)
        assert notes.tags(notebook) == (("sea", 1),)
        assert notes.undo_move(notebook, first.id).anchor == (first.anchor and first.anchor._replace(version=1))


def test_hurt_words_go_back_to_the_last_sound_ones_and_stay_legible(path: Path, fresh: Path, first: Kept) -> None:
    spoil(path, "UPDATE revision SET text = 'Lote words.' WHERE text = 'Late words.'")
    said, found = brought(path, fresh)
    assert said.hurt == (first.id,)
    assert [(note.text, note.tags, note.share) for note in found] == [
        ("Early words.", ("sea",), "public"),
        ("Another.", (), "personal"),
        ("Lote words.", ("damaged",), "personal"),
    ]
    assert found[2].anchor == found[0].anchor == first.anchor
    with closing(connect(fresh)) as notebook:
        assert notebook.execute("SELECT seq FROM revision WHERE note = ?", [found[2].id]).fetchone() == (5,)


def test_a_note_with_no_sound_words_keeps_its_place_and_what_is_legible(path: Path, fresh: Path, first: Kept) -> None:
    spoil(path, f"UPDATE revision SET text = upper(text) WHERE note = '{first.id}'")
    said, found = brought(path, fresh)
    assert said.hurt == (first.id,)
    assert found[0] == first._replace(
        text="LATE WORDS.", meaning=None, tags=("damaged",), share="personal", updated=first.created
    )


def test_a_note_whose_own_row_is_hurt_comes_back_free_with_its_words(path: Path, fresh: Path, first: Kept) -> None:
    spoil(path, f"UPDATE note SET passage = 'p-ffff' WHERE id = '{first.id}'")
    said, found = brought(path, fresh)
    assert said.hurt == (first.id,)
    kept = next(note for note in found if note.id == first.id)
    assert (kept.text, kept.tags, kept.target, kept.anchor) == ("Late words.", ("sea",), None, None)


def test_an_index_or_tags_out_of_step_are_made_anew(path: Path, fresh: Path, first: Kept) -> None:
    spoil(path, "DELETE FROM note_fts_data")
    spoil(path, "DELETE FROM note_tag")
    brought(path, fresh)
    with closing(connect(fresh)) as notebook:
        assert notes.matching(notebook, '"late"') == (first.id,)
        assert notes.tags(notebook) == (("sea", 1),)


def test_a_revision_number_beyond_belief_does_not_use_up_all_others(path: Path, fresh: Path, first: Kept) -> None:
    spoil(path, f"UPDATE revision SET seq = {2**62} WHERE text = 'Late words.'")
    brought(path, fresh)
    with closing(connect(fresh)) as notebook:
        assert notes.get(notebook, first.id).text == "Late words."
        assert notes.change(notebook, first.id, text="Later words.").revision == 3
        (seq,) = notebook.execute("SELECT max(seq) FROM revision").fetchone()
        assert seq < 20


def test_nothing_is_written_over_and_nothing_made_of_nothing(path: Path, fresh: Path, first: Kept) -> None:
    fresh.write_text("mine")
    with pytest.raises(Refused, match="There is a file"):
        salvage(path, fresh)
    assert fresh.read_text() == "mine"
    fresh.unlink()
    path.write_bytes(b"gone" * 999)
    with pytest.raises(Damaged, match="is damaged"):
        salvage(path, fresh)
    assert not fresh.exists()
