"""A section that is one text: introduction, country context, research process, closing notice."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from eesee_desktop.ui.kit.form import ranked
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.section.section_page import SectionPage, Work


class TextPage(SectionPage):
    """The text, and what happens if it is left empty."""

    def __init__(self, work: Work, section: str, parent: QWidget | None = None) -> None:
        super().__init__(work, section, parent)
        hint = {
            "introduction": self.tr("If left empty, the report opens with the standard introduction."),
            "context": self.tr("What a reader must know about the country before the principles. Required."),
            "research_process": self.tr("If left empty, the report prints the standard text."),
            "notice": self.tr("If left empty, the report ends with the standard funding notice."),
        }[section]

        self.column.addWidget(ranked(hint, "muted", self.home))
        self.column.addSpacing(Space.MEDIUM)
        self.bind_narrative(section, self.tr("&Text"))
