"""Home: a card an assessment, complete by mouse, by keys and by ear; never sorted by score."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAccessible, QTextLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from eesee_desktop.domain.ids import AssessmentId, CountryCode
from eesee_desktop.domain.outlook import Outlook
from eesee_desktop.services import assessments, submissions
from eesee_desktop.services.submissions import SealingChoice
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.ui.home.assessment_card import Zone
from eesee_desktop.ui.home.assessments_model import Order
from eesee_desktop.ui.home.backup_line import BackupState
from eesee_desktop.ui.home.cards_view import CardsView
from eesee_desktop.ui.home.first_choices import FirstChoice
from eesee_desktop.ui.home.home_page import HomePage
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.kit.choice import ValueChoice
from eesee_desktop.ui.main_window.window import MainWindow
from support_desktop import named
from support_workspace import PERU, YEAR_2025, add_example, make_workspace


def now() -> datetime:
    """Return the real time: a card says today."""
    return datetime.now(UTC)


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Return a workspace without an assessment."""
    made, _ = make_workspace(tmp_path / "workspace", now)
    yield made
    made.close()


@pytest.fixture
def window(workspace: Workspace, qtbot: QtBot) -> Iterator[MainWindow]:
    """Return the window on the list."""
    background = Background()
    made = MainWindow(workspace, background)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()
    made.put_away()
    background.stop()


def cards(window: MainWindow) -> CardsView:
    """Return the cards."""
    return window.home.findChildren(CardsView)[0]


def told(window: MainWindow, row: int) -> str:
    """Return what a screen reader says of a card."""
    view = cards(window)
    return str(view.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def place_of(view: CardsView, row: int, zone: Zone) -> QPoint:
    """Return a place of the viewport at which a part of a card can be clicked."""
    rect = view.visualRect(view.model().index(row, 0))
    for y in range(rect.top(), rect.bottom(), 4):
        for x in range(rect.left(), rect.right(), 4):
            if view.zone_at(QPoint(x, y))[1] is zone:
                return QPoint(x, y)
    raise AssertionError(zone)


def test_a_card_says_all_that_it_shows(workspace: Workspace, window: MainWindow) -> None:
    """Country, period, method, state, progress, what is next, six scores, saved and backup are in one sentence."""
    value = add_example(workspace)
    window.refresh_home()
    text = told(window, 0)
    assert text.startswith("Peru. ")
    for part in ("Draft, revision 1", "Method 2025.2", "required parts are there", "Next: ", "no backup yet"):
        assert part in text
    assert text.count("principle ") == 6
    assert "principle 1: 2.6" in text
    assert str(value.period.first.year) in text


def test_a_screen_reader_meets_each_card_as_an_item(workspace: Workspace, window: MainWindow) -> None:
    """The list is a list with as many items as there are assessments, and an item has the card's words."""
    add_example(workspace)
    window.refresh_home()
    interface = QAccessible.queryAccessibleInterface(cards(window))
    assert interface.role() is QAccessible.Role.List
    items = [interface.child(index) for index in range(interface.childCount())]
    names = [item.text(QAccessible.Text.Name) for item in items if item.role() is QAccessible.Role.ListItem]
    assert len(names) == 1
    assert "Next: " in names[0]


def test_last_backup_stands_on_the_card(workspace: Workspace, window: MainWindow) -> None:
    """No backup, a backup that has it all, and one that is older than the last change are told apart."""
    wanted, _ = assessments.new_assessment(workspace, PERU, YEAR_2025, "en")
    window.refresh_home()
    assert "no backup yet" in told(window, 0)
    window.show_backups(BackupState(own=workspace.clock()))
    assert "· backup today" in told(window, 0)
    assessments.set_field(workspace, wanted, "context", "New.")
    window.refresh_home()
    assert "changed since the backup of today" in told(window, 0)


def test_the_next_thing_to_do_is_one_key_or_click_away(
    workspace: Workspace, window: MainWindow, qtbot: QtBot
) -> None:
    """Ctrl+Enter and a click on the link open the assessment at the place; Enter opens it where it was left."""
    wanted, _ = assessments.new_assessment(workspace, PERU, YEAR_2025, "en")
    assessments.set_field(workspace, wanted, "context", "Written.")
    for leaf, text in (("raw", "40"), ("rating", "repressed"), ("edition", "2024-12")):
        assessments.set_field(workspace, wanted, f"1.external.{leaf}", text)
    window.refresh_home()
    view = cards(window)
    assert "Next: 1.1 needs a narrative" in told(window, 0)
    QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.frame is not None and window.frame.section == "1.1")
    window.show_home()
    place = place_of(view, 0, Zone.NEXT)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    qtbot.waitUntil(lambda: window.frame is not None and window.frame.section == "1.1")


def test_a_click_on_a_card_opens_nothing(workspace: Workspace, window: MainWindow) -> None:
    """A click marks a card; only Open, the next thing to do or a double click leave the list."""
    add_example(workspace)
    window.refresh_home()
    view = cards(window)
    middle = view.visualRect(view.model().index(0, 0)).topLeft() + QPoint(40, 60)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    assert window.frame is None
    place = place_of(view, 0, Zone.OPEN)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert window.frame is not None


