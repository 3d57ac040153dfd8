"""What is in a paragraph of a Word file: words and their look, footnote marks, fields, text boxes.

Insertions are taken as accepted and deletions as gone; of a field only what it shows is read.
"""

from typing import NamedTuple
from xml.etree.ElementTree import Element

from idm_desktop.importers.docx.markup import integer, value
from idm_desktop.importers.docx.styles import Look, Style, Styles, look

GONE = frozenset({"del", "moveFrom"})
NO_WORDS = GONE | frozenset(
    {
        "annotationRef",
        "commentReference",
        "continuationSeparator",
        "ctrlPr",
        "delInstrText",
        "delText",
        "dataBinding",
        "endnoteRef",
        "footnoteRef",
        "instrText",
        "pPr",
        "rPr",
        "rt",
        "rubyPr",
        "sdtEndPr",
        "sdtPr",
        "separator",
        "tblPr",
    }
)
"""Elements of a paragraph that show no words of it."""

SIGNS = {"tab": "\t", "ptab": "\t", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
HOLDERS = frozenset({"drawing", "pict", "object"})
SYMBOLS = {0xB7: "•", 0xA7: "▪", 0xE0: "→", 0xB3: "≥", 0xA3: "≤", 0xB0: "°", 0xB1: "±", 0xB4: "×", 0x6D: "μ"}
"""Characters of Symbol and Wingdings that stand in texts; the others are ornaments."""


class Word(NamedTuple):
    """Words of one look; with `note` the mark of a footnote or endnote, its text that mark where it is not counted."""

    text: str
    strong: bool = False
    em: bool = False
    size: int | None = None
    note: tuple[str, str] | None = None


class Inline:
    """Reads paragraphs one after the other: a field may go on from one to the next."""

    def __init__(self, styles: Styles) -> None:
        self.hidden = False
        self._styles = styles
        self._fields: list[bool] = []  # for each open field, whether its result has begun
        self._words: list[Word] = []
        self._boxes: list[Element] = []
        self._base = Look()

    def read(self, paragraph: Element, style: Style) -> tuple[list[Word], list[Element]]:
        """Return the words of a paragraph and the text boxes anchored in it."""
        self._words, self._boxes, self._base = [], [], style.look
        self._walk(paragraph)
        return self._words, self._boxes

    def _walk(self, element: Element) -> None:
        for child in element:
            if child.tag == "r":
                self._run(child)
            elif child.tag == "AlternateContent":
                self._walk(_choice(child))
            elif child.tag in HOLDERS:
                self._boxes += _boxes(child)
            elif child.tag not in NO_WORDS:
                self._walk(child)

    def _run(self, run: Element) -> None:
        properties = run.find("rPr")
        named = value(properties.find("rStyle")) if properties is not None else None
        shown = look(properties).over(self._styles.run(named)).over(self._base)
        for child in run:
            self._part(child, shown)

    def _part(self, part: Element, shown: Look) -> None:
        tag = part.tag
        if tag == "t":
            text = part.text or ""
            self._say(text if part.get("space") == "preserve" else text.strip(), shown)
        elif tag in SIGNS:
            self._say(SIGNS[tag], shown)
        elif tag == "br":
            self._say(" " if part.get("type") in ("page", "column") else "\n", shown)
        elif tag == "sym":
            self._say(_symbol(part), shown)
        elif tag == "fldChar":
            self._field(part.get("fldCharType"))
        elif tag in ("footnoteReference", "endnoteReference"):
            own = "\0" if part.get("customMarkFollows") in ("1", "true", "on") else ""
            self._words.append(Word(own, note=(tag.removesuffix("Reference"), part.get("id", ""))))
        elif tag == "AlternateContent":
            for child in _choice(part):
                self._part(child, shown)
        elif tag in HOLDERS:
            self._boxes += _boxes(part)
        elif tag == "r":
            self._run(part)
        elif tag not in NO_WORDS:
            for child in part:
                self._part(child, shown)

    def _say(self, text: str, shown: Look) -> None:
        if not text or not all(self._fields):
            return
        if shown.hidden:
            self.hidden = self.hidden or not text.isspace()
            return
        before = self._words[-1] if self._words else None
        if before and before.note and before.text == "\0":  # the author's own mark of a footnote
            self._words[-1] = before._replace(text=text.strip())
            return
        self._words.append(Word(text, bool(shown.strong), bool(shown.em), shown.size))

    def _field(self, type: str | None) -> None:
        if type == "begin":
            self._fields.append(False)
        elif type == "separate" and self._fields:
            self._fields[-1] = True
        elif type == "end" and self._fields:
            self._fields.pop()


def _choice(alternatives: Element) -> Element:
    """Return the first alternative that has words, so that a text box drawn in two ways is read once."""
    for alternative in alternatives:
        if next(alternative.iter("t"), None) is not None:
            return alternative
    return Element("none")


def _boxes(holder: Element) -> list[Element]:
    """Return the text boxes in a drawing, those within them left where they are."""
    found: list[Element] = []
    waiting = [holder]
    while waiting:
        element = waiting.pop()
        if element.tag == "txbxContent":
            found.append(element)
        elif element.tag == "AlternateContent":
            waiting.append(_choice(element))
        elif element.tag not in GONE:
            waiting.extend(reversed(element))
    return found


def _symbol(element: Element) -> str:
    code = integer(str(int(element.get("char", "0"), 16))) or 0
    return SYMBOLS.get(code & 0xFF, "")
