"""The history: prose read as prose, what changed told to the eye and the ear, and every entry to be reached."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTreeWidget, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from eesee_desktop.domain.panel import Identity
from eesee_desktop.services import assessments, history, panel
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.storage.deeds import Deed
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.kit.theme import COLOURS, Theme, apply_theme
from eesee_desktop.ui.main_window.window import MainWindow
from eesee_desktop.ui.section import history_page
from eesee_desktop.ui.section.difference_view import DifferenceView
from eesee_desktop.ui.section.history_page import HistoryPage
from eesee_desktop.ui.words.things import ThingWords
from support_desktop import named
from support_workspace import begin_assessment, make_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Return an encrypted workspace."""
    made, _ = make_workspace(tmp_path / "workspace")
    yield made
    made.close()


@pytest.fixture
def window(workspace: Workspace, qtbot: QtBot) -> Iterator[MainWindow]:
    """Return the window on an assessment whose narrative was changed."""
    wanted = begin_assessment(workspace)
    for text in ("### Law\n\nThe **old** law holds.", "### Law\n\nThe **new** law 🗳 holds.\n\n- Two"):
        assessments.set_field(workspace, wanted, "2.1.narrative", text)
        workspace.history.close_entries()
    made = MainWindow(workspace, Background())
    qtbot.addWidget(made)
    made.resize(1366, 740)
    made.open_assessment(wanted)
    made.show()
    yield made
    made.put_away()
    made.close()


def _page(window: MainWindow) -> HistoryPage:
    assert window.frame is not None
    window.frame.tree.choose("history")
    page = window.frame.page
    assert isinstance(page, HistoryPage)
    return page


def _form_of(view: DifferenceView, words: str) -> QTextCharFormat:
    found = view.document().find(words, QTextCursor(view.document()))
    assert not found.isNull(), words
    return found.charFormat()


def test_a_difference_is_prose_with_its_marks(window: MainWindow, qtbot: QtBot) -> None:
    """No sign of Markdown is shown; what went is struck out, what came underlined, in the colours of the theme."""
    view = named(_page(window), DifferenceView, "Old and new")
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    try:
        for theme in (Theme.LIGHT, Theme.DARK, Theme.CONTRAST):
            apply_theme(application, theme)
            ground = COLOURS[theme].alarm.lower()
            qtbot.waitUntil(lambda: _form_of(view, "old").background().color().name() == ground)  # noqa: B023  at once
            assert view.toPlainText() == "Law\nThe old new law 🗳 holds.\nTwo"
            assert view.document().begin().blockFormat().headingLevel() == 3
            gone, come, kept = (_form_of(view, words) for words in ("old", "new", "holds"))
            assert gone.fontStrikeOut()
            assert come.fontUnderline()
            assert come.foreground().color().name() == COLOURS[theme].on_done.lower()
            assert gone.fontWeight() > kept.fontWeight()
            assert not kept.fontStrikeOut()
            assert not kept.fontUnderline()
    finally:
        apply_theme(application, Theme.LIGHT)
    assert view.accessibleDescription() == "Removed: old. Added: new. Added: 🗳. Added: Two."


def test_the_oldest_entry_can_be_reached(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is more than is shown at once the last row says how much, and shows it by a key or a click."""
    frame = window.frame
    assert frame is not None
    for number in range(10):
        frame.open.apply(assessments.set_field, None, f"2.{number % 3 + 1}.score", str(number % 5 + 1))
    monkeypatch.setattr(history_page, "_AT_ONCE", 5)
    page = _page(window)
    rows = named(page, QTreeWidget, "Changes")

    def last() -> QTreeWidgetItem:
        found = rows.topLevelItem(rows.topLevelItemCount() - 1)
        assert found is not None
        return found

    def shown() -> int:
        days = (rows.topLevelItem(number) for number in range(rows.topLevelItemCount()))
        return sum(day.childCount() for day in days if day is not None)

    assert last().text(0).startswith("7 older")
    rows.setFocus()
    rows.setCurrentItem(last())
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert (shown(), last().text(0)[:7]) == (10, "2 older")
    assert rows.currentItem() is not None
    assert rows.currentItem().parent() is not None
    box = rows.visualItemRect(last())
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert shown() == 12
    assert last().childCount() == 12


def test_changes_stand_in_the_order_of_time(window: MainWindow) -> None:
    """The last one first, whatever it altered; sealing and reopening are among them; all in plain words."""
    frame = window.frame
    assert frame is not None
    opened = frame.open
    for name, text in (
        ("2.1.score", "3"),
        ("2.2.score", "4"),
        ("2.1.score", "4"),
        ("2.1.narrative", "### Law\n\nThe **new** [order](https://example.org) 🗳 holds.\n\n- Two"),
    ):
        opened.apply(assessments.set_field, None, name, text)
    workspace = opened.workspace
    # What the verbs write, without completing the assessment first.
    for verb, revision, pair in (("seal", 1, ("draft", "sealed")), ("reopen", 2, ("sealed", "draft"))):
        workspace.history.add(opened.id, {f"status/{revision}": pair}, Deed(verb, workspace.clock()))
    day = named(_page(window), QTreeWidget, "Changes").topLevelItem(0)
    assert day is not None
    rows = [day.child(number).text(0).split("\n") for number in range(day.childCount())]
    said = [(name, " · ".join(below.split(" · ")[1:])) for name, below in rows]
    assert said[:6] == [
        ("Sealed · Revision 2", "reopened"),
        ("Sealed · Revision 1", "sealed"),
        ("2.1 Registration · Narrative", "“law” → “order”"),
        ("2.1 Registration · Score of the panel", "3 → 4"),
        ("2.2 Operational environment · Score of the panel", "added: 4"),
        ("2.1 Registration · Score of the panel", "added: 3"),
    ]
    restore, more = (named(_page(window), QPushButton, name) for name in ("Restore this text", "More"))
    assert not restore.isEnabled()
    assert [entry.isEnabled() for entry in more.menu().actions()] == [False, True]


def test_the_history_names_members_by_their_pseudonyms_alone(window: MainWindow) -> None:
    """A name was entered and changed: that is told, and the name itself, beside the votes, nowhere."""
    assert window.frame is not None
    workspace, wanted = window.workspace, window.frame.open.id
    member, _ = panel.add_member(workspace, wanted)
    for name in ("Ana Torres", "Ana Torres Quispe"):
        panel.set_identity(workspace, wanted, Identity(member, name, "Red Torres"))
    page = _page(window)
    tree = named(page, QTreeWidget, "Changes")
    rows = [item for item in _items(tree) if "M1" in item.text(0)]
    assert any("The name of M1" in item.text(0) for item in rows)
    shown = []
    for item in rows:
        tree.setCurrentItem(item)
        shown += [item.text(0), page.findChildren(DifferenceView)[0].toPlainText()]
    assert "Torres" not in "".join(shown)
    words = ThingWords(window.frame.open.instrument, {})
    acts = [one for one in history.history(workspace, wanted) if one.thing.startswith("identity")]
    assert "Torres" not in words.altered(acts)


def _items(tree: QTreeWidget) -> list[QTreeWidgetItem]:
    tops = (tree.topLevelItem(number) for number in range(tree.topLevelItemCount()))
    return [top.child(number) for top in tops if top is not None for number in range(top.childCount())]
