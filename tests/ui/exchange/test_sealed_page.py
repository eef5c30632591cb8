"""The page of what was sealed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from eesee_desktop.services import assessments
from eesee_desktop.services.workspace import latest_instrument
from eesee_desktop.ui.desktop import Desktop
from eesee_desktop.ui.exchange.sealed_page import SealedPage
from eesee_desktop.ui.main_window.window import MainWindow
from support_desktop import close_desktop, make_desktop, named, press, unlock
from support_workspace import fitted_example, make_workspace

_LONG_MS = 30_000


@pytest.fixture
def desktop(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    """Return the program with a complete assessment open."""
    workspace, _ = make_workspace(tmp_path / "workspace")
    assessments.add_assessment(workspace, fitted_example(), latest_instrument())
    workspace.close()
    made = make_desktop(qapp, tmp_path / "workspace")
    made.start()
    unlock(made, qtbot).open_assessment(fitted_example().id)
    yield made
    close_desktop(made)


def _sealed(window: MainWindow, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch) -> SealedPage:
    """Seal the assessment that is open, as a person does, and return the page that comes up."""
    frame = window.frame
    assert frame is not None
    assert "sealed" not in frame.tree.sections
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *asked: (str(folder / Path(str(asked[2])).name), "")
    )

    def agree() -> None:
        asked = QApplication.activeModalWidget()
        assert isinstance(asked, QDialog)
        press(asked, "Seal…")

    QTimer.singleShot(200, agree)
    frame.seal_requested.emit()
    qtbot.waitUntil(lambda: isinstance(frame.page, SealedPage), timeout=_LONG_MS)
    page = frame.page
    assert isinstance(page, SealedPage)
    return page


def test_a_sealing_ends_on_a_page_that_says_what_to_do(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file to drag, the check code in groups of five and what it is for; and no line that looks like a warning."""
    window = desktop.window
    assert window is not None
    page = _sealed(window, qtbot, tmp_path, monkeypatch)
    assert named(window, QPushButton, "Report").isVisible(), "what is sealed is no draft"
    path = page.tile.path
    assert path is not None
    assert path.parent == tmp_path
    assert [url.toLocalFile() for url in page.tile.carried().urls()] == [str(path)]
    code = named(page, QLabel, "Check code").text()
    assert [len(group) for group in code.split()] == [5, 5, 5, 5]
    texts = [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
    assert any("twenty digits aloud" in text for text in texts)
    assert any(text == "Revision 1 is sealed." for text in texts)
    assert window.messages.text == ""


def test_the_file_is_read_back_and_a_lost_one_is_told(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Verify reads the file on its disk; altered, it says not to send it; gone, it offers to write it again."""
    window = desktop.window
    assert window is not None
    page = _sealed(window, qtbot, tmp_path, monkeypatch)
    path = page.tile.path
    assert path is not None
    press(page, "Verify it now")
    qtbot.waitUntil(lambda: page.verified.text().startswith("✓"), timeout=_LONG_MS)
    whole = path.read_bytes()
    path.write_bytes(whole + b" ")
    press(page, "Verify it now")
    qtbot.waitUntil(lambda: page.verified.text().startswith("✕"), timeout=_LONG_MS)
    assert "Do not send it" in page.verified.text()
    path.unlink()
    press(page, "Verify it now")
    qtbot.waitUntil(lambda: page.tile.path is None, timeout=_LONG_MS)
    target = tmp_path / "again.eesee"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    press(page, "Write it again…")
    assert target.read_bytes() == whole
    qtbot.waitUntil(lambda: page.tile.path == target, timeout=_LONG_MS)
