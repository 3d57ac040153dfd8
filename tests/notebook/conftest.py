"""A notebook in a folder of its own, and words to tie notes to."""

from collections.abc import Iterator
from pathlib import Path
from sqlite3 import Connection

import pytest

from idm_desktop.model.notes import Anchor
from idm_desktop.notebook.connection import connect


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library" / "notebook.sqlite"


@pytest.fixture
def backups(path: Path) -> Path:
    return path.parent / "backups"


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


@pytest.fixture
def notebook(path: Path) -> Iterator[Connection]:
    connection = connect(path)
    yield connection
    connection.close()


@pytest.fixture
def anchor() -> Anchor:
    return Anchor("harbours-2031", 1, "ab" * 32, "p-0c41", "ferries at dawn", "They saw the ", " leave.", ((40, 55),))
