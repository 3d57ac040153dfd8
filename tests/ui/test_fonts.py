from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QApplication

from idm_desktop.assets import root
from idm_desktop.ui import fonts


@pytest.fixture(autouse=True)
def same_font_again(qapp: QApplication) -> Iterator[None]:
    before = qapp.font()
    yield
    qapp.setFont(before)


def test_the_text_is_set_in_the_shipped_serif(qapp: QApplication) -> None:
    assert QFontInfo(fonts.reading(14)).family() == "Source Serif 4"
    assert fonts.reading(14).pointSizeF() == 14


def test_a_face_nobody_chose_is_replaced(qapp: QApplication) -> None:
    qapp.setFont(QFont("DejaVu Sans", 9))
    fonts.prepare(qapp)
    assert qapp.font().family() == fonts.INTERFACE
    assert qapp.font().pointSizeF() == fonts.INTERFACE_POINTS


def test_a_face_that_was_chosen_stays(qapp: QApplication) -> None:
    chosen = QFont(fonts.reading_family(), 13)
    qapp.setFont(chosen)
    fonts.prepare(qapp)
    assert qapp.font().family() == chosen.family()
    assert qapp.font().pointSizeF() == 13


def test_every_face_that_is_named_is_shipped_with_its_licence() -> None:
    folder = root("resources") / "fonts"
    shipped = {path.name for path in folder.glob("*.ttf")}
    assert shipped == {*fonts.READING_FILES, *fonts.INTERFACE_FILES}
    for licence in ("OFL-SourceSerif4.txt", "OFL-SourceSans3.txt"):
        assert "SIL Open Font License" in (folder / licence).read_text(encoding="utf-8")
