"""A small library whose rows are written here; all its sentences are invented."""

import sqlite3
from collections.abc import Iterator

import pytest

from idm_desktop.library import index
from idm_desktop.library.connection import connect

DOCUMENTS = (  # id, version, event, kind, language, current, complete
    ("quay-official", 1, "quay-2018", "official", "en", 0, 1),
    ("quay-official", 2, "quay-2018", "official", "en", 1, 1),
    ("quay-digest", 1, "quay-2018", "digest", "en", 1, 1),
    ("delta-other", 1, "delta-2025", "other", "fr", 1, 1),
    ("half-done", 1, "delta-2025", "other", "en", 1, 0),
)
PASSAGES = (  # row, id, document, version, number, official number, kind, conclusion, text
    (1, "o1-old", "quay-official", 1, 1, None, "body", None, "An earlier draft spoke of lanterns and of ferries."),
    (2, "o1", "quay-official", 2, 1, "1", "lead", "c1", "Ferries need shared rules. Harbours that plan together lose fewer boats."),  # noqa: E501
    (3, "o2", "quay-official", 2, 2, "2", "body", "c1", "Ms Ines Calder said that capacity-building for pilots had reached 95,500 people."),  # noqa: E501
    (4, "o3", "quay-official", 2, 3, "14b", "body", None, "The Tide Monitoring Office (TMO) counts smugglers; trafficked crews are rarely counted."),  # noqa: E501
    (5, "o4", "quay-official", 2, 4, None, "body", None, "The Minister of the Quays asked for calmer water and better charts."),  # noqa: E501
    (6, "o5", "quay-official", 2, 5, None, "closing", None, "Those who steer at night know the TMO well, and Calder thanked them."),  # noqa: E501
    (7, "o6", "quay-official", 2, None, None, "footnote", None, "See the almanac of tides, volume three, for every shared rule on ferries."),  # noqa: E501
    (8, "d1", "quay-digest", 1, 1, None, "lead", None, "In short: ferries do better under shared rules."),
    (9, "d2", "quay-digest", 1, 2, None, "body", None, "In short: training reached many pilots, by Ines Calder's account."),  # noqa: E501
    (10, "x1", "delta-other", 1, 1, None, "body", None, "L’accès aux écluses de Genève reste réservé aux bateliers réfugiés."),  # noqa: E501
    (11, "x2", "delta-other", 1, 2, None, "body", None, "Les bateaux fluviaux et le genevois; a diaspora of boatmen; 移民政策 aussi."),  # noqa: E501
    (12, "h1", "half-done", 1, 1, None, "body", None, "Unfinished ferries."),
)  # fmt: skip
SCRIPT = """
INSERT INTO event (id, title, theme, series, starts, ends) VALUES
  ('quay-2018', 'Quay Dialogue 2018', 'Safer water', 'Quay Dialogue', '2018-05-02', '2018-05-03'),
  ('delta-2025', 'Delta Dialogue', NULL, NULL, '2025-01-10', NULL);
INSERT INTO session (id, event, label, title, kind, position) VALUES
  ('quay-opening', 'quay-2018', 'Opening', 'First words', 'opening', 1),
  ('quay-3', 'quay-2018', 'Session 3', 'Charts and lanterns', 'thematic', 2);
INSERT INTO person (id, name, given, family, honorific, state) VALUES
  ('ines-calder', 'Ines Calder', 'Ines', 'Calder', 'Ms', 'guide'),
  ('omar-brook', 'Omar N. Brook', 'Omar', 'Brook', 'Mr', 'guide');
INSERT INTO affiliation (person, event, position, role, organisation, country, actor) VALUES
  ('ines-calder', 'quay-2018', 1, 'Chief Pilot', 'Tide Monitoring Office', 'PT', 'other'),
  ('omar-brook', 'quay-2018', 2, 'Minister of the Quays', NULL, 'IE', 'state');
INSERT INTO appearance (person, event, session, capacity, certainty) VALUES
  ('ines-calder', 'quay-2018', 'quay-3', 'speaker', 'stated');
INSERT INTO passage_session (passage, session) VALUES (4, 'quay-3'), (2, 'quay-opening');
INSERT INTO aligned (passage, other) VALUES (2, 8), (8, 2), (3, 9), (9, 3);
INSERT INTO conclusion (id, document, version, number, headline, segments, state) VALUES
  ('c1', 'quay-official', 2, 1, 'Ferries need shared rules.', '[]', 'guide');
INSERT INTO mention (person, passage, start, stop, segments, form) VALUES
  ('ines-calder', 3, 0, 14, '[]', 'full'), ('ines-calder', 6, 56, 62, '[]', 'short'),
  ('omar-brook', 5, 0, 25, '[]', 'role');
INSERT INTO quotation (id, passage, start, stop, text, segments, speaker, attribution, state) VALUES
  ('q1', 5, 36, 48, 'calmer water', '[]', 'omar-brook', NULL, 'guide');
INSERT INTO acronym (event, acronym, expansion, passage, segments) VALUES
  ('quay-2018', 'TMO', 'Tide Monitoring Office', 4, '[]'),
  ('quay-2018', 'WHO', 'World Harbour Order', NULL, NULL);
"""


ROWS = """
UPDATE document
   SET (first, last) = (SELECT min(p.row), max(p.row) FROM passage p
                         WHERE p.document = document.id AND p.version = document.version)
"""


@pytest.fixture(scope="module")
def quays(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    connection = connect(tmp_path_factory.mktemp("library") / "library.sqlite")
    connection.executescript(SCRIPT)
    connection.executemany(
        "INSERT INTO document (id, version, event, kind, language, current, complete, title) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, 'A title')",
        DOCUMENTS,
    )
    connection.executemany(
        "INSERT INTO passage (position, row, id, document, version, number, official_number, kind, conclusion, text) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [(passage[0], *passage) for passage in PASSAGES],
    )
    connection.execute("UPDATE passage SET head = length('Ferries need shared rules.') WHERE id = 'o1'")
    connection.execute(ROWS)
    index.add(connection, connection.execute("SELECT row, text, head FROM passage").fetchall())
    yield connection
    connection.close()
