"""Writing on a note, in place of its card: Markdown with a preview, a meaning, tags, and whom it is for.

What is written is saved by itself within a second of the last key, and whenever the editor is left.
"""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from idm_desktop.errors import Busy, IdmError
from idm_desktop.model.notes import SHARES, Note
from idm_desktop.notebook.values import Content
from idm_desktop.ui.notes.form import Form
from idm_desktop.ui.notes.saving import Course, Save
from idm_desktop.ui.notes.undo import edited
from idm_desktop.ui.notes.values import NoteCard, content_of

PAUSE = 400
"""How long after the first key that is not saved yet what was written is saved, in milliseconds."""


class NoteEditor(Form):
    """Edits one note.

    Signals:
        save: content is to be kept; carries a Save.
        step: something was changed that can be undone; carries a Step.
        preview_wanted: Markdown is to be shown as it will look; carries it.
        doomed: the note is to be deleted; carries its id.
        left: the reader is done.
    """

    save = Signal(object)
    step = Signal(object)
    preview_wanted = Signal(str)
    doomed = Signal(str)
    left = Signal()

    def __init__(self, card: NoteCard, draft: Content | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        note = card.row.note
        self.note = note.id
        self.course = Course(note.id, note.revision)
        self._kept = self._sent = self._before = content_of(note)
        self._pending = 0
        self._tags = note.tags
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self.describe(card)
        self._fill(draft or self._kept)
        self._connect()
        if draft is not None:
            self._later()

    def _connect(self) -> None:
        self.text.textChanged.connect(self._later)
        self.meaning.chosen.connect(self._at_once)
        self.tags.textEdited.connect(self._later)
        self.tags.finished.connect(self._read_tags)
        self.share.activated.connect(self._at_once)
        self.again.clicked.connect(self.flush)
        self.elsewhere.clicked.connect(self._save_elsewhere)
        self.preview.toggled.connect(self._show_preview)
        self.delete.clicked.connect(self._doom)
        self.done.clicked.connect(self.left)
        self._timer.timeout.connect(self.flush)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    @property
    def content(self) -> Content:
        """Return the note as it stands in the editor; of the tags, those that the reader has finished."""
        return Content(self.text.toPlainText(), self.meaning.meaning, self._tags, SHARES[self.share.currentIndex()])

    @property
    def is_saved(self) -> bool:
        """Say whether the notebook has all that stands here."""
        return self._pending == 0 and self.content == self._sent

    def set_known_tags(self, tags: tuple[str, ...]) -> None:
        """Set the tags to complete from."""
        self.tags.set_known(tags)

    def show_preview(self, html: str) -> None:
        """Show the remark as it will look."""
        self.shown.show_html(html)

    def renew(self, card: NoteCard) -> None:
        """Take over what was changed elsewhere, unless something is being written here."""
        content = content_of(card.row.note)
        if self.is_saved and card.id == self.course.id and content != self._kept:
            self._kept = self._sent = self._before = content
            self._fill(content)
            self._timer.stop()

    def landed(self, note: Note) -> None:
        """Learn that a save is on disk, in `note`."""
        self._pending -= 1
        self._kept = content_of(note)
        self.trouble.hide()
        if note.id != self.note:
            self.say(self.tr("This note was changed elsewhere meanwhile. Both are kept; you are writing on yours."))
        elif self.is_saved:
            self.say(self.tr("saved"))

    def not_saved(self, error: IdmError) -> None:
        """Learn that a save failed; the text stays."""
        self._pending -= 1
        self._sent = self._kept
        self.say(self.tr("Not saved; the text is kept here. {reason}").format(reason=error), warn=True)
        self.trouble.show()
        if isinstance(error, Busy):  # whoever writes there now will be done some time
            self._timer.start()

    @Slot()
    def flush(self) -> None:
        """Save what is not saved yet, now."""
        self._timer.stop()
        self._read_tags()
        content = self.content
        if content != self._sent:
            self._sent = content
            self._pending += 1
            self.say(self.tr("saving…"))
            self.save.emit(Save(self.note, self.course, content))

    @Slot()
    def _save_elsewhere(self) -> None:
        """Write the note into a file, for the notebook cannot take it; here it counts as not saved all the same."""
        from idm_desktop.ui import sentences
        from idm_desktop.ui.notes import elsewhere

        target = elsewhere.ask(self)
        if target is None:
            return
        try:
            elsewhere.write(target, self.quote.words, self.content)
        except IdmError as error:
            self.say(sentences.told(str(error)), warn=True)
        else:
            self.say(self.tr("Written to {file}; the notebook does not have it yet.").format(file=target.name))

    @Slot()
    def finish(self) -> None:
        """Save, and make of what was changed since the last time one step to undo."""
        self.flush()
        if self.content != self._before:
            self.step.emit(edited(self.course, self._before, self.content))
            self._before = self.content

    def keyPressEvent(self, event: QKeyEvent) -> None:
        done = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape or (done and event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _fill(self, content: Content) -> None:
        self._tags = content.tags
        blocked = self.text.blockSignals(True)
        self.text.setPlainText(content.text)
        self.text.blockSignals(blocked)
        self.meaning.show_meaning(content.meaning)
        self.name_meaning()
        self.tags.show_tags(content.tags)
        self.share.setCurrentIndex(SHARES.index(content.share))
        self.grow()

    @Slot()
    def _later(self) -> None:
        if not self._timer.isActive():  # from the first key on: whoever types on without a pause is saved meanwhile
            self._timer.start()
        self.say("")
        if self.preview.isChecked():
            self.preview_wanted.emit(self.text.toPlainText())

    @Slot()
    def _at_once(self) -> None:
        self.name_meaning()
        self.flush()

    @Slot()
    def _read_tags(self) -> None:
        read = self.tags.read()
        self._tags = read.tags
        if read.refusal is not None:
            self.say(read.refusal, warn=True)
        elif self._tags != self._sent.tags and not self._timer.isActive():
            self._timer.start()

    @Slot(bool)
    def _show_preview(self, on: bool) -> None:
        self.turn(preview=on)
        if on:
            self.preview_wanted.emit(self.text.toPlainText())
        else:
            self.text.setFocus()

    @Slot()
    def _doom(self) -> None:
        self.doomed.emit(self.course.id)

    @Slot(QWidget, QWidget)
    def _follow_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None and self.isAncestorOf(before) and (now is None or not self.isAncestorOf(now)):
            self.finish()
