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

_ENDINGS = (".aff", ".dic")
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
            for ending in _ENDINGS:
                packed = resource("spelling", f"{tag}{ending}.xz").read_bytes()
                Path(folder, f"{tag}{ending}").write_bytes(lzma.decompress(packed))
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
    offered = sorted(path.name.removesuffix(".dic.xz") for path in resource("spelling").glob("*.dic.xz"))
    same = [tag for tag in offered if tag.lower() == wanted.lower()]
    kin = [tag for tag in offered if tag.partition("_")[0] == base]
    preferred = [tag for tag in kin if tag in _FIRST]
    return next(iter((*same, *preferred, *kin)), None)


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
