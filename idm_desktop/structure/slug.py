"""Names made into ids: folded, words joined by hyphens; letters of other scripts stay as they are."""

import re

from idm_desktop.words.fold import fold

BREAK = re.compile(r"[\W_]+")
LONGEST = 80


def slug(text: str) -> str:
    """Return `text` as an id of at most 80 characters, cut between words; "untitled" where nothing is left."""
    whole = BREAK.sub("-", fold(text).replace("'", "")).strip("-")
    cut = whole if len(whole) <= LONGEST else whole[: LONGEST + 1].rpartition("-")[0] or whole[:LONGEST]
    return cut or "untitled"
