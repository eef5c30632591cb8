"""``override`` for Python 3.11, without loading typing_extensions before the first paint."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import override
else:

    def override(method):  # noqa: ANN001, ANN201  typed in the branch above
        """Mark a method that replaces one of Qt's; checked by mypy."""
        return method


__all__ = ["override"]
