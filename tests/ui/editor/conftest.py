"""What the tests of the writing surface share: an editor on the screen."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from eesee_desktop.ui.editor.narrative_editor import NarrativeEditor


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
