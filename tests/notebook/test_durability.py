"""What was acknowledged is there after kill -9, beside another writer, on a full disk and after a fault of the disk."""

import os
import random
import shutil
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

import idm_desktop
from idm_desktop.notebook import backup, doctor, notes, survey
from idm_desktop.notebook.connection import connect
from idm_desktop.notebook.values import Draft

ROOT = Path(idm_desktop.__file__).parent.parent
KILLS = 8

WRITER = """
import sys
from pathlib import Path
from idm_desktop.notebook import backup, notes
from idm_desktop.notebook.connection import connect
from idm_desktop.notebook.values import Draft

path, name, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
notebook = connect(path)
for number in range(count):
    kept = notes.add(notebook, Draft(text=f"{name} {number} " + "word " * (number * 37 % 900), tags=("tag",)))
    for text in ("second", "third"):
        print(kept.id, kept.revision, notes.history(notebook, kept.id)[-1].sha256, flush=True)
        kept = notes.change(notebook, kept.id, text=f"{kept.text} {text}", since=kept.revision)
    if number % 5 == 4:
        backup.make(path, path.parent / "backups")
"""

LIMITED = """
import resource, sys
from pathlib import Path
from idm_desktop.errors import StoreError
from idm_desktop.notebook import notes
from idm_desktop.notebook.connection import connect
from idm_desktop.notebook.values import Draft

path = Path(sys.argv[1])
notebook = connect(path)
limit = path.stat().st_size + 20_000
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
try:
    notes.add(notebook, Draft(text="x" * 500_000))
except StoreError as error:
    print(error)
try:
    notes.add(notebook, Draft(text="Small."))
except StoreError as error:
    print(error)
"""

ONCE = """
import sys
from pathlib import Path
from idm_desktop.errors import StoreError
from idm_desktop.notebook import notes
from idm_desktop.notebook.connection import connect
from idm_desktop.notebook.values import Draft

notebook = connect(Path(sys.argv[1]))
for text in sys.argv[2:]:
    try:
        print("kept", notes.add(notebook, Draft(text=text)).id, flush=True)
    except StoreError as error:
        print(error, flush=True)
"""


def run(program: str, *arguments: object) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", program, *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)


def missing(path: Path, ledger: list[list[str]]) -> list[list[str]]:
    """Return what a ledger says was acknowledged and the notebook has not."""
    with closing(connect(path)) as notebook:
        assert survey.look(notebook)[:2] == (None, None)
        held = notebook.execute("SELECT note, CAST(revision AS TEXT), sha256 FROM revision").fetchall()
        assert survey.damaged(notebook) == ()
    return [entry for entry in ledger if tuple(entry) not in set(held)]


def test_nothing_acknowledged_is_lost_when_the_program_is_killed(path: Path, backups: Path, state: Path) -> None:
    dice = random.Random(20311123)
    ledger: list[list[str]] = []
    for kill in range(KILLS):
        with run(WRITER, path, f"round{kill}", 10_000) as process:
            assert process.stdout is not None
            for _ in range(dice.randrange(1, 40)):
                ledger.append(process.stdout.readline().split())
            process.send_signal(signal.SIGKILL)
            ledger += [line.split() for line in process.stdout if line.endswith("\n")]
        assert missing(path, ledger) == []
    assert len(ledger) > KILLS
    assert all(each.ok for each in backup.list_backups(backups))
    assert [check for check in doctor.examine(path, backups, state)[0] if not check.ok] == []


def test_two_programs_that_write_at_once_lose_nothing_of_each_other(path: Path) -> None:
    processes = [run(WRITER, path, name, 25) for name in ("window", "command")]
    answers = [process.communicate()[0] for process in processes]
    assert [process.returncode for process in processes] == [0, 0]
    ledger = [line.split() for answer in answers for line in answer.splitlines()]
    assert len(ledger) == 100
    assert missing(path, ledger) == []
    with closing(connect(path)) as notebook:
        kept = notes.every(notebook)
    assert len(kept) == 50
    assert all(note.text.endswith("third") and note.revision == 3 for note in kept)


