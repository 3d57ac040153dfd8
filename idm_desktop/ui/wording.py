"""How the window words what the values hold in code: meanings, kinds, counts, places and times."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt

from idm_desktop.ui.translating import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

MEANING_NAMES = {
    "commitment": QT_TRANSLATE_NOOP("Wording", "Commitment"),
    "recommendation": QT_TRANSLATE_NOOP("Wording", "Recommendation"),
    "figure": QT_TRANSLATE_NOOP("Wording", "Figure"),
    "position": QT_TRANSLATE_NOOP("Wording", "Position"),
    "question": QT_TRANSLATE_NOOP("Wording", "Question"),
    "quotation": QT_TRANSLATE_NOOP("Wording", "Quotation"),
}

SHARE_NAMES = {
    "personal": QT_TRANSLATE_NOOP("Wording", "For me alone"),
    "delegation": QT_TRANSLATE_NOOP("Wording", "For the delegation"),
    "public": QT_TRANSLATE_NOOP("Wording", "Public"),
}

DOCUMENT_NAMES = {
    "digest": QT_TRANSLATE_NOOP("Wording", "In brief, in our own words"),
    "official": QT_TRANSLATE_NOOP("Wording", "Official text"),
    "programme": QT_TRANSLATE_NOOP("Wording", "Programme"),
    "other": QT_TRANSLATE_NOOP("Wording", "Document"),
}

LANGUAGE_NAMES = {
    "ar": QT_TRANSLATE_NOOP("Wording", "Arabic"),
    "de": QT_TRANSLATE_NOOP("Wording", "German"),
    "en": QT_TRANSLATE_NOOP("Wording", "English"),
    "es": QT_TRANSLATE_NOOP("Wording", "Spanish"),
    "fr": QT_TRANSLATE_NOOP("Wording", "French"),
    "it": QT_TRANSLATE_NOOP("Wording", "Italian"),
    "pt": QT_TRANSLATE_NOOP("Wording", "Portuguese"),
    "ru": QT_TRANSLATE_NOOP("Wording", "Russian"),
    "zh": QT_TRANSLATE_NOOP("Wording", "Chinese"),
}

ONES = {"en": (1,), "fr": (0, 1), "es": (1,)}
"""How many are worded like one, in each language there is."""

COUNTED = {
    "passage": (QT_TRANSLATE_NOOP("Wording", "{count} passage"), QT_TRANSLATE_NOOP("Wording", "{count} passages")),
    "speaker": (QT_TRANSLATE_NOOP("Wording", "{count} speaker"), QT_TRANSLATE_NOOP("Wording", "{count} speakers")),
    "session": (QT_TRANSLATE_NOOP("Wording", "{count} session"), QT_TRANSLATE_NOOP("Wording", "{count} sessions")),
    "conclusion": (
        QT_TRANSLATE_NOOP("Wording", "{count} conclusion"),
        QT_TRANSLATE_NOOP("Wording", "{count} conclusions"),
    ),
    "quotation": (
        QT_TRANSLATE_NOOP("Wording", "{count} quotation"),
        QT_TRANSLATE_NOOP("Wording", "{count} quotations"),
    ),
    "footnote": (QT_TRANSLATE_NOOP("Wording", "{count} footnote"), QT_TRANSLATE_NOOP("Wording", "{count} footnotes")),
    "figure": (QT_TRANSLATE_NOOP("Wording", "{count} figure"), QT_TRANSLATE_NOOP("Wording", "{count} figures")),
    "guess": (QT_TRANSLATE_NOOP("Wording", "{count} guess"), QT_TRANSLATE_NOOP("Wording", "{count} guesses")),
    "note": (QT_TRANSLATE_NOOP("Wording", "{count} note"), QT_TRANSLATE_NOOP("Wording", "{count} notes")),
    "page": (QT_TRANSLATE_NOOP("Wording", "{count} page"), QT_TRANSLATE_NOOP("Wording", "{count} pages")),
    "word": (QT_TRANSLATE_NOOP("Wording", "{count} word"), QT_TRANSLATE_NOOP("Wording", "{count} words")),
    "person": (QT_TRANSLATE_NOOP("Wording", "{count} person"), QT_TRANSLATE_NOOP("Wording", "{count} people")),
    "country": (QT_TRANSLATE_NOOP("Wording", "{count} country"), QT_TRANSLATE_NOOP("Wording", "{count} countries")),
    "text": (QT_TRANSLATE_NOOP("Wording", "{count} text"), QT_TRANSLATE_NOOP("Wording", "{count} texts")),
    "event": (QT_TRANSLATE_NOOP("Wording", "{count} event"), QT_TRANSLATE_NOOP("Wording", "{count} events")),
    "result": (QT_TRANSLATE_NOOP("Wording", "{count} result"), QT_TRANSLATE_NOOP("Wording", "{count} results")),
}


class Words(NamedTuple):
    """A short text and the longer one a screen reader says in its place."""

    shown: str
    said: str


_called: dict[str, str] = {}


def call_meanings(names: Mapping[str, str]) -> None:
    """Call meanings by names of the reader's own from now on; the others have the names they came with."""
    _called.clear()
    _called.update(names)


