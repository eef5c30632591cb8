"""Verbs of the decision of a panel, which is apart from its votes.

No verb here computes a score into the decision: what a rule yields is offered, and stored when it is said.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from eesee_desktop.domain.assessment import Confidence
from eesee_desktop.domain.decision import is_what_votes_yield, offered_score
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.fields import FieldValue
from eesee_desktop.domain.ids import AssessmentId, DimensionId
from eesee_desktop.domain.instrument import ScoringRule
from eesee_desktop.domain.panel import Panel, last_spread, votes_digest
from eesee_desktop.domain.score import Score
from eesee_desktop.services import assessments
from eesee_desktop.services.changes import ChangeKind, Changes, changes_of
from eesee_desktop.services.journal import Reach, recorded
from eesee_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Decision:
    """What the panel decided on a dimension; None leaves what is stored.

    Attributes:
        score: Exact. For a mean or a median of recorded votes it is what they yield.
    """

    rule: ScoringRule
    score: Score
    confidence: Confidence | None = None
    justification: str | None = None
    minority_note: str | None = None


@recorded(Reach.ALL)
def decide(
    workspace: Workspace, assessment_id: AssessmentId, dimension: DimensionId, decision: Decision
) -> Changes:
    """Store what the panel decided, and on which votes; votes that change later are noticed by it.

    Raises:
        KnownError: VALUE_INVALID if the rule is mean or median and the recorded votes yield another score;
            SCORE_OFF_STEP for consensus and vote; FIELD_UNKNOWN for a dimension that a panel does not score;
            ASSESSMENT_NOT_FOUND, ASSESSMENT_SEALED.
    """
    values: dict[str, FieldValue] = {
        "rule": decision.rule,
        "score": decision.score,
        "confidence": decision.confidence,
        "justification": decision.justification,
        "minority_note": decision.minority_note,
    }
    at = workspace.clock()
    kinds: frozenset[ChangeKind] = frozenset()
    fields: frozenset[str] = frozenset()
    with workspace.database.transaction():
        votes = workspace.panel.load(assessment_id)
        _must_be_what_votes_yield(votes, dimension, decision.rule, decision.score)
        for leaf, value in values.items():
            # None leaves what is stored, so that a convenor can correct the score without retyping the
            # justification.
            if value is not None:
                field = workspace.field(assessment_id, f"{dimension}.{leaf}")
                _, altered = assessments.set_value(workspace, assessment_id, field, value)
                kinds |= altered.kinds
                fields |= altered.fields
        # Here too although set_value does it with a score: deciding the same score anew after votes changed
        # alters no field, and is still a decision on the votes as they are now.
        if workspace.panel.set_digest(assessment_id, dimension, votes_digest(votes, dimension), at):
            kinds |= {ChangeKind.FIELDS}
            fields |= {f"{dimension}.score"}
    return Changes(assessment_id, fields, kinds, at)


@recorded(Reach.ALL)
def decide_by_median(
    workspace: Workspace, assessment_id: AssessmentId, medians: Mapping[DimensionId, Score]
) -> Changes:
    """Store the medians of the votes as what the panel decided, as one act.

    Args:
        medians: As they were shown; see :func:`domain.decision.undecided_medians`.

    Raises:
        KnownError: VALUE_INVALID if the votes yield another score for one, FIELD_UNKNOWN, ASSESSMENT_NOT_FOUND,
            ASSESSMENT_SEALED; then none is stored.
    """
    kinds: frozenset[ChangeKind] = frozenset()
    fields: frozenset[str] = frozenset()
    with workspace.database.transaction():
        for dimension, score in medians.items():
            done = decide(workspace, assessment_id, dimension, Decision(ScoringRule.MEDIAN, score))
            kinds |= done.kinds
            fields |= done.fields
    return Changes(assessment_id, fields, kinds, workspace.clock())


@recorded(Reach.ALL)
def keep(
    workspace: Workspace, assessment_id: AssessmentId, dimension: DimensionId, reason: str = ""
) -> Changes:
    """Let a decision stand although votes changed since: it is one on the votes as they are now.

    Args:
        reason: Why it stands where its rule, mean or median, yields another score now. It goes to the end of the
            justification, and the score becomes one by consensus: it is the panel's own, and no longer what the
            votes yield.

    Raises:
        KnownError: VALUE_INVALID if the rule is mean or median, yields another score now and no reason is given;
            SCORE_OFF_STEP if that score lies between two steps, which no consensus can; FIELD_UNKNOWN for a
            dimension that the assessment has not; ASSESSMENT_NOT_FOUND, ASSESSMENT_SEALED.
    """
    at = workspace.clock()
    with workspace.database.transaction():
        votes = workspace.panel.load(assessment_id)
        decision = assessments.load(workspace, assessment_id).dimension(dimension).decision
        _, spread = last_spread(votes, dimension)
        if (
            reason.strip()
            and decision.score
            and not is_what_votes_yield(decision.rule, decision.score, spread)
        ):
            text = "\n\n".join(filter(None, (decision.justification.rstrip(), reason.strip())))
            return decide(
                workspace,
                assessment_id,
                dimension,
                Decision(ScoringRule.CONSENSUS, decision.score, justification=text),
            )
        _must_be_what_votes_yield(votes, dimension, decision.rule, decision.score)
        has_changed = workspace.panel.set_digest(assessment_id, dimension, votes_digest(votes, dimension), at)
    fields = frozenset({f"{dimension}.score"} if has_changed else ())
    return changes_of(assessment_id, at, *({ChangeKind.FIELDS} if has_changed else ()), fields=fields)


def _must_be_what_votes_yield(
    votes: Panel, dimension: DimensionId, rule: ScoringRule | None, score: Score | None
) -> None:
    # Of the round that counts: a mean of both rounds would be one of two different questions.
    _, spread = last_spread(votes, dimension)
    if rule is not None and not is_what_votes_yield(rule, score, spread):
        raise KnownError(
            ErrorCode.VALUE_INVALID,
            field=f"{dimension}.score",
            value=str(score),
            expected=str(offered_score(rule, spread)),
        )
