"""The consortium's policy: what it accepts of a submission that is valid, as data that it signs.

It travels as a statement (:data:`statement.POLICY`) of one entry, ``policy.json``. Changing what is accepted is so a
matter of a new file with a higher number, and not of a new program.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache

from eesee_desktop.bundle.document_form import DocumentForm, Rule, refused_by_domain
from eesee_desktop.bundle.faults import Refused
from eesee_desktop.bundle.statement import POLICY, Statement, check_speaker, read_statement, write_statement
from eesee_desktop.bundle.strict_json import read_json
from eesee_desktop.codec.shapes import shape_of
from eesee_desktop.crypto.signers import AllowedSigner
from eesee_desktop.crypto.sshsig import PublicKey, SigningKey
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import CountryCode
from eesee_desktop.domain.instrument import InstrumentRef


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks for which countries.

    Attributes:
        principal: As in the register of members.
    """

    principal: str
    countries: tuple[CountryCode, ...]


@dataclass(frozen=True, slots=True)
class Policy:
    """What is accepted.

    Attributes:
        number: Rises with each policy; an older one is refused where a later one was held.
        instruments: The methods, each by its hash.
        earliest: No study period begins before this day.
        longest_days: No study period has more days.
        smallest_panel: No panel has fewer members.
        needs_predecessor: A revision above 1 is accepted only where the one that it follows is here.
        accepts_training: Practice assessments are accepted, marked as such.
    """

    number: int
    issued: datetime
    instruments: tuple[InstrumentRef, ...]
    speakers: tuple[Speaker, ...]
    earliest: date
    longest_days: int
    smallest_panel: int
    needs_predecessor: bool
    accepts_training: bool

    def lets_speak(self, principal: str, country: CountryCode) -> bool:
        """Tell whether a member speaks for a country."""
        return any(one.principal == principal and country in one.countries for one in self.speakers)


@cache
def policy_form() -> DocumentForm:
    """Return the form of the document."""
    return DocumentForm(
        "eesee-policy",
        "The document ``policy.json``: what the consortium accepts.",
        shape_of(Policy),
        {
            (Policy, "number"): Rule(lowest=1, highest=1_000_000),
            (Policy, "longest_days"): Rule(lowest=1, highest=36_500),
            (Policy, "smallest_panel"): Rule(lowest=0, highest=99),
            (Speaker, "principal"): Rule("[!-~]{1,200}"),
        },
    )


def parse_policy(data: bytes) -> Policy:
    """Return the policy that a document holds.

    Raises:
        KnownError: STATEMENT_NOT_VALID with the reason and the place.
    """
    try:
        written = policy_form().checked(read_json(data))
        try:
            return shape_of(Policy).read(written)
        except (KnownError, ValueError) as error:
            raise refused_by_domain(policy_form().body, written) from error
    except Refused as refused:
        raise _not_valid(refused, "policy.json") from refused


def write_policy(document: bytes, key: SigningKey) -> bytes:
    """Return a document signed as a policy, byte for byte as it is.

    Raises:
        KnownError: As :func:`parse_policy`.
    """
    parse_policy(document)
    return write_statement(POLICY, {"policy.json": document}, key)


def read_policy(
    data: bytes, *, signers: tuple[AllowedSigner, ...], revoked: Collection[PublicKey], at: datetime
) -> Policy:
    """Return a policy whose signer the register lets speak for the consortium.

    Raises:
        KnownError: STATEMENT_NOT_VALID with the reason.
    """
    try:
        statement: Statement = read_statement(data, POLICY)
        check_speaker(statement, signers=signers, revoked=revoked, at=at)
    except Refused as refused:
        raise _not_valid(refused) from refused
    return parse_policy(statement.entries["policy.json"])


def _not_valid(refused: Refused, entry: str = "") -> KnownError:
    facts = {**({"entry": entry} if entry else {}), **dict(refused.facts)}
    return KnownError(ErrorCode.STATEMENT_NOT_VALID, reason=refused.fault.value, **facts)
