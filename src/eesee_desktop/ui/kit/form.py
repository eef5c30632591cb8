"""One way to put a question on screen: its name above, the control, a quiet line of advice below."""

from __future__ import annotations

import re

from PySide6 import QtCore  # never its Qt before the first paint: all its enums take 30 ms
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from eesee_desktop.ui.kit.em import ORDINARY_EM, em_of
from eesee_desktop.ui.kit.heading import HeadingLabel
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.sides import leading
from eesee_desktop.ui.kit.spoken_order import order_for_screen_readers
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.kit.turning_row import TurningRow
from eesee_desktop.ui.kit.wrapped_label import WrappedLabel

_FEWEST_LETTERS, _MOST_LETTERS = 8, 12  # of a choice; Qt reckons with the width of an X each
_HEADINGS = frozenset({"heading", "lead", "title"})  # ranks of the type scale
_WIDEST = (1 << 24) - 1  # of a widget that nobody has limited


def ranked(text: str, rank: str, parent: QWidget | None = None) -> QLabel:
    """Return a label in a rank of the type scale that wraps.

    Args:
        rank: A value of :class:`theme.Type`, or ``muted``, ``good``, ``danger``.
    """
    label = HeadingLabel(text, parent) if rank in _HEADINGS else WrappedLabel(text, parent)
    label.setProperty("rank", rank)
    label.setWordWrap(True)
    if rank == "small":
        label.setContentsMargins(0, 1, 0, 0)  # the accent of a capital is higher than some faces say
    if "<" in text or "&" in text or not text:  # else nothing could be taken for HTML
        label.setTextFormat(QtCore.Qt.TextFormat.PlainText)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    # A new policy starts without it, and a wrapping label would be given the height of one line.
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    align_with_screen(label)
    return label


def align_with_screen(label: QLabel) -> None:
    """Begin where the screen's language begins, also where the text is in another, as the method's is."""
    if label.isRightToLeft():
        label.setAlignment(leading())


def align_lines_with_screen(edit: QPlainTextEdit) -> None:
    """Begin the lines of a field where the screen's language begins; Qt begins them at the left in any."""
    if edit.isRightToLeft():
        option = edit.document().defaultTextOption()
        option.setAlignment(QtCore.Qt.AlignmentFlag.AlignRight)
        edit.document().setDefaultTextOption(option)


