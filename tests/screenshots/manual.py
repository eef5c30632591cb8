"""Take the pictures of the manual: ``PYTHONPATH=tests python -m screenshots.manual [LANGUAGE [FOLDER]]``.

The practice assessment alone is shown, in a window that fills a common small screen, in few colours so that files stay
small. In another language than English those alone in which the words of the screen outweigh the prose.
"""

from __future__ import annotations

import io
import os
import sys
import tempfile
import traceback
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QTreeWidget, QWidget

from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.ids import CountryCode, DimensionId
from eesee_desktop.domain.score import Score
from eesee_desktop.intake.practice import practice_assessment
from eesee_desktop.services import assessments
from eesee_desktop.services.workspace import Workspace, latest_instrument
from eesee_desktop.system.settings import SettingsFile
from eesee_desktop.ui.application import make_application
from eesee_desktop.ui.desktop import Desktop
from eesee_desktop.ui.dialogs.manual_text import SOURCE
from eesee_desktop.ui.main_window.window import MainWindow
from journeys.walk_language import words_of
from screenshots.conditions import Condition, set_stage
from screenshots.content import PRACTICE, TODAY
from screenshots.desk import show_desk
from support_desktop import close_desktop, make_desktop, named, press
from support_workspace import MEMBER, PASSPHRASE, StillClock, make_workspace

MANUAL = Path(__file__).parents[2] / "docs" / "manual"
_STAGE = Condition("manual")
_COLOURS = 24
_SETTLED_MS = 400
_PATIENCE_MS = 20_000
# The practice assessment knows nothing of a year before; the picture of the results does.
_LAST_YEAR = {"2.1": "2", "2.2": "2", "2.3": "3", "3.1": "2", "3.2": "2", "3.3": "2"}
_SECTIONS = {
    "writing": "context",
    "dimension": "2.1",
    "principle-1": "1",
    "working": "2",
    "panel": "panel",
    "sources": "sources",
    "results": "results",
    "review": "review",
    "history": "history",
}

_OF_OTHERS = frozenset({"first-start", "home", "principle-1", "working", "panel", "review", "seal", "sealed"})
_DESK = frozenset(
    {"desk-overview", "desk-receive", "desk-key-BOL", "desk-submission-context", "desk-compare-working"}
)


class _Wanted:
    """What is wanted of this process."""

    language = SOURCE


_wanted = _Wanted()


def main(language: str, folder: Path) -> None:
    """Take the pictures of a language."""
    _wanted.language = language
    with tempfile.TemporaryDirectory(prefix="eesee-manual-") as name:
        home = Path(name)
        for variable in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
            os.environ[variable] = name
        os.environ["TZ"] = "UTC"
        set_stage(_STAGE, home)
        application = make_application(())
        for place in ("first", "full"):
            (home / place).mkdir()
            SettingsFile(home / place / "settings.json").change(language=language)
        application.setCursorFlashTime(0)
        folder.mkdir(parents=True, exist_ok=True)
        code = 0
        try:
            _take_all(application, home, folder)
        except BaseException:  # noqa: BLE001  told, and then out as below
            traceback.print_exc()
            code = 1
    sys.stdout.flush()
    os._exit(code)  # threads of the program may still be at work


def _take_all(application: QApplication, home: Path, folder: Path) -> None:
    _first_start(make_desktop(application, home / "first" / "workspace"), folder)
    _make_practice(home / "full" / "workspace")
    _pages(make_desktop(application, home / "full" / "workspace"), folder)
    if _wanted.language == SOURCE:
        _desk(home / "desk", folder)


def _desk(home: Path, folder: Path) -> None:
    """Take the pages of the consortium's desk; all figures on them are invented."""

    def visit(scene: str, window: QWidget) -> None:
        if scene in _DESK:
            take(folder / f"{scene}.png", window)

    def leave_out(_name: str, _ask: object) -> None:
        """Take no picture of what is asked."""

    show_desk(home, (_STAGE.width, _STAGE.height), visit, leave_out)


def _first_start(desktop: Desktop, folder: Path) -> None:
    desktop.start()
    first = desktop.doors.first_start
    assert first is not None
    named(first, QLineEdit, _said("Organisation")).setText("Asociación Ejemplo por los Derechos")
    countries = named(first, QComboBox, _said("Country"))
    countries.setCurrentIndex(countries.findData("PER"))
    press(first, _said("Next"))
    for field in ("Passphrase", "Passphrase again"):
        named(first, QLineEdit, _said(field)).setText(PASSPHRASE)
    take(folder / "first-start.png", first)
    close_desktop(desktop)


def _make_practice(folder: Path) -> None:
    clock = StillClock()
    workspace, _ = make_workspace(folder, clock)
    practice = practice_assessment(latest_instrument(), MEMBER, at=TODAY, new_id=workspace.new_id)
    assessments.add_assessment(
        workspace, _with_last_year(replace(practice, id=PRACTICE)), latest_instrument()
    )
    _write_a_little(workspace, clock)
    workspace.close()


