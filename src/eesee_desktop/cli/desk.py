"""Verbs of the consortium's desk: desk list, show, compare, export, and init and grant of one that several share."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from eesee_desktop.cli.answer import Answer
from eesee_desktop.cli.session import Session, add_database_options
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import PrincipleId
from eesee_desktop.domain.scoring import WeightedWorking
from eesee_desktop.messages.comments import review_words
from eesee_desktop.services import desk
from eesee_desktop.services.desk import CountryStanding, PlacedFigure, ReceivedAssessment
from eesee_desktop.services.desk_export import export_desk
from eesee_desktop.services.outgoing import write_out
from eesee_desktop.services.shared_desk import let_editors_in, prepare_server, rights_of_editors
from eesee_desktop.storage.heads import Head, ListedFigure
from eesee_desktop.tables.desk_package import ExportFormat

_NO_SCORE = "–"


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verbs of this file."""
    parser = verbs.add_parser("desk", help="for the consortium: what was received, and how it compares")
    actions = parser.add_subparsers(
        dest="action", required=True, metavar="list|show|compare|export|init|grant"
    )
    listing = actions.add_parser("list", help="each member: state, last revision, key")
    listing.set_defaults(verb=_list)
    show = actions.add_parser("show", help="one submission: its figures and their working")
    _add_which(show)
    show.add_argument("--revision", type=int, metavar="N", help="the last, where it is not given")
    show.add_argument("--principle", type=int, metavar="N", help="this one, with each product of its working")
    show.set_defaults(verb=_show)
    compare = actions.add_parser("compare", help="countries and years side by side; nothing is ranked")
    compare.add_argument("countries", nargs="*", metavar="COUNTRY", help="all, where none is given")
    compare.add_argument("--principle", type=int, metavar="N", help="this one, with its dimensions")
    compare.set_defaults(verb=_compare)
    export = actions.add_parser("export", help="all figures for analysts, as a data package")
    export.add_argument("-o", "--output", type=Path, required=True, metavar="FOLDER")
    export.add_argument(
        "--format",
        type=_formats,
        default=(ExportFormat.CSV,),
        metavar="FORMATS",
        help="csv, parquet, xlsx, or several with commas between; csv, where it is not given",
    )
    export.set_defaults(verb=_export)
    init = actions.add_parser(
        "init", help="lay the tables of a shared desk, or bring them up to date, as its owner"
    )
    init.set_defaults(verb=_init)
    grant = actions.add_parser(
        "grant", help="let roles of the server work as editors, and do no more than that"
    )
    grant.add_argument("roles", nargs="+", metavar="ROLE")
    grant.add_argument("--dry-run", action="store_true", help="only print the statements")
    grant.set_defaults(verb=_grant)
    for action in actions.choices.values():
        add_database_options(action)


def _formats(text: str) -> tuple[ExportFormat, ...]:
    try:
        return tuple(dict.fromkeys(ExportFormat(word.strip()) for word in text.split(",")))
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text} is none of csv, parquet, xlsx") from error


def _export(session: Session, arguments: argparse.Namespace) -> Answer:
    found = export_desk(session.workspace, arguments.format)
    for name, data in found.files.items():
        write_out(session.workspace, session.target(arguments.output / name), data)
    paths = [str(arguments.output / name) for name in found.files]
    return Answer(
        {"files": paths, "rows": found.rows, "submissions": found.submissions},
        (
            f"{found.rows} rows of {found.submissions} submissions:",
            *paths,
            "The files are not encrypted.",
        ),
    )


def _init(session: Session, _arguments: argparse.Namespace) -> Answer:
    version = session.at_server(prepare_server)
    return Answer(
        {"version": version},
        (f"Tables of version {version}.", "`eesee desk grant ROLE` lets somebody work there."),
    )


def _grant(session: Session, arguments: argparse.Namespace) -> Answer:
    roles = tuple(arguments.roles)
    if arguments.dry_run:
        said = rights_of_editors(roles)
    else:
        said = session.at_server(lambda address, password: let_editors_in(address, password, roles))
    return Answer({"statements": list(said)}, tuple(f"{statement};" for statement in said))


