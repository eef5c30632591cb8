"""Addresses of the single values in an assessment: ``context``, ``1.external.raw``, ``2.1.score``.

The same address serves the command line, the history, the findings and the forms. Every value has one text
form, by which it is set, shown in the history and compared.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import Any

from eesee_desktop.domain.assessment import Assessment, Confidence, DimensionEntry, PrincipleEntry
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.external import RAW_HIGHEST, Edition, Rating
from eesee_desktop.domain.ids import DimensionId, PrincipleId, RecommendationId
from eesee_desktop.domain.instrument import Instrument, ScoringRule
from eesee_desktop.domain.narrative import stored_text
from eesee_desktop.domain.recommendation import Audience, Recommendation, as_list, from_list, to_audience
from eesee_desktop.domain.score import Score

# Not what int() reads: "4_0" and "+40" are typos.
_WRITTEN_RAW = re.compile(r"[0-9]{1,3}")

FieldValue = Score | Confidence | ScoringRule | Rating | Edition | int | str | None


class FieldKind(StrEnum):
    """What sort of value a field holds."""

    TEXT = "text"
    SCORE = "score"
    PUBLISHED_SCORE = "published_score"
    RAW = "raw"
    RATING = "rating"
    EDITION = "edition"
    CONFIDENCE = "confidence"
    RULE = "rule"
    LIST = "list"


# In the order of the report: the first two stand before the principles, the last two behind the
# recommendations. all_fields relies on that.
WHOLE_REPORT_FIELDS = ("introduction", "context", "research_process", "notice")
EXTERNAL_FIELDS = {"raw": FieldKind.RAW, "rating": FieldKind.RATING, "edition": FieldKind.EDITION}
PRINCIPLE_FIELDS = {"narrative": FieldKind.TEXT, "previous_score": FieldKind.PUBLISHED_SCORE}
DECISION_FIELDS = {
    "score": FieldKind.SCORE,
    "rule": FieldKind.RULE,
    "confidence": FieldKind.CONFIDENCE,
    "justification": FieldKind.TEXT,
    "minority_note": FieldKind.TEXT,
    "previous_score": FieldKind.SCORE,
    "reason_for_change": FieldKind.TEXT,
}


@dataclass(frozen=True, slots=True)
class Field:
    """One addressable value.

    Attributes:
        name: The whole address.
        section: The part of the assessment it stands in: ``context``, ``1``, ``2.1``, ``recommendations``.
        leaf: Its name inside the section; for a text of the whole report the section itself.
    """

    name: str
    section: str
    leaf: str
    kind: FieldKind

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class StoredValue:
    """What a field holds once it was stored.

    Attributes:
        value: Of a text, the one that was cleaned.
        votes_digest: With a score of the panel, the votes that it was decided on; None with any other field.
    """

    field: Field
    value: FieldValue
    votes_digest: str | None = None


@dataclass(frozen=True, slots=True)
class ChangedField:
    """A field, or something in a list, that says something else than in the revision before.

    Attributes:
        before: Empty for what was not there.
        after: Empty for what is no more.
    """

    name: str
    before: str
    after: str


def all_fields(instrument: Instrument) -> tuple[Field, ...]:
    """Return every field of an assessment made with an instrument, in the order of the report."""
    found = [Field(name, name, name, FieldKind.TEXT) for name in WHOLE_REPORT_FIELDS[:2]]
    for principle in instrument.principles:
        section = str(principle.id)
        if principle.is_external:
            found += [
                Field(f"{section}.external.{leaf}", section, f"external.{leaf}", kind)
                for leaf, kind in EXTERNAL_FIELDS.items()
            ]
        found += [Field(f"{section}.{leaf}", section, leaf, kind) for leaf, kind in PRINCIPLE_FIELDS.items()]
        for dimension in principle.dimensions:
            # Principle 1 has no fields for a panel's score at all, rather than fields that must stay empty:
            # what cannot be addressed cannot be filled in by mistake.
            leaves = {} if principle.is_external else DECISION_FIELDS
            found += [
                Field(f"{dimension.id}.{leaf}", dimension.id, leaf, kind)
                for leaf, kind in {**leaves, "narrative": FieldKind.TEXT}.items()
            ]
    found += [
        Field(f"recommendations.{audience.value}", "recommendations", audience.value, FieldKind.LIST)
        for audience in Audience
    ]
    return (*found, *(Field(name, name, name, FieldKind.TEXT) for name in WHOLE_REPORT_FIELDS[2:]))


def all_sections(instrument: Instrument) -> tuple[str, ...]:
    """Return the sections that fields stand in and that may cite sources, in the order of the report."""
    return tuple(dict.fromkeys(field.section for field in all_fields(instrument)))


def find_field(name: str, instrument: Instrument) -> Field:
    """Return the field of an address.

    Raises:
        KnownError: FIELD_UNKNOWN if an assessment with this instrument has no such field.
    """
    for candidate in all_fields(instrument):
        if candidate.name == name:
            return candidate
    raise KnownError(ErrorCode.FIELD_UNKNOWN, field=name)


def value_from_text(field: Field, text: str) -> FieldValue:
    """Return the typed value that a text stands for; an empty text is the absence of one.

    Raises:
        KnownError: VALUE_INVALID if it is none; TEXT_TOO_LONG.
    """
    # Before anything is stripped: the blanks at the beginning of a text can be the indentation of a list.
    if field.kind in {FieldKind.TEXT, FieldKind.LIST}:
        return stored_text(text, field.name)
    if not text.strip():
        return None
    try:
        return _READERS[field.kind](text.strip())
    except ValueError as error:
        raise KnownError(
            ErrorCode.VALUE_INVALID, field=field.name, value=text, expected=_EXPECTED.get(field.kind, "")
        ) from error
    except KnownError as error:
        # Score.parse and Edition.parse are used outside of fields too and cannot know the name.
        error.facts.setdefault("field", field.name)
        raise


def storable_value(field: Field, value: FieldValue) -> FieldValue:
    """Return a typed value as it is stored: prose cleaned, and empty rather than none.

    Raises:
        KnownError: TEXT_TOO_LONG.
    """
    return stored_text(str(value or ""), field.name) if field.kind is FieldKind.TEXT else value


def value_to_text(value: FieldValue) -> str:
    """Return the text form of a value, empty for none; the inverse of :func:`value_from_text`."""
    if value is None:
        return ""
    return str(value.value) if isinstance(value, Enum) else str(value)


def value_of(assessment: Assessment, field: Field) -> FieldValue:
    """Return the typed value of a field; recommendations as one Markdown list."""
    if field.section in WHOLE_REPORT_FIELDS:
        text: str = getattr(assessment, field.section)
        return text
    if field.section == "recommendations":
        return as_list(assessment.recommendations, Audience(field.leaf))
    holder = _holder_of(assessment, field)
    value: FieldValue = getattr(holder, field.leaf.removeprefix("external."))
    return value


def text_of(assessment: Assessment, field: Field) -> str:
    """Return the text form of a field's value."""
    return value_to_text(value_of(assessment, field))


