"""The pages in the middle of a window beside the text, each made when it is first wanted and wired to the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from idm_desktop.ui.asking import Asking
    from idm_desktop.ui.briefing.gathering import Gathering
    from idm_desktop.ui.drafts.checking import Checking
    from idm_desktop.ui.glancing import Glancing
    from idm_desktop.ui.noted.listing import Listing
    from idm_desktop.ui.outline.keys import NoteKeys
    from idm_desktop.ui.reviewing import Reviewing
    from idm_desktop.ui.revisions.comparing import Comparing
    from idm_desktop.ui.revisions.placing import Placing
    from idm_desktop.ui.start import StartPage
    from idm_desktop.ui.trouble import TroublePage
    from idm_desktop.ui.window import Window


def asking(window: Window) -> Asking:
    from idm_desktop.ui.asking import Asking

    made = Asking(window.tasks, window.header.field, window)
    window.panes.stack.addWidget(made.page)
    made.answered.connect(window.show_answers)
    made.cleared.connect(window.leave_page)
    made.chosen.connect(window.open_answer)
    made.matched.connect(lambda found: window.visiting.find_more(found))
    made.page.left.connect(window.leave_page)
    made.kept.connect(lambda: window.searches.renew())
    return made


def checking(window: Window) -> Checking:
    from idm_desktop.ui.drafts.checking import Checking

    made = Checking(window.tasks, window)
    window.panes.stack.addWidget(made.page)
    made.chosen.connect(window.open)
    made.page.left.connect(window.leave_page)
    return made


def comparing(window: Window) -> Comparing:
    from idm_desktop.ui.revisions.comparing import Comparing

    made = Comparing(window.tasks, window)
    window.panes.stack.addWidget(made.page)
    made.opened.connect(window.open)
    made.page.left.connect(window.leave_page)
    return made


def gathering(window: Window) -> Gathering:
    from idm_desktop.ui.briefing.gathering import Gathering

    made = Gathering(window.tasks, lambda: window.messages, window)
    window.panes.stack.addWidget(made.page)
    made.shown.connect(window.show_briefing)
    made.chosen.connect(window.open)
    made.undone.connect(window.allow)
    made.page.left.connect(window.leave_page)
    made.page.notes_wanted.connect(lambda: window.want_all_notes(lambda: made.choose_notes(window.note_rows)))
    return made


def glancing(window: Window) -> Glancing:
    from idm_desktop.ui.glancing import Glancing

    made = Glancing(window.tasks, lambda: window.messages, window)
    window.panes.stack.addWidget(made.page)
    made.shown.connect(window.show_glance)
    made.page.chosen.connect(window.open)
    made.page.left.connect(window.leave_page)
    return made


def listing(window: Window) -> Listing:
    from idm_desktop.ui.noted.listing import Listing

    made = Listing(window.tasks, window.writing, window.note_keys, lambda: window.messages, window)
    window.panes.stack.addWidget(made.page)
    made.changed.connect(window.renew_notes)
    made.opened.connect(window.open)
    made.copied.connect(lambda ids: window.carrying.copy(ids))
    made.page.left.connect(window.leave_page)
    if window.note_rows:
        made.show(window.note_rows)
    else:
        made.show_first(*window.notes_ahead)
        window.want_all_notes()  # what they are narrowed by is gathered from all of them
    return made


def note_keys(window: Window) -> NoteKeys:
    from idm_desktop.ui.outline.keys import NoteKeys

    return NoteKeys()


def placing(window: Window) -> Placing:
    from idm_desktop.ui.revisions.placing import Placing

    made = Placing(window.tasks, window.messages, window)
    window.panes.stack.addWidget(made.page)
    made.opened.connect(window.open)
    made.changed.connect(window.renew_notes)
    made.page.left.connect(window.leave_page)
    return made


def reviewing(window: Window) -> Reviewing:
    from idm_desktop.ui.reviewing import Reviewing

    made = Reviewing(window.tasks, lambda: window.messages, window)
    window.panes.stack.addWidget(made.page)
    made.shown.connect(window.show_review)
    made.chosen.connect(window.open_answer)
    made.changed.connect(window.renew_all)
    made.done.connect(window.writing.remember)
    made.taken_back.connect(window.writing.undo_stack.taken_back)
    made.made_again.connect(window.writing.undo_stack.made_again)
    made.undone.connect(window.allow)
    made.page.left.connect(window.leave_page)
    return made


def start_page(window: Window) -> StartPage:
    from idm_desktop.ui.start import StartPage

    made = StartPage(window.panes.stack)
    window.appearance.changed.connect(lambda _: made.set_faces())
    window.panes.stack.addWidget(made)
    made.chosen.connect(window.open)
    made.import_wanted.connect(lambda: window.doing.import_())
    return made


def trouble(window: Window) -> TroublePage:
    from idm_desktop.ui.trouble import TroublePage

    made = TroublePage(window.panes.stack)
    window.appearance.changed.connect(lambda _: made.set_faces())
    window.panes.stack.addWidget(made)
    made.mending_wanted.connect(lambda: window.preferring.restoring.mend())
    made.restoring_wanted.connect(lambda: window.preferring.open("backups"))
    return made
