"""Main conclusions without a guide: topic sentences in bold, items under a heading that promises them, and guesses.

In a text without bold a document that announces conclusions is searched for sentences that may open one: they stand
first in a passage, say in the present what holds or must be done, name nobody, and are followed by who said so. What
is found in this way is only a guess, and is marked as one.
"""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from idm_desktop.model.dialogue import Guess, Paragraph
from idm_desktop.structure.paragraphs import is_closing, sentences

RUNNING = "body"
PROMISED = re.compile(
    r"\A\W*(?:[\dIVX]+[.)]?\s+)?(?:the\s|our\s|les\s|las\s|los\s)?(?:main|key|agreed|principal|overall|general|core|"
    r"final|principales|principaux|grandes)?\s?(?:conclusions?(?: and recommendations)?|recommendations?|messages?|"
    r"findings|take-?aways|areas of convergence|points of (?:convergence|agreement)|commitments|agreements|"
    r"decisions|outcomes|points to remember|lessons(?: learned)?|recommandations|messages cl[ée]s|"
    r"points de convergence|recomendaciones|mensajes(?: clave)?|conclusiones|acuerdos)(?:\s(?:and|et|"
    r"y)\s\w+)?(?:\s(?:of|from|de|du|del)\b.{0,60})?\W*\Z",
    re.IGNORECASE,
)
THINGS = (
    r"(?:conclusions?|areas? of convergence|messages|findings|recommendations|take-?aways|points of (?:convergence|"
    r"agreement)|recommandations|constats|enseignements|conclusiones|recomendaciones|mensajes|"
    r"puntos de convergencia)"
)
ANNOUNCED = re.compile(
    rf"\b{THINGS}\b[^.]{{0,90}}\b(?:are|is|were|can be|may be|sont|son|fueron|pueden|peuvent)\b[^.]{{0,60}}"
    r"\b(?:summari[sz]ed|set out|listed|presented|outlined|below|as follows|following|reproduced|r[ée]sum[ée]e?s|"
    r"pr[ée]sent[ée]e?s|suivant(?:e?s)?|ci-dessous|resum\w+|presenta\w+|siguientes|a continuaci[óo]n)\b|"
    rf"\b{THINGS}\b[^.]{{0,60}}\bse (?:resum|present|detall|expon|recog|enumer)\w+|"
    rf"\b(?:following|suivant(?:e?s)?|siguientes)\b[^.]{{0,60}}\b{THINGS}\b|"
    rf"\b(?:summari[sz]es|sets out|presents|r[ée]sume|pr[ée]sente|resume|presenta)\b[^.]{{0,60}}\b{THINGS}\b",
    re.IGNORECASE,
)
PRESENT = re.compile(
    r"\b(?:is|are|has|have|must|should|can(?:not)?|could|may|will|needs?|requires?|remains?|depends?|deserves?|"
    r"plays?|offers?|calls? for|matters?|works?|means?|helps?|saves?|costs?|takes?|begins?|starts?|makes?|demands?|"
    r"benefits?|serves?|est|sont|doit|doivent|peut|peuvent|faut|reste|restent|exige|exigent|n[ée]cessite|demande|es|"
    r"son|debe|deben|puede|pueden|hay|requiere|requieren|necesita|necesitan|exige|exigen|sigue|siguen)\b",
    re.IGNORECASE,
)
NORM = re.compile(
    r"\b(?:must|should|needs? to|ha(?:s|ve) to|requires?|essential|necessary|crucial|vital|indispensable|valuable|"
    r"key to|doi(?:t|vent)|devrai(?:t|ent)|faut|essentiel(?:le)?s?|n[ée]cessaires?|"
    r"deben?|deber[íi]an?|necesari[oa]s?|imprescindibles?|"
    r"fundamental(?:es)?)\b",
    re.IGNORECASE,
)
PAST = re.compile(
    r"\b(?:said|told|noted|stressed|emphasi[sz]ed|highlighted|underlined|recalled|observed|explained|described|"
    r"argued|spoke|discussed|presented|reported|pointed|mentioned|suggested|stated|urged|agreed|opened|closed|"
    r"thanked|welcomed|called|heard|was|were|had|did|came|brought|held|took|appeared|referred|asked|focused|"
    r"examined|a (?:dit|soulign[ée]|rappel[ée]|indiqu[ée]|not[ée]|pr[ée]sent[ée])|ont \w+[ée]|[ée]tait|[ée]taient|"
    r"dijo|señal[óo]|subray[óo]|record[óo]|destac[óo]|explic[óo]|present[óo]|fue|fueron|señalaron|destacaron)\b",
    re.IGNORECASE,
)
ASIDE = re.compile(r",\s(?:participants|speakers|delegates|panell?ists|many|several|members)\s\w+,", re.IGNORECASE)
SPOKEN = re.compile(
    r"\b(?:(?i:speakers?|panell?ists?|participants?|delegat(?:es?|ions?)|moderators?|members|representatives?|"
    r"intervenants?|participantes|ponentes|oradores|oradoras|delegaciones|panelistas)\b|(?i:the|this|first|second|"
    r"third|fourth|fifth|sixth|\d)\s(?:panel|session|round ?table)\b|(?i:sesi[óo]n|s[ée]ance|mesa redonda|"
    r"table ronde)\b|(?:Mr|Ms|Mrs|Dra?|Mme|M|Sra?|Prof|Ambassador|H\.E)\.?\s[A-ZÀ-Þ])"
)
LINKED = re.compile(
    r"\A(?:similarly|likewise|moreover|furthermore|in addition|additionally|finally|also|however|others?|another|"
    r"again|as in|as (?:one|a|an|the)|for example|for instance|he|she|they|it|this|these|those|such|several|some|"
    r"many|most|speakers?|participants?|panell?ists?|delegat|members|one|both|there|here|in (?:his|her|their|this|"
    r"response|closing)|drawing|while (?:he|she)|on the (?:one|other)|by contrast|over the|after|during|at the|"
    r"with regard|noting|citing|responding|de m[êe]me|en outre|enfin|par ailleurs|d['’]autres|il|elle|ils|plusieurs|"
    r"certains|les (?:intervenants|participants)|asimismo|adem[áa]s|por [úu]ltimo|finalmente|otros|otras|varios|"
    r"algunos|los (?:participantes|oradores)|(?:mr|ms|mrs|dr|mme|m|sr|sra|prof|ambassador|h\.e)\.?\s)\b",
    re.IGNORECASE,
)
NAMED = re.compile(
    r"\b(?:Mr|Ms|Mrs|Dr|Mme|M|Sr|Sra|Prof)\.?\s[A-ZÀ-Þ]|\A[A-ZÀ-Þ][\w’'-]+(?:\s(?:de|van|der|al|el|la|[A-ZÀ-Þ]\.)\s?)?"
    r"(?:\s[A-ZÀ-Þ][\w’'-]+){1,3},"
)
DECIDED = re.compile(
    r"\b(?:agree|decide|resolve|commit|undertake|recommend|declare|pledge)(?:d|s)?\b[^.:;]{0,60}:\Z"
    r"|\b(?:sommes convenus|conviennent|d[ée]cident|s['’]engagent|recommandent)\b[^.:;]{0,60}:\Z"
    r"|\b(?:acordamos|acuerdan|han acordado|hemos acordado|deciden|se comprometen|recomiendan)\b[^.:;]{0,60}:\Z",
    re.IGNORECASE,
)
LABEL = re.compile(
    r"\A\W*(?:(?:session|panel|round ?table|day|part|annex|s[ée]ance|sesi[óo]n|mesa)\s[\dIVX]|"
    r"(?:mr|ms|mrs|dr|h\.e)\.?\s)",
    re.IGNORECASE,
)
EXAMPLE = re.compile(r"(?:an?|un|une|una)\s", re.IGNORECASE)
BULLET = re.compile(r"[-–•*·]\s+")
SHORTEST, LONGEST = 5, 60
"""Words of a topic sentence."""

