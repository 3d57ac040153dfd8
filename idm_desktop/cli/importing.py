"""`idm import`: how far it is, and what came of every file."""

import shutil
import sys
import time
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from idm_desktop.cli.printing import as_json, escaped
from idm_desktop.desk.desk import Desk
from idm_desktop.errors import Refused
from idm_desktop.model.reports import Imported
from idm_desktop.words.counting import counted

if TYPE_CHECKING:
    from idm_desktop.desk.arriving import Step, Wanted

PIPED = "standard-input"
"""What is called what comes in on standard input; it is read as what its first bytes say."""

PAUSE = 0.1
"""Seconds between two lines of progress, lest the terminal flicker."""

WORDS = {"imported": "imported as", "new-version": "imported as a new version of", "already": "is here already as"}


def import_(desk: Desk, chosen: Namespace) -> int:
    """Import files and folders; one that is refused never stops the others."""
    from idm_desktop.desk import arriving, importing

    options = importing.Options(chosen.dry_run, chosen.event, chosen.new_version_of, chosen.guide, chosen.encoding)
    done: list[Imported] = []
    left: list[int] = []
    stopped = False
    with Ticker() as ticker:
        try:
            wanted = [_wanted(name) for name in chosen.files]
            for came in arriving.bring_all(desk, wanted, options, ticker.tell, left.append):
                done.append(came)
                ticker.wipe()
                _report(came, quiet=_is_quiet(chosen))
        except KeyboardInterrupt:
            stopped = True
    if any(left):
        said = f"Left out, because files of their kind are not read: {counted(sum(left), 'file')}."
        print(f"idm: {said}", file=sys.stderr)
    if _is_quiet(chosen):
        print(as_json(tuple(done)))
    if stopped:
        raise Refused(f"Stopped after {len(done)} of {ticker.total} files; nothing of the others was kept.")
    return 1 if any(came.status == "refused" for came in done) else 0


def _wanted(name: str) -> "Wanted":
    from idm_desktop.desk.arriving import Wanted
    from idm_desktop.importers import LIMIT
    from idm_desktop.importers.signature import is_marked_down

    if name != "-":
        return Wanted(Path(name))
    content = sys.stdin.buffer.read(LIMIT + 1)
    return Wanted(Path(PIPED).with_suffix(".md" if is_marked_down(content) else ".txt"), content)


def _is_quiet(chosen: Namespace) -> bool:
    return getattr(chosen, "json", False)


def _report(came: Imported, *, quiet: bool) -> None:
    shown = escaped(came.file)
    if came.reason is not None:
        _say(f"{shown} was not imported: {escaped(came.reason)}")
        return
    counts = came.counts
    if not quiet:
        sys.stdout.write(
            f"{shown} {WORDS[came.status]} {came.document}: {counted(counts.passages, 'passage')}, "
            f"{counted(counts.conclusions, 'conclusion')}, {counted(counts.speakers, 'speaker')}, "
            f"{counted(counts.quotations, 'quotation')}.\n"
        )
        sys.stdout.flush()
    for warning in came.warnings:
        _say(f"{shown}: {escaped(warning)}")


def _say(sentence: str) -> None:
    print(f"idm: {sentence}", file=sys.stderr)


class Ticker:
    """A line on the terminal that says how far an import is; none where nobody looks."""

    def __init__(self) -> None:
        self.total = 0
        self._is_seen = sys.stderr.isatty()
        self._width = 0
        self._last = 0.0

    def __enter__(self) -> "Ticker":
        return self

    def __exit__(self, *_: object) -> None:
        self.wipe()

    def tell(self, step: "Step") -> None:
        """Say which file is read, and how much of it is done."""
        self.total = step.total
        now = time.monotonic()
        if not self._is_seen or now - self._last < PAUSE:
            return
        self._last = now
        head, tail = f"{step.number} of {step.total}: ", f" {step.share:.0%}"
        room = max(8, shutil.get_terminal_size().columns - len(head) - len(tail) - 1)
        name = escaped(step.file)
        line = f"{head}{name if len(name) <= room else name[: room - 1] + '…'}{tail}"
        sys.stderr.write("\r" + line.ljust(self._width))
        sys.stderr.flush()
        self._width = len(line)

    def wipe(self) -> None:
        """Take the line away, for others to be written in its place."""
        if self._width:
            sys.stderr.write("\r" + " " * self._width + "\r")
            sys.stderr.flush()
            self._width = 0
