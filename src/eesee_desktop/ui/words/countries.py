"""The names of countries in the language of the screen."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QCollator, QCollatorSortKey, QLocale

from eesee_desktop.system import countries


def country_name(code: str) -> str:
    """Return the name of a country, or the code where it is not known."""
    return countries.country_name(code, QLocale().bcp47Name())


def countries_by_name() -> list[tuple[str, str]]:
    """Return all countries and territories as code (ISO 3166-1 alpha-3) and name, as the language sorts them."""
    known = countries.known_countries(QLocale().bcp47Name())
    return sorted(known, key=lambda item: place_in_order(item[1]))


def place_in_order(name: str) -> QCollatorSortKey:
    """Return what the name of a country is sorted by."""
    return _collator(QLocale().name()).sortKey(name.removeprefix("The "))


@cache
def _collator(locale: str) -> QCollator:
    return QCollator(QLocale(locale))
