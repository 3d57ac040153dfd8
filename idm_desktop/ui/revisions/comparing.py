"""The page on which two versions of a document are held against each other."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from idm_desktop.ui import wording
from idm_desktop.ui.revisions.changed import ChangeCard
from idm_desktop.ui.revisions.page import CardsPage, Make

if TYPE_CHECKING:
    from idm_desktop.desk.desk import Desk
    from idm_desktop.errors import IdmError
    from idm_desktop.model.compared import Comparison, Row, Versioned
    from idm_desktop.ui.tasks import Tasks


class Comparing(QObject):
    """Asks for two versions, and shows what changed.

    Signals:
        opened: a passage is to be opened; carries its address.
    """

    opened = Signal(str)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._known: tuple[Versioned, ...] = ()
        self.is_ready = False
        self.page = CardsPage(self.tr("Compare versions"))
        self.document, self.before, self.after = (QComboBox(self.page) for _ in range(3))
        self.document.setAccessibleName(self.tr("Document"))
        self.before.setAccessibleName(self.tr("Older version"))
        self.after.setAccessibleName(self.tr("Newer version"))
        self.document.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.document.setMinimumContentsLength(32)
        for box in (self.before, self.after):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.arrow = QLabel("→", self.page)
        self.arrow.setProperty("role", "quiet")
        versions = QHBoxLayout()
        versions.setSpacing(8)
        for widget in (self.before, self.arrow, self.after):
            versions.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        versions.addStretch(1)
        self.page.tools.addWidget(self.document)
        self.page.tools.addLayout(versions)
        self.document.activated.connect(self._choose)
        self.before.activated.connect(self._compare)
        self.after.activated.connect(self._compare)

    def ask(self, document: str | None = None) -> None:
        """Show the last two versions of a document, or of the first that has two."""
        self._tasks.run("versions", _versioned, partial(self._offer, document))

    def _offer(self, wanted: str | None, known: tuple[Versioned, ...]) -> None:
        self._known = known
        self.document.clear()
        for one in known:
            self.document.addItem(wording.joined(one.title, wording.document_kind(one.kind)))
        several = [at for at, one in enumerate(known) if len(one.versions) > 1]
        at = next((at for at in several if known[at].document == wanted), several[0] if several else -1)
        for box in (self.document, self.before, self.arrow, self.after):
            box.setVisible(bool(several))
        if at < 0:
            self.page.about.setText(
                self.tr(
                    "No text here has a second version yet. Import a newer text of a document as a new version of it, "
                    "and what changed is shown here."
                )
            )
            self.page.show_cards([])
            self.is_ready = True
            return
        self.document.setCurrentIndex(at)
        self._choose()

    @Slot()
    def _choose(self) -> None:
        versions = self._known[self.document.currentIndex()].versions
        for box, at in ((self.before, max(0, len(versions) - 2)), (self.after, len(versions) - 1)):
            box.clear()
            for version in versions:
                box.addItem(self.tr("version {number}").format(number=version), version)
            box.setCurrentIndex(at)
        self._compare()

    @Slot()
    def _compare(self) -> None:
        document = self._known[self.document.currentIndex()].document
        job = partial(_compared, document, self.before.currentData(), self.after.currentData())
        self.page.about.setText(self.tr("Comparing…"))
        self._tasks.run("comparison", job, self._show, self._fail)

    def _show(self, found: Comparison) -> None:
        self.page.about.setText(self._summary(found))
        made: list[Make] = [partial(self._card, row) for row in found.rows]
        self.page.show_cards(made)
        self.is_ready = True

    def _summary(self, found: Comparison) -> str:
        counts = Counter(row.change for row in found.rows)
        counts["renumbered"] = found.renumbered
        said = {
            "changed": self.tr("{count} changed"),
            "new": self.tr("{count} new"),
            "deleted": self.tr("{count} deleted"),
            "moved": self.tr("{count} moved"),
            "split": self.tr("{count} split"),
            "merged": self.tr("{count} merged"),
            "renumbered": self.tr("{count} only renumbered"),
        }
        told = [words.format(count=wording.number(counts[kind])) for kind, words in said.items() if counts[kind]]
        if not told:
            return self.tr("These versions read the same.")
        touched = {one.note for row in found.rows for one in row.notes}
        notes = (
            self.tr("{notes} on what changed").format(notes=wording.counted("note", len(touched))) if touched else ""
        )
        return wording.joined(*told, notes)

    def _card(self, row: Row, parent: QWidget) -> ChangeCard:
        card = ChangeCard(row, parent)
        card.opened.connect(self.opened)
        return card

    def _fail(self, error: IdmError) -> None:
        self.page.about.setText(str(error))
        self.page.show_cards([])


def _versioned(desk: Desk) -> tuple[Versioned, ...]:
    from idm_desktop.desk import comparing

    return comparing.versioned(desk)


def _compared(document: str, before: int, after: int, desk: Desk) -> Comparison:
    from idm_desktop.desk import comparing

    return comparing.compare(desk, document, before, after)
