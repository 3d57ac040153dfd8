"""The pages on reading, on language and name, and on privacy."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from idm_desktop.ui import fonts, settings, speaking
from idm_desktop.ui.preferences.fields import WIDE, Amount, Choice, Form, said
from idm_desktop.ui.settings import Settings

Change = Callable[..., object]


class ReadingPage(QWidget):
    """Theme, face, size, lines and margins."""

    def __init__(self, change: Change) -> None:
        super().__init__()
        names = {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "sepia": self.tr("Sepia"),
            "contrast": self.tr("High contrast"),
        }
        faces = [("", self.tr("{face} (comes with the program)").format(face=fonts.READING[0]))]
        faces += [(name, name) for name in fonts.families() if name != fonts.READING[0]]
        self.theme = Choice([(name, names[name]) for name in settings.THEMES], lambda name: change(theme=name))
        self.face = Choice(faces, lambda name: change(face=name))
        self.zoom = Amount(settings.ZOOM, 10, " %", lambda value: change(zoom=value))
        self.leading = Amount(settings.LEADING, 5, " %", lambda value: change(leading=value))
        self.measure = Amount(settings.MEASURE, 1, "", lambda value: change(measure=value))
        self.margin = Amount(settings.MARGIN, 4, " px", lambda value: change(margin=value))
        form = Form(self)
        for label, field in (
            (self.tr("Theme"), self.theme),
            (self.tr("Face"), self.face),
            (self.tr("Size of the text"), self.zoom),
            (self.tr("Height of a line"), self.leading),
            (self.tr("Characters in a line"), self.measure),
            (self.tr("Margins"), self.margin),
        ):
            form.add(label, field)
        form.tell(self.tr("What is open changes as you choose."))

    def show_settings(self, kept: Settings) -> None:
        for field, value in ((self.theme, kept.theme), (self.face, kept.face)):
            field.choose(value)
        for amount, number in (
            (self.zoom, kept.zoom),
            (self.leading, kept.leading),
            (self.measure, kept.measure),
            (self.margin, kept.margin),
        ):
            amount.choose(number)


class PersonPage(QWidget):
    """The language of the window, and the name under new notes."""

    def __init__(self, change: Change) -> None:
        super().__init__()
        system = self.tr("As the system")
        spoken = [
            (code, speaking.NAMES.get(code) or QLocale(code).nativeLanguageName())
            for code in (speaking.WRITTEN_IN, *speaking.languages())
        ]
        self.language = Choice([("system", system), *spoken], lambda name: change(language=name))
        self.author = QLineEdit()
        self.author.setMinimumWidth(WIDE)
        self.author.setPlaceholderText(self.tr("No name"))
        self.author.editingFinished.connect(lambda: change(author=self.author.text().strip()))
        form = Form(self)
        form.add(self.tr("Language of the window"), self.language)
        form.tell(self.tr("The window speaks it at once; numbers and dates follow it."))
        form.add(self.tr("Your name"), self.author)
        form.tell(self.tr("It stands under the notes you write from now on, and goes with them when you export them."))

    def show_settings(self, kept: Settings) -> None:
        self.language.choose(kept.language)
        if self.author.text().strip() != kept.author:
            self.author.setText(kept.author)


class PrivacyPage(QWidget):
    """What is kept on this computer, and what can be forgotten.

    Signals:
        unread_wanted: everything is to be taken for unread.
    """

    unread_wanted = Signal()

    def __init__(self, change: Change) -> None:
        super().__init__()
        self.unread = QPushButton(self.tr("Forget what I have read, and where I stopped"))
        self.recent = QPushButton(self.tr("Forget what I opened lately"))
        self.unread.clicked.connect(self.unread_wanted)
        self.recent.clicked.connect(lambda: change(recent=(), place="", passage=""))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(
            said(
                self.tr(
                    "Nothing you read, write or look for leaves this computer. The program opens no connection to any "
                    "network; it works the same without one, and counts and reports nothing."
                )
            )
        )
        column.addWidget(
            said(
                self.tr(
                    "Your notes are in the library folder, in files only you may open. Beside your settings the "
                    "program keeps which passages you have read, where you stopped in each document, and what you "
                    "opened lately."
                )
            )
        )
        for button in (self.unread, self.recent):
            button.setAutoDefault(False)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def show_settings(self, kept: Settings) -> None:
        self.recent.setEnabled(bool(kept.recent))
