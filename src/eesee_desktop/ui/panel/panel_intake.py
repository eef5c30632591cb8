"""Votes that come from elsewhere, shown before they are entered; and votes as a table."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import MemberId
from eesee_desktop.domain.panel import Ballot, Panel, PanelVote, Round
from eesee_desktop.intake.filled_sheets import SheetsReading, read_sheets
from eesee_desktop.services import panel, votes_intake
from eesee_desktop.services.sheet_files import contents, sheet_files
from eesee_desktop.tables.table import TableKind
from eesee_desktop.ui.kit import icons
from eesee_desktop.ui.kit.background import JobProgress
from eesee_desktop.ui.kit.flow import Flow
from eesee_desktop.ui.kit.form import ranked
from eesee_desktop.ui.kit.sides import margins
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.panel.intake_preview import AccountShown, IntakePreview, PreviewRow
from eesee_desktop.ui.panel.panel_files import PanelFiles
from eesee_desktop.ui.panel.sheets_asked import rounds_of_sheets, sheet_questions
from eesee_desktop.ui.panel.votes_model import ABSTENTION_SIGN
from eesee_desktop.ui.section.section_page import Work
from eesee_desktop.ui.section.table_button import ask_target, said_of, write_table
from eesee_desktop.ui.words.catalogue import in_one, reason_words, sheets_account_told, votes_account_told
from eesee_desktop.ui.words.placing import labelled, listed, put
from eesee_desktop.ui.words.shown_scores import shown_score
from eesee_desktop.ui.words.words import word


class PanelIntake(PanelFiles):
    """Reads filled sheets and tables, and writes votes as a table.

    Signals:
        previewed: What would be entered is shown.
        entered(int): So many votes were entered.
        done: Votes were entered, or nothing was; the work goes on at the votes.
    """

    previewed = Signal()
    entered = Signal(int)
    done = Signal()

    def __init__(self, work: Work, preview: IntakePreview, parent: QWidget | None = None) -> None:
        """Make one.

        Args:
            preview: Where it is shown what would be entered; it stands elsewhere on the page.
        """
        super().__init__(work, parent)
        self._preview = preview
        self._read = QPushButton(self.tr("Read score sheets…"), self)
        self._read_folder = QPushButton(self.tr("Read a folder of sheets…"), self)
        self._bring_in = QPushButton(self.tr("Bring in votes from a table…"), self)
        self._give_out = QPushButton(self.tr("Save votes as a table…"), self)
        # What "enter" means depends on what was read last: sheets or a table.
        self._enter: Callable[[bool], None] = lambda _: None
        self._look_again: Callable[[Mapping[str, str]], None] = _nothing
        self._assemble()
        self._connect()

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(Space.LARGE, 0, 0, Space.SMALL))
        column.setSpacing(Space.SMALL)
        buttons = Flow(self)
        words = self.tr(
            "Filled score sheets (PDF) and tables (CSV, XLSX, ODS) are shown before anything is entered. A "
            "vote that is already recorded is replaced only if you say so."
        )
        column.addWidget(ranked(words, "small", self))
        for button, icon in (
            (self._read, "import"),
            (self._read_folder, "import"),
            (self._bring_in, "import"),
            (self._give_out, "export"),
        ):
            button.setIcon(icons.icon(icon))
            buttons.add(button)
        column.addWidget(buttons)

    def _connect(self) -> None:
        self._read.clicked.connect(self._on_read_clicked)
        self._read_folder.clicked.connect(self._on_read_folder_clicked)
        self._bring_in.clicked.connect(self.ask_for_table)
        self._give_out.clicked.connect(self._on_give_out_clicked)
        self._preview.enter_requested.connect(self._on_preview_enter_requested)
        self._preview.answered.connect(lambda: self._look_again(self._preview.answers))
        self._preview.closed.connect(self.done)

    def show_panel(self, present: Panel, *, is_read_only: bool) -> None:
        """Offer what fits a panel.

        Args:
            is_read_only: The assessment is sealed.
        """
        for button in (self._read, self._read_folder):
            button.setEnabled(bool(present.members) and not is_read_only)
        # Also without members: a table may bring its own, sheets are made for members that exist.
        self._bring_in.setEnabled(not is_read_only)
        self._give_out.setEnabled(bool(present.votes))

    def _on_preview_enter_requested(self, overwrite: bool) -> None:
        self._enter(overwrite)

    def _on_read_clicked(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Filled score sheets"), str(self.folder), self.tr("PDF (*.pdf *.PDF)")
        )
        if names:
            self.folder = Path(names[0]).parent
            self._read_files([Path(name) for name in names])

    def _on_read_folder_clicked(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Folder with filled score sheets"), str(self.folder)
        )
        if not folder:
            return
        self.folder = Path(folder)
        self._read_files([self.folder])

    def _read_files(self, paths: Sequence[Path]) -> None:
        self.told.emit("")  # what was said of another file
        try:
            files = sheet_files(paths, partial(_name_in, paths))
        except KnownError as error:
            self.told.emit(in_one(error))
            return
        if not files:
            self.told.emit(self.tr("There is no file in this folder."))
            return
        expected = votes_intake.expected_sheets(self.opened.workspace, self.opened.id)
        # A file that cannot be opened is reported like one that cannot be understood, beside the others.
        unreadable: list[tuple[str, KnownError]] = []

        def counted(progress: JobProgress) -> Iterator[tuple[str, bytes]]:
            for done, file in enumerate(contents(files, unreadable)):
                progress.advance(done, len(files))
                yield file

        def work(progress: JobProgress) -> SheetsReading:
            read = read_sheets(counted(progress), expected)
            return SheetsReading(read.sheets, (*read.refused, *unreadable), read.account)

        self.run(work, self._show_sheets)

    def _show_sheets(self, reading: SheetsReading) -> None:
        opened = self.opened
        read = votes_intake.compare_sheets(opened.workspace, opened.id, reading)
        rows = [
            PreviewRow(
                one.name,
                listed((one.sheet.member, word(one.sheet.round))),
                _votes_told(one.sheet.votes),
                len(one.new),
                len(one.conflicts),
            )
            for one in read.sheets
        ]
        rows += [
            PreviewRow(name, "", reason_words(error) or in_one(error), is_refused=True)
            for name, error in read.refused
        ]
        conflicts = [conflict for one in read.sheets for conflict in one.conflicts]
        reasons = [
            labelled(listed((one.sheet.member, dimension)), " ".join(text.split()))
            for one in read.sheets
            for dimension, text in one.sheet.reasons
        ]
        votes = [vote for one in read.sheets for vote in one.sheet.votes]
        self._enter = partial(self._enter_votes, votes)
        shown = AccountShown(read.account, sheets_account_told)
        self._look_again = _nothing
        self._preview.show_reading(rows, conflicts, shown, reasons)
        self.previewed.emit()

    def ask_for_table(self) -> None:
        """Ask for a table of votes and show what would be entered."""
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Table of votes"),
            str(self.folder),
            self.tr("Table (*.csv *.xlsx *.ods *.xls *.txt)"),
        )
        if not name:
            return
        self.folder = Path(name).parent
        self.show_table(Path(name))

    def show_sheets(self, paths: Sequence[Path]) -> None:
        """Read filled sheets and show what would be entered."""
        self._read_files(paths)

    def show_table(self, path: Path) -> None:
        """Read a table of votes and show what would be entered."""
        self.told.emit("")  # what was said of another file
        try:
            data = path.read_bytes()
        except OSError:
            self.told.emit(in_one(KnownError(ErrorCode.FILE_NOT_READABLE, path=path.name)))
            return
        self._preview.hide()
        self._look_again = partial(self._look_at_table, path.name, data)
        self._look_at_table(path.name, data, {})
        if not self._preview.isHidden():
            self.previewed.emit()

    def _look_at_table(self, name: str, data: bytes, answers: Mapping[str, str]) -> None:
        opened = self.opened
        try:
            read = votes_intake.read_table(
                opened.workspace, opened.id, data, sheets=rounds_of_sheets(answers)
            )
        except KnownError as error:
            self._preview.hide()  # what it shows would not be what is entered
            self.told.emit(in_one(error))
            return
        self._enter = partial(self._enter_table, read)
        rows = _table_rows(name, read, opened.value.panel)
        shown = AccountShown(read.account, votes_account_told, sheet_questions(read.sheets, answers))
        self._preview.show_reading(rows, read.conflicts, shown, note=self._note_on(read))

    def _note_on(self, read: votes_intake.TableRead) -> str:
        notes = []
        if read.new_members:
            words = self.tr("The panel gets these members: %1.")
            notes.append(put(words, listed(read.new_members)))
        if read.names:
            taken = self.tr(
                "Names of people in the table are taken: they go to “Names of the panel” alone, and the votes bear "
                "the pseudonyms."
            )
            notes.append(taken)
        if read.encoding:
            words = self.tr("The file is not in UTF-8; it was read as %1.")
            notes.append(put(words, read.encoding))
        return " ".join(notes)

    def _enter_table(self, read: votes_intake.TableRead, overwrite: bool) -> None:
        if not read.new_members:
            self._enter_votes(read.votes, overwrite)
            return
        self._apply(partial(votes_intake.enter_table, read=read, overwrite=overwrite), len(read.votes))

    def _enter_votes(self, votes: Sequence[PanelVote], overwrite: bool) -> None:
        present = {Ballot(v.member, v.round, v.dimension) for v in self.opened.value.panel.votes}
        # A vote that came to be there since the preview is left alone as well: what was shown is what was
        # agreed to.
        if not overwrite:
            votes = [v for v in votes if Ballot(v.member, v.round, v.dimension) not in present]
        self._apply(partial(panel.set_votes, votes=votes, overwrite=overwrite), len(votes))

    def _apply(self, verb: Callable[..., Any], count: int) -> None:
        try:
            self.opened.apply(verb)
        except KnownError as error:
            self.told.emit(in_one(error))
        else:
            self.entered.emit(count)
        self.done.emit()

    def _on_give_out_clicked(self) -> None:
        target = ask_target(self, f"{self.stem}-votes", self.folder)
        if target is None:
            return
        self.folder = target.parent
        try:
            made = write_table(self.opened, TableKind.VOTES, target)
        except KnownError as error:
            self.told.emit(in_one(error))
        else:
            self.written.emit(target, said_of(made, target))


def _nothing(_: Mapping[str, str]) -> None:
    """Do nothing: sheets say everything themselves."""


def _name_in(given: Sequence[Path], path: Path) -> str:
    """Return the name of a file, with the folders in which it lies inside the one that was given."""
    folder = next((one for one in given if one in path.parents), path.parent)
    return path.relative_to(folder).as_posix()


def _votes_told(votes: Sequence[PanelVote]) -> str:
    """Return votes as one reads them: ``2.1: 3, 2.2: –``."""
    return listed(
        labelled(vote.dimension, ABSTENTION_SIGN if vote.score is None else shown_score(vote.score.exact))
        for vote in votes
    )


def _table_rows(name: str, read: votes_intake.TableRead, present: Panel) -> list[PreviewRow]:
    """Return a line for each member and round of a table."""
    taken = {Ballot(vote.member, vote.round, vote.dimension) for vote in present.votes}
    differing = {conflict.place for conflict in read.conflicts}
    groups: dict[tuple[MemberId, Round], list[PanelVote]] = {}
    for vote in read.votes:
        groups.setdefault((vote.member, vote.round), []).append(vote)
    rows = []
    for (member, round_), votes in groups.items():
        places = {Ballot(vote.member, vote.round, vote.dimension) for vote in votes}
        new, other = len(places - taken), len(places & differing)
        rows.append(PreviewRow(name, listed((member, word(round_))), _votes_told(votes), new, other))
    return rows
