"""Settings of this computer, and of the workspace: the look, the lock, the passphrase, a backup."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from eesee_desktop.system.paths import portable_folder
from eesee_desktop.system.settings import IDLE_MINUTES, Settings
from eesee_desktop.ui.dialogs.first_start_steps import fill_languages
from eesee_desktop.ui.kit.announce import say
from eesee_desktop.ui.kit.asking import AskingDialog
from eesee_desktop.ui.kit.choice import Choice
from eesee_desktop.ui.kit.copy_line import CopyLine
from eesee_desktop.ui.kit.em import em_of
from eesee_desktop.ui.kit.fold import Fold
from eesee_desktop.ui.kit.form import ColumnArea, add_field, breakable, ranked, rule
from eesee_desktop.ui.kit.line_edit import LineEdit
from eesee_desktop.ui.kit.passphrase_edit import PassphraseEdit
from eesee_desktop.ui.kit.screen_room import screen_room
from eesee_desktop.ui.kit.sides import margins
from eesee_desktop.ui.kit.still import StillSpin
from eesee_desktop.ui.kit.theme import LARGEST_FONT_SCALE, SMALLEST_FONT_SCALE, Space, Theme
from eesee_desktop.ui.words.placing import put

_STEP = 10


@dataclass(frozen=True, slots=True)
class OwnKeys:
    """What the settings show of the workspace's keys; nothing of it is secret.

    Attributes:
        signers_line: By which a list of signers knows the key.
        code_made: When the recovery code was made, as one reads it.
    """

    fingerprint: str
    public: str
    signers_line: str
    code_made: str


class SettingsDialog(QDialog):
    """What is chosen takes effect at once.

    Signals:
        chosen(str, object): Name of a setting and its new value.
        passphrase_requested: Change the passphrase.
        recovery_code_requested: Make a new recovery code.
        check_requested: Check the whole workspace.
        backup_requested: Make a backup now.
        place_requested: Choose where backups are brought to as well.
        move_requested: Write the workspace as one file for another computer.
        bring_back_requested: Bring a backup back.
        member_named(str): The organisation is to be called so.
        own_key_requested: Show the key to the consortium, and what is known of the consortium.
        take_over_requested: Drafts that bear the former name are to bear the new one.
    """

    chosen = Signal(str, object)
    passphrase_requested = Signal()
    recovery_code_requested = Signal()
    backup_requested = Signal()
    member_named = Signal(str)
    take_over_requested = Signal()
    check_requested = Signal()
    own_key_requested = Signal()
    place_requested = Signal()
    move_requested = Signal()
    bring_back_requested = Signal()

    def __init__(
        self,
        settings: Settings,
        keys: OwnKeys,
        member: str,
        parent: QWidget | None = None,
        *,
        backups: str = "",
    ) -> None:
        """Make the dialog.

        Args:
            backups: How the backups stand, in words.
        """
        super().__init__(parent)
        self._area = ColumnArea(self)
        self._member_name = member
        self._member = LineEdit(member, self)
        self._member_said = ranked("", "small", self)
        self._take_over = QPushButton(self.tr("Use it in these drafts &too"), self)
        self._theme = Choice(self)
        self._scale = StillSpin(self)
        self._idle = Choice(self)
        self._language = Choice(self)
        self._passphrase = QPushButton(self.tr("Change &passphrase…"), self)
        self._recovery = QPushButton(self.tr("New &recovery code…"), self)
        self._backups = ranked(backups, "small", self)
        self._backup = QPushButton(self.tr("&Back up now"), self)
        self._place = QPushButton(self.tr("Secon&d place for backups…"), self)
        self._move = QPushButton(self.tr("Move to another &computer…"), self)
        self._bring_back = QPushButton(self.tr("Bring back &from a backup…"), self)
        self._own_key = QPushButton(self.tr("Ke&y and consortium…"), self)
        self._check = QPushButton(self.tr("Chec&k the whole workspace"), self)
        self._code_made = ranked("", "small", self)
        self._keys = Fold(self.tr("My key"), self)
        self._fingerprint = CopyLine(
            self.tr("&Fingerprint"),
            self.tr("Read it aloud, or print it, so that others know that a file is yours."),
            self,
        )
        self._public = CopyLine(self.tr("P&ublic key"), "", self)
        self._signers_line = CopyLine(
            self.tr("Line for a list of &signers"),
            self.tr("Whoever receives your files adds this to their list (allowed_signers)."),
            self,
        )
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        # Enter in a setting takes the setting; by default a dialog presses its first button.
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self._fill(settings)
        self._assemble()
        self.show_keys(keys)

        self._member.editingFinished.connect(self._on_member_editing_finished)
        self._take_over.clicked.connect(self.take_over_requested)
        self._theme.activated.connect(lambda: self.chosen.emit("theme", self._theme.currentData()))
        self._scale.editingFinished.connect(lambda: self.chosen.emit("font_scale", self._scale.value()))
        self._idle.activated.connect(lambda: self.chosen.emit("idle_minutes", self._idle.currentData()))
        self._language.activated.connect(lambda: self.chosen.emit("language", self._language.currentData()))
        self._passphrase.clicked.connect(self.passphrase_requested)
        self._recovery.clicked.connect(self.recovery_code_requested)
        for button, signal in (
            (self._backup, self.backup_requested),
            (self._place, self.place_requested),
            (self._move, self.move_requested),
            (self._bring_back, self.bring_back_requested),
            (self._check, self.check_requested),
            (self._own_key, self.own_key_requested),
        ):
            # It says what came of it on the window below, and so makes way.
            button.clicked.connect(self.accept)
            button.clicked.connect(signal)
        self._buttons.rejected.connect(self.reject)

    def show_keys(self, keys: OwnKeys) -> None:
        """Show the keys of the workspace as they are now."""
        self._fingerprint.show_text(keys.fingerprint)
        self._public.show_text(keys.public)
        self._signers_line.show_text(keys.signers_line)
        made = put(self.tr("The code on your paper was made %1."), keys.code_made)
        self._code_made.setText(made)
        self._recovery.setAccessibleDescription(made)

    def show_member(
        self, name: str, said: str, *, can_take_over: bool = False, is_wrong: bool = False
    ) -> None:
        """Show how the organisation is called now, and what came of naming it.

        Args:
            said: In a line below the name.
            can_take_over: There are drafts that bear the former name.
            is_wrong: It cannot be called as typed, which stays there to be mended.
        """
        self._member_name = name
        if not is_wrong:
            self._member.setText(name)
        say(self._member_said, said, of=self._member, again=True)
        self._member_said.setVisible(bool(said))
        self._take_over.setVisible(can_take_over)

    def _on_member_editing_finished(self) -> None:
        wanted = self._member.text().strip()
        if wanted != self._member_name:
            self.member_named.emit(wanted)

    def _fill(self, settings: Settings) -> None:
        for theme, name in (
            (Theme.SYSTEM, self.tr("System default")),
            (Theme.LIGHT, self.tr("Light")),
            (Theme.DARK, self.tr("Dark")),
            (Theme.CONTRAST, self.tr("High contrast")),
        ):
            self._theme.addItem(name, theme.value)
        self._theme.setCurrentIndex(max(self._theme.findData(settings.theme), 0))
        self._scale.setRange(SMALLEST_FONT_SCALE, LARGEST_FONT_SCALE)
        self._scale.setSingleStep(_STEP)
        self._scale.setSuffix(" %")
        # A style sheet reaches no field in a field.
        self._scale.lineEdit().setTextMargins(margins(Space.SMALL, 0, 0, 0))
        self._scale.setValue(settings.font_scale)
        for minutes in IDLE_MINUTES:
            name = self.tr("After %n minute(s)", "", minutes) if minutes else self.tr("Never")
            self._idle.addItem(name, minutes)
        self._idle.setCurrentIndex(max(self._idle.findData(settings.idle_minutes), 0))
        fill_languages(self._language)
        self._language.setCurrentIndex(max(self._language.findData(settings.language), 0))

    def _assemble(self) -> None:
        self.setWindowTitle(self.tr("Settings"))
        column = self._area.column
        column.addWidget(ranked(self.tr("Settings"), "title"))
        column.addSpacing(Space.MEDIUM)
        add_field(
            column,
            self.tr("&Organisation"),
            self._member,
            self.tr(
                "As it stands on reports and in sealed files. What was sealed keeps the name it was sealed with."
            ),
        )
        column.addWidget(self._member_said)
        column.addWidget(self._take_over, 0, Qt.AlignmentFlag.AlignLeading)
        self._member_said.hide()
        self._take_over.hide()
        column.addSpacing(Space.SMALL)
        add_field(column, self.tr("&Look"), self._theme)
        add_field(
            column, self.tr("Size of &text"), self._scale, self.tr("80 to 200 % of the system's font size.")
        )
        add_field(
            column,
            self.tr("L&anguage of the screen"),
            self._language,
            self.tr("Takes effect when the settings are closed."),
        )
        add_field(column, self.tr("Lock when &idle"), self._idle)
        column.addWidget(rule(self))
        column.addSpacing(Space.MEDIUM)
        column.addWidget(self._passphrase)
        column.addSpacing(Space.SMALL)
        column.addWidget(self._recovery)
        column.addSpacing(Space.TIGHT)
        column.addWidget(self._code_made)
        column.addSpacing(Space.MEDIUM)
        column.addWidget(rule(self))
        column.addSpacing(Space.MEDIUM)
        column.addWidget(self._backups)
        for button in (self._backup, self._place, self._move, self._bring_back, self._check, self._own_key):
            column.addSpacing(Space.SMALL)
            column.addWidget(button)
        data = portable_folder()
        if data is not None:
            column.addSpacing(Space.MEDIUM)
            words = self.tr("Portable: workspace, settings and log lie beside the program, in %1.")
            column.addWidget(ranked(put(words, breakable(str(data))), "small", self))
        column.addSpacing(Space.MEDIUM)
        for line in (self._fingerprint, self._public, self._signers_line):
            self._keys.body.addWidget(line)
        self._keys.set_open(False)
        column.addWidget(self._keys)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(margins(0, 0, Space.SMALL, Space.SMALL))
        outer.addWidget(self._area, 1)
        outer.addWidget(self._buttons)
        em, room = em_of(self), screen_room(self)
        self.resize(min(int(30 * em), room.width() - 40), min(int(38 * em), room.height() - 80))


def ask_new_passphrase(parent: QWidget) -> tuple[str, str] | None:
    """Ask for the present passphrase and, twice, for a new one; None if the person thinks better of it."""
    from eesee_desktop.crypto.strength import estimate  # noqa: PLC0415  heavy, seldom needed
    from eesee_desktop.ui.dialogs.strength_line import STRONG_ENOUGH, StrengthLine  # noqa: PLC0415  as above

    translate = QCoreApplication.translate
    dialog = AskingDialog(parent, translate("dialogs", "Change passphrase"), translate("dialogs", "Change"))
    present, new, again = (PassphraseEdit(dialog) for _ in range(3))
    strength = StrengthLine(dialog)
    add_field(dialog.column, translate("dialogs", "&Current passphrase"), present)
    add_field(dialog.column, translate("dialogs", "&New passphrase"), new)
    dialog.column.addWidget(strength)
    dialog.column.addSpacing(Space.MEDIUM)
    add_field(dialog.column, translate("dialogs", "New passphrase a&gain"), again)
    new.textChanged.connect(lambda text: strength.show_strength(estimate(text) if text else None))

    def problem() -> str:
        if new.text() != again.text():
            return translate("dialogs", "The two new passphrases differ.")
        if estimate(new.text()).score < STRONG_ENOUGH:
            return translate("dialogs", "The new passphrase is too easy to guess.")
        return ""

    dialog.set_problem(problem, new)
    return (present.text(), new.text()) if dialog.ask() else None


def ask_present_passphrase(parent: QWidget) -> str | None:
    """Ask for the passphrase before the recovery code is replaced; None if the person thinks better of it."""
    translate = QCoreApplication.translate
    dialog = AskingDialog(
        parent, translate("dialogs", "New recovery code"), translate("dialogs", "Make a new code")
    )
    present = PassphraseEdit(dialog)
    add_field(
        dialog.column,
        translate("dialogs", "&Present passphrase"),
        present,
        translate("dialogs", "The code on your paper opens nothing any more as soon as the new one is made."),
    )
    return present.text() if dialog.ask() else None
