"""Checking the quotations of a draft against every text of the library, the official ones first."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path

from idm_desktop import importers
from idm_desktop.desk.desk import Desk
from idm_desktop.errors import ImportFailed, NotFound
from idm_desktop.model.cited import Checked
from idm_desktop.model.extract import Extract
from idm_desktop.structure.drafts import quotations
from idm_desktop.words.quoting import Found, Source, comparable

TEXTS = """
SELECT p.document, p.id, p.text, p.row, p.kind = 'footnote' AS apart
  FROM passage p JOIN document d ON d.id = p.document AND d.version = p.version
 WHERE d.complete = 1 AND d.current = 1
 ORDER BY d.kind = 'digest', d.kind <> 'official', d.id, apart, p.position
"""
SPOKEN = """
SELECT passage, text, speaker FROM quotation
 WHERE speaker IS NOT NULL AND passage IN (SELECT value FROM json_each(?))
"""

PLACE = """
SELECT p.number, d.title, d.kind FROM passage p JOIN document d ON d.id = p.document AND d.version = p.version
 WHERE p.id = ? AND d.id = ? AND d.current = 1
"""
NAME = "SELECT name FROM person WHERE id = ?"

Said = dict[int, list[tuple[str, str]]]


def check_file(desk: Desk, path: Path, content: bytes | None = None) -> tuple[Checked, ...]:
    """Check the draft in a file; raise ImportFailed with a sentence where it cannot be read."""
    given = importers.load(path) if content is None else content
    if importers.is_blank(given):
        return ()
    return check(desk, importers.read(given, path.suffix or ".txt"))


def check_text(desk: Desk, text: str, suffix: str = ".md") -> tuple[Checked, ...]:
    """Check a draft that was pasted."""
    if not text.strip():
        return ()
    return check(desk, importers.read_own(text.encode(), suffix))


def check(desk: Desk, draft: Extract, cancel: Callable[[], bool] = lambda: False) -> tuple[Checked, ...]:
    """Check each quotation of a draft: exact, altered or not found, with its passage and who said it."""
    rows = desk.library.execute(TEXTS).fetchall()
    if not rows:
        raise NotFound("There is no text here yet to check quotations against; import a document first.")
    source = Source([row[2] for row in rows], [(row[0], row[3] if row[4] else None) for row in rows])
    drafted = quotations(draft)
    found = []
    for quotation in drafted:
        if cancel():
            raise ImportFailed("The check was stopped.")
        found.append(source.check(quotation.text))
    said = _said(desk, [rows[one.passage][3] for one in found if one.passage is not None])
    return tuple(_checked(q.text, one, rows, said) for q, one in zip(drafted, found, strict=True))


def places(desk: Desk, found: Sequence[Checked]) -> list[tuple[int | None, str, str, str | None] | None]:
    """Return for each quotation our number of its passage, the document's title and kind, and the speaker's name."""
    placed: list[tuple[int | None, str, str, str | None] | None] = []
    for one in found:
        row = desk.library.execute(PLACE, (one.passage, one.document)).fetchone()
        name = desk.library.execute(NAME, (one.speaker,)).fetchone()
        placed.append((row[0], row[1], row[2], name[0] if name else None) if row else None)
    return placed


def _checked(quotation: str, found: Found, rows: list[tuple[str, str, str, int, int]], said: Said) -> Checked:
    if found.passage is None:
        return Checked(quotation, found.result, (), None, None, None)
    document, passage, _, row, _ = rows[found.passage]
    source = " ".join(words for change, words in found.words if change != "insert")
    return Checked(quotation, found.result, found.words, document, passage, _speaker(source, said.get(row, [])))


def _said(desk: Desk, rows: list[int]) -> Said:
    found: Said = {}
    for row, text, speaker in desk.library.execute(SPOKEN, (json.dumps(rows),)):
        found.setdefault(row, []).append((comparable(text), speaker))
    return found


def _speaker(source: str, said: list[tuple[str, str]]) -> str | None:
    """Return who is quoted with these words, where one person is; words that are not all theirs are nobody's."""
    words = comparable(source).rstrip(".,;: ")
    speakers = {speaker for text, speaker in said if words in text or text.rstrip(".,;: ") in words}
    return speakers.pop() if len(speakers) == 1 else None
