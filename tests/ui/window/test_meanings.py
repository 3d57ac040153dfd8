"""One rename or colour changes a meaning wherever it is shown."""

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from idm_desktop.notebook.meanings import Named
from idm_desktop.ui import theme, wording
from idm_desktop.ui.notes.naming import MeaningsDialog
from idm_desktop.ui.window import Window


def test_a_name_and_a_colour_change_everywhere(window: Window, qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    try:
        with qtbot.waitSignal(window.meant.changed):
            window.meant.keep({"commitment": Named("Pledge", "#ffff00")})
        assert wording.meaning("commitment") == "Pledge"
        assert wording.meaning("figure") == "Figure"
        assert window.actions_["commitment"].text() == "Pledge"
        line = theme.current().line["commitment"]
        assert theme._ratio(QColor(line), QColor(theme.current().paper)) >= theme.CLEAR
        assert theme.original().line["commitment"] != line
        window.appearance.choose("dark")
        assert theme.current().name == "dark"
        assert theme._ratio(QColor(theme.current().line["commitment"]), QColor(theme.current().paper)) >= theme.CLEAR
        window.meant.ask()
        dialog = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MeaningsDialog))
        assert dialog.names["commitment"].text() == "Pledge"
        dialog._reset()
        with qtbot.waitSignal(window.meant.changed):
            dialog._accept()
        assert wording.meaning("commitment") == "Commitment"
        assert theme.current() == theme.load("dark")
    finally:
        wording.call_meanings({})
        theme.colour_meanings(app, {})
        window.appearance.choose("light")
