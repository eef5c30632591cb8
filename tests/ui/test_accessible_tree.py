"""Every page and every dialog, as a screen reader walks it: what can have the focus has name, role and value."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eesee_desktop.services import assessments, panel
from eesee_desktop.services.workspace import latest_instrument
from eesee_desktop.ui.dialogs.first_start import FirstStartWindow
from eesee_desktop.ui.dialogs.unlock import UnlockWindow
from eesee_desktop.ui.editor.narrative_editor import NarrativeEditor
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.kit.translation import install_language
from eesee_desktop.ui.main_window.window import MainWindow
from eesee_desktop.ui.results.scores_picture import ScoresPicture
from eesee_desktop.ui.section.score_picker import ScorePicker
from eesee_desktop.ui.section.working_table import WorkingTable
from support_accessibility import faults, listening, named_by_source
from support_desktop import press
from support_dialogs import DIALOGS, look_at_dialog
from support_workspace import fitted_example, make_workspace


@contextmanager
def _window(tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    workspace, _ = make_workspace(tmp_path / "workspace")
    example = fitted_example()
    assessments.add_assessment(workspace, example, latest_instrument())
    panel.add_member(workspace, example.id)
    background = Background()
    made = MainWindow(workspace, background)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.open_assessment(example.id)
    yield made
    made.close()
    made.put_away()
    background.stop()
    workspace.close()


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """Return the window on an assessment with something of everything."""
    with _window(tmp_path, qtbot) as made:
        yield made


def test_every_page_can_be_walked_without_eyes(window: MainWindow) -> None:
    """On no page is there a control without name, role and value, nor a column without a heading."""
    assert window.frame is not None
    sections = window.frame.tree.sections
    assert len(sections) > 20
    lacking: dict[str, list[str]] = {}
    for section in sections:
        window.frame.go_to(section)
        QApplication.processEvents()
        lacking[section] = faults(window)
    assert {section: found for section, found in lacking.items() if found} == {}


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_every_page_can_be_walked_in_another_language(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, language: str
) -> None:
    """Name, role, value and state are there in the language of the screen, and no control is named in English."""
    install_language(qapp, language)
    try:
        with _window(tmp_path, qtbot) as window:
            assert window.frame is not None
            lacking = {}
            for section in window.frame.tree.sections:
                window.frame.go_to(section)
                QApplication.processEvents()
                lacking[section] = [*faults(window), *named_by_source(window, language)]
            window.show_home()
            lacking["home"] = [*faults(window), *named_by_source(window, language)]
        assert {section: found for section, found in lacking.items() if found} == {}
    finally:
        install_language(qapp, "en")


def test_home_and_the_first_windows_can_be_walked_without_eyes(window: MainWindow, qtbot: QtBot) -> None:
    """As above, for the list of assessments, the unlock window in both ways, and each step of the first start."""
    window.show_home()
    unlock, first = UnlockWindow(), FirstStartWindow()
    for made in (unlock, first):
        qtbot.addWidget(made)
        with qtbot.waitExposed(made):
            made.show()
    assert faults(window) + faults(unlock) + faults(first) == []
    press(unlock, "Use the recovery code")
    first.show_code("AAAA-BBBB")
    assert faults(unlock) + faults(first) == []


@pytest.mark.parametrize("name", DIALOGS)
def test_every_dialog_can_be_walked_without_eyes(qtbot: QtBot, name: str) -> None:
    """In no dialog is there a control without name, role and value."""
    assert look_at_dialog(qtbot, name, faults) == []


def test_the_bars_of_an_editor_can_be_walked_without_eyes(qtbot: QtBot) -> None:
    """Find, replace and link lack nothing either."""
    editor = NarrativeEditor()
    qtbot.addWidget(editor)
    editor.set_name("Narrative")
    editor.show()
    editor.show_find()
    assert faults(editor) == []


def test_the_working_is_a_table_with_headings(window: MainWindow) -> None:
    """A screen reader that comes to a figure can say of which dimension and what it is."""
    assert window.frame is not None
    window.frame.go_to("2")
    assert window.frame.page is not None
    (table,) = window.frame.page.findChildren(WorkingTable)
    said = QAccessible.queryAccessibleInterface(table)
    assert said is not None
    assert said.role() is QAccessible.Role.Table
    heads = [said.child(at) for at in range(said.childCount())]
    names = [
        head.text(QAccessible.Text.Name) for head in heads if head.role() is QAccessible.Role.ColumnHeader
    ]
    assert names == ["Dimension", "Score", "Weight", "Product"]
    for row in range(table.rowCount()):
        for column in range(table.columnCount()):
            item = table.item(row, column)
            assert item is not None
            assert item.text() or row == table.rowCount() - 1


@pytest.mark.parametrize("section", ["2", "2.1", "results", "sources", "search", "recommendations"])
def test_a_page_is_walked_as_it_is_read(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, section: str
) -> None:
    """A screen reader comes from part to part of a column as the eye does: what stands higher comes first."""
    assert window.frame is not None
    with listening(monkeypatch):
        window.frame.go_to(section)
        QApplication.processEvents()
        page = window.frame.page
        assert page is not None
        said = QAccessible.queryAccessibleInterface(page.home)
        assert said is not None
        parts = [said.child(at) for at in range(said.childCount())]
        tops = [part.rect().top() for part in parts if not part.state().invisible and part.rect().height()]
    assert len(tops) > 2
    steps_back = [later - earlier for earlier, later in itertools.pairwise(tops) if later < earlier]
    # What stands side by side need not begin at the same height.
    assert all(step > -2 * window.fontMetrics().height() for step in steps_back), tops


def test_what_is_no_control_of_qt_says_what_it_is(window: MainWindow) -> None:
    """The picture of the scores is a picture, and the five steps are a group."""
    assert window.frame is not None
    for section, kind, role in (
        ("results", ScoresPicture, QAccessible.Role.Graphic),
        ("2.1", ScorePicker, QAccessible.Role.Grouping),
    ):
        window.frame.go_to(section)
        assert window.frame.page is not None
        said = QAccessible.queryAccessibleInterface(window.frame.page.findChildren(kind)[0])
        assert said is not None
        assert said.role() is role
        assert said.text(QAccessible.Text.Name)
