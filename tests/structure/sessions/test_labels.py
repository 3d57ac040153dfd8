"""What sessions are called, in lines and in running text."""

import pytest

from idm_desktop.structure.sessions import labels, prose, topics
from idm_desktop.structure.sessions.labels import Named


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("Session 3: Engines without smoke", Named("Session 3", "Engines without smoke", "thematic", 3)),
        ("Panel II – Who pays", Named("Panel II", "Who pays", "thematic", 2)),
        ("Plenary Session 4", Named("Plenary Session 4", None, "thematic", 4)),
        ("Round Table 1. Small islands", Named("Round Table 1", "Small islands", "thematic", 1)),
        ("Third session “Lamps at sea”", Named("Third session", "Lamps at sea", "thematic", 3)),
        ("Table ronde 2 : Qui paie ?", Named("Table ronde 2", "Qui paie ?", "thematic", 2)),
        ("Segunda sesión: El agua", Named("Segunda sesión", "El agua", "thematic", 2)),
        ("Opening remarks", Named("Opening remarks", None, "opening")),
        ("Séance d’ouverture", Named("Séance d’ouverture", None, "opening")),
        ("Sesión de clausura", Named("Sesión de clausura", None, "closing")),
        ("Closing remarks", Named("Closing remarks", None, "closing")),
        ("Setting the scene", Named("Setting the scene", None, "setting-scene")),
        ("Migrants’ voices", Named("Migrants’ voices", None, "voices")),
        ("High-level segment", Named("High-level segment", None, "other")),
        ("Keynote Address:", Named("Keynote Address", None, "other")),
    ],
)
def test_a_line_that_names_a_session_is_read(line: str, named: Named) -> None:
    assert labels.read(line) == named


@pytest.mark.parametrize(
    "line",
    [
        "Session 1 examined how lamps are kept.",
        "Opening the door to small boats",
        "Closing the gap between towns",
        "Sessions of the Council",
        "Panel Discussions were held",
        "Session 1: He spoke. Then she spoke.",
        "Summary of discussions",
    ],
)
def test_a_line_that_says_something_else_is_none(line: str) -> None:
    assert labels.read(line) is None


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("In the first session, lamps were lit.", [1]),
        ("During the second panel Dr. Vega spoke.", [2]),
        ("Panel 4, moderated by Ms. Vega, heard two growers.", [4]),
        ("Session 2, 3 and 4 discussed boats.", [2, 3, 4]),
        ("Sessions 1 to 3 were full.", [1, 2, 3]),
        ("In der third round table", []),
        ("la tercera sesión y la segunda mesa redonda", [3, 2]),
        ("at the seventh session of the Assembly", []),
    ],
)
def test_numbered_sessions_are_found_in_running_text(text: str, numbers: list[int]) -> None:
    assert [number for number, _, _ in prose.counted(text)] == numbers


def test_a_session_may_have_a_name_alone() -> None:
    said = "The panel entitled Keepers' Voice was heard, and in the Long Night session nobody slept."
    assert [name for name, _ in prose.named(said)] == ["Keepers' Voice", "Long Night"]


def test_an_overview_tells_what_each_session_was_about() -> None:
    told = topics.topics(
        "Session 1 examined lamps and their oil. Session 2 and 3 discussed boats at the harbour level and at sea, "
        "respectively. Session 4 focused on pilots while Session 5 discussed the issues surrounding money."
    )
    assert told == {1: "lamps and their oil", 2: "the harbour level", 3: "at sea", 4: "pilots", 5: "money"}


def test_a_conclusion_is_laid_to_the_session_whose_topic_it_shares() -> None:
    told = {1: "lamps and their oil", 2: "boats at sea", 3: "the schooling of pilots", 4: "money"}
    said = ["Lamps need oil.", "Boats at sea need charts.", "Something else must be done.", "Money must be found."]
    assert topics.laid(said, told, {}) == {0: 1, 1: 2, 2: 3, 3: 4}
    assert topics.laid(["Nothing is alike."], told, {}) == {}
    assert topics.laid(["Boats at sea need charts.", "Lamps need oil."], told, {1: 3}) == {0: 2, 1: 3}
