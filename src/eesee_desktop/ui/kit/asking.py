"""The frame of every dialog: a column, a line for what is wrong, OK and Cancel."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from eesee_desktop.ui.kit.announce import say
from eesee_desktop.ui.kit.em import ORDINARY_EM, em_of
from eesee_desktop.ui.kit.form import ColumnArea, ranked
from eesee_desktop.ui.kit.screen_room import screen_room
from eesee_desktop.ui.kit.theme import Space

_WIDTH = 480
_FRAME = 40  # what a window manager may take of the screen


class AskingDialog(QDialog):
    """A title, what is asked, and two ways out.

    Args:
        do: Words of the button that goes on, a verb.
    """

    def __init__(self, parent: QWidget | None, title: str, do: str) -> None:
        super().__init__(parent)
        # ``str()`` is the empty string: nothing stands in the way.
        self._problem: Callable[[], str] = str
        self._field: Callable[[], QWidget | None] = lambda: None
        self._area = ColumnArea(self)
        self._wrong = ranked("", "danger", self)
        self._buttons = QDialogButtonBox(self)
        self.go_on = self._buttons.addButton(do, QDialogButtonBox.ButtonRole.AcceptRole)
        self._cancel = self._buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.column = self._area.column

        self.setWindowTitle(title)
        self.go_on.setProperty("kind", "main")
        self.go_on.setDefault(True)
        self._wrong.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._area, 1)
        below = QVBoxLayout()
        below.setContentsMargins(Space.LARGE, Space.SMALL, Space.LARGE, Space.LARGE)
        below.setSpacing(Space.SMALL)
        below.addWidget(self._wrong)
        below.addWidget(self._buttons)
        outer.addLayout(below)
        self.column.addWidget(ranked(title, "title", self))
        self.column.addSpacing(Space.MEDIUM)

        self._buttons.accepted.connect(self._on_buttons_accepted)
        self._buttons.rejected.connect(self.reject)

    def add_button(self, words: str) -> QPushButton:
        """Add another way out and return its button, which does nothing by itself."""
        return self._buttons.addButton(words, QDialogButtonBox.ButtonRole.ActionRole)

    def set_cancel_words(self, words: str) -> None:
        """Say otherwise what it means not to go on."""
        self._cancel.setText(words)

    def set_problem(
        self, problem: Callable[[], str], field: QWidget | Callable[[], QWidget] | None = None
    ) -> None:
        """Set what is asked when the person goes on: returns what stands in the way, empty if nothing.

        Args:
            field: Where it can be mended, or what says so then.
        """
        self._problem = problem
        self._field = (lambda: field) if isinstance(field, QWidget) or field is None else field

    def ask(self, width: int = _WIDTH) -> bool:
        """Show the dialog, as high as what it asks; tell whether the person went on.

        Args:
            width: In pixels of ordinary type.
        """
        self.ensurePolished()
        self.go_on.style().unpolish(self.go_on)
        self.go_on.style().polish(self.go_on)  # it was given its kind after its first look
        room = screen_room(self)
        wide = min(int(width * em_of(self) / ORDINARY_EM), room.width() - _FRAME)
        self.resize(wide, min(self._wanted_height(wide), room.height() - 2 * _FRAME))
        self._order_focus()
        return self.exec() == QDialog.DialogCode.Accepted

    def _wanted_height(self, width: int) -> int:
        """Return the height at which nothing scrolls where nothing is wrong."""
        below = Space.SMALL + self._buttons.sizeHint().height() + Space.LARGE
        return self._area.wanted_height(width) + below

    def _order_focus(self) -> None:
        """Begin with what is asked and end with the buttons, which were made first."""
        inputs = [
            child
            for child in self._area.findChildren(QWidget)
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus
            and child.focusProxy() is None
            and child.window() is self  # a calendar that will drop down is a window of its own
            and not isinstance(child.parentWidget(), QAbstractSpinBox | QComboBox)  # a part of one
        ]
        if inputs:
            self.setTabOrder(inputs[-1], self.go_on)
            inputs[0].setFocus()
        elif self.go_on.property("kind") == "danger":
            # A dialog that only warns: Enter must not destroy anything.
            self._cancel.setDefault(True)
            self._cancel.setFocus()
        self.setTabOrder(self.go_on, self._cancel)

    def _on_buttons_accepted(self) -> None:
        # Asked on confirming and not by disabling the button: a grey button does not say what is missing.
        wrong = self._problem()
        field = self._field()
        self._wrong.setVisible(bool(wrong))
        say(self._wrong, wrong, of=field, again=True)
        if not wrong:
            self.accept()
            return
        self._make_room()
        if field is not None:
            field.setFocus()

    def _make_room(self) -> None:
        """Grow by what the line about what is wrong takes, so that nothing that is asked must scroll for it."""
        self._wrong.ensurePolished()
        needed = (
            self._wanted_height(self.width())
            + self._wrong.heightForWidth(self.width() - 2 * Space.LARGE)
            + Space.SMALL
        )
        room = screen_room(self).height() - 2 * _FRAME
        if needed > self.height():
            self.resize(self.width(), min(needed, room))
