import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from idm_desktop.model.notes import MEANINGS
from idm_desktop.ui import theme
from idm_desktop.ui.notes.meanings import MeaningChooser, draw_line


@pytest.fixture
def chooser(qtbot: QtBot) -> MeaningChooser:
    chooser = MeaningChooser()
    qtbot.addWidget(chooser)
    chooser.show_meaning(None)
    chooser.show()
    with qtbot.waitActive(chooser):
        chooser.activateWindow()
    chooser.setFocus()
    return chooser


@pytest.mark.parametrize(("digit", "meaning"), list(enumerate((None, *MEANINGS))))
def test_a_digit_chooses_a_meaning(qtbot: QtBot, chooser: MeaningChooser, digit: int, meaning: str | None) -> None:
    chooser.show_meaning("question" if meaning != "question" else None)
    chosen: list[str | None] = []
    chooser.chosen.connect(chosen.append)
    qtbot.keyClick(chooser.focusProxy(), str(digit))
    assert chosen == [meaning]
    assert chooser.meaning == meaning


def test_the_arrows_go_from_one_to_the_next(qtbot: QtBot, chooser: MeaningChooser) -> None:
    qtbot.keyClick(chooser.focusProxy(), Qt.Key.Key_Right)
    assert chooser.meaning == "commitment"


def test_showing_a_meaning_tells_nobody(qtbot: QtBot, chooser: MeaningChooser) -> None:
    with qtbot.assertNotEmitted(chooser.chosen):
        chooser.show_meaning("figure")
    assert chooser.meaning == "figure"


def test_each_meaning_has_a_line_of_its_own_shape(qtbot: QtBot) -> None:
    drawn: list[bytes] = []
    for meaning in MEANINGS:
        image = QImage(60, 20, QImage.Format.Format_Alpha8)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        draw_line(painter, meaning, QRectF(6, 2, 48, 14))
        painter.end()
        drawn.append(bytes(image.constBits()))
    assert len(set(drawn)) == len(MEANINGS)
    assert set(theme.current().line) == {*MEANINGS, theme.HIGHLIGHT}
