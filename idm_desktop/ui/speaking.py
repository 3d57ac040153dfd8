"""The language of the window: the one chosen, or the system's where there is a translation, else English.

Translations are resources/i18n/idm_LANGUAGE.ts, made into .qm files by `make translations`. Numbers and dates follow
the language that was chosen; where none was, they follow the system.
"""

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from idm_desktop.assets import root
from idm_desktop.ui.translating import QT_TRANSLATE_NOOP

WRITTEN_IN = "en"
SYSTEM = "system"
NAMES = {"en": "English", "fr": "Français", "es": "Español"}
"""What languages call themselves; Qt names those of one country or another."""
NUMBERS = {"en": "en_GB"}
"""Whose numbers and dates go with a language that the system does not speak."""
KEYS = (
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QShortcut", "Enter"),
    QT_TRANSLATE_NOOP("QShortcut", "Esc"),
    QT_TRANSLATE_NOOP("QShortcut", "Del"),
    QT_TRANSLATE_NOOP("QShortcut", "Tab"),
    QT_TRANSLATE_NOOP("QShortcut", "PgUp"),
    QT_TRANSLATE_NOOP("QShortcut", "PgDown"),
)
"""Keys that keyboards name otherwise than Qt does."""
FILES = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
)
"""What Qt says about files, and does not translate itself."""

_installed: list[QTranslator] = []


def languages() -> list[str]:
    """Return the codes of the languages there are translations for."""
    return sorted(path.stem.rpartition("_")[2] for path in (root("resources") / "i18n").glob("idm_*.qm"))


def speak(app: QApplication, choice: str) -> str:
    """Let everything that is made from now on speak a language; return its code."""
    while _installed:
        translator = _installed.pop()
        app.removeTranslator(translator)
        translator.deleteLater()
    other = choice != SYSTEM and QLocale.system().language() != QLocale(choice).language()
    if other or QLocale().language() != QLocale.system().language():
        QLocale.setDefault(QLocale(NUMBERS.get(choice, choice)) if other else QLocale.system())
    code = _preferred() if choice == SYSTEM else choice
    if code != WRITTEN_IN:
        from PySide6.QtCore import QLibraryInfo

        _install(app, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{code}")
        _install(app, str(root("resources") / "i18n"), f"idm_{code}")
    return code


def _preferred() -> str:
    """Return the first language of the system that the window can speak."""
    there = {WRITTEN_IN, *languages()}
    wanted = (language.partition("-")[0] for language in QLocale.system().uiLanguages())
    return next((language for language in wanted if language in there), WRITTEN_IN)


def _install(app: QApplication, folder: str, name: str) -> None:
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)
        _installed.append(translator)
