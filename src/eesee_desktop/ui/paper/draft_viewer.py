"""The draft report on screen: printed beside the work and shown as its pages, following what is written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QImage, QKeySequence, QPainter, QShortcut, QShowEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.report.pages import PagePicture, PrintedPages, PrintedPlace
from eesee_desktop.services import reports
from eesee_desktop.services.outgoing import write_out
from eesee_desktop.ui.kit import icons
from eesee_desktop.ui.kit.announce import say
from eesee_desktop.ui.kit.background import Background, Job, JobProgress
from eesee_desktop.ui.kit.choice import Choice, name_choice
from eesee_desktop.ui.kit.flow import Flow
from eesee_desktop.ui.kit.form import make_clearable, ranked
from eesee_desktop.ui.kit.line_edit import LineEdit
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.operations import OpenAssessment
from eesee_desktop.ui.paper.pages_view import STEP, PagesView
from eesee_desktop.ui.words.catalogue import in_one
from eesee_desktop.ui.words.placing import put

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

# Long enough that a sentence is not printed word by word, short enough to look up and see it.
_READ_AFTER_MS = 50  # a page is seen first
FOLLOWS_AFTER_MS = 700
_PRINTER_DOTS = 300  # for an inch: what a laser printer shows of text
_POINTS = 72
_SEARCH_LETTERS = 22


class DraftViewer(QWidget):
    """Pages with what one does to them: size, search, print, save.

    The draft is printed on a thread of its own, so that neither a lock nor a sealing waits for it.

    Attributes:
        found: Where the words that were looked for stand.

    Signals:
        written(object, str): A file was written; carries its ``Path`` and a sentence about it.
        refreshed: The pages of what stands on disk are shown.
    """

    written = Signal(object, str)
    refreshed = Signal()

    def __init__(self, opened: OpenAssessment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open = opened
        self._background = Background(self)
        self._later = QTimer(self)
        self._job: Job | None = None
        self._pages: PrintedPages | None = None
        self.found: tuple[PrintedPlace, ...] = ()
        self._place = -1
        self._is_stale = True
        self.folder = Path.home()
        self.kind = Choice(self)
        self.view = PagesView(self)
        self.search = LineEdit(self)
        self.tools = Flow(self)
        self._found_told = QLabel(self)
        self._told = ranked("", "muted", self)
        self._where = QLabel(self)
        self._fit = QPushButton(self.tr("Fit &width"), self)
        self._print = QPushButton(self.tr("&Print…"), self)
        self._save = QPushButton(self.tr("Save as P&DF…"), self)
        self._save_word = QPushButton(self.tr("Save f&or Word…"), self)
        self._assemble()
        self._connect()

    def _assemble(self) -> None:
        self.kind.addItem(self._report_name(), False)
        self.kind.addItem(self.tr("Copy for the panel"), True)
        name_choice(self.kind, self.tr("What is printed"))
        self.search.setPlaceholderText(self.tr("Find in the pages"))
        self.search.setAccessibleName(self.tr("Find in the pages"))
        make_clearable(self.search)
        self._print.setIcon(icons.icon("print"))
        self._save.setIcon(icons.icon("export"))
        self._print.setEnabled(False)
        self._save.setEnabled(False)
        self._save_word.setIcon(icons.icon("export"))
        self._save_word.setToolTip(self.tr("To be corrected there; “Bring in…” shows what was changed"))
        smaller = self._tool("–", self.tr("Smaller pages"), lambda: self._zoom_by(1 / STEP))
        larger = self._tool("+", self.tr("Larger pages"), lambda: self._zoom_by(STEP))
        before = self._tool("", self.tr("Place before"), lambda: self._go_on(-1))
        after = self._tool("", self.tr("Next place"), lambda: self._go_on(1))
        for button, icon in ((before, "up"), (after, "down")):
            button.setIcon(icons.icon(icon))
        for widget in (self.kind, smaller, larger, self._fit, self.search, before, after, self._found_told):
            self.tools.add(widget)
        for widget in (self._print, self._save, self._save_word):
            self.tools.add(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.tools)
        column.addWidget(self._told)
        column.addWidget(self.view, 1)
        column.addWidget(self._where)
        self._found_told.hide()  # an empty one would leave a hole in the row
        self._take_sizes()
        self._tell(self.tr("Preparing the pages…"))

    def _take_sizes(self) -> None:
        """Take from the size of type what is no text of its own."""
        self.search.setMinimumWidth(self.fontMetrics().averageCharWidth() * _SEARCH_LETTERS)
        side = self._fit.sizeHint().height()
        for button in self.tools.findChildren(QToolButton, options=Qt.FindChildOption.FindDirectChildrenOnly):
            button.setMinimumSize(side, side)

    def _tool(self, sign: str, name: str, do: Callable[[], object]) -> QToolButton:
        button = QToolButton(self)
        button.setText(sign)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(lambda _=False: do())
        return button

    def _connect(self) -> None:
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._make)
        self._open.refreshed.connect(self._on_open_refreshed)
        self.kind.activated.connect(self._on_kind_activated)
        self.view.picture_wanted.connect(self._on_picture_wanted)
        self.view.page_changed.connect(self._show_where)
        self.view.zoom_changed.connect(self._show_where)
        self.search.textChanged.connect(self._look)
        self.search.returnPressed.connect(lambda: self._go_on(1))
        self._fit.clicked.connect(self.view.fit_width)
        self._print.clicked.connect(self._on_print_clicked)
        self._save.clicked.connect(self._on_save_clicked)
        self._save_word.clicked.connect(self._on_word_clicked)
        for keys, do in (
            (QKeySequence.StandardKey.Find, self.search.setFocus),
            (QKeySequence.StandardKey.FindNext, lambda: self._go_on(1)),
            (QKeySequence.StandardKey.FindPrevious, lambda: self._go_on(-1)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    @property
    def told(self) -> str:
        """What is said in place of, or above, the pages; empty if nothing."""
        return "" if self._told.isHidden() else self._told.text()

    @property
    def page_count(self) -> int:
        """Pages that are shown."""
        return 0 if self._pages is None else len(self._pages.sizes)

    def show_kind(self, *, is_panel_copy: bool) -> None:
        """Show the draft report, or the panel's copy of it."""
        if is_panel_copy != self.kind.currentData():
            self.kind.setCurrentIndex(int(is_panel_copy))
            self._on_kind_activated()

    def stop(self) -> None:
        """Make no more pages; the assessment is being left."""
        self._later.stop()
        self._background.stop()
        if self._pages is not None:
            self._pages.close()
            self._pages = None

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._later.start(_READ_AFTER_MS)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            QTimer.singleShot(0, self, self._take_sizes)  # once its parts have the new type

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._later.stop()
        if self._job is not None and self._job.is_running:
            # It would hold up the page that is looked at now.
            self._job.cancel()
            self._is_stale = True

    def _report_name(self) -> str:
        return self.tr("Report") if self._open.value.is_sealed else self.tr("Draft report")

    def _on_open_refreshed(self) -> None:
        self.kind.setItemText(0, self._report_name())
        self._is_stale = True
        if self.isVisible():
            self._later.start(FOLLOWS_AFTER_MS)

    def _on_kind_activated(self) -> None:
        self._is_stale = True
        # The lines of the panel's copy are numbered, which only pages can be.
        self._save_word.setEnabled(not self.kind.currentData())
        if self.isVisible():
            self._make()

    def _make(self) -> None:
        """Print what stands on disk, and show it when it is done."""
        if self._job is not None and self._job.is_running:
            self._job.cancel()
        self._is_stale = False
        try:
            # Read on this thread, frozen; only the printing runs on the other.
            content = reports.draft_content(self._open.workspace, self._open.id)
        except KnownError as error:
            self._tell(in_one(error))
            return
        is_panel_copy, kept = bool(self.kind.currentData()), self._open.workspace.paper_memory

        def work(progress: JobProgress) -> PrintedPages:
            return PrintedPages(
                reports.print_draft(content, progress.tell, is_panel_copy=is_panel_copy, kept=kept)
            )

        self._job = self._background.run(work, self._on_made, self._on_failed)

    def _on_made(self, made: PrintedPages) -> None:
        if self._pages is not None:
            self._pages.close()
        self._pages = made
        for button in (self._print, self._save):
            button.setEnabled(True)
        self._told.hide()
        self.view.show_pages(made.sizes)
        if self.view.fits_width:
            self.view.fit_width()
        self._show_where()
        self._look()
        self.refreshed.emit()

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, KnownError):
            raise error
        # Cancelled because something newer is to be printed.
        if error.code is not ErrorCode.OPERATION_CANCELLED:
            self._tell(in_one(error))

    def _tell(self, text: str) -> None:
        say(self._told, text, again=True)
        self._told.show()

    def _on_picture_wanted(self, page: int, scale: float) -> None:
        pages = self._pages
        if pages is None:
            return

        def show(picture: PagePicture) -> None:
            if pages is self._pages:
                image = QImage(
                    picture.pixels, picture.width, picture.height, QImage.Format.Format_RGB32
                ).copy()  # Qt does not keep the bytes
                self.view.show_picture(page, scale, image)

        # Closed as soon as newer pages are there, so that no old one is drawn in vain.
        self._background.run(lambda _: pages.picture(page, scale), show, self._on_failed)

    def _look(self) -> None:
        """Find the words in the pages that are shown."""
        pages, words = self._pages, self.search.text().strip()
        if pages is None or not words:
            self._show_places(())
            return

        def show(places: tuple[PrintedPlace, ...]) -> None:
            if pages is self._pages and words == self.search.text().strip():
                self._show_places(places)

        self._background.run(lambda _: pages.find(words), show, self._on_failed)

    def _show_places(self, places: tuple[PrintedPlace, ...]) -> None:
        here = self.view.page
        self.found = places
        # From the page in front, so that looking for words does not lead back to the beginning.
        self._place = next((n for n, place in enumerate(places) if place.page >= here), 0) if places else -1
        self._show_place()

    def _go_on(self, by: int) -> None:
        if self.found:
            self._place = (self._place + by) % len(self.found)
            self._show_place()

    def _show_place(self) -> None:
        if self.found:
            words = put(self.tr("%1 of %2"), self._place + 1, len(self.found))
            say(self._found_told, words, of=self.search)
        else:
            nothing = self.tr("Not found") if self.search.text().strip() else ""
            say(self._found_told, nothing, of=self.search)
        self._found_told.setVisible(bool(self._found_told.text()))
        self.view.show_places(self.found, self._place)

    def _show_where(self) -> None:
        zoom = round(self.view.zoom * 100)
        words = put(self.tr("Page %1 of %2 · %3 %"), self.view.page + 1, self.page_count, zoom)
        self._where.setText(words if self.page_count else "")
        self.view.setAccessibleDescription(self._where.text())

    def _zoom_by(self, factor: float) -> None:
        self.view.set_zoom(self.view.zoom * factor)
        self._show_where()

    def _on_save_clicked(self) -> None:
        pages = self._pages
        if pages is not None:
            self._save_as(".pdf", self.tr("PDF (*.pdf)"), lambda: pages.pdf)

    def _on_word_clicked(self) -> None:
        self._save_as(".docx", self.tr("Word document (*.docx)"), self._as_word)

    def _save_as(self, ending: str, kind: str, made: Callable[[], bytes]) -> None:
        value, is_panel_copy = self._open.value, bool(self.kind.currentData())
        suffix = "panel" if is_panel_copy else "report" if value.is_sealed else "draft"
        name = f"{value.file_stem}-r{value.revision:02d}-{suffix}{ending}"
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the report"), str(self.folder / name), kind
        )
        if not chosen:
            return
        target = Path(chosen)
        try:
            write_out(self._open.workspace, target, made())
        except KnownError as error:
            self._tell(in_one(error))
        else:
            self.folder = target.parent
            self._told.hide()
            words = self.tr("Written: %1. The file is not encrypted.")
            self.written.emit(target, put(words, target.name))

    def _as_word(self) -> bytes:
        return reports.word_draft(self._open.workspace, self._open.id)

    def _on_print_clicked(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415  seldom needed

        pages = self._pages
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setResolution(_PRINTER_DOTS)
        printer.setFullPage(True)
        dialog = QPrintDialog(printer, self)
        if pages is None:
            return
        dialog.setMinMax(1, len(pages.sizes))
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        if not dialog.exec():
            return
        first, last = printer.fromPage() or 1, printer.toPage() or len(pages.sizes)
        self._tell(self.tr("Sending to the printer…"))
        self._background.run(
            lambda progress: print_pages(pages, printer, range(first - 1, last), progress),
            lambda _: self._tell(self.tr("Sent to the printer.")),
            self._on_failed,
        )


def print_pages(pages: PrintedPages, printer: QPrinter, wanted: range, progress: JobProgress) -> None:
    """Paint pages on paper.

    Raises:
        KnownError: OPERATION_CANCELLED.
    """
    painter = QPainter(printer)
    try:
        for done, number in enumerate(wanted):
            progress.advance(done, len(wanted))
            if done:
                printer.newPage()
            picture = pages.picture(number, printer.resolution() / _POINTS)
            image = QImage(picture.pixels, picture.width, picture.height, QImage.Format.Format_RGB32)
            # Whole and in proportion, whatever paper the printer holds.
            paper = QRectF(painter.viewport())
            factor = min(paper.width() / picture.width, paper.height() / picture.height)
            painter.drawImage(QRectF(0, 0, picture.width * factor, picture.height * factor), image)
    finally:
        painter.end()
