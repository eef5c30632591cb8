"""The line above an assessment: which one it is, how far it is, what is next, and what stands beside the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.ui.kit import icons
from eesee_desktop.ui.kit.em import em_of
from eesee_desktop.ui.kit.flow import Flow
from eesee_desktop.ui.kit.fold_head import FoldHead
from eesee_desktop.ui.kit.form import ranked
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import Space, current_colours
from eesee_desktop.ui.main_window.section_tree import SectionProgress, progress_words
from eesee_desktop.ui.words.countries import country_name
from eesee_desktop.ui.words.dates import period_words
from eesee_desktop.ui.words.placing import in_line, labelled, put
from eesee_desktop.ui.words.shortcuts import keys_in_words

# Width in ems below which the buttons stand under the facts, not beside them.
_ONE_LINE = 60
# Below this the sections, one key away, and the line at the bottom say how far it is; the page needs the lines more.
_FULL = 36


@dataclass(frozen=True, slots=True)
class Standing:
    """How far an assessment is.

    Attributes:
        principles: How far each is, in their order.
        filled: Required fields that have a value.
        total: All required fields.
        next_step: What to do next, in one line; empty where nothing is left to do.
    """

    principles: tuple[SectionProgress, ...]
    filled: int
    total: int
    next_step: str


class HeadLine(QWidget):
    """Country, period, state, progress and the next step, between the buttons that show and hide what is beside.

    Signals:
        sections_clicked: Show or hide the sections.
        guidance_clicked: Show or hide the guidance.
        next_clicked: Go to what is to do next.
        review_clicked: Show what is to complete.
        draft_clicked: Show the draft.
        seal_clicked: Seal the assessment.
        reopen_requested: Make a sealed assessment the next revision.
    """

    sections_clicked = Signal()
    guidance_clicked = Signal()
    next_clicked = Signal()
    review_clicked = Signal()
    draft_clicked = Signal()
    seal_clicked = Signal()
    reopen_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sections = FoldHead(self)
        self._name = ranked("", "lead", self)
        self._training = QLabel(self.tr("TRAINING"), self)
        self._state = ranked("", "muted", self)
        self._progress = _Dots(self)
        self._figure = ranked("", "muted", self)
        self._next = QPushButton(self)
        self._reopen = QPushButton(self)
        self._verbs = QWidget(self)
        self._review = QPushButton(self.tr("Review"), self._verbs)
        self._draft = QPushButton(self.tr("Report"), self._verbs)
        self._seal = QPushButton(self.tr("Seal"), self._verbs)
        self._guidance = FoldHead(self)

        self._training.setProperty("kind", "training")
        for label in (self._name, self._state, self._figure):
            label.setWordWrap(False)
        for link in (self._next, self._reopen):
            link.setProperty("kind", "link")
        for button, name, keys in (
            (self._sections, self.tr("Sections"), "sections"),
            (self._guidance, self.tr("Guidance"), "side"),
        ):
            button.setAccessibleName(name)
            button.setToolTip(put("%1 (%2)", name, keys_in_words(keys)))
        self._review.setToolTip(put("%1 (%2)", self.tr("What is still missing"), keys_in_words("review")))
        shown = self.tr("The report as it would be printed")
        self._draft.setToolTip(put("%1 (%2)", shown, keys_in_words("draft")))
        self._seal.setToolTip(self.tr("Make the assessment final, and the sealed file to send"))
        self._draw_icons()
        self._assemble()
        self._connect()

    def _assemble(self) -> None:
        self._facts = Flow(self, spacing=Space.MEDIUM)
        for part in (
            self._name,
            self._training,
            self._state,
            self._progress,
            self._figure,
            self._next,
            self._reopen,
        ):
            self._facts.add(part)
        self._verbs_row = verbs = QHBoxLayout(self._verbs)
        verbs.setContentsMargins(0, 0, 0, 0)
        verbs.setSpacing(Space.SMALL)
        for button in (self._review, self._draft, self._seal):
            verbs.addWidget(button)
        grid = QGridLayout(self)
        grid.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        grid.setHorizontalSpacing(Space.MEDIUM)
        grid.setVerticalSpacing(Space.SMALL)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._sections, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._facts, 0, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self._verbs, 0, 2)
        grid.addWidget(self._guidance, 0, 3, Qt.AlignmentFlag.AlignTop)
        self._grid = grid
        self._is_narrow = False
        chain = (
            self._sections,
            self._next,
            self._reopen,
            self._review,
            self._draft,
            self._seal,
            self._guidance,
        )
        for before, after in pairwise(chain):
            self.setTabOrder(before, after)

    def _connect(self) -> None:
        self._sections.clicked.connect(self.sections_clicked)
        self._guidance.clicked.connect(self.guidance_clicked)
        self._next.clicked.connect(self.next_clicked)
        self._review.clicked.connect(self.review_clicked)
        self._draft.clicked.connect(self.draft_clicked)
        self._seal.clicked.connect(self.seal_clicked)
        self._reopen.clicked.connect(self.reopen_requested)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange}:
            self._draw_icons()
            self._arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the buttons beside the facts, or under them where there is not room."""
        is_narrow = self.width() < _ONE_LINE * em_of(self)
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            row, column = (1, 1) if is_narrow else (0, 2)
            self._grid.addWidget(self._verbs, row, column, Qt.AlignmentFlag.AlignLeading)
        is_full = self.width() >= _FULL * em_of(self)
        for part in (self._state, self._progress, self._figure):
            if part.isHidden() is is_full:
                part.setVisible(is_full)

    def _draw_icons(self) -> None:
        side = self.fontMetrics().height()
        for button, icon in ((self._sections, "sections"), (self._guidance, "side")):
            button.setIcon(icons.icon(icon))
            button.setIconSize(QSize(side, side))

    def show_assessment(self, value: Assessment, *, is_read_only: bool = False) -> None:
        """Show which assessment it is, and whether it can be written in.

        Args:
            is_read_only: Nothing of the workspace can be changed.
        """
        self._name.setText(in_line((country_name(value.country), period_words(value.period))))
        self._training.setVisible(value.is_training)
        state = self.tr("Sealed, revision %1") if value.is_sealed else self.tr("Draft, revision %1")
        self._state.setText(put(state, value.revision))
        self._reopen.setText(put(self.tr("Reopen as revision %1…"), value.revision + 1))
        self._reopen.setVisible(value.is_sealed and not is_read_only)
        self._seal.setVisible(not value.is_sealed and not is_read_only)

    def show_standing(self, standing: Standing) -> None:
        """Show how far it is, and what is next."""
        self._progress.show_principles(standing.principles)
        self._figure.setText(f"{standing.filled}/{standing.total}")
        done = put(self.tr("%1 of %2 required items are there"), standing.filled, standing.total)
        self._figure.setToolTip(done)
        self._figure.setAccessibleName(done)
        # The arrow points on, which in a mirrored window is to the left.
        arrow = "◂" if self.isRightToLeft() else "▸"
        text = standing.next_step
        self._next.setText(f"{text} {arrow}")
        self._next.setAccessibleName(text)
        self._next.setVisible(bool(standing.next_step))
        is_ready = standing.filled == standing.total
        kind = "main" if is_ready else ""
        if self._seal.property("kind") != kind:
            self._seal.setProperty("kind", kind)
            self._seal.style().unpolish(self._seal)
            self._seal.style().polish(self._seal)
            # Once it can be sealed that is the first thing to do, and the last one while it cannot.
            self._verbs_row.insertWidget(0 if is_ready else self._verbs_row.count() - 1, self._seal)
            self.setTabOrder(self._next if is_ready else self._draft, self._seal)

    def show_room(self, *, sections: bool, guidance: bool, has_guidance: bool) -> None:
        """Show what stands beside the page at present.

        Args:
            has_guidance: There is any for the section.
        """
        self._sections.setChecked(sections)
        self._guidance.setChecked(guidance)
        self._guidance.setEnabled(has_guidance)


class _Dots(QWidget):
    """How far each principle is, a shape each."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._principles: tuple[SectionProgress, ...] = ()

    def show_principles(self, principles: Sequence[SectionProgress]) -> None:
        """Show so many shapes."""
        if tuple(principles) != self._principles:
            self._principles = tuple(principles)
            words = "\n".join(
                labelled(number, progress_words(progress))
                for number, progress in enumerate(principles, start=1)
            )
            self.setToolTip(words)
            self.setAccessibleName(self.tr("Principles") + "\n" + words)
            self.updateGeometry()
            self.update()

    @override
    def sizeHint(self) -> QSize:
        side = self._side()
        return QSize(len(self._principles) * (side + Space.TIGHT // 2), self.fontMetrics().height())

    def _side(self) -> int:
        return self.fontMetrics().height() * 4 // 5

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, side, colours = QPainter(self), self._side(), current_colours()
        top = (self.height() - side) // 2
        for index, progress in enumerate(self._principles):
            left = index * (side + Space.TIGHT // 2)
            if self.isRightToLeft():
                left = self.width() - left - side
            colour = colours.accent if progress is SectionProgress.DONE else colours.muted
            icons.icon(progress.value, colour).paint(painter, QRect(left, top, side, side))
