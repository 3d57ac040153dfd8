from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from idm_desktop.desk import notes
from idm_desktop.desk.desk import Desk
from idm_desktop.errors import NotFound
from idm_desktop.model.notes import Note
from idm_desktop.notebook.values import Content
from idm_desktop.ui.notes.saving import Course, Save
from idm_desktop.ui.notes.undo import Step, UndoStack, added, deleted, edited


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path / "library")
    yield desk
    desk.close()


def content(text: str) -> Content:
    return Content(text, None, (), "personal")


def test_a_note_that_was_written_is_taken_back_and_written_again(qtbot: QtBot, desk: Desk) -> None:
    stack = UndoStack()
    note = notes.add(desk, None, text="Water the trees.")
    stack.push(added(note.id))
    back = stack.undo()
    assert back is not None
    assert back(desk).state == "deleted"
    forth = stack.redo()
    assert forth is not None
    assert (forth(desk).state, notes.get(desk, note.id).text) == ("free", "Water the trees.")


def test_a_deleted_note_comes_back(qtbot: QtBot, desk: Desk) -> None:
    stack = UndoStack()
    note = notes.add(desk, None, text="Water the trees.")
    notes.delete(desk, note.id)
    stack.push(deleted(note.id))
    back = stack.undo()
    assert back is not None
    assert back(desk).state == "free"


def test_a_change_goes_back_and_forth_and_every_state_is_kept(qtbot: QtBot, desk: Desk) -> None:
    stack = UndoStack()
    note = notes.add(desk, None, text="one")
    course = Course(note.id, note.revision)
    Save(note.id, course, content("two")).perform(desk)
    stack.push(edited(course, content("one"), content("two")))
    for job, text in ((stack.undo, "one"), (stack.redo, "two"), (stack.undo, "one")):
        step = job()
        assert step is not None
        assert step(desk).text == text
        assert notes.get(desk, note.id).text == text
    assert [revision.text for revision in notes.history(desk, note.id)] == ["one", "two", "one", "two", "one"]


def test_taking_a_change_back_does_not_overwrite_what_was_changed_elsewhere(qtbot: QtBot, desk: Desk) -> None:
    note = notes.add(desk, None, text="one")
    course = Course(note.id, note.revision)
    Save(note.id, course, content("two")).perform(desk)
    notes.change(desk, note.id, text="from the command line")
    after = edited(course, content("one"), content("two")).back(desk)
    assert after.id != note.id
    assert (after.text, notes.get(desk, note.id).text) == ("one", "from the command line")


def test_a_new_step_ends_what_could_be_redone(qtbot: QtBot) -> None:
    stack = UndoStack()
    stack.push(added("n-1"))
    stack.undo()
    with qtbot.waitSignal(stack.changed):
        stack.push(deleted("n-2"))
    assert stack.redoable is None
    assert stack.undoable == "Delete a note"
    assert stack.redo() is None


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moves=st.lists(st.sampled_from(["push", "undo", "redo"]), max_size=40))
def test_undo_and_redo_walk_one_line_of_steps(qapp: QApplication, moves: list[str]) -> None:
    stack = UndoStack()
    line: list[int] = []
    at = 0
    for number, move in enumerate(moves):
        if move == "push":
            line, at = [*line[:at], number], at + 1
            stack.push(Step(str(number), _nothing, _nothing))
        elif move == "undo":
            assert (stack.undo() is None) == (at == 0)
            at = max(0, at - 1)
        else:
            assert (stack.redo() is None) == (at == len(line))
            at = min(len(line), at + 1)
        assert stack.undoable == (str(line[at - 1]) if at else None)
        assert stack.redoable == (str(line[at]) if at < len(line) else None)


def _nothing(desk: Desk) -> Note:
    raise NotFound("Nothing is done in this test.")
