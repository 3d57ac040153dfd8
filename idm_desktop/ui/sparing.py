"""Sparing PySide work that is of no use here, and that every start would wait for.

Both are WORKAROUNDs that lean on how PySide6 6.8 to 6.11 is made. Where that has changed they do nothing, and the
window comes up a little later.
"""

from __future__ import annotations

import builtins
import marshal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.util import MAGIC_NUMBER, source_hash
from pathlib import Path
from types import CodeType
from typing import Any

OWN = "shibokensupport/"
COMPILED = Path(__file__).parent / "__pycache__" / f"shibokensupport.{sys.implementation.cache_tag}.bin"

Codes = dict[tuple[str, bytes], CodeType]


def import_qt() -> None:
    """Import PySide6, without what it does for those who write `from __feature__ import …`."""
    with _compiled_once():
        import PySide6  # noqa: F401
    with suppress(ImportError, AttributeError):
        from PySide6.support import feature  # type: ignore[attr-defined]  # the stubs leave it out

        feature._mod_uses_pyside = _uses_pyside  # noqa: SLF001 - it would read the source of every module imported


def _uses_pyside(module: object) -> bool:
    return True


@contextmanager
def _compiled_once() -> Iterator[None]:
    """Keep the byte code of PySide's own Python, which it carries as text in a library and compiles at every start."""
    known = _read()
    before = len(known)
    compile = builtins.compile

    def compiled(source: Any, filename: Any, mode: str, *rest: Any, **named: Any) -> Any:
        if not (isinstance(source, bytes) and isinstance(filename, str) and filename.startswith(OWN)) or rest or named:
            return compile(source, filename, mode, *rest, **named)
        key = (filename, source_hash(source))
        if key not in known:
            known[key] = compile(source, filename, mode)
        return known[key]

    builtins.compile = compiled
    try:
        yield
    finally:
        builtins.compile = compile
    if len(known) > before and not sys.dont_write_bytecode:
        _write(known)


def _read() -> Codes:
    try:
        kept = COMPILED.read_bytes()
        if kept.startswith(MAGIC_NUMBER):
            codes: Codes = marshal.loads(kept[len(MAGIC_NUMBER) :])
            return codes
    except (OSError, ValueError, EOFError, TypeError):
        pass
    return {}


def _write(codes: Codes) -> None:
    with suppress(OSError):
        COMPILED.parent.mkdir(exist_ok=True)
        partial = COMPILED.with_suffix(".partial")
        partial.write_bytes(MAGIC_NUMBER + marshal.dumps(codes))
        partial.replace(COMPILED)
