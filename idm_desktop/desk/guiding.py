"""What is known of an event, its reader's corrections in it, as a guide that `--guide` reads with the same result."""

from pathlib import Path

from idm_desktop.desk import originals, spotting, storing
from idm_desktop.desk.desk import Desk
from idm_desktop.errors import StoreError
from idm_desktop.model.dialogue import Dialogue
from idm_desktop.structure import guide
from idm_desktop.structure.dialogue import dialogue
from idm_desktop.structure.guide_writing import differences, written

SOURCE = "SELECT sha256, encoding FROM document WHERE id = ? AND version = ?"
ROUNDS = 3
"""How often a guide is read back to see what it still gets wrong."""


def guide_of(desk: Desk, document: str) -> str:
    """Return a guide in TOML; a document read with it has the people, quotations and conclusions it has now."""
    id, version = spotting.named(desk.library, document)
    sha256, encoding = desk.library.execute(SOURCE, (id, version)).fetchone()
    reading = originals.reading(desk.folder, sha256, encoding)
    found = storing.found_again(desk.library, desk.folder, id, version, reading)
    if found is None:
        raise StoreError(f"The stored text of {id} cannot be read; run `idm doctor` to see what is wrong.")
    record, wanted = found
    return _written(wanted, record)


def _written(wanted: Dialogue, record: originals.Record) -> str:
    text = written(wanted)
    corrections = []
    for _ in range(ROUNDS):
        read = dialogue(record.extract, Path(record.file).stem, guide.parse(text))
        more = differences(read, wanted)
        if not more:
            break
        corrections += more
        text = written(wanted, corrections)
    return text
