"""How a child process answers: frames of a tag, a length and that many bytes; an extract is JSON and its text.

What comes back is as foreign as the file was, so it is checked before it is believed.
"""

import json
from typing import Any

from idm_desktop.model.extract import Block, Extract

PROGRESS, RESULT, FAILURE = b"p", b"r", b"f"
HEAD = 9
"""Bytes before the contents of a frame: the tag, and the length in eight bytes."""

KINDS = frozenset({"paragraph", "heading", "quote", "item", "footnote", "table"})
EMPHASES = frozenset({"em", "strong"})
STRANGE = "the answer is not an extract"


def frame(tag: bytes, contents: bytes) -> bytes:
    """Return a frame ready to be sent."""
    return tag + len(contents).to_bytes(8, "big") + contents


def dump(extract: Extract) -> bytes:
    """Return an extract as bytes."""
    table = [list(block) for block in extract.blocks]
    head = json.dumps([table, *extract[2:]], ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
    return frame(b"", head) + extract.text.encode("utf-8", "replace")


def load(contents: bytes) -> Extract:
    """Return the extract that `dump` made bytes of; raise ValueError where they are none."""
    size = 8 + int.from_bytes(contents[:8], "big")
    text = contents[size:].decode()
    try:
        blocks, *rest = json.loads(contents[8:size])
        extract = Extract(text, tuple(_block(block, len(text)) for block in blocks), *rest)
        return _checked(extract)
    except (TypeError, AttributeError, RecursionError) as error:
        raise ValueError(STRANGE) from error


def _checked(extract: Extract) -> Extract:
    pages, encoding = extract.pages, extract.encoding
    _demand(isinstance(extract.format, str) and isinstance(extract.broken, bool))
    _demand(encoding is None or isinstance(encoding, str))
    _demand(pages is None or isinstance(pages, int))
    return extract._replace(
        facts=tuple((_text(key), _text(value)) for key, value in extract.facts),
        warnings=tuple(_text(sentence) for sentence in extract.warnings),
    )


def _block(values: list[Any], length: int) -> Block:
    block = Block(*values)
    _demand(block.kind in KINDS and isinstance(block.level, int) and len(block.pieces) > 0)
    _demand(block.page is None or isinstance(block.page, int))
    return block._replace(
        pieces=tuple(_range(start, end, length) for start, end in block.pieces),
        dropped=tuple(_range(start, end, length) for start, end in block.dropped),
        emphasis=tuple((*_range(start, end, length), _emphasis(kind)) for start, end, kind in block.emphasis),
        references=tuple((_range(at, at, length)[0], _text(label)) for at, label in block.references),
        label=None if block.label is None else _text(block.label),
    )


def _range(start: int, end: int, length: int) -> tuple[int, int]:
    _demand(type(start) is int and type(end) is int and 0 <= start <= end <= length)
    return start, end


def _emphasis(kind: str) -> str:
    _demand(kind in EMPHASES)
    return kind


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(STRANGE)
    return value


def _demand(holds: bool) -> None:
    if not holds:
        raise ValueError(STRANGE)
