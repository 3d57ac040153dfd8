"""What the pane of notes asks of a desk, done on the worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idm_desktop.ui.visiting import leaves

if TYPE_CHECKING:
    from idm_desktop.desk.desk import Desk
    from idm_desktop.model.lists import NoteRow
    from idm_desktop.model.notes import Note
    from idm_desktop.model.page import Page
    from idm_desktop.ui.notes.values import NoteCard
    from idm_desktop.ui.reader.values import Selection


def html(markdown: str, desk: Desk) -> str:
    from idm_desktop.export import preview

    if "[[" in markdown:
        from idm_desktop.desk import linking
        from idm_desktop.words.links import with_addresses

        markdown = with_addresses(markdown, linking.addresses(desk, markdown))
    return preview.html(markdown)


def leading_here(page: Page, own: tuple[str, ...], desk: Desk) -> tuple[NoteRow, ...]:
    from idm_desktop.desk import linking

    return linking.leading_to_page(desk, page, leaves(page), own)


def cards(rows: tuple[NoteRow, ...], also: tuple[str, ...], desk: Desk) -> tuple[NoteCard, ...]:
    from idm_desktop.desk import noted, notes
    from idm_desktop.ui.notes.values import NoteCard

    here = {row.note.id for row in rows}
    apart = [notes.get(desk, id) for id in dict.fromkeys(also) if id not in here]
    rows = (*noted.rows(desk, [note for note in apart if note.state != "deleted"]), *rows) if apart else rows
    return tuple(NoteCard(row, html(row.note.text, desk) if row.note.text else "") for row in rows)


def tags(desk: Desk) -> tuple[str, ...]:
    from idm_desktop.desk import notes

    return tuple(tag.tag for tag in notes.tags(desk))


def mark(where: tuple[str, int], selection: Selection, meaning: str | None, author: str | None, desk: Desk) -> Note:
    from idm_desktop.desk import notes
    from idm_desktop.notebook.values import Draft

    return notes.add_at(desk, *where, selection.parts, Draft(meaning=meaning, author=author))


def write(ref: str | None, author: str | None, desk: Desk) -> Note:
    from idm_desktop.desk import notes

    return notes.add(desk, ref, author=author)


def delete(id: str, desk: Desk) -> Note:
    from idm_desktop.desk import notes

    return notes.delete(desk, id)
