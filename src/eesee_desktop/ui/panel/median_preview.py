"""What the median of the votes would decide on all dimensions at once, shown before it does."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from eesee_desktop.domain.decision import nearly_tells_votes
from eesee_desktop.domain.ids import DimensionId
from eesee_desktop.domain.instrument import Instrument, ScoringRule
from eesee_desktop.domain.panel import Panel, last_spread
from eesee_desktop.domain.score import Score
from eesee_desktop.ui.kit.asking import AskingDialog
from eesee_desktop.ui.kit.form import ranked
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.words.panel_words import disagreement_name, exactly
from eesee_desktop.ui.words.places import section_name
from eesee_desktop.ui.words.placing import listed, put

_WIDTH = 640  # pixels of ordinary type
_LINES = 15


def ask_medians(
    parent: QWidget, medians: Mapping[DimensionId, Score], panel: Panel, instrument: Instrument
) -> bool:
    """Show the score that each dimension would get, and where the panel disagrees; ask whether to record them."""
    translate = QCoreApplication.translate
    dialog = AskingDialog(
        parent,
        translate("panel", "Use the median where nothing is decided yet?"),
        translate("panel", "Record the medians"),
    )
    text = translate(
        "panel",
        "Each score below is recorded as decided by the median of the votes. What is decided already stays as it is. "
        "One undo takes all of it back.",
    )
    dialog.column.addWidget(ranked(text, "body", dialog))
    dialog.column.addSpacing(Space.MEDIUM)
    table = QTableWidget(len(medians), 4, dialog)
    table.setAccessibleName(translate("panel", "Scores that would be recorded"))
    table.setHorizontalHeaderLabels(
        [
            translate("panel", "Dimension"),
            translate("panel", "Votes"),
            translate("panel", "Median"),
            translate("panel", "To look at first"),
        ]
    )
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    heads = table.horizontalHeader()
    heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    heads.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    heads.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for row, (dimension, score) in enumerate(medians.items()):
        _, spread = last_spread(panel, dimension)
        few = put(translate("panel", "only {n} voted"), n=spread.n)
        notes = (
            disagreement_name(spread, instrument.disagreement),
            few if nearly_tells_votes(ScoringRule.MEDIAN, spread) else "",
        )
        texts = (
            section_name(dimension, instrument),
            str(spread.n),
            exactly(score.exact),
            listed(notes),
        )
        for column, cell in enumerate(texts):
            table.setItem(row, column, QTableWidgetItem(cell))
    lines = min(len(medians), _LINES)
    table.setFixedHeight(heads.sizeHint().height() + 4 + lines * table.verticalHeader().defaultSectionSize())
    dialog.column.addWidget(table)
    return dialog.ask(_WIDTH)
