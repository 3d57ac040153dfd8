"""Run as a program: type into a note of the real window for ever, off screen, and keep a ledger of it.

`python -m tests.torture.typist LIBRARY SEED`; a line is `typed SECONDS LETTERS` or `saved LETTERS`, printed once the
window has said "saved".
"""

import random
import sys
from pathlib import Path
from time import monotonic

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from idm_desktop.ui import settings
from idm_desktop.ui.building import build_window
from idm_desktop.ui.notes.editor import NoteEditor

PATIENCE = 20.0
"""Seconds within which the window must be there."""


def words(seed: int) -> str:
    """Return what is typed: the same for the same seed, so that the judge knows it too."""
    dice = random.Random(seed)
    return " ".join("".join(dice.choices("abdeghilmnorstu", k=dice.randint(2, 9))) for _ in range(5000))


def main(folder: Path, seed: int) -> None:
    app = QApplication(sys.argv[:1])
    window = build_window(folder, "idm-2018-2-digest-en", settings.DEFAULTS)
    window.show()
    end = monotonic() + PATIENCE
    while not window.is_complete and monotonic() < end:
        app.processEvents()
    window.doing.do("free-note")
    while (editor := window.findChild(NoteEditor)) is None and monotonic() < end:
        app.processEvents()
    assert editor is not None
    saved = 0

    def tell(said: str) -> None:
        nonlocal saved
        if said == "saved" and len(editor._kept.text) > saved:
            saved = len(editor._kept.text)
            print("saved", saved, flush=True)

    window.writing.told.connect(tell)
    dice = random.Random(seed)
    for count, letter in enumerate(words(seed), 1):
        QTest.keyClicks(editor.text, letter)
        print("typed", monotonic(), count, flush=True)
        QTest.qWait(dice.randrange(2, 40))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
