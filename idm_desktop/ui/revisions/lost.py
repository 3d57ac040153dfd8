"""The cards of the notes without a place, and of those that moved."""

from html import escape

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from idm_desktop.model.compared import Gone, Guessed, Lost
from idm_desktop.ui import sentences, theme, wording
from idm_desktop.ui.revisions.card import Card

translate = wording.translate


class LostCard(Card):
    """A note without a place: A or Enter takes the best guess, a digit another; a click opens the guess in the text.

    Signals:
        taken: a guess is to be taken; carries the note and the number of the guess, from 1.
        opened: a place is to be looked at; carries its address.
        deleted: the note is to go to the trash; carries it.
    """

    taken = Signal(str, int)
    opened = Signal(str)
    deleted = Signal(str)

    def __init__(self, lost: Lost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lost = lost
        self._at = 0
        if lost.guesses:
            self.accept = self.add_button(self.tr("&Accept"), self.tr("Tie the note to this place (A or Enter)"))
            self.accept.clicked.connect(self._take)
            self.look = self.add_button(self.tr("&Look"), self.tr("Open this place in the text (L)"))
            self.look.clicked.connect(self._look)
            if len(lost.guesses) > 1:
                self.other = self.add_button(self.tr("&Next guess"), self.tr("Show the next place it may be (N)"))
                self.other.clicked.connect(self._next)
        self.trash = self.add_button(self.tr("&Delete the note"), self.tr("Put the note into the trash (D)"))
        self.trash.clicked.connect(self._delete)
        self.chosen.connect(self._take)
        self.typed.connect(self._type)
        self.draw()

    @property
    def guess(self) -> Guessed | None:
        """Return the place that is shown."""
        return self.lost.guesses[self._at] if self.lost.guesses else None

    def draw(self) -> None:
        lost, guess = self.lost, self.guess
        said = wording.quoted(lost.quote) if lost.quote else lost.remark.partition("\n")[0]
        place = wording.joined(lost.title, _version(lost.version))
        remark = lost.remark.partition("\n")[0] if lost.quote else ""
        if guess is None:
            reason = self.tr("Nothing like these words stands in the text as it is now.")
            self.say(said, "", wording.joined(remark, place, reason), (said, remark, place, reason))
            return
        count = ""
        if len(lost.guesses) > 1:
            count = self.tr("guess {number} of {count}").format(number=self._at + 1, count=len(lost.guesses))
        number = wording.passage(guess.number).shown if guess.number is not None else ""
        reason = sentences.told(guess.reason)
        foot = wording.joined(number, count, reason)
        self.say(said, _marked(guess), wording.joined(remark, foot), (said, remark, place, guess.words, count, reason))

    def _take(self) -> None:
        if self.lost.guesses:
            self.taken.emit(self.lost.note, self._at + 1)

    def _delete(self) -> None:
        self.deleted.emit(self.lost.note)

    def _look(self) -> None:
        if self.guess is not None:
            self.opened.emit(f"idm://passage/{self.guess.passage}")

    def _next(self) -> None:
        self._at = (self._at + 1) % len(self.lost.guesses)
        self.draw()

    def _type(self, letter: str) -> None:
        if letter.isdigit() and 1 <= int(letter) <= len(self.lost.guesses):
            self._at = int(letter) - 1
            self.draw()
        elif letter == "N" and self.lost.guesses:
            self._next()
        elif (act := {"A": self._take, "L": self._look, "D": self._delete}.get(letter)) is not None:
            act()


class GoneCard(Card):
    """A note that moved: Enter or a click opens it, U takes the move back.

    Signals:
        undone: the move is to be taken back; carries the note.
        opened: the note is to be opened; carries its address.
    """

    undone = Signal(str)
    opened = Signal(str)

    def __init__(self, gone: Gone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gone = gone
        if gone.can_undo:
            self.undo = self.add_button(self.tr("&Undo"), self.tr("Put the note back where it was (U)"))
            self.undo.clicked.connect(self._undo)
        self.chosen.connect(self._open)
        self.typed.connect(self._type)
        self.draw()

    def draw(self) -> None:
        gone = self.gone
        way = self.tr("version {before} → {after}").format(before=gone.before, after=gone.after)
        taken = self.tr("taken back") if gone.undone else ""
        reason = sentences.told(gone.reason)
        words = wording.quoted(gone.quote) if gone.quote else ""
        foot = wording.joined(wording.when(gone.time), gone.title, way, taken, reason)
        self.say("", escape(words), foot, (words, foot))

    def _type(self, letter: str) -> None:
        if letter == "U" and self.gone.can_undo:
            self._undo()

    def _undo(self) -> None:
        self.undone.emit(self.gone.note)

    def _open(self) -> None:
        self.opened.emit(f"idm://note/{self.gone.note}")


def _version(version: int | None) -> str:
    return translate("LostCard", "version {number}").format(number=version) if version is not None else ""


def _marked(guess: Guessed) -> str:
    """Return a guess with its words marked, by a ground and by weight."""
    colours = theme.current()
    mark = f'<span style="background-color: {colours.found}; color: {colours.ink}; font-weight: 600">'
    words = guess.words.lstrip()
    before = guess.before + guess.words[: len(guess.words) - len(words)]  # a blank is not marked
    return f"{escape(before)}{mark}{escape(words)}</span>{escape(guess.after)}"
