"""Programs cut short at every single thing they do to the disk: what they do is wholly done or not at all."""

import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from itertools import chain
from pathlib import Path
from queue import SimpleQueue

from idm_desktop.desk import health, lookup, notes
from idm_desktop.desk import packing as packs
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.importing import Options, bring_in
from idm_desktop.notebook import backup
from tests.torture.trials import ROOT, Outcome, environment, strace, trial

CALLS = ("pwrite64", "write", "ftruncate", "fsync", "fdatasync", "rename", "link", "unlink")
FILES = ROOT / "tests" / "files"
QUAY = "quay-2031-official-en"
GUIDE = FILES / "quay-guide.toml"
NAMED = re.compile(r"^\d*\s*(\w+)\(", re.MULTILINE)

Judge = Callable[[Path, Path], list[str]]


def cut_at_each(
    times: int, place: Path, before: Path, arguments: Callable[[Path, Path], list[str]], judge: Judge
) -> Outcome:
    """Run `idm` on copies of the library `before`, killed at another call each time, up to `times` of them.

    As many run at a time as there are processors, each in a place of its own.
    """
    tracing = [strace(), "-f", "-qq", "-o", str(place / "trace"), "-e", f"trace={','.join(CALLS)}"]
    folder, out = _fresh(before, place)
    _run([*tracing, *_idm(arguments(folder, out))], folder, place)
    there = NAMED.findall((place / "trace").read_text(encoding="utf-8", errors="replace"))
    points = [(call, k) for call in CALLS for k in range(1, there.count(call) + 1)]
    wrong = [f"uncut: {what}" for what in judge(folder, out)]
    step = max(1, -(-len(points) // times))
    homes: SimpleQueue[Path] = SimpleQueue()
    for number in range(at_once := os.cpu_count() or 1):
        homes.put(place / f"home-{number}")

    def cut(point: tuple[str, int]) -> list[str]:
        call, k = point
        home = homes.get()
        try:
            folder, out = _fresh(before, home)
            inject = ["-e", f"inject={call}:signal=KILL:when={k}"]
            _run([*tracing[:4], "/dev/null", *inject, *_idm(arguments(folder, out))], folder, home)
            return [f"{call} {k}: {what}" for what in judge(folder, out)]
        finally:
            homes.put(home)

    with ThreadPoolExecutor(at_once) as pool:
        wrong.extend(chain.from_iterable(pool.map(cut, points[::step])))
    return Outcome({"cuts": len(points[::step]), "points": len(points)}, tuple(wrong))


@trial("an import cut at every write", full=2000, short=2)
def importing(times: int, place: Path) -> Outcome:
    def judge(folder: Path, out: Path) -> list[str]:
        desk = Desk(folder)
        try:
            there = [d for d in lookup.every(desk, "documents") if d[0] == QUAY]
            passages = lookup.every(desk, "passages", document=QUAY) if there else [0] * 15
            wrong = [f"{len(passages)} of 15 passages are in"] if len(passages) != 15 else []
            done = bring_in(desk, FILES / "quay-dialogue.txt", Options(guide=str(GUIDE)))
            if done.status != ("already" if there else "imported"):
                wrong.append(f"importing it again: {done.status}, {done.reason}")
            return [*wrong, *_unwell(desk)]
        finally:
            desk.close()

    command = ["import", "--guide", str(GUIDE), str(FILES / "quay-dialogue.txt")]
    return cut_at_each(times, place, _shipped(place), lambda folder, out: command, judge)


@trial("notes taken to a newer text, cut at every write", full=2000, short=2)
def following(times: int, place: Path) -> Outcome:
    before = _noted(place)
    text = (FILES / "quay-dialogue.txt").read_text(encoding="utf-8")
    newer = place / "newer.txt"
    newer.write_text(text.replace("herring fleet", "cod boats").replace("two days", "three days"), encoding="utf-8")

    def judge(folder: Path, out: Path) -> list[str]:
        desk = Desk(folder)
        try:
            found = {note.quote: note for note in notes.every(desk)}
            version = lookup.every(desk, "documents")[-1][5]
            wrong = [] if len(found) == 3 else [f"{len(found)} of 3 notes are there"]
            kept = found.get("nobody owns the tide")
            if kept is None or (kept.state, kept.version, kept.now) != ("attached", version, kept.quote):
                wrong.append(f"a note is on {kept and kept.now}, {kept and kept.state}")
            lost = found.get("herring fleet")
            if lost is None or lost.state != ("attached" if version == 1 else "orphan"):
                wrong.append(f"a lost note is {lost and lost.state} in version {version}")
            return [*wrong, *_unwell(desk)]
        finally:
            desk.close()

    command = ["import", "--guide", str(GUIDE), "--new-version-of", QUAY, str(newer)]
    return cut_at_each(times, place, before, lambda folder, out: command, judge)


@trial("a backup cut at every write", full=2000, short=2)
def backing_up(times: int, place: Path) -> Outcome:
    def judge(folder: Path, out: Path) -> list[str]:
        made = backup.list_backups(folder / "backups")
        return [f"{each.file} is a half backup" for each in made if not each.ok or each.notes != 3]

    return cut_at_each(times, place, _noted(place), lambda folder, out: ["backup"], judge)


@trial("a backup of everything cut at every write", full=2000, short=2)
def packing(times: int, place: Path) -> Outcome:
    def judge(folder: Path, out: Path) -> list[str]:
        path = out.with_suffix(".zip")
        return [] if not path.exists() or zipfile.ZipFile(path).testzip() is None else ["half a zip"]

    def command(folder: Path, out: Path) -> list[str]:
        return ["backup", "--all", "--to", str(out.with_suffix(".zip"))]

    return cut_at_each(times, place, _noted(place), command, judge)


@trial("a restore of everything cut at every write", full=2000, short=2)
def unpacking(times: int, place: Path) -> Outcome:
    before, other, source = _noted(place), place / "other", place / "other.zip"
    text = place / "dredging.txt"
    text.write_text("A Report\n\n1. The harbour was dredged in spring, and nobody complained.\n", encoding="utf-8")
    desk = Desk(other)
    assert bring_in(desk, text, Options(guide="none")).status == "imported"
    notes.add(desk, None, text="Of the other library.")
    packs.pack(desk, source)
    wanted = _held(desk)
    desk.close()
    desk = Desk(_fresh(before, place)[0])
    old = _held(desk)
    desk.close()

    def judge(folder: Path, out: Path) -> list[str]:
        desk = Desk(folder)
        try:
            health.tidy(desk)
            found = _held(desk)
            wrong = [] if found in (old, wanted) else [f"half of each: {found}"]
            return [*wrong, *_unwell(desk)]
        finally:
            desk.close()

    return cut_at_each(times, place, before, lambda folder, out: ["restore", str(source)], judge)


@trial("a migration cut at every write", full=2000, short=2)
def migrating(times: int, place: Path) -> Outcome:
    before = place / "frozen"
    with zipfile.ZipFile(FILES / "frozen" / "library-1-notebook-1.zip") as kept:
        kept.extractall(before)

    def judge(folder: Path, out: Path) -> list[str]:
        desk = Desk(folder)
        try:
            found = notes.every(desk)
            wrong = [] if len(found) == 6 else [f"{len(found)} of 6 notes are there"]
            return [*wrong, *(f"{note.id} is damaged" for note in found if note.state == "damaged"), *_unwell(desk)]
        finally:
            desk.close()

    return cut_at_each(times, place, before, lambda folder, out: ["list", "notes"], judge)


@trial("an export cut at every write", full=2000, short=2)
def exporting(times: int, place: Path) -> Outcome:
    before = _noted(place)
    clean = place / "clean"
    _run(_idm(["export", "notes", "--to", str(clean)]), _fresh(before, place)[0], place)
    wanted = {path.name: path.read_bytes() for path in clean.iterdir() if path.suffix == ".md"}

    def judge(folder: Path, out: Path) -> list[str]:
        there = {path.name: path.read_bytes() for path in out.glob("*.md")} if out.is_dir() else {}
        wrong = [f"{name} is half written" for name, content in there.items() if content != wanted.get(name)]
        _run(_idm(["export", "notes", "--to", str(out)]), folder, folder.parent)
        again = {path.name: path.read_bytes() for path in out.glob("*.md")}
        return [*wrong, *([] if again == wanted else ["exported again, it is not the same"])]

    return cut_at_each(times, place, before, lambda folder, out: ["export", "notes", "--to", str(out)], judge)


def _idm(arguments: list[str]) -> list[str]:
    return [sys.executable, "-m", "idm_desktop", *arguments]


def _run(command: list[str], folder: Path, place: Path) -> None:
    around = environment(place) | {"IDM_LIBRARY": str(folder)}
    subprocess.run(command, capture_output=True, cwd=ROOT, env=around, check=False)


def _fresh(before: Path, place: Path) -> tuple[Path, Path]:
    """Return a copy of a library, and a place beside it that is empty."""
    folder, out = place / "library", place / "out"
    for old in (folder, out, place / "state"):
        shutil.rmtree(old, ignore_errors=True)
    out.with_suffix(".zip").unlink(missing_ok=True)
    shutil.copytree(before, folder)
    return folder, out


@cache
def _shipped(place: Path) -> Path:
    folder = place / "before"
    desk = Desk(folder)
    desk.library.execute("SELECT 1")
    desk.close()
    return folder


@cache
def _noted(place: Path) -> Path:
    """Return a library with a document and three notes on it."""
    folder = _shipped(place)
    desk = Desk(folder)
    assert bring_in(desk, FILES / "quay-dialogue.txt", Options(guide=str(GUIDE))).status == "imported"
    for quote in ("nobody owns the tide", "herring fleet", "shared charts"):
        notes.add(desk, QUAY, quote=quote, text=f"On {quote}.")
    desk.close()
    return folder


def _held(desk: Desk) -> tuple[list[object], list[str]]:
    """Return which documents and which notes a library has."""
    return [d[0] for d in lookup.every(desk, "documents")], sorted(note.text for note in notes.every(desk))


def _unwell(desk: Desk) -> Iterator[str]:
    """Yield what the doctor finds, once what a start does has been done."""
    health.tidy(desk)
    for left in desk.folder.glob(".*"):
        yield f"{left.name} was left"
    for check in health.examine(desk).checks:
        if not check.ok and check.name != "high-water mark":
            yield f"{check.name}: {check.detail}"
