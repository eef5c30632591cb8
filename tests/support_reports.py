"""The reports and figures that tests read: the practice report, and what the programme has published."""

from __future__ import annotations

from pathlib import Path

import pytest

from eesee_desktop.system.resources import resource

PRACTICE_REPORT = resource("practice", "peru-2025.md")
# Facts, and so in the tree: the scores of 66 countries as published.
PUBLISHED_SCORES = Path(__file__).parent / "data" / "published-scores.csv"
# Sentences of the programme, and so not in the tree.
PUBLISHED_REPORT = Path(__file__).parents[2] / "shared" / "seeds" / "country-focus-report-peru-2025.md"
needs_published_report = pytest.mark.skipif(
    not PUBLISHED_REPORT.is_file(),
    reason="needs the sentences of the published report of Peru, which are not in the tree",
)
