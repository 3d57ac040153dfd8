"""What came of an import, to read: refused first, then what is to be looked at, then what came in."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QBrush, QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from idm_desktop.desk.importing import alike, same
from idm_desktop.importers.decoding import GUESSED
from idm_desktop.model.reports import Counts, Imported
from idm_desktop.ui import sentences, theme, wording
from idm_desktop.ui.translating import QT_TRANSLATE_NOOP

OPEN, OTHER, VERSION, ENCODING, REVIEW = "open", "other", "version", "encoding", "review"
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
    """What came of one file, how many guesses about it wait and are unsure, and the title of one it is much like."""

    came: Imported
    guesses: int = 0
    unsure: int = 0
    other: str | None = None

    @property
    def group(self) -> str:
        """Return which part of the report it stands in."""
        if self.came.status == "refused":
            return "refused"
        if self.came.status not in CAME:
            return "already"
        return "doubtful" if self.came.warnings else "came"


def headline(outcomes: Sequence[Outcome], *, stopped: bool = False, left_out: int = 0) -> str:
    """Say in one line how it went; `left_out` are files in folders of kinds that are not read."""
    if len(outcomes) == 1 and not stopped and not left_out:
        came = outcomes[0].came
        status = translate("Arrivals", STATUS[came.status]).format(version=came.version)
        return f"{_name(came)}: {status[0].lower()}{status[1:]}"
    came_in = sum(one.came.status in CAME for one in outcomes)
    counts = {
        translate("Arrivals", "{count} imported"): came_in,
        translate("Arrivals", "{count} already here"): sum(one.came.status == "already" for one in outcomes),
        translate("Arrivals", "{count} not imported"): sum(one.came.status == "refused" for one in outcomes),
        translate("Arrivals", "left out, of other kinds: {count}"): left_out,
    }
    parts = [said.format(count=wording.number(count)) for said, count in counts.items() if count]
    return wording.joined(translate("Arrivals", "Stopped") if stopped else None, *parts) or translate(
        "Arrivals", "Nothing was imported"
    )


class Report:
    """Writes the report as a document with links, as much at a time as a window can wait for."""

    def __init__(self, outcomes: Sequence[Outcome], font: QFont, parent: QObject | None = None) -> None:
        self.document = QTextDocument(parent)
        self.document.setDefaultFont(font)
        self.document.setDocumentMargin(0)
        self._cursor = QTextCursor(self.document)
        self._fresh = True
        self._colours = theme.current()
        self._left = [step for group in HEADS for step in self._steps(group, outcomes)][::-1]

    def more(self, count: int) -> bool:
        """Write so many entries more, and return whether there are others."""
        self._cursor.beginEditBlock()
        for _ in range(min(count, len(self._left))):
            self._left.pop()()
        self._cursor.endEditBlock()
        return bool(self._left)

    def _steps(self, group: str, outcomes: Sequence[Outcome]) -> Iterable[Callable[[], None]]:
        there = [(place, one) for place, one in enumerate(outcomes) if one.group == group]
        if there:
            yield partial(self._head, translate("Arrivals", HEADS[group]))
        yield from (partial(self._entry, place, one) for place, one in there)

    def _head(self, text: str) -> None:
        self._line(0 if self._fresh else 10, 2)
        self._cursor.insertText(text, self._format(self._colours.quiet, strong=True))

    def _entry(self, place: int, one: Outcome) -> None:
        """Write what came of one file: its name, what it brought, what to look at, and what can be done."""
        came = one.came
        self._line(5, 0)
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
            self._warning(place, one, warning)
        if one.guesses:
            self._line(0, 0, indent=1)
            self._link(wording.counted("guess", one.guesses), REVIEW, place)
            said = translate("Arrivals", " to review")
            if one.unsure:
                unsure = wording.number(one.unsure)
                said = translate("Arrivals", " to review, {count} of them uncertain").format(count=unsure)
            self._cursor.insertText(said, self._format(self._colours.quiet))

    def _warning(self, place: int, one: Outcome, warning: str) -> None:
        if (like := alike(warning)) is not None:
            self._naming(translate("Arrivals", "It is much like {document}, which is here."), one.other or like, place)
            self._follow(translate("Arrivals", "Make it a new version of that"), VERSION, place)
            return
        if (there := same(warning)) is not None:
            said = translate("Arrivals", "The same text is here already as {document}, from another file.")
            self._naming(said, one.other or there, place)
            return
        self._words(warning)
        if warning == GUESSED:
            self._follow(translate("Arrivals", "Choose another encoding…"), ENCODING, place)

    def _words(self, text: str, colour: str | None = None) -> None:
        self._line(0, 0, indent=1)
        self._cursor.insertText(sentences.told(text), self._format(colour or self._colours.ink))

    def _naming(self, said: str, title: str, place: int) -> None:
        """Write a sentence that names another document, with a link to it."""
        before, _, after = said.partition("{document}")
        self._words(before)
        self._link(title, OTHER, place)
        self._cursor.insertText(after, self._format(self._colours.ink))

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
