"""The works that the assessment rests on."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from eesee_desktop.ui.pages.section_page import SectionPage, Work
from eesee_desktop.ui.theme import Space


class SourcesPage(SectionPage):
    """A table of sources and a form for the chosen one."""

    def __init__(self, work: Work, section: str, parent: QWidget | None = None) -> None:
        super().__init__(work, section, parent, widest=Space.WIDE)

        self.column.addStretch(1)
