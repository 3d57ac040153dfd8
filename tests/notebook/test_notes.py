"""Notes: added, changed, kept in every revision, thrown away and brought back."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from idm_desktop.errors import NotFound, Refused
from idm_desktop.model.notes import Anchor, Origin, Tag, Target
from idm_desktop.notebook import hashes, notes
from idm_desktop.notebook.connection import connect
from idm_desktop.notebook.values import Content, Draft, Kept

NOON = "2031-05-06T12:00:00Z"
LATER = "2031-05-07T08:30:00Z"


@pytest.fixture(scope="module")
def roomy() -> Iterator[sqlite3.Connection]:
    """Give one notebook to all examples of a property."""
    with TemporaryDirectory() as folder, closing(connect(Path(folder) / "notebook.sqlite")) as connection:
        yield connection


def rows(notebook: sqlite3.Connection, table: str) -> int:
    (count,) = notebook.execute(f"SELECT count(*) FROM {table}").fetchone()
    return int(count)


def test_a_note_comes_back_as_it_was_written(notebook: sqlite3.Connection, anchor: Anchor) -> None:
    target = Target("passage", anchor.passage)
    draft = Draft(
        target, anchor, "Ask the *harbour*.\r\n", "question", ("#Follow up", "sea"), "delegation", "A. Reader"
    )
    kept = notes.add(notebook, draft, now=NOON)
    assert re.fullmatch("n-[0-9a-hjkmnp-tv-z]{8}", kept.id)
    assert kept == Kept(
        id=kept.id,
        target=target,
        anchor=anchor,
        origin=Origin(anchor.version, anchor.passage, anchor.segments),
        meaning="question",
        tags=("Follow-up", "sea"),
        share="delegation",
        text="Ask the *harbour*.",
        author="A. Reader",
        created=NOON,
        updated=NOON,
        revision=1,
        deleted=None,
        damaged=False,
    )
    assert notes.get(notebook, kept.id) == kept
    assert notes.every(notebook) == (kept,)


def test_a_free_note_has_neither_target_nor_anchor(notebook: sqlite3.Connection) -> None:
    kept = notes.add(notebook, Draft(text="On the train."))
    assert (kept.target, kept.anchor, kept.origin, kept.author, kept.share) == (None, None, None, None, "personal")


def test_a_note_is_there_for_every_other_connection_when_add_returns(notebook: sqlite3.Connection, path: Path) -> None:
    kept = notes.add(notebook, Draft(text="Saved."))
    with closing(connect(path)) as other:
        assert notes.get(other, kept.id) == kept
    assert not notebook.in_transaction


@settings(deadline=None, max_examples=60)
@given(text=st.text(st.characters()), more=st.text(st.characters()))
def test_any_text_can_be_written_changed_and_found_intact(roomy: sqlite3.Connection, text: str, more: str) -> None:
    first = notes.add(roomy, Draft(text=text))
    second = notes.change(roomy, first.id, text=more)
    assert not second.damaged
    assert notes.add(roomy, Draft(text=second.text)).text == second.text
    assert [each.text for each in notes.history(roomy, first.id)] == list(dict.fromkeys([first.text, second.text]))
    notes.restore(roomy, notes.delete(roomy, first.id).id)
    assert notes.get(roomy, first.id) == second


@settings(deadline=None, max_examples=60)
@given(st.lists(st.text(st.characters(categories=["L", "M", "Nd"]), min_size=1, max_size=12), max_size=6))
def test_any_tags_are_refused_or_kept_in_step(roomy: sqlite3.Connection, tags: list[str]) -> None:
    try:
        kept = notes.add(roomy, Draft(tags=tuple(tags)))
    except Refused:
        return
    found = roomy.execute("SELECT tag FROM note_tag WHERE note = ?", [kept.id]).fetchall()
    assert sorted(tag for (tag,) in found) == sorted(kept.tags)
    assert len({tag.casefold() for tag in kept.tags}) == len(kept.tags)


def test_a_change_is_a_revision_and_the_text_before_it_stays(notebook: sqlite3.Connection) -> None:
    first = notes.add(notebook, Draft(text="One.", tags=("a",)), now=NOON)
    second = notes.change(notebook, first.id, text="Two.", meaning="figure", tags=["b"], share="public", now=LATER)
    assert second == first._replace(
        text="Two.", meaning="figure", tags=("b",), share="public", revision=2, updated=LATER
    )
    assert [(each.revision, each.text, each.tags, each.time) for each in notes.history(notebook, first.id)] == [
        (1, "One.", ("a",), NOON),
        (2, "Two.", ("b",), LATER),
    ]


def test_what_is_not_given_stays_and_none_takes_the_meaning_away(notebook: sqlite3.Connection) -> None:
    first = notes.add(notebook, Draft(text="One.", meaning="figure", tags=("a",), share="public"))
    second = notes.change(notebook, first.id, meaning=None)
    assert second == first._replace(meaning=None, revision=2)
    assert notes.change(notebook, first.id, tags=()).tags == ()


def test_no_change_is_no_revision(notebook: sqlite3.Connection) -> None:
    first = notes.add(notebook, Draft(text="One.", tags=("a",)))
    assert notes.change(notebook, first.id, text="One.\n", tags=["#a"], since=1) == first
    assert rows(notebook, "revision") == 1


def test_a_refused_change_leaves_everything_as_it_was(notebook: sqlite3.Connection) -> None:
    first = notes.add(notebook, Draft(text="One."))
    with pytest.raises(Refused):
        notes.change(notebook, first.id, text="Two.", tags=["2031"])
    assert notes.every(notebook) == (first,)
    assert not notebook.in_transaction


def test_the_hash_of_a_revision_is_over_what_the_contract_says(notebook: sqlite3.Connection) -> None:
    kept = notes.add(notebook, Draft(text="Größe", meaning="figure", tags=("b", "a")), now=NOON)
    (revision,) = notes.history(notebook, kept.id)
    canonical = (
        f'{{"meaning":"figure","note":"{kept.id}","revision":1,"share":"personal","tags":["b","a"],'
        f'"text":"Größe","time":"{NOON}"}}'
    )
    assert revision.sha256 == sha256(canonical.encode()).hexdigest()
    assert revision.sha256 == hashes.of_revision(kept.id, 1, Content("Größe", "figure", ("b", "a"), "personal"), NOON)


def test_a_change_from_an_older_view_overwrites_nothing(notebook: sqlite3.Connection, anchor: Anchor) -> None:
    first = notes.add(notebook, Draft(Target("passage", anchor.passage), anchor, "Draft.", tags=("a",), author="Me"))
    theirs = notes.change(notebook, first.id, text="Theirs.", since=1)
    mine = notes.change(notebook, first.id, text="Mine.", since=1)
    assert mine.id != first.id
    assert (mine.text, mine.tags, mine.revision) == ("Mine.", ("a",), 1)
    assert (mine.target, mine.anchor, mine.origin, mine.author) == (first.target, first.anchor, first.origin, "Me")
    assert notes.get(notebook, first.id) == theirs
    assert {note.text for note in notes.every(notebook)} == {"Theirs.", "Mine."}


def test_an_older_view_that_wants_what_is_there_changes_nothing(notebook: sqlite3.Connection) -> None:
    first = notes.add(notebook, Draft(text="Draft."))
    second = notes.change(notebook, first.id, text="Same.", since=1)
    assert notes.change(notebook, first.id, text="Same.", since=1) == second
    assert notes.change(notebook, first.id, text="Draft.", since=1) == second
    assert rows(notebook, "note") == 1


def test_an_older_view_of_what_came_back_is_no_conflict(notebook: sqlite3.Connection) -> None:
    first = notes.add(notebook, Draft(text="Draft."))
    notes.change(notebook, first.id, text="Detour.")
    notes.change(notebook, first.id, text="Draft.")
    assert notes.change(notebook, first.id, text="Mine.", since=1).id == first.id


@pytest.mark.parametrize("since", [0, 7, -1])
def test_a_view_of_a_revision_there_never_was_overwrites_nothing(notebook: sqlite3.Connection, since: int) -> None:
    first = notes.add(notebook, Draft(text="Draft."))
    mine = notes.change(notebook, first.id, text="Mine.", since=since)
    assert mine.id != first.id
    assert notes.get(notebook, first.id) == first


@pytest.mark.parametrize("verb", [notes.get, notes.change, notes.delete, notes.restore, notes.history, notes.undo_move])
def test_a_note_that_is_not_there_is_named(notebook: sqlite3.Connection, verb: object) -> None:
    assert callable(verb)
    with pytest.raises(NotFound, match=r"There is no note n-00000000\."):
        verb(notebook, "n-00000000")


def test_a_note_in_the_trash_can_be_read_and_brought_back(notebook: sqlite3.Connection) -> None:
    first, other = notes.add(notebook, Draft(text="Gone.", tags=("a",))), notes.add(notebook, Draft(text="Here."))
    gone = notes.delete(notebook, first.id, now=NOON)
    assert gone == first._replace(deleted=NOON)
    assert notes.delete(notebook, first.id, now=LATER) == gone
    assert notes.every(notebook) == (other,)
    assert notes.every(notebook, deleted=True) == (gone,)
    assert notes.tags(notebook) == ()
    assert notes.restore(notebook, first.id) == first
    assert notes.restore(notebook, first.id) == first
    assert notes.every(notebook) == (first, other)


def test_typing_that_arrives_after_deletion_is_kept_in_the_trash(notebook: sqlite3.Connection) -> None:
    first = notes.add(notebook, Draft(text="Half a"))
    notes.delete(notebook, first.id, now=NOON)
    late = notes.change(notebook, first.id, text="Half a sentence.", since=1)
    assert (late.text, late.deleted) == ("Half a sentence.", NOON)


def test_an_id_brought_along_is_kept_and_never_written_over(notebook: sqlite3.Connection) -> None:
    kept = notes.add(notebook, Draft(text="Mine."), id="n-7k3q9x")
    assert kept.id == "n-7k3q9x"
    with pytest.raises(Refused, match="n-7k3q9x"):
        notes.add(notebook, Draft(text="Other."), id="n-7k3q9x")
    notes.delete(notebook, kept.id)
    with pytest.raises(Refused, match="n-7k3q9x"):
        notes.add(notebook, Draft(text="Other."), id="n-7k3q9x")
    assert notes.get(notebook, kept.id).text == "Mine."


def test_order_is_that_of_writing_whatever_the_clock_says(notebook: sqlite3.Connection) -> None:
    first = notes.add(notebook, Draft(text="First."), now=LATER)
    second = notes.add(notebook, Draft(text="Second."), now=NOON)
    changed = notes.change(notebook, first.id, text="Changed.", now="1999-01-01T00:00:00Z")
    assert notes.every(notebook) == (changed, second)
    assert notes.get(notebook, first.id).text == "Changed."
    assert [each.revision for each in notes.history(notebook, first.id)] == [1, 2]


def test_notes_are_listed_for_a_document_or_a_target(notebook: sqlite3.Connection, anchor: Anchor) -> None:
    passage = notes.add(notebook, Draft(Target("passage", anchor.passage), anchor))
    whole = notes.add(notebook, Draft(Target("document", anchor.document)))
    session = notes.add(notebook, Draft(Target("session", "s-2")))
    free = notes.add(notebook, Draft())
    assert notes.every(notebook) == (passage, whole, session, free)
    assert notes.every(notebook, document=anchor.document) == (passage, whole)
    assert notes.every(notebook, target=Target("session", "s-2")) == (session,)
    assert notes.every(notebook, target=Target("speaker", "s-2")) == ()
    assert notes.every(notebook, document="another") == ()


def test_tags_are_counted_once_whatever_their_capitals(notebook: sqlite3.Connection) -> None:
    for tags in (("Sea", "work"), ("sea",), ("Sea",)):
        notes.add(notebook, Draft(tags=tags))
    assert notes.tags(notebook) == (Tag("Sea", 3), Tag("work", 1))


def test_a_tag_is_renamed_everywhere_as_revisions(notebook: sqlite3.Connection) -> None:
    first = notes.add(notebook, Draft(tags=("x", "Sea", "ocean")))
    second = notes.add(notebook, Draft(tags=("sea",)))
    nested = notes.add(notebook, Draft(tags=("Sea/deep", "sea/deep/blue", "deep/sea")))
    other = notes.add(notebook, Draft(tags=("seaside", "deep/sea")))
    notes.delete(notebook, second.id)
    renamed = notes.rename_tag(notebook, "#SEA", "ocean")
    assert {note.id: note.tags for note in renamed} == {
        first.id: ("x", "ocean"),
        second.id: ("ocean",),
        nested.id: ("ocean/deep", "ocean/deep/blue", "deep/sea"),
    }
    assert [note.revision for note in renamed] == [2, 2, 2]
    assert notes.get(notebook, other.id) == other
    assert notes.rename_tag(notebook, "ocean", "Ocean")[0].tags == ("x", "Ocean")


def test_a_tag_that_no_note_has_cannot_be_renamed(notebook: sqlite3.Connection) -> None:
    with pytest.raises(NotFound, match="No note has the tag “sea”"):
        notes.rename_tag(notebook, "sea", "ocean")


def test_only_notes_outside_the_trash_are_found_by_text_quotation_and_tags(
    notebook: sqlite3.Connection, anchor: Anchor
) -> None:
    id = notes.add(notebook, Draft(Target("passage", anchor.passage), anchor, "Lighthouse", tags=("buoys",))).id
    notes.add(notebook, Draft(text="Elsewhere"))
    words = ("lighthouse", "dawn", "buoys")
    assert [notes.matching(notebook, f'"{word}"') for word in words] == [(id,)] * 3
    notes.change(notebook, id, text="Beacon", tags=())
    assert [notes.matching(notebook, f'"{word}"') for word in (*words, "beacon")] == [(), (id,), (), (id,)]
    notes.delete(notebook, id)
    assert notes.matching(notebook, '"beacon"') == ()
    notes.restore(notebook, id)
    assert notes.matching(notebook, '"beacon"') == (id,)


def test_a_reader_who_interrupts_is_not_told_of_a_fault(notebook: sqlite3.Connection) -> None:
    notes.add(notebook, Draft(text="One."))
    notebook.set_progress_handler(lambda: 1, 1)
    with pytest.raises(sqlite3.OperationalError, match="interrupted"):
        notes.every(notebook)
    notebook.set_progress_handler(None, 1)
    assert len(notes.every(notebook)) == 1
