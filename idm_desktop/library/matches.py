"""Which passages answer a query, and those likely to be the best.

An official passage stands for the digest passages aligned with it; a digest passage that alone has the words stands
for the pair.
"""

import json
import sqlite3
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from operator import itemgetter
from typing import NamedTuple

from idm_desktop.library.fields import OF_SPEAKER
from idm_desktop.library.handle import hurried, is_late, stop_if_asked
from idm_desktop.library.known import Known
from idm_desktop.library.levels import Level, expected, levels
from idm_desktop.library.records import Scope
from idm_desktop.library.scopes import ROW, Where, where, within
from idm_desktop.words.expression import expression, is_exact, is_words
from idm_desktop.words.terms import Every, Wide, Without
from idm_desktop.words.written import judge

FOUND = "SELECT passage_fts.rowid FROM passage_fts {joined} WHERE passage_fts MATCH :match AND {holds}"
RANKED = f"{FOUND} ORDER BY bm25(passage_fts) LIMIT :most"
FIRST = f"{FOUND} LIMIT :most"
AMONG = """
SELECT passage_fts.rowid FROM json_each(:rows) one CROSS JOIN passage_fts {joined}
 WHERE passage_fts MATCH :match AND passage_fts.rowid = one.value AND {holds}
"""
ALL = """
SELECT p.row FROM passage p CROSS JOIN document d ON d.id = p.document AND d.version = p.version
 WHERE d.complete = 1 AND {holds} ORDER BY p.row LIMIT :most
"""
PLACES, AT_A_PLACE = 24, 16
"""Documents, and passages of each, that are looked at to tell how many answer."""
SOME = f"""
SELECT rowid FROM passage_fts WHERE passage_fts MATCH :match AND rowid BETWEEN :first AND :last LIMIT {AT_A_PLACE:d}
"""
SO = """
SELECT p.row FROM json_each(:rows) one CROSS JOIN passage p ON p.row = one.value
       CROSS JOIN document d ON d.id = p.document AND d.version = p.version
 WHERE {holds}
"""
SAID = "SELECT DISTINCT passage FROM quotation WHERE speaker IN (SELECT value FROM json_each(?))"
NAMED = "SELECT DISTINCT passage FROM mention WHERE person IN (SELECT value FROM json_each(?))"
PAIRS = """
SELECT a.passage, a.other
  FROM aligned a JOIN passage p ON p.row = a.other JOIN document d ON d.id = p.document AND d.version = p.version
 WHERE a.passage IN (SELECT value FROM json_each(?)) AND d.kind <> 'digest'
"""
TEXTS = "SELECT row, text FROM passage WHERE row IN (SELECT value FROM json_each(?))"
EVERY_ROW = 1 << 40
CHECKED = 500
"""Passages whose letters are looked at at a time, and before there is time for all."""

Rows = Sequence[int]
Ranks = dict[int, int | None]
"""Rows with their place among those that are alike to them; null where they were not ranked."""


class Asked(NamedTuple):
    """A query as the library is asked it: its words, where to look, and the people it means."""

    node: Wide
    words: Every
    match: str
    rest: tuple[Wide, ...]
    where: Where
    people: tuple[str, ...]
    known: Known

    @property
    def is_empty(self) -> bool:
        """Whether it says only what to leave out."""
        return not self.match and all(isinstance(part, Without) for part in self.rest)

    @property
    def is_exact(self) -> bool:
        """Whether the index finds more than is asked for."""
        return is_exact(self.words)

    def levels(self, *, quick: bool = False) -> list[Level]:
        """Return what finds the passages, the best first."""
        parts = self.words.parts
        return levels(parts[0] if len(parts) == 1 else self.words, self.known, quick=quick)

    @property
    def expected(self) -> int:
        """About how many passages answer, as far as counts of words tell."""
        return round(expected(self.words, self.known) * self.known.passages * self.where.share)


class Hurry(NamedTuple):
    """How much may be done: `effort` is how many passages may be ranked; of more, the first are taken as they come.

    With `beginnings`, the beginning of a word is taken for the likeliest words that begin so.
    """

    seconds: float
    effort: float
    beginnings: bool


