"""PDF files for the tests, written from where each line stands; Courier, whose letters are all 0.6 wide."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

FONTS = {
    "": "Courier",
    "b": "Courier-Bold",
    "i": "Courier-Oblique",
    "bi": "Courier-BoldOblique",
}
NAMES = {look: f"F{number}" for number, look in enumerate(FONTS)}
WIDTH, HEIGHT = 595, 842
LEFT, RIGHT = 70, 525
LETTER = 0.6
PADDING = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")


class Put(NamedTuple):
    """Words of one look at a place; `turned` writes them upwards."""

    x: float
    y: float
    text: str
    size: float = 10
    look: str = ""
    turned: bool = False


def wrapped(text: str, width: float, size: float = 10) -> list[str]:
    """Cut a text into lines as a word processor does."""
    lines = [""]
    for word in text.split(" "):
        line = f"{lines[-1]} {word}" if lines[-1] else word
        if len(line) * LETTER * size > width:
            lines.append(word)
        else:
            lines[-1] = line
    return lines


def flow(
    paragraphs: Iterable[str],
    *,
    y: float = 780,
    x: float = LEFT,
    width: float = RIGHT - LEFT,
    size: float = 10,
    after: float = 6,
    look: str = "",
) -> list[Put]:
    """Lay out paragraphs one under the other."""
    made: list[Put] = []
    for paragraph in paragraphs:
        for line in wrapped(paragraph, width, size):
            made.append(Put(x, y, line, size, look))
            y -= 1.2 * size
        y -= after
    return made


def rich(parts: Iterable[tuple[str, str]], *, y: float, size: float = 10) -> list[Put]:
    """Lay out one paragraph of words of several looks; the look ^ raises a footnote marker."""
    made: list[Put] = []
    x: float = LEFT
    for text, look in parts:
        if look == "^":
            made.append(Put(x, y + 4, text, 6))
            x += LETTER * 6 * len(text)
            continue
        for number, word in enumerate(text.split(" ")):
            x += LETTER * size if number else 0
            if x + LETTER * size * len(word) > RIGHT:
                x, y = LEFT, y - 1.2 * size
            if word:
                made.append(Put(x, y, word, size, look))
            x += LETTER * size * len(word)
    return made


def pdf(pages: Sequence[Iterable[Put]], *, title: str = "", password: str = "", pictures: Sequence[int] = ()) -> bytes:
    """Return a PDF file; the pages numbered in `pictures` have a picture on them."""
    file = _File(password)
    kids = " ".join(f"{number} 0 R" for number in range(10, 10 + 2 * len(pages), 2))
    fonts = " ".join(f"/{NAMES[look]} {4 + at} 0 R" for at, look in enumerate(FONTS))
    file.add(1, b"<< /Type /Catalog /Pages 2 0 R >>")
    file.add(2, f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode())
    file.add(3, b"<< /Title " + file.string(3, title.encode("utf-16")) + b" >>")
    for at, name in enumerate(FONTS.values()):
        font = f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>"
        file.add(4 + at, font.encode())
    file.add(8, _PICTURE, b"\x80")
    for at, page in enumerate(pages):
        drawn = b"\n".join(_drawn(page)) + (b"\nq 400 0 0 400 90 200 cm /P Do Q" if at + 1 in pictures else b"")
        number = 10 + 2 * at
        box = f"/MediaBox [0 0 {WIDTH} {HEIGHT}] /Resources << /Font << {fonts} >> /XObject << /P 8 0 R >> >>"
        file.add(number, f"<< /Type /Page /Parent 2 0 R {box} /Contents {number + 1} 0 R >>".encode())
        file.add(number + 1, b"<< >>", drawn)
    return file.finish()


_PICTURE = b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 >>"


def _drawn(page: Iterable[Put]) -> Iterator[bytes]:
    for put in page:
        text = put.text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
        matrix = f"0 1 -1 0 {put.x} {put.y}" if put.turned else f"1 0 0 1 {put.x} {put.y}"
        yield f"BT /{NAMES[put.look]} {put.size} Tf {matrix} Tm (".encode() + text + b") Tj ET"


class _File:
    """The objects of a PDF file, encrypted with RC4 where there is a password."""

    def __init__(self, password: str) -> None:
        self._parts = [b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"]
        self._places: dict[int, int] = {}
        self._key = b""
        self._encryption = b""
        if password:
            self._lock(password.encode())

    def add(self, number: int, dictionary: bytes, stream: bytes | None = None) -> None:
        self._places[number] = sum(map(len, self._parts))
        body = dictionary
        if stream is not None:
            data = self._hidden(number, stream)
            body = dictionary[:-2] + f"/Length {len(data)} >>\nstream\n".encode() + data + b"\nendstream"
        self._parts.append(f"{number} 0 obj\n".encode() + body + b"\nendobj\n")

    def string(self, number: int, text: bytes) -> bytes:
        return b"<" + self._hidden(number, text).hex().encode() + b">"

    def finish(self) -> bytes:
        start = sum(map(len, self._parts))
        count = max(self._places) + 1
        rows = [b"0000000000 65535 f \n"]
        for number in range(1, count):
            rows.append(f"{self._places.get(number, 0):010} 00000 {'n' if number in self._places else 'f'} \n".encode())
        trailer = f"trailer\n<< /Size {count} /Root 1 0 R /Info 3 0 R ".encode() + self._encryption
        end = f">>\nstartxref\n{start}\n%%EOF\n".encode()
        return b"".join([*self._parts, f"xref\n0 {count}\n".encode(), *rows, trailer, end])

    def _lock(self, password: bytes) -> None:
        padded = (password + PADDING)[:32]
        owner = _rc4(hashlib.md5(padded).digest()[:5], padded)
        identity = b"0123456789abcdef"
        key = padded + owner + (0xFFFFFFFC).to_bytes(4, "little") + identity
        self._key = hashlib.md5(key).digest()[:5]
        user = _rc4(self._key, PADDING)
        self._encryption = (
            f"/ID [<{identity.hex()}> <{identity.hex()}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 "
            f"/O <{owner.hex()}> /U <{user.hex()}> >> "
        ).encode()

    def _hidden(self, number: int, data: bytes) -> bytes:
        if not self._key:
            return data
        return _rc4(hashlib.md5(self._key + number.to_bytes(3, "little") + b"\0\0").digest()[:10], data)


def _rc4(key: bytes, data: bytes) -> bytes:
    box = list(range(256))
    j = 0
    for i in range(256):
        j = (j + box[i] + key[i % len(key)]) % 256
        box[i], box[j] = box[j], box[i]
    made = bytearray()
    i = j = 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + box[i]) % 256
        box[i], box[j] = box[j], box[i]
        made.append(byte ^ box[(box[i] + box[j]) % 256])
    return bytes(made)
