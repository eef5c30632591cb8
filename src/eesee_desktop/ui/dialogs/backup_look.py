"""The look at what is in a backup, beside what is here, before it takes the place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from eesee_desktop.services.bringing_back import AssessmentStanding, BackedUpAssessment, Compared, Contents
from eesee_desktop.ui.kit.form import ranked
from eesee_desktop.ui.kit.row_table import RowTable
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.words.countries import country_name
from eesee_desktop.ui.words.dates import moment_words, period_words
from eesee_desktop.ui.words.placing import in_line, listed, put
from eesee_desktop.ui.words.words import word

_STANDING = 3  # the column


class BackupLook(QWidget):
    """What is in a backup, and what follows if it is brought back."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._head = ranked("", "title", self)
        self._whole = ranked("", "good", self)
        self._inside = RowTable(
            self,
            (
                self.tr("Assessment"),
                self.tr("Words"),
                self.tr("Last change"),
                self.tr("Beside the present one"),
            ),
        )
        self._told = ranked("", "body", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._head)
        column.addWidget(self._whole)
        self._inside.setAccessibleName(self.tr("What is in the backup"))
        column.addWidget(self._inside, 1)
        column.addWidget(self._told)

    @property
    def told(self) -> str:
        """All that is said, besides the table."""
        return f"{self._head.text()} {self._whole.text()} {self._told.text()}".replace("\u200b", "")

    def show_contents(self, contents: Contents, made: str) -> None:
        """Show what is in a backup.

        Args:
            made: When the backup was made, in words.
        """
        self._head.setText(put(self.tr("The backup of %1"), made))
        whole = self.tr("It arrived whole: every page of it was read and checked. It is of %1.")
        self._whole.setText(put(whole, contents.member))
        self._inside.show_rows(
            [
                (
                    _name(entry),
                    str(entry.words),
                    moment_words(entry.modified),
                    _standing(entry.standing),
                )
                for entry in contents.entries
            ]
        )
        self._inside.setColumnHidden(_STANDING, contents.compared is not Compared.DONE)
        self._told.setText(" ".join(self._consequences(contents)))

    def _consequences(self, contents: Contents) -> list[str]:
        told = []
        if not contents.entries:
            told.append(self.tr("There is no assessment in it."))
        if contents.only_here:
            names = listed(_name(entry) for entry in contents.only_here)
            told.append(put(self.tr("Not in it, but in the present workspace: %1."), names))
        told.append(
            {
                Compared.NOTHING_HERE: self.tr(
                    "There is no workspace on this computer yet: nothing is replaced."
                ),
                Compared.DONE: self.tr(
                    "It takes the place of the present workspace, which is kept as a backup of its own: you can bring "
                    "that back in the same way."
                ),
                Compared.ANOTHER: self.tr(
                    "The present workspace is another one, which this passphrase does not open. It is kept as a backup "
                    "of its own: you can bring it back in the same way, with its own passphrase."
                ),
                Compared.UNREADABLE: self.tr(
                    "The present workspace cannot be read, so nothing can be said of what differs. It is kept as it "
                    "is, in a folder among the backups."
                ),
            }[contents.compared]
        )
        return told


def _standing(standing: AssessmentStanding) -> str:
    translate = QCoreApplication.translate
    return {
        AssessmentStanding.SAME: translate("bring back", "the same"),
        AssessmentStanding.OLDER: translate("bring back", "older: you have worked on it since"),
        AssessmentStanding.NEWER: translate("bring back", "newer than what is here"),
        AssessmentStanding.MISSING: translate("bring back", "not here any more"),
        AssessmentStanding.UNKNOWN: "",
    }[standing]


def _name(entry: BackedUpAssessment) -> str:
    translate = QCoreApplication.translate
    training = translate("bring back", "TRAINING") if entry.is_training else ""
    return in_line(
        (
            country_name(entry.country),
            period_words(entry.period),
            f"{word(entry.status)} {training}".rstrip(),
        )
    )
