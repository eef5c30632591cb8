"""Labels and fields, as a screen reader gets them."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from eesee_desktop.ui.kit.choice import name_choice
from eesee_desktop.ui.kit.form import make_read_only, ranked
from eesee_desktop.ui.kit.theme import Theme, apply_theme


@pytest.mark.parametrize(
    ("rank", "role"), [("title", "Heading"), ("lead", "Heading"), ("body", "StaticText")]
)
def test_what_looks_like_a_heading_is_one(qtbot: QtBot, rank: str, role: str) -> None:
    """A screen reader can jump from heading to heading of a page."""
    label = ranked("Results", rank)
    qtbot.addWidget(label)
    gc.collect()
    found = QAccessible.queryAccessibleInterface(label)
    assert found is not None
    assert (found.role().name, found.text(QAccessible.Text.Name)) == (role, "Results")


@pytest.mark.parametrize("kind", [QPlainTextEdit, QTextEdit])
def test_a_text_looks_as_it_is(
    qapp: QApplication, qtbot: QtBot, kind: type[QPlainTextEdit | QTextEdit]
) -> None:
    """What nobody can write into is grey, and is white again when they can: each time, and not only the first."""
    apply_theme(qapp, Theme.LIGHT)
    edit = kind()
    qtbot.addWidget(edit)
    with qtbot.waitExposed(edit):
        edit.show()

    def ground() -> str:
        return edit.grab().toImage().pixelColor(edit.width() // 2, edit.height() // 2).name()

    open_ground = ground()
    make_read_only(edit, is_read_only=True)
    fixed_ground = ground()
    make_read_only(edit, is_read_only=False)
    assert ground() == open_ground != fixed_ground


def test_a_choice_without_a_label_has_a_name(qtbot: QtBot) -> None:
    """On Linux too a choice is called by its name, and not by what happens to be chosen."""
    window = QWidget()
    qtbot.addWidget(window)
    box = QComboBox(window)
    box.addItem("Law")
    name_choice(box, "Kind of source")
    window.show()
    found = QAccessible.queryAccessibleInterface(box)
    assert found is not None
    ((label, _),) = found.relations(QAccessible.RelationFlag.Label)
    assert label.text(QAccessible.Text.Name) == "Kind of source"
