"""Countries as the screen calls them: in its language."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from eesee_desktop.system import countries


def country_name(code: str) -> str:
    """Return the name of a country in the language of the screen, or the code (ISO 3166-1 alpha-3) of one not known."""
    return countries.country_name(code, QLocale().bcp47Name())


def known_countries() -> tuple[tuple[str, str], ...]:
    """Return all countries and territories as code and name, sorted by name."""
    return countries.known_countries(QLocale().bcp47Name())
