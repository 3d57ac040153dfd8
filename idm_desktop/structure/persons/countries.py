"""The country that a role or a body is of, as its own words say."""

from idm_desktop.structure.persons.lexicon import wordset
from idm_desktop.structure.persons.nations import nations
from idm_desktop.structure.persons.tokens import tokens

STATE = wordset(
    "representante représentant représentante permanente viceministra viceministro ministra secrétaire secretario"
    " secretaria ministère ministerio parlamento minister ministers ministry ministre ministro ministere government"
    " gouvernement gobierno embassy ambassade embajada ambassador ambassadeur ambassadrice embajador embajadora"
    " permanent mission consulate consul presidency president parliament senate senator prime secretary state"
    " department division directorate agency administration delegation representative delegate republic kingdom"
    " commission municipality mayor vice deputy directora authority bureau office counsellor attache charge royal"
    " federal national supreme parlement asamblea assemblee member mp minister's council police service chancellor"
    " head director commissioner envoy governor"
)
"""Words near which an adjective or "of" and a country make a role or a body that country's."""

OF = wordset("of from for de du del la the in to")
FIELD = wordset("to in for")
OFFICIAL = wordset("republic kingdom government state")


def of_country(role: str | None, organisation: str | None) -> str | None:
    """Return the country that a role or a body is said to be of."""
    for text in (role, organisation):
        for nation in nations(text or ""):
            if text and _is_of(text, nation.start, nation.end, nation.named):
                return nation.code
    return None


def _is_of(text: str, start: int, end: int, named: bool) -> bool:
    before = [part for token in tokens(text[max(0, start - 60) : start]) for part in token.bare.split("-")]
    after = [token.bare for token in tokens(text[end : end + 60])][:4]
    last = before[-1] if before else ""
    if not named and start == 0 and text[end : end + 2].strip().islower():
        return True  # a Ghanaian poet
    if text[end : end + 1] in ("-", "–") or (text[start - 1 : start] in ("/",)):
        return False
    if not named:
        near = {*before, *after}
        return bool(near & STATE)
    if last == "in":
        return end >= len(text.rstrip(" .)"))
    if last in OF:
        official = OFFICIAL & set(before[-4:])
        return bool(official) or (last not in FIELD and bool(set(before) & STATE or len(before) <= 2))
    ends = end == len(text) and start > 0
    return ends and " and " not in text and _is_single(text, start)


def _is_single(text: str, start: int) -> bool:
    """Return whether a body's name ends in a country that is its own: "MoT-Norway", "Lamp Works Deutschland"."""
    before = tokens(text[:start])
    return len(before) <= 8 and not any(token.folded in ("to", "for", "on", "with") for token in before)
