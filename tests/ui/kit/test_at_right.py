"""Texts of several lines on a screen that is read from the right."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from eesee_desktop.ui.kit import icons
from eesee_desktop.ui.kit.form import align_lines_with_screen, ranked
from eesee_desktop.ui.kit.growing_text import GrowingText

# Each line begins with the same letter.
_WORDS = "باب باب باب باب باب باب باب باب باب باب باب باب باب باب باب باب"
_INK = 140  # of 255, and what is darker


@pytest.fixture(name="_mirrored")
def mirrored(qapp: QApplication) -> Iterator[None]:
    """Let the screen be read from the right."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _beginnings(widget: QWidget) -> list[int]:
    """Return how far from the right edge each line of a widget begins."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    found: list[int] = []
    was_ink = False
    for y in range(image.height()):
        dark = [x for x in range(image.width()) if image.pixelColor(x, y).red() < _INK]
        if dark:
            free = image.width() - max(dark)
            if was_ink:
                found[-1] = min(found[-1], free)
            else:
                found.append(free)
        was_ink = bool(dark)
    return found


@pytest.mark.usefixtures("_mirrored")
def test_lines_begin_below_each_other(qtbot: QtBot) -> None:
    """No line of a paragraph is moved in by a blank."""
    label = ranked(_WORDS, "body")
    qtbot.addWidget(label)
    label.resize(120, 200)
    begun = _beginnings(label)
    assert len(begun) >= 3
    assert max(begun) - min(begun) <= 1


@pytest.mark.usefixtures("_mirrored")
def test_plain_text_begins_at_the_right(qtbot: QtBot) -> None:
    """What a field that cannot be written in says begins where the screen is read from."""
    edit = QPlainTextEdit("باب")
    edit.setFrameShape(edit.Shape.NoFrame)
    qtbot.addWidget(edit)
    align_lines_with_screen(edit)
    edit.resize(300, 40)
    assert max(_beginnings(edit)) < 20


@pytest.mark.parametrize(
    ("text", "side"),
    [("باب", "AlignRight"), ("12 – باب", "AlignRight"), ("Door باب", "AlignLeft"), ("", "AlignLeft")],
)
def test_a_reason_begins_at_the_side_of_its_first_letter(qtbot: QtBot, text: str, side: str) -> None:
    """A reason in Arabic stands at the right on a screen in English too, and one in English at the left."""
    edit = GrowingText(2, 5)
    qtbot.addWidget(edit)
    edit.show_text(text)
    assert edit.document().defaultTextOption().alignment() == Qt.AlignmentFlag[side]
    edit.setPlainText("Door" if side == "AlignRight" else "باب")
    assert edit.document().defaultTextOption().alignment() != Qt.AlignmentFlag[side]


@pytest.mark.usefixtures("_mirrored")
def test_a_reason_begins_at_the_right_of_a_mirrored_screen(qtbot: QtBot) -> None:
    """Whatever it is written in, as its label does."""
    edit = GrowingText(2, 5)
    qtbot.addWidget(edit)
    edit.show_text("Door")
    assert edit.document().defaultTextOption().alignment() == Qt.AlignmentFlag.AlignRight


@pytest.mark.usefixtures("_mirrored")
def test_figures_in_an_icon_are_not_turned(qapp: QApplication) -> None:
    """The numbers of a numbered list stand at the right, and can be read."""
    turned = icons.pixmap("numbers", 48).toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    plain = icons.pixmap("numbers", 48).toImage()
    assert turned != plain
    assert turned != plain.flipped(Qt.Orientation.Horizontal)
