"""The line at the bottom: what is safe, how long the text is, what is left to complete, what is being worked on."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDateTime, QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from eesee_desktop.ui.kit.background import Job
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.words.placing import in_line, put

_PROGRESS_WIDTH = 120


class StatusLine(QStatusBar):
    """Told, never guessed: the time is that of the last commit.

    Where there is not room for all, the length of the text gives way: first the guide to it, then it.

    Signals:
        findings_clicked: Somebody wants to see what is to complete.
        refused_clicked: Somebody wants to go to what cannot be stored.
    """

    findings_clicked = Signal()
    refused_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._safe = QLabel(self)
        self._refused = QPushButton(self)
        self._job = QLabel(self)
        self._progress = QProgressBar(self)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._words = QLabel(self)
        self._findings = QPushButton(self)
        self._refused_places: tuple[str, ...] = ()
        self._lengths: tuple[str, ...] = ("",)  # of the text, from the longest way to say it to the shortest
        self._forms: tuple[str, ...] = ("",)  # of the findings, likewise
        self._both = ""
        self._shown_job: Job | None = None
        self._last_saved: datetime | None = None
        self._is_gone = False
        self._is_read_only = False

        self.setSizeGripEnabled(False)
        for widget in (self._refused, self._cancel, self._findings):
            widget.setProperty("kind", "link")
        self._progress.setFixedWidth(_PROGRESS_WIDTH)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Progress"))
        for label in (self._safe, self._words):
            label.setContentsMargins(Space.SMALL, 0, Space.SMALL, 0)
        self.addWidget(self._safe)
        self.addWidget(self._refused)
        self.addWidget(self._job)
        self.addWidget(self._progress)
        self.addWidget(self._cancel)
        self.addPermanentWidget(self._words)
        self.addPermanentWidget(self._findings)
        self._show_job(None)
        self.clear_assessment()

        self._refused.clicked.connect(self.refused_clicked)
        self._findings.clicked.connect(self.findings_clicked)
        self._cancel.clicked.connect(self._on_cancel_clicked)

    def show_saved(self, at: datetime) -> None:
        """Say when the last transaction was committed."""
        self._last_saved = at
        self.show_unsaved(False)

    def show_unsaved(self, is_unsaved: bool) -> None:
        """Say whether something typed is not on disk yet."""
        if self._is_read_only:
            self._safe.setText(self.tr("Read only"))
        elif self._is_gone:
            self._safe.setText(self.tr("Not on disk: the file of the workspace is gone"))
        elif is_unsaved:
            self._safe.setText(self.tr("Saving…"))
        elif self._refused_places:
            self._safe.clear()  # what stands beside it tells more
        elif self._last_saved is None:
            self._safe.setText(self.tr("Safe on disk"))
        else:
            local = QDateTime.fromSecsSinceEpoch(int(self._last_saved.timestamp()))
            self._safe.setText(put(self.tr("Safe on disk %1"), local.toString("HH:mm:ss")))
        self._fit()

    def show_gone(self, is_gone: bool) -> None:
        """Say whether the file of the workspace is not where it was, in place of what is safe."""
        self._is_gone = is_gone
        self.show_unsaved(False)

    def show_read_only(self) -> None:
        """Say from now on that nothing is saved here."""
        self._is_read_only = True
        self.show_unsaved(False)

    def show_refused(self, places: tuple[str, ...]) -> None:
        """Say that something typed cannot be stored, and where; nothing where there is no such thing.

        Args:
            places: Their names.
        """
        self._refused_places = places
        self._refused.setVisible(bool(places))
        if places:
            more = "" if len(places) == 1 else f" +{len(places) - 1}"
            self._refused.setText(put(self.tr("Not stored: %1"), places[0]) + more)
            self._refused.setToolTip("\n".join(places))
        self.show_unsaved(False)

    @property
    def safety(self) -> str:
        """What is said of what is on disk."""
        return self._safe.text()

    def show_words(self, words: int, guide: tuple[int, int] | None) -> None:
        """Say how long the narrative is; nothing where ``words`` is negative."""
        self._lengths = ("",)
        if words >= 0:
            text = self.tr("%n word(s)", "", words)
            self._lengths = (text, "")
            if guide is not None:
                advice = put(self.tr("aim for %1 to %2"), guide[0], guide[1])
                self._lengths = (in_line((text, advice)), text, "")
        self._words.setToolTip(self._lengths[0])
        self._fit()

    def show_findings(self, required: int, advised: int) -> None:
        """Say how much is to complete; nothing where ``advised`` is negative, as of what is sealed."""
        self._findings.setVisible(advised >= 0)
        if advised < 0:
            self._fit()
            return
        both = put(self.tr("%1 required, %2 advised"), required, advised)
        # Advice comes with what is written, so that its number grows as one gets on; it is told when it is its turn.
        hints = put(self.tr("Nothing required; optional hints: %1"), advised)
        shown = self.tr("%n required item(s) left", "", required) if required else hints
        self._findings.setText(shown)
        brief = put(self.tr("Required: %1"), required) if required else put(self.tr("Hints: %1"), advised)
        self._forms = (shown, brief)
        self._findings.setToolTip(both)
        self._both = both
        self._fit()

    def clear_assessment(self) -> None:
        """Say nothing of an assessment, as none is open."""
        self._last_saved = None
        self.show_refused(())
        if not (self._is_gone or self._is_read_only):
            self._safe.clear()
        self._findings.hide()
        self.show_words(-1, None)

    def follow(self, job: Job) -> None:
        """Show a job if it takes long."""
        # To methods, which Qt lets go of with this line: a job may outlive the window that was locked.
        job.shown.connect(self._on_job_shown)
        job.advanced.connect(self._on_job_advanced)
        job.finished.connect(self._on_job_finished)

    def _show_job(self, job: Job | None) -> None:
        self._shown_job = job
        for widget in (self._job, self._progress, self._cancel):
            widget.setVisible(job is not None)
        self._job.setText(self.tr("Working…") if job is not None else "")
        # Busy without a measure, until the job says how far it is.
        self._progress.setRange(0, 0)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the size without the length of the text, which gives way: else the line would keep the window wide."""
        hint = super().minimumSizeHint()
        shortest = self._findings.fontMetrics().horizontalAdvance(self._forms[-1])
        longer = self._findings.fontMetrics().horizontalAdvance(self._findings.text()) - shortest
        return QSize(hint.width() - self._words.sizeHint().width() - max(longer, 0), hint.height())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        for part in (self._safe, self._refused, self._job, self._cancel, self._words, self._findings):
            part.ensurePolished()  # or the hint would be that of another size of type
        for findings in self._forms:
            self._findings.setText(findings)
            # Begins with what is seen, for whoever speaks to the program.
            self._findings.setAccessibleName(f"{findings} ({self._both})")
            for text in self._lengths if findings == self._forms[0] else ("",):
                self._words.setText(text)
                if (layout := self.layout()) is not None:
                    layout.activate()  # or the hint would be that of the text before
                if self.sizeHint().width() <= self.width():
                    return

    def _on_job_shown(self) -> None:
        job = self.sender()
        if isinstance(job, Job):
            self._show_job(job)

    def _on_job_finished(self) -> None:
        self._show_job(None)

    def _on_job_advanced(self, done: int, total: int) -> None:
        # Several may run; the line shows one, and figures of another would make it jump.
        if self.sender() is self._shown_job:
            self._progress.setRange(0, total)
            self._progress.setValue(done)

    def _on_cancel_clicked(self) -> None:
        if self._shown_job is not None:
            self._shown_job.cancel()
            self._job.setText(self.tr("Cancelling…"))
