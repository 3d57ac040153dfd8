"""The parts of a window that are made when they are first wanted, each wired to the rest."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from idm_desktop.ui import paging
from idm_desktop.ui.dropping import Dropping
from idm_desktop.ui.reader.values import Type

if TYPE_CHECKING:
    from idm_desktop.ui.arrivals.bringing import Bringing
    from idm_desktop.ui.beside import Beside
    from idm_desktop.ui.carrying import Carrying
    from idm_desktop.ui.citing import Citing
    from idm_desktop.ui.correcting.correcting import Correcting
    from idm_desktop.ui.correcting.here import Here
    from idm_desktop.ui.dealing import Dealing
    from idm_desktop.ui.doing import Doing
    from idm_desktop.ui.findbar import FindBar
    from idm_desktop.ui.freshening import Freshening
    from idm_desktop.ui.messages import MessageBar, Messages
    from idm_desktop.ui.mirroring import Mirroring
    from idm_desktop.ui.nearby import Nearby
    from idm_desktop.ui.notes.meant import Meant
    from idm_desktop.ui.notes.pane import NotesPane
    from idm_desktop.ui.notes.recalling import Recalling
    from idm_desktop.ui.packing import Packing
    from idm_desktop.ui.preferring import Preferring
    from idm_desktop.ui.reader.attention import Attention
    from idm_desktop.ui.reader.view import Reader
    from idm_desktop.ui.reading import Reading
    from idm_desktop.ui.searches import Searches
    from idm_desktop.ui.tasks import Tasks
    from idm_desktop.ui.window import Window
    from idm_desktop.ui.writing import Writing


def attention(window: Window) -> Attention:
    from idm_desktop.ui import progressing

    return progressing.watch(window.reader, window.tasks)


def bar(window: Window) -> MessageBar:
    from idm_desktop.ui.messages import MessageBar

    made = MessageBar(window)
    window.column.insertWidget(window.column.indexOf(window.footer), made)
    return made


def aside(window: Window) -> Tasks:
    """Return a second worker, for long work that must not keep the reader waiting."""
    from idm_desktop.ui import deskwork
    from idm_desktop.ui.tasks import Tasks

    made = Tasks(partial(deskwork.open_desk, window.folder), window)
    made.failed.connect(window.messages.fail)
    made.hurt.connect(window.ail)
    made.busy.connect(window.footer.busy)
    return made


def carrying(window: Window) -> Carrying:
    from idm_desktop.ui.carrying import Carrying

    made = Carrying(window.tasks, window.aside, window.messages, window)
    made.notes_changed.connect(window.renew_notes)
    made.exported.connect(window.remember_folder)
    return made


def beside(window: Window) -> Beside:
    from idm_desktop.ui.beside import Beside

    return Beside(window)


def citing(window: Window) -> Citing:
    from idm_desktop.ui.citing import Citing

    return Citing(window.tasks, window.reader, window.visiting, window.messages, window)


def bringing(window: Window) -> Bringing:
    from idm_desktop.ui.arrivals.bringing import Bringing
    from idm_desktop.ui.arrivals.panel import ArrivalsPanel

    panel = ArrivalsPanel(window)
    window.column.insertWidget(window.column.indexOf(window.footer), panel)
    made = Bringing(window.folder, window.tasks, window.messages, panel)
    made.opened.connect(window.open)
    made.arrived.connect(window.renew_all)
    made.version_wanted.connect(lambda document, of: window.correcting.make_version(document, of))
    made.encoding_wanted.connect(lambda document: window.correcting.choose_encoding(document))
    made.review_wanted.connect(lambda document: window.reviewing.open(document))
    panel.left.connect(lambda: window.panes.focus_on(window.panes.middle))
    return made


def correcting(window: Window) -> Correcting:
    from idm_desktop.ui.correcting.correcting import Correcting

    made = Correcting(window.tasks, window.messages, window)
    made.opened.connect(window.open)
    made.changed.connect(window.renew_all)
    made.gone.connect(window.leave_gone)
    made.done.connect(window.writing.remember)
    made.undo_wanted.connect(window.writing.undo)
    return made


def dealing(window: Window) -> Dealing:
    from idm_desktop.ui.dealing import Dealing

    made = Dealing(window.tasks, window.messages, window)
    made.opened.connect(window.open)
    made.notes_changed.connect(window.renew_notes)
    return made


def doing(window: Window) -> Doing:
    from idm_desktop.ui.doing import Doing

    made = Doing(window)
    window.actions_.triggered.connect(made.do)
    window.reader.zoomed.connect(made.zoomed)
    return made


def freshening(window: Window) -> Freshening:
    from idm_desktop.ui.freshening import Freshening

    return Freshening(window)


def here(window: Window) -> Here:
    from idm_desktop.ui.correcting.here import Here

    made = Here(window.tasks, window.reader, window.messages, window)
    made.done.connect(window.writing.remember)
    made.changed.connect(window.renew_all)
    return made


def finding(window: Window) -> FindBar:
    from idm_desktop.ui.findbar import FindBar

    made = FindBar(window.tasks, window.reader, window.panes.middle)
    window.panes.put_below(made)
    made.left.connect(window.reader.setFocus)
    return made


def meant(window: Window) -> Meant:
    from idm_desktop.ui.notes.meant import Meant

    made = Meant(window.tasks, lambda: window.messages, window)
    made.changed.connect(window.mean_anew)
    return made


def recalling(window: Window) -> Recalling:
    from idm_desktop.ui.notes.recalling import Recalling

    made = Recalling(window.tasks, lambda: window.messages, window)
    made.stepped.connect(window.writing.remember)
    return made


def mirroring(window: Window) -> Mirroring:
    from idm_desktop.ui.mirroring import Mirroring

    made = Mirroring(window.aside, window.messages, window.folder / "notebook.sqlite", window)
    made.notes_changed.connect(window.renew_notes)
    made.chosen.connect(window.remember_mirror)
    if window.kept.mirror:
        made.take_up(window.kept.mirror, window.kept.mirror_profile)
    return made


def messages(window: Window) -> Messages:
    from idm_desktop.ui.messages import Messages

    return Messages(window.bar)


def notes(window: Window) -> NotesPane:
    from idm_desktop.ui.notes.pane import NotesPane

    made = NotesPane(window.panes.notes)
    window.panes.put_beside(made)
    made.left.connect(window.reader.setFocus)
    made.current_changed.connect(window.allow)
    return made


def nearby(window: Window) -> Nearby:
    from idm_desktop.ui.nearby import Nearby

    made = Nearby(window.tasks, window.reader, "nearby")
    made.found.connect(window.take_notes_nearby)
    window.writing.more_wanted.connect(made.more)
    return made


def preferring(window: Window) -> Preferring:
    from idm_desktop.ui.preferring import Preferring

    return Preferring(window)


def packing(window: Window) -> Packing:
    from idm_desktop.ui.packing import Packing

    return Packing(window.tasks, window.messages, window)


def reader(window: Window) -> Reader:
    made = window.panes.reader
    made.set_type(Type(window.kept.face, window.kept.leading, window.kept.margin))
    made.set_measure(window.kept.measure)
    made.set_zoom(window.kept.zoom / 100)
    made.selection_changed.connect(window.allow)
    made.note_clicked.connect(window.look_at_note)
    made.menu_wanted.connect(lambda point: window.doing.menu(point))
    return made


def reading(window: Window) -> Reading:
    from idm_desktop.ui.reading import Reading

    return Reading(window)


def searches(window: Window) -> Searches:
    from idm_desktop.ui.searches import Searches

    made = Searches(window.tasks, window.panes.outline, window)
    made.wanted.connect(window.header.field.set_query)
    return made


def writing(window: Window) -> Writing:
    from idm_desktop.ui.writing import Writing

    made = Writing(window.tasks, window.reader, window.visiting, window.messages, window.kept.author or None)
    made.changed.connect(window.renew_notes)
    made.told.connect(window.footer.tell)
    made.restated.connect(window.renew_all)
    made.linked.connect(window.follow)
    return made


class Parts(Dropping):
    """What a window is, and the parts that it gets when they are first asked for."""

    aside = cached_property(aside)
    asking = cached_property(paging.asking)
    attention = cached_property(attention)
    bar = cached_property(bar)
    bringing = cached_property(bringing)
    carrying = cached_property(carrying)
    beside = cached_property(beside)
    checking = cached_property(paging.checking)
    citing = cached_property(citing)
    comparing = cached_property(paging.comparing)
    correcting = cached_property(correcting)
    dealing = cached_property(dealing)
    doing = cached_property(doing)
    finding = cached_property(finding)
    freshening = cached_property(freshening)
    gathering = cached_property(paging.gathering)
    glancing = cached_property(paging.glancing)
    here = cached_property(here)
    listing = cached_property(paging.listing)
    meant = cached_property(meant)
    messages = cached_property(messages)
    mirroring = cached_property(mirroring)
    nearby = cached_property(nearby)
    note_keys = cached_property(paging.note_keys)
    notes = cached_property(notes)
    preferring = cached_property(preferring)
    packing = cached_property(packing)
    placing = cached_property(paging.placing)
    recalling = cached_property(recalling)
    reader = cached_property(reader)
    reviewing = cached_property(paging.reviewing)
    reading = cached_property(reading)
    searches = cached_property(searches)
    start_page = cached_property(paging.start_page)
    trouble = cached_property(paging.trouble)
    writing = cached_property(writing)
