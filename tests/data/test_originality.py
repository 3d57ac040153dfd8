"""No file of the project shares a run of words with a source document: facts carry over, sentences do not."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT.parent / "shared" / "source"

LONGEST_RUN = 15
LONGEST_TITLE = 30
"""In TOML an official title may fill a line of its own, with as many words as this."""

MADE = {".git", ".venv", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis", ".import_linter_cache"}
"""What is made here, and belongs to nobody's prose."""

NOT_PROSE = {".png", ".jpg", ".svg", ".ico", ".qm", ".pdf", ".docx", ".woff2", ".ttf", ".lock"}
WORD = re.compile(r"\w+")
INVENTED = " ".join(f"word{number}" for number in range(40))


def folded_words(text: str) -> list[str]:
    return [match.group().casefold() for match in WORD.finditer(text)]


def runs(words: list[str]) -> Iterator[tuple[str, ...]]:
    size = LONGEST_RUN + 1
    return (tuple(words[at : at + size]) for at in range(len(words) - size + 1))


def project_files() -> list[Path]:
    """Return the files that are, or would be, committed."""
    command = ["git", "-C", str(ROOT), "ls-files", "-co", "--exclude-standard", "-z"]
    if shutil.which("git") is not None:
        listed = subprocess.run(command, capture_output=True, text=True, check=False)
        if listed.returncode == 0:
            return [path for name in listed.stdout.split("\0") if name and (path := ROOT / name).is_file()]
    return [path for top in ROOT.iterdir() if top.name not in MADE for path in (top, *top.rglob("*")) if path.is_file()]


def prose_runs(path: Path) -> Iterator[tuple[str, ...]]:
    """Yield the runs of words in a file that are too long to be shared."""
    if path.suffix in NOT_PROSE:
        return
    try:
        text = path.read_text(encoding="utf-8")
    except (UnicodeDecodeError, OSError):
        return
    parts = [folded_words(text)]
    if path.suffix == ".toml":
        parts = [words for line in text.splitlines() if len(words := folded_words(line)) > LONGEST_TITLE]
    for words in parts:
        yield from runs(words)


@pytest.mark.skipif(not SOURCES.is_dir(), reason="the source documents are not beside this checkout")
def test_no_file_of_the_project_shares_a_sentence_with_a_source_document() -> None:
    known = {run for source in SOURCES.glob("*.txt") for run in runs(folded_words(source.read_text(encoding="utf-8")))}
    assert known
    shared = [f"{path}: {' '.join(run)}" for path in project_files() for run in prose_runs(path) if run in known]
    assert shared == []


@pytest.mark.parametrize(("words", "found"), [(15, 0), (16, 1), (20, 5)])
def test_a_run_in_prose_is_too_long_from_sixteen_words_on(tmp_path: Path, words: int, found: int) -> None:
    prose = tmp_path / "prose.md"
    prose.write_text(" ".join(INVENTED.split()[:words]), encoding="utf-8")
    assert len(list(prose_runs(prose))) == found


@pytest.mark.parametrize(("words", "judged"), [(30, False), (31, True)])
def test_a_title_in_toml_may_have_thirty_words(tmp_path: Path, words: int, judged: bool) -> None:
    titles = tmp_path / "titles.toml"
    titles.write_text(" ".join(INVENTED.split()[:words]), encoding="utf-8")
    assert bool(list(prose_runs(titles))) == judged
