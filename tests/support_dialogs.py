"""Every dialog of the program, to be opened over a window and looked at."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from eesee_desktop.domain.assessment import StudyPeriod
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.intake.reports.reader import read_report
from eesee_desktop.services.incoming import Incoming, IncomingKind
from eesee_desktop.services.intake import ReportTaken
from eesee_desktop.services.leaving import Layer, LeavingReason, Thing, ThingKind
from eesee_desktop.services.leaving_nothing import HereKind, HereState, HereThing, RemovedHere, Unsent
from eesee_desktop.services.workspace import latest_instrument
from eesee_desktop.system.resources import resource
from eesee_desktop.system.settings import Settings
from eesee_desktop.ui.dialogs.choices import confirm, confirm_delete, show_about, show_shortcuts
from eesee_desktop.ui.dialogs.leave_nothing import LeaveNothingDialog, tell_removed
from eesee_desktop.ui.dialogs.manual import ManualWindow
from eesee_desktop.ui.dialogs.new_assessment import ask_new_assessment, ask_next_period
from eesee_desktop.ui.dialogs.new_code import NewCodeDialog
from eesee_desktop.ui.dialogs.own_key import OwnKey, OwnKeyDialog
from eesee_desktop.ui.dialogs.report_taken import ReportTakenWindow
from eesee_desktop.ui.dialogs.settings import (
    OwnKeys,
    SettingsDialog,
    ask_new_passphrase,
    ask_present_passphrase,
)
from eesee_desktop.ui.exchange.bring_in import BringInDialog
from eesee_desktop.ui.exchange.compare_key import ask_compared
from eesee_desktop.ui.exchange.measuring import Measuring
from eesee_desktop.ui.exchange.seal_sheet import SealSheet
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.kit.crash import CrashDialog
from eesee_desktop.ui.main_window.go_to_box import GoToBox, Target
from eesee_desktop.ui.section.moment_preview import ask_going_back
from eesee_desktop.ui.words.things import ThingWords

Seen = TypeVar("Seen")

OWN_KEYS = OwnKeys("SHA256:abc", "ssh-ed25519 AAAA", "per@eusee ssh-ed25519 AAAA", "today")
_OWN_KEY = OwnKey("per@eusee", "SHA256:abc", " ".join(["12345"] * 8))
_UNKNOWN_KEY = KnownError(
    ErrorCode.STATEMENT_NOT_TRUSTED, kind="receipt", fingerprint="SHA256:abc", digits=" ".join(["12345"] * 8)
)
_PERIOD = StudyPeriod(date(2024, 9, 1), date(2025, 8, 31))


def _bring_in(parent: QWidget) -> None:
    BringInDialog(Incoming(IncomingKind.REPORT, (Path("report.md"),)), (), "", parent).exec()


def _seal(parent: QWidget) -> None:
    things = (
        Thing(Layer.READER, ThingKind.DRAFT, "draft.pdf", LeavingReason.CHOSEN),
        Thing(Layer.READER, ThingKind.SOURCE, "Decree 12", LeavingReason.IS_PUBLIC, key="s1"),
    )
    measuring = Measuring(Background(parent), parent)
    SealSheet(parent, ("Text.",), things, lambda _: None, measuring).ask_from(frozenset({"s1"}))


def _report_taken(parent: QWidget) -> None:
    text = resource("practice", "peru-2025.md").read_text("utf-8")
    ids = (f"id-{number}" for number in range(10_000))
    reading = read_report(text, latest_instrument(), ids.__next__)
    taken = ReportTaken(reading, tuple(name for name, _ in reading.values), ("notice",))
    ReportTakenWindow(taken, latest_instrument(), parent).exec()


def _leave_nothing(parent: QWidget) -> None:
    things = [
        HereThing(HereKind.SENT, Path("/example/PER-2025-r01-1a2b3c4d.eesee.age"), 70_000, HereState.MISSING),
        HereThing(HereKind.WRITTEN, Path("/example/draft.pdf"), 70_000),
        HereThing(HereKind.WRITTEN, Path("/example/votes.csv"), 900, HereState.CHANGED),
        HereThing(HereKind.WORKSPACE, Path("/example/workspace/workspace.db"), 900_000),
        HereThing(HereKind.KEYS, Path("/example/workspace/workspace.key"), 900),
    ]
    unsent = [Unsent(AssessmentId("1" * 32), "PER", is_sealed=False)]
    LeaveNothingDialog(things, unsent, lambda _: None, parent).ask_what()


def _removed(parent: QWidget) -> None:
    gone = HereThing(HereKind.KEYS, Path("/example/workspace/workspace.key"), 900)
    left = HereThing(HereKind.LOG, Path("/example/logs/eesee.log"), 900)
    tell_removed(RemovedHere((gone,), (left,)), parent)


DIALOGS: Mapping[str, Callable[[QWidget], object]] = {
    "about": show_about,
    "keys": show_shortcuts,
    "confirm": lambda parent: confirm(parent, "Title", "Text.", "Do it"),
    "delete": lambda parent: confirm_delete(parent, "Peru", is_sealed=True),
    "new": lambda parent: ask_new_assessment(parent, "PER", "en", date(2025, 9, 1), "2025.2"),
    "next": lambda parent: ask_next_period(parent, _PERIOD),
    "settings": lambda parent: SettingsDialog(Settings(), OWN_KEYS, "Red Ejemplo", parent).exec(),
    "own_key": lambda parent: OwnKeyDialog(_OWN_KEY, ("A list is on board.",), parent, can_write=True).exec(),
    "compare_key": lambda parent: ask_compared(parent, "receipt", _UNKNOWN_KEY),
    "seal": _seal,
    "passphrase": ask_new_passphrase,
    "present": ask_present_passphrase,
    "code": lambda parent: NewCodeDialog("AAAA-BBBB", "River Watch", parent).exec(),
    "manual": lambda parent: ManualWindow(parent).exec(),
    "fault": lambda _: CrashDialog("A report.", is_saved=True).exec(),
    "go_to": lambda parent: GoToBox([Target("2.1 Registration", "Section", print)], parent).exec(),
    "going_back": lambda parent: ask_going_back(parent, "today", (), ThingWords(latest_instrument(), {})),
    "bring_in": _bring_in,
    "leave_nothing": _leave_nothing,
    "removed": _removed,
    "report_taken": _report_taken,
}


def look_at_dialog(qtbot: QtBot, name: str, look: Callable[[QDialog], Seen]) -> Seen:
    """Open a dialog as the program does, return what was seen of it, and close it."""
    parent = QWidget()
    qtbot.addWidget(parent)
    with qtbot.waitActive(parent):
        parent.show()
        parent.activateWindow()
    found: list[Seen] = []

    def come() -> None:
        top = QApplication.activeModalWidget()
        if not isinstance(top, QDialog) or QApplication.activeWindow() is not top:
            if top is not None:
                top.activateWindow()
            QTimer.singleShot(10, parent, come)
            return
        try:
            found.append(look(top))
        finally:
            top.reject()

    QTimer.singleShot(0, parent, come)
    DIALOGS[name](parent)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]
