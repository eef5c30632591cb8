"""A member and the consortium's desk, each with a workspace of its own, and the files that travel between them."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from fractions import Fraction
from pathlib import Path

from eesee_desktop.crypto.sshsig import SigningKey
from eesee_desktop.domain.assessment import NetworkMember, StudyPeriod
from eesee_desktop.domain.ids import AssessmentId, CountryCode
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.domain.role import Role
from eesee_desktop.domain.score import printed
from eesee_desktop.services import assessments, register, submissions
from eesee_desktop.services.submissions import SealingChoice
from eesee_desktop.services.workspace import Workspace, latest_instrument
from eesee_desktop.services.workspace_opening import create_workspace
from eesee_desktop.storage.enrolled_keys import EnrolledKey
from eesee_desktop.storage.heads import Head, ListedFigure, ReceivedKey
from eesee_desktop.storage.received import Received
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


def add_years(desk: Workspace) -> None:
    """List submissions of several countries and years, as if they had come in; their files are not there."""
    instrument = latest_instrument()
    chance = random.Random(11)  # noqa: S311  figures to look at
    for country, first in (("BOL", 2021), ("KEN", 2022), ("SEN", 2024), ("ZMB", 2021), ("COD", 2023)):
        for year in range(first, 2026):
            key = ReceivedKey(f"{country.lower()}@eusee", AssessmentId(f"{chance.getrandbits(128):032x}"), 1)
            at = datetime(year + 1, 2, 1, 12, tzinfo=UTC)
            code = CountryCode(country)
            digest = f"{chance.getrandbits(256):064x}"
            desk.desk.received.add(Received(key.principal, key.submission_id, 1, code, digest, at))
            head = Head(
                key=key,
                country=code,
                period=StudyPeriod(date(year, 1, 1), date(year, 12, 31)),
                is_training=False,
                member_name="Example Alliance",
                instrument=instrument.ref,
                are_weights_provisional=True,
                public_key=desk.signing_key.public.openssh,
                check_code="00000 00000 00000 00000",
                digest=digest,
                at=at,
                notices=0,
                taken_by=CONSORTIUM.name,
            )
            desk.desk.heads.add(head, tuple(_figures(instrument, chance)))


def _figures(instrument: Instrument, chance: random.Random) -> Iterator[ListedFigure]:
    for principle in instrument.principles:
        for dimension in (None, *(one.id for one in principle.dimensions)):
            exact = Fraction(chance.randint(10, 50), 10)
            yield ListedFigure(principle.id, dimension, exact, printed(exact), None, "", "", "", "")
