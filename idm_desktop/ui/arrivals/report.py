"""What came of an import, to read: refused first, then what is to be looked at, then what came in."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QBrush, QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from idm_desktop.desk.importing import alike
from idm_desktop.importers.decoding import GUESSED
from idm_desktop.model.reports import Counts, Imported
from idm_desktop.ui import theme, wording
from idm_desktop.ui.translating import QT_TRANSLATE_NOOP

OPEN, VERSION, ENCODING, REVIEW = "open", "version", "encoding", "review"
"""What a link of the report asks for; its address is this and the places of files in the list, with colons between."""

CAME = ("imported", "new-version")
COUNTED = ("passage", "conclusion", "session", "speaker", "quotation", "footnote", "figure")
HEADS = {
    "refused": QT_TRANSLATE_NOOP("Arrivals", "Not imported"),
    "doubtful": QT_TRANSLATE_NOOP("Arrivals", "To look at"),
    "came": QT_TRANSLATE_NOOP("Arrivals", "Imported"),
    "already": QT_TRANSLATE_NOOP("Arrivals", "In the library already"),
}
STATUS = {
    "imported": QT_TRANSLATE_NOOP("Arrivals", "Imported"),
    "new-version": QT_TRANSLATE_NOOP("Arrivals", "Imported as version {version}"),
    "already": QT_TRANSLATE_NOOP("Arrivals", "In the library already"),
    "refused": QT_TRANSLATE_NOOP("Arrivals", "Not imported"),
}
translate = QCoreApplication.translate


class Outcome(NamedTuple):
    """What came of one file, and how many guesses were made about it."""

    came: Imported
    guesses: int = 0

    @property
    def group(self) -> str:
        """Return which part of the report it stands in."""
        if self.came.status == "refused":
            return "refused"
        if self.came.warnings:
            return "doubtful"
        return "came" if self.came.status in CAME else "already"


def headline(outcomes: Sequence[Outcome], *, stopped: bool = False) -> str:
    """Say in one line how it went."""
    if len(outcomes) == 1 and not stopped:
        came = outcomes[0].came
        status = translate("Arrivals", STATUS[came.status]).format(version=came.version)
        return f"{_name(came)}: {status[0].lower()}{status[1:]}"
    came_in = sum(one.came.status in CAME for one in outcomes)
    counts = {
        translate("Arrivals", "{count} imported"): came_in,
        translate("Arrivals", "{count} already here"): sum(one.came.status == "already" for one in outcomes),
        translate("Arrivals", "{count} not imported"): sum(one.came.status == "refused" for one in outcomes),
    }
    parts = [said.format(count=wording.number(count)) for said, count in counts.items() if count]
    return wording.joined(translate("Arrivals", "Stopped") if stopped else None, *parts) or translate(
        "Arrivals", "Nothing was imported"
    )


def written(outcomes: Sequence[Outcome], font: QFont, parent: QObject | None = None) -> QTextDocument:
    """Return the report as a document with links."""
    document = QTextDocument(parent)
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    writer = _Writer(cursor)
    for group, head in HEADS.items():
        there = [(place, one) for place, one in enumerate(outcomes) if one.group == group]
        if there:
            writer.head(translate("Arrivals", head))
        for place, one in there:
            writer.entry(place, one)
    cursor.endEditBlock()
    return document


class _Writer:
    """Writes lines of words and links."""

    def __init__(self, cursor: QTextCursor) -> None:
        self._cursor = cursor
        self._fresh = True
        self._colours = theme.current()

    def head(self, text: str) -> None:
        self._line(0 if self._fresh else 10, 2)
        self._cursor.insertText(text, self._format(self._colours.quiet, strong=True))

    def entry(self, place: int, one: Outcome) -> None:
        """Write what came of one file: its name, what it brought, what to look at, and what can be done."""
        came = one.came
        self._line(2, 0)
        name = _name(came)
        if came.document is None:
            self._cursor.insertText(name, self._format(self._colours.ink, strong=True))
        else:
            self._link(name, OPEN, place, strong=True)
        said = counted(came.counts)
        if came.status == "new-version":
            said = wording.joined(translate("Arrivals", "version {number}").format(number=came.version), said)
        if said:
            self._cursor.insertText(f"\u2002{said}", self._format(self._colours.quiet))
        if came.reason:
            self._words(came.reason, self._colours.warning)
        for warning in came.warnings:
            self._warning(place, warning)
        if one.guesses:
            self._line(0, 0, indent=1)
            self._link(wording.counted("guess", one.guesses), REVIEW, place)
            self._cursor.insertText(translate("Arrivals", " to review"), self._format(self._colours.quiet))

    def _warning(self, place: int, warning: str) -> None:
        like = alike(warning)
        if like is not None:
            self._words(translate("Arrivals", "It is much like {document}, which is here.").format(document=like))
            self._follow(translate("Arrivals", "Make it a new version of that"), VERSION, place)
            return
        self._words(warning)
        if warning == GUESSED:
            self._follow(translate("Arrivals", "Choose another encoding…"), ENCODING, place)

    def _words(self, text: str, colour: str | None = None) -> None:
        self._line(0, 0, indent=1)
        self._cursor.insertText(text, self._format(colour or self._colours.ink))

    def _follow(self, text: str, deed: str, place: int) -> None:
        self._cursor.insertText("\u2002", self._format(self._colours.ink))
        self._link(text, deed, place)

    def _link(self, text: str, deed: str, place: int, *, strong: bool = False) -> None:
        format = self._format(self._colours.accent, strong=strong)
        format.setAnchor(True)
        format.setAnchorHref(f"{deed}:{place}")
        format.setFontUnderline(not strong)
        self._cursor.insertText(text, format)

    def _line(self, above: int, below: int, indent: int = 0) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(above)
        block.setBottomMargin(below)
        block.setLeftMargin(16 * indent)
        if self._fresh:
            self._cursor.setBlockFormat(block)
        else:
            self._cursor.insertBlock(block)
        self._fresh = False

    def _format(self, colour: str, *, strong: bool = False) -> QTextCharFormat:
        format = QTextCharFormat()
        format.setForeground(QBrush(QColor(colour)))
        if strong:
            format.setFontWeight(QFont.Weight.DemiBold)
        return format


def counted(counts: Counts) -> str:
    """Say what came in with a document."""
    pairs: Iterable[tuple[str, int]] = zip(COUNTED, counts, strict=True)
    return wording.joined(*(wording.counted(thing, count) for thing, count in pairs if count))


def _name(came: Imported) -> str:
    """Return the name of a file without its folder, in one line that cannot be turned round."""
    name = came.file.replace("\\", "/").rstrip("/").rpartition("/")[2] or came.file
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in name)
