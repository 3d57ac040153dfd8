"""How a query was understood, in the reader's language."""

from collections.abc import Sequence

from idm_desktop.model.found import Bar, Found
from idm_desktop.ui.translating import QT_TRANSLATE_NOOP
from idm_desktop.ui.wording import translate
from idm_desktop.words.query import parse
from idm_desktop.words.reading import reading

LONGEST = 60
"""Letters of a name that are said."""
TEXTS = (
    QT_TRANSLATE_NOOP("Understood", "Type a word to look for."),
    QT_TRANSLATE_NOOP("Understood", "Say what to find as well as what to leave out."),
    QT_TRANSLATE_NOOP("Understood", "The query is long; what comes after its first part was left out."),
    QT_TRANSLATE_NOOP("Understood", "No passage has them all; these are passages of documents that do."),
    QT_TRANSLATE_NOOP("Understood", "There is no field “{}”, so it was read as words; fields are {}."),
    QT_TRANSLATE_NOOP("Understood", "“{}” is no type; types are {}."),
    QT_TRANSLATE_NOOP("Understood", "“{}” is no meaning; meanings are {}."),
    QT_TRANSLATE_NOOP("Understood", "“{}” is no sharing mark; there are {}."),
    QT_TRANSLATE_NOOP("Understood", "“{}” is no state of a note; states are {}."),
    QT_TRANSLATE_NOOP("Understood", "“{}” cannot be asked for; what can is {}."),
    QT_TRANSLATE_NOOP("Understood", "“{}” is no year; write 2018 or 2016..2018."),
    QT_TRANSLATE_NOOP("Understood", "“{}” is no language; write en, fr or es."),
    QT_TRANSLATE_NOOP("Understood", "“{}” is no date; write 2026-01-31 or >2026-01."),
    QT_TRANSLATE_NOOP("Understood", "that name or quote {}"),
    QT_TRANSLATE_NOOP("Understood", "of session {}"),
    QT_TRANSLATE_NOOP("Understood", "of the event {}"),
    QT_TRANSLATE_NOOP("Understood", "of the year {}"),
    QT_TRANSLATE_NOOP("Understood", "of the type {}"),
    QT_TRANSLATE_NOOP("Understood", "in the language {}"),
    QT_TRANSLATE_NOOP("Understood", "with the number {}"),
    QT_TRANSLATE_NOOP("Understood", "of the document {}"),
    QT_TRANSLATE_NOOP("Understood", "of the conclusion {}"),
    QT_TRANSLATE_NOOP("Understood", "tagged {}"),
    QT_TRANSLATE_NOOP("Understood", "that say {}"),
    QT_TRANSLATE_NOOP("Understood", "that mean {}"),
    QT_TRANSLATE_NOOP("Understood", "shared as {}"),
    QT_TRANSLATE_NOOP("Understood", "that have a {}"),
    QT_TRANSLATE_NOOP("Understood", "that are {}"),
    QT_TRANSLATE_NOOP("Understood", "changed {}"),
    QT_TRANSLATE_NOOP("Understood", "Notes"),
    QT_TRANSLATE_NOOP("Understood", "Passages"),
    QT_TRANSLATE_NOOP("Understood", "with {}"),
    QT_TRANSLATE_NOOP("Understood", "without {}"),
    QT_TRANSLATE_NOOP("Understood", "and"),
    QT_TRANSLATE_NOOP("Understood", "or"),
    QT_TRANSLATE_NOOP("Understood", "{} more"),
    QT_TRANSLATE_NOOP("Understood", "“{}”"),
    QT_TRANSLATE_NOOP("Understood", "exactly {}"),
    QT_TRANSLATE_NOOP("Understood", "{words} within {count} words of each other"),
    QT_TRANSLATE_NOOP("Understood", "the pattern {} (in notes only)"),
    QT_TRANSLATE_NOOP("Understood", "not {}"),
    QT_TRANSLATE_NOOP("Understood", "either {}"),
)
"""Every part of the sentence, so that translations know them."""


def text(words: str) -> str:
    """Return one of the texts above in the reader's language."""
    return translate("Understood", words)


def said(found: Found, bars: Sequence[Bar] = ()) -> str:
    """Say how the query of an answer was understood, and what was looked for instead; places have their names."""
    sentence = _said(found)
    asked = found.query.split()
    for bar in bars:
        if bar.query in asked and bar.id != bar.label:
            sentence = sentence.replace(bar.id, text("“{}”").format(_short(" ".join(bar.label.split()))))
    return sentence


def _short(label: str) -> str:
    return label if len(label) <= LONGEST else f"{label[:LONGEST].rpartition(' ')[0]}…"


def _said(found: Found) -> str:
    for typing in (True, False):
        query = parse(found.query, typing=typing)
        english = reading(query)
        if found.reading.startswith(english):
            instead = found.reading[len(english) :].strip()
            return f"{reading(query, text)} {text(instead)}" if instead else reading(query, text)
    return found.reading
