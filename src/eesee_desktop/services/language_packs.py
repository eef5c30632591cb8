"""Language packs: fonts, and words to break lines between, for scripts that do not come with the program."""

from __future__ import annotations

from pathlib import Path

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.system.language_packs import (
    MOST_BYTES,
    SUFFIX,
    LanguagePack,
    install_pack,
    installed_packs,
    known_packs,
)

__all__ = ["SUFFIX", "LanguagePack", "install", "installed_packs", "known_packs"]


def install(path: Path) -> LanguagePack:
    """Install a pack from its file, for this person on this computer.

    Raises:
        KnownError: FILE_NOT_READABLE, LANGUAGE_PACK_NOT_VALID, DISK_FULL, FILE_NOT_WRITABLE.
    """
    try:
        with path.open("rb") as stream:
            data = stream.read(MOST_BYTES + 1)
    except OSError as error:
        raise KnownError(ErrorCode.FILE_NOT_READABLE, path=str(path)) from error
    return install_pack(path.name, data)
