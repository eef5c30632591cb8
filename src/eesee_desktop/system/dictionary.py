"""Dictionaries that ship with the program, read by Hunspell.

The package ``chunspell`` brings Hunspell along. Its library is spoken to directly where it lies beside the package:
unlike the package's own functions that leaves Python free meanwhile, and reading a dictionary takes from 150 ms
(Portuguese) to 1,500 ms (Arabic), looking for what was meant half a second. Where the library is part of the package's
module, that is used.
"""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import lzma
import tempfile
import threading
from pathlib import Path
from typing import Any, Protocol

from eesee_desktop.system.resources import resource

_ENDING = ".words.xz"
NONE_SHARED = ord(" ")
"""Of the byte that tells how many are shared: what it is for none, so that it never ends a line."""
ENDING_LENGTH = 4
"""How much of a word's end tells what follows it."""
# The one to take where a language is written in several ways and the report does not say which.
_FIRST = ("en_GB", "pt_PT")


class _Engine(Protocol):
    def spell(self, word: str) -> bool: ...

    def suggest(self, word: str) -> list[str]: ...


class Dictionary:
    """The words of one language; may be asked from any thread, by one at a time."""

    def __init__(self, tag: str) -> None:
        """Read a dictionary; takes up to some seconds.

        Args:
            tag: As :func:`dictionary_tag` returns it.
        """
        self._turn = threading.Lock()
        with tempfile.TemporaryDirectory() as folder:
            rules, words = _unpacked(f"{tag}.aff.xz"), _unpacked(f"{tag}{_ENDING}")
            Path(folder, f"{tag}.aff").write_bytes(rules)
            Path(folder, f"{tag}.dic").write_bytes(word_list(words))
            self._engine = _engine_of(Path(folder), tag)

    @property
    def is_busy(self) -> bool:
        """Somebody is asking; another would have to wait."""
        return self._turn.locked()

    def check(self, word: str) -> bool:
        """Tell whether a word is known."""
        with self._turn:
            return self._engine.spell(word.replace("\u2019", "'"))

    def suggest(self, word: str) -> list[str]:
        """Return words that may have been meant, the likeliest first; takes up to a second."""
        with self._turn:
            return self._engine.suggest(word.replace("\u2019", "'"))


def dictionary_tag(language: str) -> str | None:
    """Return which dictionary a language (BCP 47) is checked with; None where none ships."""
    wanted = language.replace("-", "_")
    base = wanted.partition("_")[0].lower()
    offered = sorted(path.name.removesuffix(_ENDING) for path in resource("spelling").glob(f"*{_ENDING}"))
    same = [tag for tag in offered if tag.lower() == wanted.lower()]
    kin = [tag for tag in offered if tag.partition("_")[0] == base]
    preferred = [tag for tag in kin if tag in _FIRST]
    return next(iter((*same, *preferred, *kin)), None)


def word_list(content: bytes) -> bytes:
    """Return the word list as Hunspell reads it, of the form in which it packs a quarter better.

    That form is what ``packaging/making/dictionaries.py`` writes: the first line as it is, then of each word a byte
    that tells how many bytes it shares with the one before, and the rest of it; an empty line; then what follows each
    word (the rules that it takes), like beside like: by the words' endings.
    """
    head, _, follows = content.partition(b"\n\n")
    count, *coded = head.split(b"\n")
    lines: list[bytes] = []
    by_ending: dict[bytes, list[int]] = {}
    word = b""
    for number, line in enumerate(coded):
        word = word[: line[0] - NONE_SHARED] + line[1:]
        lines.append(word)
        by_ending.setdefault(word[-ENDING_LENGTH:], []).append(number)
    following = iter(follows.split(b"\n"))
    for ending in sorted(by_ending, key=backwards):
        for number in by_ending[ending]:
            lines[number] += next(following)
    return b"\n".join((count, *lines, b""))


def backwards(ending: bytes) -> bytes:
    """Return an ending from its last byte on."""
    return ending[::-1]


def _unpacked(name: str) -> bytes:
    return lzma.decompress(resource("spelling", name).read_bytes())


def _engine_of(folder: Path, tag: str) -> _Engine:
    library = _library()
    if library is not None:
        return _DirectEngine(library, folder / f"{tag}.aff", folder / f"{tag}.dic")
    made: _Engine = importlib.import_module("hunspell").Hunspell(tag, hunspell_data_dir=str(folder))
    return made


def _library() -> ctypes.CDLL | None:
    """Return Hunspell's own library; None where the package holds it in itself."""
    found = importlib.util.find_spec("hunspell")
    if found is None or found.origin is None:
        return None
    home = Path(found.origin).parent
    for file in sorted(home.glob("libhunspell*")):
        try:
            return _declared(ctypes.CDLL(str(file)))
        except (OSError, AttributeError):  # another build of it, without the functions that are called here
            continue
    return None


def _declared(library: ctypes.CDLL) -> ctypes.CDLL:
    texts = ctypes.POINTER(ctypes.c_char_p)
    for name, result, arguments in (
        ("Hunspell_create", ctypes.c_void_p, [ctypes.c_char_p, ctypes.c_char_p]),
        ("Hunspell_spell", ctypes.c_int, [ctypes.c_void_p, ctypes.c_char_p]),
        ("Hunspell_suggest", ctypes.c_int, [ctypes.c_void_p, ctypes.POINTER(texts), ctypes.c_char_p]),
        ("Hunspell_free_list", None, [ctypes.c_void_p, ctypes.POINTER(texts), ctypes.c_int]),
        ("Hunspell_get_dic_encoding", ctypes.c_char_p, [ctypes.c_void_p]),
    ):
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library


class _DirectEngine:
    """Hunspell through its C interface; lives as long as the program."""

    def __init__(self, library: ctypes.CDLL, rules: Path, words: Path) -> None:
        self._library: Any = library
        self._handle = library.Hunspell_create(str(rules).encode(), str(words).encode())
        self._encoding = (library.Hunspell_get_dic_encoding(self._handle) or b"UTF-8").decode("ascii")

    def spell(self, word: str) -> bool:
        return bool(self._library.Hunspell_spell(self._handle, self._bytes(word)))

    def suggest(self, word: str) -> list[str]:
        found = ctypes.POINTER(ctypes.c_char_p)()
        count = self._library.Hunspell_suggest(self._handle, ctypes.byref(found), self._bytes(word))
        meant = [(found[number] or b"").decode(self._encoding, "replace") for number in range(count)]
        self._library.Hunspell_free_list(self._handle, ctypes.byref(found), count)
        return meant

    def _bytes(self, word: str) -> bytes:
        return word.encode(self._encoding, "replace")
