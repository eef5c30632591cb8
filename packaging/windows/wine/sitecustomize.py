# ruff: noqa: INP001  read by the Python of the trial at its start, in no package
"""Python under wine 8, whose kernel32 names CopyFile2 and does not have it, copies files without."""

import _winapi

if hasattr(_winapi, "CopyFile2"):
    del _winapi.CopyFile2
