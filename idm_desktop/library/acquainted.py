"""Who is known already that the people of a new document may be: those who share a word of a name with one of them."""

import json
import sqlite3
from collections.abc import Iterable

from idm_desktop.model.people import Known
from idm_desktop.words.fold import tokens

SHORTEST = 3
"""Letters of a word that may tell people apart."""

MINE = "SELECT min(rowid) FROM document WHERE id = ? AND complete = 1"
SHARING = """
SELECT id FROM named WHERE kind = 'speaker' AND token IN (SELECT value FROM json_each(:tokens))
UNION
SELECT value FROM json_each(:ids)
"""
KNOWN = f"""
SELECT a.person, a.name, a.family, a.honorific, a.country, a.organisation, a.event
  FROM affiliation a JOIN ({SHARING}) s ON s.id = a.person
 WHERE a.first IS NOT NULL AND (:mine IS NULL OR a.first < :mine) AND a.name IS NOT NULL
 ORDER BY a.first, a.position
"""


def known(connection: sqlite3.Connection, document: str, people: Iterable[tuple[str, str]]) -> list[Known]:
    """Return whom the documents name that came in before this one; `people` are its own, by id and name.

    So the first to bring a name keeps its id, whatever comes in later and however often either is stored again.
    """
    named = list(people)
    words = {token.text for _, name in named for token in tokens(name) if len(token.text) >= SHORTEST}
    asked = {"tokens": json.dumps(sorted(words)), "ids": json.dumps([id for id, _ in named])}
    (mine,) = connection.execute(MINE, (document,)).fetchone()
    return [Known(*row) for row in connection.execute(KNOWN, {**asked, "mine": mine})]
