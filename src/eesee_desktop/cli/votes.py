"""Verbs of votes: vote, votes, import-votes."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

from eesee_desktop.cli.account import account_lines, account_rows
from eesee_desktop.cli.answer import Answer, ExitCode, UsageError
from eesee_desktop.cli.lookup import found_id, known_dimension, known_member, parsed_score
from eesee_desktop.cli.session import Session, read_bytes
from eesee_desktop.domain.disagreement import disagreement_of
from eesee_desktop.domain.ids import AssessmentId, DimensionId, MemberId
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.domain.panel import Ballot, Panel, Round, Spread, last_round, spread_of, votes_on
from eesee_desktop.domain.score import printed
from eesee_desktop.domain.sheet import ABSTAINED, option_of
from eesee_desktop.messages.votes_account import votes_account_words
from eesee_desktop.services import panel, votes_intake
from eesee_desktop.services.outgoing import write_out
from eesee_desktop.tables.votes import vote_lines, votes_table
from eesee_desktop.tables.writing import csv_of, xlsx_of

# A sign of its own rather than an empty argument, which scripts pass by mistake.
_CLEARED = "-"
_SHEET_ROUNDS = {"1": Round.FIRST, "2": Round.SECOND, "skip": None}


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verbs of this file."""
    vote = verbs.add_parser("vote", help="enter one member's own score")
    vote.add_argument("id")
    vote.add_argument("member", help="pseudonym, such as M1")
    vote.add_argument("round", type=int, choices=[1, 2])
    vote.add_argument("field", metavar="FIELD", help="dimension, such as 2.1")
    vote.add_argument("value", metavar="VALUE", help=f"1 to 5, {ABSTAINED}, or {_CLEARED} for no vote at all")
    vote.set_defaults(verb=_vote)

    votes = verbs.add_parser("votes", help="show the votes with their spread, or write them as a table")
    votes.add_argument("id")
    votes.add_argument("-o", "--output", type=Path, metavar="FILE", help="FILE.csv or FILE.xlsx")
    votes.add_argument("--lines", action="store_true", help="in FILE.csv one vote a line")
    votes.set_defaults(verb=_votes)

    taking = verbs.add_parser("import-votes", help="import votes from a table")
    taking.add_argument("id")
    taking.add_argument("file", type=Path, metavar="FILE", help="FILE.csv, FILE.xlsx or FILE.ods")
    taking.add_argument(
        "--round",
        type=int,
        choices=[1, 2],
        default=1,
        help="round of the votes, where the table does not say",
    )
    taking.add_argument(
        "--sheet",
        action="append",
        default=[],
        type=_sheet,
        metavar="NAME=1|2|skip",
        help="of which round the votes on a sheet are, or that it is left out",
    )
    taking.add_argument("--overwrite", action="store_true", help="also replace votes with another score")
    taking.add_argument(
        "--pseudonyms",
        action="store_true",
        help="what names the members are pseudonyms, whatever they look like",
    )
    taking.add_argument("--dry-run", action="store_true", help="only say what would be entered")
    taking.set_defaults(verb=_import_votes)


def _sheet(text: str) -> tuple[str, Round | None]:
    """Return what was said of a sheet: its name, and its round, None for one that is left out."""
    name, _, said = text.rpartition("=")
    if said not in _SHEET_ROUNDS:
        raise argparse.ArgumentTypeError(f"{text} should be NAME=1, NAME=2 or NAME=skip")
    return name, _SHEET_ROUNDS[said]


