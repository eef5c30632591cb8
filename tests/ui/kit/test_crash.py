from __future__ import annotations

import sys

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.ui.kit.crash import crash_report


def _refuse(text: str) -> None:
    raise KnownError(ErrorCode.VALUE_INVALID, value=text)


def test_a_crash_report_holds_nothing_about_anybody() -> None:
    """The report names our code and never a value, a message or a folder of the person."""
    try:
        narrative = "Minister Quispe was seen at the bank"
        _refuse(narrative)
    except KnownError as error:
        report = crash_report(type(error), error.__traceback__)
    assert "KnownError" in report
    assert "test_crash.py" in report
    assert "Quispe" not in report
    assert "/" not in report.replace("eesee_desktop/", "") or sys.platform == "win32"
