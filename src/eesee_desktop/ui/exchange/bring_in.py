"""Bring in…: what a file is, and what would become of it, before anything is stored."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from eesee_desktop.bundle.verdict import Verdict
from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.errors import KnownError
from eesee_desktop.domain.summary import AssessmentSummary
from eesee_desktop.intake.account import Fate
from eesee_desktop.messages.verdicts import notice_sentence, refusal_sentence
from eesee_desktop.services.corrections import Corrections
from eesee_desktop.services.incoming import Incoming, IncomingKind
from eesee_desktop.services.workspace import latest_instrument
from eesee_desktop.ui.exchange.looking import Looking, left_in
from eesee_desktop.ui.kit import icons
from eesee_desktop.ui.kit.announce import say
from eesee_desktop.ui.kit.choice import Choice
from eesee_desktop.ui.kit.em import em_of
from eesee_desktop.ui.kit.form import ColumnArea, add_field, breakable, ranked
from eesee_desktop.ui.kit.screen_room import screen_room
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.section.account_view import AccountView
from eesee_desktop.ui.words.catalogue import in_one, reason_words
from eesee_desktop.ui.words.countries import country_name
from eesee_desktop.ui.words.dates import moment_words, period_words, short_day
from eesee_desktop.ui.words.places import place_name, screen_language
from eesee_desktop.ui.words.placing import in_line, listed, own, put, turned
from eesee_desktop.ui.words.words import word

_ICON = 32
_ROW_EMS = 1.6
_NAMES_EMS = 13  # the most that names take of the width
_BRIEF = 60  # letters of a text
_WIDEST = 16_000  # no limit: the dialog is as wide as it was made
_ACCOUNT_EMS = (52, 44)  # of a window that shows an account
_TARGETED = frozenset({IncomingKind.REPORT, IncomingKind.VOTES, IncomingKind.SOURCES})
_WITHOUT_TARGET = {
    IncomingKind.VOTES: QT_TRANSLATE_NOOP(
        "bring in", "There is no assessment to enter the votes into: begin it first, or reopen it."
    ),
    IncomingKind.SOURCES: QT_TRANSLATE_NOOP(
        "bring in", "There is no assessment to add the sources to: begin it first, or reopen it."
    ),
}
_ACCOUNTED = frozenset({IncomingKind.REPORT, IncomingKind.SOURCES})


class _Words(NamedTuple):
    """What is said of a kind of file.

    Attributes:
        does: What happens on going on; what to do instead where it cannot be brought in.
        button: Of going on; empty where it cannot be brought in.
    """

    icon: str
    title: str
    does: str
    button: str = ""


KINDS = {
    IncomingKind.REPORT: _Words(
        "report",
        QT_TRANSLATE_NOOP("bring in", "A published Country Focus Report"),
        QT_TRANSLATE_NOOP(
            "bring in",
            "Its texts, scores and links fill an assessment: a new one, of which you say the country and the period "
            "next, or one that is there, where it replaces nothing. Below stands what becomes of each paragraph.",
        ),
        QT_TRANSLATE_NOOP("bring in", "Take it"),
    ),
    IncomingKind.ASSESSMENT: _Words(
        "import",
        QT_TRANSLATE_NOOP("bring in", "An assessment that was exported"),
        QT_TRANSLATE_NOOP("bring in", "It is added as it is. Nothing that is here is changed."),
        QT_TRANSLATE_NOOP("bring in", "Add the assessment"),
    ),
    IncomingKind.SUBMISSION: _Words(
        "seal",
        QT_TRANSLATE_NOOP("bring in", "A sealed file"),
        QT_TRANSLATE_NOOP("bring in", "Its assessment is added as it was sealed, to be read, or reopened."),
        QT_TRANSLATE_NOOP("bring in", "Add the assessment"),
    ),
    IncomingKind.VOTES: _Words(
        "panel",
        QT_TRANSLATE_NOOP("bring in", "A table of votes"),
        QT_TRANSLATE_NOOP(
            "bring in", "The page of the panel shows vote by vote what would be entered, before anything is."
        ),
        QT_TRANSLATE_NOOP("bring in", "Show the votes"),
    ),
    IncomingKind.SHEETS: _Words(
        "panel",
        QT_TRANSLATE_NOOP("bring in", "Filled score sheets"),
        QT_TRANSLATE_NOOP(
            "bring in",
            "The page of the panel shows sheet by sheet what would be entered, before anything is.",
        ),
        QT_TRANSLATE_NOOP("bring in", "Show the sheets"),
    ),
    IncomingKind.SOURCES: _Words(
        "report",
        QT_TRANSLATE_NOOP("bring in", "A list of sources"),
        QT_TRANSLATE_NOOP(
            "bring in",
            "Its entries are added to the sources of an assessment. What is there already is not added again.",
        ),
        QT_TRANSLATE_NOOP("bring in", "Add the sources"),
    ),
    IncomingKind.BACKUP: _Words(
        "lock",
        QT_TRANSLATE_NOOP("bring in", "A backup of a workspace"),
        QT_TRANSLATE_NOOP(
            "bring in",
            "It arrived whole. Here it is put into an empty folder that you choose, as a workspace of its own, which "
            "opens with the passphrase, or the recovery code, of that day. To let it take the place of the workspace "
            "that is open, lock the program and choose “Bring back from a backup…”.",
        ),
        QT_TRANSLATE_NOOP("bring in", "Choose the folder…"),
    ),
    IncomingKind.RESCUE: _Words(
        "file",
        QT_TRANSLATE_NOOP("bring in", "Words that were put aside"),
        QT_TRANSLATE_NOOP(
            "bring in",
            "They could not be saved where they were typed. They are put there now, in place of what stands there; "
            "Undo takes it back. What cannot be stored there is kept aside and can be read.",
        ),
        QT_TRANSLATE_NOOP("bring in", "Put the words back"),
    ),
    IncomingKind.CORRECTIONS: _Words(
        "report",
        QT_TRANSLATE_NOOP("bring in", "A draft that comes back"),
        QT_TRANSLATE_NOOP(
            "bring in",
            "What was changed in it is shown field by field and word by word. Each change is taken or left.",
        ),
        QT_TRANSLATE_NOOP("bring in", "Show the changes"),
    ),
    IncomingKind.ENCRYPTED: _Words(
        "lock",
        QT_TRANSLATE_NOOP("bring in", "A sealed file that is encrypted"),
        QT_TRANSLATE_NOOP(
            "bring in",
            "Only those that it was encrypted for can open it, with their key: eesee verify --identity KEY FILE.",
        ),
    ),
    IncomingKind.UPDATE: _Words(
        "file",
        QT_TRANSLATE_NOOP("bring in", "An update of the program"),
        QT_TRANSLATE_NOOP(
            "bring in", "It is nothing for an assessment: choose “Update from a file…” in the menu “Help”."
        ),
    ),
    IncomingKind.PDF: _Words(
        "file",
        QT_TRANSLATE_NOOP("bring in", "A PDF that cannot be read as a score sheet"),
        QT_TRANSLATE_NOOP(
            "bring in",
            "No report was found in it either. A report that was scanned has no words: ask for the document that it "
            "was made from. A score sheet that was printed to a new PDF has lost its fields: ask for the file that "
            "was filled in.",
        ),
    ),
    IncomingKind.WORD: _Words(
        "file",
        QT_TRANSLATE_NOOP("bring in", "A word-processor document"),
        QT_TRANSLATE_NOOP(
            "bring in",
            "No report was found in it: no heading in it names a principle or a dimension, or the document is locked "
            "or damaged.",
        ),
    ),
    IncomingKind.UNKNOWN: _Words(
        "file",
        QT_TRANSLATE_NOOP("bring in", "Nothing that can be brought in"),
        QT_TRANSLATE_NOOP(
            "bring in",
            "What can be brought in: a published report as .docx, .odt, web page, PDF or text, an exported assessment, "
            "a sealed file, votes as CSV or XLSX, filled score sheets as PDF (several at once), sources as BibTeX or "
            "CSL-JSON, and a backup.",
        ),
    ),
}


class BringInDialog(QDialog):
    """Says what a file is, shows what it holds, and asks whether to go on."""

    def __init__(
        self,
        incoming: Incoming,
        targets: Sequence[AssessmentSummary],
        open_id: str,
        parent: QWidget,
        looking: Looking | None = None,
    ) -> None:
        """Make the dialog.

        Args:
            targets: The assessments that something can be entered into.
            open_id: The assessment that is open; empty if none is.
            looking: Says what a report or a list of sources would alter.
        """
        super().__init__(parent)
        self._looking = looking
        self._kind = incoming.kind
        self._account = AccountView(self)
        self._said = ranked("", "body", self)
        self._words = KINDS[incoming.kind]
        self.wants_another = False
        self._target = Choice(self)
        self._table = QTableWidget(0, 2, self)
        self._note = ranked("", "body", self)
        self._buttons = QDialogButtonBox(self)
        self._another = self._buttons.addButton(
            self.tr("&Another file…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.go_on: QPushButton | None = None
        self._assemble(incoming, targets, open_id)
        self._another.clicked.connect(self._on_another_clicked)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    @property
    def target(self) -> str:
        """The assessment that votes are for."""
        return str(self._target.currentData() or "")

    @property
    def answers(self) -> Mapping[str, str]:
        """What was answered to what is asked about the file."""
        return self._account.answers

    def _assemble(self, incoming: Incoming, targets: Sequence[AssessmentSummary], open_id: str) -> None:
        self.setWindowTitle(self.tr("Bring in"))
        # On a low screen in large type all of it scrolls but the buttons.
        area = ColumnArea(self, widest=_WIDEST, margin=0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        outer.setSpacing(Space.MEDIUM)
        outer.addWidget(area, 1)
        column = area.column
        column.setSpacing(Space.MEDIUM)
        column.addLayout(self._head(incoming))
        column.addWidget(ranked(_translated(self._words.does), "body", self))
        stops = self._stops(incoming, targets)
        if incoming.kind in _TARGETED and not stops:
            self._add_targets(column, targets, open_id)
        else:
            self._target.hide()
        rows = tuple(preview_rows(incoming))
        self._show_rows(rows)
        has_account = self._looking is not None and incoming.kind in _ACCOUNTED and not stops
        for part, is_shown, stretch in (
            (self._said, has_account, 0),
            (self._account, has_account, 1),
            (self._table, bool(rows), 1),
            (self._note, bool(stops), 0),
        ):
            column.addWidget(part, stretch)
            part.setVisible(is_shown)
        if stops:
            say(self._note, stops)
            self._note.setProperty("rank", "danger")
        if not rows and not has_account:
            column.addStretch(1)
        self._add_buttons(outer, stops)
        em, room = em_of(self), screen_room(self)
        width, height = _ACCOUNT_EMS if has_account else (36, min(16 + _ROW_EMS * len(rows), 32))
        self.resize(min(int(width * em), room.width() - 40), min(int(height * em), room.height() - 80))
        if has_account:
            self._target.activated.connect(self._look)
            self._account.answered.connect(self._look)
            self._look()

    def _head(self, incoming: Incoming) -> QHBoxLayout:
        icon = QLabel(self)
        icon.setPixmap(icons.pixmap(self._words.icon, _ICON))
        words = QVBoxLayout()
        words.setSpacing(Space.TIGHT)
        words.addWidget(ranked(_translated(self._words.title), "title", self))
        names = listed(breakable(path.name) for path in incoming.paths)
        words.addWidget(ranked(names, "muted", self))
        head = QHBoxLayout()
        head.setSpacing(Space.MEDIUM)
        head.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head

    def _add_buttons(self, column: QVBoxLayout, stops: str) -> None:
        if self._words.button and not stops:
            self.go_on = self._buttons.addButton(
                _translated(self._words.button), QDialogButtonBox.ButtonRole.AcceptRole
            )
            self.go_on.setProperty("kind", "main")
            self.go_on.style().unpolish(self.go_on)
            self.go_on.style().polish(self.go_on)  # it was given its kind after its first look
            self.go_on.setDefault(True)
            self.go_on.setFocus()
        self._buttons.addButton(
            self.tr("Cancel") if self.go_on is not None else self.tr("Close"),
            QDialogButtonBox.ButtonRole.RejectRole,
        )
        column.addWidget(self._buttons)

    def _look(self) -> None:
        """Show what would be altered in the assessment that is chosen, with the answers that were given."""
        if self._looking is None:
            return
        answers = self._account.answers
        try:
            look = self._looking.look(self.target, answers)
        except KnownError as error:
            say(self._said, in_one(error))
            self._may_go_on(False)
            return
        self._account.show_account(look.account, self._looking.words_of, look.questions)
        say(self._said, look.said)
        is_left = self._kind is IncomingKind.REPORT and left_in(self._account.answers)
        self._may_go_on(look.is_something and self._account.is_answered and not is_left)

    def _may_go_on(self, may: bool) -> None:
        if self.go_on is not None:
            self.go_on.setEnabled(may)

    def _add_targets(self, column: QVBoxLayout, targets: Sequence[AssessmentSummary], open_id: str) -> None:
        if self._kind is IncomingKind.REPORT:
            self._target.addItem(self.tr("A new assessment"), "")
        names = [in_line((country_name(one.country), period_words(one.period))) for one in targets]
        for one, name in zip(targets, names, strict=True):
            # Two of one country and period are told apart by when they were worked on.
            when = f" · {short_day(QDate(one.modified.astimezone().date()))}" if names.count(name) > 1 else ""
            self._target.addItem(f"{name}{when}", one.id)
        # A report begins something new unless one says otherwise; votes and sources go into what is open.
        wanted = "" if self._kind is IncomingKind.REPORT else open_id
        self._target.setCurrentIndex(max(self._target.findData(wanted), 0))
        field = QVBoxLayout()
        field.setSpacing(0)
        is_votes = self._kind is IncomingKind.VOTES
        add_field(field, self.tr("For the &panel of") if is_votes else self.tr("&For"), self._target)
        column.addLayout(field)

    def _show_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        table = self._table
        table.setRowCount(len(rows))
        table.setHorizontalHeaderLabels([self.tr("Part"), self.tr("What is in it")])
        table.setAccessibleName(self.tr("What is in it"))
        table.verticalHeader().hide()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        names = max((self.fontMetrics().horizontalAdvance(name) for name, _ in rows), default=0)
        wide = min(names + 2 * Space.MEDIUM, int(_NAMES_EMS * em_of(self)))
        for index, (name, text) in enumerate(rows):
            # Many names begin alike: what tells them apart is at their ends.
            middle = Qt.TextElideMode.ElideMiddle
            short = self.fontMetrics().elidedText(name, middle, wide - 2 * Space.MEDIUM)
            for column, (seen, whole) in enumerate(((short, name), (text, text))):
                item = QTableWidgetItem(seen)
                item.setToolTip(whole)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, whole)
                table.setItem(index, column, item)
        table.setWordWrap(False)  # a line each: this is to be looked over, not read
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + Space.MEDIUM)
        table.horizontalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        table.setColumnWidth(0, wide)

    def _stops(self, incoming: Incoming, targets: Sequence[AssessmentSummary]) -> str:  # noqa: PLR0911  one for each reason
        """Return what stands in the way of bringing it in, empty if nothing."""
        if incoming.kind is IncomingKind.SUBMISSION and incoming.assessment is None:
            why = "" if incoming.verdict is None else refusal_sentence(incoming.verdict, translate)
            words = self.tr("The file is not valid; nothing in it can be trusted. %1")
            return put(words, why).strip()
        if incoming.kind in {IncomingKind.ASSESSMENT, IncomingKind.SUBMISSION} and incoming.is_here:
            return self.tr("This assessment is in the workspace already. An import never overwrites.")
        if incoming.kind is IncomingKind.SHEETS and not incoming.is_here:
            return self.tr("These sheets belong to an assessment that is not in this workspace.")
        if incoming.refusal is not None:
            return reason_words(incoming.refusal)
        if incoming.kind is IncomingKind.BACKUP and incoming.is_here:
            return self.tr("This is the workspace that is open, and no backup of it.")
        if incoming.kind is IncomingKind.RESCUE and not incoming.differences:
            if incoming.is_here:
                return self.tr("All of these words stand where they were typed. The file is needed no more.")
            return self.tr("The assessment that these words belong to is not in this workspace.")
        if incoming.corrections is not None and not incoming.corrections.changes:
            return self.tr("No field reads otherwise than in the draft that was sent.")
        way = "" if targets else _WITHOUT_TARGET.get(incoming.kind, "")
        return translate("bring in", way) if way else ""

    def _on_another_clicked(self) -> None:
        self.wants_another = True
        self.reject()


def preview_rows(incoming: Incoming) -> Iterator[tuple[str, str]]:
    """Yield what is in a file, a line each, what was not understood first."""
    translate = QCoreApplication.translate
    if incoming.verdict is not None:
        yield from _verdict_rows(incoming.verdict, translate)
    if incoming.assessment is not None:
        yield from _assessment_rows(incoming.assessment, translate)
    if incoming.made is not None:
        yield translate("bring in", "Made"), moment_words(incoming.made)
    if incoming.corrections is not None:
        yield from _correction_rows(incoming.corrections, translate)
    for one in incoming.differences:
        name = translate("bring in", "A recommendation") if "/" in one.thing else one.thing
        yield name, turned(_brief(one.now), _brief(one.then))
    if incoming.head is not None and not incoming.paths[0].is_dir():
        yield translate("bring in", "Sheets"), str(len(incoming.paths))


def _correction_rows(
    corrections: Corrections, translate: Callable[[str, str], str]
) -> Iterator[tuple[str, str]]:
    instrument = latest_instrument(screen_language())
    lost = [place_name(name, instrument) for name in corrections.lost]
    if lost:
        yield translate("bring in", "No longer in the document"), listed(lost)
    for piece in corrections.account.to_look_at:
        if piece.fate is Fate.TOLD:
            yield translate("bring in", "In no field"), piece.excerpt
    for change in corrections.changes:
        name = place_name(change.field.name, instrument)
        yield name, turned(_brief(change.before), _brief(change.after))
    if not corrections.changes:
        yield translate("bring in", "Changed fields"), translate("bring in", "None")


def _verdict_rows(verdict: Verdict, translate: Callable[[str, str], str]) -> Iterator[tuple[str, str]]:
    if verdict.key is not None:
        yield translate("bring in", "Signed with"), own(verdict.key.fingerprint)
    if verdict.submission is None or not verdict.is_valid:
        return  # nothing that a refused file says of itself is to be believed
    yield translate("bring in", "Says it is from"), own(verdict.submission.member.name)
    yield translate("bring in", "Check code"), verdict.check_code
    for notice in verdict.notices:
        yield translate("bring in", "To note"), notice_sentence(notice, translate)


def _assessment_rows(
    assessment: Assessment, translate: Callable[[str, str], str]
) -> Iterator[tuple[str, str]]:
    scored = sum(entry.decision.score is not None for entry in assessment.dimensions)
    yield translate("bring in", "Country"), country_name(assessment.country)
    yield translate("bring in", "Study period"), period_words(assessment.period)
    yield translate("bring in", "Revision"), in_line((assessment.revision, word(assessment.status)))
    yield translate("bring in", "Scores"), str(scored)
    yield translate("bring in", "Recommendations"), str(len(assessment.recommendations))
    yield translate("bring in", "Sources"), str(len(assessment.sources))
    yield translate("bring in", "Panel members"), str(len(assessment.panel.members))
    yield translate("bring in", "Votes"), str(len(assessment.panel.votes))


def _brief(text: str | None) -> str:
    line = " ".join((text or "").split())
    return "–" if not line else own(line if len(line) <= _BRIEF else f"{line[:_BRIEF]}…")


def _translated(text: str) -> str:
    return QCoreApplication.translate("bring in", text)


translate = QCoreApplication.translate
