"""The first start: four steps from nothing to a workspace, back and forward without losing anything."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from eesee_desktop.domain.role import Role
from eesee_desktop.ui.dialogs.beginning import Beginning
from eesee_desktop.ui.dialogs.first_start_steps import MemberStep, PassphraseStep, StartStep
from eesee_desktop.ui.dialogs.recovery_steps import CodeStep, ConfirmStep
from eesee_desktop.ui.kit.announce import announce, tie
from eesee_desktop.ui.kit.em import em_of
from eesee_desktop.ui.kit.form import ranked
from eesee_desktop.ui.kit.messages import Act, MessageBar, Tone
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.screen_room import screen_room
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.words.placing import put

_CODE = 2  # the step that shows the recovery code


class FirstStartWindow(QWidget):
    """Asks for organisation and passphrase, shows the recovery code, asks it back once.

    Signals:
        make_requested(Beginning): The workspace is to be made; ``show_code`` or ``tell`` answers.
        completed: The recovery code was confirmed.
        restore_requested: There is a backup to go on with.
        language_chosen(Beginning): The screen is to speak another language; what was answered so far.
        closed: The window was closed before the end.
    """

    make_requested = Signal(Beginning)
    completed = Signal()
    restore_requested = Signal()
    language_chosen = Signal(Beginning)
    closed = Signal()

    def __init__(self, *, is_desk: bool = False) -> None:
        """Make it.

        Args:
            is_desk: The consortium's desk was asked for.
        """
        super().__init__()
        self._made_with: Beginning | None = None
        self._is_complete = False
        self._first = 0
        self._faulty: QWidget | None = None
        self._where = ranked("", "small", self)
        self._steps = QStackedWidget(self)
        self._member = MemberStep(Role.CONSORTIUM if is_desk else Role.MEMBER, self)
        self._passphrase = PassphraseStep(self._member.personal_words, self)
        self._code = CodeStep(self)
        self._confirm = ConfirmStep(self)
        self._messages = MessageBar(self)
        self._place = MessageBar(self)
        self._back = QPushButton(self.tr("&Back"), self)
        self._next = QPushButton(self)
        self._restore = QPushButton(self.tr("Bring back from a bac&kup…"), self)
        self._assemble()
        self._connect()
        self._go_to(0)

    def _assemble(self) -> None:
        self.setWindowTitle(self.tr("Welcome — eesee"))
        for step in (self._member, self._passphrase, self._code, self._confirm):
            self._steps.addWidget(step)
        self._next.setProperty("kind", "main")
        self._next.setDefault(True)
        row = QHBoxLayout()
        row.addWidget(self._back)
        self._restore.setProperty("kind", "link")
        row.addWidget(self._restore)
        row.addStretch(1)
        row.addWidget(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.HUGE, Space.LARGE, Space.HUGE, Space.LARGE)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._place)
        column.addWidget(self._where)
        column.addWidget(self._steps, 1)
        column.addWidget(self._messages)
        column.addLayout(row)
        em = int(em_of(self))
        room = screen_room(self)
        self.resize(min(38 * em, room.width() - 40), min(39 * em, room.height() - 80))

    def _connect(self) -> None:
        for step in self._all_steps():
            step.changed.connect(self._on_step_changed)
        self._back.clicked.connect(self._on_back_clicked)
        self._next.clicked.connect(self._on_next_clicked)
        self._restore.clicked.connect(self.restore_requested)
        self._member.language_chosen.connect(self._on_language_chosen)

    @property
    def beginning(self) -> Beginning:
        """What has been entered so far."""
        return Beginning(
            organisation=self._member.organisation,
            country=self._member.country,
            screen_language=self._member.screen_language,
            report_language=self._member.report_language,
            passphrase=self._passphrase.passphrase,
            role=self._member.role,
            is_report_own=self._member.is_report_own,
        )

    def answer(self, begun: Beginning) -> None:
        """Put in what was answered before this window was made anew."""
        self._member.answer(begun)
        self._passphrase.answer(begun.passphrase)
        # After the cursor was put where a first start begins: whoever chooses with the arrow keys goes on with them.
        QTimer.singleShot(0, self._member, self._member.focus_language)

    @property
    def code(self) -> str:
        """The recovery code while it can be seen, else empty."""
        return self._code.code if self._steps.currentWidget() is self._code else ""

    def show_code(self, code: str) -> None:
        """Go on to the recovery code of the workspace that was made."""
        self._made_with = self.beginning
        self._code.show_code(code, self._member.organisation)
        self._confirm.expect(code)
        self._set_busy(is_busy=False)
        self._go_to(_CODE)

    def resume(self, code: str, organisation: str) -> None:
        """Go on with the recovery code of a workspace that was made before; what came first stays done."""
        self._first = _CODE
        self._code.show_code(code, organisation, is_another=True)
        self._confirm.expect(code)
        self._go_to(_CODE)

    def warn(self, text: str, words: str, do: Callable[[], object]) -> None:
        """Warn of the place where the workspace would be, and offer another one."""
        self._place.tell(text, Tone.NOTICE, Act(words, do))

    def tell(self, failure: str) -> None:
        """Say why the workspace could not be made."""
        self._set_busy(is_busy=False)
        self._messages.tell(failure, Tone.ALARM)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if not self._is_complete:
            self.closed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and not isinstance(self.focusWidget(), QAbstractButton):
            self._next.click()  # a default button answers to Enter in dialogs alone
        else:
            super().keyPressEvent(event)

    def _on_language_chosen(self) -> None:
        # Of a workspace that was made and came back to be altered, this window alone knows with what.
        if self._made_with is None:
            self.language_chosen.emit(self.beginning)

    def _all_steps(self) -> tuple[StartStep, ...]:
        return (self._member, self._passphrase, self._code, self._confirm)

    def _go_to(self, index: int) -> None:
        self._steps.setCurrentIndex(index)
        step = self._all_steps()[index]
        where = put(self.tr("Step %1 of %2"), index + 1, self._steps.count())
        self._where.setText(where)
        announce(self._where, f"{where}. {step.title}")
        last = index == self._steps.count() - 1
        self._next.setText(self.tr("Be&gin") if last else self.tr("&Next"))
        self._back.setVisible(index > self._first)
        self._restore.setVisible(index == 0 and self._made_with is None)
        self._messages.clear()
        self._on_step_changed()
        QTimer.singleShot(0, step, step.focus_first)

    def _set_busy(self, *, is_busy: bool) -> None:
        self._steps.setEnabled(not is_busy)
        self._back.setEnabled(not is_busy)
        if is_busy:
            self._next.setEnabled(False)
            self._next.setText(self.tr("Creating the keys…"))
            self.setCursor(Qt.CursorShape.BusyCursor)
        else:
            self.unsetCursor()
            self._next.setText(self.tr("&Next"))
            self._on_step_changed()

    def _on_step_changed(self) -> None:
        self._messages.clear()  # what was said is being mended
        if self._faulty is not None:
            tie(self._faulty, "")
        self._next.setEnabled(self._all_steps()[self._steps.currentIndex()].is_complete)

    def _on_back_clicked(self) -> None:
        self._go_to(self._steps.currentIndex() - 1)

    def _on_next_clicked(self) -> None:
        index = self._steps.currentIndex()
        problem = self._all_steps()[index].problem
        if problem:
            self._messages.tell(problem, Tone.NOTICE)
            self._faulty = self._all_steps()[index].focus_faulty()
            tie(self._faulty, problem)
            return
        if index == 1 and self._made_with != self.beginning:
            self._set_busy(is_busy=True)
            self.make_requested.emit(self.beginning)
        elif index == self._steps.count() - 1:
            self._is_complete = True
            self.completed.emit()
        else:
            self._go_to(index + 1)
