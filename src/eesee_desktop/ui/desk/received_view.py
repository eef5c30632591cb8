"""One submission as it came in: the verdict, who signed, what to do now, what changed, and what goes back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from eesee_desktop.bundle.verdict import Step, Verdict
from eesee_desktop.messages.verdicts import step_words
from eesee_desktop.services.receiving import ReceivedSubmission
from eesee_desktop.ui.desk.changes_view import ChangesView
from eesee_desktop.ui.desk.verdict_words import judged, key_words, told_points
from eesee_desktop.ui.kit import icons
from eesee_desktop.ui.kit.announce import announce
from eesee_desktop.ui.kit.copy_line import CopyLine
from eesee_desktop.ui.kit.flow import Flow
from eesee_desktop.ui.kit.fold import Fold
from eesee_desktop.ui.kit.form import align_with_screen, ranked
from eesee_desktop.ui.kit.theme import Space, fixed_font
from eesee_desktop.ui.words.countries import country_name
from eesee_desktop.ui.words.dates import moment_words, period_words
from eesee_desktop.ui.words.places import spoken
from eesee_desktop.ui.words.placing import labelled, listed, put
from eesee_desktop.ui.words.shown_scores import in_figures

_CODE_SIZE = 1.6  # of body text: to be compared by telephone
_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class ReceivedView(QWidget):
    """What came of one submission.

    Signals:
        save_requested, mail_requested: The receipt is to be saved; a mail with it is to be written.
        register_requested: Go to the key in the register.
    """

    save_requested = Signal()
    mail_requested = Signal()
    register_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = QFrame(self)
        self._headline = ranked("", "lead", self._card)
        self._next = ranked("", "body", self._card)
        self._points = QVBoxLayout()
        self._labels: list[QLabel] = []
        self._key = ranked("", "body", self)
        self._code_lead = ranked(self.tr("The check code, to be compared by telephone"), "lead", self)
        self._code = QLabel(self)
        self._save = QPushButton(self.tr("&Save the receipt…"), self)
        self._mail = QPushButton(self.tr("Write the &mail with the receipt…"), self)
        self._register = QPushButton(self.tr("Go to the &key in the register"), self)
        self._steps = Fold(self.tr("Checked, step by step"), self)
        self._step_words = ranked("", "body", self)
        self._facts = Fold(self.tr("What it is"), self)
        self._fact_words = ranked("", "body", self)
        self._digest = CopyLine(self.tr("Digest"), "", self)
        self._fingerprint = CopyLine(self.tr("Fingerprint of the key"), "", self)
        self._changes_lead = ranked(self.tr("What changed"), "lead", self)
        self._changes = ChangesView(self)
        self._assemble()

        self._save.clicked.connect(self.save_requested)
        self._mail.clicked.connect(self.mail_requested)
        self._register.clicked.connect(self.register_requested)

    def _assemble(self) -> None:
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(Space.LARGE, Space.ROOMY, Space.LARGE, Space.ROOMY)
        inside.setSpacing(Space.SMALL)
        inside.addWidget(self._headline)
        inside.addWidget(self._next)
        inside.addLayout(self._points)
        self._save.setIcon(icons.icon("export"))
        self._mail.setIcon(icons.icon("text"))
        self._register.setIcon(icons.icon("key"))
        font = fixed_font()
        font.setPointSizeF(font.pointSizeF() * _CODE_SIZE)
        self._code.setFont(font)
        self._code.setWordWrap(True)
        self._code.setTextInteractionFlags(_SELECTABLE)
        self._code.setAccessibleName(self.tr("Check code"))
        align_with_screen(self._code)
        buttons = Flow(self)
        for button in (self._save, self._mail, self._register):
            buttons.add(button)
        self._steps.body.addWidget(self._step_words)
        self._steps.set_open(False)
        self._facts.body.addWidget(self._fact_words)
        self._facts.body.addWidget(self._digest)
        self._facts.body.addWidget(self._fingerprint)
        self._facts.set_open(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        for part in (
            self._card,
            self._key,
            buttons,
            self._code_lead,
            self._code,
            self._steps,
            self._facts,
            self._changes_lead,
            self._changes,
        ):
            column.addWidget(part)

    @property
    def headline(self) -> str:
        """The verdict in a line."""
        return self._headline.text()

    @property
    def next_words(self) -> str:
        """What to do now."""
        return self._next.text()

    def show_received(self, received: ReceivedSubmission, *, is_new: bool = True) -> None:
        """Show what came of a submission.

        Args:
            is_new: It came just now, and is said aloud.
        """
        verdict = received.verdict
        words = judged(received)
        self._card.setProperty("kind", words.tone.value)
        self._card.style().unpolish(self._card)
        self._card.style().polish(self._card)
        for label in (self._headline, self._next):
            label.style().unpolish(label)
            label.style().polish(label)
        self._headline.setText(labelled(words.headline, _what(verdict, received.name)))
        self._next.setText(words.next)
        self._show_points(verdict)
        self._key.setText(key_words(received))
        self._code.setText(verdict.check_code)
        self._code.setAccessibleDescription(verdict.check_code)
        for part in (self._code_lead, self._code):
            part.setVisible(bool(verdict.check_code) and verdict.is_valid)
        for button in (self._save, self._mail):
            button.setVisible(received.receipt is not None)
        self._register.setVisible(verdict.key is not None and received.key_state is not None)
        self._step_words.setText(_steps(verdict))
        self._steps.set_summary(self.tr("%n step(s) passed", "", len(verdict.steps_done)))
        self._show_facts(verdict)
        content = verdict.content
        self._changes_lead.setVisible(content is not None)
        self._changes.setVisible(content is not None)
        if content is not None:
            before = None if received.changed is None else content.assessment.revision - 1
            self._changes.show_changes(
                received.changed, spoken(content.instrument), content.assessment, before
            )
        if is_new:
            announce(self._headline, f"{self.headline}. {self.next_words}")

    def _show_points(self, verdict: Verdict) -> None:
        for label in self._labels:
            label.hide()
            label.deleteLater()
        self._labels = [
            ranked(f"{sign} {sentence}", "body", self._card) for sign, sentence in told_points(verdict)
        ]
        for label in self._labels:
            label.setTextFormat(Qt.TextFormat.PlainText)
            self._points.addWidget(label)
            label.show()

    def _show_facts(self, verdict: Verdict) -> None:
        said = verdict.submission
        # What a refused file says of itself must not stand on the screen as an answer.
        self._facts.setVisible(verdict.is_valid)
        if said is None or not verdict.is_valid:
            return
        scores = listed(labelled(result.principle, in_figures(result.printed)) for result in said.results)
        lines = (
            put(self.tr("Country: %1"), country_name(said.country)),
            put(self.tr("Study period: %1"), period_words(said.period)),
            put(self.tr("Revision: %1"), said.revision),
            put(self.tr("Method: %1"), f"{said.instrument.id} {said.instrument.version}"),
            put(self.tr("Made, as its sender says: %1"), moment_words(said.created)),
            put(self.tr("Scores of the principles: %1"), scores),
        )
        self._fact_words.setText("\n".join(lines))
        self._digest.show_text(verdict.digest)
        self._fingerprint.show_text("" if verdict.key is None else verdict.key.fingerprint)


def _what(verdict: Verdict, name: str) -> str:
    """Return what a file is, in a line; of one that is refused its name alone."""
    said = verdict.submission
    if said is None or not verdict.is_valid:
        return name
    words = QCoreApplication.translate("desk", "%1, %2, revision %3")
    return put(words, country_name(said.country), period_words(said.period), said.revision)


def _steps(verdict: Verdict) -> str:
    translate = QCoreApplication.translate
    lines = []
    for step in Step:
        if step in verdict.steps_done:
            lines.append(f"✓ {step_words(step, translate)}")
        elif step is verdict.failed:
            lines.append(f"✕ {step_words(step, translate)}")
        elif step in verdict.not_asked:
            lines.append(f"– {step_words(step, translate)}")
    return "\n".join(lines)
