"""Preferences of this computer: a small readable file, apart from any workspace and without anything secret."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

from eesee_desktop.system.paths import config_folder, portable_folder

IDLE_MINUTES = (0, 2, 5, 10, 15, 30, 60)
"""What can be chosen; 0 is never."""


class Settings(NamedTuple):
    """What a person prefers, on this computer. A named tuple, as theme.Colours is.

    Attributes:
        theme: ``system``, ``light``, ``dark`` or ``contrast``.
        font_scale: Per cent of the system's font, 80 to 200.
        idle_minutes: Minutes without a key or a click after which the screen locks; 0 for never.
        language: Of the screen, BCP 47; empty for the system's.
        workspace: Folder used last; empty for the usual place.
        folder: Where files were last written or taken from.
        backup_place: Folder that backups are brought to as well, as on a stick; empty for none.
        backup_written: When the last one was written there, ISO 8601 with zone; empty for never.
        backup_quiet: Until when nothing is said of an old one, ISO 8601 with zone; ``always`` for good.
    """

    theme: str = "system"
    font_scale: int = 100
    idle_minutes: int = 10
    language: str = ""
    workspace: str = ""
    folder: str = ""
    backup_place: str = ""
    backup_written: str = ""
    backup_quiet: str = ""


class SettingsFile:
    """The file that holds the settings.

    A file that is missing or damaged yields the defaults: nothing important is lost with it. What a newer
    program has written in it and this one does not know is kept.

    Args:
        path: Where it lies; need not exist.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._unknown: dict[str, object] = {}
        self.settings = self._read()

    def change(self, **values: object) -> Settings:
        """Set some of the preferences and write the file.

        Raises:
            KnownError: DISK_FULL or FILE_NOT_WRITABLE; the new values hold until the program ends.
        """
        self.settings = self.settings._replace(**values)  # type: ignore[arg-type]  # callers give what the fields take
        import json  # noqa: PLC0415  not needed before the first paint

        from eesee_desktop.system.files import write_file  # noqa: PLC0415  as above

        data = {**self._unknown, **self.settings._asdict()}
        write_file(self._path, json.dumps(data, indent=2, sort_keys=True).encode() + b"\n")
        return self.settings

    def _read(self) -> Settings:
        try:
            text = self._path.read_text("utf-8")
        except (OSError, ValueError):
            return Settings()
        import json  # noqa: PLC0415  2 ms that a first start, which has no settings yet, is spared

        try:
            found = json.loads(text)
        except ValueError:
            return Settings()
        if not isinstance(found, dict):
            return Settings()
        defaults = Settings()
        known = set(Settings._fields)
        # Kept and written back, so that trying an older version of the program does not throw away what the
        # newer one has stored.
        self._unknown = {name: value for name, value in found.items() if name not in known}
        fitting = {
            name: value
            for name, value in found.items()
            # By exact type, so that ``true`` is not taken for a number of minutes. A single odd value costs
            # that value only.
            if name in known and type(value) is type(getattr(defaults, name))
        }
        return defaults._replace(**fitting)


def settings_path() -> Path:
    """Return where the settings of this person lie; ``EESEE_SETTINGS`` names another file."""
    chosen = os.environ.get("EESEE_SETTINGS")
    if chosen:
        return Path(chosen)
    portable = portable_folder()
    if portable is not None:
        return portable / "settings.json"
    return config_folder() / "settings.json"
