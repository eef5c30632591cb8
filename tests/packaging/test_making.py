"""What makes the packages, as far as it can be tried without building one."""

from __future__ import annotations

import configparser
import lzma
import os
import re
import struct
import subprocess
import sys
import tarfile
import tomllib
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path

import pytest
import uharfbuzz as hb

from eesee_desktop.bundle import statement
from eesee_desktop.bundle.statement import StatementKind
from eesee_desktop.cli.command_line import build_parser
from making import allowed, folder, fonts, icu, imports, man_page, packing, xz

_CHECKOUT = Path(__file__).parents[2]
_LINUX = _CHECKOUT / "packaging" / "linux"
_ENTRY = "org.eusee.Desktop"


def _folder(place: Path, *names: str) -> Path:
    for name in names:
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).write_bytes(b"12345")
    return place


@pytest.mark.parametrize("system", ["linux", "windows", "macos"])
def test_each_entry_of_the_list_has_a_reason(system: str) -> None:
    """Nobody has to guess why a file is in the folder, or is not."""
    listed = allowed.read_allowed(system)
    assert len(listed.kept) > 20
    assert all(len(why) > 5 for why in (*listed.kept.values(), *listed.left_out.values()))
    assert bool(listed.system) is (system == "linux")


def test_an_entry_without_a_reason_is_refused(tmp_path: Path) -> None:
    """The list is checked when it is read, not when somebody reads it."""
    path = tmp_path / "allowed.toml"
    path.write_text('kept = [{files = ["a"]}]\nleft_out = []\n[system]\n')
    with pytest.raises(ValueError, match="without a reason"):
        allowed.read_allowed("linux", path)


def test_what_is_on_the_list_stays_and_what_is_left_out_goes(tmp_path: Path) -> None:
    """The more exact pattern decides; a library that the system has is left to it; modules are not looked at."""
    plugins = "PySide6/Qt/plugins"
    folder = _folder(
        tmp_path,
        f"{plugins}/platforms/libqxcb.so",
        f"{plugins}/platforms/libqvnc.so",
        f"{plugins}/platformthemes/libqgtk3.so",
        "PySide6/Qt/translations/qt_ar.qm",
        "libX11.so.6",
        "any/module.pyc",
    )
    assert allowed.keep_allowed(folder, allowed.read_allowed("linux")) == 4 * 5
    left = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert left == {f"{plugins}/platforms/libqxcb.so", "any/module.pyc"}


def test_a_file_that_nobody_has_decided_about_stops_the_build(tmp_path: Path) -> None:
    """A new version of a library brings new files; the build names them."""
    folder = _folder(tmp_path, "libQt6Core.so.6", "libQt6Everything.so.6")
    with pytest.raises(allowed.NotAllowedError, match="libQt6Everything"):
        allowed.keep_allowed(folder, allowed.read_allowed("linux"))


def test_pillow_is_not_what_anything_of_ours_imports() -> None:
    """An empty one lies in the package in its place, for ReportLab's sake."""
    wanted = re.compile(r"^\s*(from|import) PIL\b", re.MULTILINE)
    source = (_CHECKOUT / "src").rglob("*.py")
    assert not [path.name for path in source if wanted.search(path.read_text("utf-8"))]


def _common_data(entries: dict[str, bytes]) -> bytes:
    """Return data in ICU's form."""
    header = struct.pack("<HBBHHBBBB4s", 32, 0xDA, 0x27, 20, 0, 0, 0, 2, 0, b"CmnD").ljust(32, b"\0")
    names = b"".join(name.encode() + b"\0" for name in entries)
    name_at = 4 + 8 * len(entries)
    data_at = (name_at + len(names) + 15) & ~15
    toc, body = struct.pack("<I", len(entries)), b""
    for name, content in entries.items():
        toc += struct.pack("<II", name_at, data_at + len(body))
        name_at += len(name) + 1
        body += content.ljust((len(content) + 15) & ~15, b"\xaa")
    return header + (toc + names).ljust(data_at, b"\xaa") + body


def test_of_the_data_of_icu_those_by_which_qt_sorts_are_kept() -> None:
    """Whole, and in the form in which ICU finds them."""
    kept = {"icudt73l/coll/es.res": b"s" * 40, "icudt73l/root.res": b"r" * 7}
    whole = _common_data(
        {"icudt73l/aa.res": b"a", **dict(sorted(kept.items())), "icudt73l/zone/es.res": b"z" * 99}
    )
    assert icu.cut_data(whole) == _common_data(dict(sorted(kept.items())))


