"""Pages of which one is seen, as a QStackedWidget has them, for pages that are many and large.

That one tells every widget of every page to hold still at each change, and asks each whether it takes the focus:
a third of the time that going to another section took.
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from eesee_desktop.ui.kit.overriding import override


class PageStack(QWidget):
    """Holds pages and shows one of them, in all the room there is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current: QWidget | None = None

    @property
    def current(self) -> QWidget | None:
        """The page that is seen, None before the first one is chosen."""
        return self._current

    def add(self, page: QWidget) -> None:
        """Take a page in; it is not seen yet.

        One that was made with the stack as its parent comes in at no cost: another is styled anew as a whole.
        """
        page.hide()
        page.setParent(self)

    def prepare(self, page: QWidget) -> None:
        """Style a page that is not seen yet, and give it its size, so that showing it is little work."""
        page.setGeometry(self.rect())
        for part in page.findChildren(QWidget):
            if part.isVisibleTo(page):
                part.ensurePolished()

    def show_page(self, page: QWidget) -> None:
        """Show one of the pages in place of the one before.

        If the cursor was in that one, it is where it was last in the other, or nowhere until it is put there.
        """
        old = self._current
        if old is page:
            return
        self._current = page
        focus = self.window().focusWidget()
        had_focus = old is not None and focus is not None and old.isAncestorOf(focus)
        last = page.focusWidget()
        # Before it is shown: a page that is laid out for its size at once does so only once.
        page.setGeometry(self.rect())
        page.show()
        if had_focus:
            # Before the old page goes, or Qt looks for another place through all widgets there are.
            (last or self).setFocus()
        if old is not None:
            old.hide()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._current is not None:
            self._current.setGeometry(self.rect())

    @override
    def minimumSizeHint(self) -> QSize:
        # Only the page in front counts. With all of them, the widest page would keep the window wide for ever.
        return QSize(0, 0) if self._current is None else self._current.minimumSizeHint()

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint() if self._current is None else self._current.sizeHint()
