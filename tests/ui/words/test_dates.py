from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale

from eesee_desktop.ui.words import dates


@pytest.mark.parametrize("name", ["ar_EG", "en_US"])
def test_a_time_stands_in_one_line(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """The half of the day is not parted from the hour."""
    monkeypatch.setattr(dates, "date_locale", lambda: QLocale(name))
    said = dates.time_words(datetime(2025, 8, 2, 12, 1, tzinfo=UTC))
    assert " " not in said
    assert len(said.split()) == 2
