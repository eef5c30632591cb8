from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.ui.kit.background import Background, Job, JobProgress
from support_freed import Freed


def _fail(result: object) -> None:
    raise AssertionError(result)


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    """Return a worker that is stopped after the test."""
    worker = Background(qapp)
    yield worker
    worker.stop()


def test_a_result_arrives_on_the_thread_that_asked(background: Background, qtbot: QtBot) -> None:
    """Work is done elsewhere, its result is delivered where widgets may be touched."""
    places: list[QThread] = []
    results: list[object] = []

    def work(_: JobProgress) -> int:
        places.append(QThread.currentThread())
        return 42

    def take(result: object) -> None:
        places.append(QThread.currentThread())
        results.append(result)

    job = background.run(work, take, _fail)
    with qtbot.waitSignal(job.finished):
        pass
    assert results == [42]
    assert places[0] is not places[1]
    assert places[1] is QThread.currentThread()


def test_a_failure_is_delivered_as_it_is(background: Background, qtbot: QtBot) -> None:
    """What a job raises reaches whoever asked for it, with its facts."""
    caught: list[BaseException] = []

    def work(_: JobProgress) -> None:
        raise KnownError(ErrorCode.DISK_FULL, path="report.pdf")

    job = background.run(work, _fail, caught.append)
    with qtbot.waitSignal(job.finished):
        pass
    assert isinstance(caught[0], KnownError)
    assert caught[0].facts == {"path": "report.pdf"}


def test_a_job_cancelled_while_it_waits_is_never_begun(background: Background, qtbot: QtBot) -> None:
    """Of two jobs the second is given up before its turn: it says so and does nothing."""
    release = threading.Event()
    begun: list[object] = []
    caught: list[BaseException] = []
    background.run(lambda _: release.wait(10), begun.append, _fail)
    job = background.run(lambda _: begun.append("second"), _fail, caught.append)
    assert background.is_busy
    with qtbot.waitSignal(job.finished):
        job.cancel()
        release.set()
    assert begun == [True]
    assert [error.code for error in caught if isinstance(error, KnownError)] == [
        ErrorCode.OPERATION_CANCELLED
    ]
    assert not background.is_busy


def test_a_job_tells_how_far_it_is_and_stops_when_asked(background: Background, qtbot: QtBot) -> None:
    """A cancelled job ends at its next step and says so."""
    steps: list[tuple[int, int]] = []
    caught: list[BaseException] = []
    heard, told = threading.Event(), threading.Event()

    def work(progress: JobProgress) -> None:
        heard.wait(10)  # or the first step is told before anybody listens
        progress.advance(1, 3)
        told.wait(10)
        progress.advance(2, 3)

    job = background.run(work, _fail, caught.append)
    job.advanced.connect(lambda done, total: steps.append((done, total)))
    with qtbot.waitSignal(job.advanced):
        heard.set()
    with qtbot.waitSignal(job.finished):
        job.cancel()
        told.set()
    assert steps == [(1, 3)]
    assert isinstance(caught[0], KnownError)
    assert caught[0].code is ErrorCode.OPERATION_CANCELLED


def test_only_what_takes_long_is_shown(background: Background, qtbot: QtBot) -> None:
    """A job asks to be shown after half a second, not before."""
    shown: list[Job] = []
    released = threading.Event()
    slow = background.run(lambda _: released.wait(10), lambda _: None, _fail)
    slow.shown.connect(lambda: shown.append(slow))
    with qtbot.waitSignal(slow.shown, timeout=5000):
        pass
    with qtbot.waitSignal(slow.finished):
        released.set()
    quick = background.run(lambda _: None, lambda _: None, _fail)
    quick.shown.connect(lambda: shown.append(quick))
    with qtbot.waitSignal(quick.finished):
        pass
    assert shown == [slow]


def test_what_a_job_was_the_last_to_hold_is_freed_on_the_screens_thread(
    background: Background, qtbot: QtBot
) -> None:
    """Work may be the last that holds a widget: it is let go where widgets may be touched."""
    freed_on: list[threading.Thread] = []
    work = _DawdlingWork(freed_on)
    go_on = work.go_on
    job = background.run(work, lambda _: None, _fail)
    del work
    with qtbot.waitSignal(job.finished):
        del job
    qtbot.waitUntil(lambda: not background.is_busy)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    go_on.set()
    qtbot.waitUntil(lambda: bool(freed_on))
    assert freed_on == [threading.current_thread()]


class _DawdlingWork(Freed):
    """Holds its thread up once that has told of the end, until the screen's is done with the job."""

    def __init__(self, on: list[threading.Thread]) -> None:
        super().__init__(on)
        self.go_on = threading.Event()

    def __call__(self, *_: object) -> None:
        go_on = self.go_on

        def hold_up(_: object, event: str, called: object) -> None:
            if event == "c_return" and getattr(called, "__name__", "") == "emit":
                go_on.wait(10)

        sys.setprofile(hold_up)
