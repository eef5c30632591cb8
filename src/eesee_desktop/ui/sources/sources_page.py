"""The works that the assessment rests on: a table that sorts and filters, and a form for the chosen one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import SourceId
from eesee_desktop.domain.source import ATTACHMENT_KINDS, Source, SourceKind
from eesee_desktop.services import sources
from eesee_desktop.services.changes import Changes
from eesee_desktop.services.outgoing import write_out
from eesee_desktop.system.files import name_for_all
from eesee_desktop.ui.kit import icons
from eesee_desktop.ui.kit.choice import Choice, name_choice
from eesee_desktop.ui.kit.dropping import DroppedFiles
from eesee_desktop.ui.kit.em import em_of
from eesee_desktop.ui.kit.explanation import Explanation
from eesee_desktop.ui.kit.flow import Flow
from eesee_desktop.ui.kit.form import ColumnArea, make_clearable, ranked, without_mnemonic
from eesee_desktop.ui.kit.line_edit import LineEdit
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.kit.turning_splitter import TurningSplitter
from eesee_desktop.ui.section.lack_notes import lacks_told
from eesee_desktop.ui.section.leftover_texts import LeftoverTexts
from eesee_desktop.ui.section.section_page import SectionPage, Work
from eesee_desktop.ui.sources.source_form import SourceForm, dated
from eesee_desktop.ui.sources.sources_files import SourcesFiles
from eesee_desktop.ui.sources.sources_model import SourceColumn, SourcesFilter, SourcesModel
from eesee_desktop.ui.words.catalogue import in_one
from eesee_desktop.ui.words.places import section_name
from eesee_desktop.ui.words.words import word

_DATE = "published"  # how the place of an edit to the date of a source begins, for the autosave


class SourcesPage(SectionPage):
    """All sources, and the one that is chosen."""

    def __init__(self, work: Work, section: str, parent: QWidget | None = None) -> None:
        super().__init__(work, section, parent, widest=Space.WIDE)
        self._search_label = QLabel(self.tr("Sea&rch"), self.home)
        self._search = LineEdit(self.home)
        self._kind = Choice(self.home)
        self._new = QPushButton(self.tr("Add a sour&ce"), self.home)
        self._drop = QPushButton(self.tr("Re&move"), self.home)
        self._model = SourcesModel(self)
        self._filter = SourcesFilter(self)
        self._table = QTableView(self.home)
        self._table.setProperty("kind", "table")
        self._form = SourceForm(self.home)
        self._leftovers = LeftoverTexts(
            self.tr(
                "This was typed as the date of a source that has been removed since, and could not be stored. Copy "
                "it to where it fits, or discard it."
            ),
            self.home,
        )
        self._splitter = TurningSplitter(self, beside=20, below=36)
        self._none = Explanation(
            self.tr("No source yet"),
            (
                self.tr(
                    "A source is a work that supports what you write: a law, a report, an article, an interview. Add "
                    "it once, and cite it in as many sections as it supports."
                ),
                self.tr(
                    "The report lists the sources that are cited. One that is marked confidential is never printed "
                    "and never sent in the clear."
                ),
                self.tr(
                    "You can also begin in a section: under “Sources cited” type a title, and the program offers to "
                    "add it here."
                ),
            ),
            self.home,
        )
        self._first = QPushButton(self.tr("Add the &first source"), self._none)
        self._files = SourcesFiles(work, self.home)
        self._nothing_found = ranked(self.tr("No source matches the search."), "muted", self.home)
        self._told_lacks: dict[str, str] = {}
        self._assemble()
        self._connect()
        self.show_rest()

    def _assemble(self) -> None:
        self._search_label.setBuddy(self._search)
        self._search.setAccessibleName(without_mnemonic(self._search_label.text()))
        make_clearable(self._search)
        self._kind.addItem(self.tr("All kinds"), None)
        for kind in SourceKind:
            self._kind.addItem(word(kind), kind)
        name_choice(self._kind, self.tr("Kind of source shown"))
        self._new.setIcon(icons.icon("add"))
        self._drop.setIcon(icons.icon("delete"))
        self._filter.setSourceModel(self._model)
        table = self._table
        table.setModel(self._filter)
        table.setAccessibleName(self.tr("Sources"))
        table.setSortingEnabled(True)
        table.sortByColumn(SourceColumn.TITLE, Qt.SortOrder.AscendingOrder)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        # Tab leaves the table; going through hundreds of cells by Tab would be the only way out otherwise.
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 2 * Space.SMALL)
        table.horizontalHeader().setSectionResizeMode(SourceColumn.TITLE, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        for column in (SourceColumn.KIND, SourceColumn.DATE, SourceColumn.CITED):
            table.setColumnWidth(column, int(em_of(table) * 6))
        for hidden in (SourceColumn.PUBLISHER, SourceColumn.WHERE, SourceColumn.PERIOD, SourceColumn.ACCESS):
            table.setColumnHidden(hidden, True)  # the form beside it says these
        top = Flow(self.home)
        for widget in (self._new, self._drop, self._search_label, self._search, self._kind):
            top.add(widget)
        area = ColumnArea(self.home)
        area.column.addWidget(self._form)
        splitter = self._splitter
        splitter.addWidget(table)
        splitter.addWidget(area)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        table.setMinimumWidth(int(em_of(self) * 14))
        area.setMinimumWidth(int(em_of(self) * 12))
        self.column.addWidget(self._leftovers)
        self.column.addWidget(top)
        self.column.addSpacing(Space.MEDIUM)
        self._first.setProperty("kind", "main")
        self._none.add_button(self._first)
        self._top = top
        self.column.addWidget(self._none)
        self.column.addWidget(self._nothing_found)
        self.column.addWidget(splitter, 1)
        self.column.addSpacing(Space.SMALL)
        self.column.addWidget(self._files)
        self.column.addStretch(0)
        self._form.set_period(self.work.open.value.period)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._on_filter_changed)
        self._kind.activated.connect(self._on_filter_changed)
        for button in (self._new, self._first):
            button.clicked.connect(self._on_add_clicked)
        self._drop.clicked.connect(self._on_remove_clicked)
        self._table.selectionModel().currentRowChanged.connect(self._on_table_current_row_changed)
        form = self._form
        form.source_changed.connect(self._on_form_source_changed)
        form.date_refused.connect(self._on_form_date_refused)
        form.date_settled.connect(self._on_form_date_settled)
        self._leftovers.discarded.connect(self.leftover_discarded)
        form.attach_requested.connect(self._on_form_attach_requested)
        # On a line of the form as well, which would take the name of the file for text.
        lines = form.findChildren(QLineEdit)
        DroppedFiles(self, lambda paths, _: self._attach_first(paths), form, *lines)
        DroppedFiles(self, self._attach_where_dropped, self._table.viewport())
        self._files.told.connect(self.told)
        self._files.succeeded.connect(self.succeeded)
        self._files.bring_in_requested.connect(lambda: self.act_requested.emit("bring_in"))
        form.detach_requested.connect(self._on_form_detach_requested)
        form.attachment_open_requested.connect(self._on_form_attachment_open_requested)
        form.link_open_requested.connect(lambda address: QDesktopServices.openUrl(QUrl(address)))
        form.section_requested.connect(self.go_requested)

    def go_to(self, field: str) -> None:
        """Choose a source (``sources/<id>``) and put the cursor into its title, or its date; else go to the table.

        A date is meant by ``sources/<id>/published``.
        """
        source, _, leaf = field.partition("/")[2].partition("/")
        wanted = SourceId(source)
        if wanted and self._model.row_of(wanted) >= 0:
            self._choose(wanted)
            (self._form.focus_date if leaf else self._form.focus_title)()
        elif self._leftovers.focus_first():
            self.ensureWidgetVisible(self._leftovers)
        else:
            (self._table if self._model.rowCount() else self._first).setFocus()

    @override
    def settle(self) -> None:
        """Store the source in front as it stands."""
        self._form.flush()

    def show_rest(self) -> None:
        """Show the sources; the chosen one stays chosen."""
        value = self.work.open.value
        chosen = self._chosen
        self._model.show_sources(value.sources, value.citations)
        self._leftovers.show_texts(self.leftovers(_DATE, {source.id for source in value.sources}))
        if chosen is not None and self._model.row_of(chosen.id) >= 0:
            self._choose(chosen.id)
        elif self._filter.rowCount():
            self._table.setCurrentIndex(self._filter.index(0, 0))
        self._show_form()
        self._show_right_one()
        is_fixed = self.work.open.is_fixed
        for button in (self._new, self._drop, self._first):
            button.setEnabled(not is_fixed)
        self._files.show_sources(are_there=bool(value.sources), is_read_only=is_fixed)

    @override
    def show_findings(self) -> None:
        """Show at the chosen source which of its characters no font has."""
        self._told_lacks = lacks_told(self.work.open.findings)
        self._show_lack()

    def _show_lack(self) -> None:
        chosen = self._chosen
        self._form.show_lack("" if chosen is None else self._told_lacks.get(f"sources/{chosen.id}", ""))

    @property
    def _chosen(self) -> Source | None:
        index = self._table.currentIndex()
        return self._model.source(self._filter.mapToSource(index).row()) if index.isValid() else None

    def _choose(self, wanted: SourceId) -> None:
        index = self._filter.mapFromSource(self._model.index(self._model.row_of(wanted), 0))
        self._table.setCurrentIndex(index)

    def _show_form(self) -> None:
        chosen = self._chosen
        instrument = self.work.open.instrument
        sections = () if chosen is None else self._model.sections_citing(chosen.id)
        self._form.setEnabled(chosen is not None)
        self._form.show_source(
            chosen,
            [(section, section_name(section, instrument)) for section in sections],
            "" if chosen is None else self._model.twin_of(chosen.id),
            "" if chosen is None else self._refused_date_of(chosen.id),
        )
        self._form.set_read_only(self.work.open.is_fixed)
        self._show_lack()

    def _show_right_one(self) -> None:
        """Show the table and the form, or why there is nothing in them."""
        is_empty = self._model.rowCount() == 0
        found_none = not is_empty and self._filter.rowCount() == 0
        had_focus = self._first.hasFocus()
        self._none.setVisible(is_empty)
        self._top.setVisible(not is_empty)
        self._nothing_found.setVisible(found_none)
        self._splitter.setVisible(not is_empty and not found_none)
        # Qt would give it to the next control, which may be a button: a space would press what nobody looks at.
        if had_focus and not is_empty:
            self._table.setFocus()

    def _on_filter_changed(self) -> None:
        self._filter.show_only(self._search.text(), self._kind.currentData())
        self._show_right_one()

    def _on_table_current_row_changed(self) -> None:
        self._form.flush()
        self._show_form()

    def _on_form_source_changed(self, source: object) -> None:
        opened = self.work.open
        if not isinstance(source, Source):
            return
        self.do(lambda: sources.set_source(opened.workspace, opened.id, source))

    def _refused_date_of(self, source: SourceId) -> str:
        """Return the date that was typed and could not be stored, and try again to store it; empty for none."""
        place = f"{_DATE}/{source}"
        text = self.work.set_aside.texts.get(place, "")
        if text and place not in self.work.autosave.refused:
            self._note_date(source, text, was_refused=True)
        return text

    def _note_date(self, source: SourceId, text: str, *, was_refused: bool = False) -> None:
        opened = self.work.open

        def commit() -> Changes:
            found = next(one for one in opened.value.sources if one.id == source)
            changes = sources.set_source(opened.workspace, opened.id, dated(found, text))
            opened.operations.announce(changes, self)
            return changes

        self.work.autosave.note(f"{_DATE}/{source}", commit, lambda: text, was_refused=was_refused)

    def _on_form_date_refused(self, text: str) -> None:
        source = self._form.source
        if source is not None:
            self._note_date(source.id, text)
            self.work.autosave.flush()  # which keeps it aside, and tells

    def _on_form_date_settled(self) -> None:
        source = self._form.source
        if source is not None:
            self.work.autosave.forget(f"{_DATE}/{source.id}")

    def _on_add_clicked(self) -> None:
        opened = self.work.open
        self._search.clear()
        self._kind.setCurrentIndex(0)
        self._on_filter_changed()  # else what is new could be filtered out
        before = {source.id for source in opened.value.sources}
        blank = Source(SourceId(opened.workspace.new_id()), self.tr("New source"))
        if self.do(lambda: sources.add_source(opened.workspace, opened.id, blank)):
            made = next(source.id for source in opened.value.sources if source.id not in before)
            self._choose(made)
            self._form.focus_title()

    def _on_remove_clicked(self) -> None:
        opened, chosen = self.work.open, self._chosen
        if chosen is not None:
            self.work.autosave.give_up(f"{_DATE}/{chosen.id}")  # what could not be stored stays aside
            self.do(lambda: sources.remove_source(opened.workspace, opened.id, chosen.id))

    def _on_form_attach_requested(self) -> None:
        kinds = " ".join(f"*.{kind}" for kind in sorted(ATTACHMENT_KINDS))
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Attach a file"), str(Path.home()), kinds)
        if name:
            self._attach(Path(name))

    def _attach_where_dropped(self, paths: list[Path], where: QPoint) -> None:
        """Attach a file to the source that it was dropped on."""
        index = self._table.indexAt(where)
        if index.isValid():
            self._table.setCurrentIndex(index)
            self._attach_first(paths)

    def _attach_first(self, paths: list[Path]) -> None:
        if len(paths) > 1:
            self.told.emit(self.tr("A source holds one file: drop one."))
        else:
            self._attach(paths[0])

    def _attach(self, path: Path) -> None:
        """Keep a file with the chosen source."""
        opened, chosen = self.work.open, self._chosen
        if chosen is None or opened.is_fixed:
            return
        try:
            with path.open("rb") as file:
                data = file.read(sources.ATTACHMENT_LARGEST + 1)  # no more than is needed to refuse it
        except OSError:
            self.told.emit(in_one(KnownError(ErrorCode.FILE_NOT_READABLE, path=path.name)))
        else:
            self.do(lambda: sources.attach_file(opened.workspace, opened.id, chosen.id, path.name, data))

    def _on_form_detach_requested(self) -> None:
        opened, chosen = self.work.open, self._chosen
        if chosen is not None:
            self.do(lambda: sources.detach_file(opened.workspace, opened.id, chosen.id))

    def _on_form_attachment_open_requested(self) -> None:
        """Write a copy where the person says: nothing unencrypted is ever left in a temporary folder."""
        chosen = self._chosen
        if chosen is None or chosen.attachment is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save a copy, not encrypted"),
            str(Path.home() / name_for_all(chosen.attachment.name)),
        )
        if not name:
            return
        try:
            workspace = self.work.open.workspace
            write_out(workspace, Path(name), sources.read_attachment(workspace, chosen.attachment))
        except KnownError as error:
            self.told.emit(in_one(error))
        else:
            QDesktopServices.openUrl(QUrl.fromLocalFile(name))
