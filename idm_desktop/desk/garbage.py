"""When Python looks for garbage."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collecting() -> Iterator[None]:
    """Let Python look for cycles of garbage afterwards.

    Understanding a document makes tens of thousands of small tuples and no cycles; looking through all there is again
    and again while they are made takes longer the more the program keeps.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
