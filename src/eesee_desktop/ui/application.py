"""Qt's application object, and how it is dressed: theme and size of type."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QApplication

from eesee_desktop.system.settings import Settings
from eesee_desktop.ui.kit.theme import STYLE, STYLED, Theme, apply_theme


def make_application(arguments: Sequence[str]) -> QApplication:
    """Return Qt's application object.

    Args:
        arguments: What Qt understands, such as ``-platform offscreen``.
    """
    application = QApplication(["eesee-desktop", *arguments, "-style", STYLE])
    application.setProperty(STYLED, True)
    return application


def dress(application: QApplication, settings: Settings) -> None:
    """Give all windows the theme and the size of type that are set."""
    try:
        theme = Theme(settings.theme)
    # A settings file of a newer version may name a theme that this one does not have.
    except ValueError:
        theme = Theme.SYSTEM
    apply_theme(application, theme, settings.font_scale)
