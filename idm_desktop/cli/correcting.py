"""`idm review`, `idm edit` and `idm remove`: what was guessed, what is wrong, what is to go."""

import sys
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from idm_desktop.cli.printing import as_entry, as_json, escaped
from idm_desktop.errors import Refused

if TYPE_CHECKING:
    from idm_desktop.desk.desk import Desk
    from idm_desktop.model.corrections import Found

SHORT = 60
OF_PERSON = frozenset({"role", "organisation", "country", "actor", "same", "difference"})


def declare(verb: Callable[..., Any]) -> None:
    """Declare the verbs."""
    review = verb("review", "list the guesses of an import, uncertain first, and decide on them")
    review.add_argument("document", metavar="DOC")
    review.add_argument("--accept", metavar="ID", nargs="+", action="extend", default=[])
    review.add_argument("--reject", metavar="ID", nargs="+", action="extend", default=[])
    review.add_argument("--assign", metavar="ID=SPEAKER", type=_pair, nargs="+", action="extend", default=[])
    review.add_argument(
        "--value", metavar="ID=VALUE", type=_pair, nargs="+", action="extend", default=[], help="correct a value"
    )
    review.add_argument(
        "--place", metavar="ID=WORDS", type=_pair, nargs="+", action="extend", default=[], help="put it to other words"
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
    edit = verb("edit", "correct a document, event, session, speaker or passage")
    edit.add_argument("ref", metavar="REF")
    edit.add_argument(
        "facts", metavar="KEY=VALUE", type=_pair, nargs="*", help="such as title=…; an empty value means unknown"
    )
    edit.add_argument("--undo", action="store_true", help="take back what was corrected last")
    remove = verb("remove", "take a document or an event out; its notes stay, and it can be put back")
    what = remove.add_mutually_exclusive_group(required=True)
    what.add_argument("ref", metavar="REF", nargs="?")
    what.add_argument("--undo", action="store_true", help="put back what was taken out last")


def review(desk: "Desk", chosen: Namespace) -> int:
    """Decide, then list what waits."""
    from idm_desktop.desk import deeds, reviewing, spotting

    document, _ = spotting.named(desk.library, chosen.document)
    if chosen.undo:
        deeds.undo(desk, document)
    if chosen.redo:
        deeds.redo(desk, document)
    _decide(desk, chosen)
    if chosen.save_guide is not None:
        _save_guide(desk, chosen)
    found = reviewing.review(desk, chosen.document, every=chosen.all)
    _put(f"{as_json(found)}\n" if _says_json(chosen) else "".join(map(_line, found)))
    return 0


def _decide(desk: "Desk", chosen: Namespace) -> None:
    from idm_desktop.desk import reviewing

    document = chosen.document
    accepted, rejected = chosen.accept, chosen.reject
    if chosen.like:
        found = reviewing.review(desk, document)
        accepted, rejected = (
            [id for one in ids for id in reviewing.like(found, one) or (one,)] for ids in (accepted, rejected)
        )
    reviewing.decide(desk, document, accepted, rejected)
    for id, words in chosen.place:
        reviewing.move(desk, document, id, words)
    for id, speaker in chosen.assign:
        reviewing.assign(desk, document, id, speaker)
    for id, value in chosen.value:
        reviewing.change(desk, document, id, value)
    if chosen.merge:
        reviewing.merge(desk, *chosen.merge)
    if chosen.split:
        if chosen.split.startswith("g-"):
            reviewing.split_off(desk, document, chosen.split)
        else:
            reviewing.split(desk, chosen.split, document)
    if chosen.mark:
        reviewing.mark(desk, chosen.mark)
    if chosen.unmark:
        reviewing.unmark(desk, chosen.unmark)


def _save_guide(desk: "Desk", chosen: Namespace) -> None:
    from idm_desktop.desk import guiding

    try:
        with Path(chosen.save_guide).open("x", encoding="utf-8") as file:
            file.write(guiding.guide_of(desk, chosen.document))
    except FileExistsError:
        raise Refused(f"There is a file {chosen.save_guide} already; nothing was written over it.") from None
    print(f"idm: The guide is in {escaped(chosen.save_guide)}.", file=sys.stderr)


def _line(guess: "Found") -> str:
    value = " ".join(guess.value.split())
    value = value if len(value) <= SHORT else f"{value[: SHORT - 1]}…"
    mark = {"stated": " ", "inferred": "?", "unknown": "?"}.get(guess.certainty, "?")
    state = "" if guess.state == "guessed" else f"  [{guess.state}]"
    kind = f"{guess.kind} of {guess.about}" if guess.about and guess.kind in OF_PERSON else guess.kind
    return f"{mark} {guess.id}  {kind}: {value}  ({guess.reason}){state}\n"


def _pair(given: str) -> tuple[str, str]:
    key, equals, value = given.partition("=")
    if not equals or not key:
        raise ValueError
    return key, value


_pair.__name__ = "pair"


def edit(desk: "Desk", chosen: Namespace) -> int:
    """Correct facts, and print what was corrected."""
    from idm_desktop.desk import deeds, editing, lookup

    if chosen.undo:
        deeds.undo(desk)
    if chosen.facts or not chosen.undo:
        _answer(chosen, editing.edit(desk, chosen.ref, dict(chosen.facts)))
    else:
        _answer(chosen, lookup.one(desk, chosen.ref))
    return 0


def remove(desk: "Desk", chosen: Namespace) -> int:
    """Take something out, or put it back."""
    from idm_desktop.desk import removing

    _answer(chosen, removing.put_back(desk) if chosen.undo else removing.remove(desk, chosen.ref))
    return 0


def _says_json(chosen: Namespace) -> bool:
    return getattr(chosen, "json", False)


def _answer(chosen: Namespace, value: tuple[object, ...]) -> None:
    _put(f"{as_json(value)}\n" if _says_json(chosen) else as_entry(value))


def _put(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()


VERBS: dict[str, Callable[["Desk", Namespace], int]] = {"review": review, "edit": edit, "remove": remove}
