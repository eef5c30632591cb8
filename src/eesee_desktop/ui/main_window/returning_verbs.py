"""What a person can ask for about what comes back: take a receipt or a list in, from a file or from a mail."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from eesee_desktop.bundle.letters import CommentsFile, Receipt, ReceiptVerdict, RecipientsFile
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.messages.coming_back import not_for_member_words
from eesee_desktop.messages.comments import review_words
from eesee_desktop.messages.receipts import receipt_sentences, refused_words
from eesee_desktop.services import coming_back
from eesee_desktop.services.changes import Changes
from eesee_desktop.services.coming_back import CameBack, Letter, Taken
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.ui.exchange.compare_key import ask_compared
from eesee_desktop.ui.kit.messages import Tone
from eesee_desktop.ui.operations import Operations
from eesee_desktop.ui.words.catalogue import fact_named, in_one
from eesee_desktop.ui.words.countries import country_name
from eesee_desktop.ui.words.dates import moment_words, short_day
from eesee_desktop.ui.words.placing import put

_MOST_NAMED = 4


class ReturningVerbs(QObject):
    """Takes in what came back, and says what each thing was.

    Signals:
        told(str, str, object): Text, tone, and nothing to be done about it, for the message bar.
        taken(str): Something was tied to an assessment; its id.
    """

    told = Signal(str, str, object)
    taken = Signal(str)

    def __init__(self, workspace: Workspace, operations: Operations, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._operations = operations
        self._window = window
        self.folder = Path.home()

    def choose(self) -> None:
        """Let the person choose files, and take in what is in them."""
        names, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Take in what came back"), str(self.folder), self.tr("All files (*)")
        )
        paths = [Path(name) for name in names]
        if paths:
            self.folder = paths[0].parent
            if not self.take_in(paths):
                self._tell_others(coming_back.look_at(paths))

    def take_in(self, paths: Sequence[Path]) -> bool:
        """Take in what came back, if there is anything of it in some files; tell whether there was."""
        try:
            found = coming_back.look_at(paths)
        except KnownError as error:
            self.told.emit(in_one(error), Tone.ALARM.value, None)
            return True
        if not found.is_any:
            return False
        if self._workspace.is_read_only:
            self.told.emit(in_one(KnownError(ErrorCode.WORKSPACE_READ_ONLY)), Tone.ALARM.value, None)
            return True
        if not found.letters:
            self._tell_others(found)
            return True
        sentences, tones = [], set()
        for letter in found.letters:
            words, tone = self._take(letter)
            if words:
                sentences.append(words)
                tones.add(tone)
        if sentences:
            worst = next(tone for tone in (Tone.ALARM, Tone.NOTICE, Tone.DONE, Tone.TOLD) if tone in tones)
            self.told.emit(" ".join(sentences), worst.value, None)
        return True

    def _take(self, letter: Letter) -> tuple[str, Tone]:
        """Take one letter in; return what came of it, nothing where the person thought better of it."""
        compared = ""
        while True:
            try:
                taken, changes = coming_back.take(self._workspace, letter, compared)
            except KnownError as error:
                if error.code is not ErrorCode.STATEMENT_NOT_TRUSTED or compared:
                    return in_one(error), Tone.ALARM
                compared = ask_compared(self._window, letter.name, error)
                if not compared:
                    return put(self.tr("“%1” was not taken in."), letter.name), Tone.NOTICE
                continue
            return self._told_of(taken, changes)

    def _told_of(self, taken: Taken, changes: Changes) -> tuple[str, Tone]:
        self._operations.announce(changes)
        if changes.assessment_id is not None:
            self.taken.emit(changes.assessment_id)
        if taken.receipt is not None:
            return self._of_receipt(taken.receipt, is_new=taken.is_new)
        if taken.recipients is not None:
            return self._of_recipients(taken.recipients), Tone.DONE
        if taken.comments is not None:
            return self._of_comments(taken.comments), Tone.DONE
        return "", Tone.TOLD

    def _of_receipt(self, receipt: Receipt, *, is_new: bool) -> tuple[str, Tone]:
        is_accepted = receipt.verdict is ReceiptVerdict.ACCEPTED
        if not is_accepted:
            words = self.tr("%1, revision %2: refused by %3 on %4.")
        elif is_new:
            words = self.tr("%1, revision %2: received by %3 on %4.")
        else:
            words = self.tr("%1, revision %2: received by %3 on %4. That receipt was here already.")
        country, received = country_name(receipt.country), moment_words(receipt.received)
        words = put(words, country, receipt.revision, receipt.by, received)
        if is_accepted:
            return words, Tone.DONE
        translate = QCoreApplication.translate
        return " ".join(
            filter(
                None,
                (
                    words,
                    refused_words(receipt, translate),
                    *receipt_sentences(receipt, translate, fact_named),
                ),
            )
        ), Tone.ALARM

    def _of_recipients(self, found: RecipientsFile) -> str:
        words = self.tr(
            "List %1 of %2 is on board: from now on sealed files are encrypted for its %3 recipients, until %4."
        )
        until = found.head.expires
        day = short_day(QDate(until.year, until.month, until.day))
        return put(words, found.head.number, found.head.by, len(found.recipients), day)

    def _of_comments(self, found: CommentsFile) -> str:
        state = review_words(found.state, QCoreApplication.translate)
        waiting = sum(one.waits_for_member for one in found.comments)
        words = self.tr("%1, revision %2 is %3, says %4.")
        words = put(words, country_name(found.country), found.revision, state, found.by)
        if not waiting:
            return words
        asked = self.tr("%n comment(s) to be answered, beside the fields.", "", waiting)
        return f"{words} {asked}"

    def _tell_others(self, found: CameBack) -> None:
        """Name what is not taken in, each as what it is and what to do with it."""
        if not found.others:
            self.told.emit(
                self.tr(
                    "Nothing is attached to the mail. Ask for it once more, or save the attachment by itself."
                ),
                Tone.NOTICE.value,
                None,
            )
            return
        words = self.tr("“%1” is %2.")
        named = [
            put(words, name, not_for_member_words(what, QCoreApplication.translate))
            for name, what in found.others[:_MOST_NAMED]
        ]
        more = "" if len(found.others) <= _MOST_NAMED else " …"
        self.told.emit(" ".join(named) + more, Tone.NOTICE.value, None)
