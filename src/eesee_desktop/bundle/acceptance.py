"""Acceptance, after the ten steps: whether what is valid is also what the consortium takes.

A file can be whole, signed by the right key and right in itself, and still say what no member may say: another
country, a method with other weights, a period of nine hundred years. Here every such point is told, all of them and
not only the first: with the consortium's policy as reasons to refuse the file, without one as notices. Nothing here
makes a file valid, and nothing that is not valid is looked at.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from eesee_desktop.bundle.draft_words import DraftTexts, says_the_same
from eesee_desktop.bundle.payload import AssessmentDocument, document_to_json
from eesee_desktop.bundle.policy import Policy
from eesee_desktop.bundle.record import SubmissionRecord
from eesee_desktop.bundle.verdict import BundleContent, Point, PointCode, ReceivedRevision, Verdict
from eesee_desktop.domain import completeness
from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.errors import KnownError
from eesee_desktop.domain.external import Edition
from eesee_desktop.domain.instrument import InstrumentRef
from eesee_desktop.domain.narrative import TextFacts
from eesee_desktop.domain.panel import is_small
from eesee_desktop.domain.review import FindingCode
from eesee_desktop.markup.words import text_facts
from eesee_desktop.system.countries import is_country

PrintDraft = Callable[[BundleContent, SubmissionRecord], bytes]
"""Prints the draft report anew from what is in the file."""
PrintTexts = Callable[[BundleContent, SubmissionRecord], DraftTexts]
"""Returns the text of the draft printed anew, and what of it are no standing words."""
ReadPages = Callable[[bytes], tuple[str, ...] | None]
"""Returns the text of a PDF page by page; None for what is none."""

_PDF = b"%PDF-"
# Whether there is a text is asked here, and not how long it is or where its links lead. Of a short one its Markdown
# says so, such as a lone heading mark; reading all of them would take longer than all else.
_SHORT_TEXT = 200
_FEWEST_ALIKE = 3  # one may have been left standing by mistake
_USUAL_DAYS = 800
_SHORTEST_PRACTICE = 200
_LONGEST_PRINTED = 1_000_000  # bytes; the report of Peru has 60,000
_CLOCKS_APART = timedelta(days=1)
# What a policy refuses; the rest is told with or without one.
_REFUSED = frozenset(
    {
        PointCode.INSTRUMENT_ALTERED,
        PointCode.INSTRUMENT_NOT_ACCEPTED,
        PointCode.COUNTRY_NOT_THE_MEMBERS,
        PointCode.COUNTRY_UNKNOWN,
        PointCode.PERIOD_IN_FUTURE,
        PointCode.PERIOD_TOO_EARLY,
        PointCode.PERIOD_TOO_LONG,
        PointCode.PREDECESSOR_NOT_NAMED,
        PointCode.EXTERNAL_IN_FUTURE,
        PointCode.PANEL_TOO_SMALL,
        PointCode.JUSTIFICATION_MISSING,
        PointCode.SCORE_AGAINST_VOTES,
        PointCode.SCORE_OFF_STEP,
        PointCode.VOTE_OFF_STEP,
        PointCode.INCOMPLETE,
        PointCode.CONFIDENTIAL_INSIDE,
        PointCode.NAME_WITHOUT_CONSENT,
        PointCode.PRACTICE_RELABELLED,
        PointCode.TRAINING_NOT_ACCEPTED,
        PointCode.DRAFT_NOT_A_PDF,
        PointCode.DRAFT_IS_ANOTHER,
    }
)
_FINDINGS = {
    FindingCode.JUSTIFICATION_MISSING: PointCode.JUSTIFICATION_MISSING,
    FindingCode.SCORE_NOT_BY_RULE: PointCode.SCORE_AGAINST_VOTES,
    FindingCode.SCORE_OFF_STEP: PointCode.SCORE_OFF_STEP,
    FindingCode.EXTERNAL_RATING_DISAGREES: PointCode.EXTERNAL_DISAGREES,
}


@dataclass(frozen=True, slots=True)
class Standards:
    """What a valid file is held against.

    Attributes:
        policy: The consortium's; None where none was given.
        shipped: The methods that came with this program: what is known where there is no policy.
        practice: The narratives of the practice assessment.
        print_draft: Prints the draft anew; None where that is not asked.
        print_texts: What is compared with the draft of another version of the program.
        read_pages: The text of a PDF.
        version: Of this program.
    """

    policy: Policy | None
    shipped: tuple[InstrumentRef, ...]
    practice: Collection[str]
    print_draft: PrintDraft | None
    print_texts: PrintTexts
    read_pages: ReadPages
    version: str


def judge(
    verdict: Verdict, standards: Standards, *, at: datetime, received: Sequence[ReceivedRevision] | None
) -> Verdict:
    """Return the verdict with every point of acceptance; of a file that is not valid as it is.

    Args:
        at: When the file came in, aware.
        received: Revisions taken in before; None where nobody keeps count.
    """
    content, record = verdict.content, verdict.submission
    if content is None or record is None:
        return verdict
    judging = _Judging(content, record, standards, at, received, is_trusted=verdict.is_trusted)
    has_policy = standards.policy is not None
    points = tuple(
        replace(point, refuses=has_policy and (point.refuses or point.code in _REFUSED))
        for point in judging.points()
    )
    return replace(verdict, points=points, has_policy=has_policy)


@dataclass(frozen=True, slots=True)
class _Judging:
    """One judgement; each method yields the points of one matter."""

    content: BundleContent
    record: SubmissionRecord
    standards: Standards
    at: datetime
    received: Sequence[ReceivedRevision] | None
    is_trusted: bool

    def points(self) -> Iterator[Point]:
        if self.standards.policy is None:
            yield Point(PointCode.POLICY_NOT_GIVEN)
        yield from self._instrument()
        yield from self._country()
        yield from self._period()
        yield from self._order()
        yield from self._external()
        yield from self._panel()
        yield from self._completeness()
        yield from self._consent()
        yield from self._training()
        yield from self._draft()

    @property
    def _assessment(self) -> Assessment:
        return self.content.assessment

    def _instrument(self) -> Iterator[Point]:
        policy, given = self.standards.policy, self.record.instrument
        accepted = self.standards.shipped if policy is None else policy.instruments
        if given in accepted:
            return
        # The same name with other weights, decimals or marks: not a method that is unknown but one that was changed.
        is_altered = any((one.id, one.version) == (given.id, given.version) for one in accepted)
        code = PointCode.INSTRUMENT_ALTERED if is_altered else PointCode.INSTRUMENT_NOT_ACCEPTED
        yield _point(code, id=given.id, version=given.version, sha256=given.sha256[:8])

    def _country(self) -> Iterator[Point]:
        policy, country, member = self.standards.policy, self.record.country, self.record.member
        if not is_country(country):
            yield _point(PointCode.COUNTRY_UNKNOWN, country=country)
        # Without a policy the only word on it is the member's own.
        may = country == member.country if policy is None else policy.lets_speak(member.principal, country)
        if not may:
            yield _point(PointCode.COUNTRY_NOT_THE_MEMBERS, country=country, principal=member.principal)

    def _period(self) -> Iterator[Point]:
        policy, period, today = self.standards.policy, self.record.period, self.at.date()
        if period.first > today:
            yield _point(PointCode.PERIOD_IN_FUTURE, first=period.first.isoformat())
        elif period.last > today:
            yield _point(PointCode.PERIOD_NOT_OVER, last=period.last.isoformat())
        days = (period.last - period.first).days + 1
        longest = _USUAL_DAYS if policy is None else policy.longest_days
        if days > longest:
            yield _point(PointCode.PERIOD_TOO_LONG, days=days, limit=longest)
        if policy is not None and period.first < policy.earliest:
            yield _point(
                PointCode.PERIOD_TOO_EARLY,
                first=period.first.isoformat(),
                earliest=policy.earliest.isoformat(),
            )
        if self.record.created > self.at + _CLOCKS_APART:
            yield _point(PointCode.CREATED_IN_FUTURE, created=self.record.created.isoformat())

    def _order(self) -> Iterator[Point]:
        record = self.record
        if record.revision == 1:
            return
        if record.previous_digest is None:
            yield _point(PointCode.PREDECESSOR_NOT_NAMED, revision=record.revision)
            return
        here = {one.digest for one in self.received or () if one.id == record.id}
        if record.previous_digest not in here:
            policy = self.standards.policy
            # Where nobody keeps count nothing can be missing from it.
            is_needed = policy is not None and policy.needs_predecessor and self.received is not None
            facts = (("revision", str(record.revision)), ("previous", record.previous_digest[:8]))
            yield Point(PointCode.PREDECESSOR_NOT_HERE, facts, refuses=is_needed)

    def _external(self) -> Iterator[Point]:
        edition = self._assessment.external.edition
        if edition is not None and edition > Edition(self.at.year, self.at.month):
            yield _point(PointCode.EXTERNAL_IN_FUTURE, edition=edition)

    def _panel(self) -> Iterator[Point]:
        policy, panel, instrument = self.standards.policy, self._assessment.panel, self.content.instrument
        members = len(panel.members)
        if policy is not None and members < policy.smallest_panel:
            yield _point(PointCode.PANEL_TOO_SMALL, members=members, limit=policy.smallest_panel)
        elif is_small(panel, instrument):
            yield _point(PointCode.PANEL_SMALL, members=members, limit=instrument.minimum_panel)
        off = {
            vote.dimension
            for vote in panel.votes
            if vote.score is not None and not vote.score.is_on_step(instrument.step)
        }
        for dimension in sorted(off):
            yield _point(PointCode.VOTE_OFF_STEP, dimension=dimension)

    def _completeness(self) -> Iterator[Point]:
        assessment, instrument = self._assessment, self.content.instrument
        findings = completeness.check(assessment, instrument, self.at.date(), _facts_of)
        blocking = set(completeness.blocking(findings))
        for finding in findings:
            code = _FINDINGS.get(finding.code)
            if code is None and finding in blocking:
                code = PointCode.INCOMPLETE
            if code is not None:
                yield _point(code, where=finding.where)

    def _consent(self) -> Iterator[Point]:
        confidential = [source for source in self._assessment.sources if source.is_confidential]
        if confidential:
            yield _point(PointCode.CONFIDENTIAL_INSIDE, count=len(confidential))
        unwilling = [one for one in self.content.identities if not one.may_be_named_in_bundle]
        if unwilling:
            yield _point(PointCode.NAME_WITHOUT_CONSENT, count=len(unwilling))

    def _training(self) -> Iterator[Point]:
        policy = self.standards.policy
        if self.record.is_training:
            if policy is not None and not policy.accepts_training:
                yield Point(PointCode.TRAINING_NOT_ACCEPTED)
            return
        texts = [entry.narrative for entry in self._assessment.dimensions]
        same = [text for text in texts if len(text) > _SHORTEST_PRACTICE and text in self.standards.practice]
        if len(same) >= _FEWEST_ALIKE:
            yield _point(PointCode.PRACTICE_RELABELLED, count=len(same))

    def _draft(self) -> Iterator[Point]:
        draft, print_draft = self.content.draft, self.standards.print_draft
        if draft is None or print_draft is None:
            return
        if not draft.startswith(_PDF):
            yield Point(PointCode.DRAFT_NOT_A_PDF)
            return
        document = AssessmentDocument(self._assessment, self.content.identities, self.content.withheld)
        # Printing takes as long as there are pages: a file that is meant to keep us busy is told instead.
        if len(document_to_json(document)) > _LONGEST_PRINTED:
            yield _point(PointCode.DRAFT_NOT_COMPARED, reason="too long")
            return
        try:
            printed = print_draft(self.content, self.record)
        except KnownError as error:
            yield _point(PointCode.DRAFT_NOT_COMPARED, reason=error.code.value)
            return
        if printed != draft:
            yield self._compared(draft, printed)

    def _compared(self, draft: bytes, printed: bytes) -> Point:
        """Return what there is to say of a draft that is not ours to the byte."""
        # What reads a foreign PDF is large, and not ours: of somebody unknown it reads none.
        if not self.is_trusted:
            return _point(PointCode.DRAFT_NOT_COMPARED, reason="sender unknown")
        pages = self.standards.read_pages(draft)
        if pages is None:
            return Point(PointCode.DRAFT_NOT_A_PDF)
        version = self.record.app_version
        # Another library may compress otherwise.
        if _words(pages) == _words(self.standards.read_pages(printed) or ()):
            return _point(PointCode.DRAFT_PRINTED_OTHERWISE, version=version)
        # Another version of this program words otherwise what stands on every paper; what people wrote it leaves.
        if version != self.standards.version:
            texts = self.standards.print_texts(self.content, self.record)
            if says_the_same(pages, texts):
                return _point(PointCode.DRAFT_WORDED_OTHERWISE, version=version)
        return _point(PointCode.DRAFT_IS_ANOTHER, version=version)


def _words(pages: Sequence[str]) -> list[str]:
    return ["".join(page.split()) for page in pages]


def _facts_of(text: str) -> TextFacts:
    return text_facts(text) if len(text) < _SHORT_TEXT else TextFacts(len(text.split()), ())


def _point(code: PointCode, **facts: object) -> Point:
    return Point(code, tuple((name, str(value)) for name, value in facts.items()))