def asked(connection: sqlite3.Connection, known: Known, node: Wide, scope: Scope, people: Sequence[str]) -> Asked:
    """Read a widened query; `people` are those whom its words name."""
    parts = node.parts if isinstance(node, Every) else (node,)
    words = Every(tuple(part for part in parts if is_words(part)))
    match = expression(words)
    rest = tuple(part for part in parts if not (match and is_words(part)))
    return Asked(node, words, match, rest, where(connection, known, rest, scope), tuple(people), known)


def everything(connection: sqlite3.Connection, asked: Asked) -> Rows:
    """Return the rows of all passages that answer, in their order."""
    if asked.is_empty:
        return ()
    known = not asked.match or asked.levels()[-1].size  # to gather the words with a beginning takes long
    found = array("q", _found(connection, asked) if known else ())
    if asked.match and asked.is_exact:
        found = array("q", _exactly(connection, asked, found))
    if asked.people:
        found = array("q", sorted({*found, *of_people(connection, asked)}))
    return without_doubles(connection, asked, found)


def are_many(connection: sqlite3.Connection, asked: Asked, few: int) -> bool:
    """Whether the index finds more than a few passages, as far as there is time to tell."""
    try:
        return sum(1 for _ in islice(_found(connection, asked), few + 1)) > few
    except sqlite3.OperationalError as error:
        if not is_late(connection, error):
            raise
        return True


def share(connection: sqlite3.Connection, asked: Asked, seconds: float) -> float:
    """Return about what share of those with the words is all that is asked for: some far apart are looked at."""
    if not asked.where.spans or not (asked.where.others or asked.is_exact):
        return 1.0
    match = asked.levels(quick=True)[-1].match if asked.match else ""
    with hurried(connection, seconds):
        try:
            some = _some(connection, asked, match)
            kept = _holding(connection, asked, some) if asked.where.others else some
            return len(_exactly(connection, asked, kept) if asked.is_exact else kept) / len(some) if some else 1.0
        except sqlite3.OperationalError as error:
            if not is_late(connection, error):
                raise
            return 1.0


def _holding(connection: sqlite3.Connection, asked: Asked, rows: Sequence[int]) -> list[int]:
    """Return the rows of which holds what is asked for besides words."""
    values = {**asked.where.values, "rows": json.dumps(rows)}
    return [row for (row,) in connection.execute(SO.format(holds=_of_passages(asked)), values)]


