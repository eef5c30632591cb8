"""One assessment in the window: sections at the left, a page in the middle, guidance at the right."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import partial

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from eesee_desktop.domain.completeness import blocking
from eesee_desktop.domain.outlook import next_step
from eesee_desktop.domain.summary import required_fields
from eesee_desktop.services.changes import ChangeKind, Changes
from eesee_desktop.services.incoming import Incoming, IncomingKind
from eesee_desktop.ui.editor.autosave import Autosave
from eesee_desktop.ui.editor.document_keeper import DocumentKeeper
from eesee_desktop.ui.editor.set_aside import SetAside
from eesee_desktop.ui.editor.spelling import Speller, SpellerLoader
from eesee_desktop.ui.editor.text_search import Wanted
from eesee_desktop.ui.exchange.sealed_page import SealedPage
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.kit.messages import Act, MessageBar, Tone
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.page_stack import PageStack
from eesee_desktop.ui.main_window.assessment_pages import AssessmentPages
from eesee_desktop.ui.main_window.assessment_targets import targets_in
from eesee_desktop.ui.main_window.comments_beside import CommentsBeside
from eesee_desktop.ui.main_window.go_to_box import Target
from eesee_desktop.ui.main_window.head_line import HeadLine, Standing
from eesee_desktop.ui.main_window.refused_values import RefusedValues
from eesee_desktop.ui.main_window.section_tree import SectionRow, SectionTree
from eesee_desktop.ui.main_window.sections import (
    changed_rows,
    guidance_of,
    guides_otherwise,
    principles_progress,
    section_rows,
    with_asked,
)
from eesee_desktop.ui.main_window.side_panel import SidePanel
from eesee_desktop.ui.main_window.side_rooms import Pane, SideRooms
from eesee_desktop.ui.main_window.take_back import TakeBack
from eesee_desktop.ui.main_window.undoing import Undoing, of_votes
from eesee_desktop.ui.main_window.whereabouts import Whereabouts, cursor_of, put_back
from eesee_desktop.ui.operations import OpenAssessment
from eesee_desktop.ui.panel.panel_page import PanelPage
from eesee_desktop.ui.paper.draft_page import DraftPage
from eesee_desktop.ui.section.history_page import HistoryPage
from eesee_desktop.ui.section.review_page import ReviewPage
from eesee_desktop.ui.section.search_page import SearchPage
from eesee_desktop.ui.section.section_page import SectionPage, Work
from eesee_desktop.ui.words.next_step import next_step_place, next_step_words
from eesee_desktop.ui.words.places import section_name, section_of
from eesee_desktop.ui.words.placing import put

_OF_HEAD = frozenset({ChangeKind.ASSESSMENTS, ChangeKind.STATUS})


class AssessmentFrame(QWidget):
    """The open assessment.

    Signals:
        saved(datetime): A transaction was committed at that moment.
        unsaved_changed(bool): Whether anything typed was not even tried to be saved yet.
        words_changed(int): Words of the narrative in front, -1 if the page has none.
        findings_changed(int, int): Required and advised things to complete; -1 advised where nothing can be completed.
        section_changed(str): Another section is in front.
        seal_requested: Seal the assessment.
        save_again_requested: Save the submission file of the last sealed revision again.
        reopen_requested: Make it the next revision.
        act_requested(str): Do what an entry of the menus does.
    """

    saved = Signal(datetime)
    unsaved_changed = Signal(bool)
    words_changed = Signal(int)
    findings_changed = Signal(int, int)
    section_changed = Signal(str)
    seal_requested = Signal()
    save_again_requested = Signal()
    reopen_requested = Signal()
    act_requested = Signal(str)

    def __init__(
        self,
        opened: OpenAssessment,
        background: Background,
        parent: QWidget | None = None,
        *,
        carried: Mapping[str, str] | None = None,
    ) -> None:
        """Make one.

        Args:
            carried: What was typed and on no disk when the screen was locked.
        """
        super().__init__(parent)
        self.open = opened
        self.autosave = Autosave(self)
        self.set_aside = SetAside(opened.workspace, opened.id, carried)
        self._next = ""
        self._spoken = ""  # the language that texts are written and checked in
        self._was_in_page = ""  # the field that the focus went from, to the sections or the guidance
        self._keeper = DocumentKeeper(self)
        self._spellers = SpellerLoader(opened.workspace.ui_state, self)
        self._head = HeadLine(self)
        self.tree = SectionTree(self)
        # Both below the page, so that nothing moves under the pointer when one opens.
        self.messages = MessageBar(self)
        self.undo_line = MessageBar(self)
        self._stack = PageStack(self)
        work = Work(opened, self.autosave, self._keeper, background, self.set_aside)
        self._pages = AssessmentPages(work, self._stack)
        self.refused = RefusedValues(opened, self.autosave, self.set_aside, self.messages)
        self.take_back = TakeBack(opened, self)
        self.undoing = Undoing(self.take_back, self.undo_line, self.messages, self, self._shows, self.save)
        self.side = SidePanel(self)
        self.comments = CommentsBeside(opened, self.autosave, self.set_aside, self.side, self)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._rooms = SideRooms(self, self._head, self.tree, self.side, self._splitter)
        self._assemble()
        self._connect()
        self._head.show_assessment(self.open.value, is_read_only=self.open.workspace.is_read_only)
        self._show_tree()
        # Loading a dictionary takes tens of milliseconds, which the first page need not wait for.
        QTimer.singleShot(0, self, self._speak_language)

    def _assemble(self) -> None:
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.messages)
        column.addWidget(self.undo_line)
        self._splitter.setObjectName("panes")
        self._splitter.setHandleWidth(1)
        # Dragging an area to nothing is easy by accident and hard to undo by keyboard. Keys and buttons hide
        # them.
        self._splitter.setChildrenCollapsible(False)
        for index, (widget, stretch) in enumerate(((self.tree, 0), (middle, 1), (self.side, 0))):
            self._splitter.addWidget(widget)
            self._splitter.setStretchFactor(index, stretch)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._head)
        outer.addWidget(self._splitter, 1)

    def _connect(self) -> None:
        self._head.sections_clicked.connect(self._rooms.toggle_sections)
        self._head.guidance_clicked.connect(self._rooms.toggle_guidance)
        self._rooms.page_wanted.connect(self._enter_page)
        self._head.next_clicked.connect(self.go_to_next)
        self._head.review_clicked.connect(lambda: self.go_to("review"))
        self._head.draft_clicked.connect(partial(self.act_requested.emit, "draft"))
        self._head.seal_clicked.connect(self.ask_to_seal)
        self._head.reopen_requested.connect(self.reopen_requested)
        self.tree.section_chosen.connect(self._on_tree_section_chosen)
        self.tree.itemActivated.connect(self._enter_page)
        self.tree.itemClicked.connect(lambda: self._enter_page() if self._rooms.drawer else None)
        self._spellers.loaded.connect(self._on_spellers_loaded)
        self.take_back.changed.connect(self._show_can_take_back)
        self.undoing.go_requested.connect(self.go_to)
        self.section_changed.connect(self.undoing.leave_page)
        self.autosave.saved.connect(self.saved)
        self.autosave.unsaved_changed.connect(self.unsaved_changed)
        self.refused.go_requested.connect(self.go_to)
        self.comments.go_requested.connect(self.go_to)
        self.comments.told.connect(self._on_page_told)
        self.refused.kept_changed.connect(self._on_refused_kept_changed)
        self._pages.made.connect(self._on_page_made)
        self.open.refreshed.connect(self._on_open_refreshed)
        self.open.checked.connect(self._on_open_checked)

    @property
    def section(self) -> str:
        """The section in front."""
        return self.tree.section

    @property
    def page(self) -> SectionPage | None:
        """The page in front."""
        return self._pages.get(self.section)

    def go_to(self, where: str) -> None:
        """Go to a section, a field or the place of a finding, and put the cursor in."""
        section = section_of(where)
        self.tree.choose(section)
        page = self.page
        if page is not None:
            QTimer.singleShot(0, page, lambda: page.go_to(where))

    def targets(self) -> list[Target]:
        """Return every section and field, to be gone to by name."""
        return targets_in(self.open, self.tree.sections, self.go_to)

    def show_votes(self, incoming: Incoming) -> None:
        """Go to the panel and show there what votes from elsewhere would alter."""
        self.tree.choose("panel")
        page = self.page
        if isinstance(page, PanelPage):
            page.show_votes_from(incoming.paths, are_sheets=incoming.kind is IncomingKind.SHEETS)

    def show_place(self, field: str, wanted: Wanted, number: int) -> None:
        """Go to words that were found, and select them."""
        self.tree.choose(section_of(field))
        page = self.page
        if page is not None:
            QTimer.singleShot(0, page, lambda: page.show_place(field, wanted, number))

    def save(self) -> bool:
        """Bring all that is typed to disk, where it belongs or aside; tell whether that worked."""
        if self.page is not None:
            self.page.settle()
        self.autosave.flush()
        for place, text in self.set_aside.unkept.items():
            self.set_aside.keep(place, text)  # of what is gone, nothing else tries
        return not self.set_aside.unkept

    def put_away(self) -> None:
        """Be left for good: nothing waits to be saved, nothing is refreshed any more, and no text stays in memory."""
        self.autosave.stop()
        self._spellers.stop()
        self.open.stop()
        self.hide()
        self.setEnabled(
            False
        )  # what still waits to put the focus into it would reach a text whose document is gone
        self._pages.put_away()
        self._keeper.forget_all()

    def state(self) -> str:
        """Return where the person is, as text for the workspace."""
        page = self.page
        return Whereabouts(
            section=self.section,
            field_name=page.field_with_focus if page is not None else "",
            cursor=cursor_of(QApplication.focusWidget()),
            widths=self._rooms.widths,
            hides_sections=not self._rooms.wants_sections,
            hides_guidance=not self._rooms.wants_guidance,
            side_folds=tuple(self.side.folded),
            folds=self._pages.folds,
        ).to_text()

    def take_state(self, text: str | None) -> None:
        """Go back to where the person was; what no longer fits is skipped."""
        kept = Whereabouts.from_text(text)
        self._rooms.wants_sections = not kept.hides_sections
        self._rooms.wants_guidance = not kept.hides_guidance
        self._pages.take_folds(kept.folds)
        self.side.fold(kept.side_folds)
        self._rooms.take_widths(kept.widths)
        self.tree.choose(kept.section if kept.section in self.tree.sections else "context")
        page = self.page
        if page is not None and text is None:
            QTimer.singleShot(0, page, lambda: page.go_to(""))  # just begun: one writes
        elif page is not None and kept.field_name:
            QTimer.singleShot(0, page, lambda: put_back(page, kept))
        else:
            QTimer.singleShot(0, self.tree, self._focus_sections)
        if self.set_aside.texts:
            self.refused.tell()
        self.refused.changed.emit()

    def _focus_sections(self) -> None:
        """Put the focus on the sections, or into the page where they are a drawer that is closed."""
        if self.tree.isVisible():
            self.tree.setFocus()
        elif self.page is not None:
            self.page.go_to("")

    def toggle_side(self) -> None:
        """Show or hide the guidance."""
        self._rooms.toggle_guidance()

    def toggle_sections(self) -> None:
        """Show or hide the sections."""
        self._rooms.toggle_sections()

    def step(self, by: int) -> None:
        """Go so many sections on; who was in the page is in the next page then, not beside it."""
        page, focus = self.page, QApplication.focusWidget()
        was_inside = page is not None and focus is not None and page.isAncestorOf(focus)
        self.tree.step(by)
        if was_inside and self.page is not None and self.page is not page:
            self.page.go_to("")

    def cycle_focus(self) -> None:
        """Move the focus on: sections, page, guidance where it is seen."""
        page, here = self.page, self._rooms.holds(QApplication.focusWidget())
        if here is Pane.SECTIONS:
            self._enter_page()
        elif here is None and page is not None and page.isAncestorOf(QApplication.focusWidget() or self):
            self._was_in_page = page.field_with_focus
            if self._rooms.is_shown(Pane.GUIDANCE):
                self.side.first_part.setFocus(Qt.FocusReason.TabFocusReason)
            else:
                self._go_to_sections()
        else:
            self._go_to_sections()

    def _go_to_sections(self) -> None:
        """Put the focus into the sections; where there is no room for them they open over the page."""
        if self._rooms.is_shown(Pane.SECTIONS):
            self.tree.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._rooms.toggle_sections()

    def _shows(self, place: str) -> bool:
        return self.page is not None and self.page.shows(place)

    def _show_can_take_back(self) -> None:
        page = self._pages.get("panel")
        if isinstance(page, PanelPage):
            last_done, last_undone = self.take_back.last_done(of_votes), self.take_back.last_undone(of_votes)
            page.show_can_take_back(can_undo=last_done is not None, can_redo=last_undone is not None)

    def _enter_page(self) -> None:
        """Put the cursor into the page, where it was before; a drawer makes room for it."""
        if self.page is not None:
            self.page.go_to(self._was_in_page)  # which closes the drawer
            self._was_in_page = ""
        if self._rooms.drawer is not None:
            self._rooms.close_drawer()  # of a page without a field

    def rows(self) -> tuple[SectionRow, ...]:
        """Return the lines of the tree."""
        rows = section_rows(self.open.value, self.open.instrument, self.open.result)
        return with_asked(rows, self.open.comments)

    def _show_tree(self) -> None:
        self.tree.show_rows(self.rows())

    def _guide(self) -> None:
        self.side.show_guidance(guidance_of(self.open.value, self.open.instrument, self.section))
        self.comments.show_section(self.section)
        self._rooms.share()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._rooms.drawer is not None:
            self._enter_page()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._rooms.share()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rooms.share()

    def tell_findings(self) -> None:
        """Tell how much is to complete, how far the assessment is, and what is next."""
        opened, findings = self.open, self.open.findings
        required = len(blocking(findings))
        # Of what is sealed nothing can be completed, so nothing is asked for.
        advised = -1 if opened.value.is_sealed else len(findings) - required
        self.findings_changed.emit(required, advised)
        total = required_fields(opened.instrument)
        step = next_step(findings)
        self._next = "" if opened.value.is_sealed else next_step_place(step)
        self._head.show_standing(
            Standing(
                principles_progress(opened.value, opened.instrument),
                total - required,
                total,
                next_step_words(step) if self._next else "",
            )
        )

    def go_to_next(self) -> None:
        """Go to what is to do next; what was typed a moment ago counts."""
        self.autosave.flush()
        self.tell_findings()
        if self._next:
            self.go_to(self._next)

    def ask_to_seal(self) -> None:
        """Seal, or say what stands in the way of it and lead there."""
        self.save()
        if self.refused.places:
            self.refused.stop_sealing()
            return
        required = len(blocking(self.open.findings))
        if required:
            self.go_to("review")
            text = self.tr("%n required item(s) must be completed before it can be sealed.", "", required)
            self.messages.tell(text, Tone.NOTICE)
        else:
            self.seal_requested.emit()

    def _on_page_comments_requested(self, field: str) -> None:
        if not self._rooms.is_shown(Pane.GUIDANCE):
            self._rooms.toggle_guidance()
        self.comments.go_to(field)

    def _on_page_told(self, text: str) -> None:
        if text:
            self.messages.tell(text, Tone.NOTICE)
        else:
            self.messages.clear()  # what was told before is not so any more

    def _on_page_made(self, page: SectionPage) -> None:
        page.go_requested.connect(self.go_to)
        page.words_changed.connect(self._on_page_words_changed)
        page.find_everywhere_requested.connect(self._find_everywhere)
        page.leftover_discarded.connect(self._on_page_leftover_discarded)
        page.act_requested.connect(self.act_requested)
        page.comments_requested.connect(self._on_page_comments_requested)
        page.told.connect(self._on_page_told)
        page.offered.connect(lambda text, act: self.messages.tell(text, Tone.TOLD, act))
        page.refused.connect(self.undoing.note_refusal)
        page.succeeded.connect(lambda text: self.messages.tell(text, Tone.DONE))
        page.typed_in_vain.connect(self._on_page_typed_in_vain)
        if isinstance(page, SearchPage):
            page.place_requested.connect(self.show_place)
        if isinstance(page, HistoryPage):
            page.undo_requested.connect(self.undoing.undo_act)
        if isinstance(page, ReviewPage):
            page.seal_requested.connect(self.ask_to_seal)
            page.save_again_requested.connect(self.save_again_requested)
            page.reopen_requested.connect(self.reopen_requested)
        if isinstance(page, SealedPage):
            page.save_again_requested.connect(self.save_again_requested)
            page.reopen_requested.connect(self.reopen_requested)
        if isinstance(page, PanelPage | DraftPage):
            page.written.connect(self._on_page_written)
        if isinstance(page, PanelPage):
            page.votes_undo_requested.connect(partial(self.undoing.undo, ChangeKind.VOTES))
            page.votes_redo_requested.connect(partial(self.undoing.redo, ChangeKind.VOTES))
            self._show_can_take_back()

    def _on_tree_section_chosen(self, section: str) -> None:
        self.autosave.flush()
        page = self._pages.page_of(section)
        self._pages.catch_up(page)
        # Guidance comes or goes before the page is there, so that it is laid out once, for the room that it keeps.
        with self._stack.in_between():
            self._guide()
            self._stack.show_page(page)
        if isinstance(page, HistoryPage):
            page.load()
        self._was_in_page = ""
        if self.messages.text == self._sealed_words:
            self.messages.clear()  # of a key on the page that was left
        page.show_asked(self.comments.marks(section))
        if self.open.is_checked:  # else it is told when that is done
            page.show_findings()
        self.words_changed.emit(page.words)
        self.section_changed.emit(section_name(section, self.open.instrument))
        self._pages.look_from(section, self.tree.sections)

    def _find_everywhere(self, words: str, matches_case: bool, is_whole_words: bool) -> None:
        self.tree.choose("search")
        page = self.page
        if isinstance(page, SearchPage):
            page.look_for(words, matches_case, is_whole_words)

    def _speak_language(self) -> None:
        """Write in the direction of the report's language, and check its words where a dictionary is there."""
        language = self.open.value.language
        if language != self._spoken:
            self._spoken = language
            self._keeper.set_language(QLocale(language).textDirection(), None)
            self._spellers.load(language)

    def _on_spellers_loaded(self, speller: Speller) -> None:
        self._keeper.set_language(QLocale(self._spoken).textDirection(), speller)

    def _on_page_words_changed(self, words: int) -> None:
        if self.sender() is self.page:
            self.words_changed.emit(words)

    def _on_page_leftover_discarded(self, place: str) -> None:
        self.take_back.do(self.refused.discarding(place))

    def _on_refused_kept_changed(self) -> None:
        front = self.page
        if front is not None:
            front.show_rest()

    def _on_page_typed_in_vain(self) -> None:
        text = self._sealed_words
        if self.messages.text != text:
            self.messages.tell(text, Tone.NOTICE, Act(self.tr("Reopen…"), self.reopen_requested.emit))

    @property
    def _sealed_words(self) -> str:
        """What is said to who types into what is sealed."""
        text = self.tr("Revision %1 is sealed. Reopen it to change anything.")
        return put(text, self.open.value.revision)

    def _on_page_written(self, path: object, text: str) -> None:
        act = Act(self.tr("Open"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
        self.messages.tell(text, Tone.DONE, act)

    def _on_open_refreshed(self, changes: Changes, by: object) -> None:
        if not self.autosave.is_fresh:
            self.saved.emit(changes.at)
        if changes.kinds & _OF_HEAD:
            self._head.show_assessment(self.open.value, is_read_only=self.open.workspace.is_read_only)
            self._speak_language()
        opened, comments = self.open, self.open.comments
        if ChangeKind.STATUS in changes.kinds:
            self._show_tree()  # with the first sealing a section comes
        else:
            rows = changed_rows(changes, opened.value, opened.instrument, opened.result)
            self.tree.update_rows(with_asked(rows, comments) if comments else rows)
        if ChangeKind.COMMENTS in changes.kinds:
            self._show_tree()
        if guides_otherwise(changes, self.section) or comments:
            self._guide()
        self._pages.note_missed(changes)
        front = self._stack.current
        if isinstance(front, SectionPage):
            front.show_changes(changes, by)
            if comments:
                front.show_asked(self.comments.marks(front.section))

    def _on_open_checked(self) -> None:
        self.tell_findings()
        front = self._stack.current
        if isinstance(front, SectionPage):
            front.show_findings()
