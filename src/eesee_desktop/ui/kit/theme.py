"""One palette, one spacing scale, one type scale: how everything looks, in three themes and any size."""

from __future__ import annotations

from enum import StrEnum
from string import Template
from typing import TYPE_CHECKING, NamedTuple

from PySide6 import QtCore
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from eesee_desktop.system.resources import resource

if TYPE_CHECKING:
    from eesee_desktop.ui.kit.page_stack import PageStack

SMALLEST_FONT_SCALE = 80
LARGEST_FONT_SCALE = 200
_MIDDLE = 128  # lightness of 0 to 255

# Programme colours, known from its public pages. As they are, only the first is legible as text on white.
PURPLE, TEAL, YELLOW = "#660094", "#008CAA", "#FFDB58"


class Theme(StrEnum):
    """What a person can choose; SYSTEM follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Colours(NamedTuple):
    """Every colour of a theme, by what it is for.

    A named tuple, as dataclasses take a tenth of the time to the first paint.

    Attributes:
        window: Behind everything.
        paper: Behind what is read or written.
        soft: Behind what the pointer is over, and quiet panels.
        muted: Text of second rank, still 4.5:1 on window, paper and soft.
        line: Hairlines between areas.
        edge: Outline of what can be filled in or pressed, 3:1 on paper.
        accent: The one accent: focus, the chosen item, the main button.
        done, on_done: Background and text of a line that tells a success.
        notice, on_notice: Background and text of a line that advises.
        alarm, on_alarm: Background and text of a line that tells a failure.
        danger: Text of what is required or destroys, on window and paper.
        good: Text of what is done.
        info: A second hue for pictures and links.
    """

    window: str
    paper: str
    soft: str
    text: str
    muted: str
    line: str
    edge: str
    accent: str
    on_accent: str
    selection: str
    on_selection: str
    done: str
    on_done: str
    notice: str
    on_notice: str
    alarm: str
    on_alarm: str
    danger: str
    good: str
    info: str


COLOURS = {
    Theme.LIGHT: Colours(
        window="#F6F5F3",
        paper="#FFFFFF",
        soft="#ECEAE6",
        text="#211F1D",
        muted="#5E5A55",
        line="#DDD9D3",
        edge="#8C8780",
        accent=PURPLE,
        on_accent="#FFFFFF",
        selection="#E7D6F0",
        on_selection="#2A003D",
        done="#E2F2E6",
        on_done="#14502A",
        notice="#FFF3C9",
        on_notice="#4A3B00",
        alarm="#FBE3E1",
        on_alarm="#7A1210",
        danger="#A3201B",
        good="#1E6B3A",
        info="#00708A",
    ),
    Theme.DARK: Colours(
        window="#1C1B1F",
        paper="#242328",
        soft="#302E35",
        text="#ECE9E4",
        muted="#B0ABA4",
        line="#3B3940",
        edge="#7F7A86",
        accent="#D7A3F2",
        on_accent="#2A003D",
        selection="#56306E",
        on_selection="#FFFFFF",
        done="#1E3A28",
        on_done="#B5EBC5",
        notice="#453A12",
        on_notice="#FFE79A",
        alarm="#4E2120",
        on_alarm="#FFC9C5",
        danger="#FF9C95",
        good="#8BD6A3",
        info="#66CDE3",
    ),
    Theme.CONTRAST: Colours(
        window="#000000",
        paper="#000000",
        soft="#1A1A1A",
        text="#FFFFFF",
        muted="#F0F0F0",
        line="#FFFFFF",
        edge="#FFFFFF",
        accent=YELLOW,
        on_accent="#000000",
        selection=YELLOW,
        on_selection="#000000",
        done="#000000",
        on_done="#A8F0BD",
        notice="#000000",
        on_notice=YELLOW,
        alarm="#000000",
        on_alarm="#FFB3AE",
        danger="#FFB3AE",
        good="#A8F0BD",
        info="#8BE3F5",
    ),
}


class Space:
    """Distances in device-independent pixels; nothing on screen uses another. One unit is 4."""

    TIGHT = 4
    SMALL = 8
    MEDIUM = 12
    ROOMY = 16
    LARGE = 24
    HUGE = 32
    COLUMN = 760  # a line of prose longer than this tires the eye
    WIDE = 1200  # of pages that are tables


class Type(StrEnum):
    """Ranks of text; a QLabel takes one through the property ``rank``."""

    SMALL = "small"
    BODY = "body"
    LEAD = "lead"
    HEADING = "heading"
    TITLE = "title"
    FIGURE = "figure"


TYPE_SCALE = {
    Type.SMALL: 0.87,
    Type.BODY: 1.0,
    Type.LEAD: 1.13,
    Type.HEADING: 1.33,
    Type.TITLE: 1.6,
    Type.FIGURE: 2.4,
}
_CONTROL = 32  # height of what is pressed or filled in, with its padding and outline
_CONTROL_FRAME = 10
_TOUCH = 24  # the least height of what is pressed

STYLE = "fusion"
STYLED = "eesee_styled"
"""Property of an application that was begun in that style; setting it later costs 8 ms of the first paint."""

# Remembered at the first dressing: afterwards the application's font is ours, and scaling that again would
# compound.
_system_font_size: list[float] = []


def system_theme() -> Theme:
    """Return the theme that the desktop asks for."""
    if not _system_font_size:  # nothing was dressed yet: the palette is the desktop's own, and quick to ask
        return (
            Theme.DARK
            if QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < _MIDDLE
            else Theme.LIGHT
        )
    is_dark = QGuiApplication.styleHints().colorScheme() is QtCore.Qt.ColorScheme.Dark
    return Theme.DARK if is_dark else Theme.LIGHT


def current_colours() -> Colours:
    """Return the colours that the application wears at present, light where none were put on."""
    application = QApplication.instance()
    name = application.property("eesee_theme") if application is not None else None
    return COLOURS[Theme(name)] if name else COLOURS[Theme.LIGHT]


def apply_theme(application: QApplication, theme: Theme, font_scale: int = 100) -> None:
    """Dress the whole application.

    Args:
        font_scale: Per cent of the system's font, 80 to 200; what lies outside is taken as the nearest.
    """
    resolved = system_theme() if theme is Theme.SYSTEM else theme
    if not _system_font_size:
        _system_font_size.append(max(application.font().pointSizeF(), 9.0))
        if not application.property(STYLED):
            application.setStyle(STYLE)
    # A settings file edited by hand must not make a window that nobody can use.
    scale = min(max(font_scale, SMALLEST_FONT_SCALE), LARGEST_FONT_SCALE)
    font = application.font()
    font.setPointSizeF(_system_font_size[0] * scale / 100)
    application.setProperty("eesee_theme", resolved.value)
    stacks: list[PageStack] = []
    if application.styleSheet():
        from eesee_desktop.ui.kit.page_stack import PageStack  # noqa: PLC0415  not before the first paint

        for window in application.topLevelWidgets():
            stacks += [window] if isinstance(window, PageStack) else window.findChildren(PageStack)
        for stack in stacks:
            stack.set_aside()
        # A sheet put in place of another styles a widget once for itself and once for each that it lies in; one
        # put where there is none styles each once.
        application.setStyleSheet("")
    # Before palette and style sheet: sizes in the sheet are derived from this font.
    application.setFont(font)
    application.setPalette(palette_of(COLOURS[resolved]))
    application.setStyleSheet(style_sheet(COLOURS[resolved], font.pointSizeF()))
    for stack in stacks:
        stack.take_back()


def font_scale() -> float:
    """Return how large the type is, as a factor of the system's."""
    return QApplication.font().pointSizeF() / _system_font_size[0] if _system_font_size else 1.0


