from __future__ import annotations

import io
from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest
from pypdf import PdfReader, PdfWriter

from eesee_desktop.domain import sheet
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import DimensionId, MemberId
from eesee_desktop.domain.panel import Round
from eesee_desktop.report.content import Paper
from eesee_desktop.report.panel_content import SheetContent
from eesee_desktop.report.score_sheet import render_fillable_sheet, render_score_sheet
from support_assessments import CREATED, example_assessment, example_instrument
from support_pdf import page_texts, part, reader_of, squeezed

CODE = "12345 67890 12345 67890"
M1, M2 = MemberId("M1"), MemberId("Condor")


def _content(**changes: Any) -> SheetContent:  # noqa: ANN401  any field of the content
    content = SheetContent(
        assessment=example_assessment(),
        instrument=replace(example_instrument(), step=Fraction(1)),
        country_name="Peru",
        round=Round.FIRST,
        check_code=CODE,
        created=CREATED,
        language="en",
        app_version="0.1.0",
    )
    return replace(content, **changes)


def _fields(data: bytes) -> dict[str, Any]:
    return reader_of(data).get_fields() or {}


def _filled(data: bytes, values: dict[str, str]) -> bytes:
    """Fill a form in with a program that is not ours."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
    for page in writer.pages:
        writer.update_page_form_field_values(page, values, auto_regenerate=False)
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()


def test_a_page_for_each_dimension_of_each_copy() -> None:
    """Each copy has its own count of pages; every page says whose it is, which dimension, and the check code."""
    content = _content(members=(M1, M2), dimensions=(DimensionId("2.1"), DimensionId("4.3")))
    pages = page_texts(render_score_sheet(content))
    assert len(pages) == 6
    for position, text in enumerate(pages):
        assert f"Page{position % 3 + 1}of3" in squeezed(text)
        assert CODE in text
        assert "Peru" in text
        assert f"Panel member {(M1, M2)[position // 3]} · First round" in text
    assert "2.1 Founding" in pages[1]
    assert "4.3 Answering" in pages[5]
    assert not any("2.2 Operating" in text for text in pages)


def test_all_scored_dimensions_by_default() -> None:
    """Without a choice the sheet asks all that a panel scores, and nothing of an external principle."""
    pages = page_texts(render_score_sheet(_content()))
    assert len(pages) == 16
    assert not any("1.1 Assembly" in text for text in pages)
    assert all("______" in text for text in pages)


def test_questions_and_levels_are_printed_in_words() -> None:
    """A member can score from the sheet alone: every question, every level, its word, and the way to abstain."""
    content = _content(dimensions=(DimensionId("2.1"),))
    dimension = content.instrument.dimension(DimensionId("2.1"))
    text = " ".join(page_texts(render_score_sheet(content))[1].split())
    wanted = [*dimension.questions, *dimension.levels, *content.instrument.scale]
    for words in wanted:
        assert words.in_language("en") in text
    assert "I cannot or do not want to score this one." in text


def test_half_points_have_boxes_of_their_own() -> None:
    """Where the scale goes by half points, they can be ticked."""
    content = _content(dimensions=(DimensionId("2.1"),))
    halves = replace(content, instrument=replace(content.instrument, step=Fraction(1, 2)))
    text = "".join(page_texts(render_score_sheet(halves)))
    assert "Between 1 and 2" in text
    assert "Between 4 and 5" in text
    assert len(_fields(render_fillable_sheet(halves, M1))["score_2_1"]["/_States_"]) == 11


def test_nothing_of_the_past_or_of_others_is_shown() -> None:
    """A member scores alone: neither last year's score nor votes nor other pseudonyms stand on the sheet."""
    content = _content(members=(M1,), dimensions=(DimensionId("2.1"),))
    text = "".join(page_texts(render_score_sheet(content)))
    assert "Condor" not in text
    assert "ast year" not in text
    assert "revious" not in text


def test_the_same_content_gives_the_same_bytes() -> None:
    """Sheets can be compared by their hash."""
    content = _content(members=(M1,), paper=Paper.LETTER)
    assert render_score_sheet(content) == render_score_sheet(content)
    assert render_fillable_sheet(content, M1) == render_fillable_sheet(content, M1)


