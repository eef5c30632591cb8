"""The outer file: nothing lies hidden in it, and what it says of itself is held against what it is."""

from __future__ import annotations

import struct
import zipfile
import zlib
from io import BytesIO

import pytest

from eesee_desktop.bundle.archive import read_archive, write_archive
from eesee_desktop.bundle.faults import Fault, Refused
from support_bundles import entries_of, example_bundle, verdict_of, with_comment

TEXT = b"a line of many\n" * 40
_LOCAL_BYTES, _CENTRAL_BYTES = 30, 46


def _with_first_entry(data: bytes, packed: bytes, size: int | None = None) -> bytes:
    """Return an archive with other packed bytes in its first entry and every length and offset put right.

    Args:
        size: What it says that the bytes unpack to; None for what it said before.
    """
    (name_length,) = struct.unpack_from("<H", data, 26)
    (old_length,) = struct.unpack_from("<I", data, 18)
    begin = _LOCAL_BYTES + name_length
    grown = len(packed) - old_length
    changed = bytearray(data[:begin] + packed + data[begin + old_length :])
    end = changed.rfind(b"PK\x05\x06")
    (start,) = struct.unpack_from("<I", changed, end + 16)
    struct.pack_into("<I", changed, end + 16, start + grown)
    at, is_first = start + grown, True
    while changed[at : at + 4] == b"PK\x01\x02":
        if is_first:
            for place in (18, at + 20):
                struct.pack_into("<I", changed, place, len(packed))
            for place in (22, at + 24):
                struct.pack_into("<I", changed, place, size or struct.unpack_from("<I", changed, place)[0])
        else:
            (offset,) = struct.unpack_from("<I", changed, at + 42)
            struct.pack_into("<I", changed, at + 42, offset + grown)
        at += _CENTRAL_BYTES + sum(struct.unpack_from("<HHH", changed, at + 28))
        is_first = False
    return with_comment(bytes(changed))


def _packed(data: bytes) -> bytes:
    """Return the packed bytes of the first entry."""
    (name_length,) = struct.unpack_from("<H", data, 26)
    (length,) = struct.unpack_from("<I", data, 18)
    begin = _LOCAL_BYTES + name_length
    return data[begin : begin + length]


@pytest.mark.parametrize(
    "hidden",
    [b"\x00", b"a letter to nobody", zlib.compress(b"more", wbits=-zlib.MAX_WBITS)],
    ids=["byte", "text", "stream"],
)
def test_nothing_hides_behind_the_end_of_a_compressed_entry(hidden: bytes) -> None:
    """Bytes behind the end of a deflate stream are refused, though stock tools unpack the entry as if they were not."""
    honest = example_bundle()
    forged = _with_first_entry(honest, _packed(honest) + hidden)
    with zipfile.ZipFile(BytesIO(forged)) as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == entries_of(honest)
    verdict = verdict_of(forged)
    assert verdict.code is Fault.FILE_DAMAGED
    assert dict(verdict.facts)["entry"] == "SHA256SUMS"


def test_a_compressed_entry_that_does_not_end_is_refused() -> None:
    """A deflate stream that gives all its bytes and never says that it is over is not whole."""
    deflater = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    endless = deflater.compress(TEXT) + deflater.flush(zlib.Z_SYNC_FLUSH)
    with pytest.raises(Refused) as refused:
        read_archive(_with_first_entry(write_archive({"a.txt": TEXT}), endless))
    assert refused.value.fault is Fault.FILE_DAMAGED
