import pickle
import sqlite3
import subprocess
from pathlib import Path
from threading import Thread

import pytest

from idm_desktop.desk import aside as aside_module
from idm_desktop.desk.ahead import Ahead
from idm_desktop.desk.arriving import FEW, Wanted, bring_all
from idm_desktop.desk.aside import Aside
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.understanding import Tell, Understood, Wish, understand
from idm_desktop.errors import ImportFailed
from idm_desktop.importers import read_own
from idm_desktop.importers.spawning import spawn
from idm_desktop.model.extract import Extract
from idm_desktop.model.reports import Imported
from tests.core import ROOT

DOCUMENTS = sorted((ROOT / "tests" / "score" / "documents").glob("*.txt"))[: FEW + 5]
PASSING = {"imported"}
KEPT = "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'meta' AND name NOT LIKE '\\_%' ESCAPE '\\'"


def contents(library: Path) -> dict[str, list[list[object]]]:
    """Return every row there is, but for the times at which it came in."""
    connection = sqlite3.connect(library / "library.sqlite")
    found = {}
    for (table,) in connection.execute(KEPT).fetchall():
        rows = connection.execute(f"SELECT * FROM {table}")
        shown = [at for at, column in enumerate(rows.description) if column[0] not in PASSING]
        found[table] = [[row[at] for at in shown] for row in rows]
    connection.close()
    return found


def brought(library: Path, *calls: list[Path]) -> list[Imported]:
    desk = Desk(library)
    came = [done for files in calls for done in bring_all(desk, map(Wanted, files))]
    desk.close()
    return came


def test_documents_brought_in_together_are_what_they_are_one_by_one(tmp_path: Path) -> None:
    broken = tmp_path / "broken.docx"
    broken.write_bytes(b"PK\x03\x04 cut off")
    files = [*DOCUMENTS[:4], broken, tmp_path / "gone.txt", DOCUMENTS[0], *DOCUMENTS[4:]]
    together = brought(tmp_path / "together", files)
    apart = brought(tmp_path / "apart", *([file] for file in files))
    assert together == apart
    assert [done.status for done in together].count("refused") == 2
    assert contents(tmp_path / "together") == contents(tmp_path / "apart")


def test_the_second_process_understands_as_we_do() -> None:
    aside = Aside()
    told: list[float] = []
    for path in DOCUMENTS[:2]:
        extract, wish = read_own(path.read_bytes(), path.suffix), Wish(path.stem)
        assert aside.understand(extract, wish, told.append) == understand(extract, wish)
    aside.close()
    assert 0 < told[0] < 1


def test_where_the_second_process_fails_or_is_gone_it_says_nothing() -> None:
    aside = Aside()
    extract = read_own(DOCUMENTS[0].read_bytes(), ".txt")
    assert aside.understand(extract, Wish("a", "/no/such/guide.toml"), lambda share: None) is None
    assert aside.understand(extract, Wish("a"), lambda share: None) is not None
    aside.end()
    assert aside.understand(extract, Wish("a"), lambda share: None) is None
    aside.close()


def test_the_second_process_answers_for_what_comes_after_the_first_few(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = []
    asked = Aside.understand

    def watched(self: Aside, extract: Extract, wish: Wish, tell: Tell) -> Understood | None:
        answers.append(asked(self, extract, wish, tell))
        return answers[-1]

    monkeypatch.setattr(Aside, "understand", watched)
    brought(tmp_path / "library", DOCUMENTS)
    assert any(answers[FEW:])


def test_a_second_process_that_is_ended_while_it_starts_is_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    aside = Aside()
    enders, started = [], []

    def ended_meanwhile(boot: str, **others: int) -> subprocess.Popen[bytes]:
        enders.append(Thread(target=aside.end))
        enders[0].start()
        enders[0].join(0.2)  # it is done by then, or waits for us
        started.append(spawn(boot, **others))
        return started[0]

    monkeypatch.setattr(aside_module, "spawn", ended_meanwhile)
    extract = read_own(DOCUMENTS[0].read_bytes(), ".txt")
    aside.understand(extract, Wish("a"), lambda share: None)
    enders[0].join()
    ended = started[0].poll()
    started[0].kill()
    aside.close()
    assert ended is not None


@pytest.mark.parametrize("fault", [MemoryError, pickle.PicklingError, AttributeError, TypeError])
def test_what_cannot_be_handed_over_ends_the_second_process_alone(fault: type[Exception]) -> None:
    class Stubborn(str):
        __slots__ = ()

        def __reduce__(self) -> str:
            raise fault

    aside = Aside()
    extract = read_own(DOCUMENTS[0].read_bytes(), ".txt")
    assert aside.understand(extract, Wish(Stubborn("a")), lambda share: None) is None
    assert aside.understand(extract, Wish("a"), lambda share: None) is None
    aside.close()


def test_a_document_is_understood_here_where_the_second_process_is_gone() -> None:
    extract = read_own(DOCUMENTS[0].read_bytes(), ".txt")
    with Ahead(None, ()) as ahead:
        ahead._aside.end()
        ahead.begin(DOCUMENTS[0], Wish("a"))
        taken = ahead.take()
        assert taken.understand(extract, Wish("a"), lambda share: None) == understand(extract, Wish("a"))


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="processes are listed by Linux alone")
def test_an_import_that_is_left_leaves_no_process(tmp_path: Path) -> None:
    before = children()
    desk = Desk(tmp_path / "library")
    for number, _ in enumerate(coming := bring_all(desk, map(Wanted, DOCUMENTS)), 1):
        if number > FEW:
            break
    assert children() != before
    coming.close()  # type: ignore[attr-defined]  # a generator is one that can be closed
    desk.close()
    assert children() == before


def children() -> set[str]:
    found = (task / "children" for task in Path("/proc/self/task").iterdir())
    return {child for path in found if path.exists() for child in path.read_text().split()}


def test_a_file_that_is_not_there_says_so_in_its_turn(tmp_path: Path) -> None:
    with Ahead(None, ()) as ahead:
        ahead.begin(tmp_path / "gone.txt", Wish("gone"))
        with pytest.raises(ImportFailed):
            ahead.take()
