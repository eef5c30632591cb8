"""Names of things: country codes, section and field addresses, identifiers made elsewhere."""

from __future__ import annotations

import re
from typing import NewType

from eesee_desktop.domain.errors import ErrorCode, KnownError

AssessmentId = NewType("AssessmentId", str)
"""32 lower-case hexadecimal digits, stable over the revisions of one assessment."""

SourceId = NewType("SourceId", str)
"""32 lower-case hexadecimal digits."""

RecommendationId = NewType("RecommendationId", str)
"""32 lower-case hexadecimal digits."""

CommentId = NewType("CommentId", str)
"""32 lower-case hexadecimal digits."""

MemberId = NewType("MemberId", str)
"""Pseudonym of a panel member, ``M1`` to ``M99`` or a chosen alias."""

CountryCode = NewType("CountryCode", str)
"""ISO 3166-1 alpha-3, upper case."""

PrincipleId = NewType("PrincipleId", int)
"""1 to 6."""

DimensionId = NewType("DimensionId", str)
"""Principle and dimension, ``2.1``."""

_ALPHA_3 = re.compile(r"[A-Z]{3}")


def country_code(text: str) -> CountryCode:
    """Return ``text`` as a country code.

    Raises:
        KnownError: COUNTRY_UNKNOWN if it does not have the form of ISO 3166-1 alpha-3.
    """
    # Only the form is checked here: the list of existing codes has names in several languages and belongs to
    # system/countries.
    code = text.strip().upper()
    if not _ALPHA_3.fullmatch(code):
        raise KnownError(ErrorCode.COUNTRY_UNKNOWN, value=text)
    return CountryCode(code)


def principle_of(dimension: DimensionId) -> PrincipleId:
    """Return the principle that a dimension belongs to."""
    return PrincipleId(int(dimension.partition(".")[0]))
