"""Libraries of Windows: what they import is in the folder, or every Windows has it."""

from __future__ import annotations

import re
import shutil
import subprocess
from fnmatch import fnmatch
from pathlib import Path

from making.elf import LibraryError

# Of Windows 10 and later.
_WINDOWS_HAS = (
    *("advapi32.dll", "api-ms-win-*.dll", "authz.dll", "bcrypt.dll", "bcryptprimitives.dll"),
    *("cfgmgr32.dll", "combase.dll", "comctl32.dll", "comdlg32.dll", "crypt32.dll"),
    *("d2d1.dll", "d3d11.dll", "d3d12.dll", "d3d9.dll", "dbghelp.dll"),
    *("dcomp.dll", "dnsapi.dll", "dwmapi.dll", "dwrite.dll", "dxgi.dll"),
    *("gdi32.dll", "icu.dll", "icuin.dll", "icuuc.dll", "imm32.dll"),
    *("iphlpapi.dll", "kernel32.dll", "mpr.dll", "msvcrt.dll", "ncrypt.dll"),
    *("netapi32.dll", "ntdll.dll", "ole32.dll", "oleaut32.dll", "opengl32.dll"),
    *("pathcch.dll", "powrprof.dll", "propsys.dll", "psapi.dll", "rpcrt4.dll"),
    *("runtimeobject.dll", "secur32.dll", "setupapi.dll", "shcore.dll", "shell32.dll"),
    *("shlwapi.dll", "ucrtbase.dll", "uiautomationcore.dll", "user32.dll", "userenv.dll"),
    *("usp10.dll", "uxtheme.dll", "version.dll", "windowscodecs.dll", "winhttp.dll"),
    *("winmm.dll", "winspool.drv", "ws2_32.dll", "wtsapi32.dll"),
)


def binutil(name: str) -> str:
    """Return what a program of MinGW is called here: on Windows itself its name has no prefix."""
    return next(filter(shutil.which, (f"x86_64-w64-mingw32-{name}", name)), name)


def check_imports(folder: Path) -> None:
    """Hold the imports of all libraries in a folder against what is there.

    Raises:
        LibraryError: One is neither in the folder nor in Windows, or one in it is imported by nothing.
    """
    libraries = [path for path in sorted(folder.rglob("*")) if path.suffix in {".dll", ".pyd", ".exe"}]
    here = {path.name.lower() for path in libraries}
    lost, imported = [], set[str]()
    for path in libraries:
        told = subprocess.run(
            [binutil("objdump"), "-p", str(path)], check=True, capture_output=True, text=True
        ).stdout
        for name in re.findall(r"DLL Name: (\S+)", told):
            imported.add(name.lower())
            if name.lower() not in here and not any(fnmatch(name.lower(), known) for known in _WINDOWS_HAS):
                lost.append(f"{name} (for {path.name})")
    if lost:
        raise LibraryError("needed, and neither in the folder nor in Windows: " + ", ".join(lost))
    idle = [path.name for path in libraries if _is_library(path) and path.name.lower() not in imported]
    if idle:
        raise LibraryError("nothing imports: " + ", ".join(idle))


def _is_library(path: Path) -> bool:
    """Tell whether a file is a library that others are linked to, and none that is loaded by name."""
    by_name = path.stem == "pdfium" or path.stem.startswith("python3")
    return path.suffix == ".dll" and "plugins" not in path.parts and not by_name
