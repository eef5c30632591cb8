"""The pages of one assessment: made when they are gone to or a little before, and told what they missed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from eesee_desktop.services.changes import ChangeKind, Changes
from eesee_desktop.ui.exchange.sealed_page import SealedPage
from eesee_desktop.ui.kit.page_stack import PageStack
from eesee_desktop.ui.main_window.pages_ahead import PagesAhead
from eesee_desktop.ui.panel.panel_page import PanelPage
from eesee_desktop.ui.paper.draft_page import DraftPage
from eesee_desktop.ui.results.results_page import ResultsPage
from eesee_desktop.ui.section.dimension_page import DimensionPage
from eesee_desktop.ui.section.history_page import HistoryPage
from eesee_desktop.ui.section.principle_page import PrinciplePage
from eesee_desktop.ui.section.recommendations_page import RecommendationsPage
from eesee_desktop.ui.section.review_page import ReviewPage
from eesee_desktop.ui.section.search_page import SearchPage
from eesee_desktop.ui.section.section_page import SectionPage, Work
from eesee_desktop.ui.section.text_page import TextPage
from eesee_desktop.ui.sources.sources_page import SourcesPage

_KINDS: dict[str, type[SectionPage]] = {
    "recommendations": RecommendationsPage,
    "panel": PanelPage,
    "sources": SourcesPage,
    "results": ResultsPage,
    "review": ReviewPage,
    "draft": DraftPage,
    "sealed": SealedPage,
    "history": HistoryPage,
    "search": SearchPage,
}
_LARGE = ("recommendations", "panel", "sources")


class AssessmentPages(QObject):
    """Makes each page once and keeps it.

    Args:
        stack: What the pages lie in.

    Signals:
        made(SectionPage): There is another page.
    """

    made = Signal(SectionPage)

    def __init__(self, work: Work, stack: PageStack) -> None:
        super().__init__(stack)
        self._work = work
        self._stack = stack
        self._pages: dict[str, SectionPage] = {}
        self._missed: dict[SectionPage, tuple[frozenset[ChangeKind], frozenset[str]]] = {}
        self._folds: Mapping[str, tuple[str, ...]] = {}
        self._ahead = PagesAhead(self._make_ahead, lambda: not work.autosave.is_fresh, _LARGE, stack)

    def get(self, section: str) -> SectionPage | None:
        """Return the page of a section, or None where it was not made yet."""
        return self._pages.get(section)

    def page_of(self, section: str) -> SectionPage:
        """Return the page of a section; made now if it was not yet."""
        page = self._pages.get(section)
        if page is None:
            page = self._pages[section] = _make_page(self._work, section, self._stack)
            self._stack.add(page)
            if isinstance(page, DimensionPage):
                for name in self._folds.get(section, ()):
                    if name in page.folds:
                        page.folds[name].set_open(False)
            self.made.emit(page)
        return page

    def look_from(self, section: str, sections: Sequence[str]) -> None:
        """Make what is near to a section while the person rests there.

        Args:
            sections: All of them in their order.
        """
        self._ahead.look_from(section, sections, tuple(self._pages))

    @property
    def folds(self) -> dict[str, tuple[str, ...]]:
        """What is folded on the pages of dimensions, by section."""
        return {
            section: tuple(name for name, fold in page.folds.items() if not fold.is_open)
            for section, page in self._pages.items()
            if isinstance(page, DimensionPage)
        }

    def take_folds(self, folds: Mapping[str, tuple[str, ...]]) -> None:
        """Fold on each page that will be made what was folded there."""
        self._folds = folds

    def note_missed(self, changes: Changes) -> None:
        """Keep in mind what the pages that are not in front do not see."""
        for page in self._pages.values():
            if page is not self._stack.current:
                kinds, fields = self._missed.get(page, (frozenset(), frozenset()))
                self._missed[page] = kinds | changes.kinds, fields | changes.fields

    def catch_up(self, page: SectionPage) -> None:
        """Tell a page what altered while it was not seen."""
        missed = self._missed.pop(page, None)
        if missed is not None:
            kinds, fields = missed
            value = self._work.open.value
            page.show_changes(Changes(value.id, fields, kinds, value.modified), None)

    def put_away(self) -> None:
        """Be left for good."""
        self._ahead.stop()
        for page in self._pages.values():
            page.blockSignals(True)
            page.put_away()

    def _make_ahead(self, section: str) -> None:
        page = self.page_of(section)
        self._stack.prepare(page)
        if isinstance(page, HistoryPage):
            page.load()


def _make_page(work: Work, section: str, parent: QWidget) -> SectionPage:
    """Return a new page for a section.

    Args:
        parent: Where it stays: what is moved elsewhere later has all its parts styled anew.
    """
    if section in _KINDS:
        return _KINDS[section](work, section, parent)
    if section.isdecimal():
        return PrinciplePage(work, section, parent)
    kind = DimensionPage if "." in section else TextPage
    return kind(work, section, parent)
