"""The writing surface: keys, links, lists, paste, undo over sections, find and replace, word count."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from eesee_desktop.ui.editor import prose_edit
from eesee_desktop.ui.editor.find_bar import FindBar
from eesee_desktop.ui.editor.link_bar import LinkBar
from eesee_desktop.ui.editor.narrative_editor import NarrativeEditor

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def editor(qtbot: QtBot) -> NarrativeEditor:
    """Return an editor on the screen, with the focus and the field 2.1.narrative."""
    made = NarrativeEditor()
    qtbot.addWidget(made)
    made.resize(800, 600)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.show_field("2.1.narrative", "")
    made.setFocus()
    return made


def write(editor: NarrativeEditor, text: str) -> None:
    """Type text, Enter for a line feed."""
    for part in text.splitlines(keepends=True):
        QTest.keyClicks(editor.surface, part.rstrip("\n"))
        if part.endswith("\n"):
            QTest.keyClick(editor.surface, Qt.Key.Key_Return)


def press(editor: NarrativeEditor, key: Qt.Key, modifiers: Qt.KeyboardModifier = CONTROL) -> None:
    """Press a key with modifiers where one writes."""
    QTest.keyClick(editor.surface, key, modifiers)


def select(editor: NarrativeEditor, words: str) -> None:
    """Select the first place of some words."""
    editor.surface.setTextCursor(editor.surface.document().find(words))


def put_on_clipboard(*, html: str = "", text: str = "") -> None:
    """Put something from another program on the clipboard."""
    data = QMimeData()
    if html:
        data.setHtml(html)
    if text:
        data.setText(text)
    QApplication.clipboard().setMimeData(data)


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


NOTED = "A law.[^1] More.\n\n[^1]: Act 27 of 1999."
TABLED = "Scores:\n\n| Principle | Score |\n| --- | --: |\n| One | **2.3** |\n| Two |  |\n\nAfter."
QUOTED = "He said:\n\n> We close them.\n\nAfter."


@pytest.mark.parametrize("markdown", [NOTED, TABLED, QUOTED])
def test_what_is_written_beside_notes_tables_and_quotations_leaves_them(
    editor: NarrativeEditor, markdown: str
) -> None:
    """A word typed before them and taken back leaves the stored text as it was."""
    editor.show_field("", markdown)
    editor.surface.moveCursor(QTextCursor.MoveOperation.Start)
    write(editor, "Yes ")
    first = f"Yes {markdown}"
    assert editor.markdown() == first
    press(editor, Qt.Key.Key_Z)
    assert editor.markdown() == markdown


def test_what_is_typed_behind_a_call_is_no_part_of_it(editor: NarrativeEditor) -> None:
    """The label of a note stays what it is when somebody goes on writing behind it."""
    editor.show_field("", NOTED)
    select(editor, "1")
    editor.surface.setTextCursor(after_selection(editor))
    write(editor, "0 and")
    assert editor.markdown() == "A law.[^1]0 and More.\n\n[^1]: Act 27 of 1999."


def test_two_calls_of_one_note_stay_two(editor: NarrativeEditor) -> None:
    """Labels that touch are not run together."""
    editor.show_field("", "A[^1][^1][^12].\n\n[^1]: One.\n\n[^12]: Two.")
    write(editor, "x")
    assert editor.markdown() == "xA[^1][^1][^12].\n\n[^1]: One.\n\n[^12]: Two."


def test_enter_in_a_note_and_on_an_empty_quotation_leaves_them(editor: NarrativeEditor) -> None:
    """What follows a note or an empty line of a quotation is text again; in a quotation Enter goes on quoting."""
    editor.show_field("", NOTED)
    editor.surface.moveCursor(QTextCursor.MoveOperation.End)
    write(editor, "\nText")
    assert editor.markdown() == "A law.[^1] More.\n\nText\n\n[^1]: Act 27 of 1999."
    editor.show_field("", "> One")
    editor.surface.moveCursor(QTextCursor.MoveOperation.End)
    write(editor, "\ntwo\n\nText")
    assert editor.markdown() == "> One\n\n> two\n\nText"


def test_a_note_that_lost_its_label_is_text(editor: NarrativeEditor) -> None:
    """Nobody's words go with a label that is taken away."""
    editor.show_field("", NOTED)
    select(editor, "1Act")
    write(editor, "Act")
    assert editor.markdown() == "A law.[^1] More.\n\nAct 27 of 1999."


