"""What long work answers when it is done."""

from typing import NamedTuple


class Counts(NamedTuple):
    """What came in with a document."""

    passages: int = 0
    conclusions: int = 0
    sessions: int = 0
    speakers: int = 0
    quotations: int = 0
    footnotes: int = 0
    figures: int = 0


class Imported(NamedTuple):
    """The outcome for one file: imported, already, new-version or refused; `reason` only where it was refused."""

    file: str
    status: str
    document: str | None
    version: int | None
    counts: Counts
    warnings: tuple[str, ...]
    reason: str | None


class Exported(NamedTuple):
    """Notes written out; `imported` counts edits found in the files and taken in first."""

    files: tuple[str, ...]
    notes: int
    imported: int


class Backup(NamedTuple):
    """One copy of the notebook, and whether it was read back and found whole."""

    file: str
    notes: int
    ok: bool


class Check(NamedTuple):
    """One thing the doctor looked at."""

    name: str
    ok: bool
    detail: str


class KeptBackup(NamedTuple):
    """A backup found in the library folder; `time` from its name."""

    file: str
    time: str
    notes: int
    ok: bool


class Diagnosis(NamedTuple):
    """What the doctor found."""

    ok: bool
    checks: tuple[Check, ...]
    damaged: tuple[str, ...]
    backups: tuple[KeptBackup, ...]


class Returned(NamedTuple):
    """What came of taking notes in; `deleted` counts those missing from their files, `notes` names what was written."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    conflicts: int = 0
    deleted: int = 0
    refused: int = 0
    notes: tuple[str, ...] = ()


class Step(NamedTuple):
    """What became of one note of a file, or would: new, changed, unchanged, conflict, deleted or refused.

    `words` are its first ones. `reason` says why it was refused, or kept beside another.
    """

    file: str
    line: int
    status: str
    note: str | None
    words: str
    reason: str | None = None


class Written(NamedTuple):
    """A document written out."""

    document: str
    version: int
    file: str
    format: str
