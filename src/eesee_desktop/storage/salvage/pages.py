"""The pages of a database as they are now: the file, with the committed frames of its write-ahead log over it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Self

from eesee_desktop.crypto.page_cipher import PAGE_BYTES, SALT_BYTES, PageCipher
from eesee_desktop.storage.salvage.write_ahead_log import LogState, read_log

LOG_SUFFIX = "-wal"

_SIZE_AT, _CHANGES_AT, _VALID_AT = 28, 24, 92
# SQLite locks bytes of this page and never writes it; only a file beyond one gigabyte has it.
_LOCK_PAGE = 0x40000000 // PAGE_BYTES + 1


class Pages:
    """The pages of one file, read and never written.

    Do not make one of a file that this process has open as a database and will go on using: where locks follow POSIX,
    closing any second descriptor of a file gives up all locks on it. ``storage.database_files`` knows what is open.

    Args:
        path: The file; its log lies beside it.
        key: 32 bytes.

    Attributes:
        count: How many pages the database has.
        log: What the write-ahead log adds.
        is_cut_off: The file ends before the database does.

    Raises:
        OSError: The file cannot be read.
    """

    def __init__(self, path: Path, key: bytes) -> None:
        self.path = path
        self._file = path.open("rb")
        try:
            log = path.with_name(path.name + LOG_SUFFIX)
            self._log_file = log.open("rb") if log.is_file() else None
            size = self._file.seek(0, 2)
            self._pages = size // PAGE_BYTES
            self._cipher = self._cipher_of(key)
            self.log = self._read_log()
            self.count = self.log.size or self._stated() or -(-size // PAGE_BYTES)
            self.is_cut_off = self._is_cut_off()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Let go of the files."""
        for file in (self._file, self._log_file):
            if file is not None:
                with contextlib.suppress(OSError):  # it was only read
                    file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def checked(self, first: int = 1) -> Iterator[tuple[int, bool]]:
        """Yield each page's number and whether it is whole; the page that SQLite never writes counts as whole."""
        for number in range(first, self.count + 1):
            if number == _LOCK_PAGE:
                yield number, True
            else:
                page = self._bytes(number)
                yield number, page is not None and self._cipher.is_whole(number, page)

    def open(self, number: int) -> bytes | None:
        """Return the content of a page; None if it is not whole, or not there."""
        page = self._bytes(number)
        return None if page is None else self._cipher.open(number, page)

    def in_file(self, number: int) -> bytes:
        """Return the bytes of a page as the file itself has them now."""
        self._file.seek((number - 1) * PAGE_BYTES)
        return self._file.read(PAGE_BYTES)

    def is_whole_in_file(self, number: int) -> bool:
        """Tell whether the file itself has a page whole now."""
        return self._cipher.is_whole(number, self.in_file(number))

    def _bytes(self, number: int) -> bytes | None:
        if number in self.log.lost or not 1 <= number <= self.count:
            return None
        place = self.log.latest.get(number)
        page = self.in_file(number) if place is None else self._in_log(place, PAGE_BYTES)
        return page if len(page) == PAGE_BYTES else None

    def _in_log(self, offset: int, length: int) -> bytes:
        if self._log_file is None:
            return b""
        self._log_file.seek(offset)
        return self._log_file.read(length)

    def _cipher_of(self, key: bytes) -> PageCipher:
        """Return what opens the pages; the salt that it needs may itself be hurt in one byte."""
        salt = self.in_file(1)[:SALT_BYTES].ljust(SALT_BYTES, b"\0")
        cipher = PageCipher(key, salt)
        samples = {number: self.in_file(number) for number in range(2, min(self._pages, 9) + 1)}
        if not samples or any(cipher.is_whole(number, page) for number, page in samples.items()):
            return cipher
        # Without the salt not one page opens, and it stands nowhere else.
        number, page = next(iter(samples.items()))
        for place in range(SALT_BYTES):
            for byte in range(256):
                other = PageCipher(key, salt[:place] + bytes([byte]) + salt[place + 1 :])
                if other.is_whole(number, page):
                    self.salt_is_hurt = True
                    return other
        return cipher

    salt_is_hurt = False
    """The salt at the beginning of the file had to be found by trying."""

    def _read_log(self) -> LogState:
        if self._log_file is None:
            return LogState({})
        length = self._log_file.seek(0, 2)
        most = max(self._pages + length // PAGE_BYTES, 1)
        state = read_log(self._in_log, length, self._cipher.is_whole, most)
        # All of it is in the file already, as when a new log was begun and its first bytes were torn.
        if state.hurt and not state.lost and self._is_in_file(state):
            return LogState({})
        return state

    def _is_in_file(self, state: LogState) -> bool:
        return all(
            self.in_file(number) == self._in_log(place, PAGE_BYTES) for number, place in state.latest.items()
        )

    def _stated(self) -> int:
        """Return how many pages the first one says that there are; 0 if it does not, or not for sure."""
        first = self._cipher.open(1, self.in_file(1)) if self._pages else None
        if first is None or first[_CHANGES_AT : _CHANGES_AT + 4] != first[_VALID_AT : _VALID_AT + 4]:
            return 0
        return int.from_bytes(first[_SIZE_AT : _SIZE_AT + 4], "big")

    def _is_cut_off(self) -> bool:
        return any(number not in self.log.latest for number in range(self._pages + 1, self.count + 1))
