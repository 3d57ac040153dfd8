"""The words of the overview: on the page, in tips, and for those who do not see it."""

from PySide6.QtCore import QCoreApplication

from idm_desktop.model.overview import Attendance
from idm_desktop.ui import wording
from idm_desktop.ui.reader import labels
from idm_desktop.ui.translating import QT_TRANSLATE_NOOP

LED = ("moderator", "chair")
SIGNS = {
    "speaker": QT_TRANSLATE_NOOP("Overview", "spoke"),
    "moderator": QT_TRANSLATE_NOOP("Overview", "moderated or chaired"),
    "mentioned": QT_TRANSLATE_NOOP("Overview", "in writing, quoted or mentioned"),
}
TEXTS = (
    QT_TRANSLATE_NOOP("Overview", "The sessions, and who took part"),
    QT_TRANSLATE_NOOP("Overview", "Session not known"),
    QT_TRANSLATE_NOOP("Overview", "nothing is told of it"),
    QT_TRANSLATE_NOOP("Overview", "{group}: {people}"),
    QT_TRANSLATE_NOOP("Overview", "By whom they speak for: {groups}."),
    QT_TRANSLATE_NOOP("Overview", "{title}, {group}: {names}"),
    QT_TRANSLATE_NOOP(
        "Overview", "For {count} of {total} people the session is inferred from the text, not stated in it."
    ),
    QT_TRANSLATE_NOOP("Overview", "Sessions stand in their order; on which day each was held is not told."),
    QT_TRANSLATE_NOOP("Overview", "Where they came from"),
    QT_TRANSLATE_NOOP("Overview", "{country}: {names}"),
    QT_TRANSLATE_NOOP("Overview", "{countries} are named. For {count} people, no country is."),
    QT_TRANSLATE_NOOP("Overview", "Conclusions: length, people, notes"),
    QT_TRANSLATE_NOOP("Overview", "Conclusion {number}: {headline}"),
    QT_TRANSLATE_NOOP("Overview", "What you have read"),
    QT_TRANSLATE_NOOP("Overview", "{read} of {total} passages read"),
    QT_TRANSLATE_NOOP("Overview", "{count} with notes"),
    QT_TRANSLATE_NOOP("Overview", "{count} untouched"),
    QT_TRANSLATE_NOOP("Overview", "read"),
    QT_TRANSLATE_NOOP("Overview", "not read yet"),
    QT_TRANSLATE_NOOP("Overview", "with a note"),
    QT_TRANSLATE_NOOP("Overview", "All events"),
    QT_TRANSLATE_NOOP("Overview", "Without a date"),
    QT_TRANSLATE_NOOP("Overview", "{count} with “{words}”"),
    QT_TRANSLATE_NOOP("Overview", "The library is empty. Import a document, or drop a file on this window."),
    QT_TRANSLATE_NOOP("Overview", "A passage counts as read once all of it has been in view for as long as it takes."),
)
"""Every text of the drawings, so that translations know them."""


def text(words: str) -> str:
    """Return one of the texts above in the reader's language."""
    return QCoreApplication.translate("Overview", words)


def sign(capacity: str) -> str:
    """Return the capacity whose sign stands for this one too."""
    return "moderator" if capacity in LED else "speaker" if capacity == "speaker" else "mentioned"


def person(one: Attendance) -> str:
    """Name somebody, in what capacity if not as a speaker, and how sure that is."""
    capacity = labels.detail(one.capacity) if one.capacity != "speaker" else None
    certainty = labels.certainty(one.certainty) if one.session is not None else None
    more = ", ".join(filter(None, (capacity, certainty)))
    return f"{one.name} ({more})" if more else one.name


def coverage(read: int, noted: int, untouched: int, total: int) -> str:
    """Say how much of a text has been read."""
    return wording.joined(
        text("{read} of {total} passages read").format(read=wording.number(read), total=wording.number(total)),
        text("{count} with notes").format(count=wording.number(noted)),
        text("{count} untouched").format(count=wording.number(untouched)),
    )
