"""Honorifics before a name, of several languages, one or more in a row."""

from collections.abc import Sequence
from typing import NamedTuple

from idm_desktop.structure.persons.fitness import clean, is_given, near
from idm_desktop.structure.persons.honorifics import HONORIFICS, NEEDS_STOP, OFFICERS, RANKED, RANKS, ROMANCE
from idm_desktop.structure.persons.tokens import Token

WHOSE = {"his": "he", "her": "she", "the": "", "son": ""}
EXCELLENCIES = frozenset({"excellency", "honourable", "honorable", "excellence", "majesty", "highness"})

LADIES = frozenset({"D.ª", "Dª", "Dña"})
"""Spanish honorifics that are told by their very letters."""

OFFICES = {"ambassadeur": "", "ambassadrice": "she", "embajador": "he", "embajadora": "she"} | dict.fromkeys(
    ("professeur", "professeure", "docteur", "doctor", "doctora", "profesor", "profesora", "juge", "juez"), ""
)
"""Honorifics that French and Spanish write in small letters."""

MANY = {
    **dict.fromkeys(("messrs", "misters"), ("Mr.", "he")),
    **dict.fromkeys(("mses", "mss", "mesdames"), ("Ms.", "she")),
    "ambassadors": ("Ambassador", ""),
    "professors": ("Professor", ""),
    "mm": ("M.", "he"),
    "mmes": ("Mme", "she"),
    "profs": ("Prof.", ""),
    **dict.fromkeys(("sres", "señores"), ("Sr.", "he")),
    **dict.fromkeys(("sras", "señoras"), ("Sra.", "she")),
    "dres": ("Dr.", ""),
    "dras": ("Dra.", "she"),
}
"""Honorifics of several people, and that of each of them."""


class Title(NamedTuple):
    """Honorifics before a name: the words after them, how they are written, and the pronoun they tell of.

    `many` says that they are those of the names that follow too.
    """

    after: int
    text: str
    pronoun: str | None
    many: bool = False


def plural(found: Sequence[Token], at: int, *, romance: bool) -> Title | None:
    """Read an honorific of several people at a word: "Messrs.", "MM.", "Sras."; the title is that of each."""
    token = found[at]
    word = token.text.rstrip(".").lower()
    each = MANY.get(word)
    if each is None or not token.text[0].isupper() or (word == "mm" and not romance):
        return None
    after = at + 1 + (at + 1 < len(found) and found[at + 1].text == "." and found[at + 1].start == token.end)
    if after >= len(found) or (word == "mm" and after == at + 1 and not token.text.endswith(".")):
        return None
    return Title(after, *each, many=True)


def title(found: Sequence[Token], at: int, text: str, *, romance: bool) -> Title | None:
    """Read honorifics that begin at a word; `romance` says that M. and Sr. are such in this text."""
    start, pronoun, after = at, None, at
    while after < len(found):
        bracket = after > start and found[after].text == "(" and after + 1 < len(found)
        step = _honorific(found, after + bracket, after > start, romance)
        if not step or (bracket and (after + step[0] + 1 >= len(found) or found[after + step[0] + 1].text != ")")):
            break
        pronoun = step[1] or pronoun
        after += step[0] + 2 * bracket
    if after == start or after >= len(found):
        return None
    return Title(after, text[found[start].start : found[after - 1].end], pronoun)


def _honorific(found: Sequence[Token], at: int, more: bool, romance: bool) -> tuple[int, str] | None:
    """Return how many tokens an honorific at `at` takes, its full stop among them, and its pronoun."""
    token = found[at]
    if token.text == "H." and at + 1 < len(found) and found[at + 1].text == "E.":
        return 2, ""
    word = token.folded.replace(".", "").replace("-", "")
    if token.text in LADIES and romance:
        stop = at + 1 < len(found) and found[at + 1].text == "." and found[at + 1].start == token.end
        return 1 + stop, "she"
    if romance and token.text in OFFICES and at + 1 < len(found) and clean(found[at + 1]):
        return 1, OFFICES[token.text]
    if word == "d" and not (romance and at + 1 < len(found) and (more or is_given(found[at + 1]))):
        return None
    if not more and _is_rank(found, at):
        return 1, ""
    if not token.text[0].isupper() or (word not in HONORIFICS and not (more and word in RANKS)):
        return _excellency(found, at)
    dotted = token.text.endswith(".")
    stopped = dotted or (at + 1 < len(found) and found[at + 1].text == "." and found[at + 1].start == token.end)
    if word in ROMANCE and not romance:
        return None
    if word == "sr" and not romance and at and near(found[at - 1], token) and found[at - 1].shape == "name":
        return None  # the elder of two
    if (
        word in NEEDS_STOP
        and not stopped
        and not (more and word == "hon")
        and not (word in ("he", "se") and token.shape == "capitals")
    ):
        return None
    return 1 + (stopped and not dotted), HONORIFICS.get(word, "")


def _is_rank(found: Sequence[Token], at: int) -> bool:
    """Return whether a rank stands before a given name and after no other office: Judge Jane Roe."""
    if found[at].bare not in RANKED or found[at].shape != "name" or at + 2 >= len(found):
        return False
    if at and near(found[at - 1], found[at]) and found[at - 1].shape in ("name", "capitals", "odd"):
        return False
    sure = is_given(found[at + 1]) or (found[at].bare in OFFICERS and clean(found[at + 1]))
    return sure and near(found[at], found[at + 1]) and near(found[at + 1], found[at + 2]) and clean(found[at + 2])


def _excellency(found: Sequence[Token], at: int) -> tuple[int, str] | None:
    whose = found[at].folded
    if whose not in WHOSE or at + 1 >= len(found) or found[at + 1].folded not in EXCELLENCIES:
        return None
    return 2, WHOSE[whose]
