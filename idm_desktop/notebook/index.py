"""The full-text index of notes: folded words of text, quotation, tags and meaning of what is not in the trash."""

from sqlite3 import Connection

FORGET = "INSERT INTO note_fts (note_fts, rowid, text) VALUES ('delete', :row, :indexed)"
INDEX = "INSERT INTO note_fts (rowid, text) VALUES (:row, :indexed)"
REMEMBER = "UPDATE note SET indexed = :indexed WHERE row = :row"


def put(connection: Connection, row: int, before: str | None, words: str | None) -> None:
    """Replace what stands in the index for a note, `before`, by `words`; none takes it out."""
    from idm_desktop.words.fold import index_text

    after = None if words is None else index_text(words)
    if after == before:
        return
    if before is not None:
        connection.execute(FORGET, {"row": row, "indexed": before})
    if after is not None:
        connection.execute(INDEX, {"row": row, "indexed": after})
    connection.execute(REMEMBER, {"row": row, "indexed": after})


def words(text: str, quote: str | None, tags: tuple[str, ...], meaning: str | None) -> str:
    """Return the words by which a note is found."""
    return "\n".join((text, quote or "", *tags, meaning or ""))
