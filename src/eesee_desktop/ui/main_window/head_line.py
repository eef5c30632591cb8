"""The line above an assessment: which one it is, and what stands beside the page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.system.countries import country_name
from eesee_desktop.ui.kit import icons
from eesee_desktop.ui.kit.flow import Flow
from eesee_desktop.ui.kit.form import ranked
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.words.dates import period_words


class HeadLine(QWidget):
    """Country, period and state, between the buttons that show and hide sections and guidance.

    Signals:
        sections_clicked: Show or hide the sections.
        guidance_clicked: Show or hide the guidance.
        reopen_requested: Make a sealed assessment the next revision.
    """

    sections_clicked = Signal()
    guidance_clicked = Signal()
    reopen_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sections = QToolButton(self)
        self._name = ranked("", "lead", self)
        self._training = QLabel(self.tr("TRAINING"), self)
        self._state = ranked("", "muted", self)
        self._reopen = QPushButton(self)
        self._guidance = QToolButton(self)

        self._training.setProperty("kind", "training")
        self._name.setWordWrap(False)
        self._state.setWordWrap(False)
        self._reopen.setProperty("kind", "link")
        for button, name, keys in (
            (self._sections, self.tr("Sections"), "F9"),
            (self._guidance, self.tr("Guidance"), "F10"),
        ):
            button.setCheckable(True)
            button.setAccessibleName(name)
            button.setToolTip(f"{name} ({keys})")
        self._draw_icons()
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(self._sections)
        facts = Flow(self, spacing=Space.MEDIUM)
        for part in (self._name, self._training, self._state, self._reopen):
            facts.add(part)
        row.addWidget(facts, 1)
        row.addWidget(self._guidance)

        self._sections.clicked.connect(self.sections_clicked)
        self._guidance.clicked.connect(self.guidance_clicked)
        self._reopen.clicked.connect(self.reopen_requested)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange}:
            self._draw_icons()

    def _draw_icons(self) -> None:
        side = self.fontMetrics().height()
        for button, icon in ((self._sections, "sections"), (self._guidance, "side")):
            button.setIcon(icons.icon(icon))
            button.setIconSize(QSize(side, side))

    def show_assessment(self, value: Assessment) -> None:
        """Show which assessment it is, and whether it can be written in."""
        self._name.setText(f"{country_name(value.country)} · {period_words(value.period)}")
        self._training.setVisible(value.is_training)
        state = self.tr("Sealed, revision %1") if value.is_sealed else self.tr("Draft, revision %1")
        self._state.setText(state.replace("%1", str(value.revision)))
        self._reopen.setText(self.tr("Reopen as revision %1…").replace("%1", str(value.revision + 1)))
        self._reopen.setVisible(value.is_sealed)

    def show_room(self, *, sections: bool, guidance: bool, has_guidance: bool) -> None:
        """Show what stands beside the page at present.

        Args:
            has_guidance: There is any for the section.
        """
        self._sections.setChecked(sections)
        self._guidance.setChecked(guidance)
        self._guidance.setEnabled(has_guidance)
