"""Sources to and from files: a table, a list for a reference manager, and what is brought in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.services import sources_exchange
from eesee_desktop.services.outgoing import write_out
from eesee_desktop.services.sources_exchange import SUFFIXES, SourcesWritten
from eesee_desktop.tables.table import TableKind
from eesee_desktop.ui.kit import icons
from eesee_desktop.ui.kit.flow import Flow
from eesee_desktop.ui.section.section_page import Work
from eesee_desktop.ui.section.table_button import TableButton
from eesee_desktop.ui.words.catalogue import in_one
from eesee_desktop.ui.words.placing import put


class SourcesFiles(QWidget):
    """Three buttons.

    Signals:
        told(str): What went wrong.
        succeeded(str): What was written, and what is not in it.
        bring_in_requested: Bring in a list.
    """

    told = Signal(str)
    succeeded = Signal(str)
    bring_in_requested = Signal()

    def __init__(self, work: Work, parent: QWidget) -> None:
        super().__init__(parent)
        self._work = work
        self._bring_in = QPushButton(self.tr("Bring in a &list…"), self)
        self._list = QPushButton(self.tr("Save for a reference manager…"), self)
        self._table = TableButton(work, TableKind.SOURCES, self)
        self._bring_in.setIcon(icons.icon("import"))
        self._list.setIcon(icons.icon("export"))
        self._bring_in.setToolTip(self.tr("BibTeX or CSL-JSON, as Zotero and others export it"))
        row = Flow(self)
        for button in (self._bring_in, self._list, self._table):
            row.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(row)
        self._bring_in.clicked.connect(self.bring_in_requested)
        self._list.clicked.connect(self._on_list_clicked)
        self._table.told.connect(self.told)
        self._table.succeeded.connect(self.succeeded)

    def show_sources(self, *, are_there: bool, is_read_only: bool) -> None:
        """Offer what can be done."""
        self._bring_in.setEnabled(not is_read_only)
        for button in (self._list, self._table):
            button.setVisible(are_there)

    def _on_list_clicked(self) -> None:
        opened = self._work.open
        kinds = {self.tr("BibTeX (*.bib)"): SUFFIXES[0], self.tr("CSL-JSON (*.json)"): SUFFIXES[1]}
        name = f"{opened.value.file_stem}-sources{SUFFIXES[0]}"
        chosen, kind = QFileDialog.getSaveFileName(
            self, self.tr("Save for a reference manager"), str(Path.home() / name), ";;".join(kinds)
        )
        if not chosen:
            return
        target = Path(chosen)
        if target.suffix.lower() not in SUFFIXES:
            target = target.with_name(target.name + kinds.get(kind, SUFFIXES[0]))
        try:
            made = sources_exchange.written_list(opened.workspace, opened.id, target.suffix.lower())
            write_out(opened.workspace, target, made.data)
        except KnownError as error:
            self.told.emit(in_one(error))
        else:
            self.succeeded.emit(self._said_of(made, target))

    def _said_of(self, made: SourcesWritten, target: Path) -> str:
        said = [put(self.tr("Written: %1. It is not encrypted."), target.name)]
        for words, count in (
            (self.tr("Confidential sources, which are not in it: %1."), made.left_out),
            (self.tr("Attached files, which are not in it: %1."), made.files),
            (self.tr("It cannot say which of them relate to the study period: %1."), made.bearing),
        ):
            if count:
                said.append(put(words, count))
        return " ".join(said)
