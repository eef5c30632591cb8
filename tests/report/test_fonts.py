from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import DimensionId
from eesee_desktop.domain.instrument import LocalText
from eesee_desktop.report import faces, fonts
from eesee_desktop.report.direction import printing_in
from eesee_desktop.report.draft import render_draft
from eesee_desktop.report.faces import Face
from eesee_desktop.report.matrix import render_matrix
from eesee_desktop.report.score_sheet import render_fillable_sheet, render_score_sheet
from eesee_desktop.system.resources import resource
from support_drafts import example_draft
from support_papers import matrix_content, sheet_content


def test_one_face_for_latin_greek_and_cyrillic() -> None:
    """Names of people and places in these scripts stay in the text face."""
    text = "Áncash, Škoda, Ελλάδα, Україна, Ɓawa, Tiếng Việt, € 5 – “so” …"
    assert faces.font_runs(text) == [("NotoSans-Regular", text)]


@pytest.mark.parametrize(
    ("text", "face", "font"),
    [
        ("ኢትዮጵያ", Face.REGULAR, "NotoSansEthiopic-Regular"),
        ("Հայաստան", Face.BOLD, "NotoSansArmenian-Bold"),
        ("საქართველო", Face.BOLD_ITALIC, "NotoSansGeorgian-Bold"),
        ("≈", Face.ITALIC, "NotoSansMath-Regular"),
        ("✓", Face.BOLD, "NotoSansSymbols2-Regular"),
    ],
)
def test_other_scripts_and_signs_have_a_face(text: str, face: Face, font: str) -> None:
    """Scripts that need no shaping, and common signs, are set in a face that has them, in the same weight."""
    assert faces.font_runs(f"In {text}", face) == [(face.value, "In "), (font, text)]


@pytest.mark.parametrize(
    ("text", "code", "packs"),
    [
        ("မြန်မာ", ErrorCode.LANGUAGE_PACK_MISSING, "Burmese"),
        ("বাংলা", ErrorCode.LANGUAGE_PACK_MISSING, "Bengali"),
        ("नेपाल", ErrorCode.LANGUAGE_PACK_MISSING, "Devanagari (Nepali, Hindi)"),
        ("កម្ពុជា", ErrorCode.LANGUAGE_PACK_MISSING, "Khmer"),
        ("ไทย", ErrorCode.LANGUAGE_PACK_MISSING, "Thai"),
        ("עברית ไทย", ErrorCode.LANGUAGE_PACK_MISSING, "Hebrew, Thai"),
        ("中国", ErrorCode.FONT_MISSING, None),
        ("ไทย 😀", ErrorCode.FONT_MISSING, None),
    ],
)
def test_what_no_face_has_is_refused_by_name(text: str, code: ErrorCode, packs: str | None) -> None:
    """What cannot be set is refused with all of its characters and the packs that have them, never printed as boxes."""
    with pytest.raises(KnownError) as caught:
        fonts.width(f"so: {text}", 10)
    assert caught.value.code is code
    assert caught.value.facts.get("packs") == packs
    characters = str(caught.value.facts["characters"])
    assert [one for one in text if one != " " and f"U+{ord(one):04X}" not in characters] == []
    # Of some a pack is known although it is no remedy for the others.
    assert ("Thai" in characters) == (text == "ไทย 😀")


def test_arabic_comes_with_the_program() -> None:
    """A report in Arabic prints without a language pack."""
    assert fonts.width("مصر", 10) > 0


def test_invisible_marks_are_left_out() -> None:
    """Direction marks and joiners pasted along with a text in Latin leave no box behind."""
    assert faces.font_runs("a\N{ZERO WIDTH SPACE}b\N{LEFT-TO-RIGHT MARK}") == [("NotoSans-Regular", "ab")]


def test_empty_text_has_no_runs() -> None:
    """An empty text draws nothing."""
    assert faces.font_runs("") == []
    assert fonts.width("", 10) == 0


def test_fitted_text_fits() -> None:
    """A heading that is too long for the running head ends in an ellipsis inside its room."""
    long = "Supportive public culture and discourses on civil society"
    assert fonts.fitted(long, 1000, 8) == long
    short = fonts.fitted(long, 100, 8)
    assert short.endswith("…")
    assert fonts.width(short, 8) <= 100


def test_licence_lies_beside_the_fonts() -> None:
    """The fonts are shipped with the licence that they are given under."""
    assert "SIL OPEN FONT LICENSE" in resource("fonts", "OFL.txt").read_text(encoding="utf-8")


def test_nothing_is_drawn_of_nothing_on_paper_in_arabic() -> None:
    """An empty line has no width, whichever way the paper runs."""
    with printing_in("ar"):
        assert fonts.width("", 10) == 0
        assert fonts.fitted("", 100, 8) == ""


def test_the_place_is_named_on_every_paper() -> None:
    """A character that no font has is told with where it stands: in a report, on a score sheet, in the matrix."""
    burmese = LocalText((("en", "မြန်မာ"),))
    sheet = sheet_content("en")
    principles = tuple(
        replace(
            one,
            dimensions=tuple(replace(of, name=burmese) if of.id == "2.1" else of for of in one.dimensions),
        )
        for one in sheet.instrument.principles
    )
    odd = replace(sheet, instrument=replace(sheet.instrument, principles=principles))
    assert _where(lambda: render_score_sheet(replace(odd, dimensions=(DimensionId("2.1"),)))) == "panel"
    questions = tuple(
        replace(
            one,
            dimensions=tuple(
                replace(of, questions=(burmese,)) if of.id == "2.2" else of for of in one.dimensions
            ),
        )
        for one in sheet.instrument.principles
    )
    asking = replace(sheet, instrument=replace(sheet.instrument, principles=questions))
    assert _where(lambda: render_score_sheet(asking)) == "2.2"
    assert _where(lambda: render_fillable_sheet(asking)) == "2.2"
    matrix = matrix_content("en")
    row = replace(matrix.rows[3], comment=replace(matrix.rows[3].comment, text="မြန်မာ"))
    said = replace(matrix, rows=(*matrix.rows[:3], row))
    assert _where(lambda: render_matrix(said)) == row.comment.address
    draft = example_draft(context="မြန်မာ")
    assert _where(lambda: render_draft(draft)) == "context"


def _where(render: Callable[[], object]) -> object:
    with pytest.raises(KnownError) as caught:
        render()
    assert caught.value.code is ErrorCode.LANGUAGE_PACK_MISSING
    return caught.value.facts["where"]
