"""What names of people are compared by: the whole name whatever its capitals, and the words that tell people apart."""

import re
import unicodedata
from functools import lru_cache

from idm_desktop.words.fold import fold

SHORTEST = 3
"""Letters of a word that may tell people apart."""

WORDS = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=65536)
def exact(name: str) -> str:
    """Return a name without capitals and doubled blanks, for what is equal."""
    return " ".join(unicodedata.normalize("NFC", name).casefold().replace("’", "'").split())


@lru_cache(maxsize=65536)
def telling(name: str) -> tuple[str, ...]:
    """Return the folded words of a name that may tell people apart, each once."""
    return tuple(word for word in dict.fromkeys(WORDS.findall(fold(name))) if len(word) >= SHORTEST)