def given_meaning(name: str) -> str:
    """Return the name a meaning came with."""
    return translate("Wording", MEANING_NAMES[name])


def meaning(name: str | None) -> str:
    if name is None:
        return translate("Wording", "No meaning")
    return _called.get(name) or given_meaning(name)


def share(name: str) -> str:
    return translate("Wording", SHARE_NAMES[name])


def document_kind(kind: str) -> str:
    return translate("Wording", DOCUMENT_NAMES.get(kind, DOCUMENT_NAMES["other"]))


def language(code: str) -> str:
    """Name a language, a rarer one in its own words."""
    if code in LANGUAGE_NAMES:
        return translate("Wording", LANGUAGE_NAMES[code])
    return QLocale(code).nativeLanguageName() or code


def country(code: str) -> str:
    """Name a country; the names are in territories.py."""
    return translate("Territories", QLocale.territoryToString(QLocale.codeToTerritory(code)))


def spoken() -> str:
    """Return the code of the language the window speaks: this word is translated as the code of each."""
    return translate("Wording", "en")


def quoted(words: str) -> str:
    return translate("Wording", "“{words}”").format(words=words)


def number(value: int) -> str:
    return QLocale().toString(value)


def counted(thing: str, count: int) -> str:
    """Say how many there are, such as "3 passages"."""
    one, many = COUNTED[thing]
    return translate("Wording", one if count in ONES[spoken()] else many).format(count=number(count))


def passage(value: int) -> Words:
    """Name a passage by its number."""
    said = translate("Wording", "passage {number}").format(number=value)
    return Words(f"¶ {value}", said)


BETWEEN = " · "


def joined(*parts: str | None) -> str:
    """Set what there is of `parts` in one line, with a middle dot between."""
    return BETWEEN.join(part for part in parts if part)


def when(time: str, now: QDateTime | None = None, *, exact: bool = False) -> str:
    """Say when a UTC time was, as one would: today 14:05, yesterday 9:12, 4 Nov 2026, with its hour if `exact`."""
    moment = QDateTime.fromString(time, Qt.DateFormat.ISODate)  # a pattern takes a hundred times as long to read
    if not (moment.isValid() and time.endswith("Z")):
        return time
    local = moment.toLocalTime()
    days = local.date().daysTo((now or QDateTime.currentDateTime()).date())
    clock = QLocale().toString(local.time(), QLocale.FormatType.ShortFormat)
    if days == 0:
        return translate("Wording", "today {time}").format(time=clock)
    if days == 1:
        return translate("Wording", "yesterday {time}").format(time=clock)
    return f"{_day(local.date())} {clock}" if exact else _day(local.date())


def _day(date: QDate) -> str:
    return QLocale().toString(date, translate("Wording", "d MMM yyyy"))


def days(start: str | None, end: str | None) -> str | None:
    """Say on which days something was, given as ISO dates: 8–9 October 2018."""
    first, last = QDate.fromString(start or "", "yyyy-MM-dd"), QDate.fromString(end or "", "yyyy-MM-dd")
    if not first.isValid():
        return None
    whole, short = translate("Wording", "d MMMM yyyy"), translate("Wording", "d MMMM")
    if not last.isValid() or first == last:
        return QLocale().toString(first, whole)
    same = first.year() == last.year()
    begins = "d" if same and first.month() == last.month() else short if same else whole
    dash = "–" if begins == "d" else " – "
    return f"{QLocale().toString(first, begins)}{dash}{QLocale().toString(last, whole)}"
