"""Time and new identifiers, handed to those who need them so that tests can hold them still."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:  # the first window needs no time of day
    from datetime import datetime

Clock: TypeAlias = "Callable[[], datetime]"
"""Returns the present time: aware, UTC, whole seconds or finer."""

IdMaker = Callable[[], str]
"""Returns a new identifier of 32 lower-case hexadecimal digits."""


def now() -> datetime:
    """Return the present time in UTC."""
    from datetime import UTC, datetime  # noqa: PLC0415  see above

    return datetime.now(UTC)


def new_id() -> str:
    """Return a random identifier."""
    import uuid  # noqa: PLC0415  loads half of the platform's description; the first window needs no identifier

    return uuid.uuid4().hex
