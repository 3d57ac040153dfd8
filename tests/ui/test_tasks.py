import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Event, current_thread

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from idm_desktop.desk.desk import Desk
from idm_desktop.errors import Busy, Damaged, IdmError, NotFound
from idm_desktop.library.handle import Library
from idm_desktop.ui.tasks import Tasks

ENDLESS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT COUNT(*) FROM n"


@pytest.fixture
def tasks(qtbot: QtBot, tmp_path: Path) -> Iterator[Tasks]:
    def opened() -> Desk:
        desk = Desk(tmp_path / "library")
        desk._library = sqlite3.connect(":memory:", factory=Library)
        return desk

    worker = Tasks(opened)
    yield worker
    worker.close()


def test_a_job_runs_elsewhere_and_is_answered_here(qtbot: QtBot, tasks: Tasks) -> None:
    answers: list[tuple[str, str]] = []
    tasks.run("thread", lambda desk: current_thread().name, lambda name: answers.append((name, current_thread().name)))
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [("desk", "MainThread")]


def test_jobs_are_answered_in_the_order_they_were_asked_for(qtbot: QtBot, tasks: Tasks) -> None:
    answers: list[int] = []
    for number in range(50):
        if number % 2:
            tasks.run(f"read {number}", lambda desk, n=number: n, answers.append)  # type: ignore[misc]  # a default
        else:
            tasks.commit(lambda desk, n=number: n, answers.append)  # type: ignore[misc]  # a default
    qtbot.waitUntil(lambda: len(answers) == 50)
    assert answers == list(range(50))


def test_a_write_that_is_to_go_ahead_waits_for_no_read_but_for_writes(qtbot: QtBot, tasks: Tasks) -> None:
    gate = Event()
    answers: list[str] = []
    tasks.run("gate", lambda desk: gate.wait())
    tasks.run("page", lambda desk: "page", answers.append)
    tasks.commit(lambda desk: "first", answers.append)
    tasks.commit(lambda desk: "second", answers.append, ahead=True)
    gate.set()
    qtbot.waitUntil(lambda: len(answers) == 3)
    assert answers == ["first", "second", "page"]


def begin_a_long_read(tasks: Tasks, answers: list[str]) -> None:
    """Let the worker read without end until it is interrupted, and answer when it is begun again."""
    running = Event()

    def long(desk: Desk) -> str:
        if not running.is_set():
            running.set()
            desk.library.execute(ENDLESS).fetchone()
        return "list"

    tasks.run("list", long, answers.append)
    assert running.wait(5)
    time.sleep(0.05)


def test_a_read_that_is_to_go_ahead_interrupts_another_which_is_begun_again(qtbot: QtBot, tasks: Tasks) -> None:
    answers: list[str] = []
    begin_a_long_read(tasks, answers)
    tasks.commit(lambda desk: "written", answers.append)
    tasks.run("page", lambda desk: "page", answers.append, ahead=True)
    qtbot.waitUntil(lambda: len(answers) == 3)
    assert answers == ["written", "page", "list"]


def test_a_save_interrupts_a_read_which_is_begun_again(qtbot: QtBot, tasks: Tasks) -> None:
    answers: list[str] = []
    begin_a_long_read(tasks, answers)
    tasks.commit(lambda desk: "saved", answers.append, ahead=True)
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert answers == ["saved", "list"]


def test_a_save_waits_neither_for_a_long_write_nor_for_what_was_asked_for_before(qtbot: QtBot, tasks: Tasks) -> None:
    gate = Event()
    answers: list[str] = []
    tasks.commit(lambda desk: gate.wait(5))
    tasks.run("page", lambda desk: "page", answers.append)
    tasks.save(lambda desk: "saved", answers.append)
    qtbot.waitUntil(lambda: answers == ["saved"])
    gate.set()
    qtbot.waitUntil(lambda: answers == ["saved", "page"])


def test_what_is_asked_for_after_a_save_finds_it_saved(qtbot: QtBot, tasks: Tasks) -> None:
    gate = Event()
    did: list[str] = []

    def saving(desk: Desk) -> None:
        gate.wait(5)
        did.append("saved")

    tasks.save(saving)
    tasks.commit(lambda desk: "deleted", did.append)
    tasks.run("page", lambda desk: "read", did.append)
    QTimer.singleShot(50, gate.set)
    qtbot.waitUntil(lambda: len(did) == 3)
    assert did == ["saved", "deleted", "read"]


