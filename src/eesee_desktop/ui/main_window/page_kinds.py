"""Which page shows which section."""

from __future__ import annotations

from eesee_desktop.ui.exchange.sealed_page import SealedPage
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


def make_page(work: Work, section: str) -> SectionPage:
    """Return a new page for a section."""
    if section in _KINDS:
        return _KINDS[section](work, section)
    if section.isdecimal():
        return PrinciplePage(work, section)
    return DimensionPage(work, section) if "." in section else TextPage(work, section)
