"""Whether letters that must be just so stand in a text, told at a glance for most texts: few are read word by word.

A query's other words are taken for granted: an index has found them.
"""

import re
from collections.abc import Callable
from unicodedata import normalize

from idm_desktop.words.expression import is_exact
from idm_desktop.words.marks import Text, fits
from idm_desktop.words.terms import Every, OneOf, Term

_BEFORE = r"(?:^|(?<=[\s(\[“\"«]))"
_AFTER = r"(?=$|[\s,;:!?)\]”\"»]|\.(?:\s|$))"


def judge(words: Every) -> Callable[[str], bool]:
    """Return what tells of a text that an index has found whether its letters are as `words` has them."""
    exact = [part for part in words.parts if is_exact(part)]
    terms = [part.terms[0] for part in exact if isinstance(part, OneOf) and len(part.terms) == 1]
    needed = [normalize("NFC", term.exact) for term in terms if term.exact is not None]
    telling = [found for term in terms if (found := _telling(term)) is not None]
    certain = len(telling) == len(exact)

    def is_so(text: str) -> bool:
        composed = text if text.isascii() else normalize("NFC", text)
        if any(letters not in composed for letters in needed):
            return False
        return (certain and all(found.search(text) for found in telling)) or fits(Text(text), words)

    return is_so


def _telling(term: Term) -> re.Pattern[str] | None:
    """Return what finds a word where nothing can be said against it: plain letters between blanks."""
    if term.exact is None or len(term.words) > 1 or not (term.exact.isascii() and term.exact.isalpha()):
        return None
    return re.compile(f"{_BEFORE}{term.exact}{'' if term.prefix else _AFTER}")
