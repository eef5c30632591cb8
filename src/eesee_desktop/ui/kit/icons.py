"""The one set of line icons, drawn by us, coloured by the theme."""

from __future__ import annotations

from functools import lru_cache, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap

from eesee_desktop.system.resources import resource
from eesee_desktop.ui.kit.theme import current_colours

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

# Drawn at the sizes that are used: a scaled line icon is blurred.
_SIZES = (16, 20, 24, 32, 48)
# What points, or shows where something lies, is turned around where the screen is.
_POINTING = frozenset({"back", "bullets", "forward", "redo", "sections", "side", "text", "undo"})
_DRAWN_TWICE = frozenset({"numbers"})  # with figures, which are not to be turned
_MIDDLE = 140  # lightness of 0 to 255


def icon(name: str, colour: str | None = None, *, for_item: bool = False) -> QIcon:
    """Return an icon in a colour of the theme.

    Args:
        name: Of a file in resources/icons, without its ending.
        colour: ``#rrggbb``; the theme's text colour if not given.
        for_item: In a tree, where "on" means unfolded rather than pressed.

    Raises:
        FileNotFoundError: There is no such icon; a bug.
    """
    colours = current_colours()
    shades = (colour or colours.text, colours.muted, colours.on_selection)
    name, is_turned = _as_laid_out(name)
    return _drawn(name, shades, for_item=for_item, is_turned=is_turned)


def pixmap(name: str, size: int, colour: str | None = None, ratio: float = 1.0) -> QPixmap:
    """Return an icon as a picture of ``size`` device-independent pixels."""
    name, is_turned = _as_laid_out(name)
    return _render(name, colour or current_colours().text, size, ratio, is_turned=is_turned)


def _as_laid_out(name: str) -> tuple[str, bool]:
    """Return which drawing shows an icon on this screen, and whether it is turned around."""
    if not QGuiApplication.isRightToLeft():
        return name, False
    return f"{name}-rtl" if name in _DRAWN_TWICE else name, name in _POINTING


# By colour as well: a theme that comes back needs nothing drawn again, and the old ones fall out by themselves.
@lru_cache(maxsize=512)
def _drawn(name: str, shades: tuple[str, str, str], *, for_item: bool, is_turned: bool) -> QIcon:
    colour, faded, chosen = shades
    made = QIcon()
    render = partial(_render, is_turned=is_turned)
    for size in _SIZES:
        made.addPixmap(render(name, colour, size, 1.0), QIcon.Mode.Normal)
        made.addPixmap(render(name, faded, size, 1.0), QIcon.Mode.Disabled)
        # A chosen row of a list has another background, on which the ordinary colour may not be seen.
        for state in QIcon.State:
            made.addPixmap(render(name, chosen, size, 1.0), QIcon.Mode.Selected, state)
        on = colour if for_item else chosen
        made.addPixmap(render(name, on, size, 1.0), QIcon.Mode.Normal, QIcon.State.On)
    return made


@lru_cache(maxsize=1024)
def _render(name: str, colour: str, size: int, ratio: float, *, is_turned: bool) -> QPixmap:
    drawing = _drawing(name, colour)
    picture = QPixmap(QSize(size, size) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if is_turned:
        painter.translate(size, 0)
        painter.scale(-1, 1)
    drawing.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


@lru_cache(maxsize=128)
def _drawing(name: str, colour: str) -> QSvgRenderer:
    # Not needed before the first paint, so not loaded before the first icon.
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415  see the line above

    # QtSvg knows no CSS colour to inherit; one file serves all themes because the word is replaced before
    # parsing.
    text = resource("icons", f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
    text = text.replace("paperColor", _paper_beneath(colour))
    return QSvgRenderer(QByteArray(text.encode()))


def _paper_beneath(colour: str) -> str:
    """Return black or white, whichever a mark inside a filled shape of ``colour`` is seen better in."""
    return "#FFFFFF" if QColor(colour).lightness() < _MIDDLE else "#000000"
