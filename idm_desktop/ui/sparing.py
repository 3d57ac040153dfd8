"""Sparing PySide work that is of no use here, and that every start would wait for.

At its import PySide6 compiles the sources of the modules that describe its signatures, kept in a zip inside it: a tenth
of a start. They are wanted when a call was wrong, or for help; here they are compiled when they are first looked into.
Then it makes three thousand members of enumerations, in Python: a sixth of a start, and a little less unguarded.
"""

import builtins
from collections.abc import Callable
from contextlib import suppress
from enum import EnumType
from typing import Any

PUT_OFF = frozenset(
    f"shibokensupport/signature/{name}.py"
    for name in ("errorhandler", "layout", "mapping", "parser", "lib/enum_sig", "lib/pyi_generator")
)
STAND_IN = """
from {module} import stand_in
__getattr__ = find = stand_in(globals(), {filename!r})
def update_mapping(): return find("update_mapping")()
"""
"""What stands for a module put off; PySide looks for that one function without asking the module for it."""

GUARDS = {name: vars(EnumType)[name] for name in ("__setattr__", "__delattr__") if name in vars(EnumType)}

_sources: dict[str, bytes] = {}


def import_qt() -> None:
    """Import PySide6, and keep it from reading the source of every module that is imported from now on.

    Whoever calls this calls `guard` when the window stands, or where none will.

    WORKAROUND: PySide6.support.feature looks there for its own name, to serve `from __feature__ import …`, which
    nothing here uses; where that part of PySide has changed, everything works as well, a little later.
    """
    _unguard()
    usual = builtins.compile
    builtins.compile = _compile_later
    try:
        import PySide6  # noqa: F401
    finally:
        builtins.compile = usual

    with suppress(ImportError, AttributeError):
        from PySide6.support import feature  # type: ignore[attr-defined]  # the stubs leave it out

        feature._mod_uses_pyside = _uses_pyside  # noqa: SLF001 - see above


def guard() -> None:
    """Guard the members of enumerations again, when Qt's have been made."""
    for name, guarding in GUARDS.items():
        setattr(EnumType, name, guarding)


def _unguard() -> None:
    """Make enumerations without their guards, through which Python takes every member three times.

    They keep a program from assigning to a member; what is made is the same without.
    """
    for name in GUARDS.keys() & vars(EnumType).keys():
        delattr(EnumType, name)


def put_off() -> tuple[str, ...]:
    """Return the files of PySide6 that have not been compiled yet."""
    return tuple(_sources)


def stand_in(module: dict[str, Any], filename: str) -> Callable[[str], object]:
    """Return what is asked for a name that a module put off does not have yet: the module is made first."""

    def find(name: str) -> object:
        if name.startswith("__"):  # what the import system asks of any module
            raise AttributeError(name)
        source = _sources.pop(filename, None)
        if source is not None:
            module.pop("__getattr__", None)
            exec(compile(source, filename, "exec"), module)
        try:
            return module[name]
        except KeyError:
            raise AttributeError(name) from None

    return find


def _compile_later(source: Any, filename: Any, *others: Any, **named: Any) -> Any:
    """Stand for `compile` while PySide6 is imported."""
    if filename in PUT_OFF:
        _sources[filename] = source
        source = STAND_IN.format(module=__name__, filename=filename)
    return _compile(source, filename, *others, **named)


_compile = compile


def _uses_pyside(module: object) -> bool:
    return True
