"""Storing dialogues: versions, slices, what is swept, ids that are the same everywhere."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idm_desktop.library import claims, named, records, store
from idm_desktop.library.connection import VERSION, connect, is_read_only
from idm_desktop.library.ids import Numbering, text_digest
from idm_desktop.library.records import Scope
from idm_desktop.model.dialogue import Amount, Dialogue, Naming, Paragraph, Person, Quote
from idm_desktop.model.texts import Event, Source

EVENT = Event("lamp-days", "Lamp Days", None, None, None, None, None, None, None)
TEXTS = ("Lamps need oil.", "Oil needs money.", "Money needs a reason.")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    connection = connect(tmp_path / "library.sqlite")
    yield connection
    connection.close()


def paragraph(text: str) -> Paragraph:
    return Paragraph("body", text, ((0, len(text), 0, len(text)),), ((0, len(text)),))


def dialogue(*texts: str, document: str = "lamp-days-en", event: Event = EVENT) -> Dialogue:
    return Dialogue(
        document=document,
        event=event,
        title="Lamp Days",
        kind="official",
        language="en",
        guide=None,
        meetings=(),
        people=(Person("anna-vega", "Anna Vega"),),
        bodies=(),
        paragraphs=tuple(map(paragraph, texts)),
        conclusions_state="guessed",
        namings=(Naming("anna-vega", 0, 0, 5, "full"),),
        bodies_named=(),
        quotes=(Quote(0, 6, 10, "anna-vega", None),),
        amounts=(Amount(0, 0, 3, 4.0, None),),
        shorts=(),
    )


def stored(version: int = 1) -> store.Stored:
    source = Source("a.txt", f"{version}" * 64, "txt", "utf-8", None)
    return store.Stored(version, source, "2031-05-03T10:00:00Z", "digest")


def count(connection: sqlite3.Connection, table: str) -> int:
    return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def found(connection: sqlite3.Connection, word: str) -> list[int]:
    return [row for (row,) in connection.execute("SELECT rowid FROM passage_fts WHERE passage_fts MATCH ?", (word,))]


def test_the_newest_version_is_current_and_older_ones_stay(library: sqlite3.Connection) -> None:
    store.save(library, dialogue(*TEXTS), stored())
    store.save(library, dialogue(*TEXTS[:2], "Money comes late."), stored(2))
    (document,) = records.documents(library)
    assert (document.version, [version.version for version in document.versions]) == (2, [1, 2])
    old, new = (list(records.passages(library, Scope(document=document.id, version=n))) for n in (1, 2))
    assert [a.id == b.id for a, b in zip(old, new, strict=True)] == [True, True, False]
    assert [passage.text for passage in old] == list(TEXTS)


def test_a_text_said_twice_has_two_ids(library: sqlite3.Connection) -> None:
    store.save(library, dialogue("Lamps need oil.", "Lamps need oil."), stored())
    first, second = records.passages(library)
    assert first.id != second.id


def test_nothing_of_a_save_that_fails_stays(library: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "SLICE", 10)

    def progress(share: float) -> None:
        if share > 0.4:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store.save(library, dialogue(*TEXTS), stored(), progress)
    for table in ("document", "passage", "event", "mention", "quotation", "figure"):
        assert count(library, table) == 0, table
    assert found(library, "oil") == []


def test_a_version_that_is_here_is_not_hurt_by_another_of_its_number(library: sqlite3.Connection) -> None:
    store.save(library, dialogue(*TEXTS), stored())
    with pytest.raises(sqlite3.IntegrityError):
        store.save(library, dialogue("Something else."), stored())
    assert [passage.text for passage in records.passages(library)] == list(TEXTS)


def test_an_unfinished_version_is_shown_to_nobody_and_swept(library: sqlite3.Connection) -> None:
    store.save(library, dialogue(*TEXTS), stored())
    other = EVENT._replace(id="night-days")
    store.save(library, dialogue("Only half of it.", document="half", event=other), stored(2))
    library.execute("UPDATE document SET complete = 0 WHERE id = 'half'")
    assert [document.id for document in records.documents(library)] == ["lamp-days-en"]
    store.sweep(library)
    assert [event.id for event in records.events(library)] == ["lamp-days"]
    assert found(library, "half") == []
    assert len(found(library, "oil")) == 2
    assert count(library, "passage") == 3


def test_a_transaction_that_cannot_be_committed_is_rolled_back(library: sqlite3.Connection) -> None:
    library.execute("CREATE TABLE a (id INTEGER PRIMARY KEY)")
    library.execute("CREATE TABLE b (a REFERENCES a (id) DEFERRABLE INITIALLY DEFERRED)")
    with pytest.raises(sqlite3.IntegrityError), store.transaction(library):
        library.execute("INSERT INTO b VALUES (1)")
    assert not library.in_transaction
    assert count(library, "b") == 0


def test_passages_that_face_each_other_are_kept_both_ways(library: sqlite3.Connection) -> None:
    store.save(library, dialogue(*TEXTS), stored())
    rows = [row for (row,) in library.execute("SELECT row FROM passage ORDER BY row")]
    other = dialogue(*TEXTS, document="lamp-days-digest-en")
    store.save(library, other, stored(2)._replace(version=1), facing=lambda: list(enumerate(rows)))
    ids = {p.id: p.aligned for p in records.passages(library)}
    assert all(ids[other] == (id,) for id, (other,) in ids.items())


@given(st.lists(st.text(max_size=20), max_size=8))
def test_ids_are_made_from_what_is_said_and_how_often(texts: list[str]) -> None:
    first, second, other = Numbering("p", "a"), Numbering("p", "a"), Numbering("p", "b")
    ids = [first.of(text) for text in texts]
    assert ids == [second.of(text) for text in texts]
    assert len(set(ids)) == len(ids)
    assert set(ids).isdisjoint(other.of(text) for text in texts)


def test_case_accents_and_white_space_make_no_other_text() -> None:
    assert Numbering("p", "a").of("Fées  du LAC") == Numbering("p", "a").of("fees du lac")
    assert text_digest(["Fées  du LAC", "x"]) == text_digest(["fees du lac", "X"])
    assert text_digest(["a", "b"]) != text_digest(["a b"])


def test_a_library_is_ours_and_up_to_date(library: sqlite3.Connection, tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    assert path.stat().st_mode & 0o777 == 0o600
    again = connect(path)
    assert again.execute("PRAGMA application_id").fetchone() == (0x49444D4C,)
    assert again.execute("PRAGMA user_version").fetchone() == (VERSION,)
    assert not is_read_only(again)
    again.close()


@pytest.mark.parametrize(
    "statement",
    [claims.OF_EVENT, *claims.CLEARED, claims.PERSON, claims.GONE, claims.EMPTY, named.THERE, *store.ALIGNED],
)
def test_storing_a_document_reads_no_table_whole(library: sqlite3.Connection, statement: str) -> None:
    asked = {"id": "a", "version": 1} if ":id" in statement else ("a",) if "?" in statement else ()
    plan = [row[3] for row in library.execute(f"EXPLAIN QUERY PLAN {statement}", asked)]
    assert plan
    assert not [step for step in plan if step.startswith("SCAN") and step != "SCAN r"], "r is what was just written"


def test_a_short_document_comes_in_with_one_commit(library: sqlite3.Connection) -> None:
    begun: list[str] = []
    library.set_trace_callback(lambda statement: begun.append(statement) if statement.startswith("BEGIN") else None)
    store.save(library, dialogue(*TEXTS), stored())
    library.set_trace_callback(None)
    assert len(begun) == 1
