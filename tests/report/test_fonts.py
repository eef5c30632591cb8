from __future__ import annotations

import pytest

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.report import faces, fonts
from eesee_desktop.report.faces import Face
from eesee_desktop.system.resources import resource


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


@pytest.mark.parametrize("text", ["مصر", "မြန်မာ", "বাংলা", "नेपाल", "កម្ពុជា", "ไทย", "עברית", "中国", "😀"])
def test_scripts_that_would_be_misspelt_are_refused(text: str) -> None:
    """What cannot be set rightly is refused with its characters, never printed as boxes or unjoined letters."""
    with pytest.raises(KnownError) as caught:
        faces.font_runs(f"so: {text}")
    assert caught.value.code is ErrorCode.FONT_MISSING
    assert f"U+{ord(text[0]):04X}" in str(caught.value.facts["characters"])


def test_invisible_marks_are_left_out() -> None:
    """Direction marks and joiners pasted along with a text leave no box behind."""
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
