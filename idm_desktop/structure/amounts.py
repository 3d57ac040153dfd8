"""Quantities said of the world: counts, money, shares. Dates, times, session labels and list numbers are none.

Thousands and decimals are read as the language of the document writes them: 1,250.5 in English, 1.250,5 in Spanish and
1 250,5 in French.
"""

import re
from collections.abc import Sequence
from math import isfinite

from idm_desktop.model.dialogue import Amount, Paragraph

BLANK = "\u00a0\u202f "
NUMBERS = {
    "en": rf"\d{{1,3}}(?:[,{BLANK}]\d{{3}})+(?:\.\d+)?|\d+(?:[.,]\d+)?",
    "": rf"\d{{1,3}}(?:[.{BLANK}]\d{{3}})+(?:,\d+)?|\d+(?:[.,]\d+)?",
}
SCALES = {
    "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "mille": 1e3, "mil": 1e3, "mil millones": 1e9,
    "millones": 1e6, "millón": 1e6, "milliard": 1e9, "billón": 1e12,
}  # fmt: skip
SCALE = r"thousand|millions?|billions?|trillions?|mille|mil millones|mil|millones|millón|milliards?|billón"
CURRENCY = r"US\$|USD|EUR|CHF|GBP|JPY|CAD|AUD|XOF|[$€£¥]"
AMOUNTS = {
    code: re.compile(
        rf"(?P<currency>{CURRENCY})?\s?(?<![\w.,/:-])(?P<number>{number})(?![\w/:])(?P<scale>\s(?:{SCALE})\b)?(?P<share>\s?%|"
        rf"\s(?:per ?cent|percent|pour ?cent|por ?ciento)\b)?(?P<after>\s?[€£¥])?"
    )
    for code, number in NUMBERS.items()
}
MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december|"
    "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|"
    "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
)
YEAR = re.compile(r"(?:1[89]|20|21)\d\d\Z")
DATED = re.compile(
    rf"(?:(?:\s?(?:[–-]|,|\b(?:to|and|au|et|al|y)\b)\s?)\d+(?:er)?)*\s?(?:of |de )?(?:{MONTHS})\b", re.IGNORECASE
)
TIMED = re.compile(
    r"\s?(?:[ap]\.?\s?m\b|o['’]clock|hrs?\b|h\s?\d\d\b|heures?\b(?!\s(?:de|par))|horas\b(?!\s(?:de|por)))",
    re.IGNORECASE,
)
LABELLED = re.compile(
    r"(?:\b(?:sessions?|panels?|paragraphs?|paras?\.?|articles?|annex|chapter|part|nos?\.|objectives?|goals?|agenda|"
    r"items?|decision|option|version|tables?|pages?|rooms?|resolution|plenary|day|group|figure|step|target|rule|"
    r"section|"
    rf"s[ée]ances?|paragraphes?|journ[ée]e|salle|p[áa]rrafos?|art[íi]culos?|sesi[óo]n|p[áa]gina|sala|d[íi]a|"
    rf"{MONTHS})"
    r"(?:\s\d+[a-z]?,?(?:\s(?:and|et|y))?)*\s*|[–-])\Z",
    re.IGNORECASE,
)
NOUN = re.compile(r"\s([^\W\d_][\w’'-]*)")
NOUNS = re.compile(r"(?:\s[^\W\d_][\w’'-]*){1,3}")
SHARE = re.compile(r"\s(?:out of|of|sur|de)\s(?:the\s|les\s|los\s|las\s)?\d{1,6}(?=\s)")
PLURAL = re.compile(r"(?:[^s]s|people|women|men|children)\Z")
SMALL = frozenset(
    re.findall(
        r"\w+",
        "of and or to in on at were was are is per by for de du des d la le les et ou à au aux en sur par pour dans "
        "el los las y o al con por para se "
        "had have has been will would could can may must should not étaient était ont avait avaient sont eran era "
        "habían había han fueron",
    )
)


def locate(made: Sequence[Paragraph], language: str = "en") -> list[Amount]:
    """Return the quantities of running text and footnotes, in text order."""
    pattern = AMOUNTS["en" if language.startswith("en") else ""]
    found = []
    for index, paragraph in enumerate(made):
        if paragraph.kind not in ("front", "heading"):
            found += [
                amount
                for match in pattern.finditer(paragraph.text)
                if (amount := _amount(paragraph, index, match, english=language.startswith("en")))
            ]
    return found


def _amount(paragraph: Paragraph, index: int, match: re.Match[str], *, english: bool) -> Amount | None:
    text = paragraph.text
    start, end = match.start("number"), match.end()
    money = match["currency"] or (match["after"] or "").strip()
    measured = money or match["share"] or match["scale"]
    noun = NOUN.match(text, end)
    if LABELLED.search(text[max(0, start - 40) : start]) or DATED.match(text, end) or TIMED.match(text, end):
        return None
    if not measured and (YEAR.match(match["number"]) or not noun):
        return None
    value = _value(match["number"], english) * _scale(match["scale"])
    if not isfinite(value):
        return None
    unit = "%" if match["share"] else money or (_counted(text, end) if noun else None)
    return Amount(index, match.start("currency") if match["currency"] else start, end, value, unit)


def _value(number: str, english: bool) -> float:
    thousands = f"[,{BLANK}]" if english else f"[.{BLANK}]"
    bare = re.sub(rf"{thousands}(?=\d{{3}}(?!\d))", "", number)
    return float(bare.replace(",", "."))


def _scale(said: str | None) -> float:
    word = (said or "").strip()
    return SCALES.get(word) or SCALES.get(word.removesuffix("s"), 1)


def _counted(text: str, end: int) -> str | None:
    """Return what is counted: of the words that follow, the first in the plural, else the first of all."""
    if share := SHARE.match(text, end):  # 7 of 11 crossings
        end = share.end()
    after = NOUNS.match(text[end : end + 80])
    names = after.group().split() if after else []
    if names and names[0] in ("de", "d"):  # millones de euros
        names = names[1:]
    if not names or names[0].casefold() in SMALL:
        return None
    before = [name for i, name in enumerate(names) if not SMALL & set(names[: i + 1])]
    return next((name for name in before if PLURAL.search(name)), names[0])
