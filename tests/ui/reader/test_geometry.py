from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from idm_desktop.ui import theme
from idm_desktop.ui.reader import composer, geometry
from idm_desktop.ui.reader.measures import Look, Measures
from tests.ui.reader import pages


def test_what_is_in_view_is_found_before_all_of_the_page_is_laid_out(qapp: QApplication) -> None:
    sheet = composer.compose(pages.long(400), Measures(Look(theme.load("light"), QFont())))
    sheet.document.setTextWidth(600)
    for top in range(0, 2_000, 7):  # in lines, and between them
        seen = [placed for placed, _ in geometry.visible(sheet, top, top + 500)]
        assert len(seen) >= 3, top
        boxes = [geometry.box(sheet, placed) for placed in seen]
        assert boxes[0].top() - geometry.box(sheet, sheet.placed[0]).top() <= top, top
        assert boxes[0].bottom() >= top, top
    sheet.document.deleteLater()
