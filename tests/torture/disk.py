"""A disk that is full, that fails, that may only be read: nothing is called kept that is not."""

import os
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from idm_desktop.notebook.connection import connect
from tests.torture.trials import ROOT, NotHere, Outcome, entries, environment, judged, strace, trial

FAULTS = (
    "pwrite64:error=ENOSPC:when={k}",
    "pwrite64:error=ENOSPC:when={k}+",
    "pwrite64:error=EIO:when={k}",
    "fsync,fdatasync:error=EIO:when={k}",
    "fsync,fdatasync:error=EIO:when={k}+",
    "ftruncate:error=EIO:when={k}",
)
NOTES = 6


@trial("a full or failing disk while notes are written", full=180, short=6)
def failing(times: int, place: Path) -> Outcome:
    wrong: list[str] = []
    kept = refused = 0
    for number in range(times):
        fault = FAULTS[number % len(FAULTS)].format(k=1 + number // len(FAULTS))
        path = place / f"library{number}" / "notebook.sqlite"
        connect(path).close()
        command = [strace(), "-f", "-qq", "-o", "/dev/null", "-e", f"inject={fault}"]
        command += [sys.executable, "-m", "tests.torture.writer", str(path), "note", str(NOTES)]
        done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env=environment(place), check=False)
        ledger = entries(done.stdout.splitlines(keepends=True))
        wrong += [f"{fault}: {what}" for what in judged(path, ledger)]
        if "Traceback" in done.stderr:
            wrong.append(f"{fault}: {done.stderr.splitlines()[-1]}")
        kept, refused = kept + len(ledger), refused + len(done.stderr.splitlines())
        shutil.rmtree(path.parent)
    return Outcome({"faults": times, "acknowledged": kept, "refused with a sentence": refused}, tuple(wrong))


@trial("a file that may not grow", full=20, short=2)
def limited(times: int, place: Path) -> Outcome:
    if shutil.which("prlimit") is None:
        raise NotHere("There is no prlimit here.")
    wrong: list[str] = []
    kept = refused = 0
    for number in range(times):
        path = place / f"library{number}" / "notebook.sqlite"
        connect(path).close()
        size = path.stat().st_size + 4096 * number
        command = ["prlimit", f"--fsize={size}", sys.executable, "-m", "tests.torture.writer", str(path), "note", "40"]
        done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env=environment(place), check=False)
        ledger = entries(done.stdout.splitlines(keepends=True))
        wrong += [f"{size} bytes: {what}" for what in judged(path, ledger)]
        kept, refused = kept + len(ledger), refused + len(done.stderr.splitlines())
    return Outcome({"limits": times, "acknowledged": kept + 1, "refused with a sentence": refused}, tuple(wrong))


@trial("a notebook that may only be read", full=1, short=1)
def read_only(times: int, place: Path) -> Outcome:
    path = place / "library" / "notebook.sqlite"
    connect(path).close()
    with closing(connect(path)) as notebook:
        before = notebook.execute("SELECT count(*) FROM revision").fetchone()
    for each in (*path.parent.rglob("*"), path.parent):
        each.chmod(0o555 if each.is_dir() else 0o444)
    try:
        done = _bound([sys.executable, "-m", "tests.torture.writer", str(path), "note", "3"], place)
        ledger = entries(done.stdout.splitlines(keepends=True))
        wrong = ["something was acknowledged"] if ledger else []
        if "can only be read" not in done.stderr:
            wrong.append(f"the reader was told: {done.stderr[-200:]}")
    finally:
        for each in (path.parent, *path.parent.rglob("*")):
            each.chmod(0o700 if each.is_dir() else 0o600)
    with closing(connect(path)) as notebook:
        if notebook.execute("SELECT count(*) FROM revision").fetchone() != before:
            wrong.append("something was written")
    return Outcome({"tries": times, "sentences": len(done.stderr.splitlines())}, tuple(wrong))


def _bound(command: list[str], place: Path) -> "subprocess.CompletedProcess[str]":
    """Run a program as somebody whom the rights of files bind; root has to be told so."""
    if os.geteuid() == 0:
        if shutil.which("setpriv") is None:
            raise NotHere("The tests run as root, whom no rights of files bind, and there is no setpriv here.")
        command = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", *command]
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env=environment(place), check=False)