ENOUGH, SURE = 0.55, 0.9
FEW = 2


class Headline(NamedTuple):
    """A sentence that opens a conclusion: where it stands in its passage, why it was taken, and how sure that is."""

    start: int
    end: int
    reason: str
    score: float


def find(made: Sequence[Paragraph]) -> dict[int, Headline]:
    """Return the headlines of conclusions by passage."""
    bold = {i: line for i, p in enumerate(made) if p.kind == RUNNING and (line := _bold(p))}
    listed = _listed(made)
    if len(bold) >= FEW or (bold and not listed and _promises(made)):
        return bold
    if listed:
        return listed
    return _guessed(made)


def announces(text: str) -> bool:
    """Return whether a text only announces the conclusions that follow."""
    return ANNOUNCED.search(text) is not None


def bold(paragraph: Paragraph) -> tuple[int, int] | None:
    """Return the first sentence or sentences of a passage where they are set in bold and other words follow."""
    strong = next(((s, e) for s, e, kind in paragraph.emphasis if kind == "strong" and s == 0), None)
    first = sentences(paragraph.text)[0] if strong else (0, 0)
    if strong and strong[1] >= len(paragraph.text[: first[1]]) - 1 and strong[1] < len(paragraph.text):
        return 0, strong[1]
    return None


