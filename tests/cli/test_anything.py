"""Whatever is typed, the program ends with 0, 1 or 2 and never with a traceback."""

import shutil
from argparse import Namespace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from idm_desktop.cli.parser import LISTED
from idm_desktop.cli.run import run
from tests.conftest import Idm
from tests.core import DIGEST, QUAY

VERBS = st.sampled_from(
    [["import"], ["list"], ["show"], ["search"], ["note", "add"], ["note", "edit"], ["note", "delete"]]
    + [["note", "history"], ["note", "restore"], ["backup"], ["restore"], ["doctor"], ["export", "notes"], ["cite"]]
    + [["list", kind] for kind in LISTED.split()]
)
JUNK = st.text(st.characters(exclude_characters="\0/.~"), max_size=12) | st.sampled_from(
    ["-", "--", "*", "\udc80", "\n", "\u202e", "'", '"', "%s", "{}", "1", "-1", "none", "auto"]
)
IDS = (QUAY, DIGEST, f"{QUAY}@1", f"{QUAY}/p4", f"{QUAY}@1/p4", f"{QUAY}@2", "quay-2031", "ines-calder")
WORDS = ("idm://doc/x", "idm://note/n-000000", "n-000000", "nobody owns the tide", "tides", "notes.txt", "out")
THINGS = st.sampled_from((*IDS, *WORDS))
READING = (
    "--json",
    "--event",
    "--document",
    "--deleted",
    "--csv",
    "--text",
    "--kind",
    "--limit",
    "--help",
    "--version",
)
WRITING = ("--free", "--quote", "--occurrence", "--meaning", "--tag", "--share", "--no-tags", "--revision", "--style")
FILES = ("--to", "--profile", "--format", "--all", "--repair", "--dry-run", "--new-version-of", "--guide", "--encoding")
OPTIONS = st.sampled_from((*READING, *WRITING, *FILES))
ARGUMENTS = st.tuples(VERBS, st.lists(THINGS | OPTIONS | JUNK, max_size=5)).map(lambda words: [*words[0], *words[1]])


@settings(
    max_examples=250,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(arguments=ARGUMENTS, typed=st.binary(max_size=20))
def test_any_words_give_an_answer_or_a_sentence(
    quay: Idm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], typed: bytes
) -> None:
    here = tmp_path / "here"
    here.mkdir(exist_ok=True)
    monkeypatch.chdir(here)
    answer = quay(*arguments, typed=typed)
    assert answer.status in (0, 1, 2)
    assert "Traceback" not in answer.err
    if answer.status == 2:
        assert answer.err.startswith("usage: idm")
        last = answer.err.splitlines()[-1]
        assert last.startswith("idm: ")
        assert last.isprintable()
    else:
        assert all(line.startswith("idm: ") and line.isprintable() for line in answer.err.splitlines())
    if answer.status == 1 and not answer.out:
        assert answer.err
    shutil.rmtree(here, ignore_errors=True)
    assert sorted(path.name for path in tmp_path.iterdir()) in (["here", "library"], ["library"])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(arguments=st.lists(OPTIONS | THINGS | JUNK, max_size=4))
def test_any_words_that_begin_with_no_verb_end_as_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)

    def window(folder: Path, ref: str | None) -> int:
        return 0

    def draw(folder: Path, chosen: Namespace) -> int:
        raise AssertionError

    assert run(["--library=here", *arguments], window, draw) in (0, 1, 2)
