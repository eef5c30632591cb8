"""Where things lie on this computer."""

from __future__ import annotations

import os
import sys
import zlib
from pathlib import Path, PurePath

APPLICATION = "eesee_desktop"

_PORTABLE_MARK = "portable"
_PORTABLE_DATA = "eesee-data"

_SYNCHRONISED = (
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "my drive",
    "icloud",
    "com~apple~clouddocs",
    "mobile documents",
    "nextcloud",
    "owncloud",
    "syncthing",
    "seafile",
    "pcloud",
    "megasync",
    "yandex.disk",
    "box sync",
)
_MARKERS = (".dropbox", ".stfolder", ".sync", ".owncloudsync.log")


def portable_folder() -> Path | None:
    """Return the folder beside the program in which everything is kept, None where the computer's own places are used.

    It is ``eesee-data`` beside the program, and chosen by making it, or by a file or folder ``portable`` there.
    """
    beside = _program_folder()
    data = beside / _PORTABLE_DATA
    return data if data.is_dir() or (beside / _PORTABLE_MARK).exists() else None


def _program_folder() -> Path:
    """Return where a person sees the program lie."""
    image = os.environ.get("APPIMAGE")  # one file, which unpacks itself elsewhere
    if image:
        return Path(image).parent
    program = Path(sys.executable if getattr(sys, "frozen", False) else sys.argv[0]).resolve()
    # On macOS it lies inside of what looks like one file.
    bundle = next((place for place in program.parents if place.suffix == ".app"), None)
    return (bundle or program).parent


def default_workspace() -> Path:
    """Return the folder of the workspace where nobody named another."""
    portable = portable_folder()
    if portable is not None:
        return portable / "workspace"
    import platformdirs  # noqa: PLC0415  10 ms that a given path spares

    return platformdirs.user_data_path(APPLICATION, appauthor=False) / "workspace"


def config_folder() -> Path:
    """Return the folder of this person's settings, where they are not beside the program."""
    if sys.platform == "linux":
        # As platformdirs has it, which takes 10 ms of the time to the first paint to say so.
        for variable, inside in (("XDG_CONFIG_HOME", "."), ("HOME", ".config")):
            base = PurePath(os.environ.get(variable, ""))
            if base.is_absolute():
                return Path(base, inside, APPLICATION)
    import platformdirs  # noqa: PLC0415  as above

    return platformdirs.user_config_path(APPLICATION, appauthor=False)


def language_pack_folder() -> Path:
    """Return the folder in which language packs are installed."""
    portable = portable_folder()
    if portable is not None:
        return portable / "language-packs"
    import platformdirs  # noqa: PLC0415  as above

    return platformdirs.user_data_path(APPLICATION, appauthor=False) / "language-packs"


def log_folder() -> Path:
    """Return the folder of the log."""
    portable = portable_folder()
    if portable is not None:
        return portable / "logs"
    import platformdirs  # noqa: PLC0415  as above

    return platformdirs.user_log_path(APPLICATION, appauthor=False)


def shown_path(path: Path) -> str:
    """Return a path as it may be sent to others: the folder of a person, which bears their name, as ``~``."""
    home = Path.home()
    return str(Path("~", path.relative_to(home))) if path.is_relative_to(home) else str(path)


def window_address(folder: Path) -> str:
    """Return where a running window of a workspace listens for a second start, and may be no more.

    Short, and without a library that the first paint would wait for. Two folders may, rarely, have one address:
    whoever listens there is told the folder.
    """
    name = f"eesee-{zlib.crc32(workspace_identity(folder).encode('utf-8', 'surrogatepass')):08x}"
    if os.name == "nt":
        return rf"\\.\pipe\{name}-{os.environ.get('USERNAME', '')}"
    place = os.environ.get("XDG_RUNTIME_DIR") or os.environ.get("TMPDIR") or "/tmp"  # noqa: S108  its owner is checked
    return f"{place}/{name}-{os.getuid()}"


def workspace_identity(folder: Path) -> str:
    """Return the one name of a folder, by whichever way it was named."""
    return os.path.normcase(os.path.realpath(folder))


def may_listen(address: str) -> bool:
    """Tell whether something of this person's may listen at an address; costs one look at the disk."""
    try:
        found = os.stat(address)  # noqa: PTH116  a Path knows no pipes
    except OSError:
        return False
    # Anybody may lay a file into a folder that all share; what is not ours is not answered.
    return os.name == "nt" or found.st_uid == os.getuid()


def is_synchronised(folder: Path) -> bool:
    """Tell whether a folder seems to lie inside one that a service copies to other computers.

    Such a service copies the database while it is being written, and what it copies can be damaged; and the file
    leaves the computer. Known by the names and marks that the common services leave; no answer is certain.
    """
    places = (folder, *folder.parents)
    return any(_is_of_service(place) for place in places) or any(
        (place / marker).exists() for place in places for marker in _MARKERS
    )


def _is_of_service(place: PurePath) -> bool:
    name = place.name.casefold()
    # By the beginning: services add the organisation or the account, "OneDrive - Red Ejemplo", "Dropbox (Personal)".
    return any(
        name == service or name.startswith((f"{service} ", f"{service}-")) for service in _SYNCHRONISED
    )
