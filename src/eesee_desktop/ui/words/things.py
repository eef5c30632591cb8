"""Names and values of the things that the history keeps, and what an act did, in words."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from eesee_desktop.codec.things import STATUS, is_same, kind_of, parts_of, said
from eesee_desktop.domain.assessment import AssessmentStatus, Confidence, StudyPeriod
from eesee_desktop.domain.difference import shared_ends
from eesee_desktop.domain.external import Rating
from eesee_desktop.domain.instrument import Instrument, ScoringRule
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.markup.blocks import plain
from eesee_desktop.markup.read import read
from eesee_desktop.services.history import HistoryEntry
from eesee_desktop.ui.words.countries import country_name
from eesee_desktop.ui.words.dates import period_words
from eesee_desktop.ui.words.places import leaf_name, section_name, section_of
from eesee_desktop.ui.words.placing import in_line, labelled, listed, put, quoted, turned
from eesee_desktop.ui.words.shown_scores import shown_score
from eesee_desktop.ui.words.words import word

_NAMES = {
    "country": QT_TRANSLATE_NOOP("things", "Country"),
    "language": QT_TRANSLATE_NOOP("things", "Language of the report"),
    "period": QT_TRANSLATE_NOOP("things", "Study period"),
    "is_training": QT_TRANSLATE_NOOP("things", "Practice mark"),
}
_ACTS = {
    "undo": QT_TRANSLATE_NOOP("things", "Undone: {what}."),
    "redo": QT_TRANSLATE_NOOP("things", "Redone: {what}."),
    "restore_thing": QT_TRANSLATE_NOOP("things", "Restored: {what}."),
    "restore_state": QT_TRANSLATE_NOOP("things", "Restored: {what}."),
    "replace_texts": QT_TRANSLATE_NOOP("things", "Replaced: {what}."),
    "replace_content": QT_TRANSLATE_NOOP("things", "Replaced: {what}."),
    "put_back": QT_TRANSLATE_NOOP("things", "Put back: {what}."),
    "set_country_and_period": QT_TRANSLATE_NOOP("things", "Corrected: {what}."),
    "decide_by_median": QT_TRANSLATE_NOOP("things", "Decided by the median: {what}."),
    "take_report": QT_TRANSLATE_NOOP("things", "Brought in: {what}."),
    "take_wording": QT_TRANSLATE_NOOP("things", "Taken over: {what}."),
    "take_corrections": QT_TRANSLATE_NOOP("things", "Corrected as in the document: {what}."),
    "enter_table": QT_TRANSLATE_NOOP("things", "Brought in: {what}."),
    "enter_sheets": QT_TRANSLATE_NOOP("things", "Brought in: {what}."),
}
_OF_DECISION = frozenset({"score", "rule"})
_OF_VOTES = frozenset({"enter_table", "enter_sheets"})
_NOT_WRITTEN = frozenset({"decision", STATUS})
_LONGEST = 60  # letters of a title in a line
_BRIEF = 24  # letters of a value that stands beside another one
_ON_EVERY_PAGE = frozenset(_NAMES)  # as the head of the assessment shows them

Parts = tuple[str, ...]
Written = Mapping[str, Any]
"""What a thing of a list says."""


class ThingWords:
    """Words for things of one assessment.

    Args:
        titles: Of sources by their ids, those that were removed too.
    """

    def __init__(self, instrument: Instrument, titles: Mapping[str, str]) -> None:
        self._instrument = instrument
        self._titles = titles

    def name(self, thing: str, text: str | None) -> str:
        """Return what a thing is called: ``2.1 Registration · Score of the panel``.

        Args:
            text: Of the thing, now or before.
        """
        kind, parts = kind_of(thing), parts_of(thing)
        if kind in _NAMES:
            return QCoreApplication.translate("things", _NAMES[kind])
        if kind == "field":
            section = section_of(thing)
            leaf = leaf_name(thing.removeprefix(section).removeprefix("."))
        else:
            section, leaf = {
                "source": self._name_of_source,
                "citation": _name_of_citation,
                "recommendation": self._name_of_recommendation,
                "vote": _name_of_vote,
                "decision": _name_of_decision,
                STATUS: _name_of_status,
                "member": _name_of_member,
                "identity": _name_of_identity,
            }[kind](parts, {} if kind in _NOT_WRITTEN else said(text))
        title = section_name(section, self._instrument)
        return in_line((title, leaf)) if leaf else title

    def _name_of_source(self, _parts: Parts, written: Written) -> tuple[str, str]:
        return "sources", _short(str(written.get("title", "")))

    def _name_of_recommendation(self, _parts: Parts, written: Written) -> tuple[str, str]:
        return "recommendations", word(Audience(written["audience"])) if written else ""

    def value(self, thing: str, text: str | None) -> str:
        """Return what a thing says, as people read it; empty where it is not there."""
        kind = kind_of(thing)
        if not text:
            return ""
        if kind in _PLAIN:
            return _PLAIN[kind](text)
        if kind == "field":
            return _value_of_field(thing, text)
        if kind == "citation":
            return self._title(parts_of(thing)[1])
        read = _VALUES.get(kind)
        return text if read is None else read(said(text))

    def told(self, entries: Sequence[HistoryEntry]) -> str:
        """Return what an act did in one line; empty where it only added or changed a value."""
        form = _ACTS.get(entries[0].verb) or (
            QT_TRANSLATE_NOOP("things", "Removed: {what}.") if _removed(_altered(entries)) else ""
        )
        if not form:
            return ""
        told = put(QCoreApplication.translate("things", form), what=self.altered(entries))
        return told.replace("….", "…")

    def altered(self, entries: Sequence[HistoryEntry]) -> str:
        """Return what an act altered: the first thing and what it became, and how many more."""
        altered = _altered(entries)
        removed = _removed(altered)
        shown = (removed if entries[0].verb not in _ACTS else altered) or altered
        # What was removed itself before what went along with it.
        first = next((one for one in shown if kind_of(one.thing) in {"source", "member"}), shown[0])
        what = self.name(first.thing, first.new or first.old)
        if kind_of(first.thing) == "member" and not (first.old and first.new):
            # That it was present goes without saying.
            what = _name_of_member(parts_of(first.thing), {})[1]
            what = what[0].lower() + what[1:]
            if first not in removed and entries[0].verb in {"undo", "redo"}:
                what = put(QCoreApplication.translate("things", "{member} is there again"), member=what)
        elif kind_of(first.thing) != "source":
            what = labelled(what, self.change(first))
        sections = _cited_in(first.thing, altered) if kind_of(first.thing) == "source" else ""
        translate = QCoreApplication.translate
        if sections:
            what = put(translate("things", "{what}, cited in {sections}"), what=what, sections=sections)
        elif (decided := _decided_on(shown)) > 1:
            what = put(translate("things", "{what}, {count} dimensions in all"), what=what, count=decided)
        elif (
            votes := sum(kind_of(one.thing) == "vote" for one in shown) if entries[0].verb in _OF_VOTES else 0
        ):
            what = put(translate("things", "votes ({count})"), count=votes)
        elif len(shown) > 1 and not decided:
            what = put(translate("things", "{what}, and {count} more"), what=what, count=len(shown) - 1)
        return what

    def change(self, entry: HistoryEntry) -> str:
        """Return in a few words what a thing was and became: ``4 → 3``; of a text, the words that are others."""
        if kind_of(entry.thing) == "decision":
            return QCoreApplication.translate("things", "confirmed")
        if kind_of(entry.thing) == "identity":
            return _change_of_identity(entry)
        old, new = (" ".join(self.value(entry.thing, text).split()) for text in (entry.old, entry.new))
        if len(old) <= _BRIEF and len(new) <= _BRIEF:
            return new if not old and new else old if not new else turned(old, new)
        if not old or not new:
            return _short(old or new)
        if kind_of(entry.thing) == "field":
            # As it is read: no signs of Markdown, no addresses.
            old, new = (plain(read(text or "")) for text in (entry.old, entry.new))
        return _other_words(old.split(), new.split())

    def _title(self, source: str) -> str:
        return _short(self._titles.get(source, "")) or QCoreApplication.translate("things", "a source")


def _other_words(old: Sequence[str], new: Sequence[str]) -> str:
    """Return what went out of a text and what came in its place, from the first to the last word that is another."""
    translate = QCoreApplication.translate
    start, end = shared_ends(old, new)
    gone, came = (" ".join(words[start : len(words) - end]) for words in (old, new))
    if gone and came:
        return turned(quoted(_short(gone, _BRIEF)), quoted(_short(came, _BRIEF)))
    if came:
        return put(translate("things", "added “{words}”"), words=_short(came))
    if gone:
        return put(translate("things", "removed “{words}”"), words=_short(gone))
    return translate("things", "the same words in another form")


def place_of(thing: str) -> str:
    """Return where a thing can be gone to; empty for what is seen on every page."""
    kind, parts = kind_of(thing), parts_of(thing)
    if kind in _ON_EVERY_PAGE:
        return ""
    return {
        "field": thing,
        "source": f"sources/{parts[0]}" if parts else "",
        "citation": parts[0] if parts else "",
        "decision": f"{parts[0]}.score" if parts else "",
        "recommendation": "recommendations",
        STATUS: "sealed",
    }.get(kind, "panel")


def _altered(entries: Sequence[HistoryEntry]) -> list[HistoryEntry]:
    return [one for one in entries if not is_same(one.thing, one.old, one.new)] or list(entries)


def _removed(altered: Sequence[HistoryEntry]) -> list[HistoryEntry]:
    return [one for one in altered if one.old and not one.new and kind_of(one.thing) != "decision"]


def _decided_on(altered: Sequence[HistoryEntry]) -> int:
    """Return how many dimensions were decided on where an act did nothing else; each takes several things to record."""
    dimensions = set()
    for one in altered:
        kind, parts = kind_of(one.thing), parts_of(one.thing)
        where, _, leaf = one.thing.rpartition(".")
        if kind != "decision" and not (kind == "field" and leaf in _OF_DECISION):
            return 0
        dimensions.add(parts[0] if kind == "decision" else where)
    return len(dimensions)


def _cited_in(source: str, altered: Sequence[HistoryEntry]) -> str:
    """Return the sections in which a source was cited that came or went with its citations."""
    wanted = parts_of(source)[0]
    return listed(
        parts_of(one.thing)[0]
        for one in altered
        if kind_of(one.thing) == "citation" and parts_of(one.thing)[1] == wanted
    )


def titles_in(entries: Sequence[HistoryEntry]) -> dict[str, str]:
    """Return the titles of the sources that entries speak of, by their ids."""
    return {
        parts_of(one.thing)[0]: str(said(one.new or one.old).get("title", ""))
        for one in entries
        if kind_of(one.thing) == "source"
    }


def _name_of_citation(parts: Parts, _written: Written) -> tuple[str, str]:
    return parts[0], QCoreApplication.translate("things", "Citation")


def _name_of_vote(parts: Parts, _written: Written) -> tuple[str, str]:
    name = QCoreApplication.translate("things", "Vote of {member}, round {round}")
    return parts[0], put(name, member=parts[2], round=parts[1])


def _name_of_decision(parts: Parts, _written: Written) -> tuple[str, str]:
    return parts[0], QCoreApplication.translate("things", "Decision on the votes as they are")


def _name_of_status(parts: Parts, _written: Written) -> tuple[str, str]:
    return "sealed", put(QCoreApplication.translate("things", "Revision {number}"), number=parts[0])


def _name_of_member(parts: Parts, _written: Written) -> tuple[str, str]:
    return "panel", put(QCoreApplication.translate("things", "Member {member}"), member=parts[0])


def _name_of_identity(parts: Parts, _written: Written) -> tuple[str, str]:
    return "panel", put(QCoreApplication.translate("things", "The name of {member}"), member=parts[0])


def _value_of_field(name: str, text: str) -> str:
    kind = _CHOICES.get(name.rpartition(".")[2])
    if kind is not None and text in set(kind):
        return word(kind(text))
    return shown_score(Fraction(text)) if name.endswith("score") and "/" in text else text


def _value_of_source(written: Written) -> str:
    attachment = written["attachment"] or {}
    lines = (written[name] for name in ("title", "publisher", "published", "address"))
    return "\n".join(str(line) for line in (*lines, attachment.get("name")) if line)


def _value_of_recommendation(written: Written) -> str:
    tied = listed(str(number) for number in written["principles"])
    if not tied:
        return str(written["text"])
    principles = put(QCoreApplication.translate("things", "Principles: {numbers}"), numbers=tied)
    return f"{written['text']}\n\n{principles}"


def _value_of_vote(written: Written) -> str:
    return str(written["score"] or QCoreApplication.translate("things", "Abstained"))


def _value_of_member(written: Written) -> str:
    translate = QCoreApplication.translate
    return translate("things", "Left") if written["has_left"] else translate("things", "Present")


def _value_of_identity(_written: Written) -> str:
    # Votes stand beside it in the history, under the same pseudonym: whoever looks over a shoulder learns nobody's.
    return QCoreApplication.translate("things", "It stands with the names of the panel alone.")


def _change_of_identity(entry: HistoryEntry) -> str:
    translate = QCoreApplication.translate
    if entry.old and entry.new:
        return translate("things", "changed")
    return translate("things", "entered") if entry.new else translate("things", "removed")


def _value_of_period(text: str) -> str:
    first, last = (date.fromisoformat(str(json.loads(text)[end])) for end in ("first", "last"))
    return period_words(StudyPeriod(first, last))


def _value_of_decision(_digest: str) -> str:
    return QCoreApplication.translate("things", "The votes as they stood when it was decided.")


# What a person chose is stored by its code.
_CHOICES: Mapping[str, type[StrEnum]] = {"confidence": Confidence, "rating": Rating, "rule": ScoringRule}
_PLAIN: Mapping[str, Callable[[str], str]] = {
    STATUS: lambda text: word(AssessmentStatus(text)),
    "decision": _value_of_decision,
    "country": country_name,
    "period": _value_of_period,
}
_VALUES: Mapping[str, Callable[[Written], str]] = {
    "source": _value_of_source,
    "recommendation": _value_of_recommendation,
    "vote": _value_of_vote,
    "member": _value_of_member,
    "identity": _value_of_identity,
}


def _short(text: str, longest: int = _LONGEST) -> str:
    if len(text) <= longest:
        return text
    # Between two words, where there are any.
    cut = text[: longest - 1]
    whole = cut if text[longest - 1].isspace() else cut.rpartition(" ")[0]
    return f"{(whole or cut).rstrip(' ,;:.')}…"
