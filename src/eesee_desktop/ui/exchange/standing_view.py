"""What became of what was sealed: sealed, sent on, received on; and what the receipts say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from eesee_desktop.bundle.letters import Receipt, ReceiptVerdict
from eesee_desktop.messages.receipts import receipt_sentences, refused_words
from eesee_desktop.services.receipts import SealedStanding
from eesee_desktop.ui.kit.form import ranked
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.words.catalogue import fact_named
from eesee_desktop.ui.words.dates import moment_words
from eesee_desktop.ui.words.placing import put


class StandingView(QWidget):
    """Each sealed revision with what is known of its way, the last one first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._shown: tuple[SealedStanding, ...] | None = None
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.TIGHT)

    def show_standings(self, standings: Sequence[SealedStanding]) -> None:
        """Show what became of the sealed revisions, the first one first as given."""
        if self._shown == tuple(standings):
            return
        self._shown = tuple(standings)
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for standing in reversed(standings):
            for words, rank in self._lines(standing, with_name=len(standings) > 1):
                self._column.addWidget(ranked(words, rank, self))

    def _lines(self, standing: SealedStanding, *, with_name: bool) -> Iterator[tuple[str, str]]:
        """Return what is known of one revision, each line with its rank."""
        if with_name:
            yield put(self.tr("Revision %1"), standing.revision), "lead"
        yield put(self.tr("✓ Sealed: %1"), moment_words(standing.sealed)), "body"
        if standing.sent is None:
            yield self.tr("– Sent on: not from here yet"), "body"
        else:
            words = self.tr("✓ Sent on: %1, when the mail or the copy was made")
            yield put(words, moment_words(standing.sent)), "body"
        if not standing.receipts:
            yield self.tr("– Received: no receipt has come back yet"), "body"
        for receipt in standing.receipts:
            yield from self._of_receipt(receipt)

    def _of_receipt(self, receipt: Receipt) -> Iterator[tuple[str, str]]:
        when = moment_words(receipt.received)
        if receipt.verdict is ReceiptVerdict.ACCEPTED:
            words, rank = self.tr("✓ Received: %1, by %2. Check code %3"), "good"
        else:
            words, rank = self.tr("✕ Refused: %1, by %2. Check code %3"), "danger"
        code = receipt.check_code
        yield put(words, when, receipt.by, code), rank
        why = refused_words(receipt, QCoreApplication.translate)
        for sentence in (
            *filter(None, (why,)),
            *receipt_sentences(receipt, QCoreApplication.translate, fact_named),
        ):
            yield sentence, "small"
