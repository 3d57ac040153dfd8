"""In what capacity people were there: who moderated, chaired, wrote, is only quoted or only mentioned."""

import re
from collections.abc import Iterator, Sequence

from idm_desktop.model.dialogue import Paragraph
from idm_desktop.structure.paragraphs import sentences
from idm_desktop.structure.persons.sighted import Sighting

ANY = re.IGNORECASE
SESSION = r"the (?:[\w-]+ ){0,2}(?:panel|session|discussion|round table)"

MODERATED_BY = re.compile(
    r"\b(?:moderated|facilitated|animée?|modérée?|moderad[ao]) (?:by|par|por)\W*\Z"
    rf"|\b(?:introducing|opening) {SESSION}\b[^.]{{0,20}}\Z|\bmoderator,?\W*\Z",
    ANY,
)
MODERATES = re.compile(rf"\b(?:moderated|facilitated|(?:opened|introduced|launched) {SESSION}|as moderator)\b", ANY)
CHAIRED_BY = re.compile(
    r"\b(?:chaired|presided over|présidée?|presidid[ao]) (?:by|par|por)\W*\Z"
    r"|\bunder the (?:chair(?:man|woman|person)?ship|presidency) of\W*\Z"
    r"|\bsous la présidence d(?:e(?: la| l['’])?|u)\W*\Z|\bbajo la presidencia del?(?: la)?\W*\Z"
    r"|(?<!vice-)(?<!(?-i:[A-Z]) )\b(?:co-)?chair,?\W*\Z",
    ANY,
)
CHAIRS = re.compile(r"\b(?:chaired|presided over|as (?:co-)?chair)\b", ANY)
WRITTEN = re.compile(
    r"\b(?:written (?:statement|comments?|contribution|remarks|message|submission|input)|in writing"
    r"|(?:sent|submitted) (?:a|her|his) (?:statement|message|paper)"
    r"|unable to (?:attend|participate|travel|join|be present)|(?:statement|message) (?:was )?read)\b",
    ANY,
)
QUOTING = re.compile(r"\b(?:quot(?:ing|ed|es)|citing|cited|in the words of)\W*\Z", ANY)
THANKING = re.compile(
    r"\b(?:thank(?:ed|s|ing)|congratulat(?:ed|ing)|welcom(?:ed|ing)|on behalf of|tribute to|memory of|contact:?"
    r"|especially|messages? from)\b[^.;]{0,60}\Z",
    ANY,
)
OTHERS = re.compile(r"\b(?:who|and|said|noted)\b")
Around = tuple[str, str]


def capacity(made: Sequence[Paragraph], seen: Sequence[Sighting], named: Sequence[tuple[int, int, int]]) -> str:
    """Return the capacity of a person from where they are sighted and every place, by passage, that names them."""
    for sighting in seen:
        if sighting.capacity in ("moderator", "chair"):
            return sighting.capacity
    every = list(_around(made, named))
    if any(WRITTEN.search(f"{before} {after}") for before, after in every):
        return "written"
    around = list(_around(made, [(s.paragraph, s.begin, s.end) for s in seen]))
    if any(MODERATED_BY.search(before) or _does(after, MODERATES) for before, after in around):
        return "moderator"
    if any(CHAIRED_BY.search(before) or _does(after, CHAIRS) for before, after in around):
        return "chair"
    if any(s.capacity for s in seen):
        return "speaker"
    if all(QUOTING.search(before) for before, _ in around):
        return "quoted"
    acts = any(s.acts for s in seen) or len(every) > len(seen)
    return "mentioned" if not acts and all(THANKING.search(before) for before, _ in around) else "speaker"


def _around(made: Sequence[Paragraph], places: Sequence[tuple[int, int, int]]) -> Iterator[Around]:
    """Yield the words of the sentence before and after each name."""
    for index, start, end in places:
        text = made[index].text
        first, last = next(((a, b) for a, b in sentences(text) if a <= start < b), (0, len(text)))
        yield text[first:start], text[end : max(last, end)]


def _does(after: str, doing: re.Pattern[str]) -> bool:
    """Return whether a sentence goes on to say, past an apposition, that the person did so."""
    found = doing.search(after)
    return found is not None and not OTHERS.search(after, 0, found.start())


def parts(
    made: Sequence[Paragraph], seen: Sequence[Sighting], capacity: str
) -> tuple[tuple[str | None, str, str], ...]:
    """Return the sessions of a person: those of the passages that name them in full, else none that is known."""
    found: dict[str, str] = {}
    for sighting in seen:
        stated = sighting.capacity is not None
        for session in made[sighting.paragraph].sessions:
            if capacity != "mentioned" and (stated or session not in found):
                found[session] = "stated" if stated else "inferred"
    if not found or capacity in ("quoted", "mentioned"):
        return ((None, capacity, "unknown"),)
    return tuple((session, capacity, certainty) for session, certainty in found.items())
