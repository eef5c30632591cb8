"""What reading a report has gathered, and how it becomes the result."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from eesee_desktop.domain.fields import FieldKind, all_fields
from eesee_desktop.domain.ids import CountryCode
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.domain.narrative import clean_text
from eesee_desktop.domain.recommendation import Audience, Recommendation
from eesee_desktop.intake.report_passages import Passage
from eesee_desktop.intake.report_reading import Destination, Placement, ReportReading, sources_in


@dataclass(slots=True)
class Gathered:
    """What has been read so far.

    Attributes:
        paragraphs: Of each text field.
        footnotes: Of each text field; they stand after its paragraphs.
        figures: Of each field that is not text.
    """

    paragraphs: dict[str, list[str]] = field(default_factory=dict)
    footnotes: dict[str, list[str]] = field(default_factory=dict)
    figures: dict[str, str] = field(default_factory=dict)
    recommendations: list[Recommendation] = field(default_factory=list)
    placements: list[Placement] = field(default_factory=list)
    country: CountryCode | None = None
    published: str = ""

    def note(self, passage: Passage, destination: Destination, name: str = "") -> None:
        """Write down where a passage went."""
        number = len(self.placements) + 1
        self.placements.append(Placement(number, passage.line, as_written(passage), destination, name))

    def reading(self, instrument: Instrument, new_id: Callable[[], str]) -> ReportReading:
        """Return the result, in the order of the report."""
        values: list[tuple[str, str]] = []
        cited: list[tuple[str, str]] = []
        advice: list[Recommendation] = []
        for known in all_fields(instrument):
            if known.kind is FieldKind.LIST:
                items = self._advice_to(Audience(known.leaf))
                advice += items
                cited += [(known.section, item.text) for item in items]
            elif known.kind is FieldKind.TEXT:
                text = self._text_of(known.name)
                values += [(known.name, text)] if text else []
                cited.append((known.section, text))
            elif known.name in self.figures:
                values.append((known.name, self.figures[known.name]))
        sources, citations = sources_in(tuple(cited), new_id)
        return ReportReading(
            country=self.country,
            published=self.published,
            values=tuple(values),
            sources=sources,
            citations=citations,
            recommendations=tuple(advice),
            placements=tuple(self.placements),
        )

    def _text_of(self, name: str) -> str:
        return clean_text("\n\n".join((*self.paragraphs.get(name, ()), *self.footnotes.get(name, ()))))

    def _advice_to(self, audience: Audience) -> tuple[Recommendation, ...]:
        items = (item for item in self.recommendations if item.audience is audience)
        return tuple(replace(item, text=clean_text(item.text)) for item in items)


def as_written(passage: Passage) -> str:
    """Return the text of a passage with the heading marks it had."""
    return f"{'#' * passage.level} {passage.text}" if passage.level else passage.text
