"""What a person who writes Arabic feels: typing, going from section to section, a draft; beside the same in English."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from bench.measuring import Figure, Taken, alternate, run_process, timed_ms
from bench.screens import taken
from bench.written import filled_workspace
from support_workspace import PASSPHRASE

_RUNS = 5  # what else the machine does comes through in p95 of fewer
_ROUNDS = 5
_TYPED = {
    f"ours_{key}": Figure(
        f"key press to paint in Arabic, 10,000 words, {key}", "ms", "the same in English", 1.25
    )
    for key in ("p50", "p95")
}
_BESIDE = {
    key: Figure(
        f"key press to paint in Arabic beside a bare editor, 10,000 words, {key}",
        "ms",
        "QPlainTextEdit, same text",
        1.5,
    )
    for key in ("p50", "p95")
}
_SWITCHED = {
    "again_p95": Figure(
        "switch of section in Arabic, p95", "ms", "the same in English", 16, is_aim_a_value=True
    ),
    "again_p50": Figure("switch of section in Arabic, p50", "ms", "the same in English"),
}
_DRAFT = Figure("draft of some 20 pages in Arabic, whole process", "ms", "as many words in English", 2)
FIGURES = (*_TYPED.values(), *_BESIDE.values(), *_SWITCHED.values(), _DRAFT)


def measure(folder: Path) -> Iterator[Taken]:
    """Measure both languages in turn, so that what the machine does meanwhile happens to both."""
    for what, figures in (("typing", _TYPED), ("filled", _SWITCHED)):
        found: dict[str, list[dict[str, float]]] = {"ar": [], "en": []}
        for number in range(_RUNS):
            for language, runs in found.items():
                runs.append(taken(what, folder / f"{language}{number}", language))
        for key, figure in figures.items():
            yield figure.taken(*([run[key] for run in found[one]] for one in ("ar", "en")))
        if what == "typing":
            for key, figure in _BESIDE.items():
                yield figure.taken(
                    *([run[f"{whose}_{key}"] for run in found["ar"]] for whose in ("ours", "bare"))
                )
    passphrase = folder / "passphrase"
    passphrase.write_text(PASSPHRASE + "\n", encoding="utf-8")
    yield _DRAFT.taken(
        *alternate(*(_drafting(folder, passphrase, one) for one in ("ar", "en")), rounds=_ROUNDS)
    )


def _drafting(folder: Path, passphrase: Path, language: str) -> Callable[[], float]:
    place = folder / f"draft-{language}"
    workspace, found = filled_workspace(place, language)
    workspace.close()
    target = folder / f"{language}.pdf"
    words = (
        sys.executable,
        "-m",
        "eesee_desktop.cli",
        "-w",
        str(place),
        "--passphrase-file",
        str(passphrase),
    )

    def draft() -> None:
        target.unlink(missing_ok=True)
        run_process(*words, "draft", found, "-o", str(target))

    return timed_ms(draft)
