"""``responses.json``: the member's answers to comments, which go with the revision that was altered for them.

The entry is optional: a submission without answers is the same bytes as ever.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from eesee_desktop.bundle.document_form import REVISION, RULES, DocumentForm, Rule
from eesee_desktop.bundle.faults import Fault, Refused
from eesee_desktop.bundle.record import SubmissionRecord
from eesee_desktop.bundle.strict_json import write_json
from eesee_desktop.codec.shapes import shape_of
from eesee_desktop.domain.comments import Response, Responses
from eesee_desktop.domain.errors import KnownError
from eesee_desktop.domain.ids import AssessmentId, CommentId
from eesee_desktop.domain.narrative import LONGEST_TEXT_CHARACTERS

ROUND = Rule(lowest=1, highest=9999)
COMMENT_ID = RULES[AssessmentId]
ADDRESS = Rule("[a-z0-9_.]{1,60}")


@dataclass(frozen=True, slots=True)
class _Document:
    """The answers that go with a revision.

    Attributes:
        id: Of the submission.
        round: Of the comments file that is answered.
    """

    id: AssessmentId
    revision: int
    round: int
    responses: tuple[Response, ...]


@cache
def responses_form() -> DocumentForm:
    """Return the form of the document."""
    return DocumentForm(
        "eesee-responses",
        "The document ``responses.json``: what the member answers to the comments of the consortium.",
        shape_of(_Document),
        {
            (_Document, "revision"): REVISION,
            (_Document, "round"): ROUND,
            CommentId: COMMENT_ID,
            (Response, "address"): ADDRESS,
            (Response, "text"): Rule(
                longest=LONGEST_TEXT_CHARACTERS,
                description="Empty where the wording that was proposed stands there now.",
            ),
            (Response, "by"): Rule(shortest=1, longest=400),
        },
    )


def responses_to_json(responses: Responses, assessment: AssessmentId, revision: int) -> bytes:
    """Return the bytes of ``responses.json``."""
    document = _Document(assessment, revision, responses.round, responses.items)
    return write_json(responses_form().head() | shape_of(_Document).write(document))


def read_responses(value: object) -> tuple[Responses, AssessmentId, int]:
    """Return the answers that strict JSON holds, and the submission and revision that they say they go with.

    Raises:
        Refused: FORMAT_UNKNOWN, FORMAT_TOO_NEW or VALUE_REFUSED.
    """
    written = responses_form().checked(value)
    seen: set[str] = set()
    for place, one in enumerate(written["responses"]):
        if one["comment"] in seen:
            raise Refused(Fault.VALUE_REFUSED, where=f"/responses/{place}", problem="doubled")
        seen.add(one["comment"])
    try:
        document = shape_of(_Document).read(written)
    except (KnownError, ValueError) as error:
        raise Refused(Fault.VALUE_REFUSED, where="/responses", problem=type(error).__name__) from error
    return Responses(document.round, document.responses), document.id, document.revision


def check_responses(read: tuple[Responses, AssessmentId, int], submission: SubmissionRecord) -> Responses:
    """Return the answers if they belong to the submission that they came with.

    Raises:
        Refused: PARTS_DISAGREE.
    """
    responses, wanted, revision = read
    # To the first revision nobody could have asked anything: it was never anywhere.
    if (wanted, revision) != (submission.id, submission.revision) or revision == 1:
        raise Refused(Fault.PARTS_DISAGREE, value="responses")
    return responses
