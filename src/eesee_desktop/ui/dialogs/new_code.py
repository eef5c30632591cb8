"""A new recovery code: shown, then asked back from the copy, so that nobody relies on a paper that is not there."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from eesee_desktop.ui.dialogs.recovery_steps import CodeStep, ConfirmStep
from eesee_desktop.ui.kit.announce import say, tie
from eesee_desktop.ui.kit.em import em_of
from eesee_desktop.ui.kit.form import ranked
from eesee_desktop.ui.kit.screen_room import screen_room
from eesee_desktop.ui.kit.theme import Space


class NewCodeDialog(QDialog):
    """The two steps of the first start that are about the code, once more.

    Closed before the end, the code is not confirmed: the next start makes another one.

    Signals:
        confirmed: The code was typed from its copy.
    """

    confirmed = Signal()

    def __init__(self, code: str, organisation: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._steps = QStackedWidget(self)
        self._code = CodeStep(self)
        self._confirm = ConfirmStep(self)
        self._wrong = ranked("", "danger", self)
        self._faulty: QWidget | None = None
        self._back = QPushButton(self.tr("&Back"), self)
        self._next = QPushButton(self.tr("&Next"), self)
        self._code.show_code(code, organisation)
        self._confirm.expect(code)
        self._assemble()

        self._back.clicked.connect(lambda: self._go_to(0))
        self._next.clicked.connect(self._on_next_clicked)
        self._confirm.changed.connect(self._take_back)
        self._go_to(0)

    def _assemble(self) -> None:
        self.setWindowTitle(self.tr("New recovery code"))
        for step in (self._code, self._confirm):
            self._steps.addWidget(step)
        self._next.setProperty("kind", "main")
        self._next.setDefault(True)
        row = QHBoxLayout()
        row.addWidget(self._back)
        row.addStretch(1)
        row.addWidget(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.SMALL, Space.LARGE, Space.LARGE)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._steps, 1)
        column.addWidget(self._wrong)
        column.addLayout(row)
        em, room = em_of(self), screen_room(self)
        self.resize(min(int(34 * em), room.width() - 40), min(int(26 * em), room.height() - 80))

    def _go_to(self, index: int) -> None:
        self._steps.setCurrentIndex(index)
        self._wrong.hide()
        self._back.setVisible(index > 0)
        self._next.setText(self.tr("&Done") if index else self.tr("&Next"))
        step = self._confirm if index else self._code
        QTimer.singleShot(0, step, step.focus_first)

    def _take_back(self) -> None:
        """Say no more of a code that is being mended."""
        self._wrong.hide()
        if self._faulty is not None:
            tie(self._faulty, "")

    def _on_next_clicked(self) -> None:
        if self._steps.currentIndex() == 0:
            self._go_to(1)
            return
        problem = self._confirm.problem
        if problem:
            self._faulty = self._confirm.focus_faulty()
            say(self._wrong, problem, of=self._faulty, again=True)
            self._wrong.show()
        else:
            self.confirmed.emit()
            self.accept()
