"""Printing, bookmarks, what was opened lately, acronyms, sentences and reading aloud, in the real window."""

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from idm_desktop.desk import reading
from idm_desktop.ui.dialogs.anything import AnythingDialog
from idm_desktop.ui.dialogs.printing import PrintChoice, PrintDialog
from idm_desktop.ui.printing.values import Printed
from idm_desktop.ui.reader import sentences
from idm_desktop.ui.window import Window
from tests.ui.window.conftest import Open

pypdfium2 = pytest.importorskip("pypdfium2")
DIGEST = "idm-2018-2-digest-en"


def put_caret(window: Window, words: str) -> None:
    cursor = window.reader.document().find(words)
    assert not cursor.isNull()
    cursor.setPosition(cursor.selectionStart())
    window.reader.setTextCursor(cursor)


def pdf(window: Window, qtbot: QtBot, path: Path, *, notes: bool) -> str:
    choice = PrintChoice(notes=notes, whole=True, pdf=True)
    page = window.visiting.page
    assert page is not None
    got: list[Printed] = []

    def printed(desk: object) -> Printed:
        opened = reading.whole(desk, page)  # type: ignore[arg-type]  # the desk of the worker
        return Printed(opened.page, opened.marks if notes else (), opened.notes if notes else ())

    window.tasks.run("paper", printed, got.append)
    qtbot.waitUntil(lambda: bool(got))
    window.reading._put_on_paper(choice, got[0], path)
    qtbot.waitUntil(lambda: str(path) in window.bar.sentence.text())
    document = pypdfium2.PdfDocument(path)
    text = "\n".join(document[number].get_textpage().get_text_range() for number in range(len(document)))
    document.close()
    return text


def test_all_of_a_document_goes_on_paper_in_its_order(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    text = " ".join(pdf(window, qtbot, tmp_path / "summary.pdf", notes=False).split())
    at = [
        text.index(words) for words in ("Summary of Conclusions", "stands in for", "painted every", "tower in question")
    ]
    assert at == sorted(at)
    assert "Notes" not in text
    assert (tmp_path / "summary.pdf").stat().st_mode & 0o777 == 0o600, "it may hold notes"


def test_what_was_noted_goes_with_it_if_one_wants(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    window.reader.setTextCursor(window.reader.document().find("kettle warm"))
    window.writing.mark("commitment")
    qtbot.waitUntil(lambda: bool(window.notes_here))
    text = pdf(window, qtbot, tmp_path / "summary.pdf", notes=True)
    assert "Notes" in text
    assert "“kettle warm”" in text
    assert "kettle warm”" not in pdf(window, qtbot, tmp_path / "without.pdf", notes=False)


def test_a_file_that_cannot_be_written_is_said_in_a_sentence(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    page = window.visiting.page
    assert page is not None
    choice = PrintChoice(notes=False, whole=False, pdf=True)
    window.reading._put_on_paper(choice, Printed(page), tmp_path / "nowhere" / "summary.pdf")
    qtbot.waitUntil(lambda: "could not be written" in window.bar.sentence.text())


def test_printing_offers_notes_only_where_there_are_some(qtbot: QtBot) -> None:
    without, with_ = PrintDialog("A title", 0, in_parts=False), PrintDialog("A title", 3, in_parts=True)
    for dialog in (without, with_):
        qtbot.addWidget(dialog)
        dialog.show()
    assert without.choice() == PrintChoice(notes=False, whole=False, pdf=False)
    with_.file.click()
    assert with_.choice() == PrintChoice(notes=True, whole=True, pdf=True)


def test_a_bookmark_is_kept_drawn_and_gone_to(opening: Open, qtbot: QtBot) -> None:
    window = opening("idm-2018-2-official-en", keep=True)
    put_caret(window, "kettle")
    window.actions_["bookmark"].trigger()
    (kept,) = window.kept.bookmarks
    window.close()
    again = opening(DIGEST, keep=True)
    assert again.kept.bookmarks == (kept,)
    again.actions_["bookmarks"].trigger()
    qtbot.waitUntil(lambda: again.findChild(AnythingDialog) is not None)
    dialog = again.findChild(AnythingDialog)
    assert dialog is not None
    assert "kettle" in dialog.list.lines.line(0).title
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: again.visiting.page is not None and again.visiting.page.layer == "official")
    put_caret(again, "kettle")
    again.actions_["bookmark"].trigger()
    assert not again.kept.bookmarks


def test_the_contents_of_a_text_lead_to_its_sections(opening: Open, qtbot: QtBot) -> None:
    window = opening(f"{DIGEST}/p22")
    window.actions_["contents"].trigger()
    qtbot.waitUntil(lambda: window.findChild(AnythingDialog) is not None)
    dialog = window.findChild(AnythingDialog)
    assert dialog is not None
    lines = dialog.list.lines
    sections = [lines.line(row) for row in range(lines.rowCount())]
    numbers = [int(line.chip.removeprefix("¶ ")) for line in sections if line.chip]
    assert numbers == sorted(numbers)
    assert sum(line.title[:1].isdigit() for line in sections) == 8
    here = dialog.list.currentIndex().row()
    assert numbers[here] <= 22 < numbers[here + 1]
    last = sections[-1].ref
    dialog.list.go_to(len(sections) - 1)
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: (place := window.reader.caret()) is not None and place.passage in last)


def test_what_was_opened_lately_can_be_opened_again(window: Window, qtbot: QtBot) -> None:
    window.open("idm://speaker/antonio-vitorino")
    qtbot.waitUntil(lambda: window.visiting.page is not None and window.visiting.page.kind == "speaker")
    window.actions_["recent"].trigger()
    qtbot.waitUntil(lambda: window.findChild(AnythingDialog) is not None)
    dialog = window.findChild(AnythingDialog)
    assert dialog is not None
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.visiting.page is not None and window.visiting.page.kind == "document")


