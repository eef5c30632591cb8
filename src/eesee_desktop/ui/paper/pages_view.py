"""Printed pages one below the other, as large as one wants them, with what was looked for marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from eesee_desktop.report.pages import PageSize, PrintedPlace
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import Space, current_colours

SMALLEST, LARGEST = 0.25, 4.0
STEP = 1.25
_POINTS = 72  # in an inch
_TURN = 120  # of a wheel, one notch
_BESIDE = 1  # pages kept as pictures before and after those in sight
_MARK_ALPHA, _HERE_ALPHA = 90, 200


class PagesView(QAbstractScrollArea):
    """Shows pages; asks for the picture of each that comes into sight.

    Attributes:
        pictures: Those that are there, by page, with the pixels to a point that they were made for.
        fits_width: Pages are as wide as there is room, whatever the room.

    Signals:
        picture_wanted(int, float): A page, from 0, and pixels for one point.
        page_changed(int): Another page is in front, from 0.
        zoom_changed(float): Another size, 1 for that of paper.
    """

    picture_wanted = Signal(int, float)
    page_changed = Signal(int)
    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes: tuple[PageSize, ...] = ()
        self._rects: list[QRect] = []
        self.pictures: dict[int, tuple[float, QImage]] = {}
        self._asked: set[tuple[int, float]] = set()
        self._places: tuple[PrintedPlace, ...] = ()
        self._place = -1
        self._zoom = 1.0
        self._page = 0
        self.fits_width = True

        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Pages"))
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)

    @property
    def page(self) -> int:
        """The page in front, from 0."""
        return self._page

    @property
    def zoom(self) -> float:
        """How large pages are, 1 for the size of paper."""
        return self._zoom

    def show_pages(self, sizes: Sequence[PageSize]) -> None:
        """Show other pages in place of those there were; what was in front stays in front.

        The old pictures are seen until the new ones are there, so that nothing flickers while somebody writes.
        """
        bar = self.verticalScrollBar()
        before = bar.value()
        self._sizes = tuple(sizes)
        self.pictures = {page: (0.0, kept) for page, (_, kept) in self.pictures.items() if page < len(sizes)}
        self._asked.clear()
        self._arrange()
        bar.setValue(before)
        self._look()

    def show_picture(self, page: int, scale: float, picture: QImage) -> None:
        """Show the picture of a page that was asked for."""
        self._asked.discard((page, scale))
        if page < len(self._sizes) and scale == self._scale:
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            self.pictures[page] = scale, picture
            self.viewport().update()

    def show_places(self, places: Sequence[PrintedPlace], chosen: int) -> None:
        """Mark words that were found, and go to one of them.

        Args:
            chosen: Which of them; -1 for none.
        """
        self._places, self._place = tuple(places), chosen
        if 0 <= chosen < len(places):
            place = places[chosen]
            top = place.boxes[0][1] if place.boxes else 0.0
            middle = self._rects[place.page].top() + int(top * self._per_point)
            bar = self.verticalScrollBar()
            if not bar.value() <= middle <= bar.value() + self.viewport().height() - Space.HUGE:
                bar.setValue(middle - self.viewport().height() // 3)
        self.viewport().update()

    def go_to_page(self, page: int) -> None:
        """Put a page in front, from 0."""
        if 0 <= page < len(self._rects):
            self.verticalScrollBar().setValue(self._rects[page].top() - Space.SMALL)

    def set_zoom(self, zoom: float) -> None:
        """Show pages in another size."""
        self.fits_width = False
        self._set_zoom(zoom)

    def fit_width(self) -> None:
        """Show pages as wide as there is room, now and when the room changes."""
        self.fits_width = True
        self._fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        colours = current_colours()
        painter.fillRect(event.rect(), QColor(colours.soft))
        for page, rect in self._in_sight():
            painter.fillRect(rect, Qt.GlobalColor.white)  # paper is white in every theme, as the printer's is
            if page in self.pictures:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawImage(rect, self.pictures[page][1])
            painter.setPen(QColor(colours.line))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        self._paint_places(painter)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        if self.hasFocus():
            painter.setPen(QColor(colours.accent))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))
        painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.fits_width:
            self._fit()
        else:
            self._arrange()
        self._look()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom * STEP ** (event.angleDelta().y() / _TURN))
            event.accept()
        else:
            super().wheelEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        pages = {
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self._sizes) - 1,
            Qt.Key.Key_Left: self._page - 1,
            Qt.Key.Key_Right: self._page + 1,
        }
        is_sideways = event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}
        if event.key() in pages and not (is_sideways and self.horizontalScrollBar().maximum()):
            self.go_to_page(pages[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Space:
            bar.setValue(bar.value() + bar.pageStep())
        else:
            super().keyPressEvent(event)

    @property
    def _per_point(self) -> float:
        """Device-independent pixels for one point."""
        return self._zoom * self.logicalDpiX() / _POINTS

    @property
    def _scale(self) -> float:
        """Pixels of a picture for one point."""
        return self._per_point * self.devicePixelRatioF()

    def _fit(self) -> None:
        widest = max((size.width for size in self._sizes), default=0.0)
        if widest:
            room = self.viewport().width() - 2 * Space.MEDIUM
            self._set_zoom(room * _POINTS / (widest * self.logicalDpiX()))

    def _set_zoom(self, zoom: float) -> None:
        wanted = min(max(zoom, SMALLEST), LARGEST)
        bar = self.verticalScrollBar()
        where = bar.value() / max(self._height, 1)
        if wanted != self._zoom:
            self._zoom = wanted
            self._arrange()
            bar.setValue(int(where * self._height))
            self._look()
            self.zoom_changed.emit(wanted)
        else:
            self._arrange()

    @property
    def _height(self) -> int:
        return self._rects[-1].bottom() + Space.MEDIUM if self._rects else 0

    def _arrange(self) -> None:
        """Give each page its place, and the scroll bars their range."""
        room, per_point = self.viewport().size(), self._per_point
        widest = max((int(size.width * per_point) for size in self._sizes), default=0)
        across = max(widest + 2 * Space.MEDIUM, room.width())
        self._rects = []
        top = Space.MEDIUM
        for size in self._sizes:
            paper = QSize(int(size.width * per_point), int(size.height * per_point))
            self._rects.append(QRect((across - paper.width()) // 2, top, paper.width(), paper.height()))
            top += paper.height() + Space.MEDIUM
        for bar, whole, seen in (
            (self.verticalScrollBar(), top, room.height()),
            (self.horizontalScrollBar(), across, room.width()),
        ):
            bar.setRange(0, max(whole - seen, 0))
            bar.setPageStep(seen)
            bar.setSingleStep(3 * self.fontMetrics().lineSpacing())
        self.viewport().update()

    def _in_sight(self) -> list[tuple[int, QRect]]:
        """Return the pages that are seen, where they lie in the viewport."""
        offset_x, offset_y = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        seen = self.viewport().rect()
        moved = [(page, rect.translated(-offset_x, -offset_y)) for page, rect in enumerate(self._rects)]
        return [(page, rect) for page, rect in moved if rect.intersects(seen)]

    def _look(self) -> None:
        """Ask for the pictures that are needed now, and let those go that are far away."""
        seen = [page for page, _ in self._in_sight()]
        if not seen:
            return
        near = range(max(seen[0] - _BESIDE, 0), min(seen[-1] + _BESIDE, len(self._sizes) - 1) + 1)
        self.pictures = {page: kept for page, kept in self.pictures.items() if page in near}
        for page in (*seen, *(page for page in near if page not in seen)):
            has = page in self.pictures and self.pictures[page][0] == self._scale
            if not has and (page, self._scale) not in self._asked:
                self._asked.add((page, self._scale))
                self.picture_wanted.emit(page, self._scale)
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        front = next((page for page in seen if self._rects[page].bottom() >= middle), seen[-1])
        if front != self._page:
            self._page = front
            self.page_changed.emit(front)

    def _on_scrolled(self) -> None:
        self.viewport().update()
        self._look()

    def _paint_places(self, painter: QPainter) -> None:
        # As a marker does on paper: what is beneath stays as dark as it was.
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        seen = dict(self._in_sight())
        per_point = self._per_point
        mark = QColor("#FFDB58")  # a marker on paper, which is white in every theme
        for number, place in enumerate(self._places):
            if place.page not in seen:
                continue
            corner = seen[place.page].topLeft()
            mark.setAlpha(_HERE_ALPHA if number == self._place else _MARK_ALPHA)
            for left, top, width, height in place.boxes:
                box = QRectF(left * per_point, top * per_point, width * per_point, height * per_point)
                painter.fillRect(box.translated(corner), mark)
                if number == self._place:
                    painter.setPen(QColor("#4A3B00"))
                    painter.drawRect(box.translated(corner))
