"""Ids that are the same in every library: made from what a thing says, not from when it came in."""

from collections.abc import Iterable
from hashlib import blake2b

from idm_desktop.words.fold import fold

ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
LENGTH = 12
"""Base-32 letters of an id: 60 bits, so that two of ten million passages clash with a chance of one in 20,000."""
PAIRS = [second + first for first in ALPHABET for second in ALPHABET]


class Numbering:
    """Gives ids to the texts of one document; the second of two alike gets another id than the first."""

    def __init__(self, prefix: str, document: str) -> None:
        self._prefix = prefix
        self._document = document
        self._seen: dict[str, int] = {}

    def of(self, text: str) -> str:
        """Return the id of the next passage, conclusion or quotation that reads `text`."""
        folded = collapsed(fold(text))
        occurrence = self._seen.get(folded, 0)
        self._seen[folded] = occurrence + 1
        return f"{self._prefix}-{_letters((self._document, folded, str(occurrence)))}"


def collapsed(text: str) -> str:
    """Return a text with its white space collapsed; of one that has it so already, as most have, this is told fast."""
    if text.isprintable() and "  " not in text and text[:1] != " " and text[-1:] != " ":
        return text
    return " ".join(text.split())


def _letters(parts: Iterable[str]) -> str:
    number = int.from_bytes(blake2b("\0".join(parts).encode(), digest_size=8).digest(), "big")
    return "".join([PAIRS[(number >> place) & 1023] for place in range(0, 5 * LENGTH, 10)])


def text_digest(texts: Iterable[str]) -> str:
    """Return a digest of folded texts: equal for the same words in another format."""
    hashed = blake2b(digest_size=16)
    for text in texts:
        hashed.update(collapsed(fold(text)).encode() + b"\n")
    return hashed.hexdigest()
