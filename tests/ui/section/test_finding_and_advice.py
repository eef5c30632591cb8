from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit, QTreeWidget
from pytestqt.qtbot import QtBot

from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.services import assessments, recommendations
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.main_window.window import MainWindow
from support_desktop import named, press
from support_workspace import begin_assessment, make_workspace


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """Return the window on an assessment with three texts and two recommendations."""
    workspace, _ = make_workspace(tmp_path / "workspace")
    wanted = begin_assessment(workspace)
    assessments.set_field(workspace, wanted, "2.1.narrative", "A **river** \N{FISH} and a river.")
    assessments.set_field(workspace, wanted, "2.1.justification", "No river here.\nBut a River there.")
    for text in ("Let rivers be.", "Count each river twice."):
        recommendations.add_recommendation(workspace, wanted, Audience.DONORS, text)
    background = Background()
    made = MainWindow(workspace, background)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.open_assessment(wanted)
    yield made
    made.close()
    made.put_away()
    background.stop()
    workspace.close()


def opened(window: MainWindow) -> AssessmentId:
    """Return which assessment is in front."""
    assert window.frame is not None
    return window.frame.open.id


def find(window: MainWindow, words: str) -> QTreeWidget:
    """Find words everywhere; return the list of places."""
    assert window.frame is not None
    window.frame.go_to("search")
    field = named(window, QLineEdit, "Find")
    field.setText(words)
    press(window, "Find everywhere")
    return named(window, QTreeWidget, "Matches")


@pytest.mark.parametrize(
    ("field", "number", "position"),
    [
        ("2.1.narrative", 0, 2),
        ("2.1.narrative", 1, 17),
        ("2.1.justification", 1, 21),
        ("recommendations.donors", 0, 4),
        ("recommendations.donors", 1, 11),
    ],
)
def test_a_place_that_was_found_is_selected_where_it_stands(
    window: MainWindow, qtbot: QtBot, field: str, number: int, position: int
) -> None:
    """Enter on a place goes to the very words, also behind signs beyond the first plane, and selects them."""
    places = find(window, "river")
    groups = [places.topLevelItem(at) for at in range(places.topLevelItemCount())]
    group = next(
        item for item in groups if item is not None and item.data(0, Qt.ItemDataRole.UserRole) == field
    )
    places.setCurrentItem(group.child(number))
    places.setFocus()
    QTest.keyClick(places, Qt.Key.Key_Return)

    def chosen() -> str:
        cursor = getattr(QApplication.focusWidget() or window.focusWidget(), "textCursor", None)
        return "" if cursor is None else str(cursor().selectedText())

    qtbot.waitUntil(lambda: chosen().casefold() == "river")
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.textCursor().selectionStart() == position  # type: ignore[attr-defined]  # a text, as just seen


def test_a_recommendation_is_written_in_bold_and_stored_as_markdown(window: MainWindow, qtbot: QtBot) -> None:
    """A recommendation is published prose: emphasis and links are there, and stay when it is moved."""
    assert window.frame is not None
    window.frame.go_to("recommendations.donors")
    card = named(window, QTextEdit, "Recommendation 1, To donors and the international community")
    qtbot.waitUntil(card.hasFocus)
    card.selectAll()
    QTest.keyClick(card, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert window.save()
    texts = [item.text for item in assessments.load(window.workspace, opened(window)).recommendations]
    assert texts == ["**Let rivers be.**", "Count each river twice."]
    press(window, "Move down, 1, To donors and the international community")
    qtbot.waitUntil(
        lambda: (
            named(
                window, QTextEdit, "Recommendation 2, To donors and the international community"
            ).toPlainText()
            == "Let rivers be."
        )
    )
    again = named(window, QTextEdit, "Recommendation 2, To donors and the international community")
    QTest.keyClick(again, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.save()
    texts = [item.text for item in assessments.load(window.workspace, opened(window)).recommendations]
    assert texts == ["Count each river twice.", "Let rivers be."]


def test_a_recommendation_takes_no_heading_or_list_from_elsewhere(window: MainWindow, qtbot: QtBot) -> None:
    """What is pasted into one recommendation stays one: its words and links, in paragraphs."""
    assert window.frame is not None
    window.frame.go_to("recommendations.donors")
    card = named(window, QTextEdit, "Recommendation 2, To donors and the international community")
    card.setFocus()
    card.selectAll()
    QApplication.clipboard().clear()
    mime = card.createMimeDataFromSelection()
    mime.clear()
    mime.setHtml('<h2>Fund</h2><ul><li>the <a href="https://example.org/">archive</a></li></ul>')
    QApplication.clipboard().setMimeData(mime)
    card.paste()
    assert window.save()
    second = assessments.load(window.workspace, opened(window)).recommendations[1]
    assert second.text == "Fund\n\nthe [archive](https://example.org/)"
    qtbot.waitUntil(lambda: card.toPlainText() == "Fund\nthe archive")
