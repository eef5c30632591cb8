"""What is undone in a text is undone on disk: no text shows one thing and stores another."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit
from pytestqt.qtbot import QtBot

from eesee_desktop.domain.ids import MemberId, SourceId
from eesee_desktop.domain.panel import Identity
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.domain.source import Source
from eesee_desktop.services import assessments, panel, recommendations, sources
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.kit.fold import Fold
from eesee_desktop.ui.main_window.assessment_frame import AssessmentFrame
from eesee_desktop.ui.main_window.window import MainWindow
from support_workspace import begin_assessment, make_workspace

Text = QTextEdit | QPlainTextEdit | QLineEdit

_LONG_MS = 5_000
_CONTROL = Qt.KeyboardModifier.ControlModifier
_ALL_PAGES = ("context", "1", "2", "2.2", "recommendations", "sources", "panel", "research_process")
# What is typed there is looked for or added, and is no value of the assessment.
_LOOKED_FOR = frozenset({"Search", "Alias (optional)", "Sources cited"})

_TYPED = {"Edition": "2024-12", "Date of publication": "2024"}


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Give a workspace whose assessment has one of everything that is written in."""
    made, _ = make_workspace(tmp_path / "workspace")
    wanted = begin_assessment(made)
    sources.add_source(made, wanted, Source(SourceId("0" * 32), "The river law"))
    recommendations.add_recommendation(made, wanted, Audience.DONORS, "Wait.")
    panel.add_member(made, wanted, MemberId("M1"))
    panel.set_identity(made, wanted, Identity(MemberId("M1"), "Ana"))
    with made:
        yield made


@pytest.fixture
def window(workspace: Workspace, qtbot: QtBot) -> Iterator[MainWindow]:
    """Return the window on that assessment."""
    background = Background()
    made = MainWindow(workspace, background)
    qtbot.addWidget(made)
    made.resize(1366, 740)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.close()
    made.put_away()
    background.stop()


def _texts(frame: AssessmentFrame) -> dict[str, Text]:
    """Return all that can be written in on the page in front, by name."""
    page = frame.page
    assert page is not None
    for fold in page.findChildren(Fold):
        fold.set_open(True)
    found: dict[str, Text] = {}
    parts: list[Text] = [
        *page.findChildren(QTextEdit),
        *page.findChildren(QPlainTextEdit),
        *page.findChildren(QLineEdit),
    ]
    for one in parts:
        name = one.accessibleName()
        if one.isVisibleTo(page) and not one.isReadOnly() and name not in _LOOKED_FOR:
            assert name
            assert name not in found
            found[name] = one
    return found


def _text(holder: Text) -> str:
    return holder.text() if isinstance(holder, QLineEdit) else holder.toPlainText()


def _go(window: MainWindow, section: str) -> AssessmentFrame:
    assert window.frame is not None
    window.frame.tree.choose(section)
    return window.frame


def _shown(window: MainWindow) -> dict[tuple[str, str], str]:
    return {
        (section, name): _text(one)
        for section in _ALL_PAGES
        for name, one in _texts(_go(window, section)).items()
    }


def _press(frame: AssessmentFrame, qtbot: QtBot, holder: Text, keys: str | Qt.Key) -> None:
    """Type, undo or redo in a text, leave it, and wait till nothing waits to be stored."""
    holder.setFocus()
    if isinstance(keys, str):
        QTest.keyClicks(holder, keys)
    else:
        QTest.keyClick(holder, keys, _CONTROL)
    frame.tree.setFocus()
    qtbot.waitUntil(lambda: not frame.autosave.is_unsaved, timeout=_LONG_MS)


def _type_everywhere(window: MainWindow, qtbot: QtBot, *, is_redone: bool) -> dict[tuple[str, str], str]:
    """Type into every text, and take it back once it is stored; return what is shown then."""
    for section in _ALL_PAGES:
        frame = _go(window, section)
        for name, holder in _texts(frame).items():
            before = _text(holder)
            _press(frame, qtbot, holder, _TYPED.get(name, "2"))
            after = _text(holder)
            assert after != before, name
            _press(frame, qtbot, holder, Qt.Key.Key_Z)
            assert _text(holder) == before, name
            if is_redone:
                _press(frame, qtbot, holder, Qt.Key.Key_Y)
                assert _text(holder) == after, name
    return _shown(window)


@pytest.mark.parametrize("is_redone", [False, True])
def test_every_text_stores_what_it_shows_after_undo(
    window: MainWindow, qtbot: QtBot, *, is_redone: bool
) -> None:
    """Typed, stored, undone and perhaps redone: every text of every page is opened again as it was left."""
    wanted = assessments.list_assessments(window.workspace)[0].id
    window.open_assessment(wanted)
    left = _type_everywhere(window, qtbot, is_redone=is_redone)
    window.show_home()
    window.open_assessment(wanted)
    assert _shown(window) == left
    assert {section for section, _ in left} == set(_ALL_PAGES)
