"""Whether a text can be printed is told before, and is what printing it then finds."""

from __future__ import annotations

import subprocess
import sys

import pytest

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.report import fonts
from eesee_desktop.report.characters import lacking_in, may_lack
from eesee_desktop.services import language_packs
from eesee_desktop.system.language_packs import known_packs
from support_language_packs import built_pack

# Latin, Greek, Cyrillic, Arabic, signs, all scripts of packs, and what is on no computer in one place.
_ASKED = (*range(0x20, 0x7F), *range(0xA0, 0x3000, 7), *range(0x3000, 0xFFFE, 97), 0x1F600, 0x1D400, 0x20000)


def _refused(text: str) -> bool:
    try:
        fonts.width(text, 10)
    except KnownError:
        return True
    return False


def _stored(code: int) -> bool:
    """Tell whether a text can hold a character: controls of direction and halves of characters it cannot."""
    return not (0x202A <= code <= 0x202E or 0x2066 <= code <= 0x2069 or 0xD800 <= code <= 0xDFFF)


@pytest.mark.parametrize("beside", ["", "abc ", "سلام "], ids=["alone", "in Latin", "in Arabic"])
def test_what_is_told_is_what_printing_finds(beside: str) -> None:
    """Character by character, on the quick way and where a text is shaped, the two say the same."""
    texts = [beside + chr(code) for code in _ASKED if _stored(code)]
    told = {text for text in texts if lacking_in(text)}
    assert told == {text for text in texts if _refused(text)}


def test_what_is_not_looked_at_is_there() -> None:
    """Of each character that is passed over without reading a font, every face that is wanted has it."""
    passed = "".join(chr(code) for code in range(0x20, 0x10000) if _stored(code) and not may_lack(chr(code)))
    assert len(passed) > 2000
    assert not _refused(passed)
    assert not [one for one in passed if one.isprintable() and _refused(one)]


@pytest.mark.parametrize("text", ["plain", "Société, piñata, ação", "المجتمع المدني", "“5 – 6” … €"])
def test_most_texts_are_passed_over(text: str) -> None:
    """Of the languages of the programme no text costs more than a look at it."""
    assert not may_lack(text)
    assert may_lack(f"{text} កម្ពុជា")
    assert may_lack(f"{text} &#6016;")  # which Markdown reads as that letter


def test_a_pack_has_its_characters_at_once() -> None:
    """What a pack has is lacking until it is installed, and what none has is lacking then, too."""
    text = "ដី 中\nab ដ"
    assert lacking_in(text) == ("ដ", "ី", "中")
    pack = language_packs.install(built_pack("khmer"))
    assert lacking_in(text) == ("中",)
    assert not _refused("ដី ab ដ")
    language_packs.remove(pack.id)
    assert lacking_in(text) == ("ដ", "ី", "中")


def test_a_damaged_pack_is_no_remedy() -> None:
    """Where the file of an installed pack was altered the characters are told as lacking, and nothing breaks."""
    built = built_pack("lao")
    pack = language_packs.install(built)
    for name in pack.files:
        (pack.folder / name).write_bytes(b"other bytes")
    assert lacking_in("ລາວ") == ("ລ", "າ", "ວ")
    language_packs.install(built)
    assert lacking_in("ລາວ") == ()


def test_packs_have_nothing_that_only_shaping_finds() -> None:
    """A letter of a pack makes its text shaped, so that whatever the pack has is found."""
    for pack in known_packs():
        language_packs.install(built_pack(pack.id))
    for pack in known_packs():
        for first, last in pack.ranges:
            letters = [chr(code) for code in range(first, last + 1)]
            assert [bool(lacking_in(one)) for one in letters] == [_refused(one) for one in letters]


def test_asking_loads_nothing_that_prints() -> None:
    """The question is asked before the first paint: ReportLab is not loaded for it, and HarfBuzz only where needed."""
    asked = (
        "import sys; from eesee_desktop.report.characters import lacking_in, may_lack; "
        "assert not may_lack('été'); assert 'uharfbuzz' not in sys.modules; "
        "assert lacking_in('中'); assert 'reportlab' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", asked], check=True)
