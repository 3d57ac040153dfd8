from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFont, QImage, QTextDocument
from pytestqt.qtbot import QtBot

from idm_desktop.ui.notes.remark import Preview, Remark, safe


def picture(path: Path) -> str:
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(0xFF00FF)
    image.save(str(path))
    return path.as_uri()


def test_no_picture_is_read_from_a_remark(qtbot: QtBot, tmp_path: Path) -> None:
    target = picture(tmp_path / "secret.png")
    remark = Remark(f'<p>before</p><img src="{target}">', QFont())
    preview = Preview()
    qtbot.addWidget(preview)
    preview.show_html(f'<p>before</p><img src="{target}">')
    preview.show()
    for document in (remark, preview.document()):
        document.setTextWidth(300)
        answer = document.resource(QTextDocument.ResourceType.ImageResource.value, QUrl(target))
        assert isinstance(answer, QImage)
        assert answer.width() == answer.height() == 1
    colours = preview.grab().toImage()
    assert all(
        colours.pixel(x, y) & 0xFFFFFF != 0xFF00FF for x in range(colours.width()) for y in range(colours.height())
    )


@pytest.mark.parametrize(
    ("target", "good"),
    [
        ("https://example.org/a", True),
        ("mailto:ada@example.org", True),
        ("idm://note/n-1", True),
        ("file:///etc/hostname", False),
        ("javascript:alert(1)", False),
        ("notes.txt", False),
        ("", False),
    ],
)
def test_only_known_kinds_of_links_may_be_followed(target: str, good: bool) -> None:
    assert safe(target) is good