def test_data_of_icu_in_another_form_are_refused() -> None:
    """A cut that nobody understands would show as a crash on somebody's computer."""
    with pytest.raises(ValueError, match="common data"):
        icu.cut_data(b"\x20\x00\xda\x27" + b"\0" * 60)


def test_a_folder_is_packed_the_same_whenever_and_by_whomever(tmp_path: Path) -> None:
    """Names, modes and one date; no owner, no time of packing, no order of the disk."""
    made = []
    for place in ("one", "two"):
        folder = _folder(tmp_path / place / "eesee", "b.so", "a/c.pyc", "a/d.txt", "a/lib3.11/z.so")
        (folder / "b.so").touch()
        tar, packed = tmp_path / f"{place}.tar.xz", tmp_path / f"{place}.zip"
        packing.write_tar(folder, tar, 1_700_000_000)
        packing.write_zip(folder, packed, 1_700_000_000)
        made.append((tar.read_bytes(), packed.read_bytes()))
    assert made[0] == made[1]
    with tarfile.open(tmp_path / "one.tar.xz") as archive:
        assert {entry.uname for entry in archive} == {"root"}
        names = archive.getnames()
        assert all(names.index(str(Path(name).parent)) < names.index(name) for name in names[1:])
    with zipfile.ZipFile(tmp_path / "one.zip") as archive:
        assert archive.namelist() == ["eesee/a/c.pyc", "eesee/a/d.txt", "eesee/a/lib3.11/z.so", "eesee/b.so"]


def test_machine_code_and_all_else_are_packed_each_in_its_way(tmp_path: Path) -> None:
    """In one file of xz, which xz itself takes for whole, dpkg unpacks and Python reads."""
    folder = _folder(tmp_path / "eesee", "a.txt", "b/c.pyc")
    code = b"\x7fELF" + bytes(range(256)) * 500
    (folder / "z.so").write_bytes(code)
    tar = tmp_path / "one.tar.xz"
    packing.write_tar(folder, tar, 1_700_000_000)
    told = subprocess.run(
        ["xz", "--robot", "--list", str(tar)], check=True, capture_output=True, text=True
    ).stdout
    assert re.search(r"^totals\t1\t2\t", told, re.MULTILINE)  # one stream, two blocks
    subprocess.run(["xz", "--test", str(tar)], check=True)
    with tarfile.open(tar) as archive:
        assert archive.getnames() == ["eesee", "eesee/b", "eesee/z.so", "eesee/b/c.pyc", "eesee/a.txt"]
        inside = archive.extractfile("eesee/z.so")
        assert inside is not None
        assert inside.read() == code
    with pytest.raises(ValueError, match="several streams"):
        xz.joined([tar.read_bytes() + tar.read_bytes()])
    with pytest.raises(ValueError, match="kind of check"):
        xz.joined([lzma.compress(b"1"), lzma.compress(b"1", check=lzma.CHECK_CRC32)])


@pytest.mark.parametrize("font", sorted(fonts.FONTS.glob("*.ttf")), ids=lambda font: font.stem)
def test_fonts_ship_without_hints_and_as_the_recipe_makes_them(font: Path) -> None:
    """Paper has no use for hints; who lays the fonts anew gets these very bytes."""
    content = font.read_bytes()
    assert not {"fpgm", "prep", "cvt "} & set(hb.Face(hb.Blob(content)).table_tags)
    assert fonts.without_hints(content) == content


def test_the_manual_page_tells_every_verb() -> None:
    """It is made from the parser, so no verb and no option is forgotten."""
    page = man_page.command_line_page()
    (verbs,) = (action for action in build_parser()._actions if hasattr(action, "_name_parser_map"))  # noqa: SLF001  argparse tells nobody otherwise
    assert verbs.choices
    for name in verbs.choices:
        assert f".SS {name.replace('-', chr(92) + '-')}\n" in page
    assert page.startswith(".TH EESEE 1 ")


def test_the_desktop_opens_the_files_that_it_knows() -> None:
    """Entry and kinds of files name the same, and the letters' endings are the program's."""
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]  # keys of an entry have capitals
    entry.read(_LINUX / f"{_ENTRY}.desktop", "utf-8")
    section = entry["Desktop Entry"]
    assert section["Exec"].endswith(" %f")
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    kinds = ET.parse(_LINUX / f"{_ENTRY}.mime.xml").getroot().findall(f"{space}mime-type")  # noqa: S314  ours
    known = {kind.get("type") for kind in kinds}
    assert set(section["MimeType"].strip(";").split(";")) <= known
    endings = {glob.get("pattern", "")[1:] for kind in kinds for glob in kind.findall(f"{space}glob")}
    letters = {kind.suffix for kind in vars(statement).values() if isinstance(kind, StatementKind)}
    assert letters | {".eesee", ".eesee.age", ".eesee-update"} == endings


