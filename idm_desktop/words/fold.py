"""Folding: one form for words that only look different, and the way back to where they stand.

`fold` is for comparing whole texts, `tokens` for finding words in the text as it was written, and `index_text` is what
the full-text index holds: the words in their order, so that phrases work, then after BESIDE those that stand beside
them (closed compounds, capitals, the last sign of a Chinese or Japanese run), which no phrase may reach.

A change here changes what the index must hold: raise VERSION in `library.connection` with it, so that libraries are
made again.
"""

import re
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple
from unicodedata import category, decimal, normalize

BESIDE = "\ue000"
"""The index word between the text and what stands beside it; private-use characters are letters to FTS5."""
CAPITALS = "\ue001"
"""Ends the index word of an acronym in capitals, so that WHO can be told from who."""
ELIDED = frozenset({"l", "d", "qu", "j", "m", "n", "s", "t", "c", "jusqu", "lorsqu", "puisqu", "quoiqu"})
LONGEST = 64
"""Letters of a word that count; what is longer is not a word anybody types."""

_MARKS = (
    "\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u061c\u064b-\u065f"
    "\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u07a6-\u07b0\u0816-\u082d\u0859-\u085b"
    "\u08d3-\u0963\u0970-\u0e4e\u0eb1-\u0ecd\u0f18-\u0f39\u0f71-\u0fbc\u1000-\u1049\u1050-\u109f\u1712-\u1734\u1752-\u1773"
    "\u17b4-\u17d3\u180b-\u180e\u18a9\u1920-\u193b\u1a17-\u1a7f\u1ab0-\u1b4b\u1b6b-\u1c37\u1cd0-\u1cf9\u1dc0-\u1dff"
    "\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\u20d0-\u20f0\u302a-\u302f\u3099\u309a\ufe00-\ufe0f\ufe20-\ufe2f"
    "\ufeff\U00010a01-\U00010a0f\U00010a38-\U00010a3f\U00011000-\U00011fff\U0001e000-\U0001e02f\U0001e8d0-\U0001e8d6"
    "\U0001e944-\U0001e94a\U000e0100-\U000e01ef"
)
"""Characters that belong to a word though they are no letters; whatever else lies in these ranges is in use as one."""
APOSTROPHES = "'’‘ʼ＇´`′"
_HYPHENS = "-‐‑"
_LETTERS = {
    "œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ı": "i", "þ": "th", "ŋ": "n",
    "ĸ": "k", "ſ": "s", "ə": "e", "ى": "ي", "ی": "ي", "ک": "ك", "ە": "ه", "ة": "ه", "ـ": "", "\u0e33": "", "\u0eb3": "",
    "’": "'", "‘": "'", "ʼ": "'", "＇": "'", "´": "'", "`": "'", "′": "'", "‐": "-", "‑": "-", "−": "-",
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
}  # fmt: skip
_NUMBER = (  # what may not stand before it is looked at once a digit is met, which is three times as fast
    r"\d(?<!\d\d)(?<!\d[,.]\d)\d{0,2}(?:(?:,\d{3})+|(?:\.\d{3})+|(?:[ \u00a0\u202f\u2009]\d{3})+|(?:['’\u066c]\d{3})+)"
    r"(?!\d|[,.]\d)"
)
_WORD = re.compile(rf"{_NUMBER}|[\w{_MARKS}]+(?:[{_HYPHENS}{APOSTROPHES}.][\w{_MARKS}]+)*")
_ASCII_WORD = re.compile(rf"{_NUMBER}|\w+(?:[-'`.]\w+)*", re.ASCII)
"""The same in a text that has no other letters, which is faster."""
_GROUPED = re.compile(_NUMBER)
_NOT_DIGITS = re.compile(r"\D+")
_PIECE = re.compile(rf"(?:[\w{_MARKS}](?<!_))+")
_SIGN = re.compile(  # one sign of a script written without spaces, with the marks that follow it
    rf"[\u3005-\u3007\u3031-\u3035\u3041-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f"
    rf"\U00020000-\U0003ffff][{_MARKS}\uff9e\uff9f]*"
)
_UNSPACED = re.compile(rf"(?:{_SIGN.pattern})+")


class Token(NamedTuple):
    """A folded word and the code points it covers; `place` counts words, and is null for one beside them."""

    start: int
    end: int
    text: str
    place: int | None


class _Part(NamedTuple):
    """A folded word within a longer run; `beside` is true for one that stands at no place of its own."""

    start: int
    end: int
    text: str
    beside: bool