def test_the_answer_of_a_save_comes_before_those_of_what_was_asked_for_after_it(qtbot: QtBot, tasks: Tasks) -> None:
    answers: list[int] = []
    for number in range(0, 100, 2):
        tasks.save(lambda desk, n=number: n, answers.append)  # type: ignore[misc]  # a default
        tasks.commit(lambda desk, n=number: n + 1, answers.append)  # type: ignore[misc]  # a default
        qtbot.waitUntil(lambda n=number: len(answers) == n + 2)  # type: ignore[misc]  # a default
    assert answers == list(range(100))


def test_a_save_that_fails_says_so_and_holds_up_nothing(qtbot: QtBot, tasks: Tasks) -> None:
    def locked(desk: Desk) -> None:
        raise Busy("Another program is writing.")

    answers: list[str] = []
    tasks.save(locked, None, lambda error: answers.append(str(error)))
    tasks.commit(lambda desk: "next", answers.append)
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert answers == ["Another program is writing.", "next"]


def test_a_save_that_finds_the_notebook_damaged_tells_of_it_as_every_other_job_does(qtbot: QtBot, tasks: Tasks) -> None:
    def damaged(desk: Desk) -> None:
        raise Damaged("The notebook is damaged.")

    hurt: list[IdmError] = []
    tasks.hurt.connect(hurt.append)
    tasks.save(damaged, None, lambda error: None)
    qtbot.waitUntil(lambda: bool(hurt))
    assert str(hurt[0]) == "The notebook is damaged."


def test_where_no_second_desk_can_be_had_a_save_is_done_at_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    def refused() -> Desk:
        raise Busy("No second desk.")

    tasks = Tasks(lambda: Desk(tmp_path / "library"), open_another=refused)
    answers: list[str] = []
    tasks.save(lambda desk: "first", answers.append)
    tasks.run("after", lambda desk: "after", answers.append)
    qtbot.waitUntil(lambda: len(answers) == 2)
    tasks.save(lambda desk: "second", answers.append)
    tasks.close()
    assert sorted(answers) == ["after", "first", "second"]


def test_saves_are_done_before_the_end(qtbot: QtBot, tasks: Tasks) -> None:
    answers: list[str] = []
    tasks.save(lambda desk: "saved", answers.append)
    tasks.close()
    assert answers == ["saved"]


def test_only_the_newest_of_a_kind_is_answered(qtbot: QtBot, tasks: Tasks) -> None:
    gate = Event()
    done: list[str] = []
    answers: list[str] = []
    tasks.run("gate", lambda desk: gate.wait())
    for query in ("l", "la", "lab", "labour"):
        tasks.run("search", lambda desk, q=query: done.append(q) or q, answers.append)  # type: ignore[misc,func-returns-value]  # a default
    tasks.run("page", lambda desk: "page", answers.append)
    gate.set()
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert done == ["labour"]
    assert answers == ["labour", "page"]


def test_a_newer_query_interrupts_the_one_that_runs(qtbot: QtBot, tasks: Tasks) -> None:
    running = Event()
    answers: list[object] = []

    def endless(desk: Desk) -> object:
        running.set()
        return desk.library.execute(ENDLESS).fetchone()

    tasks.run("search", endless, answers.append)
    assert running.wait(5)
    time.sleep(0.05)
    tasks.run("search", lambda desk: desk.library.execute("SELECT 'newer'").fetchone()[0], answers.append)
    qtbot.waitUntil(lambda: answers == ["newer"])


def test_a_commit_is_not_interrupted_by_what_comes_later(qtbot: QtBot, tasks: Tasks) -> None:
    running, gate = Event(), Event()
    answers: list[object] = []

    def write(desk: Desk) -> int:
        running.set()
        gate.wait(5)
        desk.library.execute("CREATE TABLE kept (number)")
        desk.library.execute("INSERT INTO kept SELECT value FROM (SELECT 7 AS value)")
        (count,) = desk.library.execute("SELECT COUNT(*) FROM kept").fetchone()
        return int(count)

    tasks.commit(write, answers.append)
    assert running.wait(5)
    tasks.run("search", lambda desk: "first", answers.append)
    tasks.run("search", lambda desk: "second", answers.append)
    gate.set()
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert answers == [1, "second"]


