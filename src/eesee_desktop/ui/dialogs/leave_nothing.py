"""What is on this computer, to be picked and removed for good; what nobody can reach; and what to print before."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.messages.leaving_nothing import here_words, limit_words, state_words
from eesee_desktop.services.leaving_nothing import HereKind, HereState, HereThing, RemovedHere, Unsent
from eesee_desktop.ui.kit.announce import say
from eesee_desktop.ui.kit.asking import AskingDialog
from eesee_desktop.ui.kit.flow import Flow
from eesee_desktop.ui.kit.form import add_field, breakable, ranked
from eesee_desktop.ui.kit.line_edit import LineEdit
from eesee_desktop.ui.kit.lines import Tick
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.words.catalogue import in_one
from eesee_desktop.ui.words.placing import put
from eesee_desktop.ui.words.sizes import size_words

OPENING = frozenset({HereKind.WORKSPACE, HereKind.KEYS})
"""Without these nothing that was written can be read here any more."""
_WIDTH = 620
_PATHS_SHOWN = 4


class LeaveNothingDialog(AskingDialog):
    """Lists everything by kind, with a box to tick for each.

    Attributes:
        boxes: By kind; only of what can be removed.
        typed: Where a word is typed that nobody types by mistake.
    """

    def __init__(
        self,
        things: Sequence[HereThing],
        unsent: Sequence[Unsent],
        write_sheet: Callable[[Path], object] | None,
        parent: QWidget | None,
    ) -> None:
        """Make one.

        Args:
            write_sheet: Writes what is needed to go on, or raises a KnownError; None where nothing was sealed.
        """
        translate = QCoreApplication.translate
        title = translate("dialogs", "Leave nothing on this computer")
        super().__init__(parent, title, translate("dialogs", "Remove for good"))
        self.go_on.setProperty("kind", "danger")
        self._things = tuple(things)
        self._unsent = tuple(unsent)
        self._write_sheet = write_sheet
        self._is_sheet_written = write_sheet is None
        self.boxes: dict[HereKind, Tick] = {}
        self._even = Tick(self.tr("&Also what may be nowhere else"), self)
        self._print = QPushButton(self.tr("&Print what is needed to go on…"), self)
        self._printed = ranked("", "body", self)
        self.typed = LineEdit(self)
        self._word = self.tr("remove")
        self._assemble()

        self._print.clicked.connect(self._on_print_clicked)
        self.set_problem(self._what_is_wrong, lambda: self._to_mend)

    @property
    def picked(self) -> tuple[HereThing, ...]:
        """What is to go."""
        kinds = {kind for kind, box in self.boxes.items() if box.isChecked()}
        return tuple(one for one in self._things if one.kind in kinds and one.state is HereState.THERE)

    def ask_what(self) -> bool:
        """Show the dialog; tell whether what is picked is to go."""
        return self.ask(_WIDTH)

    def _assemble(self) -> None:
        column = self.column
        column.addWidget(
            ranked(
                self.tr(
                    "For a computer that may be taken away. What you pick is removed, and cannot be brought back: not "
                    "by you, not by a recovery code, not by anybody who helps you."
                ),
                "body",
            )
        )
        if self._unsent:
            warning = self.tr(
                "%n assessment(s) here are drafts, or no receipt says that they were accepted: there may be no other "
                "copy.",
                "",
                len(self._unsent),
            )
            column.addSpacing(Space.SMALL)
            column.addWidget(ranked(warning, "danger"))
            column.addWidget(self._even)
        self._even.setVisible(bool(self._unsent))
        self._add_sheet()
        self._add_lead(self.tr("On this computer, as far as the program knows"))
        for kind in HereKind:
            self._add_kind(kind, [one for one in self._things if one.kind is kind])
        self._add_lead(self.tr("What the program cannot reach"))
        for limit in limit_words(QCoreApplication.translate):
            column.addWidget(ranked(f"• {limit}", "muted"))
        column.addSpacing(Space.LARGE)
        label = put(self.tr("It cannot be undone. &Type “%1” to continue"), self._word)
        add_field(column, label, self.typed)

    def _add_lead(self, text: str) -> None:
        self.column.addSpacing(Space.LARGE)
        self.column.addWidget(ranked(text, "lead"))
        self.column.addSpacing(Space.TIGHT)

    def _add_sheet(self) -> None:
        self._add_lead(self.tr("Before that"))
        can_print = self._write_sheet is not None
        text = (
            self.tr(
                "Print, or save on a stick, what is needed to go on from the consortium's copy: which file they have, "
                "its check code, and the steps. Nothing on it opens anything."
            )
            if can_print
            else self.tr("Nothing was sealed here: there is no copy from which to go on.")
        )
        self.column.addWidget(ranked(text, "body"))
        row = Flow(self)
        row.add(self._print)
        self.column.addWidget(row)
        self.column.addWidget(self._printed)
        self._print.setVisible(can_print)
        self._printed.hide()

    def _add_kind(self, kind: HereKind, things: Sequence[HereThing]) -> None:
        if not things:
            return
        there = [one for one in things if one.state is HereState.THERE]
        words = here_words(kind, QCoreApplication.translate)
        if there:
            box = Tick(words, self)
            self.boxes[kind] = box
            self.column.addWidget(box)
        else:
            self.column.addWidget(ranked(words, "body"))
        lines = [self._line(one) for one in things[:_PATHS_SHOWN]]
        if len(things) > _PATHS_SHOWN:
            lines.append(self.tr("and %n more", "", len(things) - _PATHS_SHOWN))
        self.column.addWidget(ranked("\n".join(lines), "muted"))
        self.column.addSpacing(Space.SMALL)

    @staticmethod
    def _line(thing: HereThing) -> str:
        state = state_words(thing.state, QCoreApplication.translate)
        return put("%1 (%2)", breakable(str(thing.path)), state or size_words(thing.size))

    def _what_is_wrong(self) -> str:
        picked = {one.kind for one in self.picked}
        if not picked:
            return self.tr("Pick what is to go.")
        if picked & OPENING:
            if self._unsent and not self._even.isChecked():
                return self.tr("Some of it may be nowhere else. Send it first, or say that it may go.")
            if not self._is_sheet_written:
                return self.tr("Print first what is needed to go on.")
        if self.typed.text().strip().casefold() != self._word.casefold():
            return put(self.tr("Type “%1” to continue."), self._word)
        return ""

    @property
    def _to_mend(self) -> QWidget:
        picked = {one.kind for one in self.picked}
        if not picked and self.boxes:
            return next(iter(self.boxes.values()))
        if picked & OPENING:
            if self._unsent and not self._even.isChecked():
                return self._even
            if not self._is_sheet_written:
                return self._print
        return self.typed

    def _on_print_clicked(self) -> None:
        title = self.tr("Print what is needed to go on")
        kinds = self.tr("PDF (*.pdf);;Text (*.txt)")
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(Path.home() / "eesee-go-on.pdf"), kinds)
        if chosen and self._write_sheet is not None:
            self.write_sheet(Path(chosen))

    def write_sheet(self, target: Path) -> None:
        """Write what is needed to go on, and say so."""
        if self._write_sheet is None:
            return
        try:
            self._write_sheet(target)
        except KnownError as error:
            told = in_one(error)
        else:
            self._is_sheet_written = True
            words = self.tr("Written: %1. Print it, or take it away: it is not removed with the rest.")
            told = put(words, breakable(str(target)))
        say(self._printed, told, again=True)
        self._printed.show()


def tell_removed(removed: RemovedHere, parent: QWidget | None) -> None:
    """Say what is gone and what is still there; the program ends after it."""
    translate = QCoreApplication.translate
    dialog = AskingDialog(parent, translate("dialogs", "Removed"), translate("dialogs", "Close the program"))
    counts: Mapping[HereKind, int] = {
        kind: sum(one.kind is kind for one in removed.gone) for kind in HereKind
    }
    for kind, count in counts.items():
        if count:
            dialog.column.addWidget(ranked(f"✓ {here_words(kind, translate)} ({count})", "body"))
    if removed.left:
        dialog.column.addSpacing(Space.MEDIUM)
        dialog.column.addWidget(ranked(translate("dialogs", "Still there. Remove it by hand:"), "danger"))
        for one in removed.left:
            dialog.column.addWidget(ranked(breakable(str(one.path)), "body"))
    dialog.column.addSpacing(Space.MEDIUM)
    dialog.column.addWidget(ranked(translate("dialogs", "Think of what the program cannot reach:"), "lead"))
    for limit in limit_words(translate):
        dialog.column.addWidget(ranked(f"• {limit}", "muted"))
    dialog.ask(_WIDTH)
