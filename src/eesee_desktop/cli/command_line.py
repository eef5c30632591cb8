"""The command line: ``eesee [-w DIR] [--passphrase-file FILE] [--json] VERB …``."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from traceback import walk_tb
from typing import NoReturn, Protocol, TextIO

from eesee_desktop import __version__
from eesee_desktop.cli import (
    answering,
    assessments,
    backups,
    coming_back,
    commenting,
    corrections,
    damage,
    decisions,
    desk,
    intake,
    keeping,
    languages,
    leaving_nothing,
    letters,
    members,
    own_copy,
    paper,
    practice,
    receiving,
    register,
    rescue,
    results,
    sending,
    sheets,
    sources,
    tables,
    taking_in,
    votes,
)
from eesee_desktop.cli.answer import Answer, ExitCode, Failure, UsageError, print_outcome
from eesee_desktop.cli.catalogue import error_sentence
from eesee_desktop.cli.session import Session
from eesee_desktop.domain.errors import KnownError
from eesee_desktop.system.log import Log
from eesee_desktop.system.paths import log_folder, shown_path

_Verb = Callable[[Session, argparse.Namespace], Answer]


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence and where to read more, instead of printing all options."""

    def error(self, message: str) -> NoReturn:
        # argparse's own messages begin in lower case and follow a list of all options, in which they are
        # overlooked.
        sentence = message[:1].upper() + message[1:].rstrip(".")
        raise UsageError(f"{sentence}. `{self.prog} --help` says more.")


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of all verbs; the common options stand before or after the verb."""
    parser = _Parser(
        prog="eesee",
        description="Keep, score, print and seal country assessments of the enabling environment for civil society.",
        epilog="Exit codes: 0 done; 1 the answer is no; 2 used wrongly; 3 an error that names its remedy.",
        # An abbreviation that works today is ambiguous once a verb gets another option, and scripts that used
        # it break.
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"eesee {__version__}")
    _add_common(parser, is_default=True)
    # The common options are known twice, with and without a default: argparse would otherwise let the verb's
    # default overwrite what stood before the verb.
    common = argparse.ArgumentParser(add_help=False)
    _add_common(common, is_default=False)
    # Under a name that nothing reads: ``verb`` is taken by the function that a verb sets as its default.
    verbs = parser.add_subparsers(
        dest="verb_name", required=True, metavar="VERB", title="verbs", parser_class=_with(common)
    )
    for group in (
        assessments,
        keeping,
        rescue,
        intake,
        corrections,
        members,
        votes,
        decisions,
        sheets,
        results,
        sources,
        tables,
        paper,
        sending,
        letters,
        answering,
        coming_back,
        receiving,
        taking_in,
        commenting,
        register,
        leaving_nothing,
        desk,
        damage,
        backups,
        languages,
        practice,
        own_copy,
    ):
        group.register(verbs)
    return parser


def _add_common(parser: argparse.ArgumentParser, *, is_default: bool) -> None:
    nothing = None if is_default else argparse.SUPPRESS
    shared = parser.add_argument_group("options of every verb")
    shared.add_argument(
        "-w", "--workspace", type=Path, metavar="DIR", default=nothing, help="folder of the workspace"
    )
    shared.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        default=nothing,
        help="its first line is the passphrase; asked for at the terminal otherwise",
    )
    for option, words in (
        ("--read-only", "open the workspace to read only; it is not written to, whoever else has it open"),
        ("--even-if-in-use", "open it though another computer said that it has it open, and has it no more"),
    ):
        shared.add_argument(
            option, action="store_true", default=False if is_default else argparse.SUPPRESS, help=words
        )
    shared.add_argument(
        "--json",
        action="store_true",
        dest="as_json",
        default=False if is_default else argparse.SUPPRESS,
        help="print one JSON object",
    )


def _with(common: argparse.ArgumentParser) -> type[argparse.ArgumentParser]:
    """Return a parser class whose instances also take the common options."""

    class VerbParser(_Parser):
        def __init__(self, **options: object) -> None:
            super().__init__(parents=[common], allow_abbrev=False, **options)  # type: ignore[arg-type]  # argparse's own

    return VerbParser


def main(words: Sequence[str] | None = None) -> int:
    """Run one verb and return the exit code."""
    given = sys.argv[1:] if words is None else words
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A terminal that lacks a character shows its number; nothing fails for it.
            stream.reconfigure(errors="backslashreplace")
    code, is_told = ExitCode.DONE, False

    def tell(outcome: Answer | Failure, *, as_json: bool) -> None:
        nonlocal code, is_told
        is_whole = _tell(outcome, as_json=as_json and not is_told)
        code = outcome.code if is_whole else ExitCode.KNOWN_ERROR
        is_told = True
        if is_whole and isinstance(outcome, Answer):
            outcome.once_told()

    _run(given, tell)
    return code


class _Tell(Protocol):
    def __call__(self, outcome: Answer | Failure, *, as_json: bool) -> None: ...


def _tell(outcome: Answer | Failure, *, as_json: bool) -> bool:
    """Print an outcome; tell whether somebody has it."""
    try:
        print_outcome(outcome, as_json=as_json)
        sys.stdout.flush()
    except BrokenPipeError:
        # Nobody reading on, as with ``| head``, is not a failure of the verb.
        _turn_away(sys.stdout)
    except OSError as error:
        _turn_away(sys.stdout)
        print(f"The verb ran, but its answer could not be printed: {error.strerror}.", file=sys.stderr)
        return False
    return True


def _run(words: Sequence[str], tell: _Tell) -> None:
    """Run a verb and tell its outcome, while the workspace is open, and then what failed as it was closed."""
    # Guessed before parsing, because a failure to parse must be printed as JSON too if that is what was asked
    # for.
    as_json = "--json" in words
    try:
        arguments = build_parser().parse_args(words)
        as_json = arguments.as_json
        verb: _Verb = arguments.verb
        with Session.from_arguments(arguments) as session:
            # Inside: what was said may have to be noted in the workspace.
            tell(verb(session, arguments), as_json=as_json)
    # Not argparse's own exit: one way out for every failure, in one form, and the session is closed on it.
    except UsageError as error:
        tell(Failure(str(error), {"code": "usage"}, ExitCode.WRONG_USE), as_json=as_json)
    except KnownError as error:
        facts = {"code": error.code.value, "facts": error.facts}
        tell(Failure(error_sentence(error), facts), as_json=as_json)
    # Transactions roll back by themselves, so there is nothing to repair, and saying so is worth a line.
    except KeyboardInterrupt:
        tell(Failure("Stopped; what was saved before is safe.", {"code": "stopped"}), as_json=as_json)
    except Exception as error:  # noqa: BLE001  a bug: a person gets a sentence, the log gets the place
        tell(Failure(_told(error), {"code": "program_failed"}), as_json=as_json)


def _told(error: Exception) -> str:
    """Log where the program failed, and return what a person reads; neither holds anything that was written."""
    log = Log(log_folder())
    log.record_failure(error)
    log.close()
    # The innermost frame. Its module and line find the bug; the message of the exception might quote a
    # narrative.
    *_, (frame, line) = walk_tb(error.__traceback__)
    place = f"{type(error).__name__} at {frame.f_globals.get('__name__', '?')}:{line}"
    return (
        f"The program itself failed ({place}). What was saved before is safe. "
        f"Send this line and the log in {shown_path(log_folder())} to the people who make it; neither contains any "
        "of your text."
    )


def _turn_away(stream: TextIO) -> None:
    """Let what is still to be written go nowhere, so that the end of the process does not fail at it."""
    # Python flushes standard output again on exit, and would report the same broken pipe once more, after the
    # exit code is decided.
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