def test_unknown_and_external_dimensions_are_refused() -> None:
    """Asking for a dimension that no panel scores is an error that names it."""
    for wanted in ("9.9", "1.1"):
        with pytest.raises(KnownError) as caught:
            render_score_sheet(_content(dimensions=(DimensionId(wanted),)))
        assert caught.value.code is ErrorCode.FIELD_UNKNOWN
        assert caught.value.facts["field"] == wanted


def test_printing_many_copies_can_be_cancelled() -> None:
    """Copies for a large panel are announced one by one and can be stopped."""
    with pytest.raises(KnownError) as caught:
        render_score_sheet(_content(members=(M1, M2)), lambda done, _in_all: done < 1)
    assert caught.value.code is ErrorCode.OPERATION_CANCELLED


def test_form_has_the_fields_of_the_contract() -> None:
    """The form names assessment, method, member and round, a score and a reason for each dimension, nothing else."""
    content = _content()
    fields = _fields(render_fillable_sheet(content, M1))
    dimensions = [dimension.id for dimension in content.instrument.scored_dimensions]
    assert set(fields) == {
        *sheet.HEAD_FIELDS,
        *(sheet.score_field(one) for one in dimensions),
        *(sheet.reason_field(one) for one in dimensions),
    }
    head = sheet.head_from_fields({name: str(fields[name].get("/V", "")) for name in sheet.HEAD_FIELDS})
    assert head == sheet.SheetHead(content.assessment.id, content.instrument.ref, M1, Round.FIRST)


def test_every_field_to_fill_has_a_tooltip_and_a_place_in_the_order() -> None:
    """A screen reader hears what a field is for, and Tab goes down the page: boxes first, then the reason."""
    reader = reader_of(render_fillable_sheet(_content(), M1))
    fields = reader.get_fields() or {}
    for name, field in fields.items():
        assert name in sheet.HEAD_FIELDS or field["/TU"], name
    heights = [float(part(widget.get_object(), "/Rect")[1]) for widget in part(reader.pages[1], "/Annots")]
    assert len(heights) == 7
    assert heights == sorted(heights, reverse=True)


def test_head_fields_are_not_seen_and_locked() -> None:
    """What the sheet says about itself is not seen and cannot be changed by accident."""
    reader = reader_of(render_fillable_sheet(_content(), M1))
    widgets = [widget.get_object() for widget in part(reader.pages[0], "/Annots")]
    assert [widget["/T"] for widget in widgets] == list(sheet.HEAD_FIELDS)
    # Without any size, since archives (PDF/A) take no file with hidden fields.
    assert all(list(widget["/Rect"]) == [0, 0, 0, 0] and widget["/Ff"] & 1 for widget in widgets)


def test_a_filled_form_is_read_back() -> None:
    """Scores, an abstention, a missing vote and a reason with accents filled in by another program come back."""
    blank = render_fillable_sheet(_content(), M1)
    values = {
        "score_2_1": "/4",
        "score_2_2": "/abstain",
        "reason_2_1": "Ley N.º 32301: más trámites",
    }
    fields = _fields(_filled(blank, values))
    options = {name: str(field.get("/V", "")).removeprefix("/") for name, field in fields.items()}
    first = sheet.score_from_option(options["score_2_1"])
    assert first is not None
    assert first.exact == 4
    assert sheet.score_from_option(options["score_2_2"]) is None
    assert options["score_2_3"] in {"", "Off"}
    assert options["reason_2_1"] == "Ley N.º 32301: más trámites"
    assert sheet.head_from_fields(options).member == M1


def test_a_form_for_anybody_asks_for_the_pseudonym() -> None:
    """A form that was not made for one member has a field for the pseudonym, which then stands in its head."""
    filled = _filled(render_fillable_sheet(_content()), {sheet.FIELD_MEMBER: "M7"})
    values = {name: str(field.get("/V", "")) for name, field in _fields(filled).items()}
    assert sheet.head_from_fields(values).member == "M7"
