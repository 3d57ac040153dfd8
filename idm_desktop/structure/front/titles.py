"""The name of an event among the first lines of a document, its theme and who organised it."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from idm_desktop.structure.front.dates import days
from idm_desktop.structure.front.kinds import OUTCOME, PROGRAMME, is_kind

EVENT = re.compile(
    r"\b(?:dialogues?|conference|forum|workshop|meeting|seminar|symposium|consultations?|summit|congress|assembly|"
    r"round ?table|colloquium|convention|conversations?|hearing|retreat|gathering|days?|week|talks|"
    r"conf[ée]rence|atelier|r[ée]union|s[ée]minaire|colloque|sommet|congr[èe]s|assembl[ée]e|assises|journ[ée]es?|"
    r"table ronde|rencontres?|di[áa]logos?|conferencia|foro|taller|reuni[óo]n|seminario|coloquio|cumbre|congreso|"
    r"asamblea|jornadas?|encuentro|mesa redonda|consultas?)\b",
    re.IGNORECASE,
)
BODY = re.compile(
    r"\b(?:organi[sz]ations?|united nations|ministr(?:y|ies)|agency|commission|council|alliance|federation|institute|"
    r"union|association|secretariat|league|department|government|office|network|fund|bank|foundation|committee|society|"
    r"academy|centre for|center for|organisation|nations unies|minist[èe]re|agence|conseil|f[ée]d[ée]ration|institut|"
    r"naciones unidas|organizaci[óo]n|ministerio|agencia|consejo|alianza|federaci[óo]n|instituto|uni[óo]n|fundaci[óo]n|"
    r"partnership|coalition|initiative|programme|university)\b",
    re.IGNORECASE,
)
SHORT = re.compile(r"\([A-ZÀ-Þ][\w/&-]{1,14}\)\Z")
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
SYMBOL = re.compile(r"\b[A-Z]{1,6}(?:/[\w.]+){1,6}\b|\bDistr\.|\bOriginal:|\*\d+\*|https?://|\bPage\b|\bVersion \d")
FIELD = re.compile(r"\A(?:to|from|date|subject|re|ref|cc|time|venue|place|contact)\s?:", re.IGNORECASE)
ITEM = re.compile(r"\A(?:agenda )?item \d|\Aoption \d|\Aannex\b|\A(?:table of )?contents\Z", re.IGNORECASE)
OF = re.compile(
    r"\A(?:(?:draft|final|co-?chairs?['’]?s?|chair(?:person|man)?['’]?s?|rapporteur['’]?s?)\s)*(?:summary|report|"
    r"conclusions|outcomes?|proceedings|recommendations|programme|agenda|r[ée]sum[ée]|rapport|informe|resumen|"
    r"conclusiones|programa|compte rendu)(?:\s(?:of|des?|de las?|del)\s(?:the\s)?(?:conclusions|discussions|"
    r"proceedings|conclusiones|d[ée]bats|debates|recommendations|outcomes?))?\s(?:of|on|from|for|de la|de l['’]|del|"
    r"du|des|sur)\s?(?:the\s|la\s|el\s)?",
    re.IGNORECASE,
)
BREAK = re.compile(r"\s*(?::|\s[–—-]|\|)\s+|,\s(?=\d)")
THEME = re.compile(
    r"\b(?:theme|th[èe]me|lema|tema)\b(?:\s(?:of|was|is|du|de|était|"
    r"fue))?[^“«\"‘.]{0,40}?[“«\"‘]\s?(?P<theme>[^”»\"’]{8,200}?)\s?[”»\"’]|\A(?:theme|th[èe]me|tema|"
    r"lema)\s?:\s?(?P<line>.{8,200})\Z|\bentitled,?\s[“\"](?P<titled>[^”\"]{8,200})[”\"]",
    re.IGNORECASE,
)
ORGANISED = re.compile(
    r"\b(?:(?:co-?)?organi[sz]ed|hosted|convened|organis[ée]e?s?|organizad[oa]s?|"
    r"convocad[oa]s?)\s(?:jointly\s)?(?:by|par|por)\s(?:the\s|le\s|la\s|l['’]|el\s|los\s|"
    r"las\s)?(?P<name>[A-ZÀ-Þ][^.,;:()]{3,90}?\s\([A-Z][\w/&-]{1,14}\)|"
    r"(?:Minist[èe]re|Ministerio|Secr[ée]tariat|Agence|Agencia|Direction|Direcci[óo]n)\s(?:du|de|des|del)\b[^.,;:()]{3,80}?"
    r"(?=\s(?:s['’]est|se|et(?!\s(?:de|du|des)\b)|y(?!\sde\b)|avec|con|a|à|en|aux?|(?:le|les|el|los)\s\d)\b|[.,;:()]|\Z)|"
    r"[A-ZÀ-Þ][\w’'&-]*(?:\s(?:(?:of|for|on|and|"
    r"the|de|des|du|la|le|les|del|para|y|et)\s){0,2}[A-ZÀ-Þ][\w’'&-]*)*)"
)
NUMBERED = re.compile(
    r"\A(?:the\s)?(?:\d{1,3}(?:st|nd|rd|th|e|[èe]me|\.?[ºª])|first|second|third|fourth|fifth|sixth|seventh|eighth|"
    r"ninth|tenth|eleventh|twelfth|[ivx]{1,5}|premi(?:er|[èe]re)|deuxi[èe]me|troisi[èe]me|quatri[èe]me|cinqui[èe]me|"
    r"primer[ao]?|segund[ao]|tercer[ao]?|cuart[ao]|quint[ao])\s(?=[A-ZÀ-Þ])",
    re.IGNORECASE,
)


PLACE = 3
"""Words that a city and its country have at most."""

LETTERHEAD = 2
"""Lines at the top that may name who issued a document."""


class Line(NamedTuple):
    """One of the first lines: its words, the level of a heading, and where it stands in the document."""

    text: str
    level: int
    at: int


def best(lines: Sequence[Line]) -> tuple[int, float] | None:
    """Return which line names the event or the document, and how sure that is."""
    scores = [(_score(line) + 2.0 * _is_named_again(line, lines) - 0.05 * at, -at) for at, line in enumerate(lines)]
    if not scores:
        return None
    score, at = max(scores)
    return -at, min(0.95, max(0.2, 0.4 + 0.1 * score))


def _is_named_again(line: Line, lines: Sequence[Line]) -> bool:
    """Return whether another line says that it reports on what this one names."""
    name = line.text.casefold().strip(" .:")
    return len(name.split()) > 1 and any(
        name in other.text.casefold() and OF.match(other.text) for other in lines if other is not line
    )


def _score(line: Line) -> float:
    text = line.text
    score = 2.0 * bool(EVENT.search(text)) + (1.5 if YEAR.search(text) else 0) + {1: 3.0, 2: 1.0}.get(line.level, 0)
    score -= 4 * bool(SYMBOL.search(text)) + 3 * bool(ITEM.search(text)) + 3 * is_kind(text)
    score -= (
        2 * bool(days(text))
        + 3 * _is_place_and_days(text)
        + (2 if len(text) > 200 else 0)
        + (2 if len(text.split()) < 2 else 0)
    )
    return (
        score
        - 1.5 * (bool(BODY.search(text)) and not EVENT.search(text))
        - 2 * text.endswith((".", ";", ","))
        - 3 * bool(FIELD.match(text))
    )


def _is_place_and_days(text: str) -> bool:
    """Return whether a line says where and when, and nothing else: “Oslo, 3 March 2021”."""
    found = days(text)
    if not found:
        return False
    rest = f"{text[: found[0].first]} {text[found[0].last :]}"
    return len(rest.split()) <= PLACE and not EVENT.search(rest)


def event(title: str) -> tuple[str, str | None]:
    """Return the name of the event in the title of a document, and its theme where the title has it behind a colon.

    “Report of the Lamp Days 2030” and “Lamp Days 2030 – Programme” are both of the Lamp Days 2030.
    """
    bare = OF.sub("", title)
    if bare != title and EVENT.search(bare):
        title = bare[:1].upper() + bare[1:]
    parts = BREAK.split(title)
    if len(parts) > 1 and (PROGRAMME.search(parts[0]) or is_kind(parts[0])) and EVENT.search(title):
        parts = parts[1:]
    kept = [part for part in parts if not is_kind(part) and not _only_days(part)] or parts[:1]
    if len(kept) > 1 and EVENT.search(kept[0]):
        telling = len(kept[1].split()) > 2 or (kept[1][:1].isupper() and " " in kept[1])
        return kept[0], kept[1] if telling else None
    return (kept[0] if len(parts) > len(kept) and len(kept) == 1 else title), None


def _only_days(part: str) -> bool:
    found = days(part)
    return bool(found) and found[0].last - found[0].first >= len(part.strip()) - 2


def series(title: str) -> str | None:
    """Return what the events of a row are called: a title without its year or its ordinal, where it has one."""
    bare = NUMBERED.sub("", re.sub(r"\s*\(?\b(?:19|20)\d\d\b\)?\s*\Z", "", title)).strip(" ,–-")
    return bare if bare != title and len(bare.split()) > 1 and EVENT.search(bare) else None


def theme(lines: Sequence[Line], title: int, running: Sequence[str]) -> str | None:
    """Return the theme of an event: said to be so, or the line below its title."""
    for text in [*(line.text for line in lines), *running]:
        if match := THEME.search(text):
            return match["theme"] or match["line"] or match["titled"]
    below = lines[title + 1] if 0 <= title < len(lines) - 1 else None
    if below and len(below.text.split()) > 2 and not days(below.text) and not _is_other(below.text):
        return below.text
    return None


def _is_other(text: str) -> bool:
    plain = (
        OUTCOME.search(text) or PROGRAMME.search(text) or SYMBOL.search(text) or ITEM.search(text) or FIELD.match(text)
    )
    return bool(plain) or bool(re.search(r"[.;]\Z|,\s[A-Z]\w+\Z", text)) or text.isupper()


def organiser(lines: Sequence[Line], title: int, running: Sequence[str]) -> str | None:
    """Return who organised an event: said to have done so, or named above the title."""
    for line in lines[: max(min(title, LETTERHEAD), 0)]:
        if (
            (BODY.search(line.text) or SHORT.search(line.text))
            and not EVENT.search(line.text)
            and not days(line.text)
            and len(line.text) < 120
        ):
            return line.text
    for text in (*(line.text for line in lines), *running):
        if match := ORGANISED.search(text):
            return match["name"]
    return None
