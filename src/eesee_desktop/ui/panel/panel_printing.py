"""Paper for the meeting of a panel: score sheets, results, agenda, the panel's copy of the draft."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from eesee_desktop.domain.ids import DimensionId
from eesee_desktop.domain.panel import Panel
from eesee_desktop.report.content import usual_paper
from eesee_desktop.services import reports, sheets
from eesee_desktop.services.outgoing import write_out
from eesee_desktop.ui.kit.background import JobProgress
from eesee_desktop.ui.kit.messages import Act
from eesee_desktop.ui.kit.question_bar import QuestionBar
from eesee_desktop.ui.kit.sides import margins
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.panel.panel_files import PanelFiles
from eesee_desktop.ui.panel.paper_form import PaperForm, PaperWish, SheetKind
from eesee_desktop.ui.section.section_page import Work
from eesee_desktop.ui.words.placing import put

_NAMES = {
    SheetKind.BLANK: "score-sheets",
    SheetKind.FILLABLE: "score-sheet",
    SheetKind.RESULTS: "results-of-votes",
    SheetKind.AGENDA: "agenda",
    SheetKind.PANEL_COPY: "panel-copy",
}


class PanelPrinting(PanelFiles):
    """Prints what is chosen, off the screen's thread, into files that the person names."""

    def __init__(
        self, work: Work, dimensions: Sequence[tuple[DimensionId, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(work, parent)
        self._form = PaperForm(dimensions, usual_paper(self.opened.value.country), self)
        self._question = QuestionBar(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(Space.LARGE, 0, 0, Space.SMALL))
        column.setSpacing(Space.SMALL)
        column.addWidget(self._form)
        column.addWidget(self._question)

        self._form.print_requested.connect(self._on_form_print_requested)

    def show_panel(self, present: Panel) -> None:
        """Offer sheets for the members of a panel."""
        self._form.show_members(present.present)

    def _on_form_print_requested(self, wish: object) -> None:
        if not isinstance(wish, PaperWish):
            return
        # What is printed is read from disk.
        self._work.autosave.flush()
        if wish.sheet is SheetKind.FILLABLE and len(wish.members) > 1:
            folder = QFileDialog.getExistingDirectory(
                self, self.tr("Folder for the score sheets"), str(self.folder)
            )
            if folder:
                self._print_forms(wish, Path(folder))
            return
        target = self.ask_save(f"{self.stem}-{_file_word(wish)}.pdf", self.tr("PDF (*.pdf)"))
        if target is not None:
            self._print_one(wish, target)

    def _print_one(self, wish: PaperWish, target: Path) -> None:
        draw = self._drawing(wish)
        if draw is not None:
            self.run(
                lambda progress: write_out(self.opened.workspace, target, draw(progress)),
                lambda _: self.written.emit(target, self._said_written(target.name)),
            )

    def _print_forms(self, wish: PaperWish, folder: Path, *, overwrite: bool = False) -> None:
        """Print a form for each member, a file each; ask before any file that is there is replaced."""
        targets = {
            folder / f"{self.stem}-{_file_word(wish)}-{member.replace(' ', '_')}.pdf": member
            for member in wish.members
        }
        # The file dialog asks for one file; with a folder nobody has asked, and a sheet that is there may be
        # the one that came back filled in.
        there = sum(path.exists() for path in targets)
        if there and not overwrite:
            self._question.ask(
                self.tr("%n of the files already exist, perhaps filled in.", "", there),
                (
                    Act(self.tr("Replace them"), lambda: self._print_forms(wish, folder, overwrite=True)),
                    Act(self.tr("Print nothing"), lambda: None),
                ),
            )
            return
        content = self.frozen(
            lambda: sheets.sheet_content(self.opened.workspace, self.opened.id, _choice(wish))
        )
        if content is None:
            return

        workspace = self.opened.workspace

        def work(progress: JobProgress) -> None:
            for done, (path, member) in enumerate(targets.items()):
                progress.advance(done, len(targets))
                write_out(workspace, path, sheets.print_fillable_sheet(content, member))

        words = self.tr("%n score sheet(s) written to %1. Send each only to its member.", "", len(targets))
        self.run(work, lambda _: self.written.emit(folder, put(words, folder.name)))

    def _drawing(self, wish: PaperWish) -> Callable[[JobProgress], bytes] | None:
        """Return what draws a sheet on another thread; None where it cannot be drawn."""
        workspace, wanted = self.opened.workspace, self.opened.id
        if wish.sheet is SheetKind.PANEL_COPY:
            draft = self.frozen(lambda: reports.draft_content(workspace, wanted, paper=wish.paper))
            if draft is None:
                return None
            return lambda progress: reports.print_draft(draft, progress.tell, is_panel_copy=True)
        if wish.sheet in {SheetKind.RESULTS, SheetKind.AGENDA}:
            drawn = sheets.print_results_sheet if wish.sheet is SheetKind.RESULTS else sheets.print_agenda
            meeting = self.frozen(
                lambda: sheets.meeting_content(
                    workspace, wanted, dimensions=wish.dimensions, paper=wish.paper
                )
            )
            return None if meeting is None else lambda _: drawn(meeting)
        content = self.frozen(lambda: sheets.sheet_content(workspace, wanted, _choice(wish)))
        if content is None:
            return None
        if wish.sheet is SheetKind.FILLABLE:
            member = wish.members[0] if wish.members else None
            return lambda _: sheets.print_fillable_sheet(content, member)
        return lambda progress: sheets.print_score_sheets(content, progress.tell)

    def _said_written(self, name: str) -> str:
        return put(self.tr("Written: %1. The file is not encrypted."), name)


def _choice(wish: PaperWish) -> sheets.SheetChoice:
    return sheets.SheetChoice(wish.members, wish.dimensions, wish.round, wish.paper)


def _file_word(wish: PaperWish) -> str:
    """Return what the name of a file says of the kind of sheet."""
    is_score = wish.sheet in {SheetKind.BLANK, SheetKind.FILLABLE}
    return f"{_NAMES[wish.sheet]}-round-{int(wish.round)}" if is_score else _NAMES[wish.sheet]
