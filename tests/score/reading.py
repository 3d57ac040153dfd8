"""What the program makes of a document, asked of the library as any reader asks it."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from idm_desktop.desk import lookup
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.importing import Options, bring_in
from idm_desktop.model.people import Organisation, Speaker
from idm_desktop.model.texts import Acronym, Conclusion, Document, Event, Figure, Passage, Quotation, Session


class Read(NamedTuple):
    """A document as it stands in a library that holds nothing else but what is shipped."""

    document: Document
    event: Event
    sessions: list[Session]
    speakers: list[Speaker]
    passages: list[Passage]
    conclusions: list[Conclusion]
    quotations: list[Quotation]
    figures: list[Figure]
    acronyms: list[Acronym]
    organisations: list[Organisation]
    stored: str


@contextmanager
def at_home() -> Iterator[Path]:
    """Keep the settings and marks of whoever asks out of it; the folder is gone when all is done."""
    with tempfile.TemporaryDirectory(prefix="idm-score-") as place:
        before = dict(os.environ)
        os.environ |= {f"XDG_{name}_HOME": f"{place}/{name.lower()}" for name in ("CONFIG", "STATE", "DATA", "CACHE")}
        tempfile.tempdir = place
        try:
            yield Path(place)
        finally:
            tempfile.tempdir = None
            os.environ.clear()
            os.environ.update(before)


@cache
def _shipped() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="idm-score-")) / "library"
    desk = Desk(folder)
    desk.library.execute("SELECT 1")
    desk.close()
    return folder


@cache
def read(path: Path, guide: str = "none") -> Read:
    """Import a file into a library of its own and return all that is shown of it."""
    with tempfile.TemporaryDirectory(prefix="idm-score-") as place:
        desk = Desk(Path(shutil.copytree(_shipped(), Path(place) / "library")))
        try:
            done = bring_in(desk, path, Options(guide=guide))
            assert done.document is not None, f"{path.name} was {done.status}: {done.reason}"
            return _all(desk, done.document)
        finally:
            desk.close()


def _all(desk: Desk, document: str) -> Read:
    def of(kind: str) -> list[Any]:
        return list(lookup.every(desk, kind, document=document))

    (itself,) = of("documents")
    (event,) = of("events")
    sessions: list[Any] = list(lookup.every(desk, "sessions", event=event.id))
    return Read(
        itself,
        event,
        sessions,
        of("speakers"),
        of("passages"),
        of("conclusions"),
        of("quotations"),
        of("figures"),
        of("acronyms"),
        of("organisations"),
        lookup.text(desk, document),
    )
