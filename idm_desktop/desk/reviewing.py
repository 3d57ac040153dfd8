"""Reviewing what an import guessed: deciding on guesses, merging and parting people, marking conclusions.

What decides returns the documents that say something else now; `deeds.undo` takes the last of it back.
"""

from collections.abc import Iterable, Sequence

from idm_desktop.desk import deeds, spotting
from idm_desktop.desk.anchors import Part
from idm_desktop.desk.desk import Desk
from idm_desktop.errors import NotFound, Refused
from idm_desktop.library import guesses
from idm_desktop.library.refs import resolve
from idm_desktop.model.corrections import Correction, Found

AT_EVENTS = "SELECT event FROM affiliation WHERE person = ?"
QUOTED = "SELECT start, stop FROM quotation WHERE passage = ? AND start <= ? AND stop >= ? LIMIT 1"
OF_GUESS = """
SELECT g.document FROM guess g JOIN document d ON d.id = g.document AND d.version = g.version AND d.current = 1
 WHERE g.id = ? LIMIT 1
"""
ASSIGNED = {"mention": "mention", "speaker": "mention", "quotation": "quotation", "attribution": "attribution"}
"""As what the words of a guess are given to another person."""


def review(desk: Desk, document: str, *, every: bool = False) -> tuple[Found, ...]:
    """Return the guesses of a document that wait for a decision, uncertain first; with `every`, all of them."""
    found = guesses.guesses(desk.library, *spotting.named(desk.library, document))
    return tuple(guess for guess in found if every or guess.state == "guessed")


def accept(desk: Desk, document: str, ids: Iterable[str]) -> tuple[str, ...]:
    """Accept guesses of a document, all in one go."""
    return decide(desk, document, accepted=tuple(ids))


def reject(desk: Desk, document: str, ids: Iterable[str]) -> tuple[str, ...]:
    """Reject guesses of a document, all in one go; what they said is taken out."""
    return decide(desk, document, rejected=tuple(ids))


def decide(
    desk: Desk, document: str | None, accepted: Sequence[str] = (), rejected: Sequence[str] = ()
) -> tuple[str, ...]:
    """Accept some guesses and reject others in one go; without a document, of any."""
    if both := set(accepted) & set(rejected):
        raise Refused(f"The guess {min(both)} is to be accepted and rejected at once; decide on one of them.")
    decisions = dict.fromkeys([("accept", id) for id in accepted] + [("reject", id) for id in rejected])
    of = {id: document or document_of(desk, id) for _, id in decisions}
    texts = {one: spotting.opened(desk.library, one) for one in dict.fromkeys(of.values())}
    made = [spotting.decision(desk.library, texts[of[id]], id, deed) for deed, id in decisions]
    return deeds.do(desk, made) if made else ()


def document_of(desk: Desk, id: str) -> str:
    """Return the document that a guess is of."""
    row = desk.library.execute(OF_GUESS, (id,)).fetchone()
    if row is None:
        raise NotFound(f"There is no guess {id}; `idm review --everywhere` lists those there are.")
    return str(row[0])


def change(desk: Desk, document: str, id: str, value: str) -> tuple[str, ...]:
    """Give what a guess says another value: a name, a role, a country, a title, dates; of a mention, another person."""
    from idm_desktop.desk import values

    text = spotting.opened(desk.library, document)
    made = spotting.decision(desk.library, text, id, "value")
    if made.kind in ("speaker", "session"):
        made = made._replace(spot=None, document=None, text=None, event=None if made.kind == "speaker" else text.event)
        made = made._replace(kind="name" if made.kind == "speaker" else "session-title", was=None)
    elif made.kind in ASSIGNED:
        return assign(desk, document, id, value)
    return deeds.do(desk, [made._replace(value=values.checked(made.kind, value))])


def assign(desk: Desk, document: str, id: str, speaker: str) -> tuple[str, ...]:
    """Give the mention or quotation of a guess to another person, by id or by name."""
    text = spotting.opened(desk.library, document)
    made = spotting.decision(desk.library, text, id, "assign")
    if made.spot is None or made.kind not in ASSIGNED:
        raise Refused("Only a name or a quotation can be given to another person; correct its value instead.")
    who, name = spotting.anybody(desk.library, speaker)
    return deeds.do(desk, [made._replace(kind=ASSIGNED[made.kind], value=who, name=name)])


def assign_words(desk: Desk, part: Part, speaker: str) -> tuple[str, ...]:
    """Give words of a passage to a person: the quotation that they are or are in, else as a name of theirs.

    A plus sign before a name makes somebody who is not known yet.
    """
    passage, start, end = part
    text, _ = spotting.of_passage(desk.library, passage)
    who, name = spotting.anybody(desk.library, speaker)
    row = text.passages[text.place(passage).paragraph].row
    quoted = desk.library.execute(QUOTED, (row, start, end)).fetchone()
    spot = text.spots.of(text.place(passage, quoted or (start, end)))
    kind = "quotation" if quoted else "mention"
    return deeds.do(desk, [text.correction("assign", kind, None, who)._replace(name=name, spot=spot)])