def changed_fields(
    before: Assessment, after: Assessment, instrument: Instrument, address: str = ""
) -> tuple[ChangedField, ...]:
    """Return what differs between two revisions with one instrument, field by field in the order of the report.

    Args:
        address: Of the field or the section to look at; empty for all.
    """
    texts = (
        (field.name, text_of(before, field), text_of(after, field))
        for field in all_fields(instrument)
        if address in {"", field.name, field.section}
    )
    return tuple(ChangedField(name, old, new) for name, old, new in texts if old != new)


def with_value(
    assessment: Assessment, field: Field, value: FieldValue, new_id: Callable[[], str]
) -> Assessment:
    """Return the assessment with one field changed.

    Args:
        value: As :func:`value_from_text` returns it.
        new_id: Gives ids to recommendations that were not there before.
    """
    leaf = field.leaf.removeprefix("external.")
    changes: dict[str, Any] = {leaf: "" if value is None and field.kind is FieldKind.TEXT else value}
    if field.section in WHOLE_REPORT_FIELDS:
        return dataclasses.replace(assessment, **changes)
    if field.section == "recommendations":
        changed = recommendations_from(assessment.recommendations, Audience(leaf), str(value or ""), new_id)
        return dataclasses.replace(assessment, recommendations=changed)
    if leaf != field.leaf:
        return dataclasses.replace(assessment, external=dataclasses.replace(assessment.external, **changes))
    if "." in field.section:
        entry = assessment.dimension(DimensionId(field.section))
        if leaf in DECISION_FIELDS:
            changes = {"decision": dataclasses.replace(entry.decision, **changes)}
        return with_dimension(assessment, dataclasses.replace(entry, **changes))
    principle = dataclasses.replace(assessment.principle(PrincipleId(int(field.section))), **changes)
    return dataclasses.replace(
        assessment,
        principles=tuple(principle if old.id == principle.id else old for old in assessment.principles),
    )


