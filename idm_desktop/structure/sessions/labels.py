"""What sessions are called: “Session 3: …”, “Panel II –”, “Opening remarks”, “Table ronde 2”, in three languages."""

import re
from typing import NamedTuple

from idm_desktop.words.fold import fold

NUMBERS = {
    word: number
    for number, said in enumerate(
        (
            "one first i un une premier premiere uno una primer primera primero",
            "two second ii deux deuxieme seconde dos segunda segundo",
            "three third iii trois troisieme tres tercera tercer tercero",
            "four fourth iv quatre quatrieme cuatro cuarta cuarto",
            "five fifth v cinq cinquieme cinco quinta quinto",
            "six sixth vi sixieme seis sexta sexto",
            "seven seventh vii sept septieme siete septima septimo",
            "eight eighth viii huit huitieme ocho octava octavo",
            "nine ninth ix neuf neuvieme nueve novena noveno",
            "ten tenth x dix dixieme diez decima decimo",
        ),
        start=1,
    )
    for word in said.split()
}
ORDINAL = (
    r"first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|premi(?:er|[èe]re)|deuxi[èe]me|seconde|"
    r"troisi[èe]me|quatri[èe]me|cinqui[èe]me|sixi[èe]me|septi[èe]me|huiti[èe]me|primera?|segund[ao]|tercera?|cuart[ao]|"
    r"quint[ao]|sext[ao]|s[ée]ptim[ao]|octav[ao]"
)
COUNT = r"\d{1,2}|[IVX]{1,5}|(?i:one|two|three|four|five|six|seven|eight|nine|ten)"
SORT = (
    r"(?:(?:plenary|thematic|technical|working|parallel|special|breakout|expert|high[- ]level|interactive|panel|"
    r"th[ée]matique|pl[ée]ni[èe]re|tem[áa]tica|plenaria)\s)?"
    r"(?:sessions?|panels?|round ?tables?|discussions?|plenary|segment|working group|group|module|theme|workshop|"
    r"s[ée]ance|tables? rondes?|sesi[óo]n(?:es)?|mesas? redondas?|mesas?|paneles|grupo(?: de trabajo)?|"
    r"groupe(?: de travail)?|tema|th[èe]me|atelier|taller|segmento|bloque|dialogue)"
    r"(?:\s(?:pl[ée]ni[èe]re|plenaria|tem[áa]tica|th[ée]matique|discussion))?"
)
COUNTED = re.compile(
    rf"(?P<label>(?:(?i:{SORT})\s(?:(?i:no\.?|n[°º])\s?)?(?P<count>{COUNT})|"
    rf"(?i:(?P<ordinal>{ORDINAL})\s{SORT})))(?![\w’'-])"
)
SIMPLE = re.compile(
    r"(?P<label>(?P<opening>(?:official |formal |high-level |joint )?opening(?: (?:plenary|session|ceremony|remarks|"
    r"addresses|address|statements?|segment|panel))?"
    r"(?: of the (?:meeting|session|conference|forum|dialogue|workshop))?(?: and (?:welcome|introduction|"
    r"keynotes?)(?: remarks| addresses)?)?|welcom(?:e|ing)(?: (?:and opening )?(?:remarks|address(?:es)?|session))?|"
    r"introductory (?:remarks|session)|s[ée]ance d['’]ouverture|(?:c[ée]r[ée]monie d['’])?ouverture(?: officielle)?|"
    r"mots? de bienvenue|remarques liminaires|(?:sesi[óo]n|acto|ceremonia) (?:inaugural|de apertura)|apertura|"
    r"inauguraci[óo]n|palabras de (?:bienvenida|apertura))|(?P<keynote>keynote(?: (?:address(?:es)?|speech(?:es)?|"
    r"session|remarks))?|discours (?:principal|d['’]orientation)|conf[ée]rence inaugurale|conferencia (?:magistral|"
    r"inaugural)|discurso principal)|(?P<scene>setting the scene|scene[- ]setting(?: (?:session|presentation))?|"
    r"framing(?: (?:session|remarks))?|mise en (?:contexte|perspective)|cadrage|contextualizaci[óo]n|"
    r"presentaci[óo]n del contexto|sesi[óo]n introductoria)|(?P<voices>(?:migrants?['’]?|youth|community|"
    r"survivors?['’]?|refugees?['’]?|diaspora|workers?['’]?)(?: s)? voices?|voices (?:of|from) .{3,60}|voix (?:de|"
    r"des) .{3,60}|voces (?:de|del) .{3,60}|testimon(?:y|ies|ios)|t[ée]moignages)|(?P<closing>(?:official |"
    r"formal )?closing(?: (?:plenary|session|ceremony|remarks|addresses|address|statements?|segment))?(?: of the "
    r"(?:meeting|session|conference|forum|dialogue|workshop))?|clos(?:e|ure)(?: of the (?:meeting|session|conference|"
    r"forum|dialogue|workshop))?|concluding (?:remarks|session)|"
    r"wrap[- ]up(?: (?:session|and (?:closing|next steps)))?|final remarks|(?:s[ée]ance|c[ée]r[ée]monie|"
    r"remarques) de cl[ôo]ture|cl[ôo]ture|mots? de cl[ôo]ture|(?:sesi[óo]n|acto|ceremonia|palabras) de (?:clausura|"
    r"cierre)|clausura|cierre)|(?P<other>high-level (?:segment|panel|dialogue|session|plenary)|special (?:session|"
    r"event|segment)|general debate|interactive (?:discussion|dialogue)|ministerial (?:segment|round ?table|panel)|"
    r"plenary(?: session| discussion)?|panel discussion|round ?table(?: discussion)?|way forward|way ahead|"
    r"open (?:discussion|forum)|side events?|segment de haut niveau|d[ée]bat g[ée]n[ée]ral|table ronde|"
    r"segmento de alto nivel|debate general|mesa redonda|conversatorio))(?!\w)",
    re.IGNORECASE,
)
KINDS = {"opening": "opening", "scene": "setting-scene", "voices": "voices", "closing": "closing"}
PAUSE = re.compile(
    r"\b(?:coffee|tea|lunch|break|registration|reception|dinner|cocktail|group photo|photo|pause|d[ée]jeuner|caf[ée]|"
    r"inscription|almuerzo|receso|registro|cena)\b",
    re.IGNORECASE,
)
COUNTER = re.compile(r"\A(?:[IVX]{1,5}|[A-H]|\d{1,2})[.)]\s+(?=\D)")
"""What numbers a heading: “IV. Closing of the meeting”."""

