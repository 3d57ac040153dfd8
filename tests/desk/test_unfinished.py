"""A program that is killed leaves a document wholly in or wholly out, and nothing half made."""

import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from idm_desktop.desk import health, holding, lookup
from idm_desktop.desk.desk import Desk
from idm_desktop.desk.importing import Options, bring_in
from idm_desktop.errors import Busy
from idm_desktop.library import store
from tests.core import DIGEST, FILES, QUAY, ROOT

FILE, GUIDE = FILES / "quay-dialogue.txt", str(FILES / "quay-guide.toml")
MOMENTS = 14
KINDS = ("events", "sessions", "speakers", "passages", "conclusions", "quotations", "figures", "acronyms")


def killed(folder: Path, file: str, moment: int) -> int:
    """Return how many things were done to the disk, or 0 where the program was killed before the end."""
    program = Path(__file__).with_name("killed.py")
    done = subprocess.run(
        [sys.executable, str(program), str(folder), file, GUIDE, str(moment)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"},
        check=False,
    )
    assert done.returncode in (0, -9), done.stderr
    return int(done.stdout.split()[-1]) if done.returncode == 0 else 0


def rows(folder: Path) -> dict[str, object]:
    desk = Desk(folder)
    listed = {kind: list(lookup.every(desk, kind)) for kind in KINDS}
    desk.close()
    return dict(listed)


def is_whole(folder: Path, wanted: dict[str, object]) -> bool:
    """Check that nothing is half done, and return whether the document came in."""
    desk = Desk(folder)
    try:
        documents = {document.id for document in lookup.every(desk, "documents")}  # type: ignore[attr-defined]
        assert documents in ({DIGEST}, {DIGEST, QUAY})
        assert {event.id for event in lookup.every(desk, "events")} == (  # type: ignore[attr-defined]
            {"idm-2018-2", "quay-2031"} if QUAY in documents else {"idm-2018-2"}
        )
        assert desk.library.execute("SELECT count(*) FROM document WHERE complete = 0").fetchone() == (0,)
        assert desk.library.execute("SELECT DISTINCT document FROM passage").fetchall() <= [(d,) for d in documents]
        kept = [path.name for path in (folder / "originals").iterdir()]
        assert sorted(name.partition(".")[2] for name in kept) == sorted(
            [*("json", "md", "text"), *(("guide", "json", "text", "txt") if QUAY in documents else ())]
        )
        assert {path.name for path in folder.iterdir()} - {"library.sqlite-journal"} == {
            "library.sqlite",
            "originals",
            "backups",
        }
        assert health.examine(desk).ok
    finally:
        desk.close()
    if QUAY in documents:
        assert rows(folder) == wanted
    return QUAY in documents


def test_an_import_that_is_killed_is_wholly_in_or_wholly_out(quays: Path, shipped: Path, tmp_path: Path) -> None:
    wanted = rows(quays)
    last = killed(Path(shutil.copytree(shipped, tmp_path / "whole")), str(FILE), 0)
    assert last > 100
    moments = [1 + (last - 1) * n // MOMENTS for n in range(MOMENTS)] + [last - n for n in range(1, 8)]
    folders = [Path(shutil.copytree(shipped, tmp_path / str(moment))) for moment in moments]
    with ThreadPoolExecutor(2) as pool:
        ends = list(pool.map(lambda pair: killed(pair[0], str(FILE), pair[1]), zip(folders, moments, strict=True)))
    assert not any(ends)
    came_in = [is_whole(folder, wanted) for folder in folders]
    assert True in came_in
    assert False in came_in
    for folder, there in zip(folders, came_in, strict=True):
        desk = Desk(folder)
        done = bring_in(desk, FILE, Options(guide=GUIDE))
        assert done.status == ("already" if there else "imported"), done.reason
        desk.close()
        assert is_whole(folder, wanted)


def test_a_first_start_that_is_killed_is_made_good_at_the_next(shipped: Path, tmp_path: Path) -> None:
    wanted = rows(shipped)
    last = killed(tmp_path / "whole", "-", 0)
    moments = [1 + (last - 1) * n // 8 for n in range(8)] + [last - 2, last - 8]
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda moment: killed(tmp_path / str(moment), "-", moment), moments))
    for moment in moments:
        folder = tmp_path / str(moment)
        assert rows(folder) == wanted
        assert not is_whole(folder, wanted)


def test_first_starts_at_once_do_not_clash(shipped: Path, tmp_path: Path) -> None:
    with ThreadPoolExecutor(3) as pool:
        ends = list(pool.map(lambda _: killed(tmp_path / "new", "-", 0), range(3)))
    assert all(ends)
    assert rows(tmp_path / "new") == rows(shipped)


def test_the_same_file_imported_twice_at_once_comes_in_once(quays: Path, shipped: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(shipped, tmp_path / "library"))
    with ThreadPoolExecutor(3) as pool:
        ends = list(pool.map(lambda _: killed(folder, str(FILE), 0), range(3)))
    assert all(ends)
    assert is_whole(folder, rows(quays))


def test_what_is_half_written_is_swept_at_the_next_start(quay_library: Path, quays: Path) -> None:
    wanted = rows(quays)
    kept = quay_library / "originals"
    for path in (
        quay_library / ".library.sqlite.99999.making",
        quay_library / ".library.sqlite.99999.making-journal",
        kept / f".{'0' * 64}.txt.99999-abcd.partial",
        kept / f"{'0' * 64}.json.new",
        kept / f"{'1' * 64}.json.new",
    ):
        path.write_text("{}" if path.name.startswith("0") else "half")
    (kept / f"{'1' * 64}.txt").write_text("half")
    (record,) = [path for path in kept.glob("*.json") if b"quay-dialogue" in path.read_bytes()]
    record.rename(record.with_suffix(".json.new"))  # stored, but killed before that was noted
    assert is_whole(quay_library, wanted)


def test_nothing_is_swept_while_another_program_imports(quay_library: Path) -> None:
    record = quay_library / "originals" / f"{'0' * 64}.json.new"
    with holding.held(quay_library):
        record.write_text("{}")
        desk = Desk(quay_library)
        assert len(lookup.every(desk, "documents")) == 2
        desk.close()
        assert record.exists()
    desk = Desk(quay_library)
    desk.library.execute("SELECT 1")
    desk.close()
    assert not record.exists()


def test_an_import_waits_for_another_and_then_says_so(library: Path) -> None:
    desk = Desk(library)
    desk.library.execute("SELECT 1")
    with holding.held(library), pytest.raises(Busy), holding.held(library, 0.05):
        pass
    assert bring_in(desk, FILE, Options(guide=GUIDE)).status == "imported"
    desk.close()


def test_an_import_that_is_stopped_leaves_nothing(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "SLICE", 500)
    desk = Desk(library)
    told: list[float] = []

    class Stopped(Exception):
        pass

    def progress(share: float) -> None:
        told.append(share)
        if share > 0.7:
            raise Stopped

    with pytest.raises(Stopped):
        bring_in(desk, FILE, Options(guide=GUIDE), progress)
    desk.close()
    assert len(told) > 1
    assert told == sorted(told)
    assert not is_whole(library, {})


def test_a_digest_that_an_upgrade_changed_is_a_new_version(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from idm_desktop import assets
    from idm_desktop.desk import guides

    data = Path(shutil.copytree(assets.root("data"), tmp_path / "data"))
    monkeypatch.setattr(assets, "PACKAGE", tmp_path)
    guides.shipped.cache_clear()
    try:
        desk = Desk(library)
        before = {p.id: p for p in lookup.every(desk, "passages") if p.number}  # type: ignore[attr-defined]
        desk.close()
        digest = data / "idm-2018-2" / "digest.md"
        text = digest.read_text(encoding="utf-8").replace("36 speakers", "thirty-six speakers")
        digest.write_text(text, encoding="utf-8")
        desk = Desk(library)
        (document,) = lookup.every(desk, "documents")
        assert document.version == 2  # type: ignore[attr-defined]
        after = {p.id: p for p in lookup.every(desk, "passages") if p.number}  # type: ignore[attr-defined]
        assert len(before.keys() & after.keys()) == 46
        desk.close()
    finally:
        monkeypatch.undo()
        guides.shipped.cache_clear()
