"""The table into which votes are keyed as fast as on a number pad."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.domain.panel import Ballot, PanelVote
from eesee_desktop.domain.score import HIGHEST, LOWEST, Score
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.panel.spread_delegate import VoteDelegate
from eesee_desktop.ui.panel.votes_model import ABSTENTION_SIGN, VotesModel
from eesee_desktop.ui.words.placing import put
from eesee_desktop.ui.words.shortcuts import is_key
from eesee_desktop.ui.words.shown_scores import typed_figures

_HALF = Fraction(1, 2)
_ABSTENTIONS = frozenset({"0", "-", ABSTENTION_SIGN, "—", "a", "A"})
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_GO_ON = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class VotesView(QTableView):
    """Digits vote and go on; 0 or - abstains; Backspace takes back; a block can be pasted.

    Signals:
        told: Something to say about the last key.
        refused(str): Nothing was entered, and why.
        finished: The last vote was keyed that the round has room for.
        overwrite_asked: A pasted block would replace votes, so nothing was entered yet. Carries the block as
            a mapping of ``Ballot`` to ``PanelVote``, and how many votes it would replace.
        undo_requested: The last votes are to be taken back.
        redo_requested: They are to be there again.
    """

    told = Signal(str)
    refused = Signal(str)
    finished = Signal()
    undo_requested = Signal()
    redo_requested = Signal()
    overwrite_asked = Signal(object, int)

    def __init__(self, model: VotesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._votes = model
        self._goes_down = True
        self._is_read_only = False
        self._last: Ballot | None = None
        self.setProperty("kind", "table")
        self.setModel(model)
        self.setItemDelegate(VoteDelegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)  # the view's own would be a trap
        self.setCornerButtonEnabled(False)
        self.setAccessibleName(self.tr("Votes"))
        self.setAccessibleDescription(
            self.tr("1 to 5 vote and go on, 0 abstains, Backspace takes back, Ctrl+V pastes, Ctrl+Z undoes")
        )

    def set_goes_down(self, goes_down: bool) -> None:
        """Go down a member's sheet after a vote, or across a dimension."""
        self._goes_down = goes_down

    def set_read_only(self, is_read_only: bool) -> None:
        """Let nobody vote, as in a sealed assessment."""
        self._is_read_only = is_read_only

    @override
    def event(self, event: QEvent, /) -> bool:
        # Before the shortcuts of the window, whose undo takes back whatever was done last anywhere.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and not self._is_read_only
            and (is_key(event, "undo") or is_key(event, "redo"))
        ):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.key() in _GO_ON:
            self._go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        # Copying and moving come first: they are allowed in a sealed assessment too.
        elif self._is_read_only or not self._writes(event):
            super().keyPressEvent(event)

    def _writes(self, event: QKeyEvent) -> bool:
        """Do what a key writes; tell whether it writes at all."""
        text = typed_figures(event.text())
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste(QGuiApplication.clipboard().text())
        elif event.matches(QKeySequence.StandardKey.Cut):
            self._copy()
            self._clear()
        elif is_key(event, "undo"):
            self.undo_requested.emit()
        elif is_key(event, "redo"):
            self.redo_requested.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self._clear()
        elif event.key() == Qt.Key.Key_Backspace:
            self._take_back()
        elif text in {".", ",", "½"} and text:
            self._add_half()
        # By the text and not by the key: number pads, and the digit rows of French keyboards, need Shift or do
        # not.
        elif text and text in "0123456789-" and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._vote(text)
        elif text.isalpha() and not event.modifiers() & _COMMANDS:
            self.refused.emit(
                put(self.tr("“%1” is not a vote: 1 to 5 vote, 0 abstains, Backspace takes back."), text)
            )
        else:
            return False
        return True

    def _vote(self, text: str) -> None:
        place = self._votes.ballot_at(self.currentIndex())
        if place is None:
            return
        if text.isdigit() and text != "0" and not LOWEST <= int(text) <= HIGHEST:
            self.refused.emit(put(self.tr("%1 is not on the scale from 1 to 5."), text))
            return
        score = None if text in _ABSTENTIONS else Score(Fraction(int(text)))
        # A half is added to the vote before the cursor moved on: "3" and then "." gives 3.5, without holding up
        # those who never use halves.
        self._last = place
        self._votes.enter({place: PanelVote(place.member, place.round, place.dimension, score)})
        self.told.emit("")
        # At the end nothing moves, and silence would look like a vote that was lost.
        if not self._go(1):
            self.told.emit(self.tr("That was the last vote of the round."))
            self.finished.emit()

    def _add_half(self) -> None:
        """Add a half to the vote keyed last, where the scale has halves."""
        vote = None if self._last is None else self._votes.vote_at(self._last)
        if self._votes.step != _HALF or vote is None or vote.score is None:
            return
        if vote.score.is_whole and vote.score.exact < HIGHEST:
            score = Score(vote.score.exact + _HALF)
            self._votes.enter({vote.place: replace(vote, score=score)})

    def _take_back(self) -> None:
        """Clear the cell; on an empty one, go back first."""
        place = self._votes.ballot_at(self.currentIndex())
        # With several cells selected, Backspace means what Delete means.
        if len(self._chosen()) > 1:
            self._clear()
            return
        # After a vote the cursor stands on the next, empty cell; one Backspace must reach the vote just keyed.
        if place is not None and self._votes.vote_at(place) is None and self._go(-1):
            place = self._votes.ballot_at(self.currentIndex())
        if place is not None:
            self._votes.enter({place: None})

    def _clear(self) -> None:
        self._votes.enter(dict.fromkeys(self._chosen()))

    def _chosen(self) -> list[Ballot]:
        places = (self._votes.ballot_at(index) for index in self.selectedIndexes())
        return [place for place in places if place is not None]

    def _go(self, by: int) -> bool:
        """Go to the next or previous cell; tell whether there is one."""
        index = self.currentIndex()
        rows, columns = self._votes.rowCount(), self._votes.member_count
        if not index.isValid() or not rows or not columns:
            return False
        if self._goes_down:
            position = index.column() * rows + index.row() + by
            row, column = position % rows, position // rows
        else:
            position = index.row() * columns + index.column() + by
            row, column = position // columns, position % columns
        if not 0 <= position < rows * columns:
            return False
        self.setCurrentIndex(self._votes.index(row, column))
        return True

    def _copy(self) -> None:
        """Copy what is selected as a spreadsheet takes it."""
        indexes = [index for index in self.selectedIndexes() if self._votes.ballot_at(index) is not None]
        if not indexes:
            return
        rows = sorted({index.row() for index in indexes})
        columns = sorted({index.column() for index in indexes})
        lines = ("\t".join(str(self._votes.index(r, c).data() or "") for c in columns) for r in rows)
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _paste(self, text: str) -> None:
        """Enter a block from a spreadsheet, all of it or nothing; empty cells of it leave what is there."""
        start = self.currentIndex()
        if not start.isValid() or not text.strip():
            return
        entries: dict[Ballot, PanelVote | None] = {}
        # Spreadsheets end the block with a line end, which is not an empty row.
        for down, line in enumerate(text.rstrip("\r\n").split("\n")):
            for across, cell in enumerate(line.rstrip("\r").split("\t")):
                index = self._votes.index(start.row() + down, start.column() + across)
                value = cell.strip()
                if not value:
                    continue
                place = self._votes.ballot_at(index)
                vote = None if place is None else self._read(value, place)
                if place is None or vote is None:
                    # All or nothing: half a pasted block would leave the person to find out which half.
                    self._refuse(value, down, across, fits=place is not None)
                    return
                entries[place] = vote
        # A vote that is pasted over an equal one is not replaced.
        replaced = sum(self._votes.vote_at(place) not in {None, vote} for place, vote in entries.items())
        if replaced:
            self.overwrite_asked.emit(entries, replaced)
        else:
            self.enter_block(entries)

    def enter_block(self, entries: Mapping[Ballot, PanelVote | None]) -> None:
        """Enter a pasted block as one step, and say how much it was."""
        self._votes.enter(entries)
        self.told.emit(self.tr("%n vote(s) pasted. Ctrl+Z takes them back.", "", len(entries)))

    def _read(self, value: str, place: Ballot) -> PanelVote | None:
        """Return what a pasted cell says, None where it is not a vote."""
        if value in _ABSTENTIONS:
            return PanelVote(place.member, place.round, place.dimension, None)
        try:
            score = Score.parse(typed_figures(value))
        except KnownError:
            return None
        if not score.is_on_step(self._votes.step):
            return None
        return PanelVote(place.member, place.round, place.dimension, score)

    def _refuse(self, value: str, down: int, across: int, *, fits: bool) -> None:
        if fits:
            text = self.tr(
                "Nothing was pasted: “%1” in row %2, column %3 of the block is not a score on the scale."
            )
        else:
            text = self.tr("Nothing was pasted: the block extends beyond the grid (“%1”, row %2, column %3).")
        for number, word in enumerate((value, str(down + 1), str(across + 1)), start=1):
            text = text.replace(f"%{number}", word)
        self.refused.emit(text)

    def show_place(self, index: QModelIndex) -> None:
        """Put the cursor on a cell."""
        # By itself Qt adds to what is chosen while Ctrl is held, as it is at an undo.
        alone = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, alone)
        self.scrollTo(index)
