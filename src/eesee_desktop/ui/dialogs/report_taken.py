"""What became of a published report that was brought in: every paragraph and where it went, the lost ones first."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPlainTextEdit,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.intake.report_reading import Destination, Placement
from eesee_desktop.services.intake import ReportTaken
from eesee_desktop.ui.kit.em import em_of
from eesee_desktop.ui.kit.form import ranked
from eesee_desktop.ui.kit.screen_room import screen_room
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.words.places import place_name

_FIELD, _TEXT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1

DESTINATIONS: Mapping[Destination, str] = {
    Destination.TEXT: QT_TRANSLATE_NOOP("destinations", "{place}"),
    Destination.CONTINUATION: QT_TRANSLATE_NOOP("destinations", "{place}, joined to the paragraph before"),
    Destination.RECOMMENDATION: QT_TRANSLATE_NOOP("destinations", "{place}"),
    Destination.HEADING: QT_TRANSLATE_NOOP("destinations", "Heading of {place}; the report prints its own"),
    Destination.SCORE: QT_TRANSLATE_NOOP("destinations", "Score of {place}"),
    Destination.SCORE_FOOTNOTE: QT_TRANSLATE_NOOP(
        "destinations", "Score of {place}; the report prints its own footnote"
    ),
    Destination.STANDING_TITLE: QT_TRANSLATE_NOOP("destinations", "Title that every report has"),
    Destination.COUNTRY: QT_TRANSLATE_NOOP("destinations", "Country on the title page"),
    Destination.MONTH: QT_TRANSLATE_NOOP("destinations", "Month on the title page"),
    Destination.LOGO: QT_TRANSLATE_NOOP("destinations", "Logo; the report prints its own"),
    Destination.PICTURE: QT_TRANSLATE_NOOP("destinations", "Picture; pictures are not taken"),
    Destination.PAGE_NUMBER: QT_TRANSLATE_NOOP("destinations", "Page number"),
    Destination.SECTION_UNKNOWN: QT_TRANSLATE_NOOP(
        "destinations", "Not taken: no report has the heading above it"
    ),
    Destination.FIELD_MISSING: QT_TRANSLATE_NOOP(
        "destinations", "Not taken: there is no field for prose in this section"
    ),
    Destination.SCORE_DOUBLED: QT_TRANSLATE_NOOP(
        "destinations", "Not taken: an earlier paragraph gave this score"
    ),
}


class ReportTakenWindow(QDialog):
    """The paragraphs in groups; what found no place is in front, to be read and copied whole.

    Signals:
        go_requested(str): Go to a field.
    """

    go_requested = Signal(str)

    def __init__(self, taken: ReportTaken, instrument: Instrument, parent: QWidget) -> None:
        super().__init__(parent)
        self._instrument = instrument
        self._tree = QTreeWidget(self)
        self._whole = QPlainTextEdit(self)
        self._assemble()
        self._fill(taken)

        self._tree.currentItemChanged.connect(self._on_tree_current_item_changed)
        self._tree.itemActivated.connect(self._on_tree_item_activated)
        first = self._tree.topLevelItem(0)
        if first is not None:
            self._tree.setCurrentItem(first.child(0) or first)

    def _assemble(self) -> None:
        self.setWindowTitle(self.tr("What was taken from the report"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        tree = self._tree
        tree.setColumnCount(2)
        tree.setHeaderLabels([self.tr("Paragraph"), self.tr("Where it went")])
        tree.setAccessibleName(self.tr("Paragraphs"))
        tree.setAccessibleDescription(self.tr("Enter goes to the place"))
        tree.setUniformRowHeights(True)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Interactive)
        self._whole.setReadOnly(True)
        self._whole.setTabChangesFocus(True)
        self._whole.setAccessibleName(self.tr("Whole paragraph"))
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.addWidget(tree)
        splitter.addWidget(self._whole)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        # Or Enter in the list would close the window, as the list lets it pass.
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.MEDIUM)
        column.setSpacing(Space.SMALL)
        self._lead = ranked("", "body", self)
        column.addWidget(self._lead)
        column.addWidget(splitter, 1)
        column.addWidget(buttons)
        em = int(em_of(self))
        room = screen_room(self)
        self.resize(min(50 * em, room.width() - Space.HUGE), min(34 * em, room.height() - 2 * Space.HUGE))
        tree.setColumnWidth(1, self.width() * 2 // 5)

    def _fill(self, taken: ReportTaken) -> None:
        placements = taken.reading.placements
        lost = taken.reading.unplaced
        words = [
            self.tr("%n paragraph(s) were read", "", len(placements)),
            self.tr("%n field(s) were filled", "", len(taken.taken)),
            self.tr("%n paragraph(s) could not be placed", "", len(lost)),
        ]
        self._lead.setText(" · ".join(words))
        if lost:
            self._group(self.tr("Not placed"), lost)
        if taken.kept:
            group = self._head(self.tr("Left alone, because the assessment already had text there"))
            for name in taken.kept:
                item = QTreeWidgetItem(group, [place_name(name, self._instrument), ""])
                item.setData(0, _FIELD, name)
        self._group(
            self.tr("Taken"), [item for item in placements if item.is_placed and _took(item.destination)]
        )
        self._group(
            self.tr("Standard text"),
            [item for item in placements if item.is_placed and not _took(item.destination)],
        )

    def _head(self, title: str) -> QTreeWidgetItem:
        group = QTreeWidgetItem(self._tree, [title, ""])
        font = group.font(0)
        font.setBold(True)
        group.setFont(0, font)
        group.setFirstColumnSpanned(True)
        group.setExpanded(True)
        return group

    def _group(self, title: str, placements: list[Placement] | tuple[Placement, ...]) -> None:
        if not placements:
            return
        group = self._head(f"{title} ({len(placements)})")
        for placement in placements:
            item = QTreeWidgetItem(group, [placement.excerpt, self._where(placement)])
            item.setToolTip(0, self.tr("Line %1").replace("%1", str(placement.line)))
            item.setToolTip(1, item.text(1))
            item.setData(0, _FIELD, placement.field)
            item.setData(0, _TEXT, placement.text)

    def _where(self, placement: Placement) -> str:
        place = place_name(placement.field, self._instrument) if placement.field else ""
        words = QCoreApplication.translate("destinations", DESTINATIONS[placement.destination])
        return words.format(place=place or "…")

    def _on_tree_current_item_changed(self, item: QTreeWidgetItem | None) -> None:
        self._whole.setPlainText("" if item is None else str(item.data(0, _TEXT) or ""))

    def _on_tree_item_activated(self, item: QTreeWidgetItem) -> None:
        field = str(item.data(0, _FIELD) or "")
        if field:
            self.go_requested.emit(field)


def _took(destination: Destination) -> bool:
    """Tell whether something of the paragraph is in the assessment now."""
    return destination in {
        Destination.TEXT,
        Destination.CONTINUATION,
        Destination.RECOMMENDATION,
        Destination.SCORE,
        Destination.SCORE_FOOTNOTE,
    }
