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
    remove_pack,
)

__all__ = ["SUFFIX", "LanguagePack", "install", "installed_packs", "known_packs", "remove"]


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


def remove(identity: str) -> LanguagePack:
    """Remove a pack of this person on this computer; one that is not installed is left as it is.

    Raises:
        KnownError: LANGUAGE_PACK_NOT_VALID with ``name`` if there is no such pack; FILE_NOT_WRITABLE.
    """
    pack = next((one for one in known_packs() if one.id == identity), None)
    if pack is None:
        raise KnownError(ErrorCode.LANGUAGE_PACK_NOT_VALID, name=identity)
    remove_pack(pack)
    return pack
