"""A section that is one text: introduction, country context, research process, closing notice."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from eesee_desktop.services import reports
from eesee_desktop.ui.kit.fold import Fold
from eesee_desktop.ui.kit.form import ranked
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.section.section_page import SectionPage, Work

_STANDING = frozenset({"introduction", "research_process", "notice"})
_READABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


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
        if section in _STANDING:
            fold = Fold(self.tr("Read the standard text"), self.home)
            fold.set_open(False)
            fold.fill_when_opened(partial(self._show_standing, fold))
            self.column.addSpacing(Space.SMALL)
            self.column.addWidget(fold)
        self.column.addSpacing(Space.MEDIUM)
        self.bind_narrative(section, self.tr("&Text"))

    def _show_standing(self, fold: Fold) -> None:
        """Show what is printed, and signed, where nothing is written here."""
        opened = self.work.open
        text = ranked("", "muted", self.home)
        text.setTextFormat(Qt.TextFormat.MarkdownText)
        text.setText(reports.standing_words(opened.value, opened.instrument, self.section))
        text.setTextInteractionFlags(_READABLE)
        fold.body.addWidget(text)