def with_stored(assessment: Assessment, stored: StoredValue, new_id: Callable[[], str]) -> Assessment:
    """Return the assessment with what was stored, as reading it again would give it.

    Args:
        new_id: As of :func:`with_value`.
    """
    changed = with_value(assessment, stored.field, stored.value, new_id)
    if stored.votes_digest is None:
        return changed
    entry = changed.dimension(DimensionId(stored.field.section))
    decision = dataclasses.replace(entry.decision, votes_digest=stored.votes_digest)
    return with_dimension(changed, dataclasses.replace(entry, decision=decision))


def with_dimension(assessment: Assessment, entry: DimensionEntry) -> Assessment:
    """Return the assessment with the entry of one dimension replaced."""
    entries = [entry if old.id == entry.id else old for old in assessment.dimensions]
    return dataclasses.replace(assessment, dimensions=tuple(entries))


def recommendations_from(
    old: tuple[Recommendation, ...], audience: Audience, markdown: str, new_id: Callable[[], str]
) -> tuple[Recommendation, ...]:
    """Return all recommendations with those to one audience reread from a Markdown list.

    An item whose words are unchanged, or else the one at the same place, keeps its id and its principles.
    """
    before = to_audience(old, audience)
    by_text: dict[str, list[Recommendation]] = {}
    for item in before:
        by_text.setdefault(item.text, []).append(item)
    texts = from_list(markdown)
    changed: list[Recommendation] = []
    for position, text in enumerate(texts):
        # An item that only moved is still in the list and must keep its id for itself: it lends none to the
        # text that took its place.
        at_place = before[position] if position < len(before) and before[position].text not in texts else None
        alike = by_text.get(text)
        # Remove the match from the list, so that two items with the same words keep their own ids.
        kept = alike.pop(0) if alike else at_place
        changed.append(
            dataclasses.replace(kept, text=text)
            if kept is not None
            else Recommendation(RecommendationId(new_id()), audience, text)
        )
    order = list(Audience)
    return tuple(
        # Stable: inside an audience the order of the list is kept.
        sorted(
            [*(item for item in old if item.audience is not audience), *changed],
            key=lambda item: order.index(item.audience),
        )
    )


def _holder_of(assessment: Assessment, field: Field) -> object:
    """Return the domain value that has the field as an attribute."""
    if field.leaf.startswith("external."):
        return assessment.external
    if "." not in field.section:
        holder: PrincipleEntry = assessment.principle(PrincipleId(int(field.section)))
        return holder
    entry = assessment.dimension(DimensionId(field.section))
    return entry.decision if field.leaf in DECISION_FIELDS else entry


def _raw(text: str) -> int:
    if not _WRITTEN_RAW.fullmatch(text) or int(text) > RAW_HIGHEST:
        raise KnownError(ErrorCode.VALUE_INVALID, value=text, expected=_EXPECTED[FieldKind.RAW])
    return int(text)


_READERS: dict[FieldKind, Callable[[str], FieldValue]] = {
    FieldKind.SCORE: Score.parse,
    FieldKind.PUBLISHED_SCORE: Score.parse,
    FieldKind.RAW: _raw,
    # Lower-cased, because people type "Repressed", as the Monitor prints it.
    FieldKind.RATING: lambda text: Rating(text.lower()),
    FieldKind.EDITION: Edition.parse,
    FieldKind.CONFIDENCE: lambda text: Confidence(text.lower()),
    FieldKind.RULE: lambda text: ScoringRule(text.lower()),
}
_EXPECTED = {
    FieldKind.RAW: "0 to 100",
    FieldKind.RATING: ", ".join(Rating),
    FieldKind.CONFIDENCE: ", ".join(Confidence),
    FieldKind.RULE: ", ".join(ScoringRule),
}
