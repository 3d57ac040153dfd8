"""What the pane of notes is given."""

from typing import NamedTuple

from idm_desktop.model.lists import NoteRow
from idm_desktop.model.notes import Note
from idm_desktop.notebook.values import Content


class NoteCard(NamedTuple):
    """A note with where it stands, and its remark as HTML that has been made harmless."""

    row: NoteRow
    html: str

    @property
    def id(self) -> str:
        return self.row.note.id


def content_of(note: Note) -> Content:
    """Return the four things about a note that its reader changes."""
    return Content(note.text, note.meaning, note.tags, note.share)
