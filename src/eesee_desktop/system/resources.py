"""Files that ship with the program, found in the installed package or else in the checkout."""

from __future__ import annotations

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
