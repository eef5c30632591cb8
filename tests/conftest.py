"""What holds for every test: no screen, a machine of its own, and silence.

An unexpected Python warning (``filterwarnings`` in pyproject.toml), Qt message (``qt_log_level_fail``) or log record
(below) fails the test in which it appears.
"""

from __future__ import annotations

import gc
import logging
import os
import shutil
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

import support_coverage

pytest_plugins = ["support_postgres"]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The same examples everywhere, so that a test that passes here passes there; HYPOTHESIS_PROFILE=search looks further.
settings.register_profile("house", deadline=None, derandomize=True, database=None)
settings.register_profile("search", deadline=None, max_examples=100_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "house"))

_FOLDERS = {
    "HOME": "home",
    "XDG_DATA_HOME": "data",
    "XDG_CONFIG_HOME": "config",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
    "XDG_RUNTIME_DIR": "runtime",
    "TMPDIR": "temporary",
}
_FOLDERS_OF_WINDOWS = {
    "USERPROFILE": "home",
    "WIN_PD_OVERRIDE_LOCAL_APPDATA": "data",
    "WIN_PD_OVERRIDE_APPDATA": "data",
    "TEMP": "temporary",
    "TMP": "temporary",
}


_HERE = Path(__file__).parent
_WINDOWS = tomllib.loads((_HERE / "windows.toml").read_text("utf-8")) if sys.platform == "win32" else {}
_LEFT_OUT: dict[str, str] = (
    _WINDOWS.get("other_folders", {})
    | _WINDOWS.get("left_out", {})
    | {
        test: f"needs {program}"
        for test, program in _WINDOWS.get("needs", {}).items()
        if shutil.which(program) is None
    }
)

# Here, and not in the hook: the conftest of a folder that was named is read before the hook, and imports the program.
_coverage = support_coverage.begin() if os.environ.get("EESEE_COVERAGE") else None


def pytest_configure(config: pytest.Config) -> None:
    """Have no thread free what is Qt's, and what was counted told at the end."""
    gc.disable()  # as in the program, see ``ui.kit.cycles``
    if _coverage is not None:
        config.pluginmanager.register(_coverage)


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """Free what the test left, on the thread on which it made its widgets."""
    from eesee_desktop.ui.kit.cycles import look_for_cycles  # noqa: PLC0415  marked when statements are counted

    look_for_cycles()


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    """Leave out under Windows, before it is imported, a folder or file of which windows.toml tells why."""
    return True if _under_tests(collection_path) in _LEFT_OUT else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip under Windows the tests of which windows.toml tells why."""
    for item in items:
        name = f"{_under_tests(item.path)}::{item.name.partition('[')[0]}"
        if name in _LEFT_OUT:
            item.add_marker(pytest.mark.skip(reason=_LEFT_OUT[name]))


def _under_tests(path: Path) -> str:
    return path.relative_to(_HERE).as_posix() if path.is_relative_to(_HERE) else ""


@pytest.fixture(autouse=True)
def machine(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test a home, data, config, cache, runtime and temporary folder of its own; return what holds them."""
    folder = tmp_path_factory.mktemp("machine")
    for variable, name in _FOLDERS.items():
        (folder / name).mkdir(mode=0o700)
        monkeypatch.setenv(variable, str(folder / name))
    if sys.platform == "win32":  # the places of Windows, as platformdirs and Python ask for them
        for variable, name in _FOLDERS_OF_WINDOWS.items():
            monkeypatch.setenv(variable, str(folder / name))
    monkeypatch.setattr(tempfile, "tempdir", str(folder / "temporary"))
    return folder


@pytest.fixture(autouse=True)
def _quiet_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail the test if a warning or worse was logged; one that expects a record clears ``caplog`` after its claim."""
    yield
    unexpected = [
        record.getMessage() for record in caplog.get_records("call") if record.levelno >= logging.WARNING
    ]
    assert not unexpected, "unexpected log records"
