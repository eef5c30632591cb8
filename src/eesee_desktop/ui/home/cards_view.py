"""The cards of the assessments, one or two a row, by mouse, keys and ear."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QWidget

from eesee_desktop.ui.home.assessment_card import AssessmentCards, Zone
from eesee_desktop.ui.home.assessments_model import AssessmentsFilter, AssessmentsModel
from eesee_desktop.ui.kit.em import em_of
from eesee_desktop.ui.kit.overriding import override

_LEAST = 28  # ems of a card that stands beside another
_SLACK = 4  # pixels that Qt wants to be left in a row
_WIDEST = 48  # ems of a card alone in its row


class CardsView(QListView):
    """A list of cards.

    Signals:
        opened: The current card is to be opened.
        next_requested: The next thing to do in the current one is wanted.
        menu_requested(QPoint): Its menu is wanted, at a place on the screen.
    """

    opened = Signal()
    next_requested = Signal()
    menu_requested = Signal(QPoint)

    def __init__(
        self, model: AssessmentsModel, shown: AssessmentsFilter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._cards = AssessmentCards(model, shown, self)
        self._shown = shown

        self.setModel(shown)
        self.setItemDelegate(self._cards)
        self.setProperty("kind", "cards")
        # Of its own, so that no rule for tables and trees is meant for it.
        self.setStyleSheet("QListView { background: transparent; border: 0; }")
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(self.tr("Assessments"))
        self.setAccessibleDescription(
            self.tr("Enter opens the assessment, Ctrl+Enter goes to the next thing to do in it")
        )

        self.customContextMenuRequested.connect(self._on_context_menu_requested)
        self.doubleClicked.connect(lambda _: self.opened.emit())

    @property
    def columns(self) -> int:
        """Cards in a row."""
        return 2 if self._room() >= 2 * _LEAST * em_of(self) else 1

    def zone_at(self, place: QPoint) -> tuple[QModelIndex, Zone | None]:
        """Return the card at a place of the viewport, and what of it can be clicked there."""
        index = self.indexAt(place)
        if not index.isValid():
            return index, None
        return index, self._cards.zone(self, self.visualRect(index), index, place.x(), place.y())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.next_requested.emit()
        else:
            self.opened.emit()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index, zone = self.zone_at(event.position().toPoint())
        hovered = None if zone is None else (self._shown.row(index), zone)
        if hovered != self._cards.hovered:
            self._cards.hovered = hovered
            self.viewport().setCursor(
                Qt.CursorShape.ArrowCursor if zone is None else Qt.CursorShape.PointingHandCursor
            )
            self.viewport().update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        index, zone = self.zone_at(place)
        # Pressed and let go on the same card: whoever moves away means no.
        if event.button() is not Qt.MouseButton.LeftButton or index != self.currentIndex():
            return
        if zone is Zone.OPEN:
            self.opened.emit()
        elif zone is Zone.NEXT:
            self.next_requested.emit()
        elif zone is Zone.MORE:
            self.menu_requested.emit(self.viewport().mapToGlobal(place))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {
            QEvent.Type.FontChange,
            QEvent.Type.StyleChange,
            QEvent.Type.LayoutDirectionChange,
        }:
            self._share()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._cards.has_ring = True
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._cards.has_ring = False
        self.viewport().update()

    def _room(self) -> int:
        """Return the width for cards, the same whether there is a scroll bar or not: else it could come and go."""
        return self.width() - self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent) - _SLACK

    def _share(self) -> None:
        """Let each card be as wide as its part of the row."""
        width = self._room() // self.columns
        if self.columns == 1:
            width = min(width, int(_WIDEST * em_of(self)))
        size = QSize(width, self._cards.height(self))
        if size != self._cards.size:
            self._cards.size = size
            self.setGridSize(size)
            self.verticalScrollBar().setSingleStep(size.height() // 3)

    def _on_context_menu_requested(self, place: QPoint) -> None:
        index = self.indexAt(place)
        if not index.isValid():  # by the menu key: below the card that is marked
            index = self.currentIndex()
            place = self.visualRect(index).center()
        if index.isValid():
            self.menu_requested.emit(self.viewport().mapToGlobal(place))
