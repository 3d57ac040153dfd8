"""Whatever a reader decides, in whatever order, what is recognised stays in step with itself."""

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from idm_desktop import importers
from idm_desktop.model.corrections import Correction
from idm_desktop.model.dialogue import Dialogue
from idm_desktop.model.texts import NUMBERED
from idm_desktop.structure import guessing
from idm_desktop.structure.correcting.applying import DEEDS, apply
from idm_desktop.structure.correcting.spots import Place, spots_of
from idm_desktop.structure.dialogue import dialogue
from tests.core import FILES

NAMED = """
title dates place kind language event-title event-start session-title session-moderator sessions speaker name role
country mention quotation attribution conclusion session same difference person nonsense
"""
KINDS = tuple(NAMED.split())
PATH = Path(FILES / "quay-dialogue.md")
FOUND = guessing.complete(dialogue(importers.read_own(PATH.read_bytes(), PATH.suffix), PATH.stem))
TEXTS = tuple(paragraph.text for paragraph in FOUND.paragraphs)
PEOPLE = [person.id for person in FOUND.people]
SESSIONS = [meeting.id for meeting in FOUND.meetings]


@st.composite
def corrections(draw: st.DrawFn) -> Correction:
    """Make a correction, of something that was guessed or of anything at all."""
    ids = st.sampled_from([*PEOPLE, *SESSIONS, "somebody-new"])
    deed = draw(st.sampled_from(sorted(DEEDS)))
    value = draw(st.one_of(st.none(), ids, st.just("2031-03-03/2031-03-04"), st.just("the towns")))
    of_guess: bool = draw(st.booleans())
    if of_guess:
        guess = draw(st.sampled_from(FOUND.guesses))
        place = None if guess.paragraph is None else Place(guess.paragraph, guess.start, guess.end)
        spot = spots_of(TEXTS).of(place) if place else None
        return Correction(deed, guess.kind, guess.about, value, guess.value, "Somebody New", spot)
    paragraph = draw(st.integers(0, len(TEXTS) - 1))
    start = draw(st.integers(0, len(TEXTS[paragraph])))
    end = draw(st.integers(start, len(TEXTS[paragraph])))
    spot = draw(st.one_of(st.none(), st.just(spots_of(TEXTS).of(Place(paragraph, start, end)))))
    about = draw(st.one_of(st.none(), ids))
    return Correction(deed, draw(st.sampled_from(KINDS)), about, value, None, "Somebody New", spot)


def is_in_step(found: Dialogue) -> None:
    people = {person.id for person in found.people}
    assert len(people) == len(found.people)
    assert {naming.who for naming in found.namings} <= people
    assert {quote.speaker for quote in found.quotes} <= {None, *people}
    places = [(n.paragraph, n.start, n.end) for n in found.namings] + [
        (q.paragraph, q.start, q.end) for q in found.quotes
    ]
    assert all(0 <= start < end <= len(TEXTS[paragraph]) for paragraph, start, end in places)
    numbers = [p.conclusion for p in found.paragraphs if p.headline]
    assert numbers == list(range(1, len(numbers) + 1))
    assert all(p.conclusion in (None, *numbers) for p in found.paragraphs)
    assert [p.text for p in found.paragraphs] == list(TEXTS)
    assert [p.kind in NUMBERED for p in found.paragraphs] == [p.kind in NUMBERED for p in FOUND.paragraphs]
    assert [guess.id for guess in found.guesses] == [guess.id for guess in FOUND.guesses]
    assert found.title
    assert found.event.title


@settings(max_examples=60, deadline=None)
@given(st.lists(corrections(), max_size=8))
def test_any_decisions_leave_people_quotations_and_conclusions_in_step(made: list[Correction]) -> None:
    is_in_step(apply(FOUND, made))
