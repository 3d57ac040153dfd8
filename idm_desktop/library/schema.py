"""The tables of library.sqlite, as the ordered list of changes that made them.

Imported only when a file is behind: sqlite-utils costs 80–130 ms, and an up-to-date file needs none of it.

Columns that hold JSON: `segments` [[start, end]], `runs` [[plain start, plain length, stored start, stored length]],
`refs` [[offset in the plain text, footnote passage id]], `emphasis` [[start, end, "em"|"strong"]].
`claims` is what one document says of its event (see `claims`), `base` an event's facts before a reader corrected
them, `made` whether a reader made the event. A passage's `row` is also its row in `passage_fts`, whose text is folded
(see `words.fold`), so it is never shown.
"""

from sqlite3 import Connection

from sqlite_utils import Database, Migrations

migrations = Migrations("library")

REVIEW = (
    "ALTER TABLE document ADD COLUMN claims TEXT",
    "ALTER TABLE event ADD COLUMN base TEXT",
    "ALTER TABLE event ADD COLUMN made INTEGER NOT NULL DEFAULT 0",
    "DROP TABLE affiliation",
    """
    CREATE TABLE affiliation (
        person TEXT, event TEXT, position INTEGER, role TEXT, organisation TEXT, country TEXT, actor TEXT,
        name TEXT, given TEXT, family TEXT, honorific TEXT, state TEXT,
        PRIMARY KEY (person, event)
    ) STRICT
    """,
    "CREATE INDEX affiliation_event ON affiliation (event)",
    "DROP TABLE organisation",
    """
    CREATE TABLE organisation (
        id TEXT, event TEXT, name TEXT, acronym TEXT, kind TEXT, country TEXT, PRIMARY KEY (id, event)
    ) STRICT
    """,
    """
    CREATE TABLE guess (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL, document TEXT NOT NULL, version INTEGER NOT NULL,
        position INTEGER NOT NULL, kind TEXT NOT NULL, value TEXT NOT NULL, reason TEXT NOT NULL,
        certainty TEXT NOT NULL, score REAL NOT NULL, about TEXT, passage INTEGER, start INTEGER, stop INTEGER,
        segments TEXT, state TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX guess_document ON guess (document, version)",
    "CREATE INDEX guess_passage ON guess (passage) WHERE passage IS NOT NULL",
)
FIRST_WORDS = """
CREATE VIRTUAL TABLE passage_fts USING fts5(text, content='', prefix='2 3', tokenize='unicode61 remove_diacritics 0')
"""
WORDS = "CREATE VIRTUAL TABLE passage_fts USING fts5(text, head, content='', tokenize='unicode61 remove_diacritics 0')"
ENDING = "CREATE INDEX passage_ending ON passage (length(text), substr(text, -16))"
LOOKUPS = [(table, "event") for table in ("document", "appearance", "organisation")]
LOOKUPS += [("document", "sha256"), ("document", "text_digest"), ("aligned", "other")]
COUNTS = """
CREATE TABLE word (term TEXT PRIMARY KEY, passages INTEGER NOT NULL, heads INTEGER NOT NULL) STRICT, WITHOUT ROWID
"""


@migrations()
def m001_events(db: Database) -> None:
    """Events, their sessions, and who took part in them for whom."""
    db.table("meta").create({"key": str, "value": str}, pk="key", strict=True)
    columns = ("id", "title", "theme", "series", "organiser", "starts", "ends", "venue", "city")
    db.table("event").create(dict.fromkeys(columns, str), pk="id", not_null={"title"}, strict=True)
    db.table("session").create(
        {"id": str, "event": str, "label": str, "title": str, "kind": str, "position": int},
        pk="id", not_null={"event", "label", "kind", "position"}, strict=True,
    )  # fmt: skip
    db.table("person").create(
        {"id": str, "name": str, "given": str, "family": str, "honorific": str, "state": str},
        pk="id", not_null={"name", "state"}, strict=True,
    )  # fmt: skip
    db.table("affiliation").create(
        {
            "person": str,
            "event": str,
            "position": int,
            "role": str,
            "organisation": str,
            "country": str,
            "actor": str,
        },
        pk=("person", "event"),
        strict=True,
    )
    db.table("appearance").create(
        {"person": str, "event": str, "session": str, "capacity": str, "certainty": str}, strict=True
    )
    db.table("organisation").create(
        {"id": str, "event": str, "name": str, "acronym": str, "kind": str, "country": str}, pk="id", strict=True
    )
    for table, keys in (("appearance", ["person"]), ("appearance", ["session"]), ("session", ["event", "position"])):
        db.table(table).create_index(keys)


@migrations()
def m002_documents(db: Database) -> None:
    """Versions of documents and their passages; a version counts only once `complete` is 1."""
    db.table("document").create(
        {
            "id": str,
            "version": int,
            "event": str,
            "title": str,
            "kind": str,
            "language": str,
            "file": str,
            "sha256": str,
            "format": str,
            "encoding": str,
            "pages": int,
            "imported": str,
            "passages": int,
            "words": int,
            "warnings": str,
            "current": int,
            "complete": int,
            "text_digest": str,
        },
        pk=("id", "version"),
        strict=True,
    )
    db.table("passage").create(
        {
            "row": int,
            "id": str,
            "document": str,
            "version": int,
            "position": int,
            "number": int,
            "official_number": str,
            "kind": str,
            "conclusion": str,
            "text": str,
            "emphasis": str,
            "segments": str,
            "runs": str,
            "refs": str,
            "page": int,
        },
        pk="row",
        not_null={"id", "document", "version", "position", "kind", "text"},
        strict=True,
    )
    db.table("passage").create_index(["document", "version", "position"], unique=True)
    db.table("passage").create_index(["id"])
    db.table("passage_session").create({"passage": int, "session": str}, pk=("passage", "session"), strict=True)
    db.table("passage_session").create_index(["session"])
    db.table("aligned").create({"passage": int, "other": int}, pk=("passage", "other"), strict=True)
    db.table("conclusion").create(
        {
            "id": str,
            "document": str,
            "version": int,
            "number": int,
            "headline": str,
            "segments": str,
            "state": str,
        },
        pk=("document", "version", "number"),
        strict=True,
    )
    db.table("conclusion").create_index(["id"])


@migrations()
def m003_findings(db: Database) -> None:
    """People, quotations, organisations, acronyms and figures recognised in passages."""
    db.table("mention").create(
        {"row": int, "person": str, "passage": int, "start": int, "stop": int, "segments": str, "form": str},
        pk="row",
        strict=True,
    )
    db.table("quotation").create(
        {
            "row": int,
            "id": str,
            "passage": int,
            "start": int,
            "stop": int,
            "text": str,
            "segments": str,
            "speaker": str,
            "attribution": str,
            "state": str,
        },
        pk="row",
        strict=True,
    )
    db.table("organisation_mention").create(
        {"row": int, "organisation": str, "passage": int, "start": int, "stop": int, "segments": str},
        pk="row",
        strict=True,
    )
    db.table("acronym").create(
        {"row": int, "event": str, "acronym": str, "expansion": str, "passage": int, "segments": str},
        pk="row",
        strict=True,
    )
    db.table("figure").create(
        {"row": int, "passage": int, "segments": str, "value": float, "unit": str, "text": str}, pk="row", strict=True
    )
    for table, column in (
        ("mention", "person"),
        ("mention", "passage"),
        ("quotation", "speaker"),
        ("quotation", "passage"),
        ("quotation", "id"),
        ("organisation_mention", "organisation"),
        ("organisation_mention", "passage"),
        ("acronym", "passage"),
        ("figure", "passage"),
    ):
        db.table(table).create_index([column])


@migrations()
def m004_index(db: Database) -> None:
    """Full-text index of folded passages; rows hold no text of their own and are removed by giving it again."""
    db.execute(FIRST_WORDS)


@migrations()
def m005_review(db: Database) -> None:
    """Make what each document claims of its event, what people were at each event, and what an import guessed.

    A library of before is made again from the originals (see `desk`), so nothing is brought over.
    """
    for statement in REVIEW:
        db.execute(statement)


@migrations()
def m006_tables(db: Database) -> None:
    """Keep where the cells of a table stand in its plain text: `cells` [[[start, end]]], a list to a row."""
    db.execute("ALTER TABLE passage ADD COLUMN cells TEXT")


@migrations()
def m007_words(db: Database) -> None:
    """Heads in the index, a count of every word, the rows of each document, and the words in names."""
    from idm_desktop.library import named

    db.execute("ALTER TABLE passage ADD COLUMN head INTEGER NOT NULL DEFAULT 0")
    db.execute("ALTER TABLE document ADD COLUMN first INTEGER")
    db.execute("ALTER TABLE document ADD COLUMN last INTEGER")
    db.execute("DROP TABLE passage_fts")
    db.execute(WORDS)
    db.execute(COUNTS)
    named.create(db.conn)


@migrations()
def m008_acquainted(db: Database) -> None:
    """Keep which document was the first of an event to name a person: `first`, the row of its first version."""
    db.execute("ALTER TABLE affiliation ADD COLUMN first INTEGER")


@migrations()
def m009_acquaintance(db: Database) -> None:
    """Keep the words of names in the order they came in, and find passages that read the same without reading all."""
    from idm_desktop.library import acquainted

    for statement in (*acquainted.TABLES, ENDING):
        db.execute(statement)


@migrations()
def m010_lookups(db: Database) -> None:
    """Find what is of an event, and a document by its file or text, without reading all; nothing is brought over."""
    for table, column in LOOKUPS:
        db.execute(f"CREATE INDEX {table}_{column} ON {table} ({column})")


@migrations()
def m011_fresh(db: Database) -> None:
    """Keep the words of what came in last apart, until there are many."""
    from idm_desktop.library import vocabulary

    db.execute(vocabulary.TABLE)


def upgrade(connection: Connection, version: int) -> None:
    """Bring the file to `version`, each change in its own transaction."""
    migrations.apply(Database(connection))
    connection.execute(f"PRAGMA user_version = {version:d}")
