"""The one window: what is wired to what stands here."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.domain.summary import AssessmentSummary
from eesee_desktop.services import assessments
from eesee_desktop.services.changes import ChangeKind, Changes
from eesee_desktop.services.incoming import Incoming
from eesee_desktop.services.rescue import open_words, seal_words
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.ui.dialogs.choices import show_about, show_shortcuts
from eesee_desktop.ui.dialogs.manual import show_manual
from eesee_desktop.ui.home.backup_line import BackupLine, BackupState
from eesee_desktop.ui.home.home_page import HomePage
from eesee_desktop.ui.kit.announce import announce
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.kit.dropping import DroppedFiles
from eesee_desktop.ui.kit.messages import Act, MessageBar, Tone
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.main_window.assessment_frame import AssessmentFrame
from eesee_desktop.ui.main_window.go_to_box import GoToBox, Target
from eesee_desktop.ui.main_window.menus import Menus
from eesee_desktop.ui.main_window.pressing import press
from eesee_desktop.ui.main_window.rescue_verbs import RescueVerbs
from eesee_desktop.ui.main_window.returning_verbs import ReturningVerbs
from eesee_desktop.ui.main_window.sealing_verbs import SealingVerbs
from eesee_desktop.ui.main_window.verbs import AssessmentVerbs
from eesee_desktop.ui.main_window.workspace_window import WorkspaceWindow
from eesee_desktop.ui.operations import OpenAssessment
from eesee_desktop.ui.words.catalogue import in_one
from eesee_desktop.ui.words.countries import country_name
from eesee_desktop.ui.words.dates import period_words
from eesee_desktop.ui.words.placing import in_line, put
from eesee_desktop.ui.words.shortcuts import keys_of

_STATE = "window"
_RECENT = 5


class MainWindow(WorkspaceWindow):
    """The list of assessments, or one of them."""

    def __init__(
        self,
        workspace: Workspace,
        background: Background,
        report_language: str = "en",
        carried: bytes | None = None,
    ) -> None:
        """Make one.

        Args:
            carried: What :attr:`carried` was of the window before the lock.
        """
        super().__init__(workspace)
        self._carried = None if carried is None else open_words(workspace.keys.key, carried)
        self._backups = BackupState()
        self._background = background
        self._verbs = AssessmentVerbs(workspace, self._operations, background, self)
        self._verbs.report_language = report_language
        self._sealing = SealingVerbs(workspace, self._operations, background, self)
        self._returning = ReturningVerbs(workspace, self._operations, self)
        # Qt's own is good enough here: two pages that rarely change. PageStack is for the sections.
        self._stack = QStackedWidget(self)
        self.home = HomePage(partial(assessments.outlooks, workspace), self)
        self.frame: AssessmentFrame | None = None
        self._words_aside = RescueVerbs(workspace, self, lambda: self.frame, lambda: self.messages)
        self._menus = Menus(self, self._acts())
        DroppedFiles(self, lambda paths, _: self._bring_in(paths), self)
        self._assemble()
        self._connect(background)
        self._take_state()
        if workspace.is_read_only:
            self._menus.switch_writing_off()
            self.status.show_read_only()

    def _assemble(self) -> None:
        self.setCentralWidget(self._stack)
        self._stack.addWidget(self.home)
        self._show_title()

    def _acts(self) -> dict[str, Callable[[], object]]:
        """Return what each entry of the menus does."""
        verbs, here = self._verbs, self._with_open
        return {
            "new": verbs.begin,
            "bring_in": self._bring_in,
            "came_back": self._returning.choose,
            "practice": verbs.begin_practice,
            "home": self.show_home,
            "duplicate": here(verbs.duplicate),
            "correct": here(verbs.correct),
            "export": here(verbs.export),
            "draft": lambda: self._go_to("draft"),
            "panel_copy": lambda: self._go_to("draft.panel"),
            "lock": self.lock_requested.emit,
            "quit": self.close,
            "undo": self._undo,
            "redo": self._redo,
            "seal": self._seal,
            "cut": lambda: press(QKeySequence.StandardKey.Cut),
            "copy": lambda: press(QKeySequence.StandardKey.Copy),
            "paste": lambda: press(QKeySequence.StandardKey.Paste),
            "find_here": self._find_here,
            "find": lambda: self._go_to("search"),
            "save": self._save_and_say,
            "settings": self.settings_requested.emit,
            "leave_nothing": self.leave_nothing_requested.emit,
            "next": lambda: self._step(1),
            "previous": lambda: self._step(-1),
            "review": lambda: self._go_to("review"),
            "go_to": self._ask_where,
            "cycle": self._cycle,
            "sections": self._toggle_sections,
            "side": self._toggle_side,
            "larger": lambda: self.text_size_requested.emit(10),
            "smaller": lambda: self.text_size_requested.emit(-10),
            "manual": lambda: show_manual(self),
            "shortcuts": lambda: show_shortcuts(self),
            "update": self.choose_update,
            "about": lambda: show_about(self),
        }

    def _connect(self, background: Background) -> None:
        home, verbs = self.home, self._verbs
        home.open_requested.connect(self.open_assessment)
        home.open_at_requested.connect(self._on_home_open_at_requested)
        home.new_requested.connect(verbs.begin)
        home.practice_requested.connect(verbs.begin_practice)
        home.duplicate_requested.connect(verbs.duplicate)
        home.bring_in_requested.connect(self._bring_in)
        home.correct_requested.connect(verbs.correct)
        home.export_requested.connect(verbs.export)
        home.delete_requested.connect(verbs.delete)
        verbs.made.connect(self.open_assessment)
        verbs.votes_requested.connect(self._on_verbs_votes_requested)
        verbs.go_requested.connect(self._on_verbs_go_requested)
        verbs.words_put_back.connect(self._on_verbs_words_put_back)
        for teller in (verbs, self._sealing, self._returning):
            teller.told.connect(self._on_verbs_told)
        self._returning.taken.connect(self._on_returning_taken)
        self._sealing.sealed.connect(self._on_sealing_sealed)
        self._operations.changed.connect(self._on_operations_changed)
        self._operations.changed.connect(self.watch.note_commit)
        self.watch.gone_changed.connect(self.status.show_gone)
        self.status.findings_clicked.connect(lambda: self._go_to("review"))
        self.status.refused_clicked.connect(self._go_to_refused)
        self._menus.recent.aboutToShow.connect(self._fill_recent)
        for number, keys in enumerate(keys_of("principle"), start=1):
            shortcut = QShortcut(keys, self)
            shortcut.activated.connect(partial(self._go_to_principle, str(number)))
        background.job_added.connect(self.status.follow)

    @property
    @override
    def carried(self) -> bytes | None:
        """What is typed and can be kept nowhere on disk, encrypted, to be carried over a lock; None if all is safe."""
        frame = self.frame
        if frame is None or not frame.set_aside.unkept:
            return None
        return seal_words(self.workspace, frame.open.id, frame.set_aside.unkept)

    @property
    @override
    def is_all_stored(self) -> bool:
        return self.frame is None or not self.frame.refused.places

    @property
    @override
    def backup_line(self) -> BackupLine:
        return self.home.backup_line

    @property
    @override
    def messages(self) -> MessageBar:
        """The line in which something is told, of what is in front."""
        return self.home.messages if self.frame is None else self.frame.messages

    @override
    def save(self) -> bool:
        """Bring all that is typed and where the person is to disk; tell whether the text is safe.

        It is where it belongs, or kept aside if it cannot be stored there.
        """
        saved = self.frame is None or self.frame.save()
        # The two are independent: the place is stored even if a text could not be saved, and a place that cannot be
        # stored, as on a full disk, is no loss that may keep anybody from locking or closing.
        with suppress(KnownError):
            self._save_place()
        # Whoever leaves, locks or asks for it finds one file that stands for itself; a failure is told there.
        self.watch.settle()
        return saved

    def _save_place(self) -> None:
        if self.frame is not None:
            self.workspace.ui_state.set(f"assessment/{self.frame.open.id}", self.frame.state())
        state = {
            "geometry": bytes(self.saveGeometry().toBase64().data()).decode(),
            "open": "" if self.frame is None else self.frame.open.id,
        }
        self.workspace.ui_state.set(_STATE, json.dumps(state))

    def _save_and_say(self) -> None:
        """Save because somebody asked for it, who wants to hear that it was done."""
        # A file that is not there any more, or a disk that failed, was told in place.
        if self.save() and not self.watch.is_gone:
            announce(self.status, self.status.safety)

    def open_assessment(self, wanted: str) -> None:
        """Put an assessment in front, where it was left."""
        # One whose text is on no disk at all stays in front, with the reason above it.
        if not self._leave_assessment():
            return
        try:
            opened = OpenAssessment(self.workspace, AssessmentId(wanted), self._operations)
        except KnownError as error:
            self.messages.tell(in_one(error), Tone.ALARM)
            return
        carried, self._carried = self._carried, None
        typed = carried[1] if carried is not None and carried[0] == opened.id else None
        frame = AssessmentFrame(opened, self._background, self, carried=typed)
        # So that it goes with the frame and stops listening; it would otherwise reload for as long as the
        # window lives.
        opened.setParent(frame)
        self.frame = frame
        self._stack.addWidget(frame)
        opened.refreshed.connect(self._on_opened_refreshed)
        frame.saved.connect(self.status.show_saved)
        frame.saved.connect(self.watch.note_commit)
        frame.refused.write_back_requested.connect(self.watch.write_back)
        frame.refused.rescue_requested.connect(self._words_aside.rescue)
        frame.unsaved_changed.connect(self.status.show_unsaved)
        frame.refused.changed.connect(lambda: self.status.show_refused(frame.refused.places_in_short))
        frame.words_changed.connect(self._on_frame_words_changed)
        frame.findings_changed.connect(self.status.show_findings)
        frame.act_requested.connect(self._menus.do)
        sealing = self._sealing
        frame.seal_requested.connect(self._with_open(sealing.seal))
        frame.save_again_requested.connect(self._with_open(sealing.save_again))
        frame.reopen_requested.connect(self._with_open(sealing.reopen))
        self._stack.setCurrentWidget(frame)
        self.status.show_unsaved(False)
        frame.take_state(self.workspace.ui_state.get(f"assessment/{opened.id}"))
        frame.tell_findings()
        self._menus.show_open(is_open=self.frame is not None)
        self._show_title()

    def show_home(self) -> None:
        """Put the list of assessments in front."""
        if self._leave_assessment():
            self.refresh_home()
            self._stack.setCurrentWidget(self.home)
            self.home.focus_list()
            self.home_shown.emit()

    @override
    def _may_close(self, *, is_ending: bool) -> bool:
        is_saved = self.save()
        if is_ending:
            self.watch.hurry()
            return True
        if self.watch.is_gone:
            # What is typed is the least of it: first the whole is asked about, and then what is not in it.
            return self.watch.may_leave() and self._has_or_gives_up_all()
        return (is_saved or self._words_aside.gives_up_typed()) and self.watch.may_leave()

    def _has_or_gives_up_all(self) -> bool:
        return self.watch.is_gone or self.save() or self._words_aside.gives_up_typed()

    @override
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
        # What is typed when the person is back is an entry of its own.
        self.workspace.history.close_entries()
        self.status.clear_assessment()
        self._menus.show_open(is_open=self.frame is not None)
        self._show_title()
        return True

    def _take_state(self) -> None:
        """Go back to where the person was in this workspace."""
        summaries = self.refresh_home()
        try:
            state = json.loads(self.workspace.ui_state.get(_STATE) or "{}")
            geometry, wanted = str(state.get("geometry", "")), str(state.get("open", ""))
        # Stored by another version, or by hand. Losing the place costs nothing, failing to open costs
        # everything.
        except (ValueError, AttributeError):
            return
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
        # It may have been deleted since.
        if wanted and any(summary.id == wanted for summary in summaries):
            self.open_assessment(wanted)
        else:
            self.home.focus_list()

    def refresh_home(self) -> tuple[AssessmentSummary, ...]:
        """Show the list as it stands on disk, and return it."""
        summaries = assessments.list_assessments(self.workspace)
        self.home.show_summaries(summaries, self._backups.last)
        return summaries

    @override
    def show_backups(self, state: BackupState) -> None:
        """Say on Home how the backups stand."""
        self._backups = state
        self.home.show_backups(state)

    @override
    def name_member(self, name: str) -> None:
        super().name_member(name)
        self._show_title()

    @property
    @override
    def has_consortium(self) -> bool:
        return True

    @override
    def take_in_letters(self) -> None:
        self._returning.choose()

    @override
    def take_member_over(self) -> int:
        """Give the drafts that bear a former name of the network member the present one; return how many."""
        self.save()
        drafts = assessments.under_another_name(self.workspace)
        for wanted in drafts:
            self._operations.announce(assessments.set_member_of(self.workspace, wanted))
        return len(drafts)

    def _show_title(self) -> None:
        name = put(self.tr("%1 — eesee"), self.workspace.member.name)
        if self.frame is not None:
            value = self.frame.open.value
            training = self.tr("TRAINING") if value.is_training else ""
            what = in_line((country_name(value.country), period_words(value.period), training), " ")
            name = put(self.tr("%1 — eesee"), what)
        self.setWindowTitle(name)

    def _with_open(self, verb: Callable[[str], object]) -> Callable[[], object]:
        """Return a verb bound to the assessment that is open, what is typed saved before."""

        def do() -> None:
            # Not over a text that cannot be stored: a file made now would lack it.
            if self.frame is not None and self.frame.save() and not self._tells_refused():
                verb(self.frame.open.id)

        return do

    def _tells_refused(self) -> bool:
        """Tell what cannot be stored, if there is anything; tell whether there was."""
        if self.frame is not None and self.frame.refused.places:
            self.frame.refused.tell()
            return True
        return False

    def _fill_recent(self) -> None:
        self._menus.recent.clear()
        for summary in assessments.list_assessments(self.workspace)[:_RECENT]:
            action = self._menus.recent.addAction(
                in_line((country_name(summary.country), period_words(summary.period)), " ")
            )
            action.triggered.connect(lambda _=False, wanted=summary.id: self.open_assessment(wanted))

    def _step(self, by: int) -> None:
        if self.frame is not None:
            self.frame.step(by)

    def _cycle(self) -> None:
        if self.frame is not None:
            self.frame.cycle_focus()

    def _seal(self) -> None:
        if self.frame is not None and self.frame.open.value.is_sealed:
            self._go_to("sealed")
        elif self.frame is not None:
            self.frame.ask_to_seal()

    def _find_here(self) -> None:
        """Find in the text of the page in front, else everywhere."""
        page = None if self.frame is None else self.frame.page
        if page is None or not page.find_here():
            self._go_to("search")

    def _undo(self) -> None:
        if self.frame is not None:
            self.frame.undoing.undo()

    def _redo(self) -> None:
        if self.frame is not None:
            self.frame.undoing.redo()

    def _toggle_sections(self) -> None:
        if self.frame is not None:
            self.frame.toggle_sections()

    def _toggle_side(self) -> None:
        if self.frame is not None:
            self.frame.toggle_side()

    def _go_to(self, where: str) -> None:
        if self.frame is not None:
            self.frame.save()
            self.frame.go_to(where)

    def _go_to_principle(self, number: str) -> None:
        if self.frame is not None and number in self.frame.tree.sections:
            self.frame.go_to(number)

    def _ask_where(self) -> None:
        """Let the person type where to go or what to do."""
        places = [] if self.frame is None else self.frame.targets()
        kind = self.tr("Assessment")
        others = [
            Target(
                in_line((country_name(summary.country), period_words(summary.period)), " "),
                kind,
                partial(self.open_assessment, summary.id),
            )
            for summary in assessments.list_assessments(self.workspace)
            if self.frame is None or summary.id != self.frame.open.id
        ]
        GoToBox([*places, *self._menus.targets(), *others], self).open()

    def _go_to_refused(self) -> None:
        if self.frame is not None:
            self.frame.refused.go_to_first()

    def _on_home_open_at_requested(self, wanted: str, where: str) -> None:
        self.open_assessment(wanted)
        if self.frame is not None:
            self.frame.go_to(where)

    def _on_verbs_go_requested(self, where: str) -> None:
        if self.frame is not None:
            self.frame.go_to(where)
            self.activateWindow()

    def _on_sealing_sealed(self, wanted: str) -> None:
        # It took a while: the person may be elsewhere by now, and is left there.
        if self.frame is not None and self.frame.open.id == wanted:
            self.frame.go_to("sealed")

    def _on_returning_taken(self, wanted: str) -> None:
        """Show what became of an assessment that something came back for."""
        if self.frame is None or self.frame.open.id != wanted:
            self.open_assessment(wanted)
        if self.frame is not None and self.frame.open.id == wanted:
            self.frame.go_to("sealed")

    def _bring_in(self, paths: Sequence[Path] = ()) -> None:
        # What comes back is told by what is in it, and has a way of its own.
        if paths and self._returning.take_in(paths):
            return
        self._verbs.bring_in("" if self.frame is None else self.frame.open.id, paths)

    def _on_verbs_votes_requested(self, wanted: str, incoming: object) -> None:
        if self.frame is None or self.frame.open.id != wanted:
            self.open_assessment(wanted)
        is_open = self.frame is not None and self.frame.open.id == wanted
        if self.frame is not None and is_open and isinstance(incoming, Incoming):
            self.frame.show_votes(incoming)

    def _on_verbs_words_put_back(self, wanted: str, is_some_aside: bool) -> None:
        # What is kept aside is read when an assessment is opened.
        if is_some_aside or self.frame is None or self.frame.open.id != wanted:
            self.open_assessment(wanted)

    def _on_verbs_told(self, text: str, tone: str, act: object) -> None:
        if text:
            self.messages.tell(text, Tone(tone), act if isinstance(act, Act) else None)
        else:
            self.messages.clear()  # what was told before is not so any more

    def _on_operations_changed(self) -> None:
        self.altered.emit()
        # The list is only refreshed while it is seen; coming back to it refreshes it anyway.
        if self.frame is None:
            self.refresh_home()

    def _on_opened_refreshed(self, changes: Changes) -> None:
        if ChangeKind.ASSESSMENTS in changes.kinds:
            self._show_title()

    def _on_frame_words_changed(self, words: int) -> None:
        frame = self.frame
        is_dimension = frame is not None and "." in frame.section
        guide = frame.open.instrument.narrative_words if frame is not None and is_dimension else None
        self.status.show_words(words, guide)
