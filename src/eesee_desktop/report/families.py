"""Families of faces that a text is printed in, and what becomes of a character that none has; without ReportLab."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import islice

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.system.language_packs import LanguagePack, installed_packs, pack_of

TEXT_FACE = "NotoSans"
# Scripts that need no shaping: a character has one form and stands behind the last one.
PLAIN_SCRIPTS = ("NotoSansEthiopic", "NotoSansArmenian", "NotoSansGeorgian")
# Naskh is what books and documents in Arabic are set in; on paper it is read longer than the letters of signs.
SHAPED_SCRIPTS = ("NotoNaskhArabic",)
# With a regular cut only; of all others each cut has the same characters.
SIGNS = ("NotoSansMath-Regular", "NotoSansSymbols2-Regular")
INVISIBLE = dict.fromkeys(
    (0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFE0E, 0xFE0F, 0xFEFF),
)
"""Direction marks, joiners and variation selectors show nothing in the scripts that go the quick way."""
ANY_TEXT = "text"
"""Where a character is lacking, until somebody says it better."""


def installed_scripts() -> tuple[str, ...]:
    """Return the families of the language packs that are installed; each has a regular and a bold cut."""
    return tuple(name for pack in installed_packs() for name in pack.fonts)


@dataclass(frozen=True, slots=True)
class Lack:
    """Characters that no face has, each once and in order.

    Attributes:
        packs: By character the language pack that has it; None where none has.
    """

    packs: Mapping[str, LanguagePack | None]

    @classmethod
    def of(cls, characters: Iterable[str]) -> Lack:
        """Return what is lacking for characters that no face has."""
        packs = {character: pack_of(ord(character)) for character in characters}
        # One that is installed and has it not after all is no remedy.
        there = {pack.id for pack in installed_packs()}
        return cls({one: None if pack is None or pack.id in there else pack for one, pack in packs.items()})

    def refusal(self) -> KnownError:
        """Return the refusal to print them.

        Returns:
            LANGUAGE_PACK_MISSING with ``characters`` and ``packs`` if language packs have them all; else FONT_MISSING
            with ``characters``, the pack behind those that one has. ``where`` is for
            :func:`eesee_desktop.report.faces.say_where`.
        """
        names = self.pack_names
        if names and all(self.packs.values()):
            return KnownError(
                ErrorCode.LANGUAGE_PACK_MISSING, characters=self.named(), packs=names, where=ANY_TEXT
            )
        return KnownError(ErrorCode.FONT_MISSING, characters=self.named(), where=ANY_TEXT)

    @property
    def pack_names(self) -> str:
        """Names of the packs that would help."""
        return ", ".join(dict.fromkeys(pack.name for pack in self.packs.values() if pack is not None))

    def named(self, most: int | None = None) -> str:
        """Return the characters with their codes, the first ones of many where there is a limit.

        The pack stands behind those that one has, where others are beside them.
        """
        tells_packs = not all(self.packs.values())
        said = [
            f"{character} (U+{ord(character):04X}{f', {pack.name}' if pack is not None and tells_packs else ''})"
            for character, pack in islice(self.packs.items(), most)
        ]
        return ", ".join([*said, "…"] if len(said) < len(self.packs) else said)

    def apart(self) -> tuple[Lack, Lack]:
        """Return those that a pack has, and those that none has."""
        helped = {one: pack for one, pack in self.packs.items() if pack is not None}
        return Lack(helped), Lack({one: None for one, pack in self.packs.items() if pack is None})