def _add_which(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("which", metavar="COUNTRY", help="code, or the member's name in the register")
    parser.add_argument(
        "--year", type=int, metavar="YEAR", help="in which its study period ends; else the latest"
    )


def _list(session: Session, _arguments: argparse.Namespace) -> Answer:
    found = desk.overview(session.workspace)
    data = {"members": [_country_data(one) for one in found]}
    lines = [_country_line(one) for one in found]
    return Answer(
        data, tuple(lines) or ("Nothing yet. `eesee register add` and `eesee receive` take in what comes.",)
    )


def _country_data(one: CountryStanding) -> dict[str, Any]:
    return {
        "country": one.country,
        "principal": one.principal,
        "organisation": one.organisation,
        "key": None if one.key_state is None else one.key_state.value,
        "assessments": [
            {
                "id": standing.last.key.submission_id,
                "revisions": [head.key.revision for head in standing.revisions],
                "state": standing.state.value,
                "approved": standing.approved,
                "open_comments": standing.open_comments,
                **_head_data(standing.last),
            }
            for standing in one.standings
        ],
    }


def _head_data(head: Head) -> dict[str, Any]:
    return {
        "from": head.period.first.isoformat(),
        "to": head.period.last.isoformat(),
        "revision": head.key.revision,
        "received": head.at.isoformat(),
        "taken_by": head.taken_by,
        "digest": head.digest,
        "check_code": head.check_code,
        "method": f"{head.instrument.id} {head.instrument.version}",
        "weights_provisional": head.are_weights_provisional,
        "training": head.is_training,
        "notices": head.notices,
    }


def _country_line(one: CountryStanding) -> str:
    key = "no key" if one.key_state is None else f"key {one.key_state.value}"
    if one.last is None:
        return f"{one.country}  nothing received  {key}  {one.organisation} ({one.principal})"
    last, standing = one.last, one.standings[0]
    asked = f", {standing.open_comments} open" if standing.open_comments else ""
    return (
        f"{one.country}  {last.period.first} to {last.period.last}  revision {last.key.revision}, "
        f"{last.at:%Y-%m-%d}: {review_words(standing.state)}{asked}  {key}  {one.organisation} ({one.principal})"
    )


def _show(session: Session, arguments: argparse.Namespace) -> Answer:
    standing = _found_standing(session, arguments)
    head = standing.last
    if arguments.revision is not None:
        heads = [one for one in standing.revisions if one.key.revision == arguments.revision]
        if not heads:
            raise KnownError(
                ErrorCode.SUBMISSION_NOT_HERE, revision=arguments.revision, member=head.key.principal
            )
        (head,) = heads
    kept = desk.submission(session.workspace, head.key)
    found = [
        one.figure
        for one in desk.figures(session.workspace, principal=head.key.principal, is_counting=False)
        if one.head.key == head.key and arguments.principle in {None, one.figure.principle}
    ]
    terms = [] if arguments.principle is None else _terms(session, head, PrincipleId(arguments.principle))
    data = {
        "country": head.country,
        "principal": head.key.principal,
        "id": head.key.submission_id,
        **_head_data(head),
        "verdict": kept.receipt.verdict.value,
        "figures": [_figure_data(figure) for figure in found],
        "terms": terms,
    }
    lines = [
        (
            f"{head.country}  {head.period.first} to {head.period.last}  revision {head.key.revision}  "
            f"{head.member_name} ({head.key.principal})"
        ),
        f"Received: {head.at:%Y-%m-%d %H:%M} UTC by {head.taken_by}: {kept.receipt.verdict.value}",
        f"Method: {head.instrument.id} {head.instrument.version}",
        f"Check code: {head.check_code}",
        *(_figure_line(figure) for figure in found),
        *(f"  {term['dimension']:8}{term['score']} × {term['share']} = {term['product']}" for term in terms),
    ]
    return Answer(data, tuple(lines))


def _terms(session: Session, head: Head, principle: PrincipleId) -> list[dict[str, str]]:
    """Return the products that the score of a principle is the sum of, exact."""
    found = desk.working(session.workspace, head.key, principle).working
    if not isinstance(found, WeightedWorking):
        return []
    return [
        {
            "dimension": term.dimension,
            "score": str(term.score),
            "share": str(term.share),
            "product": str(term.product),
        }
        for term in found.terms
    ]


def _found_standing(session: Session, arguments: argparse.Namespace) -> ReceivedAssessment:
    """Return the assessment that ``COUNTRY`` and ``--year`` name.

    Raises:
        KnownError: SUBMISSION_NOT_HERE.
    """
    which = arguments.which
    for country in desk.overview(session.workspace):
        if which not in {country.principal, country.country}:
            continue
        for standing in country.standings:
            if arguments.year in {None, standing.last.period.last.year}:
                return standing
    raise KnownError(ErrorCode.SUBMISSION_NOT_HERE, revision=1, member=which)


def _figure_data(figure: ListedFigure) -> dict[str, Any]:
    return {
        "principle": figure.principle,
        "dimension": figure.dimension,
        "name": figure.name,
        "score": figure.printed or None,
        "score_exact": None if figure.exact is None else str(figure.exact),
        "weight": None if figure.weight is None else str(figure.weight),
        "working": figure.working or None,
    }


def _figure_line(figure: ListedFigure) -> str:
    place = f"  {figure.dimension}" if figure.dimension else str(figure.principle)
    working = f"   {figure.working}" if figure.working else ""
    return f"  {place:8}{figure.printed or _NO_SCORE:>5}  {figure.name}{working}"


def _compare(session: Session, arguments: argparse.Namespace) -> Answer:
    found = [
        one
        for one in desk.figures(session.workspace)
        if (not arguments.countries or one.head.country in arguments.countries)
        and (one.figure.principle == arguments.principle if arguments.principle else not one.figure.dimension)
    ]
    data = {
        "figures": [
            {
                "country": one.head.country,
                "from": one.head.period.first.isoformat(),
                "to": one.head.period.last.isoformat(),
                "revision": one.head.key.revision,
                **_figure_data(one.figure),
            }
            for one in found
        ]
    }
    return Answer(data, tuple(_compared(found)) or ("Nothing to compare.",))


def _compared(found: Sequence[PlacedFigure]) -> Iterator[str]:
    """Give a line for each principle or dimension, and below it the countries by their names, years in a row."""
    by_place: dict[tuple[int, str], dict[str, list[PlacedFigure]]] = {}
    for one in found:
        place = (one.figure.principle, one.figure.dimension or "")
        by_place.setdefault(place, {}).setdefault(one.head.country, []).append(one)
    for (principle, dimension), countries in sorted(by_place.items()):
        name = next(iter(countries.values()))[0].figure.name
        yield f"{dimension or principle}  {name}"
        for country, several in countries.items():
            years = "  ".join(
                f"{one.head.period.last.year}: {one.figure.printed or _NO_SCORE}" for one in several
            )
            yield f"  {country}  {years}"
