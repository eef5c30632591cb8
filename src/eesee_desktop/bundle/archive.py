"""The outer file: a plain ZIP that is written in one way and read with suspicion.

Written: entries sorted, 1 January 1980, mode 0644, no extra fields; the archive comment is the SHA-256 of all bytes
before it. The comment proves nothing against a forger, who can recompute it; it is there because the bits
that pad a compressed entry, and some ways of compressing, could change in transit without changing what comes
out. Read: sizes before anything is unpacked, no entry twice, no path, no link, nothing before, between or after.
"""

from __future__ import annotations

import hashlib
import re
import struct
import zlib
from collections.abc import Mapping
from dataclasses import dataclass

from eesee_desktop.bundle.faults import Fault, Refused

# The whole file and its content are held in memory, and 64 MiB is more than most mail services carry anyway.
LARGEST_FILE = 64 * 1024 * 1024
LARGEST_CONTENT = 128 * 1024 * 1024
# Five documents and the attachments of one assessment. The limit exists so that the cost of a reading is known
# before it begins.
MOST_ENTRIES = 200
# A text of ours shrinks to a quarter; a megabyte that shrinks to a hundredth is meant to fill a memory.
HIGHEST_RATIO = 100
# Small entries may shrink as they like: they cannot fill anything, and a short repetitive JSON easily exceeds a
# hundredfold.
_RATIO_COUNTS_FROM = 1024 * 1024

_LOCAL = struct.Struct("<4sHHHHHIIIHH")
_CENTRAL = struct.Struct("<4sHHHHHHIIIHHHHHII")
_END = struct.Struct("<4sHHHHIIH")
_LOCAL_MARK, _CENTRAL_MARK, _END_MARK = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
_VERSION = 20
_MADE_ON_UNIX = 0x0314
# 1 January 1980, the first day that the format can express. Real times would make two runs over the same
# content differ.
_TIME, _DATE = 0, 0x0021
_MODE = 0o100644
_STORED, _DEFLATED = 0, 8
_KIND_OF_FILE = 0o170000
_REGULAR = 0o100000
_DOS_FOLDER = 0x10
# Its length field has 16 bits, so the end record cannot lie further from the end of the file.
_COMMENT_LIMIT = 65535
_COMMENT = re.compile(rb"sha256 [0-9a-f]{64}")
_COMMENT_BYTES = len(b"sha256 ") + 64
# Absolute paths, drive letters, backslashes, dot segments, empty segments and anything but printable ASCII:
# each has been a way out of a target folder in some unpacking tool, and people will unpack these files with
# such tools.
_ODD_NAME = re.compile(r"^/|^[A-Za-z]:|\\|(?:^|/)\.\.?(?:/|$)|//|[^ -~]")


@dataclass(frozen=True, slots=True)
class _Packed:
    """An entry as it lies in the archive."""

    name: bytes
    method: int
    crc: int
    packed: bytes
    size: int


@dataclass(frozen=True, slots=True)
class _Listed:
    """What the central directory says of an entry."""

    name: bytes
    flags: int
    method: int
    crc: int
    packed_size: int
    size: int
    mode: int
    offset: int


@dataclass(frozen=True, slots=True)
class Archive:
    """What an archive holds.

    Attributes:
        entries: In the order of the archive.
        is_as_written: The file is byte for byte what :func:`write_archive` would make of its packed entries.
    """

    entries: Mapping[str, bytes]
    is_as_written: bool


def write_archive(entries: Mapping[str, bytes]) -> bytes:
    """Return the archive of named entries."""
    packed = []
    for name, content in entries.items():
        # Raw deflate, without zlib's own header and checksum: that is what a ZIP entry holds.
        # Its highest level takes half as long again for half a percent less.
        deflater = zlib.compressobj(6, zlib.DEFLATED, -zlib.MAX_WBITS)
        small = deflater.compress(content) + deflater.flush()
        # A table of zeros shrinks further than a reader believes: it goes in as it is.
        is_believed = len(small) * HIGHEST_RATIO >= len(content) or len(content) <= _RATIO_COUNTS_FROM
        method, body = (_DEFLATED, small) if is_believed and len(small) < len(content) else (_STORED, content)
        packed.append(_Packed(name.encode("ascii"), method, zlib.crc32(content), body, len(content)))
    return _assemble(packed)