def test_cells_are_written_in(editor: NarrativeEditor) -> None:
    """A cell takes words; Enter in it begins a line, which is stored as a blank; lists and headings are not for it."""
    editor.show_field("", TABLED)
    select(editor, "Two")
    editor.surface.setTextCursor(after_selection(editor))
    write(editor, "\nmore")
    press(editor, Qt.Key.Key_8, CONTROL | SHIFT)
    assert "| Two more |  |" in editor.markdown()
    assert editor.markdown() == TABLED.replace("| Two |", "| Two more |")


def test_tables_and_notes_are_copied(editor: NarrativeEditor) -> None:
    """All that is copied arrives: in an empty text as it was, in a cell as lines."""
    for markdown in (NOTED, TABLED, QUOTED):
        editor.show_field("", markdown)
        press(editor, Qt.Key.Key_A)
        press(editor, Qt.Key.Key_C)
        editor.show_field("2.2.narrative", "")
        press(editor, Qt.Key.Key_V)
        assert editor.markdown() == markdown
        editor.show_field("2.1.narrative", "")
    editor.show_field("", TABLED)
    press(editor, Qt.Key.Key_A)
    press(editor, Qt.Key.Key_C)
    select(editor, "Two")
    press(editor, Qt.Key.Key_V)
    cell = "Scores: Principle Score One **2.3** Two After."
    assert editor.markdown() == TABLED.replace("| Two |", f"| {cell} |")


def test_labels_of_notes_are_not_counted(editor: NarrativeEditor) -> None:
    """The words of a note count, its label does not, wherever it stands."""
    editor.show_field("", "A law [^1] of [^b] old.\n\n[^1]: Of 1999.")
    assert editor.word_count == 6


def after_selection(editor: NarrativeEditor) -> QTextCursor:
    """Return a cursor behind what is selected."""
    cursor = editor.surface.textCursor()
    cursor.setPosition(cursor.selectionEnd())
    return cursor


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


def test_a_pasted_table_is_a_table(editor: NarrativeEditor) -> None:
    """A table of the web, of Word or of a spreadsheet stays one; one column is no table."""
    wanted = "| Year | Groups |\n| --- | --- |\n| 2024 | 12 |\n| 2025 |  |"
    put_on_clipboard(
        html="<table><tr><th>Year</th><th>Groups</th></tr><tr><td><p>2024</p></td><td>12</td></tr>"
        "<tr><td colspan=2>2025</td></tr></table>"
    )
    editor.surface.paste()
    assert editor.markdown() == wanted
    editor.show_field("2", "")
    put_on_clipboard(text="Year\tGroups\n2024\t12\n2025\t")
    editor.surface.paste()
    assert editor.markdown() == wanted
    editor.show_field("3", "")
    put_on_clipboard(html="<table><tr><td>one</td></tr><tr><td>two</td></tr></table>")
    editor.surface.paste()
    assert editor.markdown() == "one\n\ntwo"


def test_a_footnote_by_button(editor: NarrativeEditor) -> None:
    """The button puts in the next number, and what is typed is the note."""
    write(editor, "Law")
    for text in ("First.", "Second."):
        cursor = editor.surface.textCursor()
        cursor.setPosition(3 if text == "First." else 4)
        editor.surface.setTextCursor(cursor)
        QTest.mouseClick(_tool(editor, "Footnote"), Qt.MouseButton.LeftButton)
        write(editor, text)
    assert editor.markdown() == "Law[^1][^2]\n\n[^1]: First.\n\n[^2]: Second."


def test_a_table_by_button_is_gone_through_by_tab(editor: NarrativeEditor) -> None:
    """The button makes a table of three columns; Tab goes from cell to cell and leaves behind the last."""
    QTest.mouseClick(_tool(editor, "Table"), Qt.MouseButton.LeftButton)
    for text in "abcd":
        write(editor, text)
        QTest.keyClick(editor.surface, Qt.Key.Key_Tab)
    assert editor.markdown() == "| a | b | c |\n| --- | --- | --- |\n| d |  |  |\n|  |  |  |"


def _tool(editor: NarrativeEditor, name: str) -> QToolButton:
    return next(button for button in editor.findChildren(QToolButton) if button.accessibleName() == name)


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
