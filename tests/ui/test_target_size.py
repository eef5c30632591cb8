"""What is pressed or filled in is large enough to be hit (WCAG 2.2, 2.5.8)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from eesee_desktop.services import assessments, panel
from eesee_desktop.services.workspace import latest_instrument
from eesee_desktop.ui.dialogs.first_start import FirstStartWindow
from eesee_desktop.ui.dialogs.unlock import UnlockWindow
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.kit.fold import Fold
from eesee_desktop.ui.kit.theme import SMALLEST_FONT_SCALE, Theme, apply_theme
from eesee_desktop.ui.main_window.window import MainWindow
from support_dialogs import DIALOGS, look_at_dialog
from support_workspace import fitted_example, make_workspace

_LEAST = 24
_KINDS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox)
# A table has a button in its corner that does what Ctrl+A does.
_HOLDERS = (*_KINDS, QTableView)


@pytest.fixture(params=[SMALLEST_FONT_SCALE, 100])
def scale(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[int]:
    """Dress the program in a size of type: the smallest, and the usual one."""
    apply_theme(qapp, Theme.LIGHT, request.param)
    yield request.param
    apply_theme(qapp, Theme.LIGHT)


def too_small(window: QWidget) -> list[str]:
    """Return what is lower or narrower than it may be; a part of one control counts with that control."""
    return sorted(
        {
            f"{type(child).__name__} {child.accessibleName() or getattr(child, 'text', str)()!r}: "
            f"{child.width()} x {child.height()}"
            for kind in _KINDS
            for child in window.findChildren(kind)
            if child.isVisible()
            and child.window() is window
            and min(child.width(), child.height()) < _LEAST
            and not isinstance(child.parentWidget(), _HOLDERS)
        }
    )


@pytest.mark.usefixtures("scale")
def test_on_every_page(tmp_path: Path, qtbot: QtBot) -> None:
    """Each button and field of each page, and of the list of assessments, is 24 pixels wide and high."""
    workspace, _ = make_workspace(tmp_path / "workspace")
    example = fitted_example()
    assessments.add_assessment(workspace, example, latest_instrument())
    panel.add_member(workspace, example.id)
    background = Background()
    window = MainWindow(workspace, background)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    found = {"home": too_small(window)}
    window.open_assessment(example.id)
    assert window.frame is not None
    for section in window.frame.tree.sections:
        window.frame.tree.choose(section)
        assert window.frame.page is not None
        for fold in window.frame.page.findChildren(Fold):
            fold.set_open(True)
        QApplication.processEvents()
        found[section] = too_small(window)
    window.close()
    window.put_away()
    background.stop()
    workspace.close()
    assert {section: small for section, small in found.items() if small} == {}


@pytest.mark.usefixtures("scale")
@pytest.mark.parametrize("name", DIALOGS)
def test_in_every_dialog(qtbot: QtBot, name: str) -> None:
    """In what asks and goes away, too."""
    assert look_at_dialog(qtbot, name, too_small) == []


@pytest.mark.usefixtures("scale")
def test_in_the_first_windows(qtbot: QtBot) -> None:
    """And before there is a workspace."""
    for window in (UnlockWindow(), FirstStartWindow()):
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        assert too_small(window) == []
