"""The composition root of the screen: the only place that constructs what the program is made of."""

from __future__ import annotations

import builtins
import gc
from collections.abc import Sequence
from pathlib import Path

USAGE = """\
usage: eesee-desktop [--desk] [--database URL] [--workspace DIR] [FILE]
       eesee-desktop --version [--check]

  FILE     a submission file: its verdict is shown, which needs no workspace
  --check  prove that this copy of the program is whole, file by file"""
# Options of Qt's that have their value in the next word.
_VALUED_BY_QT = frozenset(
    {
        *("display", "geometry", "icon", "name", "platform", "platformpluginpath", "platformtheme", "plugin"),
        *("qwindowgeometry", "qwindowicon", "qwindowtitle", "session", "style", "stylesheet", "title"),
    }
)


def run(arguments: Sequence[str]) -> int:
    """Start the program on screen; return its exit code.

    Args:
        arguments: ``[--desk] [--database URL] [--workspace DIR] [FILE]``, and what Qt understands.
    """
    wanted = _wanted(arguments)
    # Looking for cycles while Qt loads takes a tenth of that time and finds none. Once the first window is painted
    # ``ui.kit.cycles`` looks for them, on this thread alone.
    gc.disable()
    # PySide6 puts an import function of its own in Python's place, which makes every later import a quarter slower.
    import_function = builtins.__import__
    from eesee_desktop.ui.application import make_application  # noqa: PLC0415  see the line above
    from eesee_desktop.ui.desktop import Desktop  # noqa: PLC0415  as above

    builtins.__import__ = import_function
    from eesee_desktop.system import clock, randomness  # noqa: PLC0415  after Qt, as above
    from eesee_desktop.system.paths import (  # noqa: PLC0415  as above
        default_workspace,
        may_listen,
        window_address,
        workspace_identity,
    )
    from eesee_desktop.system.settings import SettingsFile, settings_path  # noqa: PLC0415  as above
    from eesee_desktop.system.workspace_files import followed  # noqa: PLC0415  as above

    application = make_application(wanted.rest)
    workspace = followed(wanted.folder or default_workspace())
    address = window_address(workspace)
    if may_listen(address):
        from eesee_desktop.ui.one_window import bring_forward  # noqa: PLC0415  for second starts alone

        if bring_forward(address, workspace_identity(workspace), str(wanted.file or "")):
            return 0
    desktop = Desktop(
        application,
        workspace,
        SettingsFile(settings_path()),
        clock=clock.now,
        new_id=clock.new_id,
        random=randomness.random_bytes,
        is_desk=wanted.is_desk,
        database=wanted.database,
    )
    desktop.start(wanted.file)
    return application.exec()


class _Wanted:
    """What the words of the command line ask for. Written out: dataclasses cost some of the start.

    Attributes:
        folder: Of the workspace; None where none was named.
        file: That is to be shown; None where none was named.
        is_desk: The desk is wanted.
        database: Address of the server of a shared desk; empty for none.
        rest: What Qt understands.
    """

    def __init__(self) -> None:
        self.folder: Path | None = None
        self.file: Path | None = None
        self.is_desk = False
        self.database = ""
        self.rest: list[str] = []


def _wanted(arguments: Sequence[str]) -> _Wanted:
    """Return what is asked for. By hand: argparse costs 8 ms of the start.

    Raises:
        SystemExit: ``--help``, ``--version``, an option without its value, a second file.
    """
    wanted = _Wanted()
    left = list(arguments)
    while left:
        option = left.pop(0)
        name = option.partition("=")[0]
        if name in {"-w", "--workspace"}:
            wanted.folder = Path(_value(option, left, "--workspace needs a folder")).absolute()
        elif name == "--database":
            # There is no shared desk but that of the consortium.
            wanted.is_desk = True
            wanted.database = _value(
                option, left, "--database needs an address: postgresql://name@host/database"
            )
        elif option == "--desk":
            wanted.is_desk = True
        elif option in {"-h", "--help"}:
            print(USAGE)  # noqa: T201  asked for at a terminal
            raise SystemExit(0)
        elif option == "--version":
            raise SystemExit(_tell_version(is_checked="--check" in left))
        elif option.startswith("-"):
            wanted.rest.append(option)
            if option.lstrip("-") in _VALUED_BY_QT and left:
                wanted.rest.append(left.pop(0))
        elif wanted.file is None:
            wanted.file = Path(option).absolute()
        else:
            raise SystemExit("eesee-desktop: one file at a time, please")
    return wanted


def _value(option: str, left: list[str], lacking: str) -> str:
    """Return the value of an option, which stands behind ``=`` or in the next word."""
    _, equals, value = option.partition("=")
    if not equals and not left:
        raise SystemExit(f"eesee-desktop: {lacking}")
    return value if equals else left.pop(0)


def _tell_version(*, is_checked: bool) -> int:
    from eesee_desktop import __version__  # noqa: PLC0415  seldom asked for

    lines: tuple[str, ...] = (f"eesee-desktop {__version__}",)
    code = 0
    if is_checked:
        from eesee_desktop.messages.own_copy import copy_lines  # noqa: PLC0415  as above
        from eesee_desktop.services.own_copy import check_copy  # noqa: PLC0415  as above

        found = check_copy()
        lines += copy_lines(found)
        code = 0 if found is not None and found.is_whole else 1
    print("\n".join(lines))  # noqa: T201  asked for at a terminal
    return code
