"""The words and marks of a passage, each with its shape: what names are read from, in one pass over the text."""

import re
from functools import lru_cache
from typing import NamedTuple

from idm_desktop.structure.persons.lexicon import wordset
from idm_desktop.words.fold import fold

TOKEN = re.compile(
    r"(?! )(?:(?P<plain>[a-z]{2,}(?=[\s,;:.)]))"
    r"|(?P<elided>(?<![\w’'])(?:(?:[cdjlmnst]|qu)[’'](?=[^\W\d_]{2})|L[’'](?=[a-zà-ÿ]{2})))"
    r"|(?P<dotted>(?<!\w)(?:D\.?ª|(?:[^\W\d_]\.-?)+))"
    r"|(?P<word>(?<!\w)(?:Md|Mohd|Muhd)\.(?=\s)|[^\W_]+(?:[’'ʼʻ‐‑/&-][^\W_]+)*)"
    r"|(?P<mark>[^\w\s]|_|\n))"
)
"""The first alternatives are there for speed alone: no blank begins a word, and most words are plain."""

ARTICLES = wordset("the a an le la el les los las l' un une una his her our its their")
APOSTROPHES = "'’ʻʼ"
INNER = re.compile(r"[a-zà-ÿ][A-ZÀ-Þ]")
JOINED = re.compile(r"(?:al|el|ad|an|ar|as|ash|at|az|ez|es|ul)[-‐‑][A-ZÀ-Þ][^\W\d_]+\Z")
"""A family name that begins with an Arabic article in small letters: al-Azhari."""

PREFIXED = re.compile(r"(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Del|Fitz|O|D|Al)[A-ZÀ-Þ][a-zà-ÿ]")


SHORT = 300
"""Characters up to which a text is remembered with its words: parts of a passage are asked for more than once."""


class Token(NamedTuple):
    """A word or mark: where it stands, itself, it folded, and its shape.

    Shapes are `name` (a capital, then small letters), `capitals`, `initial` (J. or T.R.), `word` (small letters),
    `odd` (digits, or capitals inside) and `mark`. `bare` is it folded without a possessive ending or a full stop.
    """

    start: int
    end: int
    text: str
    folded: str
    shape: str
    bare: str

    @property
    def article(self) -> bool:
        """Return whether this is an article or the like, in small letters or opening a part."""
        return self.folded in ARTICLES and self.shape != "capitals"

    @property
    def owns(self) -> bool:
        return self.folded.endswith("'s")


@lru_cache(maxsize=50_000)
def _read(text: str, kind: str) -> tuple[str, str, str]:
    """Return a word folded, its shape, and it folded and bare."""
    folded, shape = _known(text, kind)
    return folded, shape, folded.removesuffix("'s").rstrip(".'")


def _known(text: str, kind: str) -> tuple[str, str]:
    """Return a word folded, and its shape."""
    if kind == "mark":
        return text, "mark"
    folded = text.lower() if text.isascii() else fold(text)
    folded = folded.replace("’", "'")
    letters = re.sub(r"[^\w]|_", "", text)
    if kind == "dotted":
        return folded, "initial" if len(letters) <= 3 and text[0].isupper() else "word"
    if not letters.isalpha() or "/" in text or "&" in text:
        return folded, "odd"
    bare = text[:-2] if folded.endswith("'s") else text
    if bare[0].islower():
        if JOINED.match(bare):
            return folded, "name"
        return folded, "word" if bare[1:].islower() or len(bare) == 1 or not INNER.search(bare) else "odd"
    if len(bare) == 1:
        return folded, "initial"
    if bare.isupper():
        return folded, "capitals"
    if len(bare) > 2 and bare[-1] == "s" and bare[:-1].isupper():
        return folded, "odd"  # acronyms in the plural
    if len(bare) > 3 and bare[1] in APOSTROPHES and bare[2:].istitle():
        return folded, "name"  # O'Brien, N'Diaye
    if len(bare) > 2 and bare[:2].isupper() and not PREFIXED.match(bare):
        return folded, "odd"
    return folded, "odd" if INNER.search(bare) and not PREFIXED.match(bare) else "name"


def tokens(text: str) -> tuple[Token, ...]:
    """Return the words and marks of a passage in order."""
    return _short(text) if len(text) < SHORT else _cut(text)


@lru_cache(maxsize=1000)
def _short(text: str) -> tuple[Token, ...]:
    return _cut(text)


def _cut(text: str) -> tuple[Token, ...]:
    return tuple(
        [
            tuple.__new__(Token, (*match.span(), word := match.group(), *_read(word, match.lastgroup or "mark")))
            for match in TOKEN.finditer(text)
        ]
    )
