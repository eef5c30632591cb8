"""Pages of which one is seen, as a QStackedWidget has them, for pages that are many and large.

That one tells every widget of every page to hold still at each change, and asks each whether it takes the focus:
a third of the time that going to another section took. Nor does it put another look on the pages one by one: of
three thousand widgets, a hundred and thirty are seen.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from eesee_desktop.ui.kit.overriding import override

_IS_STYLED = Qt.WidgetAttribute.WA_WState_Polished
_HAS_OWN_STYLE = Qt.WidgetAttribute.WA_SetStyle
_BETWEEN_PAGES_MS = 80  # what somebody does next comes first


class PageStack(QWidget):
    """Holds pages and shows one of them, in all the room there is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current: QWidget | None = None
        self._pages: list[QWidget] = []
        # Of pages that wear the look of before: their parts that wear one at all.
        self._stale: dict[QWidget, list[QWidget]] = {}
        self._aside: list[QWidget] = []
        self._is_in_between = False
        self._later = QTimer(self)

        self._later.setInterval(_BETWEEN_PAGES_MS)

        self._later.timeout.connect(self._on_later)

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
        self._pages.append(page)

    def prepare(self, page: QWidget) -> None:
        """Style a page that is not seen yet, and give it its size, so that showing it is little work."""
        self._dress(page)
        page.setGeometry(self.rect())
        for part in page.findChildren(QWidget):
            if part.isVisibleTo(page):
                part.ensurePolished()

    def set_aside(self) -> None:
        """Keep the pages that are not seen out of a change of the application's style sheet.

        Each gets its new look when it is shown, or when there is time.
        """
        for page in self._pages:
            if page is self._current:
                continue
            parts = [page, *page.findChildren(QWidget)]
            # One that was styled before, and not yet again since, still has to be.
            stale = self._stale.setdefault(page, [])
            stale += [part for part in parts if part.testAttribute(_IS_STYLED)]
            own = [part for part in parts if not part.testAttribute(_HAS_OWN_STYLE)]
            for part in parts:
                part.setAttribute(_IS_STYLED, False)
            for part in own:
                part.setAttribute(_HAS_OWN_STYLE, True)
            self._aside += own

    def take_back(self) -> None:
        """End what :meth:`set_aside` began."""
        for part in self._aside:
            part.setAttribute(_HAS_OWN_STYLE, False)
        self._aside = []
        self._later.start()

    def _dress(self, page: QWidget) -> None:
        """Give a page the application's look, if it wears the one of before."""
        for part in self._stale.pop(page, ()):
            if shiboken6.isValid(part):  # type: ignore[no-untyped-call]  # shiboken6 has no types
                QCoreApplication.sendEvent(part, QEvent(QEvent.Type.Polish))
                QCoreApplication.sendEvent(part, QEvent(QEvent.Type.StyleChange))

    def _on_later(self) -> None:
        """Dress one page more, the one that has waited longest."""
        if self._stale:
            self._dress(next(iter(self._stale)))
        else:
            self._later.stop()

    @contextmanager
    def in_between(self) -> Iterator[None]:
        """Let the room change its size before another page is shown, without a thought for the one that goes."""
        self._is_in_between = True
        try:
            yield
        finally:
            self._is_in_between = False
            if self._current is not None:
                self._current.setGeometry(self.rect())

    def show_page(self, page: QWidget) -> None:
        """Show one of the pages in place of the one before.

        If the cursor was in that one, it is where it was last in the other, or nowhere until it is put there.
        """
        old = self._current
        if old is page:
            return
        self._current = page
        self._dress(page)
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
        if self._current is not None and not self._is_in_between:
            self._current.setGeometry(self.rect())

    @override
    def minimumSizeHint(self) -> QSize:
        # Only the page in front counts. With all of them, the widest page would keep the window wide for ever.
        return QSize(0, 0) if self._current is None else self._current.minimumSizeHint()

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint() if self._current is None else self._current.sizeHint()
