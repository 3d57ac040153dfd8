"""Where a note goes when its text changes: the cases that must hold, and the rule's seven points."""

import random
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from idm_desktop.anchoring.locating import (
    ATTACHED,
    BETWEEN,
    GUESSES,
    ORPHAN,
    REWORDED,
    SUGGESTED,
    Answer,
    describe,
    locate,
    locate_whole,
    rival,
)
from tests.anchoring import revising


class Case(NamedTuple):
    """What was marked in a text, and what another text says; `now` are the words it must be on, or none."""

    name: str
    was: str
    quote: str
    becomes: str
    state: str
    now: str | None = None
    occurrence: int = 1


FERRY = (
    "The ferry companies agreed to publish their timetables in one common register before the summer, and to say which "
    "crossings are open to travellers who cannot climb stairs. "
)
PILOTS = (
    "Pilots reported that the lights on the northern mole had been dark for eleven nights, which the harbour office "
    "had not known about, because nobody had written it down. "
)
MARKET = (
    "The fish market stays where it is; its roof will be mended with the money that was set aside for the new crane. "
)

CASES = [
    Case("nothing changed", FERRY + PILOTS + MARKET, "the northern mole", FERRY + PILOTS + MARKET, ATTACHED,
         "the northern mole"),
    Case("text put before", PILOTS + MARKET, "the northern mole", FERRY + PILOTS + MARKET, ATTACHED,
         "the northern mole"),
    Case("an emoji put before", PILOTS, "harbour office", "😀 " + PILOTS, ATTACHED, "harbour office"),
    Case("a passage moved", FERRY + PILOTS + MARKET, PILOTS.strip(), MARKET + FERRY + PILOTS, ATTACHED, PILOTS.strip()),
    Case("a name within another word", "Linus was asked about the machines. " + FERRY, "Linus",
         "He was asked about the machines. " + FERRY, ORPHAN),
    Case("words that are only a little alike", "We look for a Developer, Frontend, from May. " + PILOTS,
         "Developer, Frontend", "We look for some developers and designers, from May on. " + PILOTS, ORPHAN),
    Case("a name replaced, and the same name again", "Yesterday Robin said that Robin would mend the crane. " + FERRY,
         "Robin", "Yesterday Elisa said that Robin would mend the crane. " + FERRY, ORPHAN),
    Case("one of several copies of a word", FERRY + "The crane is old. " + PILOTS + "The crane is red. " + MARKET,
         "crane is", FERRY + "The hoist was old. " + PILOTS + "The crane is red. " + MARKET, ORPHAN),
    Case("the second of two copies",
         "The crane is red, they wrote. " + PILOTS + "The crane is red, they said. " + MARKET,
         "The crane is red", "The crane is red, they wrote. " + PILOTS + "The crane is red, they said. " + MARKET,
         ATTACHED, "The crane is red", 2),
    Case("copies that nothing tells apart", "alpha beta gamma delta; " * 6, "beta gamma delta",
         "alpha beta gamma delta; " * 9, SUGGESTED, None, 3),
    Case("a word moved by five letters", "one two, two three. " + MARKET, "two", "ones, one two, two three. " + MARKET,
         ATTACHED, "two"),
    Case("some words changed", FERRY + PILOTS + MARKET,
         "had been dark for eleven nights, which the harbour office had not",
         (FERRY + PILOTS + MARKET).replace("eleven nights", "twelve nights"), ATTACHED,
         "had been dark for twelve nights, which the harbour office had not"),
    Case("many words changed", FERRY + PILOTS + MARKET, "which the harbour office had not known about",
         (FERRY + PILOTS + MARKET).replace("which the harbour office had not known about", "a fault that nobody knew"),
         SUGGESTED, "a fault that nobody knew"),
    Case("taken out", FERRY + PILOTS + MARKET, PILOTS.strip(), FERRY + MARKET, ORPHAN),
    Case("the same long words elsewhere", FERRY + PILOTS, "publish their timetables in one common register",
         "Nobody wished to " + MARKET + "publish their timetables in one common register" + MARKET, ATTACHED,
         "publish their timetables in one common register"),
    Case("the same shorter words elsewhere", FERRY + PILOTS, "one common register", MARKET + "one common register",
         SUGGESTED, "one common register"),
    Case("everything else", FERRY, "publish their timetables", "Nothing of the kind was ever said here.", ORPHAN),
    Case("nothing at all", FERRY, "publish their timetables", "", ORPHAN),
]  # fmt: skip # a table


