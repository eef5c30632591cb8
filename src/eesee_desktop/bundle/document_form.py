"""What may stand where in the documents of the file format: strict, nothing converted, no key unknown, none left out.

Which keys there are follows from the shape of the values (:mod:`eesee_desktop.codec.shapes`); here stands what a
shape does not say. Every key is always written, so that absence never has two meanings. The JSON Schemas in
``resources/schema`` are generated from the same tables.

Standard library only: this reads what strangers send, and is imported with every check of a file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from fractions import Fraction
from typing import Any, NoReturn

from eesee_desktop.bundle.faults import Fault, Place, Refused, place_to_text
from eesee_desktop.codec.shapes import Composite, Leaf, Many, Maybe, Shape
from eesee_desktop.domain.assessment import Assessment, DimensionScore, NetworkMember
from eesee_desktop.domain.errors import KnownError
from eesee_desktop.domain.external import RAW_HIGHEST, Edition, ExternalScore
from eesee_desktop.domain.ids import (
    AssessmentId,
    CountryCode,
    DimensionId,
    MemberId,
    PrincipleId,
    RecommendationId,
    SourceId,
)
from eesee_desktop.domain.instrument import InstrumentRef
from eesee_desktop.domain.panel import Round
from eesee_desktop.domain.score import Score
from eesee_desktop.domain.source import Attachment, Citation, Source

VERSION = 1
"""Of both documents."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What a text or a number has to keep to.

    Attributes:
        pattern: Of the whole text; without classes of signs, which other programs read otherwise.
        shortest: In characters.
        longest: In characters.
        lowest: Of a number.
        highest: Of a number.
        words: All that are allowed.
        description: For the schema.
    """

    pattern: str = ""
    shortest: int | None = None
    longest: int | None = None
    lowest: int | None = None
    highest: int | None = None
    words: tuple[str, ...] = ()
    description: str = ""


DIGEST = Rule("[0-9a-f]{64}")
REVISION = Rule(lowest=1, highest=9999)
_IDENTIFIER = Rule("[0-9a-f]{32}")
_EXACT = Rule(
    "[0-9]{1,12}(/[1-9][0-9]{0,11})?", description="An exact fraction in lowest terms: 2, 5/2, 22/9."
)

Rules = Mapping[object, Rule]
"""By type, and by class and field where the type alone does not say enough; the latter comes first."""

RULES: Rules = {
    AssessmentId: _IDENTIFIER,
    SourceId: _IDENTIFIER,
    RecommendationId: _IDENTIFIER,
    # Wider than the program's own limit for an alias: a file format must not have to change because a dialog
    # does.
    MemberId: Rule(shortest=1, longest=80),
    CountryCode: Rule("[A-Z]{3}"),
    PrincipleId: Rule(lowest=1, highest=99),
    DimensionId: Rule(r"[1-9][0-9]?\.[1-9][0-9]?"),
    Round: Rule(lowest=min(Round), highest=max(Round)),
    Score: _EXACT,
    Fraction: _EXACT,
    Edition: Rule("[0-9]{4}-(0[1-9]|1[0-2])"),
    date: Rule("[0-9]{4}-[0-9]{2}-[0-9]{2}"),
    # One spelling of each moment only, in UTC; an offset would say where the sender's computer stood.
    datetime: Rule(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{6})?Z"),
    (Assessment, "language"): Rule("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*"),
    (Assessment, "revision"): REVISION,
    (NetworkMember, "principal"): Rule("[!-~]{1,200}"),
    (InstrumentRef, "sha256"): DIGEST,
    (ExternalScore, "raw"): Rule(lowest=0, highest=RAW_HIGHEST),
    # Empty in most submissions: it is blanked where votes stay behind, see disclosure.
    (DimensionScore, "votes_digest"): Rule("([0-9a-f]{16})?"),
    (Attachment, "sha256"): DIGEST,
    (Attachment, "extension"): Rule("[a-z0-9]{1,8}"),
    (Attachment, "size"): Rule(lowest=0),
    (Source, "published"): Rule("([12][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?)?"),
    (Citation, "section"): Rule("[a-z0-9_.]{1,40}"),
}

_TEXT = Leaf(str, str, str, str)
_NUMBER = Leaf(int, int, int, int)
_NO_RULE = Rule()
_TYPE_PROBLEMS: Mapping[type, str] = {str: "string_type", int: "int_type", bool: "bool_type"}


class DocumentForm:
    """The form of one kind of document.

    Args:
        name: What its key ``format`` says.
        description: For the schema.
        body: Its keys but ``format`` and ``version``.
        rules: Besides :data:`RULES`, for what only this document has.
    """

    def __init__(self, name: str, description: str, body: Composite[Any], rules: Rules) -> None:
        self.name = name
        self.description = description
        self.body = Composite(body.of, {"format": _TEXT, "version": _NUMBER, **body.fields})
        self._rules: dict[object, Rule] = {
            **RULES,
            **rules,
            (body.of, "format"): Rule(words=(name,)),
            (body.of, "version"): Rule(lowest=VERSION, highest=VERSION),
        }

    def head(self) -> dict[str, str | int]:
        """Return the keys that every document of this kind begins with."""
        return {"format": self.name, "version": VERSION}

    def rule_of(self, holder: type, name: str, shape: Shape) -> Rule:
        """Return the rule for the texts or numbers of a field."""
        # Found once and kept: a document has some thousand values and a few dozen fields.
        found = self._rules.get((holder, name))
        if found is None:
            while isinstance(shape, Maybe | Many):
                shape = shape.inner
            found = (self._rules.get(shape.of) or _words_of(shape)) if isinstance(shape, Leaf) else _NO_RULE
            self._rules[holder, name] = found
        return found

    def checked(self, value: object) -> dict[str, Any]:
        """Return a document of which everything is as the form says.

        Raises:
            Refused: FORMAT_UNKNOWN if it is another kind of document, FORMAT_TOO_NEW if a later program wrote it,
                VALUE_REFUSED with the place of the first value that is not allowed.
        """
        if not isinstance(value, dict) or value.get("format") != self.name:
            raise Refused(Fault.FORMAT_UNKNOWN, expected=self.name)
        version = value.get("version")
        # Distinguished from "unknown" because the remedy differs: a newer program, not another file.
        if type(version) is int and version > VERSION:
            raise Refused(Fault.FORMAT_TOO_NEW, version=version, known=VERSION)
        self._check(self.body, _NO_RULE, value, None)
        return value

    def _check(self, shape: Shape, rule: Rule, value: Any, place: Place) -> None:  # noqa: ANN401  as JSON has it
        if isinstance(shape, Leaf):
            _check_leaf(shape, rule, value, place)
        elif isinstance(shape, Maybe):
            if value is not None:
                self._check(shape.inner, rule, value, place)
        elif isinstance(shape, Many):
            if not isinstance(value, list):
                _refuse(place, "list_type")
            for position, one in enumerate(value):
                self._check(shape.inner, rule, one, (place, position))
        else:
            self._check_composite(shape, value, place)

    def _check_composite(self, composite: Composite[Any], value: Any, place: Place) -> None:  # noqa: ANN401  as above
        if not isinstance(value, dict):
            _refuse(place, "model_type")
        for name, shape in composite.fields.items():
            if name not in value:
                _refuse((place, name), "missing")
            self._check(shape, self.rule_of(composite.of, name, shape), value[name], (place, name))
        # Unknown keys are refused and not skipped: what this reader does not look at, another might take for
        # content.
        for name in value:
            if name not in composite.fields:
                _refuse((place, name), "extra_forbidden")


def refused_by_domain(composite: Composite[Any], written: Mapping[str, Any]) -> Refused:
    """Return the refusal of a document whose form is right and which the domain does not accept, with the place."""
    place, error = _first_failure(composite, written, None)
    return Refused(Fault.VALUE_REFUSED, where=place_to_text(place) or "/", problem=_problem(error))


def _first_failure(shape: Shape, written: Any, place: Place) -> tuple[Place, Exception | None]:  # noqa: ANN401  as JSON has it
    """Return the innermost place that cannot be read, and why not; None where everything can be."""
    try:
        shape.read(written)
    except (KnownError, ValueError) as error:
        for inner, value, where in _parts(shape, written, place):
            found = _first_failure(inner, value, where)
            if found[1] is not None:
                return found
        return place, error
    return place, None


def _parts(shape: Shape, written: Any, place: Place) -> Iterator[tuple[Shape, Any, Place]]:  # noqa: ANN401  as above
    while isinstance(shape, Maybe):
        shape = shape.inner
    if isinstance(shape, Many):
        yield from ((shape.inner, one, (place, position)) for position, one in enumerate(written))
    elif isinstance(shape, Composite):
        yield from ((inner, written[name], (place, name)) for name, inner in shape.fields.items())


def _problem(error: Exception | None) -> str:
    return error.code.value if isinstance(error, KnownError) else type(error).__name__


def _check_leaf(leaf: Leaf, rule: Rule, value: Any, place: Place) -> None:  # noqa: ANN401  as above
    if rule.words and (not isinstance(value, str) or value not in rule.words):
        _refuse(place, "enum")
    if type(value) is not leaf.kind:  # not isinstance: True is not a number here
        _refuse(place, _TYPE_PROBLEMS[leaf.kind])
    if isinstance(value, str):
        _check_text(rule, value, place)
    else:
        _check_number(rule, value, place)


def _check_text(rule: Rule, text: str, place: Place) -> None:
    if rule.shortest is not None and len(text) < rule.shortest:
        _refuse(place, "string_too_short")
    if rule.longest is not None and len(text) > rule.longest:
        _refuse(place, "string_too_long")
    if rule.pattern and not re.fullmatch(rule.pattern, text):
        _refuse(place, "string_pattern_mismatch")


def _check_number(rule: Rule, number: int, place: Place) -> None:
    if rule.highest is not None and number > rule.highest:
        _refuse(place, "less_than_equal")
    if rule.lowest is not None and number < rule.lowest:
        _refuse(place, "greater_than_equal")


def _words_of(leaf: Leaf) -> Rule:
    if isinstance(leaf.of, type) and issubclass(leaf.of, StrEnum):
        return Rule(words=tuple(leaf.of))
    return _NO_RULE


def _refuse(place: Place, problem: str) -> NoReturn:
    raise Refused(Fault.VALUE_REFUSED, where=place_to_text(place), problem=problem)
