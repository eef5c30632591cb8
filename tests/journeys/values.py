"""What is entered on both roads, the screen's and the command line's."""

from __future__ import annotations

PASSPHRASE = "copper kettle under seven bridges"  # noqa: S105  of workspaces that live as long as one test
MEMBER = "Red de Prueba"
DIMENSIONS = tuple(f"{principle}.{place}" for principle in range(2, 7) for place in range(1, 4))
SCORES = dict(zip(DIMENSIONS, "322322232222323", strict=True))
CONFIDENCE = {dimension: ("low" if dimension == "6.2" else "high") for dimension in DIMENSIONS}


def justification(dimension: str) -> str:
    """Return why a dimension has its score."""
    return f"What the panel heard about {dimension}, in Lima and in the south."
