"""Which page shows which section."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from eesee_desktop.ui.panel.panel_page import PanelPage
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
    "history": HistoryPage,
    "search": SearchPage,
}


def make_page(work: Work, section: str, parent: QWidget) -> SectionPage:
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
