"""Cuts the data of ICU down to what Qt asks of it.

Of the 32 MB most are names of countries, currencies and units in 800 languages, and tables for encodings. Qt has
its own of all that; it asks ICU to sort (QCollator) and to change case by language. Tables of the program are sorted
as the language of the screen sorts; in Qt's own dialog for files names stand as the person's language sorts, where that
is another in the order that all scripts have in common. What ICU finds missing it does without, so what is kept is
decided here and not found out by a crash.
"""

from __future__ import annotations

import re
import struct
import subprocess
from pathlib import Path

# Of each an entry's name begins or ends so, after the name of the package.
_KEPT = (
    r"coll/(ucadata\.icu|(root|res_index|(ar|en|es|fr|pt)(_.*)?)\.res)",  # how the languages of the screen sort
    r"(res_index|root|pool)\.res",  # by which a language is found
)
_COPYRIGHT_TOC = struct.Struct("<I")
_ENTRY = struct.Struct("<II")


def cut_data(data: bytes) -> bytes:
    """Return ICU's common data with the entries that are kept; everything else of it as it was.

    The form: a header whose length stands in its first two bytes, then the number of entries, for each where its
    name and its data begin (from the number on), the names, the data. Names are sorted; data lie at multiples of 16.

    Raises:
        ValueError: It is no such data, or of a machine that counts the other way.
    """
    (header,) = struct.unpack_from("<H", data)
    if data[2:4] != b"\xda\x27" or data[8] != 0 or data[12:16] != b"CmnD":
        raise ValueError("no common data of ICU in little-endian")
    (count,) = _COPYRIGHT_TOC.unpack_from(data, header)
    places = [_ENTRY.unpack_from(data, header + 4 + 8 * number) for number in range(count)]
    ends = [*(start for _, start in places[1:]), len(data) - header]
    kept = []
    for (name_at, start), end in zip(places, ends, strict=True):
        name = data[header + name_at : data.index(b"\0", header + name_at)]
        if _is_kept(name.decode("ascii")):
            kept.append((name, data[header + start : header + end]))
    return data[:header] + _packed(kept)


def _is_kept(name: str) -> bool:
    return re.fullmatch("|".join(_KEPT), name.partition("/")[2]) is not None


def _packed(entries: list[tuple[bytes, bytes]]) -> bytes:
    names_at = 4 + 8 * len(entries)
    names = b"".join(name + b"\0" for name, _ in entries)
    at = _multiple(names_at + len(names))
    toc, body = bytearray(_COPYRIGHT_TOC.pack(len(entries))), bytearray()
    for name, content in entries:
        toc += _ENTRY.pack(names_at, at + len(body))
        names_at += len(name) + 1
        body += content.ljust(_multiple(len(content)), b"\xaa")
    return bytes((toc + names).ljust(at, b"\xaa") + body)


def _multiple(length: int) -> int:
    return (length + 15) & ~15


def cut_library(library: Path, compiler: str = "cc") -> None:
    """Put in the place of ``libicudata.so.NN`` one that holds the cut data; needs a C compiler for its assembler.

    Raises:
        ValueError: The library is not laid out as known.
        subprocess.CalledProcessError: The compiler failed.
    """
    whole = library.read_bytes()
    version = library.name.rpartition(".")[2]
    start = whole.find(b"\xda\x27") - 2
    data = cut_data(whole[start : start + _length(library, f"icudt{version}_dat")])
    # The name of the file is what ICU's own tools take for the name of the package.
    cut = library.with_name(f"icudt{version}l.dat")
    source = library.with_name("icudata.s")
    cut.write_bytes(data)
    symbol = f"icudt{version}_dat"
    source.write_text(
        f'.section .note.GNU-stack,"",@progbits\n.section .rodata\n.balign 16\n.globl {symbol}\n'
        f".type {symbol},@object\n.size {symbol},{len(data)}\n{symbol}:\n"
        f'.incbin "{cut}"\n',
        "ascii",
    )
    command = [compiler, "-shared", "-nostdlib", f"-Wl,-soname,{library.name}", "-Wl,--build-id=none", "-s"]
    subprocess.run([*command, "-o", str(library), str(source)], check=True)
    source.unlink()
    cut.unlink()


def _length(library: Path, symbol: str) -> int:
    """Return the length of a symbol of a library."""
    told = subprocess.run(
        ["readelf", "--wide", "--dyn-syms", str(library)],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    found = re.search(rf"\s(0x[0-9a-f]+|\d+)\s+OBJECT\s.*\b{symbol}$", told, re.MULTILINE)
    if found is None:
        raise ValueError(f"{library.name} has no {symbol}")
    return int(found[1], 0)
