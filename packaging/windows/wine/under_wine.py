# ruff: noqa: INP001  a plugin of the trial alone, in no package
"""For pytest under wine 8, whose kernel32 names CopyFile2 and does not have it: Python copies without."""

import _winapi

if hasattr(_winapi, "CopyFile2"):
    del _winapi.CopyFile2
