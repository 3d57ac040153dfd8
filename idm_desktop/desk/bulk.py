"""Changing many notes at once: what is changed, and the whole of it taken back."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from idm_desktop.desk import health, notes
from idm_desktop.desk.desk import Desk
from idm_desktop.model.notes import Note
from idm_desktop.notebook import notes as kept
from idm_desktop.notebook.values import KEEP, Content

Progress = Callable[[float], None]


class Wanted(NamedTuple):
    """What becomes of notes; what is KEEP stays. `add` and `remove` are tags."""

    meaning: object = KEEP
    share: object = KEEP
    add: tuple[str, ...] = ()
    remove: tuple[str, ...] = ()


class Before(NamedTuple):
    """What a note said before, to be said again when the change is taken back."""

    id: str
    content: Content


def change(
    desk: Desk, ids: Sequence[str], wanted: Wanted, progress: Progress = lambda share: None
) -> tuple[Before, ...]:
    """Change notes; return what those that changed said before."""
    health.before_bulk(desk, len(ids))
    done = []
    for count, id in enumerate(ids, start=1):
        note = notes.get(desk, id)
        before = Before(id, Content(note.text, note.meaning, note.tags, note.share))
        after = _changed(note, wanted)
        if after != before.content:
            kept.change(desk.notebook, id, meaning=after.meaning, tags=after.tags, share=after.share)
            done.append(before)
        progress(count / len(ids))
    return tuple(done)


def take_back(desk: Desk, before: Iterable[Before]) -> None:
    """Let notes say again what they said before; nothing written since is lost, it stays as a revision."""
    for id, content in before:
        kept.change(desk.notebook, id, meaning=content.meaning, tags=content.tags, share=content.share)


def delete(desk: Desk, ids: Sequence[str]) -> tuple[str, ...]:
    """Put notes into the trash; return their ids."""
    health.before_bulk(desk, len(ids))
    return tuple(kept.delete(desk.notebook, id).id for id in ids)


def restore(desk: Desk, ids: Sequence[str]) -> None:
    """Take notes out of the trash."""
    for id in ids:
        kept.restore(desk.notebook, id)


def rename_tag(desk: Desk, old: str, new: str) -> tuple[Note, ...]:
    """Give a tag, and those nested under it, another name on every note that bears it, in the trash too."""
    notebook = desk.to_write()
    health.safeguard(desk)
    return tuple(notes.get(desk, note.id) for note in kept.rename_tag(notebook, old, new))


def _changed(note: Note, wanted: Wanted) -> Content:
    gone = {tag.casefold() for tag in wanted.remove}
    tags = [tag for tag in note.tags if tag.casefold() not in gone]
    there = {tag.casefold() for tag in tags}
    tags += [tag for tag in wanted.add if tag.casefold() not in there]
    meaning = note.meaning if wanted.meaning is KEEP else wanted.meaning
    share = note.share if wanted.share is KEEP else wanted.share
    assert meaning is None or isinstance(meaning, str)
    assert isinstance(share, str)
    return Content(note.text, meaning, tuple(tags), share)
