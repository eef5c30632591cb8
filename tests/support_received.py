"""Sealed files as many members send them over the years, made from values, without a workspace for each."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path

from eesee_desktop.bundle.archive import read_archive
from eesee_desktop.bundle.letters import Enrolment, write_enrolment
from eesee_desktop.bundle.manifest import MANIFEST, digest_of
from eesee_desktop.bundle.writing import SubmissionContent, write_bundle
from eesee_desktop.crypto.sshsig import SigningKey
from eesee_desktop.domain.assessment import NetworkMember, StudyPeriod
from eesee_desktop.domain.ids import AssessmentId, CountryCode
from eesee_desktop.services.workspace import latest_instrument
from support_workspace import fitted_example

MADE = datetime(2025, 7, 1, 9, tzinfo=UTC)
LAST_YEAR = 2024


@dataclass(frozen=True)
class Sender:
    """A member who sends files.

    Attributes:
        enrolment: The file by which the consortium learns the key.
    """

    member: NetworkMember
    key: SigningKey = field(repr=False)

    @classmethod
    def of(cls, country: str) -> Sender:
        """Return the member of a country, with the same key each time."""
        member = NetworkMember(f"Network of {country}", CountryCode(country), f"{country.lower()}@eusee")
        return cls(member, SigningKey.from_bytes(hashlib.sha256(country.encode()).digest()))

    @property
    def enrolment(self) -> bytes:
        """The file by which the consortium learns the key."""
        said = Enrolment(
            self.member.name, self.member.country, self.member.principal, self.key.public.openssh, MADE
        )
        return write_enrolment(said, self.key)

    def sealed(self, years: int, revisions: int = 1) -> Iterator[bytes]:
        """Yield the sealed files of the last years, each revision after the one before."""
        example, instrument = fitted_example(), latest_instrument()
        for year in range(LAST_YEAR, LAST_YEAR - years, -1):
            named = hashlib.sha256(f"{self.member.country} {year}".encode()).hexdigest()[:32]
            assessment = replace(
                example,
                id=AssessmentId(named),
                country=self.member.country,
                member=self.member,
                period=StudyPeriod(date(year, 1, 1), date(year, 12, 31)),
            )
            before = None
            for revision in range(1, revisions + 1):
                context = f"{assessment.context}\n\nAs it stood in revision {revision}."
                content = SubmissionContent(
                    replace(assessment, revision=revision, context=context),
                    instrument,
                    MADE,
                    "0.1.0",
                    previous_digest=before,
                )
                data = write_bundle(content, self.key)
                before = digest_of(read_archive(data).entries[MANIFEST])
                yield data


def folder_of(sender: Sender, folder: Path, count: int) -> Path:
    """Write the sealed files of a member, one assessment a year, and return the folder."""
    for number, data in enumerate(sender.sealed(count)):
        (folder / f"{number:02d}.eesee").write_bytes(data)
    return folder
