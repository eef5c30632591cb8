"""What a report or a list of sources would alter, for the assessment it is meant for; nothing is stored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from eesee_desktop.domain.assessment import StudyPeriod
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.intake.account import Account, Piece
from eesee_desktop.intake.reports.reading import QUESTIONS, Destination, Reply, ReportReading
from eesee_desktop.intake.sources.entries import SourceWhy
from eesee_desktop.intake.sources.reading import ADD, LEAVE_OUT, SourcesReading
from eesee_desktop.messages.sources_account import sources_account_words
from eesee_desktop.services import assessments, intake, sources_exchange
from eesee_desktop.services.incoming import Incoming, IncomingKind
from eesee_desktop.services.intake import ReportTaken
from eesee_desktop.services.workspace import Workspace, latest_instrument
from eesee_desktop.ui.section.account_view import Question
from eesee_desktop.ui.words.catalogue import report_account_told
from eesee_desktop.ui.words.dates import month_words
from eesee_desktop.ui.words.places import place_name, screen_language
from eesee_desktop.ui.words.placing import listed, put

translate = QCoreApplication.translate
_NAMED = 3  # as many fields as one reads in a line


@dataclass(frozen=True, slots=True)
class Prospect:
    """What would be altered.

    Attributes:
        said: In a line.
        is_something: Anything at all.
    """

    account: Account
    said: str
    questions: tuple[Question, ...] = ()
    is_something: bool = True


class Looking:
    """Reads a file anew for each assessment that it might be for, and for each answer."""

    def __init__(self, workspace: Workspace, incoming: Incoming) -> None:
        self._workspace = workspace
        self._incoming = incoming
        # What was answered is no question any more when it is read again, and must not vanish.
        self._asked: dict[str, dict[Destination, Piece]] = {}
        self._alike: set[AssessmentId] = set()  # for which something was asked before it was answered

    def look(self, target: str, answers: Mapping[str, str]) -> Prospect:
        """Return what would be altered.

        Args:
            target: The assessment; empty for one that is yet to be made.

        Raises:
            KnownError: as of the reader.
        """
        if self._incoming.kind is IncomingKind.SOURCES:
            return self._sources(AssessmentId(target), answers)
        return self._report(target, answers)

    def words_of(self, piece: Piece) -> str:
        """Return what became of a piece, in the language of the screen."""
        if self._incoming.kind is IncomingKind.SOURCES:
            return sources_account_words(piece, translate)
        return report_account_told(piece, latest_instrument(screen_language()))

    def _asked_words(self, piece: Piece) -> str:
        if piece.reason == Destination.SECOND_REPORT:
            words = translate("bring in", "A second report seems to begin in line %1")
            return put(words, piece.place.line)
        return self.words_of(piece)

    def _sources(self, target: AssessmentId, answers: Mapping[str, str]) -> Prospect:
        takes_alike = answers.get(SourceWhy.ALIKE.value) == ADD
        reading = sources_exchange.read_list(
            self._workspace, target, self._incoming.data, takes_alike=takes_alike
        )
        if reading.held:
            self._alike.add(target)
        return Prospect(
            reading.account,
            self._said_of_sources(reading),
            (_alike_question(answers.get(SourceWhy.ALIKE.value, LEAVE_OUT)),)
            if target in self._alike
            else (),
            is_something=bool(reading.sources),
        )

    def _said_of_sources(self, reading: SourcesReading) -> str:
        said = translate("bring in", "New sources: %1. Parts not taken: %2.")
        said = put(said, len(reading.sources), len(reading.account.to_look_at))
        return said + _said_of_encoding(reading.encoding)

    def _report(self, target: str, answers: Mapping[str, str]) -> Prospect:
        accepted = accepted_in(answers)
        facts, is_something = "", True
        if target:
            report = intake.look_at_report_for(
                self._workspace, AssessmentId(target), self._incoming.data, accepted=accepted
            )
            reading, is_something = report.reading, bool(report.taken)
            facts = _said_of_time(reading, assessments.load(self._workspace, AssessmentId(target)).period)
            facts += _said_of_same(report) + _said_of_kept(report.kept)
        else:
            reading = intake.look_at_new_report(self._workspace, self._incoming.data, accepted)
        asked = self._asked.setdefault(target, {})
        asked |= {Destination(piece.reason): piece for piece in reading.account.asked}
        questions = tuple(
            _report_question(self._asked_words(piece), one, answers.get(one.value, ""))
            for one, piece in asked.items()
            if one in QUESTIONS
        )
        is_something = is_something and _has_something(reading)
        return Prospect(reading.account, _said_of_report(reading, facts), questions, is_something)


def accepted_in(answers: Mapping[str, str]) -> tuple[Destination, ...]:
    """Return what of a report is taken all the same."""
    return tuple(one for one in QUESTIONS if answers.get(one.value) == Reply.TAKE)


def left_in(answers: Mapping[str, str]) -> bool:
    """Tell whether somebody said that a report of another country or period is not to be taken."""
    return any(
        answers.get(one.value) == Reply.LEAVE for one in QUESTIONS if one is not Destination.SECOND_REPORT
    )


def _has_something(reading: ReportReading) -> bool:
    return bool(reading.values or reading.recommendations)


def _said_of_report(reading: ReportReading, facts: str) -> str:
    account = reading.account
    said = translate("bring in", "Paragraphs: %1, not taken: %2.")
    said = put(said, len(account.pieces), len(account.to_look_at))
    if reading.without_score:
        words = translate("bring in", "No score was found for principle %1.")
        said += " " + put(words, listed(reading.without_score))
    return said + facts + _said_of_encoding(reading.encoding)


def _said_of_time(reading: ReportReading, period: StudyPeriod) -> str:
    """Say where a report is of an earlier time than the assessment."""
    if not reading.published or int(reading.published[:4]) >= period.last.year:
        return ""
    words = translate(
        "bring in", "The report is of %1, before this period: its scores become the previous scores."
    )
    month = date(int(reading.published[:4]), int(reading.published[5:7]), 1)
    return " " + put(words, month_words(month))


def _said_of_same(report: ReportTaken) -> str:
    """Say how many fields hold already what the report has."""
    if not report.same:
        return ""
    same = translate("bring in", "Fields that hold this text already: %1.")
    same = put(same, len(report.same))
    if not report.taken:
        same = translate("bring in", "Nothing new.") + " " + same
    return f" {same}"


def _said_of_kept(kept: tuple[str, ...]) -> str:
    """Return what stays as it is: the first few by name, and how many there are; empty for nothing."""
    if not kept:
        return ""
    words = translate("bring in", "Left alone, because the assessment already has text there (%2): %1")
    names = [place_name(name, latest_instrument(screen_language())) for name in kept[:_NAMED]]
    said = put(words, listed(names), len(kept))
    return f" {said}" + (" …" if len(kept) > _NAMED else ".")


def _said_of_encoding(encoding: str) -> str:
    if encoding == "utf-8":
        return ""
    words = translate("bring in", "The file is not in UTF-8; it was read as %1.")
    return " " + put(words, encoding)


def _report_question(words: str, asked: Destination, answer: str) -> Question:
    if asked is Destination.SECOND_REPORT:
        answers = (
            (Reply.LEAVE.value, translate("bring in", "Stop there")),
            (Reply.TAKE.value, translate("bring in", "Read on: it is one report")),
        )
        return Question(asked.value, words, answers, answer or Reply.LEAVE.value)
    answers = (
        (Reply.TAKE.value, translate("bring in", "Take the report all the same")),
        (Reply.LEAVE.value, translate("bring in", "Do not take the report")),
    )
    return Question(asked.value, words, answers, answer)


def _alike_question(answer: str) -> Question:
    return Question(
        SourceWhy.ALIKE.value,
        translate("bring in", "Works with the title of one that is there, and another address or date"),
        (
            (LEAVE_OUT, translate("bring in", "Leave them out")),
            (ADD, translate("bring in", "Add them: they are other works")),
        ),
        answer,
    )