def test_what_builds_is_pinned_and_fits_what_runs() -> None:
    """With hashes, in a list of its own; where both lists have a package it is the same version."""
    pins = [
        dict(
            re.findall(r"^([a-z0-9-]+)==(\S+)", (_CHECKOUT / "requirements" / name).read_text(), re.MULTILINE)
        )
        for name in ("runtime.txt", "package.txt")
    ]
    assert "pyinstaller" in pins[1]
    assert "pyinstaller" not in pins[0]
    assert all(pins[0][name] == pins[1][name] for name in pins[0].keys() & pins[1].keys())
    project = tomllib.loads((_CHECKOUT / "pyproject.toml").read_text())["project"]
    assert not any("pyinstaller" in word.lower() for word in project["dependencies"])


def test_the_icon_of_windows_has_each_size(tmp_path: Path) -> None:
    """Drawn from the one picture of the program, in the sizes that Windows asks for."""
    made = tmp_path / "app.ico"
    picture = _CHECKOUT / "resources" / "icons" / "app.svg"
    subprocess.run(
        [sys.executable, "-m", "making.icon", str(picture), str(made)],
        check=True,
        env={**os.environ, "PYTHONPATH": str(_CHECKOUT / "packaging")},
    )
    data = made.read_bytes()
    _, kind, count = struct.unpack_from("<HHH", data)
    assert (kind, count) == (1, 6)
    for number in range(count):
        length, start = struct.unpack_from("<II", data, 6 + 16 * number + 8)
        assert data[start : start + 4] == b"\x89PNG"
        assert start + length <= len(data)


@pytest.mark.parametrize("ending", [".py", ".pyc"])
def test_the_square_code_loads_without_the_other_kinds(tmp_path: Path, ending: str) -> None:
    """The package of bar codes registers all kinds when it is imported; here is the one that is printed."""
    place = tmp_path / "reportlab" / "graphics" / "barcode"
    place.mkdir(parents=True)
    (place / f"__init__{ending}").write_bytes(b"from reportlab.graphics.barcode.widgets import all_kinds")
    folder.empty_barcodes(tmp_path)
    assert [path.name for path in place.iterdir()] == [f"__init__{ending}"]
    program = (
        f"import sys; sys.path.insert(0, {str(place.parent)!r}); import barcode; print(barcode.__file__)"
    )
    told = subprocess.run(
        [sys.executable, "-I", "-B", "-c", program], check=True, capture_output=True, text=True
    )
    assert told.stdout.strip() == str(place / f"__init__{ending}")


def test_what_one_rare_verb_imports_is_missed(tmp_path: Path) -> None:
    """A module that was left out of a library is named with what needs it, but for what the system rightly lacks."""
    source, whole, pruned = (tmp_path / name for name in ("source", "whole", "pruned"))
    _folder(whole, "kept.py", "codes/square.py", "unix/files.py")
    _folder(pruned, "kept.pyc")
    source.mkdir()
    (source / "rare.py").write_text(
        "import kept\n\ndef verb():\n    import unix.files\n    from codes import square\n"
    )
    with pytest.raises(imports.ImportLostError, match=r"codes\.square \(for rare\.py\)"):
        imports.check_imports_of_ours([pruned], source, (whole,), frozenset({"unix"}))
    imports.check_imports_of_ours([pruned], source, (whole,), frozenset({"unix", "codes"}))


def test_a_module_of_ours_that_was_not_gathered_is_missed(tmp_path: Path) -> None:
    """What is loaded by its name alone is not left out in silence, whatever the verb that needs it."""
    source, gathered = tmp_path / "source", tmp_path / "gathered"
    _folder(source, "__main__.py", "cli/__init__.py", "cli/votes.py")
    _folder(gathered, "cli/__init__.pyc")
    with pytest.raises(imports.ImportLostError, match=r"not in the folder: cli/votes$"):
        imports.check_modules_of_ours(gathered, source, frozenset({"__main__"}))
    imports.check_modules_of_ours(_folder(gathered, "cli/votes.pyc"), source, frozenset({"__main__"}))
