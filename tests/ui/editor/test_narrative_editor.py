"""The writing surface: keys, links, lists, paste, undo over sections, find and replace, word count."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from eesee_desktop.ui.editor import prose_edit
from eesee_desktop.ui.editor.find_bar import FindBar
from eesee_desktop.ui.editor.link_bar import LinkBar
from eesee_desktop.ui.editor.narrative_editor import NarrativeEditor
from support_editor import ALT, CONTROL, SHIFT, press, put_on_clipboard, select, write


def test_bold_and_italic_by_keyboard(editor: NarrativeEditor) -> None:
    """Ctrl+B and Ctrl+I write bold and italic, and end it again."""
    write(editor, "a ")
    press(editor, Qt.Key.Key_B)
    write(editor, "b")
    press(editor, Qt.Key.Key_B)
    write(editor, " ")
    press(editor, Qt.Key.Key_I)
    write(editor, "c")
    assert editor.markdown() == "a **b** *c*"


def test_paragraphs_and_headings(editor: NarrativeEditor) -> None:
    """Enter begins a paragraph; after a heading the next one is text again."""
    press(editor, Qt.Key.Key_1, CONTROL | ALT)
    write(editor, "Head\nBody\nMore")
    assert editor.markdown() == "### Head\n\nBody\n\nMore"


def test_lists_by_keyboard(editor: NarrativeEditor) -> None:
    """Lists begin, deepen, come out and end by keys; an empty item ends the list."""
    press(editor, Qt.Key.Key_8, CONTROL | SHIFT)
    write(editor, "one\ntwo")
    press(editor, Qt.Key.Key_BracketRight)
    write(editor, "\nthree")
    press(editor, Qt.Key.Key_BracketLeft)
    write(editor, "\n\nafter")
    assert editor.markdown() == "- one\n  - two\n- three\n\nafter"


def test_selected_paragraphs_become_numbered_and_back(editor: NarrativeEditor) -> None:
    """Ctrl+Shift+7 numbers all selected paragraphs in one list; pressed again it takes that away."""
    editor.show_field("", "a\n\nb\n\nc")
    press(editor, Qt.Key.Key_A)
    press(editor, Qt.Key.Key_7, CONTROL | SHIFT)
    assert editor.markdown() == "1. a\n2. b\n3. c"
    press(editor, Qt.Key.Key_7, CONTROL | SHIFT)
    assert editor.markdown() == "a\n\nb\n\nc"


def test_backspace_at_the_beginning_leaves_the_list(editor: NarrativeEditor) -> None:
    """Backspace before the first letter of an item makes it a paragraph and joins nothing."""
    editor.show_field("", "- a\n- b")
    editor.surface.moveCursor(QTextCursor.MoveOperation.End)
    editor.surface.moveCursor(QTextCursor.MoveOperation.StartOfBlock)
    press(editor, Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier)
    assert editor.markdown() == "- a\n\nb"


def test_link_by_keyboard(editor: NarrativeEditor) -> None:
    """Ctrl+K makes a link of what is selected, completing an address without https; typing goes on outside."""
    write(editor, "see the law")
    select(editor, "the law")
    press(editor, Qt.Key.Key_K)
    bar = editor.findChild(LinkBar)
    assert bar.isVisible()
    address = bar.findChildren(QLineEdit)[1]
    QTest.keyClicks(address, "example.org/law")
    QTest.keyClick(address, Qt.Key.Key_Return)
    assert not bar.isVisible()
    write(editor, " now")
    assert editor.markdown() == "see [the law](https://example.org/law) now"


def test_a_false_address_is_refused_in_place(editor: NarrativeEditor) -> None:
    """What is not an address is refused beside the field, and the text stays as it was."""
    write(editor, "law")
    select(editor, "law")
    press(editor, Qt.Key.Key_K)
    bar = editor.findChild(LinkBar)
    address = bar.findChildren(QLineEdit)[1]
    QTest.keyClicks(address, "not an address")
    QTest.keyClick(address, Qt.Key.Key_Return)
    assert bar.isVisible()
    assert any(
        label.isVisible() and "not a valid address" in label.text() for label in bar.findChildren(QLabel)
    )
    QTest.keyClick(address, Qt.Key.Key_Escape)
    assert editor.markdown() == "law"


def test_a_link_can_be_changed_and_removed(editor: NarrativeEditor) -> None:
    """Ctrl+K inside a link opens its address; the words stay when the link goes."""
    editor.show_field("", "a [dead link](#) here")
    select(editor, "link")
    editor.surface.moveCursor(QTextCursor.MoveOperation.Left)
    press(editor, Qt.Key.Key_K)
    bar = editor.findChild(LinkBar)
    assert [field.text() for field in bar.findChildren(QLineEdit)] == ["dead link", "#"]
    remove = next(button for button in bar.findChildren(QPushButton) if "Remove" in button.text())
    QTest.mouseClick(remove, Qt.MouseButton.LeftButton)
    assert editor.markdown() == "a dead link here"


def test_paste_from_elsewhere_keeps_the_subset_only(editor: NarrativeEditor) -> None:
    """A pasted page keeps emphasis, lists and links; colours, scripts and pictures do not come along."""
    put_on_clipboard(
        html="<p style='color:red'>a <b>b</b><script>x()</script><img src=y></p><ul><li>c</li></ul>",
        text="a b c",
    )
    press(editor, Qt.Key.Key_V)
    assert editor.markdown() == "a **b**\n\n- c"


def test_paste_of_an_address_makes_a_link(editor: NarrativeEditor) -> None:
    """An address pasted over words makes a link of them."""
    write(editor, "the law")
    select(editor, "law")
    put_on_clipboard(text="https://example.org/x")
    press(editor, Qt.Key.Key_V)
    assert editor.markdown() == "the [law](https://example.org/x)"


def test_paste_of_plain_lines_makes_paragraphs(editor: NarrativeEditor) -> None:
    """Plain text with marks in it stays plain text."""
    put_on_clipboard(text="one *star*\ntwo")
    press(editor, Qt.Key.Key_V)
    assert editor.markdown() == "one \\*star\\*\n\ntwo"


def test_copy_and_paste_inside_keeps_form(editor: NarrativeEditor) -> None:
    """What is cut and pasted inside the program comes back as it was."""
    text = "## Head\n\nA **b** [c](https://example.org).\n\n1. one\n   - in\n2. two"
    editor.show_field("", text)
    press(editor, Qt.Key.Key_A)
    press(editor, Qt.Key.Key_X)
    assert editor.markdown() == ""
    press(editor, Qt.Key.Key_V)
    assert editor.markdown() == text


def test_undo_survives_switching_section(editor: NarrativeEditor) -> None:
    """Leaving a section and coming back keeps what can be undone, and the cursor."""
    write(editor, "first")
    editor.show_field("2.2.narrative", "other")
    write(editor, "x")
    editor.show_field("2.1.narrative", "first")
    assert editor.surface.textCursor().position() == 5
    press(editor, Qt.Key.Key_Z)
    assert editor.markdown() == ""
    press(editor, Qt.Key.Key_Y)
    assert editor.markdown() == "first"


def test_a_restored_text_replaces_the_kept_one(editor: NarrativeEditor) -> None:
    """A field that changed elsewhere is shown as it is stored, not as it was kept."""
    write(editor, "mine")
    editor.show_field("2.2.narrative", "")
    editor.show_field("2.1.narrative", "restored")
    assert editor.markdown() == "restored"


def test_opening_changes_nothing(editor: NarrativeEditor) -> None:
    """A text that is merely looked at is not taken for edited, however it was written."""
    stored = "* old\n* style\n\nHard\nwrapped"
    editor.show_field("3.1.narrative", stored)
    assert not editor.surface.document().isModified()
    editor.show_field("2.1.narrative", "")
    editor.show_field("3.1.narrative", stored)
    assert editor.markdown() == stored


def test_words_are_counted_while_one_writes(qtbot: QtBot, editor: NarrativeEditor) -> None:
    """The count follows the keys, pasted blocks and undo."""
    editor.show_field("", "one two\n\n- three")
    assert editor.word_count == 3
    editor.surface.moveCursor(QTextCursor.MoveOperation.End)
    with qtbot.waitSignal(editor.word_count_changed) as heard:
        write(editor, " four five")
    assert heard.args == [5]
    press(editor, Qt.Key.Key_Z)
    assert editor.word_count == 3


def test_find_and_replace(editor: NarrativeEditor) -> None:
    """Ctrl+F's bar counts places, replaces them all in one step, and looks stay."""
    editor.show_field("", "the law, **the law**, the lawn")
    editor.show_find()
    bar = editor.findChild(FindBar)
    wanted, other = bar.findChildren(QLineEdit)
    QTest.keyClicks(wanted, "law")
    assert any("of 3" in label.text() for label in bar.findChildren(QLabel))
    QTest.keyClicks(other, "act")
    button = next(button for button in bar.findChildren(QPushButton) if button.text() == "Replace all")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert editor.markdown() == "the act, **the act**, the actn"
    QTest.keyClick(wanted, Qt.Key.Key_Escape)
    press(editor, Qt.Key.Key_Z)
    assert editor.markdown() == "the law, **the law**, the lawn"


