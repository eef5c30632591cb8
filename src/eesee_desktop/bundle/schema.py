"""The JSON Schemas of the file format, from what reads it: ``python -m eesee_desktop.bundle.schema FOLDER``."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from eesee_desktop.bundle.document_form import DocumentForm, Rule
from eesee_desktop.bundle.letters import LETTERS, form_of
from eesee_desktop.bundle.payload import assessment_form
from eesee_desktop.bundle.policy import policy_form
from eesee_desktop.bundle.record import submission_form
from eesee_desktop.bundle.responses import responses_form
from eesee_desktop.codec.shapes import Composite, Leaf, Many, Maybe, Shape

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_TYPES = {str: "string", int: "integer", bool: "boolean"}


def schemas() -> dict[str, bytes]:
    """Return each schema under the name of its file in ``resources/schema``."""
    forms = {
        "assessment.schema.json": assessment_form(),
        "policy.schema.json": policy_form(),
        "responses.schema.json": responses_form(),
        "submission.schema.json": submission_form(),
        **{f"{kind.name}.schema.json": form_of(kind) for kind in LETTERS},
    }
    return {name: _schema(form) for name, form in forms.items()}


def _schema(form: DocumentForm) -> bytes:
    parts: dict[str, Any] = {}
    whole = _of_composite(form, form.body, parts)
    schema = {"$schema": _DIALECT, **whole, "description": form.description, "$defs": parts}
    return (json.dumps(schema, indent=1, sort_keys=True, ensure_ascii=False) + "\n").encode("utf-8")


def _of_composite(form: DocumentForm, composite: Composite[Any], parts: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of a composite, and put those of what it consists of into ``parts``."""
    return {
        "type": "object",
        "description": (composite.of.__doc__ or "").partition("\n")[0],
        "properties": {
            name: _of(form, shape, form.rule_of(composite.of, name, shape), parts)
            for name, shape in composite.fields.items()
        },
        "required": list(composite.fields),
        "additionalProperties": False,
    }


def _of(form: DocumentForm, shape: Shape, rule: Rule, parts: dict[str, Any]) -> dict[str, Any]:
    described = {"description": rule.description} if rule.description else {}
    if isinstance(shape, Leaf):
        return _of_leaf(shape, rule) | described
    if isinstance(shape, Maybe):
        return {"anyOf": [_of(form, shape.inner, rule, parts), {"type": "null"}]} | described
    if isinstance(shape, Many):
        return {"type": "array", "items": _of(form, shape.inner, rule, parts)} | described
    name = shape.of.__name__
    # By reference, so that what stands in several places is described once.
    parts[name] = _of_composite(form, shape, parts)
    return {"$ref": f"#/$defs/{name}"}


def _of_leaf(leaf: Leaf, rule: Rule) -> dict[str, Any]:
    keywords = {
        "type": _TYPES[leaf.kind],
        "const": rule.words[0] if len(rule.words) == 1 else None,
        "enum": list(rule.words) if len(rule.words) > 1 else None,
        # Anchored: JSON Schema looks for a pattern anywhere in the text, Python's fullmatch does not.
        "pattern": f"^{rule.pattern}$" if rule.pattern else None,
        "minLength": rule.shortest,
        "maxLength": rule.longest,
        "minimum": rule.lowest,
        "maximum": rule.highest,
    }
    return {keyword: value for keyword, value in keywords.items() if value is not None}


if __name__ == "__main__":
    for name, content in schemas().items():
        (Path(sys.argv[1]) / name).write_bytes(content)
