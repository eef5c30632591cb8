"""Files that ship with the program, found in the installed package or else in the checkout."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
_CHECKOUT = _PACKAGE.parent.parent
# The manual lies in docs, and the small verifier where strangers look for it.
_PLACES = (_PACKAGE / "_resources", *(_CHECKOUT / folder for folder in ("resources", "docs", "packaging")))


def resource(*parts: str) -> Path:
    """Return the path of a shipped file or folder: ``resource("fonts", "NotoSans-Regular.ttf")``.

    Raises:
        FileNotFoundError: The installation is incomplete; a bug of packaging, not of the person.
    """
    for place in _PLACES:
        path = place.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError("/".join(parts))


@cache
def languages() -> tuple[str, ...]:
    """Return the languages that a report can be written in, BCP 47, sorted: one folder each."""
    return tuple(sorted(path.parent.name for path in resource("languages").glob("*/words.toml")))


def language_file(language: str, name: str) -> Path:
    """Return the path of a file of a language that there is.

    Raises:
        FileNotFoundError: As of :func:`resource`.
    """
    return resource("languages", language, name)
