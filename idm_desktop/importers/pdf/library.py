"""PDFium: a PDF file opened, and the words of its pages with where and how they stand.

Only its reading of text is used: no script, form, link or attachment is touched. It is not made for threads, which
is one more reason to use it in a process of its own.
"""

import ctypes
import re
from collections import Counter
from collections.abc import Iterator
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
HYPHEN = "\x02"
"""What PDFium gives for the hyphen at the end of a line."""

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


MANY = 2000
"""Objects of a page that are looked at to find out whether there is a picture among them."""


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
    """One page being read character by character; the calls are many, so they are few for each."""

    def __init__(self, text: ctypes.c_void_p) -> None:
        self._text = text
        self._looks: dict[int, _Look] = {}
        self._box = pdfium.FS_RECTF()

    def spans(self) -> list[tuple[int, Span]]:
        """Return the words in the order of the file, each with the quarter turn it is written at."""
        made: list[tuple[int, Span]] = []
        for look, letters, x0, x1, spaced in self._words():
            before = made[-1][1] if made else None
            if before and made[-1][0] == look.quarter and _same(before, look) and spaced is not None:
                gap = x0 - before.x1
                if -look.size < gap <= WIDE * look.size:
                    joined = f"{before.text} {letters}" if spaced else before.text + letters
                    made[-1] = look.quarter, before._replace(text=joined, x1=max(before.x1, x1))
                    continue
            made.append((look.quarter, Span(letters, x0, x1, look.y, look.size, look.strong, look.em)))
        return made

    def _words(self) -> Iterator[tuple[_Look, str, float, float, bool | None]]:
        """Yield (look, letters, start, end, whether a space comes before; None at the start of a line)."""
        text = self._text
        code_of, object_of = pdfium.FPDFText_GetUnicode, pdfium.FPDFText_GetTextObject
        spaced: bool | None = None
        letters: list[str] = []
        first = last = current = 0
        for index in range(pdfium.FPDFText_CountChars(text)):
            code = code_of(text, index)
            if (code > 32 and code not in (0xA0, 0x85)) or code == 2:
                holder = object_of(text, index) or current
                if letters and holder != current:
                    yield self._word(current, letters, first, last, spaced)
                    letters, spaced = [], False
                if not letters:
                    first, current = index, holder
                letters.append(chr(code))
                last = index
            elif letters:
                yield self._word(current, letters, first, last, spaced)
                letters, spaced = [], None if code in (10, 13) else True
            elif code in (10, 13):
                spaced = None
            elif spaced is not None:
                spaced = True
        if letters:
            yield self._word(current, letters, first, last, spaced)

    def _word(
        self, holder: int, letters: list[str], first: int, last: int, spaced: bool | None
    ) -> tuple[_Look, str, float, float, bool | None]:
        look = self._looks.get(holder)
        if look is None:
            look = self._looks[holder] = self._look(first)
        x0 = self._extent(first, look.quarter)[0]
        x1 = self._extent(last, look.quarter)[1]
        return look, _clean("".join(letters)), x0, x1, spaced

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


def _same(span: Span, look: _Look) -> bool:
    return (span.strong, span.em) == look[3:] and abs(span.y - look.y) < 0.5 and abs(span.size - look.size) < 0.3


def _clean(letters: str) -> str:
    text = letters.translate(LIGATURES)
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
