"""The page of a dimension in a window, and the ways on which a value of it comes to the disk."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from eesee_desktop.ui.editor.narrative_editor import NarrativeEditor
from eesee_desktop.ui.kit.choice import ValueChoice
from eesee_desktop.ui.main_window.assessment_frame import AssessmentFrame
from eesee_desktop.ui.main_window.window import MainWindow
from eesee_desktop.ui.section.score_step import ScoreStep
from eesee_desktop.ui.section.section_page import SectionPage
from support_calls import Calls, counted

MOST_CALLS = {"score": 700, "confidence": 250, "narrative": 180}
"""Changes of a value, and how many calls of ours each may take at most."""
_END = "storage.prepared.Prepared.run"
# The text is made of the document by the editor, which takes more the longer it is: no part of the way.
_EDITOR = ("ui.editor.", "markup.", "domain.narrative.")
# Spelling is asked about when the keys rest, be that now or later.
_AT_REST = (
    "ui.editor.spelling.",
    "ui.editor.prose_highlighter.",
    "system.dictionary.",
    "domain.narrative.is_web_address",
)


class ValueWay:
    """Dimension 2.1, and somebody who changes a value of it."""

    def __init__(self, application: QApplication, window: MainWindow) -> None:
        assert window.frame is not None
        self.frame: AssessmentFrame = window.frame
        self._application = application
        self.frame.tree.choose("2.1")
        # A page that has just come counts the words of all once, after it was seen.
        while not any("whole report" in label.text() for label in self._page.findChildren(QLabel)):
            self._application.processEvents()
        self._settle()

    def take(self, what: str) -> Calls:
        """Change a value some times and return what it took at least, painting included, the later check not.

        The first time prepares statements and the like, and on a busy machine a layout that was due before comes late.
        """
        acts: dict[str, Callable[[int], Callable[[], object]]] = {
            "score": self._click_of,
            "confidence": self._choice_of,
            "narrative": self._writing_of,
        }
        taken = [counted(self._settled(acts[what](turn)), _END) for turn in (1, 2, 1, 2)]
        calls = min(taken, key=lambda one: one.total)
        for place in [place for place in calls.by_place if place.startswith(_AT_REST)]:
            del calls.by_place[place]
        for place in [place for place in calls.by_place if what == "narrative" and place.startswith(_EDITOR)]:
            if not place.startswith("ui.editor.autosave."):
                del calls.by_place[place]
        return calls

    def _click_of(self, turn: int) -> Callable[[], object]:
        step = [step for step in self._page.findChildren(ScoreStep) if step.is_whole][turn + 1]
        return lambda: QTest.mouseClick(step, Qt.MouseButton.LeftButton)

    def _choice_of(self, turn: int) -> Callable[[], object]:
        box = next(
            box for box in self._page.findChildren(ValueChoice) if box.accessibleName() == "Confidence"
        )
        at = (box.currentIndex() + turn) % box.count() or 1

        def choose() -> None:
            box.setCurrentIndex(at)
            box.activated.emit(at)

        return choose

    def _writing_of(self, _turn: int) -> Callable[[], object]:
        editor = self._page.findChildren(NarrativeEditor)[0]
        QTest.keyClicks(editor.surface, "abc")
        self._settle()
        return self.frame.save

    @property
    def _page(self) -> SectionPage:
        page = self.frame.page
        assert page is not None
        return page

    def _settled(self, act: Callable[[], object]) -> Callable[[], object]:
        def work() -> None:
            act()
            self._settle()

        return work

    def _settle(self) -> None:
        for _ in range(5):
            self._application.processEvents()
