"""What a vector is, and what those of one kind share."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from support_bundles import KEY

NAMESPACES = 'namespaces="eesee-submission-v1@eusee"'
REGISTER = f"per@eusee {NAMESPACES} {KEY.public.openssh}\n"
ID = "a" * 31 + "1"


@dataclass(frozen=True)
class Vector:
    """A file and what reading it must say."""

    name: str
    data: bytes
    comment: str
    step: str | None = None
    code: str | None = None
    facts: dict[str, str] = field(default_factory=dict)
    given: dict[str, Any] = field(default_factory=dict)
    notices: tuple[str, ...] = ()
    points: tuple[tuple[str, bool], ...] | None = None
