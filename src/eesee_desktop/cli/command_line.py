"""The command line: ``eesee [-w DIR] [--passphrase-file FILE] [--json] VERB …``."""

from __future__ import annotations

import argparse
import contextlib
import errno
import importlib
import io
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from traceback import walk_tb
from typing import NoReturn, Protocol, TextIO

from eesee_desktop import __version__
from eesee_desktop.cli.answer import Answer, ExitCode, Failure, UsageError, print_outcome
from eesee_desktop.cli.session import Session
from eesee_desktop.domain.errors import KnownError
from eesee_desktop.system.paths import log_folder, shown_path

_Verb = Callable[[Session, argparse.Namespace], Answer]

GROUPS = {
    "assessments": ("init", "recovery-code", "new", "list", "show", "set", "delete"),
    "keeping": ("missing", "move-workspace"),
    "rescue": ("rescue",),
    "intake": ("read-report",),
    "corrections": ("read-corrections",),
    "members": ("members",),
    "votes": ("vote", "votes", "import-votes"),
    "decisions": ("decide",),
    "sheets": ("sheets", "read-sheets"),
    "results": ("scores", "check"),
    "sources": ("sources", "read-sources"),
    "tables": ("table",),
    "paper": ("draft",),
    "sending": ("seal", "reopen", "export", "import", "key"),
    "letters": ("leaving", "mail", "take-receipt", "recipients"),
    "answering": ("take-comments", "answers", "answer", "matrix"),
    "coming_back": ("rehearse", "copy", "take"),
    "receiving": ("verify", "policy"),
    "taking_in": ("receive",),
    "commenting": ("comment", "comments"),
    "register": ("enrol", "register"),
    "leaving_nothing": ("leave-nothing", "go-on"),
    "desk": ("desk",),
    "damage": ("check-workspace", "salvage"),
    "backups": ("backup", "backups", "restore"),
    "languages": ("language-pack",),
    "practice": ("practice",),
    "own_copy": ("installation", "update"),
}
"""The modules of this room that register verbs, and which, so that a call loads no more than its own."""


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence and where to read more, instead of printing all options."""

    def error(self, message: str) -> NoReturn:
        # argparse's own messages begin in lower case and follow a list of all options, in which they are
        # overlooked.
        sentence = message[:1].upper() + message[1:].rstrip(".")
        raise UsageError(f"{sentence}. `{self.prog} --help` says more.")


class _Group(Protocol):
    def register(self, verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None: ...


def build_parser(groups: Iterable[str] = tuple(GROUPS)) -> argparse.ArgumentParser:
    """Return the parser of all verbs, or of those of some groups; the common options stand before or after the verb."""
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
    for name in groups:
        group: _Group = importlib.import_module(f"eesee_desktop.cli.{name}")
        group.register(verbs)
    return parser


def _parsed(words: Sequence[str]) -> argparse.Namespace:
    """Return what the words mean.

    Raises:
        UsageError: They mean nothing.
    """
    # Of any word that is a verb, for only parsing tells which one is it: the name of a folder may be one too.
    named = [name for name, verbs in GROUPS.items() if not {*verbs}.isdisjoint(words)]
    # Where help is asked for before a verb, it is that of all.
    first = min((words.index(verb) for name in named for verb in GROUPS[name] if verb in words), default=0)
    if named and not {"-h", "--help"}.intersection(words[:first]):
        # A mistake is answered as by the parser of all verbs, below.
        with contextlib.suppress(UsageError):
            return build_parser(named).parse_args(words)
    return build_parser().parse_args(words)


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
    except OSError as error:
        _turn_away(sys.stdout)
        # Nobody reading on, as with ``| head``, is not a failure of the verb. Windows calls it a wrong argument.
        if isinstance(error, BrokenPipeError) or (os.name == "nt" and error.errno == errno.EINVAL):
            return True
        print(f"The verb ran, but its answer could not be printed: {error.strerror}.", file=sys.stderr)
        return False
    return True


def _run(words: Sequence[str], tell: _Tell) -> None:
    """Run a verb and tell its outcome, while the workspace is open, and then what failed as it was closed."""
    # Guessed before parsing, because a failure to parse must be printed as JSON too if that is what was asked
    # for.
    as_json = "--json" in words
    try:
        arguments = _parsed(words)
        as_json = arguments.as_json
        verb: _Verb = arguments.verb
        with Session.from_arguments(arguments) as session:
            # Inside: what was said may have to be noted in the workspace.
            tell(verb(session, arguments), as_json=as_json)
    # Not argparse's own exit: one way out for every failure, in one form, and the session is closed on it.
    except UsageError as error:
        tell(Failure(str(error), {"code": "usage"}, ExitCode.WRONG_USE), as_json=as_json)
    except KnownError as error:
        tell(_known_failure(error), as_json=as_json)
    # Transactions roll back by themselves, so there is nothing to repair, and saying so is worth a line.
    except KeyboardInterrupt:
        tell(Failure("Stopped; what was saved before is safe.", {"code": "stopped"}), as_json=as_json)
    except Exception as error:  # noqa: BLE001  a bug: a person gets a sentence, the log gets the place
        # Of a name that is too long the system will not even say whether there is such a file.
        if isinstance(error, OSError) and error.errno == errno.ENAMETOOLONG:
            from eesee_desktop.system.files import known_error  # noqa: PLC0415  seldom needed

            tell(_known_failure(known_error(error, Path(error.filename or ""))), as_json=as_json)
        else:
            tell(Failure(_told(error), {"code": "program_failed"}), as_json=as_json)


def _known_failure(error: KnownError) -> Failure:
    # Here, since its sentences are loaded for the one that is told.
    from eesee_desktop.cli.catalogue import error_sentence  # noqa: PLC0415  see the line above

    return Failure(error_sentence(error), {"code": error.code.value, "facts": error.facts})


def _told(error: Exception) -> str:
    """Log where the program failed, and return what a person reads; neither holds anything that was written."""
    # Here, since what writes a log takes long to load, and hardly any call has to.
    from eesee_desktop.system.log import Log  # noqa: PLC0415  see the line above

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
