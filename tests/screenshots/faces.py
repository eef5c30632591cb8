"""Faces to look at pages in: taken from files, so that it does not matter what else a machine has."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

_SHIPPED = Path(__file__).parents[2] / "resources" / "fonts"
_INSTALLED = Path("/usr/share/fonts")


@dataclass(frozen=True, slots=True)
class Face:
    """A machine that has one face and no other.

    Attributes:
        folder: Where the files lie, at any depth.
        package: Of Debian, which brings them; empty for what is shipped.
        fixed: Name of the face for codes; where it is empty they are in the other.
    """

    files: tuple[str, ...]
    folder: Path = _INSTALLED
    package: str = ""
    fixed: str = ""

    def paths(self) -> tuple[Path, ...]:
        """Return where the files lie.

        Raises:
            FileNotFoundError: One is not installed.
        """
        found = []
        for name in self.files:
            path = next(self.folder.rglob(name), None)
            if path is None:
                msg = f"{name} is not in {self.folder}; install {self.package}"
                raise FileNotFoundError(msg)
            found.append(path)
        return tuple(found)


FACES = {
    "wide": Face(
        ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf", "DejaVuSansMono.ttf", "DejaVuSansMono-Bold.ttf"),
        package="fonts-dejavu-core",
        fixed="DejaVu Sans Mono",
    ),
    "narrow": Face(("NimbusSansNarrow-Regular.otf", "NimbusSansNarrow-Bold.otf"), package="fonts-urw-base35"),
    "shipped": Face(("NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSans-Italic.ttf"), _SHIPPED),
}


def set_face(face: Face, folder: Path) -> None:
    """Let the process that is to make Qt's application find this face, whatever it asks for.

    Args:
        folder: Where the description of the machine's fonts may lie.
    """
    fonts = folder / "fonts"
    fonts.mkdir()
    for path in face.paths():
        (fonts / path.name).symlink_to(path.absolute())
    description = folder / "fonts.conf"
    description.write_text(
        f"<fontconfig><dir>{escape(str(fonts))}</dir>"
        f"<cachedir>{escape(str(folder / 'font-cache'))}</cachedir>"
        f"<alias><family>monospace</family><prefer><family>{face.fixed}</family></prefer></alias></fontconfig>",
        encoding="utf-8",
    )
    os.environ["FONTCONFIG_FILE"] = str(description)
