"""Paragraphs of a Word document, and what a remark in Markdown becomes in it."""

from collections.abc import Iterator
from html.parser import HTMLParser
from unicodedata import bidirectional

from idm_desktop.export.word.parts import clean

BLOCKS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "pre", "blockquote", "hr", "td", "th"})
DRESS = {
    "em": "<w:i/>", "i": "<w:i/>", "strong": "<w:b/>", "b": "<w:b/>", "th": "<w:b/>", "u": '<w:u w:val="single"/>',
    "s": "<w:strike/>", "del": "<w:strike/>", "sup": '<w:vertAlign w:val="superscript"/>',
    "sub": '<w:vertAlign w:val="subscript"/>', "mark": '<w:highlight w:val="yellow"/>',
    "code": '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/>',
}  # fmt: skip
ORDER = ("code", "strong", "b", "th", "em", "i", "s", "del", "mark", "u", "sup", "sub")
"""The order in which Word wants these."""

BIDI = "<w:bidi/>"
OUTSIDE = ("http:", "https:", "mailto:")
DEEPEST = 8


class Links:
    """The addresses that a document links to, each once."""

    def __init__(self) -> None:
        self.addresses: dict[str, int] = {}

    def of(self, address: str) -> str:
        """Return the name by which the text refers to an address."""
        return f"link{self.addresses.setdefault(address, len(self.addresses))}"


def paragraph(style: str, text: str) -> str:
    """Return text as one paragraph."""
    return _paragraph(style, run(text), BIDI if leads_left(text) else "")


def run(text: str, dress: str = "") -> str:
    """Return words as they stand in a paragraph; a line feed starts a new line."""
    lines = [f'<w:t xml:space="preserve">{clean(line)}</w:t>' if line else "" for line in text.split("\n")]
    dress += "<w:rtl/>" if leads_left(text) else ""
    return f"<w:r>{f'<w:rPr>{dress}</w:rPr>' if dress else ''}{'<w:br/>'.join(lines)}</w:r>"


def leads_left(text: str) -> bool:
    """Tell whether text is written from right to left: its first letter decides."""
    strong = (bidirectional(letter) for letter in text)
    return next((side for side in strong if side in ("L", "R", "AL")), "L") != "L"


def remark(html: str, links: Links) -> Iterator[str]:
    """Yield the paragraphs of a remark, given as the HTML of its preview."""
    reader = _Remark(links)
    reader.feed(html)
    reader.close()
    reader.end()
    yield from reader.made


def _paragraph(style: str, runs: str, shape: str = "") -> str:
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p>{f'<w:pPr>{named}{shape}</w:pPr>' if named or shape else ''}{runs}</w:p>"


class _Remark(HTMLParser):
    """Goes through clean HTML and writes a paragraph for each block."""

    def __init__(self, links: Links) -> None:
        super().__init__(convert_charrefs=True)
        self.made: list[str] = []
        self._links = links
        self._open: list[str] = []
        self._counts: list[int | None] = []
        self._runs: list[str] = []
        self._link: str | None = None
        self._mark: str | None = None
        self._words = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in BLOCKS or tag in ("ul", "ol", "tr"):
            self.end()
        if tag == "br":
            self._runs.append("<w:r><w:br/></w:r>")
        elif tag in ("ul", "ol"):
            first = dict(attrs).get("start") or "1"
            self._counts.append((int(first) if first.isdecimal() and len(first) < 10 else 1) if tag == "ol" else None)
        elif tag == "li" and self._counts:
            count = self._counts[-1]
            self._mark = "•" if count is None else f"{count}."
            self._counts[-1] = None if count is None else count + 1
        elif tag == "a":
            address = dict(attrs).get("href") or ""
            self._link = address if address.lower().startswith(OUTSIDE) else None
        if tag not in ("br", "hr"):
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in BLOCKS or tag in ("ul", "ol", "tr"):
            self.end()
        if tag in ("ul", "ol") and self._counts:
            self._counts.pop()
        if tag == "a":
            self._link = None
        if tag in self._open:
            del self._open[len(self._open) - 1 - self._open[::-1].index(tag) :]

    def handle_data(self, data: str) -> None:
        words = data if "pre" in self._open else " ".join(data.split("\n"))
        if not words.strip() and not self._runs:
            return
        dress = "".join(dict.fromkeys(DRESS[tag] for tag in ORDER if tag in self._open))
        self._words += words
        made = run(words.removesuffix("\n") if "pre" in self._open else words, dress)
        if self._link is not None:
            made = f'<w:hyperlink r:id="{self._links.of(self._link)}">{made}</w:hyperlink>'
        self._runs.append(made)

    def end(self) -> None:
        """Write what was gathered as one paragraph."""
        if not self._runs:
            return
        depth = min(len(self._counts), DEEPEST) - 1
        heading = any(tag[0] == "h" and tag[1:].isdecimal() for tag in self._open)
        style = (
            "Heading3" if heading else "Code" if "pre" in self._open else "Quote" if "blockquote" in self._open else ""
        )
        bidi = BIDI if leads_left(self._words) else ""
        shape = bidi
        if self._mark == "•":
            shape = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="1"/></w:numPr>{bidi}'
        elif depth >= 0:
            shape = f'{bidi}<w:ind w:left="{360 * (depth + 1)}"/>'
        number = run(f"{self._mark} ") if self._mark and self._mark != "•" else ""
        self.made.append(_paragraph(style, number + "".join(self._runs), shape))
        self._runs, self._mark, self._words = [], None, ""
