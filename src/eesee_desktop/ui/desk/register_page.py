"""Register: whose keys are known, and how far."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget

from eesee_desktop.bundle.statement import ENROLMENT, REGISTER, ROTATION
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.services import register
from eesee_desktop.services.changes import Changes
from eesee_desktop.services.outgoing import write_out
from eesee_desktop.services.receiving import CameLetter, look_through
from eesee_desktop.services.register import KeyState, state_of
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.storage.enrolled_keys import EnrolledKey
from eesee_desktop.system.countries import found_by
from eesee_desktop.ui.desk.desk_page import DeskPage
from eesee_desktop.ui.desk.key_form import KeyForm, state_words
from eesee_desktop.ui.desk.key_questions import ask_compared, ask_expiry, ask_revocation
from eesee_desktop.ui.desk.rows_table import DeskColumn, DeskRow, RowsTable
from eesee_desktop.ui.kit import icons
from eesee_desktop.ui.kit.em import em_of
from eesee_desktop.ui.kit.explanation import Explanation
from eesee_desktop.ui.kit.flow import Flow
from eesee_desktop.ui.kit.form import ColumnArea, make_clearable, ranked, without_mnemonic
from eesee_desktop.ui.kit.line_edit import LineEdit
from eesee_desktop.ui.kit.messages import Act, Tone
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.kit.turning_splitter import TurningSplitter
from eesee_desktop.ui.operations import Operations
from eesee_desktop.ui.words.catalogue import in_one
from eesee_desktop.ui.words.countries import country_name
from eesee_desktop.ui.words.placing import own, put

_STATE_COLUMN = 2
_TABLE_EMS, _FORM_EMS = 16, 14


class RegisterPage(DeskPage):
    """All keys, and the one that is chosen.

    Attributes:
        search: What the keys are filtered by.
        table: One row a key.
    """

    def __init__(self, workspace: Workspace, operations: Operations, parent: QWidget) -> None:
        super().__init__("register", QCoreApplication.translate("RegisterPage", "Register"), parent)
        self._workspace = workspace
        self._operations = operations
        self._keys: dict[str, EnrolledKey] = {}
        self._folder = Path.home()
        self._add = QPushButton(self.tr("&Add a key…"), self.home)
        self._search_label = QLabel(self.tr("&Search"), self.home)
        self.search = LineEdit(self.home)
        self._sign = QPushButton(self.tr("Si&gn the register…"), self.home)
        self.table = RowsTable(
            self.tr("Keys"),
            (
                DeskColumn(self.tr("Organisation")),
                DeskColumn(self.tr("Country"), 9, rank=1),
                DeskColumn(self.tr("State"), 8),
                DeskColumn(self.tr("Name"), 10, rank=2),
                DeskColumn(self.tr("Digits"), 30, rank=3),
                DeskColumn(self.tr("Fingerprint"), 32, rank=4),
            ),
            self.home,
        )
        self._form = KeyForm(self.home)
        self._splitter = TurningSplitter(self.home, beside=22, below=40)
        self._none = Explanation(
            self.tr("No key is known yet"),
            (
                self.tr(
                    "A member sends an enrolment file with the key. Drop it here, ring the member, and compare the "
                    "forty digits: from then on you know whose a sealed file is."
                ),
                self.tr(
                    "The register leaves as one signed and numbered file, with the plain list that OpenSSH reads."
                ),
            ),
            self.home,
        )
        self._first = QPushButton(self.tr("Add the &first key…"), self._none)
        self._nothing_found = ranked(self.tr("No key matches the search."), "muted", self.home)
        self._assemble()
        self._connect()
        self.refresh()

    def _assemble(self) -> None:
        self._search_label.setBuddy(self.search)
        self.search.setAccessibleName(without_mnemonic(self._search_label.text()))
        make_clearable(self.search)
        self._add.setIcon(icons.icon("add"))
        self._sign.setIcon(icons.icon("seal"))
        self._first.setProperty("kind", "main")
        self._none.add_button(self._first)
        self._top = Flow(self.home)
        for widget in (self._add, self._search_label, self.search, self._sign):
            self._top.add(widget)
        area = ColumnArea(self.home)
        area.column.addWidget(self._form)
        self._splitter.addWidget(self.table)
        self._splitter.addWidget(area)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        self.table.setMinimumWidth(int(em_of(self) * _TABLE_EMS))
        area.setMinimumWidth(int(em_of(self) * _FORM_EMS))
        self.column.addWidget(self._top)
        self.column.addSpacing(Space.MEDIUM)
        for part in (self._none, self._nothing_found):
            self.column.addWidget(part)
        self.column.addWidget(self._splitter, 1)
        self.column.addStretch(0)

    def _connect(self) -> None:
        for button in (self._add, self._first):
            button.clicked.connect(self._on_add_clicked)
        self._sign.clicked.connect(self.sign_register)
        self.search.textChanged.connect(self._on_search_text_changed)
        self.table.chosen.connect(self._on_table_chosen)
        self._form.confirm_requested.connect(self._on_form_confirm_requested)
        self._form.expire_requested.connect(self._on_form_expire_requested)
        self._form.revoke_requested.connect(self._on_form_revoke_requested)

    @override
    def focus_first(self) -> None:
        """Put the focus where one begins."""
        (self.table if self._keys else self._first).setFocus()

    @override
    def refresh(self) -> None:
        """Show the keys as they are known now; the chosen one stays chosen."""
        at = self._workspace.clock()
        listed = self.tried(lambda: register.listed(self._workspace)) or ()
        self._keys = {key.public.fingerprint: key for key in listed}
        self.table.show_rows([_row(key, at) for key in self._keys.values()])
        is_read_only = self._workspace.is_read_only
        for button in (self._add, self._first, self._sign):
            button.setEnabled(not is_read_only)
        self._show_right_one()
        self._on_table_chosen()

    def go_to(self, fingerprint: str) -> None:
        """Choose a key."""
        self.search.clear()
        self.table.choose(fingerprint)
        self.table.setFocus()

    def take_letters(self, letters: Sequence[CameLetter]) -> None:
        """Take what concerns keys: enrolments, new keys for which the old one vouches, registers of other desks."""
        for letter in letters:
            if letter.kind is ENROLMENT:
                self._take_enrolment(letter)
            elif letter.kind is ROTATION:
                self._take_rotation(letter)
            elif letter.kind is REGISTER:
                self._take_register(letter)

    def sign_register(self) -> None:
        """Write the register as it is now, signed and with the next number."""
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Where to save the signed register?"),
            str(self._folder / f"register{REGISTER.suffix}"),
        )
        if not name:
            return
        target = Path(name)
        signed = self.tried(lambda: register.sign_register(self._workspace))
        if signed is None:
            return
        data, number = signed
        if self.tried(lambda: self._written(target, data)):
            digits = self._workspace.signing_key.public.digits
            words = self.tr(
                "Register %1 is written: %2. Who takes it for the first time compares its key: %3"
            )
            self.tell(put(words, number, target.name, digits), Tone.NOTICE)

    def _written(self, target: Path, data: bytes) -> bool:
        write_out(self._workspace, target, data)
        self._folder = target.parent
        return True

    def _take_enrolment(self, letter: CameLetter) -> None:
        taken = self.tried(lambda: register.add(self._workspace, letter.data))
        if taken is not None:
            key, changes = taken
            self._show(key, changes)
            words = self.tr(
                "The key of %1 is in the register, pending. Ring them and compare the digits: before that, nothing it "
                "signed is believed."
            )
            self.tell(put(words, key.organisation), Tone.DONE)

    def _take_rotation(self, letter: CameLetter) -> None:
        taken = self.tried(lambda: register.take_rotation(self._workspace, letter.data))
        if taken is not None:
            key, changes = taken
            self._show(key, changes)
            words = self.tr("%1 has a new key, for which the old one vouched. The old one is good no more.")
            self.tell(put(words, key.organisation), Tone.DONE)

    def _take_register(self, letter: CameLetter, compared: str = "") -> None:
        try:
            taken, changes = register.take_register(self._workspace, letter.data, compared)
        except KnownError as error:
            digits = ""
            if error.code is ErrorCode.STATEMENT_NOT_TRUSTED and not compared:
                digits = ask_compared(self)
            if digits:
                self._take_register(letter, digits)
            else:
                self.tell(in_one(error), Tone.ALARM)
            return
        self._operations.announce(changes)
        self.refresh()
        words = self.tr(
            "Register %1 of %2 holds here now: what it confirms or revokes is confirmed or revoked."
        )
        self.tell(put(words, taken.head.number, taken.head.by), Tone.DONE)

    def _show(self, key: EnrolledKey, changes: Changes) -> None:
        self._operations.announce(changes)
        self.refresh()
        self.go_to(key.public.fingerprint)

    @property
    def _current(self) -> EnrolledKey | None:
        return self._keys.get(self.table.key)

    def _show_right_one(self) -> None:
        is_empty = not self._keys
        found_none = not is_empty and not self.table.count
        self._none.setVisible(is_empty)
        self._top.setVisible(not is_empty)
        self._nothing_found.setVisible(found_none)
        self._splitter.setVisible(not is_empty and not found_none)

    def _on_search_text_changed(self, text: str) -> None:
        self.table.show_only(text)
        self._show_right_one()

    def _on_table_chosen(self) -> None:
        at = self._workspace.clock()
        self._form.show_key(self._current, at, is_read_only=self._workspace.is_read_only)

    def _on_add_clicked(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Enrolment files, or mails that brought them"), str(self._folder)
        )
        if not names:
            return
        self._folder = Path(names[0]).parent
        found = self.tried(lambda: look_through([Path(name) for name in names]))
        if found is None:
            return
        ours = [one for one in found.letters if one.kind in {ENROLMENT, ROTATION, REGISTER}]
        self.take_letters(ours)
        if not ours:
            self.tell(self.tr("There is no enrolment file in it."), Tone.NOTICE)

    def _on_form_confirm_requested(self, digits: str) -> None:
        key = self._current
        if key is None:
            return
        done = self.tried(lambda: register.confirm(self._workspace, key.public.fingerprint, digits))
        if done is not None:
            self._done(key, done, self.tr("The key of %1 is confirmed."))

    def _on_form_expire_requested(self) -> None:
        key = self._current
        if key is None:
            return
        today = self._workspace.clock().date()
        day = ask_expiry(self, key, today)
        if day is None:
            return
        end = _end_of(day)
        done = self.tried(lambda: register.expire(self._workspace, key.public.fingerprint, end))
        if done is not None:
            self._done(key, done, self.tr("The key of %1 is good until the end of that day."))

    def _on_form_revoke_requested(self) -> None:
        key = self._current
        if key is None:
            return
        now = self._workspace.clock()
        day = ask_revocation(self, key, now.date())
        if day is None:
            return
        since = min(datetime.combine(day, time(), UTC), now)
        done = self.tried(lambda: register.revoke(self._workspace, key.public.fingerprint, since))
        if done is not None:
            self._show(*done)
            words = self.tr(
                "The key of %1 is revoked. Sign the register and send it, so that others know it, too."
            )
            self.tell(put(words, key.organisation), Tone.NOTICE)

    def _done(self, before: EnrolledKey, done: tuple[EnrolledKey, Changes], words: str) -> None:
        after, changes = done
        self._show(after, changes)
        undo = Act(self.tr("Undo"), lambda: self._undo(after, before))
        self.tell(put(words, after.organisation), Tone.DONE, undo)

    def _undo(self, after: EnrolledKey, before: EnrolledKey) -> None:
        put_back = self.tried(lambda: register.put_back(self._workspace, after, before))
        if put_back is not None:
            self._show(*put_back)
            self.tell(self.tr("Undone: the key is known as far as before."), Tone.DONE)


def _row(key: EnrolledKey, at: datetime) -> DeskRow:
    state = state_of(key, at)
    cells = (
        own(key.organisation),
        country_name(key.country),
        state_words(state),
        key.principal,
        own(key.public.digits),
        own(key.public.fingerprint),
    )
    # By how much they need a look: what waits for a call comes first.
    order = list(KeyState)
    return DeskRow(
        key.public.fingerprint,
        cells,
        (*cells[:_STATE_COLUMN], str(order.index(state)), *cells[_STATE_COLUMN + 1 :]),
        found_by(key.country),
    )


def _end_of(day: date) -> datetime:
    return datetime.combine(day, time(23, 59, 59), UTC)
