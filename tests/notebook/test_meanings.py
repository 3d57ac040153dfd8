"""Names and colours of meanings: kept in the notebook, one name for one meaning."""

from pathlib import Path
from sqlite3 import Connection

import pytest

from idm_desktop.errors import Refused
from idm_desktop.notebook.meanings import Named, every, keep
from tests.conftest import Idm
from tests.core import DIGEST


def test_names_and_colours_are_kept(notebook: Connection) -> None:
    assert every(notebook) == {}
    keep(
        notebook,
        {"commitment": Named("  Our   pledge ", "#aa3300"), "figure": Named(None, "blue"), "other": Named("X")},
    )
    assert every(notebook) == {"commitment": Named("Our pledge", "#aa3300")}
    keep(notebook, {})
    assert every(notebook) == {}


def test_two_meanings_have_two_names(notebook: Connection) -> None:
    with pytest.raises(Refused):
        keep(notebook, {"commitment": Named("Pledge"), "position": Named("pledge")})
    assert every(notebook) == {}


def test_whatever_stands_there_is_survived(notebook: Connection) -> None:
    for value in ("{", "[]", '{"commitment": 3}', '{"commitment": [1, 2, 3]}'):
        notebook.execute("INSERT OR REPLACE INTO meta (key, value) VALUES ('meanings', ?)", (value,))
        assert every(notebook) == {}


def test_a_renamed_meaning_goes_out_under_its_name_and_comes_back(idm: Idm, tmp_path: Path) -> None:
    from idm_desktop.desk.desk import Desk

    idm("note", "add", f"{DIGEST}/p14", "--quote", "first of all the task of States", "--meaning", "commitment")
    desk = Desk(idm.folder)
    keep(desk.notebook, {"commitment": Named("Our *pledge*")})
    desk.close()
    for format, name in (("markdown", "*.md"), ("html", "*.html")):
        assert idm("export", "notes", "--to", str(tmp_path / format), "--format", format).status == 0
        (written,) = (tmp_path / format).glob(name)
        text = written.read_text("utf-8")
        assert "pledge" in text
        assert "Commitment" not in text
    assert idm("export", "notes", "--to", str(tmp_path / "markdown")).status == 0
    assert '"meaning": "commitment"' in idm("list", "notes", "--json").out
