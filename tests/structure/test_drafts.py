"""The quotations of a draft: every kind of marks, blocks, and what only looks like one."""

import pytest

from idm_desktop import importers
from idm_desktop.structure.drafts import quotations


def found(text: str) -> list[str]:
    return [drafted.text for drafted in quotations(importers.read_own(text.encode(), ".md"))]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('He said “one thing” and "another one".', ["one thing", "another one"]),
        ("Er sagte „so ist es“ und »so auch«.", ["so ist es", "so auch"]),
        ("Il a dit « ainsi soit-il », puis rien.", ["ainsi soit-il"]),
        ("She said “the ‘new’ quay “inner” is open”.", ["the ‘new’ quay “inner” is open"]),
        ("She said ‘the new quay’s lamps are lit’.", ["the new quay’s lamps are lit"]),
        ("The ‘new’ quay isn’t Ada’s.", []),
        ("A mark “that never closes", []),
        ("Rock 'n' roll, 5\" nails, 6\" nails.", []),
        ("“” and “ ” and “…”.", []),
        ("> Every ship must be lit.\n> — Harbour rules, para. 3", ["Every ship must be lit."]),
        ("> “Every ship must be lit.” (Harbour rules)", ["Every ship must be lit."]),
    ],
)
def test_quotations_are_found_in_text_order(text: str, quoted: list[str]) -> None:
    assert found(text) == quoted


def test_the_place_of_each_is_kept() -> None:
    (drafted,) = quotations(importers.read_own(b'Before.\n\nHe said "one thing" there.', ".md"))
    assert (drafted.paragraph, drafted.start, drafted.end) == (1, 9, 18)