def fixed_font() -> QFont:
    """Return the font of codes and fingerprints, in the size of body text."""
    from PySide6.QtGui import QFontDatabase  # noqa: PLC0415  not needed before the first paint

    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(QApplication.font().pointSizeF())
    return font


def style_sheet(colours: Colours, body_size: float) -> str:
    """Return the style sheet with colours and sizes filled in.

    Args:
        body_size: Points.
    """
    values = colours._asdict()
    values["box"] = f"{body_size * 1.5:.0f}px"
    # Never under 16 pixels, below which line icons turn to mud.
    values["icon"] = f"{max(body_size * 1.6, 16):.0f}px"
    values["arrow_size"] = f"{max(body_size * 1.1, 10):.0f}px"
    is_mirrored = (
        QGuiApplication.isRightToLeft()
    )  # layoutDirection would make all enums of Qt, which take 30 ms
    # Pixels of the highest face, that of Arabic letters higher still; more than a control in large type.
    line = body_size * (2.35 if is_mirrored else 1.9)
    values["control"] = f"{max(_CONTROL - _CONTROL_FRAME, line):.0f}px"
    values["touch"] = f"{max(_TOUCH - 4, line):.0f}px"
    ground = "dark" if _is_dark(colours) else "light"
    # Where the system has no choice of files of its own Qt draws one, with arrows that are black on any ground.
    pictures = {
        "tick": "tick",
        "arrow": "arrow",
        "arrow_up": "arrow-up",
        "files_back": "files-forward" if is_mirrored else "files-back",
        "files_forward": "files-back" if is_mirrored else "files-forward",
        "files_up": "files-up",
        "files_new": "files-folder",
        "files_list": "files-list",
        "files_detail": "files-detail",
    }
    for name, picture in pictures.items():
        # A style sheet wants slashes on Windows too. Two pictures and not one recoloured: a style sheet can
        # only name files.
        values[name] = resource("style", f"{picture}-{ground}.svg").as_posix()
    values |= {f"size_{rank.value}": f"{body_size * factor:.1f}pt" for rank, factor in TYPE_SCALE.items()}
    return Template(resource("style", "eesee.qss").read_text("utf-8")).substitute(values)


def _is_dark(colours: Colours) -> bool:
    return QColor(colours.window).lightness() < QColor(colours.text).lightness()


def palette_of(colours: Colours) -> QPalette:
    """Return the palette for whatever the style sheet leaves to the style."""
    palette = QPalette()
    role = QPalette.ColorRole
    for target, colour in (
        (role.Window, colours.window),
        (role.WindowText, colours.text),
        (role.Base, colours.paper),
        (role.AlternateBase, colours.window),
        (role.Text, colours.text),
        (role.PlaceholderText, colours.muted),
        (role.Button, colours.window),
        (role.ButtonText, colours.text),
        (role.BrightText, colours.danger),
        (role.Highlight, colours.selection),
        (role.HighlightedText, colours.on_selection),
        (role.Link, colours.info),
        (role.LinkVisited, colours.info),
        (role.ToolTipBase, colours.paper),
        (role.ToolTipText, colours.text),
        (role.Light, colours.paper),
        (role.Midlight, colours.soft),
        (role.Mid, colours.line),
        (role.Dark, colours.edge),
        (role.Shadow, colours.edge),
        (role.Accent, colours.accent),
    ):
        palette.setColor(target, QColor(colour))
    # Muted and not the style's own grey, the contrast of which nobody has measured.
    disabled = QPalette.ColorGroup.Disabled
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(disabled, target, QColor(colours.muted))
    return palette
