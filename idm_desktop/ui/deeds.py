"""What can be done in the window: menus, keys, tips, the list of keys and "Go to anything" are read from this table."""

from typing import NamedTuple

from idm_desktop.ui.translating import QT_TRANSLATE_NOOP


class Action(NamedTuple):
    """One thing to do: its name in the program, its text, its keys, where it stands, and when it makes sense.

    `menu` is a path of the names of MENUS. `needs` are conditions the window declares true with `Actions.allow`.
    `group` is the name of the choice it belongs to. `ahead` draws a line above it.
    """

    name: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str | None = None
    menu: str = ""
    needs: frozenset[str] = frozenset()
    group: str | None = None
    checkable: bool = False
    ahead: bool = False


MENUS = {
    "file": QT_TRANSLATE_NOOP("Actions", "&File"),
    "edit": QT_TRANSLATE_NOOP("Actions", "&Edit"),
    "edit/cite": QT_TRANSLATE_NOOP("Actions", "Copy the reference &as"),
    "view": QT_TRANSLATE_NOOP("Actions", "&View"),
    "view/text": QT_TRANSLATE_NOOP("Actions", "Te&xt"),
    "view/theme": QT_TRANSLATE_NOOP("Actions", "T&heme"),
    "document": QT_TRANSLATE_NOOP("Actions", "&Document"),
    "go": QT_TRANSLATE_NOOP("Actions", "&Go"),
    "notes": QT_TRANSLATE_NOOP("Actions", "&Notes"),
    "notes/meaning": QT_TRANSLATE_NOOP("Actions", "Highlight &as"),
    "search": QT_TRANSLATE_NOOP("Actions", "&Search"),
    "tools": QT_TRANSLATE_NOOP("Actions", "&Tools"),
    "help": QT_TRANSLATE_NOOP("Actions", "&Help"),
}

SELECTION = frozenset({"selection"})
NOTE = frozenset({"note"})
PAGE = frozenset({"page"})
DOCUMENT = frozenset({"document"})
EVENT = frozenset({"event"})

