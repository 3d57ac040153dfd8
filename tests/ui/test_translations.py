"""The translations are whole: every text of the window, with its fields and its letters, in every language there is."""

import ast
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

import idm_desktop.ui
from idm_desktop import errors
from idm_desktop.assets import root
from idm_desktop.desk.values import COUNTRIES
from idm_desktop.errors import IdmError
from idm_desktop.notebook.tidemark import OLDER
from idm_desktop.ui import sentences, ways, wording
from idm_desktop.ui.correcting.forms import FIELDS
from idm_desktop.ui.deeds import ACTIONS, MENUS
from idm_desktop.ui.search import understood
from idm_desktop.ui.territories import NAMES
from idm_desktop.words.query import parse
from idm_desktop.words.reading import reading

LANGUAGES = ("es", "fr")
SOURCES = Path(idm_desktop.ui.__file__).parent
PROJECT = SOURCES.parent.parent
I18N = root("resources") / "i18n"
NARROW = "\u202f"
FAILURES = {name for name, one in vars(errors).items() if isinstance(one, type) and issubclass(one, IdmError)}
ALIKE = {"“": "«", "”": "»"}


class Text(NamedTuple):
    """A text of the window: where it belongs, what it says, and what a translation makes of it."""

    context: str
    source: str
    said: str
    state: str | None


def texts(path: Path) -> list[Text]:
    """Read a .ts file."""
    return [
        Text(context.findtext("name") or "", message.findtext("source") or "", target.text or "", target.get("type"))
        for context in ET.parse(path).getroot().iter("context")
        for message in context.iter("message")
        for target in message.iter("translation")
    ]


def known(language: str) -> dict[tuple[str, str], str]:
    return {(text.context, text.source): text.said for text in texts(I18N / f"idm_{language}.ts")}


