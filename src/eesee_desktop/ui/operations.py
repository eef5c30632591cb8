"""The one announcement of what altered, and the assessment that is open, as it stands on disk."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Concatenate, ParamSpec

from PySide6.QtCore import QObject, QTimer, Signal

from eesee_desktop.domain import completeness, scoring
from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.fields import Field, FieldKind, FieldValue, value_of, value_to_text, with_stored
from eesee_desktop.domain.ids import AssessmentId, PrincipleId
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.domain.panel import Ballot, Identity, PanelVote
from eesee_desktop.domain.review import Finding
from eesee_desktop.domain.scoring import AssessmentResult, PrincipleResult
from eesee_desktop.markup.words import text_facts
from eesee_desktop.services import assessments, panel
from eesee_desktop.services.changes import ChangeKind, Changes
from eesee_desktop.services.characters import CharacterCheck
from eesee_desktop.services.results import asked_and_unanswered, brought_texts, comments_of
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.ui.words.places import screen_language

if TYPE_CHECKING:
    from eesee_desktop.services.answers import AnsweredComment

# The check looks at all texts. After a pause it costs nobody anything; with each key it would be felt.
CHECKED_AFTER_MS = 200
_TEXTS_KEPT = 256  # all of an assessment, and room for those being written
_FIELDS_ONLY = frozenset({ChangeKind.FIELDS})
_ASKS_ANEW = frozenset({ChangeKind.ASSESSMENTS, ChangeKind.COMMENTS})
# No score follows from these.
_TEXTS = frozenset({FieldKind.TEXT, FieldKind.LIST})

P = ParamSpec("P")


class Operations(QObject):
    """Tells everybody what a verb altered, once.

    Signals:
        changed(Changes, object): What altered, and which widget did it; that one need not refresh itself.
        fonts_changed: A language pack was installed; nothing in the workspace altered.
    """

    changed = Signal(Changes, object)
    fonts_changed = Signal()

    def announce(self, changes: Changes, by: object = None) -> None:
        """Tell what altered; nothing is told where nothing did."""
        if changes:
            self.changed.emit(changes, by)


class OpenAssessment(QObject):
    """One assessment as it stands on disk, with what follows from it.

    Attributes:
        fields: All its fields by their addresses, in the order of the report.

    Signals:
        refreshed(Changes, object): The value is another now; as :attr:`Operations.changed`.
        checked: The findings were recomputed, a moment after a change.
    """

    refreshed = Signal(Changes, object)
    checked = Signal()

    def __init__(
        self,
        workspace: Workspace,
        assessment_id: AssessmentId,
        operations: Operations,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.operations = operations
        self.value: Assessment = assessments.load(workspace, assessment_id)
        self.instrument: Instrument = workspace.instrument(self.value.instrument, screen_language())
        self.fields: Mapping[str, Field] = workspace.fields_of(assessment_id)
        self._known: Assessment | None = None
        self._results: dict[PrincipleId, PrincipleResult] = {}
        self._findings: tuple[Finding, ...] | None = None
        self._comments: tuple[AnsweredComment, ...] | None = comments_of(workspace, self.value)
        # Of a text that did not change nothing is asked twice; kept here, so that no text outlives the lock.
        self._characters = CharacterCheck()
        self._identities: tuple[Identity, ...] | None = None
        self._text_facts = lru_cache(maxsize=_TEXTS_KEPT)(text_facts)
        self._check_later = QTimer(self)

        self._check_later.setSingleShot(True)
        self._check_later.setInterval(CHECKED_AFTER_MS)

        self._check_later.timeout.connect(self._on_check_later_timeout)
        operations.changed.connect(self._on_operations_changed)
        operations.fonts_changed.connect(self._on_operations_fonts_changed)

    @property
    def id(self) -> AssessmentId:
        """The id of the assessment."""
        return self.value.id

    @property
    def is_fixed(self) -> bool:
        """Nothing of it can be changed: it is sealed, or the workspace is open to read only."""
        return self.value.is_sealed or self.workspace.is_read_only

    @property
    def result(self) -> AssessmentResult:
        """The principle scores with their working."""
        for principle in self.instrument.principles:
            if principle.id not in self._results:
                self._results[principle.id] = scoring.compute_result(principle, self.value, self.instrument)
        return AssessmentResult(
            tuple([self._results[principle.id] for principle in self.instrument.principles])
        )

    @property
    def is_checked(self) -> bool:
        """The findings are those of the value as it is."""
        return self._findings is not None

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is required and what is advised."""
        if self._findings is None:
            today = self.workspace.clock().date()
            brought = brought_texts(self.workspace, self.value)
            asked = asked_and_unanswered(self.comments)
            found = completeness.check(self.value, self.instrument, today, self._text_facts, brought, asked)
            if self._identities is None:
                self._identities = self.workspace.identities.load(self.id)
            lacking = self._characters.findings(self.value, self.instrument, self._identities, self.comments)
            self._findings = (*found, *lacking)
        return self._findings

    @property
    def comments(self) -> tuple[AnsweredComment, ...]:
        """What the consortium asks and what is answered, in the order of the report."""
        if self._comments is None:
            self._comments = comments_of(self.workspace, self.value)
        return self._comments

    def text(self, field_name: str) -> str:
        """Return the text form of a field's value."""
        return value_to_text(value_of(self.value, self.fields[field_name]))

    def set_value(self, field: Field, value: FieldValue, by: object = None) -> Changes:
        """Commit the value of one field and announce it.

        Raises:
            KnownError: What the verb raises; then nothing was changed.
        """
        stored, changes = assessments.set_value(self.workspace, self.id, field, value)
        if changes:
            after = with_stored(self.value, stored, self.workspace.new_id)
            self._announce_known(after, changes, by)
        return changes

    def change_votes(
        self, votes: Sequence[PanelVote], cleared: Sequence[Ballot], by: object = None
    ) -> Changes:
        """Put votes in place of what is there, remove others, and announce it.

        Raises:
            KnownError: What the verb raises; then nothing was changed.
        """
        changes = panel.change_votes(self.workspace, self.id, votes, cleared)
        places = {Ballot(vote.member, vote.round, vote.dimension): vote for vote in self.value.panel.votes}
        places |= {Ballot(vote.member, vote.round, vote.dimension): vote for vote in votes}
        for place in cleared:
            places.pop(place, None)
        after = replace(self.value, panel=replace(self.value.panel, votes=tuple(places.values())))
        self._announce_known(after, changes, by)
        return changes

    def stop(self) -> None:
        """Listen to nothing any more, as the assessment is being left."""
        self._check_later.stop()
        self.operations.changed.disconnect(self._on_operations_changed)
        self.operations.fonts_changed.disconnect(self._on_operations_fonts_changed)

    def apply(
        self,
        verb: Callable[Concatenate[Workspace, AssessmentId, P], Changes],
        by: object = None,
        *arguments: P.args,
        **named: P.kwargs,
    ) -> Changes:
        """Do a verb on this assessment and announce what it altered.

        Raises:
            KnownError: What the verb raises; then nothing was changed.
        """
        changes = verb(self.workspace, self.id, *arguments, **named)
        self.operations.announce(changes, by)
        return changes

    def _announce_known(self, after: Assessment, changes: Changes, by: object) -> None:
        """Announce changes of which the outcome is known: not even what changed has to be read."""
        self._known = replace(after, modified=changes.at)
        try:
            self.operations.announce(changes, by)
        finally:
            self._known = None

    def _on_operations_changed(self, changes: Changes, by: object) -> None:
        if changes.assessment_id != self.id:
            return
        known, self._known = self._known, None  # who hears of it may do another verb
        try:
            self.value = known or assessments.load_changed(self.workspace, self.value, changes)
        except KnownError as error:
            if error.code is ErrorCode.ASSESSMENT_NOT_FOUND:
                return  # just deleted: the window closes it
            raise
        self._findings = None
        # Whoever was asked nothing is not asked again with each key whether something came.
        if self._comments or changes.kinds & _ASKS_ANEW:
            self._comments = None
        if changes.kinds != _FIELDS_ONLY:
            self._results.clear()
            self._identities = None
        for name in changes.fields:
            field = self.fields[name]
            if field.kind not in _TEXTS:
                self._results.pop(PrincipleId(int(field.section.partition(".")[0])), None)
        self._check_later.start()
        self.refreshed.emit(changes, by)

    def _on_operations_fonts_changed(self) -> None:
        self._characters.forget()
        self._findings = None
        self._check_later.start()

    def _on_check_later_timeout(self) -> None:
        self.checked.emit()
