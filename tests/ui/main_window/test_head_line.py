"""Where next: the line above an assessment says how far it is and leads on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services import assessments
from eesee_desktop.services.workspace import latest_instrument
from eesee_desktop.ui.main_window.window import MainWindow
from eesee_desktop.ui.words.next_step import next_step_words
from support_desktop import named, press, type_into
from support_workspace import fitted_example

_LONG_MS = 20_000


def _labels(window: MainWindow) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def _open_complete(window: MainWindow) -> None:
    example = fitted_example()
    assessments.add_assessment(window.workspace, example, latest_instrument())
    window.open_assessment(AssessmentId(example.id))


def test_the_next_step_leads_on_as_one_writes(window: MainWindow, qtbot: QtBot) -> None:
    """An empty assessment begins with the context; once that is written the next required value is offered."""
    assert window.frame is not None
    assert "0/52" in _labels(window)
    press(window, "Next: write the country context")
    field = named(window, QTextEdit, "Text")
    qtbot.waitUntil(field.hasFocus, timeout=_LONG_MS)
    type_into(window, QTextEdit, "Text", "Rivers rose.")
    assert window.save()
    qtbot.waitUntil(lambda: "1/52" in _labels(window), timeout=_LONG_MS)
    press(window, "Next: fill in principle 1 from the CIVICUS Monitor")
    qtbot.waitUntil(lambda: window.frame is not None and window.frame.section == "1")


def test_seal_leads_to_what_is_missing(window: MainWindow) -> None:
    """Sealing cannot begin while something required is missing; the button says so and shows what."""
    frame = window.frame
    assert frame is not None
    press(window, "Seal")
    assert frame.section == "review"
    assert "52 required" in frame.messages.text


def test_a_complete_assessment_goes_on_to_review_and_seal(window: MainWindow, qtbot: QtBot) -> None:
    """With nothing missing the next step is the review, and Seal asks to seal."""
    _open_complete(window)
    frame = window.frame
    assert frame is not None
    frame.tree.choose("2.1")
    press(window, "Review")
    assert frame.section == "review"
    assert "52/52" in _labels(window)
    frame.seal_requested.disconnect()
    seal = next(one for one in window.findChildren(QPushButton) if one.text() == "Seal" and one.isVisible())
    with qtbot.waitSignal(frame.seal_requested):
        QTest.mouseClick(seal, Qt.MouseButton.LeftButton)


def test_once_nothing_required_is_missing_seal_comes_first(window: MainWindow, qtbot: QtBot) -> None:
    """What is only advised is called optional, and Seal stands before Review; while it cannot be sealed, behind."""
    frame = window.frame
    assert frame is not None
    verbs = [named(window, QPushButton, name) for name in ("Review", "Report", "Seal")]
    assert [one.x() for one in verbs] == sorted(one.x() for one in verbs)
    _open_complete(window)
    frame = window.frame
    assert frame is not None
    assessments.set_field(window.workspace, frame.open.id, "2.1.confidence", "")
    window.open_assessment(frame.open.id)
    assert _next_step(window) == "Ready to seal. Optional: 2.1: state the panel’s confidence"
    review, _, seal = (named(window, QPushButton, name) for name in ("Review", "Report", "Seal"))
    qtbot.waitUntil(lambda: seal.x() < review.x())


def test_report_does_what_the_menu_does(window: MainWindow) -> None:
    """The button Report is the entry of the menu, wherever that leads."""
    action = window.findChild(QAction, "draft")
    assert action is not None
    action.triggered.disconnect()
    told: list[bool] = []
    action.triggered.connect(lambda: told.append(True))
    press(window, "Report")
    assert told == [True]


def test_home_and_header_name_the_next_step_alike(window: MainWindow, qtbot: QtBot) -> None:
    """Whoever reads the next step on a card finds the same words above the assessment."""
    frame = window.frame
    assert frame is not None
    first = _next_step(window)
    frame.tree.choose("context")
    type_into(window, QTextEdit, "Text", "Rivers rose.")
    assert window.save()
    qtbot.waitUntil(lambda: _next_step(window) != first, timeout=_LONG_MS)
    value = frame.open.value
    outlook = assessments.outlooks(window.workspace, [value.id])[value.id]
    assert _next_step(window) == next_step_words(outlook.next)


def _next_step(window: MainWindow) -> str:
    return next(
        button.accessibleName()
        for button in window.findChildren(QPushButton)
        if button.isVisible() and button.accessibleName().startswith(("Next: ", "Ready to seal"))
    )


def test_the_round_buttons_say_whether_their_pane_is_open(window: MainWindow) -> None:
    """Sections and guidance are heard as open or folded, and not as boxes to tick."""
    for name in ("Sections", "Guidance"):
        for _ in range(2):
            press(window, name)
            button = named(window, QToolButton, name)
            said = QAccessible.queryAccessibleInterface(button)
            assert said is not None
            state = said.state()
            assert said.role() is QAccessible.Role.Button
            assert (state.expandable, state.checkable) == (1, 0), name
            assert (state.expanded, state.collapsed) == (int(button.isChecked()), int(not button.isChecked()))
