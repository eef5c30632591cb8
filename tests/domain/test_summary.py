from __future__ import annotations

import dataclasses
from datetime import date

from eesee_desktop.domain.assessment import blank_entries
from eesee_desktop.domain.completeness import blocking, check
from eesee_desktop.domain.external import ExternalScore
from eesee_desktop.domain.summary import required_fields
from eesee_desktop.markup.words import text_facts
from support_assessments import example_assessment, example_instrument


def test_required_fields_are_those_that_block() -> None:
    """The number of required fields is that of the findings that block an assessment in which nothing is filled."""
    instrument = example_instrument()
    principles, dimensions = blank_entries(instrument)
    empty = dataclasses.replace(
        example_assessment(),
        context="",
        external=ExternalScore(),
        principles=principles,
        dimensions=dimensions,
    )
    findings = blocking(check(empty, instrument, date(2025, 8, 1), text_facts))
    assert required_fields(instrument) == len(findings)
