"""The language of the screen, and two that nobody speaks: to see what real translations will do to the pages."""

from __future__ import annotations

import os
from enum import StrEnum

from PySide6 import QtCore  # never its Qt before the first paint: all its enums take 30 ms
from PySide6.QtCore import QT_TRANSLATE_NOOP, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from eesee_desktop.system.resources import resource
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.words.figures import with_latin_figures

ENVIRONMENT = "EESEE_PSEUDO"
_ACCENTS = str.maketrans("ACDEGHIJKLNORSTUWYZacdeghijklnorstuwyz", "ÅÇÐÉĜĤÎĴĶĻÑÖŔŠŢÛŴÝŽåçðéĝĥîĵķļñöŕšţûŵýž")
_SOURCE = "en"
_STRETCH = 3  # a third longer, as German and Russian tend to be
_RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
# Where no font of the system has the script: those of the paper, taken once.
_FACES = {"ar": ("NotoNaskhArabic-Regular.ttf", "NotoNaskhArabic-Bold.ttf")}
# What Qt says and its own translations lack: named here, so that our files have them for Qt to find.
_SAID_BY_QT = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "%1 File"),
)
# Asking the application for its translators makes Python know every class among its children, which takes 15 ms.
_installed: list[QTranslator] = []


class Pseudo(StrEnum):
    """Languages for tests and screenshots."""

    ACCENTED = "accented"
    MIRRORED = "mirrored"


class PseudoTranslator(QTranslator):
    """Turns every text into one that is accented and a third longer, brackets at both ends.

    What is not in accents was not made translatable; a bracket that cannot be seen was cut off. Places for
    facts, marks of mnemonics and tags are left as they are. The mirrored one begins with the mark of a script that
    is written from right to left, so that it is laid out like one.
    """

    def __init__(self, parent: QObject | None = None, *, is_mirrored: bool = False) -> None:
        super().__init__(parent)
        self._mark = "\u200f" if is_mirrored else ""

    @override
    def translate(
        self,
        context: str,
        source: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        if len(source) <= 1:  # a sign inside of a figure; brackets around it would tell nothing
            return source
        text = source.replace("%n", str(n)) if n >= 0 else source
        letters: list[str] = []
        closing = ""
        for position, letter in enumerate(text):
            if closing:
                closing = "" if letter == closing else closing
                letters.append(letter)
            elif letter in "{<" or (letter == "%" and text[position + 1 : position + 2].isalnum()):
                closing = {"{": "}", "<": ">", "%": text[position + 1 : position + 2]}[letter]
                letters.append(letter)
            else:
                letters.append(letter.translate(_ACCENTS))
        # Dots and not more letters: they break nowhere, and show at a glance what was cut off.
        more = "·" * (len(source) // _STRETCH)
        return f"{self._mark}[{''.join(letters)}{more}]"

    @override
    def isEmpty(self) -> bool:
        return False


def wanted_pseudo() -> Pseudo | None:
    """Return the language that the environment asks for, None in ordinary use."""
    name = os.environ.get(ENVIRONMENT, "")
    return Pseudo(name) if name in set(Pseudo) else None


def available_languages() -> tuple[str, ...]:
    """Return the languages that the screen can speak, BCP 47; English is the source."""
    try:
        folder = resource("i18n")
    except FileNotFoundError:
        return ("en",)
    found = {path.stem.removeprefix("eesee_") for path in folder.glob("eesee_*.qm")}
    return ("en", *sorted(found - {"en"}))


def spoken_language() -> str:
    """Return the language that the screen speaks, BCP 47."""
    language = QLocale().bcp47Name().partition("-")[0]
    return language if language in available_languages() else "en"


def install_language(application: QApplication, language: str) -> None:
    """Make the screen speak a language.

    What is on the screen already keeps its words; it has to be made anew.

    Args:
        language: BCP 47; empty for the system's. One without a translation leaves English.
    """
    # Changing the language twice would otherwise stack translators, and the older one would answer for what the
    # newer lacks.
    while _installed:
        old = _installed.pop()
        application.removeTranslator(old)
        old.deleteLater()
    locale = QLocale(language) if language else QLocale.system()
    if locale.name() == "C":  # by its name: the enum of all languages takes 5 ms
        locale = QLocale("en")  # a system without a language shows dates in no human form
    # Also where there is no translation: dates and numbers follow the person's language even if the words
    # cannot. Within one language they follow the system: en_GB has another order of days than en.
    system = QLocale.system()
    is_same = system.name().partition("_")[0] == locale.name().partition("_")[0]
    QLocale.setDefault(with_latin_figures(system if is_same else locale))
    pseudo = wanted_pseudo()
    if pseudo is not None:
        _put_on(application, PseudoTranslator(application, is_mirrored=pseudo is Pseudo.MIRRORED))
        right_to_left = pseudo is Pseudo.MIRRORED
        application.setLayoutDirection(
            QtCore.Qt.LayoutDirection.RightToLeft if right_to_left else QtCore.Qt.LayoutDirection.LeftToRight
        )
        return
    spoken = locale.bcp47Name().partition("-")[0]
    if (
        spoken not in available_languages()
    ):  # asking Qt for each possible name of a file takes longer than looking
        spoken = _SOURCE
    is_mirrored = spoken in _RIGHT_TO_LEFT
    # Qt finds the direction in a text of its own, unless somebody has set another before.
    if is_mirrored or application.isRightToLeft():
        direction = QtCore.Qt.LayoutDirection
        application.setLayoutDirection(direction.RightToLeft if is_mirrored else direction.LeftToRight)
    for name in _FACES.pop(spoken, ()):
        from PySide6.QtGui import QFontDatabase  # noqa: PLC0415  for those languages alone

        QFontDatabase.addApplicationFont(str(resource("fonts", name)))
    if spoken != _SOURCE:
        # Before ours, as the last one is asked first: the buttons of Qt's dialogs and the menus of its fields.
        _load(application, locale, "qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _load(application, locale if spoken != _SOURCE else QLocale(_SOURCE), "eesee", str(resource("i18n")))


def _load(application: QApplication, locale: QLocale, name: str, folder: str) -> None:
    translator = QTranslator(application)
    # Where a language has one for a single country, as Qt's Portuguese of Brazil, it is for all of them.
    bare = QLocale(locale.name().partition("_")[0])
    if translator.load(locale, name, "_", folder) or translator.load(bare, name, "_", folder):
        _put_on(application, translator)


def _put_on(application: QApplication, translator: QTranslator) -> None:
    application.installTranslator(translator)
    _installed.append(translator)
