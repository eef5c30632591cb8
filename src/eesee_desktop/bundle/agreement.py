"""Whether the parts of a submission file tell one story."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from eesee_desktop.bundle import manifest
from eesee_desktop.bundle.faults import Fault, Refused
from eesee_desktop.bundle.payload import AssessmentDocument
from eesee_desktop.bundle.record import SubmissionRecord
from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.fit import unfit_part
from eesee_desktop.domain.instrument import Instrument

# Said twice in a submission on purpose: the record can be read and sorted without opening the assessment, so
# the two must not be able to differ.
_SHARED = ("id", "country", "period", "member", "revision", "is_training", "instrument")


def check_agreement(
    submission: SubmissionRecord,
    document: AssessmentDocument,
    instrument: Instrument,
    entries: Mapping[str, bytes],
) -> None:
    """Hold ``submission.json``, ``assessment.json``, ``instrument.toml`` and the attachments against each other.

    Raises:
        Refused: PARTS_DISAGREE naming the value; ATTACHMENT_NOT_NAMED naming the entry.
    """
    assessment = document.assessment
    for name in _SHARED:
        if getattr(submission, name) != getattr(assessment, name):
            raise Refused(Fault.PARTS_DISAGREE, value=name)
    # An export of a draft has the same form. Signed by hand, it must not pass as a submission.
    if not assessment.is_sealed:
        raise Refused(Fault.PARTS_DISAGREE, value="status")
    # There is nothing before the first. A digest here would let a forger claim a history that nobody can check.
    if submission.revision == 1 and submission.previous_digest is not None:
        raise Refused(Fault.PARTS_DISAGREE, value="previous_digest")
    _check_instrument(assessment, instrument, entries[manifest.INSTRUMENT])
    _check_attachments(assessment, entries)


def attachments_of(entries: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the attachments among the entries, by their SHA-256."""
    return {
        name.removeprefix("files/").partition(".")[0]: content
        for name, content in entries.items()
        if manifest.ATTACHMENT.fullmatch(name)
    }


def _check_instrument(assessment: Assessment, instrument: Instrument, raw: bytes) -> None:
    # Scores are recomputed with the file, and the document names it by its hash: a file with the same version
    # and other weights would give other scores.
    if hashlib.sha256(raw).hexdigest() != assessment.instrument.sha256:
        raise Refused(Fault.PARTS_DISAGREE, value="instrument")
    part = unfit_part(assessment, instrument)
    if part:
        raise Refused(Fault.PARTS_DISAGREE, value=part)


def _check_attachments(assessment: Assessment, entries: Mapping[str, bytes]) -> None:
    named = {
        manifest.attachment_name(source.attachment.sha256, source.attachment.extension)
        for source in assessment.sources
        if source.attachment is not None
    }
    for name, content in entries.items():
        if not manifest.ATTACHMENT.fullmatch(name):
            continue
        sha256 = hashlib.sha256(content).hexdigest()
        # The hash list has already pinned the bytes to the name; this pins the name to a source, so that no
        # file comes along unexplained.
        if name not in named or not name.startswith(f"files/{sha256}."):
            raise Refused(Fault.ATTACHMENT_NOT_NAMED, entry=name)