def read_archive(data: bytes) -> Archive:
    """Return the entries of an archive, unpacked within limits.

    Raises:
        Refused: With a fault of the steps "limits" and "entries".
    """
    if len(data) > LARGEST_FILE:
        raise Refused(Fault.FILE_TOO_LARGE, bytes=len(data), limit=LARGEST_FILE)
    # Sizes before contents. Everything up to _packed looks at headers only; not a byte is inflated before the
    # declared sizes have passed.
    end, count, start = _end_of(data)
    # First of all, because it tells a file that a mail gateway damaged from one that somebody altered, and
    # those two need different words.
    _check_comment(data, end)
    if count > MOST_ENTRIES:
        raise Refused(Fault.TOO_MANY_ENTRIES, entries=count, limit=MOST_ENTRIES)
    listed = _listed(data[start:end], count)
    _check_sizes(listed)
    _check_names(listed)
    # The central directory and the local headers are two descriptions of one archive, and tools differ in which
    # of them they follow. They must agree in every field, or two readers could see two different submissions in
    # one signed file.
    packed = _packed(data, listed, start)
    entries = {one.name.decode("ascii"): _unpacked(one) for one in packed}
    # Rebuilding the archive from its packed entries pins every header byte at once. That it may differ is not
    # an error here: the content can still be verified, and the verdict says "repacked".
    return Archive(entries, is_as_written=_assemble(packed) == data)


def _assemble(packed: list[_Packed]) -> bytes:
    body, directory = bytearray(), bytearray()
    # Sorted, so that the order in which a program happens to collect entries leaves no trace in the bytes.
    for one in sorted(packed, key=lambda one: one.name):
        sizes = (one.method, _TIME, _DATE, one.crc, len(one.packed), one.size, len(one.name), 0)
        directory += _CENTRAL.pack(
            _CENTRAL_MARK, _MADE_ON_UNIX, _VERSION, 0, *sizes, 0, 0, 0, _MODE << 16, len(body)
        )
        directory += one.name
        body += _LOCAL.pack(_LOCAL_MARK, _VERSION, 0, *sizes) + one.name + one.packed
    count = len(packed)
    end = _END.pack(_END_MARK, 0, 0, count, count, len(directory), len(body), _COMMENT_BYTES)
    whole = bytes(body + directory + end)
    return whole + _comment(whole)


def _comment(before: bytes) -> bytes:
    return b"sha256 " + hashlib.sha256(before).hexdigest().encode("ascii")


def _end_of(data: bytes) -> tuple[int, int, int]:
    """Return where the end record stands, how many entries it counts, and where their directory starts."""
    # The last mark wins. An earlier one would belong to an archive inside the archive, and choosing between
    # several is what parser differentials are made of; the equalities below then leave only one reading.
    end = data.rfind(_END_MARK, max(0, len(data) - _END.size - _COMMENT_LIMIT))
    if end < 0 or end + _END.size > len(data):
        raise Refused(Fault.ARCHIVE_NOT_READABLE, problem="no_end")
    _, disk, first_disk, here, count, size, start, comment = _END.unpack_from(data, end)
    if end + _END.size + comment != len(data):
        raise Refused(Fault.ARCHIVE_NOT_READABLE, problem="trailing_data")
    # Split archives and a gap before the end record are both legal ZIP, and both are places where bytes can
    # hide.
    if disk or first_disk or here != count or start + size != end:
        raise Refused(Fault.ARCHIVE_NOT_READABLE, problem="directory")
    return end, count, start


def _check_comment(data: bytes, end: int) -> None:
    """Tell damage in transit from all other faults, where the file still carries its checksum."""
    split = end + _END.size
    comment = data[split:]
    if _COMMENT.fullmatch(comment) and comment != _comment(data[:split]):
        raise Refused(Fault.FILE_DAMAGED)


def _listed(directory: bytes, count: int) -> list[_Listed]:
    listed, position = [], 0
    for _ in range(count):
        if position + _CENTRAL.size > len(directory) or not directory.startswith(_CENTRAL_MARK, position):
            raise Refused(Fault.ARCHIVE_NOT_READABLE, problem="directory")
        (_, _, _, flags, method, _, _, crc, packed, size, name, extra, comment, _, _, mode, offset) = (
            _CENTRAL.unpack_from(directory, position)
        )
        position += _CENTRAL.size
        listed.append(
            _Listed(directory[position : position + name], flags, method, crc, packed, size, mode, offset)
        )
        position += name + extra + comment
    # The count is attacker-controlled; the directory has to be used up by exactly that many entries.
    if position != len(directory):
        raise Refused(Fault.ARCHIVE_NOT_READABLE, problem="directory")
    return listed