def _vote(session: Session, arguments: argparse.Namespace) -> Answer:
    workspace = session.workspace
    wanted = found_id(session, arguments.id)
    present = panel.panel(workspace, wanted)
    dimension = known_dimension(workspace.instrument_of(wanted), arguments.field)
    place = Ballot(known_member(present, arguments.member), Round(arguments.round), dimension)
    # Told in the answer, since a vote is replaced without a question: a typo can be taken back from what is
    # on screen.
    before = next((option_of(vote.score) for vote in present.votes if vote.place == place), None)
    text = arguments.value.strip().lower()
    after: str | None = None
    if text == _CLEARED:
        panel.clear_vote(workspace, wanted, place)
    else:
        score = None if text == ABSTAINED else parsed_score(text, place.dimension)
        panel.set_vote(workspace, wanted, place, score)
        after = option_of(score)
    data = {
        "id": wanted,
        "member": place.member,
        "round": place.round.value,
        "dimension": dimension,
        "value": after,
        "previous": before,
    }
    was = f" (was {before})" if before is not None and before != after else ""
    return Answer(
        data, (f"{place.member}, round {place.round.value}, {dimension}: {after or 'no vote'}{was}",)
    )


def _votes(session: Session, arguments: argparse.Namespace) -> Answer:
    wanted = found_id(session, arguments.id)
    present = panel.panel(session.workspace, wanted)
    instrument = session.workspace.instrument_of(wanted)
    if arguments.output is None:
        return _votes_shown(wanted, present, instrument)
    target = session.target(arguments.output)
    suffix = target.suffix.lower()
    if suffix not in {".csv", ".xlsx"} or (arguments.lines and suffix != ".csv"):
        raise UsageError(f"{target} should end in .csv{'' if arguments.lines else ' or .xlsx'}.")
    made = vote_lines(present) if arguments.lines else votes_table(present, instrument)
    data = xlsx_of(made) if suffix == ".xlsx" else csv_of(made)
    write_out(session.workspace, target, data)
    # Said each time: the table leaves the encrypted workspace, and most people do not think of pseudonyms as
    # names.
    told = "It says who scored what, by pseudonym: keep it where only the convenor can read it."
    return Answer(
        {"id": wanted, "file": str(target), "bytes": len(data), "votes": len(present.votes)},
        (f"{len(present.votes)} votes in {target}", told),
    )


def _votes_shown(wanted: AssessmentId, present: Panel, instrument: Instrument) -> Answer:
    rows: list[dict[str, Any]] = []
    names = [member.id for member in present.members]
    lines = ["  ".join(["dimension  round", *(f"{name:>7}" for name in names), "n  median  range"])]
    for dimension in instrument.scored_dimensions:
        for round_ in Round:
            cast = votes_on(present, dimension.id, round_)
            # An empty first round is shown as long as there is no second: it is the row that has yet to be
            # filled.
            if not cast and (round_ is Round.SECOND or last_round(present, dimension.id) is Round.SECOND):
                continue
            by_member = {vote.member: option_of(vote.score) for vote in cast}
            spread = spread_of(cast)
            rows.append(_spread_row(dimension.id, round_, by_member, spread, instrument))
            cells = [f"{by_member.get(name, ''):>{max(7, len(name))}}" for name in names]
            tail = (
                f"{spread.n}"
                if spread.median is None
                else f"{spread.n}  {printed(spread.median):>6}  {_shown(spread, instrument)}"
            )
            lines.append("  ".join([f"{dimension.id:9}  {round_.value:5}", *cells, tail]).rstrip())
    return Answer({"id": wanted, "members": names, "rows": rows}, tuple(lines))


def _shown(spread: Spread, instrument: Instrument) -> str:
    width = "" if spread.range is None else f"{printed(spread.range):>5}"
    found = disagreement_of(spread, instrument.disagreement)
    return f"{width}  panel disagrees: {found}" if found else width


def _spread_row(
    dimension: DimensionId,
    round_: Round,
    by_member: dict[MemberId, str],
    spread: Spread,
    instrument: Instrument,
) -> dict[str, Any]:
    found = disagreement_of(spread, instrument.disagreement)
    return {
        "dimension": dimension,
        "round": round_.value,
        "votes": by_member,
        "n": spread.n,
        "abstentions": spread.abstentions,
        "median": _exactly(spread.median),
        "mean": _exactly(spread.mean),
        "range": _exactly(spread.range),
        "interquartile_range": _exactly(spread.interquartile_range),
        "distance": _exactly(spread.distance),
        "disagreement": None if found is None else found.value,
    }


