"""What was typed and cannot be stored, kept in the workspace beside the assessment until it can, or is typed over."""

from __future__ import annotations

from collections.abc import Mapping

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services.assessments import SET_ASIDE
from eesee_desktop.services.workspace import Workspace


class SetAside:
    """Texts by the places of their edits, as :class:`Autosave` calls them; encrypted like all that is typed.

    A value that cannot be stored must not hold the program: with its text kept here, the screen may lock and the
    window may close, and the text is there again where it was typed.

    Args:
        carried: Texts that could not even be kept here before the screen was locked.
    """

    def __init__(
        self, workspace: Workspace, assessment: AssessmentId, carried: Mapping[str, str] | None = None
    ) -> None:
        self._kept = workspace.ui_state
        self._start = f"{SET_ASIDE}/{assessment}/"
        self._texts = self._kept.beginning_with(self._start)
        self._unkept: dict[str, str] = {}
        for place, text in (carried or {}).items():
            self.keep(place, text)

    @property
    def texts(self) -> Mapping[str, str]:
        """All of them, by place."""
        return {**self._texts, **self._unkept}

    @property
    def unkept(self) -> Mapping[str, str]:
        """Those that are nowhere but in memory, as on a full disk."""
        return dict(self._unkept)

    def keep(self, place: str, text: str) -> bool:
        """Keep a text, in place of the one before; tell whether it is on disk."""
        if self._texts.get(place) != text:
            try:
                self._kept.set(self._start + place, text)
            except KnownError:  # its cause was told when the value itself could not be stored
                self._unkept[place] = text
                return False
            self._texts[place] = text
        self._unkept.pop(place, None)
        return True

    def drop(self, place: str) -> None:
        """Let a text go, as it is stored where it belongs."""
        self._unkept.pop(place, None)
        if place in self._texts:
            self._kept.remove(self._start + place)
            del self._texts[place]