@pytest.mark.skipif(sys.platform != "linux", reason="limits of Linux")
def test_a_file_that_cannot_grow_is_a_sentence_and_keeps_what_it_has(path: Path) -> None:
    with closing(connect(path)) as notebook:
        before = notes.add(notebook, Draft(text="Before."))
    with run(LIMITED, path) as process:
        said = process.communicate()[0].splitlines()
    assert process.returncode == 0
    assert said
    assert all(line.startswith(("The disk is full, so nothing", "The disk reported a fault while")) for line in said)
    with closing(connect(path)) as notebook:
        assert before in notes.every(notebook)
        assert notes.add(notebook, Draft(text="x" * 500_000)).revision == 1
        assert survey.damaged(notebook) == ()


def traced(inject: str, path: Path, *texts: str) -> list[str]:
    """Run a writer under strace with a fault put in; skip where that is not possible."""
    strace = shutil.which("strace")
    if strace is None:
        pytest.skip("no strace here")
    command = [strace, "-f", "-qq", "-o", "/dev/null", "-e", f"inject={inject}"]
    done = subprocess.run([*command, "true"], capture_output=True, check=False)
    if done.returncode != 0:
        pytest.skip("strace may not trace here")
    program = [sys.executable, "-c", ONCE, str(path), *texts]
    return subprocess.run(
        [*command, *program], capture_output=True, text=True, cwd=ROOT, check=False
    ).stdout.splitlines()


def test_after_a_fault_of_the_disk_nothing_more_is_written(path: Path) -> None:
    with closing(connect(path)) as notebook:
        before = notes.add(notebook, Draft(text="Before."))
    said = traced("fsync,fdatasync:error=EIO:when=1", path, "First.", "Second.")
    assert [line.startswith("The disk reported a fault while") for line in said] == [True, True]
    with closing(connect(path)) as notebook:
        assert notes.every(notebook) == (before,)
        assert notes.add(notebook, Draft(text="Opened anew.")).text == "Opened anew."


def test_a_disk_that_is_full_for_a_moment_takes_notes_again_afterwards(path: Path) -> None:
    connect(path).close()
    said = traced("pwrite64:error=ENOSPC:when=2", path, "First.", "Second.")
    assert said[0].startswith("The disk is full, so nothing was written")
    assert said[1].startswith("kept n-")
    with closing(connect(path)) as notebook:
        assert [note.text for note in notes.every(notebook)] == ["Second."]


@pytest.mark.parametrize("write", range(1, 21, 3))
def test_a_kill_at_any_write_leaves_the_note_wholly_in_or_wholly_out(path: Path, write: int) -> None:
    with closing(connect(path)) as notebook:
        notes.add(notebook, Draft(text="Before."))
    said = traced(f"pwrite64:signal=KILL:when={write}", path, "First.", "Second.")
    with closing(connect(path)) as notebook:
        assert survey.look(notebook)[:2] == (None, None)
        assert survey.damaged(notebook) == ()
        held = notes.every(notebook)
    acknowledged = [line.removeprefix("kept ") for line in said]
    assert {*acknowledged} <= {note.id for note in held}
    assert [note.text for note in held] == ["Before.", "First.", "Second."][: len(held)]


@pytest.mark.parametrize("write", [1, 4, 9])
def test_a_kill_while_the_notebook_is_made_leaves_none_or_a_whole_one(path: Path, write: int) -> None:
    traced(f"pwrite64:signal=KILL:when={write}", path, "First.")
    with closing(connect(path)) as notebook:
        assert survey.look(notebook)[:2] == (None, None)
        assert len(notes.every(notebook)) <= 1


def test_a_kill_while_a_backup_is_made_leaves_no_half_backup(path: Path, backups: Path) -> None:
    with closing(connect(path)) as notebook:
        notes.add(notebook, Draft(text="x" * 100_000))
    strace = shutil.which("strace")
    if strace is None:
        pytest.skip("no strace here")
    program = "import sys; from pathlib import Path; from idm_desktop.notebook import backup; p = Path(sys.argv[1]);"
    command = [strace, "-f", "-qq", "-o", "/dev/null", "-e", "inject=pwrite64:signal=KILL:when=7", sys.executable, "-c"]
    done = subprocess.run(
        [*command, program + "backup.make(p, p.parent / 'backups')", str(path)], cwd=ROOT, check=False
    )
    if done.returncode == 1:
        pytest.skip("strace may not trace here")
    assert backup.list_backups(backups) == ()
    (partial,) = backups.iterdir()
    os.utime(partial, (1, 1))
    assert backup.make(path, backups).ok
    assert not partial.exists()
