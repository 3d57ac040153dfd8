"""Other ways to find the same passages: FTS5 as it comes, tantivy and Xapian where they are installed.

Each is typed the same queries: all words, the last one the beginning of a word, the fifty best with their text.
"""

import importlib
import re
import sqlite3
import sys
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

from tests.bench.figures import NotMeasured

WORD = re.compile(r"\w+")
BEST = 50
DOCUMENT = 100
ROWS = "SELECT row, text FROM passage ORDER BY row"
FOUND = "SELECT rowid FROM raw WHERE raw MATCH ? ORDER BY rank LIMIT 50"
TEXT = "SELECT text FROM passage WHERE row = ?"

Search = Callable[[str], object]


def milliseconds(search: Search, queries: list[str]) -> list[float]:
    """Type queries and return how long every key took."""
    took = []
    for query in queries:
        for end in range(1, len(query) + 1):
            began = perf_counter()
            search(query[:end])
            took.append((perf_counter() - began) * 1000)
    return took


def fts5(library: Path) -> Search:
    """Return FTS5 with its own folding and ranking, over an index with short beginnings."""
    path = library / "fts5.sqlite"
    if not path.exists():
        _index_fts5(library, path)
    connection = sqlite3.connect(path)
    for setting in ("mmap_size = 2147418112", "cache_size = -65536"):
        connection.execute(f"PRAGMA {setting}")
    connection.execute("ATTACH ? AS library", (str(library / "library.sqlite"),))

    def search(query: str) -> object:
        words = WORD.findall(query)
        if not words:
            return None
        asked = " ".join(f'"{word}"' for word in words)
        rows = connection.execute(FOUND, (f"{asked} *",)).fetchall()
        return [connection.execute(TEXT, row).fetchone() for row in rows]

    return search


def making(library: Path) -> float:
    """Return the seconds the processor needs to put the texts into a table and FTS5, a hundred to a transaction."""
    path = library / "making.sqlite"
    connection = sqlite3.connect(path, isolation_level=None)
    for setting in ("synchronous = OFF", "journal_mode = TRUNCATE", "cache_size = -65536"):
        connection.execute(f"PRAGMA {setting}")
    connection.execute("CREATE TABLE passage (row INTEGER PRIMARY KEY, text TEXT)")
    connection.execute("CREATE VIRTUAL TABLE raw USING fts5(text, content='', prefix='2 3')")
    rows, worked = _rows(library), 0.0
    while part := list(islice(rows, DOCUMENT)):
        began = process_time()
        connection.execute("BEGIN")
        connection.executemany("INSERT INTO passage (row, text) VALUES (?, ?)", part)
        connection.executemany("INSERT INTO raw (rowid, text) VALUES (?, ?)", part)
        connection.execute("COMMIT")
        worked += process_time() - began
    connection.close()
    path.unlink()
    return worked


def _index_fts5(library: Path, path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("CREATE VIRTUAL TABLE raw USING fts5(text, content='', prefix='2 3')")
    connection.executemany("INSERT INTO raw (rowid, text) VALUES (?, ?)", _rows(library))
    connection.execute("INSERT INTO raw (raw) VALUES ('optimize')")
    connection.commit()
    connection.close()


def tantivy(library: Path) -> Search:
    """Return tantivy, where its Python package is installed."""
    engine = _module("tantivy")
    schema = engine.SchemaBuilder().add_text_field("text", stored=True).add_integer_field("row", stored=True).build()
    folder = library / "tantivy"
    if not folder.is_dir():
        folder.mkdir()
        index = engine.Index(schema, path=str(folder))
        writer = index.writer(200_000_000, 1)
        for row, text in _rows(library):
            writer.add_document(engine.Document(text=[text], row=row))
        writer.commit()
        writer.wait_merging_threads()
    index = engine.Index.open(str(folder))
    index.reload()
    searcher = index.searcher()

    def search(query: str) -> object:
        words = [word.lower() for word in WORD.findall(query)]
        if not words:
            return None
        must = [(engine.Occur.Must, engine.Query.term_query(schema, "text", word)) for word in words[:-1]]
        begun = engine.Query.regex_query(schema, "text", f"{words[-1]}.*")
        asked = engine.Query.boolean_query([*must, (engine.Occur.Must, begun)])
        return [searcher.doc(address)["text"] for _, address in searcher.search(asked, BEST).hits]

    return search


def xapian(library: Path) -> Search:
    """Return Xapian, where its Python package is installed."""
    engine = _module("xapian")
    folder = library / "xapian"
    if not folder.is_dir():
        database = engine.WritableDatabase(str(folder), engine.DB_CREATE)
        terms = engine.TermGenerator()
        for _, text in _rows(library):
            document = engine.Document()
            document.set_data(text)
            terms.set_document(document)
            terms.index_text(text)
            database.add_document(document)
        database.commit()
    database = engine.Database(str(folder))
    parser = engine.QueryParser()
    parser.set_database(database)
    parser.set_default_op(engine.Query.OP_AND)
    flags = engine.QueryParser.FLAG_PARTIAL

    def search(query: str) -> object:
        enquire = engine.Enquire(database)
        enquire.set_query(parser.parse_query(" ".join(WORD.findall(query)), flags))
        return [match.document.get_data() for match in enquire.get_mset(0, BEST)]

    return search


ENGINES: tuple[tuple[str, Callable[[Path], Search]], ...] = (("FTS5", fts5), ("tantivy", tantivy), ("Xapian", xapian))


def _rows(library: Path) -> Iterator[tuple[int, str]]:
    connection = sqlite3.connect(library / "library.sqlite")
    yield from connection.execute(ROWS)
    connection.close()


def _module(name: str) -> Any:
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise NotMeasured(f"{name} is not installed for {Path(sys.executable).name}") from error
