"""The principles that something would further: a chip with its name for each, and a menu of the others."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QSizePolicy, QWidget

from eesee_desktop.domain.ids import PrincipleId
from eesee_desktop.ui.kit import icons
from eesee_desktop.ui.kit.flow import Flow
from eesee_desktop.ui.kit.form import ranked
from eesee_desktop.ui.kit.lines import broken, least_width, widest_line
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.words.placing import put


class PrincipleChips(Flow):
    """Which principles are chosen; a chip takes its own away, the button behind them adds one.

    Signals:
        chosen_changed(object): Somebody chose or took away; carries all that are chosen, as a tuple of PrincipleId.
    """

    chosen_changed = Signal(object)

    def __init__(self, principles: tuple[tuple[PrincipleId, str], ...], parent: QWidget) -> None:
        """Make them, with none chosen.

        Args:
            principles: Each with its name, which begins with its number.
        """
        super().__init__(parent, spacing=Space.TIGHT)
        self._names = dict(principles)
        self._chosen: set[PrincipleId] = set()
        self._label: QLabel = ranked(self.tr("Serves principles"), "small", self)
        self._chips = {principle: _Chip(name, self) for principle, name in principles}
        self._add = _Chip(self.tr("Add a principle"), self)

        self._label.setWordWrap(False)
        self.add(self._label)
        for principle, chip in self._chips.items():
            chip.setIcon(icons.icon("close"))
            chip.setToolTip(self.tr("Click to take it away"))
            chip.setAccessibleName(put(self.tr("Serves %1"), self._names[principle]))
            chip.setAccessibleDescription(self.tr("Press to take it away"))
            chip.clicked.connect(partial(self._turn, principle))
            chip.hide()
            self.add(chip)
        self._add.setIcon(icons.icon("add"))
        self.add(self._add)

        self._add.clicked.connect(self._on_add_clicked)

    def show_chosen(self, chosen: Collection[PrincipleId]) -> None:
        """Show which are chosen."""
        self._chosen = set(chosen)
        for principle, chip in self._chips.items():
            chip.setVisible(principle in self._chosen)
        self._add.setVisible(len(self._chosen) < len(self._chips) and self.isEnabled())

    def set_read_only(self, is_read_only: bool) -> None:
        """Allow or forbid changes; what cannot be changed has no sign that it could."""
        self.setEnabled(not is_read_only)
        for chip in self._chips.values():
            chip.setIcon(QIcon() if is_read_only else icons.icon("close"))
        self.show_chosen(self._chosen)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for chip in (*self._chips.values(), self._add):
            chip.fit(self.width())

    def menu(self) -> QMenu:
        """Return the menu of those that are not chosen."""
        menu = QMenu(self)
        for principle, name in self._names.items():
            if principle not in self._chosen:
                menu.addAction(name.replace("&", "&&")).triggered.connect(partial(self._turn, principle))
        return menu

    def _turn(self, principle: PrincipleId, _is_checked: bool = False) -> None:  # noqa: FBT002  as Qt calls it
        """Choose one that was not chosen, or take it away; the focus stays among the chips."""
        self.show_chosen(self._chosen ^ {principle})
        (self._add if principle not in self._chosen else self._chips[principle]).setFocus()
        self.chosen_changed.emit(tuple(each for each in self._chips if each in self._chosen))

    def _on_add_clicked(self) -> None:
        menu = self.menu()
        menu.exec(self._add.mapToGlobal(self._add.rect().bottomLeft()))
        menu.deleteLater()


class _Chip(QPushButton):
    """A button whose words go on in further lines where one has not room enough."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(words.replace("&", "&&"), parent)
        self._words = words
        self.setProperty("kind", "chip")
        # Which lets a row be narrower than its chips are in one line.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def fit(self, width: int) -> None:
        """Break the words so that the button is no wider than that, as far as single words allow."""
        beside = super().sizeHint().width() - widest_line(self.text(), self.fontMetrics())
        text = broken(self._words, width - beside, self.fontMetrics()).replace("&", "&&")
        if text != self.text():
            self.setText(text)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the width of a word or two, for which there is always room."""
        hint, metrics = super().sizeHint(), self.fontMetrics()
        beside = hint.width() - widest_line(self.text(), metrics)
        return QSize(beside + least_width(metrics, self._words), hint.height())
