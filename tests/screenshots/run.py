"""Photograph every page and dialog under every condition: ``run.py FOLDER [CONDITION…]``.

For each condition a folder of pictures named after what they show, and a contact sheet of all of them.
"""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

TESTS = Path(__file__).parents[1]
_AT_ONCE = 2


def main(words: list[str]) -> int:
    """Take the pictures; return 0 if every condition came to its end."""
    sys.path.insert(0, str(TESTS))
    from screenshots.conditions import CONDITIONS  # noqa: PLC0415  found once the path above is set

    if not words:
        print(__doc__)
        return 2
    target = Path(words[0]).absolute()
    names = words[1:] or list(CONDITIONS)
    with ThreadPoolExecutor(_AT_ONCE) as threads:
        codes = list(threads.map(lambda name: photograph(name, target / name), names))
    print(f"Pictures lie in {target}")
    return max(codes)


def photograph(name: str, folder: Path) -> int:
    """Take the pictures of a condition, in a process of its own; return its exit code."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.png"):
        old.unlink()
    environment = {**os.environ, "PYTHONPATH": str(TESTS)}
    command = [sys.executable, "-m", "screenshots.camera", name, str(folder)]
    code = subprocess.run(command, env=environment, check=False).returncode
    print(
        f"{name}: {len(list(folder.glob('*.png')))} pictures{'' if code == 0 else ', then it failed'}",
        flush=True,
    )
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