def _exactly(value: Fraction | None) -> str | None:
    return None if value is None else str(value)


def _import_votes(session: Session, arguments: argparse.Namespace) -> Answer:
    wanted = found_id(session, arguments.id)
    data = read_bytes(arguments.file)
    read = votes_intake.read_table(
        session.workspace,
        wanted,
        data,
        round_=Round(arguments.round),
        keeps_heads=arguments.pseudonyms,
        sheets=dict(arguments.sheet),
    )
    unknown = {name for name, _ in arguments.sheet} - {sheet.name for sheet in read.sheets}
    if unknown:
        raise UsageError(f"There is no table of votes on a sheet called {min(unknown)}.")
    # All or nothing, as on screen. A table entered by half is worse than one that was refused.
    is_entered = bool(read.votes) and not arguments.dry_run and (arguments.overwrite or not read.conflicts)
    if is_entered:
        votes_intake.enter_table(session.workspace, wanted, read, overwrite=arguments.overwrite)
    result = {
        "id": wanted,
        "entered": len(read.votes) if is_entered else 0,
        "new_members": list(read.new_members) if is_entered else [],
        "named": [member for member, _ in read.names] if is_entered else [],
        "conflicts": conflict_rows(read.conflicts),
        "encoding": read.encoding,
        "sheets": [
            {"sheet": sheet.name, "round": None if sheet.round is None else sheet.round.value}
            for sheet in read.sheets
        ],
        "account": account_rows(read.account),
        "unplaced": len(read.account.to_look_at),
    }
    is_whole = not read.account.to_look_at and not (read.conflicts and not arguments.overwrite)
    return Answer(
        result,
        tuple(_import_lines(read, arguments, is_entered=is_entered)),
        ExitCode.DONE if is_whole and read.votes else ExitCode.NO,
    )


def _import_lines(
    read: votes_intake.TableRead, arguments: argparse.Namespace, *, is_entered: bool
) -> Iterator[str]:
    yield from account_lines(read.account, votes_account_words)
    if read.encoding:
        yield f"The file is not in UTF-8; it was read as {read.encoding}."
    for sheet in read.sheets if len(read.sheets) > 1 else ():
        said = "left out" if sheet.round is None else f"round {sheet.round.value}"
        yield f"Sheet {sheet.name}: {'as its cells say' if sheet.round and sheet.says_round else said}"
    is_coming = is_entered or arguments.dry_run
    if is_coming:
        yield from (f"New member: {member}" for member in read.new_members)
    yield from conflict_lines(read.conflicts, is_replaced=is_entered)
    if is_entered:
        yield f"Entered: {len(read.votes)} votes"
    elif read.conflicts and not arguments.overwrite:
        yield "Nothing was entered: some votes are there with another value. --overwrite replaces them."
    else:
        yield f"Would enter: {len(read.votes)} votes" if arguments.dry_run else "Nothing was entered."
    yield f"Cells not taken: {len(read.account.to_look_at)}"


def conflict_lines(conflicts: tuple[panel.Conflict, ...], *, is_replaced: bool) -> list[str]:
    """Return a line for each vote that is there with another score."""
    word = "Replaced" if is_replaced else "There already"
    return [
        f"{word}: {one.place.member}, round {one.place.round.value}, {one.place.dimension}, "
        f"{option_of(one.present)}; offered: {option_of(one.offered)}"
        for one in conflicts
    ]


def conflict_rows(conflicts: tuple[panel.Conflict, ...]) -> list[dict[str, Any]]:
    """Return the same for a program."""
    return [
        {
            "member": one.place.member,
            "round": one.place.round.value,
            "dimension": one.place.dimension,
            "present": option_of(one.present),
            "offered": option_of(one.offered),
        }
        for one in conflicts
    ]
