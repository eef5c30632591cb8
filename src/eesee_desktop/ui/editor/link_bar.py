"""Where a link gets its words and its address, in place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from eesee_desktop.domain.narrative import is_web_address
from eesee_desktop.ui.editor.link_editing import completed
from eesee_desktop.ui.kit.announce import say, tie
from eesee_desktop.ui.kit.bar import Bar
from eesee_desktop.ui.kit.flow import Flow
from eesee_desktop.ui.kit.line_edit import LineEdit
from eesee_desktop.ui.kit.wrapped_label import WrappedLabel


class LinkBar(Bar):
    """Two fields and what can be done with them; an address that is malformed is refused in place.

    Signals:
        link_chosen: Words and address were confirmed.
        link_removal_requested: The link is to be removed.
    """

    link_chosen = Signal(str, str)
    link_removal_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = LineEdit(self)
        self._address = LineEdit(self)
        self._message = WrappedLabel(self)
        self._apply = QPushButton(self.tr("Set link"), self)
        self._remove = QPushButton(self.tr("Remove link"), self)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._assemble()
        self._connect()

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        grid = QGridLayout()
        column.addLayout(grid)
        for row, (words, field) in enumerate(
            ((self.tr("Link text"), self._text), (self.tr("Address"), self._address))
        ):
            label = QLabel(words, self)
            label.setBuddy(field)
            field.setAccessibleName(words)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        self._address.setPlaceholderText("https://")
        self._address.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._message.setWordWrap(True)
        self._message.setProperty("rank", "danger")
        grid.addWidget(self._message, 2, 1)
        buttons = Flow(self)
        for button in (self._apply, self._remove, self._cancel):
            buttons.add(button)
        column.addWidget(buttons)
        grid.setColumnStretch(1, 1)
        self.setAccessibleName(self.tr("Link"))
        for button in (self._apply, self._remove, self._cancel):
            button.setAutoDefault(False)

    def _connect(self) -> None:
        self._text.returnPressed.connect(self._on_confirmed)
        self._address.returnPressed.connect(self._on_confirmed)
        self._apply.clicked.connect(self._on_confirmed)
        self._remove.clicked.connect(self._on_remove_clicked)
        self._cancel.clicked.connect(self.close_bar)
        self._address.textEdited.connect(self._take_back)

    def open_for(self, text: str, address: str, *, is_link: bool) -> None:
        """Open the bar on a link, existing or new."""
        self._text.setText(text)
        self._address.setText(address)
        self._remove.setVisible(is_link)
        self._take_back()
        self.show()
        # With words selected only the address is missing.
        field = self._address if text else self._text
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def _take_back(self) -> None:
        """Say no more of an address that is being mended."""
        self._message.hide()
        tie(self._address, "")

    def _on_confirmed(self) -> None:
        address = completed(self._address.text())
        if not is_web_address(address):
            say(
                self._message,
                self.tr("This is not a valid address. It must begin with https://, http:// or mailto:."),
                of=self._address,
                again=True,
            )
            self._message.show()
            self._address.setFocus()
            return
        self.link_chosen.emit(self._text.text().strip() or address, address)
        self.close_bar()

    def _on_remove_clicked(self) -> None:
        self.link_removal_requested.emit()
        self.close_bar()
