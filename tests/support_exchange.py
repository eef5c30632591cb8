"""A member and a desk of the consortium that know each other's keys, and files that go between them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from eesee_desktop.domain.assessment import NetworkMember
from eesee_desktop.domain.ids import AssessmentId, CountryCode
from eesee_desktop.services import answers, comments, register, submissions
from eesee_desktop.services.receiving import CameIn, Given, ReceivedSubmission, receive
from eesee_desktop.services.submissions import SealingChoice
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.services.workspace_opening import create_workspace
from eesee_desktop.storage.reviews import SubmissionKey
from eesee_desktop.system.randomness import random_bytes
from support_workspace import CHEAP, PASSPHRASE, StillClock, add_example, counted_ids, make_workspace

_QUICKLY = SealingChoice(recipients=(), with_draft=False)


class Exchange:
    """The two, and what lies between.

    Attributes:
        id: Of the assessment.
        key: The same at the desk.
    """

    def __init__(self, member: Workspace, desk: Workspace, post: Path, clock: StillClock) -> None:
        self.member, self.desk, self.post, self.clock = member, desk, post, clock
        self.id: AssessmentId = add_example(member).id
        self.key = SubmissionKey(member.member.principal, self.id)
        known, _ = register.add(desk, register.enrolment_of(member))
        register.confirm(desk, known.principal, known.public.digits)

    def send(self, choice: SealingChoice = _QUICKLY) -> ReceivedSubmission:
        """Seal the assessment, opened again where it was sealed, and let the desk receive it."""
        if self.member.assessments.load(self.id).is_sealed:
            submissions.reopen(self.member, self.id)
        self.clock.pass_time(3600)
        sealed, _ = submissions.seal(self.member, self.id, self.post, choice)
        came = CameIn(sealed.path.name, sealed.path.read_bytes())
        return receive(self.desk, came, Given())

    def ask(self) -> bytes:
        """Let the desk write its comments file, and the member take it in."""
        self.clock.pass_time(3600)
        data, _, _ = comments.sign_comments(self.desk, self.key)
        self.take(data)
        return data

    def take(self, data: bytes) -> bool:
        """Let the member take a comments file in; tell whether it was new."""
        digits = self.desk.signing_key.public.digits
        return answers.take_comments(self.member, data, compared=digits)[1]


@contextmanager
def exchange(folder: Path) -> Iterator[Exchange]:
    """Give a member with a complete assessment and a desk that knows the member's key."""
    clock, post = StillClock(), folder / "post"
    post.mkdir()
    member, _ = make_workspace(folder / "member", clock)
    desk, _ = create_workspace(
        folder / "desk",
        PASSPHRASE,
        NetworkMember("Consortium desk", CountryCode("BEL"), "desk@eusee"),
        clock=clock,
        new_id=counted_ids(0x900000),
        random=random_bytes,
        cost=CHEAP,
    )
    with member, desk:
        yield Exchange(member, desk, post, clock)
