"""The program as it is started from a shell, with no display."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from idm_desktop import __version__
from tests.core import DIGEST, QUAY, ROOT, is_sentence, usage

QUIET = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
TEXT = b"Night ferries\n\n" + b"Boats that leave after dark need lamps, and lamps need somebody who trims them. " * 3


def idm(folder: Path, *words: str | bytes, typed: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    program = [sys.executable, "-m", "idm_desktop", *words]
    environment = {**QUIET, "IDM_LIBRARY": str(folder)}
    return subprocess.run(program, input=typed, capture_output=True, cwd=ROOT, env=environment, check=False)


def test_the_version_is_told_in_one_line(tmp_path: Path) -> None:
    done = idm(tmp_path / "library", "--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"idm {__version__}\n".encode(), b"")
    assert not (tmp_path / "library").exists()


def test_a_first_start_answers_at_once(tmp_path: Path) -> None:
    done = idm(tmp_path / "library", "list", "documents", "--json")
    assert (done.returncode, done.stderr) == (0, b"")
    assert [document["id"] for document in json.loads(done.stdout)] == [DIGEST]


def test_without_a_display_the_window_is_drawn_and_one_is_told_where(tmp_path: Path) -> None:
    folder = tmp_path / "library"
    environment = {key: value for key, value in QUIET.items() if key != "QT_QPA_PLATFORM"}
    program = [sys.executable, "-m", "idm_desktop"]
    done = subprocess.run(program, capture_output=True, env={**environment, "IDM_LIBRARY": str(folder)}, check=False)
    says, where, what_then = done.stdout.decode().splitlines()
    assert (done.returncode, done.stderr) == (0, b"")
    assert "no display" in says
    assert str(folder / "window.png") in where
    assert "ssh -X" in what_then
    assert (folder / "window.png").read_bytes().startswith(b"\x89PNG")


def test_wrong_usage_ends_with_2(tmp_path: Path) -> None:
    done = idm(tmp_path, "list", "ships")
    assert (done.returncode, done.stdout) == (2, b"")
    assert usage(done.stderr.decode())


def test_a_file_whose_name_is_no_text_comes_in(library: Path, tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9\n\xff.txt"
    with Path(os.fsdecode(path)).open("wb") as file:
        file.write(TEXT)
    done = idm(library, "import", "--json", "--", path)
    assert (done.returncode, done.stderr) == (0, b"")
    (answer,) = json.loads(done.stdout)
    assert answer["status"] == "imported"


def test_bytes_that_are_no_text_are_refused_in_a_sentence(library: Path) -> None:
    for words in ([b"show", b"\xff"], [b"list", b"passages", b"--document", b"\xff"], [b"note", b"delete", b"\xff"]):
        done = idm(library, *words)
        assert (done.returncode, done.stdout) == (1, b"")
        assert is_sentence(done.stderr.decode())


def test_standard_input_is_read(library: Path) -> None:
    done = idm(library, "import", "-", typed=TEXT)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"night-ferries" in done.stdout


def test_whoever_stops_reading_gets_no_complaint(library: Path) -> None:
    program = f"{sys.executable} -m idm_desktop list passages --json | head -c 20"
    environment = {**QUIET, "IDM_LIBRARY": str(library)}
    done = subprocess.run(program, shell=True, capture_output=True, cwd=ROOT, env=environment, check=False)
    assert (done.stdout[:2], done.stderr) == (b"[\n", b"")


@pytest.mark.parametrize("locale", ["C", "C.UTF-8"])
def test_answers_are_in_utf_8_whatever_the_locale(library: Path, locale: str) -> None:
    environment = {
        **QUIET,
        "IDM_LIBRARY": str(library),
        "LC_ALL": locale,
        "PYTHONUTF8": "0",
        "PYTHONIOENCODING": "ascii",
    }
    program = [sys.executable, "-m", "idm_desktop", "show", "antonio-vitorino"]
    done = subprocess.run(program, capture_output=True, cwd=ROOT, env=environment, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "António Vitorino" in done.stdout.decode()


def test_a_note_that_was_acknowledged_is_there_for_the_next_process(quay_library: Path) -> None:
    words = ("note", "add", f"{QUAY}/p4", "--quote=nobody owns the tide", "--json")
    note = json.loads(idm(quay_library, *words).stdout)
    assert json.loads(idm(quay_library, "show", note["id"], "--json").stdout) == note


def test_no_verb_needs_qt(library: Path) -> None:
    program = (
        "import sys\n"
        "from idm_desktop.cli.run import run\n"
        "for words in (['list', 'passages'], ['search', 'compact'], ['note', 'add', '--free'], ['doctor']):\n"
        "    assert run(['--library', sys.argv[1], *words], None, None) == 0, words\n"
        "assert not [name for name in sys.modules if name.startswith(('PySide6', 'shiboken6', 'socket.'))]\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(library)], capture_output=True, cwd=ROOT, env=QUIET, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")