def test_an_acronym_is_told_by_key_and_under_the_pointer(opening: Open, qtbot: QtBot) -> None:
    window = opening(DIGEST)
    popover = window.reader._popover
    qtbot.waitUntil(lambda: "GFMD" in window.reader._acronyms)
    put_caret(window, "GFMD")
    window.actions_["explain"].trigger()
    assert popover.text() == "GFMD: Global Forum on Migration and Development"
    assert popover.isVisible()
    put_caret(window, "migration")
    window.actions_["explain"].trigger()
    assert not popover.isVisible()
    assert "nothing to explain" in window.bar.sentence.text()
    put_caret(window, "GFMD")
    spot: QRect = window.reader.cursorRect()
    QTest.mouseMove(window.reader.viewport(), spot.center())
    window.reader._hover(spot.center())
    assert popover.isVisible()


def test_a_footnote_is_told_by_the_same_key(window: Window) -> None:
    put_caret(window, "1 and no harbour")
    window.actions_["explain"].trigger()
    assert window.reader._popover.text() == "The tower in question was white when last seen."


def test_words_are_chosen_sentence_by_sentence(window: Window, qtbot: QtBot) -> None:
    put_caret(window, "Every harbour")
    keys = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window.reader, Qt.Key.Key_Right, keys)
    selection = window.reader.selection()
    assert selection is not None
    assert selection.text.startswith("Every harbour")
    assert selection.text.endswith("participants agreed.")
    qtbot.keyClick(window.reader, Qt.Key.Key_Right, keys)
    selection = window.reader.selection()
    assert selection is not None
    assert selection.text.endswith("had even brought the tea.")
    qtbot.keyClick(window.reader, Qt.Key.Key_Left, keys)
    selection = window.reader.selection()
    assert selection is not None
    assert selection.text.endswith("participants agreed.")


@pytest.mark.parametrize(
    ("text", "sentences_"),
    [
        ("One. Two! Three?", ["One. ", "Two! ", "Three?"]),
        ("Mr. Samri spoke. Ms. Arbour too.", ["Mr. Samri spoke. ", "Ms. Arbour too."]),
        ("See para. 4 of it. Then go.", ["See para. 4 of it. ", "Then go."]),
        ("😀 Smile. Go on.", ["😀 Smile. ", "Go on."]),
    ],
)
def test_a_title_ends_no_sentence(text: str, sentences_: list[str]) -> None:
    wide = text.encode("utf-16-le")
    marks = sentences.ends(text)
    parts = [wide[2 * a : 2 * b].decode("utf-16-le") for a, b in pairwise(marks)]
    assert parts == sentences_


def test_the_text_is_read_aloud_from_where_one_is(opening: Open, qtbot: QtBot, voice: Path) -> None:
    window = opening("idm-2018-2-official-en")
    assert window.actions_["read-aloud"].isVisible()
    put_caret(window, "Every harbour")
    window.actions_["read-aloud"].trigger()
    qtbot.waitUntil(lambda: voice.is_file() and "tower in question" in voice.read_text(encoding="utf-8"))
    spoken = voice.read_text(encoding="utf-8")
    assert spoken.startswith("-v en --stdin\nEvery harbour")
    assert "stands in for" not in spoken


def test_where_nothing_speaks_reading_aloud_is_not_offered(
    opening: Open, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    window = opening("idm-2018-2-official-en")
    qtbot.waitUntil(lambda: not window.actions_["read-aloud"].isVisible())
    assert "read-aloud" not in {row.name for row, _, _ in window.actions_.listed(able=False)}