def test_two_a_row_where_there_is_room(workspace: Workspace, window: MainWindow) -> None:
    """From 1200 pixels cards stand two a row, below that one; the keys go to the one beside."""
    for country in ("PER", "KEN"):
        assessments.new_assessment(workspace, CountryCode(country), YEAR_2025, "en")
    window.resize(1200, 720)
    window.refresh_home()
    view = cards(window)
    first, second = (view.visualRect(view.model().index(row, 0)) for row in (0, 1))
    assert first.top() == second.top()
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.currentIndex().row() == 1
    window.resize(800, 600)
    first, second = (view.visualRect(view.model().index(row, 0)) for row in (0, 1))
    assert first.top() < second.top()


def test_nothing_sorts_by_score(workspace: Workspace, window: MainWindow) -> None:
    """The list goes by what was saved last, country, period or progress; the marked card stays marked."""
    for country in ("PER", "KEN", "COD"):
        assessments.new_assessment(workspace, CountryCode(country), YEAR_2025, "en")
    window.refresh_home()
    order = named(window.home, ValueChoice, "Sort by")
    words = [order.itemText(index) for index in range(order.count())]
    assert words == ["Last saved", "Country", "Study period", "Progress"]
    marked = window.home.chosen
    order.value_chosen.emit(Order.COUNTRY)
    names = [told(window, row).partition(".")[0] for row in range(3)]
    assert names == sorted(names)
    assert window.home.chosen == marked


def test_cards_that_nobody_looks_at_are_not_read(workspace: Workspace, qtbot: QtBot) -> None:
    """Of hundreds of assessments only those on the screen, and some beside them, are looked into."""
    with workspace.database.transaction():
        for _ in range(200):
            assessments.new_assessment(workspace, PERU, YEAR_2025, "en")
    looked: list[AssessmentId] = []

    def look_into(wanted: Sequence[AssessmentId]) -> Mapping[AssessmentId, Outlook]:
        looked.extend(wanted)
        return assessments.outlooks(workspace, wanted)

    page = HomePage(look_into)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show_summaries(assessments.list_assessments(workspace))
    page.grab()
    assert looked
    assert len(looked) < 60


def test_a_changed_assessment_is_looked_into_again(workspace: Workspace, window: MainWindow) -> None:
    """What a card shows of an assessment is never older than its last change."""
    wanted, _ = assessments.new_assessment(workspace, PERU, YEAR_2025, "en")
    window.refresh_home()
    assert "write the country context" in told(window, 0)
    assessments.set_field(workspace, wanted, "context", "Written.")
    window.refresh_home()
    assert "fill in principle 1 from the CIVICUS Monitor" in told(window, 0)


def test_empty_home_offers_three_choices(window: MainWindow) -> None:
    """Without an assessment there are three choices, each with a picture, in lines of at most 60 characters."""
    choices = [each for each in window.home.findChildren(FirstChoice) if each.isVisible()]
    assert len(choices) == 3
    for choice in choices:
        assert any(not label.pixmap().isNull() for label in choice.findChildren(QLabel))
        assert any(button.isVisible() for button in choice.findChildren(QPushButton))
        assert _longest_line(choice.meaning) <= 60


def test_choices_stand_side_by_side_again_once_there_is_room(window: MainWindow, qtbot: QtBot) -> None:
    """In a window that was narrow and becomes wide the three choices come up beside each other."""
    choices = [each for each in window.home.findChildren(FirstChoice) if each.isVisible()]
    window.resize(800, 600)
    qtbot.waitUntil(lambda: len({each.x() for each in choices}) == 1)
    window.resize(1280, 700)
    qtbot.waitUntil(lambda: len({each.y() for each in choices}) == 1)


def _longest_line(label: QLabel) -> int:
    """Return the letters of the longest line of a label as it is laid out."""
    layout = QTextLayout(label.text(), label.font())
    layout.beginLayout()
    longest = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(label.width())
        longest = max(longest, len(label.text()[line.textStart() :][: line.textLength()].rstrip()))
    layout.endLayout()
    return longest


def test_a_sealed_assessment_has_nothing_to_do(
    workspace: Workspace, window: MainWindow, tmp_path: Path
) -> None:
    """Of a sealed assessment no next thing is said, for nothing in it can be changed; Ctrl+Enter opens it."""
    value = add_example(workspace)
    window.refresh_home()
    assert "Next: review it, then seal it" in told(window, 0)
    submissions.seal(workspace, value.id, tmp_path / "out", SealingChoice(with_draft=False))
    window.refresh_home()
    assert "Sealed, revision 1" in told(window, 0)
    assert "Next" not in told(window, 0)
    QTest.keyClick(cards(window), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.frame is not None


def test_news_of_backups_reads_no_assessment(
    workspace: Workspace, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """How the backups stand is said on each card without reading the list again, and the marked card stays marked."""
    for _ in range(2):
        assessments.new_assessment(workspace, PERU, YEAR_2025, "en")
    window.refresh_home()
    QTest.keyClick(cards(window), Qt.Key.Key_Down)
    marked = window.home.chosen
    monkeypatch.delattr(assessments, "list_assessments")
    window.show_backups(BackupState(own=workspace.clock()))
    assert "· backup today" in told(window, 0)
    assert "· backup today" in told(window, 1)
    assert window.home.chosen == marked
