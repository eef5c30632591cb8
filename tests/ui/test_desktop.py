from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QTextEdit
from pytestqt.qtbot import QtBot

from bench.first_paint import MOST_MODULES
from eesee_desktop.domain.assessment import AssessmentStatus
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.external import Rating
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services import assessments
from eesee_desktop.services.workspace import has_workspace, latest_instrument
from eesee_desktop.services.workspace_opening import open_workspace
from eesee_desktop.system import clock
from eesee_desktop.system.workspace_files import looks_begun
from eesee_desktop.ui.desktop import Desktop
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.main_window.window import MainWindow
from support_desktop import (
    clashing_mnemonics,
    close_desktop,
    failure_told,
    make_desktop,
    named,
    press,
    type_into,
    unlock,
    unnamed_controls,
)
from support_workspace import PASSPHRASE, begin_assessment, fitted_example, make_workspace, reopen

_LONG_MS = 20_000
_CHOSEN = "nine oars in the reeds"
_SECTIONS = (
    "introduction",
    "context",
    "1",
    "1.1",
    "2",
    "2.1",
    "recommendations",
    "research_process",
    "notice",
    "sources",
    "results",
    "review",
    "history",
    "search",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder of a workspace with one complete and one empty assessment."""
    made = tmp_path / "workspace"
    workspace, _ = make_workspace(made)
    assessments.add_assessment(workspace, fitted_example(), latest_instrument())
    begin_assessment(workspace)
    workspace.close()
    return made


def _empty_one(window: MainWindow) -> AssessmentId:
    return next(
        summary.id for summary in assessments.list_assessments(window.workspace) if not summary.filled
    )


def _open_empty(window: MainWindow, section: str) -> AssessmentId:
    wanted = _empty_one(window)
    window.open_assessment(wanted)
    assert window.frame is not None
    window.frame.tree.choose(section)
    return wanted


def test_the_first_start_leads_to_a_workspace(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    """From an empty computer to the list of assessments, going back loses nothing and makes no second workspace."""
    desktop = make_desktop(qapp, tmp_path / "workspace")
    desktop.start()
    first = desktop.doors.first_start
    assert first is not None
    type_into(first, QLineEdit, "Organisation", "Red Ejemplo")
    countries = named(first, QComboBox, "Country")
    countries.setFocus()
    QTest.keyClicks(countries, "Peru")
    QTest.keyClick(countries, Qt.Key.Key_Return)  # goes on, as Next does
    assert clashing_mnemonics(first) == []
    type_into(first, QLineEdit, "Passphrase", PASSPHRASE)
    type_into(first, QLineEdit, "Passphrase again", PASSPHRASE)
    press(first, "Back")
    assert named(first, QLineEdit, "Organisation").text() == "Red Ejemplo"
    press(first, "Next")
    assert named(first, QLineEdit, "Passphrase again").text() == PASSPHRASE
    press(first, "Next")
    qtbot.waitUntil(lambda: bool(first.code), timeout=_LONG_MS)
    code = first.code
    press(first, "Back")
    press(first, "Next")
    assert first.code == code
    assert clashing_mnemonics(first) == []
    press(first, "Next")
    assert clashing_mnemonics(first) == []
    type_into(first, QLineEdit, "Recovery code", "AAAA-BBBB")
    press(first, "Begin")
    assert first.isVisible()
    field = named(first, QLineEdit, "Recovery code")
    field.clear()
    QTest.keyClicks(field, code.lower().replace("-", " "))
    with qtbot.waitSignal(desktop.main_window_shown, timeout=_LONG_MS):
        press(first, "Begin")
    assert desktop.window is not None
    assert desktop.window.workspace.member.country == "PER"
    close_desktop(desktop)


def test_a_wrong_passphrase_is_told_and_can_be_mended(desktop: Desktop, qtbot: QtBot) -> None:
    """The wrong passphrase says that the data are undamaged; the right one opens."""
    asked = desktop.doors.unlock
    assert asked is not None
    type_into(asked, QLineEdit, "Passphrase", "not this one")
    press(asked, "Open")
    qtbot.waitUntil(lambda: bool(failure_told(asked)), timeout=_LONG_MS)
    assert "undamaged" in failure_told(asked)
    assert unlock(desktop, qtbot).home.count == 2


def test_a_damaged_key_file_is_told_apart_from_a_wrong_passphrase(
    qapp: QApplication, qtbot: QtBot, folder: Path
) -> None:
    """Nobody tries passphrases on files that no passphrase can open."""
    for name in ("workspace.key", "workspace.key.copy"):
        (folder / name).write_bytes(b"{}")
    desktop = make_desktop(qapp, folder)
    desktop.start()
    unlock = desktop.doors.unlock
    assert unlock is not None
    type_into(unlock, QLineEdit, "Passphrase", PASSPHRASE)
    press(unlock, "Open")
    qtbot.waitUntil(lambda: bool(failure_told(unlock)), timeout=_LONG_MS)
    assert "damaged" in failure_told(unlock)
    assert "undamaged" not in failure_told(unlock)
    close_desktop(desktop)


def test_what_is_typed_is_on_disk_after_a_pause(desktop: Desktop, qtbot: QtBot) -> None:
    """A short pause in typing commits, and the status line tells the time of the commit."""
    window = unlock(desktop, qtbot)
    wanted = _open_empty(window, "context")
    assert window.frame is not None
    with qtbot.waitSignal(window.frame.saved, timeout=_LONG_MS):
        type_into(window, QTextEdit, "Text", "Rivers rose.")
    assert assessments.load(window.workspace, wanted).context == "Rivers rose."
    said = [label.text() for label in window.status.findChildren(QLabel)]
    assert any(text.startswith("Safe on disk ") for text in said)


def test_locking_saves_covers_and_comes_back_to_the_word(
    desktop: Desktop, qtbot: QtBot, folder: Path
) -> None:
    """Ctrl+L commits at once and hides everything; the same section and cursor are there afterwards."""
    window = unlock(desktop, qtbot)
    _open_empty(window, "2.1")
    field = type_into(window, QTextEdit, "Narrative", "Offices close early.")
    for _ in range(6):
        QTest.keyClick(field, Qt.Key.Key_Left)
    with qtbot.waitSignals([desktop.unlock_shown, desktop.workspace_left], timeout=_LONG_MS):
        QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert desktop.window is None
    assert not any(
        isinstance(shown, MainWindow) and shown.isVisible() for shown in QApplication.topLevelWidgets()
    )
    other = reopen(folder)
    assert any(
        assessments.load(other, summary.id).dimensions[3].narrative == "Offices close early."
        for summary in assessments.list_assessments(other)
    )
    other.close()
    again = unlock(desktop, qtbot)
    assert again.frame is not None
    assert again.frame.section == "2.1"
    narrative = named(again, QTextEdit, "Narrative")
    qtbot.waitUntil(lambda: narrative.textCursor().position() == len("Offices close "))


def test_leaving_a_section_saves_at_once(desktop: Desktop, qtbot: QtBot) -> None:
    """Whoever goes to another section need not wait for the pause: what was typed is on disk by then."""
    window = unlock(desktop, qtbot)
    wanted = _open_empty(window, "context")
    type_into(window, QTextEdit, "Text", "Rivers rose.")
    assert assessments.load(window.workspace, wanted).context == ""
    assert window.frame is not None
    window.frame.tree.choose("notice")
    assert assessments.load(window.workspace, wanted).context == "Rivers rose."


def test_leaving_a_line_saves_at_once(desktop: Desktop, qtbot: QtBot) -> None:
    """A figure typed into a line is on disk when the cursor leaves it, with what follows from it."""
    window = unlock(desktop, qtbot)
    wanted = _open_empty(window, "1")
    line = type_into(window, QLineEdit, "Raw score", "40")
    assert assessments.load(window.workspace, wanted).external.raw is None
    QTest.keyClick(line, Qt.Key.Key_Tab)
    external = assessments.load(window.workspace, wanted).external
    assert (external.raw, external.rating) == (40, Rating.REPRESSED)


def test_what_cannot_be_saved_is_not_lost_by_locking(desktop: Desktop, qtbot: QtBot) -> None:
    """Typed text that cannot be saved is there again after the lock, and is saved as soon as that is possible."""
    window = unlock(desktop, qtbot)
    wanted = _open_empty(window, "context")
    type_into(window, QTextEdit, "Text", "Kept.")
    window.workspace.assessments.set_status(wanted, AssessmentStatus.SEALED, 1)
    desktop.lock()
    assert _is_locked(desktop)
    window = unlock(desktop, qtbot)
    assert named(window, QTextEdit, "Text").toPlainText() == "Kept."
    assert not assessments.load(window.workspace, wanted).context
    window.workspace.assessments.set_status(wanted, AssessmentStatus.DRAFT, 1)
    assert window.save()
    assert assessments.load(window.workspace, wanted).context == "Kept."
    assert window.frame is not None
    assert not window.frame.refused.places


def test_the_screen_locks_as_soon_as_a_file_is_made(desktop: Desktop, qtbot: QtBot) -> None:
    """A sealing under way is not cut off from its workspace; the lock that was asked for meanwhile follows it."""
    unlock(desktop, qtbot)
    background = desktop.findChild(Background)
    assert background is not None
    release = threading.Event()
    job = background.run(lambda _: release.wait(10), lambda _: None, lambda _: None)
    desktop.lock()
    assert not _is_locked(desktop)
    with qtbot.waitSignals([job.finished, desktop.unlock_shown], timeout=_LONG_MS):
        release.set()
    assert _is_locked(desktop)


def test_no_text_stays_in_memory_behind_the_lock(desktop: Desktop, qtbot: QtBot) -> None:
    """When the window is put away, the documents that held narratives go with it."""
    window = unlock(desktop, qtbot)
    _open_empty(window, "context")
    type_into(window, QTextEdit, "Text", "Rosa Quispe told us.")
    assert window.frame is not None
    frame = window.frame
    held = [one for one in frame.findChildren(QTextDocument) if "Rosa" in one.toPlainText()]
    gone: list[None] = []
    for document in held:
        document.destroyed.connect(lambda: gone.append(None))
    assert window.save()
    window.put_away()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(gone) == len(held) > 0


def test_the_recovery_code_sets_a_new_passphrase(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    """Who comes in with the recovery code opens the workspace from then on with the passphrase chosen there."""
    folder = tmp_path / "workspace"
    workspace, code = make_workspace(folder)
    workspace.close()
    desktop = make_desktop(qapp, folder)
    desktop.start()
    unlock = desktop.doors.unlock
    assert unlock is not None
    press(unlock, "Use the recovery code")
    with qtbot.waitSignal(desktop.main_window_shown, timeout=_LONG_MS):
        unlock.recovery_entered.emit(code, _CHOSEN)
    close_desktop(desktop)
    with pytest.raises(KnownError) as refused:
        reopen(folder)
    assert refused.value.code is ErrorCode.PASSPHRASE_WRONG
    open_workspace(folder, passphrase=_CHOSEN, clock=clock.now, new_id=clock.new_id).close()


def test_text_that_cannot_be_saved_is_kept_and_told(desktop: Desktop, qtbot: QtBot) -> None:
    """A failure stands where the text is, the text stays, and goes by itself once the text can be saved."""
    window = unlock(desktop, qtbot)
    wanted = _open_empty(window, "context")
    field = type_into(window, QTextEdit, "Text", "Kept.")
    assert window.frame is not None
    window.workspace.assessments.set_status(wanted, AssessmentStatus.SEALED, 1)
    assert window.save()
    assert "Not stored: Country context" in window.frame.messages.text
    assert window.frame.autosave.is_unsaved
    assert isinstance(field, QTextEdit)
    assert field.toPlainText() == "Kept."
    assert any("sealed" in text for text in _told_on(window))
    window.workspace.assessments.set_status(wanted, AssessmentStatus.DRAFT, 1)
    assert window.save()
    assert window.frame.messages.text == ""
    assert not any("sealed" in text for text in _told_on(window))


def _is_locked(desktop: Desktop) -> bool:
    """Tell whether nothing but the question for the passphrase is left."""
    return desktop.window is None and desktop.doors.unlock is not None


def _told_on(window: MainWindow) -> list[str]:
    """Return what labels of the page in front say."""
    assert window.frame is not None
    page = window.frame.page
    assert page is not None
    return [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]


def test_keys_one_to_five_set_the_score_and_the_working_follows(desktop: Desktop, qtbot: QtBot) -> None:
    """A digit on the steps is a score on disk; three of them make a principle score."""
    window = unlock(desktop, qtbot)
    wanted = _open_empty(window, "2.1")
    assert window.frame is not None
    for section, key in (("2.1", Qt.Key.Key_2), ("2.2", Qt.Key.Key_2), ("2.3", Qt.Key.Key_3)):
        window.frame.go_to(f"{section}.score")
        qtbot.waitUntil(lambda: "Step" in type(QApplication.focusWidget()).__name__)
        step = QApplication.focusWidget()
        assert step is not None
        QTest.keyClick(step, key)
    scores = assessments.load(window.workspace, wanted).exact_scores()
    assert {str(dimension): int(score) for dimension, score in scores.items()} == {
        "2.1": 2,
        "2.2": 2,
        "2.3": 3,
    }
    assert {row.section: row.value for row in window.frame.rows()}["2"] == "2.3"


@pytest.mark.parametrize("section", _SECTIONS)
def test_every_control_has_a_name_and_a_letter_of_its_own(
    desktop: Desktop, qtbot: QtBot, section: str
) -> None:
    """On no page is a control unnamed to a screen reader, nor do two answer to one Alt letter."""
    window = unlock(desktop, qtbot)
    whole = next(summary.id for summary in assessments.list_assessments(window.workspace) if summary.filled)
    window.open_assessment(whole)
    assert window.frame is not None
    window.frame.tree.choose(section)
    QApplication.processEvents()
    assert unnamed_controls(window) == []
    assert clashing_mnemonics(window) == []


def test_the_list_and_the_first_windows_have_names_too(desktop: Desktop, qtbot: QtBot) -> None:
    """As above, for unlock and the list of assessments."""
    assert desktop.doors.unlock is not None
    assert unnamed_controls(desktop.doors.unlock) == []
    assert clashing_mnemonics(desktop.doors.unlock) == []
    window = unlock(desktop, qtbot)
    assert unnamed_controls(window) == []
    assert clashing_mnemonics(window) == []


def test_the_quick_look_for_a_workspace_agrees_with_the_thorough_one(folder: Path, tmp_path: Path) -> None:
    """Which window comes first is decided without loading the database layer, and rightly."""
    assert looks_begun(folder) is has_workspace(folder) is True
    assert looks_begun(tmp_path / "nowhere") is has_workspace(tmp_path / "nowhere") is False


def test_the_unlock_window_needs_nothing_but_qt() -> None:
    """Until the first paint neither database, cryptography nor paper is loaded."""
    script = (
        "import sys, eesee_desktop.ui.application as a, eesee_desktop.ui.desktop, eesee_desktop.system.settings;"
        "q = a.make_application([]); from eesee_desktop.ui.dialogs.unlock import UnlockWindow as U;"
        "w = U(); w.show();"
        "heavy = {'sqlalchemy', 'sqlmodel', 'pydantic', 'cryptography', 'zxcvbn', 'reportlab', 'pypdf', 'markdown_it',"
        " 'PySide6.QtSvg', 'PySide6.QtDBus', 'eesee_desktop.services', 'eesee_desktop.storage'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


def test_the_first_paint_waits_for_no_page(folder: Path) -> None:
    """Started as a person starts it, the program has painted before anything of an assessment's pages is loaded."""
    command = [sys.executable, "-m", "bench.first_paint", "unlock", str(folder)]
    paths = os.pathsep.join((str(Path(__file__).parents[1]), os.environ.get("PYTHONPATH", "")))
    told = subprocess.run(
        command, env={**os.environ, "PYTHONPATH": paths}, capture_output=True, text=True, check=True
    )
    _, _, modules, window, *loaded = told.stdout.split()
    assert (window, loaded) == ("UnlockWindow", [])
    assert int(modules) <= MOST_MODULES
