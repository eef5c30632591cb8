"""A process that shows one thing and times it: ``python -m bench.screen_child WHAT FOLDER LANGUAGE``."""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QStackedWidget, QTableView, QWidget

from bench.measuring import memory_mib, percentile
from bench.peru import peru_workspace
from bench.written import filled_workspace, text_of
from eesee_desktop.services import assessments
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.ui.editor.narrative_editor import NarrativeEditor
from eesee_desktop.ui.home.home_page import HomePage
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.kit.theme import apply_theme, system_theme
from eesee_desktop.ui.kit.translation import install_language, spoken_language
from eesee_desktop.ui.main_window.assessment_frame import AssessmentFrame
from eesee_desktop.ui.main_window.window import MainWindow
from eesee_desktop.ui.section.section_page import SectionPage
from support_editor import type_letter
from support_value_way import MOST_CALLS, ValueWay
from support_workspace import PERU, YEAR_2025, add_example, make_workspace

_WORDS = 10_000
_KEYS = 400
_WARM_KEYS = 40
_PACED_KEYS = 80
_PACE_MS = 100
_ROUNDS = 4
_ASSESSMENTS = 1_000
_TYPED = {"en": "typing goes on ", "ar": "نكتب سطرا ثانيا"}  # fifteen letters, round and round
_PATIENCE_S = 10
_REST_MS = 1_500
_DICTIONARY_S = 60


class PaintWatch(QObject):
    """Counts the paints of one widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Watch."""
        if event.type() == QEvent.Type.Paint:
            self.count += 1
        return super().eventFilter(watched, event)

    def timed_ms(self, work: Callable[[], object]) -> float:
        """Do some work and return the milliseconds until the widget was painted after it."""
        before = self.count
        started = time.perf_counter()
        work()
        while self.count == before:
            QApplication.processEvents()
            if time.perf_counter() - started > _PATIENCE_S:
                raise SystemExit("nothing was painted")
        return (time.perf_counter() - started) * 1000


def shown(widget: QWidget) -> QWidget:
    """Show a window in the size of a small laptop's screen."""
    widget.resize(1366, 768)
    widget.show()
    for _ in range(20):
        QApplication.processEvents()
    return widget


def typing(folder: Path) -> dict[str, float]:
    """Type into a narrative in the window, all that goes along with it on, and into a plain text edit, key by key."""
    return typed(folder, _KEYS, 0)


def paced(folder: Path) -> dict[str, float]:
    """Do the same at the pace of somebody who types fast, and tell the most memory that was held."""
    return typed(folder, _PACED_KEYS, _PACE_MS) | {"memory": memory_mib("VmHWM")}


