"""The organisation whose letterhead a document bears: people of it are shown with its name in full."""

import re
from collections.abc import Iterable, Sequence

from idm_desktop.model.dialogue import Paragraph
from idm_desktop.structure.persons.standing import Standing

NAMED = re.compile(r"(?P<name>[^()]{6,90}?)\s*\((?P<acronym>[A-Z][A-Za-z-]{1,9})\)\Z")
FIRST = 30


def letterhead(made: Sequence[Paragraph], facts: Iterable[str] = ()) -> dict[str, str]:
    """Return the names in full that stand alone in a line of the front or in the file's own facts, by acronym."""
    lines = [paragraph.text for paragraph in made[:FIRST] if paragraph.kind in ("front", "heading")]
    found = (NAMED.match(line) for line in (*lines, *facts))
    return {match["acronym"]: match.group() for match in found if match and " " in match["name"]}


def expanded(standing: Standing, names: dict[str, str]) -> Standing:
    """Return the standing with the acronym of the letterhead's organisation in full."""
    return standing._replace(organisation=names.get(standing.organisation or "", standing.organisation))
