"""A child process reads a file and can do no harm, whatever the file makes its reader do."""

import os
import socket
import subprocess
import sys
import time
from functools import cache
from pathlib import Path

import pytest

from idm_desktop import importers
from idm_desktop.errors import ImportFailed
from idm_desktop.importers import apart, child, message
from idm_desktop.model.extract import Block, Extract

ROGUE = "tests.importers.rogue"

PROBES = {
    "RLIMIT_AS": "resource.setrlimit(resource.RLIMIT_AS, (1 << 28,) * 2); bytearray(1 << 29)",
    "RLIMIT_CPU": "resource.setrlimit(resource.RLIMIT_CPU, (1, 1))\nwhile time.perf_counter() < end: pass",
    "RLIMIT_NOFILE": "resource.setrlimit(resource.RLIMIT_NOFILE, (0, 0)); open('/dev/null')",
}
"""What fails where this system holds a process to a limit."""


@cache
def holds(limit: str) -> bool:
    code = f"import resource, time; end = time.perf_counter() + 4\n{PROBES[limit]}"
    return sys.platform != "win32" and subprocess.run([sys.executable, "-c", code], capture_output=True).returncode != 0


def needs(limit: str) -> None:
    """Skip a test, and say why, where a process may go past a limit: in some containers and on other platforms."""
    if not holds(limit):
        pytest.skip(f"this system does not hold a process to {limit}")


def said(order: str) -> str:
    return apart.read(ROGUE, order.encode()).text


def refused(order: str, seconds: int | None = None) -> str:
    with pytest.raises(ImportFailed) as caught:
        apart.read(ROGUE, order.encode(), seconds=seconds)
    return str(caught.value)


def test_a_reader_that_crashes_costs_one_sentence() -> None:
    assert refused("crash") == apart.CRASHED


def test_a_reader_that_goes_away_costs_one_sentence() -> None:
    assert refused("leave") == apart.CRASHED


def test_a_reader_that_fails_unforeseen_costs_one_sentence() -> None:
    assert refused("stumble") == child.DAMAGED


def test_a_reader_that_goes_too_deep_costs_one_sentence() -> None:
    assert refused("recurse") == child.TOO_DEEP


def test_what_a_reader_says_of_a_file_is_passed_on() -> None:
    assert refused("fail It is no «document» at all.") == "It is no «document» at all."


def test_a_reader_that_never_ends_is_stopped_by_its_processor_time() -> None:
    needs("RLIMIT_CPU")
    began = time.monotonic()
    assert refused("loop", seconds=1) == apart.TOO_SLOW.format(seconds=1)
    assert time.monotonic() - began < apart.PATIENCE


def test_a_reader_that_sleeps_is_stopped_by_the_clock() -> None:
    assert refused("sleep", seconds=1) == apart.TOO_SLOW.format(seconds=1)


def test_a_reader_that_eats_memory_costs_one_sentence() -> None:
    needs("RLIMIT_AS")
    assert refused("eat") == child.TOO_LARGE


def test_a_reader_that_answers_without_end_is_cut_off() -> None:
    assert refused("flood") == apart.TOO_MUCH


def test_a_reader_can_look_into_no_file(tmp_path: Path) -> None:
    needs("RLIMIT_NOFILE")
    (tmp_path / "secret.txt").write_text("secret")
    assert refused(f"look {tmp_path / 'secret.txt'}") == child.DAMAGED


def test_a_reader_can_write_no_file_and_start_no_program(tmp_path: Path) -> None:
    needs("RLIMIT_NOFILE")
    assert refused(f"write {tmp_path / 'made'}") == child.DAMAGED
    refused_or_said = apart.read(ROGUE, f"start {tmp_path / 'made'}".encode()).text
    assert refused_or_said != "0"
    assert list(tmp_path.iterdir()) == []


def test_a_reader_can_open_no_socket() -> None:
    needs("RLIMIT_NOFILE")
    with socket.create_server(("127.0.0.1", 0)) as server:
        assert refused(f"connect {server.getsockname()[1]}") == child.DAMAGED


