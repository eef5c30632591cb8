"""The review: what is said of many places is said once, and of what is sealed nothing is asked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QTreeWidget
from pytestqt.qtbot import QtBot

from eesee_desktop.services import assessments, sources, submissions
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.ui.main_window.assessment_frame import AssessmentFrame
from support_desktop import window_on
from support_workspace import add_example, make_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Return a workspace."""
    made, _ = make_workspace(tmp_path / "workspace")
    yield made
    made.close()


@pytest.fixture
def frame(workspace: Workspace, qtbot: QtBot) -> Iterator[AssessmentFrame]:
    """Return a complete assessment that cites no source, with the review in front."""
    wanted = add_example(workspace).id
    for citation in assessments.load(workspace, wanted).citations:
        sources.uncite(workspace, wanted, citation.section, citation.source)
    with window_on(workspace, wanted, qtbot) as window:
        assert window.frame is not None
        window.frame.tree.choose("review")
        yield window.frame


def _tree(frame: AssessmentFrame) -> QTreeWidget:
    assert frame.page is not None
    [tree] = frame.page.findChildren(QTreeWidget)
    return tree


def test_the_same_advice_is_one_line_with_its_places(frame: AssessmentFrame) -> None:
    """Eighteen times the same is one line that names the places; it opens to them, and each leads there."""
    tree = _tree(frame)
    top = tree.topLevelItem(0)
    assert top is not None
    lines = [top.child(row) for row in range(top.childCount())]
    [line] = [one for one in lines if one.text(0).startswith("No source is cited")]
    assert line.text(0).startswith("No source is cited: 1.1, 1.2, 1.3, 2.1, ")
    assert line.childCount() == 18
    assert not line.isExpanded()
    counts = [one.childCount() for one in lines]
    assert counts == sorted(counts, key=bool)
    tree.setCurrentItem(line)
    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert line.isExpanded()
    tree.setCurrentItem(line.child(3))
    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert frame.section == "2.1"


def test_of_what_is_sealed_nothing_is_to_complete(
    frame: AssessmentFrame, workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    """Once it is sealed, neither the review nor the line at the bottom lists what nobody could put right."""
    window = frame.window()
    assert _tree(frame).isVisible()
    _, changes = submissions.seal(workspace, frame.open.id, tmp_path)
    frame.open.operations.announce(changes)
    frame.tree.choose("review")
    assert not _tree(frame).isVisible()
    hints = [one for one in window.findChildren(QAbstractButton) if "optional hints" in one.text()]
    qtbot.waitUntil(lambda: not any(one.isVisible() for one in hints))
    frame.open.operations.announce(submissions.reopen(workspace, frame.open.id)[1])
    assert _tree(frame).isVisible()
    qtbot.waitUntil(lambda: all(one.isVisible() for one in hints))
