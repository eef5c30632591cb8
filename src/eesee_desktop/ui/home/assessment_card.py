"""A card of an assessment, painted rather than built of widgets: a thousand of them open as fast as ten."""

from __future__ import annotations

from decimal import Decimal
from enum import Enum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from eesee_desktop.domain.assessment import AssessmentStatus
from eesee_desktop.domain.score import HIGHEST, LOWEST
from eesee_desktop.ui.home.assessments_model import AssessmentsFilter, AssessmentsModel
from eesee_desktop.ui.kit import icons
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import Space, current_colours
from eesee_desktop.ui.words.countries import country_name
from eesee_desktop.ui.words.shown_scores import in_figures

Index = QModelIndex | QPersistentModelIndex

_HEADING, _SCORE, _SMALL = 1.33, 1.13, 0.87  # of the size of body text
_RADIUS = 10
_RING = 2
_ICON = 20
_PRINCIPLES = 6
_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_TRAILING = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Zone(Enum):
    """What of a card can be clicked."""

    NEXT = "next"
    OPEN = "open"
    MORE = "more"


class _Places:
    """Where what stands on a card, for one that begins at the left; mirrored where it does not."""

    def __init__(self, card: QRect, font: QFont, *, is_mirrored: bool) -> None:
        self._card = card
        self.is_mirrored = is_mirrored
        self.heading, self.score, self.small = (sized(font, by) for by in (_HEADING, _SCORE, _SMALL))
        self.heading.setWeight(QFont.Weight.DemiBold)
        self.mark = sized(font, _SMALL)
        self.mark.setWeight(QFont.Weight.DemiBold)
        self.score.setWeight(QFont.Weight.DemiBold)
        self._line = QFontMetrics(font).height()
        self.body_line, self.small_line = self._line, QFontMetrics(self.small).height()
        self.heading_line, self.score_line = (
            QFontMetrics(self.heading).height(),
            QFontMetrics(self.score).height(),
        )
        inside = card.adjusted(Space.MEDIUM, Space.MEDIUM, -Space.MEDIUM, -Space.MEDIUM)
        self._left, self._width = inside.left(), inside.width()
        self.title_top = inside.top()
        self.period_top = self.title_top + self.heading_line + Space.TIGHT
        self.scores_top = self.period_top + self.body_line + Space.SMALL
        self.next_top = self.scores_top + self.scores_height + Space.SMALL
        self.saved_top = self.next_top + self.body_line + Space.TIGHT

    @property
    def height(self) -> int:
        """Of the whole card."""
        return self.saved_top + self.small_line + Space.MEDIUM - self._card.top()

    @property
    def scores_height(self) -> int:
        """Of a figure with its number above and its mark on the scale below."""
        return self.small_line + self.score_line + Space.MEDIUM

    def at(self, left: int, top: int, width: int, height: int) -> QRect:
        """Return a place inside the margins, mirrored where the screen is."""
        place = QRect(self._left + left, top, width, height)
        direction = Qt.LayoutDirection.RightToLeft if self.is_mirrored else Qt.LayoutDirection.LeftToRight
        return QStyle.visualRect(direction, self._card, place)

    @property
    def width(self) -> int:
        """Between the margins."""
        return self._width

    def more(self) -> QRect:
        """Return where the button for the menu is."""
        return self.at(
            self._width - _ICON - Space.TIGHT, self.title_top, _ICON + 2 * Space.TIGHT, self.heading_line
        )

    def next(self, text: str, font: QFont) -> QRect:
        """Return where the link to the next thing to do is."""
        width = min(QFontMetrics(font).horizontalAdvance(text) + Space.TIGHT, self._width)
        return self.at(0, self.next_top, width, self.body_line)

    def open(self, text: str, font: QFont) -> QRect:
        """Return where the link that opens the assessment is."""
        width = QFontMetrics(font).horizontalAdvance(text) + Space.TIGHT
        return self.at(self._width - width, self.saved_top - Space.TIGHT, width, self.body_line)

    def score_of(self, position: int) -> QRect:
        """Return where a score stands, the first being 0."""
        # Progress has what is left: as much as two scores.
        step = self._width // (_PRINCIPLES + 2)
        return self.at(position * step, self.scores_top, step - Space.SMALL, self.scores_height)

    def progress(self) -> QRect:
        """Return where the progress stands."""
        step = self._width // (_PRINCIPLES + 2)
        return self.at(
            _PRINCIPLES * step, self.scores_top, self._width - _PRINCIPLES * step, self.scores_height
        )


