"""The number printed at the head of a paragraph: 14. 3.2. 5) (b) (iv) 14 (b) § 12 – kept beside the text, not in it."""

import re

PRINTED = re.compile(
    r"(?P<number>§{1,2}\s?\d{1,3}(?:\s?\([a-z]{1,4}\))?\.?|\d{1,3}\s?\([a-z]{1,4}\)|\d{1,3}(?:\.\d{1,3}){0,3}\.|"
    r"\d{1,3}\)|\((?:[a-z]|[ivx]{2,5}|\d{1,2})\)|(?:[a-z]|[ivx]{2,4})\))[ \t\u00a0]+(?=\S)"
)
"""What follows is a blank: “10.30” and “3.5 million” are no numbers of paragraphs."""


def printed(text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
    """Return the number at the head of a paragraph with the blanks behind it, where there is one."""
    return PRINTED.match(text, start, len(text) if end is None else end)


def is_list(number: str) -> bool:
    """Return whether a number is one of a list rather than of the text: lettered, or in brackets."""
    return not number[:1].isdigit() and not number.startswith("§")
