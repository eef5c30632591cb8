"""A published Country Focus Report, in Markdown or plain text, as the values of an assessment.

Headings are irregular, pages end inside paragraphs, footnotes stand in the middle of sections. A figure is taken only
where its principle is certain, and what stands below a heading that was not understood belongs nowhere: it is told.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.intake.reports.advice import advice_in, introduces
from eesee_desktop.intake.reports.cover import CoverPage
from eesee_desktop.intake.reports.decoding import decoded
from eesee_desktop.intake.reports.figures import (
    caption_of,
    is_notice,
    is_page_rest,
    is_standing,
    rebasing_of,
)
from eesee_desktop.intake.reports.gathered import Gathered, calls_in
from eesee_desktop.intake.reports.headings import (
    Heading,
    Naming,
    Opens,
    addressed,
    names_of,
    understood,
)
from eesee_desktop.intake.reports.lines import folded
from eesee_desktop.intake.reports.notes import begins_note
from eesee_desktop.intake.reports.outline import named_elsewhere
from eesee_desktop.intake.reports.pages import figures_that_count_nothing
from eesee_desktop.intake.reports.passages import Passage, PassageKind, as_written, passages_of
from eesee_desktop.intake.reports.place import (
    ADVICE,
    NAMED,
    WHOLE_REPORT,
    Certainty,
    Position,
    certainty_of,
    destination_of_score,
    repeats_opener,
    weak_heading,
)
from eesee_desktop.intake.reports.reading import Destination, ExpectedAssessment, ReportFault, ReportReading
from eesee_desktop.intake.reports.scores import ScoreWords, figure_alone, is_level, mentions_score
from eesee_desktop.intake.reports.tables import ReportRow, destination_of, is_laid_out, lists_scores, rows_of

_NOTICE_FIELD = "notice"
_COMMENT_MARKS = re.compile(r"^<!--|-->$")
_NUMBERED = re.compile(r"\d\s?[.,-]\s?\d")
# The foot of the page on which a score stands is no further away.
_NOTE_WITHIN = 12


def read_report(
    markdown: str | bytes,
    instrument: Instrument,
    new_id: Callable[[], str],
    expected: ExpectedAssessment | None = None,
    accepted: Collection[Destination] = (),
) -> ReportReading:
    """Read a published report.

    Args:
        markdown: The text, or the bytes of its file.
        new_id: Gives ids to sources and recommendations.
        expected: The assessment that it is read for, so that a report of another country is asked about.
        accepted: Questions that were answered with yes: of :data:`QUESTIONS`.

    Raises:
        KnownError: REPORT_NOT_READABLE with ``reason`` (a :class:`ReportFault`) and, by reason, ``size`` and
            ``most`` (bytes) or ``line``.
    """
    found = decoded(markdown)
    passages = passages_of(found.text, names_of(instrument))
    reader = _Reader(passages, instrument, expected, accepted)
    for index in range(len(passages)):
        reader.take(index)
    # A text without a single heading of the method would come out as one large remainder.
    if not reader.has_section:
        raise KnownError(ErrorCode.REPORT_NOT_READABLE, reason=ReportFault.NO_SECTION.value)
    return reader.got.reading(instrument, new_id, found.encoding)


class _Reader:
    """Takes a report passage by passage."""

    def __init__(
        self,
        passages: Sequence[Passage],
        instrument: Instrument,
        expected: ExpectedAssessment | None,
        accepted: Collection[Destination],
    ) -> None:
        self.got = Gathered()
        self.has_section = False
        self._passages = passages
        self._names = names_of(instrument)
        self._external = next((str(known.id) for known in instrument.principles if known.is_external), "")
        self._elsewhere = named_elsewhere(passages)
        self._figures = figures_that_count_nothing(passages)
        self._cover = CoverPage(self.got, expected, accepted)
        self._country = None if expected is None else expected.country
        self._accepted = accepted
        self._place: Position | None = None
        self._opened: set[str] = set()
        self._is_over = False
        self._is_annexed = False
        self._is_second = False
        self._waits_for_score = False
        self._index = 0
        self._called_by_scores: set[str] = set()
        self._notes_of_scores: set[int] = set()

    def take(self, index: int) -> None:
        """Place one passage."""
        self._index = index
        passage = self._passages[index]
        if self._is_second:
            self.got.note(passage, Destination.SECOND_REPORT)
        elif self._begins_second(index):
            self._is_second = True
            self.got.note(passage, Destination.SECOND_REPORT, is_asked=True)
        elif not self._took_rest(passage) and not self._took_figure(passage):
            self._take_words(index, passage)

    def _begins_second(self, index: int) -> bool:
        is_asked = self._place is not None and Destination.SECOND_REPORT not in self._accepted
        return is_asked and self._cover.is_second(self._passages, index, self._opened)

    def _took_rest(self, passage: Passage) -> bool:
        """Take what pages and programs leave in a text, before anything else: it stands in the middle of paragraphs."""
        destination = None
        if passage.kind is PassageKind.RULE:
            destination = Destination.PAGE_BREAK
        elif passage.kind is PassageKind.COMMENT:
            is_empty = is_standing(_COMMENT_MARKS.sub("", passage.raw.strip()))
            destination = Destination.PAGE_BREAK if is_empty else Destination.COMMENT
        elif passage.kind is PassageKind.FRONT:
            destination = Destination.FRONT_MATTER
        elif passage.kind in {PassageKind.TEXT, PassageKind.HEADING}:
            caption = caption_of(passage.text)
            if caption is not None:
                destination = Destination.CAPTION if caption else Destination.PICTURE
            elif not (self._waits_for_score and figure_alone(folded(passage.text))):
                destination = self._cover.running_head(passage)
                is_figure = passage.line in self._figures or passage.heading is not None
                if destination is None and not is_figure and is_page_rest(passage.text, self._country):
                    is_title = self._place is None and not passage.text.strip().isdecimal()
                    destination = None if is_title else Destination.PAGE_NUMBER
        if destination is not None:
            self.got.note(passage, destination)
        return destination is not None

    def _took_figure(self, passage: Passage) -> bool:
        """Take the figure of a score whose word stood on the line before."""
        if not self._waits_for_score:
            return False
        self._waits_for_score = False
        figure = figure_alone(folded(passage.text)) if passage.kind is not PassageKind.FOOTNOTE else ""
        if figure:
            self._take_score(passage, ScoreWords(figure))
        return bool(figure)

    def _take_words(self, index: int, passage: Passage) -> None:
        place = self._place
        if passage.kind is PassageKind.FOOTNOTE:
            self._take_footnote(passage)
        elif self._index in self._notes_of_scores:
            if not self._took_rebasing(passage, is_note=True):
                self.got.note(passage, Destination.FOOTNOTE_REST)
        elif (
            self._took_heading(index, passage)
            or self._took_rebasing(passage, is_note=False)
            or self._took_table(passage)
        ):
            return
        elif is_notice(passage.text):
            self.got.add_paragraph(_NOTICE_FIELD, as_written(passage))
            self.got.note(passage, Destination.TEXT, _NOTICE_FIELD)
            # The funding notice is the last thing a report says, unless it stands on the cover, before any
            # section.
            self._is_over = place is not None
        elif self._is_level(passage):
            self.got.note(passage, Destination.LOGO)
        elif self._is_over:
            # Behind the funding notice stand logos, and nothing that belongs into a field.
            is_empty = is_standing(passage.text)
            self.got.note(passage, Destination.LOGO if is_empty else Destination.SECTION_UNKNOWN)
        elif place is None:
            self._cover.take(passage)
        else:
            self._take_inside(passage, place)

    def _is_level(self, passage: Passage) -> bool:
        """Tell whether a line below the score of a principle only puts it into a word."""
        is_below = self._place is not None and self._place.opens is Opens.PRINCIPLE
        return is_below and not passage.is_glued and is_level(folded(passage.text))

    def _took_heading(self, index: int, passage: Passage) -> bool:
        """Open what a heading opens; False for one that is not a heading of a report and is read as text."""
        place = self._place
        heading = self._advised(passage) or passage.heading
        if heading is None and passage.kind is PassageKind.TEXT:
            heading = weak_heading(passage, self._names, self._place, self._opened)
        if heading is None:
            return passage.kind is PassageKind.HEADING and self._is_lost_by(passage)
        if heading.opens is Opens.SCORE:
            return self._took_score(index, passage, heading)
        is_repeated = place is not None and repeats_opener(heading, passage, place, self._opened)
        if heading.has_page or is_repeated:
            self.got.note(passage, Destination.PAGE_NUMBER if is_repeated else Destination.CONTENTS)
            return True
        if self._is_aside(index, heading):
            self._lose(passage, Destination.SECTION_ASIDE)
            return True
        certainty = certainty_of(heading, passage, place, self._opened)
        if certainty is Certainty.INSIDE:
            return False
        if certainty is Certainty.UNCLEAR:
            self._lose(passage, Destination.HEADING_UNCLEAR)
        else:
            self._open(passage, heading)
        return True

    def _advised(self, passage: Passage) -> Heading | None:
        """Return whom a heading addresses: "To the government" is one in the recommendations alone."""
        if self._place is None or self._place.opens not in ADVICE or passage.kind is not PassageKind.HEADING:
            return None
        return addressed(passage.text, is_marked=passage.level > 0)

    def _is_aside(self, index: int, heading: Heading) -> bool:
        """Tell whether a heading stands in a summary, a list of contents or an annex."""
        if index in self._elsewhere:
            return True
        return self._is_annexed and heading.opens not in {Opens.RECOMMENDATIONS, Opens.RESEARCH_PROCESS}

    def _is_lost_by(self, passage: Passage) -> bool:
        """Tell whether after a heading that nobody knows nothing has a place any more; if so it is noted."""
        place = self._place
        if place is None or self._is_over:
            return False
        if place.lost is not None:
            self.got.note(passage, place.lost)
            return True
        is_inner = 0 < place.level < passage.level and place.opens not in {Opens.PRINCIPLE, *ADVICE}
        if is_inner and not _NUMBERED.search(passage.text):
            return False
        # What follows is listed rather than put into the section before, to whose text it would be added
        # unseen.
        self._lose(passage, Destination.SECTION_UNKNOWN)
        return True

    def _lose(self, passage: Passage, reason: Destination) -> None:
        self.got.note(passage, reason)
        place = self._place or Position(Opens.ASIDE)
        self._place = replace(place, lost=reason, can_continue=False)

    def _open(self, passage: Passage, heading: Heading) -> None:
        self._is_over = False
        name = WHOLE_REPORT.get(heading.opens, "")
        lost = None
        if heading.opens in NAMED:
            name = f"{heading.key}.narrative"
            self.has_section = True
        elif heading.opens in {Opens.ANNEX, Opens.CONTENTS, Opens.SUMMARY, Opens.ASIDE, Opens.NOTES}:
            lost = Destination.SECTION_ASIDE
        self._is_annexed = heading.opens is Opens.ANNEX
        audience = Audience(heading.key) if heading.opens is Opens.AUDIENCE else None
        if audience is not None:
            name = f"recommendations.{audience.value}"
        principle = heading.key.partition(".")[0] if heading.opens in NAMED else self._principle
        self._place = Position(heading.opens, name, principle, heading.key, passage.level, audience, lost)
        self._opened.add(heading.key or heading.opens.value)
        if heading.score is not None:
            self._take_score(passage, heading.score, is_doubtful=heading.is_rewritten)
        elif lost is not None:
            is_known = heading.opens is not Opens.ANNEX
            self.got.note(passage, Destination.CONTENTS if is_known else Destination.SECTION_ASIDE)
        else:
            self.got.note(passage, Destination.HEADING, name, is_doubtful=heading.is_rewritten)

    @property
    def _principle(self) -> str:
        return "" if self._place is None else self._place.principle

    def _took_score(self, index: int, passage: Passage, heading: Heading) -> bool:
        score = heading.score or ScoreWords()
        if score.is_open:
            return self._waits(index, passage)
        place = self._place
        if heading.key and (place is None or place.lost is None) and heading.key != self._principle:
            if self._is_annexed or index in self._elsewhere:
                self.got.note(passage, Destination.SCORE_NOWHERE)
                return True
            self._open(passage, replace(heading, opens=Opens.PRINCIPLE))
            return True
        self._take_score(passage, replace(score, principle=heading.key))
        return True

    def _waits(self, index: int, passage: Passage) -> bool:
        """Tell whether the figure of a score follows upon its word; without one the word is a word of the text."""
        following = next(
            (one for one in self._passages[index + 1 : index + 3] if one.kind is not PassageKind.RULE), None
        )
        if following is not None and figure_alone(folded(following.text)):
            self._waits_for_score = True
            self.got.note(passage, Destination.HEADING)
            return True
        if passage.level:
            self.got.note(passage, Destination.SCORE_NOWHERE)
        return passage.level > 0

    def _take_score(self, passage: Passage, score: ScoreWords, *, is_doubtful: bool = False) -> None:
        place = self._place
        if place is not None:
            place.can_continue = False
        destination, principle = destination_of_score(score, place, self._names, is_annexed=self._is_annexed)
        self._called_by_scores |= calls_in(passage.raw)
        score, is_glued = self._without_call(score)
        name = f"{principle}.previous_score" if principle else ""
        if destination is not Destination.SCORE:
            self.got.note(passage, destination, place.field if place is not None else "")
        elif float(self.got.figures.setdefault(name, score.figure)) != float(score.figure):
            self.got.note(passage, Destination.SCORE_DOUBLED, name)
        else:
            is_rated = score.rating is not None and principle == self._external
            is_before = is_rated and self._cover.is_before()
            self.got.note(passage, Destination.SCORE, name, is_doubtful=is_doubtful or is_glued or is_before)
            if score.rating is not None and is_rated and not is_before:
                self.got.figures.setdefault(f"{principle}.external.rating", score.rating.value)

    def _without_call(self, score: ScoreWords) -> tuple[ScoreWords, bool]:
        """Return a score without the number of its note, where that has lost its place and stands behind the figure.

        The note has lost its own as well: it is a paragraph that begins with the number.
        """
        label = score.figure.partition(".")[2][1:]
        following = range(self._index + 1, min(self._index + 1 + _NOTE_WITHIN, len(self._passages)))
        for index in following if label else ():
            passage = self._passages[index]
            if passage.kind is PassageKind.TEXT and begins_note(passage.text, label):
                self._notes_of_scores.add(index)
                return replace(score, figure=score.figure[:-1]), True
        return score, False

    def _took_rebasing(self, passage: Passage, *, is_note: bool) -> bool:
        rebasing = rebasing_of(passage.text, is_note=is_note)
        name = f"{self._external}.external.raw"
        # The first note counts. A second one that looks like it is prose, and stays as such.
        if rebasing is None or not self._external or name in self.got.figures or self._is_annexed:
            return False
        if self._cover.is_before(rebasing.edition):
            self.got.note(passage, Destination.RATING_BEFORE)
            return True
        self.got.figures[name] = str(rebasing.raw)
        if rebasing.rating is not None:
            self.got.figures.setdefault(f"{self._external}.external.rating", rebasing.rating.value)
        if rebasing.edition is not None:
            self.got.figures[f"{self._external}.external.edition"] = str(rebasing.edition)
        self.got.note_rebasing(passage, name)
        return True

    def _take_footnote(self, passage: Passage) -> None:
        """Put a footnote at the end of the text that refers to it, else of the text it stands in."""
        if self._took_rebasing(passage, is_note=True) or self._took_note_of_score(passage):
            return
        place = self._place
        is_open = place is not None and place.lost is None and not self._is_over and place.opens not in ADVICE
        name = self.got.add_footnote(
            passage.label, passage.text, place.field if place is not None and is_open else ""
        )
        lost = place.lost if place is not None else None
        self.got.note(passage, Destination.TEXT if name else lost or Destination.FIELD_MISSING, name)

    def _took_note_of_score(self, passage: Passage) -> bool:
        """Tell of a note that a score alone calls: it belongs to no text, and least of all to the one it stands in."""
        is_of_score = passage.label in self._called_by_scores and not self.got.is_called(passage.label)
        if is_of_score:
            self.got.note(passage, Destination.FOOTNOTE_REST)
        return is_of_score

    def _take_inside(self, passage: Passage, place: Position) -> None:
        """Place a passage that stands in a section."""
        if place.lost is not None:
            is_listed = passage.kind is PassageKind.LISTING and place.opens is Opens.CONTENTS
            self.got.note(passage, Destination.CONTENTS if is_listed else place.lost)
        elif place.opens in ADVICE:
            self._take_advice(passage, place)
        elif not place.field:
            self.got.note(passage, Destination.FIELD_MISSING)
        else:
            self._add_paragraph(passage, place)

    def _add_paragraph(self, passage: Passage, place: Position) -> None:
        text = as_written(passage)
        paragraphs = self.got.paragraphs.get(place.field)
        is_text = passage.kind is PassageKind.TEXT
        if (
            paragraphs
            and is_text
            and (passage.is_glued or (place.can_continue and paragraphs[-1].is_broken_off(text)))
        ):
            paragraphs[-1].add(text)
            self.got.call(text, place.field)
            self.got.note(passage, Destination.CONTINUATION, place.field, is_doubtful=mentions_score(text))
        else:
            self.got.add_paragraph(place.field, text)
            self.got.note(passage, Destination.TEXT, place.field, is_doubtful=mentions_score(text))
        place.can_continue = is_text

    def _took_table(self, passage: Passage) -> bool:
        """Take a table that lays out a section row by row, and one that lists the scores."""
        if passage.kind is not PassageKind.TABLE or self._is_annexed or self._is_over:
            return False
        rows = rows_of(passage, self._names)
        if is_laid_out(rows):
            for row in rows:
                self._take_row(row)
            return True
        if (self._place is not None and self._place.lost is not None) or not lists_scores(rows):
            return False
        for row in rows:
            self._take_score_row(row)
        return True

    def _take_row(self, row: ReportRow) -> None:
        passage = row.passage
        heading = row.heading
        if row.is_ruler or not passage.text:
            self.got.note(passage, Destination.PAGE_BREAK)
        elif heading is not None and heading.opens in NAMED:
            certain = certainty_of(heading, passage, self._place, self._opened) is Certainty.CERTAIN
            figure = row.figures[0] if len(row.figures) == 1 else ""
            if heading.score is None and figure:
                heading = replace(heading, score=ScoreWords(figure))
            if certain:
                self._open(passage, heading)
            else:
                self._lose(passage, Destination.HEADING_UNCLEAR)
        else:
            score = understood(passage.text, self._names)
            if score is not None and score.opens is Opens.SCORE and score.score is not None:
                self._take_score(passage, score.score)
            elif self._place is not None:
                self._take_inside(passage, self._place)

    def _take_score_row(self, row: ReportRow) -> None:
        heading = row.heading
        if row.is_ruler or heading is None or heading.opens not in NAMED:
            self.got.note(row.passage, destination_of(row))
        elif heading.opens is Opens.DIMENSION:
            self.got.note(row.passage, Destination.SCORE_OF_DIMENSION)
        elif len(row.figures) != 1 or heading.naming is Naming.CONTRADICTED:
            self.got.note(row.passage, Destination.SCORE_NOWHERE)
        else:
            self._take_score(row.passage, ScoreWords(row.figures[0], principle=heading.key))

    def _take_advice(self, passage: Passage, place: Position) -> None:
        """Take each item of a list, and each paragraph that introduces none, as a recommendation."""
        for part in advice_in(passage):
            heading = addressed(part.text) if part.kind is PassageKind.TEXT else None
            if heading is not None:
                self._open(part, heading)
                place = self._place or place
            elif place.audience is None or part.kind is PassageKind.HEADING or introduces(part):
                self.got.note(part, Destination.FIELD_MISSING)
            else:
                self._add_advice(part, place.audience, place)

    def _add_advice(self, part: Passage, audience: Audience, place: Position) -> None:
        advice = self.got.advice
        if advice and part.kind is PassageKind.TEXT and (place.can_continue or part.is_glued):
            if part.is_glued or advice[-1].is_broken_off(part.text):
                advice[-1].add(part.text)
                self.got.call(part.text, advice[-1])
                self.got.note(part, Destination.CONTINUATION, place.field)
                return
            # Indented below an item: its second paragraph.
            if part.text.startswith("  "):
                advice[-1].parts.append(f"\n\n{part.text}")
                self.got.call(part.text, advice[-1])
                self.got.note(part, Destination.TEXT, place.field)
                return
        self.got.add_advice(audience, part.text.strip())
        place.can_continue = True
        self.got.note(part, Destination.RECOMMENDATION, place.field)
