"""What there is to do where there is no assessment yet: three choices, each with a picture and what it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from eesee_desktop.ui.kit import icons
from eesee_desktop.ui.kit.explanation import MeasuredCard
from eesee_desktop.ui.kit.flow import Flow
from eesee_desktop.ui.kit.form import ColumnArea, ranked
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import Space, current_colours
from eesee_desktop.ui.kit.turning_row import TurningRow

_PICTURE = 48
_MEASURE = 60  # characters of a line
_BESIDE = 17  # ems of a choice that stands beside two others


class FirstChoice(MeasuredCard):
    """One choice: picture, name, what it is, and what to press."""

    def __init__(
        self, picture: str, name: str, meaning: str, buttons: Sequence[QPushButton], parent: QWidget
    ) -> None:
        super().__init__(_MEASURE, parent)
        self._picture_name = picture
        self._picture = QLabel(self)
        self._name = ranked(name, "lead", self)
        self.meaning = ranked(meaning, "muted", self)

        below = Flow(self)
        for button in buttons:
            button.setAccessibleDescription(meaning)
            below.add(button)
        self.meaning.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        column = self.column
        column.addWidget(self._picture)
        column.addWidget(self._name)
        column.addWidget(self.meaning, 1)
        column.addSpacing(Space.SMALL)
        column.addWidget(below)
        self._dress()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._dress()

    def _dress(self) -> None:
        """Draw the picture in the theme's colour."""
        picture = icons.pixmap(
            self._picture_name, _PICTURE, current_colours().accent, self.devicePixelRatioF()
        )
        self._picture.setPixmap(picture)


class FirstChoices(ColumnArea):
    """Three choices side by side, or one below the other where there is not room enough."""

    def __init__(
        self,
        begin: QPushButton,
        bring_in: Sequence[QPushButton],
        practise: QPushButton,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, widest=Space.WIDE, margin=0)
        heading = ranked(self.tr("What would you like to do first?"), "title", self.home)
        self.choices = [
            FirstChoice(picture, name, meaning, buttons, self.home)
            for picture, name, meaning, buttons in (
                (
                    "report",
                    self.tr("Begin an assessment"),
                    self.tr(
                        "One country and one study period. You can stop at any time and pick up where you left off."
                    ),
                    (begin,),
                ),
                (
                    "import",
                    self.tr("Start from last year"),
                    self.tr(
                        "Bring in a published report or an exported assessment. Its texts are your starting point."
                    ),
                    bring_in,
                ),
                (
                    "practice",
                    self.tr("Look around first"),
                    self.tr("A finished, invented assessment, clearly marked. Nothing in it can be broken."),
                    (practise,),
                ),
            )
        ]

        row = TurningRow(len(self.choices) * _BESIDE, self.home, spacing=Space.LARGE, below=Space.LARGE)
        for choice in self.choices:
            row.add(choice)
        self.column.addWidget(heading)
        self.column.addSpacing(Space.LARGE)
        self.column.addWidget(row)
        self.column.addStretch(1)
