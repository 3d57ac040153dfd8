"""Passages as the reader draws them, with the names, quotations and footnotes in them."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence

from idm_desktop.library.records import segments
from idm_desktop.model.page import Doubt, Leaf, Name, Quoted, Reference, Row
from idm_desktop.model.texts import Passage

LEAVES = """
SELECT p.row, p.id, p.document, p.number, p.official_number, p.kind, p.conclusion, p.text, p.emphasis, p.segments,
       p.page, p.refs, p.version, p.cells
  FROM passage p JOIN json_each(?) wanted ON wanted.value = p.row
 ORDER BY wanted.key
"""
NAMES = """
SELECT m.passage, m.start, m.stop, m.person
  FROM mention m JOIN json_each(?) w ON w.value = m.passage
 ORDER BY m.start
"""
QUOTED = """
SELECT q.passage, q.start, q.stop, q.id, q.speaker, q.attribution
  FROM quotation q JOIN json_each(?) w ON w.value = q.passage
 ORDER BY q.start
"""
DOUBTS = """
SELECT g.passage, g.start, g.stop, g.kind, g.reason, g.certainty
  FROM guess g JOIN json_each(?) w ON w.value = g.passage
 WHERE g.state = 'guessed' AND g.kind IN ('speaker', 'mention', 'quotation', 'attribution', 'conclusion')
 ORDER BY g.start, g.certainty = 'stated'
"""
SESSIONS = """
SELECT s.passage, s.session FROM passage_session s JOIN json_each(?) w ON w.value = s.passage
"""
ALIGNED = """
SELECT a.passage, a.other, p.id
  FROM aligned a JOIN json_each(?) w ON w.value = a.passage JOIN passage p ON p.row = a.other
       JOIN document d ON d.id = p.document AND d.version = p.version
 WHERE d.current = 1 AND d.complete = 1
 ORDER BY p.position
"""
HEADLINES = "SELECT id, headline FROM conclusion WHERE id IN (SELECT value FROM json_each(?))"
FOOTNOTES = """
SELECT p.id, p.document, p.version, p.text FROM passage p WHERE p.id IN (SELECT value FROM json_each(?))
"""


def leaves(connection: sqlite3.Connection, rows: Sequence[int]) -> dict[int, Leaf]:
    """Return the leaves of passage rows."""
    wanted = json.dumps(list(rows))
    found = connection.execute(LEAVES, (wanted,)).fetchall()
    names: dict[int, list[Name]] = defaultdict(list)
    for row, start, end, person in connection.execute(NAMES, (wanted,)):
        names[row].append(Name(start, end, person))
    quoted: dict[int, list[Quoted]] = defaultdict(list)
    for row, *quotation in connection.execute(QUOTED, (wanted,)):
        quoted[row].append(Quoted(*quotation))
    sessions = _gathered(connection.execute(SESSIONS, (wanted,)))
    aligned = _gathered((row, id) for row, _, id in connection.execute(ALIGNED, (wanted,)))
    headlines = dict(connection.execute(HEADLINES, (json.dumps([row[6] for row in found if row[5] == "lead"]),)))
    labels, texts = _footnotes(connection, found)
    made: dict[int, Leaf] = {}
    for (
        row,
        id,
        document,
        number,
        official,
        kind,
        conclusion,
        text,
        emphasis,
        where,
        page,
        refs,
        version,
        cells,
    ) in found:
        references = tuple(Reference(at, label, passage) for at, label, passage in json.loads(refs))
        passage = Passage(
            id,
            document,
            number,
            official,
            kind,
            conclusion,
            sessions.get(row, ()),
            text,
            tuple((a, b, c) for a, b, c in json.loads(emphasis)),
            segments(where),
            page,
            aligned.get(row, ()),
            tuple(texts.get((reference.passage, document, version), "") for reference in references),
        )
        headline = headlines.get(conclusion) if kind == "lead" else None
        made[row] = Leaf(
            passage,
            version,
            tuple(names[row]),
            tuple(quoted[row]),
            references,
            any((q.start, q.end) == (0, len(text)) for q in quoted[row]),
            (0, len(headline)) if headline else None,
            labels.get((id, document, version)) if kind == "footnote" else None,
            tuple(tuple((start, end) for start, end in row) for row in json.loads(cells)) if cells else (),
        )
    for row, doubts in _doubts(connection, wanted).items():
        made[row] = made[row]._replace(doubts=doubts)
    return made


def _doubts(connection: sqlite3.Connection, wanted: str) -> dict[int, tuple[Doubt, ...]]:
    """Return what was guessed of the words of passages; of two guesses of the same words the less sure."""
    found: dict[int, dict[tuple[int, int], Doubt]] = defaultdict(dict)
    for row, *doubt in connection.execute(DOUBTS, (wanted,)):
        found[row].setdefault((doubt[0], doubt[1]), Doubt(*doubt))
    return {row: tuple(doubts.values()) for row, doubts in found.items()}


def _gathered(pairs: Iterable[tuple[int, str]]) -> dict[int, tuple[str, ...]]:
    found: dict[int, list[str]] = defaultdict(list)
    for row, value in pairs:
        found[row].append(value)
    return {row: tuple(values) for row, values in found.items()}


def _footnotes(
    connection: sqlite3.Connection, found: Sequence[tuple[object, ...]]
) -> tuple[dict[tuple[str, str, int], str], dict[tuple[str, str, int], str]]:
    """Return the labels of the footnotes among passages, and the texts of those they refer to."""
    referred = {ref[2]: ref[1] for row in found for ref in json.loads(str(row[11]))}
    texts = {
        (id, document, version): text
        for id, document, version, text in connection.execute(FOOTNOTES, (json.dumps(list(referred)),))
    }
    notes = {(str(row[1]), str(row[2]), row[12]) for row in found if row[5] == "footnote"}
    labels = {key: str(referred.get(key[0]) or _label(connection, key[0])) for key in notes}
    return labels, texts  # type: ignore[return-value]  # versions are integers


def _label(connection: sqlite3.Connection, footnote: str) -> str:
    row = connection.execute(
        "SELECT value ->> 1 FROM passage, json_each(passage.refs) WHERE value ->> 2 = ? LIMIT 1", (footnote,)
    ).fetchone()
    return str(row[0]) if row else ""


def single(connection: sqlite3.Connection, rows: Sequence[int], *, digest: bool) -> tuple[Row, ...]:
    """Return passage rows one under the other."""
    made = leaves(connection, rows)
    return tuple(Row((made[row],), ()) if digest else Row((), (made[row],)) for row in rows if row in made)


def paired(connection: sqlite3.Connection, rows: Sequence[int]) -> tuple[Row, ...]:
    """Return passage rows of an official text, each beside what the digest says of it."""
    partners: dict[int, list[int]] = defaultdict(list)
    for row, other, _ in connection.execute(ALIGNED, (json.dumps(list(rows)),)):
        partners[row].append(other)
    brief = leaves(connection, [other for others in partners.values() for other in others])
    official = leaves(connection, rows)
    shown: set[int] = set()
    made: list[Row] = []
    for row in rows:
        fresh = [other for other in partners[row] if other not in shown and other in brief]
        shown.update(fresh)
        if partners[row] and not fresh and made:
            made[-1] = made[-1]._replace(official=(*made[-1].official, official[row]))
        else:
            made.append(Row(tuple(brief[other] for other in fresh), (official[row],)))
    return tuple(made)
