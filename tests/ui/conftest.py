"""What holds for every test on screen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from eesee_desktop.ui.desktop import Desktop
from eesee_desktop.ui.kit.crash import CrashHook
from support_desktop import close_desktop, make_desktop


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


@pytest.fixture
def desktop(qapp: QApplication, folder: Path) -> Iterator[Desktop]:
    """Return the program, started and locked, on the workspace in ``folder``, which each file makes for itself."""
    made = make_desktop(qapp, folder)
    made.start()
    yield made
    close_desktop(made)
