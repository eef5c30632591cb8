"""Reports through Word and back: Markdown, assessment, .docx, LibreOffice's .docx and .odt, and in again."""

from __future__ import annotations

import itertools
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.fields import (
    FieldKind,
    all_fields,
    find_field,
    text_of,
    value_from_text,
    with_value,
)
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.domain.scoring import compute
from eesee_desktop.intake.documents.own_draft import advice_in, own_draft
from eesee_desktop.intake.documents.reading import document_of, read_report_file
from eesee_desktop.intake.reports.reading import ReportReading
from eesee_desktop.markup.read import read
from eesee_desktop.markup.write import write
from eesee_desktop.report.content import DraftContent
from eesee_desktop.report.word.draft import render_word_draft
from support_assessments import CREATED, example_assessment, example_instrument
from support_reports import PRACTICE_REPORT, PUBLISHED_REPORT, needs_published_report

_needs_office = pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice")
# Word processors put the slash behind the name of a server that stands alone.
_saved_by_office = pytest.mark.parametrize(
    "kind", ["", pytest.param("docx", marks=_needs_office), pytest.param("odt", marks=_needs_office)]
)
_COMPLETED = re.compile(r"(https?:[^ )]*?)/\)")
_RICH = """A first paragraph with **bold**, *slanted* and ***both***, a [link](https://example.org/a?b=1&c=2)[^a].

## A heading of its own

1. One
2. Two, with a [lost link](#)
   - an item inside
   - another, with a note[^b]

     and its second paragraph
3. Three

5. Five, another list

> A quotation of *somebody*.

| Year | Number |
|---|--:|
| 2024 | 1 |
| 2025 | **2** |

القانون رقم 54 لسنة 2002، انظر [الرابط](https://example.org/ar).

Below 10 < 20 & more, https://example.org/bare, at the end a line\\
and the next line.

[^a]: A note with a [source](https://example.org/note).
[^b]: Another note."""


def _new_ids() -> itertools.count[int]:
    return itertools.count(1)


def _read(data: bytes, instrument: Instrument) -> ReportReading:
    numbers = _new_ids()
    return read_report_file(data, instrument, lambda: f"{next(numbers):032x}")


def _filled(reading: ReportReading, instrument: Instrument) -> Assessment:
    """Return an assessment with what a report gave."""
    assessment = replace(example_assessment(), recommendations=reading.recommendations)
    for field in all_fields(instrument):
        if field.kind is FieldKind.TEXT:
            assessment = with_value(assessment, field, "", lambda: "")
    for name, text in reading.values:
        field = find_field(name, instrument)
        assessment = with_value(assessment, field, value_from_text(field, text), lambda: "")
    return assessment


def _word(assessment: Assessment, instrument: Instrument) -> bytes:
    return render_word_draft(
        DraftContent(
            assessment=assessment,
            instrument=instrument,
            result=compute(assessment, instrument),
            country_name="Peru",
            check_code="1234 5678 9012 3456 7890",
            created=CREATED,
            language="en",
            app_version="0.1.0",
        )
    )


def _saved(document: bytes, kind: str, folder: Path) -> bytes:
    """Return a document as LibreOffice saves it."""
    source = folder / "source.docx"
    source.write_bytes(document)
    office = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", kind]
    subprocess.run(
        [*office, "--outdir", folder / "out", source], check=True, capture_output=True, timeout=120
    )
    return (folder / "out" / f"source.{kind}").read_bytes()


def _written(markdown: str) -> str:
    return _COMPLETED.sub(r"\1)", write(read(markdown)))


def _differences(
    document: bytes, assessment: Assessment, instrument: Instrument
) -> dict[str, tuple[str, str]]:
    """Return the fields that read otherwise in a document: what they were and what they are."""
    found = document_of(document)
    assert found is not None
    draft = own_draft(found, instrument)
    assert draft is not None
    differences = {}
    for field in all_fields(instrument):
        if field.kind is FieldKind.LIST:
            was = [_written(item.text) for item in assessment.recommendations if item.audience == field.leaf]
            now = [_written(write(item)) for item in advice_in(draft.texts[field.name])]
        elif field.kind is FieldKind.TEXT:
            was, now = (
                [_written(text_of(assessment, field))],
                [_written(write(draft.texts.get(field.name, ())))],
            )
        else:
            continue
        if was != now:
            differences[field.name] = ("\n".join(was), "\n".join(now))
    return differences


def _rich() -> tuple[Assessment, Instrument]:
    instrument = example_instrument()
    assessment = example_assessment()
    # The labels of notes become 1, 2 on the way.
    text = _RICH.replace("[^a]", "[^1]").replace("[^b]", "[^2]")
    for name in ("context", "2.1.narrative", "notice"):
        assessment = with_value(assessment, find_field(name, instrument), write(read(text)), lambda: "")
    return assessment, instrument


@_saved_by_office
@pytest.mark.parametrize(
    "report", [PRACTICE_REPORT, pytest.param(PUBLISHED_REPORT, marks=needs_published_report)]
)
def test_a_report_goes_through_word_and_comes_back(report: Path, kind: str, tmp_path: Path) -> None:
    """Every paragraph, link, list and footnote of every field is where it was, through LibreOffice too."""
    instrument = example_instrument()
    assessment = _filled(_read(report.read_bytes(), instrument), instrument)
    document = _word(assessment, instrument)
    returned = _saved(document, kind, tmp_path) if kind else document
    assert _differences(returned, assessment, instrument) == {}


@_saved_by_office
def test_whatever_a_text_may_hold_goes_through_word(kind: str, tmp_path: Path) -> None:
    """Headings, lists in lists, tables, quotations, notes, lost links, Arabic, line breaks: nothing becomes another."""
    assessment, instrument = _rich()
    document = _word(assessment, instrument)
    returned = _saved(document, kind, tmp_path) if kind else document
    assert _differences(returned, assessment, instrument) == {}


def test_a_draft_is_read_as_a_report_by_its_marks() -> None:
    """The fields of a draft are filled as they were, what the program prints is told as such, the rest is nothing."""
    instrument = example_instrument()
    first = _read(PRACTICE_REPORT.read_bytes(), instrument)
    again = _read(_word(_filled(first, instrument), instrument), instrument)
    texts = {name: text for name, text in first.values if find_field(name, instrument).kind is FieldKind.TEXT}
    assert {name: _written(text) for name, text in again.values if name in texts} == {
        name: _written(text) for name, text in texts.items()
    }
    assert [item.text for item in again.recommendations] == [item.text for item in first.recommendations]
    assert len(again.sources) == len(first.sources)
    assert again.account.to_look_at == ()
