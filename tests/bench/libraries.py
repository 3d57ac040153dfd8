"""Libraries of invented dialogues, of any size; the big ones are kept for the next time.

They are kept in `BENCH_CACHE`, or a folder of the user's cache; what makes them otherwise makes them anew.
"""

import json
import os
import shutil
import sqlite3
from collections.abc import Iterator
from hashlib import sha256
from itertools import islice
from pathlib import Path
from time import perf_counter, process_time
from typing import NamedTuple

from idm_desktop.desk.desk import Desk
from idm_desktop.library import store
from idm_desktop.library.connection import VERSION
from idm_desktop.model.dialogue import Dialogue
from idm_desktop.model.texts import Source
from tests.bench import corpus

SOURCE = Source("invented.txt", "0" * 64, "txt", "utf-8", None)
STORED = store.Stored(1, SOURCE, "2026-01-01T00:00:00Z", "invented")
DONE = "built.json"
SIZES = "SELECT name, sum(pgsize) FROM dbstat GROUP BY name"
INDEX = ("passage_fts_data", "passage_fts_idx", "passage_fts_docsize", "passage_fts_config", "word", "fresh")


class Built(NamedTuple):
    """A library, the characters of text in it, the seconds it took, those of the processor, the bytes of its index."""

    folder: Path
    characters: int
    seconds: float
    worked: float
    indexed: int


def cache() -> Path:
    """Return where big libraries are kept."""
    named = os.environ.get("BENCH_CACHE")
    own = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(named) if named else Path(own) / "idm-desktop-bench"


def kept(passages: int) -> Path:
    """Return where a library of this size is or would be; another version's, or of other texts, is another one."""
    texts = sha256(Path(str(corpus.__file__)).read_bytes()).hexdigest()
    return cache() / f"{passages}-{VERSION}-{texts[:8]}"


def is_kept(passages: int) -> bool:
    """Whether a library of this size was made before."""
    return (kept(passages) / DONE).is_file()


def library(passages: int) -> Built:
    """Return a library with so many invented passages, made now if it is not there."""
    folder = kept(passages)
    if not is_kept(passages):
        for old in cache().glob(f"{passages}-*"):
            shutil.rmtree(old)
        build(folder, passages)
    return Built(folder, *json.loads((folder / DONE).read_text()))


def build(folder: Path, passages: int) -> Built:
    """Make a library; the disk is not waited for, so that the figure is that of the program."""
    desk = Desk(folder)
    desk.library.execute("PRAGMA synchronous = OFF")
    characters, seconds, worked = 0, 0.0, 0.0
    for dialogue in _dialogues(passages):
        characters += sum(len(paragraph.text) for paragraph in dialogue.paragraphs)
        began, working = perf_counter(), process_time()
        store.save(desk.library, dialogue, STORED)
        seconds, worked = seconds + perf_counter() - began, worked + process_time() - working
    began, working = perf_counter(), process_time()
    store.round_off(desk.library)
    seconds, worked = seconds + perf_counter() - began, worked + process_time() - working
    indexed = _size_of_index(desk.library)
    desk.close()
    (folder / DONE).write_text(json.dumps((characters, seconds, worked, indexed)))
    return Built(folder, characters, seconds, worked, indexed)


def _dialogues(passages: int) -> Iterator[Dialogue]:
    if passages < corpus.PASSAGES:
        (one,) = islice(corpus.Scribe().documents(), 1)
        there = range(passages)
        yield one._replace(
            paragraphs=one.paragraphs[:passages],
            namings=tuple(naming for naming in one.namings if naming.paragraph in there),
            quotes=tuple(quote for quote in one.quotes if quote.paragraph in there),
        )
        return
    yield from islice(corpus.Scribe().documents(), passages // corpus.PASSAGES)


def _size_of_index(library: sqlite3.Connection) -> int:
    return sum(size for name, size in library.execute(SIZES) if name in INDEX)
