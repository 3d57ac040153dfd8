"""What the tests of the core share: running a verb, and plain text made independently of the program."""

import json
import re
import unicodedata
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[1]
FILES = ROOT / "tests" / "files"
SHARED = ROOT.parent / "shared"
SUMMARY = SHARED / "source" / "idm-2018-summary-of-conclusions.txt"
SUMMARY_MD = SUMMARY.with_suffix(".md")
SAMPLES = sorted((SHARED / "samples").glob("*.md")) if SHARED.is_dir() else []
SAMPLES = [path for path in SAMPLES if path.name != "README.md"]

DIGEST = "idm-2018-2-digest-en"
OFFICIAL = "idm-2018-2-official-en"
QUAY = "quay-2031-official-en"

MARKS = re.compile(r"[*¹²³⁰⁴-⁹\u00ad]|\[\^[\w-]+\]:?")
WORD = re.compile(r"\w+")

Segments = Sequence[Sequence[int]]


class Answer(NamedTuple):
    """What a verb answered: exit status, standard output, standard error."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


def bare(text: str) -> str:
    """Return text without emphasis marks, raised footnote markers and soft hyphens, white space folded, in NFC."""
    return unicodedata.normalize("NFC", " ".join(MARKS.sub("", text).split()))


def plain(stored: str, segments: Segments) -> str:
    """Return the stored text at `segments` as it must be shown."""
    return bare(" ".join(stored[start:end] for start, end in segments))


def letters(text: str) -> str:
    """Return text without white space and hyphens too, for texts whose words are cut at line ends."""
    return re.sub(r"[\s-]+", "", bare(text))


def strayed(stored: str, passages: Iterable[Segments], numbers: Iterable[str | None] = ()) -> list[str]:
    """Return the words of a stored text that do not stand in exactly one passage.

    The `numbers` printed before paragraphs stand beside their texts, so that each may stand in none once.
    """
    owner = [0] * len(stored)
    for segments in passages:
        for start, end in segments:
            for at in range(start, end):
                owner[at] += 1
    blank = MARKS.sub(lambda match: " " * len(match.group()), stored)
    stray = [word.group() for word in WORD.finditer(blank) if {owner[at] for at in range(*word.span())} != {1}]
    for part in WORD.findall(" ".join(number or "" for number in numbers)):
        if part in stray:
            stray.remove(part)
    return stray


def is_sentence(err: str) -> bool:
    """Tell whether a failure is said in one plain sentence on one line."""
    line = err.removesuffix("\n")
    said = line.removeprefix("idm: ")
    return (
        line.startswith("idm: ")
        and "\n" not in line
        and line.isprintable()
        and said.endswith(".")
        and not re.search(r"[.!?] [A-Z]|!|Traceback|Error\b|errno", said)
    )


def usage(err: str) -> str:
    """Return the sentence under the usage lines of a wrong call."""
    lines = err.splitlines()
    assert lines[0].startswith("usage: idm"), err
    assert is_sentence(lines[-1] + "\n"), err
    assert not any(line.startswith("idm:") for line in lines[:-1])
    return lines[-1]
