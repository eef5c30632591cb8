"""A report in each language, from the file that somebody has to a sealed file, on a screen in that language."""

from __future__ import annotations

import itertools
import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

import pytest

from eesee_desktop.intake.documents.reading import read_report_file
from eesee_desktop.intake.reports.reading import ReportReading
from eesee_desktop.report.messages.words import Words
from eesee_desktop.system.countries import country_name
from eesee_desktop.system.resources import languages, resource
from journeys.reports import LANGUAGES, write_report
from journeys.test_desktop import TESTS, display
from journeys.values import COUNTRIES, DIMENSIONS, SAID_IN
from support_instruments import shipped_instrument
from support_pdf import part, reader_of, squeezed
from support_spoken import spoken_instrument

_PATIENCE_S = 150
_WALK = "journeys.walk_language"

pytestmark = pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed")


def _walk(language: str, folder: Path, report: Path) -> None:
    """Walk in a process of its own, whose system is in the language and says nothing else of it."""
    with display() as name:
        environment = {
            **os.environ,
            "DISPLAY": name,
            "QT_QPA_PLATFORM": "xcb",
            "QT_QPA_PLATFORMTHEME": "",
            "XDG_CURRENT_DESKTOP": "",
            "LANG": f"{language}_{_TERRITORIES[language]}.UTF-8",
            "LC_ALL": "",
            "PYTHONPATH": os.pathsep.join((str(TESTS), os.environ.get("PYTHONPATH", ""))),
        }
        done = subprocess.run(
            [sys.executable, "-m", _WALK, language, str(folder), str(report)],
            env=environment,
            capture_output=True,
            text=True,
            timeout=_PATIENCE_S,
            check=False,
        )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr[-3000:]}\nA picture may lie in {folder}"
    assert "Traceback" not in done.stderr, done.stderr[-3000:]


_TERRITORIES = {"en": "KE", "fr": "BJ", "es": "PE", "pt": "MZ", "ar": "TN"}


def _read(path: Path) -> ReportReading:
    ids = itertools.count(1)
    return read_report_file(path.read_bytes(), shipped_instrument(), lambda: f"{next(ids):032x}")


def _texts(reading: ReportReading) -> dict[str, str]:
    """Return what a report says, by field: its words, as paper does not say what is slanted."""
    return {name: squeezed(text).replace("*", "") for name, text in reading.values if _is_text(name)}


def _is_text(name: str) -> bool:
    return name in {"context", "research_process", "notice"} or name.endswith(".narrative")


def test_each_language_is_walked() -> None:
    """Every language that reports are written in has its journey."""
    assert set(LANGUAGES) == set(languages())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_report_goes_from_its_file_to_a_sealed_one(language: str, tmp_path: Path) -> None:
    """The report is known in its language, its gaps are filled by hand, and what is sealed and printed says it all.

    The screen speaks the system's language from the first window on, with nothing on it in English.
    """
    report = write_report(language, tmp_path)
    _walk(language, tmp_path, report)
    (bundle,) = tmp_path.glob(f"{COUNTRIES[language]}-*.eesee")
    verifier = resource("verify", "eesee_verify.py")
    said = subprocess.run(
        [sys.executable, str(verifier), str(bundle)], capture_output=True, text=True, check=False
    )
    assert said.stdout.startswith("valid"), said.stdout
    wanted = {**_texts(_read(report)), "6.3.narrative": squeezed(SAID_IN[language].narrative)}
    assert len([name for name in wanted if name.endswith(".narrative")]) == 18
    _check_sealed(language, bundle, wanted)
    _check_draft(language, tmp_path / "draft.pdf", wanted)


def _check_sealed(language: str, bundle: Path, wanted: dict[str, str]) -> None:
    with zipfile.ZipFile(bundle) as archive:
        sealed = json.loads(archive.read("assessment.json"))
    said = SAID_IN[language]
    assert (sealed["country"], sealed["language"]) == (COUNTRIES[language], language)
    assert sealed["member"]["name"] == said.organisation
    dimensions = {one["id"]: one for one in sealed["dimensions"]}
    assert {f"{name}.narrative": squeezed(one["narrative"]) for name, one in dimensions.items()} == {
        name: text for name, text in wanted.items() if name.endswith(".narrative")
    }
    assert {dimensions[name]["decision"]["justification"] for name in DIMENSIONS} == {said.reason}
    assert len(sealed["recommendations"]) >= 3
    assert sealed["external"]["rating"] == "repressed"


def _check_draft(language: str, path: Path, wanted: dict[str, str]) -> None:
    """What is printed is in the language: headings, title, and every text of the report, read back from the page."""
    pdf = reader_of(path.read_bytes())
    assert part(pdf.trailer, "/Root", "/Lang") == language
    assert country_name(COUNTRIES[language], language) in str(pdf.metadata and pdf.metadata.title)
    headings = [title for title in _titles(pdf.outline) if title[:1].isdigit()]
    instrument = spoken_instrument(language)
    assert headings == [f"{one.id} {one.name.in_language(language)}" for one in instrument.dimensions]
    back = _read(path)
    assert {name: text for name, text in _texts(back).items() if name in wanted} == wanted
    assert dict(back.values)["2.1.justification"] == SAID_IN[language].reason
    assert dict(back.values)["2.previous_score"] == "23/10"
    figure = Words(language).figure(Decimal("2.3"))
    assert figure in "".join(page.extract_text() for page in pdf.pages)
    # Beside Latin digits Arabic has the point, too.
    assert (figure == "2.3") is (language in {"ar", "en"}), (
        "the sign of the language stands between whole and parts"
    )


def _titles(outline: Sequence[object]) -> list[str]:
    """Return the bookmarks of a PDF in their order."""
    found: list[str] = []
    for one in outline:
        found += _titles(one) if isinstance(one, list) else [str(one.title)]  # type: ignore[attr-defined]  # pypdf's
    return found
