"""What a document is: an outcome its organiser issued, a programme, or something else; and the language it is in."""

import re
from collections import Counter
from collections.abc import Sequence

from idm_desktop.model.dialogue import Paragraph
from idm_desktop.structure.terms import words

KINDS = ("digest", "official", "programme", "other")
OUTCOME = re.compile(
    r"\b(?:summar(?:y|ies)|conclusions?|(?:draft |final |meeting |workshop |technical )?report|outcomes?(?: document)?|"
    r"communiqu[eé]|declaration|proceedings|recommendations|co-chairs['’]? (?:statement|summary)|"
    r"chair['’]?s? (?:statement|summary)|"
    r"final document|r[ée]sum[ée]|rapport|d[ée]claration|recommandations|compte rendu|informe|resumen|"
    r"conclusiones|declaraci[óo]n|recomendaciones|relator[íi]a|acta final)\b",
    re.IGNORECASE,
)
PROGRAMME = re.compile(
    r"\A\W*(?:(?:draft|final|provisional|tentative|preliminary|annotated|detailed|conference|meeting|workshop|general|the|"
    r"event|forum|dialogue)\s)*"
    r"(?:programme|program|agenda|schedule|timetable|running order|list of (?:speakers|participants|panellists)|"
    r"programme of work|order of business|ordre du jour|programme (?:provisoire|de travail)|"
    r"liste des (?:orateurs|participants|intervenants)|programa(?: provisional)?|orden del d[íi]a|"
    r"lista de (?:oradores|participantes|ponentes))"
    r"\b(?!\s(?:for|on|to|items?|points?|of the united))|"
    r"[–—:,-]\s(?:draft |final |provisional |tentative )?"
    r"(?:programme|program|agenda|ordre du jour|programa|orden del d[íi]a)\W*\Z",
    re.IGNORECASE,
)
SLOT = re.compile(r"\W*(?:[01]?\d|2[0-3])\s?[.:hH]\s?[0-5]\d\b")
SLOTS = 4
SITTING = re.compile(
    r"\W*(?:(?:plenary|parallel|thematic|technical|working) )?"
    r"(?:sessions?|panels?|round ?tables?|s[ée]ances?|ateliers?|"
    r"table ronde|mesa redonda|sesi[óo]n|taller) (?:\d{1,2}|[IVX]{1,4})\b[^.]{0,120}\Z",
    re.IGNORECASE,
)
SITTINGS = 3
SAYS = re.compile(
    r"\b(?:this|the present|the following|ce|le pr[ée]sent|el presente|este) (?:chair['’]?s? )?"
    r"(?:summary|report|document|r[ée]sum[ée]|rapport|informe|resumen)\b|\bthe main (?:conclusions|outcomes)\b",
    re.IGNORECASE,
)
COMMON = {
    code: frozenset(re.findall(r"\w+", said))
    for code, said in (
        ("en", "the of and to in that is for with was were by on as this"),
        ("fr", "le la les des et est une dans du que pour qui sur au aux par"),
        ("es", "el la los las una y que del es en por con para se al"),
    )
}
COVER = 90
"""Letters of a line that may name what a document is."""


def kind(claimed: str | None, lines: Sequence[str], made: Sequence[Paragraph]) -> tuple[str, str, float]:
    """Return the kind of a document, why it was taken for that, and how sure that is."""
    if claimed in KINDS:
        return claimed, "the file says so", 1.0
    short = [line for line in lines if len(line) <= COVER]
    if line := next((line for line in short if PROGRAMME.search(line)), None):
        return "programme", f"it is headed “{line}”", 0.9
    slots = sum(SLOT.match(p.text) is not None for p in made[:200])
    if slots >= SLOTS and slots * 6 > min(len(made), 200):
        return "programme", "many lines begin with a time of day", 0.7
    if line := next((line for line in lines if OUTCOME.search(line)), None):
        return "official", f"it is headed “{line[:COVER]}”", 0.9
    running = [p.text for p in made if p.kind not in ("front", "table")][:4]
    if any(SAYS.search(text) for text in running):
        return "official", "its first paragraphs say so", 0.6
    if any(OUTCOME.search(p.text) for p in made if p.kind == "heading" and len(p.text) <= COVER):
        return "official", "one of its headings says so", 0.5
    if sum(SITTING.match(p.text) is not None for p in made) >= SITTINGS and _is_list(made):
        return "programme", "it lists sessions, and tells of none", 0.5
    return "other", "nothing says what it is", 0.3


def _is_list(made: Sequence[Paragraph]) -> bool:
    """Return whether hardly any passage of a document is a paragraph of sentences."""
    told = sum(p.text.endswith(".") and len(p.text) > COVER for p in made)
    return told * 6 < len(made)


def language(made: Sequence[Paragraph]) -> str:
    """Return the language whose commonest words are most frequent; English where none is."""
    counts: Counter[str] = Counter()
    for paragraph in made[:60]:
        counts.update(word.folded for word in words(paragraph.text[:2000]))
    return max(COMMON, key=lambda code: sum(counts[word] for word in COMMON[code]))


def is_kind(line: str) -> bool:
    """Return whether a line says what a document is and little more."""
    bare = re.sub(r"[^\w\s]", " ", line)
    return bool(PROGRAMME.search(line)) or (bool(OUTCOME.search(line)) and len(bare.split()) <= FEW)


FEW = 5
"""Words of a line such as “Summary of Conclusions”."""
