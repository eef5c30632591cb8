"""What is in the folder, for those who watch over faults in libraries: CycloneDX 1.6, and the texts of licences."""

from __future__ import annotations

import json
import re
import sysconfig
import uuid
from importlib.metadata import Distribution, distributions
from pathlib import Path

# Inside of wheels, or of the folder, without a package of Python's of their own: name, where its version is to be
# found, licence, and what it is.
_INSIDE = (
    ("qt", "pyside6-essentials", "LGPL-3.0-only", "windows"),
    ("icu", "", "Unicode-3.0", "sorting"),
    (
        "sqlcipher",
        "",
        "BSD-3-Clause",
        "encrypted database, with SQLite inside; on Windows with OpenSSL's libcrypto, too",
    ),
    ("hunspell", "", "MPL-1.1 OR GPL-2.0-or-later OR LGPL-2.1-or-later", "spelling"),
    ("pdfium", "", "BSD-3-Clause AND Apache-2.0", "pages of PDF"),
    ("noto-fonts", "", "OFL-1.1", "type"),
    (
        "pyinstaller-bootloader",
        "pyinstaller",
        "GPL-2.0-or-later WITH Bootloader-exception",
        "start of the program",
    ),
)
_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|authors|ofl)", re.IGNORECASE)


def write_sbom(folder: Path, version: str) -> None:
    """Write ``sbom.cdx.json`` and the folder ``LICENSES``; the same bytes for the same content.

    Args:
        folder: The folder of the program, whose modules lie in ``_internal``.
    """
    found = sorted(_shipped(folder / "_internal"), key=lambda one: one.name)
    versions = {_normal(one.name): one.version for one in distributions()}
    components = [_component(one) for one in found]
    for name, like, licence, what in _INSIDE:
        component: dict[str, object] = {"type": "library", "name": name, "description": what}
        if like in versions:
            component["version"] = versions[like]
        components.append({**component, "licenses": [{"expression": licence}]})
    python = sysconfig.get_config_var("py_version")
    components.append(
        {
            "type": "library",
            "name": "python",
            "version": python,
            "purl": f"pkg:generic/python@{python}",
            "licenses": [{"license": {"id": "Python-2.0"}}],
        }
    )
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, repr((version, components)))}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": "eesee-desktop",
                "name": "eesee-desktop",
                "version": version,
                "licenses": [{"license": {"id": "Apache-2.0"}}],
            }
        },
        "components": components,
    }
    text = json.dumps(document, indent=2, sort_keys=True, ensure_ascii=False)
    (folder / "sbom.cdx.json").write_text(f"{text}\n", "utf-8", newline="\n")
    _write_licences(folder / "LICENSES", found)


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _shipped(modules: Path) -> list[Distribution]:
    """Return what pip installed and of which something lies in the folder."""
    shipped = []
    for one in distributions():
        tops = {file.parts[0] for file in one.files or () if file.suffix in {".py", ".so", ".pyd"}}
        if any(
            (modules / top).is_dir() or (modules / Path(top).with_suffix(".pyc")).exists() for top in tops
        ):
            shipped.append(one)
    return [one for one in shipped if _normal(one.name) not in {"pillow", "mako", "eesee-desktop"}]


def _component(one: Distribution) -> dict[str, object]:
    name = _normal(one.name)
    component: dict[str, object] = {
        "type": "library",
        "bom-ref": f"pkg:pypi/{name}@{one.version}",
        "name": name,
        "version": one.version,
        "purl": f"pkg:pypi/{name}@{one.version}",
    }
    told = one.metadata
    if "License-Expression" in told:
        component["licenses"] = [{"expression": told["License-Expression"]}]
    elif "License" in told and "\n" not in told["License"]:
        component["licenses"] = [{"license": {"name": told["License"]}}]
    return component


def _write_licences(folder: Path, found: list[Distribution]) -> None:
    checkout = Path(__file__).parents[2]
    folder.mkdir(exist_ok=True)
    texts = {"eesee-desktop.txt": (checkout / "LICENSE").read_bytes()}
    python = Path(sysconfig.get_path("stdlib"), "LICENSE.txt")
    if python.exists():
        texts["python.txt"] = python.read_bytes()
    bootloader = [one for one in distributions() if _normal(one.name) == "pyinstaller"]
    for one in (*found, *bootloader):
        for file in one.files or ():
            inner = "-".join(part for part in file.parts[1:] if part != "licenses")
            if file.parts[0].endswith(".dist-info") and _LICENCE_FILE.search(inner):
                text = Path(str(one.locate_file(file))).read_bytes()
                texts[f"{_normal(one.name)}-{inner.removesuffix('.txt')}.txt"] = text
    for kept in sorted((checkout / "packaging" / "licences").glob("*.txt")):
        texts[kept.name] = kept.read_bytes()
    for name, text in texts.items():
        (folder / name).write_bytes(text)
