"""Under which conditions every page is looked at."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path

LANGUAGES = ("ar", "es", "fr", "pt")
"""The languages of the screen beside English."""


@dataclass(frozen=True, slots=True)
class Condition:
    """A look, a language, a size of type, a size of screen.

    Attributes:
        theme: As in the settings.
        pseudo: A language that nobody speaks, as ``EESEE_PSEUDO`` says it.
        language: Of the screen, as in the settings.
        font_scale: Per cent.
        width, height: Of the screen, in device-independent pixels; the window fills it.
        density: Pixels of the screen to one of these.
    """

    name: str
    theme: str = "light"
    pseudo: str = ""
    language: str = "en"
    font_scale: int = 100
    width: int = 1366
    height: int = 768
    density: int = 1


CONDITIONS = {
    condition.name: condition
    for condition in (
        Condition("light"),
        Condition("dark", theme="dark"),
        Condition("contrast", theme="contrast"),
        Condition("accented", pseudo="accented"),
        Condition("mirrored", pseudo="mirrored"),
        *(Condition(f"light-{language}", language=language) for language in LANGUAGES),
        *(Condition(f"small-{language}", language=language, width=800, height=600) for language in LANGUAGES),
        *(
            Condition(f"small-large-{language}", language=language, font_scale=200, width=800, height=600)
            for language in LANGUAGES
        ),
        *(
            Condition(f"narrow-large-{language}", language=language, font_scale=200, width=640, height=768)
            for language in LANGUAGES
        ),
        Condition("large", font_scale=200),
        Condition("small", width=800, height=600),
        Condition("small-accented", pseudo="accented", width=800, height=600),
        Condition("small-large", font_scale=200, width=800, height=600),
        Condition("narrow-large", font_scale=200, width=640, height=768),
        Condition("4k", width=1920, height=1080, density=2),
    )
}


def set_stage(condition: Condition, folder: Path) -> None:
    """Give the process that is to make Qt's application a screen of the right size, and its language.

    Args:
        folder: Where the description of the screen may lie.
    """
    screen = {
        "name": "stage",
        "x": 0,
        "y": 0,
        "width": condition.width,
        "height": condition.height,
        "logicalDpi": 96,
        "logicalBaseDpi": 96,
        "dpr": condition.density,
    }
    description = folder / "screen.json"
    description.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={description}"
    os.environ["EESEE_PSEUDO"] = condition.pseudo
