"""The published schemas are those of the program, and what it writes keeps them."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from dataclasses import fields
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from eesee_desktop.bundle.document_form import RULES, DocumentForm
from eesee_desktop.bundle.faults import Refused
from eesee_desktop.bundle.payload import assessment_form, assessment_to_json
from eesee_desktop.bundle.record import submission_form
from eesee_desktop.bundle.schema import schemas
from eesee_desktop.system.resources import resource
from support_assessments import example_assessment, example_identities
from support_bundles import entries_of, example_bundle


@pytest.mark.parametrize("name", sorted(schemas()))
def test_published_schema_is_that_of_the_reader(name: str) -> None:
    """Whoever changes what is read publishes the schema anew (``python -m eesee_desktop.bundle.schema``)."""
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


def test_every_rule_is_for_a_field_that_there_is() -> None:
    """A field renamed in the domain does not leave its rule behind, which would let anything stand there."""
    for key in RULES:
        if isinstance(key, tuple):
            holder, name = key
            assert name in {field.name for field in fields(holder)}


_ODD = [
    *(None, "", "x", 0, 1, -1, 100, 101, 10_000, 1_000_001, True, False, [], {}, [1], ["a"], {"a": 1}, "1/0"),
    *(
        "2025-02-01",
        "2025-2-1",
        "0",
        "5/2",
        "5/02",
        "PER",
        "per",
        "a" * 32,
        "a" * 64,
        "A" * 64,
        "2.1",
        "10.10",
    ),
    *("2025-08-01T00:00:00Z", "2025-08-01T00:00:00.1Z", "2025-08-01T00:00:00+00:00", "2024-12", "2024-13"),
    *("mean", "low", "sealed", "closed", "law", "donors", "per@eusee", "a b", "é", "٣", "x" * 81, "x" * 401),
]


def _places(value: Any) -> Iterator[tuple[Any, Any]]:  # noqa: ANN401  as JSON has it
    """Yield everything that holds something, with each key or position in it."""
    inside = list(value.items() if isinstance(value, dict) else enumerate(value))
    for key, one in inside:
        yield value, key
        if isinstance(one, dict | list):
            yield from _places(one)


def _shortened(value: Any) -> Any:  # noqa: ANN401  as above
    """Return a document with two elements left in each list: as many different places, sooner checked."""
    if isinstance(value, dict):
        return {key: _shortened(one) for key, one in value.items()}
    return [_shortened(one) for one in value[:2]] if isinstance(value, list) else value


def _changed(document: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    changed = copy.deepcopy(document)
    holder, key = chance.choice(list(_places(changed)))
    kind = chance.randrange(8)
    if kind == 0:
        del holder[key]
    elif kind == 1 and isinstance(holder, dict):
        holder["another"] = ""
    else:
        holder[key] = chance.choice(_ODD)
    return changed


def _documents() -> dict[str, tuple[DocumentForm, dict[str, Any]]]:
    assessment = assessment_to_json(example_assessment(words=6), identities=example_identities())
    submission = entries_of(example_bundle())["submission.json"]
    return {
        "assessment": (assessment_form(), _shortened(json.loads(assessment))),
        "submission": (submission_form(), json.loads(submission) | {"recipients": ["age1" + "q" * 58]}),
    }


def _is_read(form: DocumentForm, document: dict[str, Any]) -> bool:
    try:
        form.checked(document)
    except Refused:
        return False
    return True


@pytest.mark.parametrize("name", ["assessment", "submission"])
def test_reader_and_schema_refuse_the_same(name: str) -> None:
    """What our reader lets pass another's reading of the schema lets pass, and the other way round."""
    form, document = _documents()[name]
    validator = Draft202012Validator(json.loads(schemas()[f"{name}.schema.json"]))
    chance = random.Random(2025)  # noqa: S311  the same changes each time, no secret
    passed = 0
    for _ in range(600):
        changed = _changed(document, chance)
        is_read = _is_read(form, changed)
        assert is_read is validator.is_valid(changed), list(validator.iter_errors(changed))
        passed += is_read
    assert 10 < passed < 300
