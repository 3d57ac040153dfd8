from hypothesis import given
from hypothesis import settings as limits
from hypothesis import strategies as st

from idm_desktop.ui import keymap
from idm_desktop.ui.deeds import ACTIONS

NAMES = [row.name for row in ACTIONS]
KEYS = st.sampled_from(["Ctrl+I", "F7", "Ctrl+E", "Ctrl+O", "H", "Alt+1", "Ctrl+Shift+F"])


def test_without_a_change_keys_are_those_of_the_table() -> None:
    assert all(keymap.of(row, {}) == row.keys for row in ACTIONS)


@limits(deadline=None)
@given(st.dictionaries(st.sampled_from(NAMES), st.lists(KEYS, max_size=2, unique=True).map(tuple)))
def test_what_the_settings_keep_is_read_back(changed: dict[str, tuple[str, ...]]) -> None:
    read = keymap.read(keymap.written(changed))
    assert all(keymap.of(row, read) == keymap.of(row, changed) for row in ACTIONS)


def test_what_makes_no_sense_is_left_out() -> None:
    assert keymap.read(("no-such-action=F7", "nonsense", "=F8")) == {}
    assert keymap.read(("export=",)) == {"export": ()}


@limits(deadline=None)
@given(st.lists(st.tuples(st.sampled_from(NAMES), st.lists(KEYS, max_size=2, unique=True).map(tuple)), max_size=8))
def test_whatever_is_given_no_key_means_two_things(changes: list[tuple[str, tuple[str, ...]]]) -> None:
    keys: dict[str, tuple[str, ...]] = {}
    for name, own in changes:
        keys = keymap.given(name, own, keys)
        assert keymap.of(keymap.ROWS[name], keys) == own
    every = [key for row in ACTIONS for key in keymap.of(row, keys)]
    assert len(every) == len(set(every))


def test_the_one_that_has_a_key_is_named() -> None:
    holder = keymap.holder("Ctrl+E", {}, "import")
    assert holder is not None
    assert holder.name == "export"
    assert keymap.holder("Ctrl+E", {}, "export") is None
    assert keymap.holder("Ctrl+E", {"export": ()}, "import") is None
