"""The front matter of a file of notes: flat YAML, one value or one list to a key, strings in double quotes.

Strings are written as JSON, which YAML reads alike. A reader's own keys, and tags and aliases of their own, are kept.
"""

import json
import re
from collections.abc import Iterator

from idm_desktop.export.frame import fingerprint, json_text, sha_address
from idm_desktop.export.sheet import Sheet
from idm_desktop.model.notes import Note

CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*(?=\r?$)", re.MULTILINE)
FORMAT = 1
FORMAT_KEY = "idm-format"
MACHINE_KEY = "idm-machine"
SEAL_KEY = "idm-seal"
OPENING = re.compile(r"\ufeff?---[ \t]*\r?\n")
OURS = (
    *("title", "aliases", "tags", "created", "updated", "author", "source"),
    *(FORMAT_KEY, "idm-document", "idm-version", "idm-language", "idm-notes", MACHINE_KEY, SEAL_KEY),
)
PLAIN = re.compile(r"[^\W\d][\w/-]*")
SHARED = ("aliases", "tags")
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")
YAML_WORDS = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})

Chunk = tuple[str, list[str]]


def split(text: str) -> tuple[str, int]:
    """Return the lines of the front matter and the offset after its closing rule; ("", 0) where there is none."""
    first = OPENING.match(text)
    last = CLOSING.search(text, first.end()) if first else None
    return (text[first.end() : last.start()], last.end()) if first and last else ("", 0)


def is_ours(text: str) -> bool:
    """Say whether this program wrote the file that holds `text`."""
    return FORMAT_KEY in fields(split(text)[0])


def sealed(front: str, body: str) -> str:
    """Return a file that can be told from one that was edited, though nothing in it can be read back."""
    return f"{front.removesuffix('---')}{SEAL_KEY}: {json_text(fingerprint(body, ''))}\n---\n\n{body}"


def is_untouched(text: str) -> bool:
    """Say whether a sealed file is as it was written."""
    inside, end = split(text)
    return fields(inside).get(SEAL_KEY) == fingerprint(text[end:].removeprefix("\n\n"), "")


def is_whole(text: str) -> bool:
    """Say whether a file has the machine lines from which its notes can be read back."""
    return fields(split(text)[0]).get(MACHINE_KEY) != "false"


def fields(front: str) -> dict[str, str]:
    """Return what each key says; the items of a list are lines."""
    return {key: "\n".join(_scalar(item) for item in _items(lines)) for key, lines in _chunks(front) if key}


def write(sheet: Sheet, notes: tuple[Note, ...], before: str = "", *, whole: bool = True) -> str:
    """Return the front matter of `sheet`, with what a reader added to the one `before`; without `whole`, no author."""
    old = _chunks(before)
    lines = ["---"]
    for key, value in _ours(sheet if whole else sheet._replace(author=None), notes, whole=whole):
        if key in SHARED:
            items = [*value, *_added(value, next((lines for name, lines in old if name == key), []))]
            lines += [f"{key}:", *(f"  - {item}" for item in items)] if items else []
        else:
            lines += [f"{key}: {item}" for item in value]
    for key, chunk in old:
        if key not in OURS:
            lines += chunk
    return "\n".join([*lines, "---"])


def _ours(sheet: Sheet, notes: tuple[Note, ...], *, whole: bool) -> Iterator[tuple[str, list[str]]]:
    yield "title", [json_text(sheet.title)]
    yield "aliases", [json_text(alias) for alias in sheet.aliases]
    yield "tags", [_tag(tag) for tag in sheet.tags]
    yield "created", [_time(min(note.created for note in notes))] if notes else []
    yield "updated", [_time(max(note.updated for note in notes))] if notes else []
    yield "author", _string(sheet.author)
    yield "source", _string(sheet.source)
    yield FORMAT_KEY, [str(FORMAT)]
    yield "idm-document", _string(sheet.document)
    yield "idm-version", _string(sheet.version_sha and sha_address(sheet.version_sha))
    yield "idm-language", _string(sheet.language)
    yield "idm-notes", [str(len(notes))]
    yield MACHINE_KEY, [] if whole else ["false"]


def _string(text: str | None) -> list[str]:
    return [json_text(text)] if text else []


def _time(time: str) -> str:
    bare = time.removesuffix("Z")
    return bare if TIME.fullmatch(bare) else json_text(bare)


def _tag(tag: str) -> str:
    return tag if PLAIN.fullmatch(tag) and tag.lower() not in YAML_WORDS else json_text(tag)


def _added(ours: list[str], lines: list[str]) -> list[str]:
    """Return the items of a reader's list that are not among `ours`."""
    known = {_scalar(item) for item in ours}
    return [_tag(item) for item in dict.fromkeys(map(_scalar, _items(lines))) if item not in known]


def _chunks(front: str) -> list[Chunk]:
    """Cut front matter into keys with their lines; what stands before the first key has none."""
    chunks: list[Chunk] = []
    for line in front.split("\n")[:-1]:
        line = line.rstrip("\r")
        key, colon, rest = line.partition(":")
        if colon and rest[:1] in ("", " ", "\t") and key[:1] not in ("", " ", "\t", "-", "#"):
            chunks.append((key.strip().strip("\"'"), [line]))
        elif chunks and not line.startswith("#"):
            chunks[-1][1].append(line)
        else:
            chunks.append(("", [line]))
    return chunks


def _items(lines: list[str]) -> list[str]:
    """Return the values of a chunk as they are written: one, or those of a list on one line or several."""
    if not lines:
        return []
    value = lines[0].partition(":")[2].strip()
    if value.startswith("[") and value.endswith("]"):
        return [item.strip() for item in value[1:-1].split(",") if item.strip()]
    listed = [item.strip() for item in (line.strip() for line in lines[1:]) if item.startswith("- ")]
    return [value] if value else [item[2:].strip() for item in listed if item[2:].strip()]


def _scalar(written: str) -> str:
    if written[:1] == '"':
        try:
            value = json.loads(written, strict=False)
        except ValueError:
            value = None
        return value if isinstance(value, str) else written.strip('"')
    return written[1:-1].replace("''", "'") if written[:1] == "'" else written.partition(" #")[0].rstrip()
