"""The picture of the scores: six lines, no seventh, fit for paper and for a screen reader."""

from __future__ import annotations

from decimal import Decimal
from xml.etree import ElementTree as ET

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from eesee_desktop.ui.results.scores_picture import ScoreRow, ScoresPicture

ROWS = (
    ScoreRow("1 Freedoms", Decimal("2.6"), Decimal("3.2")),
    ScoreRow("2 Legal framework", Decimal("2.3")),
    ScoreRow("3 Resources", None),
)


def shown(qtbot: QtBot) -> ScoresPicture:
    """Return a picture of three principles on the screen."""
    picture = ScoresPicture()
    qtbot.addWidget(picture)
    picture.resize(600, 400)
    picture.show_scores(ROWS)
    with qtbot.waitExposed(picture):
        picture.show()
    return picture


def test_it_is_told_in_words(qtbot: QtBot) -> None:
    """Who cannot see the picture hears every figure, and that one is missing."""
    words = shown(qtbot).accessibleDescription()
    assert words == "1 Freedoms: 2.6 (previous 3.2); 2 Legal framework: 2.3; 3 Resources: no score yet"


def test_png_is_white_and_large_enough_to_print(qtbot: QtBot) -> None:
    """The exported picture has a white ground and 2,000 pixels, in any theme."""
    image = QImage.fromData(shown(qtbot).png("Peru"))
    assert image.width() == 2000
    assert image.pixelColor(image.width() - 1, image.height() - 1).name() == "#ffffff"
    colours = {image.pixelColor(x, y).name() for x in range(0, 2000, 3) for y in range(0, image.height(), 3)}
    assert len(colours) > 3


def test_svg_is_well_formed_and_holds_the_words(qtbot: QtBot) -> None:
    """The exported SVG is XML that says what it shows."""
    root = ET.fromstring(shown(qtbot).svg("Peru"))  # noqa: S314  made by ourselves a line above
    text = " ".join(root.itertext())
    assert "Peru" in text
    assert "2.6" in text


def test_it_draws_without_colour(qtbot: QtBot) -> None:
    """In greys alone the score of this period and the previous one still differ: one filled, one hollow."""
    picture = shown(qtbot)
    before = picture.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    picture.show_scores((ScoreRow("1 Freedoms", Decimal("3.2"), Decimal("2.6")), *ROWS[1:]))
    after = picture.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    assert before != after
