"""Inflections of English, French and Spanish words that find each other; light, so that unlike words stay apart.

`stem` is a key, not a word: trafficked, trafficking and traffic share one, labor and collaboration do not. English
goes by steps 1 and 5 of Porter's algorithm; plurals and feminines of French and Spanish, a few ends of their verbs and
British and American spellings are added. Words are folded before they come here.
"""

import re
from functools import lru_cache

SHORTEST = 4
"""Letters of the shortest word that is stemmed."""

_KEPT = frozenset(
    """
    united evening during nothing something anything everything morning being going doing news series species pais this
    thus plus dans paris texas does hundred indeed wedding colorado florida quota
    refugee employee trainee committee nominee detainee returnee evacuee attendee interviewee trustee guarantee mentee
    appointee addressee licensee assignee grantee payee coffee retiree deportee
    """.split()  # noqa: SIM905
)
_IRREGULAR = {
    "women": "woman", "men": "man", "children": "child", "criteria": "criterion", "crises": "crisis",
    "analyses": "analysis", "theses": "thesis", "syntheses": "synthesis", "hypotheses": "hypothesis", "lives": "life",
    "indices": "index", "center": "centre", "defense": "defence", "license": "licence", "travaux": "travail",
    "used": "use", "uses": "use", "using": "use", "aged": "age", "ageing": "age", "aging": "age", "ages": "age",
    "nina": "nino", "ninas": "nino", "ninos": "nino", "judgement": "judgment", "paid": "pay",
}  # fmt: skip
_VERBS = ("iendo", "ando", "ado", "ada", "ido", "ida", "ar", "ir")  # Spanish
_INFINITIVES = ("iser", "izer", "ifier", "quer")  # French
_GENDERED = (
    "ico", "ica", "ivo", "iva", "oso", "osa", "ario", "aria", "orio", "oria", "ano", "ana", "dora",
)  # fmt: skip
_RESPELT = (("our", "or"), ("iz", "is"), ("yz", "ys"), ("ization", "isation"), ("if", "iv"))
_ENDS = (
    "", "s", "es", "e", "ed", "d", "ing", "ings", "ee", "ees", "eed", "eeing", "er", "k", "ked", "king", "ks", "me",
    "mes", "o", "a", "os", "as", "ar", "ir", "ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas",
    "ando", "iendo",
)  # fmt: skip
_TURNS = (  # the end of a stem, and how the words that share it may end
    ("i", ("y", "ies", "ied", "ying", "ie")),
    ("or", ("our", "ours", "oured", "ouring", "ora", "oras")),
    ("is", ("ize", "izes", "ized", "izing", "izer")),
    ("ys", ("yze", "yzes", "yzed", "yzing")),
    ("isation", ("ization", "izations")),
    ("iv", ("if", "ifs")),
    ("al", ("aux",)),
    ("eau", ("eaux",)),
    ("eu", ("eux",)),
)
_VOWEL = re.compile(r"[aeiouy]")
_SYLLABLE = re.compile(r"[aeiouy]+[^aeiouy]+")
_SHORT = re.compile(r"^[^aeiouy]+[aeiouy][^aeiouwxy]$")  # one short syllable, as in "plan"


@lru_cache(maxsize=1 << 15)
def stem(word: str) -> str:
    """Return the key that the inflections of a folded word share."""
    if len(word) < SHORTEST or not (word.isascii() and word.isalpha()) or word in _KEPT:
        return word
    word = _singular(_IRREGULAR.get(word, word))
    if word in _KEPT or len(word) < SHORTEST:
        return word
    word = _without_e(_verb(_IRREGULAR.get(word, word)))
    for end, other in _RESPELT:
        if word.endswith(end) and len(word) > 4 and not (end == "our" and len(word) < 6):
            word = word[: -len(end)] + other
    return word


@lru_cache(maxsize=1 << 12)
def forms(word: str) -> tuple[str, ...]:
    """Return words that may be inflections of `word`, itself left out; few of them exist."""
    key = stem(word)
    if len(word) < SHORTEST and word not in _IRREGULAR.values():
        return (word + "s",) if len(word) == SHORTEST - 1 and stem(word + "s") == word else ()
    if not key.isascii() or not key.isalpha():
        return ()
    tried = [base + end for base in (key, key + key[-1]) for end in _ENDS]
    tried += [key[: -len(end)] + turn for end, turns in _TURNS if key.endswith(end) for turn in turns]
    tried += [key[:-1] + end for end in ("ing", "ings") if key.endswith("e")]
    tried += [other + end for pair in _IRREGULAR.items() for other in pair for end in ("", "s")]
    return tuple(dict.fromkeys(other for other in tried if other != word and stem(other) == key))


def _singular(word: str) -> str:
    """Take the ending of a plural off; -us, -is and -ss are none."""
    if word.endswith("eaux") or (word.endswith("eux") and len(word) > 4):
        return word[:-1]
    if word.endswith("aux") and len(word) > 4:
        return word[:-2] + "l"
    if word.endswith(("sses", "ches", "shes", "xes")):
        return word[:-2]
    if word.endswith("ies"):
        return word[:-2] if len(word) > 4 else word[:-1]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def _verb(word: str) -> str:
    """Take the ending of a verb off, and what spelling put before it."""
    if word.endswith("eed"):
        return word if word.endswith("ceed") or len(word) < 6 else _verb(word[:-1])
    if word.endswith("ied") and len(word) > 4:
        return word[:-2]
    for end in ("ed", "ing"):
        if word.endswith(end) and len(word) > len(end) + 1 and _VOWEL.search(word[: -len(end)]):
            return _verb(_restored(word[: -len(end)])) if end == "ing" else _turned(_restored(word[: -len(end)]))
    if len(word) > 6:
        for end in _VERBS:
            if word.endswith(end):
                return word[: -len(end)]
        if word.endswith(_INFINITIVES):
            return word[:-2]
    return _turned(word[:-1] if len(word) > 5 and word.endswith(_GENDERED) else word)


def _turned(word: str) -> str:
    """Turn a final y into the i of the inflected word."""
    return word[:-1] + "i" if word.endswith("y") and len(word) > 3 and word[-2] not in "aeiou" else word


def _restored(base: str) -> str:
    """Give back the e that an ending took, or take the letter that it doubled."""
    if base.endswith(("at", "bl", "iz")) or len(base) == 2:
        return base + "e"
    if base[-1] == base[-2] and base[-1] not in "aeioulsz":
        return base[:-1]
    if base.endswith("ick") and len(base) > 5:
        return base[:-1]
    return base + "e" if _SHORT.match(base) else base


def _without_e(word: str) -> str:
    """Take a final e off all but the shortest words, and a doubled l or m."""
    if word in _KEPT:
        return word
    for _ in range(2 if word.endswith("ee") else 1):
        base = word[:-1]
        if word.endswith("e") and len(base) > 2 and _SYLLABLE.search(base) and not _SHORT.match(base):
            word = base
    return word[:-1] if word.endswith(("ll", "mm")) and len(_SYLLABLE.findall(word)) > 1 else word
