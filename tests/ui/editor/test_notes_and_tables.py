"""Notes, tables and quotations on the writing surface: typed in, copied, pasted, made by button."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from eesee_desktop.ui.editor.narrative_editor import NarrativeEditor
from support_editor import CONTROL, SHIFT, after_selection, press, put_on_clipboard, select, tool, write

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
        QTest.mouseClick(tool(editor, "Footnote"), Qt.MouseButton.LeftButton)
        write(editor, text)
    assert editor.markdown() == "Law[^1][^2]\n\n[^1]: First.\n\n[^2]: Second."


def test_a_table_by_button_is_gone_through_by_tab(editor: NarrativeEditor) -> None:
    """The button makes a table of three columns; Tab goes from cell to cell and leaves behind the last."""
    QTest.mouseClick(tool(editor, "Table"), Qt.MouseButton.LeftButton)
    for text in "abcd":
        write(editor, text)
        QTest.keyClick(editor.surface, Qt.Key.Key_Tab)
    assert editor.markdown() == "| a | b | c |\n| --- | --- | --- |\n| d |  |  |\n|  |  |  |"