AGENDA = re.compile(r"\s*\((?:agenda\s)?item\s(?P<item>\d{1,2})\)\Z", re.IGNORECASE)
SEP = re.compile(r"\s*(?:[:.|]|[–—-]|\s[-–—])\s*")
LONGEST = 200
"""Letters of a line that may name a session."""


class Named(NamedTuple):
    """A session as a line names it; `number` is that of a numbered one."""

    label: str
    title: str | None
    kind: str
    number: int | None = None


def read(line: str) -> Named | None:
    """Return the session that a line names and nothing else, with its title if it has one."""
    bare = COUNTER.sub("", line.strip(" *•–—-\t"))
    if len(bare) > LONGEST or not bare:
        return None
    bare, item = _of_agenda(bare)
    for pattern in (COUNTED, SIMPLE):
        match = pattern.match(bare)
        if match is None:
            continue
        rest = bare[match.end() :]
        sep = SEP.match(rest)
        title = rest[sep.end() :].strip(" .") if sep else ""
        if rest.strip(" .:)") and not sep and not _quoted(rest):
            continue
        if title and (re.search(r"\.\s+[A-ZÀ-Þ]", title) or title[:1].islower()):
            continue
        title = title or _quoted(rest) or ""
        return Named(match["label"].strip(), _clean(title), _kind(match), number(match))
    return Named(f"Agenda item {item}", _clean(bare), "thematic", item) if item else None


def _of_agenda(line: str) -> tuple[str, int | None]:
    """Return a line without the item of the agenda that stands in brackets behind it, and the number of that."""
    match = AGENDA.search(line)
    return (line[: match.start()], int(match["item"])) if match else (line, None)


def _quoted(rest: str) -> str | None:
    match = re.fullmatch(r"\s*[,:]?\s*(?:on\s)?[“\"«]\s?(.+?)\s?[”\"»]\s*", rest)
    return match[1] if match else None


def _clean(title: str) -> str | None:
    return title.strip(' “”"«»:').strip() or None


def number(match: re.Match[str]) -> int | None:
    """Return the number of a numbered session."""
    said = match.groupdict().get("count") or match.groupdict().get("ordinal")
    if not said:
        return None
    return int(said) if said.isdigit() else NUMBERS.get(fold(said))


def _kind(match: re.Match[str]) -> str:
    groups = match.groupdict()
    if "count" in groups:
        return "voices" if re.search(r"voices|voix|voces", match.string, re.I) else "thematic"
    name = next(
        (name for name in ("opening", "keynote", "scene", "voices", "closing", "other") if groups.get(name)), ""
    )
    return KINDS.get(name, "other")


def is_pause(line: str) -> bool:
    """Return whether a line of a programme names a break rather than a session."""
    return PAUSE.search(line) is not None
