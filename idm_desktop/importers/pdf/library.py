"""PDFium: a PDF file opened, and the words of its pages with where and how they stand.

Only its reading of text is used: no script, form, link or attachment is touched. It is not made for threads, which
is one more reason to use it in a process of its own.
"""

import ctypes
import re
from collections import Counter
from typing import NamedTuple

import pypdfium2_raw as pdfium  # type: ignore[import-untyped]  # its functions are made when it is built

from idm_desktop.errors import ImportFailed

WIDE = 1.3
"""A gap between two words of a line that is wider than this many times their size divides cells or columns."""

PROTECTED = "It is protected by a password; open it, save it without the password and import that."
DAMAGED = "It is incomplete or damaged; open it in a PDF viewer, save or print it to PDF again and import that."

BOLD = re.compile(r"bold|black|heavy|demi|(?<=[-,])(?:bd|b)\b", re.IGNORECASE)
SLANTED = re.compile(r"ital|obli|(?<=[-,])(?:it|i)\b", re.IGNORECASE)
ITALIC_FLAG, BOLD_FLAG, HEAVY = 1 << 6, 1 << 18, 600
TAGS = ("Title", "Author", "Subject", "Keywords")
MANY = 2000
"""Objects of a page that are looked at to find out whether there is a picture among them."""

HYPHEN = "\x02"
"""What PDFium gives for the hyphen at the end of a line."""

WORD = re.compile(r"[^\x00\x01\x03-\x20\x7f\x85\xa0]+")
CONTROL = re.compile(r"[\x00\x01\x03-\x1f\x7f]")
SURROGATE = re.compile(r"[\ud800-\udfff]")
LIGATURES = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "\ufffe": HYPHEN}
)


class Span(NamedTuple):
    """Words of one look that stand side by side; `y` is their baseline, counted upwards."""

    text: str
    x0: float
    x1: float
    y: float
    size: float
    strong: bool
    em: bool


class Page(NamedTuple):
    """The words of a page, turned upright; `top` and `bottom` are its edges, `turned` what stands at another angle."""

    number: int
    spans: list[Span]
    turned: list[Span]
    top: float
    bottom: float
    pictures: bool


class _Look(NamedTuple):
    """How the characters of one text object are set."""

    quarter: int
    y: float
    size: float
    strong: bool
    em: bool


class Document:
    """An open PDF file."""

    def __init__(self, content: bytes) -> None:
        """Open a file; raise ImportFailed where it cannot be opened."""
        pdfium.FPDF_InitLibrary()
        pdfium.FPDFText_GetTextObject.restype = ctypes.c_void_p
        self._content = content  # PDFium reads from it as long as the document is open
        self._file = pdfium.FPDF_LoadMemDocument64(content, len(content), None)
        if not self._file:
            locked = pdfium.FPDF_GetLastError() == pdfium.FPDF_ERR_PASSWORD
            raise ImportFailed(PROTECTED if locked else DAMAGED)
        self.pages: int = pdfium.FPDF_GetPageCount(self._file)

    def tags(self) -> dict[str, str]:
        """Return what the file says of itself."""
        found = {}
        for tag in TAGS:
            size = pdfium.FPDF_GetMetaText(self._file, tag.encode(), None, 0)
            buffer = ctypes.create_string_buffer(size)
            pdfium.FPDF_GetMetaText(self._file, tag.encode(), buffer, size)
            found[tag] = buffer.raw.decode("utf-16-le", "replace").rstrip("\0")
        return found

    def page(self, number: int) -> Page | None:
        """Return a page, counted from 1, or None where it cannot be read."""
        page = pdfium.FPDF_LoadPage(self._file, number - 1)
        if not page:
            return None
        text = pdfium.FPDFText_LoadPage(page)
        box = pdfium.FS_RECTF()
        pdfium.FPDF_GetPageBoundingBox(page, box)
        kinds = {
            pdfium.FPDFPageObj_GetType(pdfium.FPDFPage_GetObject(page, i))
            for i in range(min(pdfium.FPDFPage_CountObjects(page), MANY))
        }
        found = _Reading(text).spans() if text else []
        pdfium.FPDFText_ClosePage(text)
        pdfium.FPDF_ClosePage(page)
        return _upright(number, found, box, pdfium.FPDF_PAGEOBJ_IMAGE in kinds)


def _upright(number: int, found: list[tuple[int, Span]], box: ctypes.Structure, pictures: bool) -> Page:
    """Make the direction most of a page is written in the upright one."""
    weights: Counter[int] = Counter()
    for quarter, span in found:
        weights[quarter] += len(span.text)
    main = max(weights, key=weights.__getitem__, default=0)
    top, bottom = {
        0: (box.top, box.bottom),
        1: (-box.left, -box.right),
        2: (-box.bottom, -box.top),
        3: (box.right, box.left),
    }[main]
    spans = [span for quarter, span in found if quarter == main]
    turned = [span for quarter, span in found if quarter != main]
    return Page(number, spans, turned, top, bottom, pictures)


