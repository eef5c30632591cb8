"""The command line: ``eesee [-w DIR] [--passphrase-file FILE] [--json] VERB …``."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from eesee_desktop import __version__
from eesee_desktop.cli import assessments, intake, paper, results, sending
from eesee_desktop.cli.answer import Answer, ExitCode, print_answer, print_error
from eesee_desktop.cli.session import Session, UsageError
from eesee_desktop.cli.words import error_sentence
from eesee_desktop.domain.errors import KnownError

_Verb = Callable[[Session, argparse.Namespace], Answer]


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of all verbs; the common options stand before or after the verb."""
    parser = argparse.ArgumentParser(
        prog="eesee",
        description="Keep, score, print and seal country assessments of the enabling environment for civil society.",
        epilog="Exit codes: 0 done; 1 the answer is no; 2 used wrongly; 3 an error that names its remedy.",
    )
    parser.add_argument("--version", action="version", version=f"eesee {__version__}")
    _add_common(parser, is_default=True)
    common = argparse.ArgumentParser(add_help=False)
    _add_common(common, is_default=False)
    verbs = parser.add_subparsers(dest="verb_name", required=True, metavar="VERB", parser_class=_with(common))
    for group in (assessments, intake, results, paper, sending):
        group.register(verbs)
    return parser


def _add_common(parser: argparse.ArgumentParser, *, is_default: bool) -> None:
    nothing = None if is_default else argparse.SUPPRESS
    parser.add_argument(
        "-w", "--workspace", type=Path, metavar="DIR", default=nothing, help="folder of the workspace"
    )
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        default=nothing,
        help="its first line is the passphrase",
    )
    parser.add_argument(
        "--json",
        action="store_true",
        dest="as_json",
        default=False if is_default else argparse.SUPPRESS,
        help="print one JSON object",
    )


def _with(common: argparse.ArgumentParser) -> type[argparse.ArgumentParser]:
    """Return a parser class whose instances also take the common options."""

    class VerbParser(argparse.ArgumentParser):
        def __init__(self, **options: object) -> None:
            super().__init__(parents=[common], **options)  # type: ignore[arg-type]  # argparse passes its own options on

    return VerbParser


def main(words: Sequence[str] | None = None) -> int:
    """Run one verb and return the exit code."""
    arguments = build_parser().parse_args(words)
    verb: _Verb = arguments.verb
    try:
        with Session.from_arguments(arguments) as session:
            answer = verb(session, arguments)
    except UsageError as error:
        print_error(str(error), {"code": "usage", "sentence": str(error)}, as_json=arguments.as_json)
        return ExitCode.WRONG_USE
    except KnownError as error:
        sentence = error_sentence(error)
        facts = {"code": error.code.value, "sentence": sentence, "facts": error.facts}
        print_error(sentence, facts, as_json=arguments.as_json)
        return ExitCode.KNOWN_ERROR
    except KeyboardInterrupt:
        print_error("Stopped; what was saved before is safe.", {"code": "stopped"}, as_json=arguments.as_json)
        return ExitCode.KNOWN_ERROR
    return _print(answer, as_json=arguments.as_json)


def _print(answer: Answer, *, as_json: bool) -> int:
    """Print an answer; that nobody reads on, as with ``| head``, is no failure of the verb."""
    try:
        print_answer(answer, as_json=as_json)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return answer.code


if __name__ == "__main__":
    sys.exit(main())
