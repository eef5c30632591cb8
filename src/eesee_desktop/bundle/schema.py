"""The JSON Schemas of the file format, generated from the models: ``python -m eesee_desktop.bundle.schema FOLDER``."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from eesee_desktop.bundle import wire

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_MODELS: dict[str, type[wire.Wire]] = {
    "assessment.schema.json": wire.AssessmentWire,
    "submission.schema.json": wire.SubmissionWire,
}


def schemas() -> dict[str, bytes]:
    """Return each schema under the name of its file in ``resources/schema``."""
    return {name: _schema(model) for name, model in _MODELS.items()}


def _schema(model: type[wire.Wire]) -> bytes:
    schema = {"$schema": _DIALECT, **model.model_json_schema()}
    return (json.dumps(schema, indent=1, sort_keys=True, ensure_ascii=False) + "\n").encode("utf-8")


if __name__ == "__main__":
    for name, content in schemas().items():
        (Path(sys.argv[1]) / name).write_bytes(content)
