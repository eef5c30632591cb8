"""Lets the comments of a section stand beside its page, stores what is answered, and takes over what is proposed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.domain.ids import CommentId
from eesee_desktop.services.changes import Changes
from eesee_desktop.ui.editor.autosave import Autosave
from eesee_desktop.ui.editor.set_aside import SetAside
from eesee_desktop.ui.main_window.side_panel import SidePanel
from eesee_desktop.ui.operations import OpenAssessment
from eesee_desktop.ui.words.catalogue import in_one

if TYPE_CHECKING:
    from collections.abc import Callable

    from eesee_desktop.ui.main_window.comments_part import CommentsPart

# What belongs to no section of the method stands where one looks through the whole.
_ELSEWHERE = "review"


class CommentsBeside(QObject):
    """What connects the comments of an assessment with the panel beside the page.

    Signals:
        go_requested(str): Go to a field.
        told(str): Why something could not be done.
    """

    go_requested = Signal(str)
    told = Signal(str)

    def __init__(
        self,
        opened: OpenAssessment,
        autosave: Autosave,
        set_aside: SetAside,
        side: SidePanel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open = opened
        self._autosave = autosave
        self._set_aside = set_aside
        self._side = side
        self._part: CommentsPart | None = None

    def show_section(self, section: str) -> None:
        """Show the comments of a section, none where there are none."""
        shown = [one for one in self._open.comments if (one.section or _ELSEWHERE) == section]
        self._side.show_has_comments(has_comments=bool(shown))
        if not shown and self._part is None:
            return
        part = self._made()
        part.show_comments(
            shown,
            self._open.instrument,
            is_fixed=self._open.is_fixed,
            is_read_only=self._open.workspace.is_read_only,
        )
        for one in shown:
            kept = self._set_aside.texts.get(_place(one.comment.address, one.comment.id))
            if kept is not None:
                part.show_kept(one.comment.id, kept)

    def marks(self, section: str) -> dict[str, int]:
        """Return at which fields of a section how many comments wait for an answer."""
        found: dict[str, int] = {}
        for one in self._open.comments:
            if one.section == section and one.waits:
                found[one.comment.address] = found.get(one.comment.address, 0) + 1
        return found

    def go_to(self, address: str) -> None:
        """Put the cursor to the first comment at an address."""
        self._side.open_comments()
        if self._part is not None:
            self._part.go_to(address)

    def _made(self) -> CommentsPart:
        if self._part is None:
            from eesee_desktop.ui.main_window.comments_part import CommentsPart  # noqa: PLC0415  few have any at first

            self._part = CommentsPart(self._side)
            self._side.put_comments(self._part)
            self._part.answer_edited.connect(self._on_part_answer_edited)
            self._part.wording_requested.connect(self._on_part_wording_requested)
            self._part.place_requested.connect(self.go_requested)
        return self._part

    def _address_of(self, wanted: str) -> str:
        return next((one.comment.address for one in self._open.comments if one.comment.id == wanted), "")

    def _on_part_answer_edited(self, wanted: str) -> None:
        if self._part is None or self._open.workspace.is_read_only:
            return
        text = partial(self._part.answer_to, wanted)
        place = _place(self._address_of(wanted), wanted)
        self._autosave.note(place, partial(self._commit, CommentId(wanted), text), text)

    def _commit(self, wanted: CommentId, text: Callable[[], str]) -> Changes:
        from eesee_desktop.services.answers import answer  # noqa: PLC0415  as above

        return self._open.apply(answer, self, wanted, text())

    def _on_part_wording_requested(self, wanted: str) -> None:
        from eesee_desktop.services.answers import take_wording  # noqa: PLC0415  as above

        # What is being typed into the field is there before anything is put in the place of a passage of it.
        self._autosave.flush()
        try:
            self._open.apply(take_wording, None, CommentId(wanted))
        except KnownError as error:
            self.told.emit(in_one(error))


def _place(address: str, comment: str) -> str:
    """Return the place of an answer that is being typed, as what cannot be stored is called by."""
    return f"comment/{address}/{comment}"
