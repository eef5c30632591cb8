"""Every committed file is judged as its entry in ``vectors.json`` says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from eesee_desktop.bundle.archive import LARGEST_FILE
from eesee_desktop.bundle.faults import Fault
from eesee_desktop.bundle.verdict import PointCode, Step
from eesee_desktop.messages.verdicts import point_sentence
from support_bundles import entries_of, judged, verdict_of

VECTORS = Path(__file__).resolve().parent.parent / "vectors"
INDEX: list[dict[str, Any]] = json.loads((VECTORS / "vectors.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("vector", INDEX, ids=lambda vector: vector["file"])
def test_vector_is_judged_as_recorded(vector: dict[str, Any]) -> None:
    """One file, one failure, one step: the verdict names the step, the reason and the entry."""
    verdict = verdict_of((VECTORS / vector["file"]).read_bytes(), vector["given"])
    said = (verdict.failed, verdict.code, verdict.is_valid)
    assert said == (vector["step"], vector["code"], vector["step"] is None), verdict.facts
    assert vector["facts"].items() <= dict(verdict.facts).items()
    assert [notice.code.value for notice in verdict.notices] == vector["notices"]
    assert (verdict.content is None) is not verdict.is_valid


JUDGED = [vector for vector in INDEX if "points" in vector]


@pytest.mark.parametrize("vector", JUDGED, ids=lambda vector: vector["file"])
def test_what_is_valid_is_judged_as_recorded(vector: dict[str, Any]) -> None:
    """A file that is valid and trusted is taken or refused; each point is told, and none more than once."""
    # As it was printed when the vectors were made: the words of the paper change with the program, these files do not.
    printed = entries_of((VECTORS / "judged" / "draft_printed.eesee").read_bytes())["draft.pdf"]
    verdict = judged((VECTORS / vector["file"]).read_bytes(), vector["given"], printed)
    assert verdict.is_trusted
    assert [[point.code.value, point.refuses] for point in verdict.points] == vector["points"]
    assert verdict.is_taken is not any(refuses for _, refuses in vector["points"])
    assert all(point_sentence(point) for point in verdict.points)


def test_every_point_of_acceptance_has_a_vector() -> None:
    """What acceptance can say is shown by a file, but for what no small file of somebody known can show."""
    shown = {code for vector in JUDGED for code, _ in vector["points"]}
    assert {code.value for code in PointCode} - shown == {"draft_not_compared"}


def test_every_file_has_an_entry_and_every_entry_a_file() -> None:
    """No vector is forgotten in the index, none in the folders."""
    files = sorted(path.relative_to(VECTORS).as_posix() for path in VECTORS.rglob("*.eesee"))
    assert files == sorted(vector["file"] for vector in INDEX)


def test_every_fault_has_a_vector() -> None:
    """Each reason for a refusal is shown by a file, but for the one whose file would be too large to keep."""
    shown = {vector["code"] for vector in INDEX} - {None}
    assert {fault.value for fault in Fault} - shown == {"file_too_large"}


def test_file_too_large_is_refused_unread() -> None:
    """More bytes than any submission has are not even looked at."""
    verdict = verdict_of(bytes(LARGEST_FILE + 1))
    assert (verdict.failed, verdict.code) == (Step.LIMITS, Fault.FILE_TOO_LARGE)
