"""What holds for every test on screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from eesee_desktop.ui.kit.crash import CrashHook


@pytest.fixture(autouse=True)
def _empty_clipboard() -> Iterator[None]:
    """Leave nothing on the clipboard: no test finds what another copied, and nothing outlives the interpreter.

    The platform without a screen frees the clipboard after Python is gone, and dies of data that Python made.
    """
    yield
    if QApplication.instance() is not None:
        QApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def _no_crash_dialog(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let what fails in a slot fail the test, instead of being told in a dialog that waits for a person."""
    monkeypatch.setattr(CrashHook, "install", lambda _: None)
