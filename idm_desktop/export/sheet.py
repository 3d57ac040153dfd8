"""What one file of notes is made from."""

from typing import NamedTuple

from idm_desktop.model.notes import Note


class Entry(NamedTuple):
    """A note with all that is said about its place.

    `prefix` and `suffix` are the words around the quote, and `sha256` is the document version its anchor speaks of.
    `heading` is the section it stands under. `label` is a short citation ("para. 14 (b)") and `para` the same bare
    ("14(b)"), `reference` a full citation, `link` the address it opens. `who` names the speaker for people, `speaker`
    for programs. `named` is what the reader calls the note's meaning.
    """

    note: Note
    prefix: str
    suffix: str
    sha256: str | None
    heading: str
    label: str | None
    reference: str | None
    link: str | None
    who: str | None
    speaker: str | None
    para: str | None
    named: str | None = None


class Sheet(NamedTuple):
    """One file: its name, what its front matter says, and its notes in the order they are to stand.

    `headings` are those that sections of it may have by us; any other in a file is its reader's.
    """

    name: str
    title: str
    aliases: tuple[str, ...]
    tags: tuple[str, ...]
    source: str | None
    document: str | None
    version_sha: str | None
    language: str | None
    author: str | None
    entries: tuple[Entry, ...]
    organiser: str | None = None
    headings: frozenset[str] = frozenset()
