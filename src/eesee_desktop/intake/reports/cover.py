"""The title page of a report: what it is called, whose it is, and whether it is the report that was asked for."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from eesee_desktop.domain.external import Edition
from eesee_desktop.domain.ids import CountryCode
from eesee_desktop.intake.reports.figures import (
    Cover,
    cover_of,
    has_title,
    is_standing,
    member_in,
    period_in,
    years_in,
)
from eesee_desktop.intake.reports.gathered import Gathered
from eesee_desktop.intake.reports.headings import Opens
from eesee_desktop.intake.reports.lines import folded
from eesee_desktop.intake.reports.passages import Passage, PassageKind
from eesee_desktop.intake.reports.reading import Destination, ExpectedAssessment

_RUNNING_CHARACTERS = 200
# A title page is no longer than this.
_COVER_PASSAGES = 4


class CoverPage:
    """Reads what stands before the first section, and knows it again at the head of later pages."""

    def __init__(
        self, got: Gathered, expected: ExpectedAssessment | None, accepted: Collection[Destination]
    ) -> None:
        self._got = got
        self._expected = expected
        self._accepted = accepted
        self._running: dict[str, Destination] = {}
        self._years: set[int] = set()

    def take(self, passage: Passage) -> None:
        """Place a passage that stands before the first section."""
        cover = cover_of(passage.text)
        self._got.country = self._got.country or cover.country
        self._got.published = self._got.published or cover.published
        period = period_in(passage.text)
        self._years |= set() if period is None else {period.last}
        self._years |= set(years_in(passage.text)) if cover.published or cover.is_title else set()
        destination = self._destination(passage.text, cover)
        if destination in {
            Destination.STANDING_TITLE,
            Destination.COUNTRY,
            Destination.MONTH,
            Destination.LOGO,
        }:
            self._running[folded(passage.text)] = destination
        question = self._question(passage.text, cover)
        if question is not None and question not in self._accepted:
            self._got.note(passage, question, is_asked=True, facts=self._facts(cover))
        else:
            self._got.note(passage, destination)

    def running_head(self, passage: Passage) -> Destination | None:
        """Return what a passage was on the title page, whose words come again at the head of every page."""
        if len(passage.text) > _RUNNING_CHARACTERS or passage.kind not in {
            PassageKind.TEXT,
            PassageKind.HEADING,
        }:
            return None
        return self._running.get(folded(passage.text))

    def is_before(self, edition: Edition | None = None) -> bool:
        """Tell whether the report is of an earlier period than the assessment, or may be: the rating is that of then.

        Args:
            edition: That the report names, for a report that does not say itself of when it is.
        """
        if self._expected is None:
            return False
        # An edition is of December: the report that names it is of the year after.
        years = self._years or ({edition.year + edition.month // 12} if edition is not None else set())
        return max(years, default=0) < self._expected.last_year

    def is_second(self, passages: Sequence[Passage], index: int, opened: Collection[str]) -> bool:
        """Tell whether another report begins at a passage.

        Args:
            opened: The keys of the sections that were opened so far.
        """
        first = passages[index]
        if first.kind not in {PassageKind.TEXT, PassageKind.HEADING} or not has_title(first.text):
            return False
        following = passages[index : index + _COVER_PASSAGES]
        heading = next(
            (one.heading for one in passages[index : index + 3 * _COVER_PASSAGES] if _opens_section(one)),
            None,
        )
        for passage in following:
            if _opens_section(passage):
                break
            cover = cover_of(passage.text)
            if cover.country is not None and cover.country != self._got.country:
                return True
            if cover.published and self._got.published and cover.published != self._got.published:
                return True
        # A report that begins again from the front is another one, whatever its title page says.
        return (
            heading is not None
            and (heading.key or heading.opens.value) in opened
            and cover_of(first.text).left == ""
        )

    def _destination(self, text: str, cover: Cover) -> Destination:
        member = member_in(text)
        if member and self._expected is not None and folded(member) != folded(self._expected.member):
            return Destination.OTHER_MEMBER
        if cover.country is not None:
            return Destination.COUNTRY
        if cover.left and not is_standing(cover.left):
            return Destination.COVER_WORDS
        if cover.is_title:
            return Destination.STANDING_TITLE
        return Destination.MONTH if cover.published else Destination.LOGO

    def _question(self, text: str, cover: Cover) -> Destination | None:
        expected = self._expected
        if expected is None:
            return None
        if cover.country is not None and cover.country != expected.country:
            return Destination.OTHER_COUNTRY
        # What was published before the period began cannot be about it. The report of last time is what one begins
        # the next with, and nothing to ask about.
        last_time = expected.first_year - 1
        period = period_in(text)
        if period is not None and (period.last < last_time or period.first > expected.last_year):
            return Destination.OTHER_PERIOD
        years = years_in(text) if cover.published or cover.is_title else ()
        return Destination.OTHER_PERIOD if years and max(years) < last_time else None

    def _facts(self, cover: Cover) -> dict[str, str]:
        country = cover.country or CountryCode("")
        expected = self._expected
        return {
            "country": country,
            "expected": "" if expected is None else expected.country,
            "first": "" if expected is None else str(expected.first_year),
            "last": "" if expected is None else str(expected.last_year),
        }


def _opens_section(passage: Passage) -> bool:
    return passage.heading is not None and passage.heading.opens is not Opens.SCORE
