"""Sparing PySide work that is of no use here, and that every start would wait for."""

from contextlib import suppress


def import_qt() -> None:
    """Import PySide6, and keep it from reading the source of every module that is imported from now on.

    WORKAROUND: PySide6.support.feature looks there for its own name, to serve `from __feature__ import …`, which
    nothing here uses; where that part of PySide has changed, everything works as well, a little later.
    """
    import PySide6  # noqa: F401

    with suppress(ImportError, AttributeError):
        from PySide6.support import feature  # type: ignore[attr-defined]  # the stubs leave it out

        feature._mod_uses_pyside = _uses_pyside  # noqa: SLF001 - see above


def _uses_pyside(module: object) -> bool:
    return True
