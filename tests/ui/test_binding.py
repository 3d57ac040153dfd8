"""PySide6 6.12.0 on Python 3.11 loses a reference to None, True or False with every call, until Python aborts."""

import sys

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 500
NOISE = 50


@pytest.mark.parametrize("constant", [None, True, False])
def test_calls_of_qt_leave_the_constants_of_python_alone(qtbot: QtBot, constant: bool | None) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(constant)
    for number in range(CALLS):
        label.setText(str(number))
        label.setEnabled(number % 2 == 0)
        label.isEnabled()
    assert abs(sys.getrefcount(constant) - before) < NOISE
