"""The verb of the people on the panel: members."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import Any

from eesee_desktop.cli.answer import Answer, UsageError
from eesee_desktop.cli.lookup import found_id, known_member
from eesee_desktop.cli.session import Session
from eesee_desktop.domain.ids import AssessmentId, MemberId
from eesee_desktop.domain.panel import Identity, is_small
from eesee_desktop.services import panel


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verb of this file."""
    members = verbs.add_parser(
        "members",
        help="show and change the members of the panel",
        description="--name and the options after it belong to the member of --add, --left, --back or --member.",
    )
    members.add_argument("id")
    one = members.add_mutually_exclusive_group()
    one.add_argument(
        "--add", metavar="ALIAS", nargs="?", const="", help="a new member; the next of M1, M2 … if no alias"
    )
    one.add_argument("--left", metavar="MEMBER", help="somebody left; the votes stay")
    one.add_argument("--back", metavar="MEMBER", help="somebody who left is back")
    one.add_argument("--remove", metavar="MEMBER", help="remove a member who has not voted")
    one.add_argument("--member", metavar="MEMBER", help="the member to name")
    members.add_argument("--name", help="who it is; an empty one forgets it, in the history too")
    members.add_argument("--organisation")
    members.add_argument(
        "--consent-report", action=argparse.BooleanOptionalAction, help="agreed to be named in the report"
    )
    members.add_argument(
        "--consent-bundle",
        action=argparse.BooleanOptionalAction,
        help="agreed to be named in the submission file",
    )
    members.add_argument("--names", action="store_true", help="also show who the members are")
    members.set_defaults(verb=_members)


def _members(session: Session, arguments: argparse.Namespace) -> Answer:
    workspace = session.workspace
    wanted = found_id(session, arguments.id)
    changed: MemberId | None = None
    # One transaction, because one call can add a member and name them: a name that is refused leaves no
    # member behind.
    with workspace.database.transaction():
        if arguments.add is not None:
            changed, _ = panel.add_member(workspace, wanted, arguments.add or None)
        named = arguments.left or arguments.back or arguments.remove or arguments.member
        if named:
            changed = known_member(panel.panel(workspace, wanted), named)
        if changed and (arguments.left or arguments.back):
            panel.set_member(workspace, wanted, changed, has_left=arguments.left is not None)
        if changed and arguments.remove:
            panel.remove_member(workspace, wanted, changed)
        _identify(session, wanted, changed, arguments)
    return _members_answer(session, wanted, shows_names=arguments.names or arguments.name is not None)


def _identify(
    session: Session, wanted: AssessmentId, member: MemberId | None, arguments: argparse.Namespace
) -> None:
    """Store what was said of who a member is; what was not said stays."""
    given = {
        "name": arguments.name,
        "organisation": arguments.organisation,
        "may_be_named_in_report": arguments.consent_report,
        "may_be_named_in_bundle": arguments.consent_bundle,
    }
    # None is "not said" and leaves what is stored, False is a consent that was taken back.
    said = {key: value for key, value in given.items() if value is not None}
    if not said:
        return
    if member is None or arguments.remove:
        raise UsageError("Say whose name it is, with --add or --member.")
    stored = {one.member: one for one in panel.identities(session.workspace, wanted)}
    identity = replace(stored.get(member, Identity(member, "")), **said)
    # Otherwise a consent would be stored without a person, and apply to whoever is named under this pseudonym
    # later.
    if not identity.name and "name" not in said:
        raise UsageError(f"Nobody has said who {member} is. Give --name with it.")
    if identity.name.strip():
        panel.set_identity(session.workspace, wanted, identity)
    else:
        panel.forget_identity(session.workspace, wanted, member)


def _members_answer(session: Session, wanted: AssessmentId, *, shows_names: bool) -> Answer:
    present = panel.panel(session.workspace, wanted)
    identities = {one.member: one for one in panel.identities(session.workspace, wanted)}
    instrument = session.workspace.instrument_of(wanted)
    rows: list[dict[str, Any]] = []
    lines: list[str] = []
    for member in present.members:
        identity = identities.get(member.id)
        cast = sum(vote.member == member.id for vote in present.votes)
        rows.append(
            {
                "id": member.id,
                "left": member.has_left,
                "votes": cast,
                "is_named": identity is not None,
                "consent_report": identity is not None and identity.may_be_named_in_report,
                "consent_bundle": identity is not None and identity.may_be_named_in_bundle,
                # Only on request: a terminal keeps what was printed, and somebody may be looking over the
                # shoulder.
                "name": identity.name if identity is not None and shows_names else None,
                "organisation": identity.organisation if identity is not None and shows_names else None,
            }
        )
        state = "left" if member.has_left else ""
        name = f"{identity.name}, {identity.organisation}".rstrip(", ") if identity and shows_names else ""
        agreed = ", ".join(
            word for word in ("report", "bundle") if identity is not None and rows[-1][f"consent_{word}"]
        )
        told = f"may be named in: {agreed}" if agreed else ""
        parts = (f"{member.id:20}", f"{cast:3} votes", state, name, told)
        lines.append("  ".join(part for part in parts if part))
    minimum = instrument.minimum_panel
    if is_small(present, instrument):
        lines.append(f"Members: {len(present.members)}; the method advises at least {minimum}.")
    return Answer({"id": wanted, "minimum": minimum, "members": rows}, tuple(lines))