def typed(folder: Path, keys: int, pause_ms: int) -> dict[str, float]:
    """Type so many keys into both, with a pause after each."""
    language = spoken_language()
    text = text_of(language, _WORDS // len(text_of(language, 1).split()) + 1)
    workspace, _ = make_workspace(folder / "workspace")
    wanted = add_example(workspace).id
    if language != "en":
        assessments.set_country_and_period(workspace, wanted, PERU, YEAR_2025, language)
    assessments.set_field(workspace, wanted, "2.1.narrative", text)
    background = Background()
    window, frame, _ = opened(workspace, wanted, background)
    frame.go_to("2.1.narrative")
    page = frame.page
    assert page is not None
    editor = page.findChild(NarrativeEditor)
    assert editor is not None
    wait_for_words(page)
    bare = QPlainTextEdit()
    bare.setPlainText(text)
    shown(bare)
    surfaces = []
    for surface in (editor.surface, bare):
        for _ in range(30):
            QTest.keyClick(surface, Qt.Key.Key_PageDown)
        for _ in range(15):
            QTest.keyClick(surface, Qt.Key.Key_PageUp)
        QApplication.processEvents()
        surfaces.append((surface, PaintWatch(surface.viewport())))
    taken: list[list[float]] = [[], []]
    for position in range(_WARM_KEYS + keys):
        key = _TYPED[language][position % 15]
        for (surface, watch), found in zip(surfaces, taken, strict=True):
            value = watch.timed_ms(partial(type_letter, surface, key))
            if pause_ms:
                QTest.qWait(pause_ms)
            if position >= _WARM_KEYS:
                found.append(value)
    window.put_away()
    window.close()
    background.stop()
    workspace.close()
    return {
        f"{name}_p{percent}": percentile(found, percent)
        for name, found in zip(("ours", "bare"), taken, strict=True)
        for percent in (50, 95)
    }


def wait_for_words(page: SectionPage) -> None:
    """Wait until the dictionary is there and every word was looked up.

    Not for a time: the dictionary of Arabic takes twice as long to be read as that of English.
    """
    started = time.perf_counter()
    while page.work.keeper.speller is None:
        QTest.qWait(_PACE_MS)
        if time.perf_counter() - started > _DICTIONARY_S:
            raise SystemExit("no dictionary came")
    QTest.qWait(_REST_MS)


def opened(
    workspace: Workspace, found: str, background: Background
) -> tuple[MainWindow, AssessmentFrame, PaintWatch]:
    """Open an assessment in a window of its own."""
    window = MainWindow(workspace, background)
    shown(window)
    window.open_assessment(found)
    assert window.frame is not None
    return window, window.frame, PaintWatch(window.frame)


def first_visits(frame: AssessmentFrame, watch: PaintWatch, rest_ms: int) -> float:
    """Go to each section for the first time, after a rest in the one before, and return the 95th percentile."""
    taken = []
    for name in [name for name in frame.tree.sections if name != frame.section]:
        QTest.qWait(rest_ms)
        taken.append(watch.timed_ms(partial(frame.go_to, name)))
    return percentile(taken, 95)


def sections(folder: Path) -> dict[str, float]:
    """Go through all sections of the Peru assessment: first as a person does, then in haste, then again and again."""
    workspace, found = peru_workspace(folder / "workspace")
    background = Background()
    window, frame, watch = opened(workspace, found, background)
    rested = first_visits(frame, watch, _REST_MS)
    window.put_away()
    window.close()
    window, frame, watch = opened(workspace, found, background)
    hasty = first_visits(frame, watch, 0)
    again = [
        watch.timed_ms(partial(frame.go_to, name)) for _ in range(_ROUNDS) for name in frame.tree.sections
    ]
    window.put_away()
    window.close()
    background.stop()
    workspace.close()
    return {
        "rested_p95": rested,
        "hasty_p95": hasty,
        "again_p50": percentile(again, 50),
        "again_p95": percentile(again, 95),
        **bare_switches(),
    }


def filled(folder: Path) -> dict[str, float]:
    """Go through all sections of an assessment in the language of the screen, again and again."""
    workspace, found = filled_workspace(folder / "workspace", spoken_language())
    background = Background()
    window, frame, watch = opened(workspace, found, background)
    again = [
        watch.timed_ms(partial(frame.go_to, name)) for _ in range(_ROUNDS + 1) for name in frame.tree.sections
    ][len(frame.tree.sections) :]
    window.put_away()
    window.close()
    background.stop()
    workspace.close()
    return {f"again_p{percent}": percentile(again, percent) for percent in (50, 95)}


def bare_switches() -> dict[str, float]:
    """Switch between two bare editors that hold a narrative each."""
    stack, watches = QStackedWidget(), []
    for _ in range(2):
        editor = QPlainTextEdit()
        editor.setPlainText("one word after the other goes down " * 43)
        stack.addWidget(editor)
        watches.append(PaintWatch(editor.viewport()))
    shown(stack)
    found = [watches[turn % 2].timed_ms(partial(stack.setCurrentIndex, turn % 2)) for turn in range(1, 41)]
    return {f"bare_again_p{percent}": percentile(found, percent) for percent in (50, 95)}


def home(folder: Path) -> dict[str, float]:
    """Read a thousand assessments from the database and show their list."""
    workspace, _ = make_workspace(folder / "workspace")
    with workspace.database.transaction():
        for _ in range(_ASSESSMENTS):
            assessments.new_assessment(workspace, PERU, YEAR_2025, "en")
    page = HomePage(partial(assessments.outlooks, workspace))
    shown(page)
    watch = PaintWatch(page)
    taken = []
    for _ in range(_ROUNDS + 1):
        page.show_summaries(())
        QApplication.processEvents()
        taken.append(watch.timed_ms(lambda: page.show_summaries(assessments.list_assessments(workspace))))
    workspace.close()
    return {"shown": statistics.median(taken[1:]), "bare": bare_list()}


def bare_list() -> float:
    """Show as many rows of five cells in a plain table."""
    view = QTableView()
    shown(view)
    watch = PaintWatch(view.viewport())

    def fill() -> None:
        model = QStandardItemModel(view)
        for number in range(_ASSESSMENTS):
            model.appendRow([QStandardItem(f"cell {number} {column}") for column in range(5)])
        view.setModel(model)

    return statistics.median(watch.timed_ms(fill) for _ in range(_ROUNDS))


def calls(folder: Path) -> dict[str, float]:
    """Count what changes of values on the complete example call."""
    found = {}
    for what in MOST_CALLS:
        workspace, _ = make_workspace(folder / what)
        wanted = add_example(workspace).id
        background = Background()
        window = opened(workspace, wanted, background)[0]
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        found[what] = float(ValueWay(application, window).take(what).total)
        window.put_away()
        window.close()
        background.stop()
        workspace.close()
    return found


_CHILDREN = {
    "typing": typing,
    "paced": paced,
    "sections": sections,
    "filled": filled,
    "home": home,
    "calls": calls,
}

if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    application.setCursorFlashTime(0)
    install_language(application, sys.argv[3] if len(sys.argv) > 3 else "en")
    apply_theme(application, system_theme())
    print(json.dumps(_CHILDREN[sys.argv[1]](Path(sys.argv[2]))))
