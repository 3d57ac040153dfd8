"""Links in the Markdown of notes: found wherever they stand, but not in code."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idm_desktop.words.links import links, plain, with_addresses


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("See idm://doc/quays/p14.", ["idm://doc/quays/p14"]),
        ("See [there](idm://note/n-abc123) and [[n-def456]].", ["idm://note/n-abc123", "n-def456"]),
        ("[[Ada Low|she]] and [[ Quays ]]", ["Ada Low", "Quays"]),
        ("`[[no]]` and ```\n[[no]]\nidm://no/no\n``` [[yes]]", ["yes"]),
        ("[[two\nlines]] [[]] [[a|b|c", []),
        ("<idm://event/quays> “idm://session/s-1”", ["idm://event/quays", "idm://session/s-1”"]),
    ],
)
def test_links_are_found_in_their_order(text: str, targets: list[str]) -> None:
    assert [link.target for link in links(text)] == targets


@given(st.text(alphabet="[]|`idm:/ab \n", max_size=60))
def test_any_text_has_links_where_it_says(text: str) -> None:
    for link in links(text):
        assert link.target in text[link.start : link.end]
    assert with_addresses(text, {}) == text


def test_double_brackets_become_links_where_they_lead_somewhere() -> None:
    text = "[[Ada Low]], [[Ada Low|she]] and [[nobody]]"
    assert with_addresses(text, {"Ada Low": "idm://speaker/ada-low"}) == (
        "[Ada Low](idm://speaker/ada-low), [she](idm://speaker/ada-low) and [[nobody]]"
    )


def test_two_spellings_of_one_address_are_one() -> None:
    assert plain("idm://doc/d%20e/p1?note=n-1#x") == "idm://doc/d e/p1"
