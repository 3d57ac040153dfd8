"""Preferences in the window: what is chosen there is applied at once, and kept at once."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from idm_desktop.errors import IdmError
from idm_desktop.ui import keymap, settings
from idm_desktop.ui.reader.values import Type
from idm_desktop.ui.restoring import Restoring

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QLockFile

    from idm_desktop.desk.copies import Copy
    from idm_desktop.desk.desk import Desk
    from idm_desktop.ui.preferences.dialog import PreferencesDialog
    from idm_desktop.ui.window import Window


class Asked(NamedTuple):
    """What the preferences were open at, what can be undone there, and the lock of a library that was moved."""

    matter: str | None
    before: list[dict[str, Any]]
    guard: QLockFile | None


class Preferring(QObject):
    """Opens the preferences of a window, and carries them out.

    Signals:
        copied: a share of the library has been copied to where it moves; from the worker.
    """

    copied = Signal(float)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: PreferencesDialog | None = None
        self.restoring = Restoring(window)
        self.guard: QLockFile | None = None
        self._turns = False  # into a window that speaks another language

    def open(self, matter: str = "reading") -> PreferencesDialog:
        """Show the preferences, at one matter."""
        from idm_desktop.ui.preferences.dialog import PreferencesDialog

        if self._dialog is None:
            dialog = self._dialog = PreferencesDialog(self.now(), self._window)
            dialog.changed.connect(self._change)
            dialog.finished.connect(self._forget_dialog)
            dialog.library.move_wanted.connect(self._ask_where)
            dialog.library.forget_wanted.connect(self._delete_old)
            dialog.library.show_folder(self._window.folder, named=self._is_named())
            dialog.backups.backup_wanted.connect(self._back_up)
            dialog.backups.chosen.connect(self._restore)
            dialog.backups.file_wanted.connect(self._restore_file)
            dialog.notes.folder_wanted.connect(self._choose_folder)
            dialog.privacy.unread_wanted.connect(self._forget_read)
            self.copied.connect(dialog.library.show_progress)
            self._list_backups()
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        self._dialog.turn_to(matter)
        return self._dialog

    def asked(self) -> Asked:
        """Return what a window that takes the place of this one goes on with."""
        matter, before = (self._dialog.matter, self._dialog.before) if self._dialog is not None else (None, [])
        return Asked(matter, before, self.guard)

    def go_on(self, asked: Asked, since: dict[str, Any]) -> None:
        """Go on where the window stopped whose place this one takes; what was set `since` it was asked is set here."""
        self.guard = asked.guard
        if since:
            self._change(since)
        if asked.matter is not None:
            self.open(asked.matter).go_on(asked.before)

    def now(self) -> settings.Settings:
        """Return the settings as they are now, with what was changed in the window since."""
        window = self._window
        return window.kept._replace(
            theme=window.appearance.choice,
            zoom=min(settings.ZOOM[1], max(settings.ZOOM[0], round(window.reader.zoom * 100))),
        )

    @Slot(object)
    def rebind(self, keys: keymap.Keys) -> None:
        """Give actions other keys."""
        self._change({"keys": keymap.written(keys)})

    @Slot(object)
    def _change(self, values: dict[str, Any]) -> None:
        window = self._window
        spoken = window.kept.language
        window.kept = kept = window.kept._replace(**values)
        if "theme" in values:
            window.appearance.choose(kept.theme)
            window.actions_.check(f"theme-{kept.theme}")
        if "zoom" in values:
            window.reader.set_zoom(kept.zoom / 100)
        if "measure" in values:
            window.reader.set_measure(kept.measure)
        if {"face", "leading", "margin"} & values.keys():
            window.reader.set_type(Type(kept.face, kept.leading, kept.margin))
        if "author" in values:
            window.writing.sign(kept.author or None)
        if "keys" in values:
            window.actions_.bind(keymap.read(kept.keys))
        if window.keeps:
            settings.save(settings.settings_file(), window.kept)
        if kept.language != spoken:
            QTimer.singleShot(0, self._speak)

    @Slot()
    def _speak(self) -> None:
        if not self._turns:
            self._turns = True
            self._window.turned.emit()

    @Slot()
    def _forget_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    # The library folder

    def _is_named(self) -> bool:
        import os

        from idm_desktop.desk import folder as folders

        return bool(os.environ.get("IDM_LIBRARY")) or self._window.folder != folders.default()

    @Slot()
    def _ask_where(self, ask: Callable[..., Path | None] | None = None) -> None:
        from idm_desktop.ui.dialogs.files import ask_folder

        target = (ask or ask_folder)(self._window)
        if target is not None:
            self.move(target)

    def move(self, target: Path) -> None:
        """Move the library to a new or empty folder; into a folder of its own where there is something already."""
        if target.is_dir() and any(target.iterdir()):
            target = target / self.tr("IDM library")
        self.copied.emit(0.0)
        self._window.tasks.commit(
            partial(_move, target, self.copied.emit), self._moved, self._not_moved, self.tr("Moving the library…")
        )

    def _moved(self, answer: tuple[Path, Path]) -> None:
        folder, old = answer
        self._window.folder = folder
        if self._window.keeps:
            from idm_desktop.ui import alone

            self.guard = alone.hold(folder)
            self._door = alone.listen(self._window)
        if self._dialog is not None:
            self._dialog.library.show_moved(folder, old)

    def _not_moved(self, error: IdmError) -> None:
        if self._dialog is not None:
            self._dialog.library.show_failed(str(error))
        else:
            self._window.messages.fail(str(error))

    @Slot(str)
    def _delete_old(self, old: str) -> None:
        self._window.tasks.commit(partial(_forget, Path(old)), self._deleted, self._not_moved)

    def _deleted(self, _: None) -> None:
        if self._dialog is not None:
            self._dialog.library.show_forgotten()

    # Backups, the folder of notes, what was read

    def _list_backups(self) -> None:
        self.restoring.list(self._show_backups)

    def _show_backups(self, found: tuple[Copy, ...]) -> None:
        if self._dialog is not None:
            self._dialog.backups.show_backups(found)

    @Slot(str)
    def _restore(self, source: str) -> None:
        self.restoring.offer(Path(source))

    @Slot()
    def _restore_file(self) -> None:
        self.restoring.choose()

    @Slot()
    def _back_up(self) -> None:
        self._window.dealing.back_up()
        self._list_backups()

    @Slot()
    def _choose_folder(self) -> None:
        from idm_desktop.ui.dialogs.files import ask_folder

        folder = ask_folder(self._window, self._window.kept.folder)
        if folder is not None and self._dialog is not None:
            self._dialog.set(folder=str(folder))

    @Slot()
    def _forget_read(self) -> None:
        self._window.tasks.commit(_unread, self._unread)

    def _unread(self, _: None) -> None:
        self._window.messages.say(self.tr("What you have read is forgotten; every passage is untouched again."))


def _move(target: Path, progress: Callable[[float], None], desk: Desk) -> tuple[Path, Path]:
    from idm_desktop.desk import moving

    old = moving.move(desk, target, progress)
    return desk.folder, old


def _forget(old: Path, desk: Desk) -> None:
    from idm_desktop.desk import moving

    moving.forget(old)


def _unread(desk: Desk) -> None:
    from idm_desktop.desk import progress

    progress.forget_all()
