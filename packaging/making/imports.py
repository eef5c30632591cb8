"""Whether what our modules import is in the folder: what was left out of a library may be what one rare verb needs."""

from __future__ import annotations

import ast
import sysconfig
from collections.abc import Iterator
from pathlib import Path

_ENDINGS = (".pyc", ".py", ".so", ".pyd")


class ImportLostError(Exception):
    """Modules of ours import what is not in the folder."""


def check_modules_of_ours(place: Path, source: Path, absent: frozenset[str] = frozenset()) -> None:
    """Look for each module of ours: what is imported by name alone is left out in silence unless PyInstaller is told.

    Args:
        place: Where our package lies in the folder.
        source: The folder of our package.
        absent: What is rightly not there.

    Raises:
        ImportLostError: Some are missing; they are named.
    """
    names = (path.relative_to(source).with_suffix("") for path in sorted(source.rglob("*.py")))
    lost = [
        name.as_posix()
        for name in names
        if name.as_posix() not in absent
        and not any((place / name).with_suffix(ending).exists() for ending in _ENDINGS)
    ]
    if lost:
        raise ImportLostError(f"of ours and not in the folder: {', '.join(lost)}")


def check_imports_of_ours(
    places: list[Path],
    source: Path,
    environment: tuple[Path, ...] | None = None,
    absent: frozenset[str] = frozenset(),
) -> None:
    """Look for each module that is imported anywhere in our source, in functions too.

    Args:
        places: Where modules lie in the folder.
        source: The folder of our package.
        environment: Where they lie in the environment that the folder is made of; this one's if it is None. What is not
            there either (extras, modules of other systems, what is part of Python itself) is not looked for.
        absent: What a package for another system than this one rightly lacks.

    Raises:
        ImportLostError: Some are missing; they are named with what imports them.
    """
    if environment is None:
        paths = sysconfig.get_paths()
        standard = Path(paths["stdlib"])
        environment = (Path(paths["purelib"]), Path(paths["platlib"]), standard, standard / "lib-dynload")
    lost = {
        name: path.relative_to(source).as_posix()
        for path in sorted(source.rglob("*.py"))
        for name in _imported(path)
        if not any(f"{name}.".startswith(f"{left}.") for left in absent)
        and _is_at(environment, name)
        and not _is_at(places, name)
    }
    if lost:
        told = ", ".join(f"{name} (for {by})" for name, by in sorted(lost.items()))
        raise ImportLostError(f"imported and not in the folder: {told}")


def _imported(path: Path) -> Iterator[str]:
    """Yield what a module imports, but of ours; what is taken from a library may be a module of its own."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.module.startswith("eesee_desktop"):
            yield node.module
            yield from (f"{node.module}.{one.name}" for one in node.names)


def _is_at(places: tuple[Path, ...] | list[Path], name: str) -> bool:
    *folders, last = name.split(".")
    for place in places:
        parent = place.joinpath(*folders)
        if any((parent / last / f"__init__{ending}").exists() for ending in _ENDINGS):
            return True
        if any(path.suffix in _ENDINGS for path in parent.glob(f"{last}.*")):
            return True
    return False
