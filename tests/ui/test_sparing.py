"""What PySide6 need not do at a start is done when it is wanted, and then as well as ever."""

import subprocess
import sys

WRONG = """
from idm_desktop.ui import sparing
sparing.import_qt()
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
QLabel().setText("as it should be")
print(len(sparing.put_off()))
try:
    QLabel().setText(3)
except TypeError as error:
    print(error)
print(len(sparing.put_off()))
"""
HELP = """
from idm_desktop.ui import sparing
sparing.import_qt()
from PySide6.support.signature.lib import pyi_generator
assert pyi_generator.generate_pyi and not hasattr(pyi_generator, "no_such_thing")
import builtins
assert builtins.compile.__module__ == "builtins"
"""


def said(code: str) -> list[str]:
    return subprocess.check_output([sys.executable, "-c", code], text=True).splitlines()


def test_signatures_are_compiled_for_the_first_wrong_call_and_not_before() -> None:
    before, *sentence, after = said(WRONG)
    assert int(before) > int(after)
    assert any("Supported signatures" in line for line in sentence)
    assert any("setText(arg__1: str" in line for line in sentence)


def test_what_was_put_off_is_whole_when_it_is_asked_for() -> None:
    assert said(HELP) == []
