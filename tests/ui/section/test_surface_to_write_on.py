"""A dimension's page as a surface to write on: one scroll, type that is read for hours, a caret that is seen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QFontInfo, QTextBlock, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from eesee_desktop.services import assessments
from eesee_desktop.ui.editor.find_bar import FindBar
from eesee_desktop.ui.editor.narrative_editor import NarrativeEditor
from eesee_desktop.ui.editor.tall_prose import LINES_AROUND
from eesee_desktop.ui.editor.writing_face import WritingFace, choose_writing_face, line_height
from eesee_desktop.ui.editor.writing_view import WritingView
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.kit.choice import ValueChoice
from eesee_desktop.ui.kit.theme import Theme, apply_theme
from eesee_desktop.ui.main_window.window import MainWindow
from eesee_desktop.ui.section.section_page import SectionPage
from support_workspace import begin_assessment, make_workspace

WORDS = "The law asks each association to register again within ninety days, and few of them could do it. "
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """Return the window on dimension 2.1, whose narrative has three paragraphs, in the size of a small laptop."""
    workspace, _ = make_workspace(tmp_path / "workspace")
    wanted = begin_assessment(workspace)
    assessments.set_field(workspace, wanted, "2.1.narrative", "\n\n".join([WORDS * 3] * 3))
    background = Background()
    made = MainWindow(workspace, background)
    made.resize(1366, 768)
    qtbot.addWidget(made)
    made.open_assessment(wanted)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    assert made.frame is not None
    made.frame.tree.choose("2.1")
    yield made
    made.close()
    made.put_away()
    background.stop()
    workspace.close()


def _page(window: MainWindow) -> SectionPage:
    assert window.frame is not None
    page = window.frame.page
    assert page is not None
    return page


def _editor(window: MainWindow) -> NarrativeEditor:
    return _page(window).findChildren(NarrativeEditor)[0]


def _at_end(window: MainWindow) -> NarrativeEditor:
    editor = _editor(window)
    editor.surface.setFocus()
    editor.surface.moveCursor(QTextCursor.MoveOperation.End)
    return editor


def test_text_stands_under_its_name(window: MainWindow) -> None:
    """Text and name of a narrative begin at one edge, a line holds 66 to 72 letters, and type is 15 to 16 px."""
    editor = _editor(window)
    surface = editor.surface
    name = next(label for label in editor.findChildren(QLabel) if label.buddy() is surface)
    text_left = surface.viewport().mapTo(editor, QPoint(surface.cursorRect().left(), 0)).x()
    assert abs(text_left - name.mapTo(editor, QPoint(0, 0)).x()) <= 1
    assert 15 <= QFontInfo(surface.document().defaultFont()).pixelSize() <= 16
    layout = surface.document().begin().layout()
    lengths = [layout.lineAt(line).textLength() for line in range(layout.lineCount() - 1)]
    assert 62 <= sum(lengths) / len(lengths) <= 74  # a mean of lines broken at words, of a width of 66 to 72
    widest = layout.lineAt(0).width() / surface.fontMetrics().horizontalAdvance(WORDS) * len(WORDS)
    assert 66 <= widest <= 72


def _spacing(block: QTextBlock) -> tuple[float, float, float]:
    form = block.blockFormat()
    return round(form.lineHeight(), 3), round(form.topMargin(), 3), round(form.bottomMargin(), 3)


def test_lines_stand_alike_in_new_pasted_and_reloaded_text(window: MainWindow) -> None:
    """Lines are 1.5 letters high, half a line lies between paragraphs, wherever the paragraph came from."""
    editor = _at_end(window)
    surface = editor.surface
    font = surface.document().defaultFont()
    QTest.keyClick(surface, Qt.Key.Key_Return)
    QTest.keyClicks(surface, "typed")
    pasted = QMimeData()
    pasted.setHtml("<p>one</p><p style='line-height:3'>two</p>")
    surface.insertFromMimeData(pasted)
    block, found = surface.document().begin(), set()
    while block.isValid():
        found.add(_spacing(block))
        if block.layout().lineCount() > 1:
            apart = block.layout().lineAt(1).y() - block.layout().lineAt(0).y()
            assert apart == pytest.approx(line_height(font), abs=1)
        block = block.next()
    assert len(found) == 1
    assert next(iter(found))[2] == pytest.approx(line_height(font) / 2, abs=0.01)
    empty = NarrativeEditor()
    empty.show_field("x", "")
    assert _spacing(empty.surface.document().begin()) in found
    empty.surface.selectAll()
    empty.surface.cut()
    assert _spacing(empty.surface.document().begin()) in found


def _room_around_caret(window: MainWindow) -> tuple[int, int]:
    """Return how much of the page is seen above and below the caret, in device-independent pixels."""
    page, surface = _page(window), _editor(window).surface
    caret = surface.cursorRect()
    top = surface.viewport().mapTo(page.viewport(), caret.topLeft()).y() - surface.covered
    bottom = surface.viewport().mapTo(page.viewport(), caret.bottomLeft()).y()
    return top, page.viewport().height() - bottom


def test_the_caret_stays_in_sight_while_one_writes(window: MainWindow) -> None:
    """Whatever key moves it or writes, the caret has three lines around it, and the page is all that scrolls."""
    editor = _at_end(window)
    surface = editor.surface
    least = LINES_AROUND * int(line_height(surface.document().defaultFont())) - 2
    for _ in range(6):
        QTest.keyClicks(surface, WORDS)
        QTest.keyClick(surface, Qt.Key.Key_Return)
        assert _room_around_caret(window)[1] >= least
    QTest.keyClick(surface, Qt.Key.Key_PageUp)
    assert min(_room_around_caret(window)) >= least
    QTest.keyClick(surface, Qt.Key.Key_PageDown)
    assert min(_room_around_caret(window)) >= least
    QTest.keyClick(surface, Qt.Key.Key_Home, CONTROL)
    above, below = _room_around_caret(window)
    assert above >= 0
    assert below >= least
    assert surface.verticalScrollBar().maximum() == 0
    assert surface.minimumHeight() > surface.document().size().height()


def test_tools_stay_in_sight_over_a_long_text(window: MainWindow) -> None:
    """Scrolled down, the tools of the narrative lie at the top of the page."""
    editor = _at_end(window)
    page = _page(window)
    QTest.keyClicks(editor.surface, WORDS * 12)
    tools = next(label for label in editor.findChildren(QLabel) if label.buddy() is editor.surface)
    assert page.verticalScrollBar().value() > 0
    assert 0 <= tools.mapTo(page.viewport(), QPoint(0, 0)).y() < editor.surface.covered


def test_control_f_finds_wherever_the_caret_is_on_the_page(window: MainWindow) -> None:
    """Ctrl+F opens find in the narrative, and the letters that follow are what is looked for."""
    editor = _at_end(window)
    surface = editor.surface
    before = editor.markdown()
    for start in (surface, _page(window).findChildren(QPlainTextEdit)[0]):
        start.setFocus()
        QTest.keyClick(start, Qt.Key.Key_F, CONTROL)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert editor.isAncestorOf(focus)
        assert focus is not surface
        QTest.keyClicks(focus, "ninety")
        assert surface.textCursor().selectedText() == "ninety"
        QTest.keyClick(focus, Qt.Key.Key_Escape)
    assert editor.markdown() == before


def test_tab_stays_in_the_writing_view(window: MainWindow) -> None:
    """Tab goes round through text and choices, and never to what lies beneath and is not seen."""
    editor = _at_end(window)
    QTest.keyClick(editor.surface, Qt.Key.Key_F11)
    view = window.findChild(WritingView)
    assert isinstance(view, WritingView)
    passed = set()
    for _ in range(30):
        focus = QApplication.focusWidget()
        assert focus is not None
        assert view.isAncestorOf(focus)
        passed.add(focus.accessibleName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert {"Typeface", "Size", "Width", "Leave the writing view"} <= passed


def test_the_writing_view_covers_all_else_and_gives_the_text_back(window: MainWindow) -> None:
    """F11 shows the text alone; the face chosen there is kept; another section or F11 puts it back where it was."""
    editor = _at_end(window)
    page = _page(window)
    QTest.keyClick(editor.surface, Qt.Key.Key_F11)
    view = window.findChild(WritingView)
    assert isinstance(view, WritingView)
    assert view.size() == window.size()
    assert view.isAncestorOf(editor)
    QTest.keyClicks(editor.surface, " More.")
    box = next(box for box in view.findChildren(ValueChoice) if box.accessibleName() == "Size")
    box.setCurrentText("20")
    box.activated.emit(box.currentIndex())
    assert QFontInfo(editor.surface.document().defaultFont()).pixelSize() == 20
    QTest.keyClick(editor.surface, Qt.Key.Key_F11)
    assert page.isAncestorOf(editor)
    assert editor.surface.hasFocus()
    assert editor.markdown().endswith("More.")
    assert "20" in (window.workspace.ui_state.get("writing_face") or "")
    QTest.keyClick(editor.surface, Qt.Key.Key_F11)
    assert window.frame is not None
    window.frame.tree.choose("2.2")
    assert page.isAncestorOf(editor)
    assert not any(view.isVisible() for view in window.findChildren(WritingView))
    choose_writing_face(WritingFace())


def test_words_are_counted_in_a_principle_and_in_all(window: MainWindow, qtbot: QtBot) -> None:
    """Below a narrative stand the words of its principle and of the whole report."""
    wanted = len(WORDS.split()) * 9
    qtbot.waitUntil(
        lambda: any(
            f"Principle 2: {wanted} word" in label.text() and f"whole report: {wanted} word" in label.text()
            for label in _page(window).findChildren(QLabel)
        )
    )


def test_another_size_of_type_is_no_edit(window: MainWindow, qtbot: QtBot) -> None:
    """Type of another size spaces every text anew and saves nothing: the line at the bottom stays as it was."""
    frame = window.frame
    assert frame is not None
    editor = _at_end(window)
    QTest.keyClicks(editor.surface, "More. ")
    frame.save()

    def gap() -> float:
        return editor.surface.document().begin().blockFormat().bottomMargin()

    before = gap()
    unsaved: list[bool] = []
    frame.unsaved_changed.connect(unsaved.append)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    try:
        apply_theme(application, Theme.LIGHT, 150)
        qtbot.waitUntil(lambda: gap() > before)
    finally:
        apply_theme(application, Theme.LIGHT)
        qtbot.waitUntil(lambda: gap() == before)
    assert not unsaved
    assert not frame.autosave.is_unsaved
    QTest.keyClicks(editor.surface, "!")
    assert unsaved == [True]


def test_find_closed_leaves_no_strip(window: MainWindow, qtbot: QtBot) -> None:
    """With find and replace closed again, the text stands where it stood before."""
    editor = _at_end(window)
    qtbot.waitUntil(lambda: editor.surface.y() > editor.fontMetrics().height())
    before = editor.surface.y()
    QTest.keyClick(editor.surface, Qt.Key.Key_F, CONTROL)
    qtbot.waitUntil(lambda: editor.surface.y() > before)
    bar = editor.findChild(FindBar)
    assert bar is not None
    QTest.keyClick(bar, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: editor.surface.y() == before)


def test_another_report_language_is_followed_at_once(window: MainWindow, qtbot: QtBot) -> None:
    """When a report of another language is brought in, its words are checked in that, in its direction."""
    frame = window.frame
    assert frame is not None
    opened, surface = frame.open, _editor(window).surface

    def marked() -> list[str]:
        block = surface.document().begin()
        spans = block.layout().formats()
        return [block.text()[span.start : span.start + span.length] for span in spans]

    opened.apply(assessments.set_field, None, "2.1.narrative", "asociación knows")
    qtbot.waitUntil(lambda: marked() == ["asociación"], timeout=20_000)
    opened.apply(assessments.replace_content, None, replace(opened.value, language="es"))
    qtbot.waitUntil(lambda: marked() == ["knows"], timeout=20_000)
    opened.apply(assessments.replace_content, None, replace(opened.value, language="fa"))
    assert surface.document().defaultTextOption().textDirection() is Qt.LayoutDirection.RightToLeft
