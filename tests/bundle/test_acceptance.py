"""Acceptance with the draft really printed anew, and where it must not be."""

from __future__ import annotations

from dataclasses import replace

from eesee_desktop.bundle.verdict import PointCode
from eesee_desktop.bundle.writing import SubmissionContent, write_bundle
from support_bundles import KEY, example_content, judged, with_draft
from support_judged import POLICY
from support_vectors import REGISTER

GIVEN = {"signers": REGISTER, "member": "per@eusee", "policy": POLICY}


def _points(content: SubmissionContent, **given: object) -> dict[PointCode, bool]:
    verdict = judged(write_bundle(content, KEY), {**GIVEN, **given})
    return {point.code: point.refuses for point in verdict.points}


def test_the_draft_that_belongs_into_a_file_is_printed_to_the_byte() -> None:
    """Whoever receives a file prints the same paper from it; that of another assessment is refused."""
    honest = with_draft(example_content())
    assert _points(honest) == {}
    other = with_draft(replace(honest, assessment=replace(honest.assessment, context="All is well.")))
    assert _points(replace(honest, draft=other.draft)) == {PointCode.DRAFT_IS_ANOTHER: True}


def test_a_draft_of_another_version_is_compared_by_its_words() -> None:
    """The version stands on the paper: what says that another one made it is held against its words all the same."""
    honest = with_draft(example_content())
    assert honest.draft is not None
    longer = honest.draft + b"% bytes that another version may write\n"
    assert _points(replace(honest, draft=longer)) == {PointCode.DRAFT_PRINTED_OTHERWISE: False}


def test_a_foreign_draft_of_somebody_unknown_is_not_read() -> None:
    """The reader of PDF files sees nothing from a sender whom no register knows."""
    content = example_content(draft=b"%PDF-1.7\n% whatever it may do")
    verdict = judged(write_bundle(content, KEY), {"policy": None})
    assert PointCode.DRAFT_NOT_COMPARED in {point.code for point in verdict.points}


def test_a_file_that_would_keep_the_printer_busy_is_told() -> None:
    """Megabytes of text are not printed to compare them."""
    content = example_content(draft=b"%PDF-1.7\n")
    assessment = replace(content.assessment, context="word " * 300_000)
    points = _points(replace(content, assessment=assessment))
    assert points == {PointCode.DRAFT_NOT_COMPARED: False}
