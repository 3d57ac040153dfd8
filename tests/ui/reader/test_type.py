from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QApplication

from idm_desktop.ui import fonts, theme
from idm_desktop.ui.reader.measures import Look, Measures, Style


def measures(**changes: object) -> Measures:
    fonts.families()
    return Measures(Look(theme.load("light"), QFont("Source Sans 3", 11))._replace(**changes))  # type: ignore[arg-type]


def test_another_face_is_used_where_it_is_there(qapp: QApplication) -> None:
    assert QFontInfo(measures(face="Source Sans 3").body).family() == "Source Sans 3"
    assert QFontInfo(measures(face="No Such Face 9").body).family() == QFontInfo(measures().body).family()


def test_lines_grow_with_their_height_and_keep_their_size(qapp: QApplication) -> None:
    usual, airy = measures(), measures(leading=1.8)
    assert airy.pixels == usual.pixels
    assert airy.block(Style.BODY).lineHeight() == round(usual.pixels * 1.8)
    assert airy.block(Style.TITLE).lineHeight() > usual.block(Style.TITLE).lineHeight()


def test_margins_are_as_wide_as_one_says_but_never_too_narrow_for_numbers(qapp: QApplication) -> None:
    assert measures(margin=100).gutter == 100
    assert measures(margin=16).gutter == 32
