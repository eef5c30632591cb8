from __future__ import annotations

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.score import Score
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
    assert "/" not in report


def test_a_crash_report_tells_where_in_the_program_it_was_and_no_folder_above() -> None:
    """A frame of the program has its path inside it; one elsewhere only a name, also below a folder of our name."""
    source = compile("Score.parse('nine')", "/disk/quispe/eesee_desktop/ministry/run.py", "exec")
    try:
        exec(source, {"Score": Score})  # noqa: S102  it has to lie in a folder that is not there
    except KnownError as error:
        report = crash_report(type(error), error.__traceback__)
    assert "  run.py:1 <module>\n  eesee_desktop/domain/score.py:" in report
    assert "quispe" not in report
    assert "ministry" not in report
