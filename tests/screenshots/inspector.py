"""A process that inspects everything under one condition: ``python -m screenshots.inspector CONDITION FACE CHECK…``.

Prints what is wrong, a line each: the scene and the trouble.
"""

from __future__ import annotations

import os
import sys
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from eesee_desktop.ui.application import make_application
from screenshots.clipping import clipped
from screenshots.conditions import CONDITIONS, set_stage
from screenshots.faces import FACES, set_face
from screenshots.mixed import mixed
from screenshots.studio import Studio
from screenshots.untranslated import untranslated
from screenshots.walking import unreached, wrong_roles
from support_desktop import clashing_mnemonics, unnamed_controls

CHECKS: dict[str, Callable[[QWidget], list[str]]] = {
    "clipped": clipped,
    "unnamed": unnamed_controls,
    "mnemonics": clashing_mnemonics,
    "unreached": unreached,
    "roles": wrong_roles,
    "english": untranslated,
    "mixed": mixed,
}


def main(name: str, face: str, checks: list[str]) -> int:
    """Inspect every scene; return 0 if the walk came to its end."""
    condition = CONDITIONS[name]
    troubles: dict[str, list[str]] = {}
    scenes = 0

    def inspect(scene: str, window: QWidget) -> None:
        nonlocal scenes
        scenes += 1
        for check in checks:
            for trouble in CHECKS[check](window):
                troubles.setdefault(f"{check}: {trouble}", []).append(scene)

    with tempfile.TemporaryDirectory(prefix="eesee-studio-") as home:
        for variable in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
            os.environ[variable] = home
        set_stage(condition, Path(home))
        set_face(FACES[face], Path(home))
        application = make_application(())
        code = 0
        try:
            Studio(application, Path(home), condition, inspect).show_all()
        except BaseException:  # noqa: BLE001  told, and then out: threads of the program may still be at work
            traceback.print_exc()
            code = 1
    for trouble, where in sorted(troubles.items()):
        print(f"{', '.join(sorted(set(where)))}: {trouble}")
    print(f"{scenes} scenes")
    sys.stdout.flush()
    os._exit(code)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
