from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from idm_desktop import __version__
from idm_desktop.library.others import Other
from idm_desktop.ui.actions import Actions
from idm_desktop.ui.deeds import ACTIONS
from idm_desktop.ui.dialogs import passage
from idm_desktop.ui.dialogs.about import AboutDialog
from idm_desktop.ui.dialogs.anything import AnythingDialog, everything, keys_of
from idm_desktop.ui.dialogs.export import ExportChoice, ExportDialog, Which, ask_export
from idm_desktop.ui.dialogs.keys import KeysDialog
from idm_desktop.ui.dialogs.passage import PassageDialog, ask_passage
from idm_desktop.ui.dialogs.trash import TrashDialog
from tests.ui.samples import CONCLUSIONS, OUTLINE, note

# only the off-screen platform says this, of every window that pops up
pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support grabbing", extend=True)


ALL = (Which("All notes (3)"),)


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("14", "p14"),
        (" ¶ 46 ", "p46"),
        ("p7", "p7"),
        ("47", None),
        ("0", None),
        ("", None),
        ("fourteen", None),
        ("14b", "para-14b"),
        ("14 (B)", "para-14b"),
        ("para 9", "para-9"),
        ("²", None),
    ],
)
def test_a_passage_is_named_by_our_number_or_the_printed_one(typed: str, place: str | None) -> None:
    assert passage.read(typed, 46) == place


def test_going_to_a_passage_by_keyboard(qtbot: QtBot) -> None:
    dialog = PassageDialog(46)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.go.isEnabled()
    qtbot.keyClicks(dialog.line, "21")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.place == "p21"


def test_asking_gives_the_answer_or_none(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)

    def go(dialog: PassageDialog) -> int:
        dialog.line.setText("21")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(PassageDialog, "exec", go)
    assert ask_passage(parent, 46) == "p21"
    monkeypatch.setattr(PassageDialog, "exec", lambda dialog: QDialog.DialogCode.Rejected)
    assert ask_passage(parent, 46) is None
    monkeypatch.setattr(ExportDialog, "exec", lambda dialog: QDialog.DialogCode.Accepted)
    assert ask_export(parent, ALL, "/home/ada/notes") == ExportChoice(Path("/home/ada/notes"))
    monkeypatch.setattr(ExportDialog, "exec", lambda dialog: QDialog.DialogCode.Rejected)
    assert ask_export(parent, ALL) is None