def test_tab_leaves_the_surface(editor: NarrativeEditor) -> None:
    """The surface does not trap those who have no mouse."""
    press(editor, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
    assert QApplication.focusWidget() is not editor.surface


def test_read_only_takes_no_keys(editor: NarrativeEditor) -> None:
    """A sealed text cannot be written in, by Enter, Backspace or Ctrl+K either."""
    editor.show_field("", "- sealed")
    editor.set_read_only(True)
    write(editor, "x\n")
    press(editor, Qt.Key.Key_K)
    press(editor, Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier)
    assert editor.markdown() == "- sealed"


def test_every_tool_works_by_mouse_and_has_a_name(editor: NarrativeEditor) -> None:
    """The buttons of the toolbar do what their keys do, and a screen reader hears what each is."""
    write(editor, "words")
    press(editor, Qt.Key.Key_A)
    buttons = {button.accessibleName(): button for button in editor.findChildren(QToolButton)}
    assert "" not in buttons
    for name in ("Bold", "Italic", "Bulleted list"):
        QTest.mouseClick(buttons[name], Qt.MouseButton.LeftButton)
    assert editor.markdown() == "- ***words***"
    QTest.mouseClick(buttons["Undo"], Qt.MouseButton.LeftButton)
    assert editor.markdown() == "***words***"
    QTest.mouseClick(buttons["Link"], Qt.MouseButton.LeftButton)
    assert editor.findChild(LinkBar).isVisible()


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("- one\ntwo", "- one\n- two"),
        ("* one", "- one"),
        ("1. one\ntwo", "1. one\n2. two"),
        ("# head\ntext", "### head\n\ntext"),
        ("## head", "#### head"),
        ("> said", "> said"),
        ("a - b", "a - b"),
    ],
)
def test_signs_at_the_start_of_a_line_make_what_they_say(
    editor: NarrativeEditor, typed: str, stored: str
) -> None:
    """A dash, a one, a cross or an arrow and a blank make an item, a heading, a quotation; elsewhere they are signs."""
    write(editor, typed)
    assert editor.markdown() == stored


