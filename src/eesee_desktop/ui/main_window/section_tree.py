"""The sections of an assessment, each with how far it is, told by a shape."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from eesee_desktop.domain.scoring import PrincipleResult, written
from eesee_desktop.ui.kit import icons
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import current_colours
from eesee_desktop.ui.words.placing import listed
from eesee_desktop.ui.words.shown_scores import in_figures

_LINES = 2  # of a name, at most
_SECTION = Qt.ItemDataRole.UserRole


class SectionProgress(StrEnum):
    """How far a section is."""

    NONE = "progress-none"
    SOME = "progress-some"
    DONE = "progress-done"
    OPTIONAL = "progress-optional"
    """Empty, and may stay so."""


@dataclass(frozen=True, slots=True)
class SectionRow:
    """One line of the tree.

    Attributes:
        icon: For a page that shows rather than asks, instead of progress.
        parent: The section it stands under, empty at the top.
        value: A short figure at the end of the line, such as the score.
        result: What the figure of a principle came from; put into words only where the line is drawn anew.
        asked: How many comments of the consortium wait there for an answer.
    """

    section: str
    title: str
    progress: SectionProgress | None = None
    icon: str = ""
    parent: str = ""
    value: str = ""
    result: PrincipleResult | None = None
    asked: int = 0

    @property
    def figures(self) -> str:
        """What stands at the end of the line."""
        if not self.asked:
            return self.value
        return f"{self.value}  ?\u202f{self.asked}".strip()


class _WrappingDelegate(QStyledItemDelegate):
    """Gives a name the height of two lines where it needs them; what is longer ends in dots at the end of the second.

    A number stands at the beginning of its name, so that it is always seen.
    """

    def __init__(self, tree: SectionTree) -> None:
        super().__init__(tree)
        self._tree = tree

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        hint = super().sizeHint(option, index)
        tree, metrics = self._tree, self._tree.fontMetrics()
        depth = 2 if index.parent().isValid() else 1
        width = tree.columnWidth(0) - depth * tree.indentation()
        # What one line takes with all that the style sheet puts around it.
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        whole.features &= ~QStyleOptionViewItem.ViewItemFeature.WrapText
        needed = tree.style().sizeFromContents(QStyle.ContentsType.CT_ItemViewItem, whole, QSize(), tree)
        is_long = needed.width() > width
        # Not what the style says of a text that wraps: it knows nothing of the width of the column.
        lines = _LINES if is_long else 1
        padding = max(
            hint.height() - metrics.lineSpacing() * max(1, hint.height() // metrics.lineSpacing()), 0
        )
        return QSize(width, lines * metrics.lineSpacing() + max(padding, metrics.lineSpacing() // 2))


class SectionTree(QTreeWidget):
    """The way to any section.

    Signals:
        section_chosen(str): Somebody went to a section.
    """

    section_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: dict[str, QTreeWidgetItem] = {}
        self._rows: dict[str, SectionRow] = {}

        self.setObjectName("sections")
        self.setAccessibleName(self.tr("Sections"))
        self.setHeaderHidden(True)
        self.setColumnCount(2)
        self.setRootIsDecorated(True)
        self._size_icons()
        self.setWordWrap(True)
        # Not for the scores, which Qt asks of all lines at each change of one.
        self.setItemDelegateForColumn(0, _WrappingDelegate(self))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        # Item by item, Qt leaves the last of lines that are of several heights half below the edge.
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.header().setStretchLastSection(False)
        self.header().setMinimumSectionSize(1)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)

        self.currentItemChanged.connect(self._on_current_item_changed)
        # Of the column and not of the tree: it gets its width after the tree has its own, and with the first figure.
        self.header().sectionResized.connect(self._on_header_section_resized)

    @property
    def section(self) -> str:
        """The chosen section, empty if none."""
        item = self.currentItem()
        return str(item.data(0, _SECTION)) if item is not None else ""

    @property
    def sections(self) -> tuple[str, ...]:
        """All sections in their order."""
        return tuple(self._items)

    def show_rows(self, rows: Iterable[SectionRow]) -> None:
        """Show the sections; choice and folds stay."""
        rows = tuple(rows)
        if tuple(row.section for row in rows) != self.sections:
            chosen = self.section
            folded = [
                name for name, item in self._items.items() if item.childCount() and not item.isExpanded()
            ]
            # Nobody went anywhere: a section came or went beside the one in front.
            with QSignalBlocker(self):
                self._build(rows)
                for name in folded:
                    if name in self._items:
                        self._items[name].setExpanded(False)
                if chosen in self._items:
                    self.setCurrentItem(self._items[chosen])
        self.update_rows(rows)

    def update_rows(self, rows: Iterable[SectionRow]) -> None:
        """Show some of the sections as they are now; only what looks different is painted."""
        for row in rows:
            if self._rows.get(row.section) != row:
                self._rows[row.section] = row
                self._fill(self._items[row.section], row)
                self._make_room_for(row)

    def choose(self, section: str) -> None:
        """Go to a section as if somebody had chosen it."""
        item = self._items.get(section)
        if item is not None:
            self.setCurrentItem(item)
            self.executeDelayedItemsLayout()
            self.scrollToItem(item)

    def step(self, by: int) -> None:
        """Go so many sections on, or back where negative; stops at both ends."""
        sections = self.sections
        if self.section in sections:
            index = min(max(sections.index(self.section) + by, 0), len(sections) - 1)
            self.choose(sections[index])

    @override
    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        # Qt brings more into sight than what was chosen, and so moves the list under the pointer.
        place, seen = self.visualRect(index), self.viewport().rect()
        if not (place.isValid() and seen.top() <= place.top() and place.bottom() <= seen.bottom()):
            super().scrollTo(index, hint)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for row in self._rows.values():
            self._make_room_for(row)  # which is more than before it had its look

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._size_icons()
            self.setColumnWidth(1, 1)
            for section, row in self._rows.items():
                self._fill(self._items[section], row)
                self._make_room_for(row)
        super().changeEvent(event)

    def _size_icons(self) -> None:
        side = self.fontMetrics().height()
        self.setIconSize(QSize(side, side))
        self.setIndentation(side)

    def _make_room_for(self, row: SectionRow) -> None:
        # By hand: Qt would ask every row for its size, and lay the names out anew, with each score that is chosen.
        if row.value or row.asked:
            # But asked of Qt: the style sheet has paddings of its own.
            room = self.sizeHintForIndex(self.indexFromItem(self._items[row.section], 1)).width()
            if room > self.columnWidth(1):
                self.setColumnWidth(1, room)

    def _build(self, rows: tuple[SectionRow, ...]) -> None:
        self.clear()
        self.setColumnWidth(1, 1)
        self._items = {}
        self._rows = {}
        for row in rows:
            above = self._items.get(row.parent)
            item = QTreeWidgetItem(above) if above is not None else QTreeWidgetItem(self)
            item.setData(0, _SECTION, row.section)
            self._items[row.section] = item
            if above is not None:
                above.setExpanded(True)

    def _fill(self, item: QTreeWidgetItem, row: SectionRow) -> None:
        colours = current_colours()
        item.setText(0, row.title)
        # With its weights: they need not be equal, and then the figure is not the mean that one would expect.
        working = in_figures(written(row.result)) if row.result is not None else ""
        asked = self.tr("%n comment(s) to be answered", "", row.asked) if row.asked else ""
        for column in (0, 1):
            item.setToolTip(column, f"{row.title}\n{working}\n{asked}".strip())
        item.setText(1, row.figures)
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        colour = colours.accent if row.progress is SectionProgress.DONE else colours.muted
        item.setIcon(
            0, icons.icon(row.progress.value if row.progress else row.icon or "text", colour, for_item=True)
        )
        spoken = [row.title, progress_words(row.progress) if row.progress else "", row.value, asked]
        # The shape is the only sign of progress on screen, and a screen reader does not see it.
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, listed(spoken))

    def _on_header_section_resized(self, column: int) -> None:
        if column == 0:
            self.scheduleDelayedItemsLayout()  # names wrap otherwise now

    def _on_current_item_changed(self, current: QTreeWidgetItem | None) -> None:
        if current is not None:
            self.section_chosen.emit(str(current.data(0, _SECTION)))


def progress_words(progress: SectionProgress) -> str:
    """Return how far a section is, for those who do not see the shape."""
    return {
        SectionProgress.NONE: QCoreApplication.translate("progress", "not begun"),
        SectionProgress.SOME: QCoreApplication.translate("progress", "begun"),
        SectionProgress.DONE: QCoreApplication.translate("progress", "complete"),
        SectionProgress.OPTIONAL: QCoreApplication.translate("progress", "optional, empty"),
    }[progress]
