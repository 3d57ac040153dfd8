"""What the reader itself says on a page: heads, labels and what kind of text this is."""

from PySide6.QtCore import QCoreApplication

from idm_desktop.model.page import Page
from idm_desktop.ui import wording
from idm_desktop.ui.translating import QT_TRANSLATE_NOOP

POSITIONS = {
    "conclusion": QT_TRANSLATE_NOOP("Reader", "Conclusion {number} of {total}"),
    "session": QT_TRANSLATE_NOOP("Reader", "{number} of {total} in the programme"),
    "speaker": QT_TRANSLATE_NOOP("Reader", "Speaker {number} of {total}"),
    "document": QT_TRANSLATE_NOOP("Reader", "Part {number} of {total}"),
}
LAYERS = {
    "digest": QT_TRANSLATE_NOOP("Reader", "In brief, in our own words"),
    "official": QT_TRANSLATE_NOOP("Reader", "Official text"),
}
HEADS = {
    "spoken": QT_TRANSLATE_NOOP("Reader", "What they said"),
    "passages": QT_TRANSLATE_NOOP("Reader", "Passages"),
    "said": QT_TRANSLATE_NOOP("Reader", "What was said"),
    "elsewhere": QT_TRANSLATE_NOOP("Reader", "Elsewhere in the text"),
    "named": QT_TRANSLATE_NOOP("Reader", "Where they are named"),
}
FACTS = {
    "role": QT_TRANSLATE_NOOP("Reader", "Role"),
    "organisation": QT_TRANSLATE_NOOP("Reader", "Organisation"),
    "country": QT_TRANSLATE_NOOP("Reader", "Country"),
    "actor": QT_TRANSLATE_NOOP("Reader", "Speaks for"),
    "sessions": QT_TRANSLATE_NOOP("Reader", "Sessions"),
    "events": QT_TRANSLATE_NOOP("Reader", "Events"),
    "moderators": QT_TRANSLATE_NOOP("Reader", "Moderators"),
    "organiser": QT_TRANSLATE_NOOP("Reader", "Organiser"),
    "dates": QT_TRANSLATE_NOOP("Reader", "Dates"),
    "place": QT_TRANSLATE_NOOP("Reader", "Place"),
    "speakers": QT_TRANSLATE_NOOP("Reader", "Speakers"),
}
ACTORS = {
    "state": QT_TRANSLATE_NOOP("Reader", "A State"),
    "united-nations": QT_TRANSLATE_NOOP("Reader", "The United Nations"),
    "intergovernmental": QT_TRANSLATE_NOOP("Reader", "An intergovernmental organisation"),
    "parliament": QT_TRANSLATE_NOOP("Reader", "A parliament"),
    "civil-society": QT_TRANSLATE_NOOP("Reader", "Civil society"),
    "private-sector": QT_TRANSLATE_NOOP("Reader", "The private sector"),
    "academia": QT_TRANSLATE_NOOP("Reader", "Academia"),
    "diaspora": QT_TRANSLATE_NOOP("Reader", "A diaspora"),
    "other": QT_TRANSLATE_NOOP("Reader", "Others"),
}
GROUPS = {
    "state": QT_TRANSLATE_NOOP("Reader", "States"),
    "united-nations": QT_TRANSLATE_NOOP("Reader", "United Nations"),
    "intergovernmental": QT_TRANSLATE_NOOP("Reader", "Intergovernmental"),
    "parliament": QT_TRANSLATE_NOOP("Reader", "Parliaments"),
    "civil-society": QT_TRANSLATE_NOOP("Reader", "Civil society"),
    "private-sector": QT_TRANSLATE_NOOP("Reader", "Private sector"),
    "academia": QT_TRANSLATE_NOOP("Reader", "Academia"),
    "diaspora": QT_TRANSLATE_NOOP("Reader", "Diaspora"),
    "other": QT_TRANSLATE_NOOP("Reader", "Others"),
}
CAPACITIES = {
    "speaker": QT_TRANSLATE_NOOP("Reader", "speaker"),
    "moderator": QT_TRANSLATE_NOOP("Reader", "moderator"),
    "chair": QT_TRANSLATE_NOOP("Reader", "chair"),
    "written": QT_TRANSLATE_NOOP("Reader", "in writing"),
    "quoted": QT_TRANSLATE_NOOP("Reader", "quoted"),
    "mentioned": QT_TRANSLATE_NOOP("Reader", "mentioned"),
}
CERTAINTIES = {
    "inferred": QT_TRANSLATE_NOOP("Reader", "inferred from the text"),
    "unknown": QT_TRANSLATE_NOOP("Reader", "session not known"),
}
NAME = QT_TRANSLATE_NOOP("Reader", "Text")
GUESSED = QT_TRANSLATE_NOOP("Reader", "guesses marked: {count}")
FOOTNOTES = QT_TRANSLATE_NOOP("Reader", "Footnotes")
BEFORE = {
    "conclusion": QT_TRANSLATE_NOOP("Reader", "Previous conclusion"),
    "session": QT_TRANSLATE_NOOP("Reader", "Previous session"),
    "speaker": QT_TRANSLATE_NOOP("Reader", "Previous speaker"),
    "document": QT_TRANSLATE_NOOP("Reader", "Previous part"),
}
AFTER = {
    "conclusion": QT_TRANSLATE_NOOP("Reader", "Next conclusion"),
    "session": QT_TRANSLATE_NOOP("Reader", "Next session"),
    "speaker": QT_TRANSLATE_NOOP("Reader", "Next speaker"),
    "document": QT_TRANSLATE_NOOP("Reader", "Next part"),
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


def layer(name: str, written: str = "official") -> str:
    """Say whose words a text is; what stands where the official text would may be `written` as something else."""
    return said(LAYERS[name]) if name != "official" or written == name else wording.document_kind(written)


def head(key: str | None, title: str | None) -> str | None:
    """Return the head of a section."""
    return said(HEADS[key]) if key in HEADS else title


def fact(key: str) -> str:
    """Return the label of a fact."""
    return said(FACTS[key]) if key in FACTS else key


def value(key: str, text: str) -> str:
    """Return what a fact says, where the page has a code for it: a country, a group of actors, ISO dates."""
    if key == "actor":
        return said(ACTORS.get(text, text))
    if key == "country":
        return wording.country(text) if len(text) == 2 else text
    if key == "dates":
        start, _, end = text.partition("/")
        return wording.days(start, end) or text
    return text


def group(actor: str) -> str:
    """Name a group of actors."""
    return said(GROUPS.get(actor, GROUPS["other"]))


def named_group(page: Page) -> Page:
    """Return the page of a group of people with its name for a title."""
    kind = page.ref.removeprefix("idm://said/").partition("/")[0]
    title = group(page.id) if kind == "actor" else value(kind, page.id)
    return page._replace(title=title, subtitle=said(QT_TRANSLATE_NOOP("Reader", "Who said what")))


def detail(text: str | None) -> str | None:
    """Return the quiet words beside a link, where the page has a code for them."""
    return said(CAPACITIES[text]) if text in CAPACITIES else text


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
    of_text = layer(page.layer, page.written) if page.layer in LAYERS else None
    return ", ".join(filter(None, (page.title, position(page), of_text, _guessed(page))))


def _guessed(page: Page) -> str | None:
    """Say how much on a page is guessed."""
    rows = [row for section in page.sections for row in section.rows]
    count = sum(len(leaf.doubts) for row in rows for leaf in (*row.brief, *row.official))
    return said(GUESSED).format(count=wording.number(count)) if count else None