def test_what_is_cancelled_is_not_answered(qtbot: QtBot, tasks: Tasks) -> None:
    gate = Event()
    answers: list[str] = []
    tasks.run("gate", lambda desk: gate.wait())
    tasks.run("search", lambda desk: "late", answers.append)
    tasks.cancel("search")
    tasks.commit(lambda desk: "last", answers.append)
    gate.set()
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == ["last"]


def test_a_failure_is_told_in_its_sentence(qtbot: QtBot, tasks: Tasks) -> None:
    def look(desk: Desk) -> None:
        raise NotFound("There is no passage 99; the last is 46.")

    with qtbot.waitSignal(tasks.failed) as told:
        tasks.run("show", look)
    assert told.args == ["There is no passage 99; the last is 46."]

    sentences: list[str] = []
    with qtbot.assertNotEmitted(tasks.failed, wait=50):
        tasks.run("show", look, failed=lambda error: sentences.append(str(error)))
        qtbot.waitUntil(lambda: bool(sentences))
    assert sentences == ["There is no passage 99; the last is 46."]


def test_a_bug_is_raised_where_it_is_seen(qtbot: QtBot, tasks: Tasks) -> None:
    answers: list[str] = []
    with qtbot.captureExceptions() as exceptions:
        tasks.commit(lambda desk: [][1])
        tasks.commit(lambda desk: "goes on", answers.append)
        qtbot.waitUntil(lambda: bool(answers))
    assert [type(error) for _, error, _ in exceptions] == [IndexError]


def test_closing_finishes_the_commits_and_drops_the_reads(qtbot: QtBot, tmp_path: Path) -> None:
    tasks = Tasks(lambda: Desk(tmp_path / "library"))
    gate = Event()
    written: list[int] = []
    answers: list[object] = []
    tasks.commit(lambda desk: gate.wait(0.05))
    tasks.run("search", lambda desk: "never", answers.append)
    for number in range(20):
        tasks.commit(lambda desk, n=number: written.append(n), lambda _: answers.append("saved"))  # type: ignore[misc]  # a default
    tasks.close()
    assert written == list(range(20))
    assert answers == ["saved"] * 20
    tasks.commit(lambda desk: written.append(99))
    tasks.close()
    assert 99 not in written


def test_closing_stops_a_query_that_would_never_end(qtbot: QtBot, tasks: Tasks) -> None:
    running = Event()

    def endless(desk: Desk) -> object:
        running.set()
        return desk.library.execute(ENDLESS).fetchone()

    tasks.run("search", endless)
    assert running.wait(5)
    time.sleep(0.05)
    tasks.close()


def test_an_answer_for_a_widget_that_is_gone_is_dropped(qtbot: QtBot, tasks: Tasks) -> None:
    answers: list[str] = []
    label = QLabel()
    tasks.run("name", lambda desk: "late", label.setText)
    tasks.run("done", lambda desk: "done", answers.append)
    label.deleteLater()
    qtbot.waitUntil(lambda: bool(answers))


def test_a_desk_that_cannot_be_opened_is_told_once(qtbot: QtBot) -> None:
    def locked() -> Desk:
        raise Busy("Another window has this library open; close it first.")

    owner = QObject()
    tasks = Tasks(locked, owner)
    with qtbot.waitSignal(tasks.unopened) as told:
        tasks.run("search", lambda desk: 1)
    (error,) = told.args
    assert str(error) == "Another window has this library open; close it first."
    tasks.close()


def test_the_label_of_work_in_hand_is_told_until_it_is_done(qtbot: QtBot, tasks: Tasks) -> None:
    labels: list[str] = []
    tasks.busy.connect(labels.append)
    tasks.commit(lambda desk: None, label="Importing…")
    qtbot.waitUntil(lambda: labels[-1:] == [""])
    assert labels == ["Importing…", ""]
