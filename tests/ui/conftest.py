"""Tests of what knows Qt: cycles are looked for between the tests, as the program does it between events."""

import gc
from collections.abc import Iterator

import pytest

ENOUGH = 100_000
"""Allocations after which it is worth while."""


@pytest.fixture(autouse=True)
def collected() -> Iterator[None]:
    gc.disable()
    yield
    if gc.get_count()[0] > ENOUGH:
        gc.collect()
    gc.enable()