class _Letters(dict[int, str]):
    """What each character of a decomposed, case-folded text becomes; filled as characters are met."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        folded = _LETTERS.get(letter)
        if folded is None:
            folded = _digit_or_nothing(letter)
        self[code] = folded
        return folded


def _digit_or_nothing(letter: str) -> str:
    """Return an ASCII digit for any digit, nothing for marks and invisible characters, else the letter itself."""
    kind = category(letter)
    if kind == "Nd":
        return str(decimal(letter))
    if letter in "\u3099\u309a":  # the voice marks of kana make other letters, as accents do not
        return letter
    dropped = kind[0] == "M" or kind == "Cf" or "\u02b0" <= letter <= "\u02ff" or "\u19b0" <= letter <= "\u19c9"
    return "" if dropped else letter


_letters = _Letters()


def fold(text: str) -> str:
    """Return `text` without case, marks, ligatures, invisible characters and the separators of thousands."""
    if text.isascii():
        folded = text.lower()
        if not any(digit in folded for digit in "0123456789"):
            return folded
    else:
        folded = normalize("NFC", normalize("NFKD", text).casefold().translate(_letters))
    return _GROUPED.sub(_digits, folded)


def tokens(text: str) -> list[Token]:
    """Return the folded words of `text` in their order, with those beside them after the run they belong to."""
    found: list[Token] = []
    place = 0
    for match in _WORD.finditer(text):
        start, word = match.start(), match.group()
        if word.isascii() and word.isalpha() and word.islower() and len(word) <= LONGEST:
            found.append(Token(start, match.end(), word, place))
            place += 1
            continue
        for part in _parts(word):
            found.append(Token(start + part.start, start + part.end, part.text, None if part.beside else place))
            place += not part.beside
    return found


def index_text(text: str) -> str:
    """Return what the full-text index holds for `text`."""
    return " ".join(index_words(text))


def index_words(text: str) -> list[str]:
    """Return the words that the full-text index holds for `text`, in their order."""
    words: list[str] = []
    beside: list[str] = []
    for word in (_ASCII_WORD if text.isascii() else _WORD).findall(text):
        if word.isascii() and word.isalpha() and word.islower() and len(word) <= LONGEST:
            words.append(word)
        else:
            for part in _parts(word):
                (beside if part.beside else words).append(part.text)
    return [*words, BESIDE, *dict.fromkeys(beside)] if beside else words


def is_sign(text: str) -> bool:
    """Whether `text` is a single sign of a script written without spaces."""
    return _SIGN.fullmatch(text) is not None


def _digits(match: re.Match[str]) -> str:
    return _NOT_DIGITS.sub("", match.group())


@lru_cache(maxsize=1 << 15)
def _parts(run: str) -> tuple[_Part, ...]:
    """Return the words in a run that white space bounds: `l'auto-défense`, `U.N.`, `95,500`, `移民政策`."""
    if run.isascii() and run.isalnum():
        return tuple(_piece(run, 0))
    if _GROUPED.fullmatch(run):
        return (_Part(0, len(run), fold(run), beside=False),)
    pieces = [match.span() for match in _PIECE.finditer(run)]
    if len(pieces) > 1 and "." in run and all(_is_letter(run[start:end]) for start, end in pieces):
        return tuple(_initials(run))
    found: list[_Part] = []
    for start, end in _compounds(run, pieces):
        found += _compound(run, [piece for piece in pieces if start <= piece[0] and piece[1] <= end])
    return tuple(found)


def _is_letter(piece: str) -> bool:
    letters = _letters_of(piece)
    return len(letters) == 1 and letters.isalpha()


def _initials(run: str) -> list[_Part]:
    """Read `U.N` as `UN`."""
    return _piece(run.replace(".", ""), 0, len(run))


def _compounds(run: str, pieces: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the spans that full stops and low lines leave between them."""
    found: list[tuple[int, int]] = []
    for start, end in pieces:
        if found and run[found[-1][1] : start] not in (".", "_") and "_" not in run[found[-1][1] : start]:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


def _compound(run: str, pieces: list[tuple[int, int]]) -> list[_Part]:
    """Read words tied by hyphens and apostrophes: articles split off, possessives dropped, the rest closed up."""
    words = _apostrophes(run, pieces)
    found = [part for start, end in words for part in _piece(run[start:end], start)]
    full = [part.text for part in found if not part.beside and part.text not in ELIDED]
    if len(words) > 1 and len(full) > 1 and not all(text.isdigit() for text in full):
        found.append(_Part(words[0][0], words[-1][1], "".join(full)[:LONGEST], beside=True))
    return found


def _apostrophes(run: str, pieces: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the spans of words: `l'accès` is two, `don't` one, and the s of `women's` none."""
    words: list[tuple[int, int]] = []
    for start, end in pieces:
        if not words or run[start - 1] not in APOSTROPHES or run[words[-1][0] : words[-1][1]].lower() in ELIDED:
            words.append((start, end))
        elif run[start:end] not in ("s", "S"):
            words[-1] = (words[-1][0], end)
    return words


def _piece(piece: str, start: int, width: int = 0) -> list[_Part]:
    """Read one word without punctuation, standing at `start`: as itself, or a run of signs by twos."""
    if not piece.isascii() and _SIGN.search(piece):
        return _unspaced(piece, start)
    text = _letters_of(piece)
    end = start + (width or len(piece))
    if not text:
        return []
    found = [_Part(start, end, text, beside=False)]
    acronym = piece[:-1] if piece[-1] == "s" and len(piece) > 2 else piece
    if acronym.isupper() and 2 <= len(short := _letters_of(acronym)) <= 10:
        found.append(_Part(start, end, short + CAPITALS, beside=True))
    return found


def _unspaced(piece: str, start: int) -> list[_Part]:
    """Read Chinese and Japanese as words of two signs, and what stands between such runs as words."""
    found: list[_Part] = []
    at = 0
    for run in _UNSPACED.finditer(piece):
        found += _piece(piece[at : run.start()], start + at) if run.start() > at else []
        signs = [
            (start + run.start() + sign.start(), start + run.start() + sign.end(), _letters_of(sign.group()))
            for sign in _SIGN.finditer(run.group())
            if _letters_of(sign.group())
        ]
        for first, second in pairwise(signs):
            found.append(_Part(first[0], second[1], first[2] + second[2], beside=False))
        found += [_Part(*sign, beside=len(signs) > 1) for sign in signs[-1:]]
        at = run.end()
    return found + (_piece(piece[at:], start + at) if at < len(piece) else [])


def _letters_of(piece: str) -> str:
    """Return the folded letters and digits of one word."""
    if piece.isascii() and piece.isalnum():
        return piece.lower()[:LONGEST]
    return "".join(filter(str.isalnum, fold(piece)))[:LONGEST]
