"""Article 1 of the Universal Declaration in every script that the program promises."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from io import BytesIO
from itertools import pairwise

import pypdfium2
import pytest
import uharfbuzz as hb

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.report.canvas import PaperCanvas
from eesee_desktop.report.direction import printing_in
from eesee_desktop.report.faces import Face
from eesee_desktop.report.lines import Stretch
from eesee_desktop.report.paragraph import plain_paragraph
from eesee_desktop.report.runs import Style
from eesee_desktop.report.setting import set_text
from eesee_desktop.report.shaping.breaks import break_places
from eesee_desktop.report.shaping.faces import shaping_face
from eesee_desktop.report.shaping.shaped_text import GlyphRun, ShapedText
from eesee_desktop.report.shaping.subset import DrawnGlyph, cut_down
from support_language_packs import install_all
from support_scripts import ARTICLE_1, MIXED

_WITH_PACK = frozenset({"he", "hi", "ne", "bn", "my", "km", "th", "lo", "si", "ta"})
_UNSPACED = frozenset({"my", "km", "th", "lo"})


@pytest.fixture
def _packs(request: pytest.FixtureRequest) -> None:
    if request.node.callspec.params["language"] in _WITH_PACK:
        install_all()


def _printed(language: str, text: str) -> bytes:
    stream = BytesIO()
    with printing_in(language):
        canvas = PaperCanvas(stream, pagesize=(420, 300), invariant=1)
        paragraph = plain_paragraph(text, Style(size=11))
        height = paragraph.wrap(340, 280)[1]
        paragraph.draw_on(canvas, 40, 280 - height)
        canvas.save()
    return stream.getvalue()


def _read(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    text = document[0].get_textpage().get_text_range()
    document.close()
    # Line ends are blanks; the direction marks that a reader adds are not of the text.
    return re.sub(r"\s+", " ", re.sub("[\u200e\u200f\u202a-\u202e]", "", text)).strip()


@pytest.mark.parametrize("language", ARTICLE_1)
@pytest.mark.usefixtures("_packs")
def test_what_is_copied_is_what_was_typed(language: str) -> None:
    """The text of the page is the text that was typed, composed, whatever glyphs stand for it."""
    typed, found = (
        unicodedata.normalize("NFC", ARTICLE_1[language]),
        _read(_printed(language, ARTICLE_1[language])),
    )
    if language in _UNSPACED:  # a line that ends inside of a phrase ends without a blank
        typed, found = typed.replace(" ", ""), found.replace(" ", "")
    assert found == typed


@pytest.mark.parametrize("language", ARTICLE_1)
@pytest.mark.usefixtures("_packs")
def test_glyphs_stand_where_harfbuzz_puts_them(language: str) -> None:
    """Each word has the glyphs, in the places, that HarfBuzz gives it in the same face when it is asked directly."""
    with printing_in(language):
        text = ShapedText([Stretch(ARTICLE_1[language], Face.REGULAR, 10)])
        line = text.on_one_line()
    for run in line.runs:
        assert isinstance(run, GlyphRun)
        face = hb.Face(hb.Blob(shaping_face(run.face).data))
        buffer = hb.Buffer()
        words = "".join(group.text for group in (reversed(run.groups) if run.is_rtl else run.groups))
        assert words == text.text[run.start : run.start + len(words)]
        buffer.add_str(text.text, run.start, len(words))
        buffer.direction = "rtl" if run.is_rtl else "ltr"
        buffer.guess_segment_properties()
        buffer.language = language
        buffer.flags = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
        hb.shape(hb.Font(face), buffer)
        pen, expected = 0, []
        for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            expected.append((info.codepoint, pen + place.x_offset, place.y_offset))
            pen += place.x_advance
        assert list(_placed(run)) == expected


def _placed(run: GlyphRun) -> Iterator[tuple[int, int, int]]:
    pen = 0
    for group in run.groups:
        yield from ((part.glyph, pen + part.x, part.y) for part in group.parts)
        pen += group.advance


@pytest.mark.parametrize("language", ARTICLE_1)
@pytest.mark.usefixtures("_packs")
def test_the_file_draws_the_outlines_of_the_face(language: str) -> None:
    """What a code of the embedded face draws is what its glyphs draw in the whole face, each in its place."""
    with printing_in(language):
        line = ShapedText([Stretch(ARTICLE_1[language], Face.REGULAR, 10)]).on_one_line()
    drawn: dict[str, dict[DrawnGlyph, None]] = {}
    for run in line.runs:
        assert isinstance(run, GlyphRun)
        for group in run.groups:
            drawn.setdefault(run.face, {}).update(
                dict.fromkeys(glyph for glyph, _ in group.codes(is_rtl=run.is_rtl))
            )
    for name, glyphs in drawn.items():
        whole = shaping_face(name)
        data, numbers = cut_down(whole.data, list(glyphs))
        small = hb.Font(hb.Face(hb.Blob(data)))
        for glyph, number in zip(glyphs, numbers, strict=True):
            assert small.get_glyph_h_advance(number) == glyph.advance
            pen = _Pen()
            small.draw_glyph_with_pen(number, pen)
            expected = _Pen()
            for part in glyph.parts:
                expected.shift = (part.x, part.y)
                whole.font.draw_glyph_with_pen(part.glyph, expected)
            assert pen.steps == expected.steps


class _Pen:
    """Writes down what is drawn."""

    def __init__(self) -> None:
        self.shift = (0, 0)
        self.steps: list[object] = []

    def moveTo(self, point: tuple[float, float]) -> None:  # noqa: N802  the names that uharfbuzz calls
        self._step("m", point)

    def lineTo(self, point: tuple[float, float]) -> None:  # noqa: N802  as above
        self._step("l", point)

    def qCurveTo(self, *points: tuple[float, float]) -> None:  # noqa: N802  as above
        self._step("q", *points)

    def curveTo(self, *points: tuple[float, float]) -> None:  # noqa: N802  as above
        self._step("c", *points)

    def closePath(self) -> None:  # noqa: N802  as above
        self._step("z")

    def endPath(self) -> None:  # noqa: N802  as above
        self._step("z")

    def _step(self, kind: str, *points: tuple[float, float]) -> None:
        self.steps.append((kind, *((x + self.shift[0], y + self.shift[1]) for x, y in points)))


@pytest.mark.parametrize("language", sorted(_UNSPACED))
@pytest.mark.usefixtures("_packs")
def test_lines_end_between_words(language: str) -> None:
    """Scripts without blanks fill their lines, none is wider than its room, and each ends where a word does."""
    text = ARTICLE_1[language]
    with printing_in(language):
        lines = set_text([Stretch(text, Face.REGULAR, 11)]).lines(200)
    assert len(lines) > 2
    for line in lines:
        assert line.width <= 200.01
        if line is not lines[-1]:
            assert line.width > 100
            assert unicodedata.category(text[line.end])[0] != "M"


def test_thai_is_broken_between_words_of_the_dictionary() -> None:
    """The places are those between the words of ICU's dictionary, and none is inside of a word."""
    install_all()
    text = "มนุษย์ทั้งหลายเกิดมา"
    places = [0, *break_places(text)]
    words = [text[start:end] for start, end in pairwise(places)]
    assert words == ["มนุษย์", "ทั้ง", "หลาย", "เกิด", "มา"]


