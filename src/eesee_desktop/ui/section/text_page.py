"""A section that is one text: introduction, country context, research process, closing notice."""

from __future__ import annotations

from functools import partial
from textwrap import shorten

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from eesee_desktop.markup.words import plain_text
from eesee_desktop.services import reports
from eesee_desktop.ui.kit.fold import Fold
from eesee_desktop.ui.kit.form import ranked
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.section.section_page import SectionPage, Work
from eesee_desktop.ui.words.placing import put

_HINTED = 220  # characters of a standing text that stand in the hint
_READABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class TextPage(SectionPage):
    """The text, and what happens if it is left empty."""

    def __init__(self, work: Work, section: str, parent: QWidget | None = None) -> None:
        super().__init__(work, section, parent)
        standing = "" if section == "context" else plain_text(self._standing())
        beginning = shorten(standing, _HINTED, placeholder=" …") if standing else ""
        hint = (
            put(self.tr("If you leave this empty, the report prints: “%1”"), beginning)
            if standing
            else self.tr("What a reader must know about the country before the principles. Required.")
        )

        self.column.addWidget(ranked(hint, "muted", self.home))
        # Where the hint holds all of it there is nothing to unfold.
        if beginning != " ".join(standing.split()):
            fold = Fold(self.tr("Read the standard text"), self.home)
            fold.set_open(False)
            fold.fill_when_opened(partial(self._show_standing, fold))
            self.column.addSpacing(Space.SMALL)
            self.column.addWidget(fold)
        self.column.addSpacing(Space.MEDIUM)
        self.bind_narrative(section, self.tr("&Text"))

    def _standing(self) -> str:
        """Return what is printed where nothing is written here, Markdown."""
        opened = self.work.open
        return reports.standing_words(opened.value, opened.instrument, self.section)

    def _show_standing(self, fold: Fold) -> None:
        """Show what is printed, and signed, where nothing is written here."""
        text = ranked("", "muted", self.home)
        text.setTextFormat(Qt.TextFormat.MarkdownText)
        text.setText(self._standing())
        text.setTextInteractionFlags(_READABLE)
        fold.body.addWidget(text)
