"""What going back to a moment would change, shown before anything is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from eesee_desktop.services.history import Difference
from eesee_desktop.ui.kit.asking import AskingDialog
from eesee_desktop.ui.kit.em import em_of
from eesee_desktop.ui.kit.form import ranked
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.words.placing import own, put
from eesee_desktop.ui.words.things import ThingWords

_WIDTH = 720  # pixels of ordinary type: what is and what was beside each other
_LINES = 14  # of the list, in heights of a line
_SHOWN = 80  # letters of a text; the difference itself stands in the history


def ask_going_back(
    parent: QWidget, moment: str, differences: Sequence[Difference], words: ThingWords
) -> bool:
    """Show what would be another thing, and ask whether to go back.

    Args:
        moment: In words.
    """
    translate = QCoreApplication.translate
    dialog = AskingDialog(
        parent,
        put(translate("history", "Go back to before {moment}?"), moment=moment),
        translate("history", "Go back"),
    )
    text = translate(
        "history",
        "The whole assessment will be as it was: texts, scores, recommendations, sources, panel and votes. What "
        "would change is listed below. Undo takes it back exactly.",
    )
    dialog.column.addWidget(ranked(text, "body", dialog))
    dialog.column.addSpacing(Space.MEDIUM)
    tree = QTreeWidget(dialog)
    tree.setColumnCount(3)
    tree.setHeaderLabels(
        [
            put(translate("history", "Changes: {count}"), count=len(differences)),
            translate("history", "Now"),
            translate("history", "Then"),
        ]
    )
    tree.setRootIsDecorated(False)
    tree.setAccessibleName(translate("history", "What would change"))
    tree.setMinimumHeight(int(em_of(tree) * _LINES))
    tree.addTopLevelItems(
        [
            QTreeWidgetItem(
                [
                    words.name(one.thing, one.now or one.then),
                    _line(words.value(one.thing, one.now)),
                    _line(words.value(one.thing, one.then)),
                ]
            )
            for one in differences
        ]
    )
    tree.header().setStretchLastSection(False)
    heads = (tree.headerItem().text(column) for column in range(3))
    widest = max(map(tree.header().fontMetrics().horizontalAdvance, heads))
    tree.header().setMinimumSectionSize(widest + 2 * Space.SMALL)
    for column in range(3):
        tree.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
    dialog.column.addWidget(tree)
    return dialog.ask(_WIDTH)


def _line(text: str) -> str:
    line = " ".join(text.split())
    return "–" if not line else own(line if len(line) <= _SHOWN else f"{line[:_SHOWN]}…")
