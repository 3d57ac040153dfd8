"""Sessions that running text speaks of: “in the first session”, “Panel 2, moderated by …”, opening, closing."""

import re
from collections.abc import Iterator

from idm_desktop.structure.sessions.labels import COUNT, ORDINAL, number

SORTS = (
    r"session|panel|round ?table|s[ée]ance|table ronde|sesi[óo]n|mesa redonda|mesa|plenary session|thematic session|"
    r"panel discussion|working group"
)
ORDERED = re.compile(
    rf"\b(?i:the|la|le|el|this)\s(?i:(?P<ordinal>{ORDINAL})\s(?P<sort>{SORTS}))(?![\w’'-]|\s(?:of|held|de|du|del)\b)"
)
COUNTED = re.compile(
    rf"\b(?P<sort>(?:Thematic |Plenary )?(?:Session|Panel|Round ?[Tt]able|S[ée]ance|Table ronde|Sesi[óo]n|"
    rf"Mesa))\s(?P<count>{COUNT})(?![\w’'-])"
)
SEVERAL = re.compile(
    r"\b(?P<sort>Sessions?|Panels?)\s(?P<list>\d{1,2}(?:\s?,\s?\d{1,2})*\s?(?:and|to|–|-|&)\s?\d{1,2})\b"
)
OPENED = re.compile(
    r"\b(?:in|en|dans)\s(?:his|her|their|his or her|sus?|ses|son)\s(?:opening|introductory|welcom(?:e|ing)|"
    r"inaugural)\s(?:remarks|address|statement|speech|words)\b|\bopen(?:ed|ing) the (?:meeting|forum|dialogue|"
    r"conference|session|workshop|event|seminar|summit|symposium|consultation|round ?table|discussions?|"
    r"proceedings)\b|\bwelcomed (?:all |the |all the )?(?:participants|delegates|delegations|guests)\b|"
    r"\b(?:was|were) (?:formally |officially )?opened by\b|\bfue inaugurad[oa]\b|\ba été ouverte?\b|"
    r"\b(?:delivered|gave|made|giving|delivering) (?:an |the |his |her )?(?:opening|keynote|welcome) (?:address|"
    r"remarks|speech|statement)\b|\bdeclared (?:the )?\w+ open\b|\b(?:a ouvert|ouvrant|a souhait[ée] la bienvenue|"
    r"discours d['’]ouverture|propos liminaires)\b|\b(?:inaugur[óo]|abri[óo] (?:el|la)|dio la bienvenida|"
    r"palabras de (?:apertura|bienvenida)|discurso de apertura)\b",
    re.IGNORECASE,
)
SCENE = re.compile(
    r"\b(?:setting (?:of )?the scene|set the scene|scene[- ]setting|mise en contexte|contextualiz\w+)\b", re.IGNORECASE
)
CLOSED = re.compile(
    r"\bclos(?:ed|ing) the (?:meeting|forum|dialogue|conference|session|workshop|event|seminar|summit|symposium|"
    r"consultation|round ?table)\b|\b(?:in|en|dans)\s(?:his|her|their)\s(?:closing|concluding|final)\s(?:remarks|"
    r"address|statement|words)\b|\bbrought the \w+ to a close\b|\b(?:closing|concluding) remarks\b|\badjourned\b|"
    r"\b(?:a cl[ôo]tur[ée]|cl[ôo]turant|a clos|mots? de cl[ôo]ture)\b|\b(?:clausur[óo]|al clausurar|cerr[óo] (?:el|"
    r"la)|palabras de (?:clausura|cierre))\b",
    re.IGNORECASE,
)
OF_ITSELF = re.compile(
    r"\b(?:the present|this|le pr[ée]sent|el presente)\s(?:summary|report|document|r[ée]sum[ée]|informe)\b",
    re.IGNORECASE,
)
TITLED = re.compile(
    r"\b(?:panel|session|segment|s[ée]ance|sesi[óo]n)\s(?:entitled|titled|called|named|intitul[ée]e?|titulad[ao]|"
    r"on)\s(?P<quote>[“\"«]\s?)?(?P<name>(?(quote)[^”\"»]{4,90}|[A-ZÀ-Þ][\w’']+(?:\s(?:of|the|and|de|"
    r"des)\s?)?(?:\s?[A-ZÀ-Þ][\w’']+){1,4}))"
)
OWN_NAME = re.compile(
    r"\bthe (?P<name>[A-Z][a-z]+(?:['’]s|s['’])?(?:\s(?:of\s)?[A-Z][a-z]+){1,3})\s(?:session|panel|segment)\b"
)


def counted(text: str) -> Iterator[tuple[int, str, int]]:
    """Yield the numbered sessions that a text names: number, what it is called, and where."""
    taken: list[tuple[int, int]] = []
    for match in SEVERAL.finditer(text):
        taken.append(match.span())
        numbers = [int(one) for one in re.findall(r"\d+", match["list"])]
        if re.search(r"(?:to|–|-)\s?\d+\Z", match["list"]) and len(numbers) == 2:
            numbers = list(range(numbers[0], numbers[1] + 1))
        for one in numbers:
            yield one, match["sort"].rstrip("s"), match.start()
    for pattern in (ORDERED, COUNTED):
        for match in pattern.finditer(text):
            if all(match.end() <= start or match.start() >= end for start, end in taken):
                said = number(match)
                if said:
                    yield said, _sort(match["sort"]), match.start()


def _sort(said: str) -> str:
    return " ".join(said.split())[:1].upper() + " ".join(said.split())[1:].lower()


def named(text: str) -> Iterator[tuple[str, int]]:
    """Yield the names of sessions that have no number, with where they stand."""
    for pattern in (TITLED, OWN_NAME):
        for match in pattern.finditer(text):
            name = match["name"].strip(" ,.")
            if name.split()[0] not in {
                "First",
                "Second",
                "Third",
                "Opening",
                "Closing",
                "Security",
                "Human",
                "General",
            }:
                yield name, match.start("name")
