"""Where the console script and ``python -m eesee_desktop.cli`` begin."""

from __future__ import annotations

import gc
import sys


def main() -> int:
    """Run one verb and return the exit code.

    A verb is a short process whose memory the system takes back at its end. Looking for cycles while the libraries
    load would cost it a tenth of its time, so that is turned off before anything is loaded; and looking for them once
    more when it ends another tenth, so that what there is then is taken for permanent.
    """
    # Before the import and not inside the other module: it is the imports that allocate.
    gc.disable()
    from eesee_desktop.system.own_program import run_small_verifier  # noqa: PLC0415  as the next
    from eesee_desktop.system.version_before import start_the_version_before  # noqa: PLC0415  as the next

    ended = start_the_version_before(sys.argv[1:])
    if ended is not None:
        return ended
    if run_small_verifier(sys.argv[1:]):
        return 0
    from eesee_desktop.cli.command_line import main as run  # noqa: PLC0415  loads the libraries

    code = run()
    gc.freeze()
    return code


if __name__ == "__main__":
    sys.exit(main())
