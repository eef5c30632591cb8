"""Fills score sheets in as a member of the panel would, with a program that is not ours."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from pathlib import Path

from pypdf import PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, TextStringObject

from eesee_desktop.domain.ids import DimensionId
from eesee_desktop.domain.sheet import reason_field, score_field


def fill(
    path: Path,
    scores: Mapping[str, str],
    *,
    reasons: Mapping[str, str] | None = None,
    heads: Mapping[str, str] | None = None,
) -> Path:
    """Fill a sheet in, in its place, and return its path.

    Args:
        scores: Dimension and option.
        reasons: Dimension and text.
        heads: Form fields that say which sheet it is, to be falsified.
    """
    values = {score_field(DimensionId(dimension)): option for dimension, option in scores.items()}
    values |= {reason_field(DimensionId(dimension)): text for dimension, text in (reasons or {}).items()}
    values |= heads or {}
    writer = PdfWriter(clone_from=BytesIO(path.read_bytes()))
    for page in writer.pages:
        writer.update_page_form_field_values(page, dict(values), auto_regenerate=False)
    for field in _fields(writer):
        name = str(field.get("/T"))
        if name in values:
            is_button = field.get("/FT") == "/Btn"
            value = NameObject(f"/{values[name]}") if is_button else TextStringObject(values[name])
            field[NameObject("/V")] = value
    stream = BytesIO()
    writer.write(stream)
    path.write_bytes(stream.getvalue())
    return path


def _fields(writer: PdfWriter) -> list[DictionaryObject]:
    form = writer.root_object["/AcroForm"].get_object()
    assert isinstance(form, DictionaryObject)
    fields = form["/Fields"].get_object()
    assert isinstance(fields, ArrayObject)
    return [reference.get_object() for reference in fields]
