"""Quantities said of the world: counts, amounts of money, shares. Dates, session labels and list numbers are none."""

import re
from collections.abc import Sequence
from math import isfinite

from idm_desktop.model.dialogue import Amount, Paragraph

NUMBER = r"\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?"
AMOUNT = re.compile(
    rf"(?P<currency>US\$|USD|EUR|CHF|GBP|[$€£])?\s?(?<![\w.,/-])(?P<number>{NUMBER})(?![\w/])"
    r"(?P<scale>\s(?:thousand|million|billion|trillion))?(?P<share>\s?%|\s(?:per ?cent|percent))?"
)
MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
YEAR = re.compile(r"(?:1[89]|20|21)\d\d\Z")
DATED = re.compile(rf"\s?(?:[–-]\s?\d+\s+)?(?:{MONTHS})\b", re.IGNORECASE)
LABELLED = re.compile(
    r"(?:\b(?:sessions?|paragraphs?|paras?\.?|articles?|annex|chapter|part|nos?\.|objectives?|goals?|agenda|table|pages?|"
    rf"room|resolution|plenary|day|{MONTHS})(?:\s\d+[a-z]?,?(?:\sand)?)*\s*|[–-])\Z",
    re.IGNORECASE,
)
NOUN = re.compile(r"\s([A-Za-z][\w’'-]*)")
PLURAL = re.compile(r"(?:[^s]s|people|women|men|children)\Z")
SMALL = frozenset({"of", "and", "or", "to", "in", "on", "at", "were", "was", "are", "is", "per", "by", "for"})
SCALES = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}


def locate(made: Sequence[Paragraph]) -> list[Amount]:
    """Return the quantities of running text and footnotes, in text order."""
    found = []
    for index, paragraph in enumerate(made):
        if paragraph.kind not in ("front", "heading"):
            found += [
                amount for match in AMOUNT.finditer(paragraph.text) if (amount := _amount(paragraph, index, match))
            ]
    return found


def _amount(paragraph: Paragraph, index: int, match: re.Match[str]) -> Amount | None:
    text = paragraph.text
    start, end = match.start("number"), match.end()
    measured = match["currency"] or match["share"] or match["scale"]
    noun = NOUN.match(text, end)
    if LABELLED.search(text[max(0, start - 40) : start]) or DATED.match(text, end):
        return None
    if not measured and (YEAR.match(match["number"]) or not noun):
        return None
    value = float(re.sub(r"[,\u00a0\u202f ](?=\d{3})", "", match["number"]).replace(",", "."))
    value *= SCALES.get((match["scale"] or "").strip(), 1)
    if not isfinite(value):
        return None
    counted = _counted(text, end) if noun else None
    unit = "%" if match["share"] else match["currency"] or counted
    return Amount(index, match.start("currency") if match["currency"] else start, end, value, unit)


def _counted(text: str, end: int) -> str | None:
    """Return what is counted: of the words that follow, the first in the plural, else the first of all."""
    after = re.match(r"(?:\s[A-Za-z][\w’'-]*){1,3}", text[end : end + 80])
    names = after.group().split() if after else []
    if not names or names[0] in SMALL:
        return None
    before = [name for i, name in enumerate(names) if not SMALL & set(names[: i + 1])]
    return next((name for name in before if PLURAL.search(name)), names[0])
