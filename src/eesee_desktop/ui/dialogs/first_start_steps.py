"""What the first start asks: who writes, in which languages, and the passphrase."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from eesee_desktop.domain.instrument import FALLBACK_LANGUAGE, nearest_language
from eesee_desktop.domain.role import Role
from eesee_desktop.system.resources import languages
from eesee_desktop.ui.dialogs.beginning import Beginning
from eesee_desktop.ui.dialogs.country_choice import CountryChoice
from eesee_desktop.ui.kit.choice import Choice
from eesee_desktop.ui.kit.form import ColumnArea, add_field, ranked
from eesee_desktop.ui.kit.line_edit import LineEdit
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.passphrase_edit import PassphraseEdit
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.kit.translation import available_languages

_PAUSE_MS = 120


class StartStep(ColumnArea):
    """One page of the sequence.

    Signals:
        changed: Something was entered, so that ``is_complete`` may have changed.
    """

    changed = Signal()

    def __init__(self, title: str, lead: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = title
        self.column.addWidget(ranked(title, "title"))
        self.column.addSpacing(Space.TIGHT)
        self.column.addWidget(ranked(lead, "muted"))
        self.column.addSpacing(Space.LARGE)

    @property
    def is_complete(self) -> bool:
        """Everything that the step asks for has been entered."""
        return True

    @property
    def problem(self) -> str:
        """What stands in the way of going on, empty if nothing."""
        return ""

    def focus_first(self) -> None:
        """Put the cursor where typing begins."""

    def focus_faulty(self) -> QWidget:
        """Put the cursor where the problem can be mended; return the field."""
        self.focus_first()
        return self


class MemberStep(StartStep):
    """Who writes, where, and in which languages.

    Signals:
        language_chosen(str): The screen is to speak another language, BCP 47; empty for the system's.
    """

    language_chosen = Signal(str)

    def __init__(self, role: Role, parent: QWidget) -> None:
        super().__init__(
            self.tr("Welcome"),
            self.tr(
                "A few questions, then you can begin. The name of the organisation, the passphrase and the language of "
                "the screen can be changed later, in the settings. Nothing leaves this computer unless you send it."
            ),
            parent,
        )
        self._organisation = LineEdit(self)
        self._country = CountryChoice(self)
        self._screen = Choice(self)
        self._report = Choice(self)
        self._role = Choice(self)
        self._is_report_own = False

        self._fill()
        self._role.setCurrentIndex(self._role.findData(role))
        add_field(self.column, self.tr("&Organisation"), self._organisation)
        add_field(self.column, self.tr("&Country"), self._country)
        add_field(self.column, self.tr("Language of the &screen"), self._screen)
        add_field(
            self.column,
            self.tr("Language of the &reports"),
            self._report,
            self.tr("The default for new assessments; each can have its own."),
        )
        add_field(
            self.column,
            self.tr("&What you do here"),
            self._role,
            self.tr("Each opens its own window, from now on whenever you start the program."),
        )
        self.column.addStretch(1)

        self._organisation.textChanged.connect(self.changed)
        self._country.typed.connect(self.changed)
        self._screen.activated.connect(self._on_screen_activated)
        self._report.activated.connect(self._on_report_activated)

    @property
    def organisation(self) -> str:
        """Name of the network member."""
        return self._organisation.text().strip()

    @property
    def country(self) -> str:
        """ISO 3166-1 alpha-3, empty until there is one."""
        return self._country.country

    @property
    def screen_language(self) -> str:
        """BCP 47, empty for the system's."""
        return str(self._screen.currentData() or "")

    @property
    def report_language(self) -> str:
        """BCP 47."""
        return str(self._report.currentData() or "en")

    @property
    def is_report_own(self) -> bool:
        """The person chose the language of the reports; else it goes with that of the screen."""
        return self._is_report_own

    @property
    def role(self) -> Role:
        """Which of the two windows is wanted."""
        return Role(self._role.currentData())

    @property
    def is_complete(self) -> bool:
        """Something stands for organisation and country."""
        return bool(self.organisation and self._country.currentText().strip())

    @property
    @override
    def problem(self) -> str:
        """What was typed is no country."""
        return self._country.problem

    @override
    def focus_faulty(self) -> QWidget:
        """Put the cursor on the country, the one thing here that can be wrong."""
        self._country.setFocus()
        return self._country

    def answer(self, begun: Beginning) -> None:
        """Put in what was answered before, as far as it was."""
        self._organisation.setText(begun.organisation)
        self._country.choose(begun.country)
        self._is_report_own = begun.is_report_own
        for box, data in (
            (self._screen, begun.screen_language),
            (self._report, begun.report_language),
            (self._role, begun.role),
        ):
            box.setCurrentIndex(max(box.findData(data), 0))

    def focus_language(self) -> None:
        """Put the cursor on the language of the screen."""
        self._screen.setFocus()

    def personal_words(self) -> tuple[str, ...]:
        """Return the words that somebody who knows the organisation would try as a passphrase."""
        return (self.organisation, self._country.currentText(), self.country)

    def focus_first(self) -> None:
        """Put the cursor where typing begins."""
        self._organisation.setFocus()

    def _fill(self) -> None:
        self._role.addItem(self.tr("Write assessments, as a member"), Role.MEMBER)
        self._role.addItem(self.tr("Receive them, for the consortium"), Role.CONSORTIUM)
        fill_languages(self._screen)
        for language in languages():
            self._report.addItem(language_name(language), language)
        self._report_as_screen(QLocale())

    def _report_as_screen(self, screen: QLocale) -> None:
        spoken = nearest_language(screen.bcp47Name(), languages()) or FALLBACK_LANGUAGE
        self._report.setCurrentIndex(self._report.findData(spoken))

    def _on_screen_activated(self) -> None:
        if not self._is_report_own:
            self._report_as_screen(
                QLocale(self.screen_language) if self.screen_language else QLocale.system()
            )
        self.language_chosen.emit(self.screen_language)

    def _on_report_activated(self) -> None:
        self._is_report_own = True


