"""What the reader itself says on a page: heads, labels and what kind of text this is."""

from PySide6.QtCore import QCoreApplication

from idm_desktop.model.page import Page
from idm_desktop.ui.translating import QT_TRANSLATE_NOOP

POSITIONS = {
    "conclusion": QT_TRANSLATE_NOOP("Reader", "Conclusion {number} of {total}"),
    "session": QT_TRANSLATE_NOOP("Reader", "Session {number} of {total}"),
    "speaker": QT_TRANSLATE_NOOP("Reader", "Speaker {number} of {total}"),
    "document": QT_TRANSLATE_NOOP("Reader", "Document {number} of {total}"),
}
LAYERS = {
    "digest": QT_TRANSLATE_NOOP("Reader", "In brief, in our own words"),
    "official": QT_TRANSLATE_NOOP("Reader", "Official text"),
}
HEADS = {
    "quotations": QT_TRANSLATE_NOOP("Reader", "Quotations"),
    "passages": QT_TRANSLATE_NOOP("Reader", "Passages"),
    "named": QT_TRANSLATE_NOOP("Reader", "Where they are named"),
}
FACTS = {
    "role": QT_TRANSLATE_NOOP("Reader", "Role"),
    "organisation": QT_TRANSLATE_NOOP("Reader", "Organisation"),
    "country": QT_TRANSLATE_NOOP("Reader", "Country"),
    "actor": QT_TRANSLATE_NOOP("Reader", "Speaks for"),
    "sessions": QT_TRANSLATE_NOOP("Reader", "Sessions"),
    "dates": QT_TRANSLATE_NOOP("Reader", "Dates"),
    "place": QT_TRANSLATE_NOOP("Reader", "Place"),
    "speakers": QT_TRANSLATE_NOOP("Reader", "Speakers"),
}
CERTAINTIES = {
    "inferred": QT_TRANSLATE_NOOP("Reader", "inferred from the text"),
    "unknown": QT_TRANSLATE_NOOP("Reader", "not known"),
}
NAME = QT_TRANSLATE_NOOP("Reader", "Text")
FOOTNOTES = QT_TRANSLATE_NOOP("Reader", "Footnotes")
BEFORE = {
    "conclusion": QT_TRANSLATE_NOOP("Reader", "Previous conclusion"),
    "session": QT_TRANSLATE_NOOP("Reader", "Previous session"),
    "speaker": QT_TRANSLATE_NOOP("Reader", "Previous speaker"),
}
AFTER = {
    "conclusion": QT_TRANSLATE_NOOP("Reader", "Next conclusion"),
    "session": QT_TRANSLATE_NOOP("Reader", "Next session"),
    "speaker": QT_TRANSLATE_NOOP("Reader", "Next speaker"),
}


def said(text: str) -> str:
    """Return one of the texts above in the reader's language."""
    return QCoreApplication.translate("Reader", text)


def position(page: Page) -> str | None:
    """Say which of how many this page is."""
    if page.position is None or page.kind not in POSITIONS:
        return None
    number, total = page.position
    return said(POSITIONS[page.kind]).format(number=number, total=total)


def layer(name: str) -> str:
    """Say whose words a text is."""
    return said(LAYERS[name])


def head(key: str | None, title: str | None) -> str | None:
    """Return the head of a section."""
    return said(HEADS[key]) if key in HEADS else title


def fact(key: str) -> str:
    """Return the label of a fact."""
    return said(FACTS[key]) if key in FACTS else key


def certainty(name: str | None) -> str | None:
    """Say that something is not stated, where it is not."""
    return said(CERTAINTIES[name]) if name in CERTAINTIES else None


def before(kind: str) -> str:
    """Name the neighbour before this page."""
    return said(BEFORE.get(kind, QT_TRANSLATE_NOOP("Reader", "Previous")))


def after(kind: str) -> str:
    """Name the neighbour after this page."""
    return said(AFTER.get(kind, QT_TRANSLATE_NOOP("Reader", "Next")))


def described(page: Page) -> str:
    """Describe the page to somebody who does not see it."""
    return ", ".join(filter(None, (page.title, position(page), layer(page.layer) if page.layer in LAYERS else None)))
