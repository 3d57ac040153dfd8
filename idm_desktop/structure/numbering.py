"""Official numbers: those printed before paragraphs, made whole: (b) under 14 is 14 (b)."""

import re
from collections.abc import Sequence

from idm_desktop.model.dialogue import Paragraph

WHOLE = re.compile(r"(?:§{1,2}\s?)?(?P<number>\d{1,3}(?:\.\d{1,3})*)\s?(?P<letter>\([a-z]{1,4}\))?[.)]?\Z")
PART = re.compile(r"\(?(?P<letter>[a-z]{1,5})[).]\Z")
COUNTED = re.compile(r"\((?P<number>\d{1,2})\)\Z")
ROMAN = re.compile(r"[ivx]+\Z")


def numbered(made: Sequence[Paragraph]) -> list[Paragraph]:
    """Return the passages with their official numbers; a heading begins lists of letters anew."""
    whole = letter = ""
    found: list[Paragraph] = []
    for paragraph in made:
        if paragraph.kind == "heading":
            whole = letter = ""
        if paragraph.kind != "body" or not paragraph.label:
            found.append(paragraph)
            continue
        official: str | None = None
        if match := WHOLE.match(paragraph.label):
            whole, letter = match["number"], (match["letter"] or "").strip("()")
            official = f"{whole} ({letter})" if letter else whole
        elif match := PART.match(paragraph.label):
            letter, official = _part(whole, letter, match["letter"])
        elif match := COUNTED.match(paragraph.label):
            official = match["number"]
        found.append(paragraph._replace(official_number=official))
    return found


def _part(whole: str, letter: str, part: str) -> tuple[str, str]:
    """Return the letter that parts go on from, and a number; (i) after (b) stands under it, after (h) beside it."""
    head = f"{whole} " if whole else ""
    follows = len(part) == 1 and bool(letter) and ord(part) == ord(letter[0]) + 1
    if letter and ROMAN.match(part) and not follows and not ROMAN.match(letter):
        return letter, f"{head}({letter}) ({part})"
    if letter and ROMAN.match(part) and not follows and len(part) > 1:
        return letter, f"{head}({part})"
    return part, f"{head}({part})"
