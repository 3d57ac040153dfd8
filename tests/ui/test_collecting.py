"""Cycles go when the event loop has a moment for them, and at no other time."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from idm_desktop.ui import collecting
from idm_desktop.ui.collecting import Collecting, collect


class Ring:
    """Holds on to itself."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def usual() -> Iterator[None]:
    gc.collect()
    yield
    gc.unfreeze()
    gc.enable()


def rings(count: int = 2000) -> list[weakref.ref[Ring]]:
    return [weakref.ref(Ring()) for _ in range(count)]


def test_nothing_goes_until_it_is_time(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(collecting, "EVERY", 10)
    parent = QObject()
    Collecting(parent)
    made = rings()
    assert all(ring() is not None for ring in made)
    qtbot.waitUntil(lambda: not any(ring() is not None for ring in made))


def test_the_older_are_looked_through_less_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(collecting, "SEEN", float("inf"))  # however slow it is here
    gc.disable()
    ages = []
    for _ in range(200):
        kept = rings()
        ages.append(collect())
        assert not any(ring() is not None for ring in kept)
    assert ages.count(0) > ages.count(1) > ages.count(2) > 0


def test_few_are_left_alone() -> None:
    gc.disable()
    ring = rings(1)[0]
    assert collect() is None
    assert ring() is not None


def test_values_read_by_the_hundred_thousand_are_not_looked_through() -> None:
    gc.disable()
    kept = rings(collecting.MANY)
    frozen = gc.get_freeze_count()
    assert collect() is None
    assert gc.get_freeze_count() >= frozen + len(kept)
