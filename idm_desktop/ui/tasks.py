"""Work off the GUI thread: one worker, one desk, jobs in order, answers on the GUI thread."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial
from itertools import count
from threading import Event, Lock, Semaphore, Thread
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from idm_desktop.errors import Damaged, IdmError, TooNew
from idm_desktop.ui.job import WRITES, Job, alive, interrupted

if TYPE_CHECKING:
    from idm_desktop.desk.desk import Desk

T = TypeVar("T")


class Tasks(QObject):
    """Runs jobs against a desk that is opened on, and never leaves, one worker thread.

    Of several reads of one kind only the newest is answered: older ones are skipped, or interrupted where they run.
    Commits are neither skipped nor interrupted, and keep their place among all jobs. What is asked for ahead of reads
    interrupts the one that runs, which is begun again afterwards. What was typed is saved on a second worker, at a desk
    of its own, so that it waits for nothing; whatever begins later waits for it.

    Signals:
        failed: a job that named nobody else failed; carries a sentence for the reader.
        hurt: a database is damaged, or of a later program; carries the error, which was told already.
        unopened: the desk could not be opened; carries the error. No job will be answered.
        busy: carries the label of the work in hand, or nothing when it is done.
        refused: there is no desk; carries the jobs that wait for one.
    """

    failed = Signal(str)
    hurt = Signal(object)
    unopened = Signal(object)
    busy = Signal(str)
    refused = Signal(object)
    _settled = Signal()

    def __init__(
        self,
        open_desk: Callable[[], Desk],
        parent: QObject | None = None,
        *,
        open_another: Callable[[], Desk] | None = None,
    ) -> None:
        super().__init__(parent)
        self._open, self._open_another = open_desk, open_another or open_desk
        self._jobs: deque[Job | None] = deque()
        self._there = Semaphore(0)
        self._answers: deque[Callable[[], object]] = deque()
        self._tickets = count(1)
        self._newest: dict[str, int] = {}
        self._lock = Lock()
        self._desk: Desk | None = None
        self._running: str | None = None
        self._yields = self._gives_way = False
        self._labels: list[str] = []
        self.is_closed = False
        self._saving: Tasks | None = None
        self._saved = Event()
        self._saved.set()
        self._settled.connect(self._deliver)
        self._worker = Thread(target=self._serve, name="desk", daemon=True)
        self._worker.start()

    def run(
        self,
        kind: str,
        job: Callable[[Desk], T],
        then: Callable[[T], object] | None = None,
        failed: Callable[[IdmError], object] | None = None,
        label: str = "",
        *,
        ahead: bool = False,
    ) -> None:
        """Read something; a job of this kind that is asked for later makes this one void, even while it runs.

        With `ahead` it comes before what else was asked to be read, though not before what was to be written.
        """
        if self.is_closed:
            return
        self._drop(kind, next(self._tickets))
        self._put(Job(kind, self._newest[kind], job, then, failed, label, ahead))

    def commit(
        self,
        job: Callable[[Desk], T],
        then: Callable[[T], object] | None = None,
        failed: Callable[[IdmError], object] | None = None,
        label: str = "",
        *,
        ahead: bool = False,
    ) -> None:
        """Write something, whatever is asked for later; `ahead` of what was asked to be read before."""
        if not self.is_closed:
            self._put(Job(WRITES, 0, job, then, failed, label, ahead))

    def save(
        self,
        job: Callable[[Desk], T],
        then: Callable[[T], object] | None = None,
        failed: Callable[[IdmError], object] | None = None,
    ) -> None:
        """Write what was typed, at once, however long the work in hand takes; a read gives way."""
        if self.is_closed:
            return
        if self._saving is None:
            self._saving = Tasks(self._open_another, self)
            self._saving.failed.connect(self.failed)
            self._saving.hurt.connect(self.hurt)
            self._saving.refused.connect(self._save_here)
        if self._saving.is_closed:
            self.commit(job, then, failed, ahead=True)
            return
        self._saved = saved = Event()
        self._make_way()
        self._saving.commit(job, then, failed)
        self._saving.commit(lambda desk: saved.set())  # once that is answered, so that its answer comes first

    @Slot(object)
    def _save_here(self, jobs: tuple[Job, ...]) -> None:
        """Take over what was to be saved: no second desk can be had."""
        for job in jobs:
            self._give(job)
        self._saved.set()

    @property
    def is_busy(self) -> bool:
        """Say whether something goes on that takes long enough to be told."""
        return bool(self._labels)

    def cancel(self, kind: str) -> None:
        """Forget what was asked for of this kind."""
        if kind in self._newest:
            self._drop(kind, 0)

    def close(self) -> None:
        """Drop the reads, finish the commits and give their answers, then close the desk."""
        if self.is_closed:
            return
        for kind in self._newest:
            self._drop(kind, 0)
        self.is_closed = True
        if self._saving is not None:
            self._saving.close()
        self._give(None)
        self._worker.join()
        self._deliver()

    def _put(self, job: Job) -> None:
        if job.label:
            self._labels.append(job.label)
            self.busy.emit(self._labels[0])
        self._give(job)
        if job.ahead:
            self._make_way()

    def _give(self, job: Job | None) -> None:
        self._jobs.append(job)
        self._there.release()

    def _drop(self, kind: str, ticket: int) -> None:
        # the lock keeps the interruption from hitting whatever the worker begins next
        with self._lock:
            self._newest[kind] = ticket
            if self._running == kind and self._desk is not None:
                self._desk.interrupt()

    def _make_way(self) -> None:
        """Stop the read that runs; it is begun again after what is ahead of it."""
        with self._lock:
            if self._running is not None and self._yields and not self._gives_way and self._desk is not None:
                self._gives_way = True
                self._desk.interrupt()

    @Slot()
    def _deliver(self) -> None:
        while self._answers:
            self._answers.popleft()()

    # On the worker

    def _serve(self) -> None:
        try:
            self._desk = self._open()
        except Exception as error:  # whatever it is, it is told on the GUI thread
            self._answer(partial(self.refuse, error))
            return
        while (job := self._take()) is not None:
            self._saved.wait()
            self._do(self._desk, job)
        self._desk.close()

    def _take(self) -> Job | None:
        """Take the next job; where one is to go ahead, that or the next write, for those keep their order."""
        self._there.acquire()
        jobs = list(self._jobs)
        if jobs[0] is None:
            return self._jobs.popleft()
        waiting = [job for job in jobs if job is not None]
        if any(job.ahead for job in waiting):
            waiting = [job for job in waiting if job.ahead or job.kind == WRITES]
        chosen = waiting[0]
        self._jobs.remove(chosen)
        return chosen

    def _do(self, desk: Desk, job: Job) -> None:
        with self._lock:
            wanted = self._wanted(job)
            self._running = job.kind if wanted and job.kind != WRITES else None
            self._yields, self._gives_way = not job.ahead, False
            desk.resume()
        result: object = None
        error: Exception | None = None
        try:
            if wanted:
                result = job.work(desk)
        except Exception as failure:  # whatever it is, it is told on the GUI thread
            error = failure
        with self._lock:
            self._running = None
            again = self._gives_way and error is not None and interrupted(error) and self._wanted(job)
        if again:
            self._give(job)
        else:
            self._answer(partial(self.settle, job, result, error))

    def _wanted(self, job: Job) -> bool:
        return job.kind == WRITES or self._newest[job.kind] == job.ticket

    def _answer(self, answer: Callable[[], object]) -> None:
        self._answers.append(answer)
        self._settled.emit()

    # On the GUI thread, called by the answers

    def settle(self, job: Job, result: object, error: Exception | None) -> None:
        """Hand over what came of a job."""
        if job.label:
            self._labels.remove(job.label)
            self.busy.emit(self._labels[0] if self._labels else "")
        wanted = self._wanted(job)
        if isinstance(error, IdmError):
            if wanted:
                self._tell(job, error)
        elif error is not None:
            if wanted or not interrupted(error):
                raise error
        elif wanted and job.then is not None and alive(job.then):
            job.then(result)

    def refuse(self, error: Exception) -> None:
        """Say that there is no desk to work at."""
        self.is_closed = True
        self.refused.emit(tuple(filter(None, self._jobs)))
        if not isinstance(error, IdmError):
            raise error
        from idm_desktop.ui import sentences

        sentences.tell(error)
        self.unopened.emit(error)

    def _tell(self, job: Job, error: IdmError) -> None:
        from idm_desktop.ui import sentences

        sentences.tell(error)
        if job.failed is None:
            self.failed.emit(str(error))
        elif alive(job.failed):
            job.failed(error)
        if isinstance(error, Damaged | TooNew):
            self.hurt.emit(error)
