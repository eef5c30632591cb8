"""Recommendations by audience: each its own text, an order, and the principles it would further."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from eesee_desktop.domain.ids import PrincipleId, RecommendationId
from eesee_desktop.domain.recommendation import Audience, Recommendation, to_audience
from eesee_desktop.services import recommendations
from eesee_desktop.services.changes import ChangeKind, Changes
from eesee_desktop.ui.editor.document_keeper import DocumentKeeper
from eesee_desktop.ui.editor.short_prose import ShortProse
from eesee_desktop.ui.editor.text_place import places_in, select_place
from eesee_desktop.ui.editor.text_search import Wanted
from eesee_desktop.ui.kit import icons
from eesee_desktop.ui.kit.bar import tool
from eesee_desktop.ui.kit.flow import Flow
from eesee_desktop.ui.kit.form import ranked
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.section.section_page import SectionPage, Work
from eesee_desktop.ui.words.places import section_name
from eesee_desktop.ui.words.words import word

_LINES = 3
# Cards: as many as are seen on a usual screen, and as many as are made between two strokes of a key.
_AT_ONCE, _AT_A_TIME = 4, 2


class RecommendationCard(QFrame):
    """One recommendation.

    Signals:
        edited: Its text is being typed.
        tied(object): The principles it would further, as a tuple of PrincipleId.
        moved(int): It is to stand so many places further down.
        removed: It is to go.
    """

    edited = Signal()
    tied = Signal(object)
    moved = Signal(int)
    removed = Signal()

    def __init__(
        self,
        item: Recommendation,
        principles: tuple[tuple[PrincipleId, str], ...],
        number: int,
        keeper: DocumentKeeper,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._text = ShortProse(keeper, f"recommendation/{item.id}", item.text, _LINES, self)
        self._ties = [(number, QCheckBox(str(number), self)) for number, _ in principles]
        self._ties_label = QLabel(self.tr("Principles"), self)
        self._up = tool(self, "up", self.tr("Move up"))
        self._down = tool(self, "down", self.tr("Move down"))
        self._remove = tool(self, "delete", self.tr("Remove"))

        self.setProperty("kind", "card")
        self._text.set_name(self.tr("Recommendation %1").replace("%1", str(number)))
        for (principle, box), (_, name) in zip(self._ties, principles, strict=True):
            box.setChecked(principle in item.principles)
            box.setToolTip(name)
            box.setAccessibleName(name)
        for button in (self._up, self._down, self._remove):
            button.setAccessibleName(f"{button.toolTip()}, {number}")
        row = QHBoxLayout()
        row.setSpacing(Space.TIGHT)
        ties = Flow(self)
        for part in (self._ties_label, *(box for _, box in self._ties)):
            ties.add(part)
        row.addWidget(ties, 1)
        for button in self._text.tools:
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        row.addSpacing(Space.SMALL)
        for button in (self._up, self._down, self._remove):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._text)
        column.addLayout(row)

        self._text.edited.connect(self.edited)
        self._text.link_open_requested.connect(lambda address: QDesktopServices.openUrl(QUrl(address)))
        for _, box in self._ties:
            box.clicked.connect(self._on_box_clicked)
        self._up.clicked.connect(lambda: self.moved.emit(-1))
        self._down.clicked.connect(lambda: self.moved.emit(1))
        self._remove.clicked.connect(self.removed)

    @property
    def text(self) -> str:
        """The text as it is typed."""
        return self._text.markdown()

    @property
    def surface(self) -> QWidget:
        """What the text is written on."""
        return self._text.surface

    def set_read_only(self, is_read_only: bool) -> None:
        """Allow or forbid changes."""
        self._text.set_read_only(is_read_only)
        for button in (self._up, self._down, self._remove, *(box for _, box in self._ties)):
            button.setEnabled(not is_read_only)

    def focus_text(self) -> None:
        """Put the cursor into the text."""
        self._text.setFocus()

    def _on_box_clicked(self) -> None:
        self.tied.emit(tuple(number for number, box in self._ties if box.isChecked()))


class RecommendationsPage(SectionPage):
    """All recommendations, grouped by whom they address."""

    def __init__(self, work: Work, section: str, parent: QWidget | None = None) -> None:
        super().__init__(work, section, parent)
        self._cards: dict[RecommendationId, RecommendationCard] = {}
        self._coming: list[tuple[Recommendation, int]] = []
        self._order: tuple[tuple[RecommendationId, Audience], ...] = ()
        self._columns: dict[Audience, QVBoxLayout] = {}
        self._adds: dict[Audience, QPushButton] = {}
        instrument = work.open.instrument
        self._principles = tuple(
            (principle.id, section_name(str(principle.id), instrument)) for principle in instrument.principles
        )

        for audience in Audience:
            self.column.addWidget(ranked(word(audience), "lead", self.home))
            self.column.addSpacing(Space.SMALL)
            cards = QVBoxLayout()
            cards.setSpacing(Space.SMALL)
            self.column.addLayout(cards)
            add = QPushButton(self.tr("Add a recommendation"), self.home)
            add.setIcon(icons.icon("add"))
            add.setProperty("kind", "quiet")
            add.setAccessibleName(f"{add.text()}, {word(audience)}")
            add.clicked.connect(lambda _=False, audience=audience: self._add_to(audience))
            self.column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeading)
            self.column.addSpacing(Space.LARGE)
            self._columns[audience], self._adds[audience] = cards, add
        self.column.addStretch(1)
        self.show_rest()

    def go_to(self, field: str) -> None:
        """Put the cursor into the first recommendation to an audience, or on the button that adds one."""
        audience = Audience(field.rpartition(".")[2]) if "." in field else next(iter(Audience))
        first = next((key for key, of in self._order if of is audience), None)
        if first is not None and first not in self._cards:
            self._add_coming()
        if first is not None:
            self._cards[first].focus_text()
            self.ensureWidgetVisible(self._cards[first])
        else:
            self._adds[audience].setFocus()
            self.ensureWidgetVisible(self._adds[audience])

    def show_place(self, field: str, wanted: Wanted, number: int) -> None:
        """Go to words that were found in the recommendations to an audience, and select them.

        Args:
            number: Which place in them, from 0.
        """
        self._add_coming()
        self.go_to(field)
        audience = Audience(field.rpartition(".")[2])
        for key in (key for key, of in self._order if of is audience):
            card = self._cards[key]
            if select_place(card.surface, wanted, number):
                card.focus_text()
                self.ensureWidgetVisible(card)
                return
            number -= places_in(card.surface, wanted)

    def show_rest(self) -> None:
        """Show the recommendations; those that are the same ones in the same order are left alone."""
        items = self.work.open.value.recommendations
        order = tuple((item.id, item.audience) for item in items)
        if order != self._order:
            self._build(items, order)
        for card in self._cards.values():
            card.set_read_only(self.work.open.value.is_sealed)
        for add in self._adds.values():
            add.setEnabled(not self.work.open.value.is_sealed)

    @override
    def show_changes(self, changes: Changes, by: object) -> None:
        """Show what altered; a recommendation that is typed here is left alone."""
        if by is not self and ChangeKind.RECOMMENDATIONS in changes.kinds:
            self._order = ()
        super().show_changes(changes, by)

    def _build(
        self, items: tuple[Recommendation, ...], order: tuple[tuple[RecommendationId, Audience], ...]
    ) -> None:
        for card in self._cards.values():
            card.hide()
            card.deleteLater()
        self._cards, self._order = {}, order
        self._coming = [
            (item, number)
            for audience in self._columns
            for number, item in enumerate(to_audience(items, audience), start=1)
        ]
        self._add_coming(_AT_ONCE)

    def _add_coming(self, most: int | None = None) -> None:
        """Make cards that are not there yet: at first as many as fill a page, the rest behind the paint of those."""
        now, self._coming = self._coming[:most], self._coming[most:] if most is not None else []
        for stored, number in now:
            # What could not be stored on an earlier day stands where it was typed.
            aside = self.work.set_aside.texts.get(f"recommendation/{stored.id}", stored.text)
            item = replace(stored, text=aside)
            card = RecommendationCard(item, self._principles, number, self.work.keeper, self.home)
            card.set_read_only(self.work.open.value.is_sealed)
            self._cards[item.id] = card
            self._columns[item.audience].addWidget(card)
            self._connect_card(item, card, number - 1, stored.text)
        if self._coming:
            QTimer.singleShot(0, self, lambda: self._add_coming(_AT_A_TIME))

    def _connect_card(self, item: Recommendation, card: RecommendationCard, index: int, stored: str) -> None:
        workspace, wanted = self.work.open.workspace, self.work.open.id

        def commit() -> Changes:
            return self.work.open.apply(recommendations.set_recommendation, self, item.id, text=card.text)

        place = f"recommendation/{item.id}"
        card.edited.connect(lambda: self.work.autosave.note(place, commit, lambda: card.text))
        if item.text != stored:
            self.work.autosave.note(place, commit, lambda: card.text, was_refused=True)
        card.tied.connect(
            lambda ties: self.do(
                lambda: recommendations.set_recommendation(workspace, wanted, item.id, principles=ties), self
            )
        )
        card.moved.connect(
            lambda by: self.do(
                lambda: recommendations.move_recommendation(workspace, wanted, item.id, max(index + by, 0))
            )
        )
        card.removed.connect(lambda: self._remove(item.id))

    def _remove(self, wanted: RecommendationId) -> None:
        self.work.autosave.forget(f"recommendation/{wanted}")
        self.do(
            lambda: recommendations.remove_recommendation(self.work.open.workspace, self.work.open.id, wanted)
        )

    def _add_to(self, audience: Audience) -> None:
        self.work.autosave.flush()
        if self.do(
            lambda: recommendations.add_recommendation(
                self.work.open.workspace, self.work.open.id, audience, ""
            )
        ):
            self._add_coming()
            last = [key for key, of in self._order if of is audience][-1]
            self._cards[last].focus_text()
            self.ensureWidgetVisible(self._cards[last])