@pytest.fixture(scope="module")
def marked(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """What lupdate finds in the sources as they are now."""
    program = shutil.which("pyside6-lupdate", path=Path(sys.executable).parent)
    if program is None:
        pytest.skip("pyside6-lupdate is not installed beside this Python")
    found = tmp_path_factory.mktemp("i18n") / "found.ts"
    core = found.with_name("sentences.py")
    core.write_text(gathered("--marked"), encoding="utf-8")
    sources = [*sorted(map(str, SOURCES.rglob("*.py"))), str(core)]
    done = subprocess.run([program, "-silent", *sources, "-ts", found], capture_output=True, text=True, check=False)
    if done.returncode or not found.exists():
        pytest.skip(f"pyside6-lupdate does not run here: {done.stderr.strip()}")
    return {(text.context, text.source) for text in texts(found)}


def gathered(*how: str) -> str:
    """Return the sentences of the core as `make translations` gathers them."""
    program = PROJECT / ".ci" / "sentences"
    if not program.is_file():
        pytest.skip("the tools of the project are not beside these tests")
    return subprocess.check_output([sys.executable, program, *how], text=True, encoding="utf-8")


class Marks(ast.NodeVisitor):
    """Finds the texts a source marks, whether or not lupdate does."""

    def __init__(self) -> None:
        self.found: set[tuple[str, str]] = set()
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        said = [one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
        if name == "tr" and len(said) == 1:
            self.found.add((self._classes[-1], said[0]))
        if name in ("translate", "QT_TRANSLATE_NOOP") and len(said) == 2:
            self.found.add((said[0], said[1]))
        self.generic_visit(node)


def test_lupdate_sees_every_text_that_is_marked(marked: set[tuple[str, str]]) -> None:
    marks = Marks()
    for path in SOURCES.rglob("*.py"):
        marks.visit(ast.parse(path.read_text(encoding="utf-8")))
    assert marks.found - marked == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_window_is_there_and_no_other(language: str, marked: set[tuple[str, str]]) -> None:
    there = set(known(language))
    assert (marked - there, there - marked) == (set(), set()), "run `make translations`, and translate what is new"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_and_none_is_left_from_before(language: str) -> None:
    found = texts(I18N / f"idm_{language}.ts")
    assert [text for text in found if not text.said.strip() or text.state is not None] == []
    assert [key for key, count in Counter(text[:2] for text in found).items() if count > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_fields_letters_and_what_stands_at_the_end_are_kept(language: str) -> None:
    for (_, source), said in known(language).items():
        assert sorted(re.findall(r"\{\w+\}", said)) == sorted(re.findall(r"\{\w+\}", source)), source
        assert said.count("&") == source.count("&"), source
        assert said.endswith("…") == source.endswith("…"), source
        assert (len(said) - len(said.lstrip(" "))) == (len(source) - len(source.lstrip(" "))), source
        assert said.count("!") == source.count("!"), source
        if source[0].isupper() and source[-1] in ".?":
            assert said[-1] == source[-1], source


@pytest.mark.parametrize("language", LANGUAGES)
def test_quotation_marks_are_those_of_the_language(language: str) -> None:
    for (_, source), said in known(language).items():
        assert Counter(ALIKE[one] for one in source if one in ALIKE) == Counter(re.findall("[«»]", said)), source
        assert not re.search('[“”"]', said), source


def test_french_keeps_its_signs_from_the_next_line() -> None:
    for (_, source), said in known("fr").items():
        assert not re.search(r" [:;?!%»]|« ", said), source
        prose = re.sub(r"\w+:[\w#>.,-]+|\(\*|;;", "", said)
        assert re.findall(rf"(?<![{NARROW}\s])[;?»]|(?<!{NARROW}):(?=\s|$)|«(?!{NARROW})", prose) == [], source


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("menu", ["", *MENUS])
def test_no_letter_stands_twice_in_a_menu(language: str, menu: str) -> None:
    rows = [text for path, text in MENUS.items() if path.rpartition("/")[0] == menu]
    rows += [row.text for row in ACTIONS if row.menu == menu]
    said = known(language)
    assert _twice([said["Actions", row] for row in rows]) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", FIELDS)
def test_no_letter_stands_twice_in_a_form(language: str, kind: str) -> None:
    said = known(language)
    assert _twice([said["Facts", field.label] for field in FIELDS[kind]]) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_letter_stands_twice_in_a_dialog(language: str) -> None:
    contexts: dict[str, list[str]] = {}
    for (context, _), said in known(language).items():
        if "&" in said and context not in ("Actions", "Facts"):
            contexts.setdefault(context, []).append(said)
    assert {context: _twice(rows) for context, rows in contexts.items() if _twice(rows)} == {}


def _twice(rows: list[str]) -> list[str]:
    letters = Counter(row[row.index("&") + 1].casefold() for row in rows if "&" in row)
    return [letter for letter, count in letters.items() if count > 1 or not letter.isalnum()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_program_reads_is_what_translators_wrote(language: str) -> None:
    translator = QTranslator()
    assert translator.load(f"idm_{language}", str(I18N)), "run `make translations`"
    wrong = {key: said for key, said in known(language).items() if translator.translate(*key) != said}
    assert wrong == {}, "run `make translations`"


def test_every_country_has_a_name() -> None:
    assert sorted(NAMES) == sorted(map(wording.country, COUNTRIES))


def test_every_part_of_the_sentence_on_a_query_can_be_translated() -> None:
    asked = "a NEAR/3 b OR =c OR -d /e/ " + " ".join(f"w{number}" for number in range(20))
    fields = "speaker session event year type lang para document conclusion tag note meaning share has is changed"
    values = {"has": "note", "is": "orphan", "year": "2018", "session": "3", "para": "1", "changed": ">2026-01-01"}
    said: set[str] = set()
    for query in (asked, "", "-a", *(f"{field}:{values.get(field, 'x')}" for field in fields.split())):
        reading(parse(query), lambda text: said.add(text) or text)  # type: ignore[func-returns-value]  # both at once
    assert len(said) > 25
    assert said <= set(understood.TEXTS)


def test_every_sentence_of_the_core_is_known_to_the_window() -> None:
    assert (I18N / "sentences.txt").read_text(encoding="utf-8") == gathered(), "run `make translations`"


def test_every_failure_is_raised_with_a_sentence_that_is_gathered() -> None:
    """What an IdmError is raised with is a text or a constant of the source, all of which are gathered, not a sum."""
    listed = set(gathered().splitlines())
    for path in SOURCES.parent.rglob("*.py"):
        if path.relative_to(SOURCES.parent).parts[0] not in ("ui", "cli"):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            said = [one.exc.args[0] for one in ast.walk(tree) if is_failure(one)]  # type: ignore[attr-defined]  # see there
            for text in said:
                assert not isinstance(text, ast.BinOp), f"{path.name}:{text.lineno} adds up what it says"
                if isinstance(text, ast.Constant):
                    assert text.value in listed, f"{path.name}:{text.lineno}"


def is_failure(node: ast.AST) -> bool:
    """Return whether a node raises one of our errors with something said."""
    call = node.exc if isinstance(node, ast.Raise) else None
    return isinstance(call, ast.Call) and getattr(call.func, "id", "") in FAILURES and bool(call.args)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_told_in_the_language_whatever_stands_in_it(qapp: QApplication, language: str) -> None:
    translator = QTranslator()
    assert translator.load(f"idm_{language}", str(I18N))
    qapp.installTranslator(translator)
    try:
        said = known(language)
        for sentence in gathered().splitlines():
            fields = dict.fromkeys(sentences.FIELD.findall(sentence), "/a/b-c.md")
            told = sentences.told(sentence.format(**fields))
            assert told == ways.here(said["Sentences", sentence].format(**fields))
            assert sentences.told(told) == told, "what was told is left as it is"
    finally:
        qapp.removeTranslator(translator)


def test_what_stands_in_a_sentence_is_told_too(qapp: QApplication) -> None:
    translator = QTranslator()
    assert translator.load("idm_es", str(I18N))
    qapp.installTranslator(translator)
    try:
        older = OLDER.format(time="2026-11-25T16:27:40Z", missing="2 saved changes and 1 note")
        assert "2026-11-25T" not in sentences.told(older)
        assert "le falta 2 cambios guardados y 1 nota. Busque" in sentences.told(older)
        unread = "“a and b” cannot be read (Permission denied)."
        assert sentences.told(unread) == "«a and b» no se puede leer (permiso denegado)."
        assert sentences.told("No note has the tag “event”.") == "Ninguna nota lleva la etiqueta «event»."
        assert sentences.told("It is empty; nothing was imported. Nobody wrote this.").endswith(". Nobody wrote this.")
    finally:
        qapp.removeTranslator(translator)
