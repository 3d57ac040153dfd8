"""The window in French and in Spanish."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSize, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from idm_desktop.library import scattered
from idm_desktop.model.found import Found
from idm_desktop.ui import grounds, settings, wording
from idm_desktop.ui.actions import native
from idm_desktop.ui.building import build_window
from idm_desktop.ui.outline.tab import Tab
from idm_desktop.ui.preferences.dialog import PreferencesDialog
from idm_desktop.ui.reader import labels
from idm_desktop.ui.search import understood
from idm_desktop.ui.window import Window
from idm_desktop.words.query import parse
from idm_desktop.words.reading import reading

Speaking = Callable[[str], Window]


class Spoken(NamedTuple):
    """What stands in the window in one language."""

    menus: str
    lists: str
    holds: str
    dates: str
    keys: str
    counts: str
    country: str


SPOKEN = {
    "fr": Spoken(
        "Fichier Édition Affichage Document Aller Notes Recherche Outils Aide",
        "Conclusions Séances Intervenants Notes Recherches",
        "8 conclusions, 10 séances, 39 intervenants",
        "8–9 octobre 2018",
        "Ctrl+Maj+F",
        "0 passage, 1 passage, 2 passages",
        "Suisse",
    ),
    "es": Spoken(
        "Archivo Editar Ver Documento Ir Notas Buscar Herramientas Ayuda",
        "Conclusiones Sesiones Oradores Notas Búsquedas",
        "8 conclusiones, 10 sesiones, 39 oradores",
        "8–9 de octubre de 2018",
        "Ctrl+Mayús+F",
        "0 pasajes, 1 pasaje, 2 pasajes",
        "Suiza",
    ),
}


@pytest.fixture
def speaking(qtbot: QtBot, library: Path) -> Iterator[Speaking]:
    """Opens the window in a language; afterwards English is spoken again."""
    before, windows = QLocale(), list[Window]()

    def opened(language: str) -> Window:
        window = build_window(library, None, settings.DEFAULTS._replace(language=language))
        windows.append(window)
        window.show()
        qtbot.waitUntil(lambda: window.is_complete and window.outline is not None, timeout=10_000)
        return window

    yield opened
    for window in windows:
        if isValid(window):
            window.close()
            window.deleteLater()
    QLocale.setDefault(before)
    app = QCoreApplication.instance()
    assert app is not None
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()


@pytest.mark.parametrize("language", SPOKEN)
def test_the_window_speaks_the_language_that_is_chosen(speaking: Speaking, language: str) -> None:
    window, told = speaking(language), SPOKEN[language]
    assert [one.text().replace("&", "") for one in window.menuBar().actions()] == told.menus.split()
    assert [tab.text() for tab in window.panes.outline.findChildren(Tab)] == told.lists.split()
    assert told.holds in window.start_page.holds.text()
    assert told.dates in window.start_page.eyebrow.text()


@pytest.mark.parametrize("language", SPOKEN)
def test_numbers_dates_keys_and_countries_are_those_of_the_language(speaking: Speaking, language: str) -> None:
    speaking(language)
    told = SPOKEN[language]
    assert wording.days("2018-10-08", "2018-10-09") == told.dates
    assert native(["Ctrl+Shift+F"]) == told.keys
    assert ", ".join(wording.counted("passage", count) for count in (0, 1, 2)) == told.counts
    assert labels.value("country", "CH") == told.country
    assert wording.spoken() == language


def test_the_grounds_of_a_guess_are_told_in_the_language(speaking: Speaking) -> None:
    speaking("fr")
    assert grounds.said("the same name, in another document") == "le même nom, dans un autre document"
    assert grounds.said("it is headed “Agenda”") == "l’intertitre est «\u202fAgenda\u202f»"
    assert grounds.said("it was dreamt") == "it was dreamt"


@pytest.mark.parametrize(
    ("language", "query", "told"),
    [
        (
            "fr",
            "data speaker:Vitorino -border",
            "Passages contenant «_data_» nommant ou citant «_Vitorino_», sans «_border_».",
        ),
        ("fr", "is:orphan", "Notes à l’état orphan."),
        ("es", "labour NEAR/10 remit*", "Pasajes con «labour» y «remit…» a 10 palabras como máximo una de otra."),
        ("es", '"big sea" OR tea', "Pasajes con «big sea» o «tea»."),
        ("en", "big OR tea", "Passages with either “big” or “tea”."),
    ],
)
def test_how_a_query_was_understood_is_told(speaking: Speaking, language: str, query: str, told: str) -> None:
    speaking(language)
    found = Found(query, reading(parse(query)), 0, 0, None, ())
    assert understood.said(found) == told.replace("_", "\u202f")


def test_what_was_looked_for_instead_is_told_too(speaking: Speaking) -> None:
    speaking("es")
    found = Found("sea tea", f"{reading(parse('sea tea'))} {scattered.SAID}", 0, 0, None, ())
    assert understood.said(found).endswith("Ningún pasaje los contiene todos; estos son pasajes de documentos que sí.")


@pytest.mark.parametrize(
    ("system", "told"),
    [
        ("fr_FR.UTF-8", "fr: 8–9 octobre 2018, 12\u202f345 passages"),
        ("es_MX.UTF-8", "es: 8–9 de octubre de 2018, 12,345 pasajes"),
        ("en_GB.UTF-8", "en: 8–9 October 2018, 12,345 passages"),
    ],
)
def test_the_language_of_the_system_is_spoken_where_none_is_chosen(system: str, told: str) -> None:
    script = (
        "from PySide6.QtWidgets import QApplication; app = QApplication([])\n"
        "from idm_desktop.ui import speaking, wording\n"
        "code, days = speaking.speak(app, speaking.SYSTEM), wording.days('2018-10-08', '2018-10-09')\n"
        "print(f'{code}: {days}, {wording.counted(\"passage\", 12345)}')"
    )
    env = {**os.environ, "LC_ALL": system, "LANG": system, "LANGUAGE": "", "PYTHONUTF8": "1"}
    done = subprocess.run([sys.executable, "-c", script], env=env, capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.strip() == told


def test_english_is_spoken_where_nothing_else_is_chosen(speaking: Speaking) -> None:
    window = speaking("en")
    assert window.menuBar().actions()[0].text() == "&File"
    assert wording.counted("passage", 0) == "0 passages"
    assert labels.value("country", "CH") == "Switzerland"


def taken_over(old: Window, qtbot: QtBot) -> Window:
    """Return the window that has taken the place of another."""

    def others() -> list[Window]:
        there = QApplication.topLevelWidgets()
        return [one for one in there if isinstance(one, Window) and one is not old and one.isVisible()]

    qtbot.waitUntil(lambda: bool(others()) and others()[0].is_complete and not (isValid(old) and old.isVisible()))
    (fresh,) = others()
    return fresh


@pytest.fixture
def turned(speaking: Speaking, qtbot: QtBot) -> Iterator[Callable[[Window], Window]]:
    """Waits for the window that takes the place of one; closes it at the end."""
    windows: list[Window] = []

    def turn(old: Window) -> Window:
        windows.append(taken_over(old, qtbot))
        return windows[-1]

    yield turn
    for window in windows:
        if isValid(window):
            window.close()
            window.deleteLater()


def test_a_language_is_spoken_at_once_and_undone(
    speaking: Speaking, turned: Callable[[Window], Window], qtbot: QtBot
) -> None:
    window = speaking("en")
    window.open("idm-2018-2-official-en")
    qtbot.waitUntil(lambda: window.visiting.page is not None and window.visiting.page.kind == "document")
    window.open("idm://speaker/antonio-vitorino")
    qtbot.waitUntil(lambda: window.visiting.page is not None and window.visiting.page.kind == "speaker")
    window.panes.outline.show_list("speakers")
    window.panes.outline.filter.setText("an")
    window.resize(1000, 700)
    dialog = window.preferring.open("person")
    dialog.set(zoom=150)
    dialog.set(language="fr")
    fresh = turned(window)
    assert fresh.menuBar().actions()[0].text() == "&Fichier"
    assert fresh.reader.page is not None
    assert fresh.reader.page.ref == "idm://speaker/antonio-vitorino"
    assert (fresh.panes.outline.current, fresh.panes.outline.filter.text()) == ("speakers", "an")
    assert fresh.size() == QSize(1000, 700)
    assert fresh.visiting.has_back
    again = fresh.findChild(PreferencesDialog)
    assert again is not None
    assert (again.windowTitle(), again.matter, again.person.language.currentData()) == ("Préférences", "person", "fr")
    again.take_back()
    back = turned(fresh)
    assert back.menuBar().actions()[0].text() == "&File"
    last = back.findChild(PreferencesDialog)
    assert last is not None
    last.take_back()
    assert back.kept.zoom == 100


def test_what_is_being_done_goes_on_in_the_other_language(
    speaking: Speaking, turned: Callable[[Window], Window], qtbot: QtBot
) -> None:
    window = speaking("en")
    window.open("idm-2018-2-official-en")
    qtbot.waitUntil(lambda: window.visiting.page is not None)
    window.actions_["free-note"].trigger()
    qtbot.waitUntil(lambda: window.notes.editor is not None)
    assert window.notes.editor is not None
    window.notes.editor.text.setPlainText("Half a sen")
    window.actions_["quote-check"].trigger()
    window.checking.page.draft.setPlainText("Not “checked” yet.")
    window.preferring.open("person").set(language="es")
    fresh = turned(window)
    assert fresh.panes.stack.currentWidget() is fresh.checking.page
    assert fresh.checking.page.draft.toPlainText() == "Not “checked” yet."
    qtbot.waitUntil(lambda: [row.note.text for row in fresh.note_rows] == ["Half a sen"])
    fresh.writing.undo()
    qtbot.waitUntil(lambda: [row.note.text for row in fresh.note_rows] != ["Half a sen"])


def test_what_is_chosen_while_the_window_turns_holds_too(
    speaking: Speaking, turned: Callable[[Window], Window], qtbot: QtBot
) -> None:
    window = speaking("en")
    dialog = window.preferring.open("person")
    dialog.set(language="fr")
    qtbot.waitUntil(lambda: wording.spoken() == "fr")
    dialog.set(language="es")
    dialog.set(zoom=150)
    last = turned(turned(window))
    assert last.menuBar().actions()[0].text() == "&Archivo"
    assert (last.kept.language, last.kept.zoom) == ("es", 150)
