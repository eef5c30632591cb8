"""The question that a damaged workspace asks: salvage what is whole, go back to a backup, or leave it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from eesee_desktop.domain.damage import Loss, LossKind
from eesee_desktop.domain.errors import KnownError
from eesee_desktop.messages.damage import account_lines, damage_sentence, total_sentence
from eesee_desktop.services.damage import AccountOfAll, AccountOfOne
from eesee_desktop.system.files import write_file
from eesee_desktop.ui.kit.announce import say
from eesee_desktop.ui.kit.em import em_of
from eesee_desktop.ui.kit.form import ColumnArea, align_lines_with_screen, ranked
from eesee_desktop.ui.kit.screen_room import screen_room
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.words.catalogue import in_one
from eesee_desktop.ui.words.countries import country_name
from eesee_desktop.ui.words.dates import moment_words, period_words
from eesee_desktop.ui.words.places import place_name
from eesee_desktop.ui.words.placing import in_line, put

_WIDTH_EMS = 36
_HEIGHT_EMS = 36
_LIST_LINES = 7
_FRAME = 60  # pixels that a window manager may take of the screen


class DamageChoice(Enum):
    """What a person wants of a damaged workspace."""

    SALVAGE = auto()
    GO_BACK = auto()
    LEAVE = auto()


@dataclass(frozen=True, slots=True)
class LastBackup:
    """The backup that one can go back to.

    Attributes:
        place: The folder that it lies in.
    """

    made: datetime
    place: Path


class DamageDialog(QDialog):
    """Says what was found and what is left, and offers the three ways; closing it leaves everything as it is.

    Attributes:
        choice: What was chosen.
    """

    def __init__(
        self, account: AccountOfAll, backup: LastBackup | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lines = "\n".join(_lines(account))
        self.choice = DamageChoice.LEAVE
        self._area = ColumnArea(self)
        self._list = QPlainTextEdit(self._lines, self)
        self._save = QPushButton(self.tr("Save this lis&t…"), self)
        self._told = ranked("", "muted", self)
        self._buttons = QDialogButtonBox(self)
        self._salvage = self._buttons.addButton(
            self.tr("&Salvage what is whole"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._back = self._buttons.addButton(
            self.tr("Go back to a &backup…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self._leave = self._buttons.addButton(
            self.tr("&Leave it as it is"), QDialogButtonBox.ButtonRole.RejectRole
        )
        self._assemble(account, backup)

        self._salvage.clicked.connect(lambda: self._choose(DamageChoice.SALVAGE))
        self._back.clicked.connect(lambda: self._choose(DamageChoice.GO_BACK))
        self._leave.clicked.connect(self.reject)
        self._save.clicked.connect(self._on_save_clicked)

    def _assemble(self, account: AccountOfAll, backup: LastBackup | None) -> None:
        self.setWindowTitle(self.tr("Damaged workspace – eesee"))
        translate = QCoreApplication.translate
        align_lines_with_screen(self._list)
        self._list.setReadOnly(True)
        self._list.setTabChangesFocus(True)
        self._list.setAccessibleName(self.tr("What is recovered and what is lost"))
        self._list.setMinimumHeight(self._list.fontMetrics().lineSpacing() * _LIST_LINES)
        self._save.setProperty("kind", "link")
        self._save.setAutoDefault(False)
        self._salvage.setProperty("kind", "main")
        self._salvage.setDefault(True)
        self._salvage.style().unpolish(self._salvage)  # it was made before it had its kind
        self._salvage.style().polish(self._salvage)
        found = put(
            self.tr("{damage} Nothing was changed in it."), damage=damage_sentence(account.damage, translate)
        )
        column = self._area.column
        for text, rank in (
            (self.tr("The file of this workspace is damaged"), "title"),
            (found, "body"),
            (self.tr("What is left of it can be brought into a new workspace."), "body"),
            (total_sentence(account, translate), "body"),
        ):
            column.addWidget(ranked(text, rank, self))
            column.addSpacing(Space.SMALL)
        column.addWidget(self._list, 1)
        column.addWidget(self._save, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._told)
        column.addSpacing(Space.SMALL)
        for text in (
            self.tr(
                "Salvage: a new workspace with the same passphrase takes the place of the damaged one, which is kept "
                "in a folder beside it."
            ),
            self._backup_words(backup),
        ):
            column.addWidget(ranked(text, "body", self))
            column.addSpacing(Space.SMALL)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, Space.MEDIUM)
        outer.addWidget(self._area, 1)
        below = QVBoxLayout()
        below.setContentsMargins(Space.LARGE, 0, Space.LARGE, 0)
        below.addWidget(self._buttons)
        outer.addLayout(below)
        em, room = em_of(self), screen_room(self)
        self.resize(
            min(int(_WIDTH_EMS * em), room.width() - _FRAME),
            min(int(_HEIGHT_EMS * em), room.height() - _FRAME),
        )
        # Read from the beginning, and answered with one key.
        self._salvage.setFocus()
        self._salvage.setAccessibleDescription(f"{found} {total_sentence(account, translate)}")

    def _backup_words(self, backup: LastBackup | None) -> str:
        if backup is None:
            return self.tr(
                "No backup of this workspace was found here. If there is one on a stick or another disk, plug it "
                "in and choose it."
            )
        return put(
            self.tr(
                "The last good backup is of {when}, in {place}. Going back to one keeps the damaged workspace too."
            ),
            when=moment_words(backup.made),
            place=backup.place,
        )

    def _choose(self, choice: DamageChoice) -> None:
        self.choice = choice
        self.accept()

    def _on_save_clicked(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the list"), "", self.tr("Text (*.txt)"))
        if not chosen:
            return
        try:
            write_file(Path(chosen), self._lines.encode())
        except KnownError as error:
            say(self._told, in_one(error), again=True)
        else:
            say(self._told, put(self.tr("Saved: %1"), chosen), again=True)


def _lines(account: AccountOfAll) -> list[str]:
    of = {one.id: one for one in account.assessments}

    def place_of(loss: Loss) -> str:
        one = of.get(loss.assessment) if loss.assessment is not None else None
        named = loss.kind in {LossKind.FIELD, LossKind.CITATION, LossKind.VERSION}
        if one is None or not named or "/" in loss.where:
            return loss.where
        try:
            return place_name(loss.where, one.instrument)
        # Of a method of before that had other sections.
        except (KeyError, ValueError):
            return loss.where

    return list(account_lines(account, _name_of, place_of, QCoreApplication.translate))


def _name_of(one: AccountOfOne) -> str:
    return in_line((country_name(one.country), period_words(one.period)), " ")
