"""What a process did to the files of a folder, call by call; and the folder as a power cut may leave it."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field
from pathlib import Path

from faults.shim import Call

_SECTOR = 512
_RANDOM = re.compile(r"(?<![0-9a-f])[0-9a-f]{8}(?![0-9a-f])")
_ON_BYTES = {"open-truncate": "truncate", "truncate": "truncate", "write": "write"}


@dataclass(frozen=True, slots=True)
class Record:
    """One call.

    Attributes:
        number: The position; of a mark, that of the call before.
        kind: None for a word of the program.
        result: Below 0 where it failed.
        path: Of a mark, the word.
    """

    number: int
    kind: Call | None
    call: str
    result: int
    inode: int
    offset: int
    path: str
    other: str
    data: bytes = field(repr=False)

    @property
    def place(self) -> str:
        """What was called on which file, without the parts of names that are random."""
        return f"{self.call} {_RANDOM.sub('*', Path(self.path).name)}"


def read_trace(path: Path) -> tuple[Record, ...]:
    """Return the calls that a trace holds, in order."""
    data, at = path.read_bytes(), 0
    records: list[Record] = []
    while at < len(data):
        end = data.index(b"\n", at)
        head = data[at:end].decode("utf-8", "surrogateescape").split("\t")
        at = end + 1
        length = int(head[6])
        kind = int(head[1])
        records.append(
            Record(
                int(head[0]),
                Call(kind) if kind else None,
                head[2],
                int(head[3]),
                int(head[4]),
                int(head[5]),
                head[7],
                head[8],
                data[at : at + length],
            )
        )
        at += length
    return tuple(records)


class _File:
    """A file on a disk whose power may fail: what is durable, and what came after."""

    def __init__(self, data: bytes = b"") -> None:
        self.durable = bytearray(data)
        self.later: list[tuple[str, int, bytes]] = []

    def sync(self) -> None:
        for one in self.later:
            _apply(self.durable, one)
        self.later.clear()

    def after(self, chance: random.Random, how: str) -> bytes:
        """Return what is there after the cut."""
        left = bytearray(self.durable)
        if how == "none":
            return bytes(left)
        for number, (what, offset, data) in enumerate(self.later):
            is_last = number == len(self.later) - 1
            if how == "some" and chance.random() < 0.5:
                continue
            if how == "torn" and is_last and what == "write":
                # Each sector whole or not at all, in any order.
                for start in range(0, len(data), _SECTOR):
                    if chance.random() < 0.5:
                        _apply(left, (what, offset + start, data[start : start + _SECTOR]))
                continue
            _apply(left, (what, offset, data))
        return bytes(left)


def _apply(data: bytearray, change: tuple[str, int, bytes]) -> None:
    what, offset, new = change
    if what == "truncate":
        del data[offset:]
        data.extend(bytes(offset - len(data)))
        return
    data.extend(bytes(max(0, offset + len(new) - len(data))))
    data[offset : offset + len(new)] = new


class Disk:
    """A folder as it is in memory and as it is on the disk, replayed call by call.

    Bytes become durable by an fsync of their file, names by one of their folder; until then a cut may leave any of the
    later bytes, and undo the later names from some moment on, in their order, as a journal does.

    Args:
        before: A folder like the one whose calls are played, before the first of them; all of it is durable.
        root: The folder whose calls are played; it need not be there any more.
    """

    def __init__(self, before: Path, root: Path) -> None:
        self._root = str(root)
        self._files: dict[str, _File] = {}
        # Learned as files are opened: those of the folder that is like it have other inodes.
        self._by_inode: dict[int, _File] = {}
        self._folders: set[str] = {self._root}
        for path in sorted(before.rglob("*")):
            name = str(root / path.relative_to(before))
            if path.is_dir():
                self._folders.add(name)
            else:
                self._files[name] = _File(path.read_bytes())
        self._durable_names = dict(self._files)
        self._durable_folders = set(self._folders)
        self._later_names: list[tuple[str, str, str, _File | None]] = []
        self.words: list[str] = []

    def play(self, record: Record) -> None:
        """Let a call happen."""
        if record.kind is None:
            self.words.append(record.path)
            return
        if record.result < 0 and record.call != "close":
            return
        if record.call in {"rename", "unlink", "mkdir", "rmdir"}:
            self._name(record.call, record.path, record.other, None)
        elif record.call == "link":
            self._name("link", record.other, "", self._files[record.path])
        elif record.call == "create":
            made = self._by_inode[record.inode] = _File()
            self._name("link", record.path, "", made)
        elif record.call == "fsync" and record.path in self._folders:
            self._sync_folder(record.path)
        elif record.call == "fsync":
            self._by_inode[record.inode].sync()
        else:
            if record.call.startswith("open") and record.path in self._files:
                self._by_inode[record.inode] = self._files[record.path]
            if record.call in _ON_BYTES:
                # Of a file that nobody opened there is none: better no verdict than one on half of what was written.
                change = (_ON_BYTES[record.call], record.offset, record.data)
                self._by_inode[record.inode].later.append(change)

    def cut(self, target: Path, chance: random.Random, how: str) -> None:
        """Write the folder as the cut leaves it.

        Args:
            target: Where; that of the calls themselves, if what was written names it.
            how: ``none``, ``all``, ``some`` or ``torn``: which of the later writes are there.
        """
        files, folders = dict(self._durable_names), set(self._durable_folders)
        kept = {"none": 0, "all": len(self._later_names)}.get(how, chance.randint(0, len(self._later_names)))
        for one in self._later_names[:kept]:
            _rename(files, folders, one)
        for name in sorted(folders):
            (target / Path(name).relative_to(self._root)).mkdir(parents=True, exist_ok=True, mode=0o700)
        for name, one_file in files.items():
            place = target / Path(name).relative_to(self._root)
            # Its folder may be one whose making was undone.
            if place.parent.is_dir():
                place.write_bytes(one_file.after(chance, how))
                place.chmod(0o600)

    def _name(self, what: str, path: str, other: str, file: _File | None) -> None:
        change = (what, path, other, file)
        _rename(self._files, self._folders, change)
        self._later_names.append(change)

    def _sync_folder(self, path: str) -> None:
        # A journal writes what came before as well.
        last = max(
            (
                number
                for number, (_, one, other, _file) in enumerate(self._later_names)
                if path in {str(Path(named).parent) for named in (one, other) if named}
            ),
            default=-1,
        )
        for one in self._later_names[: last + 1]:
            _rename(self._durable_names, self._durable_folders, one)
        del self._later_names[: last + 1]


def _rename(files: dict[str, _File], folders: set[str], change: tuple[str, str, str, _File | None]) -> None:
    what, path, other, file = change
    if what == "link" and file is not None:
        files[path] = file
    elif what == "unlink":
        files.pop(path, None)
    elif what == "mkdir":
        folders.add(path)
    elif what == "rmdir":
        folders.discard(path)
    elif path in folders:
        for name in [name for name in folders if name == path or name.startswith(f"{path}/")]:
            folders.discard(name)
            folders.add(other + name[len(path) :])
        for name in [name for name in files if name.startswith(f"{path}/")]:
            files[other + name[len(path) :]] = files.pop(name)
    elif path in files:
        files[other] = files.pop(path)