def add_field(  # noqa: PLR0913  all that there is to say of a field
    column: QBoxLayout,
    name: str,
    control: QWidget,
    hint: str = "",
    *,
    stretch: int = 0,
    beside_ems: int = 0,
    below: QLabel | None = None,
) -> QLabel:
    """Put a named control at the end of a column; return the label of its name.

    The name becomes the accessible name, the hint the accessible description.

    Args:
        name: May hold the mark of a mnemonic.
        below: Says of the control what alters with it, where a hint would stand.
        beside_ems: Width from which on the name stands beside the control; 0 for always above it.
    """
    label = QLabel(name, control.parentWidget())
    # The key of a label goes to what takes the focus itself; to a frame around it Qt's labels would not go.
    is_frame = control.focusPolicy() == QtCore.Qt.FocusPolicy.NoFocus
    label.setBuddy((control.focusProxy() if is_frame else None) or control)
    label.setWordWrap(True)
    align_with_screen(label)
    control.setAccessibleName(without_mnemonic(name))
    if isinstance(control, QComboBox):
        # As wide as its column, not as its longest entry; but what stands beside it gives way before a few words do.
        control.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        longest = max((len(control.itemText(row)) for row in range(control.count())), default=0)
        control.setMinimumContentsLength(max(_FEWEST_LETTERS, min(longest * 2 // 3, _MOST_LETTERS)))
        edit = control.lineEdit()
        if edit is not None:  # a field of its own to a screen reader
            edit.setAccessibleName(without_mnemonic(name))
    if beside_ems:
        label.setWordWrap(False)
        row = TurningRow(beside_ems, control.parentWidget())
        if not isinstance(control, QComboBox):  # what is high is read from its top
            label.setAlignment(QtCore.Qt.AlignmentFlag.AlignLeading | QtCore.Qt.AlignmentFlag.AlignTop)
            label.setContentsMargins(0, Space.MEDIUM, 0, 0)
        row.add(label, 0)
        row.add(control)
        column.addWidget(row, stretch)
        column.addSpacing(Space.SMALL)
        return label
    column.addWidget(label)
    column.addSpacing(Space.TIGHT)
    # A narrow control beside nothing must not make its column narrow.
    is_narrow = control.maximumWidth() < _WIDEST
    column.addWidget(
        control, stretch, QtCore.Qt.AlignmentFlag.AlignLeading if is_narrow else QtCore.Qt.AlignmentFlag(0)
    )
    if hint:
        control.setAccessibleDescription(hint)
        column.addSpacing(Space.TIGHT)
        column.addWidget(ranked(hint, "small", control.parentWidget()))
    if below is not None:
        column.addSpacing(Space.TIGHT)
        column.addWidget(below)
    column.addSpacing(Space.MEDIUM)
    return label


def without_mnemonic(name: str) -> str:
    """Return a name without the mark of its mnemonic."""
    return name.replace("&&", "\0").replace("&", "").replace("\0", "&")


def breakable(name: str) -> str:
    """Return the name of a file or folder, which has no blanks, so that a label can break it over lines."""
    return re.sub(r"([/\\\\._-])(?=.)", "\\1\u200b", name)


def make_clearable(edit: QLineEdit) -> None:
    """Let a field have a button that empties it, which says so to those who listen."""
    edit.setClearButtonEnabled(True)
    for button in edit.findChildren(QToolButton):
        # Qt's own clear button has no name, and a screen reader would say "button".
        button.setAccessibleName(QCoreApplication.translate("form", "Clear"))


def make_read_only(edit: QPlainTextEdit | QTextEdit, *, is_read_only: bool) -> None:
    """Let nobody write into a text, or let them again; it looks like it."""
    if edit.isReadOnly() is not is_read_only:
        edit.setReadOnly(is_read_only)
        # The style sheet asks for the property, and Qt does not look again when that changes.
        edit.style().unpolish(edit)
        edit.style().polish(edit)


def put_in_tab_order(behind: QWidget, part: QWidget) -> None:
    """Let Tab come to what is in a part that was made late where it stands, not behind all else in the window."""
    for widget in part.findChildren(QWidget):
        is_inside = widget.window() is part.window()  # not so what a choice drops down
        if is_inside and widget.focusPolicy() & QtCore.Qt.FocusPolicy.TabFocus:
            QWidget.setTabOrder(behind, widget)
            behind = widget


def rule(parent: QWidget | None = None) -> QFrame:
    """Return a hairline."""
    line = QFrame(parent)
    line.setProperty("kind", "line")
    return line


class _Inside(QWidget):
    """What a page scrolls."""

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the least width alone, where the height follows from the width.

        Qt's own takes the heights that all parts have at their narrowest, and the page would end in as much of nothing
        as they are lower at the width that they have.
        """
        least = super().minimumSizeHint()
        return QSize(least.width(), 0) if self.hasHeightForWidth() else least


class ColumnArea(QScrollArea):
    """A page: one column of readable width in the middle, which scrolls where there is not room enough.

    Attributes:
        home: The widget of the column. What is put into it is best made as its child, as whatever is moved from one
            widget to another has itself and all its parts styled anew.
    """

    def __init__(
        self, parent: QWidget | None = None, *, widest: int = Space.COLUMN, margin: int = Space.LARGE
    ) -> None:
        super().__init__(parent)
        self._margin = margin
        self._side = Space.HUGE if margin else 0
        self._inside = _Inside(self)
        self.home = QWidget(self._inside)
        self.column = QVBoxLayout(self.home)
        self._outer = QVBoxLayout(self._inside)

        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
        self._widest = widest
        self._measure()
        self.home.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self._outer.addWidget(self.home)
        # A layout centres a widget of limited width only by itself when it may not stretch over the rest.
        self._outer.setAlignment(self.home, QtCore.Qt.AlignmentFlag(0))
        self.setWidget(self._inside)
        self.setAlignment(QtCore.Qt.AlignmentFlag.AlignHCenter)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._measure()
        super().changeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._leave_rest(event.size().width())
        super().resizeEvent(event)

    def _leave_rest(self, width: int) -> None:
        """Take what the column leaves of the width as margin.

        Where it is room of the layout instead, Qt asks for the height at the whole of it, which is less than what the
        narrower column needs, and cuts what stands in it.
        """
        side = self._side
        rest = max(width - side - self.home.maximumWidth(), side)
        left, right = (rest, side) if self.isRightToLeft() else (side, rest)
        self._outer.setContentsMargins(left, self._margin, right, self._margin)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for whole in (self.window(), self):  # a stack of pages has no layout to come by
            order_for_screen_readers(whole)

    def _measure(self) -> None:
        """Let the column be as many letters wide in any size of type."""
        self.home.setMaximumWidth(int(self._widest * em_of(self) / ORDINARY_EM))
        self._leave_rest(self.viewport().width())

    def wanted_height(self, width: int) -> int:
        """Return the height at which nothing scrolls, in device-independent pixels, at a width."""
        for child in self._inside.findChildren(QWidget):
            child.ensurePolished()  # type has its size only then
        self.column.invalidate()
        return self.column.totalHeightForWidth(width - 2 * self._side) + 2 * self._margin
