from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from eesee_desktop.ui.kit.background import Job
from eesee_desktop.ui.main_window.status_line import StatusLine
from support_desktop import named


def test_the_length_of_the_text_gives_way_to_what_is_to_complete(qtbot: QtBot) -> None:
    """Where there is not room for all, the guide goes first and then the words; they come back with the room."""
    window = QWidget()  # smaller than the line would like, as the window of the program may be
    qtbot.addWidget(window)
    line = StatusLine(window)
    line.resize(2000, 30)
    window.show()
    line.show_unsaved(is_unsaved=False)
    line.show_words(246, (185, 415))
    line.show_findings(0, 11)
    length = next(label for label in line.findChildren(QLabel) if label.text().startswith("246"))
    findings = named(line, QPushButton, "Nothing required; optional hints: 11")
    whole = length.text()
    assert "185" in whole
    seen: list[str] = []
    for width in [*range(line.sizeHint().width(), 50, -5), 2000]:
        line.resize(width, 30)
        QApplication.processEvents()  # what the new text asked of the layout
        if not seen or seen[-1] != length.text():
            seen.append(length.text())
        if length.text():
            assert length.width() >= length.sizeHint().width()
            assert findings.geometry().right() < width
    assert seen == [whole, whole.split(" · ")[0], "", whole]
    assert length.toolTip() == whole


def test_the_length_of_the_text_keeps_no_window_wide(qtbot: QtBot) -> None:
    """A window may be narrower than the whole line, as what gives way in it is nothing that it must have."""
    window = QMainWindow()
    qtbot.addWidget(window)
    line = StatusLine(window)
    window.setStatusBar(line)
    line.show_words(246, (185, 415))
    line.show_findings(0, 11)
    window.resize(2000, 300)
    window.show()
    narrow = line.sizeHint().width() - 40
    window.resize(narrow, 300)
    QApplication.processEvents()
    assert window.width() == narrow
    findings = named(line, QPushButton, "Nothing required; optional hints: 11")
    assert findings.geometry().right() < narrow


def test_a_job_may_outlive_the_line(qtbot: QtBot) -> None:
    """What a job tells after its line is gone, as a lock takes the window down, reaches nobody and fails nowhere."""
    line = StatusLine()
    line.show()
    job = Job(lambda _: None)
    line.follow(job)
    with qtbot.waitSignal(job.shown):
        pass
    assert named(line, QPushButton, "Cancel").isVisible()
    job.advanced.emit(1, 4)
    assert [bar.value() for bar in line.findChildren(QProgressBar)] == [1]
    delete(line)  # type: ignore[no-untyped-call]  # it has no types of its own
    job.advanced.emit(2, 4)
    job.finish(None, None)
