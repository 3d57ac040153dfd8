"""What PySide6 need not do at a start is done when it is wanted, and then as well as ever."""

import subprocess
import sys
from pathlib import Path

import pytest

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
GUARDED = """
from idm_desktop.ui import sparing
sparing.import_qt()
from PySide6.QtCore import Qt
sparing.guard()
for deed in (lambda: setattr(Qt.Key, "Key_A", 3), lambda: delattr(Qt.Key, "Key_A")):
    try:
        deed()
    except AttributeError as error:
        print("kept")
"""
LEFT = """
import enum
from pathlib import Path
guards = [name for name in ("__setattr__", "__delattr__") if name in vars(enum.EnumType)]
from idm_desktop.errors import IdmError
from idm_desktop.ui import app
{first}
try:
    app._open(Path({folder!r}), None)
except IdmError as error:
    print(error)
assert all(name in vars(enum.EnumType) for name in guards)
"""
FAILING = """
from idm_desktop.ui import building
def fail(*_): raise IdmError("no window")
building.build_window = fail
"""
OTHER = """
from idm_desktop.ui import alone
alone.hold = lambda folder: None
alone.raise_other = lambda folder, ref: print("raised")
"""
ENUMERATIONS = """
{first}
import enum
from PySide6 import QtCore, QtGui, QtWidgets
for owner in (QtCore.Qt, QtCore.QLocale, QtGui.QKeySequence, QtWidgets.QSizePolicy):
    for name, kind in sorted(vars(owner).items()):
        if isinstance(kind, enum.EnumMeta):
            print(name, kind.__mro__)
            for key, one in kind.__members__.items():
                print(key, one.name, one.value, one is kind(one.value))
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


def test_the_members_of_enumerations_are_guarded_when_they_have_been_made() -> None:
    assert said(GUARDED) == ["kept", "kept"]


@pytest.mark.parametrize(("first", "told"), [(FAILING, "no window"), (OTHER, "raised")])
def test_the_members_of_enumerations_are_guarded_where_no_window_stands(tmp_path: Path, first: str, told: str) -> None:
    assert said(LEFT.format(first=first, folder=str(tmp_path))) == [told]


def test_enumerations_made_unguarded_are_the_same() -> None:
    spared, usual = (
        said(ENUMERATIONS.format(first=first))
        for first in ("from idm_desktop.ui import sparing; sparing.import_qt()", "")
    )
    assert len(spared) > 1000
    assert spared == usual
