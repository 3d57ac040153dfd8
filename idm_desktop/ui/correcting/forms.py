"""Which facts a dialog asks for of each kind of thing, in which order, and how they are worded."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from idm_desktop.desk.values import ACTORS, COUNTRIES, KINDS, SESSION_KINDS
from idm_desktop.ui import wording
from idm_desktop.ui.reader import labels
from idm_desktop.ui.translating import QT_TRANSLATE_NOOP

Choices = tuple[tuple[str, str], ...]

translate = QCoreApplication.translate


class Field(NamedTuple):
    """One fact: its key, its label with the mark of its letter, what may stand in it where not anything, a hint."""

    key: str
    label: str
    choices: Callable[[], Choices] | None = None
    hint: str = ""


SESSION_NAMES = {
    "opening": QT_TRANSLATE_NOOP("Facts", "Opening"),
    "setting-scene": QT_TRANSLATE_NOOP("Facts", "Setting the scene"),
    "thematic": QT_TRANSLATE_NOOP("Facts", "On a theme"),
    "voices": QT_TRANSLATE_NOOP("Facts", "Voices"),
    "closing": QT_TRANSLATE_NOOP("Facts", "Closing"),
    "other": QT_TRANSLATE_NOOP("Facts", "Other"),
}
TITLES = {
    "document": QT_TRANSLATE_NOOP("Facts", "Properties of the document"),
    "event": QT_TRANSLATE_NOOP("Facts", "Properties of the event"),
    "session": QT_TRANSLATE_NOOP("Facts", "Properties of the session"),
    "speaker": QT_TRANSLATE_NOOP("Facts", "Properties of the person"),
}
DAY = QT_TRANSLATE_NOOP("Facts", "year-month-day, such as 2018-10-08")
LANGUAGES = ("en", "fr", "es", "ar", "ru", "zh", "pt", "de", "it")


def kinds() -> Choices:
    return tuple((kind, wording.document_kind(kind)) for kind in KINDS)


def session_kinds() -> Choices:
    return tuple((kind, translate("Facts", SESSION_NAMES[kind])) for kind in SESSION_KINDS)


def actors() -> Choices:
    return (("", translate("Facts", "Not known")), *((actor, labels.value("actor", actor)) for actor in ACTORS))


def countries() -> Choices:
    named = sorted(((code, labels.value("country", code)) for code in COUNTRIES), key=lambda pair: pair[1])
    return (("", translate("Facts", "Not known")), *named)


def languages() -> Choices:
    return tuple((code, wording.language(code)) for code in LANGUAGES)


FIELDS: dict[str, tuple[Field, ...]] = {
    "document": (
        Field("title", QT_TRANSLATE_NOOP("Facts", "&Title")),
        Field("kind", QT_TRANSLATE_NOOP("Facts", "&Kind"), kinds),
        Field("language", QT_TRANSLATE_NOOP("Facts", "&Language"), languages),
        Field("event", QT_TRANSLATE_NOOP("Facts", "&Event"), tuple),
        Field("dates", QT_TRANSLATE_NOOP("Facts", "&Dates"), None, QT_TRANSLATE_NOOP("Facts", "2018-10-08/2018-10-09")),
        Field("place", QT_TRANSLATE_NOOP("Facts", "&Place"), None, QT_TRANSLATE_NOOP("Facts", "venue, city")),
    ),
    "event": (
        Field("title", QT_TRANSLATE_NOOP("Facts", "&Title")),
        Field("theme", QT_TRANSLATE_NOOP("Facts", "T&heme")),
        Field("series", QT_TRANSLATE_NOOP("Facts", "&Series")),
        Field("organiser", QT_TRANSLATE_NOOP("Facts", "&Organiser")),
        Field("start", QT_TRANSLATE_NOOP("Facts", "&First day"), None, DAY),
        Field("end", QT_TRANSLATE_NOOP("Facts", "&Last day"), None, DAY),
        Field("venue", QT_TRANSLATE_NOOP("Facts", "&Venue")),
        Field("city", QT_TRANSLATE_NOOP("Facts", "&City")),
    ),
    "session": (
        Field("label", QT_TRANSLATE_NOOP("Facts", "&Label"), None, QT_TRANSLATE_NOOP("Facts", "such as Session 3")),
        Field("title", QT_TRANSLATE_NOOP("Facts", "&Title")),
        Field("kind", QT_TRANSLATE_NOOP("Facts", "&Kind"), session_kinds),
        Field(
            "moderator",
            QT_TRANSLATE_NOOP("Facts", "&Moderators"),
            None,
            QT_TRANSLATE_NOOP("Facts", "names, with commas between"),
        ),
    ),
    "speaker": (
        Field("name", QT_TRANSLATE_NOOP("Facts", "&Name")),
        Field("honorific", QT_TRANSLATE_NOOP("Facts", "&Honorific"), None, QT_TRANSLATE_NOOP("Facts", "such as Ms.")),
        Field("given", QT_TRANSLATE_NOOP("Facts", "&Given name")),
        Field("family", QT_TRANSLATE_NOOP("Facts", "&Family name")),
        Field("role", QT_TRANSLATE_NOOP("Facts", "&Role")),
        Field("organisation", QT_TRANSLATE_NOOP("Facts", "&Organisation")),
        Field("country", QT_TRANSLATE_NOOP("Facts", "&Country"), countries),
        Field("actor", QT_TRANSLATE_NOOP("Facts", "&Speaks for"), actors),
    ),
}