class Palette:
    """Go to anything, over a window with actions."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.actions = Actions(self.window)
        lines = everything(OUTLINE, (note("n-1"),), self.actions.listed())
        self.dialog = AnythingDialog(lines, 46, self.window)
        qtbot.addWidget(self.dialog)
        self.chosen: list[str] = []
        self.done: list[str] = []
        self.dialog.chosen.connect(self.chosen.append)
        self.dialog.triggered.connect(self.done.append)
        self.window.resize(900, 600)
        self.window.show()
        self.dialog.popup(self.window)


@pytest.mark.parametrize(
    ("typed", "ref"),
    [
        ("ornament water", CONCLUSIONS[1].ref),
        ("welcome", "idm://session/opening"),
        ("adelaide", "idm://speaker/a-loam"),
        ("home", "idm://note/n-1"),
        ("21", "p21"),
        ("own words", "garden-2031-digest-en"),
    ],
)
def test_anything_is_found_by_its_words_and_opened_with_enter(qtbot: QtBot, typed: str, ref: str) -> None:
    palette = Palette(qtbot)
    qtbot.keyClicks(palette.dialog.line, typed)
    qtbot.keyClick(palette.dialog.line, Qt.Key.Key_Return)
    assert palette.chosen == [ref]
    assert not palette.dialog.isVisible()


def test_an_action_is_done_by_name(qtbot: QtBot) -> None:
    palette = Palette(qtbot)
    qtbot.keyClicks(palette.dialog.line, "export notes")
    qtbot.keyClick(palette.dialog.line, Qt.Key.Key_Return)
    assert (palette.chosen, palette.done) == ([], ["export"])


def test_an_action_that_makes_no_sense_now_is_not_offered(qtbot: QtBot) -> None:
    palette = Palette(qtbot)
    qtbot.keyClicks(palette.dialog.line, "undo")
    assert palette.dialog.list.lines.rowCount() == 0


def test_the_arrows_choose_from_within_the_field(qtbot: QtBot) -> None:
    palette = Palette(qtbot)
    qtbot.keyClick(palette.dialog.line, Qt.Key.Key_Down)
    qtbot.keyClick(palette.dialog.line, Qt.Key.Key_Down)
    qtbot.keyClick(palette.dialog.line, Qt.Key.Key_Up)
    qtbot.keyClick(palette.dialog.line, Qt.Key.Key_Return)
    assert palette.chosen == ["garden-2031-digest-en"]


def test_what_is_elsewhere_is_added_under_what_is_here_and_leaves_the_choice(qtbot: QtBot) -> None:
    palette = Palette(qtbot)
    qtbot.keyClicks(palette.dialog.line, "water")
    palette.dialog.list.go_to(0)
    before = refs(palette)
    more = [Other("session", "idm://session/other/1", "Water and rain", "Session 1", "The other garden", "2029-03-01")]
    rows = everything(OUTLINE, (note("n-1"),), palette.actions.listed())
    palette.dialog.add(more, keys_of((*rows, *more)), 46)
    assert refs(palette) == [*before, "idm://session/other/1"]
    assert palette.dialog.list.currentIndex().row() == 0
    assert palette.dialog.list.lines.line(len(before)).detail == "Session 1 · The other garden · 2029"
    palette.dialog.line.setText("47")
    assert "p47" not in refs(palette), "there are 46"
    palette.dialog.close()


def refs(palette: Palette) -> list[str]:
    lines = palette.dialog.list.lines
    return [lines.line(row).ref for row in range(lines.rowCount())]


def test_an_export_goes_where_the_reader_chose(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ExportDialog(ALL, "", choose=lambda parent, start: tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.export.isEnabled()
    qtbot.mouseClick(dialog.browse, Qt.MouseButton.LeftButton)
    dialog.profile.setCurrentIndex(1)
    assert dialog.choice == ExportChoice(tmp_path, "plain")
    qtbot.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_an_export_asks_only_what_its_format_needs(qtbot: QtBot) -> None:
    which = (*ALL, Which("#tides (1)", 'tag:"tides"'), Which("Those that a search finds…", ""))
    dialog = ExportDialog(which, "/home/ada/notes", choose=lambda parent, start: None)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.profile.isVisible()
    assert not dialog.query.isVisible()
    dialog.format.setCurrentIndex(1)
    assert not dialog.profile.isVisible()
    assert not dialog.bare.isVisible()
    dialog.which.setCurrentIndex(1)
    assert dialog.choice == ExportChoice(Path("/home/ada/notes"), format="html", where='tag:"tides"')
    dialog.which.setCurrentIndex(2)
    assert not dialog.export.isEnabled()
    qtbot.keyClicks(dialog.query, "is:orphan")
    assert dialog.export.isEnabled()
    dialog.format.setCurrentIndex(0)
    dialog.bare.setChecked(True)
    assert "cannot be read back" in dialog.told.text()
    assert dialog.choice == ExportChoice(Path("/home/ada/notes"), where="is:orphan", machine=False)
    qtbot.mouseClick(dialog.browse, Qt.MouseButton.LeftButton)
    assert dialog.choice.folder == Path("/home/ada/notes")


def test_every_action_with_a_key_is_in_the_list_of_keys(qtbot: QtBot) -> None:
    dialog = KeysDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    page = dialog.page
    lines = [page.list.lines.line(row) for row in range(page.list.lines.rowCount())]
    assert {line.ref for line in lines} >= {row.name for row in ACTIONS if row.keys}
    assert all(line.title and line.detail for line in lines)
    qtbot.keyClicks(page.filter, "shift+f9")
    assert [page.list.lines.line(row).title for row in range(page.list.lines.rowCount())] == ["Notes"]


def test_about_tells_the_version_and_the_folder(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = AboutDialog(tmp_path)
    qtbot.addWidget(dialog)
    assert __version__ in dialog.name.text()
    assert str(tmp_path) in dialog.folder.text()


def test_a_note_is_taken_out_of_the_trash(qtbot: QtBot) -> None:
    dialog = TrashDialog((note("n-1"), note("n-2", quote="shade for all")))
    qtbot.addWidget(dialog)
    dialog.show()
    restored: list[str] = []
    dialog.restored.connect(restored.append)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    qtbot.mouseClick(dialog.restore, Qt.MouseButton.LeftButton)
    assert restored == ["n-2"]
    dialog.show_notes(())
    assert not dialog.restore.isEnabled()
    assert dialog.list.accessibleDescription() == "The trash is empty."
