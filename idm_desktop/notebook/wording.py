"""What a reader typed, made fit to keep, or refused with a sentence."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from idm_desktop.errors import Refused
from idm_desktop.model.notes import MEANINGS, SHARES, Target
from idm_desktop.notebook.values import Content

TARGETS = ("passage", "document", "conclusion", "session", "speaker", "event", "note")

ID = re.compile(r"n-[0-9a-z]{6,40}")

UNWANTED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""Control characters; tab and line feed stay."""

SURROGATE = re.compile("[\ud800-\udfff]")
"""Half a character, which no file can hold."""


def content(text: str, meaning: str | None, tags: Iterable[str], share: str) -> Content:
    """Return the content of a note as it is kept."""
    if meaning is not None and meaning not in MEANINGS:
        raise Refused(f"“{meaning}” is not a meaning; possible are {', '.join(MEANINGS)}, or none.")
    if share not in SHARES:
        raise Refused(f"“{share}” is not a sharing mark; possible are {', '.join(SHARES)}.")
    return Content(body(text), meaning, tag_list(tags), share)


def body(text: str) -> str:
    """Return a note's Markdown with line feeds only, no control characters and no blank lines around it.

    Blanks at a line's end stay: two of them are a line break in Markdown.
    """
    text = SURROGATE.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))
    lines = UNWANTED.sub("", text).split("\n")
    first, last = 0, len(lines)
    while first < last and not lines[first].strip(" \t"):
        first += 1
    while last > first and not lines[last - 1].strip(" \t"):
        last -= 1
    return "\n".join(lines[first:last])


def tag_list(tags: Iterable[str]) -> tuple[str, ...]:
    """Return tags in the order given, those that differ only in capitals once."""
    known: dict[str, str] = {}
    for given in tags:
        cleaned = tag(given)
        known.setdefault(cleaned.casefold(), cleaned)
    return tuple(known.values())


@lru_cache(1024)
def tag(given: str) -> str:
    """Return one tag as it is kept."""
    cleaned = "-".join(unicodedata.normalize("NFC", given).strip().lstrip("#").split())
    shown = SURROGATE.sub("\ufffd", given.strip())
    if not all(_may_stand(character) for character in cleaned):
        raise Refused(f"“{shown}” cannot be a tag; use letters, digits, and the signs _ - /.")
    if not any(character.isalnum() for character in cleaned):
        raise Refused(f"“{shown}” cannot be a tag; it needs at least one letter.")
    if all(character.isnumeric() for character in cleaned):
        raise Refused(
            f"“{shown}” cannot be a tag because it is all digits; put a letter before them, such as y{cleaned}."
        )
    return cleaned


def _may_stand(character: str) -> bool:
    return character in "_-/" or character.isalnum() or unicodedata.category(character).startswith("M")


def target(given: Target | None) -> Target | None:
    """Return what a note is about, if it is something a note can be about."""
    if given is not None and given.kind not in TARGETS:
        raise Refused(f"A note cannot be about a “{given.kind}”; possible are {', '.join(TARGETS)}.")
    return given


def name(given: str | None) -> str | None:
    """Return an author's name on one line, or none."""
    return " ".join(SURROGATE.sub("\ufffd", UNWANTED.sub(" ", given or "")).split()) or None


def note_id(given: str) -> str:
    """Return the id of a note that is brought along, if it is one."""
    if not ID.fullmatch(given):
        raise Refused(f"“{given}” cannot be the id of a note; one is n- and at least six letters or digits.")
    return given
