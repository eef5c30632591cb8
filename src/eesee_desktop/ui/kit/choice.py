"""A choice of one among several, safe to scroll past and quick to the keyboard."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import accumulate

from PySide6.QtCore import QMargins, QSize, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel, QStyledItemDelegate, QWidget

from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.still import leave_to_wheel


class Choice(QComboBox):
    """A combo box in which a letter chooses as the arrow keys do, and the wheel scrolls the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        leave_to_wheel(self)

    @override
    def sizeHint(self) -> QSize:
        # Qt measures the ink of the texts and draws by their advance, which in some faces is a little more.
        return super().sizeHint().grownBy(QMargins(0, 0, self.fontMetrics().averageCharWidth() // 2, 0))

    @override
    def showPopup(self) -> None:
        # The box's own way of drawing its rows leaves no room between them. Only now: making one takes time.
        if not isinstance(self.itemDelegate(), QStyledItemDelegate):
            self.setItemDelegate(QStyledItemDelegate(self))
        # The list is told as a part of its own.
        self.view().setAccessibleName(self.accessibleName())
        super().showPopup()
        self._end_with_a_row()

    def _end_with_a_row(self) -> None:
        """Let a list for which the screen has no room end with a whole row."""
        view, popup = self.view(), self.view().window()
        # One by one: a word in another script makes its row higher.
        ends = list(accumulate(view.sizeHintForRow(row) for row in range(self.count())))
        seen = view.viewport().height()
        if not ends or ends[0] <= 0 or ends[-1] <= seen:
            return
        place, cut = popup.geometry(), seen - max((end for end in ends if end <= seen), default=0)
        is_above = place.top() < self.mapToGlobal(self.rect().topLeft()).y()
        popup.setGeometry(place.adjusted(0, cut if is_above else 0, 0, 0 if is_above else -cut))

    @override
    def keyPressEvent(self, e: QKeyEvent, /) -> None:
        before = self.currentIndex()
        super().keyPressEvent(e)
        by_letter = bool(e.text()) and e.text().isprintable() and not self.isEditable()
        if by_letter and self.currentIndex() != before:
            self.activated.emit(self.currentIndex())  # Qt shows the new choice and tells nobody

    @override
    def wheelEvent(self, e: QWheelEvent, /) -> None:
        e.ignore()


def name_choice(box: QComboBox, name: str) -> None:
    """Give a choice that stands without a label a name for screen readers."""
    box.setAccessibleName(name)
    # On Linux Qt calls a choice by what is chosen, and leaves its name to a label, which need not be seen.
    label = QLabel(name, box.parentWidget())
    label.setBuddy(box)
    label.hide()


class ValueChoice(Choice):
    """A choice of values, which stay what they are; Qt would make plain texts of them.

    Signals:
        value_chosen: Somebody chose; carries the value.
    """

    value_chosen = Signal(object)

    def __init__(self, choices: Iterable[tuple[object, str]], parent: QWidget | None = None) -> None:
        """Make one.

        Args:
            choices: Value and word of each; the first is shown where there is no such value.
        """
        super().__init__(parent)
        self._values: list[object] = []
        for value, word in choices:
            self._values.append(value)
            self.addItem(word)

        self.activated.connect(self._on_activated)

    @property
    def value(self) -> object:
        """The value shown."""
        return self._values[self.currentIndex()]

    def show_value(self, value: object) -> None:
        """Show a value; says nothing, as nobody chose it."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else 0)

    def _on_activated(self, index: int) -> None:
        self.value_chosen.emit(self._values[index])
