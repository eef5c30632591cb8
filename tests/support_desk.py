"""A member and the consortium's desk, each with a workspace of its own, and the files that travel between them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from eesee_desktop.crypto.sshsig import SigningKey
from eesee_desktop.domain.assessment import NetworkMember
from eesee_desktop.domain.ids import AssessmentId, CountryCode
from eesee_desktop.domain.role import Role
from eesee_desktop.services import assessments, register, submissions
from eesee_desktop.services.submissions import SealingChoice
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.services.workspace_opening import create_workspace
from eesee_desktop.storage.enrolled_keys import EnrolledKey
from eesee_desktop.system.randomness import random_bytes
from support_workspace import CHEAP, PASSPHRASE, StillClock, add_example, counted_ids, make_workspace

CONSORTIUM = NetworkMember("Consortium desk", CountryCode("BEL"), "consortium@eusee")
NEW_WORDS = "The context was written anew: a law of associations was passed, and nobody has seen it work yet."


@dataclass(frozen=True)
class Post:
    """What a member sends.

    Attributes:
        enrolment: By which the desk learns the key.
        first, second: Revisions 1 and 2.
        digits: Of the key, as read aloud.
    """

    enrolment: Path
    first: Path
    second: Path
    digits: str


def make_desk(folder: Path, clock: Callable[[], datetime] | None = None) -> Workspace:
    """Make a workspace of the consortium and return it open."""
    made, _ = create_workspace(
        folder,
        PASSPHRASE,
        CONSORTIUM,
        clock=clock or StillClock(),
        new_id=counted_ids(0x400000),
        random=random_bytes,
        cost=CHEAP,
        is_code_kept=False,
    )
    made.ui_state.set(Role.__name__, Role.CONSORTIUM)
    return made


def make_post(folder: Path, clock: StillClock | None = None) -> Post:
    """Let a member seal two revisions into a folder, and write the enrolment file."""
    folder.mkdir(parents=True, exist_ok=True)
    still = clock or StillClock()
    member, _ = make_workspace(folder / "member", still)
    enrolment = folder / "per.eesee-enrolment"
    enrolment.write_bytes(register.enrolment_of(member))
    wanted: AssessmentId = add_example(member).id
    made, _ = submissions.seal(member, wanted, folder, SealingChoice(with_draft=False))
    submissions.reopen(member, wanted)
    assessments.set_field(member, wanted, "context", NEW_WORDS)
    still.pass_time(60)
    again, _ = submissions.seal(member, wanted, folder, SealingChoice(with_draft=False))
    digits = member.signing_key.public.digits
    member.close()
    return Post(enrolment, made.path, again.path, digits)


def enrol(desk: Workspace, post: Post) -> EnrolledKey:
    """Let the desk know the key of a member, confirmed."""
    key, _ = register.add(desk, post.enrolment.read_bytes())
    return register.confirm(desk, key.public.fingerprint, post.digits)[0]


def add_members(desk: Workspace) -> None:
    """Fill the register with keys in every state."""
    at = desk.clock()
    members = (
        ("Asociación Ejemplo por los Derechos y la Participación Ciudadana", "BOL", "bol@eusee"),
        ("Example Alliance", "KEN", "ken@eusee"),
        ("Réseau Exemple", "SEN", "sen@eusee"),
        ("Example Forum", "ZMB", "zmb@eusee"),
    )
    for number, (name, country, principal) in enumerate(members):
        public = SigningKey.generate(random_bytes).public
        key = EnrolledKey(public, principal, name, CountryCode(country), at)
        desk.desk.enrolled.put(key, by=CONSORTIUM.name, at=at)
        if number:
            register.confirm(desk, public.fingerprint, public.digits)
        if number == 2:
            register.revoke(desk, public.fingerprint, at)
