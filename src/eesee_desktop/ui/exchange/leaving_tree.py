"""What leaves with a sealed file, layer by layer, each thing with its reason; before sealing with a tick."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from eesee_desktop.messages.leaving import layer_words, thing_words, why_words
from eesee_desktop.services.leaving import Layer, LeavingReason, Thing, ThingKind
from eesee_desktop.ui.kit.whole_words import WholeWords
from eesee_desktop.ui.words.placing import put

_THING = Qt.ItemDataRole.UserRole
_GROUPED = (ThingKind.MEMBER_NAME, ThingKind.SOURCE, ThingKind.ATTACHED_FILE)
# What can be chosen as a whole and has no key of its own.
_CHOSEN_WHOLE = frozenset({ThingKind.VOTES, ThingKind.DRAFT})
_OFF = {ThingKind.MEMBER_NAME: LeavingReason.LEFT_OUT, ThingKind.SOURCE: LeavingReason.LEFT_OUT}
_ON = {ThingKind.MEMBER_NAME: LeavingReason.AGREED, ThingKind.SOURCE: LeavingReason.IS_PUBLIC}
_ITEM = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class LeavingTree(QTreeWidget):
    """The layers, and in them what leaves and what stays.

    Args:
        can_choose: Each thing that may stay has a tick.

    Signals:
        chosen: A tick was set or taken away.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None, *, can_choose: bool = False) -> None:
        super().__init__(parent)
        self._can_choose = can_choose
        self._is_filling = False
        self._file: dict[ThingKind, QTreeWidgetItem] = {}
        self.setHeaderHidden(True)
        self.setWordWrap(True)
        self.setItemDelegate(WholeWords(self))
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setVerticalScrollMode(QTreeWidget.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("What leaves"))
        if can_choose:
            self.setAccessibleDescription(self.tr("The space bar sets the tick"))
        self.itemChanged.connect(self._on_item_changed)

    def show_things(self, things: Sequence[Thing], *, ticked: frozenset[str] | None = None) -> None:
        """Show what leaves.

        Args:
            ticked: Keys, or kinds of what has none, that leave; None for what the things say.
        """
        self._is_filling = True
        self.clear()
        self._file.clear()
        for layer in Layer:
            top = QTreeWidgetItem(self, [layer_words(layer, QCoreApplication.translate)])
            top.setFlags(_ITEM)
            font = top.font(0)
            font.setBold(True)
            top.setFont(0, font)
            self._fill(top, [thing for thing in things if thing.layer is layer], ticked)
            top.setExpanded(True)
        self._is_filling = False

    def show_file(self, name: str, size: str) -> None:
        """Show how the file will be called and how large it is."""
        words = {ThingKind.FILE_NAME: name, ThingKind.SIZE: size}
        self._is_filling = True
        for kind, item in self._file.items():
            item.setText(
                0, self._words(Thing(Layer.SERVER, kind, words[kind], LeavingReason.SEEN_BY_CARRIERS))
            )
        self._is_filling = False

    @property
    def unticked(self) -> frozenset[str]:
        """Keys, or kinds of what has none, that are to stay though they might leave."""
        return frozenset(_key(thing) for item, thing in self._choosable() if not _is_ticked(item))

    @property
    def ticked(self) -> frozenset[str]:
        """Keys, or kinds of what has none, that are to leave though they might stay."""
        return frozenset(_key(thing) for item, thing in self._choosable() if _is_ticked(item))

    def _fill(self, top: QTreeWidgetItem, things: Sequence[Thing], ticked: frozenset[str] | None) -> None:
        for thing in things:
            if thing.kind not in _GROUPED:
                self._add(top, thing, ticked)
        for kind in _GROUPED:
            group = [thing for thing in things if thing.kind is kind]
            choosable = [thing for thing in group if self._can_choose and _may_stay(thing)]
            # Apart from those without a tick, or the group could have none itself.
            for part in (choosable, [thing for thing in group if thing not in choosable]):
                if part:
                    self._add_group(top, part, ticked)

    def _add_group(
        self, top: QTreeWidgetItem, things: Sequence[Thing], ticked: frozenset[str] | None
    ) -> None:
        holder = QTreeWidgetItem(top)
        holder.setFlags(_ITEM)
        for thing in things:
            self._add(holder, thing, ticked)
        if self._can_choose and _may_stay(things[0]):
            holder.setFlags(_ITEM | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate)
        self._sum_up(holder)

    def _add(self, parent: QTreeWidgetItem, thing: Thing, ticked: frozenset[str] | None) -> None:
        item = QTreeWidgetItem(parent)
        item.setFlags(_ITEM)
        item.setData(0, _THING, thing)
        if thing.layer is Layer.SERVER and thing.kind in {ThingKind.FILE_NAME, ThingKind.SIZE}:
            self._file[thing.kind] = item
        if self._can_choose and _may_stay(thing):
            leaves = thing.leaves if ticked is None else _key(thing) in ticked
            item.setFlags(_ITEM | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(0, Qt.CheckState.Checked if leaves else Qt.CheckState.Unchecked)
        self._say(item)

    def _say(self, item: QTreeWidgetItem) -> None:
        thing: Thing = item.data(0, _THING)
        if self._can_choose and _may_stay(thing):
            leaves = _is_ticked(item)
            why = (
                _ON.get(thing.kind, LeavingReason.CHOSEN)
                if leaves
                else _OFF.get(thing.kind, LeavingReason.NOT_CHOSEN)
            )
            thing = Thing(thing.layer, thing.kind, thing.what, why, leaves=leaves, key=thing.key)
        item.setText(0, self._words(thing))

    def _words(self, thing: Thing) -> str:
        """Return a thing in a line: what it is, and why it leaves or stays."""
        kind = thing_words(thing, QCoreApplication.translate)
        kind = kind[:1].upper() + kind[1:]
        why = why_words(thing, QCoreApplication.translate)
        words = self.tr("%1: %2 (%3)") if thing.leaves else self.tr("Stays – %1: %2 (%3)")
        if not thing.what:
            words = self.tr("%1 (%3)")
        return put(words, kind, thing.what, why)

    def _sum_up(self, holder: QTreeWidgetItem) -> None:
        """Say beside a group how much of it leaves."""
        things: list[Thing] = [holder.child(row).data(0, _THING) for row in range(holder.childCount())]
        leaving = [
            _is_ticked(holder.child(row)) if self._can_choose and _may_stay(thing) else thing.leaves
            for row, thing in enumerate(things)
        ]
        names = {
            ThingKind.MEMBER_NAME: self.tr("Names of panel members: %1 of %2 leave"),
            ThingKind.SOURCE: self.tr("Sources: %1 of %2 leave"),
            ThingKind.ATTACHED_FILE: self.tr("Attached files: %1 of %2 leave"),
        }
        if not any(leaving) and not _may_stay(things[0]):
            names = {
                ThingKind.MEMBER_NAME: self.tr("Names of panel members that stay: %2"),
                ThingKind.SOURCE: self.tr("Sources that stay: %2"),
                ThingKind.ATTACHED_FILE: self.tr("Attached files that stay: %2"),
            }
        holder.setText(0, put(names[things[0].kind], sum(leaving), len(things)))

    def _choosable(self) -> Iterator[tuple[QTreeWidgetItem, Thing]]:
        waiting = [self.topLevelItem(row) for row in range(self.topLevelItemCount())]
        while waiting:
            item = waiting.pop()
            if item is None:
                continue
            waiting += [item.child(row) for row in range(item.childCount())]
            thing = item.data(0, _THING)
            if isinstance(thing, Thing) and self._can_choose and _may_stay(thing):
                yield item, thing

    def _on_item_changed(self, item: QTreeWidgetItem) -> None:
        thing = item.data(0, _THING)
        if self._is_filling or not isinstance(thing, Thing):
            return
        self._is_filling = True
        self._say(item)
        holder = item.parent()
        if holder is not None and thing.kind in _GROUPED:
            self._sum_up(holder)
        self._is_filling = False
        self.chosen.emit()


def _may_stay(thing: Thing) -> bool:
    return bool(thing.key) or thing.kind in _CHOSEN_WHOLE


def _key(thing: Thing) -> str:
    return thing.key or thing.kind.value


def _is_ticked(item: QTreeWidgetItem) -> bool:
    return item.checkState(0) is Qt.CheckState.Checked
