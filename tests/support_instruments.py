"""The method that ships with the program."""

from __future__ import annotations

from functools import cache

from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.intake.instrument_file import load_instrument
from eesee_desktop.system.resources import resource


@cache
def shipped_instrument() -> Instrument:
    """Return the shipped method, read once."""
    return load_instrument(resource("instrument", "eusee-2025.2.toml").read_bytes())
