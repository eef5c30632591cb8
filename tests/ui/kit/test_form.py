"""Labels and fields, as a screen reader gets them."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from eesee_desktop.ui.kit.choice import name_choice
from eesee_desktop.ui.kit.form import ranked


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
