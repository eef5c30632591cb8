"""The published schemas are those of the program, and what it writes keeps them."""

from __future__ import annotations

import json

import pytest
from jsonschema import Draft202012Validator

from eesee_desktop.bundle.payload import assessment_to_json
from eesee_desktop.bundle.schema import schemas
from eesee_desktop.system.resources import resource
from support_assessments import example_assessment
from support_bundles import entries_of, example_bundle


@pytest.mark.parametrize("name", sorted(schemas()))
def test_published_schema_is_that_of_the_models(name: str) -> None:
    """Whoever changes a model publishes the schema anew (``python -m eesee_desktop.bundle.schema``)."""
    assert resource("schema", name).read_bytes() == schemas()[name]
    Draft202012Validator.check_schema(json.loads(schemas()[name]))


def test_what_is_written_keeps_the_schema() -> None:
    """An export and both documents of a submission are valid under the published schemas, by another's reading."""
    assessment = Draft202012Validator(json.loads(schemas()["assessment.schema.json"]))
    submission = Draft202012Validator(json.loads(schemas()["submission.schema.json"]))
    entries = entries_of(example_bundle())
    assessment.validate(json.loads(assessment_to_json(example_assessment())))
    assessment.validate(json.loads(entries["assessment.json"]))
    submission.validate(json.loads(entries["submission.json"]))
    assert not assessment.is_valid(json.loads(entries["submission.json"]))