@pytest.mark.parametrize("language", sorted(_WITH_PACK - {"ne"}))
def test_without_its_pack_a_script_is_refused_by_name(language: str) -> None:
    """The refusal names the characters and the pack that has them; nothing is printed as boxes."""
    with pytest.raises(KnownError) as caught:
        _printed(language, ARTICLE_1[language])
    assert caught.value.code is ErrorCode.LANGUAGE_PACK_MISSING
    assert str(caught.value.facts["packs"])
    assert "U+" in str(caught.value.facts["characters"])


def test_directions_mix_in_one_paragraph() -> None:
    """Dates, numbers, addresses, brackets keep their order inside of Arabic, and Arabic its own inside of English."""
    found = _read(_printed("ar", MIXED["ar"]))
    for part in (
        "2024-09-01",
        "31/08/2025",
        "45.5%",
        "https://example.org/a(b)",
        "البيئة المواتية للمجتمع المدني",
    ):
        assert part in found
    with printing_in("ar"):
        line = set_text([Stretch("من (Enabling Environment) إلى 2024-09-01", Face.REGULAR, 10)]).on_one_line()
    # From left to right as the eye sees them: the end of the sentence, the words in English, its beginning.
    assert [run.start for run in line.runs] == sorted((run.start for run in line.runs), reverse=True)
    english = set_text([Stretch("The law «قانون رقم 54» applies", Face.REGULAR, 10)])
    assert not english.is_rtl


def test_brackets_that_go_on_in_the_next_line() -> None:
    """A bracket opened in Arabic stands at its Arabic side, also where the words in it are broken over two lines."""
    with printing_in("ar"):
        text = ShapedText(
            [Stretch("تقول اللجنة (Inter-American Commission on Human Rights) ذلك", Face.REGULAR, 10)]
        )
        first, second = text.lines(190)
    assert text.text[first.start : first.end].rstrip().endswith("Commission")
    placed = {
        text.text[run.start]: run.x
        for line in (first, second)
        for run in line.runs
        if isinstance(run, GlyphRun)
    }
    words = max(run.x for run in first.runs if isinstance(run, GlyphRun) and text.text[run.start] == "I")
    assert placed["("] > words


def test_a_text_is_broken_for_each_room_as_if_for_the_first() -> None:
    """A text may be kept for the next printing: what it was broken for before changes nothing."""
    said = [Stretch("تقول اللجنة (Inter-American Commission on Human Rights) ذلك", Face.REGULAR, 10)]
    with printing_in("ar"):
        text = ShapedText(said)
        alone = ShapedText(said).lines(400)
        assert text.lines(190) == ShapedText(said).lines(190)
        assert text.lines(400) == alone
        assert text.lines(400) != text.lines(190)
