"""The composition root of the screen: the only place that constructs what the program is made of."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from pathlib import Path


def run(arguments: Sequence[str]) -> int:
    """Start the program on screen; return its exit code.

    Args:
        arguments: ``[--desk] [--database URL] [--workspace DIR]``, then what Qt understands.
    """
    folder, is_desk, database, rest = _options_in(arguments)
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

    application = make_application(rest)
    workspace = followed(folder or default_workspace())
    address = window_address(workspace)
    if may_listen(address):
        from eesee_desktop.ui.one_window import bring_forward  # noqa: PLC0415  for second starts alone

        if bring_forward(address, workspace_identity(workspace)):
            return 0
    desktop = Desktop(
        application,
        workspace,
        SettingsFile(settings_path()),
        clock=clock.now,
        new_id=clock.new_id,
        random=randomness.random_bytes,
        is_desk=is_desk,
        database=database,
    )
    desktop.start()
    return application.exec()


def _options_in(arguments: Sequence[str]) -> tuple[Path | None, bool, str, list[str]]:
    """Return the folder that was named, if any, whether the desk is wanted, on which server, and the other arguments.

    By hand: argparse costs 8 ms of the start.

    Raises:
        SystemExit: ``--help``, ``--version``, or an option without its value.
    """
    rest: list[str] = []
    folder: Path | None = None
    is_desk, database = False, ""
    left = list(arguments)
    while left:
        option = left.pop(0)
        name, equals, value = option.partition("=")
        if name in {"-w", "--workspace"}:
            if not equals and not left:
                raise SystemExit("eesee-desktop: --workspace needs a folder")
            folder = Path(value if equals else left.pop(0)).absolute()
        elif name == "--database":
            if not equals and not left:
                raise SystemExit(
                    "eesee-desktop: --database needs an address: postgresql://name@host/database"
                )
            # There is no shared desk but that of the consortium.
            is_desk, database = True, value if equals else left.pop(0)
        elif option == "--desk":
            is_desk = True
        elif option in {"-h", "--help"}:
            print("usage: eesee-desktop [--desk] [--database URL] [--workspace DIR]")  # noqa: T201  asked for at a terminal
            raise SystemExit(0)
        elif option == "--version":
            from eesee_desktop import __version__  # noqa: PLC0415  seldom asked for

            print(f"eesee-desktop {__version__}")  # noqa: T201  asked for at a terminal
            raise SystemExit(0)
        else:
            rest.append(option)
    return folder, is_desk, database, rest
