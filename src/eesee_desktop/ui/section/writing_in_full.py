"""Writing the narrative of a page over the whole window, and back into the page."""

from __future__ import annotations

import json
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from eesee_desktop.ui.editor.narrative_editor import NarrativeEditor
from eesee_desktop.ui.editor.writing_face import recall_writing_face, writing_face
from eesee_desktop.ui.editor.writing_view import WritingView
from eesee_desktop.ui.operations import OpenAssessment

_FACE = "writing_face"


def recall_face(opened: OpenAssessment) -> None:
    """Write in the face that was chosen in this workspace."""
    recall_writing_face(opened.workspace.ui_state.get(_FACE))


class WritingInFull(QObject):
    """Lends an editor to the writing view and takes it back.

    Args:
        page: What the editor belongs to.
        box: Where it lies there.
    """

    def __init__(
        self, page: QWidget, opened: OpenAssessment, editor: NarrativeEditor, box: QVBoxLayout
    ) -> None:
        super().__init__(page)
        self._page = page
        self._open = opened
        self._editor = editor
        self._box = box
        self._view: WritingView | None = None
        self._was_full = False

    def toggle(self) -> None:
        """Write over the whole window and nothing beside it, or leave that."""
        if self._view is not None:
            self._view.leave()
            return
        window = self._page.window()
        self._view = WritingView(self._editor, partial(self._box.insertWidget, 0, self._editor, 1), window)
        self._view.face_chosen.connect(self._on_view_face_chosen)
        self._view.left.connect(self._on_view_left)
        self._was_full = window.isFullScreen()
        window.setWindowState(window.windowState() | Qt.WindowState.WindowFullScreen)

    def leave(self) -> None:
        """Be in the page again."""
        if self._view is not None:
            self._view.leave()

    def _on_view_left(self) -> None:
        self._view = None
        window = self._page.window()
        if not self._was_full:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)
        if self._page.isVisible():
            self._editor.surface.setFocus()
            self._editor.surface.ensureCursorVisible()

    def _on_view_face_chosen(self) -> None:
        # With the workspace, as all that a person does in it.
        self._open.workspace.ui_state.set(_FACE, json.dumps(writing_face()))
