"""Verbs on the file of the workspace: check-workspace, salvage."""

from __future__ import annotations

import argparse
from typing import Any

from eesee_desktop.cli.answer import Answer, ExitCode, UsageError
from eesee_desktop.cli.session import Session
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.messages.damage import account_lines, damage_sentence, fault_words, total_sentence
from eesee_desktop.services.damage import AccountOfAll, AccountOfOne, Salvage, prepare_salvage
from eesee_desktop.services.full_check import FullCheck, check_workspace
from eesee_desktop.services.workspace import has_workspace
from eesee_desktop.services.workspace_opening import open_workspace


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verbs of this file."""
    check = verbs.add_parser(
        "check-workspace",
        help="check every page, hash, submission and history of the workspace; changes nothing",
    )
    check.set_defaults(verb=_check)
    salvage = verbs.add_parser(
        "salvage", help="make a new workspace of what is whole in a damaged one, which stays beside it"
    )
    salvage.set_defaults(verb=_salvage)


def _check(session: Session, _: argparse.Namespace) -> Answer:
    passphrase = _passphrase(session)
    try:
        with open_workspace(
            session.folder, passphrase=passphrase, clock=session.clock, new_id=session.new_id
        ) as workspace:
            # A large file is only begun to be checked while it opens.
            return _answer(check_workspace(workspace))
    except KnownError as error:
        if error.code is not ErrorCode.DATABASE_DAMAGED:
            raise
    # Looked at without being opened, and nothing of it is kept.
    salvage = _prepared(session, passphrase)
    salvage.discard()
    account = salvage.account
    lines = (
        f"DAMAGED: {damage_sentence(account.damage)}",
        f"What a salvage would bring back: {total_sentence(account)}",
        *account_lines(account, _name_of),
        "`eesee salvage` makes a new workspace of it. Nothing was changed.",
    )
    return Answer({"whole": False, **_data(account)}, lines, ExitCode.NO)


def _answer(found: FullCheck) -> Answer:
    counted = (
        f"Assessments loaded: {found.assessments}. Sealed files verified: {found.submissions}. "
        f"Entries of the history followed: {found.entries}."
    )
    faults = [fault_words(fault) for fault in found.faults]
    data: dict[str, Any] = {
        "whole": found.is_whole,
        "assessments": found.assessments,
        "submissions": found.submissions,
        "entries": found.entries,
        "faults": [
            {
                "kind": fault.kind.value,
                "assessment": fault.assessment,
                "where": fault.where,
                "sentence": words,
            }
            for fault, words in zip(found.faults, faults, strict=True)
        ],
    }
    if found.is_whole:
        return Answer(data, ("Every page of the workspace is whole.", counted))
    return Answer(data, (f"Things that are wrong: {len(faults)}.", *faults, counted), ExitCode.NO)


def _salvage(session: Session, _: argparse.Namespace) -> Answer:
    passphrase = _passphrase(session)
    salvage = _prepared(session, passphrase)
    account = salvage.account
    if not account.is_damaged:
        salvage.discard()
        raise UsageError(
            "The workspace is whole; there is nothing to salvage. `eesee check-workspace` says more."
        )
    kept = salvage.take_place()
    lines = (
        total_sentence(account),
        *account_lines(account, _name_of),
        f"The damaged file was kept: {kept}",
    )
    code = ExitCode.NO if account.lost or account.may_lack_more else ExitCode.DONE
    return Answer({"kept": str(kept), **_data(account)}, lines, code)


def _passphrase(session: Session) -> str:
    if not has_workspace(session.folder):
        raise KnownError(ErrorCode.WORKSPACE_NOT_FOUND, path=str(session.folder))
    return session.passphrase()


def _prepared(session: Session, passphrase: str) -> Salvage:
    return prepare_salvage(
        session.folder,
        passphrase=passphrase,
        clock=session.clock,
        new_id=session.new_id,
        random=session.random,
    )


def _name_of(one: AccountOfOne) -> str:
    return f"{one.country} {one.period.first.isoformat()} to {one.period.last.isoformat()}"


def _data(account: AccountOfAll) -> dict[str, Any]:
    return {
        "pages": account.damage.pages,
        "bad_pages": len(account.damage.bad) + account.damage.hurt_frames,
        "recovered": account.recovered,
        "lost": account.lost,
        "may_lack_more": account.may_lack_more,
        "losses": [
            {
                "kind": loss.kind.value,
                "assessment": loss.assessment,
                "where": loss.where,
                "from_history": loss.is_from_history,
            }
            for loss in (*(loss for one in account.assessments for loss in one.losses), *account.others)
        ],
    }
