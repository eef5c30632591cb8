"""Overview and comparison: where each country stands, and what each figure rests on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from eesee_desktop.services.receiving import Given
from eesee_desktop.services.taking_in import take_in
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.ui.desk.desk_window import DeskWindow
from eesee_desktop.ui.results.working import Working
from support_desk import Post, add_members, add_years
from support_desktop import named


@pytest.fixture
def filled(desk: Workspace, enrolled: Post) -> Workspace:
    """Return a desk at which something of several countries came in; of Peru in earnest, two revisions."""
    add_members(desk)
    take_in(desk, [enrolled.first, enrolled.second], Given())
    add_years(desk)
    return desk


def _cells(window: DeskWindow, column: int) -> list[str]:
    model = window.overview.table.model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def test_each_country_stands_once_with_its_last_revision(window: DeskWindow, filled: Workspace) -> None:
    """The latest period of each member is a row, with revision and key; all periods can be asked for."""
    window.show_page(window.overview)
    window.overview.refresh()
    assert filled.desk.heads.all()
    assert _cells(window, 0) == sorted(_cells(window, 0))
    assert len(set(_cells(window, 0))) == len(_cells(window, 0)) == 6
    peru = _cells(window, 0).index("Peru")
    assert (_cells(window, 4)[peru], _cells(window, 7)[peru]) == ("2", "✓ confirmed")
    periods = named(window.overview, QComboBox, "Study periods shown")
    periods.setCurrentIndex(1)
    periods.activated.emit(1)
    assert len(_cells(window, 0)) > 6


def test_the_search_finds_organisations(window: DeskWindow, filled: Workspace) -> None:
    """Typing leaves the rows that hold all the words."""
    window.show_page(window.overview)
    window.overview.refresh()
    assert filled.desk.heads.all()
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.overview.search.hasFocus()
    QTest.keyClicks(window.overview.search, "ejemplo peru")
    assert _cells(window, 0) == ["Peru"]


def test_a_figure_leads_to_its_working(window: DeskWindow, filled: Workspace) -> None:
    """A click on a mark of the picture chooses the same figure in the table and shows how it came about."""
    window.show_page(window.compare)
    assert filled.desk.heads.all()
    what = named(window.compare, QComboBox, "What to compare")
    what.setCurrentIndex(what.findText("Principle 2"))
    picture, table = window.compare.picture, window.compare.table
    names = [table.verticalHeaderItem(row) for row in range(table.rowCount())]
    shown = [name.text() for name in names if name is not None]
    assert shown == sorted(shown, key=str.casefold)
    key = next(one for one in window.compare.figures if one.startswith("per@eusee"))
    spot = picture.place_of(key)
    assert spot is not None
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=QPointF(spot).toPoint())
    assert table.figure == key
    working = window.compare.findChild(Working)
    assert isinstance(working, Working)
    assert working.isVisible()
    assert working.rowCount() == 4


def test_nothing_is_ranked_and_nothing_is_added_up(window: DeskWindow, filled: Workspace) -> None:
    """There is a choice for each principle and dimension and none for a whole; columns of figures do not sort."""
    window.show_page(window.compare)
    assert filled.desk.heads.all()
    what = named(window.compare, QComboBox, "What to compare")
    texts = {what.itemText(position).split()[0] for position in range(what.count())}
    assert texts == {"Principle", "Dimension"}
    assert not window.compare.table.isSortingEnabled()
    assert not window.compare.table.horizontalHeader().sectionsClickable()


def test_the_picture_is_told_to_those_who_listen(window: DeskWindow, filled: Workspace) -> None:
    """What the picture shows is in its description, country by country, and in the table."""
    window.show_page(window.compare)
    assert filled.desk.heads.all()
    assert "Peru: 2025: 2.6" in window.compare.picture.accessibleDescription()
