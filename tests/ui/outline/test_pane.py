import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from idm_desktop.ui.outline import words
from idm_desktop.ui.outline.pane import OutlinePane
from tests.ui.samples import CONCLUSIONS, OUTLINE, SESSIONS, SPEAKERS, note


@pytest.fixture
def pane(qtbot: QtBot) -> OutlinePane:
    QLocale.setDefault(QLocale("en_GB"))
    pane = OutlinePane()
    qtbot.addWidget(pane)
    pane.resize(264, 640)
    pane.show_outline(OUTLINE)
    pane.show_notes((note("n-1", meaning="question"), note("n-2", quote=None, text="# To *ask*")))
    pane.show()
    with qtbot.waitActive(pane):
        pane.activateWindow()
    return pane


def shown(pane: OutlinePane) -> list[str]:
    return [pane.list.lines.line(row).title for row in range(pane.list.lines.rowCount())]


def test_every_list_has_its_count(pane: OutlinePane) -> None:
    counts = {name: tab.accessibleName() for name, tab in pane.tabs.items()}
    assert counts == {
        "conclusions": "Conclusions, 3",
        "sessions": "Sessions, 2",
        "speakers": "Speakers, 2",
        "notes": "Notes, 2",
        "searches": "Searches",
    }


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("conclusions", "Every street needs a plan for its trees"),
        ("sessions", "Words of welcome"),
        ("speakers", "Adélaïde Loam"),
        ("notes", "one tree for each new home"),
    ],
)
def test_a_click_on_its_name_brings_a_list(qtbot: QtBot, pane: OutlinePane, name: str, first: str) -> None:
    qtbot.mouseClick(pane.tabs[name], Qt.MouseButton.LeftButton)
    assert pane.current == name
    assert shown(pane)[0] == first
    assert pane.list.accessibleName() == pane.tabs[name].text()


def test_the_arrows_go_from_list_to_list(qtbot: QtBot, pane: OutlinePane) -> None:
    pane.tabs["conclusions"].setFocus()
    qtbot.keyClick(pane.tabs["conclusions"], Qt.Key.Key_Down)
    assert pane.current == "sessions"
    assert shown(pane)[0] == "Words of welcome"


def test_typing_in_the_list_filters_it_and_enter_opens(qtbot: QtBot, pane: OutlinePane) -> None:
    opened: list[str] = []
    pane.chosen.connect(opened.append)
    pane.list.setFocus()
    qtbot.keyClick(pane.list, "w")
    qtbot.keyClicks(pane.filter, "ater")
    assert pane.filter.text() == "water"
    assert shown(pane) == ["Water before ornament"]
    qtbot.keyClick(pane.filter, Qt.Key.Key_Return)
    assert opened == [CONCLUSIONS[1].ref]


def test_the_arrows_go_from_the_filter_to_the_list_and_back(qtbot: QtBot, pane: OutlinePane) -> None:
    pane.filter.setFocus()
    qtbot.keyClick(pane.filter, Qt.Key.Key_Down)
    assert pane.list.hasFocus()
    assert pane.list.currentIndex().row() == 0
    qtbot.keyClick(pane.list, Qt.Key.Key_Up)
    assert pane.filter.hasFocus()


def test_escape_takes_the_filter_away_then_leaves(qtbot: QtBot, pane: OutlinePane) -> None:
    pane.filter.setText("seeds")
    with qtbot.assertNotEmitted(pane.left):
        qtbot.keyClick(pane.filter, Qt.Key.Key_Escape)
    assert len(shown(pane)) == 3
    with qtbot.waitSignal(pane.left):
        qtbot.keyClick(pane.filter, Qt.Key.Key_Escape)


def test_a_filter_holds_for_the_next_list_too(pane: OutlinePane) -> None:
    pane.filter.setText("loam")
    pane.show_list("speakers")
    assert shown(pane) == ["Adélaïde Loam"]


def test_the_count_is_of_what_the_filter_leaves(pane: OutlinePane) -> None:
    pane.show_list("speakers")
    pane.filter.setText("loam")
    assert pane.tabs["speakers"].accessibleName() == "Speakers, 1"
    pane.show_list("sessions")
    assert pane.tabs["speakers"].accessibleName() == "Speakers, 2"
    assert pane.tabs["sessions"].accessibleName() == "Sessions, 0"
    pane.filter.clear()
    assert pane.tabs["sessions"].accessibleName() == "Sessions, 2"


def test_a_filter_finds_the_label_of_a_session_and_no_number_of_speakers(pane: OutlinePane) -> None:
    pane.show_list("sessions")
    pane.filter.setText("passages")
    assert shown(pane) == []


def test_a_note_is_found_by_its_own_words_and_its_tags(pane: OutlinePane) -> None:
    pane.show_notes((note("n-1", quote="as quoted", text="as written", tags=("follow-up",)),))
    pane.show_list("notes")
    for typed in ("quoted", "written", "#follow", "quoted written"):
        pane.filter.setText(typed)
        assert shown(pane) == ["as quoted"], typed


def test_emptiness_is_explained(pane: OutlinePane) -> None:
    pane.show_list("notes")
    pane.show_notes(())
    pane.filter.clear()
    assert pane.list.accessibleDescription() == "No notes yet. Select words and press H."
    pane.show_list("speakers")
    pane.filter.setText("nobody")
    assert "nobody" in pane.list.accessibleDescription()


def test_what_is_open_is_marked(pane: OutlinePane) -> None:
    pane.set_open(CONCLUSIONS[2].ref)
    assert pane.list.currentIndex().row() == 2
    pane.set_open("idm://event/garden-2031")
    assert not pane.list.currentIndex().isValid()


def test_the_head_offers_the_texts_and_the_other_events(pane: OutlinePane) -> None:
    opened: list[str] = []
    pane.chosen.connect(opened.append)
    for action in pane.head.menu.actions():
        action.trigger()
    texts = [action.text() for action in pane.head.menu.actions() if action.text()]
    assert texts == [
        "At a glance",
        "Summary of conclusions (Official text)",
        "In brief, in our own words",
        "All events at a glance",
        "Garden Dialogue 2030",
        "All documents…",
    ]
    assert opened == [
        "idm://event/garden-2031",
        "garden-2031-official-en",
        "garden-2031-digest-en",
        "idm://library",
        "idm://event/garden-2030",
    ]


def test_rows_are_worded_for_people(pane: OutlinePane) -> None:
    assert words.conclusion(CONCLUSIONS[0])[1:4] == (
        "Every street needs a plan for its trees",
        "4 passages · 1 speaker",
        "1",
    )
    assert words.conclusion(CONCLUSIONS[1]).detail == "1 passage"
    assert words.session(SESSIONS[0]).detail == "Opening · 4 speakers · 6 passages"
    assert words.session(SESSIONS[1])[1:3] == ("Panel 1", "")
    assert words.speaker(SPEAKERS[0]).detail == "Mayor, City of Canopy"
    assert words.note(note("n-1", meaning="question")).detail.startswith("Question · ¶ 12 · ")
    assert words.note(note("n-2", quote=None, text="# To *ask*\nlater")).title == "To *ask* later"
    assert words.note(note("n-3", quote=None, number=None)).title == "Nothing written yet"
