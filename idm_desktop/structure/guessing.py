"""Guesses completed: whatever a rule found in a text and nothing was said of is a guess that a reader can look at."""

from collections.abc import Iterator

from idm_desktop.model.dialogue import Dialogue, Guess, Naming

SURE, LIKELY = 0.9, 0.6
"""How sure what a rule found is, where the rule does not say: stated in the text, or inferred."""


def complete(found: Dialogue) -> Dialogue:
    """Return the dialogue with a guess for every person, quotation and conclusion that was found in the text.

    A digest is our own and written with its guide beside it: nothing in it is for the reader to settle.
    """
    if found.kind == "digest" and found.guide:
        return found._replace(guesses=())
    said = {(g.kind, g.about) for g in found.guesses}
    placed = {(g.kind, g.paragraph, g.start) for g in found.guesses}
    more = [
        guess
        for guess in (*_people(found), *_quotations(found), *_conclusions(found))
        if (guess.kind, guess.about) not in said or guess.about is None or guess.kind != "speaker"
        if guess.kind == "speaker" or (guess.kind, guess.paragraph, guess.start) not in placed
    ]
    return found._replace(guesses=(*found.guesses, *more)) if more else found


def _people(found: Dialogue) -> Iterator[Guess]:
    first: dict[str, Naming] = {}
    for naming in found.namings:
        first.setdefault(naming.who, naming)
    for person in found.people:
        at = first.get(person.id)
        if person.state == "guessed" and at is not None:
            where = (person.id, at.paragraph, at.start, at.end)
            yield Guess("speaker", person.name, "named in the text", "stated", SURE, *where)


def _quotations(found: Dialogue) -> Iterator[Guess]:
    names = {person.id: person.name for person in found.people}
    for quote in found.quotes:
        words = found.paragraphs[quote.paragraph].text[quote.start : quote.end]
        where = (quote.paragraph, quote.start, quote.end)
        yield Guess("quotation", words, "words set apart as quoted", "stated", SURE, None, *where)
        if quote.speaker:
            name = names.get(quote.speaker, quote.speaker)
            said = "named in the sentence that leads to it"
            yield Guess("attribution", name, said, "inferred", LIKELY, quote.speaker, *where)


def _conclusions(found: Dialogue) -> Iterator[Guess]:
    for index, paragraph in enumerate(found.paragraphs):
        if paragraph.headline and (paragraph.state or found.conclusions_state) == "guessed":
            start, end = paragraph.headline
            reason = "a first sentence in bold"
            yield Guess("conclusion", paragraph.text[start:end], reason, "stated", SURE, None, index, start, end)
