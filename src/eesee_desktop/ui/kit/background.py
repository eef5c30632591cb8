"""Long work off the screen's thread: one worker, jobs with progress and a way to stop them."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QThread, QTimer, Signal, Slot

from eesee_desktop.domain.errors import ErrorCode, KnownError

# Anything shorter would flash a progress bar at people who have not noticed a delay.
SHOWN_AFTER_MS = 500


class JobProgress:
    """Handed to a job: tells how far it is and whether it is still wanted."""

    def __init__(self, tell: Callable[[int, int], None]) -> None:
        self._tell = tell
        # Set on one thread and read on the other.
        self._cancelled = threading.Event()

    def advance(self, done: int, total: int) -> None:
        """Say that ``done`` of ``total`` steps are done.

        Raises:
            KnownError: OPERATION_CANCELLED if the person has changed their mind.
        """
        if self._cancelled.is_set():
            raise KnownError(ErrorCode.OPERATION_CANCELLED)
        self._tell(done, total)

    def tell(self, done: int, total: int) -> bool:
        """Say that ``done`` of ``total`` steps are done; return whether to go on."""
        self._tell(done, total)
        return not self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the job to end at its next step."""
        self._cancelled.set()

    @property
    def is_cancelled(self) -> bool:
        """The job was asked to end."""
        return self._cancelled.is_set()


class Job(QObject):
    """One piece of work and what came of it.

    Signals:
        advanced(int, int): Steps done, steps in all.
        shown: It takes longer than half a second, so it should be seen to.
        succeeded(object): The result.
        failed(BaseException): The exception.
        finished: After either.
    """

    advanced = Signal(int, int)
    shown = Signal()
    succeeded = Signal(object)
    failed = Signal(BaseException)
    finished = Signal()

    def __init__(self, work: Callable[[JobProgress], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.work = work
        # Emitting from the worker is safe: the job lives on the screen's thread, so Qt queues the signal.
        self.progress = JobProgress(self.advanced.emit)
        self.is_running = True
        self._shown_later = QTimer(self)
        self._shown_later.setSingleShot(True)
        self._shown_later.timeout.connect(self.shown)
        self._shown_later.start(SHOWN_AFTER_MS)

    def cancel(self) -> None:
        """Ask the work to end; it tells so through ``failed``."""
        self.progress.cancel()

    def finish(self, result: object, error: BaseException | None) -> None:
        """Tell what came of the work, on the screen's thread."""
        self._shown_later.stop()
        self.is_running = False
        if error is not None:
            self.failed.emit(error)
        else:
            self.succeeded.emit(result)
        self.finished.emit()


class _Worker(QObject):
    """Lives on the thread and does one job after the other.

    Signals:
        done: What came of one more job can be taken.
    """

    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        # append and popleft of a deque are atomic, so the two threads need no lock.
        self._waiting: deque[Job] = deque()
        self._ended: deque[tuple[Job, object, BaseException | None]] = deque()

    def add(self, job: Job) -> None:
        """Put a job at the end of the queue; called from the screen's thread."""
        self._waiting.append(job)

    @Slot()
    def work_off(self) -> None:
        """Do the job that has waited longest."""
        # One job for one signal, in order: as many signals are queued as jobs are.
        self._do(self._waiting.popleft())
        # Tells and hands over nothing: by now this thread holds nothing of the job, so that whatever its work was
        # the last to know of, widgets among it, is freed on the screen's thread.
        self.done.emit()

    def take(self) -> tuple[Job, object, BaseException | None]:
        """Return the job that ended first, its result and its exception; called from the screen's thread."""
        return self._ended.popleft()

    def _do(self, job: Job) -> None:
        result, error = None, None
        try:
            if job.progress.is_cancelled:
                raise KnownError(ErrorCode.OPERATION_CANCELLED)  # noqa: TRY301  told like any other end
            result = job.work(job.progress)
        except BaseException as caught:  # noqa: BLE001  handed to the screen's thread, which tells it or dies of it
            error = caught
        self._ended.append((job, result, error))


class Background(QObject):
    """The one worker thread.

    Signals:
        job_added(Job): For whoever shows progress.
    """

    job_added = Signal(Job)
    _wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = QThread(self)
        self._worker = _Worker()
        self._worker.moveToThread(self._thread)
        self._running: set[Job] = set()

        self._wanted.connect(self._worker.work_off)
        self._worker.done.connect(self._on_worker_done)

    @property
    def is_busy(self) -> bool:
        """A job waits or runs."""
        return bool(self._running)

    def run(
        self,
        work: Callable[[JobProgress], Any],
        succeeded: Callable[[Any], None],
        failed: Callable[[BaseException], None],
        *,
        is_shown: bool = True,
    ) -> Job:
        """Do ``work`` on the worker thread and call one of the two others on the screen's thread.

        Args:
            work: Must touch nothing that lives on the screen's thread: frozen values in, a value out.
            is_shown: False where the window that would show its progress is on its way out.
        """
        job = Job(work, self)
        job.succeeded.connect(succeeded)
        job.failed.connect(failed)
        # Kept here as well as by its parent, or Python could collect the wrapper while the worker still holds
        # the job.
        self._running.add(job)
        self._worker.add(job)
        # Started with the first job and not with the program: a thread costs a little memory, and some sessions
        # never need it.
        if not self._thread.isRunning():
            self._thread.start()
        if is_shown:
            self.job_added.emit(job)
        self._wanted.emit()
        return job

    def stop(self) -> None:
        """Ask every job to end and wait for the thread."""
        for job in self._running:
            job.cancel()
        self._thread.quit()
        # A thread that is destroyed while it runs ends the process without a word.
        self._thread.wait()
        # Nobody is there any more to be told what came of the last one.
        QCoreApplication.removePostedEvents(self)

    @Slot()
    def _on_worker_done(self) -> None:
        job, result, error = self._worker.take()
        self._running.discard(job)
        job.finish(result, error)
        job.deleteLater()
