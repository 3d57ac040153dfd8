"""What came in is counted at once where a search would have to wait for it."""

from pathlib import Path

from idm_desktop.library import connection, store, vocabulary
from idm_desktop.library.ids import collapsed


def test_much_that_is_fresh_is_counted_and_little_is_left(tmp_path: Path) -> None:
    library = connection.connect(tmp_path / "library.sqlite")
    vocabulary.bring(library, {f"w{number}": 1 for number in range(100)}, {})
    store.round_off(library)
    assert library.execute("SELECT count(*) FROM fresh").fetchone() == (1,)
    vocabulary.bring(library, {f"w{number}": 2 for number in range(vocabulary.FEW + 1)}, {"w1": 1})
    before = vocabulary.Vocabulary(library).count("w1")
    store.round_off(library)
    assert library.execute("SELECT count(*) FROM fresh").fetchone() == (0,)
    assert vocabulary.Vocabulary(library).count("w1") == before == (3, 1)
    assert not library.in_transaction
    library.close()


def test_white_space_is_collapsed_as_splitting_does_it() -> None:
    for text in ("", " ", "one two", " one", "one ", "one  two", "one\ttwo", "one\u00a0two\u2003three", "é\u00ad a"):
        assert collapsed(text) == " ".join(text.split()), repr(text)
