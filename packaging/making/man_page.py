"""The manual pages, from what the programs say of themselves: ``python -m making.man_page eesee``."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Iterator

from eesee_desktop import __version__
from eesee_desktop.app import USAGE
from eesee_desktop.cli.command_line import build_parser

_FILES = """\
.SH FILES
.TP
.I ~/.local/share/eesee_desktop/workspace
The workspace, encrypted, unless another is named.
.TP
.I ~/.config/eesee_desktop
Settings of this computer.
.TP
.I ~/.local/state/eesee_desktop/log
The log: codes and times, no text of anybody's.
"""


def command_line_page() -> str:
    """Return the page of ``eesee``: every verb, with its options."""
    parser = build_parser()
    lines = [
        _head(
            "eesee", "country assessments of the enabling environment for civil society, at the command line"
        )
    ]
    lines += [
        ".SH SYNOPSIS",
        ".B eesee",
        "[options]",
        ".I VERB",
        "…",
        ".SH DESCRIPTION",
        _escaped(parser.description or ""),
        "Works offline, on an encrypted workspace.",
        ".SH OPTIONS",
    ]
    shared = list(_options(parser))
    lines += shared
    lines.append(".SH VERBS")
    for name, verb, words in _verbs(parser):
        lines += [f".SS {_escaped(name)}", _escaped(verb.description or words)]
        lines += [line for line in _options(verb, without=shared) if line]
    lines += [
        ".SH EXIT STATUS",
        _escaped(parser.epilog or ""),
        _FILES,
        ".SH SEE ALSO",
        ".BR eesee\\-desktop (1)",
        "",
    ]
    return "\n".join(lines)


def desktop_page() -> str:
    """Return the page of ``eesee-desktop``."""
    usage = "\n".join(_escaped(line) for line in USAGE.splitlines())
    return "\n".join(
        [
            _head("eesee-desktop", "country assessments of the enabling environment for civil society"),
            ".SH SYNOPSIS",
            ".nf",
            usage,
            ".fi",
            ".SH DESCRIPTION",
            "The program on screen. A second start on the same workspace brings the window of the first one forward.",
            _FILES,
            ".SH SEE ALSO",
            ".BR eesee (1)",
            "",
        ]
    )


def _head(name: str, what: str) -> str:
    day = time.strftime("%Y-%m-%d", time.gmtime(int(os.environ.get("SOURCE_DATE_EPOCH", "0"))))
    title = f'.TH {name.upper()} 1 "{day}" "{name} {__version__}" "User Commands"'
    return f"{title}\n.SH NAME\n{_escaped(name)} \\- {_escaped(what)}"


def _verbs(parser: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.ArgumentParser, str]]:
    for action in parser._actions:  # noqa: SLF001  argparse tells nobody otherwise
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001  as above
            words = {choice.dest: choice.help or "" for choice in action._choices_actions}  # noqa: SLF001  as above
            for name, verb in action.choices.items():
                yield name, verb, words.get(name, "")


def _options(parser: argparse.ArgumentParser, without: list[str] | None = None) -> Iterator[str]:
    for action in parser._actions:  # noqa: SLF001  as above
        if isinstance(action, argparse._SubParsersAction) or action.help == argparse.SUPPRESS:  # noqa: SLF001  as above
            continue
        value = action.metavar or (action.dest.upper() if action.nargs != 0 else "")
        shown = value if isinstance(value, str) else " ".join(value)
        names = ", ".join(action.option_strings) or shown
        told = f"{names} {shown}" if action.option_strings and action.nargs != 0 else names
        text = f".TP\n.B {_escaped(told)}\n{_escaped((action.help or '').replace('%%', '%'))}"
        if "-h" not in action.option_strings and text not in (without or ()):
            yield text


def _escaped(text: str) -> str:
    r"""Return text as roff wants it: ``\`` and ``-`` are signs of its own, and so is a dot at the start."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{escaped}" if escaped.startswith((".", "'")) else escaped


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # it is a stream of text
    sys.stdout.write(command_line_page() if sys.argv[1] == "eesee" else desktop_page())
