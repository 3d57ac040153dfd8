"""Where the shipped files are: inside the package in a wheel, beside it in a checkout.

`resources` is for the window (icons, themes, translations), `data` is for the library (the shipped event).
"""

from pathlib import Path
from typing import Literal

from idm_desktop.errors import StoreError

Kind = Literal["resources", "data"]

PACKAGE = Path(__file__).parent


def root(kind: Kind) -> Path:
    """Return the folder of `kind`."""
    for candidate in (PACKAGE / kind, PACKAGE.parent / kind):
        if candidate.is_dir():
            return candidate
    raise StoreError(f"The folder {kind} is missing from this installation; install the program again.")


def asset(kind: Kind, name: str) -> Path:
    """Return the path of one shipped file, `name` being its path within the folder."""
    path = root(kind) / name
    if not path.is_file():
        raise StoreError(f"The file {kind}/{name} is missing from this installation; install the program again.")
    return path
