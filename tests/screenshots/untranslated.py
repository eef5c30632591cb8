"""Finds what is said in English on a screen of another language, to the eye or to the ear."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QLocale
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from eesee_desktop.services.workspace import latest_instrument
from eesee_desktop.ui.dialogs.manual import ManualWindow
from support_sources import CHECKOUT

_PLACE = re.compile(r"%n|%\d|\{\w+\}")
_LETTERS = re.compile(r"[A-Za-z]{3,}")
_SOURCE = "en"
_SAID = (QAccessible.Text.Name, QAccessible.Text.Description)


def untranslated(window: QWidget) -> list[str]:
    """Return the texts in a window that are those of the source and read otherwise in the language of the screen."""
    language = QLocale().bcp47Name().partition("-")[0]
    if isinstance(window, ManualWindow) and not (CHECKOUT / "docs" / "manual" / language).is_dir():
        return []  # the manual itself is in English, and says so
    exact, patterns = _english(language)
    return [
        text
        for text in _texts(QAccessible.queryAccessibleInterface(window))
        if text in exact or any(pattern.fullmatch(text) for pattern in patterns)
    ]


@cache
def _english(language: str) -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """Return the texts of the source that the language has words of its own for; those with places as patterns."""
    file = CHECKOUT / "resources" / "i18n" / f"eesee_{language}.ts"
    exact, patterns, own = set(), [], set()
    for message in ET.parse(file).iter("message"):  # noqa: S314  made here
        source, translation = str(message.findtext("source")), message.find("translation")
        forms = [] if translation is None else [str(form or "") for form in translation.itertext()]
        own |= {form.replace("&", "").strip() for form in forms}
        bare = _PLACE.sub("", source)
        if not _LETTERS.search(bare) or any(form.strip() == source.strip() for form in forms):
            continue
        plain = source.replace("&", "")
        if _PLACE.search(plain):
            # Of what is mostly places anything would be one.
            if len(bare) >= 8:
                parts = (re.escape(part) for part in _PLACE.split(plain))
                patterns.append(re.compile(".+?".join(parts), re.DOTALL))
        else:
            exact.add(plain)
    # Places in an assessment, which begin with what the method calls them.
    names = (
        f"{one.id} {one.name.in_language(_SOURCE)}"
        for one in latest_instrument(language).dimensions
        if one.name.in_language(language) != one.name.in_language(_SOURCE)
    )
    patterns += [re.compile(f".*{re.escape(name)} – .+", re.DOTALL) for name in names]
    # A word of English may be another one of the language: "Data" is a date in Portuguese.
    return frozenset(exact - own), tuple(patterns)


def _texts(item: QAccessibleInterface | None) -> Iterator[str]:
    if item is None or not item.isValid() or item.state().invisible:
        return
    for kind in _SAID:
        if text := item.text(kind).replace("&", "").strip():
            yield text
    for index in range(item.childCount()):
        yield from _texts(item.child(index))
