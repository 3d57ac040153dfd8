"""Links that stand in the Markdown of a note: idm: addresses, and [[…]] with an address, an id or a name."""

import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import unquote

ADDRESS = re.compile(r"idm://[^\s)>\]\"'`]+")
DOUBLE = re.compile(r"\[\[([^\[\]\n|]{1,200})(?:\|([^\[\]\n]{1,200}))?\]\]")
CODE = re.compile(r"(```.*?(?:```|\Z)|`[^`\n]+`)", re.DOTALL)
TRAILING = ".,;:!?"


class Link(NamedTuple):
    """A link as it is written: what it points to, the words that are shown, and where it stands."""

    target: str
    label: str | None
    start: int
    end: int


def links(markdown: str) -> Iterator[Link]:
    """Yield the links of a text in their order; what stands in code is none."""
    code = [match.span() for match in CODE.finditer(markdown)]
    found = [
        *(
            Link(match[0].rstrip(TRAILING), None, match.start(), match.start() + len(match[0].rstrip(TRAILING)))
            for match in ADDRESS.finditer(markdown)
        ),
        *(
            Link(match[1].strip(), (match[2] or "").strip() or None, match.start(), match.end())
            for match in DOUBLE.finditer(markdown)
        ),
    ]
    for link in sorted(found, key=lambda link: link.start):
        if not any(start <= link.start < end for start, end in code):
            yield link


def with_addresses(markdown: str, resolve: dict[str, str]) -> str:
    """Return a text with each [[…]] that `resolve` knows written as an ordinary Markdown link."""
    parts: list[str] = []
    at = 0
    for link in links(markdown):
        if markdown.startswith("[[", link.start) and (address := resolve.get(link.target)):
            parts += [markdown[at : link.start], f"[{link.label or link.target}]({address})"]
            at = link.end
    return "".join([*parts, markdown[at:]])


def plain(target: str) -> str:
    """Return the address without its query, its signs decoded: what two links to one place have in common."""
    return unquote(target.partition("?")[0].partition("#")[0]).strip()
