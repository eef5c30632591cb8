"""Verbs on what the rules say of an assessment: scores, check."""

from __future__ import annotations

import argparse
from typing import Any

from eesee_desktop.cli.answer import Answer, ExitCode
from eesee_desktop.cli.catalogue import finding_sentence
from eesee_desktop.cli.lookup import found_id
from eesee_desktop.cli.session import Session
from eesee_desktop.domain.completeness import blocking
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.domain.review import Finding
from eesee_desktop.domain.scoring import PrincipleResult, WeightedWorking, written
from eesee_desktop.services import assessments, results


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verbs of this file."""
    scores = verbs.add_parser("scores", help="the six principle scores, each with its working")
    scores.add_argument("id")
    scores.set_defaults(verb=_scores)

    check = verbs.add_parser(
        "check", help="what is required and what is advised; exit code 1 if sealing is blocked"
    )
    check.add_argument("id")
    check.set_defaults(verb=_check)


def _scores(session: Session, arguments: argparse.Namespace) -> Answer:
    wanted = found_id(session, arguments.id)
    assessment = assessments.load(session.workspace, wanted)
    instrument = session.workspace.instrument(assessment.instrument)
    result = results.results(session.workspace, wanted)
    rating = assessment.external.rating
    rows: list[dict[str, Any]] = []
    lines: list[str] = []
    for item in result.principles:
        principle = instrument.principle(item.principle)
        # Beside the score of principle 1 because it cannot be recovered from it: 40 and 41 give the same 2.6.
        shown_rating = rating.value.capitalize() if principle.is_external and rating is not None else None
        rows.append(_row(item, instrument, shown_rating))
        value = "–" if item.value is None else str(item.value)
        suffix = f" ({shown_rating})" if shown_rating and item.value is not None else ""
        lines.append(f"{item.principle}  {value}{suffix}  {principle.name.in_language('en')}")
        lines.append(f"     {written(item) or _missing(item)}")
    if any(row["provisional"] for row in rows):
        lines.append("Weights are provisional: the programme has not published them.")
    return Answer({"id": wanted, "principles": rows}, tuple(lines))


def _missing(item: PrincipleResult) -> str:
    return f"missing: {', '.join(item.missing) or '1.external.raw'}"


def _row(item: PrincipleResult, instrument: Instrument, rating: str | None) -> dict[str, Any]:
    working = item.working
    terms = working.terms if isinstance(working, WeightedWorking) else ()
    return {
        "principle": item.principle,
        "name": instrument.principle(item.principle).name.in_language("en"),
        "score": None if item.value is None else str(item.value),
        # As a text: JSON has no fractions, and 22/9 as a number would be a rounded one.
        "exact": None if working is None else str(working.exact),
        "rating": rating,
        "working": written(item),
        "terms": [
            {"dimension": term.dimension, "score": str(term.score), "share": str(term.share)}
            for term in terms
        ],
        "provisional": isinstance(working, WeightedWorking) and working.is_provisional,
        "missing": list(item.missing),
        "previous": None if item.previous is None else str(item.previous),
    }


def _check(session: Session, arguments: argparse.Namespace) -> Answer:
    wanted = found_id(session, arguments.id)
    found = results.findings(session.workspace, wanted)
    required = blocking(found)
    advised = tuple(finding for finding in found if finding not in required)
    lines = [f"Required: {len(required)}", *map(_finding_line, required)]
    lines += [f"Advised: {len(advised)}", *map(_finding_line, advised)]
    data = {
        "id": wanted,
        "can_be_sealed": not required,
        "findings": [_finding_row(finding) for finding in found],
    }
    return Answer(data, tuple(lines), ExitCode.NO if required else ExitCode.DONE)


def _finding_line(finding: Finding) -> str:
    return f"  {finding.where:28} {finding_sentence(finding)}"


def _finding_row(finding: Finding) -> dict[str, Any]:
    return {
        "code": finding.code.value,
        "severity": finding.severity.value,
        "where": finding.where,
        "facts": dict(finding.facts),
        "sentence": finding_sentence(finding),
    }
