"""The question before sealing: what becomes final, and what leaves, each thing with a tick."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from eesee_desktop.services.leaving import Layer, LeavingReason, Thing, ThingKind
from eesee_desktop.services.submissions import Sealing, SealingChoice
from eesee_desktop.ui.exchange.leaving_tree import LeavingTree
from eesee_desktop.ui.exchange.mail_limits import limits_words
from eesee_desktop.ui.exchange.measuring import Measuring
from eesee_desktop.ui.kit.announce import PAUSE_MS, say
from eesee_desktop.ui.kit.asking import AskingDialog
from eesee_desktop.ui.kit.em import em_of
from eesee_desktop.ui.kit.form import ranked
from eesee_desktop.ui.kit.theme import Space

_DIGEST = re.compile(r"-[0-9a-f]{8}\.")
_WIDTH = 680
_TREE_EMS = 20  # its least height
_PAUSE_MS = 400  # after a tick, before the file is measured anew


class SealSheet(AskingDialog):
    """Asks whether to seal, and what stays.

    Args:
        paragraphs: What is to be known before.
        things: All that might leave.
        prepare: Makes the sealing of a choice ready; None where it cannot be.
        measuring: Finds out how large the file will be.
    """

    def __init__(
        self,
        parent: QWidget,
        paragraphs: Sequence[str],
        things: Sequence[Thing],
        prepare: Callable[[SealingChoice], Sealing | None],
        measuring: Measuring,
    ) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            parent, translate("SealSheet", "Seal the assessment?"), translate("SealSheet", "Seal…")
        )
        self._files = frozenset(thing.key for thing in things if thing.kind is ThingKind.ATTACHED_FILE)
        self._prepare = prepare
        self._measuring = measuring
        self._tree = LeavingTree(self, can_choose=True)
        # With words from the beginning, which keep the place for those that come.
        self._size = ranked(translate("SealSheet", "The size of the mail is being found out…"), "small", self)
        self._later = QTimer(self)
        self._things = (*_file_to_come(), *things)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE_MS)
        self._tree.setMinimumHeight(int(_TREE_EMS * em_of(self)))
        for text in paragraphs:
            self.column.addWidget(ranked(text, "body", self))
            self.column.addSpacing(Space.SMALL)
        self.column.addWidget(self._tree, 1)
        self.column.addSpacing(Space.TIGHT)
        self.column.addWidget(self._size)
        self._tree.chosen.connect(self._later.start)
        self._later.timeout.connect(self._measure)
        measuring.measured.connect(self._on_measured)

    @property
    def choice(self) -> SealingChoice:
        """What the person chose to send."""
        leaving, staying = self._tree.ticked, self._tree.unticked
        whole = {ThingKind.VOTES.value, ThingKind.DRAFT.value}
        with_files = bool(leaving & self._files)
        # Where no file leaves, that none was chosen says it.
        left_out = staying - whole if with_files else staying - whole - self._files
        return SealingChoice(
            with_votes=ThingKind.VOTES.value in leaving,
            with_draft=ThingKind.DRAFT.value in leaving,
            with_files=with_files,
            left_out=left_out,
        )

    @property
    def ticks(self) -> dict[str, list[str]]:
        """What leaves and what stays, to be asked from the next time."""
        return {"leaving": sorted(self._tree.ticked), "staying": sorted(self._tree.unticked)}

    def ask_from(self, ticked: frozenset[str]) -> bool:
        """Show the question with what is ticked at first; tell whether the person went on."""
        self._tree.show_things(self._things, ticked=ticked)
        self._measure()
        try:
            return self.ask(_WIDTH)
        finally:
            self._later.stop()
            self._measuring.stop()

    def _measure(self) -> None:
        sealing = self._prepare(self.choice)
        if sealing is not None:
            self._measuring.measure(sealing)

    def _on_measured(self, name: str, size: int) -> None:
        # The digits of the digest are others in the end: the moment of sealing is a part of what is signed.
        self._tree.show_file(_DIGEST.sub("-….", name), str(size))
        say(self._size, limits_words(size), pause_ms=PAUSE_MS)


def _file_to_come() -> tuple[Thing, ...]:
    """Return the lines for what is known once the file was made."""
    return tuple(
        Thing(Layer.SERVER, kind, "…", LeavingReason.SEEN_BY_CARRIERS)
        for kind in (ThingKind.FILE_NAME, ThingKind.SIZE)
    )
