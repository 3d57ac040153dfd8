"""Which sentences are somebody's words: only those whose subject is named, or goes on from one that is."""

import re

import pytest

from idm_desktop.structure.attributed import attributed

NAMES = {"Ms. Low": "low", "Mr. Brell": "brell", "Ada Low": "low", "Tomas Brell": "brell"}
NAMED = re.compile("|".join(map(re.escape, NAMES)))


def said(text: str, quoted: tuple[tuple[int, int], ...] = ()) -> list[tuple[str, str]]:
    mentions = [(match.start(), match.end(), NAMES[match.group()]) for match in NAMED.finditer(text)]
    return [(text[one.start : one.end], one.who) for one in attributed(text, mentions, quoted)]


@pytest.mark.parametrize(
    ("text", "theirs"),
    [
        ("Ms. Low said that lamps help.", [("Ms. Low said that lamps help.", "low")]),
        (
            "Ada Low, keeper of the quay, stressed the need.",
            [("Ada Low, keeper of the quay, stressed the need.", "low")],
        ),
        ("According to Mr. Brell, it rained.", [("According to Mr. Brell, it rained.", "brell")]),
        (
            "Ms. Low and Mr. Brell agreed on lamps.",
            [("Ms. Low and Mr. Brell agreed on lamps.", "brell"), ("Ms. Low and Mr. Brell agreed on lamps.", "low")],
        ),
        (
            "Ms. Low said so. She added more. They left.",
            [("Ms. Low said so. She added more.", "low")],
        ),
        (
            "Ms. Low noted lamps. Mr. Brell disagreed and said so.",
            [("Ms. Low noted lamps.", "low"), ("Mr. Brell disagreed and said so.", "brell")],
        ),
        ("A report by Ms. Low noted the lamps.", []),
        ("After words by the harbour’s Mr. Brell, and Ms. Low, and a song, six panels focused on lamps.", []),
        ("After words by the Mr. Brell, Ms. Low, and a song, six panels focused on lamps.", []),
        ("Thanks were given to Mr. Brell.", []),
        ("Ms. Low was there. One speaker said that it rained.", []),
        ("Ms. Low listened while participants stressed the need.", []),
        ("Participants said that lamps help. He agreed.", []),
        ("Ms. Low founded a club to provide lamps.", []),
        ("Mr. Brell runs a club to present lamps.", []),
    ],
)
def test_a_sentence_belongs_to_its_subject(text: str, theirs: list[tuple[str, str]]) -> None:
    assert sorted(said(text), key=lambda one: one[1]) == sorted(theirs, key=lambda one: one[1])


def test_a_name_or_a_verb_within_quoted_words_is_no_subject() -> None:
    text = "One speaker told the story: “Ms. Low said no”."
    assert said(text, ((text.index("“") + 1, text.index("”")),)) == []


def test_nothing_is_anybodys_where_nobody_is_named() -> None:
    assert attributed("It was said that she stressed the need. He noted it.", []) == []
