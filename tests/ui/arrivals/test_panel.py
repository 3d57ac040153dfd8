from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from idm_desktop.desk.importing import ALIKE
from idm_desktop.importers.decoding import GUESSED
from idm_desktop.model.reports import Counts, Imported
from idm_desktop.ui.arrivals.panel import ArrivalsPanel
from idm_desktop.ui.arrivals.report import Outcome, Report, headline

CAME = Imported("/talks/summary.txt", "imported", "garden", 1, Counts(46, 8, 1, 39, 0, 3, 20), (), None)
REFUSED = Imported("photo.jpg", "refused", None, None, Counts(), (), "It is a picture; import its text.")
ALREADY = CAME._replace(status="already", counts=Counts())
ALIKE_ONE = CAME._replace(file="b.txt", document="garden-2", warnings=(ALIKE.format(like="garden"),))
LEGACY = CAME._replace(file="c.txt", document="hafen", warnings=(GUESSED,))


def outcomes(*came: Imported) -> list[Outcome]:
    return [Outcome(one) for one in came]


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[ArrivalsPanel]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    made = ArrivalsPanel(window)
    made.resize(900, 300)
    window.show()
    yield made
    window.close()


@pytest.mark.parametrize(
    ("came", "told"),
    [
        ((CAME,), "summary.txt: imported"),
        ((CAME._replace(status="new-version", version=2),), "summary.txt: imported as version 2"),
        ((REFUSED,), "photo.jpg: not imported"),
        ((ALREADY,), "summary.txt: in the library already"),
        ((CAME, CAME, REFUSED), "2 imported · 1 not imported"),
        ((ALREADY, ALREADY), "2 already here"),
        ((), "Nothing was imported"),
    ],
)
def test_an_import_is_told_in_a_line(qtbot: QtBot, came: tuple[Imported, ...], told: str) -> None:
    assert headline(outcomes(*came)) == told


def test_how_far_an_import_is_can_be_seen_and_stopped_by_key(panel: ArrivalsPanel, qtbot: QtBot) -> None:
    panel.begin()
    panel.show_progress("summary.txt", 2, 4, 0.5)
    assert panel.told.accessibleName() == "Importing 2 of 4: summary.txt"
    assert panel.bar.value() / panel.bar.maximum() == 1.5 / 4
    panel.cancel.setFocus()
    with qtbot.waitSignal(panel.cancelled):
        qtbot.keyClick(panel.cancel, Qt.Key.Key_Space)
    assert panel.told.accessibleName() == "Stopping…"
    panel.put_away()
    assert panel.isVisible()


def test_what_was_refused_comes_first_and_says_why(qtbot: QtBot) -> None:
    report = Report(outcomes(CAME, REFUSED), QWidget().font())
    assert not report.more(9)
    text = report.document.toPlainText()
    assert text.splitlines() == [
        "Not imported",
        "photo.jpg",
        "It is a picture; import its text.",
        "Imported",
        "summary.txt\u200246 passages · 8 conclusions · 1 session · 39 speakers · 3 footnotes · 20 figures",
    ]


def test_what_is_doubtful_offers_what_can_be_done(panel: ArrivalsPanel, qtbot: QtBot) -> None:
    panel.begin()
    panel.show_outcome([Outcome(ALIKE_ONE, other="The garden"), Outcome(LEGACY), Outcome(CAME, 12, 5)])
    assert panel.report.isVisible()
    text = panel.report.toPlainText()
    for words in (
        "much like The garden, which is here.",
        "Make it a new version",
        "another encoding",
        "12 guesses to review, 5 of them uncertain",
    ):
        assert words in text
    asked: list[Any] = []
    panel.followed.connect(lambda *what: asked.append(what))
    panel.report.setFocus()
    for _ in range(6):
        qtbot.keyClick(panel.report, Qt.Key.Key_Tab)
        qtbot.keyClick(panel.report, Qt.Key.Key_Return)
    assert asked == [("open", 0), ("other", 0), ("version", 0), ("open", 1), ("encoding", 1), ("open", 2)]
    qtbot.mouseClick(panel.review, Qt.MouseButton.LeftButton)
    assert asked[-1] == ("review", 2)


def test_a_long_report_is_written_piece_by_piece(panel: ArrivalsPanel, qtbot: QtBot) -> None:
    many = [CAME._replace(file=f"/talks/{number}.txt", document=f"garden-{number}") for number in range(300)]
    panel.begin()
    panel.show_outcome(outcomes(*many, REFUSED))
    assert panel.report.toPlainText().startswith("Not imported\nphoto.jpg")
    assert "299.txt" not in panel.report.toPlainText()
    qtbot.waitUntil(lambda: "299.txt" in panel.report.toPlainText())
    panel.show_outcome(outcomes(CAME))
    qtbot.wait(20)
    assert panel.report.toPlainText().count("\n") == 1


def test_where_all_is_well_the_report_stays_folded_until_it_is_asked_for(panel: ArrivalsPanel, qtbot: QtBot) -> None:
    panel.begin()
    panel.show_outcome(outcomes(CAME))
    assert not panel.report.isVisible()
    qtbot.mouseClick(panel.details, Qt.MouseButton.LeftButton)
    assert panel.report.isVisible()
    panel.details.setFocus()
    qtbot.keyClick(panel.details, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_a_name_with_lines_or_turned_letters_stays_in_one_line(qtbot: QtBot) -> None:
    told = headline(outcomes(CAME._replace(file="/talks/two\nlines\u202etxt.exe")))
    assert told.isprintable()