def _bold(paragraph: Paragraph) -> Headline | None:
    found = bold(paragraph)
    if found is None:
        return None
    words = paragraph.text[: found[1]]
    if not SHORTEST <= len(words.split()) <= 2 * LONGEST or LABEL.match(words) or words.endswith((":", ",")):
        return None
    return Headline(*found, "its first sentence is set in bold", 0.95)


def _promises(made: Sequence[Paragraph]) -> bool:
    return any(
        announces(p.text) if p.kind == RUNNING else bool(PROMISED.match(p.text)) or "onclusion" in p.text
        for p in made
        if p.kind in (RUNNING, "heading", "front")
    )


def _listed(made: Sequence[Paragraph]) -> dict[int, Headline]:
    """Return the items, two or more, that follow a heading or a sentence that promises conclusions."""
    found: dict[int, Headline] = {}
    for at, paragraph in enumerate(made):
        heading = paragraph.kind == "heading" and PROMISED.match(paragraph.text)
        announced = paragraph.kind == RUNNING and paragraph.text.endswith(":") and announces(paragraph.text)
        if not heading and not announced:
            continue
        items = _items(made, at + 1)
        said = f"an item under “{paragraph.text}”" if heading else "an item of the list that is announced"
        score = 0.85
        if heading and len(items) < FEW:
            items, said, score = _called_for(made, at + 1), f"what is called for under “{paragraph.text}”", 0.7
        if len(items) >= FEW:
            found |= {i: Headline(*_first(made[i].text), said, score) for i in items if i not in found}
    return found or _decided(made)


def _decided(made: Sequence[Paragraph]) -> dict[int, Headline]:
    """Return the items of the lists, two or more, that follow "we have agreed as follows:"."""
    found: dict[int, Headline] = {}
    for at, paragraph in enumerate(made):
        if paragraph.kind == RUNNING and DECIDED.search(paragraph.text) and len(items := _items(made, at + 1)) >= FEW:
            found |= {i: Headline(*_first(made[i].text), "an item of what was agreed", 0.75) for i in items}
    return found


def _first(text: str) -> tuple[int, int]:
    """Return the first sentence of an item, without the bullet before it."""
    start, end = sentences(text)[0]
    bullet = BULLET.match(text)
    return (min(bullet.end(), end - 1) if bullet else start), end


def _called_for(made: Sequence[Paragraph], at: int) -> list[int]:
    """Return the passages under a heading if most of them, two or more, say first what must or should be."""
    below: list[int] = []
    for index in range(at, len(made)):
        if made[index].kind == "heading":
            break
        if made[index].kind == RUNNING:
            below.append(index)
    said = [(i, made[i].text[slice(*sentences(made[i].text)[0])]) for i in below]
    wanted = [i for i, text in said if len(text.split()) >= SHORTEST and _is_norm(text)]
    return wanted if len(wanted) >= FEW and 2 * len(wanted) > len(below) else []


