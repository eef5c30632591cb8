"""Recommendations by audience: each its own text, an order, and the principles it would further."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain

from PySide6.QtCore import QCoreApplication, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QHideEvent, QShowEvent
from PySide6.QtWidgets import (
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
from eesee_desktop.tables.table import TableKind
from eesee_desktop.ui.editor.document_keeper import DocumentKeeper
from eesee_desktop.ui.editor.short_prose import ShortProse
from eesee_desktop.ui.editor.text_place import places_in, select_place
from eesee_desktop.ui.editor.text_search import Wanted
from eesee_desktop.ui.kit import icons
from eesee_desktop.ui.kit.bar import tool
from eesee_desktop.ui.kit.form import ranked
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.kit.turning_row import TurningRow
from eesee_desktop.ui.section.leftover_texts import LeftoverTexts
from eesee_desktop.ui.section.principle_chips import PrincipleChips
from eesee_desktop.ui.section.section_page import SectionPage, Work
from eesee_desktop.ui.section.table_button import TableButton
from eesee_desktop.ui.words.places import section_name
from eesee_desktop.ui.words.placing import put
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
        self._ties = PrincipleChips(principles, self)
        self._up = tool(self, "up", self.tr("Move up"))
        self._down = tool(self, "down", self.tr("Move down"))
        self._remove = tool(self, "delete", self.tr("Remove"))

        self.setProperty("kind", "card")
        # The numbers begin anew with each audience.
        which = f"{number}, {word(item.audience)}"
        self._text.set_name(put(self.tr("Recommendation %1"), which))
        self._ties.show_chosen(item.principles)
        for button in (self._up, self._down, self._remove):
            button.setAccessibleName(f"{button.toolTip()}, {which}")
        beside = QWidget(self)
        tools = QHBoxLayout(beside)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(Space.TIGHT)
        for button in self._text.tools:
            tools.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        tools.addSpacing(Space.SMALL)
        for button in (self._up, self._down, self._remove):
            tools.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        row = TurningRow(0, self, spacing=Space.TIGHT)
        row.add(self._ties)
        row.add(beside, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._text)
        column.addWidget(row)

        self._text.edited.connect(self.edited)
        self._text.link_open_requested.connect(lambda address: QDesktopServices.openUrl(QUrl(address)))
        self._ties.chosen_changed.connect(self.tied)
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
        self._ties.set_read_only(is_read_only)
        for part in (*self._text.tools, self._up, self._down, self._remove):
            part.setVisible(not is_read_only)

    def focus_text(self) -> None:
        """Put the cursor into the text."""
        self._text.setFocus()


class RecommendationsPage(SectionPage):
    """All recommendations, grouped by whom they address."""

    def __init__(self, work: Work, section: str, parent: QWidget | None = None) -> None:
        super().__init__(work, section, parent)
        self._cards: dict[RecommendationId, RecommendationCard] = {}
        self._coming: list[tuple[Recommendation, int]] = []
        # Gaps where recommendations were, until the page is left.
        self._gone: dict[Audience, list[QFrame]] = {}
        self._order: tuple[tuple[RecommendationId, Audience], ...] = ()
        self._columns: dict[Audience, QVBoxLayout] = {}
        self._adds: dict[Audience, QPushButton] = {}
        instrument = work.open.instrument
        self._principles = tuple(
            (principle.id, section_name(str(principle.id), instrument)) for principle in instrument.principles
        )

        self._intro = ranked(
            self.tr(
                "A recommendation says who should do what. Write one in each box, and choose the principles that it "
                "would further. The report prints them in this order."
            ),
            "muted",
            self.home,
        )
        self._leftovers = LeftoverTexts(
            self.tr(
                "This was typed into a recommendation that has been removed since, and could not be stored. Copy it "
                "to where it fits, or discard it."
            ),
            self.home,
        )
        self._leftovers.discarded.connect(self.leftover_discarded)
        self.column.addWidget(self._leftovers)
        self.column.addWidget(self._intro)
        self.column.addSpacing(Space.MEDIUM)
        self._hints: dict[Audience, QLabel] = {}
        hints = {
            Audience.GOVERNMENT: self.tr(
                "Nothing here yet. What could the authorities change: a law, a practice, a budget?"
            ),
            Audience.DONORS: self.tr(
                "Nothing here yet. What could funders and other governments do better, or stop doing?"
            ),
            Audience.CIVIL_SOCIETY: self.tr(
                "Nothing here yet. What could organisations do themselves, alone or together?"
            ),
        }
        for audience in Audience:
            title = ranked(word(audience), "lead", self.home)
            self.column.addWidget(title)
            self.lacks.add(f"recommendations.{audience.value}", title, self.column)
            self.column.addSpacing(Space.SMALL)
            self._hints[audience] = ranked(hints[audience], "muted", self.home)
            self.column.addWidget(self._hints[audience])
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
        self._save_table = TableButton(work, TableKind.RECOMMENDATIONS, self.home)
        self._save_table.told.connect(self.told)
        self._save_table.succeeded.connect(self.succeeded)
        self.column.addWidget(self._save_table, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addStretch(1)
        self.show_rest()

    def go_to(self, field: str) -> None:
        """Put the cursor into the first recommendation to an audience, or on the button that adds one.

        Without an audience it goes to what is left over first.
        """
        if "." not in field and self._leftovers.focus_first():
            self.ensureWidgetVisible(self._leftovers)
            return
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
        self._leftovers.show_texts(self.leftovers("recommendation", {item.id for item in items}))
        for card in self._cards.values():
            card.set_read_only(self.work.open.is_fixed)
        there = {item.audience for item in items}
        for audience, hint in self._hints.items():
            hint.setVisible(audience not in there)
        self._intro.setVisible(not items and not self._cards and not self._gone)  # nothing moves at a removal
        for add in self._adds.values():
            add.setEnabled(not self.work.open.is_fixed)

    @override
    def show_changes(self, changes: Changes, by: object) -> None:
        """Show what altered; a recommendation that is typed here is left alone."""
        if by is not self and ChangeKind.RECOMMENDATIONS in changes.kinds:
            self._order = ()
        super().show_changes(changes, by)

    def _build(
        self, items: tuple[Recommendation, ...], order: tuple[tuple[RecommendationId, Audience], ...]
    ) -> None:
        for part in (*self._cards.values(), *chain.from_iterable(self._gone.values())):
            part.hide()
            part.deleteLater()
        self._gone.clear()
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
            card.set_read_only(self.work.open.is_fixed)
            self._cards[item.id] = card
            self._columns[item.audience].addWidget(card)
            self._connect_card(item, card, stored.text)
        if self._coming:
            QTimer.singleShot(0, self, lambda: self._add_coming(_AT_A_TIME))

    def _connect_card(self, item: Recommendation, card: RecommendationCard, stored: str) -> None:
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
        card.moved.connect(lambda by: self._move(item, by))
        card.removed.connect(lambda: self._remove(item.id))

    def _move(self, item: Recommendation, by: int) -> None:
        opened = self.work.open
        place = [key for key, of in self._order if of is item.audience].index(item.id) + by
        self.do(
            lambda: recommendations.move_recommendation(opened.workspace, opened.id, item.id, max(place, 0))
        )

    def _remove(self, wanted: RecommendationId) -> None:
        # What was typed last is stored before, so that it comes back with the rest; what could not be stored stays
        # aside.
        self.work.autosave.flush()
        self.work.autosave.give_up(f"recommendation/{wanted}")
        opened, card = self.work.open, self._cards[wanted]
        self._add_coming()
        order = tuple(one for one in self._order if one[0] != wanted)
        before, self._order = self._order, order
        if not self.do(
            lambda: recommendations.remove_recommendation(opened.workspace, opened.id, wanted), self
        ):
            self._order = before
            return
        del self._cards[wanted]
        audience = next(of for key, of in before if key == wanted)
        self._gone.setdefault(audience, []).append(_gap_in_place_of(card, self._columns[audience]))
        if all(of is not audience for _, of in order):
            self._say_nothing_is_left(audience)

    def _say_nothing_is_left(self, audience: Audience) -> None:
        """Let what is said of an empty part stand alone; it takes its room from a gap, so that little moves."""
        hint, gaps = self._hints[audience], self._gone[audience]
        for gap in gaps:
            for told in gap.findChildren(QLabel):
                told.hide()
        hint.show()
        self.column.activate()  # by which it has its height
        gaps[-1].setFixedHeight(max(gaps[-1].height() - hint.height(), 0))

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # Gaps only keep things from moving while the page is looked at.
        if self._gone:
            self._order = ()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._gone:
            self.show_rest()

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


def _gap_in_place_of(card: RecommendationCard, column: QVBoxLayout) -> QFrame:
    """Put a gap of a card's height where the card is: what follows must not come under the pointer that removed it."""
    gap = QFrame(card.parentWidget())
    gap.setFixedHeight(card.height())
    told = ranked(QCoreApplication.translate("RecommendationsPage", "Removed"), "muted", gap)
    inside = QVBoxLayout(gap)
    inside.addWidget(told, 0, Qt.AlignmentFlag.AlignCenter)
    column.replaceWidget(card, gap)
    card.hide()
    card.deleteLater()
    gap.show()
    return gap
