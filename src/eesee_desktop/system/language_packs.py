"""Fonts that ship with the program, and those of language packs: one file each, checked by hash, installed offline.

A pack is a zip of fonts, of the words that lines may be broken between, and of their licences. What a pack holds is
known to the program by its SHA-256 (``resources/fonts/language_packs.toml``), so a pack from wherever is either the
very one or refused.
"""

from __future__ import annotations

import hashlib
import io
import tomllib
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.system.files import write_file
from eesee_desktop.system.paths import language_pack_folder
from eesee_desktop.system.resources import resource

SUFFIX = ".eesee-fonts"
WORDS = "words.txt"
# Several times the largest pack; what is larger is not read.
MOST_BYTES = 8_000_000


@dataclass(frozen=True, slots=True)
class LanguagePack:
    """What the program knows of a pack.

    Attributes:
        id: Also the name of the pack's file and folder.
        name: Of the script, in English.
        ranges: First and last code point of each block that it has.
        fonts: Names of its fonts without weight and ending, such as ``NotoSansKhmer``.
        files: SHA-256 by name.
    """

    id: str
    name: str
    ranges: tuple[tuple[int, int], ...]
    fonts: tuple[str, ...]
    files: Mapping[str, str]

    @property
    def folder(self) -> Path:
        """Where it lies when it is installed."""
        return language_pack_folder() / self.id

    @property
    def is_installed(self) -> bool:
        """All of its files are there; whether they are whole is asked when they are read."""
        return all((self.folder / name).is_file() for name in self.files)

    def has(self, code: int) -> bool:
        """Tell whether a code point is of its script."""
        return any(first <= code <= last for first, last in self.ranges)


@cache
def known_packs() -> tuple[LanguagePack, ...]:
    """Return the packs that this version of the program takes."""
    document = tomllib.loads(resource("fonts", "language_packs.toml").read_text(encoding="utf-8"))
    return tuple(
        LanguagePack(
            pack["id"],
            pack["name"],
            tuple((int(first, 16), int(last, 16)) for first, last in pack["ranges"]),
            tuple(pack["fonts"]),
            pack["files"],
        )
        for pack in document["pack"]
    )


def pack_of(code: int) -> LanguagePack | None:
    """Return the pack that has a code point."""
    return next((pack for pack in known_packs() if pack.has(code)), None)


def installed_packs() -> tuple[LanguagePack, ...]:
    """Return the packs that are installed."""
    return _installed(str(language_pack_folder()))


@cache
def _installed(_folder: str) -> tuple[LanguagePack, ...]:
    # Asked once a folder and not for each word of a report; installing forgets the answer.
    return tuple(pack for pack in known_packs() if pack.is_installed)


def font_data(name: str) -> bytes:
    """Return a font file of the program or of an installed pack; ``name`` has no ending.

    Raises:
        KnownError: LANGUAGE_PACK_DAMAGED if the file is not the one that was installed.
    """
    file = f"{name}.ttf"
    for pack in installed_packs():
        if file in pack.files:
            return _checked(pack, file)
    return resource("fonts", file).read_bytes()


def words_for(code: int) -> frozenset[str]:
    """Return the words between which lines of a script may be broken; none where the script has blanks."""
    pack = pack_of(code)
    return frozenset() if pack is None or not pack.is_installed else _words(pack.id)


@cache
def _words(identity: str) -> frozenset[str]:
    pack = next(pack for pack in known_packs() if pack.id == identity)
    if WORDS not in pack.files:
        return frozenset()
    return frozenset(_checked(pack, WORDS).decode("utf-8").split("\n"))


def install_pack(file_name: str, data: bytes) -> LanguagePack:
    """Check a pack and lay it into the person's own folder.

    Raises:
        KnownError: LANGUAGE_PACK_NOT_VALID with ``name``; DISK_FULL or FILE_NOT_WRITABLE.
    """
    contents = _read(file_name, data)
    pack = next((one for one in known_packs() if _is_of(one, contents)), None)
    if pack is None:
        raise KnownError(ErrorCode.LANGUAGE_PACK_NOT_VALID, name=file_name)
    for name, content in contents.items():
        write_file(pack.folder / name, content)
    forget_what_is_installed()
    return pack


def remove_pack(pack: LanguagePack) -> None:
    """Take the files of a pack out of the person's own folder.

    Raises:
        KnownError: FILE_NOT_WRITABLE.
    """
    try:
        for name in pack.files:
            (pack.folder / name).unlink(missing_ok=True)
        pack.folder.rmdir()
    except FileNotFoundError:
        pass
    except OSError as error:
        raise KnownError(ErrorCode.FILE_NOT_WRITABLE, path=str(pack.folder)) from error
    forget_what_is_installed()


def forget_what_is_installed() -> None:
    """Look anew which packs there are."""
    _installed.cache_clear()
    _words.cache_clear()


def _is_of(pack: LanguagePack, contents: Mapping[str, bytes]) -> bool:
    return contents.keys() == pack.files.keys() and all(
        hashlib.sha256(data).hexdigest() == pack.files[name] for name, data in contents.items()
    )


def _read(file_name: str, data: bytes) -> dict[str, bytes]:
    import zipfile  # noqa: PLC0415  each draft asks which packs there are, and few people ever bring one in

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            # By what the archive says of itself, before anything is unpacked; zipfile holds it to that.
            if sum(member.file_size for member in members) > MOST_BYTES:
                raise KnownError(ErrorCode.LANGUAGE_PACK_NOT_VALID, name=file_name)
            return {member.filename: archive.read(member) for member in members}
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError) as error:
        raise KnownError(ErrorCode.LANGUAGE_PACK_NOT_VALID, name=file_name) from error


def _checked(pack: LanguagePack, name: str) -> bytes:
    try:
        data = (pack.folder / name).read_bytes()
    except OSError as error:
        raise KnownError(ErrorCode.LANGUAGE_PACK_DAMAGED, pack=pack.name) from error
    # A font goes into a library written in C++: nothing but the very file that was tried gets there.
    if hashlib.sha256(data).hexdigest() != pack.files[name]:
        raise KnownError(ErrorCode.LANGUAGE_PACK_DAMAGED, pack=pack.name)
    return data
