"""Writers of one program come in the order in which they asked."""

from pathlib import Path
from threading import Event, Thread

from idm_desktop.notebook import turns
from idm_desktop.notebook.turns import turn

FILE = Path("notebook.sqlite")


def waiting() -> int:
    return len(turns._lines[FILE])


def test_turns_are_taken_in_the_order_they_were_asked_for() -> None:
    came: list[int] = []
    gate = Event()

    def take(number: int) -> None:
        with turn(FILE):
            gate.wait()
            came.append(number)

    threads = [Thread(target=take, args=(number,)) for number in range(5)]
    for number, thread in enumerate(threads, 1):
        thread.start()
        while waiting() < number:
            gate.wait(0.001)
    gate.set()
    for thread in threads:
        thread.join()
    assert came == [0, 1, 2, 3, 4]
    assert waiting() == 0


def test_a_turn_is_given_on_after_a_failure_and_other_files_wait_for_nobody() -> None:
    try:
        with turn(FILE), turn(Path("other.sqlite")):
            raise OSError
    except OSError:
        pass
    with turn(FILE):
        assert waiting() == 1
