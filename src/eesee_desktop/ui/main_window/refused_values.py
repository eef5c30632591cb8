"""What was typed and could not be stored: where it is, that it is told, and the way there."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.ui.editor.autosave import Autosave
from eesee_desktop.ui.editor.set_aside import SetAside
from eesee_desktop.ui.kit.messages import Act, MessageBar, Tone
from eesee_desktop.ui.main_window.take_back import OwnAct
from eesee_desktop.ui.operations import OpenAssessment
from eesee_desktop.ui.words.catalogue import in_one
from eesee_desktop.ui.words.places import place_name, short_place_name
from eesee_desktop.ui.words.placing import put


class RefusedValues(QObject):
    """Follows what autosave cannot store, keeps it aside, and tells of it.

    Args:
        messages: Where it is told.

    Signals:
        changed: Something else is refused now, or nothing.
        kept_changed: A text was discarded that nothing else is left of, or brought back.
        go_requested(str): Go to a place.
        write_back_requested: The file of the workspace is gone, and all that is held is to be written into another.
        rescue_requested: What can be saved nowhere is to be put into a file elsewhere.
    """

    changed = Signal()
    kept_changed = Signal()
    go_requested = Signal(str)
    write_back_requested = Signal()
    rescue_requested = Signal()

    def __init__(
        self,
        opened: OpenAssessment,
        autosave: Autosave,
        set_aside: SetAside,
        messages: MessageBar,
    ) -> None:
        super().__init__(messages)
        self._open = opened
        self._autosave = autosave
        self._set_aside = set_aside
        self._messages = messages
        self._failures: dict[str, ErrorCode] = {}
        self._told = ""

        autosave.failed.connect(self._on_autosave_failed)
        autosave.recovered.connect(self._on_autosave_recovered)

    @property
    def places(self) -> tuple[str, ...]:
        """Names of the places where something typed cannot be stored."""
        places = (place_name(_where(place), self._open.instrument) for place in self._set_aside.texts)
        return tuple(dict.fromkeys(places))

    @property
    def places_in_short(self) -> tuple[str, ...]:
        """The same in few words."""
        places = (short_place_name(_where(place), self._open.instrument) for place in self._set_aside.texts)
        return tuple(dict.fromkeys(places))

    def go_to_first(self) -> None:
        """Go to the first place where something typed cannot be stored."""
        for place in self._set_aside.texts:
            self.go_requested.emit(_where(place))
            return

    def stop_sealing(self) -> None:
        """Tell that nothing can be sealed as long as something typed is not stored, and lead there."""
        self.go_to_first()
        text = self.tr(
            "It cannot be sealed yet: what was typed in %1 could not be stored. Correct it, then seal."
        )
        self._told = put(text, self.places[0])
        self._messages.tell(self._told, Tone.ALARM)

    def tell(self, why: str = "") -> None:
        """Tell what cannot be stored, where it is safe meanwhile, and lead there."""
        if self._set_aside.unkept:
            text = (self.tr("Not saved yet; it is tried again by itself.") + " " + why).strip()
            act = Act(self.tr("Put it aside in a file…"), self.rescue_requested.emit)
            if ErrorCode.WORKSPACE_GONE in self._failures.values():
                act = Act(self.tr("Save it in a folder…"), self.write_back_requested.emit)
        else:
            # Why stands below the field. One line, however many there are.
            first, others = self.places[0], len(self.places) - 1
            text = self.tr("Not stored: %1. What you typed is kept.")
            if others:
                text = self.tr("Not stored: %1 and %n other value(s). What you typed is kept.", "", others)
            text = put(text, first)
            act = Act(self.tr("Go there"), self.go_to_first)
        self._messages.tell(text, Tone.ALARM, act)
        self._told = text

    def discarding(self, place: str) -> OwnAct:
        """Return the act that lets a text go which nothing else is left of, and its way back."""
        text = self._set_aside.texts[place]

        def discard() -> None:
            self._set_aside.drop(place)
            self._failures.pop(place, None)
            self._show_kept()

        def bring_back() -> None:
            self._set_aside.keep(place, text)
            self._show_kept()

        words = self.tr("Discarded: the text that was kept aside.")
        return OwnAct(words, self.tr("The text is kept aside again."), discard, bring_back)

    def _show_kept(self) -> None:
        if not self._set_aside.texts:
            self._messages.clear()
        self.kept_changed.emit()
        self.changed.emit()

    def _on_autosave_failed(self, place: str, error: KnownError) -> None:
        self._set_aside.keep(place, self._autosave.text_of(place))
        # Each try fails again; a message that was read and closed stays closed.
        if self._failures.get(place) is not error.code:
            self._failures[place] = error.code
            self.tell(in_one(error))
        self.changed.emit()

    def _on_autosave_recovered(self, place: str) -> None:
        was_told = place in self._set_aside.texts
        self._failures.pop(place, None)
        self._set_aside.drop(place)
        # What is no longer true must not stay.
        if was_told and self._told and self._told == self._messages.text:
            if self._set_aside.texts:
                self.tell()
            else:
                self._messages.clear()
        self.changed.emit()


def _where(place: str) -> str:
    """Return where an edit was made: the name of its field, or the section of what is not a field."""
    kind, _, which = place.partition("/")
    if kind == "published":
        return f"sources/{which}/published"
    if kind == "comment":
        return which.partition("/")[0]
    return {"recommendation": "recommendations", "identity": "panel"}.get(kind, place)
