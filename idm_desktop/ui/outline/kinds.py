"""The lists of the pane: what each is called, how its rows are worded, and what is said where it is empty."""

from collections.abc import Callable
from typing import Any, NamedTuple

from idm_desktop.ui.listing.model import Line
from idm_desktop.ui.outline import words
from idm_desktop.ui.translating import QT_TRANSLATE_NOOP


class Kind(NamedTuple):
    """A list: its name in the program, icon, title, how its rows are worded, how many lines a title may take."""

    name: str
    icon: str
    title: str
    word: Callable[[Any], Line]
    lines: int
    empty: str


KINDS = (
    Kind(
        "conclusions",
        "conclusion",
        QT_TRANSLATE_NOOP("OutlinePane", "Conclusions"),
        words.conclusion,
        2,
        QT_TRANSLATE_NOOP("OutlinePane", "No conclusions are known of this event."),
    ),
    Kind(
        "sessions",
        "session",
        QT_TRANSLATE_NOOP("OutlinePane", "Sessions"),
        words.session,
        2,
        QT_TRANSLATE_NOOP("OutlinePane", "No sessions are known of this event."),
    ),
    Kind(
        "speakers",
        "speaker",
        QT_TRANSLATE_NOOP("OutlinePane", "Speakers"),
        words.speaker,
        1,
        QT_TRANSLATE_NOOP("OutlinePane", "Nobody is named in this event’s documents."),
    ),
    Kind(
        "notes",
        "notes",
        QT_TRANSLATE_NOOP("OutlinePane", "Notes"),
        words.note,
        2,
        QT_TRANSLATE_NOOP("OutlinePane", "No notes yet. Select words and press H."),
    ),
    Kind(
        "searches",
        "search",
        QT_TRANSLATE_NOOP("OutlinePane", "Searches"),
        words.search,
        1,
        QT_TRANSLATE_NOOP("OutlinePane", "No searches yet. Search, and choose “Save this search…” above the answers."),
    ),
)
