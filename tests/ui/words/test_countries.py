"""Countries on the screen."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from eesee_desktop.ui.kit.translation import install_language
from eesee_desktop.ui.words.countries import country_name, known_countries


def test_countries_are_called_as_the_language_of_the_screen_does(qapp: QApplication) -> None:
    """Names stand in the language, in its alphabet's order; a code that nobody knows stands for itself."""
    try:
        for language, name, first in (("fr", "Égypte", "Afghanistan"), ("es", "Egipto", "Afganistán")):
            install_language(qapp, language)
            assert country_name("EGY") == name
            names = [name for _, name in known_countries()]
            assert names[0] == first
            assert names.index(name) < names.index("Kenya" if language == "fr" else "Kenia")
        assert country_name("ZZZ") == "ZZZ"
    finally:
        install_language(qapp, "en")
    assert country_name("EGY") == "Egypt"
