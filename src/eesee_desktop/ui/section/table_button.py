"""“Save as table…”: what a page shows, written for a spreadsheet; and what is said of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.domain.review import Finding
from eesee_desktop.services import tables
from eesee_desktop.services.outgoing import write_out
from eesee_desktop.services.tables import SUFFIXES, TableWritten
from eesee_desktop.tables.table import TableKind
from eesee_desktop.ui.kit import icons
from eesee_desktop.ui.operations import OpenAssessment
from eesee_desktop.ui.section.section_page import Work
from eesee_desktop.ui.words.catalogue import finding_words, in_one
from eesee_desktop.ui.words.places import place_name
from eesee_desktop.ui.words.placing import put


class TableButton(QPushButton):
    """Asks where to, and writes.

    Signals:
        told(str): What went wrong.
        succeeded(str): What was written, and what is not in it.
    """

    told = Signal(str)
    succeeded = Signal(str)

    def __init__(self, work: Work, kind: TableKind, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("TableButton", "Save as ta&ble…"), parent)
        self._work = work
        self._kind = kind
        self.setIcon(icons.icon("export"))
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        opened = self._work.open
        target = ask_target(self, f"{opened.value.file_stem}-{self._kind.value}")
        if target is None:
            return
        try:
            made = write_table(opened, self._kind, target)
        except KnownError as error:
            self.told.emit(in_one(error))
        else:
            self.succeeded.emit(said_of(made, target))


def ask_target(parent: QWidget, stem: str, folder: Path | None = None) -> Path | None:
    """Ask where to write a table; its name ends in one of the two kinds."""
    kinds = {
        QCoreApplication.translate("TableButton", "Spreadsheet (*.xlsx)"): SUFFIXES[0],
        QCoreApplication.translate("TableButton", "Comma-separated text (*.csv)"): SUFFIXES[1],
    }
    chosen, kind = QFileDialog.getSaveFileName(
        parent,
        QCoreApplication.translate("TableButton", "Save as table"),
        str((folder or Path.home()) / f"{stem}{SUFFIXES[0]}"),
        ";;".join(kinds),
    )
    if not chosen:
        return None
    target = Path(chosen)
    # Not every file dialog adds the ending of the chosen kind.
    is_known = target.suffix.lower() in SUFFIXES
    return target if is_known else target.with_name(target.name + kinds.get(kind, SUFFIXES[0]))


def write_table(opened: OpenAssessment, kind: TableKind, target: Path) -> TableWritten:
    """Write a table; of the sources those that are confidential never leave this way.

    Raises:
        KnownError: DISK_FULL, DISK_FAILED, FILE_NOT_WRITABLE.
    """

    def words_of(finding: Finding) -> tuple[str, str, str]:
        words = finding_words(finding)
        return place_name(finding.where, opened.instrument), words.sentence, words.next_step

    made = tables.table(opened.workspace, opened.id, kind, target.suffix.lower(), words_of)
    write_out(opened.workspace, target, made.data)
    return made


def said_of(made: TableWritten, target: Path) -> str:
    """Return what is said of a table that was written: that it is not encrypted, and what is not in it."""
    translate = QCoreApplication.translate
    said = [put(translate("TableButton", "Written: %1. It is not encrypted."), target.name)]
    if made.kind is TableKind.VOTES:
        said.append(translate("TableButton", "It says who scored what, by pseudonym."))
    if made.kind is TableKind.FINDINGS:
        said.append(translate("TableButton", "Findings on the panel tell something of its votes."))
    if made.left_out:
        words = translate("TableButton", "Confidential sources, which are not in it: %1.")
        said.append(put(words, made.left_out))
    if made.cut:
        words = translate(
            "TableButton", "Texts longer than a cell can hold, cut there: %1. In CSV they are whole."
        )
        said.append(put(words, made.cut))
    return " ".join(said)
