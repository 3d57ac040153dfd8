"""Saving what is written, so that nothing is lost: to the right note, from the right revision, in the right order.

The window hands `Save.perform` to `Tasks.commit` and its answer to the pane. Commits keep their order, so a save made
while another is under way starts from the revision which that one will have made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from idm_desktop.model.notes import Note
from idm_desktop.notebook.values import Content

if TYPE_CHECKING:
    from idm_desktop.desk.desk import Desk


class Course:
    """Which note an editor's words go to, and the revision they start from; each save moves it on.

    Where somebody else changed the note in between, the words become a note of their own, and the course turns to it.
    Only the worker reads and moves it once saving has begun.
    """

    def __init__(self, id: str, revision: int) -> None:
        self.id = id
        self.revision = revision

    def follow(self, note: Note) -> None:
        self.id, self.revision = note.id, note.revision


class Save(NamedTuple):
    """Content on its way to the notebook; `note` is the note whose editor it comes from."""

    note: str
    course: Course
    content: Content

    def perform(self, desk: Desk) -> Note:
        """Write the content; returns the note that has it now."""
        from idm_desktop.desk import notes

        text, meaning, tags, share = self.content
        saved = notes.change(
            desk, self.course.id, text=text, meaning=meaning, tags=tags, share=share, since=self.course.revision
        )
        self.course.follow(saved)
        return saved
