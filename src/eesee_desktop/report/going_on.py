"""What somebody needs to go on from the consortium's copy after nothing was left here: values, and their words.

Nothing that opens anything is on it. That a report was sent, about which country and when, is, and the sheet says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from eesee_desktop.domain.assessment import NetworkMember, StudyPeriod
from eesee_desktop.domain.ids import CountryCode
from eesee_desktop.domain.instrument import InstrumentRef
from eesee_desktop.report.content import Paper
from eesee_desktop.report.messages.phrases import LetterPhrase
from eesee_desktop.report.messages.words import Words


@dataclass(frozen=True, slots=True)
class GoingOn:
    """The last sealed revision of an assessment.

    Attributes:
        file: Name of the file that was sent.
        received: When a receipt says that it came in, aware; None without one.
        is_accepted: That receipt says that it was accepted.
        kept_back: Confidential sources, votes and names that the consortium does not have.
    """

    country: CountryCode
    period: StudyPeriod
    revision: int
    file: str
    digest: str
    check_code: str
    instrument: InstrumentRef
    received: datetime | None
    received_by: str
    is_accepted: bool
    kept_back: tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class GoingOnContent:
    """What the sheet says.

    Attributes:
        fingerprint: Of the signing key that goes with the workspace.
        made: Aware; the date of the document.
        language: Of the words, BCP 47.
    """

    member: NetworkMember
    fingerprint: str
    made: datetime
    revisions: tuple[GoingOn, ...]
    language: str
    app_version: str
    paper: Paper = Paper.A4


class LineRank(Enum):
    """How a line of the sheet is set."""

    TITLE = auto()
    HEADING = auto()
    BODY = auto()
    CODE = auto()


def sheet_lines(content: GoingOnContent) -> Iterator[tuple[LineRank, str]]:
    """Yield the lines of the sheet, from the first to the last."""
    words = Words(content.language)
    member = content.member
    yield LineRank.TITLE, words(LetterPhrase.GOING_ON)
    yield LineRank.BODY, words(LetterPhrase.GOING_ON_LEAD)
    yield LineRank.BODY, words.labelled(LetterPhrase.CARD_ORGANISATION, member.name)
    yield LineRank.BODY, words.labelled(LetterPhrase.CARD_NAME, member.principal)
    for one in content.revisions:
        period = words.period(one.period)
        yield (
            LineRank.HEADING,
            words(LetterPhrase.GOING_ON_REVISION, country=one.country, period=period, revision=one.revision),
        )
        yield LineRank.BODY, words(LetterPhrase.GOING_ON_FILE, name=one.file)
        yield LineRank.CODE, words(LetterPhrase.MAIL_CODE, check_code=one.check_code)
        yield LineRank.CODE, f"SHA-256 {one.digest}"
        ref = one.instrument
        yield LineRank.CODE, f"{ref.id} {ref.version}  SHA-256 {ref.sha256}"
        yield LineRank.BODY, _receipt_words(one, words)
        sources, votes, names = one.kept_back
        yield (
            LineRank.BODY,
            words(LetterPhrase.GOING_ON_KEPT_BACK, sources=sources, votes=votes, names=names),
        )
    yield LineRank.HEADING, words(LetterPhrase.GOING_ON_HOW)
    for number, phrase in enumerate(
        (
            LetterPhrase.GOING_ON_BEGIN,
            LetterPhrase.GOING_ON_ASK,
            LetterPhrase.GOING_ON_TAKE,
            LetterPhrase.GOING_ON_RECEIPT,
            LetterPhrase.GOING_ON_KEY,
        ),
        start=1,
    ):
        yield (
            LineRank.BODY,
            f"{words.numbering(number)}. {words(phrase, principal=member.principal, fingerprint=content.fingerprint)}",
        )


def sheet_text(content: GoingOnContent) -> str:
    """Return the sheet as plain text, one paragraph a line."""
    lines = (f"\n{text}" if rank is LineRank.HEADING else text for rank, text in sheet_lines(content))
    return "\n".join(lines) + "\n"


def _receipt_words(one: GoingOn, words: Words) -> str:
    if one.received is None:
        return words(LetterPhrase.GOING_ON_NO_RECEIPT)
    phrase = LetterPhrase.GOING_ON_RECEIVED if one.is_accepted else LetterPhrase.GOING_ON_REFUSED
    return words(phrase, day=words.day(one.received.date()), by=one.received_by)
