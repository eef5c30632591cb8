"""The answers of a first start."""

from __future__ import annotations

from dataclasses import dataclass

from eesee_desktop.domain.role import Role


@dataclass(frozen=True, slots=True)
class Beginning:
    """What a workspace is begun with.

    Attributes:
        country: ISO 3166-1 alpha-3.
        screen_language: BCP 47; empty for the system's.
        report_language: BCP 47, offered for new assessments.
        is_report_own: The person chose it; else it goes with the language of the screen.
        role: Which of the two windows it opens.
    """

    organisation: str
    country: str
    screen_language: str
    report_language: str
    passphrase: str
    role: Role = Role.MEMBER
    is_report_own: bool = False
