"""A library that can only be read: that is said, and what would write is off, with the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from idm_desktop.ui import sentences

if TYPE_CHECKING:
    from idm_desktop.ui.window import Window

translate = QCoreApplication.translate

MARKING = ("highlight", "commitment", "recommendation", "figure", "position", "question", "quotation")
NOTING = ("note", "free-note", "edit-note", "delete-note", "meanings", "undo", "redo", "import-notes", "mirror")
DOCUMENTS = ("import", "import-folder", "encoding", "remove-document", "backup", "restore")
EVENTS = ("new-event", "merge-event", "remove-event", "put-back")
FINDINGS = ("name-here", "conclusion-here", "add-to-briefing")

WRITING = frozenset((*MARKING, *NOTING, *DOCUMENTS, *EVENTS, *FINDINGS))


def keep(window: Window, reason: str) -> None:
    """Let nothing be written in this window, and say why."""
    short = translate("ReadOnly", "This library can only be read.")
    window.actions_.forbid(WRITING, short)
    window.notes.forbid(short)
    window.footer.keep(translate("ReadOnly", "Read only"))
    window.messages.insist(
        sentences.told(reason), translate("ReadOnly", "Back up everything…"), window.actions_["backup-all"].trigger
    )
