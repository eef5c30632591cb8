"""What stands beside the page: sections and guidance, beside it where there is room, before it where there is not."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from eesee_desktop.ui.kit.em import ORDINARY_EM, em_of
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.main_window.head_line import HeadLine
from eesee_desktop.ui.main_window.section_tree import SectionTree
from eesee_desktop.ui.main_window.side_panel import SidePanel

# Widths of the window, in pixels of ordinary type, below which the guidance and then the sections are drawers.
_FOR_GUIDANCE, _FOR_SECTIONS = 1100, 900
# Least, first and most widths, in the same.
_SECTIONS_WIDTHS, _GUIDANCE_WIDTHS = (200, 290, 420), (200, 300, 460)
_PAGE = 440  # the least that both leave to it
_MOST_OF_FRAME = 0.85  # of which a drawer covers no more, so that the page is seen to be there
_DIMMED = 70  # of 255, over the page behind a drawer


class Pane(StrEnum):
    """What can stand beside the page."""

    SECTIONS = "sections"
    GUIDANCE = "guidance"


class SideRooms(QObject):
    """Shares the width of a frame between the page and what stands beside it.

    A pane that has no room beside the page is a drawer: it opens over the page when asked for, one at a time, and goes
    with Esc, a click on the page, or what it was opened for.

    Signals:
        page_wanted: What had the focus is gone; it belongs into the page.

    Attributes:
        wants_sections: The person wants to see the sections where there is room.
        wants_guidance: The same of the guidance.
    """

    page_wanted = Signal()

    def __init__(
        self, frame: QWidget, head: HeadLine, tree: SectionTree, side: SidePanel, splitter: QSplitter
    ) -> None:
        """Share a frame.

        Args:
            splitter: Holds tree, page and side, in this order.
        """
        super().__init__(frame)
        self._frame = frame
        self._head = head
        self._panes: dict[Pane, QWidget] = {Pane.SECTIONS: tree, Pane.GUIDANCE: side}
        self._side = side
        self._splitter = splitter
        self._scrim = _Scrim(frame)
        self._drawer: Pane | None = None
        # As the person chose them, in pixels of ordinary type; what is shown may be less.
        self._widths: dict[Pane, float] = {
            Pane.SECTIONS: _SECTIONS_WIDTHS[1],
            Pane.GUIDANCE: _GUIDANCE_WIDTHS[1],
        }
        self._is_sharing = False
        self.wants_sections = self.wants_guidance = True

        self._scrim.clicked.connect(self.close_drawer)
        splitter.splitterMoved.connect(self._on_splitter_moved)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    @property
    def drawer(self) -> Pane | None:
        """What is open over the page at present."""
        return self._drawer

    @property
    def widths(self) -> tuple[float, float]:
        """The widths that were chosen for sections and guidance, to be kept."""
        return self._widths[Pane.SECTIONS], self._widths[Pane.GUIDANCE]

    def take_widths(self, widths: Sequence[float]) -> None:
        """Take widths that were kept; what no longer fits is made to."""
        for pane, width, (least, _, most) in zip(
            Pane, widths, (_SECTIONS_WIDTHS, _GUIDANCE_WIDTHS), strict=False
        ):
            self._widths[pane] = min(max(width, least), most)

    def toggle_sections(self) -> None:
        """Show or hide the sections."""
        if self._has_room(Pane.SECTIONS):
            self.wants_sections = not self.wants_sections
            self.share()
            if self.wants_sections:
                self._panes[Pane.SECTIONS].setFocus()
        else:
            self._toggle_drawer(Pane.SECTIONS)

    def toggle_guidance(self) -> None:
        """Show or hide the guidance, where there is any."""
        if self._side.is_empty:
            return
        if self._has_room(Pane.GUIDANCE):
            self.wants_guidance = not self.wants_guidance
            self.share()
        else:
            self._toggle_drawer(Pane.GUIDANCE)

    def close_drawer(self) -> None:
        """Take away what is open over the page."""
        self._drawer = None
        self.share()

    def share(self) -> None:
        """Show sections and guidance where they are wanted and there is room, or as an open drawer."""
        focus = self.holds(QApplication.focusWidget())
        self._is_sharing = True
        try:
            self._share()
        finally:
            self._is_sharing = False
        if focus is not None and self._drawer is None and not self.is_shown(focus):
            self.page_wanted.emit()

    def _share(self) -> None:
        if self._drawer is not None and self._has_room(self._drawer):
            self._drawer = None  # the window has grown: there is room beside the page now
        if self._drawer is Pane.GUIDANCE and self._side.is_empty:
            self._drawer = None
        wanted = {
            Pane.SECTIONS: self.wants_sections,
            Pane.GUIDANCE: self.wants_guidance and not self._side.is_empty,
        }
        shown = {pane: wanted[pane] and self._has_room(pane) for pane in Pane}
        for pane, widget in self._panes.items():
            if shown[pane]:
                self._dock(pane, widget)
            elif pane is not self._drawer:
                widget.hide()
        self._give_widths(shown)
        self._show_drawer()
        self._head.show_room(
            sections=shown[Pane.SECTIONS] or self._drawer is Pane.SECTIONS,
            guidance=shown[Pane.GUIDANCE] or self._drawer is Pane.GUIDANCE,
            has_guidance=not self._side.is_empty,
        )

    def _toggle_drawer(self, pane: Pane) -> None:
        self._drawer = None if self._drawer is pane else pane
        self.share()
        if self._drawer is not None:
            focus = self._side.first_part if pane is Pane.GUIDANCE else self._panes[pane]
            focus.setFocus()

    def _scale(self) -> float:
        return em_of(self._frame) / ORDINARY_EM

    def _has_room(self, pane: Pane) -> bool:
        least = _FOR_SECTIONS if pane is Pane.SECTIONS else _FOR_GUIDANCE
        return self._frame.width() >= least * self._scale()

    def _dock(self, pane: Pane, widget: QWidget) -> None:
        """Let a pane stand beside the page."""
        if widget.parent() is not self._splitter:
            self._splitter.insertWidget(0 if pane is Pane.SECTIONS else self._splitter.count(), widget)
        widget.show()

    def _give_widths(self, shown: dict[Pane, bool]) -> None:
        """Give each pane the width that was chosen for it, as far as the page keeps enough."""
        scale, room = self._scale(), self._frame.width()
        wide = {pane: round(self._widths[pane] * scale) if shown[pane] else 0 for pane in Pane}
        spare = room - int(_PAGE * scale)
        for pane, (least, _, _) in ((Pane.GUIDANCE, _GUIDANCE_WIDTHS), (Pane.SECTIONS, _SECTIONS_WIDTHS)):
            over = sum(wide.values()) - spare
            if over > 0 and shown[pane]:
                wide[pane] = max(wide[pane] - over, int(least * scale))
        for pane, (least, _, _) in ((Pane.GUIDANCE, _GUIDANCE_WIDTHS), (Pane.SECTIONS, _SECTIONS_WIDTHS)):
            # Setting a minimum makes the layout start over, and this runs with every resize.
            if self._panes[pane].minimumWidth() != int(least * scale):
                self._panes[pane].setMinimumWidth(int(least * scale))
        sizes = {id(self._panes[pane]): width for pane, width in wide.items()}
        middle = room - sum(wide.values())
        parts = [self._splitter.widget(index) for index in range(self._splitter.count())]
        self._splitter.setSizes([sizes.get(id(part), middle) for part in parts])

    def _show_drawer(self) -> None:
        room = self._splitter.geometry()
        self._scrim.setVisible(self._drawer is not None)
        if self._drawer is None:
            return
        widget = self._panes[self._drawer]
        if widget.parent() is not self._frame:
            widget.setParent(self._frame)
        width = min(int(self._widths[self._drawer] * self._scale() * 1.1), int(room.width() * _MOST_OF_FRAME))
        widget.setMinimumWidth(min(widget.minimumWidth(), width))
        at_left = (self._drawer is Pane.SECTIONS) is not self._frame.isRightToLeft()
        left = room.left() if at_left else room.right() + 1 - width
        widget.setGeometry(QRect(left, room.top(), width, room.height()))
        self._scrim.setGeometry(room)
        self._scrim.raise_()
        widget.show()
        widget.raise_()

    def _on_splitter_moved(self) -> None:
        scale = self._scale()
        for pane, widget in self._panes.items():
            if widget.parent() is self._splitter and widget.isVisible():
                self._widths[pane] = widget.width() / scale
        self.take_widths(self.widths)

    def holds(self, widget: QWidget | None) -> Pane | None:
        """Return the pane that a widget is in, None if in neither."""
        for pane, part in self._panes.items():
            if widget is not None and (widget is part or part.isAncestorOf(widget)):
                return pane
        return None

    def is_shown(self, pane: Pane) -> bool:
        """Tell whether a pane can be seen, beside the page or over it."""
        return not self._panes[pane].isHidden()

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        # What has the focus must not lie behind the drawer.
        if (
            self._drawer is not None
            and now is not None
            and not self._is_sharing
            and self._splitter.isAncestorOf(now)
        ):
            self.close_drawer()


class _Scrim(QWidget):
    """Lies over the page behind a drawer.

    Signals:
        clicked: Somebody wants the page.
    """

    clicked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), QColor(0, 0, 0, _DIMMED))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.clicked.emit()