ACTIONS = (
    Action("import", QT_TRANSLATE_NOOP("Actions", "&Import…"), ("Ctrl+O",), "import", "file"),
    Action("import-folder", QT_TRANSLATE_NOOP("Actions", "Import a &folder…"), ("Ctrl+Alt+O",), None, "file"),
    Action("export", QT_TRANSLATE_NOOP("Actions", "&Export notes…"), ("Ctrl+E",), "export", "file"),
    Action(
        "export-document",
        QT_TRANSLATE_NOOP("Actions", "Export the &document…"),
        (),
        None,
        "file",
        frozenset({"document"}),
    ),
    Action("import-notes", QT_TRANSLATE_NOOP("Actions", "Import &notes…"), (), None, "file"),
    Action("mirror", QT_TRANSLATE_NOOP("Actions", "&Keep notes in a folder…"), (), None, "file"),
    Action("save", QT_TRANSLATE_NOOP("Actions", "&Save now"), ("Ctrl+S",), None, "file", ahead=True),
    Action("backup", QT_TRANSLATE_NOOP("Actions", "&Back up the notes"), (), None, "file"),
    Action("backup-all", QT_TRANSLATE_NOOP("Actions", "Back up every&thing…"), (), None, "file"),
    Action("restore", QT_TRANSLATE_NOOP("Actions", "&Restore a backup…"), (), None, "file"),
    Action("print", QT_TRANSLATE_NOOP("Actions", "&Print…"), ("Ctrl+P",), None, "file", PAGE, ahead=True),
    Action("quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), ("Ctrl+Q",), None, "file", ahead=True),
    Action("undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), ("Ctrl+Z",), None, "edit", frozenset({"undo"})),
    Action(
        "redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), None, "edit", frozenset({"redo"})
    ),
    Action("copy", QT_TRANSLATE_NOOP("Actions", "&Copy"), ("Ctrl+C",), None, "edit", SELECTION, ahead=True),
    Action(
        "copy-cited", QT_TRANSLATE_NOOP("Actions", "Copy &with its reference"), ("Ctrl+Shift+C",), None, "edit", PAGE
    ),
    Action("cite-un", QT_TRANSLATE_NOOP("Actions", "&United Nations"), (), None, "edit/cite", PAGE),
    Action("cite-chicago", QT_TRANSLATE_NOOP("Actions", "&Chicago"), (), None, "edit/cite", PAGE),
    Action("cite-apa", QT_TRANSLATE_NOOP("Actions", "&APA"), (), None, "edit/cite", PAGE),
    Action("cite-markdown", QT_TRANSLATE_NOOP("Actions", "&Markdown"), (), None, "edit/cite", PAGE),
    Action("cite-bibtex", QT_TRANSLATE_NOOP("Actions", "&BibTeX"), (), None, "edit/cite", PAGE),
    Action("cite-ris", QT_TRANSLATE_NOOP("Actions", "&RIS"), (), None, "edit/cite", PAGE),
    Action("cite-csl-json", QT_TRANSLATE_NOOP("Actions", "CSL &JSON"), (), None, "edit/cite", PAGE),
    Action("copy-link", QT_TRANSLATE_NOOP("Actions", "Copy &link"), ("Ctrl+Alt+C",), None, "edit", PAGE),
    Action(
        "find", QT_TRANSLATE_NOOP("Actions", "&Find on this page…"), ("Ctrl+F", "/"), None, "edit", PAGE, ahead=True
    ),
    Action("find-next", QT_TRANSLATE_NOOP("Actions", "Find &next"), ("F3",), None, "edit"),
    Action("find-previous", QT_TRANSLATE_NOOP("Actions", "Find &previous"), ("Shift+F3",), None, "edit"),
    Action("preferences", QT_TRANSLATE_NOOP("Actions", "Pr&eferences…"), ("Ctrl+,",), "settings", "edit", ahead=True),
    Action("outline", QT_TRANSLATE_NOOP("Actions", "&Lists"), ("F9",), "sidebar-left", "view", checkable=True),
    Action(
        "notes-pane", QT_TRANSLATE_NOOP("Actions", "&Notes"), ("Shift+F9",), "sidebar-right", "view", checkable=True
    ),
    Action("next-pane", QT_TRANSLATE_NOOP("Actions", "Next pan&e"), ("F6",), None, "view"),
    Action("previous-pane", QT_TRANSLATE_NOOP("Actions", "&Previous pane"), ("Shift+F6",), None, "view"),
    Action(
        "digest",
        QT_TRANSLATE_NOOP("Actions", "&In brief"),
        (),
        "digest",
        "view/text",
        frozenset({"digest"}),
        "layer",
        ahead=True,
    ),
    Action(
        "official",
        QT_TRANSLATE_NOOP("Actions", "&Official"),
        (),
        "official",
        "view/text",
        frozenset({"official"}),
        "layer",
    ),
    Action(
        "both",
        QT_TRANSLATE_NOOP("Actions", "&Side by side"),
        (),
        "side-by-side",
        "view/text",
        frozenset({"both"}),
        "layer",
    ),
    Action(
        "apart",
        QT_TRANSLATE_NOOP("Actions", "Scroll &each by itself"),
        ("Ctrl+Alt+L",),
        None,
        "view/text",
        frozenset({"both"}),
        checkable=True,
    ),
    Action("theme-system", QT_TRANSLATE_NOOP("Actions", "As the &system"), (), None, "view/theme", group="theme"),
    Action("theme-light", QT_TRANSLATE_NOOP("Actions", "&Light"), (), None, "view/theme", group="theme"),
    Action("theme-dark", QT_TRANSLATE_NOOP("Actions", "&Dark"), (), None, "view/theme", group="theme"),
    Action("theme-sepia", QT_TRANSLATE_NOOP("Actions", "Se&pia"), (), None, "view/theme", group="theme"),
    Action("theme-contrast", QT_TRANSLATE_NOOP("Actions", "High &contrast"), (), None, "view/theme", group="theme"),
    Action("zoom-in", QT_TRANSLATE_NOOP("Actions", "Lar&ger text"), ("Ctrl++", "Ctrl+="), None, "view", ahead=True),
    Action("zoom-out", QT_TRANSLATE_NOOP("Actions", "S&maller text"), ("Ctrl+-",), None, "view"),
    Action("zoom-reset", QT_TRANSLATE_NOOP("Actions", "Text at its &own size"), ("Ctrl+0",), None, "view"),
    Action("wider", QT_TRANSLATE_NOOP("Actions", "&Wider lines"), ("Ctrl+Alt+Right",), None, "view"),
    Action("narrower", QT_TRANSLATE_NOOP("Actions", "Na&rrower lines"), ("Ctrl+Alt+Left",), None, "view"),
    Action("explain", QT_TRANSLATE_NOOP("Actions", "What &this means"), ("Ctrl+I",), None, "view", PAGE, ahead=True),
    Action("read-aloud", QT_TRANSLATE_NOOP("Actions", "Read &aloud"), ("Ctrl+Shift+S",), None, "view", PAGE),
    Action(
        "full-screen", QT_TRANSLATE_NOOP("Actions", "&Full screen"), ("F11",), None, "view", checkable=True, ahead=True
    ),
    Action("properties", QT_TRANSLATE_NOOP("Actions", "&Properties…"), ("Alt+Return",), None, "document", DOCUMENT),
    Action("open-original", QT_TRANSLATE_NOOP("Actions", "&Open the original"), (), None, "document", DOCUMENT),
    Action("show-original", QT_TRANSLATE_NOOP("Actions", "&Show it in its folder"), (), None, "document", DOCUMENT),
    Action("encoding", QT_TRANSLATE_NOOP("Actions", "Read in another &encoding…"), (), None, "document", DOCUMENT),
    Action(
        "remove-document", QT_TRANSLATE_NOOP("Actions", "&Take the document out"), (), "trash", "document", DOCUMENT
    ),
    Action(
        "event-properties",
        QT_TRANSLATE_NOOP("Actions", "Properties of the e&vent…"),
        (),
        None,
        "document",
        EVENT,
        ahead=True,
    ),
    Action("new-event", QT_TRANSLATE_NOOP("Actions", "&New event…"), (), None, "document"),
    Action("merge-event", QT_TRANSLATE_NOOP("Actions", "&Merge another event into this…"), (), None, "document", EVENT),
    Action("remove-event", QT_TRANSLATE_NOOP("Actions", "Take the event o&ut"), (), None, "document", EVENT),
    Action(
        "put-back",
        QT_TRANSLATE_NOOP("Actions", "Put &back what was taken out last"),
        (),
        None,
        "document",
        ahead=True,
    ),
    Action("back", QT_TRANSLATE_NOOP("Actions", "&Back"), ("Alt+Left",), "back", "go", frozenset({"back"})),
    Action(
        "forward", QT_TRANSLATE_NOOP("Actions", "&Forward"), ("Alt+Right",), "forward", "go", frozenset({"forward"})
    ),
    Action(
        "passage",
        QT_TRANSLATE_NOOP("Actions", "&Passage…"),
        ("Ctrl+G",),
        None,
        "go",
        frozenset({"document"}),
        ahead=True,
    ),
    Action("anything", QT_TRANSLATE_NOOP("Actions", "&Anything…"), ("Ctrl+K",), None, "go"),
    Action(
        "next",
        QT_TRANSLATE_NOOP("Actions", "&Next section"),
        ("Ctrl+PgDown",),
        None,
        "go",
        frozenset({"next"}),
        ahead=True,
    ),
    Action(
        "previous",
        QT_TRANSLATE_NOOP("Actions", "P&revious section"),
        ("Ctrl+PgUp",),
        None,
        "go",
        frozenset({"previous"}),
    ),
    Action("next-note", QT_TRANSLATE_NOOP("Actions", "Ne&xt note"), ("Alt+Down",), None, "go", frozenset({"notes"})),
    Action(
        "previous-note", QT_TRANSLATE_NOOP("Actions", "Previous n&ote"), ("Alt+Up",), None, "go", frozenset({"notes"})
    ),
    Action("bookmark", QT_TRANSLATE_NOOP("Actions", "Book&mark"), ("Ctrl+D",), None, "go", PAGE, ahead=True),
    Action("bookmarks", QT_TRANSLATE_NOOP("Actions", "L&ist of bookmarks…"), ("Ctrl+Alt+D",), None, "go"),
    Action("recent", QT_TRANSLATE_NOOP("Actions", "Opened latel&y…"), ("Ctrl+R",), None, "go"),
    Action("overview", QT_TRANSLATE_NOOP("Actions", "At a &glance"), ("Ctrl+Shift+O",), "overview", "go", ahead=True),
    Action("documents", QT_TRANSLATE_NOOP("Actions", "&Documents…"), ("Ctrl+Shift+D",), "document", "go"),
    Action("all-events", QT_TRANSLATE_NOOP("Actions", "All &events"), (), None, "go"),
    Action("contents", QT_TRANSLATE_NOOP("Actions", "&Contents…"), ("Ctrl+T",), None, "go", PAGE, ahead=True),
    Action("conclusions", QT_TRANSLATE_NOOP("Actions", "Concl&usions"), (), "conclusion", "go"),
    Action("sessions", QT_TRANSLATE_NOOP("Actions", "&Sessions"), (), "session", "go"),
    Action("speakers", QT_TRANSLATE_NOOP("Actions", "Spea&kers"), (), "speaker", "go"),
    Action("all-notes", QT_TRANSLATE_NOOP("Actions", "A&ll notes"), (), "notes", "go"),
    Action("page-notes", QT_TRANSLATE_NOOP("Actions", "No&tes on this page"), ("Ctrl+H",), None, "go"),
    Action("highlight", QT_TRANSLATE_NOOP("Actions", "&Highlight"), ("H", "Alt+1"), "highlight", "notes", PAGE),
    Action("commitment", QT_TRANSLATE_NOOP("Actions", "&Commitment"), ("1",), None, "notes/meaning", PAGE),
    Action("recommendation", QT_TRANSLATE_NOOP("Actions", "&Recommendation"), ("2",), None, "notes/meaning", PAGE),
    Action("figure", QT_TRANSLATE_NOOP("Actions", "&Figure"), ("3",), None, "notes/meaning", PAGE),
    Action("position", QT_TRANSLATE_NOOP("Actions", "&Position"), ("4",), None, "notes/meaning", PAGE),
    Action("question", QT_TRANSLATE_NOOP("Actions", "&Question"), ("5",), None, "notes/meaning", PAGE),
    Action("quotation", QT_TRANSLATE_NOOP("Actions", "Qu&otation"), ("6",), None, "notes/meaning", PAGE),
    Action("note", QT_TRANSLATE_NOOP("Actions", "&Write a note"), ("Ctrl+M", "Alt+3"), "note", "notes", PAGE),
    Action("free-note", QT_TRANSLATE_NOOP("Actions", "Write a &free note"), ("Ctrl+N",), None, "notes"),
    Action("copy-notes", QT_TRANSLATE_NOOP("Actions", "Copy the note as &Markdown"), ("Ctrl+Alt+M",), None, "notes"),
    Action("edit-note", QT_TRANSLATE_NOOP("Actions", "&Edit the note"), ("F2",), None, "notes", NOTE, ahead=True),
    Action("delete-note", QT_TRANSLATE_NOOP("Actions", "&Delete the note"), ("Del",), "trash", "notes", NOTE),
    Action("placeless", QT_TRANSLATE_NOOP("Actions", "Notes without a &place"), (), None, "notes", ahead=True),
    Action("note-history", QT_TRANSLATE_NOOP("Actions", "H&istory of the note…"), (), None, "notes", NOTE),
    Action("meanings", QT_TRANSLATE_NOOP("Actions", "Names and colo&urs of meanings…"), (), None, "notes"),
    Action(
        "notes-page",
        QT_TRANSLATE_NOOP("Actions", "All notes on one pa&ge"),
        ("Ctrl+Shift+N",),
        None,
        "notes",
        ahead=True,
    ),
    Action("trash", QT_TRANSLATE_NOOP("Actions", "&Trash…"), (), None, "notes"),
    Action("search", QT_TRANSLATE_NOOP("Actions", "&Search everything"), ("Ctrl+Shift+F",), "search", "search"),
    Action("results", QT_TRANSLATE_NOOP("Actions", "Back to the &results"), (), None, "search", frozenset({"hits"})),
    Action("briefing", QT_TRANSLATE_NOOP("Actions", "&Briefing"), ("Ctrl+Shift+B",), None, "tools"),
    Action("add-to-briefing", QT_TRANSLATE_NOOP("Actions", "&Add to the briefing"), ("Ctrl+B",), None, "tools", PAGE),
    Action("who-said", QT_TRANSLATE_NOOP("Actions", "&Who said what…"), ("Ctrl+Shift+W",), None, "tools"),
    Action("review", QT_TRANSLATE_NOOP("Actions", "&Review guesses…"), ("Ctrl+Shift+R",), None, "tools"),
    Action("name-here", QT_TRANSLATE_NOOP("Actions", "Say who is mean&t…"), ("P",), None, "tools", SELECTION),
    Action(
        "conclusion-here", QT_TRANSLATE_NOOP("Actions", "Mark or &unmark a conclusion"), ("C",), None, "tools", PAGE
    ),
    Action("quote-check", QT_TRANSLATE_NOOP("Actions", "&Quote check"), (), None, "tools"),
    Action("compare", QT_TRANSLATE_NOOP("Actions", "&Compare versions…"), (), None, "tools"),
    Action("doctor", QT_TRANSLATE_NOOP("Actions", "Look whether all is w&hole"), (), None, "tools"),
    Action("commands", QT_TRANSLATE_NOOP("Actions", "Co&mmands…"), ("Ctrl+Shift+P",), None, "tools", ahead=True),
    Action("keys", QT_TRANSLATE_NOOP("Actions", "&Keys"), ("F1",), None, "help"),
    Action("help", QT_TRANSLATE_NOOP("Actions", "&Help"), ("Shift+F1",), None, "help"),
    Action("tour", QT_TRANSLATE_NOOP("Actions", "A &tour of the window"), (), None, "help"),
    Action("about", QT_TRANSLATE_NOOP("Actions", "&About"), (), None, "help"),
)

HABITS = (
    (QT_TRANSLATE_NOOP("Actions", "In a list: open what is marked"), ("Return",)),
    (QT_TRANSLATE_NOOP("Actions", "In a list: filter"), (QT_TRANSLATE_NOOP("Actions", "type"),)),
    (QT_TRANSLATE_NOOP("Actions", "In a list: take the filter away, then leave"), ("Esc",)),
    (QT_TRANSLATE_NOOP("Actions", "In the search field: choose, open, leave"), ("Up", "Down", "Return", "Esc")),
    (QT_TRANSLATE_NOOP("Actions", "On a note: write, and back to the text"), ("Return", "Esc")),
    (
        QT_TRANSLATE_NOOP("Actions", "In the review: accept, reject, correct, another person, merge, part, conclusion"),
        ("A", "R", "E", "P", "M", "S", "C"),
    ),
    (QT_TRANSLATE_NOOP("Actions", "In the review: accept or reject all that are alike"), ("Shift+A", "Shift+R")),
    (QT_TRANSLATE_NOOP("Actions", "In the text: next link, previous link"), ("Tab", "Shift+Tab")),
    (
        QT_TRANSLATE_NOOP("Actions", "Extend the selection by a word, a line, a paragraph"),
        ("Ctrl+Shift+Right", "Shift+Down", "Ctrl+Shift+Down"),
    ),
    (QT_TRANSLATE_NOOP("Actions", "Extend the selection by a sentence"), ("Alt+Shift+Right", "Alt+Shift+Left")),
)
"""Keys that belong to one part of the window and are no action."""
