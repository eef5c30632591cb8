"""The panel: its members under pseudonyms, their votes in two rounds, and the decision, apart from them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from eesee_desktop.domain.decision import undecided_medians, votes_changed_since
from eesee_desktop.domain.errors import KnownError
from eesee_desktop.domain.ids import DimensionId, MemberId
from eesee_desktop.domain.panel import Identity, Round, is_small
from eesee_desktop.domain.score import Score
from eesee_desktop.services import panel
from eesee_desktop.services.changes import ChangeKind, Changes
from eesee_desktop.services.decisions import Decision
from eesee_desktop.ui.kit import icons
from eesee_desktop.ui.kit.fold import Fold
from eesee_desktop.ui.kit.form import ranked, rule
from eesee_desktop.ui.kit.messages import Act
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.panel.decision_form import DecisionForm
from eesee_desktop.ui.panel.forgetting import ask_forgetting
from eesee_desktop.ui.panel.identities_form import IdentitiesForm
from eesee_desktop.ui.panel.intake_preview import IntakePreview
from eesee_desktop.ui.panel.median_preview import ask_medians
from eesee_desktop.ui.panel.members_form import MembersForm
from eesee_desktop.ui.panel.panel_intake import PanelIntake
from eesee_desktop.ui.panel.panel_printing import PanelPrinting
from eesee_desktop.ui.panel.vote_grid import VoteGrid
from eesee_desktop.ui.section.leftover_texts import LeftoverTexts
from eesee_desktop.ui.section.section_page import SectionPage, Work
from eesee_desktop.ui.words.catalogue import in_one
from eesee_desktop.ui.words.panel_words import CHANGED_SIGN, decision_in_words, exactly, marks_in_words
from eesee_desktop.ui.words.places import screen_language, section_name
from eesee_desktop.ui.words.placing import in_line, put

# How the place of an edit to who a member is begins, for the autosave.
_IDENTITY = "identity/"
_PEOPLE = frozenset({ChangeKind.PANEL, ChangeKind.IDENTITIES, ChangeKind.ASSESSMENTS, ChangeKind.STATUS})


class PanelPage(SectionPage):
    """Members, names, sheets and tables fold away; votes and the decision on the row in front stay.

    Signals:
        written(object, str): A file was written; carries its ``Path`` and a sentence about it.
        votes_undo_requested: The last votes are to be taken back.
        votes_redo_requested: They are to be there again.
    """

    written = Signal(object, str)
    votes_undo_requested = Signal()
    votes_redo_requested = Signal()

    def __init__(self, work: Work, section: str, parent: QWidget | None = None) -> None:
        super().__init__(work, section, parent, widest=Space.WIDE)
        opened = work.open
        self._dimensions = tuple(
            (dimension.id, dimension.name.in_language(screen_language()))
            for dimension in opened.instrument.scored_dimensions
        )
        self._members_fold = Fold(self.tr("Members"), self.home)
        self._members = MembersForm(self.home)
        self._names_fold = Fold(self.tr("Names of the panel"), self.home)
        self._names: IdentitiesForm | None = None
        self._files_fold = Fold(self.tr("Sheets and tables"), self.home)
        self._printing: PanelPrinting | None = None
        self._preview = IntakePreview(self.home)
        self._intake: PanelIntake | None = None
        self._empty = ranked(
            self.tr(
                "Add the members of the panel; then enter their votes here. A table of votes brings its own members."
            ),
            "muted",
            self,
        )
        self._from_table = QPushButton(self.tr("Bring in votes from a table…"), self.home)
        self._grid = VoteGrid(self.home)
        self._marks = ranked("", "small", self.home)
        self._medians = QPushButton(self.tr("&Use the median for all dimensions not decided yet…"), self.home)
        self._decision = DecisionForm(opened.instrument, self.home)
        self._shown: DimensionId | None = None
        self._leftovers = LeftoverTexts(
            self.tr(
                "This was typed about a member who has been removed since, and could not be stored. Copy it to where "
                "it fits, or discard it."
            ),
            self.home,
        )
        self._assemble()
        self._connect()
        self._show_people()
        self.show_rest()
        has_members = bool(opened.value.panel.members)
        self._members_fold.set_open(not has_members)

    def _assemble(self) -> None:
        self.column.addWidget(self._leftovers)
        self._members_fold.body.addWidget(self._members)
        for fold in (self._members_fold, self._names_fold, self._files_fold):
            self.column.addWidget(fold)
            self.column.addSpacing(Space.TIGHT)
        for fold, fill in ((self._names_fold, self._add_names), (self._files_fold, self._add_files)):
            fold.set_open(False)
            fold.fill_when_opened(fill)
        self.lacks.add("panel", self._names_fold, self.column)
        self.column.addWidget(self._preview)
        self.column.addSpacing(Space.SMALL)
        self.column.addWidget(self._empty)
        self._from_table.setIcon(icons.icon("import"))
        self.column.addWidget(self._from_table, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(self._grid)
        self.column.addWidget(self._marks)
        self.column.addSpacing(Space.SMALL)
        self.column.addWidget(self._medians, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addSpacing(Space.MEDIUM)
        self.column.addWidget(self._decision)
        self.column.addStretch(1)

    def _connect(self) -> None:
        form = self._decision
        self._members.add_requested.connect(self._on_members_add_requested)
        self._members.left_changed.connect(self._on_members_left_changed)
        self._members.remove_requested.connect(self._on_members_remove_requested)
        self._grid.undo_requested.connect(self.votes_undo_requested)
        self._grid.redo_requested.connect(self.votes_redo_requested)
        self._grid.votes_changed.connect(self._on_grid_votes_changed)
        self._grid.cursor_moved.connect(self._keep_cursor_in_sight)
        self._grid.dimension_changed.connect(self._on_grid_dimension_changed)
        self._leftovers.discarded.connect(self.leftover_discarded)
        self._medians.clicked.connect(self._on_medians_clicked)
        self._from_table.clicked.connect(self._on_from_table_clicked)
        self._grid.model.round_changed.connect(self._show_marks)
        form.decided.connect(self._on_decision_decided)
        form.chosen.connect(lambda leaf, value: self.choose(f"{self._shown}.{leaf}", value))
        form.kept.connect(self._on_decision_kept)
        form.refused.connect(partial(self.refused.emit, form.clear_refusal))
        self._grid.finished.connect(self._on_grid_finished)
        self._grid.refused.connect(partial(self.refused.emit, self._grid.clear_refusal))
        form.text_edited.connect(self._on_decision_text_edited)

    def _add_names(self) -> None:
        self._names = names = IdentitiesForm(self)
        self._names_fold.body.addWidget(names)
        names.identity_edited.connect(
            lambda member: self.work.autosave.note(
                _IDENTITY + member,
                lambda: self._store_identity(names.identity(MemberId(member))),
                lambda: _identity_text(names.identity(MemberId(member))),
            )
        )
        names.identity_emptied.connect(lambda member: self.work.autosave.forget(_IDENTITY + member))
        names.identity_settled.connect(self.work.autosave.flush)
        # Later: the question must not come up while a field is being left.
        names.forget_requested.connect(
            lambda member: QTimer.singleShot(0, self, partial(self._forget, member))
        )
        self._show_people()

    def _add_files(self) -> None:
        self._printing = printing = PanelPrinting(self.work, self._dimensions, self)
        self._intake = intake = PanelIntake(self.work, self._preview, self)
        body = self._files_fold.body
        body.addWidget(printing)
        body.addWidget(rule(self))
        body.addSpacing(Space.SMALL)
        body.addWidget(intake)
        for files in (printing, intake):
            files.told.connect(self.told)
            files.succeeded.connect(self.succeeded)
            files.written.connect(self.written)
        intake.entered.connect(self._on_intake_entered)
        intake.done.connect(self._focus_grid)
        intake.previewed.connect(self._on_intake_previewed)
        self._show_files()

    def _show_files(self) -> None:
        value = self.work.open.value
        if self._printing is not None and self._intake is not None:
            self._printing.show_panel(value.panel)
            self._intake.show_panel(value.panel, is_read_only=self.work.open.is_fixed)

    @property
    def folds(self) -> dict[str, Fold]:
        """The parts that fold, by name."""
        return {"members": self._members_fold, "names": self._names_fold, "files": self._files_fold}

    @property
    @override
    def field_with_focus(self) -> str:
        """Row and round in front, where the focus is on the page: ``panel/2.1/2``."""
        focus = self.window().focusWidget()
        if focus is None or not self.isAncestorOf(focus) or self._shown is None:
            return ""
        return f"panel/{self._shown}/{int(self._grid.model.round)}"

    @override
    def go_to(self, field: str) -> None:
        """Put the cursor on a dimension (``panel/2.1``, in a round ``panel/2.1/2``), else on the votes."""
        if not self.work.open.value.panel.members:
            self._members_fold.set_open(True)
            self._members.focus_first()
            return
        parts = field.split("/")
        if len(parts) > 2:  # noqa: PLR2004  a round is named
            self._grid.show_round(Round.SECOND if parts[2] == str(int(Round.SECOND)) else Round.FIRST)
        if len(parts) > 1:
            self._grid.go_to(DimensionId(parts[1]))
        self._focus_grid()

    @override
    def refresh(self) -> None:
        """Show everything as it stands on disk."""
        super().refresh()
        self._show_people()
        if self._shown is not None:
            # Only here and not in show_rest: texts are typed in place, and refreshing them after each vote
            # would take the cursor away.
            self._decision.show_texts(self.work.open.value.dimension(self._shown).decision)

    @override
    def shows(self, place: str) -> bool:
        """Tell whether what is at a place is seen here, as the decision on the chosen dimension is, too."""
        section, _, leaf = place.rpartition(".")
        return super().shows(place) or (section == self._shown and leaf != "narrative")

    def show_can_take_back(self, *, can_undo: bool, can_redo: bool) -> None:
        """Show whether there are votes to take back, or to put back."""
        self._grid.show_can_take_back(can_undo=can_undo, can_redo=can_redo)

    @override
    def show_rest(self) -> None:
        """Show votes and decisions; the texts of the decision are left to who types them."""
        value, instrument = self.work.open.value, self.work.open.instrument
        has_members = bool(value.panel.members)
        self._empty.setVisible(not has_members)
        # Beside the members as long as there are no votes; then among the other files.
        self._from_table.setVisible(not value.panel.votes and not self.work.open.is_fixed)
        self._grid.setVisible(has_members)
        self._grid.set_read_only(self.work.open.is_fixed)
        self._grid.show_panel(self._dimensions, value.panel, instrument)
        self._grid.show_decisions({dimension: self._decided(dimension) for dimension, _ in self._dimensions})
        self._marks.setVisible(has_members)
        self._show_marks()
        self._medians.setVisible(len(self._undecided) > 1 and not value.is_sealed)
        self._give_room()
        self._members.show_members(
            value.panel, len(self._dimensions), self._advice(), is_read_only=self.work.open.is_fixed
        )
        present = len(value.panel.present)
        self._members_fold.set_summary(self._said_of_members(present, len(value.panel.members) - present))
        self._show_files()
        aside = self.leftovers("identity", {member.id for member in value.panel.members})
        self._leftovers.show_texts({place: _readable(text) for place, text in aside.items()})
        if self._shown is None:
            self._on_grid_dimension_changed(self._grid.dimension or self._dimensions[0][0])
        else:
            decision = value.dimension(self._shown).decision
            self._decision.show_decision(value.panel, decision, is_read_only=self.work.open.is_fixed)

    def _show_marks(self) -> None:
        """Say what the signs in the table mean: those of the method, and the short ones that stand there now."""
        signs = self._grid.model.signs_in_words
        marks = marks_in_words(self.work.open.instrument.disagreement)
        self._marks.setText(f"{marks}\n{signs}".rstrip())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._give_room()

    def _give_room(self) -> None:
        """Let the grid show all rows, or as many as fit on the page with its heads still in sight."""
        if self._grid.isHidden():
            return
        room = self.viewport().height() - 2 * Space.SMALL
        # A fixed height inside a scrolling page: two nested scroll areas fight over the wheel, so the grid
        # scrolls only when it cannot fit.
        self._grid.setFixedHeight(max(min(self._grid.whole_height, room), self._grid.least_height))

    def _keep_cursor_in_sight(self) -> None:
        """Scroll the page where the cell with the cursor is not wholly seen: to the whole grid, which has its heads."""
        inside = self.viewport()
        cell = self._grid.cursor_place
        place = cell.translated(self._grid.mapTo(inside, QPoint(0, 0)))
        if place.top() >= 0 and place.bottom() <= inside.height():
            return
        self.ensureWidgetVisible(self._grid, 0, Space.TIGHT)
        # And where not even the grid has room, to the cell.
        top = self._grid.mapTo(self.home, cell.center()).y() + self.home.y()
        self.ensureVisible(0, top, 0, cell.height())

    def show_votes_from(self, paths: Sequence[Path], *, are_sheets: bool) -> None:
        """Show what votes from elsewhere would alter; nothing is entered yet.

        Args:
            are_sheets: Filled score sheets; else one table.
        """
        self._files_fold.set_open(True)  # by which its parts are made
        if self._intake is not None and are_sheets:
            self._intake.show_sheets(paths)
        elif self._intake is not None:
            self._intake.show_table(paths[0])

    def _store_identity(self, identity: Identity) -> Changes:
        changes = self.work.open.apply(partial(panel.set_identity, identity=identity), self)
        self._show_people()
        return changes

    def _forget(self, member: str) -> None:
        """Ask whether to forget who a member is, and show again what is stored where that is not wanted."""
        opened = self.work.open
        if ask_forgetting(self, member):
            # What was typed and waits, or was kept aside, has the name, too.
            self.work.autosave.forget(_IDENTITY + member)
            self.work.set_aside.drop(_IDENTITY + member)
            self.do(lambda: panel.forget_identity(opened.workspace, opened.id, MemberId(member)))
        else:
            self._show_people()

    def _show_people(self) -> None:
        opened = self.work.open
        known = panel.identities(opened.workspace, opened.id)
        members = [member.id for member in opened.value.panel.members]
        if self._names is not None:
            aside = [self._set_aside_of(member) for member in members]
            typed = {identity.member: identity for identity in (*known, *filter(None, aside))}
            self._names.show_identities(members, tuple(typed.values()), is_read_only=opened.is_fixed)
        self._names_fold.setVisible(bool(members))
        named = self.tr("%n name(s) entered, kept apart from the votes", "", len(known))
        self._names_fold.set_summary(named if known else self.tr("none entered; optional"))

    def _set_aside_of(self, member: MemberId) -> Identity | None:
        """Return what was typed about a member and could not be stored, None where all was."""
        text = self.work.set_aside.texts.get(_IDENTITY + member)
        if text is None:
            return None
        identity = Identity(member, **json.loads(text))
        self.work.autosave.note(
            _IDENTITY + member, lambda: self._store_identity(identity), lambda: text, was_refused=True
        )
        return identity

    def _said_of_members(self, present: int, gone: int) -> str:
        parts = [self.tr("%n present", "", present)]
        if gone:
            parts.append(self.tr("%n left", "", gone))
        advice = self._advice()
        return in_line((*parts, advice) if advice else parts)

    def _advice(self) -> str:
        present, instrument = self.work.open.value.panel, self.work.open.instrument
        if not is_small(present, instrument):
            return ""
        words = self.tr("The method advises at least %1 members; this panel has %2.")
        return put(words, instrument.minimum_panel, len(present.members))

    def _decided(self, dimension: DimensionId) -> tuple[str, str]:
        """Return what the panel decided on a dimension, short and in words."""
        value = self.work.open.value
        decision = value.dimension(dimension).decision
        if decision.score is None:
            return "", self.tr("not decided yet")
        short, words = exactly(decision.score.exact), decision_in_words(decision)
        if votes_changed_since(value.panel, dimension, decision):
            changed = self.tr("Votes have changed since.")
            return f"{short} {CHANGED_SIGN}", f"{words} {changed}"
        return short, words

    @property
    def _undecided(self) -> dict[DimensionId, Score]:
        """The medians of the dimensions that are not decided yet, for which there are votes."""
        value = self.work.open.value
        decisions = {dimension: value.dimension(dimension).decision for dimension, _ in self._dimensions}
        return undecided_medians(value.panel, decisions)

    def _on_grid_finished(self) -> None:
        """Lead on from the last vote of a round; the button for it stands below the table, often out of sight."""
        if self._medians.isVisibleTo(self.home):
            act = Act(self._medians.text().replace("&", ""), self._on_medians_clicked)
            self.offered.emit(self.tr("That was the last vote of the round."), act)

    def _on_intake_entered(self, count: int) -> None:
        """Say what comes next: votes are no scores, and nobody but the panel makes them such."""
        words = self.tr("%n vote(s) entered.", "", count)
        undecided = len(self._undecided)
        if not undecided:
            self.succeeded.emit(words)
            return
        following = self.tr("Votes are no scores yet: the panel decides on each dimension. Not decided: %1.")
        act = Act(self._medians.text().replace("&", ""), self._on_medians_clicked)
        self.offered.emit(f"{words} {put(following, undecided)}", act)

    def _on_from_table_clicked(self) -> None:
        self._files_fold.set_open(True)  # by which its parts are made
        if self._intake is not None:
            self._intake.ask_for_table()

    def _on_medians_clicked(self) -> None:
        opened, medians = self.work.open, self._undecided
        if ask_medians(self, medians, opened.value.panel, opened.instrument):
            self.do(lambda: panel.decide_by_median(opened.workspace, opened.id, medians))

    def _focus_grid(self) -> None:
        if self._grid.isVisibleTo(self):
            self._grid.setFocus()
            self.ensureWidgetVisible(self._grid)

    @override
    def show_changes(self, changes: Changes, by: object) -> None:
        """Show what altered; names and texts are left alone while they are typed here."""
        super().show_changes(changes, by)
        if changes.kinds & _PEOPLE and by is not self:
            self._show_people()
        if by is not self and self._shown is not None:
            texts = {f"{self._shown}.justification", f"{self._shown}.minority_note"}
            if texts & changes.fields:
                self._decision.show_texts(self.work.open.value.dimension(self._shown).decision)

    def _on_intake_previewed(self) -> None:
        self._files_fold.set_open(False)  # it did its part; what was read comes up in its place
        QTimer.singleShot(0, self, self._show_preview_from_its_top)

    def _show_preview_from_its_top(self) -> None:
        """Bring what is asked into sight, which stands first; the whole is often higher than the window."""
        layout = self.home.layout()
        if layout is not None:
            layout.activate()  # or there is no room yet to scroll to
        self.verticalScrollBar().setValue(self._preview.mapTo(self.home, QPoint()).y())

    def _on_members_add_requested(self, alias: str) -> None:
        opened = self.work.open
        if self.do(lambda: panel.add_member(opened.workspace, opened.id, alias or None)):
            self._members.clear_alias()

    def _on_members_left_changed(self, member: str, has_left: bool) -> None:
        opened = self.work.open
        self.do(lambda: panel.set_member(opened.workspace, opened.id, MemberId(member), has_left=has_left))

    def _on_members_remove_requested(self, member: str) -> None:
        opened = self.work.open
        # What was typed about the member is dropped first; saving it afterwards would fail for a member who is
        # gone.
        self.work.autosave.forget(_IDENTITY + member)
        self.do(lambda: panel.remove_member(opened.workspace, opened.id, MemberId(member)))

    def _on_grid_votes_changed(self, votes: object, cleared: object) -> None:
        opened = self.work.open
        if not isinstance(votes, tuple) or not isinstance(cleared, tuple):
            return
        try:
            opened.change_votes(votes, cleared, self)
        except KnownError as error:
            self.told.emit(in_one(error))
            self.refused.emit(None)
            self.show_rest()

    def _on_grid_dimension_changed(self, dimension: str) -> None:
        # Before another dimension comes into the fields, what was typed about this one has to be on disk.
        self.work.autosave.flush()
        shown = DimensionId(dimension)
        self._shown = shown
        opened, language = self.work.open, screen_language()
        found = opened.instrument.dimension(shown)
        decision = opened.value.dimension(shown).decision
        self._decision.show_dimension(
            shown,
            section_name(dimension, opened.instrument),
            [text.in_language(language) for text in opened.instrument.scale],
            [text.in_language(language) for text in found.levels],
        )
        self._decision.show_decision(opened.value.panel, decision, is_read_only=opened.is_fixed)
        self._decision.show_texts(decision)

    def _on_decision_decided(self, wanted: Decision) -> None:
        opened, shown = self.work.open, self._shown
        if shown is not None:
            self.do(lambda: panel.decide(opened.workspace, opened.id, shown, wanted), self)

    def _on_decision_kept(self, reason: str) -> None:
        opened, shown = self.work.open, self._shown
        self.work.autosave.flush()  # the reason goes behind what was typed
        if shown is not None:
            self.do(lambda: panel.keep(opened.workspace, opened.id, shown, reason))

    def _on_decision_text_edited(self, leaf: str, text: str) -> None:
        # The text as it is now: by the time it is stored another dimension may be in front.
        self.note_text(f"{self._shown}.{leaf}", lambda: text)


def _identity_text(identity: Identity) -> str:
    """Return what is typed about a member as text, to be kept aside."""
    return json.dumps({name: value for name, value in asdict(identity).items() if name != "member"})


def _readable(text: str) -> str:
    """Return what was kept aside about a member as a person would write it."""
    identity = json.loads(text)
    return "\n".join(filter(None, (identity["name"], identity.get("organisation"))))