class PassphraseStep(StartStep):
    """The passphrase, twice, with an honest estimate."""

    def __init__(self, personal_words: Callable[[], tuple[str, ...]], parent: QWidget) -> None:
        super().__init__(
            self.tr("Your passphrase"),
            self.tr(
                "Everything you write is encrypted with it. Nobody can open your work without it, and nobody "
                "can look it up for you."
            ),
            parent,
        )
        # zxcvbn's tables take a while to load, which the step before gives time for.
        from eesee_desktop.ui.dialogs.strength_line import StrengthLine  # noqa: PLC0415  see the line above

        self._personal_words = personal_words
        self._score = 0
        self._passphrase = PassphraseEdit(self)
        self._again = PassphraseEdit(self)
        self._strength = StrengthLine(self)
        self._caps = QLabel(self.tr("Caps lock is on."), self)
        self._pause = QTimer(self)

        self._caps.hide()
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        add_field(self.column, self.tr("&Passphrase"), self._passphrase)
        self.column.addWidget(self._strength)
        self.column.addWidget(self._caps)
        self.column.addSpacing(Space.MEDIUM)
        add_field(self.column, self.tr("Passphrase a&gain"), self._again)
        self.column.addStretch(1)

        self._passphrase.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self._on_pause_timeout)
        for edit in (self._passphrase, self._again):
            edit.textChanged.connect(self.changed)
            edit.caps_lock_noticed.connect(self._caps.setVisible)

    def answer(self, passphrase: str) -> None:
        """Put in what was entered before."""
        for edit in (self._passphrase, self._again):
            edit.setText(passphrase)

    @property
    def passphrase(self) -> str:
        """What was entered first."""
        return self._passphrase.text()

    @property
    def is_complete(self) -> bool:
        """Both fields hold something."""
        return bool(self._passphrase.text() and self._again.text())

    @property
    def problem(self) -> str:
        """The two differ, or the passphrase is too easy to guess."""
        from eesee_desktop.ui.dialogs.strength_line import STRONG_ENOUGH  # noqa: PLC0415  loaded by then

        # Whoever types fast and presses Enter is faster than the pause; the estimate must be of what stands
        # there now.
        self._on_pause_timeout()
        if self._passphrase.text() != self._again.text():
            return self.tr("The two passphrases differ.")
        # Enforced and not merely shown: the file may be copied and guessed at for years.
        if self._score < STRONG_ENOUGH:
            return self.tr("This passphrase is too easy to guess. Take four or more unrelated words.")
        return ""

    def focus_first(self) -> None:
        """Put the cursor where typing begins."""
        self._passphrase.setFocus()

    @override
    def focus_faulty(self) -> QWidget:
        """Put the cursor into the second field where the two differ, else into the first."""
        is_second = self._passphrase.text() != self._again.text()
        field = self._again if is_second else self._passphrase
        field.setFocus()
        field.selectAll()
        return field

    def _on_pause_timeout(self) -> None:
        from eesee_desktop.crypto.strength import estimate  # noqa: PLC0415  heavy, and not needed before

        self._pause.stop()
        text = self._passphrase.text()
        strength = estimate(text, self._personal_words()) if text else None
        self._score = strength.score if strength else 0
        self._strength.show_strength(strength)


def fill_languages(box: QComboBox) -> None:
    """Offer the languages of the screen, each by its own name."""
    box.addItem(QCoreApplication.translate("languages", "System default"), "")
    for language in available_languages():
        box.addItem(language_name(language), language)


def language_name(language: str) -> str:
    """Return the name of a language in that language, beginning with a capital."""
    name = QLocale(language).nativeLanguageName().partition(" (")[0]
    # Qt says "American English" and "español de España"; the program has one of each.
    name = "English" if name.endswith("English") else name.partition(" de ")[0]
    return name[:1].upper() + name[1:] or language
