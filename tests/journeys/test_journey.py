"""A journey through the real window, with real keys and a real mouse, under an X server without a screen."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bench.programs import screen
from tests.core import ROOT

needed = [name for name in ("Xvfb", "xdotool") if shutil.which(name) is None]
pytestmark = pytest.mark.skipif(bool(needed), reason=f"not installed here: {', '.join(needed)}")

QUAYS = """Quay Talks 2031
4 May 2031, Greenhaven

Summary

Mr. Odo Brandt (Ministry of Harbours, Norway) said that a lantern on each quay is worth more than a lighthouse far away.

Everybody agreed that lanterns are to be lit before the fog comes, and that somebody has to buy the oil.
"""


@pytest.fixture
def display(tmp_path: Path) -> Iterator[dict[str, str]]:
    """What leads a program to a screen of its own and to settings and a library of its own."""
    with screen() as leads:
        homes = {f"XDG_{name}_HOME": str(tmp_path / name.lower()) for name in ("CONFIG", "STATE", "DATA", "CACHE")}
        yield {**os.environ, **homes, "IDM_LIBRARY": str(tmp_path / "library"), **leads}


def go(journey: str, folder: Path, display: dict[str, str]) -> None:
    command = [sys.executable, "-m", "tests.journeys.reader", journey, str(folder)]
    done = subprocess.run(command, cwd=ROOT, env=display, capture_output=True, text=True, timeout=60)
    assert (done.stderr, done.returncode) == ("", 0)


def test_a_reader_starts_reads_searches_marks_writes_brings_in_exports_and_finds_all_again(
    tmp_path: Path, display: dict[str, str]
) -> None:
    (tmp_path / "quays.txt").write_text(QUAYS, encoding="utf-8")
    go("first", tmp_path, display)
    (written,) = (tmp_path / "out").rglob("*.md")
    assert "Ask the harbour master about this." in written.read_text("utf-8")
    go("again", tmp_path, display)
