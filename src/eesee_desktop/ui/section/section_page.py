"""What every page of an assessment has in common: fields bound to addresses, saved, refreshed, gone to."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from eesee_desktop.domain.assessment import Confidence
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.external import Rating
from eesee_desktop.domain.fields import Field, FieldValue, value_from_text, value_of, value_to_text
from eesee_desktop.domain.instrument import ScoringRule
from eesee_desktop.domain.score import Score
from eesee_desktop.services.changes import ChangeKind, Changes
from eesee_desktop.ui.editor.autosave import Autosave
from eesee_desktop.ui.editor.document_keeper import DocumentKeeper
from eesee_desktop.ui.editor.narrative_editor import NarrativeEditor
from eesee_desktop.ui.editor.set_aside import SetAside
from eesee_desktop.ui.editor.text_document import is_written
from eesee_desktop.ui.editor.text_place import select_place
from eesee_desktop.ui.editor.text_search import Wanted
from eesee_desktop.ui.kit.announce import say, tie
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.kit.choice import ValueChoice
from eesee_desktop.ui.kit.form import ColumnArea, add_field, make_read_only, ranked
from eesee_desktop.ui.kit.growing_text import GrowingText
from eesee_desktop.ui.kit.line_edit import LineEdit
from eesee_desktop.ui.kit.messages import Act
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.operations import OpenAssessment
from eesee_desktop.ui.section.asked_mark import AskedMark
from eesee_desktop.ui.section.lack_notes import LackNotes
from eesee_desktop.ui.section.word_totals import WordTotals
from eesee_desktop.ui.section.writing_in_full import WritingInFull, recall_face
from eesee_desktop.ui.words.catalogue import in_brief, in_one
from eesee_desktop.ui.words.places import section_name, section_of
from eesee_desktop.ui.words.shown_scores import shown_score, typed_figures
from eesee_desktop.ui.words.words import word

_MORE_LINES = 3  # of a short text; a longer one scrolls
_EVERYTHING = frozenset({ChangeKind.ASSESSMENTS, ChangeKind.STATUS})


@dataclass(frozen=True, slots=True)
class Work:
    """What a page is given to work with."""

    open: OpenAssessment
    autosave: Autosave
    keeper: DocumentKeeper
    background: Background
    set_aside: SetAside


@dataclass(frozen=True, slots=True)
class Bound:
    """A control tied to a field.

    Attributes:
        write: Shows a value of the field.
        box: What it lies in, with its name, and with why its value could not be saved where that is so.
        set_read_only: Makes the control read-only while the assessment is sealed.
    """

    field: Field
    control: QWidget
    write: Callable[[Any], None]
    box: QVBoxLayout
    set_read_only: Callable[[bool], None]


class SectionPage(ColumnArea):
    """One section in front of the person.

    Signals:
        go_requested(str): Go to a field or section elsewhere.
        words_changed(int): Words of the narrative; -1 where the page has none.
        told(str): Something to say in the message bar.
        succeeded(str): As told, of what went well.
        offered(str, Act): As told, with what can be done next.
        refused(object): What was asked for did not happen; carries what takes away the words that say so, or None where
            they stand in the message bar.
        find_everywhere_requested(str, bool, bool): As of the editor.
        typed_in_vain: Somebody types though the assessment is sealed.
        act_requested(str): Do what an entry of the menus does.
        comments_requested(str): Go to what the consortium asks about a field.
        leftover_discarded(str): The text that is kept aside for a place, of which nothing else is left, is to go.
    """

    go_requested = Signal(str)
    words_changed = Signal(int)
    told = Signal(str)
    succeeded = Signal(str)
    offered = Signal(str, Act)
    refused = Signal(object)
    find_everywhere_requested = Signal(str, bool, bool)
    typed_in_vain = Signal()
    act_requested = Signal(str)
    comments_requested = Signal(str)
    leftover_discarded = Signal(str)

    def __init__(
        self, work: Work, section: str, parent: QWidget | None = None, *, widest: int = Space.COLUMN
    ) -> None:
        self._bound: dict[str, Bound] = {}
        super().__init__(parent, widest=widest)
        self.work = work
        self.section = section
        self._failures: dict[str, QLabel] = {}
        self._asked: dict[str, AskedMark] = {}
        self.lacks = LackNotes()
        self._hinted: set[str] = set()  # of those, the fields below which stands what they take
        self._is_showing = False
        self._writing: WritingInFull | None = None
        self._totals: WordTotals | None = None
        self.words = -1
        recall_face(work.open)
        self.title = ranked(section_name(section, work.open.instrument), "title", self.home)

        self.column.addWidget(self.title)
        self.column.addSpacing(Space.MEDIUM)

        work.autosave.failed.connect(self._on_autosave_failed)
        work.autosave.recovered.connect(self._on_autosave_recovered)

    @property
    def fields(self) -> tuple[str, ...]:
        """Names of the fields on the page, in their order."""
        return tuple(self._bound)

    @property
    def field_with_focus(self) -> str:
        """The field that the cursor is in, empty if in none."""
        for name, bound in self._bound.items():
            if bound.control.hasFocus() or bound.control.isAncestorOf(_focus_widget(self)):
                return name
        return ""

    def shows(self, place: str) -> bool:
        """Tell whether what is at a place is seen on this page."""
        return section_of(place) == self.section

    def go_to(self, field: str) -> None:
        """Put the cursor into a field of the page; into the first one if it has no such field."""
        bound = self._bound.get(field) or next(iter(self._bound.values()), None)
        if bound is not None:
            bound.control.setFocus()
            if isinstance(bound.control, NarrativeEditor):
                bound.control.surface.ensureCursorVisible()
            else:
                self.ensureWidgetVisible(bound.control)

    def show_place(self, field: str, wanted: Wanted, number: int) -> None:
        """Go to words that were found in a field, and select them.

        Args:
            number: Which place in the field, from 0.
        """
        self.go_to(field)
        bound = self._bound.get(field)
        if bound is not None:
            select_place(bound.control, wanted, number)

    def refresh(self) -> None:
        """Show everything as it stands on disk; what waits to be saved is saved before."""
        self._show_fields(self.fields)
        self._show_sealed()
        self.show_rest()

    def settle(self) -> None:
        """Take what is being typed as it stands; for pages with fields that are stored only when they are left."""

    def put_away(self) -> None:
        """Be left for good; for pages that work on something by themselves."""

    def show_changes(self, changes: Changes, by: object) -> None:
        """Show what altered.

        The frame tells the page in front; one that is not seen is told all at once when it is seen again.

        Args:
            by: Who did it; a page need not show its own fields anew.
        """
        if self._totals is not None and self.isVisible():
            self._totals.count_soon()
        if changes.kinds & _EVERYTHING:
            self.refresh()
            return
        if by is not self:
            altered = [name for name in self._bound if name in changes.fields]
            for name in altered:
                # Somebody put another value there on purpose, as from the history.
                self.work.autosave.forget(name)
            self._show_fields(altered)
        if self.is_concerned(changes):
            self.show_rest()

    def is_concerned(self, changes: Changes) -> bool:  # noqa: ARG002  a page that knows better says so
        """Tell whether changes may be to what is not bound to a field."""
        return True

    def show_rest(self) -> None:
        """Show what is not bound to a field; for pages that have such parts."""

    def leftovers(self, kind: str, there: Collection[str]) -> dict[str, str]:
        """Return the texts kept aside for what is not there any more, by place; nothing tries to store them.

        Args:
            kind: With which such places begin, as in ``recommendation/ID``.
            there: The ids of those that are there.
        """
        found = {
            place: text
            for place, text in self.work.set_aside.texts.items()
            if place.partition("/")[0] == kind and place.partition("/")[2] not in there
        }
        for place in found:
            self.work.autosave.give_up(place)
        return found

    def show_findings(self) -> None:
        """Show what the check found, a moment after a change: at their fields the characters that no font has."""
        self.lacks.show_found(self.work.open.findings)

    def show_asked(self, asked: Mapping[str, int]) -> None:
        """Mark the fields at which the consortium asks something.

        Args:
            asked: How many comments wait for an answer, by field.
        """
        for field, mark in self._asked.items():
            mark.setVisible(field in asked)
        for field, count in asked.items():
            if field not in self._bound:
                continue  # of a section as a whole: beside the page alone
            if field not in self._asked:
                self._asked[field] = self._made_mark(field)
            self._asked[field].show_count(count)

    def _made_mark(self, field: str) -> AskedMark:
        bound = self._bound[field]
        mark = AskedMark(self.home)
        mark.clicked.connect(partial(self.comments_requested.emit, field))
        bound.box.insertWidget(bound.box.indexOf(bound.control), mark, 0, Qt.AlignmentFlag.AlignLeading)
        return mark

    def bind_prose(
        self, field: str, name: str, *, lines: int, column: QBoxLayout | None = None
    ) -> QPlainTextEdit:
        """Put a plain text of several lines on the page.

        Args:
            lines: Height at least; it grows to some lines more.
        """
        edit = GrowingText(lines, lines + _MORE_LINES, self._home_of(column))

        def set_read_only(is_read_only: bool) -> None:
            make_read_only(edit, is_read_only=is_read_only)

        self._add(field, name, edit, edit.show_text, set_read_only, column)
        edit.edited.connect(lambda: self.note_text(field, edit.toPlainText))
        return edit

    def bind_narrative(
        self, field: str, name: str, *, lines: int = 8, guide: tuple[int, int] | None = None
    ) -> NarrativeEditor:
        """Put published prose on the page; it takes the room that is left, and its words are counted.

        Args:
            lines: Least height.
            guide: Words that it should have, from and to.
        """
        editor = NarrativeEditor(self.work.keeper, self.home)
        editor.set_name(name)
        editor.set_guide(guide)
        editor.surface.set_least_lines(lines)
        box = QVBoxLayout()
        box.setSpacing(0)
        self.column.addLayout(box, 1)
        box.addWidget(editor, 1)
        self._tie(field, editor, lambda text: editor.show_field(field, text), editor.set_read_only, box)
        editor.edited.connect(
            lambda: self.note_text(field, editor.markdown) if is_written(editor.surface.document()) else None
        )
        editor.word_count_changed.connect(self._on_editor_word_count_changed)
        editor.find_everywhere_requested.connect(self.find_everywhere_requested)
        editor.link_open_requested.connect(lambda address: QDesktopServices.openUrl(QUrl(address)))
        self.words = editor.word_count
        self._measure()
        self._writing = WritingInFull(self, self.work.open, editor, box)
        self._totals = WordTotals(self.work.open, self.work.keeper, self.section, self.home)
        self.column.addSpacing(Space.TIGHT)
        self.column.addWidget(self._totals)
        return editor

    @override
    def _measure(self) -> None:
        """Be no wider than the sheet of the narrative, where there is one: paper that no line reaches looks cut off."""
        super()._measure()
        found = self._narrative
        if found is not None:
            self.home.setMaximumWidth(min(self.home.maximumWidth(), found.sheet_width))
            self._leave_rest(self.viewport().width())

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        self._measure()  # the face may have been chosen on another page
        if self._totals is not None:
            self._totals.count_soon()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Find in the narrative, from wherever on the page it is asked for."""
        found = self._narrative
        if found is not None and event.matches(QKeySequence.StandardKey.Find):
            found.show_find()
        elif found is not None and event.key() == Qt.Key.Key_F11:
            self.toggle_writing()
        elif self.work.open.value.is_sealed and self.field_with_focus and _would_write(event):
            self.typed_in_vain.emit()
        else:
            super().keyPressEvent(event)

    @property
    def _narrative(self) -> NarrativeEditor | None:
        """The first narrative of the page."""
        return next(
            (one.control for one in self._bound.values() if isinstance(one.control, NarrativeEditor)), None
        )

    def find_here(self) -> bool:
        """Open find and replace in the narrative; tell whether there is one."""
        narrative = self._narrative
        if narrative is not None:
            narrative.show_find()
        return narrative is not None

    def toggle_writing(self) -> None:
        """Write in the narrative over the whole window and nothing beside it, or leave that."""
        if self._writing is not None:
            self._writing.toggle()

    @override
    def hideEvent(self, event: QHideEvent, /) -> None:
        """Leave the writing view with the page: nothing of a text stays over another section or the lock."""
        if self._writing is not None:
            self._writing.leave()
        super().hideEvent(event)

    def do(self, verb: Callable[[], Changes | tuple[object, Changes]], by: object = None) -> bool:
        """Do a verb and announce what it altered; tell whether it could be done, and if not, say why."""
        try:
            done = verb()
        except KnownError as error:
            self.told.emit(in_one(error))
            self.refused.emit(None)
            return False
        changes = done if isinstance(done, Changes) else done[1]
        self.work.open.operations.announce(changes, by)
        return True

    def bind_line(
        self, field: str, name: str, hint: str = "", column: QBoxLayout | None = None, *, letters: int = 0
    ) -> QLineEdit:
        """Put a figure on the page; a score is shown as people write it.

        Args:
            letters: Width for that many; 0 for that of the column.
        """
        edit = LineEdit(self._home_of(column))
        if letters:
            edit.setMaximumWidth(edit.fontMetrics().averageCharWidth() * letters + 2 * Space.MEDIUM)

        def write(value: FieldValue) -> None:
            edit.setText(shown_score(value.exact) if isinstance(value, Score) else value_to_text(value))

        self._add(field, name, edit, write, edit.setReadOnly, column, hint)
        edit.textEdited.connect(lambda: self.note_text(field, lambda: typed_figures(edit.text())))
        edit.editingFinished.connect(self.work.autosave.flush)
        return edit

    def bind_choice(
        self,
        field: str,
        name: str,
        choices: Iterable[Confidence | ScoringRule | Rating],
        column: QBoxLayout | None = None,
        *,
        beside_ems: int = 0,
    ) -> ValueChoice:
        """Put a choice on the page.

        Args:
            choices: The values; that there is none is added in front.
            beside_ems: As of :func:`add_field`.
        """
        box = ValueChoice(
            [(None, self.tr("Not stated")), *((value, word(value)) for value in choices)],
            self._home_of(column),
        )
        self._add(field, name, box, box.show_value, box.setDisabled, column, beside_ems=beside_ems)
        box.value_chosen.connect(partial(self.choose, field))
        return box

    def bind(  # noqa: PLR0913, PLR0917  what it takes to tie a control of any kind to a field
        self,
        field: str,
        name: str,
        control: QWidget,
        write: Callable[[Any], None],
        set_read_only: Callable[[bool], None],
        column: QBoxLayout | None = None,
        *,
        beside_ems: int = 0,
    ) -> None:
        """Put any other control on the page; it tells of what was chosen through :meth:`choose`."""
        self._add(field, name, control, write, set_read_only, column, beside_ems=beside_ems)

    def choose(self, field: str, value: FieldValue) -> None:
        """Save a value that was chosen, if the page takes it."""
        if self.takes(field, value):
            commit = partial(self.work.open.set_value, self.work.open.fields[field], value, self)
            self.work.autosave.note(field, commit, lambda: value_to_text(value))
            self.work.autosave.flush()

    def takes(self, field: str, value: FieldValue) -> bool:  # noqa: ARG002  a page that knows better says so
        """Tell whether a chosen value may be saved by itself; a page that says no shows what is to be done."""
        return True

    def _add(  # noqa: PLR0913, PLR0917  as bind
        self,
        field: str,
        name: str,
        control: QWidget,
        write: Callable[[Any], None],
        set_read_only: Callable[[bool], None],
        column: QBoxLayout | None,
        hint: str = "",
        *,
        beside_ems: int = 0,
    ) -> None:
        box = QVBoxLayout()
        box.setSpacing(0)
        (column or self.column).addLayout(box)
        add_field(box, name, control, hint, beside_ems=beside_ems)
        if column is not None:
            box.addStretch(1)  # so that names stand on one line where fields stand side by side
        self._tie(field, control, write, set_read_only, box)

    def _tie(
        self,
        field: str,
        control: QWidget,
        write: Callable[[Any], None],
        set_read_only: Callable[[bool], None],
        box: QVBoxLayout,
    ) -> None:
        self._bound[field] = Bound(self.work.open.fields[field], control, write, box, set_read_only)
        self.lacks.add(field, control, box)
        self._show_fields((field,))
        set_read_only(self.work.open.is_fixed)
        self._show_set_aside(field)

    def _show_set_aside(self, field: str) -> None:
        """Show what was typed on an earlier day and could not be stored, and try again to store it."""
        text = self.work.set_aside.texts.get(field)
        if text is None:
            return
        bound = self._bound[field]
        value: FieldValue = text
        with suppress(KnownError):
            value = value_from_text(bound.field, text)
        self._is_showing = True
        try:
            bound.write(value)
        finally:
            self._is_showing = False
        if self.work.open.workspace.is_read_only:
            return  # it is tried again where something can be stored
        commit = partial(self._commit, bound.field, lambda: text)
        self.work.autosave.note(field, commit, lambda: text, was_refused=True)

    def _home_of(self, column: QBoxLayout | None) -> QWidget:
        """Return the widget that a column lies in."""
        return (None if column is None else column.parentWidget()) or self.home

    def _show_fields(self, names: Sequence[str]) -> None:
        self._is_showing = True
        try:
            for name in names:
                # What could not be stored stays where it was typed.
                if name in self.work.autosave.refused:
                    continue
                bound = self._bound[name]
                bound.write(value_of(self.work.open.value, bound.field))
        finally:
            self._is_showing = False

    def _show_sealed(self) -> None:
        for bound in self._bound.values():
            bound.set_read_only(self.work.open.is_fixed)

    def note_text(self, field: str, text: Callable[[], str]) -> None:
        """Save what is being typed, after a pause."""
        if not self._is_showing and not self.work.open.is_fixed:
            self.work.autosave.note(field, partial(self._commit, self.work.open.fields[field], text), text)

    def _commit(self, field: Field, text: Callable[[], str]) -> Changes:
        return self.work.open.set_value(field, value_from_text(field, text()), self)

    def _on_editor_word_count_changed(self, words: int) -> None:
        self.words = words
        self.words_changed.emit(words)

    def _on_autosave_failed(self, field: str, error: KnownError) -> None:
        if field not in self._bound:
            return
        if field not in self._failures:
            self._failures[field] = ranked("", "danger", self.home)
            box = self._bound[field].box
            place = box.indexOf(self._bound[field].control) + 1
            hint = box.itemAt(place + 1)
            # Below the hint, as on every page, which says already what is expected.
            if place and hint is not None and isinstance(hint.widget(), QLabel):
                place += 2
                self._hinted.add(field)
            box.insertWidget(place, self._failures[field])
        has_hint = field in self._hinted and error.code is ErrorCode.VALUE_INVALID
        say(self._failures[field], (in_brief if has_hint else in_one)(error), of=self._bound[field].control)
        self._failures[field].show()

    def _on_autosave_recovered(self, field: str) -> None:
        if field in self._failures:
            self._failures[field].hide()
            tie(self._bound[field].control, "")


def _focus_widget(page: QWidget) -> QWidget:
    """Return the widget of the page's window that has the focus, else the page, which is not a child of its fields."""
    return page.window().focusWidget() or page


def _would_write(event: QKeyEvent) -> bool:
    """Tell whether a key writes or deletes where one may write."""
    if event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
        return True
    with_command = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    return bool(event.text()) and event.text().isprintable() and not with_command
