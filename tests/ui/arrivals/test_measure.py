from pathlib import Path

import pytest

from idm_desktop.model.reports import Counts, Imported
from tests.bench.arrivaldesk import whole


def came(status: str, reason: str | None = None) -> Imported:
    return Imported("a.txt", status, None, None, Counts(), (), reason)


def test_a_rate_is_measured_only_where_every_file_came_in(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).touch()
    assert whole(tmp_path, [came("imported")] * 2) == 2
    for outcomes in ([came("imported")], [came("imported"), came("refused", "It is empty.")], [came("already")] * 2):
        with pytest.raises(SystemExit, match="of 2 files were imported"):
            whole(tmp_path, outcomes)
