"""`idm review`: what an import guessed, each with its place in the text, and deciding on it."""

import sys
from argparse import Namespace
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from idm_desktop.cli.correcting import pair
from idm_desktop.cli.printing import as_json, escaped
from idm_desktop.errors import IdmError, Refused

if TYPE_CHECKING:
    from idm_desktop.desk.desk import Desk
    from idm_desktop.model.corrections import GuessRow, Review

SHORT = 60
OF_PERSON = frozenset({"role", "organisation", "country", "actor", "difference"})
MARKS = {"stated": " "}
"""What stands before a guess: a question mark unless it is sure."""


def declare(verb: Callable[..., Any]) -> None:
    """Declare the verb."""
    review = verb("review", "list the guesses of an import, uncertain first, and decide on them")
    which = review.add_mutually_exclusive_group(required=True)
    which.add_argument("document", metavar="DOC", nargs="?")
    which.add_argument("--everywhere", action="store_true", help="of every document in the library")
    review.add_argument("--accept", metavar="ID", nargs="+", action="extend", default=[])
    review.add_argument("--reject", metavar="ID", nargs="+", action="extend", default=[])
    review.add_argument("--assign", metavar="ID=SPEAKER", type=pair, nargs="+", action="extend", default=[])
    review.add_argument(
        "--value", metavar="ID=VALUE", type=pair, nargs="+", action="extend", default=[], help="correct a value"
    )
    review.add_argument(
        "--place", metavar="ID=WORDS", type=pair, nargs="+", action="extend", default=[], help="put it to other words"
    )
    review.add_argument("--like", action="store_true", help="decide likewise on all of the same kind and reason")
    review.add_argument("--merge", metavar="SPEAKER", nargs=2, help="make two people one, named as the second")
    review.add_argument("--split", metavar="SPEAKER|ID", help="undo a merge, or make a mention somebody else's")
    review.add_argument("--mark", metavar="PASSAGE", help="let a passage open a conclusion")
    review.add_argument("--unmark", metavar="PASSAGE", help="let a passage open no conclusion")
    review.add_argument("--undo", action="store_true", help="take back what was decided last")
    review.add_argument("--redo", action="store_true", help="decide again what was taken back last")
    review.add_argument("--all", action="store_true", help="list what was decided too")
    review.add_argument("--save-guide", metavar="FILE", help="write what is known of the event as a guide")


def review(desk: "Desk", chosen: Namespace) -> int:
    """Decide, then list what waits."""
    from idm_desktop.desk import deeds, guessed, spotting

    document = None if chosen.everywhere else spotting.named(desk.library, chosen.document)[0]
    if chosen.undo:
        _tell_elsewhere("Taken back in {documents} too.", document, deeds.undo(desk, document))
    if chosen.redo:
        _tell_elsewhere("Decided again in {documents} too.", document, deeds.redo(desk, document))
    before = deeds.holding(desk)
    try:
        _decide(desk, chosen)
    except IdmError:
        deeds.take_back_since(desk, before)
        raise
    if chosen.save_guide is not None:
        _save_guide(desk, chosen)
    wanted = guessed.documents(desk) if chosen.everywhere else (chosen.document,)
    found = [guessed.review(desk, one, every=chosen.all) for one in wanted]
    if getattr(chosen, "json", False):
        text = f"{as_json([row.guess for one in found for row in one.rows])}\n"
    else:
        text = "".join(_lines(found, headed=chosen.everywhere))
    sys.stdout.write(text)
    sys.stdout.flush()
    return 0


def _tell_elsewhere(said: str, document: str | None, restated: Iterable[str]) -> None:
    """Name the other documents that were decided on in the same go."""
    others = [other for other in restated if other != document]
    if document is not None and others:
        print(f"idm: {said.format(documents=', '.join(others))}", file=sys.stderr)


def _decide(desk: "Desk", chosen: Namespace) -> None:
    from idm_desktop.desk import reviewing

    def of(id: str) -> str:
        return chosen.document or reviewing.document_of(desk, id)

    accepted, rejected = chosen.accept, chosen.reject
    if chosen.like:
        accepted, rejected = (
            [id for one in ids for id in reviewing.like(reviewing.review(desk, of(one)), one) or (one,)]
            for ids in (accepted, rejected)
        )
    reviewing.decide(desk, chosen.document, accepted, rejected)
    for id, words in chosen.place:
        reviewing.move(desk, of(id), id, words)
    for id, speaker in chosen.assign:
        reviewing.assign(desk, of(id), id, speaker)
    for id, value in chosen.value:
        reviewing.change(desk, of(id), id, value)
    if chosen.merge:
        reviewing.merge(desk, *chosen.merge)
    if chosen.split:
        if chosen.split.startswith("g-"):
            reviewing.split_off(desk, of(chosen.split), chosen.split)
        else:
            reviewing.split(desk, chosen.split, chosen.document)
    if chosen.mark:
        reviewing.mark(desk, chosen.mark)
    if chosen.unmark:
        reviewing.unmark(desk, chosen.unmark)


def _save_guide(desk: "Desk", chosen: Namespace) -> None:
    from idm_desktop.desk import guiding

    if chosen.document is None:
        raise Refused("A guide is of one event; name a document of it instead of --everywhere.")
    try:
        with Path(chosen.save_guide).open("x", encoding="utf-8") as file:
            file.write(guiding.guide_of(desk, chosen.document))
    except FileExistsError:
        raise Refused(f"There is a file {chosen.save_guide} already; nothing was written over it.") from None
    print(f"idm: The guide is in {escaped(chosen.save_guide)}.", file=sys.stderr)


def _lines(found: Iterable["Review"], *, headed: bool) -> Iterable[str]:
    """Yield two lines for each guess: what it says and why, and where; a heading before those of each document."""
    for review in found:
        if headed and review.rows:
            yield f"{review.document}  {escaped(review.title)}\n"
        for row in review.rows:
            guess = row.guess
            state = "" if guess.state == "guessed" else f"  [{guess.state}]"
            yield f"{MARKS.get(guess.certainty, '?')} {guess.id}  {_said(row)}  ({guess.reason}){state}\n"
            if row.sentence:
                yield f"      {_place(row)}\n"


def _said(row: "GuessRow") -> str:
    """Say what a guess says, as far as it is not in its sentence."""
    guess = row.guess
    value = " ".join(guess.value.split())
    value = value if len(value) <= SHORT else f"{value[: SHORT - 1]}…"
    who = f"{row.who} ({guess.about})" if row.who else guess.about
    if guess.kind == "attribution":
        return f"attribution: said by {who or value}"
    if guess.kind == "mention" and who:
        return f"mention: “{value}” is {who}"
    if guess.kind == "same":
        return f"same: {who} is {row.other or value} ({guess.value})"
    return f"{guess.kind} of {who}: {value}" if who and guess.kind in OF_PERSON else f"{guess.kind}: {value}"


def _place(row: "GuessRow") -> str:
    """Return the number of the passage, and the sentence with the place marked."""
    before, words, after = row.sentence[: row.start], row.sentence[row.start : row.end], row.sentence[row.end :]
    marked = f"{before}»{words}«{after}" if words and words != row.sentence else row.sentence
    return escaped(f"¶ {row.number}  {marked}" if row.number is not None else marked)


VERBS: dict[str, Callable[["Desk", Namespace], int]] = {"review": review}
