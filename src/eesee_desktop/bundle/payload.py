"""From an assessment to its document and back, without loss: for export, import and ``assessment.json``.

What the domain holds is what is written; what leaves with a submission is decided before, in
:mod:`eesee_desktop.bundle.disclosure`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from eesee_desktop.bundle.document_form import DocumentForm, Rule, refused_by_domain
from eesee_desktop.bundle.faults import Fault, Refused
from eesee_desktop.bundle.strict_json import read_json, write_json
from eesee_desktop.codec.shapes import Composite, Many, shape_of
from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.panel import Identity, Panel

_COUNT = Rule(lowest=0, highest=1_000_000)


@dataclass(frozen=True, slots=True)
class Withheld:
    """How much the sender kept back: a submission says so rather than seem complete. All 0 in an export."""

    confidential_sources: int = 0
    votes: int = 0
    identities: int = 0


@dataclass(frozen=True, slots=True)
class AssessmentDocument:
    """All that stands in one document."""

    assessment: Assessment
    identities: tuple[Identity, ...] = ()
    withheld: Withheld = Withheld()


@cache
def assessment_form() -> DocumentForm:
    """Return the form of the document: the assessment, and in its panel who the members are, and what is withheld."""
    panel = Composite(Panel, {**shape_of(Panel).fields, "identities": Many(shape_of(Identity))})
    parts = {**shape_of(Assessment).fields, "panel": panel, "withheld": shape_of(Withheld)}
    return DocumentForm(
        "eesee-assessment",
        "The document ``assessment.json``, and what ``eesee export`` writes.",
        Composite(Assessment, parts),
        {(Withheld, name): _COUNT for name in shape_of(Withheld).fields},
    )


def assessment_to_json(assessment: Assessment, *, identities: tuple[Identity, ...] = ()) -> bytes:
    """Return an assessment as a document, whole: votes and confidential sources included.

    Args:
        identities: Who the pseudonyms are, where they are to be in it.
    """
    return document_to_json(AssessmentDocument(assessment, identities))


def document_to_json(document: AssessmentDocument) -> bytes:
    """Return the bytes of a document."""
    written = shape_of(Assessment).write(document.assessment)
    written["panel"]["identities"] = Many(shape_of(Identity)).write(document.identities)
    written["withheld"] = shape_of(Withheld).write(document.withheld)
    return write_json(assessment_form().head() | written)


def document_from_json(data: bytes) -> AssessmentDocument:
    """Read a document with all that stands in it.

    Raises:
        KnownError: IMPORT_NOT_VALID with the reason (a :class:`Fault`) and the place in the document.
    """
    try:
        return read_document(read_json(data))
    except Refused as refused:
        facts = dict(refused.facts)
        raise KnownError(ErrorCode.IMPORT_NOT_VALID, reason=refused.fault.value, **facts) from refused


def read_document(value: object) -> AssessmentDocument:
    """Return the document that strict JSON holds.

    Raises:
        Refused: FORMAT_UNKNOWN, FORMAT_TOO_NEW or VALUE_REFUSED, the last with the place.
    """
    try:
        return _read(value)
    except Refused as refused:
        facts = dict(refused.facts)
        named = _dimension_at(value, facts.get("where", ""))
        # By its place in a list nobody finds a dimension: by its number everybody does.
        raise Refused(refused.fault, **{**facts, "dimension": named} if named else facts) from refused


def _read(value: object) -> AssessmentDocument:
    written = assessment_form().checked(value)
    _check_references(written)
    try:
        return AssessmentDocument(
            # Only after the form and the references were checked; what still fails here is a rule of the
            # domain, such as a period that ends before it begins.
            shape_of(Assessment).read(written),
            Many(shape_of(Identity)).read(written["panel"]["identities"]),
            shape_of(Withheld).read(written["withheld"]),
        )
    except (KnownError, ValueError) as error:
        raise refused_by_domain(assessment_form().body, written) from error


_IN_DIMENSION = re.compile(r"/dimensions/([0-9]{1,4})(?:/|$)")


def _dimension_at(value: Any, where: str) -> str:  # noqa: ANN401  as JSON has it
    """Return the number of the dimension that a place is in, empty if it is in none or that one has none."""
    match = _IN_DIMENSION.match(where)
    if match is None:
        return ""
    named = value["dimensions"][int(match[1])]
    return str(named.get("id", "")) if isinstance(named, dict) else ""


_KEYS: Mapping[str, tuple[str, ...]] = {
    "panel/members": ("id",),
    "sources": ("id",),
    "principles": ("id",),
    "dimensions": ("id",),
    "recommendations": ("id",),
    "citations": ("section", "source"),
    "panel/votes": ("member", "round", "dimension"),
    "panel/identities": ("member",),
}
"""By what the elements of each list are told apart."""

_REFERENCES = (
    ("citations", "source", "sources"),
    ("panel/votes", "member", "panel/members"),
    ("panel/identities", "member", "panel/members"),
)
"""Lists whose elements name, under a key, the ``id`` of an element of another list."""


def _check_references(written: dict[str, Any]) -> None:
    """Refuse what appears twice, names what does not exist or is out of order: rules that a schema cannot say."""
    lists = {where: _at(written, where) for where in _KEYS}
    for where, names in _KEYS.items():
        seen: set[object] = set()
        for place, one in enumerate(lists[where]):
            key = tuple(one[name] for name in names)
            if key in seen:
                raise _refused(f"{where}/{place}", "doubled")
            seen.add(key)
    for where, name, target in _REFERENCES:
        known = {one["id"] for one in lists[target]}
        for place, one in enumerate(lists[where]):
            if one[name] not in known:
                raise _refused(f"{where}/{place}", "unknown")
    for place, one in enumerate(lists["recommendations"]):
        # Order carries no meaning here, and two spellings of one value would give two hashes of one content.
        if one["principles"] != sorted(set(one["principles"])):
            raise _refused(f"recommendations/{place}/principles", "order")


def _at(written: dict[str, Any], where: str) -> list[dict[str, Any]]:
    *outer, name = where.split("/")
    for part in outer:
        written = written[part]
    found: list[dict[str, Any]] = written[name]
    return found


def _refused(where: str, problem: str) -> Refused:
    return Refused(Fault.VALUE_REFUSED, where=f"/{where}", problem=problem)
