"""The consortium's desk: one window, its pages behind tabs, and what is dropped on it."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from eesee_desktop.bundle.statement import ENROLMENT, POLICY, REGISTER, ROTATION
from eesee_desktop.domain.errors import KnownError
from eesee_desktop.services.receiving import CameLetter
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.storage.heads import ReceivedKey
from eesee_desktop.ui.desk.compare_page import ComparePage
from eesee_desktop.ui.desk.desk_menus import DESK_MENUS
from eesee_desktop.ui.desk.desk_page import DeskPage
from eesee_desktop.ui.desk.overview_page import OverviewPage
from eesee_desktop.ui.desk.receive_page import ReceivePage
from eesee_desktop.ui.desk.register_page import RegisterPage
from eesee_desktop.ui.desk.submission_page import SubmissionPage
from eesee_desktop.ui.dialogs.choices import show_about, show_shortcuts
from eesee_desktop.ui.dialogs.manual import show_manual
from eesee_desktop.ui.home.backup_line import BackupLine
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.kit.dropping import DroppedFiles
from eesee_desktop.ui.kit.messages import Act, MessageBar, Tone
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.page_stack import PageStack
from eesee_desktop.ui.kit.still import StillTabs
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.main_window.menus import Menus
from eesee_desktop.ui.main_window.pressing import press
from eesee_desktop.ui.main_window.workspace_window import WorkspaceWindow
from eesee_desktop.ui.words.placing import put
from eesee_desktop.ui.words.shortcuts import keys_of

_STATE = "desk"
_KEYS = frozenset({ENROLMENT, ROTATION, REGISTER})


class DeskWindow(WorkspaceWindow):
    """What the consortium works with.

    Attributes:
        overview: Where each country stands.
        compare: Countries and years side by side.
        receive: Where files come in.
        register: Whose keys are known.
        submission: One that somebody looks at, in the place of the overview.
        tabs: Which page is in front.
    """

    def __init__(self, workspace: Workspace, background: Background) -> None:
        super().__init__(workspace)
        self._is_looking = False
        self._bar = MessageBar(self)
        self._backup_line = BackupLine(self)
        self.tabs = StillTabs(self)
        self._stack = PageStack(self)
        self.overview = OverviewPage(workspace, self._stack)
        self.receive = ReceivePage(workspace, self._operations, background, self._stack)
        self.register = RegisterPage(workspace, self._operations, self._stack)
        self.compare = ComparePage(workspace, self._stack)
        self.submission = SubmissionPage(workspace, self._operations, self._stack)
        self._pages: tuple[tuple[str, DeskPage], ...] = (
            (self.tr("&Overview"), self.overview),
            (self.tr("&Receive"), self.receive),
            (self.tr("Re&gister"), self.register),
            (self.tr("&Compare"), self.compare),
        )
        self._menus = Menus(self, self._acts(), DESK_MENUS)
        DroppedFiles(self, lambda paths, _: self._take(paths), self)
        self._assemble()
        self._connect(background)
        self._take_state()
        self._backup_line.be_short(is_short=True)
        if workspace.is_read_only:
            self._menus.switch_writing_off()
            self.status.show_read_only()

    def _assemble(self) -> None:
        self.tabs.setAccessibleName(self.tr("Pages of the desk"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for name, page in self._pages:
            self.tabs.addTab(name)
            self._stack.add(page)
        self._stack.add(self.submission)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        above = QVBoxLayout()
        above.setContentsMargins(Space.LARGE, Space.SMALL, Space.LARGE, 0)
        above.setSpacing(Space.SMALL)
        above.addWidget(self.tabs)
        above.addWidget(self._bar)
        column.addLayout(above)
        column.addWidget(self._stack, 1)
        self.overview.column.addWidget(self._backup_line)
        self.setCentralWidget(middle)
        self._show_title()

    def _acts(self) -> dict[str, Callable[[], object]]:
        """Return what each entry of the menus does."""
        return {
            "receive_files": lambda: self._on_page(self.receive, self.receive.choose_files),
            "receive_folder": lambda: self._on_page(self.receive, self.receive.choose_folder),
            "identity": lambda: self._on_page(self.receive, self.receive.choose_identity),
            "sign_register": lambda: self._on_page(self.register, self.register.sign_register),
            "lock": self.lock_requested.emit,
            "quit": self.close,
            "cut": lambda: press(QKeySequence.StandardKey.Cut),
            "copy": lambda: press(QKeySequence.StandardKey.Copy),
            "paste": lambda: press(QKeySequence.StandardKey.Paste),
            "settings": self.settings_requested.emit,
            "find_row": self._find,
            "larger": lambda: self.text_size_requested.emit(10),
            "smaller": lambda: self.text_size_requested.emit(-10),
            "manual": lambda: show_manual(self),
            "shortcuts": lambda: show_shortcuts(self),
            "update": self.choose_update,
            "about": lambda: show_about(self),
        }

    def _connect(self, background: Background) -> None:
        self.tabs.currentChanged.connect(self._on_tabs_current_changed)
        for teller in (*self.pages, self.submission):
            teller.told.connect(self._on_page_told)
        for opener in (self.overview, self.compare):
            opener.open_requested.connect(self.open_submission)
        self.submission.left.connect(self._on_submission_left)
        self.overview.receive_requested.connect(lambda: self.show_page(self.receive))
        self.receive.letters_came.connect(self._on_receive_letters_came)
        self.receive.key_requested.connect(self._on_receive_key_requested)
        self._operations.changed.connect(self._on_operations_changed)
        self._operations.changed.connect(self.watch.note_commit)
        self.watch.gone_changed.connect(self.status.show_gone)
        for number, keys in enumerate(keys_of("desk_page")):
            shortcut = QShortcut(keys, self)
            shortcut.activated.connect(partial(self._go_to, number))
        background.job_added.connect(self.status.follow)

    @property
    @override
    def messages(self) -> MessageBar:
        return self._bar

    @property
    @override
    def backup_line(self) -> BackupLine:
        return self._backup_line

    @override
    def save(self) -> bool:
        with suppress(KnownError):
            self.submission.save_draft()
            state = {
                "geometry": bytes(self.saveGeometry().toBase64().data()).decode(),
                "page": self.tabs.currentIndex(),
            }
            self.workspace.ui_state.set(_STATE, json.dumps(state))
        self.watch.settle()
        return True

    @override
    def put_away(self) -> None:
        self.receive.forget_identity()

    @override
    def name_member(self, name: str) -> None:
        super().name_member(name)
        self._show_title()

    def _take_state(self) -> None:
        try:
            state = json.loads(self.workspace.ui_state.get(_STATE) or "{}")
            geometry, page = str(state.get("geometry", "")), int(state.get("page", 0))
        except (ValueError, AttributeError, TypeError):  # of another version: losing the place costs nothing
            geometry, page = "", 0
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
        self._go_to(page if 0 <= page < self.tabs.count() else 0)

    def _show_title(self) -> None:
        words = self.tr("%1, desk of the consortium — eesee")
        self.setWindowTitle(put(words, self.workspace.member.name))

    def _go_to(self, number: int) -> None:
        if not 0 <= number < self.tabs.count():
            return
        self.tabs.setCurrentIndex(number)
        self._on_tabs_current_changed(number)
        current = self._stack.current
        if isinstance(current, DeskPage):
            current.focus_first()

    @property
    def pages(self) -> tuple[DeskPage, ...]:
        """The pages behind the tabs."""
        return tuple(page for _, page in self._pages)

    def show_page(self, page: DeskPage) -> None:
        """Bring a page in front."""
        self.tabs.setCurrentIndex(self.pages.index(page))

    def open_submission(self, key: ReceivedKey) -> None:
        """Look at one submission, behind the tab of the overview."""
        self._bar.clear()
        if self.submission.show_submission(key):
            self._is_looking = True
            self.show_page(self.overview)
            self._on_tabs_current_changed(self.tabs.currentIndex())
            self.submission.focus_first()

    def _on_submission_left(self) -> None:
        self._is_looking = False
        self.submission.save_draft()
        self._on_tabs_current_changed(self.tabs.currentIndex())
        self.overview.focus_first()

    def _on_page(self, page: DeskPage, verb: Callable[[], object]) -> None:
        """Bring a page in front and do something on it."""
        self.show_page(page)
        verb()

    def _take(self, paths: Sequence[Path]) -> None:
        self._bar.clear()
        self._on_page(self.receive, lambda: self.receive.take(paths))

    def _find(self) -> None:
        page = self.pages[self.tabs.currentIndex()]
        self._is_looking = False
        if page is self.register:
            self.register.search.setFocus()
        else:
            self.show_page(self.overview)
            self._on_tabs_current_changed(self.tabs.currentIndex())
            self.overview.search.setFocus()

    def _on_tabs_current_changed(self, number: int) -> None:
        page = self.pages[number]
        if page is self.overview and self._is_looking:
            page = self.submission
        page.refresh()
        self._stack.show_page(page)

    def _on_page_told(self, text: str, tone: str, act: object) -> None:
        self._bar.tell(text, Tone(tone), act if isinstance(act, Act) else None)

    def _on_receive_letters_came(self, letters: tuple[CameLetter, ...]) -> None:
        keys = [letter for letter in letters if letter.kind in _KEYS]
        if keys:
            self._on_page(self.register, lambda: self.register.take_letters(keys))
        for letter in letters:
            if letter.kind is POLICY:
                self.receive.take_policy(letter.name, letter.data)
        others = [letter for letter in letters if letter.kind not in {*_KEYS, POLICY}]
        if others:
            words = self.tr("%1 is a signed %2 file. It is made for members, who take it in on their side.")
            told = [put(words, one.name, one.kind.name) for one in others]
            self._bar.tell(" ".join(told), Tone.NOTICE)

    def _on_receive_key_requested(self, fingerprint: str) -> None:
        self._on_page(self.register, lambda: self.register.go_to(fingerprint))

    def _on_operations_changed(self) -> None:
        self.altered.emit()
        self.overview.refresh()
        self.status.show_saved(self.workspace.clock())
