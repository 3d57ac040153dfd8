"""The parts of a Word file as elements, without name spaces, one after the other.

No document type and so no entity is read, nothing outside is followed, and there is an end to nesting.
"""

from collections.abc import Iterator
from contextlib import suppress
from io import BytesIO
from xml.etree import ElementTree
from xml.etree.ElementTree import Element
from xml.parsers import expat

from idm_desktop.errors import ImportFailed

DEEPEST = 250
"""Elements may be nested this deeply; Word's own files stay far below."""

CHUNK = 65_536

ENTITIES = (
    "It has a document type, which no Word file has and which may do harm; open it, save it again and import that."
)
NESTED = "It is nested more deeply than any document; open it in Word, save it again and import that."
DAMAGED = "Its contents are damaged; open it in the program that made it, save it again and import that."


class _Begun(Exception):  # no error: the prolog is over
    """The first element has come."""


def children(part: bytes | None, depth: int = 1) -> Iterator[Element]:
    """Yield the elements of a part at `depth` (the root is at 0), each emptied after it was used."""
    if part is None:
        return
    _refuse_document_type(part)
    level = -1
    path: list[Element] = []
    try:
        for event, element in ElementTree.iterparse(BytesIO(part), ("start", "end")):
            if event == "start":
                level += 1
                if level > DEEPEST:
                    raise ImportFailed(NESTED)
                if level <= depth:
                    path.append(element)
                continue
            _strip(element)
            if level == depth:
                yield element
                path[-2].clear()
            if level <= depth:
                path.pop()
            level -= 1
    except (ElementTree.ParseError, UnicodeError, LookupError) as error:
        raise ImportFailed(DAMAGED) from error


def value(element: Element | None, name: str = "val") -> str | None:
    """Return an attribute of an element that may not be there."""
    return None if element is None else element.get(name)


def holds(element: Element | None) -> bool | None:
    """Return whether a property such as bold is on; None where nothing is said."""
    return None if element is None else value(element) not in ("0", "false", "off", "none")


def integer(text: str | None) -> int | None:
    """Return a whole number that may be missing or senseless."""
    with suppress(ValueError, OverflowError):
        return None if text is None else int(float(text))
    return None


def _strip(element: Element) -> None:
    element.tag = element.tag.rpartition("}")[2]
    for key in [key for key in element.keys() if key[0] == "{"]:  # noqa: SIM118  # an element is no mapping
        element.set(key.rpartition("}")[2], element.attrib.pop(key))


def _refuse_document_type(part: bytes) -> None:
    def refuse(*_: object) -> None:
        raise ImportFailed(ENTITIES)

    def stop(*_: object) -> None:
        raise _Begun

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = stop
    with suppress(_Begun, expat.ExpatError):
        for start in range(0, len(part), CHUNK):
            parser.Parse(part[start : start + CHUNK], False)
        parser.Parse(b"", True)  # newer expats put off a long token until they are told that there is no more
