"""The card of one change: what kind, where, the words that went and came, and the notes on it."""

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from idm_desktop.model.compared import Row, Side, Word
from idm_desktop.ui import theme, wording
from idm_desktop.ui.revisions.card import Card

SIGNS = {"new": "+", "deleted": "–", "changed": "≠", "moved": "↕", "renumbered": "#", "split": "⇉", "merged": "⇇"}
EDGE = 14
"""Words that are shown on either side of what changed."""


class ChangeCard(Card):
    """Shows one change; Enter or a click opens the passage.

    Signals:
        opened: the passage is to be opened; carries its address.
    """

    opened = Signal(str)

    def __init__(self, row: Row, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self.chosen.connect(self._open)
        self.draw()

    def draw(self) -> None:
        row = self.row
        kind, notes = self._kind(), self._notes()
        place = self._place()
        words = row.words or tuple(self._plain())
        head = f"{SIGNS[row.change]}  {wording.joined(kind, place)}"
        self.say(head, self._rich(words), notes, (kind, place, self._spoken(words), notes))

    def _kind(self) -> str:
        return {
            "new": self.tr("New"),
            "deleted": self.tr("Deleted"),
            "changed": self.tr("Changed"),
            "moved": self.tr("Moved"),
            "renumbered": self.tr("Renumbered"),
            "split": self.tr("Split"),
            "merged": self.tr("Merged"),
        }[self.row.change]

    def _place(self) -> str:
        before, after = _numbers(self.row.before), _numbers(self.row.after)
        return f"{before} → {after}" if before and after and before != after else after or before

    def _notes(self) -> str:
        notes = self.row.notes
        if not notes:
            return ""
        lost = sum(one.after.state != "attached" for one in notes)
        said = self.tr("{count} without a place").format(count=wording.number(lost)) if lost else ""
        return wording.joined(wording.counted("note", len(notes)), said)

    def _plain(self) -> Iterator[Word]:
        """Yield what a change without a list of words shows: the passages it is about."""
        row = self.row
        kind = {"new": "new", "deleted": "deleted"}.get(row.change, "same")
        for side in row.after or row.before:
            yield Word(kind, side.text)

    def _rich(self, words: tuple[Word, ...]) -> str:
        """Return words with those that went struck through and those that came underlined."""
        colours = theme.current()
        dress = {
            "same": "{}",
            "deleted": f'<s style="color: {colours.warning}">{{}}</s>',
            "new": f'<u style="color: {colours.accent}">{{}}</u>',
        }
        whole = len(words) == 1 or self.row.words is None
        joint = "<br>" if self.row.words is None else " "
        shown = [word.text if whole else _short(word, at, len(words)) for at, word in enumerate(words)]
        return joint.join(dress[w.change].format(escape(text)) for w, text in zip(words, shown, strict=True))

    def _spoken(self, words: tuple[Word, ...]) -> str:
        said = {"same": "{words}", "deleted": self.tr("deleted: {words};"), "new": self.tr("new: {words};")}
        return " ".join(said[word.change].format(words=word.text) for word in words)

    def _open(self) -> None:
        for side in (*self.row.after, *self.row.before):
            self.opened.emit(f"idm://passage/{side.passage}")
            return


def _numbers(sides: tuple[Side, ...]) -> str:
    numbers = [side.number for side in sides if side.number]
    return f"¶ {'–'.join(dict.fromkeys((numbers[0], numbers[-1])))}" if numbers else ""


def _short(word: Word, at: int, count: int) -> str:
    """Return a stretch; of a long one that stayed, only what stands next to a change."""
    parts = word.text.split(" ")
    if word.change != "same" or len(parts) <= 2 * EDGE:
        return word.text
    first = parts[:EDGE] if at > 0 else []
    last = parts[-EDGE:] if at < count - 1 else []
    return " ".join((*first, "…", *last))