def test_a_reader_inherits_no_descriptor_of_ours(tmp_path: Path) -> None:
    with (tmp_path / "open").open("w") as file:
        os.set_inheritable(file.fileno(), True)
        assert said("descriptors") == "[0, 1, 2, 3]"


def test_a_reader_has_no_input_no_environment_and_no_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET", "secret")
    environment, alone, read, listable = eval(said("surroundings"))
    assert "SECRET" not in environment
    assert (alone, read, listable) == (True, b"", False)


def test_what_a_library_prints_is_not_taken_for_an_answer() -> None:
    assert said("chatter") == "said"


def test_nothing_is_left_of_a_child(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    said("chatter")
    refused("crash")
    assert list(tmp_path.iterdir()) == []


def test_a_reading_can_be_cancelled() -> None:
    began = time.monotonic()
    with pytest.raises(ImportFailed, match=apart.CANCELLED):
        apart.read(ROGUE, b"sleep", cancel=lambda: time.monotonic() - began > 0.3)
    assert time.monotonic() - began < 10


def test_a_reader_tells_how_far_it_is() -> None:
    shares: list[float] = []
    apart.read(ROGUE, b"steps", progress=shares.append)
    assert shares == sorted(shares)
    assert shares
    assert shares[-1] <= 1


def test_every_format_is_read_by_a_child() -> None:
    extract = importers.read("Lamps — “burn”".encode(), ".txt")
    assert (extract.text, extract.encoding) == ("Lamps — “burn”", "utf-8")


@pytest.mark.parametrize("encoding", ["cp1252", "latin-1", "koi8-r", "utf-16", "mac-roman"])
def test_an_encoding_can_be_chosen(encoding: str) -> None:
    extract = importers.read("Lamps burn".encode(encoding), ".txt", encoding)
    assert extract.text == "Lamps burn"


def test_an_encoding_that_does_not_exist_costs_one_sentence() -> None:
    with pytest.raises(ImportFailed, match="choose another encoding"):
        importers.read(b"Lamps burn", ".txt", "klingon")


EXTRACT = Extract(
    "One two\n\nthree",
    (
        Block("paragraph", ((0, 3), (9, 14)), 0, ((4, 5),), ((0, 3, "em"),), ((3, "1"),), None, 7),
        Block("footnote", ((4, 7),), 2, label="1"),
    ),
    "pdf",
    "utf-8",
    3,
    True,
    (("title", "One"),),
    ("A sentence.",),
)


def test_an_extract_comes_back_as_it_was_sent() -> None:
    assert message.load(message.dump(EXTRACT)) == EXTRACT


def spoiled(**values: object) -> bytes:
    return message.dump(EXTRACT._replace(**values))  # type: ignore[arg-type]  # what no reader of ours would make


@pytest.mark.parametrize(
    "contents",
    [
        b"",
        b"\0" * 8,
        b"\xff" * 40,
        message.dump(EXTRACT)[:-20] + b"\xff",
        spoiled(format=3),
        spoiled(broken="yes"),
        spoiled(pages="many"),
        spoiled(facts=(("title", 3),)),
        spoiled(warnings=(None,)),
        spoiled(blocks=(Block("script", ((0, 3),)),)),
        spoiled(blocks=(Block("paragraph", ()),)),
        spoiled(blocks=(Block("paragraph", ((0, 99),)),)),
        spoiled(blocks=(Block("paragraph", ((3, 0),)),)),
        spoiled(blocks=(Block("paragraph", ((-3, 2),)),)),
        spoiled(blocks=(Block("paragraph", ((0, 3),), emphasis=((0, 3, "blink"),)),)),
        spoiled(blocks=(Block("paragraph", ((0, 3),), references=((99, "1"),)),)),
        spoiled(text="short"),
    ],
)
def test_an_answer_that_is_no_extract_is_not_believed(contents: bytes) -> None:
    with pytest.raises(ValueError, match=r".*"):
        message.load(contents)
