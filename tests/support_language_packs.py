"""Language packs for tests, as `make language-packs` has built them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from eesee_desktop.services import language_packs

_BUILT = Path(os.environ.get("EESEE_LANGUAGE_PACKS", Path(__file__).parents[1] / "build" / "language-packs"))


def built_pack(identity: str) -> Path:
    """Return the file of a pack; skip the test where none was built."""
    path = _BUILT / f"{identity}{language_packs.SUFFIX}"
    if not path.is_file():
        pytest.skip(f"{path.name} is not there: `make language-packs` builds it")
    return path


def install_all() -> None:
    """Install all packs; skip the test where they were not built."""
    for pack in language_packs.known_packs():
        language_packs.install(built_pack(pack.id))
