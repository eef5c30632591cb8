"""Fills score sheets in as a member of the panel would, with a program that is not ours."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from io import BytesIO
from pathlib import Path

from pypdf import PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, TextStringObject
from reportlab.pdfgen.canvas import Canvas

from eesee_desktop.domain.ids import DimensionId
from eesee_desktop.domain.sheet import (
    FIELD_FORMAT,
    FIELD_MEMBER,
    FIELD_ROUND,
    SHEET_FORMAT,
    reason_field,
    score_field,
)


@cache
def blank_form() -> bytes:
    """Return a PDF with the fields of a sheet: small, and in the clear, so that a byte changed is felt."""
    stream = BytesIO()
    canvas = Canvas(stream, pageCompression=0, invariant=1)
    for name, value in ((FIELD_FORMAT, SHEET_FORMAT), (FIELD_MEMBER, "M1"), (FIELD_ROUND, "1")):
        canvas.acroForm.textfield(name=name, value=value, x=0, y=0, width=9, height=9)
    for option in ("1", "2", "3", "abstain"):
        canvas.acroForm.radio(name="score_2_1", value=option, x=20, y=20, selected=option == "2")
    canvas.drawString(50, 50, "2.1")
    canvas.showPage()
    canvas.save()
    return stream.getvalue()


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
