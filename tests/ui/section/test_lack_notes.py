"""Characters that no font has: told in the review and where they were written, until a pack is there or they go."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QTextEdit, QTreeWidget, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from eesee_desktop.domain.ids import SourceId
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.domain.review import FindingCode, Severity
from eesee_desktop.domain.source import Source
from eesee_desktop.services import assessments, language_packs, recommendations, sources
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.ui.main_window.assessment_frame import AssessmentFrame
from eesee_desktop.ui.main_window.window import MainWindow
from support_desktop import named, press, window_on
from support_language_packs import built_pack
from support_workspace import add_example, make_workspace

KHMER = "កម្ពុជា"
_LACKING = {FindingCode.FONT_MISSING, FindingCode.LANGUAGE_PACK_MISSING}
_SAID = "Without a language pack (Khmer) this cannot be printed"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Return a workspace."""
    made, _ = make_workspace(tmp_path / "workspace")
    yield made
    made.close()


@pytest.fixture
def window(workspace: Workspace, qtbot: QtBot) -> Iterator[MainWindow]:
    """Return the window on a complete assessment with Khmer in a narrative, a recommendation and a source's title."""
    wanted = add_example(workspace).id
    assessments.set_field(workspace, wanted, "2.1.narrative", f"About {KHMER}.")
    recommendations.add_recommendation(workspace, wanted, Audience.DONORS, KHMER)
    sources.add_source(workspace, wanted, Source(SourceId(""), KHMER, address="https://example.org"))
    with window_on(workspace, wanted, qtbot) as made:
        yield made


@pytest.fixture
def frame(window: MainWindow) -> AssessmentFrame:
    """Return the assessment in the window."""
    assert window.frame is not None
    return window.frame


def _lines(frame: AssessmentFrame) -> list[QTreeWidgetItem]:
    """Return what the review says of the pack: the line, and below it its places."""
    frame.tree.choose("review")
    assert frame.page is not None
    [tree] = frame.page.findChildren(QTreeWidget)
    found = tree.findItems(_SAID, Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchRecursive)
    return [item for line in found for item in (line, *(line.child(row) for row in range(line.childCount())))]


def _told(frame: AssessmentFrame) -> list[str]:
    """Return what the page in front says of it."""
    assert frame.page is not None
    return [
        label.text()
        for label in frame.page.findChildren(QLabel)
        if label.text().startswith(_SAID) and label.isVisible()
    ]


def test_the_review_says_it_once_and_leads_to_each_place(frame: AssessmentFrame, qtbot: QtBot) -> None:
    """One line names the pack and the places; Enter at a place goes there, where it is told as well."""
    line, *places = _lines(frame)
    assert line.text(0).startswith(f"{_SAID}: 2.1, ")
    assert "Bring in" in line.text(1)
    assert len(places) == 3
    for number, section in enumerate(("2.1", "recommendations", "sources")):
        tree = line.treeWidget()
        tree.setCurrentItem(places[number])
        QTest.keyClick(tree, Qt.Key.Key_Return)
        assert frame.section == section
        qtbot.waitUntil(lambda: any("ក (U+1780)" in told for told in _told(frame)))
        line, *places = _lines(frame)


def test_a_pack_that_is_brought_in_ends_it(
    window: MainWindow, frame: AssessmentFrame, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """Nothing else need be done: the review and the field say no more of it."""
    pack = built_pack("khmer")
    frame.tree.choose("2.1")
    assert _told(frame)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(pack)], ""))
    with qtbot.waitSignal(frame.open.checked):
        window.home.bring_in_requested.emit()
    assert _told(frame) == []
    assert _lines(frame) == []
    assert {one.code for one in frame.open.findings} & _LACKING == set()


def test_it_follows_what_is_written(frame: AssessmentFrame, window: MainWindow, qtbot: QtBot) -> None:
    """It is told a moment after it was typed, with the field for a screen reader, and goes with the characters."""
    frame.tree.choose("context")
    assert _told(frame) == []
    field = named(window, QTextEdit, "Text")
    with qtbot.waitSignal(frame.open.checked):
        field.insertPlainText("ខ")
        frame.save()
    [told] = _told(frame)
    assert "ខ (U+1781)" in told
    assert _SAID in field.accessibleDescription()
    with qtbot.waitSignal(frame.open.checked):
        QTest.keyClick(field, Qt.Key.Key_Backspace)
        frame.save()
    assert _told(frame) == []
    assert _SAID not in field.accessibleDescription()
    assert "Khmer" not in "".join(item.text(0) for item in _lines(frame) if "context" in item.text(0).lower())


def _asked(window: MainWindow) -> str:
    """Return what is asked before sealing."""
    heard: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        heard.extend(label.text() for label in dialog.findChildren(QLabel))
        dialog.close()

    QTimer.singleShot(0, look)
    press(window, "Seal")
    return "\n".join(heard)


def test_it_is_advice_and_told_before_sealing(window: MainWindow, frame: AssessmentFrame) -> None:
    """Sealing needs no font, its draft does: the question says so, while there is anything lacking."""
    assert all(one.severity is Severity.ADVISES for one in frame.open.findings)
    said = "the draft report cannot be printed. Seal without it"
    assert said in _asked(window)
    language_packs.install(built_pack("khmer"))
    assert said not in _asked(window)