def _check_sizes(listed: list[_Listed]) -> None:
    # The declared size: what really comes out is held to it in _unpacked, so a lie ends there.
    total = sum(one.size for one in listed)
    if total > LARGEST_CONTENT:
        largest = max(listed, key=lambda one: one.size)
        raise Refused(Fault.ENTRY_TOO_LARGE, entry=_shown(largest.name), bytes=total, limit=LARGEST_CONTENT)
    for one in listed:
        if one.size > _RATIO_COUNTS_FROM and one.size > HIGHEST_RATIO * one.packed_size:
            raise Refused(Fault.ENTRY_TOO_COMPRESSED, entry=_shown(one.name), limit=HIGHEST_RATIO)


def _check_names(listed: list[_Listed]) -> None:
    seen = set()
    for one in listed:
        # Case-folded: two entries that differ in case become one file on Windows and macOS, the later
        # overwriting the one that was verified.
        name = one.name.lower()
        if name in seen:
            raise Refused(Fault.ENTRY_DOUBLED, entry=_shown(one.name))
        seen.add(name)
        # 0 is what tools without Unix modes write. A symbolic link here would point wherever the packer liked
        # once unpacked.
        kind = one.mode >> 16 & _KIND_OF_FILE
        if kind not in {0, _REGULAR} or one.mode & _DOS_FOLDER or one.name.endswith(b"/"):
            raise Refused(Fault.ENTRY_NOT_A_FILE, entry=_shown(one.name))
        if not one.name or _ODD_NAME.search(one.name.decode("latin-1")):
            raise Refused(Fault.ENTRY_NAME_REFUSED, entry=_shown(one.name))


def _packed(data: bytes, listed: list[_Listed], start: int) -> list[_Packed]:
    """Follow the entries from the first byte of the file to the directory, without a gap or an overlap."""
    found, position = [], 0
    for one in sorted(listed, key=lambda one: one.offset):
        if (
            one.offset != position
            or position + _LOCAL.size > start
            or not data.startswith(_LOCAL_MARK, position)
        ):
            raise Refused(Fault.ARCHIVE_NOT_READABLE, problem="gap", entry=_shown(one.name))
        _, _, flags, method, _, _, crc, packed, size, name, extra = _LOCAL.unpack_from(data, position)
        position += _LOCAL.size
        here = (data[position : position + name], flags, method, crc, packed, size)
        if here != (one.name, one.flags, one.method, one.crc, one.packed_size, one.size):
            raise Refused(Fault.HEADERS_DIFFER, entry=_shown(one.name))
        # Encrypted entries, entries with sizes after the data, and UTF-8 names all need a flag; none of them
        # has a place in our files.
        if one.flags or one.method not in {_STORED, _DEFLATED}:
            raise Refused(Fault.ARCHIVE_NOT_READABLE, problem="method", entry=_shown(one.name))
        position += name + extra
        found.append(_Packed(one.name, one.method, one.crc, data[position : position + packed], one.size))
        position += packed
    if position != start:
        raise Refused(Fault.ARCHIVE_NOT_READABLE, problem="gap")
    return found


def _unpacked(one: _Packed) -> bytes:
    content, is_whole = one.packed, True
    if one.method == _DEFLATED:
        inflater = zlib.decompressobj(-zlib.MAX_WBITS)
        try:
            # One byte more than declared is asked for: enough to notice that there is more, and no way to be
            # flooded.
            content = inflater.decompress(one.packed, one.size + 1)
        except zlib.error as error:
            raise Refused(Fault.FILE_DAMAGED, entry=_shown(one.name)) from error
        # Bytes after the end of the deflate stream are invisible to every unpacker; the signature does not
        # cover them either.
        is_whole = inflater.eof and not inflater.unused_data and not inflater.unconsumed_tail
    if not is_whole or len(content) != one.size or zlib.crc32(content) != one.crc:
        raise Refused(Fault.FILE_DAMAGED, entry=_shown(one.name))
    return content


def _shown(name: bytes) -> str:
    """Return a name for a person to read, whatever bytes it is made of."""
    return name[:80].decode("ascii", "backslashreplace")
