"""The form of one source: what sort of work, by whom, when, where, and how it may be used."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from eesee_desktop.domain.assessment import StudyPeriod
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import SourceId
from eesee_desktop.domain.narrative import is_web_address
from eesee_desktop.domain.source import Source, SourceKind
from eesee_desktop.ui.editor.link_editing import completed
from eesee_desktop.ui.kit.announce import PAUSE_MS, say
from eesee_desktop.ui.kit.choice import Choice
from eesee_desktop.ui.kit.form import add_field, ranked
from eesee_desktop.ui.kit.line_edit import LineEdit
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.kit.wrapped_label import WrappedLabel
from eesee_desktop.ui.words.placing import put
from eesee_desktop.ui.words.sizes import size_words
from eesee_desktop.ui.words.typed_dates import date_of, example_day, shown_date, understood
from eesee_desktop.ui.words.words import word

_INSIDE = (None, True, False)


class SourceForm(QWidget):
    """Shows one source and says what it became; what is not well formed is told in place and not said.

    Signals:
        source_changed: A value was settled; carries the whole ``Source``.
        date_refused(str): A date was settled that is none; carries what was typed.
        date_settled: A date was settled that is one, or none at all.
        attach_requested: A file is to be kept with the source.
        detach_requested: The attached file is to go.
        attachment_open_requested: Somebody wants to see the attached file.
        link_open_requested: Somebody wants to follow the address; carries it.
        section_requested: Somebody wants to go to a section that cites the source; carries its name.
    """

    source_changed = Signal(object)
    date_refused = Signal(str)
    date_settled = Signal()
    attach_requested = Signal()
    detach_requested = Signal()
    attachment_open_requested = Signal()
    link_open_requested = Signal(str)
    section_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source: Source | None = None
        self._period: StudyPeriod | None = None
        self._twin = ranked("", "danger", self)
        self._title = LineEdit(self)
        self._kind = Choice(self)
        self._publisher = LineEdit(self)
        self._published = LineEdit(self)
        self._published_note = ranked("", "small", self)
        self._published_fault = ranked("", "danger", self)
        self._refused = ""  # the date that was settled and is none
        self._address = LineEdit(self)
        self._address_note = ranked("", "danger", self)
        self._lack = ranked("", "danger", self)
        self._open = QPushButton(self.tr("Open address"), self)
        self._inside = Choice(self)
        self._confidential = QCheckBox(self.tr("Confidential"), self)
        self._file = WrappedLabel(self)
        self._attach = QPushButton(self.tr("Attach a file…"), self)
        self._show_file = QPushButton(self.tr("Open file"), self)
        self._detach = QPushButton(self.tr("Remove file"), self)
        self._cited = QWidget(self)
        self._assemble()
        self._connect()
        self.show_source(None)

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for kind in SourceKind:
            self._kind.addItem(word(kind))  # Qt would hand an enum back as plain text
        words = (
            self.tr("Not stated"),
            self.tr("Inside the study period"),
            self.tr("Outside the study period"),
        )
        self._inside.addItems(words)
        # An address reads from left to right in every language; mirrored, its slashes would wander.
        self._address.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        column.addWidget(self._twin)
        column.addWidget(self._lack)
        column.addSpacing(Space.SMALL)
        add_field(column, self.tr("Title of the work"), self._title)
        add_field(column, self.tr("Kind of source"), self._kind)
        add_field(column, self.tr("Publisher"), self._publisher)
        hint = put(self.tr("Year, month or day: 2025, March 2025 or %1"), example_day())
        add_field(column, self.tr("Date of publication"), self._published, hint)
        column.addWidget(self._published_note)
        column.addWidget(self._published_fault)
        column.addSpacing(Space.SMALL)
        add_field(column, self.tr("Web address"), self._address)
        column.addWidget(self._address_note)
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(Space.MEDIUM)
        add_field(column, self.tr("Relates to the study period"), self._inside)
        column.addWidget(self._confidential)
        column.addSpacing(Space.TIGHT)
        # Not in the words of the box: those do not wrap, and would make the form wider than its place.
        meaning = self.tr("Never printed, never sent in the clear.")
        self._confidential.setAccessibleDescription(meaning)
        column.addWidget(ranked(meaning, "small", self))
        column.addSpacing(Space.MEDIUM)
        self._file.setWordWrap(True)
        column.addWidget(self._file)
        column.addSpacing(Space.TIGHT)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        for button in (self._attach, self._show_file, self._detach):
            row.addWidget(button)
        row.addStretch()
        column.addLayout(row)
        column.addSpacing(Space.MEDIUM)
        column.addWidget(self._cited)
        column.addStretch()
        QVBoxLayout(self._cited).setContentsMargins(0, 0, 0, 0)
        self.setAccessibleName(self.tr("Source"))

    def _connect(self) -> None:
        for field in (self._title, self._publisher, self._published, self._address):
            # When the field is left and not with each key: half a date is not a date.
            field.editingFinished.connect(self.flush)
        self._published.textChanged.connect(self._show_notes)
        self._address.textChanged.connect(self._show_notes)
        self._kind.activated.connect(self.flush)
        self._inside.activated.connect(self.flush)
        self._confidential.clicked.connect(self.flush)
        self._open.clicked.connect(self._on_open_clicked)
        self._attach.clicked.connect(self.attach_requested)
        self._show_file.clicked.connect(self.attachment_open_requested)
        self._detach.clicked.connect(self.detach_requested)

    @property
    def source(self) -> Source | None:
        """The source shown, as it was last settled."""
        return self._source

    def set_period(self, period: StudyPeriod) -> None:
        """Tell dates that lie outside of a study period."""
        self._period = period
        self._show_notes()

    def set_read_only(self, is_read_only: bool) -> None:
        """Let nobody change anything, as in a sealed assessment."""
        for field in (self._title, self._publisher, self._published, self._address):
            field.setReadOnly(is_read_only)
        for control in (self._kind, self._inside, self._confidential, self._attach, self._detach):
            control.setEnabled(not is_read_only)

    def show_source(
        self,
        source: Source | None,
        cited_in: Sequence[tuple[str, str]] = (),
        twin: str = "",
        refused: str = "",
    ) -> None:
        """Show a source, or an empty form that nothing can be written into.

        Args:
            cited_in: Names of the sections that rest on it, each with its title.
            twin: Title of an earlier source that looks like the same work.
            refused: What was typed as its date and could not be stored; it stays where it was typed.
        """
        self._source, self._refused = source, refused
        self.setEnabled(source is not None)
        shown = source or Source(SourceId(""), "")
        for field, text in (
            (self._title, shown.title),
            (self._publisher, shown.publisher),
            (self._published, refused or shown_date(shown.published)),
            (self._address, shown.known_address),
        ):
            # Setting the same text would still move the cursor to the end, in the middle of somebody's typing.
            if field.text() != text:
                field.setText(text)
        self._kind.setCurrentIndex(list(SourceKind).index(shown.kind))
        self._inside.setCurrentIndex(_INSIDE.index(shown.is_inside_period))
        self._confidential.setChecked(shown.is_confidential)
        alike = put(self.tr("This looks like “%1”, which is already in the list."), twin)
        say(self._twin, alike if twin else "", of=self._title)
        self._twin.setVisible(bool(twin))
        self._show_file_row(shown)
        self._show_cited(cited_in)
        self._show_notes()

    def show_lack(self, text: str) -> None:
        """Say which characters of the source no font has; nothing where it is empty."""
        say(self._lack, text, pause_ms=PAUSE_MS)
        self._lack.setVisible(bool(text))

    def focus_title(self) -> None:
        """Put the cursor into the title, as for a new source."""
        self._title.setFocus(Qt.FocusReason.OtherFocusReason)
        self._title.selectAll()

    def focus_date(self) -> None:
        """Put the cursor into the date, as where it could not be stored."""
        self._published.setFocus(Qt.FocusReason.OtherFocusReason)
        self._published.selectAll()

    def flush(self) -> None:
        """Say what the source became, if it changed, and what date could not be taken."""
        if self._source is None:
            return
        address, published = completed(self._address.text()), self._published.text().strip()
        changed = replace(
            self._source,
            title=self._title.text().strip(),
            kind=list(SourceKind)[self._kind.currentIndex()],
            publisher=self._publisher.text().strip(),
            address=self._source.address if address == self._source.known_address else address,
            is_inside_period=_INSIDE[self._inside.currentIndex()],
            is_confidential=self._confidential.isChecked(),
        )
        try:
            # What was not touched stays as it was stored: a file from elsewhere may hold a 31 February.
            if published != shown_date(self._source.published):
                changed = dated(changed, published)
        except KnownError:
            self._settle_date(published)  # the other values need not wait for it
        else:
            self._settle_date("")
        # Leaving a field without a change must not make a new revision of the source, nor a refresh of the
        # table.
        if changed != self._source:
            self._source = changed
            self.source_changed.emit(changed)
        if self._address.text() != address:
            self._address.setText(address)
        shown = shown_date(self._source.published)
        if not self._refused and self._published.text() != shown:
            self._published.setText(shown)

    def _settle_date(self, refused: str) -> None:
        """Tell whether the date could be taken, once for each that is typed."""
        if refused == self._refused:
            return
        self._refused = refused
        self._show_notes()
        if refused:
            self.date_refused.emit(refused)
        else:
            self.date_settled.emit()

    def _show_file_row(self, source: Source) -> None:
        attachment = source.attachment
        if attachment is None:
            self._file.setText(self.tr("No file is attached to this source."))
        else:
            size = size_words(attachment.size)
            text = self.tr("File: %1, %2, kept encrypted")
            self._file.setText(put(text, attachment.name, size))
        self._show_file.setVisible(attachment is not None)
        self._detach.setVisible(attachment is not None)

    def _show_cited(self, cited_in: Sequence[tuple[str, str]]) -> None:
        layout = self._cited.layout()
        while layout is not None and (item := layout.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        if layout is None:
            return
        layout.addWidget(QLabel(self.tr("Cited in") if cited_in else self.tr("Not cited yet"), self._cited))
        for section, title in cited_in:
            button = QPushButton(title, self._cited)
            button.setProperty("kind", "link")
            button.setAccessibleName(put(self.tr("Go to %1"), title))
            button.clicked.connect(partial(self.section_requested.emit, section))
            layout.addWidget(button)
            layout.setAlignment(button, Qt.AlignmentFlag.AlignLeading)

    def _show_notes(self) -> None:
        """Tell in place what is not well formed, and a date outside the study period."""
        published, address = self._published.text().strip(), completed(self._address.text())
        typed = date_of(published)
        said = understood(typed) if typed is not None else ""
        note = put(self.tr("= %1"), said) if said != published else ""
        fault = ""
        if published and published == self._refused:
            fault = self.tr("“%1” is not a date and is not stored. Write it like 2025, March 2025 or %2.")
            note = ""
        elif typed is not None and self._period and not self._period.overlaps(typed.first, typed.last):
            outside = self.tr("The date is outside the study period.")
            note = f"{note}\n{outside}" if note else outside
        say(self._published_note, note, of=self._published, pause_ms=PAUSE_MS)
        self._published_note.setVisible(bool(note))
        say(
            self._published_fault, put(fault, published, example_day()), of=self._published if fault else None
        )
        self._published_fault.setVisible(bool(fault))
        is_dead = address in {"", "#"}
        is_odd = not is_dead and not is_web_address(address)
        odd = self.tr("This is not a valid web address.") if is_odd else ""
        say(self._address_note, odd, of=self._address, pause_ms=PAUSE_MS)
        self._address_note.setVisible(is_odd)
        self._open.setEnabled(not is_dead and not is_odd)

    def _on_open_clicked(self) -> None:
        self.link_open_requested.emit(completed(self._address.text()))


def dated(source: Source, published: str) -> Source:
    """Return a source with another date, as it was typed.

    Raises:
        KnownError: VALUE_INVALID if it is none.
    """
    typed = date_of(published)
    if published and typed is None:
        raise KnownError(ErrorCode.VALUE_INVALID, value=published, expected="2025, March 2025, 17 March 2025")
    return replace(source, published=typed.stored if typed is not None else "")
