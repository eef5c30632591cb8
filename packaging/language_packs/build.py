"""Build the language packs: ``build.py --fonts FOLDER --icu libicudata.so.72 --out FOLDER``.

Fonts are those of Debian's fonts-noto-core (SIL Open Font License), words those of ICU's dictionaries (Unicode
License), each as it is there. The hashes of ``resources/fonts/language_packs.toml`` say which; others are refused,
unless ``--renew`` writes the list anew. The same files give the same pack, byte for byte.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import tomllib
import zipfile
from dataclasses import dataclass
from pathlib import Path

from icu_words import words_of

_CHECKOUT = Path(__file__).resolve().parents[2]
_LIST = _CHECKOUT / "resources" / "fonts" / "language_packs.toml"
_FONT_LICENCE = Path(__file__).with_name("OFL.txt")
_WORDS_LICENCE = Path(__file__).with_name("ICU-LICENSE.txt")
_DATE = (2026, 1, 1, 0, 0, 0)
_HEAD = """\
# The language packs that this version takes: what each holds, by SHA-256. Written by `make language-packs RENEW=yes`.
"""


@dataclass(frozen=True, slots=True)
class Pack:
    """What a pack is made of; ``words`` is the name of ICU's dictionary."""

    id: str
    name: str
    fonts: tuple[str, ...]
    ranges: tuple[tuple[int, int], ...]
    words: str = ""


PACKS = (
    Pack("hebrew", "Hebrew", ("NotoSansHebrew",), ((0x590, 0x5FF), (0xFB1D, 0xFB4F))),
    Pack(
        "devanagari", "Devanagari (Nepali, Hindi)", ("NotoSansDevanagari",),
        ((0x900, 0x97F), (0xA8E0, 0xA8FF), (0x1CD0, 0x1CFF)),
    ),
    Pack("bengali", "Bengali", ("NotoSansBengali",), ((0x980, 0x9FF),)),
    Pack("tamil", "Tamil", ("NotoSansTamil",), ((0xB80, 0xBFF),)),
    Pack("sinhala", "Sinhala", ("NotoSansSinhala",), ((0xD80, 0xDFF),)),
    Pack("thai", "Thai", ("NotoSansThai",), ((0xE00, 0xE7F),), "thaidict"),
    Pack("lao", "Lao", ("NotoSansLao",), ((0xE80, 0xEFF),), "laodict"),
    Pack(
        "burmese", "Burmese", ("NotoSansMyanmar",),
        ((0x1000, 0x109F), (0xA9E0, 0xA9FF), (0xAA60, 0xAA7F)), "burmesedict",
    ),
    Pack("khmer", "Khmer", ("NotoSansKhmer",), ((0x1780, 0x17FF), (0x19E0, 0x19FF)), "khmerdict"),
)  # fmt: skip


def main() -> None:
    """Build all packs."""
    parser = argparse.ArgumentParser(description="Build the language packs.")
    parser.add_argument(
        "--fonts",
        type=Path,
        required=True,
        help="folder of the Noto fonts, such as /usr/share/fonts/truetype/noto",
    )
    parser.add_argument("--icu", type=Path, required=True, help="ICU's data library, libicudata.so")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--renew", action="store_true", help="write the list of hashes anew")
    given = parser.parse_args()
    made = {pack.id: _contents(pack, given.fonts, given.icu) for pack in PACKS}
    if given.renew:
        _LIST.write_text(_list_of(made), encoding="utf-8")
    known = {pack["id"]: pack["files"] for pack in tomllib.loads(_LIST.read_text(encoding="utf-8"))["pack"]}
    given.out.mkdir(parents=True, exist_ok=True)
    for identity, contents in made.items():
        hashes = {name: hashlib.sha256(data).hexdigest() for name, data in contents.items()}
        other = sorted(name for name, digest in hashes.items() if known.get(identity, {}).get(name) != digest)
        if other:
            sys.exit(
                f"{identity}: {', '.join(other)} of another version than resources/fonts/language_packs.toml names"
            )
        path = given.out / f"{identity}.eesee-fonts"
        _write(path, contents)
        print(f"{path}  {path.stat().st_size} bytes")


def _contents(pack: Pack, fonts: Path, icu: Path) -> dict[str, bytes]:
    names = [f"{font}-{weight}.ttf" for font in pack.fonts for weight in ("Regular", "Bold")]
    contents = {name: (fonts / name).read_bytes() for name in names}
    contents["OFL.txt"] = _FONT_LICENCE.read_bytes()
    if pack.words:
        contents["words.txt"] = "\n".join(words_of(icu, pack.words)).encode("utf-8")
        contents["ICU-LICENSE.txt"] = _WORDS_LICENCE.read_bytes()
    return contents


def _write(path: Path, contents: dict[str, bytes]) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(contents):
            # A date of its own would make another file of it at each build.
            entry = zipfile.ZipInfo(name, _DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, contents[name])


def _list_of(made: dict[str, dict[str, bytes]]) -> str:
    parts = [_HEAD]
    for pack in PACKS:
        ranges = ", ".join(f'["{first:04X}", "{last:04X}"]' for first, last in pack.ranges)
        fonts = ", ".join(f'"{font}"' for font in pack.fonts)
        parts.append(
            f'\n[[pack]]\nid = "{pack.id}"\nname = "{pack.name}"\nranges = [{ranges}]\n'
            f"fonts = [{fonts}]\n[pack.files]\n"
        )
        parts += [
            f'"{name}" = "{hashlib.sha256(data).hexdigest()}"\n'
            for name, data in sorted(made[pack.id].items())
        ]
    return "".join(parts)


if __name__ == "__main__":
    main()
