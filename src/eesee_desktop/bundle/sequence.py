"""Revisions of one submission: none replaced behind our back, none going backwards, gaps shown."""

from __future__ import annotations

from collections.abc import Sequence

from eesee_desktop.bundle.faults import Fault, Refused
from eesee_desktop.bundle.record import SubmissionRecord
from eesee_desktop.bundle.verdict import Notice, NoticeCode, ReceivedRevision


def check_sequence(
    submission: SubmissionRecord, digest: str, received: Sequence[ReceivedRevision]
) -> list[Notice]:
    """Hold a submission against the revisions of it that were taken in before.

    Raises:
        Refused: REVISION_REPLACED if this revision came before with other content, an alarm; PREVIOUS_DIFFERS if it
            follows another content than the one we hold; REVISION_LOWER if a later one is here already.
    """
    # By id, which stays over revisions: country and period are no key, since a member may begin an assessment
    # anew.
    before = {one.revision: one.digest for one in received if one.id == submission.id}
    # The same bytes again: somebody sent the mail twice. Neither news nor a reason for alarm.
    if before.get(submission.revision) == digest:
        return [Notice(NoticeCode.ALREADY_RECEIVED, (("revision", str(submission.revision)),))]
    # Two different files with one number are the strongest sign of forgery that a receiver can see. It is
    # checked before "older", or an attacker could hide the alarm by choosing a low number.
    if submission.revision in before:
        raise Refused(
            Fault.REVISION_REPLACED,
            revision=submission.revision,
            received=before[submission.revision],
            found=digest,
        )
    latest = max(before, default=0)
    if submission.revision < latest:
        raise Refused(Fault.REVISION_LOWER, revision=submission.revision, latest=latest)
    # A gap is told and not refused: files get lost in the mail, and the next one has to be readable all the
    # same.
    if submission.revision > latest + 1:
        facts = (("latest", str(latest)), ("revision", str(submission.revision)))
        return [Notice(NoticeCode.REVISION_GAP, facts)]
    # There is nothing to compare with the first time: a receiver may join with revision 3.
    if before and submission.previous_digest != before[latest]:
        raise Refused(
            Fault.PREVIOUS_DIFFERS,
            revision=submission.revision,
            expected=before[latest],
            found=submission.previous_digest,
        )
    return []
