"""Show a note as it will look: Markdown to HTML that holds nothing but text, its dress, and links to known places."""

import re
from functools import lru_cache

ATTRIBUTES = {"a": {"href", "title"}, "ol": {"start"}, "th": {"align"}, "td": {"align"}}
EXTENSIONS = ("tables", "fenced_code", "sane_lists", "nl2br")
LONGEST = 100_000
MOST_EFFORT = 1_000_000
PAIRS = tuple(re.compile(pattern) for pattern in (r"(\[)|(\])|\n\s*\n", r"(\()|(\))|\n\s*\n", r"(<)|(>)|\n\s*\n"))
SURROGATE = re.compile(r"[\ud800-\udfff]")
SCHEMES = ("http", "https", "mailto", "idm")
TAGS = (
    {"p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "code", "ul", "ol", "li"}
    | {"em", "strong", "b", "i", "u", "s", "del", "mark", "sub", "sup", "a"}
    | {"table", "thead", "tbody", "tr", "th", "td"}
)


@lru_cache(maxsize=256)
def html(markdown_text: str) -> str:
    """Return `markdown_text` as harmless HTML; where Markdown would take too long over it, as plain text."""
    markdown_text = SURROGATE.sub("\ufffd", markdown_text)
    if len(markdown_text) > LONGEST or _effort(markdown_text) > MOST_EFFORT:
        return _plain(markdown_text)
    try:
        return _clean(_converted(markdown_text))
    except RecursionError:  # lists nested hundreds deep
        return _plain(markdown_text)


def _converted(text: str) -> str:
    """Convert Markdown; what looks like HTML is shown as it was typed."""
    from markdown import Markdown

    markdown = Markdown(extensions=EXTENSIONS)
    markdown.preprocessors.deregister("html_block")
    markdown.inlinePatterns.deregister("html")
    return str(markdown.convert(text))


def _effort(text: str) -> int:
    """Return how many characters Markdown goes through for the ends of brackets: it takes each by itself.

    It goes on to the end of a paragraph where one has no end; 20,000 of these took 50 seconds.
    """
    total = 0
    for pair in PAIRS:
        begun: list[int] = []
        for match in pair.finditer(text):
            if match.lastindex == 1:
                begun.append(match.start())
            elif match.lastindex:
                total += match.start() - begun.pop() if begun else 0
            else:
                total += match.start() * len(begun) - sum(begun)
                begun.clear()
        total += len(text) * len(begun) - sum(begun)
    return total


def _clean(made: str) -> str:
    import nh3

    return nh3.clean(
        made,
        tags=TAGS,
        attributes=ATTRIBUTES,
        url_schemes=set(SCHEMES),
        attribute_filter=_known,
        link_rel="noopener noreferrer",
    )


def _known(tag: str, attribute: str, value: str) -> str | None:
    """Drop addresses without a scheme: there is nothing here that they could be relative to."""
    return None if attribute == "href" and not value.lower().startswith(tuple(f"{s}:" for s in SCHEMES)) else value


def _plain(text: str) -> str:
    from html import escape

    return "<p>" + escape(text).replace("\n", "<br>\n") + "</p>"
