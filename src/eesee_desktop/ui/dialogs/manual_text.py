"""The pages of the manual as files: in which languages they are there, what they are called, how words are found.

The English pages lie in the folder itself, those of another language under the same names in a folder of its tag.
Its pictures lie beside them, and those in English stand for the ones that are not there.
"""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

INDEX = "index.md"
SOURCE = "en"
"""The language in which every page is there."""

_LINK = re.compile(r"\]\(([a-z-]+\.md)\)")
_MARKS = re.compile(r"[*`]")
_LETTERS = range(0x00C0, 0x0180)  # Latin-1 and Latin Extended-A: the accented letters of European languages
_APOSTROPHES = "'\N{RIGHT SINGLE QUOTATION MARK}"


def manual_languages(folder: Path) -> tuple[str, ...]:
    """Return the languages that the manual is there in, BCP 47; English first."""
    return (SOURCE, *sorted(page.parent.name for page in folder.glob(f"*/{INDEX}")))


def page_in(folder: Path, language: str, name: str) -> Path:
    """Return the file of a page in a language, or in English where it is not there in that one."""
    page = folder / language / name
    return page if page.is_file() else folder / name


def picture_in(folder: Path, language: str, name: str) -> Path:
    """Return the file of a picture in a language, or in English where it is not there in that one."""
    picture = folder / language / "images" / name
    return picture if picture.is_file() else folder / "images" / name


def language_of(folder: Path, page: Path) -> str:
    """Return the language of a page, BCP 47."""
    return SOURCE if page.parent == folder else page.parent.name


def manual_pages(folder: Path, language: str = SOURCE) -> tuple[tuple[str, str], ...]:
    """Return file name and title of every page, in the order in which the first page in English names them."""
    names = dict.fromkeys((INDEX, *_LINK.findall((folder / INDEX).read_text("utf-8"))))
    return tuple(
        (name, _title_of(page_in(folder, language, name))) for name in names if (folder / name).is_file()
    )


def _title_of(page: Path) -> str:
    with page.open(encoding="utf-8") as file:
        # Before its title a translation says by whom it is.
        return next(line for line in file if line.startswith("# ")).removeprefix("# ").strip()


def pattern_of(words: str) -> str:
    """Return a regular expression that finds words as they are typed: without accents, with either apostrophe."""
    return r"[\s\x{00a0}]+".join("".join(map(_alike, _plain(word))) for word in words.split())


def holds(page: Path, words: str) -> bool:
    """Tell whether a page holds words, wherever its lines are broken."""
    text = " ".join(_MARKS.sub("", page.read_text("utf-8")).split())
    return " ".join(_plain(words).split()) in _plain(text)


def _alike(letter: str) -> str:
    if letter == "'":
        return f"[{_APOSTROPHES}]"
    accented = "".join(chr(code) for code in _LETTERS if _plain(chr(code)) == letter)
    return f"[{letter}{accented}]" if accented else re.escape(letter)


def _plain(text: str) -> str:
    apart = unicodedata.normalize("NFD", text.replace(_APOSTROPHES[1], "'"))
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).casefold()
