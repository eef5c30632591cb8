"""Whatever changes on screen in answer to a person is announced, and what is wrong is said with its field."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from eesee_desktop.domain.ids import MemberId, SourceId
from eesee_desktop.domain.panel import Panel, PanelMember
from eesee_desktop.domain.source import Source
from eesee_desktop.services import assessments
from eesee_desktop.ui.dialogs.first_start import FirstStartWindow
from eesee_desktop.ui.dialogs.unlock import UnlockWindow
from eesee_desktop.ui.editor.narrative_editor import NarrativeEditor
from eesee_desktop.ui.kit.asking import AskingDialog
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.kit.form import add_field
from eesee_desktop.ui.kit.messages import MessageBar
from eesee_desktop.ui.main_window.window import MainWindow
from eesee_desktop.ui.panel.vote_grid import VoteGrid
from eesee_desktop.ui.section.score_picker import ScorePicker
from eesee_desktop.ui.sources.source_form import SourceForm
from support_accessibility import Listener, listening
from support_desktop import named, press
from support_instruments import shipped_instrument
from support_workspace import begin_assessment, make_workspace

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def listener(monkeypatch: pytest.MonkeyPatch) -> Iterator[Listener]:
    """Behave as if a screen reader ran; return what it hears."""
    with listening(monkeypatch) as made:
        yield made


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """Return the window on an assessment with one narrative."""
    workspace, _ = make_workspace(tmp_path / "workspace")
    wanted = begin_assessment(workspace)
    assessments.set_field(workspace, wanted, "2.1.narrative", "A river and a river.")
    background = Background()
    made = MainWindow(workspace, background)
    qtbot.addWidget(made)
    made.open_assessment(wanted)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.close()
    made.put_away()
    background.stop()
    workspace.close()


def test_a_wrong_passphrase_is_announced_each_time_and_said_with_its_field(
    qtbot: QtBot, listener: Listener
) -> None:
    """Somebody who does not see the red line hears it, also the second time, and again on coming to the field."""
    unlock = UnlockWindow()
    qtbot.addWidget(unlock)
    unlock.show()
    for tries in (1, 2):
        unlock.tell("This is not the passphrase.")
        qtbot.waitUntil(partial(listener.has_heard, "This is not the passphrase.", tries))
    edit = named(unlock, QLineEdit, "Passphrase")
    assert edit.accessibleDescription() == "This is not the passphrase."
    QTest.keyClicks(edit, "a")
    assert edit.accessibleDescription() == ""


def test_a_key_that_is_no_vote_is_announced(qtbot: QtBot, listener: Listener) -> None:
    """Why a key entered no vote is heard; each time."""
    grid = VoteGrid()
    qtbot.addWidget(grid)
    instrument = shipped_instrument()
    dimension = instrument.principles[1].dimensions[0].id
    grid.show_panel(((dimension, "Registration"),), Panel((PanelMember(MemberId("M1")),)), instrument)
    grid.show()
    for times in (1, 2):
        QTest.keyClicks(grid.votes, "9")
        qtbot.waitUntil(partial(listener.has_heard, "9 is not on the scale", times))


def test_what_a_level_means_is_announced_when_it_is_chosen(qtbot: QtBot, listener: Listener) -> None:
    """Choosing a score says its sentence, which also describes the step that the arrows come to."""
    levels = tuple(f"What {level} means" for level in range(1, 6))
    picker = ScorePicker(("a", "b", "c", "d", "e"), levels)
    qtbot.addWidget(picker)
    picker.show()
    QTest.keyClicks(picker, "4")
    assert listener.heard == ["4 · What 4 means"]
    steps = picker.findChildren(QRadioButton)
    assert [step.accessibleDescription() for step in steps][1] == "2 · What 2 means"


def test_places_found_and_replaced_are_announced(qtbot: QtBot, listener: Listener) -> None:
    """How many places there are is said when the typing pauses; none is said with the field."""
    editor = NarrativeEditor()
    qtbot.addWidget(editor)
    with qtbot.waitActive(editor):
        editor.show()
        editor.activateWindow()
    editor.show_field("2.1.narrative", "A river and a river.")
    editor.setFocus()
    editor.show_find()
    wanted = named(editor, QLineEdit, "Find")
    QTest.keyClicks(wanted, "river")
    qtbot.waitUntil(lambda: listener.has_heard("1 of 2"))
    assert len(listener.heard) == 1, "nothing is said over the typing"
    press(editor, "Replace all")
    qtbot.waitUntil(lambda: listener.has_heard("2 replaced"))
    QTest.keyClicks(wanted, "x")
    qtbot.waitUntil(lambda: listener.has_heard("not found"))
    assert wanted.accessibleDescription() == "not found"


def test_what_was_found_everywhere_is_announced(window: MainWindow, qtbot: QtBot, listener: Listener) -> None:
    """The search over the whole assessment says how many places there are and what it replaced."""
    assert window.frame is not None
    window.frame.go_to("search")
    named(window, QLineEdit, "Find").setText("river")
    press(window, "Find everywhere")
    qtbot.waitUntil(lambda: listener.has_heard("2 place"))
    press(window, "Replace all")
    qtbot.waitUntil(lambda: listener.has_heard("replaced. The history"))


def test_a_value_that_is_refused_is_announced_and_said_with_its_field(
    window: MainWindow, qtbot: QtBot, listener: Listener
) -> None:
    """Why a value was not saved is heard at once, and again on coming back to its field, until it is mended."""
    assert window.frame is not None
    window.frame.go_to("1")
    raw = named(window, QLineEdit, "Raw score")
    usual = raw.accessibleDescription()
    raw.setFocus()
    QTest.keyClicks(raw, "999")
    QTest.keyClick(raw, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: raw.accessibleDescription() != usual)
    fault = raw.accessibleDescription().removesuffix(usual).strip()
    qtbot.waitUntil(lambda: listener.has_heard(fault))
    raw.selectAll()
    QTest.keyClicks(raw, "55")
    QTest.keyClick(raw, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: raw.accessibleDescription() == usual)


def test_that_all_is_saved_is_announced_to_who_asks(
    window: MainWindow, qtbot: QtBot, listener: Listener
) -> None:
    """Ctrl+S says that the work is safe; each save by itself says nothing."""
    assert window.frame is not None
    opened = window.frame.open
    opened.set_value(opened.fields["context"], "Rivers rose.")
    assert not listener.has_heard("Safe on disk")
    QTest.keyClick(window, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: listener.has_heard("Safe on disk"))


def test_what_is_odd_about_a_source_is_announced_and_said_with_its_field(
    qtbot: QtBot, listener: Listener
) -> None:
    """A date that is none and an address that leads nowhere are heard, and said with their fields."""
    form = SourceForm()
    qtbot.addWidget(form)
    form.show()
    form.show_source(Source(SourceId("a"), "Law 1"))
    for name, fault in (("Date of publication", "not a date"), ("Web address", "not a valid web address")):
        edit = named(form, QLineEdit, name)
        QTest.keyClicks(edit, "x y")
        # Half a date is none either, so it is told when the field is left.
        QTest.keyClick(edit, Qt.Key.Key_Return)
        qtbot.waitUntil(partial(listener.has_heard, fault))
        assert fault in edit.accessibleDescription()


def test_an_address_of_a_link_that_is_none_is_announced(qtbot: QtBot, listener: Listener) -> None:
    """The link bar says why it does not go on, with the field of the address until that is mended."""
    editor = NarrativeEditor()
    qtbot.addWidget(editor)
    with qtbot.waitActive(editor):
        editor.show()
        editor.activateWindow()
    editor.show_field("2.1.narrative", "")
    editor.setFocus()
    QTest.keyClick(editor.surface, Qt.Key.Key_K, CONTROL)
    address = named(editor, QLineEdit, "Address")
    QTest.keyClicks(address, "no address")
    press(editor, "Set link")
    qtbot.waitUntil(lambda: listener.has_heard("not a valid address"))
    assert "not a valid address" in address.accessibleDescription()
    QTest.keyClicks(address, "x")
    assert address.accessibleDescription() == ""


def test_the_steps_of_the_first_start_are_announced(qtbot: QtBot, listener: Listener) -> None:
    """Which step one is at is heard, how strong the passphrase is, and in which field something is wrong."""
    first = FirstStartWindow()
    qtbot.addWidget(first)
    first.show()
    QTest.keyClicks(named(first, QLineEdit, "Organisation"), "River Watch")
    named(first, QComboBox, "Country").setCurrentIndex(3)
    press(first, "Next")
    qtbot.waitUntil(lambda: listener.has_heard("Step 2 of 4. Your passphrase"))
    QTest.keyClicks(named(first, QLineEdit, "Passphrase"), "nine oars in the reeds")
    qtbot.waitUntil(lambda: listener.has_heard("trong"))
    again = named(first, QLineEdit, "Passphrase again")
    QTest.keyClicks(again, "nine")
    press(first, "Next")
    qtbot.waitUntil(lambda: listener.has_heard("The two passphrases differ."))
    assert again.accessibleDescription() == "The two passphrases differ."
    QTest.keyClicks(again, "x")
    assert again.accessibleDescription() == ""


def test_what_was_done_with_the_recovery_code_is_announced(qtbot: QtBot, listener: Listener) -> None:
    """That it was copied is heard."""
    first = FirstStartWindow()
    qtbot.addWidget(first)
    first.show()
    first.show_code("AAAA-BBBB")
    press(first, "Copy")
    qtbot.waitUntil(lambda: listener.has_heard("Copied."))


def test_what_stands_in_the_way_in_a_dialog_is_announced(qtbot: QtBot, listener: Listener) -> None:
    """A dialog that does not go on says why, with the field and with the cursor there."""
    dialog = AskingDialog(None, "Title", "Go on")
    qtbot.addWidget(dialog)
    edit, button = QLineEdit(dialog), dialog.findChildren(QPushButton)[0]
    add_field(dialog.column, "Word", edit)
    dialog.set_problem(lambda: "Type a word.", edit)
    dialog.show()
    button.click()
    qtbot.waitUntil(lambda: listener.has_heard("Type a word."))
    assert edit.accessibleDescription() == "Type a word."
    assert dialog.focusWidget() is edit


def test_a_message_is_announced(qtbot: QtBot, listener: Listener) -> None:
    """The line of messages takes no focus and is heard all the same."""
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.tell("The disk is full.")
    assert listener.heard == ["The disk is full."]


def test_headings_lists_and_links_in_a_text_are_announced(qtbot: QtBot, listener: Listener) -> None:
    """Who walks through a text hears where a heading, a list and a link begin, and where plain text goes on."""
    editor = NarrativeEditor()
    qtbot.addWidget(editor)
    with qtbot.waitActive(editor):
        editor.show()
        editor.activateWindow()
    editor.show_field("2.1.narrative", "One\n\n## Two\n\n- three\n\n[four](https://example.org/)")
    editor.setFocus()
    QTest.keyClick(editor.surface, Qt.Key.Key_Home, CONTROL)
    listener.heard.clear()
    for _ in range(3):
        QTest.keyClick(editor.surface, Qt.Key.Key_Down)
    assert listener.heard == ["Heading 2", "Bulleted list", "Text. Link to https://example.org/"]
