"""The table of sources: duplicates told, sorted, filtered."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from eesee_desktop.domain.ids import SourceId
from eesee_desktop.domain.source import Attachment, Citation, Source, SourceKind
from eesee_desktop.ui.sources.sources_model import SourceColumn, SourcesFilter, SourcesModel

SOURCES = (
    Source(SourceId("a"), "Law 1", SourceKind.LAW, "Congress", "2025-03", "https://example.org/law"),
    Source(SourceId("b"), "A report", SourceKind.REPORT, "Institute", "2024"),
    Source(SourceId("c"), "The same law", SourceKind.LAW, address="https://example.org/law/"),
    Source(
        SourceId("d"), "Talk", attachment=Attachment("0" * 64, "talk.pdf", "pdf", 2048), is_confidential=True
    ),
)
CITATIONS = (Citation("2.1", SourceId("a")), Citation("context", SourceId("a")))


def filled() -> tuple[SourcesModel, SourcesFilter]:
    """Return the model with four sources, and a filter before it."""
    model = SourcesModel()
    model.show_sources(SOURCES, CITATIONS)
    chosen = SourcesFilter()
    chosen.setSourceModel(model)
    return model, chosen


def titles(chosen: SourcesFilter) -> list[str]:
    """Return the titles in the order shown."""
    return [str(chosen.index(row, 0).data()).partition(" – ")[0] for row in range(chosen.rowCount())]


def test_the_model_keeps_qts_rules(qtbot: QtBot) -> None:  # noqa: ARG001  an application must be there
    """Qt's own tester finds nothing wrong, over a reset and a change of values."""
    model, _ = filled()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_sources(SOURCES, ())
    model.show_sources(SOURCES[:2], CITATIONS)
    assert model.rowCount() == 2


def test_duplicates_citations_and_files_are_told() -> None:
    """The later of two works with one address says so; sections and the size of a file are shown."""
    model, _ = filled()
    assert "twice" in model.index(2, SourceColumn.TITLE).data()
    assert "twice" not in model.index(0, SourceColumn.TITLE).data()
    assert model.index(0, SourceColumn.CITED).data() == "2.1, Country context"
    assert model.index(3, SourceColumn.WHERE).data().startswith("talk.pdf (2")
    assert model.index(3, SourceColumn.ACCESS).data() == "confidential"


def test_sorting_and_filtering() -> None:
    """Dates sort as dates; all the words typed must be in a row, whatever their case; a kind can be chosen."""
    _, chosen = filled()
    chosen.sort(SourceColumn.DATE, Qt.SortOrder.DescendingOrder)
    assert titles(chosen)[:2] == ["Law 1", "A report"]
    chosen.show_only("LAW congress")
    assert titles(chosen) == ["Law 1"]
    chosen.show_only("", SourceKind.LAW)
    assert sorted(titles(chosen)) == ["Law 1", "The same law"]
