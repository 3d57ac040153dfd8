"""The page of all notes: fields that narrow them, an order, and what can be done with those that are chosen."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QItemSelectionModel, Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from idm_desktop.model.lists import NoteRow
from idm_desktop.model.notes import MEANINGS, SHARES
from idm_desktop.ui import clearing, fonts, wording
from idm_desktop.ui.flow import FLAT, Flow
from idm_desktop.ui.leading import Leading
from idm_desktop.ui.listing.model import Role
from idm_desktop.ui.noted import picking, sorting
from idm_desktop.ui.noted.picking import ANY, NotesList
from idm_desktop.ui.noted.sorting import Known, Wanted
from idm_desktop.ui.outline import words

SIDE = 24
MOST = 900
"""How wide the page may grow, in pixels at the usual size."""


class NotesPage(Leading):
    """Lists notes.

    Signals:
        opened: a note is to be opened; carries its address.
        meant: the chosen notes are to have another meaning; carries their ids and the meaning, or nothing.
        shared: they are to be for others; carries their ids and the sharing mark.
        tagged: they are to have a tag; carries their ids and the tag, or nothing where it is to be asked for.
        untagged: they are to lose a tag; carries their ids and the tag.
        doomed: they are to go to the trash; carries their ids.
        copied: they are wanted as Markdown on the clipboard; carries their ids.
        renamed: a tag is to be renamed; carries it.
        left: the reader wants back to the text.
    """

    opened = Signal(str)
    meant = Signal(object, object)
    shared = Signal(object, str)
    tagged = Signal(object, str)
    untagged = Signal(object, str)
    doomed = Signal(object)
    copied = Signal(object)
    renamed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[NoteRow, ...] = ()
        self._shown: list[NoteRow] = []
        self._known = sorting.UNKNOWN
        self._total = 0
        self._build()
        self._connect()
        self.show_notes((), self._known)

    def _build(self) -> None:
        self.setProperty("role", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = QLabel(self.tr("Notes"), self)
        face = fonts.reading(self.font().pointSizeF() * 1.7)
        face.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(face)
        self.count = QLabel(self)
        self.count.setProperty("role", "quiet")
        self.filter = QLineEdit(self)
        clearing.offer(self.filter)
        self.filter.setPlaceholderText(self.tr("Filter notes"))
        self.filter.setAccessibleName(self.tr("Filter notes"))
        self.fields = {
            "meaning": picking.field(self.tr("Meaning"), self),
            "tag": picking.field(self.tr("Tag"), self),
            "session": picking.field(self.tr("Session"), self),
            "speaker": picking.field(self.tr("Speaker"), self),
            "share": picking.field(self.tr("For whom"), self),
        }
        self.order = picking.field(self.tr("Order"), self)
        for name, text in zip(sorting.SORTS, self._orders(), strict=True):
            self.order.addItem(text, name)
        self.order.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.list = NotesList(self)
        self.list.setProperty("role", "paper")
        self.list.setAccessibleName(self.tr("Notes"))
        self.list.setMinimumHeight(40)  # in a low window it gives way to what stands above it
        self._build_deeds()
        self._arrange()
        self.lead_to(self.list)

    def _orders(self) -> tuple[str, ...]:
        return (
            self.tr("In text order"),
            self.tr("Last changed first"),
            self.tr("By meaning"),
            self.tr("By tag"),
            self.tr("By session"),
            self.tr("By speaker"),
        )

    def _build_deeds(self) -> None:
        self.meaning = QPushButton(self.tr("&Meaning"), self)
        self.tag = QPushButton(self.tr("&Tags"), self)
        self.share = QPushButton(self.tr("F&or whom"), self)
        self.copy = QPushButton(self.tr("&Copy"), self)
        self.delete = QPushButton(self.tr("&Delete"), self)
        self.deeds = (self.meaning, self.tag, self.share, self.copy, self.delete)
        for button in self.deeds:
            button.setProperty("role", "flat")
        self.meaning.setMenu(QMenu(self))
        self.name_meanings()
        shares = QMenu(self)
        for share in SHARES:
            shares.addAction(wording.share(share), partial(self._share, share))
        self.share.setMenu(shares)
        self.tag.setMenu(QMenu(self))

    def name_meanings(self) -> None:
        """Offer the meanings by the names they have now."""
        menu = self.meaning.menu()
        menu.clear()
        for name in (*MEANINGS, None):
            menu.addAction(wording.meaning(name), partial(self._mean, name))

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.title)
        head.addWidget(self.count, 1, Qt.AlignmentFlag.AlignBottom)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.filter, 1)
        first.addWidget(self.order)
        fields, deeds, below = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        below.addWidget(self.list)
        self._choices, self._doings = Flow([*self.fields.values()], self, gap=8), Flow(self.deeds, self)
        fields.addWidget(self._choices)
        deeds.setContentsMargins(SIDE - FLAT, 0, SIDE - FLAT, 0)
        deeds.addWidget(self._doings)
        inside = QWidget(self)
        inside.setMaximumWidth(MOST)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 24, 0, 0)
        column.setSpacing(8)
        for layout in (head, first, fields, deeds, below):
            if layout is not deeds:
                layout.setContentsMargins(SIDE, 0, SIDE, 0)
            column.addLayout(layout, 1 if layout is below else 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inside, 1000)
        row.addStretch(1)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._filter)
        for field in (*self.fields.values(), self.order):
            field.activated.connect(self._list)
        self.list.opened.connect(self.opened)
        self.list.typed.connect(self._type)
        self.list.above.connect(self.filter.setFocus)
        self.list.left.connect(self.left)
        self.list.selectionModel().selectionChanged.connect(self._offer)
        self.list.lines.modelReset.connect(self._offer)
        self.list.lines.filtered.connect(self._tell)
        self.tag.menu().aboutToShow.connect(self._fill_tags)
        self.copy.clicked.connect(lambda: self.copied.emit(self.chosen))
        self.delete.clicked.connect(lambda: self.doomed.emit(self.chosen))

    @property
    def chosen(self) -> list[str]:
        """Return the ids of the notes that are chosen."""
        refs = self.list.chosen
        ids = {row.ref: row.note.id for row in self._shown} if refs else {}
        return [ids[ref] for ref in refs if ref in ids]

    @property
    def tags(self) -> Sequence[str]:
        """Return the tags there are to choose from."""
        return self._known.choices.get("tag", ())

    @property
    def shown(self) -> list[NoteRow]:
        """Return the notes that are listed before words narrow them."""
        return self._shown

    def show_notes(self, rows: tuple[NoteRow, ...], known: Known, total: int | None = None) -> None:
        """Show these notes, the first of `total`; what was chosen stays chosen where it is still there."""
        kept = set(self.list.chosen)
        self._all, self._known, self._total = rows, known, len(rows) if total is None else total
        there = {"tag": (), "session": (), "speaker": (), **known.choices}
        self._fill("meaning", self.tr("Meaning"), [(wording.meaning(name), name or "") for name in (*MEANINGS, None)])
        self._fill("share", self.tr("For whom"), [(wording.share(name), name) for name in SHARES])
        self._fill("tag", self.tr("Tag"), [*((f"#{tag}", tag) for tag in there["tag"]), (self.tr("No tag"), "")])
        self._fill("session", self.tr("Session"), [(name, name) for name in there["session"]])
        self._fill("speaker", self.tr("Speaker"), [(name, name) for name in there["speaker"]])
        self._list()
        self._choose(kept)

    def _fill(self, name: str, every: str, entries: Sequence[tuple[str, str]]) -> None:
        picking.fill(self.fields[name], every, entries)

    def _wanted(self) -> Wanted:
        values = {name: field.currentData() for name, field in self.fields.items()}
        return Wanted(**{name: None if value in (ANY, None) else str(value) for name, value in values.items()})

    @Slot()
    def _list(self) -> None:
        known, order = self._known, str(self.order.currentData())
        places = sorting.places(self._all, self._wanted(), known.facets, known.columns)
        if order != "text":
            orders = known.orders or sorting.orders(self._all, known.facets)
            places = sorting.in_order(places, orders[order])
        every = places == range(len(self._all))
        self._shown = list(self._all) if every else [self._all[at] for at in places]
        keys = known.keys if every else [known.keys[at] for at in places] if known.keys else ()
        self.list.lines.show(self._shown, words.note, keys or None)
        self._tell()

    def _choose(self, refs: set[str]) -> None:
        model, chosen = self.list.lines, self.list.selectionModel()
        both = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for row in range(model.rowCount()) if refs else ():
            index = model.index(row, 0)
            if index.data(Role.REF) in refs:
                chosen.select(index, both)
        self._offer()

    @Slot()
    def _tell(self) -> None:
        listed = self.list.lines.rowCount()
        for part in (self.filter, self.order, self._choices, self._doings):
            part.setVisible(bool(self._total))  # where there are no notes there is nothing to choose from
        if listed == self._total:
            self.count.setText(wording.counted("note", listed))
        else:
            said = self.tr("{count} of {total}")
            self.count.setText(said.format(count=wording.number(listed), total=wording.number(self._total)))
        if not self._total:
            self.list.say_if_empty(self.tr("No notes yet. Select words and press H."))
        elif len(self._all) == self._total:
            self.list.say_if_empty(self.tr("No note is like this. Choose less above."))

    @Slot(str)
    def _filter(self, text: str) -> None:
        self.list.lines.set_filter(text)

    @Slot()
    def _offer(self) -> None:
        some = bool(self.list.selectionModel().hasSelection())
        for button in self.deeds:
            button.setEnabled(some or (button is self.tag and bool(self._all)))

    @Slot()
    def _fill_tags(self) -> None:
        menu = self.tag.menu()
        menu.clear()
        ids = self.chosen
        if ids:
            menu.addAction(self.tr("Add a tag…"), lambda: self.tagged.emit(ids, ""))
            chosen = set(ids)
            borne = dict.fromkeys(tag for row in self._all if row.note.id in chosen for tag in row.note.tags)
            for tag in borne:
                menu.addAction(self.tr("Remove #{tag}").format(tag=tag), partial(self.untagged.emit, ids, tag))
            menu.addSeparator()
        for tag in self.tags:
            menu.addAction(self.tr("Rename #{tag}…").format(tag=tag), partial(self.renamed.emit, tag))

    def _mean(self, meaning: str | None) -> None:
        self.meant.emit(self.chosen, meaning)

    def _share(self, share: str) -> None:
        self.shared.emit(self.chosen, share)

    @Slot(str)
    def _type(self, text: str) -> None:
        self.filter.setFocus()
        self.filter.insert(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.chosen:
            self.doomed.emit(self.chosen)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