def _some(connection: sqlite3.Connection, asked: Asked, match: str) -> list[int]:
    """Return some passages that have the words, here from the beginning of a document and there from further on."""
    spans = asked.where.spans
    chosen = spans[:: -(-len(spans) // PLACES)]
    if not match:
        return [row for span in chosen for row in range(span.first, span.last + 1, -(-span.size // AT_A_PLACE))]
    starts = [span.first + span.size * at // len(chosen) for at, span in enumerate(chosen)]
    return [
        row
        for start, span in zip(starts, chosen, strict=True)
        for (row,) in connection.execute(SOME, {"match": match, "first": start, "last": span.last})
    ]


def likeliest(connection: sqlite3.Connection, asked: Asked, most: int, hurry: Hurry) -> Ranks:
    """Return at least `most` rows, if there are so many, with the best among them, as far as there is time."""
    found: Ranks = dict.fromkeys(of_people(connection, asked)) if asked.people else {}
    # what is known of words is learnt however long it takes
    ways = asked.levels(quick=hurry.beginnings) if asked.match else []
    with hurried(connection, hurry.seconds):
        if asked.match:
            effort = hurry.effort
            for level in ways:
                if len(found) >= most:
                    break
                ranked = level.cost <= effort
                effort -= level.cost if ranked else 0
                enough = CHECKED if asked.is_exact else most
                _take(connection, found, _of_level(connection, asked, level, enough, ranked=ranked), ranked=ranked)
        else:
            _take(connection, found, islice(_found(connection, asked, most), most), ranked=True)
    rows = _exactly(connection, asked, found) if asked.match and asked.is_exact else found
    return {row: found[row] for row in _without_pairs(connection, asked, rows)}


def _take(connection: sqlite3.Connection, found: Ranks, rows: Iterable[int], *, ranked: bool) -> None:
    """Add rows one by one; where the time is over, those that came are kept."""
    try:
        for place, row in enumerate(rows):
            if found.get(row) is None:
                found[row] = place if ranked else found.get(row)
    except sqlite3.OperationalError as error:
        if not is_late(connection, error):
            raise


def _of_level(connection: sqlite3.Connection, asked: Asked, level: Level, most: int, *, ranked: bool) -> Iterator[int]:
    statement = (RANKED if ranked else FIRST).format(joined=asked.where.joined, holds=asked.where.holds)
    for (row,) in connection.execute(statement, {**asked.where.values, "match": level.match, "most": most}):
        yield row


def _found(connection: sqlite3.Connection, asked: Asked, most: int = EVERY_ROW) -> Iterator[int]:
    """Yield the rows that the index finds, or those of a query without words."""
    if asked.match:
        statement = FOUND.format(joined=asked.where.joined, holds=asked.where.holds)
        yield from map(itemgetter(0), connection.execute(statement, {**asked.where.values, "match": asked.match}))
    elif not asked.is_empty:
        values = {**asked.where.values, "most": most}
        yield from map(itemgetter(0), connection.execute(ALL.format(holds=_of_passages(asked)), values))


def _of_passages(asked: Asked) -> str:
    """Return what must hold of a passage `p`, where FTS5 is not asked."""
    return asked.where.holds.replace(ROW, "p.row").replace("passage_fts.rowid", "p.row")


def _exactly(connection: sqlite3.Connection, asked: Asked, rows: Iterable[int]) -> list[int]:
    """Return the rows whose letters are as they are asked for."""
    is_so = judge(asked.words)
    left, found = iter(rows), array("q")
    while part := list(islice(left, CHECKED)):
        stop_if_asked(connection)
        texts = dict(connection.execute(TEXTS, (json.dumps(part),)))
        found.extend(row for row in part if row in texts and is_so(texts[row]))
    return list(found)


def of_people(connection: sqlite3.Connection, asked: Asked) -> list[int]:
    """Return the passages that quote or name the people meant, those that quote them first."""
    statement = ALL.format(holds=f"{_of_passages(asked)} AND {OF_SPEAKER.format(':people')}")
    values = {**asked.where.values, "people": json.dumps(asked.people), "most": EVERY_ROW}
    found = [row for (row,) in connection.execute(statement, values)]
    said = said_by(connection, asked.people)
    return sorted(found, key=lambda row: row not in said)


def said_by(connection: sqlite3.Connection, people: Sequence[str]) -> set[int]:
    """Return the passages that quote people."""
    return {row for (row,) in connection.execute(SAID, (json.dumps(people),))} if people else set()


def naming(connection: sqlite3.Connection, people: Sequence[str]) -> set[int]:
    """Return the passages that name people."""
    return {row for (row,) in connection.execute(NAMED, (json.dumps(people),))} if people else set()


def without_doubles(connection: sqlite3.Connection, asked: Asked, rows: Rows) -> Rows:
    """Leave out digest passages whose official passage is there as well."""
    doubles = {row for row, other in pairs(connection, asked, rows) if is_among(rows, other)}
    return array("q", (row for row in rows if row not in doubles)) if doubles else rows


def pairs(connection: sqlite3.Connection, asked: Asked, rows: Rows) -> list[tuple[int, int]]:
    """Return the digest passages among `rows`, which are in order, each with an official one that says the same."""
    digests = [row for span in asked.where.digests for row in rows[slice(*within(rows, span))]]
    return connection.execute(PAIRS, (json.dumps(digests),)).fetchall() if digests else []


def is_among(rows: Rows, row: int) -> bool:
    """Whether a row is in a list of rows that are in order."""
    at = bisect_left(rows, row)
    return at < len(rows) and rows[at] == row


def _without_pairs(connection: sqlite3.Connection, asked: Asked, rows: Iterable[int]) -> Iterator[int]:
    """Leave out digest passages whose official passage answers as well, be it among `rows` or not."""
    found = list(rows)
    doubled = pairs(connection, asked, sorted(found))
    answering = set(found)
    if asked.match and doubled:
        statement = AMONG.format(joined=asked.where.joined, holds=asked.where.holds)
        values = {**asked.where.values, "match": asked.match, "rows": json.dumps([other for _, other in doubled])}
        answering |= {row for (row,) in connection.execute(statement, values)}
    doubles = {row for row, other in doubled if other in answering}
    return (row for row in found if row not in doubles)
