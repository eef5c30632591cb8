"""The verb of the panel's decision: decide."""

from __future__ import annotations

import argparse
from typing import Any

from eesee_desktop.cli.answer import Answer, ExitCode, UsageError
from eesee_desktop.cli.lookup import found_id, known_dimension, parsed_score
from eesee_desktop.cli.session import Session
from eesee_desktop.domain.assessment import Confidence
from eesee_desktop.domain.decision import is_what_votes_yield, offered_score
from eesee_desktop.domain.instrument import ScoringRule
from eesee_desktop.domain.panel import last_spread
from eesee_desktop.services import panel

_OFFERED = "offered"


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verb of this file."""
    decide = verbs.add_parser(
        "decide", help="record what the panel decided; without --value it says what the rule would yield"
    )
    decide.add_argument("id")
    decide.add_argument("dimension", metavar="DIMENSION", help="such as 2.1")
    decide.add_argument("--rule", required=True, choices=[rule.value for rule in ScoringRule])
    decide.add_argument(
        "--value", help=f"the score, such as 3 or 22/9; `{_OFFERED}` takes what the rule yields"
    )
    decide.add_argument("--confidence", choices=[sure.value for sure in Confidence])
    decide.add_argument("--justification", metavar="TEXT")
    decide.add_argument("--minority-note", metavar="TEXT")
    decide.set_defaults(verb=_decide)


def _decide(session: Session, arguments: argparse.Namespace) -> Answer:
    workspace = session.workspace
    wanted = found_id(session, arguments.id)
    dimension = known_dimension(workspace.instrument_of(wanted), arguments.dimension)
    rule = ScoringRule(arguments.rule)
    _, spread = last_spread(panel.panel(workspace, wanted), dimension)
    offered = offered_score(rule, spread)
    data: dict[str, Any] = {
        "id": wanted,
        "dimension": dimension,
        "rule": rule.value,
        "decided": False,
        "score": None,
        "offered": None if offered is None else str(offered),
    }
    if arguments.value is None or (arguments.value == _OFFERED and offered is None):
        told = (
            f"By {rule.value} the votes yield no score: give one with --value."
            if offered is None
            else f"By {rule.value} the votes yield {offered}. Nothing was recorded: --value {offered} takes it."
        )
        return Answer(data, (told,), ExitCode.NO)
    score = (
        offered
        if arguments.value == _OFFERED and offered is not None
        else parsed_score(arguments.value, f"{dimension}.score")
    )
    if not is_what_votes_yield(rule, score, spread):
        raise UsageError(
            f"By {rule.value} the votes yield {offered}, not {score}. Take that, or give another rule."
        )
    confidence = None if arguments.confidence is None else Confidence(arguments.confidence)
    decision = panel.Decision(rule, score, confidence, arguments.justification, arguments.minority_note)
    panel.decide(workspace, wanted, dimension, decision)
    data |= {"decided": True, "score": str(score)}
    differs = f" (the votes yield {offered})" if offered is not None and offered != score else ""
    return Answer(data, (f"{dimension}: {score} by {rule.value}{differs}",))
