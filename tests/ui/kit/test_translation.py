from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from eesee_desktop.ui.kit.translation import PseudoTranslator, install_language


def test_a_pseudo_text_is_longer_and_keeps_its_places() -> None:
    """Facts, mnemonics and tags survive; letters are accented; the text is at least a quarter longer."""
    translator = PseudoTranslator()
    text = translator.translate("any", "&Save {path} <b>now</b> or %1")
    assert {"{path}", "<b>", "</b>", "%1", "&Š"} <= {
        part for part in ("{path}", "<b>", "</b>", "%1", "&Š") if part in text
    }
    assert len(text) >= 1.25 * len("&Save {path} <b>now</b> or %1")


def test_a_count_is_filled_in() -> None:
    """A plural's figure is in its text."""
    assert "7" in PseudoTranslator().translate("any", "%n word(s)", None, 7)


def test_english_knows_one_from_many(qapp: QApplication) -> None:
    """The compiled English has the plural forms that the source strings stand for."""
    install_language(qapp, "en")
    count = QCoreApplication.translate
    assert count("StatusLine", "%n word(s)", None, 1) == "1 word"
    assert count("StatusLine", "%n word(s)", None, 300) == "300 words"


def test_a_switch_brings_words_plurals_and_direction(qapp: QApplication) -> None:
    """Each language has its own words and plural forms, Qt's own texts too; Arabic runs from the right, and back."""
    count = QCoreApplication.translate
    try:
        for language, one, many, cancel in (
            ("fr", "1 mot", "300 mots", "Annuler"),
            ("es", "1 palabra", "300 palabras", "Cancelar"),
            ("pt", "1 palavra", "300 palavras", "Cancelar"),
            ("pt_MZ", "1 palavra", "300 palavras", "Cancelar"),
            ("fr_BJ", "1 mot", "300 mots", "Annuler"),
        ):
            install_language(qapp, language)
            assert count("StatusLine", "%n word(s)", None, 1) == one
            assert count("StatusLine", "%n word(s)", None, 300) == many
            assert count("QPlatformTheme", "Cancel") == cancel
            assert not qapp.isRightToLeft()
        install_language(qapp, "ar")
        assert qapp.isRightToLeft()
        forms = {count("StatusLine", "%n word(s)", None, number) for number in (0, 1, 2, 3, 11, 100)}
        assert len(forms) == 6
        assert "Noto Naskh Arabic" in QFontDatabase.families()
    finally:
        install_language(qapp, "en")
    assert not qapp.isRightToLeft()
    assert count("StatusLine", "%n word(s)", None, 300) == "300 words"
