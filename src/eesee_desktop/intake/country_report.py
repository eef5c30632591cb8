"""A published Country Focus Report, in Markdown, as the values of an assessment.

Headings are irregular, pages end inside paragraphs, footnotes stand in the middle of sections. Every paragraph
is placed or listed as not placed; none is dropped in silence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.fields import FieldKind, all_fields
from eesee_desktop.domain.ids import CountryCode, RecommendationId
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.domain.narrative import clean_text
from eesee_desktop.domain.recommendation import Audience, Recommendation
from eesee_desktop.intake.report_figures import (
    cover_of,
    is_logo,
    is_notice,
    is_page_number,
    is_picture,
    rebasing_of,
)
from eesee_desktop.intake.report_headings import Heading, Opens, addressed, is_heading_by_words, understood
from eesee_desktop.intake.report_passages import (
    Passage,
    PassageKind,
    calls_in,
    is_broken_off,
    items_of,
    joined,
    passages_of,
)
from eesee_desktop.intake.report_reading import Destination, Placement, ReportFault, ReportReading, sources_in
from eesee_desktop.markup.words import plain_text

_BYTES_MOST = 5_000_000
_SECTION_LEVEL = 2
_NOTICE_FIELD = "notice"
_WHOLE_REPORT = {
    Opens.INTRODUCTION: "introduction",
    Opens.CONTEXT: "context",
    Opens.RESEARCH_PROCESS: "research_process",
}
_ADVICE = frozenset({Opens.RECOMMENDATIONS, Opens.AUDIENCE})


def read_report(markdown: str | bytes, instrument: Instrument, new_id: Callable[[], str]) -> ReportReading:
    """Read a published report.

    Args:
        markdown: The text, or the bytes of its file.
        new_id: Gives ids to sources and recommendations.

    Raises:
        KnownError: REPORT_NOT_READABLE with ``reason`` (a :class:`ReportFault`) and, by reason, ``size`` and
            ``most`` (bytes) or ``line``.
    """
    text = _decoded(markdown)
    reader = _Reader(instrument, new_id)
    for passage in passages_of(text, lambda line: is_heading_by_words(line, instrument)):
        reader.take(passage)
    return reader.reading()


def _decoded(markdown: str | bytes) -> str:
    if len(markdown) > _BYTES_MOST:
        size = len(markdown)
        raise KnownError(
            ErrorCode.REPORT_NOT_READABLE, reason=ReportFault.TOO_LARGE.value, size=size, most=_BYTES_MOST
        )
    try:
        text = markdown if isinstance(markdown, str) else markdown.decode("utf-8")
    except UnicodeDecodeError as error:
        line = 1 + error.object.count(b"\n", 0, error.start)
        raise KnownError(
            ErrorCode.REPORT_NOT_READABLE, reason=ReportFault.NOT_UTF8.value, line=line
        ) from error
    if not text.strip("\ufeff \t\r\n"):
        raise KnownError(ErrorCode.REPORT_NOT_READABLE, reason=ReportFault.EMPTY.value)
    return text


@dataclass(slots=True)
class _Place:
    """Where in the report the reading is.

    Attributes:
        field: That takes paragraphs here; empty where none does.
        is_lost: Under a heading that no report has.
        can_continue: The last paragraph taken here may go on after a page end.
    """

    opens: Opens
    field: str = ""
    audience: Audience | None = None
    is_lost: bool = False
    can_continue: bool = False


class _Reader:
    """Takes a report passage by passage."""

    def __init__(self, instrument: Instrument, new_id: Callable[[], str]) -> None:
        self._instrument = instrument
        self._new_id = new_id
        self._got = _Gathered()
        self._place: _Place | None = None
        self._principle = ""
        self._has_section = False
        self._is_over = False
        self._called: dict[str, str] = {}
        self._cover: dict[str, Destination] = {}

    def take(self, passage: Passage) -> None:
        """Place one passage."""
        running_head = self._cover.get(plain_text(passage.text).casefold())
        if is_picture(passage.text):
            self._got.note(passage, Destination.PICTURE)
        elif is_page_number(passage.text):
            self._got.note(passage, Destination.PAGE_NUMBER)
        elif running_head is not None:
            self._got.note(passage, running_head)
        elif self._took_heading(passage) or self._took_rebasing(passage):
            return
        elif is_notice(passage.text):
            self._add_paragraph(passage, _NOTICE_FIELD, can_continue=False)
            self._is_over = self._place is not None
        elif self._is_over:
            self._got.note(
                passage, Destination.LOGO if is_logo(passage.text) else Destination.SECTION_UNKNOWN
            )
        elif self._place is None:
            self._take_cover(passage)
        else:
            self._take_inside(passage, self._place)

    def reading(self) -> ReportReading:
        """Return what was gathered.

        Raises:
            KnownError: REPORT_NOT_READABLE if there was no heading of a principle or a dimension.
        """
        if not self._has_section:
            raise KnownError(ErrorCode.REPORT_NOT_READABLE, reason=ReportFault.NO_SECTION.value)
        return self._got.reading(self._instrument, self._new_id)

    def _took_heading(self, passage: Passage) -> bool:
        """Open what a heading opens; False for one that is not a heading of a report and is read as text."""
        if passage.kind is not PassageKind.HEADING:
            return False
        is_advice = self._place is not None and self._place.opens in _ADVICE
        heading = (addressed(passage.text) if is_advice else None) or understood(
            passage.text, self._instrument
        )
        if heading is not None:
            self._open(passage, heading)
            return True
        if self._place is None or self._is_over:
            return False
        if self._place.is_lost or passage.level <= _SECTION_LEVEL:
            self._place.is_lost = True
            self._got.note(passage, Destination.SECTION_UNKNOWN)
            return True
        return False

    def _open(self, passage: Passage, heading: Heading) -> None:
        self._is_over = False
        if heading.opens is Opens.SCORE:
            self._take_score(passage, heading, self._principle)
            return
        name = _WHOLE_REPORT.get(heading.opens, "")
        if heading.opens in {Opens.PRINCIPLE, Opens.DIMENSION}:
            name = f"{heading.key}.narrative"
            self._principle = heading.key.partition(".")[0]
            self._has_section = True
        audience = Audience(heading.key) if heading.opens is Opens.AUDIENCE else None
        if audience is not None:
            name = f"recommendations.{audience.value}"
        self._place = _Place(heading.opens, name, audience)
        if heading.score:
            self._take_score(passage, heading, heading.key)
        else:
            self._got.note(passage, Destination.HEADING, name)

    def _take_score(self, passage: Passage, heading: Heading, principle: str) -> None:
        name = f"{principle}.previous_score"
        if self._place is not None:
            self._place.can_continue = False
        if not principle:
            self._got.note(passage, Destination.FIELD_MISSING)
        elif self._got.figures.setdefault(name, heading.score) != heading.score:
            self._got.note(passage, Destination.SCORE_DOUBLED, name)
        else:
            self._got.note(passage, Destination.SCORE, name)
            if heading.rating is not None and principle == self._external():
                self._got.figures.setdefault(f"{principle}.external.rating", heading.rating.value)

    def _took_rebasing(self, passage: Passage) -> bool:
        rebasing = rebasing_of(passage)
        principle = self._external()
        name = f"{principle}.external.raw"
        if rebasing is None or not principle or name in self._got.figures:
            return False
        self._got.figures[name] = str(rebasing.raw)
        if rebasing.rating is not None:
            self._got.figures.setdefault(f"{principle}.external.rating", rebasing.rating.value)
        if rebasing.edition is not None:
            self._got.figures[f"{principle}.external.edition"] = str(rebasing.edition)
        self._got.note(passage, Destination.SCORE_FOOTNOTE, name)
        return True

    def _external(self) -> str:
        """Return the number of the principle that no panel scores, empty where there is none."""
        return next((str(known.id) for known in self._instrument.principles if known.is_external), "")

    def _take_cover(self, passage: Passage) -> None:
        cover = cover_of(passage.text)
        self._got.country = self._got.country or cover.country
        self._got.published = self._got.published or cover.published
        if cover.is_title:
            destination = Destination.STANDING_TITLE
        elif cover.country is not None:
            destination = Destination.COUNTRY
        elif cover.published:
            destination = Destination.MONTH
        else:
            destination = Destination.LOGO if is_logo(passage.text) else Destination.SECTION_UNKNOWN
        if destination is not Destination.SECTION_UNKNOWN:
            self._cover[plain_text(passage.text).casefold()] = destination
        self._got.note(passage, destination)

    def _take_inside(self, passage: Passage, place: _Place) -> None:
        """Place a passage that stands in a section."""
        if place.is_lost:
            self._got.note(passage, Destination.SECTION_UNKNOWN)
        elif passage.kind is PassageKind.FOOTNOTE:
            self._take_footnote(passage, place)
        elif place.opens in _ADVICE:
            self._take_advice(passage, place)
        elif not place.field:
            self._got.note(passage, Destination.FIELD_MISSING)
        else:
            self._add_paragraph(passage, place.field, can_continue=place.can_continue)
            place.can_continue = passage.kind is not PassageKind.HEADING

    def _add_paragraph(self, passage: Passage, name: str, *, can_continue: bool) -> None:
        paragraphs = self._got.paragraphs.setdefault(name, [])
        text = _as_written(passage)
        self._called.update(dict.fromkeys(calls_in(text), name))
        if can_continue and passage.kind is PassageKind.TEXT and is_broken_off(paragraphs[-1], text):
            paragraphs[-1] = joined(paragraphs[-1], text)
            self._got.note(passage, Destination.CONTINUATION, name)
        else:
            paragraphs.append(text)
            self._got.note(passage, Destination.TEXT, name)

    def _take_footnote(self, passage: Passage, place: _Place) -> None:
        """Put a footnote at the end of the text that refers to it, else of the text it stands in."""
        for position, item in enumerate(self._got.recommendations):
            if passage.label in calls_in(item.text):
                changed = replace(item, text=f"{item.text}\n\n{passage.text}")
                self._got.recommendations[position] = changed
                self._got.note(passage, Destination.TEXT, f"recommendations.{item.audience.value}")
                return
        name = self._called.pop(passage.label, "" if place.opens in _ADVICE else place.field)
        if not name:
            self._got.note(passage, Destination.FIELD_MISSING)
            return
        self._got.footnotes.setdefault(name, []).append(passage.text)
        self._got.note(passage, Destination.TEXT, name)

    def _take_advice(self, passage: Passage, place: _Place) -> None:
        """Take each item of a list, and each paragraph that introduces none, as a recommendation."""
        for part in _advice_in(passage):
            heading = addressed(part.text) if part.kind is PassageKind.TEXT else None
            if heading is not None:
                self._open(part, heading)
                place = self._place or place
            elif place.audience is None or part.kind is PassageKind.HEADING or _introduces(part):
                self._got.note(part, Destination.FIELD_MISSING)
            else:
                self._add_advice(part, place.audience, place)

    def _add_advice(self, part: Passage, audience: Audience, place: _Place) -> None:
        advice = self._got.recommendations
        if place.can_continue and part.kind is PassageKind.TEXT:
            if is_broken_off(advice[-1].text, part.text):
                advice[-1] = replace(advice[-1], text=joined(advice[-1].text, part.text))
                self._got.note(part, Destination.CONTINUATION, place.field)
                return
            if part.text.startswith("  "):
                advice[-1] = replace(advice[-1], text=f"{advice[-1].text}\n\n{part.text}")
                self._got.note(part, Destination.TEXT, place.field)
                return
        advice.append(Recommendation(RecommendationId(self._new_id()), audience, part.text.strip()))
        place.can_continue = True
        self._got.note(part, Destination.RECOMMENDATION, place.field)


def _advice_in(passage: Passage) -> Iterator[Passage]:
    """Split off a first line that addresses somebody, then the items."""
    first, _, rest = passage.text.partition("\n")
    if passage.kind is PassageKind.TEXT and addressed(first) is not None:
        yield Passage(PassageKind.TEXT, first, passage.line)
        if rest:
            yield from items_of(Passage(PassageKind.TEXT, rest, passage.line + 1))
    elif passage.kind is PassageKind.TEXT:
        yield from items_of(passage)
    else:
        yield passage


def _introduces(part: Passage) -> bool:
    """Tell whether a paragraph only introduces the list that follows."""
    return part.kind is PassageKind.TEXT and part.text.rstrip("*_ ").endswith(":")


@dataclass(slots=True)
class _Gathered:
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
        self.placements.append(Placement(number, passage.line, _as_written(passage), destination, name))

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


def _as_written(passage: Passage) -> str:
    """Return the text of a passage with the heading marks it had."""
    return f"{'#' * passage.level} {passage.text}" if passage.level else passage.text
