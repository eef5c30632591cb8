"""What every page of an assessment has in common: fields bound to addresses, saved, refreshed, gone to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.domain.score import printed
from eesee_desktop.services.changes import ChangeKind, Changes
from eesee_desktop.ui.editor.autosave import Autosave
from eesee_desktop.ui.editor.document_keeper import DocumentKeeper
from eesee_desktop.ui.editor.narrative_editor import NarrativeEditor
from eesee_desktop.ui.editor.text_place import select_place
from eesee_desktop.ui.editor.text_search import Wanted
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.kit.choice import Choice
from eesee_desktop.ui.kit.form import ColumnArea, add_field, ranked, without_mnemonic
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.operations import OpenAssessment
from eesee_desktop.ui.words.catalogue import in_one
from eesee_desktop.ui.words.places import section_name

_EVERYTHING = frozenset({ChangeKind.ASSESSMENTS, ChangeKind.STATUS})


@dataclass(frozen=True, slots=True)
class Work:
    """What a page is given to work with."""

    open: OpenAssessment
    autosave: Autosave
    keeper: DocumentKeeper
    background: Background


@dataclass(frozen=True, slots=True)
class Bound:
    """A control tied to a field.

    Attributes:
        write: Shows a text form of the field's value.
        failure: Where it is told that the value could not be saved.
        set_read_only: Makes the control read-only while the assessment is sealed.
    """

    control: QWidget
    write: Callable[[str], None]
    failure: QLabel
    set_read_only: Callable[[bool], None]


class SectionPage(ColumnArea):
    """One section in front of the person.

    Signals:
        go_requested(str): Go to a field or section elsewhere.
        words_changed(int): Words of the narrative; -1 where the page has none.
        told(str): Something to say in the message bar.
        find_everywhere_requested(str, bool, bool): As of the editor.
    """

    go_requested = Signal(str)
    words_changed = Signal(int)
    told = Signal(str)
    find_everywhere_requested = Signal(str, bool, bool)

    def __init__(
        self, work: Work, section: str, parent: QWidget | None = None, *, widest: int = Space.COLUMN
    ) -> None:
        super().__init__(parent, widest=widest)
        self.work = work
        self.section = section
        self._bound: dict[str, Bound] = {}
        self._is_showing = False
        self.words = -1
        self.title = ranked(section_name(section, work.open.instrument), "title", self)

        self.column.addWidget(self.title)
        self.column.addSpacing(Space.MEDIUM)

        work.autosave.failed.connect(self._on_autosave_failed)
        work.autosave.recovered.connect(self._on_autosave_recovered)
        work.open.refreshed.connect(self._on_open_refreshed)

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

    def go_to(self, field: str) -> None:
        """Put the cursor into a field of the page; into the first one if it has no such field."""
        bound = self._bound.get(field) or next(iter(self._bound.values()), None)
        if bound is not None:
            bound.control.setFocus()
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

    def put_away(self) -> None:
        """Be left for good; for pages that work on something by themselves."""

    def show_rest(self) -> None:
        """Show what is not bound to a field; for pages that have such parts."""

    def bind_prose(
        self, field: str, name: str, *, lines: int, column: QBoxLayout | None = None
    ) -> QPlainTextEdit:
        """Put a plain text of several lines on the page.

        Args:
            lines: Height.
        """
        edit = QPlainTextEdit(self)
        edit.setTabChangesFocus(True)
        edit.setFixedHeight(edit.fontMetrics().lineSpacing() * lines + 2 * Space.MEDIUM)
        self._add(field, name, edit, edit.setPlainText, edit.setReadOnly, column)
        edit.textChanged.connect(
            # Another font changes the text too, as Qt tells it; only what was written counts.
            lambda: self._on_edited(field, edit.toPlainText) if edit.document().isModified() else None
        )
        return edit

    def bind_narrative(self, field: str, name: str, *, lines: int = 14) -> NarrativeEditor:
        """Put published prose on the page; it takes the room that is left, and its words are counted.

        Args:
            lines: Least height.
        """
        editor = NarrativeEditor(self.work.keeper, self)
        editor.set_name(without_mnemonic(name))
        editor.surface.setMinimumHeight(editor.fontMetrics().lineSpacing() * lines)
        self._add(
            field,
            name,
            editor,
            lambda text: editor.show_field(field, text),
            editor.set_read_only,
            None,
            stretch=1,
        )
        editor.edited.connect(
            # Colours laid over the text announce a change too; only what was written counts.
            lambda: (
                self._on_edited(field, editor.markdown) if editor.surface.document().isModified() else None
            )
        )
        editor.word_count_changed.connect(self._on_editor_word_count_changed)
        editor.find_everywhere_requested.connect(self.find_everywhere_requested)
        editor.link_open_requested.connect(lambda address: QDesktopServices.openUrl(QUrl(address)))
        self.words = editor.word_count
        return editor

    def do(self, verb: Callable[[], Changes | tuple[object, Changes]], by: object = None) -> bool:
        """Do a verb and announce what it altered; tell whether it could be done, and if not, say why."""
        try:
            done = verb()
        except KnownError as error:
            self.told.emit(in_one(error))
            return False
        changes = done if isinstance(done, Changes) else done[1]
        self.work.open.operations.announce(changes, by)
        return True

    def bind_line(
        self, field: str, name: str, hint: str = "", column: QBoxLayout | None = None, *, letters: int = 0
    ) -> QLineEdit:
        """Put a text of one line on the page; a score is shown as people write it.

        Args:
            letters: Width for that many; 0 for that of the column.
        """
        edit = QLineEdit(self)
        if letters:
            edit.setMaximumWidth(edit.fontMetrics().averageCharWidth() * letters + 2 * Space.MEDIUM)

        def write(text: str) -> None:
            edit.setText(printed(Fraction(text)) if "/" in text else text)

        self._add(field, name, edit, write, edit.setReadOnly, column, hint)
        edit.textEdited.connect(lambda: self._on_edited(field, edit.text))
        edit.editingFinished.connect(self.work.autosave.flush)
        return edit

    def bind_choice(
        self, field: str, name: str, choices: Sequence[tuple[str, str]], column: QBoxLayout | None = None
    ) -> Choice:
        """Put a choice on the page.

        Args:
            choices: Text form and word of each; the empty one is added in front.
        """
        box = Choice(self)
        box.addItem(self.tr("Not stated"), "")
        for value, word in choices:
            box.addItem(word, value)
        self._add(
            field,
            name,
            box,
            lambda text: box.setCurrentIndex(max(box.findData(text), 0)),
            lambda is_read_only: box.setEnabled(not is_read_only),
            column,
        )
        box.activated.connect(lambda: self.choose(field, str(box.currentData())))
        return box

    def bind(  # noqa: PLR0913, PLR0917  what it takes to tie a control of any kind to a field
        self,
        field: str,
        name: str,
        control: QWidget,
        write: Callable[[str], None],
        set_read_only: Callable[[bool], None],
        column: QBoxLayout | None = None,
    ) -> None:
        """Put any other control on the page; it tells of changes through :meth:`choose` or :meth:`note`."""
        self._add(field, name, control, write, set_read_only, column)

    def choose(self, field: str, text: str) -> None:
        """Save a value that was chosen."""
        if not self._is_showing:
            self.work.autosave.set_now(field, text, self)

    def note(self, field: str, text: Callable[[], str]) -> None:
        """Save a value that is being typed, after a pause."""
        self._on_edited(field, text)

    def _add(  # noqa: PLR0913, PLR0917  as bind
        self,
        field: str,
        name: str,
        control: QWidget,
        write: Callable[[str], None],
        set_read_only: Callable[[bool], None],
        column: QBoxLayout | None,
        hint: str = "",
        *,
        stretch: int = 0,
    ) -> None:
        failure = ranked("", "danger", self)
        failure.hide()
        box = QVBoxLayout()
        box.setSpacing(0)
        add_field(box, name, control, hint, stretch=stretch)
        box.addWidget(failure)
        if column is not None:
            box.addStretch(1)  # so that names stand on one line where fields stand side by side
        (column or self.column).addLayout(box, stretch)
        self._bound[field] = Bound(control, write, failure, set_read_only)
        self._show_fields((field,))
        set_read_only(self.work.open.value.is_sealed)

    def _show_fields(self, names: Sequence[str]) -> None:
        self._is_showing = True
        try:
            for name in names:
                self._bound[name].write(self.work.open.text(name))
        finally:
            self._is_showing = False

    def _show_sealed(self) -> None:
        for bound in self._bound.values():
            bound.set_read_only(self.work.open.value.is_sealed)

    def _on_edited(self, field: str, text: Callable[[], str]) -> None:
        if not self._is_showing and not self.work.open.value.is_sealed:
            self.work.autosave.note(field, text, self)

    def _on_editor_word_count_changed(self, words: int) -> None:
        self.words = words
        self.words_changed.emit(words)

    def _on_open_refreshed(self, changes: Changes, by: object) -> None:
        if changes.kinds & _EVERYTHING:
            self.refresh()
            return
        if by is not self:
            self._show_fields([name for name in self.fields if name in changes.fields])
        self.show_rest()

    def _on_autosave_failed(self, field: str, error: KnownError) -> None:
        if field in self._bound:
            self._bound[field].failure.setText(in_one(error))
            self._bound[field].failure.show()

    def _on_autosave_recovered(self, field: str) -> None:
        if field in self._bound:
            self._bound[field].failure.hide()


def _focus_widget(page: QWidget) -> QWidget:
    """Return the widget of the page's window that has the focus, else the page, which is not a child of its fields."""
    return page.window().focusWidget() or page
