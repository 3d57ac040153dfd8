"""What the core says, in the language of the window.

The core knows nothing of languages: it says what went wrong, and what to do about it, in English sentences. They come
as errors, out of another process, or out of a library in which they were written years ago. So they are not raised as
keys but known again here, by the templates that `make translations` gathers from the core's own source: what stands in
the fields of a template is put into its translation.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from idm_desktop.assets import asset
from idm_desktop.ui import speaking, ways, wording
from idm_desktop.ui.translating import QT_TRANSLATE_NOOP

CONTEXT = "Sentences"
FIELD = re.compile(r"\{(\w+)\}")
COUNTED = re.compile(r"(\d+) ([a-z]+)")
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
APART = re.compile(r"(?<=[.;?]) (?=[A-Z“])")

PHRASES = (
    QT_TRANSLATE_NOOP("Sentences", "no such file or directory"),
    QT_TRANSLATE_NOOP("Sentences", "permission denied"),
    QT_TRANSLATE_NOOP("Sentences", "operation not permitted"),
    QT_TRANSLATE_NOOP("Sentences", "no space left on device"),
    QT_TRANSLATE_NOOP("Sentences", "disk quota exceeded"),
    QT_TRANSLATE_NOOP("Sentences", "read-only file system"),
    QT_TRANSLATE_NOOP("Sentences", "input/output error"),
    QT_TRANSLATE_NOOP("Sentences", "file exists"),
    QT_TRANSLATE_NOOP("Sentences", "file name too long"),
    QT_TRANSLATE_NOOP("Sentences", "file too large"),
    QT_TRANSLATE_NOOP("Sentences", "is a directory"),
    QT_TRANSLATE_NOOP("Sentences", "not a directory"),
    QT_TRANSLATE_NOOP("Sentences", "device or resource busy"),
    QT_TRANSLATE_NOOP("Sentences", "cannot allocate memory"),
    QT_TRANSLATE_NOOP("Sentences", "unknown reason"),
    QT_TRANSLATE_NOOP("Sentences", "its tables are damaged"),
    QT_TRANSLATE_NOOP("Sentences", "it could not be copied whole"),
    QT_TRANSLATE_NOOP("Sentences", "it does not hold what the notebook holds"),
    QT_TRANSLATE_NOOP("Sentences", "it is nested too deeply"),
    QT_TRANSLATE_NOOP("Sentences", "a plain text file"),
    QT_TRANSLATE_NOOP("Sentences", "a Markdown file"),
    QT_TRANSLATE_NOOP("Sentences", "a web page"),
    QT_TRANSLATE_NOOP("Sentences", "a Word file"),
    QT_TRANSLATE_NOOP("Sentences", "a PDF file"),
    QT_TRANSLATE_NOOP("Sentences", "called {suffix}"),
    QT_TRANSLATE_NOOP("Sentences", "without an ending"),
    QT_TRANSLATE_NOOP("Sentences", "is a picture without text"),
    QT_TRANSLATE_NOOP("Sentences", "has no text"),
    QT_TRANSLATE_NOOP("Sentences", "nowhere"),
    QT_TRANSLATE_NOOP("Sentences", "1 time, not {occurrence}"),
    QT_TRANSLATE_NOOP("Sentences", "{count} times, not {occurrence}"),
    QT_TRANSLATE_NOOP("Sentences", "written to"),
    QT_TRANSLATE_NOOP("Sentences", "made"),
    QT_TRANSLATE_NOOP("Sentences", "all notes"),
    QT_TRANSLATE_NOOP("Sentences", "the notes chosen by “{where}”"),
    QT_TRANSLATE_NOOP("Sentences", "without machine lines"),
    QT_TRANSLATE_NOOP("Sentences", "that can be read back"),
    QT_TRANSLATE_NOOP("Sentences", "Several people are called"),
    QT_TRANSLATE_NOOP("Sentences", "There is no speaker"),
    QT_TRANSLATE_NOOP("Sentences", "look for a copy of it"),
    QT_TRANSLATE_NOOP("Sentences", "put a backup there with `idm restore {file}`"),
    QT_TRANSLATE_NOOP("Sentences", "the last change saved then"),
    QT_TRANSLATE_NOOP("Sentences", "and"),
    QT_TRANSLATE_NOOP("Sentences", "{count} saved change"),
    QT_TRANSLATE_NOOP("Sentences", "{count} saved changes"),
    QT_TRANSLATE_NOOP("Sentences", "that begins here"),
    QT_TRANSLATE_NOOP("Sentences", "has a damaged first line"),
    QT_TRANSLATE_NOOP("Sentences", "stands here a second time; keep one of the two"),
    QT_TRANSLATE_NOOP("Sentences", "has lost its last line, <!-- /idm {end} -->; put it back below the note"),
    QT_TRANSLATE_NOOP("Sentences", "has lost its Tags line; put it back, or delete the note from the file"),
    QT_TRANSLATE_NOOP("Sentences", "document"),
    QT_TRANSLATE_NOOP("Sentences", "event"),
    QT_TRANSLATE_NOOP("Sentences", "session"),
    QT_TRANSLATE_NOOP("Sentences", "speaker"),
    QT_TRANSLATE_NOOP("Sentences", "person"),
    QT_TRANSLATE_NOOP("Sentences", "conclusion"),
    QT_TRANSLATE_NOOP("Sentences", "passage"),
    QT_TRANSLATE_NOOP("Sentences", "quotation"),
    QT_TRANSLATE_NOOP("Sentences", "organisation"),
    QT_TRANSLATE_NOOP("Sentences", "note"),
    QT_TRANSLATE_NOOP("Sentences", "title"),
    QT_TRANSLATE_NOOP("Sentences", "language"),
    QT_TRANSLATE_NOOP("Sentences", "name"),
    QT_TRANSLATE_NOOP("Sentences", "kind"),
)
"""What stands in the fields of sentences; what the system says of a file is known in small letters."""


class Template(NamedTuple):
    """A text with fields: how it is known again, which of them are quoted, and how much of it is its own."""

    text: str
    known: re.Pattern[str]
    quoted: frozenset[str]
    longest: str
    own: int


def told(sentence: str) -> str:
    """Return what the core said in the language of the window, times and ways as the window tells them.

    It is left as it is where it is not known, or nothing in it would be other in English.
    """
    if wording.spoken() == speaking.WRITTEN_IN and not TIME.search(sentence):
        return ways.here(sentence)
    return ways.here(_sentence(sentence) or " ".join(_sentence(part) or part for part in APART.split(sentence)))


def tell(error: Exception) -> None:
    """Let an error say what it says in the language of the window."""
    error.args = (told(str(error)), *error.args[1:])


def _sentence(text: str) -> str | None:
    return _known(text, _listed()) or _field(text)


def _known(text: str, templates: Sequence[Template]) -> str | None:
    """Return a text that one of the templates makes, in the language of the window."""
    for template in templates:
        if template.longest in text and (match := template.known.fullmatch(text)):
            found = match.groupdict().items()
            values = {name: value if name in template.quoted else _inside(value) for name, value in found}
            said = QCoreApplication.translate(CONTEXT, template.text)
            return FIELD.sub(lambda field: values.get(field[1], field[0]), said)  # noqa: B023  # it is called here
    return None


def _inside(value: str) -> str:
    """Return what stands in a field: phrases, numbers of things, another sentence, or what is not for us to word."""
    if TIME.fullmatch(value):
        return wording.when(value)
    parts = [_field(part) for part in value.split(" and ")]
    if all(part is not None for part in parts):
        return f" {QCoreApplication.translate(CONTEXT, 'and')} ".join(part for part in parts if part is not None)
    return _known(value, _listed()) or value


def _field(text: str) -> str | None:
    if counted := COUNTED.fullmatch(text):
        for name, forms in wording.COUNTED.items():
            if f"{{count}} {counted[2]}" in forms:
                return wording.counted(name, int(counted[1]))
    return _known(text, _phrases()) or _known(text[:1].lower() + text[1:], _phrases())


@cache
def _listed() -> tuple[Template, ...]:
    return _templates(asset("resources", "i18n/sentences.txt").read_text(encoding="utf-8").splitlines())


@cache
def _phrases() -> tuple[Template, ...]:
    return _templates(PHRASES)


def _templates(texts: Sequence[str]) -> tuple[Template, ...]:
    """Return templates, those that have most words of their own first."""
    return tuple(sorted(map(_template, texts), key=lambda template: -template.own))


def _template(text: str) -> Template:
    parts = FIELD.split(text)
    own, fields = parts[::2], parts[1::2]
    pattern = re.escape(own[0])
    for index, (field, after) in enumerate(zip(fields, own[1:], strict=True)):
        pattern += (f"(?P={field})" if field in fields[:index] else f"(?P<{field}>.*?)") + re.escape(after)
    quoted = frozenset(re.findall(r"“\{(\w+)\}”", text))
    return Template(text, re.compile(pattern, re.DOTALL), quoted, max(own, key=len), sum(map(len, own)))