class _Reading:
    """One page being read word by word: calls of PDFium are dear, so most characters are never asked about."""

    def __init__(self, text: ctypes.c_void_p) -> None:
        self._text = text
        self._looks: dict[int, _Look] = {}
        self._box = pdfium.FS_RECTF()
        self._made: list[tuple[int, Span]] = []
        self._parts: list[str] = []
        self._open: tuple[_Look, float, float] | None = None

    def spans(self) -> list[tuple[int, Span]]:
        """Return the words in the order of the file, each with the quarter turn it is written at."""
        letters = self._letters()
        end = 0
        for word in WORD.finditer(letters):
            between = letters[end : word.start()]
            end = word.end()
            spaced = bool(between)
            if "\n" in between or "\r" in between:
                self._close()
            for first, last, holder in self._parts_of(word.start(), end):
                self._add(letters[first:last], first, last - 1, holder, spaced)
                spaced = False
        self._close()
        return self._made

    def _letters(self) -> str:
        """Return the characters of the page, one for each that PDFium counts."""
        count = pdfium.FPDFText_CountChars(self._text)
        buffer = (ctypes.c_ushort * (count + 1))()
        if pdfium.FPDFText_GetText(self._text, 0, count, buffer) == count + 1:
            letters = bytes(buffer)[: 2 * count].decode("utf-16-le", "surrogatepass")
            if len(letters) == count:
                return letters
        codes = (pdfium.FPDFText_GetUnicode(self._text, index) for index in range(count))
        return "".join(chr(code) if code < 0x110000 else "\ufffd" for code in codes)

    def _parts_of(self, start: int, end: int) -> list[tuple[int, int, int]]:
        """Return the parts of a word that stand in different text objects, each with its object."""
        object_of, text = pdfium.FPDFText_GetTextObject, self._text
        first = object_of(text, start) or 0
        if first == (object_of(text, end - 1) or 0):
            return [(start, end, first)]
        parts = [(start, start + 1, first)]
        for index in range(start + 1, end):
            holder = object_of(text, index) or parts[-1][2]
            if holder == parts[-1][2]:
                parts[-1] = parts[-1][0], index + 1, holder
            else:
                parts.append((index, index + 1, holder))
        return parts

    def _add(self, letters: str, first: int, last: int, holder: int, spaced: bool) -> None:
        """Add a word to the span that is open, or open one with it."""
        look = self._looks.get(holder)
        if look is None:
            look = self._looks[holder] = self._look(first)
        x0, x1 = self._extent(first, look.quarter)[0], self._extent(last, look.quarter)[1]
        if self._open:
            before, start, reached = self._open
            if _same(before, look) and -look.size < x0 - reached <= WIDE * look.size:
                self._parts += [" ", letters] if spaced else [letters]
                self._open = before, start, max(reached, x1)
                return
            self._close()
        self._parts, self._open = [letters], (look, x0, x1)

    def _close(self) -> None:
        if self._open:
            look, x0, x1 = self._open
            text = _clean("".join(self._parts))
            if text:
                self._made.append((look.quarter, Span(text, x0, x1, look.y, look.size, look.strong, look.em)))
        self._parts, self._open = [], None

    def _extent(self, index: int, quarter: int) -> tuple[float, float]:
        box = self._box
        pdfium.FPDFText_GetLooseCharBox(self._text, index, box)
        return (
            (box.left, box.right),
            (box.bottom, box.top),
            (-box.right, -box.left),
            (-box.top, -box.bottom),
        )[quarter]

    def _look(self, index: int) -> _Look:
        text = self._text
        matrix, flags = pdfium.FS_MATRIX(), ctypes.c_int()
        x, y = ctypes.c_double(), ctypes.c_double()
        name = ctypes.create_string_buffer(256)
        pdfium.FPDFText_GetMatrix(text, index, matrix)
        pdfium.FPDFText_GetCharOrigin(text, index, x, y)
        pdfium.FPDFText_GetFontInfo(text, index, name, len(name), flags)
        font = name.value.decode("latin-1").rpartition("+")[2]
        heavy = pdfium.FPDFText_GetFontWeight(text, index) >= HEAVY or flags.value & BOLD_FLAG
        size = pdfium.FPDFText_GetFontSize(text, index) * max(abs(matrix.d), abs(matrix.c))
        quarter = (0 if matrix.a > 0 else 2) if abs(matrix.a) >= abs(matrix.b) else (1 if matrix.b > 0 else 3)
        baseline = (y.value, -x.value, -y.value, x.value)[quarter]
        em = bool(SLANTED.search(font) or flags.value & ITALIC_FLAG)
        return _Look(quarter, baseline, size or 1.0, bool(BOLD.search(font) or heavy), em)


def _same(look: _Look, other: _Look) -> bool:
    if look is other:
        return True
    alike = (look.quarter, look.strong, look.em) == (other.quarter, other.strong, other.em)
    return alike and abs(look.y - other.y) < 0.5 and abs(look.size - other.size) < 0.3


def _clean(text: str) -> str:
    """Return text without ligatures and control characters, halves of characters made whole."""
    text = text.translate(LIGATURES)
    if SURROGATE.search(text):
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return CONTROL.sub("", text)