def _is_norm(sentence: str) -> bool:
    return bool(NORM.search(sentence)) and not (PAST.search(sentence) or NAMED.search(sentence))


def _items(made: Sequence[Paragraph], at: int) -> list[int]:
    """Return the numbered items that follow `at`, up to the next heading or two passages that are none."""
    items: list[int] = []
    missed = 0
    for index in range(at, len(made)):
        paragraph = made[index]
        if paragraph.kind == "heading":
            break
        if paragraph.kind != RUNNING:
            continue
        if is_item(paragraph) and len(paragraph.text.split()) >= SHORTEST - 2:
            items.append(index)
            missed = 0
        else:
            missed += 1
            if missed > FEW:
                break
    told = [index for index in items if not made[index].text.endswith(":")]  # without what only leads to the others
    items = told if len(told) >= FEW and not any(map(_under, (made[index] for index in items))) else items
    under = [index for index in items if _under(made[index])]
    led = any(made[index].text.endswith(":") for index in items if index not in under)
    return under if led and len(under) >= FEW else [index for index in items if index not in under]


def is_item(paragraph: Paragraph) -> bool:
    """Return whether a passage is an item of a list: numbered, lettered or with a bullet."""
    return paragraph.official_number is not None or paragraph.label is not None or paragraph.text[:1] in "-–•*·"


def _under(paragraph: Paragraph) -> bool:
    """Return whether an item stands below another, as 14 (b) does below 14."""
    return bool(re.search(r"\d.*\([a-z]+\)", paragraph.official_number or ""))


def _guessed(made: Sequence[Paragraph]) -> dict[int, Headline]:
    """Return what may be topic sentences, in a document that speaks of conclusions."""
    if not _promises(made):
        return {}
    start = next((i for i, p in enumerate(made) if p.kind == RUNNING and announces(p.text)), -1)
    found: dict[int, Headline] = {}
    for index, paragraph in enumerate(made):
        if paragraph.kind == "heading" and is_closing(paragraph.text) and found:
            break
        if paragraph.kind == RUNNING and index > start and (score := _score(paragraph, index == start + 1)) >= ENOUGH:
            first = sentences(paragraph.text)[0]
            found[index] = Headline(*first, "it says in the present what holds, and who said so follows", score)
    return found if len(found) >= FEW else {}


def _score(paragraph: Paragraph, first: bool) -> float:
    """Return how likely it is that a passage opens with the headline of a conclusion, up to 0.8."""
    bounds = sentences(paragraph.text)
    headline = paragraph.text[bounds[0][0] : bounds[0][1]]
    if len(bounds) < FEW or not SHORTEST <= len(headline.split()) <= LONGEST or not headline.endswith("."):
        return 0.0
    bare = ASIDE.sub("", headline)
    if LINKED.match(bare) or NAMED.search(bare) or PAST.search(bare) or announces(headline) or not PRESENT.search(bare):
        return 0.0
    follows = [paragraph.text[start:end] for start, end in bounds[1:4]]
    score = 0.3 + 0.15 * bool(NORM.search(bare)) + 0.1 * first - 0.1 * bool(EXAMPLE.match(bare))
    score += 0.3 * any(SPOKEN.search(text) for text in follows[:2]) or 0.15 * any(map(SPOKEN.search, follows))
    return min(score, 0.8)


def guesses(made: Sequence[Paragraph], headlines: Mapping[int, Headline]) -> list[Guess]:
    """Return what a reader may want to look at."""
    return [
        Guess(
            "conclusion",
            made[index].text[line.start : line.end],
            line.reason,
            "stated" if line.score >= SURE else "inferred",
            line.score,
            None,
            index,
            line.start,
            line.end,
        )
        for index, line in headlines.items()
    ]