def turn_conclusion(desk: Desk, passage: str) -> tuple[str, ...]:
    """Let a passage open a conclusion, or no longer do so where it does."""
    text, id = spotting.of_passage(desk.library, passage)
    kept = text.passages[text.place(id).paragraph]
    opens = desk.library.execute("SELECT kind = 'lead' FROM passage WHERE row = ?", (kept.row,)).fetchone()[0]
    return (unmark if opens else mark)(desk, id)


def move(desk: Desk, document: str, id: str, words: str) -> tuple[str, ...]:
    """Put the name or quotation of a guess to other words of the same passage."""
    text = spotting.opened(desk.library, document)
    one = spotting.guess(desk.library, text, id)
    if one.place is None or one.kind not in ("mention", "quotation"):
        raise Refused("Only a name or a quotation has words of its own; correct its value instead.")
    if words not in text.passages[one.place.paragraph].text:
        raise NotFound("Those words do not stand in the passage of the guess; copy them from there.")
    return deeds.do(desk, [spotting.decision(desk.library, text, id, "place")._replace(value=words)])


def mark(desk: Desk, passage: str, words: tuple[int, int] | None = None) -> tuple[str, ...]:
    """Let a passage open a conclusion, whose headline is its first sentence or the words given."""
    return _conclusion(desk, passage, "mark", words)


def unmark(desk: Desk, passage: str) -> tuple[str, ...]:
    """Let a passage open no conclusion; a conclusion's own id will do."""
    return _conclusion(desk, passage, "unmark", None)


def _conclusion(desk: Desk, passage: str, deed: str, words: tuple[int, int] | None) -> tuple[str, ...]:
    text, id = spotting.of_passage(desk.library, passage)
    where = text.place(id, words) if words else spotting.first_sentence(text, id)
    return deeds.do(desk, [text.correction(deed, "conclusion")._replace(spot=text.spots.of(where))])


def sit(desk: Desk, passage: str, sessions: Sequence[str]) -> tuple[str, ...]:
    """Say which sessions a passage reports on."""
    text, id = spotting.of_passage(desk.library, passage)
    for session in sessions:
        if resolve(desk.library, session).kind != "session":
            raise NotFound(f"“{session}” is no session; `idm list sessions` shows those there are.")
    made = text.correction("sessions", "sessions", None, " ".join(sessions))
    return deeds.do(desk, [made._replace(spot=text.spots.of(text.place(id)))])


def merge(desk: Desk, one: str, into: str) -> tuple[str, ...]:
    """Make two people one, everywhere; the second keeps their id and name."""
    first, _ = spotting.person(desk.library, one)
    second, name = spotting.person(desk.library, into)
    if first == second:
        raise Refused("That is one person already; name two.")
    return deeds.do(desk, [Correction("merge", "person", first, second, name=name)])


def split(desk: Desk, speaker: str, document: str | None = None) -> tuple[str, ...]:
    """Part a person: undo a merge of theirs, or make those of one document somebody else."""
    who, name = spotting.person(desk.library, speaker)
    if merged := deeds.merging(desk, who):
        return deeds.take_back(desk, merged)
    if document is None or len(desk.library.execute(AT_EVENTS, (who,)).fetchall()) < 2:
        raise Refused(f"{name} was not merged from two; choose a mention that is somebody else's.")
    text = spotting.opened(desk.library, document)
    other = spotting.free(desk.library, f"{name} {text.event}")
    return deeds.do(desk, [text.correction("split", "person", who, other)._replace(name=name)])


def split_off(desk: Desk, document: str, id: str) -> tuple[str, ...]:
    """Make the mention of a guess somebody else's, who is called what stands there."""
    text = spotting.opened(desk.library, document)
    one = spotting.guess(desk.library, text, id)
    if one.place is None or one.kind not in ASSIGNED:
        raise Refused("This guess is no name in the text, so nothing can be parted there.")
    spot = text.spots.of(one.place)
    other = spotting.free(desk.library, f"{spot.quote} {text.document}")
    made = text.correction("split", ASSIGNED[one.kind], one.about, other)
    return deeds.do(desk, [made._replace(name=spot.quote, spot=spot)])


def like(found: Sequence[Found], id: str) -> tuple[str, ...]:
    """Return the guesses that wait and are of one kind, for one reason, with guess `id`: what a batch decides on."""
    one = next((guess for guess in found if guess.id == id), None)
    if one is None:
        return ()
    return tuple(g.id for g in found if (g.kind, g.reason, g.state) == (one.kind, one.reason, "guessed"))


def doubtful(desk: Desk, documents: Iterable[str]) -> dict[str, int]:
    """Return how many guesses of each document wait and are not sure; those without any are left out."""
    counts = {id: sum(one.certainty != "stated" for one in review(desk, id)) for id in dict.fromkeys(documents)}
    return {id: count for id, count in counts.items() if count}
