from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.system.log import Log
from support_modes import has_mode

MARKED = "Rosa Quispe was threatened on 3 March"


def _text(folder: Path) -> str:
    return "".join(path.read_text("ascii") for path in folder.glob("*"))


def test_a_line_is_a_code_and_figures(tmp_path: Path) -> None:
    """What can be logged is when, what kind of thing, and how many."""
    log = Log(tmp_path / "log")
    log.record("workspace_opened", duration_ms=12, code=ErrorCode.DISK_FULL, is_first=True)
    log.close()
    assert _text(tmp_path / "log").split(" ", 1)[1] == (
        "workspace_opened duration_ms=12 code=disk_full is_first=1\n"
    )


@pytest.mark.parametrize("value", [MARKED, "word", Path("/home/rosa"), b"x", None, [1]])
def test_text_is_refused(tmp_path: Path, value: object) -> None:
    """No narrative, name or path gets in, as a fact or as a code."""
    log = Log(tmp_path)
    with pytest.raises(TypeError):
        log.record("field_set", value=cast("Any", value))
    with pytest.raises(TypeError):
        log.record(MARKED)
    log.close()
    assert _text(tmp_path) == ""


def test_a_failure_is_logged_without_its_message(tmp_path: Path) -> None:
    """Of an unexpected error the log has type and place, not what it says: that may be what a person wrote."""
    log = Log(tmp_path)

    def fail() -> None:
        raise KnownError(ErrorCode.VALUE_INVALID, value=MARKED) from ValueError(MARKED)

    with pytest.raises(KnownError) as raised:
        fail()
    log.record_failure(raised.value)
    log.close()
    line = _text(tmp_path)
    assert "failure type=KnownError at=" in line
    assert "test_log" in line
    assert "Rosa" not in line


def test_the_log_is_bounded_and_for_its_owner_alone(tmp_path: Path) -> None:
    """However long the program runs, the log stays below a megabyte and a half, mode 0600."""
    log = Log(tmp_path / "log")
    for number in range(40_000):
        log.record("something_happened_again", number=number)
    log.close()
    files = list((tmp_path / "log").iterdir())
    assert sum(path.stat().st_size for path in files) < 1_500_000
    assert len(files) > 1
    assert has_mode(tmp_path / "log" / "eesee.log", 0o600)


def test_a_log_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    """Where the folder is not a folder, the program continues without a log."""
    (tmp_path / "log").write_text("a file", "utf-8")
    log = Log(tmp_path / "log")
    log.record("workspace_opened")
    log.close()
    assert (tmp_path / "log").read_text("utf-8") == "a file"
