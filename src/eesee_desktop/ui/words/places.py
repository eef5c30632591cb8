"""Names of sections and fields: where a finding points to, what a change in the history was made to."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from eesee_desktop.domain.ids import DimensionId, PrincipleId
from eesee_desktop.domain.instrument import Instrument, nearest_language
from eesee_desktop.intake.account import Place
from eesee_desktop.intake.method_words import speaking
from eesee_desktop.ui.words.placing import listed, put

# Sections that no instrument names, and pages that show rather than ask.
SECTIONS = {
    "introduction": QT_TRANSLATE_NOOP("places", "Introduction"),
    "context": QT_TRANSLATE_NOOP("places", "Country context"),
    "recommendations": QT_TRANSLATE_NOOP("places", "Recommendations"),
    "research_process": QT_TRANSLATE_NOOP("places", "Research process"),
    "notice": QT_TRANSLATE_NOOP("places", "Closing notice"),
    "sources": QT_TRANSLATE_NOOP("places", "Sources"),
    "panel": QT_TRANSLATE_NOOP("places", "Panel"),
    "results": QT_TRANSLATE_NOOP("places", "Results"),
    "review": QT_TRANSLATE_NOOP("places", "Review"),
    "draft": QT_TRANSLATE_NOOP("places", "Report"),
    "sealed": QT_TRANSLATE_NOOP("places", "Sealed"),
    "history": QT_TRANSLATE_NOOP("places", "History"),
    "search": QT_TRANSLATE_NOOP("places", "Find and replace"),
}
LEAVES = {
    "external.raw": QT_TRANSLATE_NOOP("places", "Raw score"),
    "external.rating": QT_TRANSLATE_NOOP("places", "Rating"),
    "external.edition": QT_TRANSLATE_NOOP("places", "Edition"),
    "published": QT_TRANSLATE_NOOP("places", "Date of publication"),
    "narrative": QT_TRANSLATE_NOOP("places", "Narrative"),
    "previous_score": QT_TRANSLATE_NOOP("places", "Previous score"),
    "score": QT_TRANSLATE_NOOP("places", "Score of the panel"),
    "rule": QT_TRANSLATE_NOOP("places", "How the panel decided"),
    "confidence": QT_TRANSLATE_NOOP("places", "Confidence"),
    "justification": QT_TRANSLATE_NOOP("places", "Justification"),
    "minority_note": QT_TRANSLATE_NOOP("places", "Minority note"),
    "reason_for_change": QT_TRANSLATE_NOOP("places", "Reason for change"),
    "government": QT_TRANSLATE_NOOP("places", "To the government"),
    "donors": QT_TRANSLATE_NOOP("places", "To donors and the international community"),
    "civil_society": QT_TRANSLATE_NOOP("places", "To civil society"),
}


def screen_language() -> str:
    """Return the language in which the instrument's texts are shown, BCP 47."""
    return QLocale().bcp47Name()


def spoken(instrument: Instrument) -> Instrument:
    """Return an instrument that came with a file, with its texts in the language of the screen."""
    return speaking(instrument, screen_language())


@cache
def _is_among(language: str, languages: tuple[str, ...]) -> bool:
    return nearest_language(language, languages) is not None and language.partition("-")[0] in languages


def section_of(where: str) -> str:
    """Return the section that a field name or a finding's place lies in: ``2.1.score`` gives ``2.1``."""
    if where.startswith(("sources/", "panel/")):
        return where.partition("/")[0]
    parts = where.split(".")
    if not parts[0].isdecimal():
        return parts[0]
    has_dimension = len(parts) > 1 and parts[1].isdecimal()
    return ".".join(parts[:2]) if has_dimension else parts[0]


def section_name(section: str, instrument: Instrument) -> str:
    """Return the title of a section: ``2.1 Registration``, ``Country context``."""
    if section in SECTIONS:
        return QCoreApplication.translate("places", SECTIONS[section])
    language = screen_language()
    # Also of what was not opened for this screen: what the desk received, what a report says.
    if not _is_among(language, instrument.languages):
        instrument = speaking(instrument, language)
    if "." in section:
        return f"{section} {instrument.dimension(DimensionId(section)).name.in_language(language)}"
    return f"{section} {instrument.principle(PrincipleId(int(section))).name.in_language(language)}"


def leaf_name(leaf: str) -> str:
    """Return the name of a value inside a section; empty where the section is the value."""
    words = LEAVES.get(leaf)
    return QCoreApplication.translate("places", words) if words else ""


def place_name(where: str, instrument: Instrument) -> str:
    """Return where a finding points to, or a change was made: ``2.1 Registration – Justification``."""
    section = section_of(where)
    # Of a source its place says which one it is, before which of its values.
    leaf = leaf_name(where.rpartition("/")[2].removeprefix(section).removeprefix("."))
    title = section_name(section, instrument)
    return f"{title} – {leaf}" if leaf else title


def short_place_name(where: str, instrument: Instrument) -> str:
    """Return the same in few words: ``2.1 justification``."""
    section = section_of(where)
    has_leaf = bool(leaf_name(where.removeprefix(section).removeprefix(".")))
    return (
        numbered_place(where) if has_leaf and section not in SECTIONS else section_name(section, instrument)
    )


def numbered_place(where: str) -> str:
    """Return the same where no instrument is at hand: ``2.1 justification``, ``principle 2``, ``Country context``."""
    section = section_of(where)
    if section in SECTIONS:
        return QCoreApplication.translate("places", SECTIONS[section])
    leaf = leaf_name(where.removeprefix(section).removeprefix("."))
    small = f"{leaf[:1].lower()}{leaf[1:]}"
    if not section.isdecimal():
        return f"{section} {small}".rstrip()
    # With a word before the number of a principle: "1 raw score" would be read as a count.
    principle = put(QCoreApplication.translate("places", "principle {number}"), number=section)
    return f"{principle}, {small}" if small else principle


def place_told(place: Place) -> str:
    """Return where a piece of something that was read stands, as people say it."""
    translate = QCoreApplication.translate
    cell = f"{place.sheet}!{place.cell}" if place.sheet and place.cell else place.cell or place.sheet
    page = put(translate("places", "page %1"), place.page) if place.page else ""
    line = put(translate("places", "line %1"), place.line) if place.line else ""
    return listed(part for part in (place.file, cell, page, line, place.entry) if part)
