"""Bringing documents in: a text, a PDF, large texts and how time goes with size, many at once, also in the window."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from idm_desktop.importers.decoding import decode
from tests.bench.figures import Bench, Row, figures
from tests.bench.reading import drive
from tests.core import ROOT, SUMMARY

DOCUMENTS = ROOT / "tests" / "score" / "documents"
PATIENCE = 900
SIZES = (1, 5, 20)
"""Megabytes of text whose times are compared."""

MANY, SOME, EACH = 500, 100, 50_000
"""So many documents of so many characters are brought in from a folder, fewer of them in the window."""


@figures("Import of one document, with all its structure")
def one(bench: Bench) -> Iterator[Row]:
    text = SUMMARY if SUMMARY.is_file() else DOCUMENTS / "glacier-hearing.txt"
    yield from _rows(bench, f"txt, {text.stat().st_size // 1000} kB", text, "< 300")
    if SUMMARY.is_file():
        yield from _rows(bench, "pdf, 11 pages", SUMMARY.with_suffix(".pdf"), "< 1500")


@figures("Import of a large text")
def large(bench: Bench) -> Iterator[Row]:
    paces = []
    for size in SIZES:
        path = bench.folder / f"large-{size}.txt"
        path.write_text(text_of(size * 1_000_000), encoding="utf-8")
        runs = bench.runs if size == 1 else 1
        told = [_import(bench, [path]) for _ in range(runs)]
        seconds = [one["seconds"] for one in told]
        paces.append([each / size for each in seconds])
        yield Row(f"{size} MB", [each * 1000 for each in seconds], "ms", "< 3000" if size == 1 else "")
        yield Row(f"{size} MB, by its processor time", [one["busy"] * 1000 for one in told], "ms")
        yield Row(f"{size} MB: peak memory of the reader", [one["peak_mb"] for one in told], "MB", "< 300")
    for size, pace in zip(SIZES[1:], paces[1:], strict=True):
        yield Row(f"time a megabyte, {size} MB ÷ 1 MB", [pace[0] / min(paces[0])], "", "about 1")


@figures(f"Import of {MANY} documents of {EACH // 1000} kB")
def many(bench: Bench) -> Iterator[Row]:
    told = _import(bench, [_documents(bench, MANY)])
    yield Row("documents a second", [MANY / told["seconds"]], "", "≥ 5")
    yield Row("documents a second of processor time", [MANY / told["busy"]])


@figures(f"Import of {SOME} documents of {EACH // 1000} kB in the window")
def windowed(bench: Bench) -> Iterator[Row]:
    told = drive(bench, str(_documents(bench, SOME)), program="arrivaldesk")
    yield Row("documents a second", told["rate"], "", "≥ 5")
    yield Row("longest block of the window", told["block"], "ms", "≤ 50")
    yield Row("longest block, by the window's own processor time", told["busy"], "ms", "≤ 50")


def _documents(bench: Bench, many: int) -> Path:
    folder = bench.folder / "documents"
    folder.mkdir()
    for number in range(many):
        text = _of_others(text_of(EACH, first=number), number)
        (folder / f"document-{number}.txt").write_text(f"Harbour Forum {number}\n\n{text}", encoding="utf-8")
    return folder


SYLLABLES = ("ba", "den", "fi", "gor", "ka", "lum", "mi", "nos", "ra", "tel")


def text_of(size: int, first: int = 0) -> str:
    """Return so many characters of our own documents, no passage quite like another."""
    files = [path for path in sorted(DOCUMENTS.iterdir()) if path.suffix in (".txt", ".md")]
    parts = [decode(path.read_bytes()).text.rpartition("---\n\n")[2] for path in files]
    passages = [passage for part in parts for passage in part.split("\n\n") if len(passage) > 150]
    made: list[str] = []
    length = 0
    while length < size:
        number = len(made) + first
        passage = passages[number % len(passages)].replace("[^1]", "")
        made.append(f"{passage} This was said for the {number:,}th time, in the {number * first:,}th place.")
        length += len(made[-1]) + 2
    return "\n\n".join(made)


def _of_others(text: str, number: int) -> str:
    """Return a text with people of its own, as another document has them."""
    golds = [json.loads(path.read_text(encoding="utf-8")) for path in DOCUMENTS.glob("*.gold.json")]
    families = {person["name"].split()[-1] for gold in golds for person in gold.get("people", [])}
    ending = "".join(SYLLABLES[number // place % 10] for place in (1, 10, 100))
    return re.sub(rf"\b(?:{'|'.join(sorted(families))})\b", lambda match: match.group() + ending, text)


def _rows(bench: Bench, label: str, path: Path, goal: str) -> Iterator[Row]:
    told = [_import(bench, [path]) for _ in range(bench.runs)]
    yield Row(label, [each["seconds"] * 1000 for each in told], "ms", goal)
    yield Row(f"{label}: by its processor time", [each["busy"] * 1000 for each in told], "ms")
    yield Row(f"{label}: peak memory of the reader", [each["peak_mb"] for each in told], "MB", "< 300")


def _import(bench: Bench, paths: list[Path]) -> dict[str, float]:
    """Import files into a new library, in a process of its own that tells what it took."""
    command = [sys.executable, "-m", "tests.bench.importer", *map(str, paths)]
    done = subprocess.run(
        command, cwd=ROOT, env=bench.environment(), capture_output=True, text=True, timeout=PATIENCE, check=True
    )
    told: dict[str, float] = json.loads(done.stdout)
    return told
