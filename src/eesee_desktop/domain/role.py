"""Whose workspace it is: one program has two doors."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """What a workspace was begun for."""

    MEMBER = "member"
    """A network member, who writes assessments and seals them."""
    CONSORTIUM = "consortium"
    """The consortium, which receives them."""
