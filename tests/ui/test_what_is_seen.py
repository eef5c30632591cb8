"""What is chosen and what has the focus can be told apart by the eye, in each theme."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QTabBar,
    QToolButton,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from eesee_desktop.services import assessments
from eesee_desktop.services.workspace import latest_instrument
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.kit.theme import COLOURS, Theme, apply_theme
from eesee_desktop.ui.main_window.section_tree import SectionTree
from eesee_desktop.ui.main_window.window import MainWindow
from eesee_desktop.ui.panel.vote_grid import VoteGrid
from support_contrast import contrast
from support_workspace import fitted_example, make_workspace

_THEMES = [Theme.LIGHT, Theme.DARK, Theme.CONTRAST]
_LEAST = 3.0  # WCAG 2.2, 1.4.11


@pytest.fixture(params=_THEMES)
def theme(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Theme]:
    """Dress the program in one theme after the other."""
    apply_theme(qapp, request.param)
    yield request.param
    apply_theme(qapp, Theme.LIGHT)


def strongest(image: QImage, box: QRect, ground: str) -> float:
    """Return the highest contrast of anything in a part of a picture to its ground."""
    inside = box.intersected(image.rect())
    colours = {
        image.pixel(x, y)
        for x in range(inside.left(), inside.right() + 1)
        for y in range(inside.top(), inside.bottom() + 1)
    }
    return max(contrast(QColor.fromRgb(colour).name(), ground) for colour in colours)


def test_the_round_in_front_can_be_told_from_the_other(qtbot: QtBot, theme: Theme) -> None:
    """The tab of the round that is shown has a mark under its words that the other has not."""
    grid = VoteGrid()
    qtbot.addWidget(grid)
    with qtbot.waitExposed(grid):
        grid.show()
    (tabs,) = grid.findChildren(QTabBar)
    image = tabs.grab().toImage()
    marks = []
    for index in range(2):
        box = tabs.tabRect(index)
        below = QRect(box.left() + box.width() // 4, box.bottom() - 3, box.width() // 2, 4)
        marks.append(strongest(image, below, COLOURS[theme].window))
    assert marks[0] >= _LEAST > marks[1]


def test_the_focus_is_seen_in_the_sections(qtbot: QtBot, theme: Theme) -> None:
    """While the sections have the focus, a ring around them says so."""
    holder = QWidget()
    qtbot.addWidget(holder)
    tree, other = SectionTree(holder), QTabBar(holder)
    QTreeWidgetItem(tree, ["2 Legal framework", "2.3"])
    column = QVBoxLayout(holder)
    column.addWidget(tree)
    column.addWidget(other)
    with qtbot.waitActive(holder):
        holder.show()
        holder.activateWindow()
    rings = []
    for focus in (tree, other):
        focus.setFocus()
        QApplication.processEvents()
        image = tree.grab().toImage()
        edge = QRect(0, image.height() // 4, 3, image.height() // 2)
        rings.append(strongest(image, edge, COLOURS[theme].window))
    assert rings[0] >= _LEAST > rings[1]


@pytest.fixture
def sections(qtbot: QtBot, tmp_path: Path, theme: Theme) -> Iterator[SectionTree]:
    """Return the sections of the complete example, in a window of a small laptop."""
    assert theme in _THEMES
    workspace, _ = make_workspace(tmp_path / "workspace")
    assessments.add_assessment(workspace, fitted_example(), latest_instrument())
    background = Background()
    window = MainWindow(workspace, background)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.open_assessment(fitted_example().id)
    assert window.frame is not None
    yield window.frame.tree
    window.close()
    window.put_away()
    background.stop()
    workspace.close()


def test_the_section_in_front_is_seen_whole_with_its_score(sections: SectionTree) -> None:
    """Whichever section one goes to, its whole line is seen in the list, and the figure at its end is not cut."""
    for section in sections.sections:
        sections.choose(section)
        QApplication.processEvents()
        line, seen = sections.visualItemRect(sections.currentItem()), sections.viewport().rect()
        assert seen.top() <= line.top()
        assert line.bottom() <= seen.bottom() + 1  # by which Qt scrolls too little
        if sections.currentItem().text(1):
            figure = sections.currentIndex().siblingAtColumn(1)
            assert sections.sizeHintForIndex(figure).width() <= sections.columnWidth(1)


def test_the_signs_in_a_choice_of_files_are_seen(qtbot: QtBot, theme: Theme) -> None:
    """Where Qt draws the choice of files itself, back, up, new folder and the two views can be made out."""
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    signs = {
        button.objectName(): button
        for button in dialog.findChildren(QToolButton)
        if button.objectName().endswith("Button")
    }
    assert len(signs) > 4
    for name, button in signs.items():
        image = button.icon().pixmap(32, 32).toImage()
        drawn = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
        solid = [colour.name() for colour in drawn if colour.alpha() > 200]
        assert solid, name
        assert max(contrast(colour, COLOURS[theme].window) for colour in solid) >= _LEAST, name
