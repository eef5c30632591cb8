"""Which page shows which section."""

from __future__ import annotations

from eesee_desktop.ui.pages.dimension_page import DimensionPage
from eesee_desktop.ui.pages.history_page import HistoryPage
from eesee_desktop.ui.pages.panel_page import PanelPage
from eesee_desktop.ui.pages.principle_page import PrinciplePage
from eesee_desktop.ui.pages.recommendations_page import RecommendationsPage
from eesee_desktop.ui.pages.results_page import ResultsPage
from eesee_desktop.ui.pages.review_page import ReviewPage
from eesee_desktop.ui.pages.search_page import SearchPage
from eesee_desktop.ui.pages.section_page import SectionPage, Work
from eesee_desktop.ui.pages.sources_page import SourcesPage
from eesee_desktop.ui.pages.text_page import TextPage

_KINDS: dict[str, type[SectionPage]] = {
    "recommendations": RecommendationsPage,
    "panel": PanelPage,
    "sources": SourcesPage,
    "results": ResultsPage,
    "review": ReviewPage,
    "history": HistoryPage,
    "search": SearchPage,
}


def make_page(work: Work, section: str) -> SectionPage:
    """Return a new page for a section."""
    if section in _KINDS:
        return _KINDS[section](work, section)
    if section.isdecimal():
        return PrinciplePage(work, section)
    return DimensionPage(work, section) if "." in section else TextPage(work, section)
