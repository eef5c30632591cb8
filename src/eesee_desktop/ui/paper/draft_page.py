"""The section that shows the draft report, and the same in a window beside the text."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from eesee_desktop.ui.kit import icons
from eesee_desktop.ui.kit.form import ranked
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.screen_room import screen_room
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.operations import OpenAssessment
from eesee_desktop.ui.paper.draft_viewer import DraftViewer
from eesee_desktop.ui.section.section_page import SectionPage, Work
from eesee_desktop.ui.words.places import section_name

_LINES = 12  # least height of the pages


class DraftPage(SectionPage):
    """The pages of the draft.

    Attributes:
        beside: The window beside the text, once it was asked for.

    Signals:
        written(object, str): A file was written; carries its ``Path`` and a sentence about it.
    """

    written = Signal(object, str)

    def __init__(self, work: Work, section: str, parent: QWidget | None = None) -> None:
        super().__init__(work, section, parent, widest=Space.WIDE)
        self.viewer = DraftViewer(work.open, self)
        self.beside: DraftWindow | None = None
        self._aside = QPushButton(self.tr("&Beside the text"), self)

        self._aside.setIcon(icons.icon("side"))
        self._aside.setToolTip(
            self.tr("Open the pages in a window of their own; they follow what you write.")
        )
        self.viewer.tools.add(self._aside)
        self.viewer.view.setMinimumHeight(self.fontMetrics().lineSpacing() * _LINES)
        self.column.addWidget(self.viewer, 1)
        back = self.tr(
            "Saved for Word and corrected by a colleague, it comes back with “Bring in…”, change by change."
        )
        self.column.addWidget(ranked(back, "muted", self))

        self.viewer.written.connect(self.written)
        self._aside.clicked.connect(self._on_aside_clicked)

    @override
    def go_to(self, field: str) -> None:
        """Put the focus on the pages.

        Args:
            field: ``draft.panel`` for the panel's copy.
        """
        self.viewer.show_kind(is_panel_copy=field == "draft.panel")
        self.viewer.view.setFocus()

    @override
    def put_away(self) -> None:
        """Make no more pages."""
        self.viewer.stop()
        if self.beside is not None:
            self.beside.viewer.stop()
            self.beside.close()

    def _on_aside_clicked(self) -> None:
        if self.beside is None:
            self.beside = DraftWindow(self.work.open, self.window())
            self.beside.viewer.written.connect(self.written)
        self.beside.viewer.show_kind(is_panel_copy=bool(self.viewer.kind.currentData()))
        self.beside.show()
        self.beside.raise_()
        self.beside.activateWindow()


class DraftWindow(QWidget):
    """The pages of the draft in a window of their own, to be read while one writes."""

    def __init__(self, opened: OpenAssessment, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.viewer = DraftViewer(opened, self)
        self.setWindowTitle(f"{section_name('draft', opened.instrument)} — eesee")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.addWidget(self.viewer)
        room = screen_room(self)
        self.resize(min(room.width() // 2, Space.COLUMN), min(room.height() - 2 * Space.HUGE, room.width()))
