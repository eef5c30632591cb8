"""The one window: what is wired to what stands here."""

from __future__ import annotations

import json
from collections.abc import Callable

from PySide6.QtCore import QByteArray, Signal
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QStackedWidget

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services import drafting
from eesee_desktop.services.changes import ChangeKind, Changes
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.system.countries import country_name
from eesee_desktop.ui.background import Background
from eesee_desktop.ui.dialogs.choices import show_about, show_shortcuts
from eesee_desktop.ui.labels.failures import in_one
from eesee_desktop.ui.main_window.assessment_frame import AssessmentFrame
from eesee_desktop.ui.main_window.menus import SEPARATOR, Entry, fill_menu
from eesee_desktop.ui.main_window.status_line import StatusLine
from eesee_desktop.ui.main_window.verbs import AssessmentVerbs
from eesee_desktop.ui.messages import Act, MessageBar, Tone
from eesee_desktop.ui.models.assessments_model import period_words
from eesee_desktop.ui.operations import OpenAssessment, Operations
from eesee_desktop.ui.overriding import override
from eesee_desktop.ui.pages.home import HomePage

_STATE = "window"
_RECENT = 5


class MainWindow(QMainWindow):
    """The list of assessments, or one of them.

    Signals:
        lock_requested: Cover everything and ask for the passphrase again.
        settings_requested: Show the settings.
        text_size_requested(int): Per cent to add to the size of text, may be negative.
        closed: The window was closed; everything was saved.
    """

    lock_requested = Signal()
    settings_requested = Signal()
    text_size_requested = Signal(int)
    closed = Signal()

    def __init__(self, workspace: Workspace, background: Background, report_language: str = "en") -> None:
        super().__init__()
        self.workspace = workspace
        self._operations = Operations(self)
        self._verbs = AssessmentVerbs(workspace, self._operations, background, self)
        self._verbs.report_language = report_language
        self._stack = QStackedWidget(self)
        self.home = HomePage(self)
        self.frame: AssessmentFrame | None = None
        self.status = StatusLine(self)
        self._actions: dict[str, tuple[QAction, Entry]] = {}
        self._recent_menu = QMenu(self)
        self._assemble()
        self._connect(background)
        self._take_state()

    def _assemble(self) -> None:
        self.setCentralWidget(self._stack)
        self._stack.addWidget(self.home)
        self.setStatusBar(self.status)
        self.resize(1280, 720)
        self.setMinimumSize(480, 360)
        self._fill_menus()
        self._show_title()

    def _fill_menus(self) -> None:
        role = QAction.MenuRole
        here = self._with_open
        menus: tuple[tuple[str, tuple[Entry | None, ...]], ...] = (
            (
                self.tr("&Assessments"),
                (
                    Entry("new", self.tr("&New…"), self._verbs.begin, "add"),
                    Entry("bring_in", self.tr("&Bring a report in…"), self._verbs.bring_in, "report"),
                    Entry("import", self.tr("&Import…"), self._verbs.take_in, "import"),
                    Entry(
                        "practice", self.tr("&Practice assessment"), self._verbs.begin_practice, "practice"
                    ),
                    SEPARATOR,
                    Entry("home", self.tr("All &assessments"), self.show_home, "home"),
                    SEPARATOR,
                    Entry(
                        "duplicate",
                        self.tr("&Duplicate as next period…"),
                        here(self._verbs.duplicate),
                        "duplicate",
                        needs_assessment=True,
                    ),
                    Entry(
                        "export",
                        self.tr("&Export…"),
                        here(self._verbs.export),
                        "export",
                        needs_assessment=True,
                    ),
                    Entry(
                        "draft",
                        self.tr("Draft &report as PDF…"),
                        here(self._verbs.print_draft),
                        "print",
                        needs_assessment=True,
                    ),
                    Entry(
                        "panel_copy",
                        self.tr("&Copy for the panel as PDF…"),
                        here(lambda wanted: self._verbs.print_draft(wanted, is_panel_copy=True)),
                        "print",
                        needs_assessment=True,
                    ),
                    SEPARATOR,
                    Entry("lock", self.tr("&Lock"), self.lock_requested.emit, "lock"),
                    Entry("quit", self.tr("&Quit"), self.close, role=role.QuitRole),
                ),
            ),
            (
                self.tr("&Edit"),
                (
                    Entry(
                        "find",
                        self.tr("&Find in the whole assessment"),
                        self._go_to_search,
                        "search",
                        needs_assessment=True,
                    ),
                    Entry("save", self.tr("&Save now"), self.save, needs_assessment=True),
                    SEPARATOR,
                    Entry(
                        "settings",
                        self.tr("Se&ttings…"),
                        self.settings_requested.emit,
                        "settings",
                        role=role.PreferencesRole,
                    ),
                ),
            ),
            (
                self.tr("&View"),
                (
                    Entry(
                        "next",
                        self.tr("&Next section"),
                        lambda: self._step(1),
                        "forward",
                        needs_assessment=True,
                    ),
                    Entry(
                        "previous",
                        self.tr("&Previous section"),
                        lambda: self._step(-1),
                        "back",
                        needs_assessment=True,
                    ),
                    Entry(
                        "review",
                        self.tr("What is to &complete"),
                        self._go_to_review,
                        "review",
                        needs_assessment=True,
                    ),
                    Entry("cycle", self.tr("Next &area"), self._cycle, needs_assessment=True),
                    SEPARATOR,
                    Entry(
                        "sections",
                        self.tr("&Sections"),
                        self._toggle_sections,
                        "sections",
                        needs_assessment=True,
                    ),
                    Entry("side", self.tr("&Guidance"), self._toggle_side, "side", needs_assessment=True),
                    SEPARATOR,
                    Entry("larger", self.tr("&Larger text"), lambda: self.text_size_requested.emit(10)),
                    Entry("smaller", self.tr("S&maller text"), lambda: self.text_size_requested.emit(-10)),
                ),
            ),
            (
                self.tr("&Help"),
                (
                    Entry("shortcuts", self.tr("&Keys"), lambda: show_shortcuts(self), "help"),
                    Entry(
                        "about",
                        self.tr("&About eesee"),
                        lambda: show_about(self),
                        "info",
                        role=role.AboutRole,
                    ),
                ),
            ),
        )
        for title, entries in menus:
            menu = self.menuBar().addMenu(title)
            self._actions |= fill_menu(self, menu, entries)
            if "home" in {entry.name for entry in entries if entry}:
                self._recent_menu = QMenu(self.tr("Rec&ent"), self)
                menu.insertMenu(self._actions["duplicate"][0], self._recent_menu)
        self._enable_actions()

    def _connect(self, background: Background) -> None:
        home, verbs = self.home, self._verbs
        home.open_requested.connect(self.open_assessment)
        home.new_requested.connect(verbs.begin)
        home.practice_requested.connect(verbs.begin_practice)
        home.duplicate_requested.connect(verbs.duplicate)
        home.bring_in_requested.connect(verbs.bring_in)
        home.import_requested.connect(verbs.take_in)
        home.export_requested.connect(verbs.export)
        home.delete_requested.connect(verbs.delete)
        verbs.made.connect(self.open_assessment)
        verbs.told.connect(self._on_verbs_told)
        self._operations.changed.connect(self._on_operations_changed)
        self.status.findings_clicked.connect(self._go_to_review)
        self._recent_menu.aboutToShow.connect(self._fill_recent)
        background.job_added.connect(self.status.follow)

    @property
    def messages(self) -> MessageBar:
        """The line in which something is told, of what is in front."""
        return self.home.messages if self.frame is None else self.frame.messages

    def save(self) -> bool:
        """Bring all that is typed and where the person is to disk; tell whether the text is safe."""
        saved = self.frame is None or self.frame.save()
        if self.frame is not None:
            self.workspace.ui_state.set(f"assessment/{self.frame.open.id}", self.frame.state())
        state = {
            "geometry": bytes(self.saveGeometry().toBase64().data()).decode(),
            "open": "" if self.frame is None else self.frame.open.id,
        }
        self.workspace.ui_state.set(_STATE, json.dumps(state))
        return saved

    def open_assessment(self, wanted: str) -> None:
        """Put an assessment in front, where it was left."""
        if not self._leave_assessment():
            return
        try:
            opened = OpenAssessment(self.workspace, AssessmentId(wanted), self._operations)
        except KnownError as error:
            self.messages.tell(in_one(error), Tone.ALARM)
            return
        frame = AssessmentFrame(opened, self)
        opened.setParent(frame)
        self.frame = frame
        self._stack.addWidget(frame)
        frame.saved.connect(self.status.show_saved)
        frame.unsaved_changed.connect(self.status.show_unsaved)
        frame.words_changed.connect(self._on_frame_words_changed)
        frame.findings_changed.connect(self.status.show_findings)
        frame.seal_requested.connect(lambda: self._verbs.seal(opened.id))
        frame.reopen_requested.connect(lambda: self._verbs.reopen(opened.id))
        self._stack.setCurrentWidget(frame)
        self.status.show_unsaved(False)
        frame.take_state(self.workspace.ui_state.get(f"assessment/{opened.id}"))
        frame.tell_findings()
        self._enable_actions()
        self._show_title()

    def show_home(self) -> None:
        """Put the list of assessments in front."""
        if self._leave_assessment():
            self._refresh_home()
            self._stack.setCurrentWidget(self.home)
            self.home.focus_list()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.save():
            event.ignore()  # said in place why it could not be saved
            return
        super().closeEvent(event)
        self.closed.emit()

    def put_away(self) -> None:
        """Forget the open assessment: its texts leave memory and nothing of it is saved any more."""
        frame = self.frame
        if frame is not None:
            self.frame = None
            frame.put_away()
            self._stack.removeWidget(frame)
            frame.deleteLater()

    def _leave_assessment(self) -> bool:
        """Save and put the open assessment away; tell whether that worked."""
        frame = self.frame
        if frame is None:
            return True
        if not self.save():
            return False
        self.put_away()
        self.status.clear_assessment()
        self._enable_actions()
        self._show_title()
        return True

    def _take_state(self) -> None:
        """Go back to where the person was in this workspace."""
        self._refresh_home()
        try:
            state = json.loads(self.workspace.ui_state.get(_STATE) or "{}")
            geometry, wanted = str(state.get("geometry", "")), str(state.get("open", ""))
        except (ValueError, AttributeError):
            return
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
        if wanted and any(summary.id == wanted for summary in drafting.list_assessments(self.workspace)):
            self.open_assessment(wanted)
        else:
            self.home.focus_list()

    def _refresh_home(self) -> None:
        self.home.show_summaries(drafting.list_assessments(self.workspace))

    def _show_title(self) -> None:
        name = self.tr("%1 – eesee").replace("%1", self.workspace.member.name)
        if self.frame is not None:
            value = self.frame.open.value
            training = f" {self.tr('TRAINING')}" if value.is_training else ""
            name = f"{country_name(value.country)} {period_words(value.period)}{training} – eesee"
        self.setWindowTitle(name)

    def _enable_actions(self) -> None:
        for action, entry in self._actions.values():
            action.setEnabled(self.frame is not None or not entry.needs_assessment)

    def _with_open(self, verb: Callable[[str], object]) -> Callable[[], object]:
        """Return a verb bound to the assessment that is open, what is typed saved before."""

        def do() -> None:
            if self.frame is not None and self.frame.save():
                verb(self.frame.open.id)

        return do

    def _fill_recent(self) -> None:
        self._recent_menu.clear()
        for summary in drafting.list_assessments(self.workspace)[:_RECENT]:
            action = self._recent_menu.addAction(
                f"{country_name(summary.country)} {period_words(summary.period)}"
            )
            action.triggered.connect(lambda _=False, wanted=summary.id: self.open_assessment(wanted))

    def _step(self, by: int) -> None:
        if self.frame is not None:
            self.frame.tree.step(by)

    def _cycle(self) -> None:
        if self.frame is not None:
            self.frame.cycle_focus()

    def _toggle_sections(self) -> None:
        if self.frame is not None:
            self.frame.toggle_sections()

    def _toggle_side(self) -> None:
        if self.frame is not None:
            self.frame.toggle_side()

    def _go_to_review(self) -> None:
        if self.frame is not None:
            self.frame.go_to("review")

    def _go_to_search(self) -> None:
        if self.frame is not None:
            self.frame.go_to("search")

    def _on_verbs_told(self, text: str, tone: str, act: object) -> None:
        self.messages.tell(text, Tone(tone), act if isinstance(act, Act) else None)

    def _on_operations_changed(self, changes: Changes) -> None:
        frame = self.frame
        if (
            frame is not None
            and ChangeKind.ASSESSMENTS in changes.kinds
            and changes.assessment_id == frame.open.id
        ):
            self._show_title()
        if frame is None:
            self._refresh_home()

    def _on_frame_words_changed(self, words: int) -> None:
        frame = self.frame
        is_dimension = frame is not None and "." in frame.section
        guide = frame.open.instrument.narrative_words if frame is not None and is_dimension else None
        self.status.show_words(words, guide)