def test_backspace_takes_back_what_a_sign_made(editor: NarrativeEditor) -> None:
    """Right after, Backspace brings back the signs as they were typed; later it leaves the list as ever."""
    write(editor, "- ")
    assert editor.surface.block.is_item
    press(editor, Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier)
    assert editor.surface.toPlainText() == "- "
    write(editor, "x")
    assert editor.surface.toPlainText() == "- x"


def test_tab_moves_items_and_leaves_where_they_can_go_no_further(
    editor: NarrativeEditor, qtbot: QtBot
) -> None:
    """Tab moves an item below the one before it, Shift+Tab out again; where neither is possible it leaves the text."""
    write(editor, "- one\ntwo")
    surface = editor.surface
    QTest.keyClick(surface, Qt.Key.Key_Tab)
    assert editor.markdown() == "- one\n  - two"
    QTest.keyClick(surface, Qt.Key.Key_Backtab)
    assert editor.markdown() == "- one\n- two"
    QTest.keyClick(surface, Qt.Key.Key_Tab)
    QTest.keyClick(surface, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: not surface.hasFocus())
    assert editor.markdown() == "- one\n  - two"


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("see https://example.org/law. ", "see [https://example.org/law](https://example.org/law)."),
        ("see (www.example.org) now", "see ([www.example.org](https://www.example.org)) now"),
        ("https://example.org\nnext", "[https://example.org](https://example.org)\n\nnext"),
        ("no.link here", "no.link here"),
    ],
)
def test_addresses_become_links(editor: NarrativeEditor, typed: str, stored: str) -> None:
    """What is typed as an address is a link from the blank or the Enter behind it on; pasted text has links at once."""
    write(editor, typed)
    as_typed = editor.markdown()
    editor.surface.selectAll()
    put_on_clipboard(text=typed)
    editor.surface.paste()
    assert as_typed == editor.markdown() == stored


def test_the_blank_behind_an_address_is_no_part_of_its_link(editor: NarrativeEditor) -> None:
    """The line beneath a link ends with its last letter, also where the text goes on."""
    write(editor, "see https://example.org/law now")
    spans = editor.surface.document().firstBlock().textFormats()
    assert [span.length for span in spans if span.format.isAnchor()] == [len("https://example.org/law")]


def test_an_undo_takes_back_a_sentence(editor: NarrativeEditor) -> None:
    """Two sentences typed in one go are two steps to undo, and to redo."""
    write(editor, "Rivers rose. Roads were closed.")
    editor.surface.undo()
    assert editor.markdown() == "Rivers rose."
    editor.surface.undo()
    assert editor.markdown() == ""
    editor.surface.redo()
    editor.surface.redo()
    assert editor.markdown() == "Rivers rose. Roads were closed."


def test_an_undo_takes_back_what_was_typed_since_a_pause(
    editor: NarrativeEditor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was typed after a pause is taken back apart from what was typed before."""
    write(editor, "Rivers ")
    monkeypatch.setattr(prose_edit, "STEP_PAUSE_MS", 0)
    write(editor, "r")
    monkeypatch.undo()
    write(editor, "ose")
    editor.surface.undo()
    assert editor.surface.toPlainText() == "Rivers "