def marked(case: Case) -> tuple[Answer, str]:
    at = -1
    for _ in range(case.occurrence):
        at = case.was.index(case.quote, at + 1)
    return locate(describe(case.was, at, at + len(case.quote)), case.becomes), case.becomes


@pytest.mark.parametrize("case", CASES, ids=[case.name.replace(" ", "-") for case in CASES])
def test_a_note_stays_on_its_words_or_says_that_it_cannot(case: Case) -> None:
    answer, text = marked(case)
    assert answer.state == case.state
    if case.now is not None:
        assert text[answer.guesses[0].start : answer.guesses[0].end] == case.now
    assert len(answer.guesses) <= GUESSES
    assert (answer.state == ORPHAN) == (not answer.guesses)


def test_of_two_copies_it_stays_on_its_own() -> None:
    case = next(case for case in CASES if case.name == "the second of two copies")
    answer, text = marked(case)
    assert answer.guesses[0].start == text.rindex(case.quote)


def test_a_short_word_stays_where_its_surroundings_are() -> None:
    answer, text = marked(next(case for case in CASES if case.name == "a word moved by five letters"))
    assert text[: answer.guesses[0].start] == "ones, one "


def test_guesses_say_why() -> None:
    reasons = {case.name: marked(case)[0].guesses[0].reason for case in CASES if case.state != ORPHAN}
    assert reasons["some words changed"] == REWORDED
    assert reasons["many words changed"] == BETWEEN


def test_a_passage_that_stands_once_carries_what_is_marked_in_it() -> None:
    text = MARKET + PILOTS.strip()
    answer = locate_whole(PILOTS.strip(), 0, 6, text)
    assert text[answer.guesses[0].start : answer.guesses[0].end] == "Pilots"
    assert locate_whole(PILOTS.strip(), 0, 6, text + text).state == ORPHAN
    assert locate_whole("The crane.", 0, 3, "The crane.").state == ORPHAN


@settings(max_examples=60, deadline=None)
@given(st.text("ab é漢😀", max_size=80), st.text("ab é漢😀", max_size=120), st.integers(0, 80), st.integers(1, 40))
def test_any_words_in_any_text_have_an_answer(was: str, becomes: str, start: int, size: int) -> None:
    answer = locate(describe(was, start, start + size), becomes)
    assert answer.state in (ATTACHED, SUGGESTED, ORPHAN)
    for guess in answer.guesses:
        assert 0 <= guess.start < guess.end <= len(becomes)
        assert 0 <= guess.score <= 1


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**6))
def test_in_an_unchanged_text_every_long_enough_quotation_stays_exactly(seed: int) -> None:
    rng = random.Random(seed)
    text = FERRY + PILOTS + MARKET
    start = rng.randrange(len(text) - 20)
    end = rng.randint(start + 16, min(len(text), start + 90)) if start + 16 < len(text) else len(text)
    answer = locate(describe(text, start, end), text)
    assert answer.state == ATTACHED
    assert text[answer.guesses[0].start : answer.guesses[0].end] == text[start:end]


@pytest.mark.parametrize("kind", ["light", "deleted", "moved", "split", "merged", "mixed"])
def test_no_edit_leads_a_note_astray(kind: str) -> None:
    rng = random.Random(kind)
    base = revising.numbered([FERRY, PILOTS, MARKET, *(f"In year {n} {FERRY.lower()}" for n in (1811, 1822, 1833))])
    old, places = revising.text_of(base)
    for _ in range(20):
        text, now = revising.text_of(revising.revised(base, kind, rng))
        passage = rng.choice(base)
        first = rng.randrange(len(passage))
        words = [number for _, number in passage[first : first + rng.randint(1, 12)] if number is not None]
        start, end = places[words[0]].start, places[words[-1]].end
        sought = describe(old, start, end)
        answer = locate(sought, text, rival(sought, old, start))
        if answer.state == ATTACHED:
            start, end = answer.guesses[0][:2]
            assert any(now[w].start < end and start < now[w].end for w in words if w in now)