class AssessmentCards(QStyledItemDelegate):
    """Paints cards, and tells what of a card lies under the pointer."""

    def __init__(self, model: AssessmentsModel, shown: AssessmentsFilter, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._shown = shown
        self.size = QSize()
        self.has_ring = False
        self.hovered: tuple[int, Zone] | None = None

    def height(self, widget: QWidget) -> int:
        """Return the height of a card with the gap below it."""
        return _Places(QRect(0, 0, 400, 0), widget.font(), is_mirrored=False).height + Space.MEDIUM

    def zone(self, widget: QWidget, rect: QRect, index: Index, x: int, y: int) -> Zone | None:
        """Return what can be clicked at a place of the view."""
        row = self._shown.row(index)
        places = _Places(_card(rect, widget), widget.font(), is_mirrored=widget.isRightToLeft())
        zones = {Zone.MORE: places.more(), Zone.OPEN: places.open(self._open_words(), widget.font())}
        if step := self._model.next_step(row):
            zones[Zone.NEXT] = places.next(_forward(step, widget), widget.font())
        return next((zone for zone, place in zones.items() if place.contains(x, y)), None)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self.size

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        widget = option.widget
        state = option.state
        rect: QRect = option.rect
        card = _card(rect, widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_current = bool(state & QStyle.StateFlag.State_Selected)
        is_hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        self._paint_ground(painter, card, is_current=is_current, is_hovered=is_hovered)
        places = _Places(card, widget.font(), is_mirrored=widget.isRightToLeft())
        # All text below is placed by hand, so left and right are what they say.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        row = self._shown.row(index)
        self._paint_head(painter, places, row, widget)
        self._paint_scores(painter, places, row, widget)
        self._paint_foot(painter, places, row, widget)
        painter.restore()

    def _paint_ground(self, painter: QPainter, card: QRect, *, is_current: bool, is_hovered: bool) -> None:
        colours = current_colours()
        painter.setBrush(QColor(colours.paper))
        painter.setPen(QPen(QColor(colours.edge if is_hovered else colours.line), 1))
        painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        if is_current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            # Outside the edge and full where the keys go; thin where they go elsewhere.
            width = _RING if self.has_ring else 1
            painter.setPen(QPen(QColor(colours.accent), width))
            painter.drawRoundedRect(QRectF(card).adjusted(-1, -1, 1, 1), _RADIUS + 1, _RADIUS + 1)

    def _paint_head(self, painter: QPainter, places: _Places, row: int, widget: QWidget) -> None:
        colours = current_colours()
        summary = self._model.summary(row)
        more = places.more()
        state = self._model.state(row)
        is_sealed = summary.status is AssessmentStatus.SEALED
        if is_sealed:
            state = f"✓ {state}"
        metrics = QFontMetrics(widget.font())
        aside = min(metrics.horizontalAdvance(state) + Space.TIGHT, places.width // 2)
        taken = aside + more.width() + Space.MEDIUM
        self._paint_name(painter, places, row, places.width - taken)
        _text(
            painter,
            places.at(places.width - more.width() - aside, places.title_top, aside, places.heading_line),
            state,
            widget.font(),
            colours.good if is_sealed else colours.muted,
            is_mirrored=widget.isRightToLeft(),
            is_trailing=True,
        )
        if self.hovered == (row, Zone.MORE):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.soft))
            painter.drawRoundedRect(more, Space.TIGHT, Space.TIGHT)
        ratio = painter.device().devicePixelRatioF()
        picture = icons.pixmap("more", _ICON, colours.muted, ratio)
        painter.drawPixmap(more.center().x() - _ICON // 2, more.center().y() - _ICON // 2, picture)
        _text(
            painter,
            places.at(0, places.period_top, places.width, places.body_line),
            self._model.period(row),
            widget.font(),
            colours.muted,
            is_mirrored=widget.isRightToLeft(),
        )

    def _paint_name(self, painter: QPainter, places: _Places, row: int, room: int) -> None:
        """Paint the country, and the mark of what is only for training behind it."""
        colours, is_mirrored = current_colours(), places.is_mirrored
        mark = self.tr("TRAINING") if self._model.summary(row).is_training else ""
        metrics = QFontMetrics(places.mark)
        taken = metrics.horizontalAdvance(mark) + 2 * Space.SMALL + Space.SMALL if mark else 0
        name = country_name(self._model.summary(row).country)
        width = min(QFontMetrics(places.heading).horizontalAdvance(name) + Space.TIGHT, room - taken)
        place = places.at(0, places.title_top, width, places.heading_line)
        _text(painter, place, name, places.heading, colours.text, is_mirrored=is_mirrored)
        if not mark:
            return
        gap = (places.heading_line - metrics.height()) // 2
        chip = places.at(
            width + Space.TIGHT, places.title_top + gap, taken - Space.SMALL, metrics.height() + Space.TIGHT
        )
        painter.setPen(QPen(QColor(colours.on_notice), 1))
        painter.setBrush(QColor(colours.notice))
        painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), Space.TIGHT, Space.TIGHT)
        painter.setFont(places.mark)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, mark)

    def _paint_scores(self, painter: QPainter, places: _Places, row: int, widget: QWidget) -> None:
        for position, score in enumerate(self._model.outlook(row).scores[:_PRINCIPLES]):
            self._paint_score(painter, places, places.score_of(position), position + 1, score)
        self._paint_progress(painter, places, row, widget)

    def _paint_score(
        self, painter: QPainter, places: _Places, place: QRect, number: int, score: Decimal | None
    ) -> None:
        """Paint the number of a principle, its score, and where that lies from 1 to 5."""
        colours = current_colours()
        is_mirrored = places.is_mirrored
        top = QRect(place.left(), place.top(), place.width(), places.small_line)
        _text(painter, top, str(number), places.small, colours.muted, is_mirrored=is_mirrored)
        figure = QRect(place.left(), top.bottom() + 1, place.width(), places.score_line)
        colour = colours.muted if score is None else colours.text
        shown = "–" if score is None else in_figures(score)
        _text(painter, figure, shown, places.score, colour, is_mirrored=is_mirrored)
        y = figure.bottom() + Space.SMALL
        painter.setPen(QPen(QColor(colours.edge), 1))
        painter.drawLine(QPointF(place.left() + 3, y), QPointF(place.right() - 3, y))
        if score is not None:
            part = (float(score) - LOWEST) / (HIGHEST - LOWEST)
            part = 1 - part if is_mirrored else part
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawEllipse(QPointF(place.left() + 3 + part * (place.width() - 7), y), 3.5, 3.5)

    def _paint_progress(self, painter: QPainter, places: _Places, row: int, widget: QWidget) -> None:
        colours = current_colours()
        summary = self._model.summary(row)
        place = places.progress()
        is_mirrored = widget.isRightToLeft()
        text = QRect(place.left(), place.top() + places.small_line, place.width(), places.score_line)
        words, font = self._model.progress(row), widget.font()
        _text(painter, text, words, font, colours.text, is_mirrored=is_mirrored, is_trailing=True)
        bar = QRectF(place.left(), text.bottom() + Space.SMALL - 2, place.width(), 4)
        painter.setPen(QPen(QColor(colours.edge), 0.5))
        painter.setBrush(QColor(colours.soft))
        painter.drawRoundedRect(bar, 2, 2)
        part = summary.filled / summary.total if summary.total else 0
        done = QRectF(bar.left(), bar.top(), bar.width() * part, bar.height())
        if is_mirrored:
            done.moveRight(bar.right())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.good if summary.is_complete else colours.accent))
        painter.drawRoundedRect(done, 2, 2)

    def _paint_foot(self, painter: QPainter, places: _Places, row: int, widget: QWidget) -> None:
        colours = current_colours()
        is_mirrored = widget.isRightToLeft()
        if step := self._model.next_step(row):
            words = _forward(step, widget)
            link = QFont(widget.font())
            link.setUnderline(self.hovered == (row, Zone.NEXT))
            _text(
                painter, places.next(words, widget.font()), words, link, colours.info, is_mirrored=is_mirrored
            )
        opens = self._open_words()
        place = places.open(opens, widget.font())
        link = QFont(widget.font())
        link.setUnderline(self.hovered == (row, Zone.OPEN))
        _text(painter, place, opens, link, colours.info, is_mirrored=is_mirrored)
        room = places.at(0, places.saved_top, places.width - place.width() - Space.MEDIUM, places.small_line)
        saved = self._model.saved(row)
        _text(painter, room, saved, places.small, colours.muted, is_mirrored=is_mirrored)

    def _open_words(self) -> str:
        return self.tr("Open")


def _card(rect: QRect, widget: QWidget) -> QRect:
    """Return the card inside its place in the list, which holds the gaps as well."""
    left, right = (Space.MEDIUM, _RING) if widget.isRightToLeft() else (_RING, Space.MEDIUM)
    return rect.adjusted(left, _RING, -right, -Space.MEDIUM)


def _forward(text: str, widget: QWidget) -> str:
    return f"{text} ◂" if widget.isRightToLeft() else f"{text} ▸"


def sized(font: QFont, factor: float) -> QFont:
    """Return a font in another size."""
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * factor)
    return made


def _text(  # noqa: PLR0913  what it takes to place a line
    painter: QPainter,
    place: QRect,
    text: str,
    font: QFont,
    colour: str,
    *,
    is_mirrored: bool,
    is_trailing: bool = False,
) -> None:
    """Paint a line of text, cut with dots where it has not room enough."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    # The text runs as the screen does; at which edge it stands is said absolutely.
    painter.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight
    )
    side = _TRAILING if is_trailing is not is_mirrored else _LEADING
    painter.drawText(place, side | Qt.AlignmentFlag.AlignAbsolute.value, shown)