def _with_last_year(value: Assessment) -> Assessment:
    """Return the practice assessment with scores of a year before."""
    return replace(
        value,
        country=CountryCode("PER"),
        dimensions=tuple(
            replace(
                entry,
                decision=replace(
                    entry.decision,
                    previous_score=Score.parse(_LAST_YEAR[entry.id]),
                    reason_for_change="An office was opened in each region.",
                ),
            )
            if entry.id in _LAST_YEAR
            else entry
            for entry in value.dimensions
        ),
        principles=tuple(
            replace(entry, previous_score=Score.parse(score))
            if (score := {1: "2.7", 2: "2.3", 3: "2", 4: "2.6", 5: "2", 6: "2.3"}.get(entry.id))
            else entry
            for entry in value.principles
        ),
    )


def _write_a_little(workspace: Workspace, clock: StillClock) -> None:
    """Leave a trace in the history, and something to complete in the review."""
    written = assessments.load(workspace, PRACTICE).dimension(DimensionId("2.1")).decision.justification
    for field, text in (
        ("2.1.justification", written.replace("a simple appeal", "any appeal at all")),
        ("2.1.justification", written),
        ("4.1.justification", ""),
    ):
        clock.pass_time(3600)
        assessments.set_field(workspace, PRACTICE, field, text)


def _pages(desktop: Desktop, folder: Path) -> None:
    desktop.start()
    assert desktop.doors.unlock is not None
    desktop.doors.unlock.passphrase_entered.emit(PASSPHRASE)
    _wait_until(lambda: desktop.window is not None)
    window = desktop.window
    assert isinstance(window, MainWindow)
    window.resize(_STAGE.width, _STAGE.height)
    window.move(0, 0)
    take(folder / "home.png", window)
    window.open_assessment(PRACTICE)
    frame = window.frame
    assert frame is not None
    for name, section in _SECTIONS.items():
        frame.go_to(section)
        QTest.qWait(_SETTLED_MS)
        if name == "history":
            changes = named(frame, QTreeWidget, _said("Changes"))
            today = changes.topLevelItem(0)
            assert today is not None
            changes.setCurrentItem(today.child(1))  # of a text that was altered; the first one was emptied
        take(folder / f"{name}.png", window)
    _sealing(window, folder)
    close_desktop(desktop)


def _sealing(window: MainWindow, folder: Path) -> None:
    """Show the question before sealing, seal, and show what there is to be done with the file."""
    frame = window.frame
    assert frame is not None
    workspace = window.workspace
    assessments.set_field(workspace, PRACTICE, "4.1.justification", "Raids were reported from two regions.")
    QFileDialog.getSaveFileName = lambda *asked, **_: (str(asked[2]), "")  # type: ignore[method-assign]  # nobody is there to choose

    def look() -> None:
        asked = QApplication.activeModalWidget()
        assert asked is not None
        QTest.qWait(_PATIENCE_MS // 4)  # until the size of the file is known
        take(folder / "seal.png", asked)
        press(asked, _said("Seal…"))

    window.open_assessment(PRACTICE)
    frame = window.frame
    assert frame is not None
    QTimer.singleShot(_SETTLED_MS, look)
    frame.seal_requested.emit()
    _wait_until(lambda: frame.section == "sealed")
    QTest.qWait(_SETTLED_MS)
    take(folder / "sealed.png", window)


def _said(source: str) -> str:
    """Return what the screen says for a text of its source."""
    return source if _wanted.language == SOURCE else next(iter(words_of(_wanted.language)[source]))


def take(path: Path, window: QWidget) -> None:
    """Photograph a window in its own most frequent colours, so that surfaces keep theirs to the letter."""
    if _wanted.language != SOURCE and path.stem not in _OF_OTHERS:
        return
    QTest.qWait(_SETTLED_MS)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    window.grab().save(buffer, "PNG")
    picture = Image.open(io.BytesIO(buffer.data().data())).convert("RGB")
    seen = sorted(picture.getcolors(picture.width * picture.height) or (), reverse=True)
    palette = Image.new("P", (1, 1))
    palette.putpalette(
        [part for _, colour in seen[:_COLOURS] if isinstance(colour, tuple) for part in colour]
    )
    few = picture.quantize(palette=palette, dither=Image.Dither.NONE)
    few.save(path, optimize=True)
    print(f"{path.name}: {path.stat().st_size // 1000} kB")


def _wait_until(holds: Callable[[], bool]) -> None:
    for _ in range(_PATIENCE_MS // 10):
        if holds():
            return
        QTest.qWait(10)
    raise AssertionError("waited in vain")


if __name__ == "__main__":
    wanted = sys.argv[1] if sys.argv[1:] else SOURCE
    place = MANUAL / ("" if wanted == SOURCE else wanted) / "images"
    main(wanted, Path(sys.argv[2]).absolute() if sys.argv[2:] else place)
