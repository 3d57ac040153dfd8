"""How the review words its guesses: what kind each is, what it says, and why."""

from PySide6.QtCore import QCoreApplication

from idm_desktop.model.corrections import GuessRow
from idm_desktop.ui import grounds, wording
from idm_desktop.ui.reader import labels
from idm_desktop.ui.translating import QT_TRANSLATE_NOOP

KINDS = {
    "title": QT_TRANSLATE_NOOP("Review", "Title"),
    "dates": QT_TRANSLATE_NOOP("Review", "Dates"),
    "place": QT_TRANSLATE_NOOP("Review", "Place"),
    "kind": QT_TRANSLATE_NOOP("Review", "Kind of document"),
    "language": QT_TRANSLATE_NOOP("Review", "Language"),
    "session": QT_TRANSLATE_NOOP("Review", "Session"),
    "speaker": QT_TRANSLATE_NOOP("Review", "Person"),
    "role": QT_TRANSLATE_NOOP("Review", "Role"),
    "organisation": QT_TRANSLATE_NOOP("Review", "Organisation"),
    "country": QT_TRANSLATE_NOOP("Review", "Country"),
    "actor": QT_TRANSLATE_NOOP("Review", "Speaks for"),
    "mention": QT_TRANSLATE_NOOP("Review", "Who is meant"),
    "quotation": QT_TRANSLATE_NOOP("Review", "Quotation"),
    "attribution": QT_TRANSLATE_NOOP("Review", "Who said it"),
    "conclusion": QT_TRANSLATE_NOOP("Review", "Conclusion"),
    "same": QT_TRANSLATE_NOOP("Review", "One person or two"),
    "difference": QT_TRANSLATE_NOOP("Review", "Guide and text differ"),
}
CERTAINTIES = {
    "stated": QT_TRANSLATE_NOOP("Review", "sure"),
    "inferred": QT_TRANSLATE_NOOP("Review", "inferred"),
    "unknown": QT_TRANSLATE_NOOP("Review", "unknown"),
}
SHORT = 48
"""Characters of a value that are shown where a decision is named."""

OF_PERSON = frozenset({"role", "organisation", "country", "actor"})


def said(text: str) -> str:
    """Return one of the texts above in the reader's language."""
    return QCoreApplication.translate("Review", text)


def kind(row: GuessRow) -> str:
    """Name the kind of a guess."""
    return said(KINDS.get(row.guess.kind, row.guess.kind))


def about(row: GuessRow) -> str:
    """Say what kind a guess is, why it was made and how sure it is."""
    sure = said(CERTAINTIES.get(row.guess.certainty, row.guess.certainty))
    return wording.joined(kind(row), grounds.said(row.guess.reason), sure)


def called(row: GuessRow) -> str:
    """Name the decision on a guess, as what can be undone."""
    shown = value(row)
    return f"{kind(row)} – {shown if len(shown) <= SHORT else f'{shown[: SHORT - 1]}…'}"


def value(row: GuessRow) -> str:
    """Say what a guess says."""
    guess = row.guess
    shown = labels.value(guess.kind, guess.value)
    if guess.kind in OF_PERSON and row.who:
        return said(QT_TRANSLATE_NOOP("Review", "{who}: {value}")).format(who=row.who, value=shown)
    if guess.kind == "mention" and row.who:
        return said(QT_TRANSLATE_NOOP("Review", "“{value}” is {who}")).format(who=row.who, value=shown)
    if guess.kind == "attribution":
        return said(QT_TRANSLATE_NOOP("Review", "Said by {who}")).format(who=row.who or shown)
    if guess.kind == "same":
        pattern = said(QT_TRANSLATE_NOOP("Review", "{one} is {other}"))
        return pattern.format(one=row.who or guess.about, other=row.other or shown)
    if guess.kind == "difference" and row.who:
        return said(QT_TRANSLATE_NOOP("Review", "{who}: {value}")).format(who=row.who, value=shown)
    if guess.kind == "kind":
        return wording.document_kind(guess.value)
    return " ".join(shown.split())
