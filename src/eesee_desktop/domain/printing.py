"""What of an assessment is printed as people wrote it, each piece with its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.fields import FieldKind, all_fields, text_of
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.domain.panel import Identity
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.domain.source import Source

REPORT = "draft"
"""The place of what stands on the cover alone."""


@dataclass(frozen=True, slots=True)
class Written:
    """A text that is printed.

    Attributes:
        where: As of a finding.
        is_prose: It is Markdown; else it is printed as it stands.
    """

    where: str
    text: str
    is_prose: bool = False


def written_texts(
    assessment: Assessment, instrument: Instrument, identities: Iterable[Identity] = ()
) -> Iterator[Written]:
    """Yield all texts that papers print, in the order of the report; one place may have several."""
    yield Written(REPORT, assessment.member.name)
    for field in all_fields(instrument):
        if field.kind is FieldKind.TEXT:
            yield Written(field.name, text_of(assessment, field), is_prose=True)
        elif field.kind is FieldKind.LIST:
            for item in assessment.recommendations_to(Audience(field.leaf)):
                yield Written(field.name, item.text, is_prose=True)
    for identity in identities:
        # Whoever did not agree to be named is on no paper.
        if identity.may_be_named_in_report:
            yield Written("panel", f"{identity.name}\n{identity.organisation}")
    for source in assessment.sources:
        if not source.is_confidential:
            yield Written(f"sources/{source.id}", _printed(source))


def _printed(source: Source) -> str:
    name = "" if source.attachment is None else source.attachment.name
    return f"{source.title}\n{source.publisher}\n{source.known_address}\n{name}"
